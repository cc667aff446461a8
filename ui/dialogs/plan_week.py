"""Plan my week: who is most urgent in the next windows for calls; moved by key and mouse, changed, dropped, and then planned."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStyle, QStyleOptionViewItem, QVBoxLayout

from models.follow_ups import Entry
from models.week_plan import WeekPlan
from models.words import tr, trn
from ui import theme
from ui.dialogs.answers import Answers
from ui.dialogs.room import open_at
from ui.tables.rows_model import ROW, RowsModel, RowsView
from ui.tables.week_rows import WeekLine, week_lines, week_text
from ui.widgets.carrying import Carrying
from ui.widgets.labels import Panel, PlainLabel, button
from ui.widgets.plan_delegate import PlanDelegate

if TYPE_CHECKING:
    from ui.window import Window

HEADING, ENTRY, FREE = 38, 50, 26  # pixels
_AT = 16  # where a row begins
_TIME = 78  # how wide the hour is
Index = QModelIndex | QPersistentModelIndex


class WeekDialog(QDialog):
    """The plan as a list. Shift+arrows move a call to another window, Enter changes it, Delete drops it."""

    def __init__(self, plan: WeekPlan, window: "Window | None" = None) -> None:
        super().__init__(window)
        self.plan, self._window = plan, window
        self.setWindowTitle(tr("Plan my week"))
        self.list = WeekList(self)
        self.list.opened.connect(self._change)
        self.says = PlainLabel("", "muted", wrap=True)
        self.more = button(tr("One more"), tooltip=tr("Add who comes next (N)"))
        self.accept_ = button("", "primary", tooltip=tr("Ctrl+Enter"))
        cancel = button(tr("Cancel"))
        self.more.clicked.connect(self.add_next)
        self.accept_.clicked.connect(self.accept)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):  # not the button's own: a new text would take it away
            QShortcut(QKeySequence(keys), self, self.accept_.click)
        cancel.clicked.connect(self.reject)
        self.panel = Panel()
        self.panel.body.setContentsMargins(1, 4, 1, 4)
        self.panel.body.addWidget(self.list)
        self.hours = button(tr("Choose your hours…"), "primary")
        self.hours.clicked.connect(self._choose_hours)
        self.keys = PlainLabel(
            tr("Shift+↑↓ another window · Enter change · Delete drop · N one more · or drag with the mouse"), "small", wrap=True
        )
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.more)
        foot.addWidget(Answers([self.hours, self.accept_], cancel), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(PlainLabel(tr("Plan my week"), "title"))
        column.addWidget(self.says)
        column.addWidget(self.panel, 1)
        column.addWidget(self.keys)
        column.addLayout(foot)
        self.setMinimumWidth(520)
        self.show_plan()
        open_at(self, 620, 680 if self.plan.entries else self.sizeHint().height())
        self.list.setFocus()

    def show_plan(self, entry: Entry | None = None) -> None:
        """Show the plan as it is now, and choose an entry of it."""
        rows = week_lines(self.plan)
        self.list.rows.set_rows(rows)
        chosen = next((row for row in rows if row.entry is entry), None) if entry else None
        first = next((row for row in rows if row.entry), None)
        if chosen or (self.list.current() is None and first):
            self.list.choose((chosen or first).id)
        count = len(self.plan.entries)
        self.accept_.setText(trn("Plan this call", "Plan these {n} calls", count))
        self.accept_.setEnabled(count > 0)
        self.more.setEnabled(bool(self.plan.waiting and self.plan.windows))
        self.says.setText(self._sentence(count))
        something = bool(self.plan.windows and (count or self.plan.waiting))
        for widget in (self.panel, self.keys, self.more, self.accept_):
            widget.setVisible(something)
        self.hours.setVisible(not self.plan.windows)

    def _sentence(self, count: int) -> str:
        if not self.plan.windows:
            return tr("There are no hours for calls in the next seven days. Choose your hours in Settings.")
        if not count and not self.plan.waiting:
            return tr("Nobody is going cold for whom nothing is planned yet. Enjoy it, or surprise somebody.")
        if not count:
            return trn("{n} person waits.", "{n} people wait.", len(self.plan.waiting))
        return tr("The most urgent first, where your calendar is free. Nothing is stored before you say so.")

    def _choose_hours(self) -> None:
        self.reject()
        if self._window:
            page = self._window.show_page("settings")
            page.reveal(page.calls.hours)

    def add_next(self) -> None:
        """Add who comes next."""
        entry = self.plan.add_next()
        self.show_plan(entry)
        if entry is None:
            self.says.setText(tr("No window has room for one more."))

    def step(self, entry: Entry, forward: bool) -> None:
        """Move a call to the next window that has room, or the one before."""
        self.plan.step(entry, forward)
        self.show_plan(entry)

    def put(self, entry: Entry, row: WeekLine) -> None:
        """Move a call into the window of a row."""
        if row.window and not self.plan.put(entry, row.window):
            self.says.setText(tr("This window has no room for it."))
            return
        self.show_plan(entry)

    def drop(self, entry: Entry) -> None:
        """Take a call out of the plan."""
        self.plan.drop(entry)
        self.show_plan()

    def _change(self, row: WeekLine) -> None:
        from ui.dialogs.plan_follow_up import PlanDialog

        if row.entry:
            dialog = PlanDialog(row.entry, self)
            if dialog.exec() == QDialog.DialogCode.Accepted:
                self.show_plan(dialog.result_entry())


class WeekList(Carrying, RowsView):
    """The windows and their calls."""

    def __init__(self, dialog: WeekDialog) -> None:
        self.rows = RowsModel(week_text)
        delegate = _WeekDelegate()
        super().__init__(self.rows, delegate, tr("The plan"))
        self.rows.setParent(self)
        delegate.setParent(self)
        self._dialog = dialog

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row: WeekLine | None = self.current()
        entry, key = row and row.entry, event.key()
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if entry and shift and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._dialog.step(entry, key == Qt.Key.Key_Down)
        elif entry and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._dialog.drop(entry)
        elif key == Qt.Key.Key_N and not event.modifiers():
            self._dialog.add_next()
        else:
            super().keyPressEvent(event)

    def carriable(self, at: QPoint) -> Entry | None:
        row: WeekLine | None = self.indexAt(at).data(ROW)
        return row and row.entry

    def takes(self, what: Entry, at: QPoint) -> bool:
        row: WeekLine | None = self.indexAt(at).data(ROW)
        return row is not None and row.window is not None and row.entry is not what

    def put_down(self, what: Entry, at: QPoint) -> None:
        self._dialog.put(what, self.indexAt(at).data(ROW))

    def title_of(self, what: Entry) -> str:
        return next((row.title for row in self.rows.rows() if row.entry is what), "")

    def over(self) -> WeekLine | None:
        """Return the row over which a call is carried."""
        at = self.place()
        return self.indexAt(at).data(ROW) if at is not None else None


class _WeekDelegate(PlanDelegate):
    """Paints windows and their calls, the hour at the beginning."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: WeekLine | None = index.data(ROW)
        return QSize(
            200, FREE if row is None or not (row.is_heading or row.entry) else HEADING if row.is_heading else ENTRY
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: WeekLine | None = index.data(ROW)
        view = self.parent()
        if row is None or not isinstance(view, WeekList):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        over = view.over()
        if over is not None and row.window is not None and over.window == row.window:
            painter.fillRect(option.rect, QColor(theme.now.hover))
        if row.is_heading:
            self._paint_heading(painter, option, row)
        elif row.entry:
            self._paint_call(painter, option, row)
        else:
            rect = QRect(
                option.rect.left() + _AT, option.rect.top(), option.rect.width() - 2 * _AT, option.rect.height() - 4
            )
            self._text(painter, option, rect, row.title, (theme.SMALL, QFont.Weight.Normal, theme.now.muted, False))
        painter.restore()

    def _paint_call(self, painter: QPainter, option: QStyleOptionViewItem, row: WeekLine) -> None:
        tokens, rect = theme.now, option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.soft))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(tokens.hover))
        wide = _TIME if row.window else 2 * _TIME
        at = QRect(rect.left() + _AT, rect.top() + 6, wide, 19)
        self._text(painter, option, at, row.when, (theme.TEXT, QFont.Weight.DemiBold, tokens.accent, False))
        main = QRect(rect.left() + _AT + wide, rect.top() + 6, rect.width() - wide - 2 * _AT, 19)
        self._text(painter, option, main, row.title, (theme.TEXT, QFont.Weight.DemiBold, tokens.text, False))
        below = main.translated(0, 19)
        self._text(painter, option, below, row.remark, (theme.SMALL, QFont.Weight.Normal, tokens.muted, False))
