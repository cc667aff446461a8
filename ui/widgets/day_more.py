"""What else stands beside the going-cold list: promises that are due, and the networks with how warm they are."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models import events, favours, networks, news, newsletters, own_news, reports
from models.words import dotted, short_day, tr, trn
from ui import doing_events, doing_news, doing_newsletters
from ui.widgets.labels import LinkLabel, Panel, PlainLabel, button, mirrored, rule
from ui.widgets.warmth_map import bands_text, paint_bands

if TYPE_CHECKING:
    from ui.window import Window

SOON = 7  # days before a promise is due
SHOWN = 6
EVENT_SOON, EVENT_PAST = timedelta(days=21), timedelta(days=14)


class BandsBar(QWidget):
    """A thin bar in which each band has its share."""

    reads_as = "Chart"  # see ui/roles.py

    def __init__(self, bands: dict[str, int]) -> None:
        super().__init__()
        self._bands = bands
        self.setFixedHeight(6)
        self.setAccessibleName(bands_text(bands) or tr("nothing known yet"))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_bands(QPainter(self), QRectF(self.rect()), self._bands, self.isRightToLeft())


def networks_panel(window: "Window", rows: Sequence[networks.Row]) -> Panel:
    """Return the panel of the networks: what one last brought to each, and how warm those are whom one knows."""
    panel = Panel(tr("Networks"))
    for number, row in enumerate(rows[:SHOWN]):
        if number:
            panel.body.addWidget(rule())
        panel.body.addWidget(_network(window, row))
    if len(rows) > SHOWN:
        more = button(trn("All {n} of them", "All {n} of them", len(rows)), "quiet")
        more.clicked.connect(lambda: window.show_page("networks"))
        panel.body.addWidget(more)
    return panel


def _network(window: "Window", row: networks.Row) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(14, 9, 14, 10)
    column.setSpacing(6)
    line = QHBoxLayout()
    line.setSpacing(10)
    name = LinkLabel(row.name)
    name.clicked.connect(lambda: window.show_page("networks").open_network(row.id))
    line.addWidget(name, 1)
    line.addWidget(PlainLabel(row.contributed, "small"))
    column.addLayout(line)
    column.addWidget(BandsBar(row.bands))
    return holder


def own_news_panel(window: "Window", entries: Sequence[own_news.Entry]) -> Panel:
    """Return the panel of the user's own news that can still be told."""
    panel = Panel(tr("Your news to tell"))
    for number, entry in enumerate(entries[:SHOWN]):
        if number:
            panel.body.addWidget(rule())
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(*mirrored(14, 8, 10, 8))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        name = LinkLabel(entry.title)
        name.clicked.connect(partial(doing_news.edit_own, window, entry.id))
        told = trn("{n} person told", "{n} people told", entry.told) if entry.told else tr("nobody told yet")
        texts.addWidget(name)
        texts.addWidget(PlainLabel(f"{news.kind_name(entry.kind)} · {told}", "small", wrap=True))
        tell = button(tr("Tell…"), "quiet", tr("Choose whom to tell"), tr("Tell: {news}", news=entry.title))
        tell.clicked.connect(partial(_tell, window, entry.id))
        away = button("×", "quiet", tr("Told to enough people"), tr("Put away: {news}", news=entry.title))
        away.clicked.connect(partial(_put_away, window, entry.id))
        row.addLayout(texts, 1)
        row.addWidget(tell)
        row.addWidget(away)
        panel.body.addWidget(holder)
    return panel


def _tell(window: "Window", number: int, *_: object) -> None:
    doing_news.tell(window, number)


def _put_away(window: "Window", number: int, *_: object) -> None:
    doing_news.put_own_away(window, number)


def due_events(today: date) -> tuple[list[events.Entry], list[events.Entry]]:
    """Return the events that come soon and were not announced, and those that were and have no report."""
    return events.to_announce(today, today + EVENT_SOON), reports.without_report(today - EVENT_PAST, today)


def events_panel(window: "Window", coming: Sequence[events.Entry], past: Sequence[events.Entry]) -> Panel:
    """Return the panel of events to announce and to report."""
    panel = Panel(tr("Events of your networks"))
    rows = [(entry, True) for entry in coming] + [(entry, False) for entry in past]
    for number, (entry, ahead) in enumerate(rows[:SHOWN]):
        if number:
            panel.body.addWidget(rule())
        panel.body.addWidget(_event(window, entry, ahead))
    return panel


def _event(window: "Window", entry: events.Entry, ahead: bool) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(*mirrored(14, 8, 10, 8))
    texts = QVBoxLayout()
    texts.setSpacing(0)
    day = short_day(date.fromisoformat(entry.day))
    name = LinkLabel(entry.title)
    if entry.network is not None:
        name.clicked.connect(lambda: window.show_page("networks").open_network(entry.network))
    else:
        name.clicked.connect(lambda: doing_events.edit_event(window, entry.id))
    texts.addWidget(name)
    if ahead:
        whom = events.count_to_tell(entry)
        said = trn(
            "{day} · one person might want to hear of it", "{day} · {n} people might want to hear of it", whom, day=day
        )
        do = button(tr("Choose…"), "quiet", tr("Choose whom to tell"), tr("Announce {title}", title=entry.title))
        do.clicked.connect(lambda: doing_events.announce(window, entry.id))
    else:
        said = tr("{day} · no report yet", day=day)
        do = button(tr("Report…"), "quiet", tr("Write to the members"), tr("Report of {title}", title=entry.title))
        do.clicked.connect(lambda: doing_events.report(window, reports.meeting_of(entry.id)))
    texts.addWidget(PlainLabel(said, "small", wrap=True))
    row.addLayout(texts, 1)
    row.addWidget(do)
    return holder


def newsletters_panel(window: "Window", entries: Sequence[newsletters.Entry], today: date) -> Panel:
    """Return the panel of the newsletters that are due."""
    panel = Panel(tr("Newsletters"))
    for number, entry in enumerate(entries[:SHOWN]):
        if number:
            panel.body.addWidget(rule())
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(*mirrored(14, 8, 10, 8))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        name = LinkLabel(entry.name)
        name.clicked.connect(partial(doing_newsletters.show, window))
        day = date.fromisoformat(entry.due)
        late = (today - day).days
        when = trn("{n} day late", "{n} days late", late) if late > 0 else tr("due {day}", day=short_day(day))
        texts.addWidget(name)
        texts.addWidget(PlainLabel(when, "small"))
        write = button(tr("Write…"), "quiet", name=tr("Write {name}", name=entry.name))
        write.clicked.connect(partial(_write_newsletter, window, entry.id))
        row.addLayout(texts, 1)
        row.addWidget(write)
        panel.body.addWidget(holder)
    return panel


def _write_newsletter(window: "Window", number: int, *_: object) -> None:
    doing_newsletters.write(window, number)


def promises(today: date) -> list[favours.Entry]:
    """Return what the user promised and is due soon, or was due."""
    return [entry for entry in favours.open_promises(today + timedelta(days=SOON)) if entry.direction == "given"]


def promises_panel(window: "Window", entries: Sequence[favours.Entry], today: date) -> Panel:
    """Return the panel of promises."""
    panel = Panel(tr("You promised"))
    for number, entry in enumerate(entries[:SHOWN]):
        if number:
            panel.body.addWidget(rule())
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(*mirrored(14, 8, 10, 8))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        name = LinkLabel(entry.person_name)
        name.clicked.connect(partial(window.open_person, entry.person))
        late = (today - date.fromisoformat(entry.due)).days
        when = trn("{n} day late", "{n} days late", late) if late > 0 else short_day(date.fromisoformat(entry.due))
        texts.addWidget(name)
        texts.addWidget(PlainLabel(dotted((entry.text, when)), "small", wrap=True))
        kept = button(tr("Kept"), "quiet", tr("I kept it"), tr("The promise to {name} is kept", name=entry.person_name))
        kept.clicked.connect(partial(_keep, window, entry, today))
        row.addLayout(texts, 1)
        row.addWidget(kept)
        panel.body.addWidget(holder)
    return panel


def _keep(window: "Window", entry: favours.Entry, today: date, *_: object) -> None:
    favours.keep(entry.id, today)
    window.say(tr("The promise to {name} is kept.", name=entry.person_name), undo=True)
