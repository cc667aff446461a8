"""What the database engine says when the disk, another program or the file is at fault, in words that help."""

import contextlib
import shutil
from collections.abc import Iterator
from pathlib import Path

from models.connection import driver
from models.errors import Problem, Unusable
from models.words import tr

ENGINE_ERRORS = (driver.DatabaseError,)

_LEAST = 64 << 10  # bytes


@contextlib.contextmanager
def in_words(file: Path) -> Iterator[None]:
    """Turn what the engine says about `file` into a Problem; faults of our own go on as they are."""
    try:
        yield
    except driver.DatabaseError as error:
        problem = problem_of(error, file)
        if problem is None:
            raise
        raise problem from error
    except UnicodeDecodeError as error:
        if b"malformed" not in error.object:
            raise
        raise damaged(file) from error  # the driver choked on what the engine says of a damaged schema, with its bytes in it


def problem_of(error: Exception, file: Path) -> Problem | None:
    """Return what an error of the engine means to the user; None when the fault is ours."""
    text = str(error)
    if any(sign in text for sign in ("malformed", "not a database", "corrupt", "Could not decode")):
        return damaged(file)
    if not isinstance(error, driver.OperationalError):
        return None
    if is_busy(error):
        return Problem(
            tr("Another program is writing to your Keepwarm file"), tr("Nothing was changed. Try again in a moment.")
        )
    if "full" in text or ("disk I/O" in text and _is_full(file.parent)):
        return Problem(tr("The disk is full"), tr("Nothing was changed. Make some room on it and try again."))
    if "readonly" in text:
        return can_only_be_read(file)
    if "disk I/O" in text or "unable to open" in text:
        return Problem(
            tr("The disk did not answer as it should ({reason})", reason=text),
            tr("Nothing was changed. Check the disk, then try again."),
        )
    return None


def is_busy(error: Exception) -> bool:
    """Does another program have the file, so that it is to be asked again?"""
    return "locked" in str(error) or "busy" in str(error)


def _is_full(folder: Path) -> bool:
    """Is there too little room even for what the engine keeps beside an open file?"""
    with contextlib.suppress(OSError):
        return shutil.disk_usage(folder).free < _LEAST
    return False


def damaged(file: Path) -> Unusable:
    """Return the Problem of a file that is not sound."""
    return Unusable(
        tr("“{file}” is damaged", file=file.name),
        tr("Nothing was written to it. A backup can take its place."),
    )


def can_only_be_read(file: Path) -> Problem:
    """Return the Problem of a change to a file that cannot be written."""
    return Problem(
        tr("“{file}” can only be read", file=file.name),
        tr("Nothing was changed. Check that you may write to it and to its folder."),
    )
