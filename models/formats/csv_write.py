"""People written as CSV, with the headings of Google Contacts, which other address books read too."""

from collections.abc import Iterable, Iterator

from models.formats.csv_columns import KEEPWARM
from models.formats.csv_values import FORMULA, SEVERAL, as_line, kept_column
from models.formats.records import Contact

_LEAST = {"emails": 4, "phones": 4, "addresses": 1, "urls": 2, "events": 0}  # so many columns of each, or more
_ADDRESS = ("Label", "Street", "City", "PO Box", "Region", "Postal Code", "Country", "Extended Address")
_MOST_KEPT = 200  # columns of what Keepwarm did not understand when it came from a table


def write(contacts: Iterable[Contact]) -> Iterator[bytes]:
    """Yield a CSV file, UTF-8 with a byte order mark so that spreadsheets read the accents, a line a person.

    What contacts_csv.read makes of it is the same, but for what a table cannot hold: the UID, photos, whether a card is
    a group, what only a vCard says (Contact.extras that came from no table), values beyond 1,000 columns, spaces around
    a value, "\\r", empty parts of lists, and ":::" as a word of an e-mail, a phone, an address of the web or a tag, "/" as one of
    a department, "* " at the beginning of a label.
    """
    people = list(contacts)
    counts = {name: max([least, *(len(_entries(one, name)) for one in people)]) for name, least in _LEAST.items()}
    kept = _kept_headings(people)
    yield b"\xef\xbb\xbf"
    yield line([*_headings(counts), *kept])
    for contact in people:
        yield line([*_values(contact, counts), *_kept_values(contact, kept)])


def _headings(counts: dict[str, int]) -> list[str]:
    headings = [
        *KEEPWARM, "Organization Name", "Organization Title", "Organization Department", "Birthday", "Notes", "Labels",
    ]  # fmt: skip
    for name, kind, parts in (
        ("emails", "E-mail", ("Label", "Value")),
        ("phones", "Phone", ("Label", "Value")),
        ("addresses", "Address", _ADDRESS),
        ("urls", "Website", ("Label", "Value")),
        ("events", "Event", ("Label", "Value")),
    ):
        headings += [f"{kind} {number} - {part}" for number in range(1, counts[name] + 1) for part in parts]
    return headings


def _values(contact: Contact, counts: dict[str, int]) -> list[str]:
    values = [
        contact.prefix, contact.given, contact.additional, contact.family, contact.suffix, contact.nickname, contact.name,
        contact.organization, contact.title, " / ".join(contact.units), contact.birthday, contact.note,
        SEVERAL.join(contact.tags),
    ]  # fmt: skip
    for name, count in counts.items():
        entries = _entries(contact, name)
        width = len(_ADDRESS) if name == "addresses" else 2
        values += [value for entry in entries for value in entry] + [""] * width * (count - len(entries))
    return values


def _entries(contact: Contact, name: str) -> list[tuple[str, ...]]:
    """Return the cells of each e-mail, phone, address, web address or event of a person."""
    if name == "addresses":
        return [
            (a.label, a.street, a.city, a.po_box, a.region, a.postcode, a.country, a.extended)
            for a in contact.addresses
        ]
    if name == "urls":
        return [(url.label, url.value) for url in contact.urls]
    if name == "events":
        return [(label, day) for label, day in (("Anniversary", contact.anniversary), ("Met", contact.met_on)) if day]
    return [(_star(entry.label, entry.preferred), entry.value) for entry in getattr(contact, name)]


def _star(label: str, preferred: bool) -> str:
    return f"* {label}".rstrip() if preferred else label


def _kept_headings(people: list[Contact]) -> list[str]:
    """Return the headings of what came from a table and was not understood, each as often as one person needs it."""
    most: dict[str, int] = {}
    for contact in people:
        names = [found[0] for line in contact.extras if (found := kept_column(line))]
        for name in names:
            most[name] = max(most.get(name, 0), names.count(name))
    return [name for name, count in most.items() for _ in range(count)][:_MOST_KEPT]


def _kept_values(contact: Contact, headings: list[str]) -> list[str]:
    values: dict[str, list[str]] = {}
    for line in contact.extras:
        if found := kept_column(line):
            values.setdefault(found[0], []).append(found[1])
    return [values[name].pop(0) if values.get(name) else "" for name in headings]


def line(values: list[str]) -> bytes:
    """Return cells as a line of a table that no spreadsheet takes for formulas."""
    return f"{as_line([_safe(value) for value in values])}\r\n".encode("utf-8", "replace")


def _safe(value: str) -> str:
    """A cell that a spreadsheet would run as a formula is quoted as text; a phone number stays whole."""
    if not value.lstrip("'").startswith(FORMULA):
        return value
    is_number = value.lstrip("+-").replace(" ", "").replace("-", "").isdecimal()
    return value if is_number else "'" + value
