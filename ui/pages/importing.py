"""Import: read files, look at what they would change, then store it as one step that can be undone."""

import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QStandardPaths, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from models import clock, formats, import_columns, import_words, importing, settings
from models.errors import Problem
from models.import_files import let_go, spare
from models.import_plan import Plan, ReadFile
from models.words import dotted, listed, tr, trn
from ui import doing_backups, doing_imports, job
from ui.dialogs.help import open_help
from ui.page import Page
from ui.slowly import Slowly
from ui.tables.import_rows import Line, planned
from ui.widgets import past_imports
from ui.widgets.import_figures import ImportFigures
from ui.widgets.import_table import ImportTable
from ui.widgets.into_network import IntoNetwork
from ui.widgets.labels import ElidedLabel, EmptyState, PlainLabel, button, scrolled

if TYPE_CHECKING:
    from ui.window import Window


class ImportPage(Page):
    """Waiting for files beside the list of past imports, reading, or looking at the preview."""

    shows = frozenset({"import_run"})

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.plan: Plan | None = None
        self._files_open: list[Path] = []
        self._job: job.Job | None = None
        self._timer: QTimer | None = None
        self._started = 0.0
        self._dropping = Slowly(self, lambda _: self._spare(False))  # what was looked at goes, in slices too
        self._spares = False
        self._asked: set[str] = set()  # of which tables it was asked what their columns hold
        self._tables: list[ReadFile] = []
        self.setAcceptDrops(False)  # the window takes them
        self.preview = QWidget()
        column = QVBoxLayout(self.preview)
        column.setContentsMargins(24, 18, 24, 16)
        column.setSpacing(12)
        self.table = ImportTable()
        self.table.changed.connect(self._say_button)
        self.table.left.connect(self.cancel)
        self.after = PlainLabel("", "small", wrap=True)
        column.addLayout(self._head())
        self.figures = ImportFigures()
        column.addWidget(self.figures)
        column.addWidget(self.table, 1)
        column.addLayout(self._foot())
        column.addWidget(self.after)
        self.start = self._start()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.start)
        whole.addWidget(self.preview)
        self.preview.hide()
        self.begins_at = self.table.list

    # --- laying out ---

    def _start(self) -> QWidget:
        choose = self.first = button(tr("Choose files…"), "primary", tooltip="Ctrl+I")
        choose.clicked.connect(self.choose)
        folder = button(tr("Choose a folder…"))
        folder.clicked.connect(self.choose_folder)
        how = button(tr("How do I get them?"), "link", tr("iPhone, Android, Google, Outlook, LinkedIn"))
        how.clicked.connect(lambda: open_help(self.window_, "contacts"))
        self.empty = EmptyState(
            tr("Import contacts and meetings"),
            tr(
                "Choose contacts of your phone (.vcf), of Google, Outlook or LinkedIn (.csv), a calendar (.ics), or a folder or "
                ".zip of such files; or drop them on this window. You see everything before anything is saved, and one undo "
                "takes it all back."
            ),
            [choose, folder, how],
        )
        self.past = past_imports.PastImports()
        self.past.chosen.connect(partial(doing_imports.take_back, self.window_))
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 18, 24, 24)
        column.addWidget(self.empty, 1)
        column.addWidget(self.past)
        return scrolled(inner)

    def _head(self) -> QVBoxLayout:
        self.title = ElidedLabel("", "title")
        self.what = PlainLabel("", "muted", wrap=True)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.title)
        head.addWidget(self.what)
        return head

    def _foot(self) -> QHBoxLayout:
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(tr("Reading"))
        self.reading = PlainLabel("", "muted")
        self.columns_button = button(tr("Columns…"), "quiet", tooltip=tr("Say what the columns of the table hold"))
        self.columns_button.clicked.connect(lambda: self._ask_columns(self._tables))
        self.save_unread = button("", "quiet")
        self.save_unread.clicked.connect(lambda: doing_imports.save_unread(self.window_, self.plan))
        self.cancel_button = button(tr("Cancel"), tooltip="Esc")
        self.cancel_button.clicked.connect(self.cancel)
        self.import_button = button(tr("Import"), "primary", tooltip="Ctrl+Enter")
        for keys in ("Ctrl+Return", "Ctrl+Enter"):  # not the button's own: a new text would take it away
            QShortcut(QKeySequence(keys), self, self.import_button.click)
        self.import_button.clicked.connect(self._store)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.bar, 1)
        row.addWidget(self.reading)
        row.addWidget(self.columns_button)
        row.addWidget(self.save_unread)
        row.addStretch(0)
        self.into = IntoNetwork()
        self.into.currentIndexChanged.connect(lambda _: self._say_button())
        row.addWidget(self.into)
        row.addWidget(self.cancel_button)
        row.addWidget(self.import_button)
        return row

    def refresh(self) -> None:
        self.past.refresh()

    # --- reading ---

    def choose(self) -> None:
        """Let the user choose files."""
        # Not filled in: in Arabic the patterns would be set apart by signs that Qt takes for a part of them.
        kinds = tr("Contacts and calendars ({patterns});;All files (*)").replace("{patterns}", formats.patterns())
        hidden = QFileDialog.Option.HideNameFilterDetails  # two dozen patterns
        names, _ = QFileDialog.getOpenFileNames(self, tr("Import"), _downloads(), kinds, options=hidden)
        if names:
            self.read([Path(name) for name in names])

    def choose_members(self, network: int) -> None:
        """Let the user choose files whose people become members of a network."""
        self.cancel()
        self.into.wanted = network
        self.choose()
        if not self._files_open:
            self.into.wanted = None

    def choose_folder(self) -> None:
        """Let the user choose a folder: all that can be read in it is."""
        if name := QFileDialog.getExistingDirectory(self, tr("Import a folder"), _downloads()):
            self.read([Path(name)])

    def read(self, files: list[Path]) -> None:
        """Read files in a process of their own, then show what they would change; beside those that are looked at already."""
        files = list(dict.fromkeys([*self._files_open, *files]))
        self._asked.clear()
        self._begin(files)

    def _begin(self, files: list[Path]) -> None:
        wanted = self.into.wanted
        self.cancel()
        self._files_open, self.into.wanted = files, wanted
        self.start.hide()
        self.preview.show()
        self.title.setText(_title(files))
        self.what.setText(tr("Nothing is saved until you press Import"))
        self._reset()
        self._started = time.monotonic()
        self._job = job.Job(importing.read, files, clock.now(), import_columns.answers(), parent=self)
        self._job.progressed.connect(self._progress)
        self._job.finished.connect(self._plan)
        self._job.failed.connect(self._failed)
        self._job.start()

    def _reset(self) -> None:
        self.plan = None
        self.table.empty()
        self.figures.clear()
        self.bar.setValue(0)
        self.bar.show()
        self.reading.setText(tr("Reading…"))
        self.reading.show()
        self.save_unread.hide()
        self.columns_button.hide()
        self.into.hide()
        self.after.setText("")
        self.import_button.setEnabled(False)
        self.import_button.setText(tr("Import"))
        self.cancel_button.setText(tr("Cancel"))

    def _progress(self, done: int, total: int) -> None:
        self.bar.setValue(round(900 * done / max(1, total)))
        left = job.time_left(done, total, self._started)
        percent = QLocale().toString(round(100 * done / max(1, total)))
        self.reading.setText(dotted((tr("Reading {percent}%", percent=percent), left)))

    def _plan(self, files: list[ReadFile]) -> None:
        """Compare with what is known, in slices between other events."""
        self._job = None
        if files and all(file.refused for file in files):
            self._fail("\n".join(import_words.refusals(files)))
            return
        self._tables = [file for file in files if file.columns]
        self.columns_button.setVisible(bool(self._tables))
        if self._to_ask() and self._ask_columns(self._to_ask()):
            return
        own = settings.get(settings.OWN_ADDRESSES)
        self._spare(True)
        self._steps = planned(files, clock.now(), own or None)
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)
        self._timer.start()

    def _to_ask(self) -> list[ReadFile]:
        """Return the tables of which it is not known what their columns hold."""
        return [file for file in self._tables if file.columns.asks and file.columns.key not in self._asked]

    def _ask_columns(self, tables: list[ReadFile]) -> bool:
        """Ask what the columns of tables hold, and read all again when that was said; else return False."""
        from ui.dialogs.columns import ColumnsDialog

        said = False
        for file in {file.columns.key: file for file in tables}.values():
            self._asked.add(file.columns.key)
            dialog = ColumnsDialog(file.columns, self, file.name)
            if dialog.exec() == QDialog.DialogCode.Accepted:
                import_columns.remember(dialog.answer())
                said = True
        if said:
            self._begin(self._files_open)
        return said

    def _step(self) -> None:
        until = time.monotonic() + job.SLICE_S
        try:
            while time.monotonic() < until:
                done, total = next(self._steps)
                self.bar.setValue(900 + round(100 * done / max(1, total)))
        except StopIteration as stop:
            self._stop_planning()
            self._show_plan(*stop.value)
        except Problem as problem:
            self._stop_planning()
            self._failed(problem)

    def _stop_planning(self) -> None:
        if self._timer is not None:
            self._timer.stop()
            self._timer.deleteLater()
            self._timer = None

    def _failed(self, problem: Problem) -> None:
        self._job = None
        self._fail(str(problem))

    def _fail(self, sentence: str) -> None:
        self._files_open = []
        self.bar.hide()
        self.reading.hide()
        self.what.setText("")
        self.table.empty(sentence)
        self.cancel_button.setText(tr("Close"))

    # --- looking ---

    def _show_plan(self, made: Plan, rows: list[Line]) -> None:
        self.plan = made
        self.table.show_plan(made, rows)
        self.bar.hide()
        self.reading.hide()
        kinds = " + ".join(dict.fromkeys(file.format for file in made.files if file.format))
        counts = made.counts()
        self.what.setText(dotted((kinds, import_words.found(made), tr("nothing is saved until you press Import"))))
        self.figures.show_counts(counts, sum(bool(row.troubles) for row in self.table.rows), import_words.left(made))
        self.into.offer(made)
        self._say_button()
        unread = len(importing.unread(made))
        self.save_unread.setText(trn("Save the unreadable one…", "Save the {n} unreadable ones…", unread))
        self.save_unread.setVisible(bool(unread))
        told = import_words.left_out(made.files) + import_words.refusals(made.files)
        self.after.setText("\n".join([*told, tr("One step: Undo (Ctrl+Z) puts everything back as it was.")]))
        self.table.list.setFocus()
        if made.own and not settings.get(settings.OWN_ADDRESSES):
            QTimer.singleShot(0, lambda: self._ask_own(made))

    def _ask_own(self, made: Plan) -> None:
        """Ask once which address is the user's: it is nobody to keep up with."""
        question = tr("Which e-mail address is yours in this calendar? (Several: separate by commas.)")
        text, ok = QInputDialog.getText(self, tr("Your own address"), question, text=", ".join(made.own))
        if not ok or self.plan is not made:
            return
        if said := settings.put_own_addresses(text):
            self.window_.say(said)
        own = settings.get(settings.OWN_ADDRESSES)
        if own and own != made.own:
            self._plan(made.files)

    def _say_button(self) -> None:
        parts = import_words.brings(self.plan)
        joins = self.into.chosen() is not None
        nothing = tr("Add to the network") if joins else tr("Nothing to import")
        self.import_button.setText(tr("Import {what}", what=listed(parts)) if parts else nothing)
        self.import_button.setEnabled(bool(parts) or joins)

    # --- storing ---

    def cancel(self) -> None:
        """Stop reading, or put the preview away. Nothing was saved."""
        if self._job:
            self._job.cancel()
            self._job = None
        self._stop_planning()
        made, rows = self.plan, self.table.rows
        self.plan, self._files_open, self._tables, self.into.wanted = None, [], [], None
        self.table.empty()
        if made is None:
            self._spare(False)
        else:
            records = [each.pieces() for file in made.files for each in (file.contacts, file.events)]
            self._dropping.start(lambda: let_go(rows, made.rows, *records))
        holds = self.preview.isAncestorOf(self.window_.focusWidget() or self)
        self.preview.hide()
        self.start.show()
        if holds:  # else Tab would begin anywhere
            self.first.setFocus()

    def _spare(self, spares: bool) -> None:
        """What is looked at may be many objects: spare the pauses that they would cost, from planning on until they are gone."""
        if spares != self._spares and (spares or (self._timer is None and self.plan is None)):
            self._spares = spares
            spare(1 if spares else -1)

    def leave(self) -> None:
        self.cancel()
        self._spare(False)

    def _store(self) -> None:
        made = self.plan
        if made is not None:
            made.network = self.into.chosen()
            doing_backups.before_import(self.window_, lambda: made is self.plan and self._store_now(made))

    def _store_now(self, made: Plan) -> None:
        cancelled = tr("The import was cancelled. Nothing was changed.")
        job.drive(
            self,
            made.label,
            importing.store(made),
            lambda _: self._stored(made),
            self.window_.show_problem,
            lambda: self.window_.say(cancelled),
        )

    def _stored(self, made: Plan) -> None:
        counts = made.counts()
        said = import_words.stored(made)
        self.cancel()
        if made.network is not None:
            self.window_.show_page("networks").open_network(made.network)
        else:
            self.window_.show_page("today" if counts["interactions"] else "people")
        self.window_.say(said, undo=True)


def _downloads() -> str:
    """Return where what a phone or a site exported lands; the home folder where there is no such place."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
    return place if Path(place).is_dir() else str(Path.home())


def _title(files: list[Path]) -> str:
    if len(files) == 1:
        return tr("Import “{name}”", name=files[0].name)
    return trn("Import {n} file", "Import {n} files", len(files))
