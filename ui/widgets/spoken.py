"""What is told to a reader of the screen while the focus stays where it is: messages, and what changed while somebody types."""

import sys
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from models.words import bare

REST_MS = 500


def tell(widget: QWidget, words: str) -> None:
    """Have words told that belong to a widget."""
    if sys.platform != "linux":
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, bare(words)))
        return
    window = widget.window()
    voice = window.findChild(_Voice, options=Qt.FindChildOption.FindDirectChildrenOnly) or _Voice(window)
    voice.setAccessibleName(bare(words))
    QAccessible.updateAccessibility(QAccessibleEvent(voice, QAccessible.Event.ObjectShow))


class _Voice(QWidget):
    """A notification, which every Orca tells when it shows up; announcements are deaf to those before 45."""

    reads_as = "Notification"  # see ui/roles.py

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.resize(0, 0)
        self.show()


class Spoken(QTimer):
    """`soon()` has `words()` told in a moment, unless they were told last."""

    def __init__(self, widget: QWidget, words: Callable[[], str]) -> None:
        super().__init__(widget, singleShot=True, interval=REST_MS)
        self._widget, self._words, self._last = widget, words, ""
        self.timeout.connect(self._tell)

    def soon(self) -> None:
        """Have it told, if anything reads the screen."""
        if QAccessible.isActive():
            self.start()

    def _tell(self) -> None:
        words = self._words()
        if words and words != self._last:
            tell(self._widget, words)
        self._last = words
