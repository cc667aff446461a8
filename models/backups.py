"""Copies of the user's file: taken, verified, found again. models/restoring.py puts them back.

A copy is made by VACUUM INTO, which leaves out what was erased, and counts as made only once it was opened and checked. Its
SHA-256 stands beside it (`sha256sum -c` understands it): most of what a bad disk does to a file, SQLite's own checks do not see.
Every copy is made over a connection of its own, so that a child process can make it while a window is open.
"""

import contextlib
import hashlib
import os
import time
from collections.abc import Generator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from models import backup_plan, connection, database, migrations, soundness
from models.backup_plan import Named
from models.connection import db, driver
from models.engine_words import problem_of
from models.errors import Problem, Unusable
from models.files import drop_left_behind, drop_left_in, sync_folder
from models.files import write as write_file
from models.soundness import Holding
from models.words import tr

EVERY = 30 * 60  # seconds between copies while the program is used and something changes
_LEFT_BEHIND = 3600  # seconds after which a half copy is one that was cut off
_ELSEWHERE = "folder.txt"
_TRIES = 3  # to copy a file from which somebody is erased meanwhile


@dataclass(frozen=True)
class Copy:
    """A backup that was found, and what it holds."""

    file: Path
    at: datetime  # local time
    why: str
    holding: Holding


# --- where they are ---


def folder(file: Path | None = None) -> Path:
    """Return where copies of `file` (the open one) are kept: where the user wants them, while that place is there."""
    elsewhere = chosen_folder(file)
    return elsewhere if elsewhere and elsewhere.parent.is_dir() else own_folder(file)


def own_folder(file: Path | None = None) -> Path:
    """Return the folder of copies beside `file`: it holds what was taken before another was chosen, or while that was away."""
    return (file or database.path()).with_suffix(".backups")


def chosen_folder(file: Path | None = None) -> Path | None:
    """Return the folder that the user chose, which may be away; None when they chose none.

    It is written down beside the file, not in it: a file that cannot be opened must still find its copies.
    """
    own = own_folder(file)
    try:
        text = (own / _ELSEWHERE).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return None
    return Path(text) / own.name if text else None


def folder_away() -> Path | None:
    """Return the folder that the user chose for copies of the open file while it is away; None where it is there."""
    elsewhere = chosen_folder()
    return elsewhere.parent if elsewhere and not elsewhere.parent.is_dir() else None


def choose_folder(place: Path | None) -> None:
    """Keep copies in a folder within `place` from now on; None: beside the file. Raises Problem when it cannot be written."""
    own = own_folder()
    if place is not None:
        place = place.absolute()
        _make_folder(place / own.name)
    _make_folder(own)
    write_file(own / _ELSEWHERE, [str(place or "").encode()])


def _make_folder(place: Path) -> None:
    try:
        place.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise _not_written(error) from error
    if not os.access(place, os.W_OK):
        raise Problem(
            tr("Nothing can be written to “{folder}”", folder=str(place)),
            tr("Your data is unchanged. Choose another folder, or check that you may write there."),
        )


def taken(file: Path | None = None) -> list[Path]:
    """Return the copies of `file` (the open one), newest first, from wherever they are kept."""
    found = []
    for place in {folder(file), own_folder(file)}:
        with contextlib.suppress(OSError):
            found += [(named, entry) for entry in place.iterdir() if (named := backup_plan.parse(entry.name))]
    return [entry for _, entry in sorted(found, key=lambda one: (one[0].number, one[0].at, one[1].name), reverse=True)]


# --- taking them ---


def take(why: str = "", file: Path | None = None) -> Path:
    """Copy the open file to `file`, or into the backup folder; return the copy's path. Raises Problem."""
    return copy(database.path(), why, file)


def take_before_import() -> None:
    """Copy the open file, unless there is nothing in it to lose. Raises Problem."""
    if soundness.holds_anything(db.connection()):
        take(tr("before an import"))


def copying(source: Path, why: str = "", file: Path | None = None) -> Generator[tuple[int, int], None, Path]:
    """Do what copy() does, as a generator for ui/job.py. Where it was cut off, drop_half() takes away what it left."""
    yield 0, 0
    return copy(source, why, file)


def drop_half(source: Path, file: Path | None = None) -> None:
    """Remove what copying(), or another work on backups, left when its process was ended."""
    if file is not None:
        drop_left_behind(file)
        return
    for place in {folder(source), own_folder(source)}:
        drop_left_in(place)


def copy(source: Path, why: str = "", file: Path | None = None) -> Path:
    """Copy the database `source` to `file`, or into its backup folder; return the copy's path. Raises Problem.

    A copy that equals the one before is not kept twice: that one's path is returned.
    """
    if file is not None:
        _write(source, file.absolute())
        return file.absolute()
    place = folder(source)
    _make_folder(place)
    before = taken(source)
    number = 1 + max((backup_plan.parse(one.name).number for one in before), default=0)
    file = place / backup_plan.name(Named(number, datetime.now().replace(microsecond=0), why))
    digest = _write(source, file, sealed=True)
    if before and before[0].parent == place and _sealed(before[0]) == digest == _digest(before[0]):
        _drop(file)
        with contextlib.suppress(OSError):
            os.utime(before[0])  # as good as new: see is_due()
        return before[0]
    _thin(source, good=number)
    return file


def _write(source: Path, file: Path, sealed: bool = False) -> str:
    """Write a copy of `source` to `file` by way of a part beside it, and check it; return its SHA-256."""
    part = file.with_name(f".{file.name}.{os.getpid()}.part")
    try:
        for _ in range(_TRIES):
            before = _latest_erased(source)
            os.close(os.open(part, os.O_CREAT | os.O_TRUNC | os.O_RDWR, 0o600))
            _fill(source, part)
            with part.open("rb+") as stream:
                os.fsync(stream.fileno())
            digest = _digest(part)
            if _latest_erased(source) != before:
                continue
            if sealed:
                _seal(file, digest)
            os.replace(part, file)
            sync_folder(file.parent)
            if _latest_erased(source) == before:
                return digest
            _drop(file)  # whoever erased may have looked for copies before there was this one
        raise Problem(
            tr("The backup could not be written ({reason})", reason=tr("somebody was erased meanwhile")),
            tr("Your data is unchanged. Try again in a moment."),
        )
    except OSError as error:
        raise _not_written(error) from error
    except driver.DatabaseError as error:
        problem = problem_of(error, source)
        raise problem if isinstance(problem, Unusable) else _not_written(error) from error
    finally:
        for name in (part.name, f"{part.name}-journal"):
            with contextlib.suppress(OSError):
                part.with_name(name).unlink()


def _latest_erased(source: Path) -> str:
    """Return what differs once somebody was erased from `source`: a copy from before must not appear after that."""
    with contextlib.closing(connection.connect_to(source)) as probe:
        if not probe.execute("SELECT 1 FROM sqlite_master WHERE name = 'setting'").fetchone():
            return ""
        return str(probe.execute("SELECT value FROM setting WHERE key = 'erased'").fetchone())


def _fill(source: Path, part: Path) -> None:
    with contextlib.closing(connection.connect_to(source)) as probe:
        version = probe.execute("PRAGMA data_version").fetchone()
        before = soundness.holding(probe)
        probe.execute("VACUUM INTO CAST(? AS TEXT)", (os.fsencode(part),))
        changed = probe.execute("PRAGMA data_version").fetchone() != version
    found = verify(part)
    if found != before and not changed:
        raise Problem(
            tr("The backup could not be written ({reason})", reason=tr("it does not hold what it should")),
            tr("Your data is unchanged. Check the disk, then try again."),
        )


def _not_written(error: Exception) -> Problem:
    return Problem(
        tr("The backup could not be written ({reason})", reason=getattr(error, "strerror", None) or str(error)),
        tr("Your data is unchanged. Make room, or choose another place, and try again."),
    )


def _thin(source: Path, good: int) -> None:
    """Remove the copies that the plan does not keep, and what was cut off."""
    named = {backup_plan.parse(one.name): one for one in taken(source)}
    stay = backup_plan.kept(named, good)
    sizes = [(one, file.stat().st_size) for one, file in named.items() if one in stay]
    stay &= backup_plan.within(sizes) | {one for one in stay if one.number == good}
    for one, file in named.items():
        if one not in stay:
            _drop(file)
    for place in {folder(source), own_folder(source)}:
        with contextlib.suppress(OSError):
            for part in place.glob(".*.part*"):
                if abs(time.time() - part.stat().st_mtime) > _LEFT_BEHIND:
                    part.unlink()


def _drop(file: Path) -> None:
    for one in (_seal_of(file), file):
        with contextlib.suppress(OSError):
            one.unlink()


def is_due(file: Path) -> bool:
    """Has `file` changed since its newest copy, and is that old enough for another?"""
    newest = next(iter(taken(file)), None)
    if newest is None:
        return True
    try:
        copied = newest.stat().st_mtime
        changed = max(one.stat().st_mtime for one in (file, file.with_name(file.name + "-wal")) if one.exists())
    except (OSError, ValueError):
        return False
    is_ahead = copied > time.time() + EVERY  # the clock was set back since: what changes now looks older than the copy
    return is_ahead or (changed > copied and time.time() - copied >= EVERY)


# --- the hash beside a copy ---


def _seal_of(file: Path) -> Path:
    return file.with_name(f"{file.name}.sha256")


def _seal(file: Path, digest: str) -> None:
    write_file(_seal_of(file), [f"{digest}  {file.name}\n".encode()])


def _sealed(file: Path) -> str | None:
    """Return the SHA-256 that a copy had when it was written, None when none is known."""
    try:
        return _seal_of(file).read_text(encoding="utf-8").partition(" ")[0]
    except (OSError, UnicodeDecodeError):
        return None


def _digest(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def exchange(part: Path, file: Path) -> None:
    """Put `part`, a copy that was changed and checked, in the place of the copy `file`. Raises OSError, Problem."""
    sealed = _sealed(file) is not None
    with part.open("rb+") as stream:
        os.fsync(stream.fileno())
    digest = _digest(part)
    with contextlib.suppress(FileNotFoundError):  # a copy without one counts; one with another's does not
        _seal_of(file).unlink()
    os.replace(part, file)
    sync_folder(file.parent)
    if sealed:
        _seal(file, digest)


# --- looking at them ---


def verify(file: Path) -> Holding:
    """Return what a copy holds. Raises Problem unless it is a sound Keepwarm database of a version that this program knows."""
    if not file.is_file():
        raise Problem(
            tr("“{file}” does not exist", file=file.name), tr("Nothing was changed. Choose a backup file of Keepwarm.")
        )
    unsound = Problem(
        tr("“{file}” is not a sound Keepwarm database", file=file.name),
        tr("Nothing was changed. Choose another backup."),
    )
    try:
        sealed = _sealed(file)
        if sealed is not None and sealed != _digest(file):
            raise unsound
        with contextlib.closing(connection.connect_to(file, soundness.how_to_read(file))) as probe:
            application = probe.execute("PRAGMA application_id").fetchone()[0]
            version = probe.execute("PRAGMA user_version").fetchone()[0]
            if application != connection.APPLICATION_ID:
                raise unsound
            if version > migrations.VERSION:
                raise Problem(
                    tr("“{file}” was written by a newer Keepwarm", file=file.name),
                    tr("Nothing was changed. Install that version to put it back."),
                )
            if soundness.faults(probe):
                raise unsound
            return soundness.holding(probe)
    except (driver.DatabaseError, OSError) as error:
        raise unsound from error


def newest_good(file: Path | None = None) -> Copy | None:
    """Return the newest copy of `file` (the open one) that is sound, None when there is none."""
    for one in taken(file):
        with contextlib.suppress(Problem):
            return look(one)
    return None


def finding(file: Path) -> Generator[tuple[int, int], None, Copy | None]:
    """Do what newest_good() does, as a generator for ui/job.py."""
    yield 0, 0
    return newest_good(file)


def look(file: Path) -> Copy:
    """Return what a copy is. Raises Problem unless it is sound."""
    named = backup_plan.parse(file.name)
    at = named.at if named else datetime.fromtimestamp(file.stat().st_mtime).replace(microsecond=0)
    return Copy(file, at, named.why if named else "", verify(file))


def check() -> list[str]:
    """Return what is wrong with the open file, a line each; nothing when it is sound."""
    try:
        return soundness.faults(db.connection())
    except driver.DatabaseError as error:
        problem = problem_of(error, database.path())
        if not isinstance(problem, Unusable):
            raise
        return [str(problem)]
