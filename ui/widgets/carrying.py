"""Carrying something from one place of a view to another with the mouse; Esc lets it go."""

from typing import Any

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.widgets.lines import paint_elided

_SIZE = QSize(200, 24)


class Carrying:
    """Beside a QAbstractItemView, and before it among the bases. It says what can be carried from where, and where to."""

    _pressed: tuple[Any, QPoint] | None = None
    _at = QPoint()
    carried: Any = None  # what is carried now

    def carriable(self, at: QPoint) -> Any:
        """Return what would be carried from a place of the viewport, None for nothing."""
        return None

    def takes(self, what: Any, at: QPoint) -> bool:
        """Can it be put down at this place?"""
        return False

    def put_down(self, what: Any, at: QPoint) -> None:
        """It was put down at a place that takes it."""

    def title_of(self, what: Any) -> str:
        """Return what is written beside the pointer."""
        return ""

    def place(self) -> QPoint | None:
        """Return the place over which something is carried, None when nothing is."""
        return self._at if self.carried is not None else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.carried is not None:
            self._let_go()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not event.modifiers():
            at = event.position().toPoint()
            what = self.carriable(at)
            self._pressed = (what, at) if what is not None else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        at = event.position().toPoint()
        if self._pressed and (at - self._pressed[1]).manhattanLength() >= QApplication.startDragDistance():
            self.carried = self._pressed[0]
        if self.carried is not None:
            self._at = at
            shape = Qt.CursorShape.ClosedHandCursor if self.takes(self.carried, at) else Qt.CursorShape.ForbiddenCursor
            self.viewport().setCursor(shape)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        what, at = self.carried, event.position().toPoint()
        self._let_go()
        if what is not None and self.takes(what, at):
            self.put_down(what, at)

    def _let_go(self) -> None:
        self._pressed = self.carried = None
        self.viewport().unsetCursor()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.carried is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRect(self._at + QPoint(10, 4), _SIZE)
        painter.setBrush(QColor(theme.now.panel))
        painter.setPen(QColor(theme.now.accent))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(QColor(theme.now.text))
        inner = rect.adjusted(8, 0, -8, 0)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        paint_elided(painter, inner, int(align), self.title_of(self.carried))
