"""All feeds that are followed, with how it stands with each. It stays open beside the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QVBoxLayout

from models import feeds
from models.feeds import Entry
from models.words import dotted, listed, tr, trn
from ui import changes, doing_feeds
from ui.dialogs.room import open_at
from ui.pages.watch import moment_words
from ui.tables.rows_model import RowsModel, RowsView
from ui.widgets.labels import MenuButton, Panel, PlainLabel, button
from ui.widgets.two_lines import TwoLinesDelegate

if TYPE_CHECKING:
    from ui.window import Window

_TABLES = frozenset({"feed", "feed_item", "feed_state", "person", "setting"})


class FeedsDialog(QDialog):
    """N follows another one, E or Enter edits, Delete stops following."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.window_ = window
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Feeds"))
        open_at(self, 680, 520)
        self.model = RowsModel(_text, self)
        self.list = RowsView(self.model, TwoLinesDelegate(_lines, self), tr("Feeds"))
        self.list.opened.connect(lambda row: doing_feeds.edit(window, row.id))
        self.list.became_current.connect(self._show_trouble)
        self.list.installEventFilter(self)
        self.nobody = PlainLabel("", "muted", wrap=True)
        self.nobody.setContentsMargins(14, 12, 14, 12)
        self.trouble = PlainLabel("", "advice", wrap=True)
        panel = Panel()
        panel.body.setContentsMargins(1, 1, 1, 1)
        panel.add_list(self.nobody, self.list)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 16)
        whole.setSpacing(10)
        whole.addLayout(self._head())
        whole.addWidget(panel, 1)
        whole.addWidget(self.trouble)
        whole.addWidget(PlainLabel(tr("↑↓ move · Enter edit · N follow a feed · Delete stop following"), "small"))
        changes.happened.connect(self._follow)
        self._read()
        self.list.setFocus()

    def _head(self) -> QHBoxLayout:
        self.edit, self.leave = button(tr("Edit…"), tooltip="E"), button(tr("Stop following"), tooltip=tr("Delete"))
        self.edit.clicked.connect(lambda: doing_feeds.edit(self.window_, self.list.current().id))
        self.leave.clicked.connect(lambda: doing_feeds.leave(self.window_, [self.list.current().id]))
        add = button(tr("Follow a feed…"), "primary", "N")
        add.clicked.connect(self._add)
        more = MenuButton(tr("List"), "quiet", tr("Exchange the feeds of your sector with other readers (OPML)"))
        more.clicked.connect(lambda: self._list_menu().popup(more.mapToGlobal(more.rect().bottomLeft())))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(PlainLabel(tr("Feeds"), "section"), 1)
        for each in (more, self.edit, self.leave, add):
            head.addWidget(each)
        return head

    def _list_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(tr("Import feeds (OPML)…"), lambda: doing_feeds.import_list(self.window_))
        menu.addAction(tr("Export feeds (OPML)…"), lambda: doing_feeds.export_list(self.window_))
        return menu

    def _add(self) -> None:
        if not feeds.is_on():
            self.close()
        doing_feeds.follow(self.window_)

    def _follow(self, tables: set[str]) -> None:
        if tables & _TABLES:
            self._read()

    def _read(self) -> None:
        rows = feeds.every()
        self.model.set_rows(rows)
        if rows and self.list.current() is None:
            self.list.choose(rows[0].id)
        self.list.setVisible(bool(rows))
        self.nobody.setVisible(not rows)
        offered = len(feeds.offers()) if not rows else 0
        none = tr("None yet. Follow the blog of somebody you know, or the news of your sector.")
        more = trn("A card names {n} address.", "Cards name {n} addresses.", offered) if offered else ""
        self.nobody.setText(f"{none} {more}".strip())
        for each in (self.edit, self.leave):
            each.setEnabled(bool(rows))
        self._show_trouble(self.list.current() if rows else None)

    def _show_trouble(self, entry: Entry | None) -> None:
        trouble = entry is not None and bool(entry.trouble)
        self.trouble.setVisible(trouble)
        self.trouble.setText(f"{entry.trouble}. {entry.advice}" if trouble else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not event.modifiers():
            row = self.list.current()
            acts = {
                Qt.Key.Key_E: lambda: doing_feeds.edit(self.window_, row.id),
                Qt.Key.Key_Delete: lambda: doing_feeds.leave(self.window_, [row.id]),
            }
            if event.key() == Qt.Key.Key_N:
                self._add()
                return True
            if row and event.key() in acts:
                acts[event.key()]()
                return True
        return super().eventFilter(watched, event)


def _lines(entry: Entry) -> tuple[str, str]:
    unread = trn("{n} unread", "{n} unread", entry.unread) if entry.unread else ""
    looked = tr("looked {when}", when=moment_words(entry.checked)) if entry.checked else tr("not looked at yet")
    parts = (entry.name, listed(entry.tags), unread, entry.trouble or looked)
    return entry.title, dotted(parts)


def _text(entry: Entry) -> str:
    return ", ".join(_lines(entry))
