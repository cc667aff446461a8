"""People written as CSV, with the headings of Google Contacts, which other address books read too."""

import csv
import io
from collections.abc import Iterable, Iterator

from models.formats.records import Contact

_PHONES, _EMAILS, _URLS, _ADDRESSES = 4, 4, 2, 2  # at least so many columns of each
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write(contacts: Iterable[Contact]) -> Iterator[bytes]:
    """Yield a CSV file, UTF-8 with a byte order mark so that spreadsheets read the accents, a line a person."""
    people = list(contacts)
    counts = [
        max([least, *(len(getattr(contact, name)) for contact in people)])
        for name, least in (("phones", _PHONES), ("emails", _EMAILS), ("urls", _URLS), ("addresses", _ADDRESSES))
    ]
    yield b"\xef\xbb\xbf"
    yield _line(_headings(*counts))
    for contact in people:
        yield _line(_values(contact, *counts))


def _headings(phones: int, emails: int, urls: int, addresses: int) -> list[str]:
    headings = [
        "Name Prefix", "First Name", "Middle Name", "Last Name", "Name Suffix", "Nickname", "File As",
        "Organization Name", "Organization Title", "Organization Department", "Birthday", "Notes", "Labels",
    ]  # fmt: skip
    for number in range(1, emails + 1):
        headings += [f"E-mail {number} - Label", f"E-mail {number} - Value"]
    for number in range(1, phones + 1):
        headings += [f"Phone {number} - Label", f"Phone {number} - Value"]
    for number in range(1, addresses + 1):
        parts = ("Label", "Street", "City", "PO Box", "Region", "Postal Code", "Country", "Extended Address")
        headings += [f"Address {number} - {part}" for part in parts]
    for number in range(1, urls + 1):
        headings += [f"Website {number} - Label", f"Website {number} - Value"]
    return headings


def _values(contact: Contact, phones: int, emails: int, urls: int, addresses: int) -> list[str]:
    values = [
        contact.prefix, contact.given, contact.additional, contact.family, contact.suffix, contact.nickname, contact.name,
        contact.organization, contact.title, " / ".join(contact.units), contact.birthday, contact.note,
        " ::: ".join(contact.tags),
    ]  # fmt: skip
    values += _padded([(_star(email.label, email.preferred), email.value) for email in contact.emails], emails, 2)
    values += _padded([(_star(phone.label, phone.preferred), phone.value) for phone in contact.phones], phones, 2)
    values += _padded(
        [(a.label, a.street, a.city, a.po_box, a.region, a.postcode, a.country, a.extended) for a in contact.addresses],
        addresses,
        8,
    )
    return values + _padded([(url.label, url.value) for url in contact.urls], urls, 2)


def _star(label: str, preferred: bool) -> str:
    return f"* {label}".rstrip() if preferred else label


def _padded(rows: list[tuple[str, ...]], count: int, width: int) -> list[str]:
    return [value for row in rows for value in row] + [""] * width * (count - len(rows))


def _line(values: list[str]) -> bytes:
    stream = io.StringIO()
    csv.writer(stream, lineterminator="\r\n").writerow([_safe(value) for value in values])
    return stream.getvalue().encode("utf-8", "replace")


def _safe(value: str) -> str:
    """A cell that a spreadsheet would run as a formula is quoted as text; a phone number stays whole."""
    if value.startswith(_FORMULA) and not value.lstrip("+-").replace(" ", "").replace("-", "").isdecimal():
        return "'" + value
    return value
