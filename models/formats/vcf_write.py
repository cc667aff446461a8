"""People written as vCards, 3.0 (which every phone reads) or 4.0.

The lines are put together here, escaped, and handed to vobject, which builds and serialises the card. It never sees
what it would harm: values reach it encoded (it cuts text at a comma), and lines are folded here (it counts characters
where the 75 of the standard are octets).
"""

import base64
import re
from collections.abc import Iterable, Iterator

from models.formats import vcf_kept
from models.formats.records import Address, Contact, Email, Phone, Url
from models.formats.vcf_kept import Line, Originals, as_it_was
from models.formats.vcf_values import APPLE_WORDS, composed_name, escape, escape_uri, types_label
from models.words import tr

PRODUCT = "-//Keepwarm//Keepwarm//EN"

_TYPES = {"mobile": "CELL", "home": "HOME", "work": "WORK", "fax": "FAX", "pager": "PAGER", "other": "OTHER"}
_PLACES = {"home": "HOME", "work": "WORK", "other": "OTHER"}
_OWN_TYPE = re.compile(r"[Xx]-[A-Za-z0-9-]{1,60}")
_ANNIVERSARY = re.compile(r"(?:[\w-]+\.)?[\w-]*ANNIVERSARY[;:]", re.IGNORECASE)
_GROUP = re.compile(r"([\w-]+)\.")
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")


class _AsWritten(str):
    """A name that vobject leaves as it is: it writes names in upper case, and Apple's programs look for X-ABLabel."""

    __slots__ = ()

    def upper(self) -> str:
        return self


def write(contacts: Iterable[Contact], version: str = "3.0") -> Iterator[bytes]:
    """Yield the vCards of people, a card at a time, as UTF-8 with lines of 75 octets at most.

    version  "3.0" or "4.0"

    What was read of a card and not understood (Contact.extras) goes out again. Line breaks of any kind become "\\n".
    """
    for contact in contacts:
        text = _serialised(_lines(contact, version), version)
        yield b"".join(_folded(line) for line in text.split("\r\n") if line)


def unfolded(contact: Contact) -> str:
    """Return the card of a person as text, as a reader of another format keeps it in Contact.source."""
    lines = ["BEGIN:VCARD", "VERSION:3.0"]
    for group, name, parameters, value in _lines(contact, "3.0"):
        types = "".join(f";{parameter}={','.join(values)}" for parameter, *values in parameters)
        lines.append(f"{group}.{name}{types}:{value}" if group else f"{name}{types}:{value}")
    return "\n".join([*lines, "END:VCARD"])


def _serialised(lines: Iterable[Line], version: str) -> str:
    """Return a card's text, unfolded."""
    import vobject
    from vobject.base import ContentLine

    card = vobject.vCard()
    card.contents["version"] = [ContentLine("VERSION", [], version, encoded=True)]
    card.contents["lines"] = [  # one key for all, for vobject sorts by key
        ContentLine(_AsWritten(name), parameters, value, group or None, encoded=True)
        for group, name, parameters, value in lines
    ]
    return card.serialize(lineLength=1 << 40, validate=False)  # a card that came with two names goes with two


def _folded(line: str) -> bytes:
    data = line.encode("utf-8", "replace")
    if len(data) <= 75:
        return data + b"\r\n"
    pieces, start, room = [], 0, 75
    while len(data) - start > room:
        end = start + room
        while data[end] & 0xC0 == 0x80:  # within a character
            end -= 1
        pieces.append(data[start:end])
        start, room = end, 74
    pieces.append(data[start:])
    return b"\r\n ".join(pieces) + b"\r\n"


class _Groups:
    """Groups that no line kept from the file uses."""

    def __init__(self, extras: list[str]) -> None:
        self._taken = {found[1].lower() for line in extras if (found := _GROUP.match(line))}
        self._number = 0

    def new(self) -> str:
        self._number += 1
        while f"item{self._number}" in self._taken:
            self._number += 1
        return f"item{self._number}"


def _lines(contact: Contact, version: str) -> Iterator[Line]:
    originals = vcf_kept.originals(contact)
    groups = _Groups(contact.extras)
    yield "", "PRODID", [], PRODUCT
    if contact.uid:
        plain = version == "4.0" and not _URI.match(contact.uid)  # there, it is a URI unless it is said not to be
        yield "", "UID", [["VALUE", "text"]] if plain else [], escape(contact.uid)
    yield from _name_lines(contact, originals)
    extras = [line for line in contact.extras if vcf_kept.goes_out(line)]
    strange = [line for line in extras if not vcf_kept.is_familiar(line)]  # after a note they would be text of it
    yield from map(as_it_was, strange)
    for name, text in (("NICKNAME", contact.nickname), ("TITLE", contact.title), ("NOTE", contact.note)):
        if text:
            yield "", name, [], escape(text)
    if contact.organization or contact.units:
        yield "", "ORG", [], ";".join(escape(part) for part in (contact.organization, *contact.units))
    for entry in (*contact.phones, *contact.emails, *contact.addresses, *contact.urls):
        kept = originals.get(vcf_kept.key(entry))
        if kept:
            yield from (as_it_was(vcf_kept.original_for(line, version)) for line in kept.pop(0))
        else:
            yield from _entry_lines(entry, version, groups)
    yield from _day_lines(contact, version, groups)
    if contact.tags:
        yield "", "CATEGORIES", [], ",".join(escape(tag) for tag in contact.tags)
    if contact.met_on:
        yield "", "X-KEEPWARM-MET-ON", [], escape(contact.met_on)
    if contact.is_group:
        yield "", "KIND" if version == "4.0" else "X-ADDRESSBOOKSERVER-KIND", [], "group"
    if contact.photo:
        yield _photo_line(contact, version)
    for line in extras:
        if line not in strange:
            yield as_it_was(vcf_kept.data_for(line, version))


def _name_lines(contact: Contact, originals: Originals) -> Iterator[Line]:
    yield "", "FN", [], escape(contact.name or composed_name(contact) or tr("No name"))
    parts = (contact.family, contact.given, contact.additional, contact.prefix, contact.suffix)
    kept = originals.get(("N", *parts))
    if kept:
        yield as_it_was(kept[0][0])
    else:
        yield "", "N", [], ";".join(escape(part) for part in parts)


def _entry_lines(entry: Phone | Email | Url | Address, version: str, groups: _Groups) -> Iterator[Line]:
    name, value = _name_and_value(entry)
    types: list[str] = ["INTERNET"] if name == "EMAIL" and version != "4.0" else []
    known = _TYPES if name == "TEL" else _PLACES
    label = entry.label
    if label in known:
        types.append(known[label])
        label = ""
    elif name == "TEL" and _OWN_TYPE.fullmatch(label) and types_label([label])[0] == label:
        types.append(label)
        label = ""
    parameters = []
    if getattr(entry, "preferred", False):
        if version == "4.0":
            parameters.append(["PREF", "1"])
        else:
            types.append("pref")
    if types:
        parameters.append(["TYPE", *types])
    group = groups.new() if label else ""
    yield group, name, parameters, value
    if label:
        yield group, "X-ABLabel", [], _apple_label(label)


def _apple_label(label: str) -> str:
    return f"_$!<{APPLE_WORDS[label]}>!$_" if label in APPLE_WORDS else escape(label)


def _name_and_value(entry: Phone | Email | Url | Address) -> tuple[str, str]:
    if isinstance(entry, Address):
        parts = (
            entry.po_box, entry.extended, entry.street, entry.city, entry.region, entry.postcode, entry.country,
        )  # fmt: skip
        return "ADR", ";".join(escape(part) for part in parts)
    if isinstance(entry, Url):
        return "URL", escape_uri(entry.value)
    return ("TEL" if isinstance(entry, Phone) else "EMAIL"), escape(entry.value)


def _day_lines(contact: Contact, version: str, groups: _Groups) -> Iterator[Line]:
    """The year that Apple's programs write for an unknown one is 1604; 4.0 has its own way to leave it out.

    Apple's way to write an anniversary is read after all others: where a card keeps a second one, ours is written like that.
    """
    has_second = any(map(_ANNIVERSARY.match, contact.extras))
    for name, day in (("BDAY", contact.birthday), ("ANNIVERSARY", contact.anniversary)):
        if not day:
            continue
        parameters, value, group = [], day, ""
        if version == "4.0":
            value = day.replace("-", "") if not day.startswith("--") else "--" + day[2:].replace("-", "")
        elif day.startswith("--"):
            parameters, value = [["X-APPLE-OMIT-YEAR", "1604"]], "1604" + day[1:]
        if name == "ANNIVERSARY" and version != "4.0" and not has_second:
            name, group = "X-ABDATE", groups.new()
        yield group, name, parameters, escape(value)
        if group:
            yield group, "X-ABLabel", [], "_$!<Anniversary>!$_"


def _photo_line(contact: Contact, version: str) -> Line:
    data = base64.b64encode(contact.photo).decode("ascii")
    kind = contact.photo_type if re.fullmatch(r"image/[\w.+-]+", contact.photo_type) else "image/jpeg"
    if version == "4.0":
        return "", "PHOTO", [], f"data:{kind};base64,{data}"
    return "", "PHOTO", [["ENCODING", "b"], ["TYPE", kind.removeprefix("image/").upper()]], data
