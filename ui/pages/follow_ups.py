"""Follow-ups: overdue, today, this week, later, done."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from models import clock, follow_ups
from models.words import tr
from ui import doing
from ui.page import Page
from ui.tables.plan_rows import PlanLine, lines, plan_text
from ui.tables.rows_model import RowsModel, RowsView
from ui.widgets.labels import EmptyState, Panel, PlainLabel, button
from ui.widgets.plan_delegate import PlanDelegate

if TYPE_CHECKING:
    from ui.window import Window


class FollowUpsPage(Page):
    """The list. Space ticks off and logs, D ticks off only, T tomorrow, W next week, Enter edits, Delete removes."""

    shows = frozenset({"follow_up", "follow_up_person", "person"})

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.model = RowsModel(plan_text, self)
        delegate = PlanDelegate(self)
        delegate.ticked.connect(self._tick)
        self.list = RowsView(self.model, delegate, tr("Follow-ups"))
        self.list.opened.connect(self._edit)
        self.list.installEventFilter(self)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._menu)
        add = button(tr("Plan a follow-up…"), "primary", tooltip="Ctrl+Shift+F")
        add.clicked.connect(lambda: doing.plan(window, []))
        export = button(tr("Export to calendar…"), tooltip="Ctrl+E")
        export.clicked.connect(lambda: doing.export_follow_ups(window))
        first = button(tr("Plan a follow-up…"), "primary")
        first.clicked.connect(lambda: doing.plan(window, []))
        self.empty = EmptyState(
            tr("Nothing planned"),
            tr("Plan a call or a message with somebody. Exported to your calendar, it reminds you there."),
            [first],
        )
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(PlainLabel(tr("Follow-ups"), "title"))
        head.addStretch(1)
        head.addWidget(export)
        head.addWidget(add)
        panel = Panel()
        panel.body.setContentsMargins(1, 4, 1, 4)
        panel.body.addWidget(self.list)
        keys = tr("↑↓ move · Space done and logged · D done · T tomorrow · W in a week · Enter edit · Delete remove")
        self.full = QWidget()
        inner = QVBoxLayout(self.full)
        inner.setContentsMargins(24, 18, 24, 16)
        inner.setSpacing(12)
        inner.addLayout(head)
        inner.addWidget(panel, 1)
        inner.addWidget(PlainLabel(keys, "small"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.full)
        column.addWidget(self.empty)
        self.setFocusProxy(self.list)

    def refresh(self) -> None:
        rows = lines(follow_ups.open_ones(), follow_ups.done_ones(), clock.today())
        self.full.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.model.set_rows(rows)
        if rows and (self.list.current() is None or self.list.current().entry is None):
            self._first()

    def _first(self) -> None:
        row = next((row for row in self.model.rows() if row.entry), None)
        if row:
            self.list.setCurrentIndex(self.model.index(self.model.position(row.id)))

    def _edit(self, row: PlanLine) -> None:
        if row.entry:
            doing.edit_follow_up(self.window_, row.entry.id)

    def _tick(self, row: PlanLine, log: bool = True) -> None:
        if row.entry and row.entry.state == "done":
            follow_ups.reopen(row.entry.id)
            self.window_.say(tr("Open again: {title}.", title=row.title), undo=True)
        elif row.entry:
            doing.tick_off(self.window_, row.entry.id, log)

    def eventFilter(self, watched, event) -> bool:  # noqa: ANN001
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() == event.Type.KeyPress:
            row = self.list.current()
            if row and row.entry and not event.modifiers() and self._key(event.key(), row):
                return True
        return super().eventFilter(watched, event)

    def _key(self, key: int, row: PlanLine) -> bool:
        number, is_open = row.entry.id, row.entry.state == "open"
        if key == Qt.Key.Key_Space:
            self._tick(row)
        elif key == Qt.Key.Key_D:
            self._tick(row, log=False)
        elif key in (Qt.Key.Key_T, Qt.Key.Key_W) and is_open:
            doing.postpone_to(self.window_, number, 1 if key == Qt.Key.Key_T else 7)
        elif key == Qt.Key.Key_Delete:
            doing.remove_follow_ups(self.window_, [number])
        else:
            return False
        return True

    def _menu(self, at) -> None:  # noqa: ANN001
        row = self.list.current()
        if not row or not row.entry:
            return
        number, menu = row.entry.id, QMenu(self)
        if row.entry.state == "open":
            menu.addAction(tr("Done, and log it"), partial(self._tick, row))
            menu.addAction(tr("Done"), partial(self._tick, row, False))
            menu.addAction(tr("Tomorrow"), partial(doing.postpone_to, self.window_, number, 1))
            menu.addAction(tr("In a week"), partial(doing.postpone_to, self.window_, number, 7))
            menu.addSeparator()
        else:
            menu.addAction(tr("Open again"), partial(self._tick, row))
        menu.addAction(tr("Edit…"), partial(doing.edit_follow_up, self.window_, number))
        for person, name in row.entry.people[:5]:
            menu.addAction(tr("Go to {name}", name=name[:40]), partial(self.window_.open_person, person))
        menu.addAction(tr("Remove"), partial(doing.remove_follow_ups, self.window_, [number]))
        menu.popup(self.list.viewport().mapToGlobal(at))
