"""LDIF: the address books of Thunderbird and of directories. See records.py for what a format gives.

ldif_lines.py finds entries and attributes; here the attributes become the lines of a vCard, and vcf_card.py makes a
Contact of them: what is limited, kept for export and compared there is so here. Contact.source is that vCard.
"""

import os
import re
from collections.abc import Iterator
from hashlib import blake2b
from pathlib import Path

from models.formats.ldif_lines import Entry, Value, entries, text_of
from models.formats.records import Contact, Progress, Trouble, Unread
from models.formats.vcf_card import MOST_TROUBLES, Draft
from models.formats.vcf_lines import as_utf8
from models.formats.vcf_values import composed_name, escape, escape_uri
from models.words import tr, trn

NAME = "LDIF"
SUFFIXES = (".ldif", ".ldi")

_EVERY = 200  # entries between two Progress
_BEGIN = re.compile(rb"^dn(?::[ ]*[^\s=:]+=|::[ ]*[A-Za-z0-9+/]{4})", re.IGNORECASE | re.MULTILINE)
_BETWEEN_NAMES = re.compile(r"(?<!\\)[,;]")

_GROUPS = frozenset({"groupofnames", "groupofuniquenames", "groupofurls", "group", "mailgroup", "mozillaablist"})
_PEOPLE = frozenset(
    {"person", "organizationalperson", "inetorgperson", "mozillaabpersonalpha", "mozillaorgperson", "user", "contact",
     "evolutionperson", "residentialperson", "pilotperson", "newpilotperson", "officeperson"}
)  # fmt: skip
_OTHERS = frozenset(
    {"organizationalunit", "organization", "dcobject", "domain", "country", "locality", "applicationprocess", "device",
     "organizationalrole", "alias", "referral", "posixgroup", "computer", "container", "builtindomain", "subentry"}
)  # fmt: skip
_DROPPED = frozenset(
    {"dn", "version", "objectclass", "changetype", "control", "userpassword", "modifytimestamp", "createtimestamp",
     "creatorsname", "modifiersname", "entrycsn", "structuralobjectclass", "subschemasubentry", "entrydn",
     "hassubordinates", "search", "result", "numresponses", "numentries", "ref"}
)  # fmt: skip
_MEMBERS = ("member", "uniquemember")
_PHOTOS = ("jpegphoto", "thumbnailphoto", "photo")

# Which line of a card an attribute is; an address book's own names beside those of directories.
_LINES = {
    "FN": "displayname cn commonname",
    "NICKNAME": "mozillanickname xmozillanickname",
    "TITLE": "title",
    "TEL;TYPE=CELL": "mobile cellphone mobiletelephonenumber othermobile",
    "TEL;TYPE=WORK": "telephonenumber othertelephone",
    "TEL;TYPE=HOME": "homephone hometelephonenumber otherhomephone",
    "TEL;TYPE=FAX": "facsimiletelephonenumber fax otherfacsimiletelephonenumber",
    "TEL;TYPE=HOME,FAX": "homefacsimiletelephonenumber",
    "TEL;TYPE=PAGER": "pager pagerphone pagertelephonenumber otherpager",
    "TEL;TYPE=CAR": "carphone",
    "TEL;TYPE=OTHER": "otherphone",
    "EMAIL": (
        "mail rfc822mailbox email emailaddress mozillasecondemail xmozillasecondemail othermailbox mailalternateaddress"
    ),
    "URL;TYPE=WORK": "mozillaworkurl workurl",
    "URL;TYPE=HOME": "mozillahomeurl homeurl",
    "URL": "labeleduri labeledurl url wwwhomepage",
    "X-AIM": "nsaimid nscpaimscreenname",
    "BDAY": "birthdate dateofbirth schacdateofbirth",
    "ANNIVERSARY": "anniversary",
    **{f"X-CUSTOM{n}": f"mozillacustom{n} custom{n}" for n in range(1, 5)},  # so Thunderbird's own vCards call them
}
_HEADS = {name: head for head, names in _LINES.items() for name in names.split()}
_NAME_PARTS = ("sn surname", "givenname gn", "middlename", "personaltitle", "generationqualifier")
_ORGANIZATION, _UNITS = ("o", "company", "organizationname"), ("ou", "orgunit", "department", "departmentnumber")
_ADDRESSES = {  # po box, second line, street, city, region, postcode, country; then the whole, with "$" between lines
    "WORK": (
        ("postofficebox", "mozillaworkstreet2", "street streetaddress", "l locality", "st region", "postalcode zip",
         "co c countryname"),
        "postaladdress",
    ),
    "HOME": (
        ("mozillahomepostofficebox", "mozillahomestreet2", "mozillahomestreet", "mozillahomelocalityname",
         "mozillahomestate", "mozillahomepostalcode", "mozillahomecountryname"),
        "homepostaladdress",
    ),
}  # fmt: skip
_NOTES = ("description", "notes", "note", "info")
_DAYS = {"BDAY": "birth", "ANNIVERSARY": "anniversary"}


def accepts(head: bytes) -> bool:
    """Return whether a file that begins with `head` is LDIF: whether an entry begins in it."""
    return _BEGIN.search(as_utf8(head)) is not None


def read(path: Path | str) -> Iterator[Progress | Contact | Unread]:
    """Read an LDIF file, an entry at a time: a Contact, or an Unread where it tells of nobody. Raises OSError only.

    Groups are contacts with `is_group` and MEMBER lines in `extras`. No address is ever opened. What is neither person
    nor group (units of a directory) comes together as one Unread at the end.
    """
    with Path(path).open("rb") as stream:
        data = as_utf8(stream.read(os.fstat(stream.fileno()).st_size))  # not what is added meanwhile
    told = False
    others = first_other = 0
    for number, entry in enumerate(entries(data), 1):
        if number % _EVERY == 0:
            yield Progress(entry.end, len(data))
        if all(value.name in _DROPPED - {"dn"} for value in entry.values) and not entry.troubles:
            continue  # "version: 1", or how a search went
        classes = {value.data.strip().lower().decode("ascii", "replace") for value in entry.values
                   if value.name == "objectclass"}  # fmt: skip
        if classes & _OTHERS and not classes & (_PEOPLE | _GROUPS):
            others, first_other = others + 1, first_other or entry.line
            continue
        record, guessed = _record(entry, bool(classes & _GROUPS))
        if guessed and not told and isinstance(record, Contact):  # once for a file is enough
            message = tr("The file does not say its character set; one was guessed.")
            record.troubles.append(Trouble(entry.line, message))
            told = True
        yield record
    if others:
        yield Unread(first_other, trn(
            "An entry of a directory that is no person was left out.",
            "{n} entries of a directory that are no people were left out.", others,
        ))  # fmt: skip
    yield Progress(len(data), len(data))


def _record(entry: Entry, is_group: bool) -> tuple[Contact | Unread, bool]:
    """Return what an entry comes to, and whether its character set was guessed."""
    held = _Held(entry)
    change = held.change.lower()
    if change not in ("", "add"):
        message = tr("This is a change to an entry (“{change}”), not an entry: it was left out.", change=change[:40])
        return _unread(entry, message), False
    lines = list(_card_lines(held, is_group))
    draft = Draft(entry.line)
    draft.run_numbered((number - entry.line, line) for number, line in lines)
    draft.finish()
    contact = draft.contact
    contact.line = entry.line
    contact.name = contact.name or composed_name(contact)
    if not contact.name:
        return _unread(entry, tr("This entry names nobody: it was left out.")), False
    contact.digest = blake2b(entry.text, digest_size=16).digest()
    text = [line for _, line in lines if not line.startswith("PHOTO;ENCODING=b:")]
    contact.source = "\n".join(["BEGIN:VCARD", "VERSION:3.0", *text, "END:VCARD"])
    contact.troubles = sorted(entry.troubles + contact.troubles, key=lambda trouble: trouble.line)[:MOST_TROUBLES]
    return contact, held.guessed


def _unread(entry: Entry, message: str) -> Unread:
    text = text_of(entry.text[:1_000_000])[0].replace("\n ", "")
    return Unread(entry.line, message, text[:200], text)


class _Held:
    """The attributes of an entry as text, taken out one by one: what is left at the end has no place in a card."""

    def __init__(self, entry: Entry) -> None:
        self.guessed = False
        self.change = ""
        self.key = ""  # the entry's name in its directory
        self.pictures: list[Value] = []
        self.links: list[tuple[int, str, str]] = []  # values that stand elsewhere
        self.binary: list[Value] = []
        self._texts: dict[str, list[tuple[int, str]]] = {}
        for value in entry.values:
            self._add(entry, value)

    def _add(self, entry: Entry, value: Value) -> None:
        if value.name in _PHOTOS and value.encoding == "base64":
            self.pictures.append(value)
            return
        data = value.decoded()
        if data is None:
            message = tr("This value could not be decoded; it was left out.")
            entry.trouble(value.line, message, f"{value.name}:: {value.data[:60].decode('ascii', 'replace')}")
            return
        if value.encoding == "base64" and b"\0" in data:
            self.binary.append(value)
            return
        text, guessed = text_of(data)
        self.guessed = self.guessed or guessed
        if value.encoding == "url":
            self.links.append((value.line, value.name, text))
        elif value.name == "dn":
            self.key = _key(text)
        elif value.name == "changetype":
            self.change = text.strip()
        elif text.strip():
            self._texts.setdefault(value.name, []).append((value.line, text))

    def heads(self) -> list[str]:
        """Return which lines of a card are there, in the order of `_LINES`."""
        found = {_HEADS[name] for name in self._texts if name in _HEADS}
        return [head for head in _LINES if head in found]

    def all(self, names: str) -> list[tuple[int, str]]:
        """Take all values of these attributes: (line, text)."""
        return [value for name in names.split() for value in self._texts.pop(name, ())]

    def first(self, names: str) -> tuple[int, str]:
        """Take the first value of these attributes, (0, "") where there is none."""
        for name in names.split():
            if values := self._texts.get(name):
                return values.pop(0)
        return 0, ""

    def rest(self) -> Iterator[tuple[int, str, str]]:
        """Take what is left: (line, name, text)."""
        for name, values in self._texts.items():
            if name not in _DROPPED:
                yield from ((line, name, text) for line, text in values)


def _key(name: str) -> str:
    """Return what a distinguished name is, however it is written: lower case, without blanks around its parts."""
    return ",".join(" ".join(part.split()) for part in _BETWEEN_NAMES.split(name[:2_000].lower())).replace("\\", "")


def _card_lines(held: _Held, is_group: bool) -> Iterator[tuple[int, str]]:
    """Yield the lines of a vCard, each with the line of the file that it comes from."""
    yield from _uid(held)
    for head in held.heads():
        lines: dict[str, int] = {}
        is_url = head.startswith("URL")
        for line, text in held.all(_LINES[head]):
            lines.setdefault(text.split()[0] if is_url else text.strip(), line)  # a label may stand behind an address
        write = escape_uri if is_url else escape
        yield from ((line, f"{head}:{write(text)}") for text, line in lines.items())
    yield from _structured(held)
    yield from _days(held)
    if is_group:
        yield 0, "X-ADDRESSBOOKSERVER-KIND:group"
        yield from ((line, f"MEMBER:{escape_uri(_key(text))}") for line, text in held.all(" ".join(_MEMBERS)))
    notes = held.all(" ".join(_NOTES))
    if notes:
        yield notes[0][0], f"NOTE:{escape(chr(10).join(text.strip() for _, text in notes))}"
    for line, name, text in held.rest():
        yield line, f"{_own(name)}:{escape(text)}"
    for line, name, link in held.links:
        yield line, f"{'PHOTO' if name in _PHOTOS else _own(name)};VALUE=uri:{escape_uri(link.strip())}"
    for value in held.binary:
        yield value.line, f"{_own(value.name)};ENCODING=b:{value.data.decode('ascii', 'replace')}"
    for value in held.pictures:
        yield value.line, f"PHOTO;ENCODING=b:{value.data.decode('ascii', 'replace')}"


def _uid(held: _Held) -> Iterator[tuple[int, str]]:
    """A name in a directory tells who it is; one of an address book, a name or name and e-mail, changes with them."""
    line, uid = held.first("entryuuid")
    if not uid and "," in held.key and "mail=" not in held.key:
        uid = held.key
    if uid:
        yield line, f"UID:{escape(uid)}"


def _structured(held: _Held) -> Iterator[tuple[int, str]]:
    name = [held.first(names) for names in _NAME_PARTS]
    yield from _parts("N", name)
    organization = [held.first(" ".join(_ORGANIZATION)), *held.all(" ".join(_UNITS))]
    yield from _parts("ORG", organization)
    for kind, (names, whole) in _ADDRESSES.items():
        address = [held.first(name) for name in names]
        if not any(text for _, text in address):
            line, text = held.first(whole)
            address[2] = line, "\n".join(part.strip() for part in text.split("$"))
        yield from _parts(f"ADR;TYPE={kind}", address)


def _parts(head: str, parts: list[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    line = next((line for line, text in parts if text), 0)
    if line:
        yield line, f"{head}:{';'.join(escape(text.strip()) for _, text in parts)}"


def _days(held: _Held) -> Iterator[tuple[int, str]]:
    """Thunderbird writes year, month and day apart, and leaves out the year that is not known."""
    for head, name in _DAYS.items():
        last = "birthday" if name == "birth" else f"{name}day"
        (_, year), (_, month), (line, day) = (held.first(part) for part in (f"{name}year", f"{name}month", last))
        if day and not month and not year:
            yield line, f"{head}:{escape(day.strip())}"  # some write the whole of it there
        elif year or month or day:
            year = year.strip().zfill(4) if year.strip().strip("0") else "-"
            yield line, f"{head}:{year}-{month.strip().zfill(2)}-{day.strip().zfill(2)}"


def _own(name: str) -> str:
    return f"X-LDIF-{re.sub('[^A-Z0-9-]', '-', name.upper())[:90]}"
