"""What pictures of figures share: they tell a part of themselves in words, under the mouse and by key."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui import theme


class Chart(QWidget):
    """A picture whose accessible description says all of it; by key, the part that was reached is told."""

    reads_as = "Chart"  # see ui/roles.py

    def __init__(self) -> None:
        super().__init__()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def told_at(self, point: QPointF) -> str:
        """Return what the tooltip says at a point, "" for nothing."""
        return ""

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
