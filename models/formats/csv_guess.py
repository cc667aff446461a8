"""How a table is laid out: its delimiter, where its headings stand, and what its columns hold, by headings and values."""

import re
from collections import Counter
from dataclasses import dataclass

from models.formats import csv_columns, csv_days
from models.formats.csv_columns import OTHER, names_somebody
from models.formats.csv_rows import DELIMITERS, MOST_COLUMNS, Row, Table
from models.formats.records import Columns

_LOOKED_AT = 20  # rows, for headings
_SHOWN, _SHOWN_LETTERS = 5, 200
_TO_ONE = 4  # headings that are understood, to a cell among them that looks like a value
_SHARE = 0.6  # of the values of a column that must look alike
_EMAIL = re.compile(r"(?:mailto:)?[^@\s,;<>()]+@[^@\s,;<>()]+")
_PHONE = re.compile(r"[+(\d][\d\s().\-/+\u00a0]{4,30}(?:(?:ext|x|poste)\.?\s*\d{1,6})?")
_URL = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)


@dataclass(slots=True)
class Layout:
    """Where the people of a table begin (a line, from 1), and what its columns hold. `source`: who wrote it, or ""."""

    begins: int
    columns: Columns
    source: str
    known: int  # headings that are understood
    answered: bool = False  # by the user


def layout(table: Table, columns: Columns | None = None) -> Layout | None:
    """Find out how a table is laid out, and set its delimiter; None where it holds nothing.

    columns  the user's answer, which then stands in for the guess
    """
    samples = {letter: table.sample(letter) for letter in ([table.delimiter] if table.delimiter else DELIMITERS)}
    table.delimiter = max(samples, key=lambda letter: _score(samples[letter]))
    rows = [row for row in samples[table.delimiter] if any(map(str.strip, row.cells))]
    if not rows:
        return None
    table.width = _usual_width(rows)
    at, has_head = _head(rows)
    if len(rows[at].cells) > MOST_COLUMNS:
        return Layout(rows[at].line, Columns(rows[at].cells), "", 0)
    head = [cell.strip() for cell in rows[at].cells]
    if not has_head:
        head += [""] * (table.width - len(head))
    body = rows[at + 1 :]
    guess = _columns(head, has_head, rows[at:], body)
    answered = columns is not None and len(columns.fields) == len(guess.fields)
    if answered:
        guess.fields, guess.has_head, guess.sure = list(columns.fields), columns.has_head, True
        guess.unknown, guess.day_first = [], columns.day_first
    begins = body[0].line if body and guess.has_head else rows[at].line + guess.has_head
    source = csv_columns.source_of(head) if has_head and guess.has_head else ""
    return Layout(begins, guess, source, csv_columns.known_count(head) if has_head else 0, answered)


def looks_like_people(found: Layout) -> bool:
    """Is it surely a table of people, whatever the file is called?"""
    fields = found.columns.fields
    if found.columns.has_head:
        return found.known > 1 and names_somebody(fields)
    return len(fields) > 1 and any(field.partition(".")[0] in ("email", "phone") for field in fields)


def _score(rows: list[Row]) -> tuple[int, int, int]:
    """How well a delimiter fits: headings that are understood, rows of one width, cells of a row."""
    known = max((csv_columns.known_count(row.cells) for row in rows[:_LOOKED_AT] if _is_head(row.cells)), default=0)
    widths = Counter(len(row.cells) for row in rows if len(row.cells) > 1)
    width, count = widths.most_common(1)[0] if widths else (1, 0)
    return (known if width > 1 else min(known, 1)), count, width


def _usual_width(rows: list[Row]) -> int:
    return Counter(len(row.cells) for row in rows).most_common(1)[0][0]


def _head(rows: list[Row]) -> tuple[int, bool]:
    """Return which row is the first of the table, and whether it holds headings. Notes may stand before it."""
    for at, row in enumerate(rows[:_LOOKED_AT]):
        if _is_head(row.cells) and csv_columns.known_count(row.cells) > 1:
            return at, True
        if sum(1 for cell in row.cells if cell.strip()) > 1:
            break
    first = rows[0].cells
    if not _is_head(first):
        return 0, False
    if csv_columns.known_count(first) or len(first) > MOST_COLUMNS:
        return 0, True
    kinds = [_kind([row.cells[n] for row in rows[1:] if n < len(row.cells)]) for n in range(len(first))]
    return 0, any(kind and cell.strip() for kind, cell in zip(kinds, first, strict=True))


def _is_head(cells: list[str]) -> bool:
    """Could a row hold headings: is no cell of it a value, or hardly one beside many that are understood?"""
    if len(cells) > MOST_COLUMNS:
        return True
    values = sum(bool(_look(cell.strip())) for cell in cells)
    return not values or csv_columns.known_count(cells) > _TO_ONE * values


def _kind(values: list[str]) -> str:
    """Return what most values of a column look like: email, url, birthday, phone, or ""."""
    values = [value.strip() for value in values if value.strip()]
    if not values:
        return ""
    looks = Counter(filter(None, map(_look, values)))
    kind, count = looks.most_common(1)[0] if looks else ("", 0)
    return kind if count >= len(values) * _SHARE else ""


def _look(value: str) -> str:
    if len(value) > _SHOWN_LETTERS:
        return ""
    if _EMAIL.fullmatch(value):
        return "email"
    if _URL.match(value):
        return "url"
    if csv_days.looks_like_day(value):
        return "" if value.isdecimal() and len(value) == 5 else "birthday"
    if _PHONE.fullmatch(value) and 6 <= sum(map(str.isdecimal, value)) <= 17:
        return "phone"
    return ""


def _columns(head: list[str], has_head: bool, everything: list[Row], body: list[Row]) -> Columns:
    """Guess what the columns hold; `everything` begins with the row `head`."""
    named = csv_columns.fields_of(head) if has_head else [None] * len(head)
    source = csv_columns.source_of(head) if has_head else ""
    rows = [row.cells for row in (body if has_head else everything)]
    values = [[cells[n] for cells in rows if n < len(cells)] for n in range(len(head))]
    samples = [[cell[:_SHOWN_LETTERS] for cell in row.cells] for row in body[:_SHOWN]]
    columns = Columns(head, samples, has_head=has_head)
    by_value = [_kind(column) for column in values]
    if has_head:
        for n, kind in enumerate(by_value):  # "Contact" above addresses
            if not source and named[n] in ("name", "given", "family") and kind in ("email", "phone", "url"):
                named[n] = None
        columns.fields = [
            field if field is not None else _by_value(head[n], by_value[n]) for n, field in enumerate(named)
        ]
        columns.unknown = [
            head[n] or str(n + 1)
            for n, field in enumerate(columns.fields)
            if named[n] is None and field == OTHER and any(map(str.strip, values[n]))
        ]
    else:
        columns.fields = _without_head(values, by_value)
    columns.key = "\t".join(head if has_head else ["", *columns.fields])
    if source:
        columns.unknown = []
    columns.sure = has_head and names_somebody(columns.fields) and not columns.unknown
    return columns


def _by_value(heading: str, kind: str) -> str:
    """The field of a column whose heading is not understood, but may name a place: "Bureau", above numbers."""
    place = csv_columns.place_or_kind(heading)
    if kind in ("email", "phone"):
        return f"{kind}.{place}" if place and (kind == "phone" or place in csv_columns.PLACES) else kind
    return kind if kind == "url" else OTHER


def _without_head(values: list[list[str]], kinds: list[str]) -> list[str]:
    """Guess the columns of a table that says nothing of them: those of texts are names, in the usual order."""
    found = [kind if kind != "birthday" else OTHER for kind in kinds]
    texts = [n for n, kind in enumerate(kinds) if not kind and any(map(str.strip, values[n]))]
    if not any(kind in ("email", "phone") for kind in kinds):
        return [field or OTHER for field in found]
    for number, field in zip(texts, _names([values[n] for n in texts]), strict=False):
        found[number] = field
    if kinds.count("birthday") == 1:
        found[kinds.index("birthday")] = "birthday"
    return [field or OTHER if any(map(str.strip, values[n])) else "" for n, field in enumerate(found)]


def _names(columns: list[list[str]]) -> list[str]:
    if len(columns) > 2 and any(
        set(" ".join(three[1:]).split()) == set(three[0].split()) for three in _first_three(columns)
    ):
        return ["name", "given", "family", "organization", "title"]
    spaced = sum(" " in value.strip() for value in columns[0]) > len(columns[0]) // 2 if columns else False
    if len(columns) < 2 or spaced:
        return ["name", "organization", "title"]
    return ["given", "family", "organization", "title"]


def _first_three(columns: list[list[str]]) -> list[tuple[str, ...]]:
    return [three for three in zip(*columns[:3], strict=False) if three[0].strip()]
