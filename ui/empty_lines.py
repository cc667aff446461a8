"""Undo in an empty line is the window's: Qt's lines keep Ctrl+Z for what was typed in them, also when nothing is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

if TYPE_CHECKING:
    from ui.window import Window

_TURNS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class EmptyLines(QObject):
    """Watches each line of the window once it had the focus."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        QApplication.instance().focusChanged.connect(self._watch)

    def _watch(self, _: QWidget | None, line: QWidget | None) -> None:
        if isinstance(line, QLineEdit) and line.window() is self._window:
            line.installEventFilter(self)  # again and again is as once

    def eventFilter(self, line: QObject, event: QEvent) -> bool:
        asks = event.type() == QEvent.Type.ShortcutOverride and isinstance(line, QLineEdit) and not line.text()
        if asks and any(event.matches(key) for key in _TURNS):
            event.ignore()
            return True
        return False
