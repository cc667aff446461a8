"""A list of follow-ups with its keys and its menu, wherever it stands."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu

from models import follow_ups
from models.words import tr
from ui import doing, doing_plans
from ui.tables.plan_rows import PlanLine, plan_text
from ui.tables.rows_model import RowsModel, RowsView
from ui.widgets.plain import literal
from ui.widgets.plan_delegate import PlanDelegate

if TYPE_CHECKING:
    from ui.window import Window

_POSTPONE = {Qt.Key.Key_T: 1, Qt.Key.Key_N: 7}
_CARRY = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}


class PlanList(RowsView):
    """Space ticks off and logs, D ticks off only, Enter edits, Delete removes; T tomorrow, N in a week, P another day, S skips one.

    W writes to whom they are about.

    With Shift, the arrows ask to move what is selected by a day or a week when `carries`; else they select several.
    """

    shifted = Signal(object, int)  # ids, days

    def __init__(self, window: "Window", name: str, carries: bool = False) -> None:
        delegate = PlanDelegate()
        super().__init__(RowsModel(plan_text), delegate, name)
        self.model().setParent(self)
        delegate.setParent(self)
        self._window, self._carries = window, carries
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        delegate.ticked.connect(lambda row: self.tick([row]))
        self.opened.connect(self._edit)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)

    def plans(self) -> list[PlanLine]:
        """Return the selected follow-ups in their order; without a selection, the current one."""
        return [row for row in self.chosen() or [self.current()] if row and row.entry]

    def first(self) -> None:
        """Make the first follow-up current, if there is one."""
        row = next((row for row in self.model().rows() if row.entry), None)
        if row:
            self.choose(row.id)

    def tick(self, rows: list[PlanLine], log: bool = True) -> None:
        """Tick follow-ups off, or take the ticks of those that are all done."""
        open_rows = [row for row in rows if row.entry.state == "open"]
        if open_rows:
            doing_plans.tick_off(self._window, [row.entry.id for row in open_rows], log)
        elif rows:
            follow_ups.reopen(rows[0].entry.id)
            self._window.say(tr("Open again: {title}.", title=rows[0].title), undo=True)

    def _edit(self, row: PlanLine) -> None:
        if row.entry:
            doing.edit_follow_up(self._window, row.entry.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rows = self.plans()
        if rows and self._key(Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, rows):
            return
        super().keyPressEvent(event)

    def _key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier, rows: list[PlanLine]) -> bool:
        waiting = [row.entry.id for row in rows if row.entry.state == "open"]
        if modifiers == Qt.KeyboardModifier.ShiftModifier and self._carries and key in _CARRY:
            mirrored = self.isRightToLeft() and key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
            self.shifted.emit(waiting, -_CARRY[key] if mirrored else _CARRY[key])
            return True
        if modifiers:
            return False
        if key == Qt.Key.Key_Space:
            self.tick(rows)
        elif key == Qt.Key.Key_D:
            self.tick(rows, log=False)
        elif key in _POSTPONE:
            doing_plans.postpone_to(self._window, waiting, _POSTPONE[key])
        elif key == Qt.Key.Key_P:
            doing_plans.pick_day(self._window, waiting)
        elif key == Qt.Key.Key_S and waiting:
            doing_plans.skip(self._window, waiting[0])
        elif key == Qt.Key.Key_W:
            doing_plans.write(self._window, [row.entry for row in rows])
        elif key == Qt.Key.Key_Delete:
            doing.remove_follow_ups(self._window, [row.entry.id for row in rows])
        else:
            return False
        return True

    def _menu(self, at: QPoint) -> None:
        rows = self.plans()
        if not rows:
            return
        window, menu, first = self._window, QMenu(self), rows[0].entry
        waiting = [row.entry.id for row in rows if row.entry.state == "open"]
        if waiting:
            menu.addAction(tr("Done, and log it"), "Space", partial(self.tick, rows))
            menu.addAction(tr("Done"), "D", partial(self.tick, rows, False))
            menu.addAction(tr("Tomorrow"), "T", partial(doing_plans.postpone_to, window, waiting, 1))
            menu.addAction(tr("In a week"), "N", partial(doing_plans.postpone_to, window, waiting, 7))
            menu.addAction(tr("Another day…"), "P", partial(doing_plans.pick_day, window, waiting))
            if first.every and len(rows) == 1:
                menu.addAction(tr("Skip this time"), "S", partial(doing_plans.skip, window, first.id))
            menu.addSeparator()
        else:
            menu.addAction(tr("Open again"), "Space", partial(self.tick, rows))
        if any(row.entry.people for row in rows):
            menu.addAction(tr("Write…"), "W", partial(doing_plans.write, window, [row.entry for row in rows]))
        if len(rows) == 1:
            menu.addAction(tr("Edit…"), "Enter", partial(doing.edit_follow_up, window, first.id))
            for person, name in first.people[:5]:
                menu.addAction(
                    tr("Go to {name}", name=literal(name, 40)), partial(window.open_person, person)
                )
        menu.addAction(tr("Remove"), "Delete", partial(doing.remove_follow_ups, window, [row.entry.id for row in rows]))
        menu.popup(self.viewport().mapToGlobal(at))
