"""The people one knows in a network, as dots around oneself: the further out, the colder. And the same as a bar."""

import math
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QToolTip, QWidget

from models.networks import BANDS, Member
from models.warmth import band_name
from models.words import listed, tr
from ui import theme
from ui.widgets.plain import PlainLabel

SHOWN = 300  # dots
HEIGHT = 190
_INNER, _MARGIN = 22, 8  # pixels
_TURN = math.pi * (3 - math.sqrt(5))  # the golden angle: neighbours in warmth do not stand side by side
_RADIUS = {"warm": 5.5, "steady": 6.0, "cooling": 4.8, "cold": 4.8}


def bands_text(bands: Mapping[str, int]) -> str:
    """Return how many are in each band: "5 warm, 2 cold"."""
    return listed(tr("{n} {band}", n=bands[band], band=band_name(band)) for band in BANDS if bands.get(band))


def paint_bands(painter: QPainter, rect: QRectF, bands: Mapping[str, int], mirrored: bool = False) -> None:
    """Paint a bar of which each band has its share, the warm first; an empty one where nothing is known."""
    total = sum(bands.values())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.now.line))
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    at = 0.0
    for band in BANDS if total else ():
        width = rect.width() * bands.get(band, 0) / total
        left = rect.right() - at - width if mirrored else rect.left() + at
        painter.fillRect(QRectF(left, rect.top(), width, rect.height()), theme.now.band(band))
        at += width
    painter.restore()


class WarmthMap(QWidget):
    """Dots around oneself; emits `chosen(id)` for the one that is clicked, and tells names in its tooltip."""

    reads_as = "Chart"  # see ui/roles.py
    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._members: list[Member] = []  # the warm first
        self._distance: list[float] = []  # of each, from the centre (0) to the edge (1)
        self.setFixedHeight(HEIGHT)
        self.setMouseTracking(True)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(300, HEIGHT)

    def show_members(self, members: Sequence[Member]) -> None:
        """Show those of whom it is known how warm they are."""
        known = sorted(
            (member for member in members if member.band),
            key=lambda member: (BANDS.index(member.band), -(member.warmth or 0)),
        )
        step = max(1, math.ceil(len(known) / SHOWN))
        self._members = known[::step]
        self._distance = [distance for band in BANDS for distance in self._ring(band)]
        counts = {band: sum(member.band == band for member in known) for band in BANDS}
        self.setAccessibleName(tr("How warm the people you know are: {bands}", bands=bands_text(counts)))
        self.update()

    def _ring(self, band: str) -> list[float]:
        """Return how far out those of a band are: each band has a ring of its own, in which the colder are further out."""
        many = sum(member.band == band for member in self._members)
        first = BANDS.index(band)
        return [(first + (number + 0.5) / many) / len(BANDS) for number in range(many)]

    def place(self, number: int) -> QPointF:
        """Return where the dot of the member with this place in the order of warmth is."""
        centre = QRectF(self.rect()).center()
        room = min(self.width(), self.height()) / 2 - _MARGIN
        far = _INNER + (room - _INNER) * self._distance[number]
        angle = number * _TURN - math.pi / 2
        wide = min(1.25, (self.width() / 2 - _MARGIN) / room) if room > 0 else 1.0  # the panel is wider than it is high
        return centre + QPointF(far * wide * math.cos(angle), far * math.sin(angle))

    def paintEvent(self, event) -> None:  # noqa: ANN001
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.now.text))
        painter.drawEllipse(QRectF(self.rect()).center(), 8, 8)
        few = len(self._members) <= 80
        for number, member in enumerate(self._members):
            painter.setBrush(theme.now.band(member.band))
            radius = _RADIUS[member.band] * (1 if few else 0.6)
            painter.drawEllipse(self.place(number), radius, radius)

    def at(self, point: QPointF) -> Member | None:
        """Return whose dot is at a point, or nearest to it within some pixels."""
        best, whose = 10.0, None
        for number, member in enumerate(self._members):
            far = math.dist(self.place(number).toTuple(), point.toTuple())
            if far < best:
                best, whose = far, member
        return whose

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            member = self.at(QPointF(event.pos()))
            if member:
                text = tr("{name}, {band}", name=member.name[:80], band=band_name(member.band))
                escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                QToolTip.showText(event.globalPos(), f"<span>{escaped}</span>", self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press: otherwise the release would not come here."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        member = self.at(event.position())
        if member and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(member.id)


def legend() -> PlainLabel:
    """Return the sentence that explains the map."""
    return PlainLabel(tr("you at the centre · the further out, the colder"), "small")
