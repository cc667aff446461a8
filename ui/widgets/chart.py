"""What pictures of figures share: they tell a part of themselves in words, under the mouse and by key."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QHelpEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui import theme


class Chart(QWidget):
    """A picture whose accessible description says all of it; by key, it says the part that was reached."""

    reads_as = "Chart"  # see ui/roles.py

    def __init__(self) -> None:
        super().__init__()
        self._whole: str | None = None  # the description, while a part is told
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def told_at(self, point: QPointF) -> str:
        """Return what the tooltip says at a point, "" for nothing."""
        return ""

    def say(self, text: str) -> None:
        """Let a screen reader say a part of the picture, until the keyboard leaves it."""
        if self._whole is None:
            self._whole = self.accessibleDescription()
        self.setAccessibleDescription(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._whole is not None:
            self.setAccessibleDescription(self._whole)
            self._whole = None

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = self.told_at(QPointF(event.pos()))
            escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
            QToolTip.showText(event.globalPos(), f"<span>{escaped}</span>" if text else "", self)
            return True
        return super().event(event)

    def paint_focus(self, painter: QPainter) -> None:
        """Paint the frame of the keyboard, where it is here."""
        if self.hasFocus():
            painter.setPen(QColor(theme.now.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2.5, 0.5, -2.5, -0.5), 6, 6)
