"""Undo and redo of much at once, and the taking back of a large import, in a process of its own: see ui/job.py."""

from collections.abc import Generator
from pathlib import Path

from models import clock, database, import_history, warmth_states
from models.import_history import PastImport, TakingBack


def turning(file: Path, undone: bool) -> Generator[tuple[int, int], None, str | None]:
    """Take the newest change in `file` back, or (True) do again what was undone last; yields (done, total), returns its label."""
    with database.opened(file):
        label = yield from database.turn_steps(undone)
        yield from _settled()
    return label


def looking_back(file: Path, one: PastImport) -> Generator[tuple[int, int], None, TakingBack]:
    """Do what import_history.look() does, in `file`."""
    yield 0, 0
    with database.opened(file):
        return import_history.look(one)


def taking_back(file: Path, one: PastImport) -> Generator[tuple[int, int], None, TakingBack]:
    """Do what import_history.take_back() does, in `file`."""
    yield 0, 0
    with database.opened(file):
        doing = yield from import_history.take_back(one)
        yield from _settled()
    return doing


def _settled() -> Generator[tuple[int, int], None, None]:
    """It is done, whatever comes now: whose history changed is reckoned here, not where somebody waits for a page."""
    yield 1, 1
    warmth_states.due(clock.today())
