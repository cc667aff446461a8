"""A row of a table becomes a Contact, by what its columns hold.

What has no place in a Contact is kept in Contact.extras, with the heading it stood under:
`X-CSV-COLUMN;X-NAME="Spouse":Zoé`.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import blake2b

from models.formats import csv_days
from models.formats.csv_columns import DAYS, OTHER, label_of
from models.formats.csv_rows import Row
from models.formats.csv_values import SEVERAL, as_line, as_typed, kept_line
from models.formats.records import Address, Contact, Email, Phone, Trouble, Unread, Url
from models.formats.vcf_properties import LONGEST, LONGEST_TEXT, MOST
from models.formats.vcf_values import composed_name
from models.formats.vcf_write import unfolded
from models.words import tr, trn

MOST_TROUBLES = 20  # of one row
_LISTS = ("phone", "email", "url")
_SCHEME = re.compile("tel:|mailto:", re.IGNORECASE)
_EVENTS = {"anniversary": ("anniversary", "anniversaire", "jahrestag", "aniversario"), "met_on": ("met",)}


@dataclass(slots=True)
class _Column:
    """What is done with the values of a column. `label`: the column of its label, -1 for none."""

    field: str
    heading: str
    take: Callable[["_Draft", "_Column", str], None]
    label: int = -1
    group: int = -1  # of columns that make one address


class RowReader:
    """Makes contacts of the rows of one table.

    fields, headings  of each column
    day_first         of 03/04/1980, is 03 the day? None: nobody knows
    source            which program wrote the table, see csv_columns.source_of
    """

    def __init__(self, fields: list[str], headings: list[str], day_first: bool | None, source: str) -> None:
        self.day_first = day_first
        self.ours = source == "keepwarm"
        self.several = source.startswith("google")
        self.columns = [
            _Column(key, heading, _TAKES.get(key) or _TAKES.get(key.partition(".")[0], _Draft.other))
            for key, heading in zip(fields, headings, strict=True)
        ]
        self._pair_labels()
        self._group_addresses()

    def _pair_labels(self) -> None:
        waiting: dict[str, int] = {}
        for number, column in enumerate(self.columns):
            kind, _, rest = column.field.partition(".")
            if rest == "label":
                waiting[kind] = number
            elif kind in (*_LISTS, "event") and kind in waiting:
                column.label = waiting.pop(kind)

    def _group_addresses(self) -> None:
        """Say which columns make one address: those of one place, up to a part that comes again, or a label."""
        open_: dict[str, tuple[int, set[str], str]] = {}  # place -> its group, the parts it has, the last of them
        label, group = -1, 0
        for number, column in enumerate(self.columns):
            kind, _, rest = column.field.partition(".")
            if kind != "address":
                continue
            if rest == "label":
                label = number
                open_.pop("", None)
                continue
            place, _, part = rest.rpartition(".")
            found = open_.get(place)
            second_line = found is not None and part == found[2] == "street"
            if found is None or (part in found[1] and not second_line):
                group += 1
                found = (group, set(), "")
            open_[place] = (found[0], found[1] | {part}, part)
            column.group, column.label = found[0], label if not place else -1

    def read(self, row: Row) -> Contact | Unread:
        """Return the person of a row, or why it tells of none."""
        draft = _Draft(self, row)
        draft.run()
        contact = draft.contact
        contact.name = contact.name or _name(contact)
        if not contact.name:
            text = ", ".join(filter(None, map(str.strip, row.cells)))
            return Unread(row.line, tr("This row names nobody: it was left out."), text[:200], as_line(row.cells))
        contact.source = unfolded(contact)
        contact.digest = blake2b(contact.source.encode("utf-8", "replace"), digest_size=16).digest()
        return contact


class _Draft:
    """A row being read."""

    def __init__(self, reader: RowReader, row: Row) -> None:
        self.reader, self.row = reader, row
        self.ours = reader.ours
        self.contact = Contact(line=row.line)
        self.addresses: dict[int, Address] = {}
        self.birth: dict[str, str] = {}

    def run(self) -> None:
        """Read every cell, and put together what stands in several."""
        columns = self.reader.columns
        for column, text in zip(columns, self.row.cells, strict=False):
            value = text.strip()
            if value:
                column.take(self, column, as_typed(value))
        self._beyond([cell.strip() for cell in self.row.cells[len(columns) :] if cell.strip()])
        self.contact.addresses += list(self.addresses.values())
        self._birthday()
        if self.row.unclosed:
            message = tr("A quotation mark opens here and does not close: only this line was taken for the row.")
            self.trouble(message, ",".join(self.row.cells))

    def trouble(self, message: str, text: str = "") -> None:
        """Say what could not be read."""
        if len(self.contact.troubles) < MOST_TROUBLES:
            self.contact.troubles.append(Trouble(self.contact.line, message, text[:200]))

    def cut(self, column: _Column, value: str, longest: int = LONGEST_TEXT) -> str:
        """Return a value no longer than it may be."""
        if len(value) <= longest:
            return value
        message = tr(
            "“{column}” is longer than {n} characters; the rest was left out.", column=column.heading, n=longest
        )
        self.trouble(message, value)
        return value[:longest].rstrip()

    def keep(self, heading: str, value: str) -> None:
        """Keep a value that has no place in a Contact."""
        self.contact.extras.append(kept_line(heading, value))

    def _beyond(self, cells: list[str]) -> None:
        if not cells:
            return
        message = trn(
            "This row has a cell beyond the last column; it is kept with the person as another detail.",
            "This row has {n} cells beyond the last column; they are kept with the person as other details.",
            len(cells),
        )
        self.trouble(message, ", ".join(cells))
        for cell in cells[:MOST]:
            self.keep("", cell[:LONGEST])

    def _birthday(self) -> None:
        if not self.birth or self.contact.birthday:
            return
        year, month, day = (self.birth.get(f"birth_{part}", "") for part in ("year", "month", "day"))
        try:
            self.contact.birthday = csv_days.parts(year, month, day)
        except ValueError:
            self.trouble(_no_day(), " ".join(self.birth.values()))

    # --- what is done with the values of a column ---

    def skip(self, column: _Column, value: str) -> None:
        """Leave it out: the user said so, or it is a label, which is read with the value it is of."""

    def other(self, column: _Column, value: str) -> None:
        """Keep what has no place in a Contact."""
        self.keep(column.heading, self.cut(column, value, LONGEST))

    def text(self, column: _Column, value: str) -> None:
        """A field that has one value: a second one is kept beside it."""
        value = self.cut(column, " ".join(value.split()) if column.field == "name" else value)
        there = getattr(self.contact, column.field)
        if not there:
            setattr(self.contact, column.field, value)
        elif there != value:
            self.keep(column.heading, value)

    def unit(self, column: _Column, value: str) -> None:
        """Departments."""
        value = self.cut(column, value)
        self.contact.units += value.split(" / ") if self.ours else [value]

    def note(self, column: _Column, value: str) -> None:
        """A note: several make one."""
        there = self.contact.note
        self.contact.note = self.cut(column, f"{there}\n{value}" if there else value, LONGEST)

    def tags(self, column: _Column, value: str) -> None:
        """Tags, in one cell; Google's own groups begin with a star."""
        value = self.cut(column, value, LONGEST)
        joined = self.ours or self.reader.several or SEVERAL in value
        pieces = map(str.strip, value.split(SEVERAL) if joined else re.split("[;,\n]", value))
        found = [piece for piece in pieces if piece and (self.ours or not piece.startswith("* "))]
        self.contact.tags = list(dict.fromkeys([*self.contact.tags, *found]))[:MOST]

    def entry(self, column: _Column, value: str) -> None:
        """Phones, e-mails and web addresses."""
        kind, _, place = column.field.partition(".")
        label, preferred = self._label(column)
        label = label or place
        entries = {"phone": self.contact.phones, "email": self.contact.emails, "url": self.contact.urls}[kind]
        for piece in value.split(SEVERAL)[: MOST - len(entries)]:
            piece = self.cut(column, piece.strip() if self.ours else _SCHEME.sub("", piece.strip()))
            if kind == "url":
                entries.append(Url(piece, label or ("LinkedIn" if "linkedin.com/" in piece and not self.ours else "")))
            elif piece:
                entries.append((Phone if kind == "phone" else Email)(piece, label, preferred))
            preferred = False

    def _label(self, column: _Column) -> tuple[str, bool]:
        """Return the label that stands in its own column, and whether it says that the value is preferred."""
        if not 0 <= column.label < len(self.row.cells):
            return "", False
        label = self.row.cells[column.label].strip()[:LONGEST_TEXT]
        label = as_typed(label) if label else ""
        preferred = label == "*" or label.startswith("* ")
        label = label[2:].strip() if preferred else label
        return (label if self.ours else label_of(label)), preferred

    def address_part(self, column: _Column, value: str) -> None:
        """A part of an address."""
        place, _, part = column.field.removeprefix("address.").rpartition(".")
        value = self.cut(column, value)
        address = self.addresses.get(column.group)
        if address is None:
            address = self.addresses[column.group] = Address(self._label(column)[0] or place)
        there = getattr(address, part)
        setattr(address, part, f"{there}\n{value}" if there else value)

    def birth_part(self, column: _Column, value: str) -> None:
        """Year, month or day of birth."""
        self.birth[column.field] = value

    def day(self, column: _Column, value: str) -> None:
        """A day, in a column of such days."""
        self._take_day(column, column.field, value)

    def event(self, column: _Column, value: str) -> None:
        """A day, with what it is in another column."""
        label = self._label(column)[0]
        field = next((name for name, said in _EVENTS.items() if label.lower() in said), "")
        if field:
            self._take_day(column, field, value)
        else:
            self.keep(label or column.heading, value)

    def _take_day(self, column: _Column, field: str, value: str) -> None:
        there = getattr(self.contact, field)
        try:
            found = csv_days.read_day(value, self.reader.day_first)
        except csv_days.InDoubt:
            message = tr("Which is the day, and which the month? It was left out until you say so.")
            self.trouble(message, f"{column.heading}: {value}" if column.heading else value)
            found = ""
        except ValueError:
            self.trouble(_no_day(), f"{column.heading}: {value}" if column.heading else value)
            found = ""
        else:
            if found == there or not found:
                return
        if found and not there:
            setattr(self.contact, field, found)
        else:
            self.keep(column.heading, self.cut(column, value))


def _name(contact: Contact) -> str:
    """Return a name for a row without a full one: tables say "M." and "Mrs" of everybody, which is left out of it."""
    parts = (contact.given, contact.additional, contact.family, contact.suffix)
    return " ".join(" ".join(parts).split()) if contact.given or contact.family else composed_name(contact)


def _no_day() -> str:
    return tr("This is not a day that can be read; it was left out.")


_TAKES: dict[str, Callable] = {
    **dict.fromkeys(
        ("name", "given", "family", "additional", "prefix", "suffix", "nickname", "organization", "title"), _Draft.text
    ),
    **dict.fromkeys(("", *(f"{kind}.label" for kind in (*_LISTS, "address", "event"))), _Draft.skip),
    **dict.fromkeys(_LISTS, _Draft.entry),
    **dict.fromkeys(DAYS, _Draft.day),
    **dict.fromkeys(("birth_year", "birth_month", "birth_day"), _Draft.birth_part),
    "unit": _Draft.unit, "note": _Draft.note, "tags": _Draft.tags, "address": _Draft.address_part,
    "event": _Draft.event, OTHER: _Draft.other,
}  # fmt: skip
