"""Insights: a year from afar, in pictures that can be read as figures and saved."""

from collections.abc import Generator
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from models import clock, insights, lost_and_won, timeline
from models.insights import Table
from models.lost_and_won import Turned
from models.warmth import BANDS
from models.words import short_day, tr, trn
from ui.page import Page
from ui.slowly import Slowly
from ui.widgets.heat_map import HeatMap
from ui.widgets.insight_card import InsightCard
from ui.widgets.labels import LinkLabel, Panel, PlainLabel, Toggle, button, scrolled
from ui.widgets.painting import band_name
from ui.widgets.stacked_bars import StackedBars

if TYPE_CHECKING:
    from ui.window import Window

WIDE = 900  # pixels: from there on, two cards stand side by side
GROUPS = ("", "meeting", "call", "written", "note")
SHOWN = 8  # of those lost and won back


class InsightsPage(Page):
    """Cards that are filled one after the other, so that the window never waits."""

    shows = frozenset(
        {"interaction", "participant", "person", "network", "membership", "favour", "setting", "warmth_state"}
    )

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._group, self._year = "", 0  # 0: the last twelve months
        self.map = HeatMap()
        self.map.day_chosen.connect(self._open_day)
        self.days = InsightCard(window, tr("Interactions"), self.map)
        self.steps = InsightCard(window, tr("Who took the first step"), StackedBars(("accent", "cooling")))
        self.networks = InsightCard(window, tr("Warmth by network"), StackedBars((*BANDS, "line")))
        self.networks.chart.chosen.connect(lambda number: window.show_page("networks").open_network(number))
        self.circles = InsightCard(window, tr("Warmth by circle"), StackedBars((*BANDS, "line")))
        self.circles.chart.chosen.connect(lambda circle: window.show_page("people").show_among(f"circle {circle}"))
        self.balance = InsightCard(window, tr("Giving and receiving"), StackedBars(("accent", "cooling")))
        self.balance.chart.chosen.connect(window.open_person)
        self.lost, self.won = Panel(tr("Lost this year"), " "), Panel(tr("Won back this year"), " ")
        self._reading = Slowly(self, lambda _: None)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 18, 24, 24)
        column.setSpacing(14)
        column.addLayout(self._head())
        column.addWidget(self.days)
        self._pairs = []
        for pair in ((self.steps, self.balance), (self.networks, self.circles), (self.lost, self.won)):
            row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
            row.setSpacing(14)
            for card in pair:
                row.addWidget(card, 1)
            column.addLayout(row)
            self._pairs.append(row)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inner))
        self.setFocusProxy(self.map)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(PlainLabel(tr("Insights"), "title"))
        row.addStretch(1)
        self.groups = QButtonGroup(self)
        for number, group in enumerate(GROUPS):
            toggle = Toggle(timeline.group_name(group))
            toggle.setChecked(not number)
            self.groups.addButton(toggle, number)
            row.addWidget(toggle)
        self.groups.idClicked.connect(self._choose_group)
        self.years = button("", tooltip=tr("Another year"))
        self.years.clicked.connect(self._ask_year)
        row.addWidget(self.years)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= WIDE
        for row in self._pairs:
            row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    # --- reading ---

    def refresh(self) -> None:
        self._reading.start(self._read)

    def _read(self) -> Generator[None, None, None]:
        """Fill one card after the other."""
        today = clock.today()
        self._show_days(today)
        yield
        table, unknown = insights.first_steps(today)
        self._show_steps(table, unknown)
        yield
        table, total = insights.give_and_take()
        self.balance.chart.show_table(table)
        self.balance.show_table(table, "" if table.rows else tr("Log what was given and received on a person's page."))
        self.balance.remark.setText(
            tr("given {given} · received {received}", given=total.given, received=total.received)
        )
        yield
        words = {band: band_name(band) for band in (*BANDS, insights.UNKNOWN)}
        for card, table in ((self.networks, insights.by_network), (self.circles, insights.by_circle)):
            made = table(today, words)
            card.chart.show_table(made)
            card.show_table(made, "" if made.rows else tr("Add the networks that you belong to: Ctrl+5."))
            yield
        turned = yield from lost_and_won.in_last_year(today)
        self._show_turned(turned)

    def _show_days(self, today: date) -> None:
        first, last = today - insights.YEAR, today
        if self._year:
            first, last = date(self._year, 1, 1), date(self._year, 12, 31)
        counts = insights.days(first, last, self._group)
        self.map.show_days(first, last, counts)
        total = sum(counts.values())
        self.days.show_table(insights.days_table(counts, first, last))
        self.days.remark.setText(
            trn("{n} interaction", "{n} interactions on {days} days", total, days=QLocale().toString(len(counts)))
        )
        self.years.setText(f"{self._year_name(self._year)} ▾")

    def _show_steps(self, table: Table, unknown: int) -> None:
        months = [date.fromisoformat(f"{row.name}-01") for row in table.rows]
        self.steps.chart.show_table(table, [QLocale().toString(month, "MMM yyyy") for month in months])
        known = any(any(row.figures) for row in table.rows)
        nothing = tr("Not known yet. Calendars tell it, and the log line: “wrote to Karim”, “Karim called”.")
        self.steps.show_table(table, "" if known else nothing)
        self.steps.remark.setText(trn("of {n} it is not known", "of {n} it is not known", unknown) if unknown else "")

    def _show_turned(self, turned: Turned) -> None:
        for panel, some, nobody in (
            (self.lost, turned.lost, tr("Nobody turned cold.")),
            (self.won, turned.won, tr("Nobody yet: a call to somebody cold begins it.")),
        ):
            panel.clear()
            panel.remark.setText(QLocale().toString(len(some)) if some else "")
            lines = QVBoxLayout()
            lines.setContentsMargins(14, 10, 14, 12)
            lines.setSpacing(6)
            for number, name, last in some[:SHOWN]:
                lines.addLayout(self._person_line(number, name, last))
            if not some:
                lines.addWidget(PlainLabel(nobody, "muted", wrap=True))
            if more := len(some[SHOWN:]):
                lines.addWidget(PlainLabel(trn("and {n} more", "and {n} more", more), "small"))
            lines.addStretch(1)
            panel.body.addLayout(lines)

    def _person_line(self, number: int, name: str, last: date) -> QHBoxLayout:
        link = LinkLabel(name)
        link.clicked.connect(lambda: self.window_.open_person(number))
        line = QHBoxLayout()
        line.addWidget(link, 1)
        day = short_day(last) if last.year == clock.today().year else QLocale().toString(last, "d MMM yyyy")
        line.addWidget(PlainLabel(tr("last on {day}", day=day), "small"))
        return line

    # --- choosing ---

    def _choose_group(self, number: int) -> None:
        self._group = GROUPS[number]
        self._show_days(clock.today())

    def _year_name(self, year: int) -> str:
        return str(year) if year else tr("Last 12 months")

    def _ask_year(self) -> None:
        menu = QMenu(self)
        for year in (0, *insights.years(clock.today())):
            menu.addAction(self._year_name(year)).triggered.connect(lambda _=False, year=year: self.choose_year(year))
        menu.popup(self.years.mapToGlobal(self.years.rect().bottomLeft()))

    def choose_year(self, year: int) -> None:
        """Show the days of a year; 0: the last twelve months."""
        self._year = year
        self._show_days(clock.today())

    def _open_day(self, day: date) -> None:
        self.window_.show_page("timeline").go_to(day)
