"""Insights: a year from afar, in pictures that can be read as figures and saved."""

from collections.abc import Generator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QMenu, QVBoxLayout, QWidget

from models import clock, insights, lost_and_won, timeline
from models import today as today_page
from models.insights import Period, Row, Table
from models.warmth import BANDS, band_name
from models.words import listed, tr, trn
from ui import doing, tips
from ui.language import day_in_list, day_text
from ui.page import Page
from ui.slowly import Slowly
from ui.tables.rows_model import RowsModel, RowsView
from ui.widgets.flow import HeadLayout
from ui.widgets.heat_map import HeatMap
from ui.widgets.insight_card import InsightCard
from ui.widgets.labels import EmptyState, MenuButton, PlainLabel, Toggle, button, scrolled
from ui.widgets.person_delegate import HEIGHT as PERSON_HEIGHT
from ui.widgets.person_delegate import PersonDelegate
from ui.widgets.stacked_bars import StackedBars

if TYPE_CHECKING:
    from ui.window import Window

WIDE = 900  # pixels: from there on, two cards stand side by side, unless their words need more
BESIDE = 24 + 24 + 14 + 12  # pixels: the margins, what is between the cards, the scroll bar
GROUPS = ("", "meeting", "call", "written", "note")
SHOWN = 6  # of those lost and won back, before one scrolls


@dataclass(slots=True)
class Turn:
    """Somebody lost or won back, as the list shows them."""

    id: int
    name: str
    organization: str  # the second line: when the last contact was
    band: str | None


class InsightsPage(Page):
    """Cards that are filled one after the other, so that the window never waits."""

    shows = frozenset(
        {
            "interaction",
            "participant",
            "person",
            "network",
            "membership",
            "favour",
            "contribution",
            "contribution_person",
            "setting",
            "warmth_state",
        }
    )

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._group, self._year = "", 0  # 0: the last twelve months
        self._wide = 0
        self.map = HeatMap()
        self.map.day_chosen.connect(self._open_day)
        self.days = InsightCard(window, tr("Interactions"), self.map)
        self.steps = InsightCard(window, tr("Who took the first step"), StackedBars(("accent", "cooling", "line")))
        self.networks = InsightCard(window, tr("Warmth by network"), StackedBars((*BANDS, "line")))
        self.networks.chart.chosen.connect(lambda number: window.show_page("networks").open_network(number))
        self.circles = InsightCard(window, tr("Warmth by circle"), StackedBars((*BANDS, "line")))
        self.circles.chart.chosen.connect(lambda circle: window.show_page("people").show_among(f"circle {circle}"))
        self.balance = InsightCard(window, tr("Giving and receiving"), StackedBars(("accent", "cooling")))
        self.balance.chart.chosen.connect(window.open_person)
        self.lost, self.won = self._people(tr("Lost this year")), self._people(tr("Won back this year"))
        self._reading = Slowly(self, lambda _: None)
        self._period: Period | None = None
        log = button(tr("Log an interaction…"), "primary", tooltip="Ctrl+L")
        log.clicked.connect(lambda: doing.log(window, []))
        bring = button(tr("Import…"), tooltip="Ctrl+I")
        bring.clicked.connect(lambda: window.import_files())
        self.empty = EmptyState(
            tr("A year from afar"),
            tr("Once there are interactions, this page shows when you talked, who began, and where it is warm."),
            [log, bring],
        )
        self.empty.setFocusProxy(log)
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
        self.full = scrolled(inner)
        whole.addWidget(self.full)
        whole.addWidget(self.empty)

    def _people(self, title: str) -> InsightCard:
        """Return a card with a list of people; Enter or a double click opens one."""
        list_ = RowsView(RowsModel(lambda row: f"{row.name}, {row.organization}", self), PersonDelegate(self), title)
        list_.opened.connect(lambda row: self.window_.open_person(row.id))
        return InsightCard(self.window_, title, list_, picture=False)

    def _head(self) -> HeadLayout:
        self.groups = QButtonGroup(self)
        for number, group in enumerate(GROUPS):
            toggle = Toggle(timeline.group_name(group))
            toggle.setChecked(not number)
            toggle.join(self.groups, number)
        self.groups.idClicked.connect(self._choose_group)
        self.years = MenuButton(tooltip=tr("Another year"))
        self.years.clicked.connect(self._ask_year)
        return HeadLayout(PlainLabel(tr("Insights"), "title"), *self.groups.buttons(), self.years)

    def fit(self, room: int) -> None:
        self._wide = room
        least = max(sum(item.minimumSize().width() for item in map(row.itemAt, range(2))) for row in self._pairs)
        wide = room >= max(WIDE, least + BESIDE)
        for row in self._pairs:
            row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    # --- reading ---

    def refresh(self) -> None:
        nothing = insights.is_empty()
        self.empty.setVisible(nothing)
        self.full.setVisible(not nothing)
        self.begins_at = self.empty if nothing else self.groups.button(0)
        self.years.setText(_year_name(self._year))
        if not nothing:
            self._reading.start(self._read)

    def _read(self) -> Generator[None, None, None]:
        """Fill one card after the other."""
        today = clock.today()
        self._period = yield from insights.read(*insights.span(today, self._year))
        self._show_days()
        self._show_steps(insights.first_steps(self._period))
        yield
        table, said = insights.give_and_take()
        self.balance.chart.show_table(table)
        self.balance.show_table(table, "" if table.rows else tr("Log what was given and received on a person's page."))
        self.balance.remark.setText(said if table.rows else "")
        yield
        words = {band: band_name(band) for band in (*BANDS, insights.UNKNOWN)}
        for card, table_of in ((self.networks, insights.by_network), (self.circles, insights.by_circle)):
            table = table_of(today, words)
            card.chart.show_table(table)
            card.show_table(table, "" if table.rows else tr("Add the networks that you belong to: Ctrl+5."))
            yield
        turned = yield from lost_and_won.in_last_year(today)
        self._show_turned(self.lost, insights.lost_table(turned, today), tr("Nobody turned cold."))
        nobody = tr("Nobody yet: a call to somebody cold begins it.")
        self._show_turned(self.won, insights.won_table(turned, today), nobody)
        self.fit(self._wide)

    def _show_days(self) -> None:
        table = insights.days_table(self._period, self._group)
        counts = {row.key: sum(row.figures) for row in table.rows}
        kinds = {row.key: _kinds_said(table, row) for row in table.rows} if len(table.parts) > 1 else {}
        self.map.show_days(self._period.first, self._period.last, counts, kinds)
        names = [day_text(day, "ddd d MMM yyyy") for day in counts]
        self.days.show_table(table, names=names, words=insights.months_table(self._period, self._group).in_words())
        count = sum(counts.values())
        days = QLocale().toString(len(counts))
        self.days.remark.setText(
            trn("{n} interaction on {days} days", "{n} interactions on {days} days", count, days=days)
        )

    def _show_steps(self, table: Table) -> None:
        names = [QLocale().toString(row.key, "MMM yyyy") for row in table.rows]
        said = insights.first_steps_words(table)
        self.steps.chart.show_table(table, names)
        nothing = tr("Not known yet. Calendars tell it, and the log line: “wrote to Karim”, “Karim called”.")
        self.steps.show_table(table, "" if said else nothing, names)
        self.steps.remark.setText(said)

    def _show_turned(self, card: InsightCard, table: Table, nobody: str) -> None:
        today = clock.today()
        facts = today_page.warmth_facts([row.key for row in table.rows], today)
        rows = [
            Turn(row.key, row.name, _last_said(today - timedelta(days=row.figures[0])), facts[row.key].band)
            for row in table.rows
        ]
        card.chart.model().set_rows(rows)
        card.chart.setFixedHeight(max(1, min(len(rows), SHOWN) * PERSON_HEIGHT))
        card.show_table(table, "" if rows else nobody)
        card.remark.setText(QLocale().toString(len(rows)) if rows else "")

    # --- choosing ---

    def _choose_group(self, number: int) -> None:
        self._group = GROUPS[number]
        if self._period:
            self._show_days()

    def _ask_year(self) -> None:
        menu = QMenu(self)
        for year in (0, *insights.years(clock.today())):
            menu.addAction(_year_name(year)).triggered.connect(lambda _=False, year=year: self.choose_year(year))
        menu.popup(self.years.mapToGlobal(self.years.rect().bottomLeft()))

    def choose_year(self, year: int) -> None:
        """Show the days and the first steps of a year; 0: of the last twelve months."""
        self._year = year
        self.refresh()

    def _open_day(self, day: date) -> None:
        tips.learned("insights")
        self.window_.show_page("timeline").go_to(day)


def _year_name(year: int) -> str:
    return str(year) if year else tr("Last 12 months")


def _kinds_said(table: Table, row: Row) -> str:
    parts = zip(table.parts, row.figures, strict=True)
    return listed(f"{part} {QLocale().toString(figure)}" for part, figure in parts if figure)


def _last_said(last: date) -> str:
    return tr("last on {day}", day=day_in_list(last, clock.today()))
