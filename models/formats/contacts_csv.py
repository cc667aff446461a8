"""Tables of people (CSV, TSV): Google Contacts, Outlook, Thunderbird, LinkedIn, our own export, and any other.

csv_rows.py makes rows of bytes, csv_guess.py finds out what the columns hold with the words of csv_columns.py,
csv_person.py makes a Contact of a row, csv_write.py writes the headings of Google.
"""

import os
import re
from collections.abc import Iterator
from pathlib import Path

from models.formats import csv_columns, csv_days
from models.formats.csv_columns import DAYS
from models.formats.csv_guess import Layout, layout, looks_like_people
from models.formats.csv_person import RowReader
from models.formats.csv_rows import MOST_COLUMNS, Row, Table
from models.formats.csv_write import write
from models.formats.records import Columns, Contact, Progress, Trouble, Unread
from models.formats.vcf_lines import as_utf8
from models.words import tr

__all__ = ["NAME", "SUFFIXES", "accepts", "read", "write"]

NAME = "CSV"
SUFFIXES = (".csv", ".tsv")
_HEAD = 4096  # bytes that are looked at
_EVERY = 200  # rows between two Progress
_OTHERS = re.compile(r"\s*(?:[<{\[]|BEGIN:|dn::? |version: ?1\s|From )", re.IGNORECASE)


def accepts(head: bytes) -> bool:
    """Return whether a file that begins with `head` holds a table of people, known by its headings or its values."""
    text = as_utf8(head)
    if len(head) >= _HEAD and b"\n" in text:
        text = text[: text.rindex(b"\n")]  # the last line is cut, maybe within a letter
    table = Table(text)
    if _OTHERS.match(table.lines[0]):
        return False
    found = layout(table)
    return found is not None and looks_like_people(found)


def read(path: Path | str, columns: Columns | None = None) -> Iterator[Progress | Columns | Contact | Unread]:
    """Read a table of people: a Columns with what its columns hold, then a row at a time. Raises OSError only.

    columns  what the user answered to the Columns of this file, or of another with the same headings; else it is guessed

    Memory holds the file's text, in lines, and one row.
    """
    with Path(path).open("rb") as stream:
        data = stream.read(os.fstat(stream.fileno()).st_size)  # not what is added meanwhile
    size = len(data)
    table = Table(data)
    del data
    found = layout(table, columns)
    if found is None:
        return
    width = len(found.columns.headings)
    if width > MOST_COLUMNS:
        message = tr("This table has {n} columns; no more than {most} are read.", n=width, most=MOST_COLUMNS)
        yield Unread(found.begins, message)
        return
    found.columns.day_first = _day_first(table, found)
    yield found.columns
    if not csv_columns.names_somebody(found.columns.fields):
        yield Unread(found.begins, tr("No column of this table tells who its people are: say what each column holds."))
        return
    headings = found.columns.headings if found.columns.has_head else [""] * width
    reader = RowReader(found.columns.fields, headings, found.columns.day_first, found.source)
    told = not table.guessed
    for number, row in enumerate(_people(table, found), 1):
        if number % _EVERY == 0:
            yield Progress(size * row.line // max(len(table.lines), row.line), size)
        record = reader.read(row)
        if not told and isinstance(record, Contact):
            message = tr("The file does not say its character set; one was guessed.")
            record.troubles.insert(0, Trouble(record.line, message))
            told = True
        yield record
    yield Progress(size, size)


def _people(table: Table, found: Layout) -> Iterator[Row]:
    """Yield the rows of people. Headings may come again, where tables were put together."""
    head = found.columns.headings if found.columns.has_head else None
    return (row for row in table.rows() if row.line >= found.begins and row.cells != head)


def _day_first(table: Table, found: Layout) -> bool | None:
    """Return whether days are written before months, by the days there are, else by the language; None: one is in doubt."""
    at = [n for n, field in enumerate(found.columns.fields) if field in DAYS or field == "event"]
    if not at:
        return True
    cells = (row.cells[n] for row in _people(table, found) for n in at if n < len(row.cells) and row.cells[n])
    known, doubtful = csv_days.day_first(cells)
    if known is not None or not doubtful:
        return known is not False
    if found.answered and found.columns.day_first is not None:
        return found.columns.day_first
    return True if csv_columns.writes_day_first(found.columns.headings) else None
