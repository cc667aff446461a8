"""The month of the Follow-ups page: the grid, and beside it the day that is looked at."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from models import agenda, clock
from models.words import tr
from ui import doing, doing_plans
from ui.language import day_text
from ui.page import Begins
from ui.tables.plan_rows import PlanLine, day_lines
from ui.widgets.labels import Panel, PlainLabel, button, keep_wide, mirrored
from ui.widgets.month_grid import MonthGrid
from ui.widgets.plan_list import PlanList

if TYPE_CHECKING:
    from ui.window import Window

SIDE, WIDE = 320, 860
GRID_HEIGHT, DAY_HEIGHT = 300, 200  # pixels, where one stands below the other


class MonthView(Begins, QWidget):
    """A month to look at and to plan in."""

    def __init__(self, window: "Window") -> None:
        super().__init__()
        self._window = window
        self.grid = MonthGrid()
        self.grid.day_chosen.connect(self._show_day)
        self.grid.opened.connect(lambda _: self._enter_day())
        self.grid.item_chosen.connect(self._choose)
        self.grid.item_opened.connect(self._open)
        self.grid.plan_asked.connect(self._plan)
        self.grid.moved.connect(lambda number, day: doing_plans.move(window, [number], day))
        self.list = PlanList(window, tr("The day"), carries=True)
        self.list.shifted.connect(self._shift)
        self.list.opened.connect(self._open_meeting)
        self.list.installEventFilter(self)
        self.title = PlainLabel("", "section")
        self.day = Panel(" ")
        add = button(tr("Plan…"), tooltip=tr("Plan something on this day (F)"))
        add.clicked.connect(lambda: self._plan(self.grid.day()))
        self.day.header.addWidget(add)
        self.nothing = PlainLabel(tr("No follow-up or meeting on this day."), "muted", wrap=True)
        self.nothing.setContentsMargins(14, 12, 14, 12)
        self.day.body.setContentsMargins(1, 0, 1, 4)
        self.day.add_list(self.nothing, self.list)
        self._lay_out()
        self.begins_at = self.grid

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.title, 1)
        for text, name, months in (
            ("‹", tr("The month before (Page Up)"), -1),
            ("›", tr("The month after (Page Down)"), 1),
        ):
            turn = button(text, "quiet", name, name)
            turn.clicked.connect(lambda _=False, months=months: self.grid.turn(months))
            head.addWidget(turn)
        back = button(tr("Today"), "quiet", tr("Back to today (Home)"))
        back.clicked.connect(lambda: self.grid.show_day(clock.today()))
        head.insertWidget(2, back)
        panel = Panel()
        panel.body.setContentsMargins(1, 8, 1, 1)
        inner = QVBoxLayout()
        inner.setContentsMargins(0, 0, 0, 0)
        head.setContentsMargins(*mirrored(14, 0, 8, 4))
        inner.addLayout(head)
        inner.addWidget(self.grid, 1)
        panel.body.addLayout(inner)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(14)
        self._row.addWidget(panel, 1)
        self._row.addWidget(self.day)
        self.fit(WIDE)

    def fit(self, room: int) -> None:
        """Have the day beside the month, or below it, in so many pixels of width."""
        narrow = room < WIDE
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        keep_wide(self.day, None if narrow else SIDE)
        self.grid.setMinimumHeight(GRID_HEIGHT if narrow else 0)
        self.day.setMinimumHeight(DAY_HEIGHT if narrow else 0)

    def refresh(self) -> None:
        """Read the month again, and stay on the day."""
        day = self.grid.day() or clock.today()
        self.grid.show_day(day)
        self._show_day(day)

    def _show_day(self, day: date) -> None:
        if self.grid.currentIndex().isValid():
            self.title.setText(QLocale().toString(day, "MMMM yyyy"))
            self.day.title.setText(day_text(day, "dddd d MMMM"))
            items = agenda.days(day, day).get(day, [])
            had_focus = self.list.hasFocus()
            self.list.model().set_rows(day_lines(items, clock.today()))
            self.list.setVisible(bool(items))
            self.nothing.setVisible(not items)
            if had_focus and not items:
                self.grid.setFocus()

    def _enter_day(self) -> None:
        if self.list.model().rowCount():
            if not self.list.plans():
                self.list.setCurrentIndex(self.list.model().index(0))
            self.list.setFocus()
        else:
            self._plan(self.grid.day())

    def _choose(self, item: agenda.Item) -> None:
        self.list.choose(item.id)

    def _open(self, item: agenda.Item) -> None:
        if item.entry:
            doing.edit_follow_up(self._window, item.entry.id)
        else:
            self._open_meeting(item)

    def _open_meeting(self, row: agenda.Item | PlanLine) -> None:
        kind, _, number = row.id.partition(" ")
        if kind == "meeting":
            doing.edit_interaction(self._window, int(number))
        elif kind == "appointment":
            self._window.say(tr("This is in your calendar: change it there."))

    def _shift(self, ids: list[int], days: int) -> None:
        """Move follow-ups to another day, and go there with them."""
        day = self.grid.day()
        if day and ids:
            target = day + timedelta(days=days)
            doing_plans.move(self._window, ids, target)
            if target >= clock.today():
                self.grid.show_day(target)
                self.list.choose(f"plan {ids[0]}")
                self.list.setFocus()

    def _plan(self, day: date | None) -> None:
        if day and day < clock.today():
            self._window.say(tr("This day is over. Choose today or a later day."))
        elif day:
            doing.plan(self._window, [], due=day)

    def eventFilter(self, watched, event) -> bool:  # noqa: ANN001
        pressed = watched is self.list and isinstance(event, QKeyEvent) and event.type() == event.Type.KeyPress
        if pressed and event.key() == Qt.Key.Key_Escape:
            self.grid.setFocus()
            return True
        return super().eventFilter(watched, event)
