"""The list of articles, with what can be done with each by key or from its menu."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu

from models import feeds
from models.words import tr
from ui import doing_feeds
from ui.tables.rows_model import RowsModel, RowsView
from ui.widgets.article_delegate import ArticleDelegate, article_text
from ui.widgets.plain import literal

if TYPE_CHECKING:
    from ui.window import Window


class ArticleList(RowsView):
    """Rows of feeds.items(). `wanted(feed)` says that only the articles of one feed are to be shown."""

    wanted = Signal(int)

    def __init__(self, window: "Window") -> None:
        super().__init__(RowsModel(article_text), ArticleDelegate(window), tr("Articles"))
        self._window = window
        self.model().setParent(self)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item, window = self.current(), self._window
        acts = {
            Qt.Key.Key_N: lambda: doing_feeds.follow(window),
            Qt.Key.Key_R: lambda: doing_feeds.look(window),
            Qt.Key.Key_F: lambda: doing_feeds.show(window),
        }
        if item is not None:
            acts[Qt.Key.Key_U] = lambda: feeds.mark([item.id], not item.is_read)
            acts[Qt.Key.Key_S] = lambda: doing_feeds.share(window, item)
            acts[Qt.Key.Key_O] = lambda: doing_feeds.open_page(window, item)
        if item is not None and item.person is not None:
            acts[Qt.Key.Key_W] = lambda: doing_feeds.write(window, item)
        if not event.modifiers() and event.key() in acts:
            acts[event.key()]()
        else:
            super().keyPressEvent(event)

    def _menu(self, at: QPoint) -> None:
        item, window = self.current(), self._window
        if item is None:
            return
        menu = QMenu(self)
        if item.person is not None:
            menu.addAction(tr("Write…"), "W", partial(doing_feeds.write, window, item))
        menu.addAction(tr("Share with…"), "S", partial(doing_feeds.share, window, item))
        menu.addAction(tr("Open in the browser"), "O", partial(doing_feeds.open_page, self._window, item))
        mark = tr("Mark as unread") if item.is_read else tr("Mark as read")
        menu.addAction(mark, "U", partial(feeds.mark, [item.id], not item.is_read))
        menu.addSeparator()
        menu.addAction(tr("Only this feed"), partial(self.wanted.emit, item.feed))
        if item.person is not None:
            go = tr("Go to {name}", name=literal(item.name, 40))
            menu.addAction(go, partial(window.open_person, item.person))
        menu.popup(self.viewport().mapToGlobal(at))
