"""Keys as users expect them: Enter presses the button that has the focus, undo in an empty line is the window's, and a key that
is a letter does what it does also while the keyboard writes Arabic.

Qt presses such a button by the space bar only, but for those of a dialog that may be its default; and its lines keep Ctrl+Z for
what was typed in them, also when nothing is. Keys with Ctrl find their Latin letter by themselves, a letter alone does not.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QWidget

_TURNS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
# The Arabic letters of a keyboard, and the Latin ones on the same keys. Where QWERTY and AZERTY differ, both find the letter that
# is printed there: Q and Z do nothing alone.
_ON_ARABIC_KEYS = dict(zip(map(ord, "شضﻻؤيثبلهنمةكىخحقسفعرصئ"), map(ord, "AABCDEFGIKLMMNOPRSTUVWW"), strict=True))


class FocusKeys(QObject):
    """Watches what had the focus once."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        QApplication.instance().focusChanged.connect(self._watch)

    def _watch(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None:
            now.installEventFilter(self)  # again and again is as once

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress:
            return _press(watched, event) if isinstance(watched, QPushButton) else _as_latin(watched, event)
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


def _as_latin(widget: QWidget, event: QKeyEvent) -> bool:
    """Give a widget the Latin letter of an Arabic key, unless one types there; what is searched by typing stays Arabic."""
    latin = _ON_ARABIC_KEYS.get(event.key())
    if latin is None or event.modifiers() or _is_typed_in(widget):
        return False
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, latin, event.modifiers(), event.text()))
    return True


def _is_typed_in(widget: QWidget) -> bool:
    from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QPlainTextEdit, QTextEdit

    return isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit | QAbstractSpinBox | QComboBox)
