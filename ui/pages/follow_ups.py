"""Follow-ups: a list (overdue, today, this week, later, done), or a month."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from models import clock, follow_ups
from models.words import tr
from ui import doing, doing_plans
from ui.page import Page
from ui.tables.plan_rows import lines
from ui.widgets.flow import HeadLayout
from ui.widgets.labels import EmptyState, Panel, PlainLabel, Toggle, button, plain_tooltip
from ui.widgets.month_view import MonthView
from ui.widgets.plan_list import PlanList

if TYPE_CHECKING:
    from ui.window import Window

_SHOWN = "follow_ups/shown"


class FollowUpsPage(Page):
    """The list with its keys (see PlanList), and the month; M shows the other one."""

    shows = frozenset(
        {"follow_up", "follow_up_person", "person", "interaction", "participant", "appointment", "appointment_person"}
    )

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.list = PlanList(window, tr("Follow-ups"))
        self.model = self.list.model()
        self.month = MonthView(window)
        first = button(tr("Plan a follow-up…"), "primary")
        first.clicked.connect(lambda: doing.plan(window, []))
        self.empty = EmptyState(
            tr("Nothing planned"),
            tr("Plan a call or a message with somebody. Exported to your calendar, it reminds you there."),
            [first],
        )
        panel = Panel()
        panel.body.setContentsMargins(1, 4, 1, 4)
        panel.body.addWidget(self.list)
        self.views = QStackedWidget()
        self.views.addWidget(panel)
        self.views.addWidget(self.month)
        self.keys = PlainLabel("", "small", wrap=True)
        self.full = QWidget()
        inner = QVBoxLayout(self.full)
        inner.setContentsMargins(24, 18, 24, 16)
        inner.setSpacing(12)
        inner.addLayout(self._head())
        inner.addWidget(self.views, 1)
        inner.addWidget(self.keys)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.full)
        column.addWidget(self.empty)
        for watched in (self.list, self.month.grid, self.month.list):
            watched.installEventFilter(self)
        self._show(QSettings().value(_SHOWN) == "month")

    def _head(self) -> HeadLayout:
        add = button(tr("Plan a follow-up…"), "primary", tooltip="Ctrl+Shift+F")
        add.clicked.connect(lambda: doing.plan(self.window_, []))
        export = button(tr("Export to calendar…"), tooltip="Ctrl+E")
        export.clicked.connect(lambda: doing.export_follow_ups(self.window_))
        week = button(
            tr("Plan my week…"), tooltip=tr("Spread the most urgent over your next hours for calls (Ctrl+Shift+P)")
        )
        week.clicked.connect(lambda: doing_plans.plan_week(self.window_))
        self.as_list, self.as_month = Toggle(tr("List")), Toggle(tr("Month"))
        for toggle, month in ((self.as_list, False), (self.as_month, True)):
            plain_tooltip(toggle, tr("M shows the list or the month"))
            toggle.clicked.connect(lambda _=False, month=month: self.show_month(month))
        views = QHBoxLayout()
        views.setSpacing(8)
        views.addWidget(PlainLabel(tr("Follow-ups"), "title"))
        views.addSpacing(8)
        views.addWidget(self.as_list)
        views.addWidget(self.as_month)
        views.addStretch(1)
        return HeadLayout(views, week, export, add)

    def refresh(self) -> None:
        rows = lines(follow_ups.open_ones(), follow_ups.done_ones(), clock.today())
        is_month = self.views.currentWidget() is self.month
        self.full.setVisible(bool(rows) or is_month)
        self.empty.setVisible(not rows and not is_month)
        self.model.set_rows(rows)
        if rows and (self.list.current() is None or self.list.current().entry is None):
            self.list.first()
        if is_month:
            self.month.refresh()

    def fit(self, room: int) -> None:
        self.month.fit(room)

    def show_month(self, wanted: bool) -> None:
        """Show the month, or the list."""
        QSettings().setValue(_SHOWN, "month" if wanted else "list")
        self._show(wanted)
        self.refresh()
        self.setFocus()

    def _show(self, month: bool) -> None:
        self.views.setCurrentIndex(int(month))
        self.as_list.setChecked(not month)
        self.as_month.setChecked(month)
        self.begins_at = self.month if month else self.list
        month_keys = tr(
            "Arrows move · Page Up, Page Down other months · Enter to the day · Shift+arrows move it · F plan · M list"
        )
        keys = tr(
            "Space done and logged · D done · T tomorrow · N a week on · P another day · W write · Enter edit · Delete remove"
            " · M month"
        )
        self.keys.setText(month_keys if month else keys)

    def eventFilter(self, watched, event) -> bool:  # noqa: ANN001
        pressed = isinstance(event, QKeyEvent) and event.type() == event.Type.KeyPress and not event.modifiers()
        if pressed and event.key() == Qt.Key.Key_M:
            self.show_month(self.views.currentWidget() is not self.month)
            return True
        return super().eventFilter(watched, event)
