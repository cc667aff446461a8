"""The bar above the pages: a line to log something, and a line to find somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit

from models.words import tr
from ui.widgets.plain import PlainLabel, button

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.window import Window


class TopBar(QFrame):
    """Ctrl+L logs, Ctrl+K finds; each line shows its key while it is empty."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self.setFixedHeight(64)
        example = tr("Log something… “coffee with Karim yesterday about the tender, follow up in 2 weeks”")
        self.log = _KeyLine(example, "Ctrl+L", tr("Log an interaction"))
        self.search = _KeyLine(tr("Search people and notes"), "Ctrl+K", tr("Search people, notes and commands"))
        self.search.setFixedWidth(250)
        self.sidebar = button("☰", "quiet", tr("Pages (F6)"), tr("Pages"))
        self.sidebar.setFixedWidth(34)
        self.sidebar.hide()  # see Window: it calls the sidebar where there is no room for it
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(12)
        row.addWidget(self.sidebar)
        row.addWidget(self.log, 1)
        row.addWidget(self.search)
        self.setEnabled(False)

    def connect_to(self, window: Window) -> None:
        """Begin to answer, once there are data."""
        from ui.finder import Finder
        from ui.quick_line import QuickLine

        self.quick = QuickLine(self.log, window)
        self.finder = Finder(self.search, window)
        self.setEnabled(True)


class _KeyLine(QLineEdit):
    """A line that shows its shortcut at its end while it is empty."""

    def __init__(self, placeholder: str, key: str, name: str) -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)
        self.setProperty("look", "bar")
        self.setAcceptDrops(False)  # files dropped here are for the window
        self._key = PlainLabel(key, "key", parent=self)
        self.textChanged.connect(lambda _: self._make_room())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self._key.sizeHint()
        left = 10 if self.isRightToLeft() else self.width() - size.width() - 10
        self._key.setGeometry(left, (self.height() - size.height()) // 2, size.width(), size.height())
        self._make_room()

    def _make_room(self) -> None:
        """Show the key while nothing is typed, and keep the placeholder off it."""
        room = 0 if self.text() else self._key.width() + 8
        self._key.setVisible(room > 0)
        self.setTextMargins(room if self.isRightToLeft() else 0, 0, 0 if self.isRightToLeft() else room, 0)
