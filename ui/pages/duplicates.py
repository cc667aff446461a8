"""Find duplicates: people who are stored twice, side by side, to be merged or kept apart."""

import time
from collections.abc import Generator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from models import duplicates, people
from models.connection import db
from models.duplicates import Pair
from models.errors import Problem
from models.matching import Match
from models.words import tr, trn
from ui import doing, job
from ui.page import Page
from ui.tables.pair_rows import PairLine, lines, pair_text
from ui.tables.rows_model import RowsModel, RowsView
from ui.widgets.labels import EmptyState, Panel, PlainLabel, button
from ui.widgets.pair_delegate import PairDelegate
from ui.widgets.pair_detail import PairDetail

if TYPE_CHECKING:
    from ui.window import Window

LIST_WIDTH = 330
AGAIN_MS = 150  # after the last change, the search begins anew


class DuplicatesPage(Page):
    """The pairs at the side, the current one beside them. M merges, B keeps both, ← and → choose a side, Enter goes in."""

    shows = frozenset({"person", "phone", "email", "card", "kept_apart"})

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._pairs: list[Pair] = []
        self._asked: list[Pair] = []  # that the user put side by side themselves
        self._answered = 0
        self._steps: Generator[tuple[int, int], None, list[Pair]] | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)
        self._again = QTimer(self, interval=AGAIN_MS, singleShot=True)
        self._again.timeout.connect(self._begin)
        self.model = RowsModel(pair_text, self)
        self.list = RowsView(self.model, PairDelegate(self), tr("Possible duplicates"))
        self.list.setUniformItemSizes(True)
        self.list.became_current.connect(lambda row: self.detail.show_row(row))
        self.list.opened.connect(lambda _: self.detail.go_in())
        self.list.installEventFilter(self)
        self.detail = PairDetail()
        self.detail.merge_wanted.connect(self._merge)
        self.detail.both_wanted.connect(self._keep_both)
        self._lay_out()
        self.begins_at = self.list

    def _lay_out(self) -> None:
        panel = Panel()
        panel.body.setContentsMargins(1, 1, 1, 1)
        both = QHBoxLayout()
        both.setSpacing(0)
        self.list.setFixedWidth(LIST_WIDTH)
        line = QFrame()
        line.setObjectName("upright")
        line.setFixedWidth(1)
        for widget in (self.list, line):
            both.addWidget(widget)
        both.addWidget(self.detail, 1)
        panel.body.addLayout(both)
        self.full = QWidget()
        column = QVBoxLayout(self.full)
        column.setContentsMargins(24, 18, 24, 16)
        column.setSpacing(12)
        column.addLayout(self._head())
        column.addWidget(panel, 1)
        keys = tr("↑↓ move · M merge · B keep both · ← → take the values of one side · Enter choose · Esc back")
        column.addWidget(PlainLabel(keys, "small", wrap=True))
        first = button(tr("Import contacts…"), "primary", tooltip="Ctrl+I")
        first.clicked.connect(lambda: self.window_.import_files())
        back = button(tr("Go to People"), tooltip="Ctrl+2")
        back.clicked.connect(lambda: self.window_.show_page("people"))
        self._when_nobody, self._when_somebody = first, back
        self.empty = EmptyState(tr("Looking for duplicates…"), "", [first, back])
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(320)
        self.bar.setAccessibleName(tr("Looking for duplicates"))
        self.empty.layout().insertWidget(3, self.bar, 0, Qt.AlignmentFlag.AlignHCenter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.full)
        whole.addWidget(self.empty)

    def _head(self) -> QHBoxLayout:
        self.what = PlainLabel("", "muted")
        self.merge_all = button("")
        self.merge_all.clicked.connect(self._merge_all)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(PlainLabel(tr("Find duplicates"), "title"))
        words.addWidget(self.what)
        head = QHBoxLayout()
        head.addLayout(words, 1)
        head.addWidget(self.merge_all)
        return head

    # --- searching ---

    def refresh(self) -> None:
        """What is no longer there goes at once; the search begins anew when nothing more happens for a moment."""
        self._stop()
        self._show()
        self.detail.show_row(self.list.current())
        if self.model.rows():
            self._again.start()
        else:
            self._begin()
            self._step()  # a few hundred people are compared at once
            self._show()

    def leave(self) -> None:
        self._stop()

    def _begin(self) -> None:
        if db.is_closed():  # locked: it begins again with all that is told then
            return
        self._steps = duplicates.find()
        self._timer.start()

    def _stop(self) -> None:
        self._again.stop()
        self._timer.stop()
        if self._steps is not None:
            self._steps.close()
            self._steps = None

    def _step(self) -> None:
        until = time.monotonic() + job.SLICE_S
        try:
            while time.monotonic() < until:
                done, total = next(self._steps)
            self.bar.setRange(0, total)
            self.bar.setValue(done)
        except StopIteration as stop:
            self._stop()
            self._pairs = stop.value
            self._show()
        except Problem as problem:
            self._stop()
            self.window_.show_problem(problem)

    def is_searching(self) -> bool:
        """Is the list still to come, or to be made anew?"""
        return self._again.isActive() or self._timer.isActive()

    # --- showing ---

    def _show(self) -> None:
        pairs = [*self._asked, *(pair for pair in self._pairs if pair[:2] not in [asked[:2] for asked in self._asked])]
        rows = lines(pairs, duplicates.names_of(number for pair in pairs for number in pair[:2]))
        self._asked = [row.pair for row in rows if row.pair in self._asked]
        self.model.set_rows(rows)
        if rows and self.list.current() is None:
            self.list.setCurrentIndex(self.model.index(0))
        sure = sum(row.sure for row in rows)
        self.what.setText(_count(len(rows), sure))
        self.merge_all.setText(trn("Merge the sure one", "Merge all {n} sure ones", sure))
        self.merge_all.setVisible(bool(sure))
        focused = self.window_.focusWidget()
        had_focus, in_detail = self.isAncestorOf(focused), self.detail.isAncestorOf(focused)
        self.full.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        if not rows:
            self._say_why()
        if had_focus and not (rows and in_detail):
            (self.list if rows else self._when_somebody).setFocus()

    def _say_why(self) -> None:
        """Why is the list empty?"""
        searching, somebody = self.is_searching(), people.count() > 0
        self.bar.setVisible(searching and somebody)
        self._when_nobody.setVisible(not somebody)
        self._when_somebody.setVisible(somebody)
        if not somebody:
            title = tr("Nobody here yet")
            text = tr("Once people are here, those who are stored twice are found on this page.")
        elif searching:
            title = tr("Looking for duplicates…")
            text = tr("Everybody is compared by e-mail, phone and name.")
        elif self._answered:
            title = tr("All answered")
            text = tr("Nobody else seems to be stored twice. Undo (Ctrl+Z) takes the last answer back.")
        else:
            title = tr("Nobody seems to be stored twice")
            text = tr("People with the same e-mail, phone or whole name would stand here side by side.")
        self.empty.say(title, text)

    def compare(self, ids: Sequence[int]) -> None:
        """Put two people side by side who were chosen elsewhere."""
        one, other = sorted(ids)
        known = next((pair for pair in self._pairs if pair[:2] == (one, other)), None)
        if known is None:
            self._asked = [pair for pair in self._asked if pair[:2] != (one, other)]
            self._asked.insert(0, Pair(one, other, Match(0.0, tr("you put them side by side"))))
        self._show()
        self.list.choose(f"{one} {other}")

    # --- answering ---

    def _merge(self) -> None:
        row: PairLine | None = self.list.current()
        if row is None:
            return
        text = tr("{one} and {other} are one now.", one=row.one, other=row.other)
        self._answer(row, lambda: duplicates.merge(row.pair.one, row.pair.other, self.detail.choices()), text)

    def _keep_both(self) -> None:
        row: PairLine | None = self.list.current()
        if row is None:
            return
        text = tr("{one} and {other} are kept apart, and not asked about again.", one=row.one, other=row.other)
        self._answer(row, lambda: duplicates.keep_apart(row.pair.one, row.pair.other), text)

    def _answer(self, row: PairLine, do, text: str) -> None:  # noqa: ANN001
        """Do what was chosen for a pair, and go to the next one at once, before the search has looked again."""
        self._answered += 1
        before = self._pairs, self._asked
        self._pairs = [pair for pair in self._pairs if pair[:2] != row.pair[:2]]
        self._asked = [pair for pair in self._asked if pair[:2] != row.pair[:2]]
        try:
            do()
        except Problem as problem:
            self._pairs, self._asked = before
            self.window_.show_problem(problem)
            self._show()
        except KeyError:  # deleted by another program a moment ago
            self.refresh()
        else:
            self.window_.say(text, undo=True)

    def _merge_all(self) -> None:
        sure = [row.pair for row in self.model.rows() if row.sure]

        def told(merged: int) -> None:
            self._answered += merged
            self.window_.say(trn("{n} pair was merged.", "{n} pairs were merged.", merged), undo=merged > 0)

        doing.drive(self.window_, tr("Merge"), duplicates.merge_all(sure), told, quick=20)

    # --- keys ---

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = watched is self.list and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        return (pressed and self._key(event, self.list)) or super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._key(event, self):
            super().keyPressEvent(event)

    def _key(self, event: QKeyEvent, where: QWidget) -> bool:
        key, mirrored = event.key(), self.isRightToLeft()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if not self.model.rows():
            if key == Qt.Key.Key_Escape:
                self.window_.go_back()
            return key == Qt.Key.Key_Escape
        if key == Qt.Key.Key_M:
            self._merge()
        elif key == Qt.Key.Key_B:
            self._keep_both()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and where is self.list:
            self.detail.take_side(int((key == Qt.Key.Key_Right) != mirrored))
        elif key == Qt.Key.Key_Escape and where is self.list:
            self.window_.go_back()
        elif key == Qt.Key.Key_Escape:
            self.list.setFocus()
        else:
            return False
        return True


def _count(pairs: int, sure: int) -> str:
    number = QLocale().toString
    parts = [
        trn("{count} pair may be one person", "{count} pairs may each be one person", pairs, count=number(pairs)),
        trn("{count} is sure", "{count} are sure", sure, count=number(sure)) if sure else "",
    ]
    return " · ".join(part for part in parts if part)
