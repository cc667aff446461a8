"""A table as bytes, made rows of texts: character set, delimiter, quotes. Python's csv does the reading.

Everything here takes time that grows with the size of the file and no faster.
"""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass

from models.formats import charsets
from models.formats.vcf_lines import as_utf8

MOST_COLUMNS = 1_000
_MOST_LINES = 2_000  # of one row; a quote that opens and swallows more was never meant to
_FEW_ALIKE, _MANY_ALIKE = 3, 6  # lines within a field that have the delimiters of a row: of a wide one, of a narrow one
_MOST_UNCLOSED = 100  # quotes; after so many, they are letters like any other
_LONGEST_FIELD = 1 << 30
_LONGEST_LINE = 10_000  # characters, of a line that is looked at once more
DELIMITERS = ",;\t|"
_SAMPLE_LINES = 40
_SEP = re.compile(r'"?sep=(.)"?$', re.IGNORECASE)


@dataclass(slots=True)
class Row:
    """A row of a table, and where it begins in the file."""

    line: int
    cells: list[str]
    unclosed: bool = False  # a quote opens in it and is not closed


class Table:
    """The text of a table, in rows. `guessed`: its character set is a guess."""

    def __init__(self, data: bytes, delimiter: str = "") -> None:
        text, self.guessed = charsets.unnamed(as_utf8(data))
        self.lines = text.removesuffix("\n").split("\n")
        found = _SEP.match(self.lines[0].rstrip(",;\t|") if len(self.lines[0]) > 8 else self.lines[0])
        self.first = 1 if found else 0
        self.delimiter = delimiter or (found[1] if found else "")
        self.width = 0  # cells of most rows; where it is known, a line that is delimited in another way is too

    def sample(self, delimiter: str, count: int = _SAMPLE_LINES) -> list[Row]:
        """Return the first rows, read with `delimiter`."""
        rows = list(_rows(self.lines[: self.first + count], self.first, delimiter))
        return rows[:-1] if rows and rows[-1].unclosed and len(rows) > 1 else rows

    def rows(self) -> Iterator[Row]:
        """Yield the rows that hold anything."""
        for row in _rows(self.lines, self.first, self.delimiter):
            if len(row.cells) == 1 and self.width > 1 and _is_line(row.cells[0]):
                row.cells = _other_way(row.cells[0], self.delimiter)
            if any(map(str.strip, row.cells)):
                yield row


class _Feed:
    """Lines for a csv reader, which knows how many it took."""

    def __init__(self, lines: list[str], start: int) -> None:
        self.lines, self.at, self.ended = lines, start, False
        self.until = len(lines)

    def __iter__(self) -> "_Feed":
        return self

    def __next__(self) -> str:
        if self.at >= self.until:
            self.ended = True
            raise StopIteration
        self.at += 1
        return self.lines[self.at - 1] + "\n"


def _rows(lines: list[str], start: int, delimiter: str) -> Iterator[Row]:
    csv.field_size_limit(_LONGEST_FIELD)
    feed = _Feed(lines, start)
    reader = csv.reader(feed, delimiter=delimiter)
    unclosed = width = 0
    while feed.at < len(lines):
        begin = feed.at
        feed.until = min(len(lines), begin + _MOST_LINES)
        cells = next(reader, None)
        taken = feed.at - begin
        if cells is None:
            return
        if (taken > 1 or feed.ended) and _swallows(lines[begin : feed.at], delimiter, width, feed.ended):
            cells = _alone(lines[begin], delimiter)
            unclosed += 1
            feed = _Feed(lines, begin + 1)
            quoting = csv.QUOTE_NONE if unclosed > _MOST_UNCLOSED else csv.QUOTE_MINIMAL
            reader = csv.reader(feed, delimiter=delimiter, quoting=quoting)
            yield Row(begin + 1, cells, True)
        else:
            width = width or len(cells)
            yield Row(begin + 1, cells)


def _swallows(taken: list[str], delimiter: str, width: int, ended: bool) -> bool:
    """Did a quote take in lines that were meant to be rows?"""
    if ended:
        return True
    try:
        list(csv.reader([line + "\n" for line in taken], delimiter=delimiter, strict=True))
    except csv.Error:
        return True
    inner = [line for line in taken[1:-1] if line.strip()]
    alike = sum(line.count(delimiter) == width - 1 for line in inner)
    return width > 2 and alike == len(inner) >= (_FEW_ALIKE if width > 5 else _MANY_ALIKE)


def _alone(line: str, delimiter: str) -> list[str]:
    """Return the cells of one line, whose last quote does not close."""
    return next(csv.reader([line], delimiter=delimiter), [])


def _is_line(cell: str) -> bool:
    return len(cell) < _LONGEST_LINE and "\n" not in cell


def _other_way(cell: str, delimiter: str) -> list[str]:
    counts = {other: cell.count(other) for other in "\t;," if other != delimiter}
    other = max(counts, key=counts.get)
    return next(csv.reader([cell], delimiter=other), [""]) if counts[other] > 2 else [cell]
