"""One vCard: its lines become a Contact.

A head is read once and remembered with what is to be done with its values, so that a line of a kind that was seen before
costs a look-up. What has no place in a Contact is kept in Contact.extras, and so is the line of a value that said more
than the Contact holds of it, with KEPT before its name: `~TEL;TYPE=WORK,FAX:1`. vcf_write.py puts it in the place of the
value, as long as that is what it was.
"""

from collections.abc import Iterable
from hashlib import blake2b

from models.formats import vcf_heads
from models.formats.records import Address, Contact, Email, Phone, Trouble, Unread, Url
from models.formats.vcf_heads import Head, kept_line
from models.formats.vcf_lines import RawCard, numbered_lines, plain_text
from models.formats.vcf_properties import LABELLED, LONGEST, LONGEST_TEXT, MOST, MOST_PARTS, OTHERS, TAKES, take_for
from models.formats.vcf_values import (
    KEPT,
    apple_label,
    as_escaped,
    composed_name,
    day,
    escape,
    split,
    types_label,
    unescape,
    unescape_21,
)
from models.words import tr

MOST_TROUBLES = 20  # of one card

_heads: dict[str, Head] = {}
_MOST_HEADS = 5_000
_GO_ON = frozenset({"NOTE", "LABEL", "ADR"})  # values that may go on in a line that is no property


def read_card(card: RawCard) -> Contact | Unread:
    """Return the person of one card, or why it tells of none."""
    draft = None
    text = plain_text(card.text)
    if text is not None:
        draft = Draft()
        draft.run(text.split("\n"))
        draft.finish()
    if draft is None or draft.flawed:  # the same with care, and with the numbers of lines
        lines, guessed = numbered_lines(card.text)
        lines = _rejoined(lines)
        text = "\n".join(line for _, line in lines)
        draft = Draft(card.line + 1)
        if guessed:
            draft.trouble(tr("The file does not say its character set; one was guessed."))
        draft.run_numbered(lines)
        draft.finish()
    contact = draft.contact
    contact.line = card.line
    contact.digest = blake2b(card.text, digest_size=16).digest()
    for agent in card.agents:
        inner = "\n".join(line for _, line in numbered_lines(agent)[0])
        contact.extras.append("AGENT:" + escape(f"BEGIN:VCARD\n{inner}END:VCARD\n"))
    if draft.left_out:
        text = _without(text, draft.left_out)
    contact.source = f"BEGIN:VCARD\n{text}END:VCARD" if text.endswith("\n") else f"BEGIN:VCARD\n{text}\nEND:VCARD"
    if not contact.name:
        contact.name = composed_name(contact)
        if not contact.name:
            message = tr("This card names nobody: it was left out.")
            return Unread(card.line, message, contact.source[:200], contact.source)
    if not card.whole:
        contact.troubles.insert(0, Trouble(card.line, tr("The end of this card is missing; what is there was read.")))
    return contact


def _without(text: str, values: Iterable[str]) -> str:
    """Return `text` without some values, which stand in it in this order."""
    pieces, begins = [], 0
    for value in values:
        at = text.find(value, begins)
        if at >= 0:
            pieces.append(text[begins:at])
            begins = at + len(value)
    return "".join(pieces) + text[begins:]


def read_lines(lines: Iterable[str]) -> Contact:
    """Return what content lines, unfolded and well formed, say of a person."""
    draft = Draft()
    draft.run(lines)
    draft.finish()
    return draft.contact


class Draft:
    """A card being read."""

    def __init__(self, first_line: int = 0) -> None:
        self.contact = Contact()
        self.unescape = unescape
        self.flawed = False  # something is wrong, or a line is none: to be read with care
        self.first_line = first_line
        self.number = 0
        self.grouped: list[tuple[Head, str, Phone | Email | Url | Address | None, bool]] = []
        self.labels: dict[str, tuple[Head, str]] = {}
        self.kept_groups: set[str] = set()
        self.left_out: list[str] = []  # the data of photos
        self.notes: list[str] = []
        self.over: dict[str, int] = {}

    def run(self, lines: Iterable[str]) -> None:
        """Read content lines."""
        known = _heads.get
        for line in lines:
            text, _, value = line.partition(":")
            head = known(text)
            if head is None:
                if not line or line.isspace():
                    continue
                head, value = self._new_head(line)
                if head is None:
                    continue
            if head.take is None:
                self.keep(head, value)
            else:
                head.take(self, head, value)

    def run_numbered(self, lines: Iterable[tuple[int, str]]) -> None:
        """Read content lines that know where they stand."""
        for self.number, line in lines:
            self.run((line,))

    def _new_head(self, line: str) -> tuple[Head | None, str]:
        parts = vcf_heads.split(line)
        head = _head(parts[0]) if parts else None
        if head is None:
            self.trouble(tr("This line was not understood; it was left out."), line)
            return None, ""
        if not self.first_line and not is_familiar(head):
            self.flawed = True
        return head, parts[1]

    def trouble(self, message: str, text: str = "") -> None:
        """Note that something of the line at hand could not be read."""
        self.flawed = True
        troubles = self.contact.troubles
        if len(troubles) < MOST_TROUBLES:
            troubles.append(Trouble(self.first_line + self.number, message, text[:200]))

    def keep(self, head: Head, value: str) -> None:
        """Keep a line that has no place in a Contact, so that it comes back on export."""
        if len(value) > LONGEST:
            self.trouble(
                tr("This text is longer than {n} characters; it was cut.", n=LONGEST), f"{head.text}:{value[:100]}"
            )
            value = value[:LONGEST]
        if head.group:
            self.kept_groups.add(head.group)
        self.contact.extras.append(kept_line(head, value))

    def keep_beside(self, head: Head, value: str) -> None:
        """Keep a line whose value the contact holds too, as 3.0 would escape it: what it reads as there tells whose it is."""
        if self.unescape is unescape_21:
            value = as_escaped(value)
        self.contact.extras.append(kept_line(head, value, KEPT))

    def text(self, head: Head, value: str, most: int = LONGEST_TEXT) -> str:
        """Return a text value without escapes and blanks around it, cut where it is longer than anybody's."""
        if "\\" in value:
            value = self.unescape(value)
        value = value.strip()
        if len(value) > most:
            self.trouble(
                tr("This text is longer than {n} characters; it was cut.", n=most), f"{head.text}:{value[:100]}"
            )
            value = value[:most].rstrip()
        return value

    def parts(self, head: Head, value: str) -> list[str]:
        """Return the parts of a structured value."""
        if "\\" in value:
            parts = [self.unescape(part).strip() for part in split(value, ";")]
        else:
            parts = [part.strip() for part in value.split(";")]
        if len(value) > LONGEST_TEXT and (len(parts) > MOST_PARTS or max(map(len, parts)) > LONGEST_TEXT):
            message = tr("This text is longer than {n} characters; it was cut.", n=LONGEST_TEXT)
            self.trouble(message, f"{head.text}:{value[:100]}")
            parts = [part[:LONGEST_TEXT].rstrip() for part in parts[:MOST_PARTS]]
        return parts

    def add(
        self, entries: list, head: Head, value: str, entry: Phone | Email | Url | Address, more: bool = False
    ) -> None:
        """Add a phone, an e-mail ... to the contact. `more`: its line says more than the entry holds, whatever its head."""
        if len(entries) >= MOST:
            self.over[head.name] = self.over.get(head.name, MOST) + 1
            return
        entries.append(entry)
        if head.group:
            self.grouped.append((head, value, entry, more))
        elif more or head.more:
            self.keep_beside(head, value)

    def finish(self) -> None:
        """Do what had to wait for the last line."""
        self.contact.note = "\n".join(self.notes)
        if len(self.contact.note) > LONGEST:  # in one line it was cut and told there
            self.number = -1
            self.trouble(tr("This text is longer than {n} characters; it was cut.", n=LONGEST), self.notes[-1])
            self.contact.note = self.contact.note[:LONGEST].rstrip()
        if self.grouped or self.labels:
            self._settle_groups()
        for name, count in self.over.items():
            self.number = -1
            message = tr(
                "This card has {n} values of {name}; the first {most} were read.", n=count, name=name, most=MOST
            )
            self.trouble(message)

    def _settle_groups(self) -> None:
        """Give what stands in a group the label of that group."""
        extras, used = self.contact.extras, set()
        days_first = sorted(self.grouped, key=lambda one: one[2] is not None)  # what is kept of them tells of the others
        for head, value, entry, more in days_first:
            label_line = self.labels.get(head.group)
            label = apple_label(self.unescape(label_line[1])) if label_line else ""
            if entry is None:
                self._labelled_day(head, value, label)
                continue
            used.add(head.group)
            more = more or head.more or head.group in self.kept_groups
            if label:
                more = more or head.label not in ("", label)
                entry.label = label[:LONGEST_TEXT].rstrip()
            if more:
                self.keep_beside(head, value)
                if label:
                    self.keep_beside(*label_line)
        for group, (head, value) in self.labels.items():
            if group not in used and group in self.kept_groups:
                extras.append(kept_line(head, value))

    def _labelled_day(self, head: Head, value: str, label: str) -> None:
        field = {"anniversary": "anniversary", "birthday": "birthday"}.get(label.lower(), "")
        date = day(value.strip(), head.parameters.get("X-APPLE-OMIT-YEAR", ""))
        if field and date and not getattr(self.contact, field):
            setattr(self.contact, field, date)
        elif not field or date != getattr(self.contact, field):
            self.keep(head, value)


# --- heads ---


def _head(text: str) -> Head | None:
    """Return what a head says and does; None when it is none."""
    head = vcf_heads.read(text)
    if not head.name:
        return None
    if head.name in LABELLED:
        head.label, head.more = types_label(head.types)
        head.more = head.more or any(
            name not in ("VALUE", "LANGUAGE") and (name, value) != ("PREF", "1")
            for name, value in head.parameters.items()
        )
    head.take = take_for(head)
    if len(text) < 200 and is_familiar(head):  # a line that may be none must be looked at each time
        if len(_heads) >= _MOST_HEADS:
            _heads.clear()
        _heads[text] = head
    return head


def is_familiar(head: Head) -> bool:
    """Does this look like a property, and not like text with a colon in it?"""
    known = head.name in TAKES or head.name in OTHERS or head.name[:2] == "X-"
    return known or head.text.partition(";")[0].isupper()


def _rejoined(lines: Iterable[tuple[int, str]]) -> list[tuple[int, str]]:
    """Put lines that no property begins behind the value before them, where it may go on."""
    joined: list[tuple[int, list[str], str]] = []
    last: Head | None = None
    for number, line in lines:
        if not line.strip():
            last = None if last and last.encoding == "base64" else last
            continue
        parts = vcf_heads.split(line)
        head = (_heads.get(parts[0]) or _head(parts[0])) if parts else None
        goes_on = last is not None and (last.name in _GO_ON or (last.take is None and last.name[:2] == "X-"))
        if head and head.name in ("BEGIN", "END"):
            continue
        if head and (not goes_on or is_familiar(head)):
            joined.append((number, [line], "\n"))
            last = head
        elif last and last.encoding == "base64":
            joined[-1][1].append(line.strip())
            joined[-1] = (*joined[-1][:2], "")
        elif goes_on:
            pieces = joined[-1][1]
            pieces[-1] = pieces[-1].removesuffix("\\")
            pieces.append(line)
        else:
            joined.append((number, [line.lstrip()], "\n"))
            last = None
    return [(number, between.join(pieces)) for number, pieces, between in joined]
