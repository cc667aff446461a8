"""The whole database as JSON, for other programs and other days: written, and read back in the place of what is there.

The file is one object: "format" is "keepwarm", "version" the schema's, "tables" the rows by table, each row an object by column.
Bytes are {"base64": "..."}. A row stands on a line of its own, so that two files can be compared.
"""

import contextlib
import json
from base64 import b64decode, b64encode
from collections.abc import Generator, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from models import clock, database, files, migrations, settings, warmth_states
from models.connection import db, driver
from models.errors import Problem
from models.schema import UNDOABLE, CalendarCopy, FeedItem, Setting
from models.words import tr

FORMAT = "keepwarm"
LARGEST = 1 << 30  # bytes of a file that is read
_SLICE = 200  # rows between two yields
_TABLES = {table._meta.table_name: table for table in (*UNDOABLE, FeedItem, CalendarCopy, Setting)}
_NOT_UNDONE = {"feed_item", "calendar_copy", "setting"}

_HEAD = 200  # bytes; more than the first line of what write() writes

Row = tuple[tuple[str, ...], tuple]  # the columns, one object for all rows that have the same, and their values
Content = dict[str, list[Row]]


def write(file: Path) -> Generator[tuple[int, int], None, int]:
    """Write everything to `file`; a generator of (done, total) that returns how many rows there were. Raises Problem."""
    total = sum(db.execute_sql(f"SELECT count(*) FROM {name}").fetchone()[0] for name in _TABLES)
    done = 0
    yield done, total
    with files.replacing(file) as stream:
        stream.write(f'{{"format": "{FORMAT}", "version": {migrations.VERSION}, "tables": {{'.encode())
        for number, name in enumerate(_TABLES):
            stream.write(f'{"," if number else ""}\n"{name}": ['.encode())
            for count, row in enumerate(_rows(name)):
                stream.write(
                    f"{',' if count else ''}\n{json.dumps(row, ensure_ascii=False)}".encode("utf-8", "replace")
                )
                done += 1
                if done % _SLICE == 0:
                    yield done, total
            stream.write(b"]")
        stream.write(b"\n}}\n")
    return done


def writing(place: Path, file: Path) -> Generator[tuple[int, int], None, int]:
    """Do what write() does in a process of its own, for ui/job.py: `place` is opened for it."""
    with database.opened(place):
        return (yield from write(file))


def _rows(table: str) -> Iterator[dict[str, Any]]:
    cursor = db.execute_sql(f"SELECT * FROM {table} ORDER BY id")
    names = [column[0] for column in cursor.description]
    for row in cursor:
        yield {name: _plain(value) for name, value in zip(names, row, strict=True)}


def _plain(value: object) -> object:
    return {"base64": b64encode(value).decode()} if isinstance(value, bytes) else value


def read(file: Path) -> Content:
    """Return the rows of a file by table, as they are stored. Raises Problem; the database is not touched."""
    advice = tr("Nothing was changed. Choose a file that “Export everything” wrote.")
    try:
        if file.stat().st_size > LARGEST:
            raise Problem(tr("“{file}” is too large", file=file.name), advice)
        if (content := _as_written(file)) is not None:
            return content
        found = json.loads(file.read_bytes())  # indented, say: that takes several times as much memory
    except OSError as error:
        reason = error.strerror or str(error)
        raise Problem(tr("“{file}” could not be read ({reason})", file=file.name, reason=reason), advice) from error
    except (ValueError, RecursionError) as error:
        raise Problem(tr("“{file}” is no JSON", file=file.name), advice) from error
    if not isinstance(found, dict) or found.get("format") != FORMAT or not isinstance(found.get("tables"), dict):
        raise Problem(tr("“{file}” was not written by Keepwarm", file=file.name), advice)
    if not isinstance(found.get("version"), int) or found["version"] > migrations.VERSION:
        raise Problem(
            tr("“{file}” was written by a newer Keepwarm", file=file.name), tr("Nothing was changed. Update Keepwarm.")
        )
    try:
        shared: dict[tuple, tuple] = {}
        for name, rows in found["tables"].items():
            for place, row in enumerate(rows):
                rows[place] = _stored(name, row, shared)  # where it stands: there may be a million
        return found["tables"]
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise Problem(tr("“{file}” holds what no Keepwarm writes", file=file.name), advice) from error


def _as_written(file: Path) -> Content | None:
    """Read a file a row at a time, as write() lays it out: a line for each. Return None where anything is otherwise."""
    tables: Content = {}
    rows: list[Row] | None = None
    name, shared, decoder = "", {}, json.JSONDecoder()
    try:
        with file.open("rb") as stream:
            head = json.loads(stream.readline(_HEAD) + b"}}")
            if head.keys() != {"format", "version", "tables"} or head["tables"] or head["format"] != FORMAT:
                return None
            if head["version"] > migrations.VERSION:
                return None
            for line in stream:
                if line.startswith(b"{"):
                    row, end = decoder.raw_decode(text := line.decode())
                    rows.append(_stored(name, row, shared))
                    if text[end:] not in (",\n", "],\n", "]\n"):
                        return None
                elif line.startswith(b'"'):
                    name, rest = decoder.raw_decode(text := line.decode())
                    if text[rest:] not in (": [\n", ": [],\n", ": []\n"):
                        return None
                    rows = tables[name] = []
                else:
                    return tables if line == b"}}\n" and not stream.read(1) else None
    except (AttributeError, KeyError, TypeError, ValueError, RecursionError):
        pass  # whatever it is, it is told in its place
    return None


def _stored(table: str, row: dict[str, Any], shared: dict[tuple, tuple]) -> Row:
    if not row.keys() <= _known(table):
        raise KeyError(*(row.keys() - _known(table)))
    columns = tuple(row)
    values = (
        b64decode(value["base64"], validate=True) if isinstance(value, dict) else value for value in row.values()
    )
    return shared.setdefault(columns, columns), tuple(values)


@cache
def _known(table: str) -> frozenset[str]:
    return frozenset(field.column_name for field in _TABLES[table]._meta.sorted_fields)


def looking(file: Path) -> Generator[tuple[int, int], None, int]:
    """Return how many people a file holds; a generator for ui/job.py. Raises Problem as read() does."""
    yield 0, 0
    return len(read(file).get("person", ()))


def putting(place: Path, file: Path, label: str) -> Generator[tuple[int, int], None, int]:
    """Do what read() and put() do in a process of its own, for ui/job.py: `place` is opened for it."""
    yield 0, 0
    content = read(file)
    with database.opened(place):
        count = yield from put(content, label)
        yield count, count  # it is done, whatever comes now
        warmth_states.due(clock.today())  # as in turning.py
    return count


def put(content: Content, label: str = "") -> Generator[tuple[int, int], None, int]:
    """Put this in the place of all there is, as one change; a generator of (done, total) that returns how many rows were put.

    label  of the change, as the user reads it

    Undo brings back what was there, but for settings, articles and what calendars were told. Feeds are not fetched before the user
    turns that on again: the addresses are another's choice. Raises Problem, and then nothing is changed.
    """
    total, done = sum(map(len, content.values())), 0
    yield done, total
    with database.change(label or tr("Import everything"), tables=_NOT_UNDONE), _in_words():
        db.execute_sql("PRAGMA defer_foreign_keys = ON")
        for name in reversed(_TABLES):
            db.execute_sql(f"DELETE FROM {name}")
        db.execute_sql("DELETE FROM feed_state")
        for name in _TABLES:
            for columns, values in content.get(name, ()):
                names = ", ".join(f'"{column}"' for column in columns)
                marks = ", ".join("?" * len(columns))
                db.connection().execute(f"INSERT INTO {name}({names}) VALUES ({marks})", values)
                done += 1
                if done % _SLICE == 0:
                    yield done, total
        db.execute_sql("DELETE FROM setting WHERE key = ?", (settings.WATCH.name,))
        if db.execute_sql("PRAGMA foreign_key_check").fetchone():
            raise Problem(
                tr("This file names people who are not in it"), tr("Nothing was changed. Was it cut off, or edited?")
            )
    return done


@contextlib.contextmanager
def _in_words() -> Iterator[None]:
    """Turn what the tables refuse into a sentence."""
    try:
        yield
    except (driver.IntegrityError, driver.InterfaceError, driver.ProgrammingError) as error:
        raise Problem(
            tr("This file holds what does not fit together"), tr("Nothing was changed. Was it edited?")
        ) from error
