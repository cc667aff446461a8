"""One article to read: as plain text, with what it is an occasion for."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QTextEdit

from models import feeds
from models.feeds import Item
from models.formats.feed import web_address
from models.words import dotted, tr
from ui import doing, doing_feeds
from ui.widgets.article_delegate import title_of, when
from ui.widgets.flow import FlowLayout, HeadLayout
from ui.widgets.labels import ElidedLabel, LinkLabel, Panel, PlainLabel, button, plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.window import Window

LONGEST_TITLE, WIDEST_NAME, LEAST_HEIGHT = 200, 260, 140


class ArticleView(Panel):
    """Title, whose it is, what can be done, and the text. Nothing is loaded from anywhere to show it."""

    def __init__(self, window: "Window") -> None:
        super().__init__()
        self._window = window
        self.item: Item | None = None
        self.heading = PlainLabel("", "title", wrap=True)
        self.name, self.about = LinkLabel(""), ElidedLabel("", "muted")
        self.name.setSizePolicy(
            QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred
        )  # as wide as it is, up to some
        self.name.setMaximumWidth(WIDEST_NAME)
        self.name.clicked.connect(lambda: window.open_person(self.item.person))
        whose = QHBoxLayout()
        whose.setSpacing(8)
        whose.addWidget(self.name)
        whose.addWidget(self.about, 1)
        self.text = QTextEdit()  # each paragraph stands at the side where its language begins
        self.text.setReadOnly(True)
        self.text.setMinimumHeight(LEAST_HEIGHT)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setProperty("look", "article")
        self.text.document().setDocumentMargin(0)
        self.text.setAccessibleName(tr("The article"))
        self.body.setContentsMargins(20, 16, 20, 16)
        self.body.setSpacing(10)
        self.body.addWidget(self.heading)
        self.body.addLayout(whose)
        self.body.addLayout(self._buttons())
        self.body.addWidget(self.text, 1)

    def _buttons(self) -> HeadLayout:
        share_tip = tr("Pass it on to those whom it may interest: a contribution (S)")
        self.write = self._button(tr("Write…"), lambda item: doing_feeds.write(self._window, item), "primary", "W")
        self.share = self._button(tr("Share with…"), lambda item: doing_feeds.share(self._window, item), tip=share_tip)
        self.browse = self._button(tr("Open in the browser"), lambda item: doing_feeds.open_page(self._window, item))
        self.plan = self._button(
            tr("Plan a call…"), lambda item: doing.plan(self._window, [item.person], "call", item.title[:120]), "quiet"
        )
        self.mark = self._button("", lambda item: feeds.mark([item.id], not item.is_read), "quiet", "U")
        verbs = FlowLayout(8)
        for each in (self.write, self.share, self.browse, self.plan):
            verbs.addWidget(each)
        return HeadLayout(verbs, self.mark)

    def _button(self, text: str, do: "Callable[[Item], object]", look: str = "", tip: str = "") -> QPushButton:
        made = button(text, look, tip)
        made.clicked.connect(lambda: do(self.item))
        return made

    def show_item(self, item: Item | None) -> None:
        """Show an article, whose text is read now; None: nothing."""
        is_other = item is None or self.item is None or item.id != self.item.id
        self.item = item
        self.setVisible(item is not None)
        if item is None:
            return
        is_persons = item.person is not None
        for each in (self.name, self.write, self.plan):
            each.setVisible(is_persons)
        self.name.setText(item.name)
        self.name.setAccessibleName(item.name)
        self.about.setText(dotted((item.feed_title, when(item))))
        self.browse.setVisible(bool(web_address(item.link)))
        plain_tooltip(self.browse, f"{item.link[:300]} (O)")
        self.mark.setText(tr("Mark as unread") if item.is_read else tr("Mark as read"))
        if is_other:
            title = title_of(item)
            self.heading.setText(title if len(title) <= LONGEST_TITLE else f"{title[:LONGEST_TITLE]}…")
            said = feeds.item(item.id).text
            self.text.setPlainText(said or tr("The feed gives the title only; the page has the rest."))
