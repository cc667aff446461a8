"""The connection to the SQLite file: which engine, and the settings that make it safe.

The engine is sqlcipher3 where it is installed: a recent SQLite (the system's may have the WAL-reset bug of versions before
3.51.3). Without it, the standard module is used in a journal mode that the bug does not touch.
"""

from typing import Any

from peewee import SqliteDatabase

try:
    import sqlcipher3.dbapi2 as driver
except ImportError:  # no wheel for this platform
    import sqlite3 as driver

APPLICATION_ID = 0x4B505731  # "KPW1"
SAFE_WAL = driver.sqlite_version_info >= (3, 51, 3)

BUSY_MS = 10_000


class Database(SqliteDatabase):
    """peewee's SQLite database, on the driver above."""

    def _connect(self) -> Any:
        connection = driver.connect(self.database, timeout=BUSY_MS / 1000, isolation_level=None, **self.connect_params)
        try:
            self._add_conn_hooks(connection)
        except Exception:
            connection.close()
            raise
        return connection


# One connection, of the main thread: the driver refuses any other (check_same_thread).
db = Database(None, thread_safe=False)


def configure() -> None:
    """Apply to the open connection what must hold for every one."""
    run = db.execute_sql
    run("PRAGMA foreign_keys = ON")
    run("PRAGMA secure_delete = ON")
    run("PRAGMA cell_size_check = ON")
    run("PRAGMA mmap_size = 0")
    run("PRAGMA temp_store = MEMORY")
    run("PRAGMA fullfsync = ON")
    run("PRAGMA checkpoint_fullfsync = ON")
    run("PRAGMA journal_size_limit = 0")
    run("PRAGMA wal_autocheckpoint = 1000")
    run("PRAGMA cache_size = -32000")
    if SAFE_WAL:
        run("PRAGMA trusted_schema = OFF")
    run("PRAGMA synchronous = " + ("FULL" if SAFE_WAL else "EXTRA"))


def start_journal() -> None:
    """Choose the journal. Only once the schema is committed: a WAL beside an empty file can be lost."""
    db.execute_sql("PRAGMA journal_mode = " + ("WAL" if SAFE_WAL else "TRUNCATE"))


def run_script(sql: str) -> None:
    """Run several statements inside the transaction that is open: executescript() would commit it."""
    statement = ""
    for line in sql.splitlines(keepends=True):
        statement += line
        if driver.complete_statement(statement):
            if statement.strip():
                db.execute_sql(statement)
            statement = ""
