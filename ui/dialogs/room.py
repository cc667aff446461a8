"""A dialog has no more room than the screen, which is half as wide where everything is shown twice as large: the rest scrolls."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QWidget

FRAME = QSize(8, 48)  # what the window's title and edges take, about
AROUND = 110  # pixels of height for what a dialog has besides the part that scrolls


def open_at(dialog: QDialog, width: int, height: int) -> None:
    """Let a dialog open in this size, or in what the screen has."""
    dialog.resize(QSize(width, height).boundedTo(dialog.screen().availableSize() - FRAME))


def side_width(dialog: QDialog, wished: int) -> int:
    """Return how wide a list at the side of a dialog is: as wished, or a third of a narrow screen."""
    return min(wished, dialog.screen().availableSize().width() // 3)


class Room(QScrollArea):
    """Holds a part of a dialog. It asks for all the room that this needs, as far as the screen has it."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        inner.setObjectName("content")
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._show_focus)

    def _show_focus(self) -> None:
        """Begin where the keys go."""
        focus = self.window().focusWidget()
        if focus and self.widget().isAncestorOf(focus):
            self.ensureWidgetVisible(focus, 0, 8)

    def sizeHint(self) -> QSize:
        return self._bounded(self.widget().sizeHint())

    def minimumSizeHint(self) -> QSize:
        return self._bounded(self.widget().minimumSizeHint())

    def _bounded(self, wanted: QSize) -> QSize:
        most = self.screen().availableSize() - FRAME - QSize(0, AROUND)
        bar = self.verticalScrollBar().sizeHint().width() if wanted.height() > most.height() else 0
        return (wanted + QSize(bar, 0)).boundedTo(most)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # what is held needs other room than before
            self.updateGeometry()
        return super().event(event)
