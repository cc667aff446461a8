"""The user's SQLite file: opening it, the one door for writes, undo and redo, and who is told of changes.

    database.open(path)
    with database.change("Log a call"):
        Interaction.create(...)
    database.undo()  # "Log a call"

Only the thread that opened the file may use it.
"""

import contextlib
import os
import struct
from collections.abc import Callable, Generator, Iterator
from datetime import UTC, datetime
from pathlib import Path

import peewee

from models import connection, migrations, schema
from models import undo as log
from models.connection import db
from models.errors import Problem
from models.words import tr

Listener = Callable[[set[str]], None]
listeners: list[Listener] = []  # each is called with the names of the tables that changed, after the commit

_depth = 0
_extra_tables: set[str] = set()
_data_version = 0


def default_path() -> Path:
    """Return where the user's file is kept on this platform."""
    from platformdirs import user_data_path

    return user_data_path("Keepwarm", appauthor=False) / "keepwarm.db"


def path() -> Path:
    """Return the path of the open file."""
    return Path(db.database)


def open(file: Path) -> None:
    """Open `file`, making it or bringing it forward to this version. Raises Problem, having changed nothing."""
    close()
    file = file.absolute()
    version = _look(file)
    new = version is None
    _make(file)
    db.init(str(file))
    try:
        with _in_words(file):
            db.connect()
            connection.configure()
            if new:
                migrations.create()
            elif version < migrations.VERSION:
                from models import backups

                backups.take(tr("before the upgrade"))
                migrations.bring_forward(version)
            else:
                migrations.complete()
            connection.start_journal()
            migrations.add_triggers()
            poll()
    except Problem:
        db.close()
        raise


def close() -> None:
    """Close the file, if one is open."""
    if not db.is_closed():
        with contextlib.suppress(peewee.OperationalError):  # a read-only file keeps its statistics as they are
            db.execute_sql("PRAGMA optimize")
        db.close()


def _look(file: Path) -> int | None:
    """Return the schema version that the file's header tells, None for a new file. Raises Problem; opens nothing."""
    try:
        with file.open("rb") as stream:
            head = stream.read(100)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise Problem(
            tr("“{file}” cannot be opened ({reason})", file=file.name, reason=error.strerror),
            tr("Nothing was changed. Check that it is a file and that you may read it."),
        ) from error
    if not head:
        return None
    if len(head) < 100 or not head.startswith(b"SQLite format 3\0"):
        raise Problem(
            tr("“{file}” is not a Keepwarm database", file=file.name),
            tr("Nothing was changed. Choose another file, or restore a backup."),
        )
    version, application = struct.unpack(">I", head[60:64])[0], struct.unpack(">I", head[68:72])[0]
    if application != connection.APPLICATION_ID:
        if application == 0 and version == 0 and _is_blank(file):
            return None  # a first start that was cut off before the tables were made
        raise Problem(
            tr("“{file}” belongs to another program", file=file.name),
            tr("Nothing was changed. Choose a file that Keepwarm made."),
        )
    if version > migrations.VERSION:
        raise Problem(
            tr("“{file}” was written by a newer Keepwarm", file=file.name),
            tr(
                "Nothing was changed. Install a version that knows format {theirs}; this one knows up to {ours}.",
                theirs=version,
                ours=migrations.VERSION,
            ),
        )
    return version


def _is_blank(file: Path) -> bool:
    """Is this an SQLite file without any table?"""
    probe = connection.driver.connect(f"file:{file}?mode=ro", uri=True)
    try:
        return probe.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
    except connection.driver.DatabaseError:
        return False
    finally:
        probe.close()


def _make(file: Path) -> None:
    """Make the folder and the file where they are missing, for the owner's eyes only."""
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))
        if os.stat(file).st_mode & 0o077:
            os.chmod(file, 0o600)
    except OSError as error:
        raise Problem(
            tr("“{file}” cannot be opened for writing ({reason})", file=str(file), reason=error.strerror),
            tr("Nothing was changed. Check that the folder exists and that you may write there."),
        ) from error


@contextlib.contextmanager
def _in_words(file: Path) -> Iterator[None]:
    """Turn what the engine says into what the user can act on."""
    try:
        yield
    except (peewee.OperationalError, connection.driver.OperationalError) as error:
        text = str(error)
        if "locked" in text or "busy" in text:
            raise Problem(
                tr("Another program is writing to your Keepwarm file"),
                tr("Nothing was changed. Try again in a moment."),
            ) from error
        if "full" in text:
            raise Problem(
                tr("The disk is full"), tr("Nothing was changed. Make some room on it and try again.")
            ) from error
        if "readonly" in text:
            raise Problem(
                tr("“{file}” can only be read", file=file.name),
                tr("Nothing was changed. Check that you may write to it and to its folder."),
            ) from error
        if "no such table" in text or "no such column" in text:
            raise
        raise Problem(
            tr("The disk did not answer as it should ({reason})", reason=text),
            tr("Nothing was changed. Check the disk, then try again."),
        ) from error
    except (peewee.DatabaseError, connection.driver.DatabaseError) as error:
        if "malformed" not in str(error) and "not a database" not in str(error):
            raise
        raise Problem(
            tr("“{file}” is damaged", file=file.name),
            tr("Nothing was written to it. Put a backup back: File > Restore, or the command “restore”."),
        ) from error


@contextlib.contextmanager
def change(label: str, tables: set[str] = frozenset()) -> Iterator[None]:
    """One transaction, one undo step with `label`, one notification. A change inside a change joins it.

    An exception takes all of it back and tells nobody. `tables` names those that are written without an undo log (settings).
    """
    global _depth
    if _depth:
        _extra_tables.update(tables)
        yield
        return
    _extra_tables.clear()
    _extra_tables.update(tables)
    _depth = 1
    try:
        with _in_words(path()), db.atomic("IMMEDIATE"):
            start = log.position()
            yield
            changed = log.tables_since(start)
            if changed:
                log.close_step(label, now_text(), start)
    finally:
        _depth = 0
    changed |= _extra_tables
    if changed:
        _tell(changed)


def undo_label() -> str | None:
    """Return the label of the change that undo() would take back."""
    step = log.next_step(undone=False)
    return step and step[1]


def redo_label() -> str | None:
    """Return the label of the change that redo() would do again."""
    step = log.next_step(undone=True)
    return step and step[1]


def undo() -> str | None:
    """Take the newest change back and return its label; None when there is nothing to undo."""
    return _finish(undo_steps())


def redo() -> str | None:
    """Do the change again that was undone last and return its label; None when there is none."""
    return _finish(redo_steps())


def undo_steps() -> Generator[tuple[int, int], None, str | None]:
    """Do what undo() does, yielding (done, total); closing it half-way leaves all as it was."""
    return _turn(undone=False)


def redo_steps() -> Generator[tuple[int, int], None, str | None]:
    """Do what redo() does, yielding (done, total); closing it half-way leaves all as it was."""
    return _turn(undone=True)


def _finish(steps: Generator[tuple[int, int], None, str | None]) -> str | None:
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            return stop.value


def _turn(undone: bool) -> Generator[tuple[int, int], None, str | None]:
    global _depth
    if _depth:
        raise RuntimeError("undo inside a change")
    _depth = 1
    try:
        with _in_words(path()), db.atomic("IMMEDIATE"):
            step = log.next_step(undone)
            if step is None:
                return None
            changed = yield from log.run_step(step, undone)
    finally:
        _depth = 0
    _tell(changed)
    return step[1]


def poll() -> None:
    """Notice what other programs wrote since the last call, and tell the listeners."""
    global _data_version
    version = db.execute_sql("PRAGMA data_version").fetchone()[0]
    if version != _data_version:
        known, _data_version = _data_version, version
        if known:
            tell_all()


def tell_all() -> None:
    """Tell the listeners that anything may have changed."""
    _tell({table._meta.table_name for table in schema.TABLES})


def _tell(changed: set[str]) -> None:
    for listener in listeners:
        listener(set(changed))


def now_text() -> str:
    """Return this instant as the tables keep it."""
    return datetime.now(UTC).isoformat(timespec="seconds")
