"""Bringing what a file says about a person into what is stored about them. Pure: contacts in, a contact and changes out.

It is a three-way merge. The base is the card as the same file last gave it: what the file changed since is taken over,
what the user changed since is kept, and where both changed, the user's stays. An absent value erases nothing, and what
the user deleted does not come back. Without a base of the same origin, a file only adds what is missing.
"""

import hashlib
import re
import unicodedata
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from itertools import count

from models import phones
from models.formats.records import Address, Contact
from models.formats.vcf_kept import essence
from models.text import digits, fold, words
from models.words import tr

NAMES = ("name", "family", "given", "additional", "prefix", "suffix")
TEXTS = ("nickname", "organization", "title", "anniversary", "met_on")
_VOLATILE = frozenset(("REV", "PRODID", "VERSION", "UID", "SOURCE"))  # of a file, not of a person
_PHOTO = "X-KEEPWARM-PHOTO:"
_GROUP = re.compile(r"^([\w-]+)\.")


@dataclass(slots=True)
class FieldChange:
    """One difference that a file makes, as texts to show. `old` is "" where something is added.

    field     the name of the field in records.Contact: "organization", "phones"
    kept      the file says `new`, but the user's `old` stays
    conflict  it was kept when it was found: both sides changed, or nothing tells which is newer
    """

    field: str
    old: str
    new: str
    kept: bool = False
    conflict: bool = False


def merge(
    stored: Contact, incoming: Contact, base: Contact | None, same_origin: bool, take: Collection[str] = ()
) -> tuple[Contact, list[FieldChange]]:
    """Return `stored` with what `incoming` brings, and the list of changes; the arguments stay as they are.

    base         the last card that was imported for this person, None when there is none
    same_origin  `base` is an earlier state of the very card `incoming` (the same UID, or none in both)
    take         fields whose value comes from `incoming` even where the stored one would be kept
    """
    result = replace(
        stored, units=list(stored.units), phones=list(stored.phones), emails=list(stored.emails),
        urls=list(stored.urls), addresses=list(stored.addresses), tags=list(stored.tags), extras=list(stored.extras),
    )  # fmt: skip
    merger = _Merger(result, incoming, base or Contact(), same_origin and base is not None, take)
    merger.names()
    for name in TEXTS:
        merger.text(name)
    merger.units()
    merger.birthday()
    merger.note()
    merger.photo()
    for name, key, shown in LISTS:
        merger.list(name, key, shown)
    merger.extras()
    return result, merger.changes


def card_text(contact: Contact) -> str:
    """Return the text of a contact's card to keep as a base; of its photo, which it lacks, what tells it from another."""
    begin, end, rest = contact.source.rpartition("END:VCARD")
    return f"{begin}{_PHOTO}{_photo_mark(contact)}\n{end}{rest}" if contact.photo and end else contact.source


def field_name(field: str) -> str:
    """Return the word for a field, for a sentence."""
    return {
        "name": tr("name"), "family": tr("family name"), "given": tr("given name"), "additional": tr("middle name"),
        "prefix": tr("prefix"), "suffix": tr("suffix"), "nickname": tr("nickname"), "organization": tr("organisation"),
        "units": tr("department"), "title": tr("title"), "birthday": tr("birthday"), "anniversary": tr("anniversary"),
        "note": tr("note"), "met_on": tr("day you met"), "photo": tr("photo"), "phones": tr("phone"),
        "emails": tr("e-mail"), "urls": tr("web address"), "addresses": tr("address"), "tags": tr("tag"),
        "extras": tr("other details"),
    }.get(field, field)  # fmt: skip


def phone_key(value: str) -> str:
    """Return a phone number for comparing: E.164, or its digits where it cannot be read."""
    return phones.e164(value) or digits(value) or value.strip().lower()


def address_text(address: Address) -> str:
    """Return an address in one line."""
    parts = (
        address.po_box, address.extended, address.street, address.postcode, address.city, address.region,
        address.country,
    )  # fmt: skip
    return ", ".join(" ".join(part.split()) for part in parts if part.strip())


LISTS: tuple[tuple[str, Callable, Callable], ...] = (
    ("phones", lambda phone: phone_key(phone.value), lambda phone: phone.value),
    ("emails", lambda email: email.value.strip().lower(), lambda email: email.value),
    ("urls", lambda url: url.value.strip().rstrip("/").lower(), lambda url: url.value),
    ("addresses", lambda address: " ".join(words(address_text(address))), address_text),
    ("tags", fold, str),
)


def _same(one: str, other: str) -> bool:
    """Is it the same text, but for blanks and the way its letters are composed?"""
    if one == other:
        return True
    return plain(one) == plain(other)


def plain(text: str) -> str:
    """Return a text for comparing: what differs in blanks and the way its letters are composed is the same."""
    return " ".join(unicodedata.normalize("NFC", text).split())


@dataclass(slots=True)
class _Merger:
    result: Contact
    incoming: Contact
    base: Contact
    same_origin: bool
    take: Collection[str] = ()
    changes: list[FieldChange] = None

    def __post_init__(self) -> None:
        self.changes = []

    def _note_change(self, field: str, old: str, new: str, kept: bool = False) -> None:
        self.changes.append(FieldChange(field, old, new, kept, conflict=kept))

    def text(self, field: str) -> None:
        old, new, before = (getattr(contact, field) for contact in (self.result, self.incoming, self.base))
        if not new or _same(new, old) or _same(new, before):
            return
        fresh = not old and not before
        taken = fresh or (self.same_origin and _same(old, before)) or field in self.take
        if taken:
            setattr(self.result, field, new)
        self._note_change(field, old, new, kept=not taken)

    def names(self) -> None:
        """The parts of a name go together: a user who changed one keeps them all."""
        old, new, before = (
            [getattr(contact, name) for name in NAMES] for contact in (self.result, self.incoming, self.base)
        )
        if not new[0] or all(map(_same, new, old)) or all(map(_same, new, before)):
            return
        parts_missing = any(new[1:]) and not any(old[1:]) and words(new[0]) == words(old[0])
        follows = self.same_origin and all(map(_same, old, before))
        if follows or (parts_missing and not any(before[1:])) or "name" in self.take:
            for name, value, was in zip(NAMES, new, old, strict=True):
                if not _same(value, was) and (value or any(new[1:])):
                    setattr(self.result, name, value)
                    self._note_change(name, was, value)
        elif words(new[0]) != words(old[0]):
            self._note_change("name", old[0], new[0], kept=True)

    def units(self) -> None:
        old, new, before = self.result.units, self.incoming.units, self.base.units
        if not new or new in (old, before):
            return
        taken = (not old and not before) or (self.same_origin and old == before) or "units" in self.take
        if taken:
            self.result.units = list(new)
        self._note_change("units", " / ".join(old), " / ".join(new), kept=not taken)

    def birthday(self) -> None:
        old, new = self.result.birthday, self.incoming.birthday
        if new.startswith("--") and old[4:] == new[1:]:
            return  # the same day, and the year is known here
        if old.startswith("--") and new[4:] == old[1:]:
            self.result.birthday = new
            self._note_change("birthday", old, new)
            return
        self.text("birthday")

    def note(self) -> None:
        """Two cards of one person may each have a note: both are worth keeping."""
        old, new, before = self.result.note, self.incoming.note, self.base.note
        if self.same_origin or not old or not new or plain(new) in plain(old) or _same(new, before):
            if not (plain(new) and plain(new) in plain(old)):
                self.text("note")
            return
        self.result.note = f"{old.rstrip()}\n{new}"
        self._note_change("note", "", new)

    def photo(self) -> None:
        old, new, before = _photo_mark(self.result), _photo_mark(self.incoming), _kept_mark(self.base)
        if new in ("", old, before):
            return
        taken = (old == before if self.same_origin else not old and not before) or "photo" in self.take
        if taken:
            self.result.photo, self.result.photo_type = self.incoming.photo, self.incoming.photo_type
        self._note_change("photo", tr("photo") if old else "", tr("photo"), kept=not taken)

    def list(self, field: str, key: Callable, shown: Callable) -> None:
        entries = getattr(self.result, field)
        known = {key(entry) for entry in entries} | {key(entry) for entry in getattr(self.base, field)}
        for entry in getattr(self.incoming, field):
            identity = key(entry)
            if identity and identity not in known:
                known.add(identity)
                entries.append(entry)
                self._note_change(field, "", shown(entry))

    def extras(self) -> None:
        known = {essence(line) for line in (*self.result.extras, *self.base.extras)}
        missing = [
            line for line in self.incoming.extras if essence(line) not in known and _property(line) not in _VOLATILE
        ]
        if missing:
            self.result.extras += _regrouped(missing, self.result.extras)
            names = dict.fromkeys(_property(line) for line in missing)
            shown = [name for name in names if name[:1] != "~"]  # that is the form of a value, which tells of itself
            if shown:
                self._note_change("extras", "", ", ".join(shown))


def _photo_mark(contact: Contact) -> str:
    return hashlib.blake2b(contact.photo, digest_size=8).hexdigest() if contact.photo else ""


def _kept_mark(base: Contact) -> str:
    return next((line.removeprefix(_PHOTO) for line in base.extras if line.startswith(_PHOTO)), "")


def _bare(line: str) -> str:
    return _GROUP.sub("", line).strip()


def _property(line: str) -> str:
    return re.split("[:;]", _bare(line), maxsplit=1)[0].upper()


def _regrouped(lines: list[str], present: list[str]) -> list[str]:
    """Give the groups of new lines ("item1.") names that are not taken."""
    taken, wanted = _groups(present), _groups(lines)
    free = (f"item{number}" for number in count(1) if f"item{number}" not in taken | wanted)
    names = {group: next(free) if group in taken else group for group in sorted(wanted)}
    return [_GROUP.sub(lambda found: f"{names[found[1]]}.", line) for line in lines]


def _groups(lines: list[str]) -> set[str]:
    return {found[1] for line in lines if (found := _GROUP.match(line))}
