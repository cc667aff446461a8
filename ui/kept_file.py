"""The calendar file that is kept up to date while the window is open: written beside what goes on, and again when that failed."""

from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from models import calendar_file, clock, database
from models.calendar_file import Version
from models.connection import db
from models.errors import Problem
from models.words import tr
from ui import changes

if TYPE_CHECKING:
    from ui.window import Window

SOON_MS = 300  # after the last change
AGAIN_S = (10, 30, 60, 300, 900)  # after a failure, and the next one
LAST_S = 3  # the window waits so long for a slow disk when it closes


def follow(window: "Window") -> "KeptFile":
    """Keep the file that the user chose up to date while this window is open."""
    if window.kept_file is None:
        window.kept_file = KeptFile(window)
    return window.kept_file


class KeptFile(QObject):
    """Follows the changes of the data. `told` is emitted when `problem` may have changed."""

    told = Signal()
    _over = Signal(object, object)  # (Version, the database), and an error or None: from the thread that wrote

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self.problem: Problem | None = None
        self._failures = 0
        self._thread: Thread | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._begin)
        self._over.connect(self._finish)
        changes.happened.connect(self._changed)
        self._timer.start(SOON_MS)

    def _changed(self, tables: set[str]) -> None:
        if tables & calendar_file.TABLES:
            self._timer.start(SOON_MS)

    def write_now(self) -> None:
        """Write without waiting for more changes."""
        self._timer.start(0)

    def _begin(self) -> None:
        if self._thread is not None or (not db.is_closed() and db.in_transaction()):
            self._timer.start(SOON_MS)
            return
        version = self._next()
        if version is not None:
            self._thread = Thread(target=self._write, args=(version, database.path()), daemon=True)
            self._thread.start()

    def _next(self) -> Version | None:
        if db.is_closed():
            return None
        version = calendar_file.next_version(clock.now())
        if version is None and self.problem and calendar_file.chosen() is None:
            self._say(None)
        return version

    def _write(self, version: Version, place: Path) -> None:
        """Runs beside the window: touches no database and no widget."""
        found: Exception | None = None
        try:
            version.write()
        except Exception as error:  # noqa: BLE001 (the window's thread shows it)
            found = error
        self._over.emit((version, place), found)

    def _finish(self, written: tuple[Version, Path], error: Exception | None) -> None:
        if not db.is_closed() and db.in_transaction():  # an import is being stored: it is none of that
            QTimer.singleShot(SOON_MS, self, lambda: self._finish(written, error))
            return
        self._thread = None
        version, place = written
        if db.is_closed() or database.path() != place:
            return
        if error is None:
            self._failures = 0
            if calendar_file.chosen() == version.file:
                version.remember()
        elif isinstance(error, Problem):
            self._timer.start(AGAIN_S[min(self._failures, len(AGAIN_S) - 1)] * 1000)
            self._failures += 1
        else:
            raise error
        self._say(error)

    def _say(self, problem: Problem | None) -> None:
        """Say a new problem, and that it is over; not the same again at each try."""
        before, self.problem = self.problem, problem
        if problem and not before:
            advice = tr("Your calendar file is as it was. It is tried again, and written as soon as that works.")
            self._window.show_problem(Problem(problem.title, advice))
        elif before and not problem and calendar_file.chosen():
            self._window.say(tr("Your calendar file is up to date again."))
        self.told.emit()

    def close(self) -> None:
        """Write what is new before the window goes; a disk that does not answer is not waited for long."""
        waiting = self._timer.isActive() or self._thread is not None
        self._timer.stop()
        if self._thread is not None:
            self._thread.join(LAST_S)
            QCoreApplication.sendPostedEvents(self)  # what it said on its way out
        if not waiting or self._failures:
            return
        version = self._next()
        if version is not None:
            found: list[Problem] = []
            thread = Thread(target=_try, args=(version, found), daemon=True)
            thread.start()
            thread.join(LAST_S)
            if not thread.is_alive() and not found:
                version.remember()


def _try(version: Version, found: list[Problem]) -> None:
    try:
        version.write()
    except Problem as problem:
        found.append(problem)
