"""Is this file a sound database of ours? Looked at without writing a byte to it."""

import contextlib
import os
import re
import stat
import struct
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from models import connection, passphrase, schema_sql
from models.connection import driver
from models.engine_words import damaged
from models.errors import Problem, Unchecked, Unusable
from models.words import listed, tr, trn

HEADER = 100  # bytes
SMALL = 8 << 20  # bytes; what is checked at every start, in some 20 ms
LARGE = 64 << 20  # beyond it not even a file that was not closed is: the daily backup checks it
INDEXES = ("person_search", "note_search")
_HELD = ("person", "interaction", "follow_up")


class Holding(NamedTuple):
    """What a file holds, counted."""

    people: int
    interactions: int
    follow_ups: int

    def words(self) -> str:
        """Return it in words: "812 people, 4,033 interactions, 12 follow-ups"."""
        return listed(
            (
                trn("{n} person", "{n} people", self.people),
                trn("{n} interaction", "{n} interactions", self.interactions),
                trn("{n} follow-up", "{n} follow-ups", self.follow_ups),
            )
        )

    def __bool__(self) -> bool:
        return any(self)


def holding(probe: driver.Connection) -> Holding:
    """Count what an open file holds."""
    return Holding(*(probe.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in _HELD))


def holds_anything(probe: driver.Connection) -> bool:
    """Is there anything in an open file? Of a large one that is known sooner than how much."""
    return any(probe.execute(f"SELECT EXISTS (SELECT 1 FROM {table})").fetchone()[0] for table in _HELD)


def faults(probe: driver.Connection) -> list[str]:
    """Return what is wrong with an open file, a line each; nothing when it is sound."""
    found = _broken_seals(probe)
    found += [line for (line,) in probe.execute("PRAGMA integrity_check(20)") if line != "ok"]
    for table, row, parent, _ in probe.execute("PRAGMA foreign_key_check"):
        found.append(tr("Row {row} of {table} points to a missing {parent}.", row=row, table=table, parent=parent))
    found += [tr("“{name}” is not of Keepwarm’s making.", name=name) for name in strangers(probe)]
    return found


def _broken_seals(probe: driver.Connection) -> list[str]:
    """Return a line for each page of an encrypted file in which a byte changed; none for a plain file.

    The engine looks at the file alone. After a power cut its log may hold the whole pages: brought in, they count.
    """
    found = [line for (line,) in probe.execute("PRAGMA cipher_integrity_check")]
    if found and has_log(Path(probe.execute("PRAGMA database_list").fetchone()[2])):
        with contextlib.suppress(driver.DatabaseError):
            probe.execute("PRAGMA wal_checkpoint(FULL)")
        found = [line for (line,) in probe.execute("PRAGMA cipher_integrity_check")]
    return found


def strangers(probe: driver.Connection) -> list[str]:
    """Return the names of triggers, views and virtual tables that Keepwarm did not make: they would run unasked."""
    kinds = "type IN ('trigger', 'view') OR sql LIKE 'CREATE VIRTUAL%'"
    rows = probe.execute(f"SELECT CAST(name AS TEXT), CAST(sql AS TEXT) FROM sqlite_master WHERE {kinds}").fetchall()
    return [name for name, sql in rows if sql not in _ours() and _plain(sql) not in map(_plain, _ours())]


@cache
def _ours() -> frozenset[str]:
    """The statements as SQLite keeps them: without some words and the end."""
    text = schema_sql.EXTRA_SQL + schema_sql.SEARCH_TRIGGERS + schema_sql.EARLIER_SQL + schema_sql.NOTE_SEARCH_SQL
    return frozenset(sql.replace("IF NOT EXISTS ", "").strip().rstrip(";") for sql in connection.statements(text))


def _plain(sql: str) -> str:
    """A statement with its spaces as in every other: earlier builds wrote theirs otherwise."""
    return re.sub(r"\s+", " ", sql)


def _holds_bytes_for_text(probe: driver.Connection) -> bool:
    """Do bytes stand where a text should? One changed bit makes them of it, and the engine's own check has nothing against that."""
    tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    for (table,) in probe.execute(tables).fetchall():
        columns = [name for _, name, kind, *_ in probe.execute(f'PRAGMA table_info("{table}")') if kind == "TEXT"]
        wrong = " OR ".join(f"""typeof("{column}") = 'blob'""" for column in columns)
        if columns and probe.execute(f'SELECT EXISTS (SELECT 1 FROM "{table}" WHERE {wrong})').fetchone()[0]:
            return True
    return False


# --- before it is opened ---


def version_of(file: Path, newest: int) -> int | None:
    """Return the schema version that a file's header tells, None for a new file. Raises Problem.

    newest  the newest version that this program knows
    """
    try:
        if not stat.S_ISREG(file.stat().st_mode):  # a pipe would never answer
            raise Problem(
                tr("“{file}” is not a file", file=file.name),
                tr("Nothing was changed. Choose a file that Keepwarm made."),
            )
        with file.open("rb") as stream:
            head = stream.read(HEADER)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise Problem(
            tr("“{file}” cannot be opened ({reason})", file=file.name, reason=error.strerror),
            tr("Nothing was changed. Check that it is a file and that you may read it."),
        ) from error
    if not head:
        if has_log(file):
            raise damaged(file)
        return None
    if passphrase.salt_of(file):
        application, version = _within(file)
    elif len(head) < HEADER or not head.startswith(b"SQLite format 3\0"):
        raise Unusable(
            tr("“{file}” is not a Keepwarm database", file=file.name),
            tr("Nothing was changed. Choose another file, or restore a backup."),
        )
    else:
        version, application = struct.unpack(">I", head[60:64])[0], struct.unpack(">I", head[68:72])[0]
    if application != connection.APPLICATION_ID:
        if application == 0 and version == 0 and _is_blank(file):
            return None  # a first start that was cut off before the tables were made
        raise Unusable(
            tr("“{file}” belongs to another program", file=file.name),
            tr("Nothing was changed. Choose a file that Keepwarm made."),
        )
    refuse_newer(file, version, newest)
    return version


def refuse_newer(file: Path, version: int, newest: int) -> None:
    """Raise Problem for a file of a version that this program does not know."""
    if version > newest:
        raise Unusable(
            tr("“{file}” was written by a newer Keepwarm", file=file.name),
            tr(
                "Nothing was changed. Install a version that knows format {theirs}; this one knows up to {ours}.",
                theirs=version,
                ours=newest,
            ),
        )


def _within(file: Path) -> tuple[int, int]:
    """Return application and version of an encrypted file, whose head tells neither. Raises Problem, Locked."""
    try:
        application, version = (ask(file, f"PRAGMA {name}") for name in ("application_id", "user_version"))
    except driver.DatabaseError as error:
        raise damaged(file) from error
    return application, version


def ask(file: Path, query: str) -> Any:
    """Return the first value of a query to a file that is not open. Raises Locked, DatabaseError.

    A change that was cut off in it is taken back first, which only a connection that may write can do.
    """
    for how in (how_to_read(file), connection.WRITE):
        with contextlib.closing(connection.connect_to(file, how)) as probe:
            try:
                return probe.execute(query).fetchone()[0]
            except driver.OperationalError as error:
                if how == connection.WRITE or "readonly" not in str(error):
                    raise
    return None


def how_to_read(file: Path) -> str:
    """Return how to look into a file: where nothing can be written, one without a log is read as it is."""
    alone = not os.access(file.parent, os.W_OK) and not has_log(file)
    return connection.READ_AS_IT_IS if alone else connection.READ


def _is_blank(file: Path) -> bool:
    """Is this an SQLite file without any table?"""
    with contextlib.closing(connection.connect_to(file)) as probe:
        try:
            return probe.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
        except driver.DatabaseError:
            return False


def has_log(file: Path) -> bool:
    """Is there a log beside the file: in use now, or left by a program that was cut off?"""
    try:
        return file.with_name(file.name + "-wal").stat().st_size > 0
    except OSError:
        return False


def look(file: Path, how: str, hurried: bool = False, checked: bool = False) -> None:
    """Look whether a file is sound, as far as a start has time for. Raises Unusable; writes nothing.

    hurried  a larger file that was not closed raises Unchecked: to look it through takes up to a second
    checked  such a file was looked through a moment ago

    A small file is looked through each time, a larger one when it was not closed: the log beside it may be another's.
    """
    size = file.stat().st_size
    large_too = SMALL < size <= LARGE and not checked and has_log(file)
    if how == connection.WRITE:  # closing such a connection would bring a log into the file, good or bad
        how = connection.READ
    with contextlib.closing(connection.connect_to(file, how)) as probe:
        try:
            if strangers(probe):
                raise Unusable(
                    tr("“{file}” holds parts that Keepwarm did not make", file=file.name),
                    tr(
                        "Nothing was changed. They could change your data unasked: choose another file, or restore a backup."
                    ),
                )
            if large_too and hurried:
                raise Unchecked(tr("“{file}” was not closed", file=file.name))
            if size <= SMALL or large_too:
                how_well = "integrity_check" if has_log(file) else "quick_check"  # indexes tell a log of another file
                (first,) = probe.execute(f"PRAGMA {how_well}(1)").fetchone()
                if first != "ok" or _holds_bytes_for_text(probe):
                    raise damaged(file)
        except driver.OperationalError as error:
            if "readonly" not in str(error) and "unable to open" not in str(error):
                raise
            # A change that was cut off in it must be taken back first, and that is a write: the engine's, when it is opened.
