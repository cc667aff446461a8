"""What the shell of the window is made of: a label and a button. Text from outside is plain text, always.

The first paint needs these and nothing else of ui/widgets/: no import of Qt's namespace here (see ui/app.py).
"""

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

LONGEST = 500  # characters that a label shows: painting a megabyte of text stops the window
_PLAIN_TEXT = 0  # Qt.TextFormat.PlainText
_LEFT, _RIGHT = 0x91, 0x92  # Qt.AlignmentFlag: AlignVCenter | AlignAbsolute | AlignLeft, or AlignRight


class PlainLabel(QLabel):
    """A label that never takes its text for HTML. `look` names its style (see theme.py).

    It stands where reading begins in the layout, whatever language the text is in: QLabel would go by the text.
    """

    longest = LONGEST

    def __init__(self, text: str = "", look: str = "", wrap: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("textFormat", _PLAIN_TEXT)
        self.setProperty("alignment", _RIGHT if self.isRightToLeft() else _LEFT)
        self.setWordWrap(wrap)
        if look:
            self.setProperty("look", look)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(text if len(text) <= self.longest else text[: self.longest - 1] + "…")

    def paintEvent(self, event: "QPaintEvent") -> None:
        if self.wordWrap() and not self.text().isascii():
            from ui.widgets import lines

            if lines.is_right_to_left(self.text()):
                lines.paint_wrapped(self)
                return
        super().paintEvent(event)


def mirrored(left: int, top: int, right: int, bottom: int) -> tuple[int, int, int, int]:
    """Return the margins of a layout, those at the sides changed over where one reads from right to left: Qt does not."""
    return (right, top, left, bottom) if QApplication.isRightToLeft() else (left, top, right, bottom)


def plain_tooltip(thing: QWidget | QAction, text: str) -> None:
    """Give a widget or an action a tooltip that is shown as written, whatever it holds; a reader of the screen says it too."""
    escaped = text[:LONGEST].replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    thing.setToolTip(f"<span>{escaped}</span>" if text else "")
    if isinstance(thing, QWidget):
        thing.setAccessibleDescription(text)  # otherwise it would be the tooltip, with its marks


def literal(text: str, most: int | None = None) -> str:
    """Return a text, or its first `most` letters, as a menu, a button or a box shows it: there & alone would mark a key."""
    return text[:most].replace("&", "&&")


def button(text: str, look: str = "", tooltip: str = "", name: str = "") -> QPushButton:
    """Return a push button; `look` is "primary", "quiet", "link" or "" (see theme.py)."""
    made = _dressed(QPushButton(literal(text) if look == "link" else text), look, tooltip)
    made.setAccessibleName(name or text.replace("&", "").removeprefix("‹ "))
    return made


class MenuButton(QPushButton):
    """A button that opens a menu, with ▾ behind its text as it is; a reader of the screen is told the text alone, or `name`."""

    def __init__(self, text: str = "", look: str = "", tooltip: str = "", name: str = "") -> None:
        super().__init__()
        self._name = name
        _dressed(self, look, tooltip)
        self.setText(text)

    def setText(self, text: str) -> None:
        self.setAccessibleName(self._name or text)  # first: else the sign would be told for a moment
        super().setText(literal(f"{text} ▾"))


def _dressed(made: QPushButton, look: str, tooltip: str) -> QPushButton:
    made.setAutoDefault(False)
    if look:
        made.setProperty("look", look)
    if tooltip:
        plain_tooltip(made, tooltip)
    return made
