"""The connection to the SQLite file: which engine, and the settings that make it safe.

The engine is sqlcipher3 where it is installed: a recent SQLite (the system's may have the WAL-reset bug of versions before
3.51.3). Without it, the standard module is used in a journal mode that the bug does not touch.
"""

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from models import passphrase

try:
    import sqlcipher3.dbapi2 as driver
except ImportError:  # no wheel for this platform
    import sqlite3 as driver

APPLICATION_ID = 0x4B505731  # "KPW1"
SAFE_WAL = driver.sqlite_version_info >= (3, 51, 3)

BUSY_MS, WINDOW_BUSY_MS = 10_000, 200  # that a connection waits for its turn; in the window's thread, which must not stand still
_busy_ms = BUSY_MS


READ = "mode=ro"
READ_AS_IT_IS = "mode=ro&immutable=1"  # no lock and no log beside it: for a folder in which nothing can be written
WRITE = "mode=rw"


def connect_to(file: Path, how: str = READ) -> driver.Connection:
    """Return a connection of its own to a file that is there, to look into it or to copy it. Every connection is made here.

    Raises passphrase.Locked for an encrypted file whose key is not known.
    """
    salt = passphrase.salt_of(file)
    key = passphrase.specification(salt, file) if salt else ""
    made = driver.connect(f"{file.absolute().as_uri()}?{how}", uri=True, timeout=_busy_ms / 1000, isolation_level=None)
    if key:
        made.execute("PRAGMA cipher_log_level = NONE")  # what is wrong is told in words, not on the terminal
        made.execute(f'PRAGMA key = "{key}"')
    return made


class Database:
    """The file that is open, and its one connection: of the main thread, the driver refuses any other.

    It answers SQL by itself. peewee, by which schema.py names the tables, works over the same connection.
    """

    def __init__(self) -> None:
        self.path: Path | None = None
        self.how = WRITE
        self._connection: driver.Connection | None = None

    def open(self, file: Path, how: str = WRITE) -> None:
        """Connect to a file; `how` is one of the above. Raises Locked and the driver's errors."""
        self._connection = connect_to(file, how)
        self.path, self.how = file, how

    def close(self) -> None:
        """Close the file, if one is open."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def is_closed(self) -> bool:
        """Is no file open?"""
        return self._connection is None

    def connection(self) -> driver.Connection:
        """Return the driver's connection. Raises RuntimeError while no file is open."""
        if self._connection is None:
            raise RuntimeError("no file is open")
        return self._connection

    def execute_sql(self, sql: str, values: Sequence[object] | Mapping[str, object] = ()) -> driver.Cursor:
        """Run one statement, its values bound; return the cursor."""
        return self.connection().execute(sql, values)

    def in_transaction(self) -> bool:
        """Has a transaction begun that is not over?"""
        return self._connection is not None and self._connection.in_transaction

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is written within it, or nothing. It is this connection's turn to write from the start."""
        self.execute_sql("BEGIN IMMEDIATE")
        try:
            yield
            self.execute_sql("COMMIT")
        except BaseException:
            if self.in_transaction():  # SQLite takes it back itself where a commit found no room or a broken disk
                self.execute_sql("ROLLBACK")
            raise


db = Database()


def configure() -> None:
    """Apply to the open connection what must hold for every one."""
    make_safe(db.connection())


def make_safe(connection: driver.Connection) -> None:
    """Apply what must hold for every connection that writes into a user's file.

    SQLite's DEFENSIVE cannot be set: sqlcipher3 does not hand on sqlite3_db_config. What it would keep off is kept off by what
    soundness.py asks of a schema, by trusted_schema, and by extensions, which are off from the start.
    """
    settings = {
        "foreign_keys": "ON",
        "secure_delete": "ON",
        "cell_size_check": "ON",
        "mmap_size": "0",
        "temp_store": "MEMORY",
        "fullfsync": "ON",
        "checkpoint_fullfsync": "ON",
        "journal_size_limit": "0",
        "wal_autocheckpoint": "1000",
        "cache_size": "-16000",
        "synchronous": "FULL" if SAFE_WAL else "EXTRA",
    }
    if SAFE_WAL:
        settings["trusted_schema"] = "OFF"
    for name, value in settings.items():
        connection.execute(f"PRAGMA {name} = {value}")


@contextlib.contextmanager
def waiting(milliseconds: int) -> Iterator[None]:
    """Within this the engine waits so long for another program, 0: not at all, then says that it is writing."""
    db.execute_sql(f"PRAGMA busy_timeout = {milliseconds}")
    try:
        yield
    finally:
        db.execute_sql(f"PRAGMA busy_timeout = {_busy_ms}")


def wait_at_most(milliseconds: int) -> None:
    """Have the connection that is open, and those that this process makes from now on, wait no longer for other programs."""
    global _busy_ms
    _busy_ms = milliseconds
    if not db.is_closed():
        db.execute_sql(f"PRAGMA busy_timeout = {_busy_ms}")


def waits_ms() -> int:
    """Return how long a connection of this process waits for other programs."""
    return _busy_ms


def start_journal() -> None:
    """Choose the journal. Only once the schema is committed: a WAL beside an empty file can be lost."""
    db.execute_sql("PRAGMA journal_mode = " + ("WAL" if SAFE_WAL else "TRUNCATE"))


def statements(sql: str) -> Iterator[str]:
    """Cut a script into its statements."""
    statement = ""
    for line in sql.splitlines(keepends=True):
        statement += line
        if driver.complete_statement(statement):
            if statement.strip():
                yield statement
            statement = ""


def run_script(sql: str) -> None:
    """Run several statements inside the transaction that is open: executescript() would commit it."""
    for statement in statements(sql):
        db.execute_sql(statement)
