"""Copies of the user's file: taken, verified, put back.

A copy is made by VACUUM INTO, which leaves out what was erased, and counts as made only once it was opened and checked.
"""

import contextlib
import os
import shutil
from datetime import datetime
from pathlib import Path

from models import connection, database, migrations
from models.connection import db, driver
from models.errors import Problem
from models.files import sync_folder
from models.words import tr

KEPT = 30


def folder() -> Path:
    """Return where the copies of the open file are kept."""
    return database.path().with_suffix(".backups")


def take(why: str = "", file: Path | None = None) -> Path:
    """Copy the open file to `file`, or into the backup folder; return the copy's path. Raises Problem."""
    ours = file is None
    if ours:
        place = folder()
        place.mkdir(mode=0o700, exist_ok=True)
        file = _free_name(place, datetime.now().strftime("%Y-%m-%d %H.%M.%S") + (f" {why}" if why else ""))
    file = file.absolute()
    part = file.with_name(f".{file.name}.part")
    try:
        with contextlib.suppress(FileNotFoundError):
            part.unlink()
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        db.connection().execute("VACUUM INTO ?", (str(part),))
        verify(part)
        with part.open("rb+") as stream:
            os.fsync(stream.fileno())
        os.replace(part, file)
        sync_folder(file.parent)
    except (OSError, driver.DatabaseError) as error:
        raise Problem(
            tr("The backup could not be written ({reason})", reason=getattr(error, "strerror", None) or str(error)),
            tr("Your data is unchanged. Make room, or choose another place, and try again."),
        ) from error
    finally:
        with contextlib.suppress(FileNotFoundError):
            part.unlink()
    if ours:
        for old in taken()[KEPT:]:
            old.unlink()
    return file


def taken() -> list[Path]:
    """Return the copies in the backup folder, newest first."""
    return sorted(folder().glob("*.db"), reverse=True)


def _free_name(place: Path, name: str) -> Path:
    for number in range(1, 1000):
        file = place / (f"{name}.db" if number == 1 else f"{name} ({number}).db")
        if not file.exists():
            return file
    raise Problem(tr("The backup could not be written"), tr("Your data is unchanged. Empty the backup folder."))


def verify(file: Path) -> None:
    """Raise Problem unless `file` is a sound Keepwarm database of a version that this program knows."""
    if not file.is_file():
        raise Problem(
            tr("“{file}” does not exist", file=file.name), tr("Nothing was changed. Choose a backup file of Keepwarm.")
        )
    probe = driver.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)
    try:
        application = probe.execute("PRAGMA application_id").fetchone()[0]
        version = probe.execute("PRAGMA user_version").fetchone()[0]
        faults = _faults(probe) if application == connection.APPLICATION_ID else []
    except driver.DatabaseError as error:
        raise Problem(
            tr("“{file}” is not a sound Keepwarm database", file=file.name),
            tr("Nothing was changed. Choose another backup."),
        ) from error
    finally:
        probe.close()
    if application != connection.APPLICATION_ID or faults:
        raise Problem(
            tr("“{file}” is not a sound Keepwarm database", file=file.name),
            tr("Nothing was changed. Choose another backup."),
        )
    if version > migrations.VERSION:
        raise Problem(
            tr("“{file}” was written by a newer Keepwarm", file=file.name),
            tr("Nothing was changed. Install that version to put it back."),
        )


def restore(file: Path) -> Path:
    """Put a copy back in place of the open file's content; return the copy of what was there before. Raises Problem.

    SQLite's backup API writes into the live file in one go: copying files would leave an old write-ahead log beside it.
    """
    verify(file)
    place = database.path()
    before = take(tr("before restoring"))
    database.close()
    source = driver.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)
    target = driver.connect(str(place), timeout=connection.BUSY_MS / 1000)
    try:
        source.backup(target)
    except driver.DatabaseError as error:
        raise Problem(
            tr("The backup could not be put back ({reason})", reason=str(error)),
            tr("What was there before is in “{file}”.", file=str(before)),
        ) from error
    finally:
        source.close()
        target.close()
        database.open(place)
    database.tell_all()
    return before


def replace(damaged: Path, copy: Path) -> Path:
    """Put a copy in the place of a file that cannot be opened; return where that one was moved to. Raises Problem."""
    verify(copy)
    aside = _free_name(damaged.parent, f"{damaged.stem} {datetime.now():%Y-%m-%d %H.%M.%S} unreadable")
    part = damaged.with_name(f".{damaged.name}.part")
    try:
        with contextlib.suppress(FileNotFoundError):
            part.unlink()
        with copy.open("rb") as source, open(os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600), "wb") as target:
            shutil.copyfileobj(source, target)
            target.flush()
            os.fsync(target.fileno())
        for suffix in ("-wal", "-shm", "-journal", ""):
            beside = damaged.with_name(damaged.name + suffix)
            if beside.exists():
                os.replace(beside, aside.with_name(aside.name + suffix))
        os.replace(part, damaged)
        sync_folder(damaged.parent)
    except OSError as error:
        raise Problem(
            tr("The backup could not be put back ({reason})", reason=error.strerror),
            tr("Both files are unchanged. Make room, or check that you may write there, and try again."),
        ) from error
    finally:
        with contextlib.suppress(FileNotFoundError):
            part.unlink()
    return aside


def check() -> list[str]:
    """Return what is wrong with the open file, a line each; nothing when it is sound."""
    faults = _faults(db.connection())
    try:
        db.connection().execute("INSERT INTO person_search(person_search, rank) VALUES ('integrity-check', 1)")
    except driver.DatabaseError:
        faults.append(tr("The search index does not match the people."))
    return faults


def _faults(probe: driver.Connection) -> list[str]:
    faults = [line for (line,) in probe.execute("PRAGMA integrity_check(20)") if line != "ok"]
    for table, row, parent, _ in probe.execute("PRAGMA foreign_key_check"):
        faults.append(tr("Row {row} of {table} points to a missing {parent}.", row=row, table=table, parent=parent))
    return faults
