"""Beside the going-cold list: what is planned for today, and the occasions to reconnect.

What a click does is imported then: with letters come e-mail and calendars, which would double the time to the first page.
"""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from models import follow_ups, news, occasions
from models.words import dotted, short_day, tr, trn
from ui.ahead import Ahead
from ui.widgets.labels import (
    ElidedLabel,
    LinkLabel,
    MenuButton,
    Panel,
    PlainLabel,
    button,
    clear,
    keep_wide,
    mirrored,
    rule,
)

if TYPE_CHECKING:
    from models import feeds
    from ui.window import Window

WIDTH, LATER_MS = 330, 200
# What is shown soon after the first moment needs them: see ui/ahead.py.
MORE = """
    email.message models.formats.html_words models.letters models.newsletters models.own_news models.event_letters ui.doing_letters
    ui.doing_events ui.doing_news ui.doing_newsletters ui.widgets.day_more
""".split()
SHOWN_PLANS, SHOWN_NEWS, SHOWN_BIRTHDAYS, SHOWN_ARTICLES = 8, 4, 4, 2


class DaySide(QWidget):
    """Today's follow-ups to tick off, news and birthdays, each with a letter or a plan a click away."""

    def __init__(self, window: "Window", parent: QWidget) -> None:
        super().__init__(parent)
        self._window = window
        self.fit(False)
        self.plans = Panel(" ")
        self.plans.header.removeWidget(self.plans.remark)
        self.plans.remark.hide()
        self.plans.title.setWordWrap(True)  # a day has long names in some languages, and so has the button
        self.plans.header.setStretch(0, 1)
        self.plans.header.setStretch(1, 0)
        export = button(tr("To calendar…"), tooltip=tr("Export the follow-ups to your calendar (Ctrl+E)"))
        export.clicked.connect(partial(_export, window))
        self.plans.header.addWidget(export)
        self.occasions = Panel(tr("Occasions to reconnect"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.plans)
        column.addWidget(self.occasions)
        self._later = QTimer(self, singleShot=True, interval=LATER_MS)
        self._later.timeout.connect(lambda: Ahead(self, self._show_more, MORE))
        self.more = QVBoxLayout()
        self.more.setSpacing(14)
        column.addLayout(self.more)
        column.addStretch(1)

    def fit(self, narrow: bool) -> None:
        """Be a column of its own, or as wide as what it stands below."""
        keep_wide(self, None if narrow else WIDTH)

    def show_day(self, day: date) -> None:
        """Read what there is on a day, and soon after it."""
        self._day = day
        self._show_plans(day)
        self._show_occasions(day)
        self._later.start()

    def _show_more(self) -> None:
        """Promises and networks, which are not for the first moment."""
        from models import networks, newsletters, own_news
        from models.connection import db
        from ui.widgets.day_more import (
            due_events,
            events_panel,
            networks_panel,
            newsletters_panel,
            own_news_panel,
            promises,
            promises_panel,
        )

        if db.is_closed():
            return
        clear(self.more)
        due, rows, own = promises(self._day), networks.every(self._day), own_news.fresh(self._day)
        coming, past = due_events(self._day)
        if coming or past:
            self.more.addWidget(events_panel(self._window, coming, past))
        letters_due = newsletters.due(self._day)
        if letters_due:
            self.more.addWidget(newsletters_panel(self._window, letters_due, self._day))
        if own:
            self.more.addWidget(own_news_panel(self._window, own))
        if due:
            self.more.addWidget(promises_panel(self._window, due, self._day))
        if rows:
            self.more.addWidget(networks_panel(self._window, rows))

    def _show_plans(self, day: date) -> None:
        self.plans.title.setText(tr("Today, {day}", day=short_day(day).replace(" ", "\u00a0")))  # a line breaks before the day
        self.plans.clear()
        due = [entry for entry in follow_ups.open_ones() if entry.day <= day]
        if not due:
            self.plans.body.addWidget(_remark(tr("Nothing planned for today.")))
        for entry in due[:SHOWN_PLANS]:
            _between(self.plans)
            self.plans.body.addWidget(self._plan_row(entry, day))
        if len(due) > SHOWN_PLANS:
            _between(self.plans)
            every = button(tr("All {n} of them", n=len(due)), "quiet")
            every.clicked.connect(lambda: self._window.show_page("follow_ups"))
            self.plans.body.addWidget(every)

    def _plan_row(self, entry: follow_ups.Entry, day: date) -> QWidget:
        title = follow_ups.title(entry)
        tick = QCheckBox()
        tick.setAccessibleName(tr("Done: {title}", title=title))
        tick.clicked.connect(partial(_tick_off, self._window, entry.id))
        late = (day - entry.day).days
        when = QLocale().toString(entry.time.time(), QLocale.FormatType.ShortFormat) if entry.time and not late else ""
        if late:
            when = trn("{n} day late", "{n} days late", late)
        remark = dotted((when, entry.reason))
        return _row(title, remark, tick, partial(_edit_follow_up, self._window, entry.id))

    def _show_occasions(self, day: date) -> None:
        fresh, coming, articles = news.fresh(day), occasions.birthdays(day), occasions.articles(day)
        self.occasions.clear()
        self.occasions.setVisible(bool(fresh or coming or articles))
        for entry in fresh[:SHOWN_NEWS]:
            noticed = tr("noticed {day}", day=short_day(entry.day)) if entry.kind == "job" else short_day(entry.day)
            remark = dotted((news.text(entry), noticed))
            self._show_occasion(
                entry.person_id, entry.name, news.heading(entry), remark, news.reason(entry),
                partial(_answer, self._window, entry), entry.id,
            )  # fmt: skip
        if len(fresh) > SHOWN_NEWS:
            _between(self.occasions)
            every = button(tr("All {n} news", n=len(fresh)), "quiet")
            every.clicked.connect(lambda: self._window.show_page("timeline").show_group("occasion"))
            self.occasions.body.addWidget(every)
        for article in articles[:SHOWN_ARTICLES]:
            self._show_occasion(
                article.person, article.name, tr("Article by {name}", name=article.name), article.title,
                article.title[:120], partial(_write_about, self._window, article),
                opens=lambda number=article.id: self._window.show_page("watch").show_item(number),
            )  # fmt: skip
        for birthday in coming[:SHOWN_BIRTHDAYS]:
            title = occasions.turns(birthday)
            days = (birthday.day - day).days
            when = [tr("today"), tr("tomorrow")][days] if days < 2 else short_day(birthday.day)
            writes = partial(_congratulate, self._window, birthday.person_id)
            self._show_occasion(birthday.person_id, birthday.name, title, when, tr("birthday"), writes)

    def _show_occasion(
        self,
        person_id: int,
        name: str,
        title: str,
        remark: str,
        reason: str,
        writes: Callable[[], object],
        news_id: int | None = None,
        opens: Callable[[], object] | None = None,
    ) -> None:
        _between(self.occasions)
        reach = MenuButton(tr("Reach"), "quiet", tr("Write, plan a call, log"), tr("Reach {name}", name=name))

        def ask() -> None:
            from ui import doing_news

            menu = doing_news.reach_menu(self._window, QMenu(reach), person_id, reason, writes)
            if news_id is not None:
                menu.addSeparator()
                menu.addAction(tr("Edit…"), partial(doing_news.edit_news, self._window, news_id))
                menu.addAction(tr("Put away"), partial(doing_news.dismiss, self._window, news_id))
            menu.popup(reach.mapToGlobal(reach.rect().bottomLeft()))

        reach.clicked.connect(ask)
        opens = opens or partial(self._window.open_person, person_id)
        self.occasions.body.addWidget(_row(title, remark, None, opens, reach))


def _row(
    title: str, remark: str, before: QWidget | None, opens: Callable[[], object], after: QWidget | None = None
) -> QWidget:
    """A strong title that can be clicked, a muted remark below it, something before and behind them."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(*mirrored(14, 8, 10, 8))
    row.setSpacing(10)
    if before:
        row.addWidget(before)
    texts = QVBoxLayout()
    texts.setSpacing(0)
    name = LinkLabel(title)
    name.clicked.connect(lambda: opens())
    texts.addWidget(name)
    if remark:
        texts.addWidget(ElidedLabel(remark, "small"))
    row.addLayout(texts, 1)
    if after:
        row.addWidget(after)
    return holder


def _export(window: "Window") -> None:
    from ui import doing

    doing.export_follow_ups(window)


def _tick_off(window: "Window", number: int) -> None:
    from ui import doing

    doing.tick_off(window, number, log_it=True)


def _edit_follow_up(window: "Window", number: int) -> None:
    from ui import doing

    doing.edit_follow_up(window, number)


def _answer(window: "Window", entry: news.Entry) -> None:
    from ui import doing_news

    doing_news.answer(window, entry)


def _congratulate(window: "Window", person_id: int) -> None:
    from ui import doing_letters

    doing_letters.write(window, [person_id], "birthday")


def _write_about(window: "Window", article: "feeds.Item") -> None:
    from ui import doing_feeds

    doing_feeds.write(window, article)


def _remark(text: str) -> PlainLabel:
    label = PlainLabel(text, "muted", wrap=True)
    label.setContentsMargins(14, 12, 14, 12)
    return label


def _between(panel: Panel) -> None:
    if panel.body.count():
        panel.body.addWidget(rule())
