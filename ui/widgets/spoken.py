"""What changed while somebody types, told to a reader of the screen once the typing rests: the focus stays in the line."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from models.words import bare

REST_MS = 500


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
        words = bare(self._words())
        if words and words != self._last:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._widget, words))
        self._last = words
