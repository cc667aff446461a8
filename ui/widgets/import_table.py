"""The preview's table: filters, the rows that the import would do, and the details of the one that is current."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QSplitter, QVBoxLayout

from models.import_plan import Plan
from models.text import fold
from models.words import tr
from ui.tables.import_rows import Line, line_text, read_again
from ui.tables.rows_model import RowsModel, RowsView
from ui.widgets.flow import FlowLayout, HeadLayout
from ui.widgets.import_delegate import HEIGHT, ImportDelegate
from ui.widgets.import_detail import ImportDetail
from ui.widgets.labels import Panel, PlainLabel, Toggle, button, rule

_TESTS: tuple[Callable[[Line], bool], ...] = (
    lambda row: row.looks, lambda row: row.outcome == "new", lambda row: row.outcome == "update", lambda _: True,
)  # fmt: skip
_ALL = len(_TESTS) - 1
_FIXED = ("same", "unreadable")  # outcomes that are not chosen


class ImportTable(Panel):
    """Space chooses a row, M merges and B keeps both. Emits `changed` after a choice, `left` for Escape."""

    changed = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.plan: Plan | None = None
        self.rows: list[Line] = []  # all of them, whatever the filters show
        self.body.addLayout(self._bar())
        self.body.addWidget(rule())
        self.model = RowsModel(line_text, self)
        delegate = ImportDelegate(self)
        delegate.toggled.connect(self._toggle)
        delegate.decided.connect(self._turn)
        self.list = RowsView(self.model, delegate, tr("What the import would do"))
        self.list.setUniformItemSizes(True)
        self.list.lay_out_in_batches()
        self.list.opened.connect(self._turn)
        self.list.became_current.connect(self._show_detail)
        self.list.installEventFilter(self)
        self.nothing = PlainLabel("", "muted", wrap=True)
        self.nothing.setContentsMargins(16, 16, 16, 16)
        self.detail = ImportDetail()
        self.detail.decided.connect(self._touched)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self.detail)
        self.list.setMinimumHeight(3 * HEIGHT)
        self.splitter.setSizes([400, 340])
        self.splitter.setChildrenCollapsible(False)
        self.add_list(self.nothing, self.splitter)
        self.body.setContentsMargins(1, 0, 1, 1)

    def _bar(self) -> QVBoxLayout:
        toggles = FlowLayout(8)
        self.filters = QButtonGroup(self)
        for number in range(len(_TESTS)):
            each = Toggle()
            each.join(self.filters, number)
            toggles.addWidget(each)
        self.filters.idClicked.connect(lambda _: self._fill())
        self.choose_all = button(tr("Choose all"), "quiet")
        self.choose_none = button(tr("Choose none"), "quiet")
        self.choose_all.clicked.connect(lambda: self._choose_shown(True))
        self.choose_none.clicked.connect(lambda: self._choose_shown(False))
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter…"))
        self.filter.setAccessibleName(tr("Filter the rows"))
        self.filter.setFixedWidth(220)
        self.filter.textChanged.connect(lambda: self._fill())
        bar = QVBoxLayout()
        bar.setContentsMargins(14, 12, 14, 12)
        bar.addLayout(HeadLayout(toggles, self.choose_all, self.choose_none, self.filter))
        return bar

    def empty(self, sentence: str = "") -> None:
        """Show no rows, and a sentence instead."""
        self.plan, self.rows = None, []
        self.model.set_rows([])
        self.detail.show_row(None, None)
        self.splitter.setVisible(not sentence)
        self.nothing.setText(sentence)
        self.nothing.setVisible(bool(sentence))
        self._name_filters()
        self._allow(False)

    def show_plan(self, plan: Plan, rows: list[Line]) -> None:
        """Show what a plan would do, what needs a look first; `rows` as import_rows.lines() returns them."""
        self.plan, self.rows = plan, rows
        self._allow(True)
        self.filters.button(0 if any(row.looks for row in rows) else _ALL).setChecked(True)
        self._name_filters()
        with QSignalBlocker(self.filter):  # of the preview before
            self.filter.clear()
        self._fill()

    def _allow(self, allowed: bool) -> None:
        for each in (*self.filters.buttons(), self.filter, self.choose_all, self.choose_none):
            each.setEnabled(allowed)

    def _name_filters(self) -> None:
        looks = sum(row.looks for row in self.rows)
        names = (tr("Needs a look {n}", n=looks) if looks else tr("Needs a look"), tr("New"), tr("Updates"), tr("All"))
        for number, name in enumerate(names):
            self.filters.button(number).setText(name)
            self.filters.button(number).setAccessibleName(name)

    def _fill(self) -> None:
        """Show the rows that the filters let through."""
        test = _TESTS[max(0, self.filters.checkedId())]
        wanted = fold(self.filter.text()).split()
        shown = [row for row in self.rows if test(row)]
        for word in wanted:
            shown = [row for row in shown if word in row.folded]
        self.model.set_rows(shown)
        self.splitter.setVisible(bool(shown))
        self.nothing.setVisible(not shown and self.plan is not None)
        self.nothing.setText(tr("Nothing here needs a look.") if not wanted else tr("Nothing matches."))
        if shown and self.list.current() is None:
            self.list.setCurrentIndex(self.model.index(0))
        self.list.scrollTo(self.list.currentIndex())  # its details stand below
        self._show_detail(self.list.current())

    def _show_detail(self, row: Line | None) -> None:
        self.detail.show_row(row, self.plan)

    def _toggle(self, row: Line) -> None:
        if row.outcome not in _FIXED:
            row.choose(not row.chosen)
            self._touched(row)

    def _turn(self, row: Line) -> None:
        """For a possible duplicate: merge instead of keeping both, or the other way round."""
        self._settle(row, not row.source.merge if row.outcome == "duplicate" else False)

    def _settle(self, row: Line, merge: bool) -> None:
        if row.outcome == "duplicate":
            row.source.settle(merge)
            self._show_detail(row)
            self._touched(row)

    def _touched(self, row: Line) -> None:
        read_again(row, self.plan)
        index = self.model.index(self.model.position(row.id))
        self.model.dataChanged.emit(index, index)
        self.changed.emit()

    def _choose_shown(self, chosen: bool) -> None:
        for row in self.model.rows():
            if row.outcome not in _FIXED:
                row.choose(chosen)
        self.list.viewport().update()
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            row = self.list.current()
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
            if row and not event.modifiers() and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_M, Qt.Key.Key_B):
                if event.key() == Qt.Key.Key_Space:
                    self._toggle(row)
                else:
                    self._settle(row, event.key() == Qt.Key.Key_M)
                return True
        return super().eventFilter(watched, event)
