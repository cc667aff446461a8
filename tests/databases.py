"""Empty databases for tests: made once and copied, because making the tables takes longer than most tests."""

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path

from models import database


@cache
def _pattern() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="keepwarm-tests-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    listeners = list(database.listeners)
    database.open(folder / "empty.db")
    database.close()
    database.listeners[:] = listeners
    return folder / "empty.db"


def make_empty(file: Path) -> Path:
    """Put an empty database where `file` says, and return it."""
    shutil.copy(_pattern(), file)
    return file
