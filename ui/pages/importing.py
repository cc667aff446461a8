"""Import: read files, look at what they would change, then store it as one step that can be undone."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from models import backups, clock, importing, settings
from models.errors import Problem
from models.import_plan import Plan, ReadFile
from models.text import fold
from models.words import tr, trn
from ui import job
from ui.page import Page
from ui.tables.import_rows import Line, line_text, lines, needs_a_look
from ui.tables.rows_model import RowsModel, RowsView
from ui.widgets.import_delegate import ImportDelegate
from ui.widgets.labels import ElidedLabel, EmptyState, Panel, PlainLabel, button

if TYPE_CHECKING:
    from ui.window import Window

COUNTS = ("new", "updated", "same", "duplicates", "unreadable")
FILTERS = 4  # needs a look, new, updates, all


class ImportPage(Page):
    """Empty, reading, looking or done. In the preview Space chooses a row, Enter merges or keeps both."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.plan: Plan | None = None
        self._rows: list[Line] = []
        self._files_open: list[Path] = []
        self._job: job.Job | None = None
        self._started = 0.0
        self.setAcceptDrops(False)  # the window takes them
        choose = button(tr("Choose files…"), "primary", tooltip="Ctrl+I")
        choose.clicked.connect(self.choose)
        self.empty = EmptyState(
            tr("Import contacts and meetings"),
            tr(
                "Choose a vCard file (.vcf) exported from your phone, or a calendar (.ics), or drop it on this window. You see "
                "everything before anything is saved, and one undo takes it all back."
            ),
            [choose],
        )
        self.preview = QWidget()
        column = QVBoxLayout(self.preview)
        column.setContentsMargins(24, 18, 24, 16)
        column.setSpacing(12)
        column.addLayout(self._head())
        column.addLayout(self._cards())
        column.addWidget(self._table(), 1)
        column.addLayout(self._foot())
        self.after = PlainLabel("", "small", wrap=True)
        column.addWidget(self.after)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.empty)
        whole.addWidget(self.preview)
        self.preview.hide()
        self.setFocusProxy(self.list)

    # --- laying out ---

    def _head(self) -> QVBoxLayout:
        self.title = ElidedLabel("", "title")
        self.what = PlainLabel("", "muted", wrap=True)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.title)
        head.addWidget(self.what)
        return head

    def _cards(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self.figures: dict[str, tuple[PlainLabel, PlainLabel]] = {}
        for name in COUNTS:
            panel = Panel()
            panel.body.setContentsMargins(16, 10, 16, 12)
            number, words = PlainLabel("–", "number"), PlainLabel("", "muted")
            number.setProperty("outcome", name)
            panel.body.addWidget(number)
            panel.body.addWidget(words)
            self.figures[name] = (number, words)
            row.addWidget(panel, 1)
        return row

    def _table(self) -> Panel:
        panel = Panel()
        bar = QHBoxLayout()
        bar.setContentsMargins(14, 12, 14, 12)
        bar.setSpacing(8)
        self.filters = QButtonGroup(self)
        for number in range(FILTERS):
            each = button("")
            each.setCheckable(True)
            self.filters.addButton(each, number)
            bar.addWidget(each)
        self.filters.idClicked.connect(lambda _: self._fill())
        self.choose_all = button(tr("Choose all"), "quiet")
        self.choose_none = button(tr("Choose none"), "quiet")
        self.choose_all.clicked.connect(lambda: self._choose_shown(True))
        self.choose_none.clicked.connect(lambda: self._choose_shown(False))
        bar.addStretch(1)
        bar.addWidget(self.choose_all)
        bar.addWidget(self.choose_none)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter…"))
        self.filter.setAccessibleName(tr("Filter the rows"))
        self.filter.setFixedWidth(220)
        self.filter.textChanged.connect(lambda: self._fill())
        bar.addWidget(self.filter)
        panel.body.addLayout(bar)
        self.model = RowsModel(line_text, self)
        delegate = ImportDelegate(self)
        delegate.toggled.connect(self._toggle)
        delegate.decided.connect(self._decide)
        self.list = RowsView(self.model, delegate, tr("What the import would do"))
        self.list.setUniformItemSizes(True)
        self.list.opened.connect(self._decide)
        self.list.installEventFilter(self)
        self.nothing = PlainLabel("", "muted", wrap=True)
        self.nothing.setContentsMargins(16, 16, 16, 16)
        panel.body.addWidget(self.nothing)
        panel.body.addWidget(self.list, 1)
        panel.body.setContentsMargins(1, 0, 1, 1)
        return panel

    def _foot(self) -> QHBoxLayout:
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(tr("Reading"))
        self.reading = PlainLabel("", "muted")
        self.cancel_button = button(tr("Cancel"), tooltip="Esc")
        self.cancel_button.clicked.connect(self.cancel)
        self.import_button = button(tr("Import"), "primary", tooltip="Ctrl+Enter")
        self.import_button.setShortcut("Ctrl+Return")
        self.import_button.clicked.connect(self._store)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.bar, 1)
        row.addWidget(self.reading)
        row.addStretch(0)
        row.addWidget(self.cancel_button)
        row.addWidget(self.import_button)
        return row

    # --- reading ---

    def choose(self) -> None:
        """Let the user choose files."""
        kinds = tr("Contacts and calendars (*.vcf *.vcard *.ics *.ical *.vcs);;All files (*)")
        names, _ = QFileDialog.getOpenFileNames(self, tr("Import"), str(Path.home()), kinds)
        if names:
            self.read([Path(name) for name in names])

    def read(self, files: list[Path]) -> None:
        """Read files in a process of their own, then show what they would change; beside those that are looked at already."""
        files = list(dict.fromkeys([*self._files_open, *files]))
        self.cancel()
        self._files_open = files
        self.empty.hide()
        self.preview.show()
        self._show_head(files)
        self._reset()
        self._started = time.monotonic()
        self._job = job.Job(importing.read, files, clock.now(), parent=self)
        self._job.progressed.connect(self._progress)
        self._job.finished.connect(self._plan)
        self._job.failed.connect(self._failed)
        self._job.start()

    def _show_head(self, files: list[Path]) -> None:
        name = files[0].name
        self.title.setText(
            tr("Import “{name}”", name=name)
            if len(files) == 1
            else trn("Import {n} file", "Import {n} files", len(files))
        )
        self.what.setText(tr("Nothing is saved until you press Import"))

    def _reset(self) -> None:
        self.plan, self._rows = None, []
        self.model.set_rows([])
        for number, _ in self.figures.values():
            number.setText("–")
        self.bar.setValue(0)
        self.bar.show()
        self.reading.setText(tr("Reading…"))
        self.reading.show()
        self.nothing.hide()
        self.after.setText("")
        self.import_button.setEnabled(False)
        self.import_button.setText(tr("Import"))
        self.cancel_button.setText(tr("Cancel"))
        for each in (*self.filters.buttons(), self.filter, self.choose_all, self.choose_none):
            each.setEnabled(False)
        self._name_filters({})

    def _progress(self, done: int, total: int) -> None:
        self.bar.setValue(round(900 * done / max(1, total)))
        left = job.time_left(done, total, self._started)
        percent = QLocale().toString(round(100 * done / max(1, total)))
        self.reading.setText(" · ".join(part for part in (tr("Reading {percent}%", percent=percent), left) if part))

    def _plan(self, files: list[ReadFile]) -> None:
        """Compare with what is known, in slices between other events."""
        self._job = None
        refused = [file for file in files if file.refused]
        if refused and len(refused) == len(files):
            self._fail(refused[0].refused)
            return
        own = settings.get(settings.OWN_ADDRESSES)
        self._steps = importing.plan(files, clock.now(), own or None)
        self._files = files
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)
        self._timer.start()

    def _step(self) -> None:
        until = time.monotonic() + job.SLICE_S
        try:
            while time.monotonic() < until:
                done, total = next(self._steps)
                self.bar.setValue(900 + round(100 * done / max(1, total)))
        except StopIteration as stop:
            self._stop_planning()
            self._show_plan(stop.value)
        except Problem as problem:
            self._stop_planning()
            self._failed(problem)

    def _stop_planning(self) -> None:
        timer = getattr(self, "_timer", None)
        if timer is not None:
            timer.stop()
            timer.deleteLater()
            self._timer = None

    def _failed(self, problem: Problem) -> None:
        self._job = None
        self._fail(str(problem))

    def _fail(self, sentence: str) -> None:
        self._files_open = []
        self.bar.hide()
        self.reading.hide()
        self.what.setText("")
        self.list.hide()
        self.nothing.setText(sentence)
        self.nothing.show()
        self.cancel_button.setText(tr("Close"))

    # --- looking ---

    def _show_plan(self, made: Plan) -> None:
        self.plan = made
        self._rows = lines(made)
        self.bar.hide()
        self.reading.hide()
        kinds = " + ".join(dict.fromkeys(file.format for file in made.files if file.format))
        counts = made.counts()
        found = trn("{n} card or event", "{n} cards or events", counts["read"])
        self.what.setText(" · ".join((kinds, found, tr("nothing is saved until you press Import"))))
        self._show_counts(counts)
        for each in (*self.filters.buttons(), self.filter, self.choose_all, self.choose_none):
            each.setEnabled(True)
        looks = sum(needs_a_look(row) for row in self._rows)
        self.filters.button(0 if looks else 3).setChecked(True)
        self._name_filters(counts)
        self._fill()
        self._say_button()
        refused = [file.refused for file in made.files if file.refused]
        self.after.setText(" ".join([*refused, tr("One step: Undo (Ctrl+Z) puts everything back as it was.")]))
        self.list.setFocus()
        if made.own and not settings.get(settings.OWN_ADDRESSES):
            QTimer.singleShot(0, lambda: self._ask_own(made))

    def _ask_own(self, made: Plan) -> None:
        """Ask once which address is the user's: it is nobody to keep up with."""
        question = tr("Which e-mail address is yours in this calendar? (Several: separate by commas.)")
        text, ok = QInputDialog.getText(self, tr("Your own address"), question, text=", ".join(made.own))
        if not ok or self.plan is not made:
            return
        own = [part.strip().lower() for part in text.replace(";", ",").split(",") if "@" in part]
        settings.put(settings.OWN_ADDRESSES, own)
        if own and own != made.own:
            self._plan(made.files)

    def _show_counts(self, counts: dict[str, int]) -> None:
        words = {
            "new": trn("new", "new", counts["new"]),
            "updated": trn("update", "updates", counts["updated"]),
            "same": tr("unchanged"),
            "duplicates": trn("possible duplicate", "possible duplicates", counts["duplicates"]),
            "unreadable": tr("unreadable"),
        }
        for name, (number, label) in self.figures.items():
            number.setText(QLocale().toString(counts[name]))
            label.setText(words[name])
        troubles = sum(bool(row.troubles) for row in self._rows)
        if troubles and not counts["unreadable"]:
            self.figures["unreadable"][0].setText(QLocale().toString(troubles))
            self.figures["unreadable"][1].setText(tr("with something unreadable"))

    def _name_filters(self, counts: dict[str, int]) -> None:
        looks = sum(needs_a_look(row) for row in self._rows)
        names = (tr("Needs a look {n}", n=looks) if looks else tr("Needs a look"), tr("New"), tr("Updates"), tr("All"))
        for number, name in enumerate(names):
            self.filters.button(number).setText(name)
            self.filters.button(number).setAccessibleName(name)

    def _fill(self) -> None:
        """Show the rows that the filters let through."""
        tests: tuple[Callable[[Line], bool], ...] = (
            needs_a_look, lambda row: row.outcome == "new", lambda row: row.outcome == "update", lambda _: True,
        )  # fmt: skip
        test = tests[max(0, self.filters.checkedId())]
        wanted = fold(self.filter.text()).split()
        shown = [row for row in self._rows if test(row) and all(word in row.folded for word in wanted)]
        self.model.set_rows(shown)
        self.list.setVisible(bool(shown))
        self.nothing.setVisible(not shown and self.plan is not None)
        self.nothing.setText(tr("Nothing here needs a look.") if not wanted else tr("Nothing matches."))
        if shown and self.list.current() is None:
            self.list.setCurrentIndex(self.model.index(0))

    def _say_button(self) -> None:
        chosen = [row for row in self._rows if row.chosen and row.outcome not in ("same", "unreadable")]
        people = sum(row.is_person for row in chosen)
        meetings = len(chosen) - people
        parts = [trn("{n} person", "{n} people", people)] if people else []
        parts += [trn("{n} meeting", "{n} meetings", meetings)] if meetings else []
        self.import_button.setText(tr("Import {what}", what=", ".join(parts)) if parts else tr("Nothing to import"))
        self.import_button.setEnabled(bool(chosen))

    def _toggle(self, row: Line) -> None:
        if row.outcome not in ("same", "unreadable"):
            row.choose(not row.chosen)
            self._touched(row)

    def _decide(self, row: Line) -> None:
        """For a possible duplicate: merge, or keep both."""
        if row.outcome == "duplicate":
            row.decide()
            self._touched(row)

    def _touched(self, row: Line) -> None:
        index = self.model.index(self.model.position(row.id))
        self.model.dataChanged.emit(index, index)
        self._say_button()

    def _choose_shown(self, chosen: bool) -> None:
        for row in self.model.rows():
            if row.outcome not in ("same", "unreadable"):
                row.choose(chosen)
        self.list.viewport().update()
        self._say_button()

    def eventFilter(self, watched, event) -> bool:  # noqa: ANN001
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() == event.Type.KeyPress:
            row = self.list.current()
            if row and event.key() == Qt.Key.Key_Space:
                self._toggle(row)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.cancel()
                return True
        return super().eventFilter(watched, event)

    # --- storing ---

    def cancel(self) -> None:
        """Stop reading, or put the preview away. Nothing was saved."""
        if self._job:
            self._job.cancel()
            self._job = None
        self._stop_planning()
        self.plan, self._rows, self._files_open = None, [], []
        self.model.set_rows([])
        self.preview.hide()
        self.empty.show()

    def leave(self) -> None:
        self.cancel()

    def _store(self) -> None:
        if self.plan is None:
            return
        try:
            copy = backups.take(tr("before an import"))
        except Problem as problem:
            self.window_.show_problem(problem)
            return
        made = self.plan
        cancelled = tr("The import was cancelled. Nothing was changed.")
        job.drive(
            self,
            made.label,
            importing.store(made),
            lambda _: self._stored(made, copy),
            self.window_.show_problem,
            lambda: self.window_.say(cancelled),
        )

    def _stored(self, made: Plan, copy: Path) -> None:
        counts = made.counts()
        people = sum(
            row.is_person and row.chosen and row.outcome in ("new", "update", "duplicate") for row in self._rows
        )
        parts = [trn("{n} person", "{n} people", people)] if people else []
        if counts["interactions"]:
            parts.append(trn("{n} meeting", "{n} meetings", counts["interactions"]))
        self.cancel()
        self.window_.show_page("today" if counts["interactions"] else "people")
        self.window_.say(tr("Imported: {what}.", what=", ".join(parts) or tr("nothing new")), undo=True)
