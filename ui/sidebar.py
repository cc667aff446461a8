"""The sidebar: pages with their figures."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from models.words import tr
from ui.widgets.plain import PlainLabel, button, mirrored

WIDTH = 208
WITHIN = {"openness": "networks", "duplicates": "people"}  # pages that are reached from another


class Sidebar(QFrame):
    """Emits `chosen(key)` for a page, `left` when the focus goes elsewhere or on Esc; disabled until a database is open."""

    chosen = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setFixedWidth(WIDTH)
        self.setProperty("mirrored", self.isRightToLeft())
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 16)
        column.setSpacing(0)
        brand = PlainLabel("Keepwarm")
        brand.setObjectName("brand")
        head = QHBoxLayout()
        head.setContentsMargins(*mirrored(11, 0, 0, 0))
        head.addWidget(brand, 1)
        self.menu = button("☰", "quiet", tr("Menu (F10)"), tr("Menu"))
        self.menu.setFixedWidth(34)
        head.addWidget(self.menu)
        column.addLayout(head)
        column.addSpacing(8)
        self._items: dict[str, _Item] = {}
        pages = (
            ("today", tr("Today")), ("people", tr("People")), ("timeline", tr("Timeline")),
            ("follow_ups", tr("Follow-ups")), ("networks", tr("Networks")),
            ("insights", tr("Insights")), ("watch", tr("Watch")),
        )  # fmt: skip
        for key, text in pages:
            column.addWidget(self._item(key, text))
        column.addStretch(1)
        for key, text in (("import", tr("Import…")), ("settings", tr("Settings"))):
            column.addWidget(self._item(key, text))
        self.setEnabled(False)
        QApplication.instance().focusChanged.connect(self._focus_moved)

    def setFocus(self, *why: object) -> None:
        """Begin at the page that is shown."""
        shown = next((item for item in self._items.values() if item.isChecked()), self.menu)
        shown.setFocus(*why)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from PySide6.QtGui import QKeySequence  # not for the first paint

        if event.matches(QKeySequence.StandardKey.Cancel):
            self.left.emit()
        super().keyPressEvent(event)

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        if old and new and self.isAncestorOf(old) and not self.isAncestorOf(new):
            self.left.emit()

    def _item(self, key: str, text: str) -> "_Item":
        item = _Item(text)
        item.clicked.connect(lambda: self.chosen.emit(key))
        self._items[key] = item
        return item

    def mark(self, key: str) -> None:
        """Show which page is shown, or the one that it is reached from."""
        key = WITHIN.get(key, key)
        for name, item in self._items.items():
            item.setChecked(name == key)
            item.setAccessibleDescription(tr("This page is shown") if name == key else "")

    def count(self, tables: set[str] | None = None) -> None:
        """Show how many people there are, and how many need the user; with `tables`, what these have to do with."""
        from models import clock, feeds, follow_ups, networks, people, today
        from models.connection import db

        if db.is_closed():
            return
        self._items["watch"].show_number(feeds.unread())
        if tables and tables <= feeds.TABLES:
            return
        self._items["today"].show_number(today.coldest(clock.today(), 1)[2])
        self._items["people"].show_number(people.count())
        self._items["follow_ups"].show_number(follow_ups.count_open())
        self._items["networks"].show_number(networks.count())


class _Item(QPushButton):
    """A page's name, and a figure at the end of the line."""

    reads_as = "Button"  # see ui/roles.py; that it can be checked would make it a check box

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._text = text
        self.setProperty("look", "nav")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 10, 0)
        row.addStretch(1)
        self._number = PlainLabel("", "muted")
        row.addWidget(self._number)

    def show_number(self, number: int) -> None:
        from PySide6.QtCore import QLocale

        self._number.setText(QLocale().toString(number) if number else "")
        self.setAccessibleName(f"{self._text}, {number}" if number else self._text)
