"""The calendar file that is kept up to date while the window is open: written beside what goes on, and again when that failed.

What it is to hold is put together in slices between other events, and anew when the data change meanwhile; a thread writes it.
"""

import time
from collections.abc import Generator
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from models import calendar_file, clock, database
from models.calendar_file import Version
from models.connection import db
from models.errors import Problem
from models.words import tr
from ui import changes, job

if TYPE_CHECKING:
    from ui.window import Window

SOON_MS = 300  # after the last change
AGAIN_S = (10, 30, 60, 300, 900)  # after a failure, and the next one
LAST_S = 2  # the window waits so long for a long file or a slow disk when it closes; what is not written then is at the next start


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
        self._steps: Generator[tuple[int, int], None, Version | None] | None = None  # of what is put together now
        self._place: Path | None = None  # the database that it is about
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._begin)
        self._slices = QTimer(self, interval=0)
        self._slices.timeout.connect(self._step)
        self._over.connect(self._finish)
        changes.happened.connect(self._changed)
        self._timer.start(SOON_MS)

    def _changed(self, tables: set[str]) -> None:
        if tables & calendar_file.TABLES:
            self._again(SOON_MS)

    def write_now(self) -> None:
        """Write without waiting for more changes."""
        self._again(0)

    def _again(self, in_ms: int) -> None:
        """Begin anew: what was put together until now is older than what there is."""
        self._drop()
        self._timer.start(in_ms)

    def _drop(self) -> None:
        self._slices.stop()
        self._steps = None

    def _begin(self) -> None:
        if db.is_closed():
            return
        if self._thread is not None or db.in_transaction():
            self._timer.start(SOON_MS)
            return
        self._steps, self._place = calendar_file.version_steps(clock.now()), database.path()
        self._slices.start()

    def _step(self) -> None:
        if db.is_closed() or database.path() != self._place:
            self._drop()
        elif db.in_transaction():  # what is stored now, in slices too, may be taken back
            self._again(SOON_MS)
        else:
            is_made, version = self._work_until(time.monotonic() + job.SLICE_S)
            if is_made:
                self._made(version)

    def _work_until(self, end: float) -> tuple[bool, Version | None]:
        """Go on for a while; return whether all of it is put together, and what version_steps() returned."""
        try:
            while time.monotonic() < end:
                next(self._steps)
        except StopIteration as stop:
            self._drop()
            return True, stop.value
        except BaseException:
            self._drop()
            raise
        return False, None

    def _made(self, version: Version | None) -> None:
        if version is not None:
            self._thread = Thread(target=self._write, args=(version, database.path()), daemon=True)
            self._thread.start()
        elif self.problem and calendar_file.chosen() is None:
            self._say(None)

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
        """Write what is new before the window goes; neither a long file nor a disk that does not answer is waited for long."""
        end = time.monotonic() + LAST_S
        waiting = self._timer.isActive() or self._steps is not None or self._thread is not None
        self._timer.stop()
        if self._thread is not None:
            self._thread.join(LAST_S)
            QCoreApplication.sendPostedEvents(self)  # what it said on its way out
        if not waiting or self._failures or db.is_closed():
            self._drop()
            return
        self._steps = self._steps or calendar_file.version_steps(clock.now())
        _, version = self._work_until(end)
        self._drop()
        if version is not None:
            found: list[Problem] = []
            thread = Thread(target=_try, args=(version, found), daemon=True)
            thread.start()
            thread.join(max(0, end - time.monotonic()))
            if not thread.is_alive() and not found:
                version.remember()


def _try(version: Version, found: list[Problem]) -> None:
    try:
        version.write()
    except Problem as problem:
        found.append(problem)
