"""The round corners of the panel that a list fills to its edges: neither a row's ground nor the frame of the focus cuts through."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtWidgets import QWidget

from ui import theme

_CORNER = 10  # of a panel, see theme.py


def edge_around(viewport: QWidget) -> QPainterPath | None:
    """Return the middle of the line around the panel that holds a list, as its viewport sees it; None: no panel does."""
    panel = viewport.parentWidget()
    while panel and panel.property("look") != "panel":
        panel = None if panel.isWindow() else panel.parentWidget()
    if panel is None:
        return None
    edge = QPainterPath()
    place = QRectF(panel.rect().translated(viewport.mapFrom(panel, QPoint(0, 0))))
    edge.addRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), _CORNER - 0.5, _CORNER - 0.5)
    return edge


def free(painter: QPainter, viewport: QWidget, edge: QPainterPath) -> None:
    """Paint the panel's corners over what was painted into them, as the panel has them."""
    room = QRectF(viewport.rect())
    if edge.contains(room):
        return
    outside = QPainterPath()
    outside.addRect(room)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.now.background))
    painter.drawPath(outside.subtracted(edge))  # fillPath brings QGradient into Python
    painter.setPen(QColor(theme.now.line))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(edge)


def frame(painter: QPainter, room: QRectF, edge: QPainterPath | None) -> None:
    """Paint the frame of the focus inside a row or a list, round where the panel is."""
    path = QPainterPath()
    path.addRect(room.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.setPen(QColor(theme.now.accent))
    painter.drawPath(path if edge is None else path.intersected(edge))
