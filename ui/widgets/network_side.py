"""Beside a network: how warm those are whom the user knows in it, and what else there is to know."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from models import clock, networks
from models.links import opened
from models.networks import Entry, Member
from models.words import dotted, tr, trn
from ui.language import day_text
from ui.links import open_link, told
from ui.widgets.labels import LinkLabel, LongLabel, Panel, PlainLabel, clear, keep_wide, plain_tooltip
from ui.widgets.warmth_map import WarmthMap, legend

if TYPE_CHECKING:
    from ui.window import Window

WIDTH = 330


class NetworkSide(QWidget):
    """The map, and office, dues, web page and note; hidden where there is nothing of all that."""

    def __init__(self, window: "Window") -> None:
        super().__init__()
        self.fit(False)
        self._warmth = Panel()
        self._title = PlainLabel("", "section", wrap=True)
        self.map = WarmthMap()
        self.map.chosen.connect(window.open_person)
        for widget in (self._title, self.map, legend()):
            self._warmth.body.addWidget(widget)
        self._warmth.body.setContentsMargins(14, 12, 14, 12)
        self._warmth.body.setSpacing(8)
        self._facts = Panel(tr("About"))
        self._facts.body.setContentsMargins(14, 10, 14, 12)
        self._facts.body.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._warmth)
        column.addWidget(self._facts)
        column.addStretch(1)

    def fit(self, narrow: bool) -> None:
        """Be a column of its own, or as wide as what it stands below."""
        keep_wide(self, None if narrow else WIDTH)

    def show_network(self, entry: Entry, members: list[Member]) -> None:
        """Show a network and those who are in it now."""
        rated = sum(member.band is not None for member in members)
        self._title.setText(trn("Warmth of the one you know", "Warmth of the {n} you know", rated))
        self.map.show_members(members)
        self._warmth.setVisible(rated > 0)
        self._show_facts(entry)
        self._facts.setVisible(self._facts.body.count() > 0)
        self.setVisible(rated > 0 or self._facts.body.count() > 0)

    def _show_facts(self, entry: Entry) -> None:
        clear(self._facts.body)
        renewal = networks.renewal_day(entry, clock.today())
        for label, value in (
            (tr("your office"), dotted((entry.role, _in_office(entry)))),
            (tr("member since"), networks.partial_day(entry.since) if len(entry.since) > len("2021") else ""),
            (tr("dues"), entry.dues),
            (tr("renewed by"), day_text(renewal, "d MMMM yyyy") if renewal else ""),
        ):
            if value:
                self._fact(label, PlainLabel(value, wrap=True))
        if entry.url:
            link = LinkLabel(entry.url, "") if opened(entry.url) else LongLabel(entry.url)
            plain_tooltip(link, told(entry.url))
            if isinstance(link, LinkLabel):
                link.clicked.connect(partial(open_link, entry.url, self))
            self._fact(tr("web"), link)
        if entry.note:
            self._fact(tr("note"), LongLabel(entry.note))

    def _fact(self, label: str, value: QWidget) -> None:
        self._facts.body.addWidget(PlainLabel(label, "small"))
        self._facts.body.addWidget(value)


def _in_office(entry: Entry) -> str:
    first, last = (networks.partial_day(text) for text in (entry.role_since, entry.role_until))
    if first and last:
        return tr("{first} to {last}", first=first, last=last)
    return tr("since {first}", first=first) if first else tr("until {last}", last=last) if last else ""
