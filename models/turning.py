"""Undo and redo of much at once, in a process of its own: see ui/job.py."""

from collections.abc import Generator
from pathlib import Path

from models import clock, database, warmth_states


def turning(file: Path, undone: bool) -> Generator[tuple[int, int], None, str | None]:
    """Take the newest change in `file` back, or (True) do again what was undone last; yields (done, total), returns its label."""
    with database.opened(file):
        label = yield from database.turn_steps(undone)
        yield 1, 1  # it is done, whatever comes now
        warmth_states.due(clock.today())  # whose history changed is reckoned here, not where somebody waits for a page
    return label
