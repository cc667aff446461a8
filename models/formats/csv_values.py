"""How values stand in the cells of a table, and lines of a table in Contact.extras."""

import csv
import io
import re

from models.formats.vcf_values import escape, unescape

SEVERAL = " ::: "  # between the values of one cell, in Google's tables and ours
FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet takes for the beginning of a formula

_AS_TEXT = re.compile(r'="([^"]*)"')  # how a number is kept from losing its zeros in Excel
_KEPT = re.compile(r'X-CSV-COLUMN(?:;X-NAME="([^"]*)")?:(.*)', re.DOTALL)


def as_typed(value: str) -> str:
    """Return a cell's value, which is not empty, without what keeps a spreadsheet from running it as a formula."""
    if value[0] == "'" and value.lstrip("'").startswith(FORMULA):
        return value[1:]
    found = _AS_TEXT.fullmatch(value) if value[0] == "=" else None
    return found[1] if found else value


def as_line(cells: list[str]) -> str:
    """Return cells as a line of a table, with commas."""
    stream = io.StringIO()
    csv.writer(stream, lineterminator="\r\n").writerow(cells)  # what ends a line is quoted within a cell
    return stream.getvalue().removesuffix("\r\n")


def kept_line(heading: str, value: str) -> str:
    """Return the line of Contact.extras that keeps a value which has no place in a Contact."""
    name = "".join(letter for letter in heading if letter.isprintable() and letter not in '"^')[:200]
    parameter = f';X-NAME="{name}"' if name else ""
    return f"X-CSV-COLUMN{parameter}:{escape(value)}"


def kept_column(line: str) -> tuple[str, str] | None:
    """Return heading and value of such a line, None for any other."""
    found = _KEPT.fullmatch(line)
    return (found[1] or "", unescape(found[2])) if found else None
