"""Databases for tests, empty ones and the demo's: made once and copied, because making them takes longer than most tests."""

import atexit
import shutil
import tempfile
from datetime import datetime
from functools import cache
from pathlib import Path

from models import database, demo


@cache
def _pattern(now: datetime | None) -> Path:
    folder = Path(tempfile.mkdtemp(prefix="keepwarm-tests-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    listeners = list(database.listeners)
    database.open(folder / "pattern.db")
    for _ in demo.build(now) if now else ():
        pass
    database.close()
    database.listeners[:] = listeners
    return folder / "pattern.db"


def make_empty(file: Path) -> Path:
    """Put an empty database where `file` says, and return it."""
    shutil.copy(_pattern(None), file)
    return file


def make_demo(file: Path, now: datetime) -> Path:
    """The same with the people of the demo, as they are at an instant."""
    shutil.copy(_pattern(now), file)
    return file
