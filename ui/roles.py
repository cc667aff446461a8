"""What a reader of the screen is told that our own widgets are: a heading, a link, a button, a picture of figures.

Qt knows its own classes only: a label is a text to it, and what paints itself is nothing. A widget of ours says what it is by
`reads_as`, the name of a QAccessible.Role; labels that look like titles are headings.
"""

from PySide6.QtCore import QObject, QPoint, QRect, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleObject, QWindow
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QStackedWidget, QWidget

_TITLES = ("title", "section")


def install() -> None:
    """Have Qt ask here; once a program. It asks only while something reads the screen."""
    app = QApplication.instance()
    if not app.property("roles"):
        app.setProperty("roles", True)
        QAccessible.installFactory(_read)
        if QAccessible.isActive():  # the first page is there by now
            _read_anew()


def _read_anew() -> None:
    """Drop how Qt reads the widgets of ours that it was told of before: it asks here now."""
    for widget in QApplication.allWidgets():
        if _role(widget):
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(QAccessible.queryAccessibleInterface(widget)))
        elif isinstance(widget, QLineEdit):
            _settle_cursor(widget)


def _role(thing: QObject) -> str:
    """Return the name of the role that we give to a widget, "" to leave it to Qt."""
    if isinstance(thing, QLabel) and thing.property("look") in _TITLES:
        return getattr(thing, "reads_as", "Heading")
    if isinstance(thing, QStackedWidget):  # Qt's "layered pane" would be said at each turn
        return "Grouping"
    return getattr(thing, "reads_as", "")


def _read(_: str, thing: QObject) -> QAccessibleInterface | None:
    """Return what reads a widget of ours, None for all others: Qt reads those. It is asked once for each."""
    if isinstance(thing, QComboBox):
        QTimer.singleShot(0, thing, lambda: _say_what_for(thing))
    elif isinstance(thing, QLineEdit):
        QTimer.singleShot(0, thing, lambda: _settle_cursor(thing))
    return _Reading(thing) if _role(thing) else None


def _say_what_for(box: QComboBox) -> None:
    """Begin the description of a box with its name, where Qt tells what is chosen for a name (on Linux: QAccessibleComboBox)."""
    name, more = box.accessibleName(), box.accessibleDescription()
    told = QAccessible.queryAccessibleInterface(box).text(QAccessible.Text.Name)
    if told != name and not more.startswith(name):
        box.setAccessibleDescription(f"{name}. {more}" if more else name)


def _settle_cursor(line: QLineEdit) -> None:
    """Let an empty line tell where its cursor is before it has the focus: told both at once, Orca leaves the line unnamed."""
    if not line.text():
        line.setCursorPosition(0)


class _Reading(QAccessibleObject):
    """A widget of ours, as a reader of the screen sees it."""

    def __init__(self, thing: QObject) -> None:
        super().__init__(thing)
        self._role = QAccessible.Role[_role(thing)]  # asked for once more while the widget goes, when Python knows no class of it

    def role(self) -> QAccessible.Role:
        return self._role

    def text(self, kind: QAccessible.Text) -> str:
        widget = self.object()
        if kind == QAccessible.Text.Name:
            return widget.accessibleName() or (widget.text() if isinstance(widget, QLabel) else "")
        more = widget.accessibleDescription() if kind == QAccessible.Text.Description else ""
        return "" if more == self.text(QAccessible.Text.Name) else more  # an elided text has all of it for a tooltip

    def state(self) -> QAccessible.State:
        widget, state = self.object(), QAccessible.State()
        state.invisible = not widget.isVisible()
        state.disabled = not widget.isEnabled()
        state.focusable = bool(widget.focusPolicy().value)
        state.focused = widget.hasFocus()
        return state

    def rect(self) -> QRect:
        widget = self.object()
        return QRect(widget.mapToGlobal(QPoint()), widget.size())

    def window(self) -> QWindow | None:
        return self.object().window().windowHandle()

    def parent(self) -> QAccessibleInterface | None:
        return QAccessible.queryAccessibleInterface(self.object().parentWidget() or QApplication.instance())

    def childCount(self) -> int:
        return len(self._parts())

    def child(self, number: int) -> QAccessibleInterface | None:
        parts = self._parts()
        return QAccessible.queryAccessibleInterface(parts[number]) if 0 <= number < len(parts) else None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        place = QPoint(x, y)
        found = (part for part in self._parts() if QRect(part.mapToGlobal(QPoint()), part.size()).contains(place))
        part = next(found, None)
        return part and QAccessible.queryAccessibleInterface(part)

    def indexOfChild(self, reading: QAccessibleInterface) -> int:
        parts = self._parts()
        return parts.index(reading.object()) if reading.object() in parts else -1

    def _parts(self) -> list[QWidget]:
        return [part for part in self.object().children() if isinstance(part, QWidget) and not part.isWindow()]
