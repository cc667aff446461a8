"""Keys as users expect them: Enter presses the button that has the focus, undo in an empty line is the window's.

Qt presses such a button by the space bar only, but for those of a dialog that may be its default; and its lines keep Ctrl+Z for
what was typed in them, also when nothing is.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QWidget

_TURNS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FocusKeys(QObject):
    """Watches lines and buttons once they had the focus."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        QApplication.instance().focusChanged.connect(self._watch)

    def _watch(self, _: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QPushButton | QLineEdit):
            now.installEventFilter(self)  # again and again is as once

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(watched, QPushButton):
            return _press(watched, event)
        if kind == QEvent.Type.ShortcutOverride and isinstance(watched, QLineEdit):
            leaves = not watched.text() and not isinstance(watched.window(), QDialog)
            if leaves and any(event.matches(key) for key in _TURNS):
                event.ignore()
                return True
        return False


def _press(button: QPushButton, event: QKeyEvent) -> bool:
    others = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() not in _ENTER or others or button.autoDefault():
        return False
    if button.menu():
        button.showMenu()
    else:
        button.click()
    return True
