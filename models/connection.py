"""The connection to the SQLite file: which engine, and the settings that make it safe.

The engine is sqlcipher3 where it is installed: a recent SQLite (the system's may have the WAL-reset bug of versions before
3.51.3). Without it, the standard module is used in a journal mode that the bug does not touch.
"""

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from peewee import SqliteDatabase

from models import passphrase

try:
    import sqlcipher3.dbapi2 as driver
except ImportError:  # no wheel for this platform
    import sqlite3 as driver

APPLICATION_ID = 0x4B505731  # "KPW1"
SAFE_WAL = driver.sqlite_version_info >= (3, 51, 3)

BUSY_MS = 10_000


READ = "mode=ro"
READ_AS_IT_IS = "mode=ro&immutable=1"  # no lock and no log beside it: for a folder in which nothing can be written
WRITE = "mode=rw"


def connect_to(file: Path, how: str = READ) -> driver.Connection:
    """Return a connection of its own to a file that is there, to look into it or to copy it. Every connection is made here.

    Raises passphrase.Locked for an encrypted file whose key is not known.
    """
    salt = passphrase.salt_of(file)
    key = passphrase.specification(salt, file) if salt else ""
    made = driver.connect(f"{file.absolute().as_uri()}?{how}", uri=True, timeout=BUSY_MS / 1000, isolation_level=None)
    if key:
        made.execute("PRAGMA cipher_log_level = NONE")  # what is wrong is told in words, not on the terminal
        made.execute(f'PRAGMA key = "{key}"')
    return made


class Database(SqliteDatabase):
    """peewee's SQLite database, on the driver above. `how` is one of the above, given to init()."""

    def _connect(self) -> Any:
        connection = connect_to(Path(self.database), self.connect_params.get("how", WRITE))
        try:
            self._add_conn_hooks(connection)
        except Exception:
            connection.close()
            raise
        return connection

    def rollback(self) -> None:
        """Roll back, unless SQLite has done so itself, as it does where a commit found no room or a broken disk."""
        if self.connection().in_transaction:
            super().rollback()


# One connection, of the main thread: the driver refuses any other (check_same_thread).
db = Database(None, thread_safe=False)


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
def without_waiting() -> Iterator[None]:
    """Within this the engine says at once that another program is writing: while it waits, the window would stand still."""
    db.execute_sql("PRAGMA busy_timeout = 0")
    try:
        yield
    finally:
        db.execute_sql(f"PRAGMA busy_timeout = {BUSY_MS}")


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
