"""The user's SQLite file: opening it, the one door for writes, undo and redo, and who is told of changes.

    database.open(path)
    with database.change("Log a call"):
        Interaction.create(...)
    database.undo()  # "Log a call"

Only the thread that opened the file may use it.
"""

import contextlib
import errno
import os
import time
from collections.abc import Callable, Generator, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from models import connection, migrations, passphrase, schema, soundness
from models import undo as log
from models.connection import db, driver
from models.engine_words import damaged, in_words, is_busy
from models.errors import Earlier, Problem
from models.files import drop_left_behind
from models.words import said_again, tr

T = TypeVar("T")
Listener = Callable[[set[str]], None]
listeners: list[Listener] = []  # each is called with the names of the tables that changed, after the commit

# What the window does while another program writes: it draws, for a moment. False: it is about to end, and waits no longer.
meanwhile: Callable[[], bool] | None = None
LONGEST_S = 8  # that it waits so
_BUSY = "database is locked"

_depth = 0
_is_watched = False  # do the triggers of undo and search note what this connection writes?
_extra_tables: set[str] = set()
_data_version = 0


def default_path() -> Path:
    """Return where the user's file is kept on this platform."""
    from platformdirs import user_data_path

    return user_data_path("Keepwarm", appauthor=False) / "keepwarm.db"


def path() -> Path:
    """Return the path of the open file."""
    return db.path


def open(file: Path, why: str = "", hurried: bool = False, checked: bool = False) -> None:
    """Open `file`, making it or bringing it forward to this version. Raises Problem, having changed nothing.

    why      what the copy before an upgrade is called
    hurried  a file of an earlier version raises Earlier, and a large one that was not closed Unchecked: either takes its time
    checked  checking() found the file sound a moment ago

    An encrypted file whose key is not known raises passphrase.Locked: see models.encryption.unlock().
    A file that cannot be written is opened for reading: see is_read_only().
    """
    close()
    file = file.absolute()
    version = soundness.version_of(file, migrations.VERSION)
    if version is None and file.exists():
        _refuse_emptied(file)
    how = _make(file)
    passphrase.hold(file)
    try:
        with in_words(file):
            if version is not None:
                soundness.look(file, how, hurried, checked)
            db.open(file, how)
            connection.configure()
            if version is not None:
                version = db.execute_sql("PRAGMA user_version").fetchone()[0]  # the header may be older than the log
                soundness.refuse_newer(file, version, migrations.VERSION)
            if how == connection.WRITE:
                _bring_forward(file, version, why, hurried)
            elif version != migrations.VERSION:
                raise Problem(
                    tr("“{file}” was written by an earlier Keepwarm, and can only be read", file=file.name),
                    tr("Nothing was changed. Copy it to a folder where you may write, and open it there."),
                )
            poll()
        if how == connection.WRITE:
            drop_left_behind(file)
    except Problem:
        db.close()
        raise


def _refuse_emptied(file: Path) -> None:
    """Raise Unusable for a file in which there is nothing, though there are copies of it: a bad disk has emptied it."""
    from models import backups

    if backups.taken(file):
        raise damaged(file)


def _bring_forward(file: Path, version: int | None, why: str, hurried: bool) -> None:
    """Make the tables of a new file, or take the steps that lead from an older version to this one. See open()."""
    if version is None:
        migrations.create()
    elif version < migrations.VERSION:
        from models import backups

        if hurried:
            raise Earlier(tr("“{file}” was written by an earlier Keepwarm", file=file.name))
        backups.take(why or str(tr("before the upgrade")))
        migrations.bring_forward(version)
    connection.start_journal()


@contextlib.contextmanager
def opened(file: Path) -> Iterator[None]:
    """Have `file` open within this: in a child process, which has a connection of its own. Raises Problem as open() does."""
    open(file)
    try:
        with in_words(file):
            yield
    finally:
        close()


def upgrading(file: Path, why: str) -> Generator[tuple[int, int], None, None]:
    """Bring `file` forward to this version in a process of its own, for ui/job.py; `why` as in open()."""
    yield 0, 0
    open(file, why)
    close()


def checking(file: Path) -> Generator[tuple[int, int], None, None]:
    """Look whether `file` is sound in a process of its own, for ui/job.py. Raises Unusable; writes nothing."""
    yield 0, 0
    with in_words(file):
        soundness.look(file, soundness.how_to_read(file))


def is_read_only() -> bool:
    """Can the open file only be read, because of its rights, its folder's or its disk's?"""
    return db.how != connection.WRITE


def close() -> None:
    """Close the file, if one is open."""
    global _is_watched
    _is_watched = False
    if not db.is_closed():
        with contextlib.suppress(driver.DatabaseError):  # statistics: what cannot be written now keeps them as they are
            db.execute_sql("PRAGMA busy_timeout = 100")
            db.execute_sql("PRAGMA optimize")
        db.close()
    passphrase.release()


def _make(file: Path) -> str:
    """Make the folder and the file where they are missing, for the owner's eyes only; return how the file can be opened."""
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))
        with contextlib.suppress(PermissionError):  # somebody else's file, which they let us write
            if os.stat(file).st_mode & 0o077:
                os.chmod(file, 0o600)
    except OSError as error:
        if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS) and os.access(file, os.R_OK):
            return _reading(file)
        raise Problem(
            tr("“{file}” cannot be opened for writing ({reason})", file=str(file), reason=error.strerror),
            tr("Nothing was changed. Check that the folder exists and that you may write there."),
        ) from error
    return connection.WRITE if os.access(file.parent, os.W_OK) else _reading(file)


def _reading(file: Path) -> str:
    """Return how to open a file that cannot be written: beside a log, or on its own."""
    if os.access(file.parent, os.W_OK):
        return connection.READ
    if not soundness.has_log(file):
        return connection.READ_AS_IT_IS
    if os.access(file.with_name(file.name + "-shm"), os.R_OK):
        return connection.READ
    raise Problem(
        tr("“{file}” was not closed, and cannot be put right where nothing can be written", file=file.name),
        tr("Nothing was changed. Copy it, with the files beside it that begin with its name, to a folder of yours."),
    )


@contextlib.contextmanager
def change(label: str, tables: set[str] = frozenset()) -> Iterator[None]:
    """One transaction, one undo step with `label`, one notification. A change inside a change joins it.

    An exception takes all of it back and tells nobody. `tables` names those that are written without an undo log (settings).
    """
    if _depth:
        _extra_tables.update(tables)
        yield
        return
    with in_words(path()), _transaction():
        _extra_tables.clear()
        _extra_tables.update(tables)
        start = log.position()
        yield
        changed = log.tables_since(start)
        if changed:
            log.close_step(label, now_text(), start)
    changed |= _extra_tables
    if changed:
        _tell(changed)


@contextlib.contextmanager
def _transaction() -> Iterator[None]:
    """The transaction of a write. Where another program is writing, its turn is waited for."""
    global _depth
    with contextlib.ExitStack() as begun:
        if meanwhile is None:  # the engine waits
            _begin(begun)
        else:
            _begin_between_events(begun, meanwhile)
        _depth = 1
        try:
            yield
        finally:
            _depth = 0


def _begin(begun: contextlib.ExitStack) -> None:
    """Begin; before the first time, make the triggers: for a start that only reads they would be a third of its time."""
    global _is_watched
    if not _is_watched:
        migrations.add_triggers()
        _is_watched = True
    begun.enter_context(db.transaction())


def _begin_between_events(begun: contextlib.ExitStack, wait: Callable[[], bool]) -> None:
    """Ask for the turn again and again: while the engine waits, the window would stand still.

    What happens in between may itself be a write: it has its own transaction, and goes first.
    """
    until = time.monotonic() + LONGEST_S
    while True:
        try:
            if _depth:
                raise driver.OperationalError(_BUSY)
            with connection.waiting(0):
                _begin(begun)
            return
        except driver.OperationalError as error:
            if not is_busy(error) or time.monotonic() > until:
                raise
        if not wait() or db.is_closed():
            raise driver.OperationalError(_BUSY)


def settle() -> None:
    """Bring the log beside the file into it: who copies the file alone has all, and what was overwritten is so on the disk too."""
    if not (db.is_closed() or db.in_transaction() or is_read_only()):
        # Where another program reads or writes, there is another time.
        with contextlib.suppress(driver.DatabaseError), connection.waiting(0):
            db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def undo_label() -> str | None:
    """Return the label of the change that undo() would take back."""
    step = log.next_step(undone=False)
    return step and said_again(step[1])


def redo_label() -> str | None:
    """Return the label of the change that redo() would do again."""
    step = log.next_step(undone=True)
    return step and said_again(step[1])


def newest_step(label: str | None = None, undone: bool = False) -> int | None:
    """Return the id of the step that undo() (True: redo()) would take, None where there is none, or it is not called `label`."""
    step = log.next_step(undone)
    return step[0] if step and label in (None, said_again(step[1])) else None


def undo() -> str | None:
    """Take the newest change back and return its label; None when there is nothing to undo."""
    return finish(turn_steps(undone=False))


def redo() -> str | None:
    """Do the change again that was undone last and return its label; None when there is none."""
    return finish(turn_steps(undone=True))


def step_size(undone: bool) -> int:
    """Return how many entries undo (False) or redo (True) would take back."""
    step = log.next_step(undone)
    return step[3] - step[2] + 1 if step else 0


def finish(steps: Generator[Any, None, T]) -> T:
    """Run a generator to its end and return what it returns."""
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            return stop.value


def turn_steps(undone: bool) -> Generator[tuple[int, int], None, str | None]:
    """Do what undo() (False) or redo() (True) does, yielding (done, total); closing it half-way leaves all as it was."""
    if _depth:
        raise RuntimeError("undo inside a change")
    with in_words(path()), _transaction():
        step = log.next_step(undone)
        if step is None:
            return None
        changed = yield from log.run_step(step, undone)
    _tell(changed)
    return said_again(step[1])


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
    if listeners:
        _tell({table._meta.table_name for table in schema.TABLES})


def _tell(changed: set[str]) -> None:
    for listener in listeners:
        listener(set(changed))


def now_text() -> str:
    """Return this instant as the tables keep it."""
    return datetime.now(UTC).isoformat(timespec="seconds")
