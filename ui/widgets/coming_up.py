"""What is coming up in a network: its events, and what the calendar holds that looks like one."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from models import clock, events
from models.events import Entry, FromCalendar
from models.words import dotted, short_day, tr, trn
from ui import doing_events
from ui.widgets.labels import ElidedLabel, LinkLabel, Panel, PlainLabel, button, rule

if TYPE_CHECKING:
    from ui.window import Window

SHOWN, DAY_WIDTH = 5, 124


class ComingUp(Panel):
    """Rows with a day, a title to click, and whom it may interest; each with the button that goes on from there."""

    def __init__(self, window: "Window") -> None:
        super().__init__(tr("Coming up"))
        self._window = window
        self._all = False
        self.header.removeWidget(self.remark)
        self.remark.hide()
        self.add = button(tr("New event…"), "quiet", "V")
        self.add.clicked.connect(lambda: doing_events.new_event(window, self._network))
        self.header.addWidget(self.add)
        self.header.setContentsMargins(14, 6, 14, 6)

    def show_network(self, number: int) -> None:
        """Read what is coming up in a network."""
        self._network = number
        self.clear()
        day = clock.today()
        coming, offered = events.upcoming(number, day), events.from_calendar(number, day)
        rows = [partial(self._event, entry) for entry in coming] + [partial(self._offered, one) for one in offered]
        for place, make in enumerate(rows if self._all else rows[:SHOWN]):
            if place:
                self.body.addWidget(rule())
            self.body.addWidget(make())
        if not rows:
            nothing = PlainLabel(
                tr("Nothing known. An event that members hear of in time is one they come to."), "muted", True
            )
            nothing.setContentsMargins(14, 12, 14, 12)
            self.body.addWidget(nothing)
        if len(rows) > SHOWN:
            more = button(tr("Show fewer") if self._all else tr("Show all {n}", n=len(rows)), "quiet")
            more.clicked.connect(self._turn)
            self.body.addWidget(more)

    def _turn(self) -> None:
        self._all = not self._all
        self.show_network(self._network)

    def _event(self, entry: Entry) -> QWidget:
        whom = events.count_to_tell(entry)
        might = trn(
            "one person might want to hear of it", "{n} people might want to hear of it", whom
        )
        remark = dotted((might if whom else "", events.state_words(entry)))
        moment, when = entry.moment, short_day(date.fromisoformat(entry.day))
        if isinstance(moment, datetime):
            when = f"{when} {QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)}"
        choose = button(tr("Choose people"), name=tr("Announce {title}", title=entry.title))
        choose.clicked.connect(lambda: doing_events.announce(self._window, entry.id))
        more = button("⋯", "quiet", name=tr("More about {title}", title=entry.title))
        more.clicked.connect(lambda: self.menu(entry.id).popup(more.mapToGlobal(more.rect().bottomLeft())))
        opens = partial(doing_events.edit_event, self._window, entry.id)
        return _row(when, entry.title, remark, opens, (choose, more))

    def _offered(self, one: FromCalendar) -> QWidget:
        take = button(tr("Take in"), name=tr("Take in {title}", title=one.title))
        do = partial(doing_events.take, self._window, one.id, self._network, one.title)
        take.clicked.connect(lambda: do())
        return _row(short_day(one.day), one.title, tr("from your calendar"), do, (take,))

    def menu(self, entry_id: int) -> QMenu:
        """Return what can be done with an event."""
        menu = QMenu(self)
        menu.addAction(tr("Announce…"), partial(doing_events.announce, self._window, entry_id))
        menu.addAction(tr("Edit…"), partial(doing_events.edit_event, self._window, entry_id))
        menu.addAction(tr("Calendar entry…"), partial(doing_events.write_entry, self._window, entry_id))
        menu.addAction(tr("Delete"), partial(doing_events.delete_event, self._window, entry_id))
        return menu


def _row(when: str, title: str, remark: str, opens: Callable[[], object], after: tuple[QPushButton, ...]) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(14, 8, 14, 8)
    row.setSpacing(0)
    day = PlainLabel(when, "small")
    day.setFixedWidth(max(DAY_WIDTH, day.sizeHint().width() + 8))
    texts = QVBoxLayout()
    texts.setSpacing(0)
    name = LinkLabel(title)
    name.clicked.connect(lambda: opens())
    texts.addWidget(name)
    texts.addWidget(ElidedLabel(remark, "small"))
    row.addWidget(day)
    row.addLayout(texts, 1)
    for each in after:
        row.addSpacing(8)
        row.addWidget(each)
    return holder
