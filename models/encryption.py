"""Encrypting the user's file with a passphrase, changing it and taking it away; the program's backups go along.

A file is not changed where it stands: a whole new one is written beside it, checked, and takes its place in one step. Then the
old one is wiped, which also turns away a program that was waiting to write into it.
"""

import contextlib
import os
from collections.abc import Generator, Iterator
from pathlib import Path

from models import backups, connection, database, passphrase, soundness
from models.connection import driver
from models.engine_words import problem_of
from models.errors import Problem
from models.files import sync_folder
from models.words import tr

# --- the key ---


def is_possible() -> bool:
    """Can the engine encrypt?"""
    with contextlib.closing(driver.connect(":memory:")) as probe:
        return probe.execute("PRAGMA cipher_version").fetchone() is not None


def is_encrypted(file: Path | None = None) -> bool:
    """Is `file` (the open one) encrypted?"""
    return bool(passphrase.salt_of(file or database.path()))


def unlock(file: Path, words: str) -> None:
    """Learn the key of an encrypted file from its passphrase. Raises Problem when it is another's."""
    salt = passphrase.salt_of(file)
    if not salt:
        return
    _learn_if_right(file, salt, words)


def _learn_if_right(file: Path, salt: bytes, words: str) -> None:
    known = passphrase.held().get(salt)
    passphrase.learn(salt, passphrase.derive(words, salt))
    try:
        soundness.ask(file, "SELECT count(*) FROM sqlite_master")
    except driver.DatabaseError as error:
        passphrase.learn(salt, known) if known else passphrase.unlearn(salt)
        problem = problem_of(error, file)
        if problem and "not a database" not in str(error):
            raise problem from error
        raise Problem(
            tr("This passphrase does not open “{file}”", file=file.name),
            tr("Nothing was changed. Look at the keyboard’s language and at Caps Lock, then try again."),
        ) from error


def is_right(words: str) -> bool:
    """Is this the passphrase of the open file?"""
    salt = passphrase.salt_of(database.path())
    return passphrase.held().get(salt) == passphrase.derive(words, salt)


def rule() -> str:
    """Return what a passphrase must be."""
    return tr("At least {n} letters; four words in a row are easier to keep in mind.", n=passphrase.SHORTEST)


def refusal(words: str, again: str) -> str:
    """Return why these cannot be a passphrase, typed twice; "" when they can."""
    if len(words) < passphrase.SHORTEST:
        return rule()
    return "" if words == again else tr("The two are not the same.")


# --- kept in the keyring of the system, by choice ---


def remember(file: Path, words: str) -> None:
    """Keep the passphrase of `file` in the keyring. Raises Problem where there is none."""
    from models import passwords

    passwords.put(_name(file), words)


def forget_remembered(file: Path) -> None:
    """Drop it from the keyring. Raises Problem where there is none."""
    from models import passwords

    passwords.forget(_name(file))


def is_remembered(file: Path) -> bool:
    """Is the passphrase of `file` in the keyring?"""
    return bool(_remembered(file))


def unlock_remembered(file: Path) -> bool:
    """Unlock `file` with what the keyring holds; return whether that was possible."""
    words = _remembered(file)
    if words:
        with contextlib.suppress(Problem):  # it was changed elsewhere: it must be typed
            unlock(file, words)
            return True
    return False


def _remembered(file: Path) -> str | None:
    from models import passwords

    with contextlib.suppress(Problem):  # no keyring here: nothing is in it
        return passwords.get(_name(file))
    return None


def _name(file: Path) -> str:
    return f"passphrase of {file.absolute()}"


# --- changing it ---


def set_passphrase(words: str) -> None:
    """Encrypt the open file; where it is encrypted already, change its passphrase. Raises Problem, having changed nothing."""
    salt = passphrase.new_salt()
    passphrase.learn(salt, passphrase.derive(words, salt))
    _lay_out(salt)


def remove_passphrase() -> None:
    """Lay the open file out plain. Raises Problem, having changed nothing."""
    _lay_out(b"")


def laying_out(file: Path, words: str) -> Generator[tuple[int, int], None, dict[bytes, bytes]]:
    """Set the passphrase of `file`, "": remove it, in a process of its own, for ui/job.py; return the keys that are known then."""
    yield 0, 0
    with database.opened(file):
        if words:
            set_passphrase(words)
        else:
            remove_passphrase()
    return passphrase.held()


def _lay_out(salt: bytes) -> None:
    file = database.path()
    if database.is_read_only() or not is_possible():
        raise Problem(
            tr("The passphrase of “{file}” cannot be changed here", file=file.name),
            tr("Nothing was changed. It must be possible to write the file, by an engine that can encrypt."),
        )
    database.close()
    for left in file.parent.glob(f".{file.name}.*.part"):  # by a change that was cut off
        _drop(left)
    part = file.with_name(f".{file.name}.{os.getpid()}.part")
    try:
        with contextlib.closing(connection.connect_to(file, connection.WRITE)) as source:
            _keep_others_away(source)
            _export(source, part, file, salt)
            os.replace(part, file)
            with contextlib.suppress(OSError):  # it has taken its place, whatever the disk says now
                sync_folder(file.parent)
            _wipe(source)
    except (OSError, driver.DatabaseError) as error:
        raise _not_changed(error, file) from error
    finally:
        _drop(part)
        database.open(file)


def _keep_others_away(source: driver.Connection) -> None:
    """Take the file for this connection alone, with no log and no journal beside it. Raises DatabaseError where another has it."""
    source.execute("PRAGMA busy_timeout = 1000")
    source.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    source.execute("PRAGMA journal_mode = DELETE").fetchone()
    source.execute("PRAGMA locking_mode = EXCLUSIVE").fetchone()
    source.execute("PRAGMA journal_mode = MEMORY").fetchone()
    source.execute("BEGIN EXCLUSIVE")
    source.execute("COMMIT")


def _export(source: driver.Connection, part: Path, owner: Path, salt: bytes) -> None:
    """Write what `source` holds to `part`, encrypted with the key of `salt` or, without one, plain; and check it."""
    os.close(os.open(part, os.O_CREAT | os.O_TRUNC | os.O_RDWR, 0o600))
    key = passphrase.specification(salt, owner) if salt else ""
    source.execute("ATTACH ? AS laid_out KEY ?", (os.fspath(part), key))
    source.execute("PRAGMA laid_out.synchronous = FULL")
    source.execute("SELECT sqlcipher_export('laid_out')").fetchone()
    for name in ("application_id", "user_version"):
        (value,) = source.execute(f"PRAGMA main.{name}").fetchone()
        source.execute(f"PRAGMA laid_out.{name} = {value}")
    source.execute("DETACH laid_out")
    with part.open("rb+") as stream:
        os.fsync(stream.fileno())
    if backups.verify(part) != soundness.holding(source):
        raise driver.DatabaseError(tr("it does not hold what it should"))


def _wipe(source: driver.Connection) -> None:
    """Overwrite what a file held that no longer has a name. Its connection goes with it: a fault harms nobody."""
    with contextlib.suppress(driver.DatabaseError):
        source.execute("PRAGMA foreign_keys = OFF")
        source.execute("PRAGMA secure_delete = ON")
        order = "sql NOT LIKE 'CREATE VIRTUAL%'"  # with a virtual table go those in which it keeps its words
        tables = f"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY {order}"
        names = [name for (name,) in source.execute(tables)]
        for name in names:
            source.execute(f'DROP TABLE IF EXISTS "{name}"')


def _drop(part: Path) -> None:
    for suffix in ("", "-journal", "-wal", "-shm"):
        with contextlib.suppress(OSError):
            part.with_name(part.name + suffix).unlink()


def _not_changed(error: Exception, file: Path) -> Problem:
    if "locked" in str(error):
        return Problem(
            tr("Another program has “{file}” open", file=file.name),
            tr("Nothing was changed. Close the other window or command, then try again."),
        )
    told = problem_of(error, file) if isinstance(error, driver.DatabaseError) else None
    reason = told.title if told else getattr(error, "strerror", None) or str(error)
    return Problem(
        tr("The passphrase could not be changed ({reason})", reason=reason),
        tr("Your data are as they were. Make room on the disk, then try again."),
    )


# --- the backups ---


def unlike() -> list[Path]:
    """Return the backups of the open file that are not encrypted as it is: plain ones, or those of another passphrase."""
    salt = passphrase.salt_of(database.path())
    return [copy for copy in backups.taken() if passphrase.salt_of(copy) != salt]


def bring_along(file: Path, copies: list[Path]) -> Generator[tuple[int, int], None, list[Path]]:
    """Lay copies of `file` out as it is, yielding (done, total); return those that could not be.

    A copy whose key is not known is one of those: it opens with the passphrase that was in use when it was taken.
    """
    left = []
    for number, copy in enumerate(copies):
        yield number, len(copies)
        part = copy.with_name(f".{copy.name}.{os.getpid()}.part")
        try:
            with _alike(copy, passphrase.salt_of(file), file, part) as laid_out:
                if laid_out != copy:
                    backups.exchange(laid_out, copy)
        except (OSError, driver.DatabaseError, Problem):
            left.append(copy)
    return left


@contextlib.contextmanager
def alike(copy: Path, place: Path) -> Iterator[Path]:
    """Give a file that holds what `copy` does and is encrypted if `place` is, as SQLite's backup API asks for it."""
    salt = passphrase.salt_of(place)
    if bool(salt) == bool(passphrase.salt_of(copy)):
        yield copy
        return
    with _alike(copy, salt, place, place.with_name(f".{place.name}.{os.getpid()}.like")) as laid_out:
        yield laid_out


@contextlib.contextmanager
def _alike(copy: Path, salt: bytes, owner: Path, part: Path) -> Iterator[Path]:
    if passphrase.salt_of(copy) == salt:
        yield copy
        return
    try:
        with contextlib.closing(connection.connect_to(copy, soundness.how_to_read(copy))) as source:
            _export(source, part, owner, salt)
        yield part
    finally:
        _drop(part)
