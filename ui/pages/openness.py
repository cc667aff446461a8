"""Open or closed: where the warm people come from, who from elsewhere is worth reaching, and who meets whom."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from models import clock, openness, who_meets_whom
from models.errors import Problem
from models.openness import DIMENSIONS, Elsewhere
from models.who_meets_whom import Web
from models.words import tr, trn
from ui import doing, tips
from ui.job import Job
from ui.page import Page
from ui.widgets.flow import HeadLayout
from ui.widgets.insight_card import InsightCard
from ui.widgets.labels import LinkLabel, Panel, PlainLabel, Toggle, button, scrolled
from ui.widgets.stacked_bars import StackedBars
from ui.widgets.web_view import WebView

if TYPE_CHECKING:
    from ui.window import Window

SIDE, PICTURE, NARROW = 2, 3, 860  # shares of the width; pixels of a page that has room for both
LEAST = 400  # pixels of the picture beside the rest
BESIDE = 24 + 24 + 14 + 12  # pixels: the margins, what is between the cards, the scroll bar


class OpennessPage(Page):
    """Reached from Networks."""

    shows = frozenset({"interaction", "participant", "person", "network", "membership", "address", "person_tag", "setting"})

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._dimension = DIMENSIONS[0]
        self._warm: set[int] = set()
        self._wide = 0
        self._job: Job | None = None
        self.spread = InsightCard(window, tr("Where your warm people are"), StackedBars(("accent",)))
        self.says = PlainLabel("", wrap=True)
        self.says.setContentsMargins(14, 10, 14, 12)
        self.spread.body.insertWidget(0, self.says)
        self.elsewhere = Panel(tr("Three from elsewhere"), " ")
        self.web_card = Panel(tr("Who meets whom"), " ")
        self.web = WebView()
        self.web.chosen.connect(self._open)
        self.nothing = PlainLabel("", "muted", wrap=True)
        self.nothing.setContentsMargins(14, 14, 14, 14)
        self.web_card.body.addWidget(self.nothing, 0, Qt.AlignmentFlag.AlignTop)
        self.web_card.body.addWidget(self.web)
        self.web_card.body.setContentsMargins(1, 0, 1, 1)
        self.web_card.column.setStretchFactor(self.web_card.body, 1)  # without the picture the title stays at the top
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 14, 24, 24)
        column.setSpacing(14)
        column.addLayout(self._head())
        row = self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(14)
        side = QVBoxLayout()
        side.setSpacing(14)
        side.addWidget(self.spread)
        side.addWidget(self.elsewhere, 1)  # both sides end on one line
        row.addLayout(side, SIDE)
        row.addWidget(self.web_card, PICTURE)
        column.addLayout(row, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inner))
        self.begins_at = self.dimensions.button(0)

    def _head(self) -> QVBoxLayout:
        back = button(tr("‹ Networks"), "link", tooltip="Alt+←")
        back.clicked.connect(lambda: self.window_.show_page("networks"))
        self.dimensions = QButtonGroup(self)
        for number, dimension in enumerate(DIMENSIONS):
            toggle = Toggle(openness.dimension_name(dimension))
            toggle.setChecked(not number)
            toggle.join(self.dimensions, number)
        line = HeadLayout(PlainLabel(tr("Open or closed"), "title"), *self.dimensions.buttons())
        self.dimensions.idClicked.connect(self._choose)
        head = QVBoxLayout()
        head.setSpacing(4)
        first = QHBoxLayout()
        first.addWidget(back)
        first.addStretch(1)
        head.addLayout(first)
        head.addLayout(line)
        return head

    def fit(self, room: int) -> None:
        self._wide = room
        narrow = room < max(NARROW, self._both.itemAt(0).minimumSize().width() + LEAST + BESIDE)
        self._both.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def refresh(self) -> None:
        today = clock.today()
        self._warm = openness.warm_people(today)
        self._show_spread()
        self._show_elsewhere(openness.from_elsewhere(today, self._warm))
        self.fit(self._wide)
        names, links = who_meets_whom.reading(today)
        self.leave()
        self.web.setVisible(bool(links))
        self.nothing.setVisible(True)
        self.nothing.setText(
            tr("Drawing…") if links else tr("Nobody was seen together yet: meetings with several people draw this picture.")
        )
        if links:
            self._job = Job(who_meets_whom.weave, names, links, parent=self)
            self._job.finished.connect(self._show_web)
            self._job.failed.connect(self._failed)
            self._job.start()

    def _open(self, person: int) -> None:
        tips.learned("openness")
        self.window_.open_person(person)

    def _choose(self, number: int) -> None:
        self._dimension = DIMENSIONS[number]
        self._show_spread()

    def _show_spread(self) -> None:
        found = openness.spread(self._warm, self._dimension)
        made = openness.table(found)
        self.spread.chart.show_table(made)
        self.spread.show_table(made, "" if found.known else tr("This is not known yet of anybody you are warm with."))
        self.spread.remark.setText(trn("{n} person is warm or steady", "{n} people are warm or steady", len(self._warm)))
        self.says.setText(openness.meaning(found))
        self.says.setVisible(found.known > 0)

    def _show_elsewhere(self, some: list[Elsewhere]) -> None:
        self.elsewhere.clear()
        lines = QVBoxLayout()
        lines.setContentsMargins(14, 10, 14, 12)
        lines.setSpacing(10)
        for one in some:
            lines.addLayout(self._person_lines(one))
        if not some:
            lines.addWidget(PlainLabel(tr("Nobody to propose: too little is known yet."), "muted", wrap=True))
        lines.addStretch(1)
        self.elsewhere.body.addLayout(lines)

    def _person_lines(self, one: Elsewhere) -> QVBoxLayout:
        link, plan = LinkLabel(one.name), button(tr("Plan"), "quiet")
        link.clicked.connect(lambda: self.window_.open_person(one.id))
        plan.clicked.connect(lambda: doing.plan(self.window_, [one.id]))
        plan.setAccessibleName(tr("Plan a follow-up with {name}", name=one.name))
        line = QHBoxLayout()
        line.addWidget(link, 1)
        line.addWidget(plan)
        lines = QVBoxLayout()
        lines.setSpacing(1)
        lines.addLayout(line)
        for reason in one.reasons:
            lines.addWidget(PlainLabel(reason, "small", wrap=True))
        return lines

    def _show_web(self, web: Web) -> None:
        self.web.show_web(web)
        groups = len({group for group in web.groups.values() if list(web.groups.values()).count(group) >= who_meets_whom.SMALL})
        self.web_card.remark.setText(trn("{n} group", "{n} groups", groups))
        self.nothing.setText(tr("A dot is a person, a colour a group that meets. With a ring: who links groups."))

    def _failed(self, problem: Problem) -> None:
        self.nothing.setText(str(problem))

    def leave(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
