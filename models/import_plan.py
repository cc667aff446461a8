"""What an import would do: a list of rows, one for each card or event.

That list is the preview, the --dry-run and what tests look at.
"""

import re
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from models import calendar_import, import_known, kept_apart, merging, people, phones, settings
from models.calendar_import import Meeting, Offer
from models.connection import db
from models.erased import Erased
from models.formats.records import Attendee, Contact, Event, Trouble
from models.import_files import ReadFile, let_go, spare_pauses
from models.import_known import Bases, Known, facts_of, plain_uid
from models.matching import MERGE, Match
from models.merging import FieldChange
from models.text import clean
from models.words import tr, trn

_MAIL = re.compile(r"(?:^mailto:|(?:^|,)mail=)([^,?]+)")
_COMMON_NAME = re.compile(r"(?:^|,)cn=([^,]*)")
_SLICE = 50  # rows between two yields: some 10 ms of work


@dataclass(slots=True)
class PlanRow:
    """What an import would do with one card or one event (with all its occurrences).

    outcome    new, update, same, duplicate (it may be somebody known: the user is asked), unreadable
    chosen     may be set by the user: without it, the row is left out
    merge      for a duplicate, may be set by the user: goes into the person it is like, instead of being one more
    answered   the user said so: see settle
    remove     for an event, may be set by the user: delete the meetings that were cancelled since they were imported
    person_id  the stored person it is about, or is like
    of         the row of the person it is about, or is like, where that one is in the same import
    why        for a duplicate, why; for a row that changes nothing, the reason
    take       fields that come from the file although the user changed them: see take_field
    erased     somebody whom the user erased for good: left out unless chosen
    text       of what could not be read, the whole of it
    score      0 to 1, how alike the two are
    seen       this very card was imported before, or some occurrence of this event
    """

    outcome: str
    file: int  # index in Plan.files
    line: int = 0
    contact: Contact | None = None
    event: Event | None = None
    person_id: int | None = None
    of: int | None = None
    changes: Sequence[FieldChange] = ()
    why: str = ""
    score: float = 0.0
    chosen: bool = True
    merge: bool = False
    answered: bool = False
    remove: bool = False
    seen: bool = False
    members: Sequence[int] = ()  # of a group, as keys (see import_known)
    meetings: Sequence[Meeting] = ()
    coming: Sequence[tuple[Event, list[Attendee]]] = ()  # what of an event is yet to be, and who is to be there
    cancelled: Sequence[int] = ()  # interactions
    stored: int = 0  # interactions that the row stores, or stored
    troubles: Sequence[Trouble] = ()
    take: frozenset[str] = frozenset()
    erased: bool = False
    text: str = ""

    @property
    def name(self) -> str:
        """What the row is called in a list."""
        if self.contact:
            return self.contact.name
        return self.event.title or tr("No title") if self.event else tr("Line {line}", line=self.line)

    @property
    def merges(self) -> bool:
        """Does the row go into a person that is known from elsewhere, rather than become one?"""
        return self.outcome in ("update", "same") or (self.outcome == "duplicate" and self.merge)

    def settle(self, merge: bool) -> None:
        """For a duplicate: it goes into the person it is like, or both are kept, which is never asked again."""
        self.merge, self.answered = merge, True

    @property
    def kept_both(self) -> bool:
        """Did the user say that a duplicate is none? What was merely proposed is no answer."""
        return self.outcome == "duplicate" and not self.merge and (self.answered or self.score >= MERGE)

    def take_field(self, field: str, taken: bool) -> None:
        """Settle a conflict: the file's value of `field` is taken, or the user's own is kept."""
        self.take = self.take | {field} if taken else self.take - {field}
        for change in self.changes:
            if change.field == field and change.conflict:
                change.kept = not taken
        if self.outcome in ("update", "same") and not self.seen:
            self.outcome = "same" if all(change.kept for change in self.changes) else "update"


@dataclass
class Plan:
    """An import to do. The user may set `chosen`, `merge` and `remove` of rows, `chosen` of offers, and `network`."""

    files: list[ReadFile]
    rows: list[PlanRow] = field(default_factory=list)
    offers: list[Offer] = field(default_factory=list)  # people of meetings who are not known; left out unless chosen
    coming: int = 0  # appointments that are new, changed or dropped
    own: list[str] = field(default_factory=list)  # the user's own addresses, which are nobody
    network: int | None = None  # the people of the cards become members of it
    country: str = ""  # where numbers without a country code are from, as the others tell; "" where that is known

    @property
    def label(self) -> str:
        """What Edit > Undo will say."""
        name = self.files[0].name if self.files else ""
        return trn("Import {name}", "Import {n} files", len(self.files), name=name)

    def counts(self, file: int | None = None) -> dict[str, int]:
        """Return how many cards and events have which outcome, in one file or in all; the outcomes sum up to `read`."""
        each = self.counts_of_each()
        if file is not None:
            return each[file]
        return {name: sum(counts[name] for counts in each) for name in _COUNTS}

    def counts_of_each(self) -> list[dict[str, int]]:
        """Return what counts() does, for every file: one look at each row, for a folder may hold thousands of files."""
        each = [dict.fromkeys(_COUNTS, 0) | {"read": file.count} for file in self.files]
        for row in self.rows:
            counts = each[row.file]
            counts[_COUNTED[row.outcome]] += 1
            counts["interactions"] += row.stored
        for counts in each:
            beyond = counts["read"] - sum(counts[name] for name in _COUNTED.values())
            counts["unreadable"] += beyond  # what a file holds beyond what is read of one
        return each


_COUNTS = ("read", "new", "updated", "same", "duplicates", "unreadable", "interactions")
_COUNTED = {"new": "new", "update": "updated", "same": "same", "duplicate": "duplicates", "unreadable": "unreadable"}


@spare_pauses
def plan(
    files: Sequence[ReadFile], now: datetime, own: Sequence[str] | None = None
) -> Generator[tuple[int, int], None, Plan]:
    """Compare what was read with what is stored; a generator of (done, total) that returns a Plan and writes nothing.

    now  events that begin later are left out
    own  the user's own e-mail addresses; None: guessed from what occurs most
    """
    made = Plan(list(files), country=_country_of(files))
    phones.region = made.country or phones.region
    total = sum(len(file.contacts) + len(file.events) for file in files)
    done = 0
    known = Known()
    for _ in import_known.load(known):
        yield 0, total
    known.apart = kept_apart.load()
    for number, file in enumerate(files):
        for contact in file.contacts:
            made.rows.append(_row(number, contact, known, len(made.rows)))
            done += 1
            if done % _SLICE == 0:
                yield done, total
        made.rows += [
            PlanRow("unreadable", number, lost.line, why=lost.message, chosen=False,
                    troubles=[Trouble(lost.line, lost.message, lost.text)], text=lost.source)
            for lost in file.unread
        ]  # fmt: skip
    _leave_erased_out(made)
    for _ in _compare(made):
        yield done, total
    _groups(made, known)
    for count in calendar_import.plan_events(made, known, now, own):
        yield done + count, total
    for _ in let_go(*vars(known).values()):
        yield total, total
    return made


def _country_of(files: Sequence[ReadFile]) -> str:
    """Return where the user lives, as the numbers of the first import tell; "" where it is known or they do not."""
    if people.is_anybody() or settings.is_country_sure():
        return ""
    return phones.country_of(phone.value for file in files for contact in file.contacts for phone in contact.phones)


def _row(file: int, contact: Contact, known: Known, number: int) -> PlanRow:
    """Say who a card is about, and let them be known to the cards that follow."""
    row = PlanRow("new", file, contact.line, contact, troubles=contact.troubles)
    if contact.is_group:
        row.outcome = "same"
        return row
    key = known.digests.get(contact.digest) if contact.digest else None
    if key is not None:
        why = tr("this very card is known") if key >= 0 else tr("this very card stands in it before")
        row.outcome, row.score, row.seen, row.why = "same", 1.0, True, why
        _point(row, key)
        return row
    facts = facts_of(contact)
    found = known.find(facts)
    key = -1 - number
    if found:
        _judged(row, *kept_apart.settle(contact, facts, found, known))
        if row.merges:
            key = -1 - row.of if row.of is not None else row.person_id
    known.add(key, facts)
    if contact.digest:
        known.digests[contact.digest] = key
    return row


def _leave_erased_out(made: Plan) -> None:
    """Whom the user erased for good does not come back unless they are chosen."""
    erased = Erased()
    for row in made.rows if erased else ():
        if row.outcome == "new" and row.contact in erased:
            row.chosen, row.erased, row.why = False, True, tr("you erased this person for good")


def _judged(row: PlanRow, key: int, match: Match) -> None:
    _point(row, key)
    row.score, row.why = match.score, match.why
    row.outcome = "update" if match.sure and key >= 0 else "duplicate"
    row.merge = match.score >= MERGE


def _point(row: PlanRow, key: int) -> None:
    if key >= 0:
        row.person_id = key
    else:
        row.of = -1 - key


def _compare(made: Plan) -> Iterator[None]:
    """Fill in what the rows that are about somebody known would change."""
    about = [row for row in made.rows if row.contact and row.person_id is not None and not row.seen]
    for at in range(0, len(about), _SLICE):
        slice_ = about[at : at + _SLICE]
        ids = {row.person_id for row in slice_}
        stored, bases = dict(people.contacts(sorted(ids), photos=True)), Bases(ids)
        for row in slice_:
            if row.person_id not in stored:  # deleted while this is planned
                row.outcome, row.person_id, row.why, row.merge, row.score = "new", None, "", False, 0.0
                continue
            base, same_origin = bases.of(row.person_id, row.contact)
            _, row.changes = merging.merge(stored[row.person_id], row.contact, base, same_origin and row.score == 1.0)
            if row.outcome == "update" and all(change.kept for change in row.changes):
                row.outcome = "same"
                row.why = row.why if not row.changes else tr("what you changed here is kept")
        yield
    for row in made.rows:
        if row.of is not None and row.outcome == "duplicate":
            target = made.rows[row.of].contact
            _, row.changes = merging.merge(target, row.contact, None, False)
            if row.score == 1.0 and all(change.kept for change in row.changes):
                row.outcome = "same"


def _groups(made: Plan, known: Known) -> None:
    """A card of a group becomes a tag of its members: say whether anybody gets it who has not."""
    groups = [row for row in made.rows if row.contact and row.contact.is_group]
    for row in groups:
        offered = offered_group(row.contact)
        keys = [_member(known, uid) for uid in members(row.contact)]
        row.members = [key for key in keys if key is not None]
        fresh = [key for key in row.members if key not in offered]
        row.outcome = "update" if fresh else "same"
        row.why = tr("a group that is known")
        if fresh:
            row.why = trn("a tag for {n} person", "a tag for {n} people", len(fresh))


def _member(known: Known, uid: str) -> int | None:
    """Return whom a group means: by UID, by `mailto:a@b`, or by `cn=A,mail=a@b` as LDIF has it."""
    key = known.uids.get(uid)
    mail = _MAIL.search(uid.lower()) if key is None else None
    if mail is None:
        return key
    name = _COMMON_NAME.search(uid)
    return known.by_email(mail[1].strip(), name[1] if name else "")


def members(contact: Contact) -> list[str]:
    """Return what the card of a group lists: UIDs for the most part."""
    uids = []
    for line in contact.extras:
        name, _, value = line.partition(":")
        if name.rpartition(".")[2].partition(";")[0].upper() in ("MEMBER", "X-ADDRESSBOOKSERVER-MEMBER"):
            uids.append(plain_uid(value))
    return list(dict.fromkeys(uid for uid in uids if uid))


def group_id(contact: Contact) -> str:
    """Return what tells one group from another."""
    return plain_uid(contact.uid) or clean(contact.name)


def offered_group(contact: Contact) -> set[int]:
    """Return who has had the tag of this group, even if the user took it away since."""
    query = "SELECT person_id FROM card WHERE uid = ? AND format = ?"
    return {person for (person,) in db.execute_sql(query, (group_id(contact), import_known.GROUP))}
