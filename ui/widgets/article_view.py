"""One article to read: as plain text, with what it is an occasion for."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit

from models import feeds
from models.feeds import Item
from models.formats.feed import web_address
from models.words import dotted, tr
from ui import doing, doing_feeds
from ui.widgets.article_delegate import title_of, when
from ui.widgets.labels import ElidedLabel, LinkLabel, Panel, PlainLabel, button, clear, plain_tooltip

if TYPE_CHECKING:
    from ui.window import Window

LONGEST_TITLE = 200


class ArticleView(Panel):
    """Title, whose it is, what can be done, and the text. Nothing is loaded from anywhere to show it."""

    def __init__(self, window: "Window") -> None:
        super().__init__()
        self._window = window
        self.item: Item | None = None
        self.heading = PlainLabel("", "title", wrap=True)
        self._whose, self._buttons = QHBoxLayout(), QHBoxLayout()
        for line in (self._whose, self._buttons):
            line.setSpacing(8)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setStyleSheet("QPlainTextEdit { border: none; padding: 0; }")
        self.text.document().setDocumentMargin(0)
        self.text.setAccessibleName(tr("The article"))
        self.body.setContentsMargins(20, 16, 20, 16)
        self.body.setSpacing(10)
        self.body.addWidget(self.heading)
        self.body.addLayout(self._whose)
        self.body.addLayout(self._buttons)
        self.body.addWidget(self.text, 1)

    def show_item(self, item: Item | None) -> None:
        """Show an article, whose text is read now; None: nothing."""
        same = item is not None and self.item is not None and item.id == self.item.id
        self.item = item
        self.setVisible(item is not None)
        if item is None:
            return
        clear(self._whose)
        clear(self._buttons)
        self._fill_whose(item)
        self._fill_buttons(item)
        if not same:
            title = title_of(item)
            self.heading.setText(title if len(title) <= LONGEST_TITLE else f"{title[:LONGEST_TITLE]}…")
            said = feeds.item(item.id).text
            self.text.setPlainText(said or tr("The feed gives the title only; the page has the rest."))

    def _fill_whose(self, item: Item) -> None:
        if item.person is not None:
            name = LinkLabel(item.name)
            name.clicked.connect(partial(self._window.open_person, item.person))
            name.setMinimumWidth(min(220, name.fontMetrics().horizontalAdvance(item.name) + 12))
            self._whose.addWidget(name)
        about = ElidedLabel(dotted((item.feed_title, when(item))), "muted")
        self._whose.addWidget(about, 1)

    def _fill_buttons(self, item: Item) -> None:
        if item.person is not None:
            self._add(
                tr("Write…"), "primary", tr("Write to {name} about it (W)", name=item.name[:60]), doing_feeds.write
            )
        tip = tr("Pass it on to those whom it may interest: a contribution (S)")
        self._add(tr("Share with…"), "" if item.person is not None else "primary", tip, doing_feeds.share)
        if web_address(item.link):
            shown = button(tr("Open in the browser"))
            plain_tooltip(shown, item.link)
            shown.clicked.connect(partial(doing_feeds.open_page, item))
            self._buttons.addWidget(shown)
        if item.person is not None:
            plan = button(tr("Plan a call…"), "quiet")
            plan.clicked.connect(lambda: doing.plan(self._window, [item.person], "call", item.title[:120]))
            self._buttons.addWidget(plan)
        self._buttons.addStretch(1)
        mark = button(tr("Mark as unread") if item.is_read else tr("Mark as read"), "quiet", "U")
        mark.clicked.connect(lambda: feeds.mark([item.id], not item.is_read))
        self._buttons.addWidget(mark)

    def _add(self, text: str, look: str, tip: str, do) -> None:  # noqa: ANN001
        made = button(text, look, tip)
        made.clicked.connect(lambda: do(self._window, self.item))
        self._buttons.addWidget(made)
