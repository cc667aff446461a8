"""Watch: what the people one knows publish, and what happens in one's sector, from the feeds that one follows."""

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from models import feeds
from models.feeds import Entry, Item
from models.words import dotted, short_day, tr, trn
from ui import doing_feeds, feed_watch
from ui.page import Page
from ui.widgets.article_list import ArticleList
from ui.widgets.article_view import ArticleView
from ui.widgets.flow import FlowLayout, HeadLayout
from ui.widgets.labels import EmptyState, MenuButton, Panel, PlainLabel, Toggle, button
from ui.widgets.plain import literal
from ui.widgets.two_panes import TwoPanes

if TYPE_CHECKING:
    from ui.window import Window

LIST_WIDTH, BOTH_WIDTH = 400, 890
WHOSE = ("all", "people", "sector")


class WatchPage(Page):
    """Articles at one side, unread ones first, the one that is looked at beside them. What one goes to becomes read."""

    shows = frozenset({"feed", "feed_item", "feed_state", "person", "setting"})

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._whose, self._unread_only = "all", False
        self._feed: int | None = None  # only this one's articles
        self._fresh: set[int] = set()  # unread when the page was shown: they keep their place once they are read
        self._is_reading = False
        self.list = ArticleList(window)
        self.model = self.list.model()
        self.list.became_current.connect(self._look_at)
        self.list.opened.connect(lambda _: self.both.go_in())
        self.list.wanted.connect(self.show_feed)
        self.view = ArticleView(window)
        self.empty = EmptyState("", "", [self._button(tr("Turn it on…"), self._turn_on, "primary"),
                                         self._button(tr("Follow a feed…"), self._follow, "primary")])  # fmt: skip
        self.turn_on, self.follow_first = self.empty.findChildren(type(button("")))
        self.nothing = PlainLabel("", "muted", wrap=True)
        self.nothing.setContentsMargins(14, 14, 14, 14)
        self.full = QWidget()
        self._lay_out()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.full)
        column.addWidget(self.empty)
        self.begins_at = self.list
        self._watch = feed_watch.of(window)
        self._watch.turned.connect(self._tell)

    @staticmethod
    def _button(text: str, do, look: str = "", tip: str = ""):  # noqa: ANN001, ANN205
        made = button(text, look, tip)
        made.clicked.connect(lambda: do())
        return made

    def _lay_out(self) -> None:
        panel = Panel()
        panel.body.setContentsMargins(1, 4, 1, 4)
        panel.add_list(self.nothing, self.list)
        self.blank = QWidget()
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view, 1)
        column.addWidget(self.blank, 1)
        self.both = TwoPanes(panel, self.list, right, self.view.text, LIST_WIDTH, BOTH_WIDTH, gap=16)
        inner = QVBoxLayout(self.full)
        inner.setContentsMargins(24, 18, 24, 16)
        inner.setSpacing(12)
        inner.addLayout(self._head())
        inner.addLayout(self._bar())
        inner.addWidget(self.both, 1)
        keys = tr(
            "↑↓ move · Enter to the text · U unread · W write · S share · O open in the browser · R look now · N follow"
        )
        inner.addWidget(PlainLabel(keys, "small", wrap=True))

    def _head(self) -> HeadLayout:
        self.counts = PlainLabel("", "muted")
        self.now = self._button(tr("Look now"), lambda: doing_feeds.look(self.window_), tip="R")
        titles = QVBoxLayout()
        titles.setSpacing(2)
        titles.addWidget(PlainLabel(tr("Watch"), "title"))
        self.off = self._button(
            tr("Turn it on…"), self._turn_on, "link", tr("Nothing is fetched: that is turned off in Settings.")
        )
        said = QHBoxLayout()
        said.setSpacing(8)
        said.addWidget(self.counts)
        said.addWidget(self.off)
        said.addStretch(1)
        titles.addLayout(said)
        followed = tr("Whom and what you follow (F)")
        return HeadLayout(
            titles,
            self.now,
            self._button(tr("Feeds…"), lambda: doing_feeds.show(self.window_), tip=followed),
            self._button(tr("Follow a feed…"), self._follow, tip="N"),
        )

    def _bar(self) -> HeadLayout:
        toggles = FlowLayout(8)
        self.groups = QButtonGroup(self)
        for number, (whose, text) in enumerate(
            (("all", tr("All")), ("people", tr("People you know")), ("sector", tr("Your sector")))
        ):
            each = Toggle(text)
            each.setChecked(not number)
            each.clicked.connect(partial(self.show_whose, whose))
            each.join(self.groups, number)
            toggles.addWidget(each)
        self.unread_only = Toggle(tr("Unread"))
        self.unread_only.clicked.connect(self._show_unread)
        self.one_feed = MenuButton(tooltip=tr("Show one feed only"))
        self.one_feed.clicked.connect(lambda: self._choose_feed())
        toggles.addWidget(self.unread_only)
        toggles.addWidget(self.one_feed)
        self.all_read = self._button(tr("Mark all as read"), self._mark_all, "quiet")
        return HeadLayout(toggles, self.all_read)

    # --- reading ---

    def fit(self, room: int) -> None:
        self.both.fit(room)

    def showEvent(self, event: QShowEvent) -> None:
        self._fresh.clear()
        self._stale = True
        super().showEvent(event)

    def refresh(self) -> None:
        followed = feeds.every()
        if self._feed not in [entry.id for entry in followed]:
            self._feed = None
        rows = feeds.items(self._whose, feed=self._feed)
        self._fresh |= {row.id for row in rows if not row.is_read}
        rows = [row for row in rows if row.id in self._fresh or not self._unread_only]
        rows.sort(key=lambda row: row.id not in self._fresh)  # stays in order of days otherwise
        self._show_parts(bool(followed))
        chosen = next((_feed_name(entry) for entry in followed if entry.id == self._feed), tr("Every feed"))
        self.one_feed.setText(chosen[:40])
        self._is_reading = True
        self.model.set_rows(rows)
        if rows and self.list.current() is None:
            self.list.choose(rows[0].id)
        self._is_reading = False
        self.list.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self.nothing.setText(self._nothing_words())
        self.all_read.setVisible(any(not row.is_read for row in rows))
        self._show_article(self.list.current() if rows else None)
        self._tell()

    def _nothing_words(self) -> str:
        if self._unread_only:
            return tr("All of it is read.")
        return tr("Nothing here yet.") if feeds.is_on() else tr("Nothing is fetched: that is turned off in Settings.")

    def _show_parts(self, follows: bool) -> None:
        """Show the articles, or how to begin."""
        is_on = feeds.is_on()
        self.full.setVisible(follows)
        self.empty.setVisible(not follows)
        self.turn_on.setVisible(not is_on)
        self.follow_first.setVisible(is_on)
        self.begins_at = self.list if follows else self.follow_first if is_on else self.turn_on
        if not follows:
            sentence = tr("Follow the blogs of those you want to reach, and the news of your sector: each article is a reason to "
                          "write, or something to share.")  # fmt: skip
            offered = len(feeds.offers()) if is_on else 0
            if offered:
                sentence += " " + trn(
                    "Your cards name {n} address that may be one.",
                    "Your cards name {n} addresses that may be some.",
                    offered,
                )
            if not is_on:
                sentence += " " + tr("Keepwarm fetches nothing before you turn it on.")
            self.empty.say(tr("Know what they publish"), sentence)

    def _show_article(self, item: Item | None) -> None:
        self.view.show_item(item)
        self.blank.setVisible(item is None)

    def _tell(self) -> None:
        """Say how many are unread, and when was looked last."""
        parts = [trn("{n} unread article", "{n} unread articles", feeds.unread())]
        followed = feeds.every()
        looked = [entry.checked for entry in followed if entry.checked]
        troubled = sum(bool(entry.trouble) for entry in followed)
        if self._watch.is_looking:
            parts.append(tr("looking…"))
        elif not feeds.is_on():
            parts.append(tr("turned off"))
        elif looked:
            parts.append(tr("looked {when}", when=moment_words(max(looked))))
        if troubled:
            parts.append(trn("{n} feed could not be had", "{n} feeds could not be had", troubled))
        self.counts.setText(dotted(parts))
        self.off.setVisible(not feeds.is_on())
        self.now.setVisible(feeds.is_on())
        self.now.setEnabled(not self._watch.is_looking)

    def show_whose(self, whose: str, *_: object) -> None:
        """Show everything ("all"), what people one knows publish ("people"), or the rest ("sector")."""
        self._whose, self._feed = whose, None
        self.groups.button(WHOSE.index(whose)).setChecked(True)
        self._begin()

    def show_feed(self, number: int | None, *_: object) -> None:
        """Show the articles of one feed; None: of every feed."""
        self.show_whose("all")
        self._feed = number
        self._begin()

    def _choose_feed(self) -> None:
        menu = QMenu(self)
        for number, text in ((None, tr("Every feed")), *((entry.id, _feed_name(entry)) for entry in feeds.every())):
            action = menu.addAction(literal(text, 60), partial(self.show_feed, number))
            action.setCheckable(True)
            action.setChecked(number == self._feed)
        menu.popup(self.one_feed.mapToGlobal(self.one_feed.rect().bottomLeft()))

    def show_item(self, number: int) -> None:
        """Show one article."""
        self.unread_only.setChecked(False)
        self._unread_only = False
        self.show_whose("all")
        self.list.choose(number)
        self._look_at(self.list.current())

    def _show_unread(self, on: bool) -> None:
        self._unread_only = on
        self._begin()

    def _begin(self) -> None:
        self._fresh.clear()
        self.refresh()
        self.list.scrollToTop()

    # --- doing ---

    def _look_at(self, item: Item | None) -> None:
        """Show the article that is current; one that the user went to is read now."""
        if self._is_reading:
            return
        self._show_article(item)
        if item is not None and not item.is_read:
            feeds.mark([item.id])

    def _mark_all(self) -> None:
        feeds.mark([row.id for row in self.model.rows() if not row.is_read])

    def _follow(self) -> None:
        doing_feeds.follow(self.window_)

    def _turn_on(self) -> None:
        self.window_.show_page("settings").feeds.ask()


def _feed_name(entry: Entry) -> str:
    return tr("{name}: {title}", name=entry.name, title=entry.title) if entry.name else entry.title


def moment_words(moment: datetime) -> str:
    """Return when something was, as a remark says it: "Mon 23 Nov, 14:05"."""
    at = moment.astimezone()
    return f"{short_day(at.date())}, {QLocale().toString(at.time(), QLocale.FormatType.ShortFormat)}"
