"""People written as vCards, 3.0 (which every phone reads) or 4.0.

The lines are put together here, escaped, and handed to vobject, which builds, checks and serialises the card. It never
sees what it would harm: values reach it encoded (it cuts text at a comma), and lines are folded here (it counts
characters where the 75 of the standard are octets).
"""

import base64
import re
from collections.abc import Iterable, Iterator

from models.formats import vcf_heads
from models.formats.records import Address, Contact, Email, Phone, Url
from models.formats.vcf_values import APPLE_WORDS, KEPT, composed_name, escape, escape_uri
from models.words import tr

PRODUCT = "-//Keepwarm//Keepwarm//EN"

_TYPES = {"mobile": "CELL", "home": "HOME", "work": "WORK", "fax": "FAX", "pager": "PAGER", "other": "OTHER"}
_PLACES = {"home": "HOME", "work": "WORK", "other": "OTHER"}
_OWN_TYPE = re.compile(r"[Xx]-[A-Za-z0-9-]{1,60}")
_GROUP = re.compile(r"([\w-]+)\.")
_EMBEDDED = re.compile(r"(?i);ENCODING=(?:b|BASE64)(?=[;:])")
_TYPE_OF_DATA = re.compile(r"(?i);TYPE=\"?([\w./+-]+)\"?(?=[;:])")
_FAMILIES = {"PHOTO": "image", "LOGO": "image", "SOUND": "audio", "KEY": "application"}
_ALWAYS_OURS = frozenset({"BEGIN", "END", "VERSION", "N", "PRODID"})

Originals = dict[object, list[list[str]]]  # what lines of the file are read as -> those lines, with their label
Line = tuple[str, str, list[list[str]], str]  # group, name, parameters, value as it stands in the file


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
    return card.serialize(lineLength=1 << 40)


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
    originals = _originals(contact)
    groups = _Groups(contact.extras)
    yield "", "PRODID", [], PRODUCT
    if contact.uid:
        yield "", "UID", [], escape(contact.uid)
    yield from _name_lines(contact, originals)
    extras = [line for line in contact.extras if _goes_out(line, contact)]
    strange = [line for line in extras if not _is_familiar(line)]  # after a note they would be taken for text of it
    yield from map(_as_it_was, strange)
    for name, text in (("NICKNAME", contact.nickname), ("TITLE", contact.title), ("NOTE", contact.note)):
        if text:
            yield "", name, [], escape(text)
    if contact.organization or contact.units:
        yield "", "ORG", [], ";".join(escape(part) for part in (contact.organization, *contact.units))
    for entry in (*contact.phones, *contact.emails, *contact.addresses, *contact.urls):
        kept = originals.get(_key(entry))
        if kept:
            yield from (_as_it_was(line) for line in kept.pop(0))
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
            yield _as_it_was(_embedded_as_uri(line) if version == "4.0" else line)


def _name_lines(contact: Contact, originals: Originals) -> Iterator[Line]:
    yield "", "FN", [], escape(contact.name or composed_name(contact) or tr("No name"))
    parts = (contact.family, contact.given, contact.additional, contact.prefix, contact.suffix)
    kept = originals.get(("N", *parts))
    if kept:
        yield _as_it_was(kept[0][0])
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
    elif name == "TEL" and _OWN_TYPE.fullmatch(label):
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
    """The year that Apple's programs write for an unknown one is 1604; 4.0 has its own way to leave it out."""
    for name, day in (("BDAY", contact.birthday), ("ANNIVERSARY", contact.anniversary)):
        if not day:
            continue
        parameters, value, group = [], day, ""
        if version == "4.0":
            value = day.replace("-", "") if not day.startswith("--") else "--" + day[2:].replace("-", "")
        elif day.startswith("--"):
            parameters, value = [["X-APPLE-OMIT-YEAR", "1604"]], "1604" + day[1:]
        if name == "ANNIVERSARY" and version != "4.0":
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


# --- lines kept from the file ---


def _originals(contact: Contact) -> Originals:
    """Return, for values whose line in the file said more than the value holds, those lines: by what they are read as."""
    kept = [line.replace(KEPT, "", 1) for line in contact.extras if KEPT in line and is_original(line)]
    found: Originals = {}
    if not kept:
        return found
    from models.formats.vcf_card import read_lines

    labels = {line.partition(".")[0].lower(): line for line in kept if ".x-ablabel" in line[:500].lower()}
    for line in kept:
        group = _GROUP.match(line)
        label = labels.get(group[1].lower()) if group else None
        if line == label:
            continue
        lines = [line, label] if label else [line]
        read = read_lines(lines)
        for entry in (*read.phones, *read.emails, *read.addresses, *read.urls):
            found.setdefault(_key(entry), []).append(lines)
        if read.family or read.given or read.additional or read.prefix or read.suffix:
            found[("N", read.family, read.given, read.additional, read.prefix, read.suffix)] = [lines]
    return found


def is_original(line: str) -> bool:
    """Is this extra the line that a value, which is held elsewhere, was read from?"""
    found = _GROUP.match(line)
    return line.startswith(KEPT, found.end() if found else 0)


def _key(entry: Phone | Email | Url | Address) -> object:
    return type(entry), *(getattr(entry, name) for name in entry.__slots__)


def _goes_out(line: str, contact: Contact) -> bool:
    name = re.split("[;:]", line.rpartition(".")[2] if "." in line.partition(":")[0] else line, maxsplit=1)[0].upper()
    if ":" not in line or is_original(line) or name in _ALWAYS_OURS:
        return False
    held = {"BDAY": contact.birthday, "ANNIVERSARY": contact.anniversary}
    return not held.get(name)


def _is_familiar(line: str) -> bool:
    from models.formats.vcf_card import is_familiar

    parts = vcf_heads.split(line)
    return parts is not None and is_familiar(vcf_heads.read(parts[0]))


def _as_it_was(line: str) -> Line:
    """A line goes out as it was read: to vobject, all that stands before its value is its name."""
    line = re.sub(r"\r\n|\r|\n", r"\\n", line)
    found = re.match(r'(?:[^":]|"[^"]*")*+:', line)
    end = found.end() if found else line.index(":") + 1
    return "", line[: end - 1], [], line[end:]


def _embedded_as_uri(line: str) -> str:
    """Return a line with base64 data (a logo, a sound, a key) as 4.0 has it."""
    head, colon, data = line.partition(":")
    name = re.split("[;:]", head.rpartition(".")[2], maxsplit=1)[0].upper()
    if not _EMBEDDED.search(head + colon) or not (name in _FAMILIES or name.startswith("X-")):
        return line
    kind = _TYPE_OF_DATA.search(head + colon)
    subtype = kind[1].lower() if kind else "octet-stream"
    family = _FAMILIES.get(name, "application")
    head = _TYPE_OF_DATA.sub("", _EMBEDDED.sub("", head + colon)).removesuffix(":")
    return f"{head}:data:{subtype if '/' in subtype else f'{family}/{subtype}'};base64,{data}"
