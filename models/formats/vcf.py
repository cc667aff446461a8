"""vCards of every version, from phones, Google, Outlook and the rest: what they say of a person.

RFC 6350 (4.0), RFC 2426 (3.0), vCard 2.1, RFC 6868, and Apple's and Android's own ways. What is not understood is kept in
Contact.extras and comes back on export (vcf_write.py).
"""

import base64
import binascii
import hashlib
import mmap
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from models.formats import vcf_values as values
from models.formats.records import Address, Contact, Email, Phone, Progress, Trouble, Unread, Url
from models.formats.vcf_lines import (
    Head,
    RawCard,
    as_utf8,
    cards,
    decode_line,
    decode_quoted,
    logical_lines,
    numbered_lines,
    split_line,
)
from models.formats.vcf_write import write
from models.words import tr

__all__ = ["NAME", "SUFFIXES", "accepts", "read", "read_text", "write"]

NAME = "vCard"
SUFFIXES = (".vcf", ".vcard", ".contact")

LONGEST_TEXT = 1_000_000  # characters of one value
MOST = 1_000  # phones, e-mails, tags ... of one person
MOST_EXTRAS = 200_000
LONGEST_EXTRA = 5_000_000
_EVERY = 200  # cards between two Progress
_TEXT_MAY_GO_ON = frozenset({"NOTE", "LABEL", "ADR", "PHOTO", "LOGO", "SOUND", "KEY", "DESCRIPTION"})
_VOICE = frozenset({"VERSION", "PRODID", "REV", "BEGIN", "END", "PROFILE", "X-ABLABEL", "X-APPLE-OMIT-YEAR"})
_START = re.compile(rb"^\s*(?:[\w-]{1,60}\.)?BEGIN[ \t]*:[ \t]*VCARD", re.IGNORECASE | re.MULTILINE)


def accepts(head: bytes) -> bool:
    """Is this a vCard file, by its first bytes?"""
    return bool(_START.search(as_utf8(head)))


def read(path: Path) -> Iterator[Progress | Contact | Unread]:
    """Yield what the file at `path` holds, a card at a time."""
    with Path(path).open("rb") as stream:
        try:
            with mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
                data = as_utf8(mapped[:])
        except (ValueError, OSError):  # empty, or no ordinary file
            data = as_utf8(stream.read())
    cache: dict[str, Head] = {}
    done = hollow = first_hollow = 0
    for number, card in enumerate(cards(data), 1):
        done += len(card.text)
        if not card.whole and not card.text.strip():
            hollow, first_hollow = hollow + 1, first_hollow or card.line
        else:
            yield parse(card, cache)
        if number % _EVERY == 0:
            yield Progress(min(done, len(data)), len(data))
    if hollow:
        yield Unread(first_hollow, tr("{n} cards begin here and in other places, but say nothing: left out.", n=hollow))
    yield Progress(len(data), len(data))


def read_text(text: str) -> Contact:
    """Return the person of a card's text (Contact.source), read again; an empty Contact when it says nothing."""
    for card in cards(as_utf8(text.encode("utf-8", "replace"))):
        found = parse(card, {})
        if isinstance(found, Contact):
            return found
    return Contact()


def parse(card: RawCard, cache: dict[str, Head]) -> Contact | Unread:
    """Return the person of one card, or why it tells of none."""
    contact = _Reading(card, cache).contact()
    if not contact.name:
        return Unread(card.line, tr("This card is empty: left out."), contact.source[:200])
    if not card.whole:
        contact.troubles.append(Trouble(card.line, tr("The end of this card is missing: what there is was kept.")))
    return contact


class _Reading:
    """One card being read. Values that hang on a label of their group wait until all lines were seen."""

    def __init__(self, card: RawCard, cache: dict[str, Head]) -> None:
        self.card = card
        self.cache = cache
        self.found = Contact(card.line)
        self.version = "3.0"
        self.index = 0
        self.at_fault: list[tuple[int, str, str]] = []
        self.labels: dict[str, str] = {}
        self.label_lines: dict[str, str] = {}
        self.grouped: list[tuple[str, Phone | Email | Url | Address]] = []
        self.last: tuple[Head, str] | None = None
        self.photo_text: list[str] = []
        self.kept: list[str] = []

    def contact(self) -> Contact:
        found = self.found
        found.digest = hashlib.blake2b(self.card.text, digest_size=16).digest()
        lines = self._decoded()
        for line in lines:  # the version decides how the others are read, wherever it stands
            if line[:8].upper() == "VERSION:":
                self.version = line[8:].strip()
                break
        for self.index, line in enumerate(lines):
            if line and not line.isspace():
                self._line(line)
        self._finish_value()
        self._settle_labels()
        for agent in self.card.agents:
            text = b"BEGIN:VCARD\n" + agent + b"END:VCARD"
            found.extras.append("AGENT:" + values.escape(as_text(text)))
        self._limit()
        if not found.name:
            found.name = values.composed_name(found)
        found.source = "\n".join(("BEGIN:VCARD", *self.kept, "END:VCARD"))[: 2 * LONGEST_TEXT]
        if self.at_fault:
            self._name_lines()
        return found

    def _decoded(self) -> list[str]:
        lines = logical_lines(self.card.text)
        try:
            return b"\n".join(lines).decode().split("\n")
        except UnicodeDecodeError:
            pass
        decoded = []
        for index, line in enumerate(lines):
            text, guessed = decode_line(line)
            decoded.append(text)
            if guessed:
                self.at_fault.append((index, tr("The letters are not UTF-8: they were read as Windows-1252."), text[:200]))
        return decoded

    def _line(self, line: str) -> None:
        head, value = split_line(line, self.cache)
        if head is None or (self.last and self.last[0].encoding == "base64" and ":" not in line):
            self._without_head(line)
            return
        self._finish_value()
        self.last = (head, value)
        if head.name == "PHOTO" or head.encoding == "base64":
            self.photo_text = [value]
        else:
            self._take(head, value)
            self.kept.append(line)

    def _without_head(self, line: str) -> None:
        """A line that is none: the rest of the value before it, where that may go on, else a fault."""
        last = self.last
        if last and last[0].encoding == "base64":
            self.photo_text.append(line)
        elif last and last[0].name in _TEXT_MAY_GO_ON and not last[0].encoding:
            self._go_on(last[0], line)
        else:
            self.fault(tr("This line is no property: it was left out, the rest is kept."), line)

    def _go_on(self, head: Head, line: str) -> None:
        self.kept[-1:] = [f"{self.kept[-1]}\\n{line}"] if self.kept else []
        if head.name == "NOTE":
            self.found.note += "\n" + self.text(line)
        elif head.name == "ADR" and self.found.addresses:
            value = f"{self.last[1].removesuffix(chr(92))}\n{line}"
            self.found.addresses.pop()
            self.last = (head, value)
            self._adr(head, value)
        elif self.found.extras:
            self.found.extras[-1] += "\\n" + line

    def _finish_value(self) -> None:
        """A value of base64 is whole when the next property begins."""
        if self.last and self.photo_text:
            head, text = self.last[0], "".join(self.photo_text)
            self.photo_text = []
            if head.name == "PHOTO":
                self._photo(head, text)
            else:
                self._extra(head, "".join(text.split()))
        self.last = None

    def _take(self, head: Head, value: str) -> None:
        if head.encoding == "qp":
            value, guessed = decode_quoted(value, head.charset)
            if guessed:
                self.fault(tr("The letters are not UTF-8: they were read as Windows-1252."), value)
        if len(value) > LONGEST_TEXT:
            self.fault(tr("This value has {n} characters: it was cut.", n=len(value)), value)
            value = value[:LONGEST_TEXT]
        take = _PROPERTIES.get(head.name)
        if take:
            take(self, head, value)
        elif head.name not in _VOICE:
            self._extra(head, value)

    def _extra(self, head: Head, value: str) -> None:
        if len(self.found.extras) < MOST_EXTRAS:
            self.found.extras.append(values.kept_line(head, value)[:LONGEST_EXTRA])

    def fault(self, message: str, text: str) -> None:
        """Note what could not be read in the line at hand."""
        if len(self.at_fault) < 100:
            self.at_fault.append((self.index, message, text[:200]))

    def text(self, value: str) -> str:
        """A text value without its escapes."""
        return values.unescape(value, self.version)

    def _name_lines(self) -> None:
        starts = [start for start, _ in numbered_lines(self.card.text)]
        for index, message, text in self.at_fault:
            start = starts[index] if index < len(starts) else 0
            self.found.troubles.append(Trouble(self.card.line + 1 + start, message, text))

    # --- properties ---

    def _version(self, _: Head, value: str) -> None:
        self.version = value.strip()

    def _label(self, head: Head, value: str) -> None:
        if head.group:
            self.labels.setdefault(head.group.lower(), values.apple_label(self.text(value)))
            self.label_lines.setdefault(head.group.lower(), values.kept_line(head, value))

    def _n(self, head: Head, value: str) -> None:
        found = self.found
        if found.family or found.given:
            self._extra(head, value)
            return
        parts = [part.strip() for part in values.parts(value, 5, self.version)]
        if len(parts) > 5:
            self.fault(tr("This name has more than its five parts: the others were left out."), value)
        found.family, found.given, found.additional, found.prefix, found.suffix = parts[:5]

    def _fn(self, head: Head, value: str) -> None:
        text = self.text(value).strip()
        if self.found.name and text:
            self._extra(head, value)
        elif text:
            self.found.name = " ".join(text.split())

    def _one(self, head: Head, value: str, field: str) -> None:
        text = self.text(value).strip()
        if getattr(self.found, field):
            if text:
                self._extra(head, value)
        else:
            setattr(self.found, field, text)

    def _nickname(self, head: Head, value: str) -> None:
        self._one(head, value, "nickname")

    def _title(self, head: Head, value: str) -> None:
        self._one(head, value, "title")

    def _uid(self, head: Head, value: str) -> None:
        self._one(head, value, "uid")

    def _org(self, head: Head, value: str) -> None:
        if self.found.organization or self.found.units:
            self._extra(head, value)
            return
        parts = [part.strip() for part in values.parts(value, 1, self.version)]
        self.found.organization, self.found.units = parts[0], [part for part in parts[1:MOST] if part]

    def _note(self, _: Head, value: str) -> None:
        text = self.text(value).rstrip("\n")
        if text.strip():
            self.found.note = f"{self.found.note}\n{text}" if self.found.note else text

    def _categories(self, _: Head, value: str) -> None:
        for part in values.listed(value, self.version):
            if part.strip() and part.strip() not in self.found.tags[-MOST:]:
                self.found.tags.append(part.strip())

    def _tel(self, head: Head, value: str) -> None:
        text = self.text(value).strip()
        if text.lower().startswith("tel:"):
            text = values.tel_uri(text[4:])
        if text:
            self._add(self.found.phones, head, Phone(text, values.label(head.types, "phone"), head.preferred))

    def _email(self, head: Head, value: str) -> None:
        text = self.text(value).strip()
        text = text[7:] if text.lower().startswith("mailto:") else text
        if text:
            self._add(self.found.emails, head, Email(text, values.label(head.types, "email"), head.preferred))

    def _url(self, head: Head, value: str) -> None:
        text = self.text(value).strip()
        if text:
            self._add(self.found.urls, head, Url(text, values.label(head.types, "url")))

    def _adr(self, head: Head, value: str) -> None:
        parts = values.parts(value, 7, self.version)
        if len(parts) > 7:
            self.fault(tr("This address has more than its seven parts: the others were left out."), value)
        parts = [part.strip() for part in parts[:7]]
        if any(parts):
            self._add(self.found.addresses, head, Address(values.label(head.types, "address"), *parts))

    def _add(self, many: list, head: Head, entry: Phone | Email | Url | Address) -> None:
        if len(many) == MOST:
            self.fault(tr("There are more than {n} of these: the others were left out.", n=MOST), head.text)
        if len(many) <= MOST:
            many.append(entry)
            if head.group:
                self.grouped.append((head.group.lower(), entry))

    def _bday(self, head: Head, value: str) -> None:
        self._day(head, value, "birthday")

    def _anniversary(self, head: Head, value: str) -> None:
        self._day(head, value, "anniversary")

    def _day(self, head: Head, value: str, field: str) -> None:
        text = self.text(value).strip()
        if not text:
            return
        day = values.day(text, head.parameters.get("X-APPLE-OMIT-YEAR", ""))
        if not day:
            self._extra(head, value)
            self.fault(
                tr("“{line}” is no date: the birthday is left out, the rest is kept.", line=f"{head.name}:{text}"[:80])
                if field == "birthday"
                else tr("“{line}” is no date: it is left out, the rest is kept.", line=f"{head.name}:{text}"[:80]),
                f"{head.text}:{text}",
            )
        elif getattr(self.found, field):
            self._extra(head, value)
        else:
            setattr(self.found, field, day)

    def _apple_date(self, head: Head, value: str) -> None:
        self._extra(head, value)
        self.grouped.append((head.group.lower(), Url(value, "\0date")))

    def _android(self, head: Head, value: str) -> None:
        kind, _, rest = value.partition(";")
        fields = rest.split(";")
        if kind.endswith("/nickname") and fields[0] and not self.found.nickname:
            self.found.nickname = self.text(fields[0])
        elif kind.endswith("/contact_event") and len(fields) > 1 and fields[1] in ("1", "3") and values.day(fields[0]):
            field = "anniversary" if fields[1] == "1" else "birthday"
            if not getattr(self.found, field):
                setattr(self.found, field, values.day(fields[0]))
        else:
            self._extra(head, value)

    def _kind(self, head: Head, value: str) -> None:
        if value.strip().lower() == "group":
            self.found.is_group = True
        else:
            self._extra(head, value)

    def _photo(self, head: Head, value: str) -> None:
        value = self.text(value) if "\\" in value[:60] else value
        text = value.strip()
        encoded = text
        if text[:5].lower() == "data:":
            _, _, encoded = text.partition(",")
        elif not text or re.match(r"(?i)(?:https?|ftp|file|cid|content|uuid|urn):", text) or (
            head.encoding != "base64" and head.parameters.get("VALUE", "").lower() in ("uri", "url")
        ):
            if text:
                self._extra(head, value)
            return
        data = decode_base64(encoded)
        if data is None:
            self.fault(tr("The photo cannot be decoded: it is left out, the rest is kept."), f"{head.text}:{text[:60]}…")
        elif self.found.photo:
            self._extra(head, "".join(text.split()))
        else:
            self.found.photo = data
            self.found.photo_type = values.picture_type(data) or values.declared_type(head.types, text)

    def _settle_labels(self) -> None:
        """Give what stands in a group the label of that group."""
        used = set()
        for group, entry in self.grouped:
            label = self.labels.get(group, "")
            if isinstance(entry, Url) and entry.label == "\0date":
                if label.lower() == "anniversary" and not self.found.anniversary and values.day(entry.value):
                    self.found.anniversary = values.day(entry.value)
                    self.found.extras = [line for line in self.found.extras if not line.lower().startswith(f"{group}.")]
                    used.add(group)
                continue
            used.add(group)
            if label:
                entry.label = label
        for group, line in self.label_lines.items():
            if group not in used and any(extra.lower().startswith(f"{group}.") for extra in self.found.extras):
                self.found.extras.append(line)

    def _limit(self) -> None:
        for name in ("tags", "extras"):
            most = MOST if name == "tags" else MOST_EXTRAS
            many = getattr(self.found, name)
            if len(many) > most:
                self.fault(tr("There are {n} of these: the first {most} were kept.", n=len(many), most=most), name)
                del many[most:]
        for name in ("phones", "emails", "urls", "addresses"):
            del getattr(self.found, name)[MOST:]


_PROPERTIES: dict[str, Callable[[_Reading, Head, str], None]] = {
    "VERSION": _Reading._version, "N": _Reading._n, "FN": _Reading._fn, "NICKNAME": _Reading._nickname,
    "X-NICKNAME": _Reading._nickname, "ORG": _Reading._org, "TITLE": _Reading._title, "TEL": _Reading._tel,
    "EMAIL": _Reading._email, "URL": _Reading._url, "ADR": _Reading._adr, "BDAY": _Reading._bday,
    "ANNIVERSARY": _Reading._anniversary, "X-ANNIVERSARY": _Reading._anniversary,
    "X-EVOLUTION-ANNIVERSARY": _Reading._anniversary, "X-KADDRESSBOOK-X-ANNIVERSARY": _Reading._anniversary,
    "NOTE": _Reading._note, "CATEGORIES": _Reading._categories, "UID": _Reading._uid, "X-ABLABEL": _Reading._label,
    "X-ABDATE": _Reading._apple_date, "X-ANDROID-CUSTOM": _Reading._android, "KIND": _Reading._kind,
    "X-ADDRESSBOOKSERVER-KIND": _Reading._kind,
}  # fmt: skip


def as_text(data: bytes) -> str:
    """Return lines of a card as text, each by its own charset."""
    return "\n".join(decode_line(line)[0] for line in logical_lines(data))


def decode_base64(text: str) -> bytes | None:
    """Return what base64 text holds, padding added where it is missing; None for what is no base64 or holds nothing."""
    plain = "".join(text.split()).rstrip("=")
    if len(plain) % 4 == 1:
        return None
    try:
        return base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True) or None
    except (binascii.Error, ValueError):
        return None
