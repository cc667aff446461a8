"""Writing files so that a reader finds the old one or the new one, never a half."""

import contextlib
import os
import tempfile
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from models.errors import Problem
from models.words import tr

_LONGEST_S = 3600  # that a part is written


def write(file: Path, chunks: Iterable[bytes], keep_mode: bool = False) -> None:
    """Write `file` for its owner only, atomically: see replacing(). Raises Problem.

    keep_mode  whoever may read the file that is there may read the new one
    """
    with replacing(file) as stream:
        if keep_mode and os.name != "nt":
            with contextlib.suppress(FileNotFoundError):
                os.fchmod(stream.fileno(), file.stat().st_mode & 0o666)
        for chunk in chunks:
            stream.write(chunk)


@contextlib.contextmanager
def replacing(file: Path) -> Iterator[BinaryIO]:
    """Give a stream to a new file beside `file`; at the end it is synced and takes its place. An exception leaves `file` as it was.

    Only the owner can read it. What a program that was killed left of an earlier one goes. Raises Problem when the disk refuses.
    """
    file = file.absolute()
    drop_left_behind(file)
    name = ""
    try:
        ends = f".{os.getpid()}.part"
        number, name = tempfile.mkstemp(prefix=f".{file.name}.", suffix=ends, dir=file.parent)  # mode 0600
        with os.fdopen(number, "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(name, file)
        name = ""
        sync_folder(file.parent)
    except OSError as error:
        raise Problem(
            tr("“{file}” could not be written ({reason})", file=file.name, reason=error.strerror or str(error)),
            tr("What was there before is unchanged. Choose another place, or make room, and try again."),
        ) from error
    finally:
        if name:
            with contextlib.suppress(FileNotFoundError):
                os.unlink(name)


def mark(file: Path) -> tuple[int, int] | None:
    """Return what tells a file from the one that takes its place, None where there is none."""
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_ino, found.st_mtime_ns


def drop_left_behind(file: Path) -> None:
    """Remove what programs that were cut off left of a new `file` beside it: it may hold in the clear what the file does not."""
    begin = f".{file.name}."
    with contextlib.suppress(OSError):  # a folder that cannot be looked into; glob would compile patterns at each start
        beside = [one for one in file.parent.iterdir() if one.name.startswith(begin)]
        _drop(one for one in beside if one.suffix.startswith((".part", ".like")) and len(one.suffixes) > 1)


def drop_left_in(folder: Path) -> None:
    """Remove what programs that were cut off left of any new file in a folder of ours."""
    _drop(folder.glob(".*.part*"))


def _drop(parts: Iterable[Path]) -> None:
    for part in parts:
        with contextlib.suppress(OSError, ValueError):
            if not is_at_work(int(part.suffixes[-2][1:]), part.stat().st_mtime):
                part.unlink()


def is_at_work(process: int, since: float) -> bool:
    """Is the process that began something then still there? Where that cannot be asked (Windows), it is for an hour."""
    if abs(time.time() - since) > _LONGEST_S:
        return False
    if os.name != "nt":
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return False
        except PermissionError:
            pass
    return True


def sync_folder(folder: Path) -> None:
    """Make a rename in `folder` survive a power cut; where folders cannot be synced (Windows), the system does it."""
    if os.name == "nt":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)
