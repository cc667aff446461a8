"""Backups while Keepwarm is used: when something changed and the last is old enough, in a child process."""

from collections.abc import Callable, Generator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from models import backups, database, passphrase, people, settings
from models.connection import db
from models.errors import Problem
from ui.job import Job

if TYPE_CHECKING:
    from ui.window import Window

LOOK_MS = 60_000


class BackingUp(QObject):
    """Looks each minute. A copy that could not be made is told once, until one is made again."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._job: Job | None = None
        self._told = ""
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)

    def follow(self) -> None:
        """Begin to look."""
        if not self._timer.isActive():
            self._timer.start()
            self.look()

    @property
    def is_copying(self) -> bool:
        """Is a copy being made?"""
        return self._job is not None

    def give_up(self) -> None:
        """Make nothing of the copy that is being made, and look no more: who is about to be erased would be in it."""
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()
            self._ended("")

    def look(self) -> None:
        """Copy the open file, if that is due; before that, finish an erasing that was cut off."""
        work = None if self._job is not None or self._window.demo or db.is_closed() else self._what_is_due()
        if work is not None:
            self._job = Job(work, database.path(), parent=self, keys=passphrase.held())
            self._job.finished.connect(lambda _: self._ended(""))
            self._job.failed.connect(self._failed)
            self._job.start()

    def _what_is_due(self) -> Callable[[Path], Generator] | None:
        if settings.get(settings.ERASING):
            from models import erased, erasing

            if erased.is_unfinished():
                return erasing.finishing
        return backups.copying if people.is_anybody() and backups.is_due(database.path()) else None

    def _ended(self, told: str) -> None:
        self._job, self._told = None, told

    def _failed(self, problem: Problem) -> None:
        if problem.title != self._told:
            self._window.show_problem(problem)
        self._ended(problem.title)
