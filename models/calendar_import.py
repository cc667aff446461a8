"""Calendars: what has happened with people who are known becomes interactions, and nothing is doubled.

An event counts when it has begun, was not cancelled or declined by the user, and somebody else took part who is known
by e-mail or was chosen among the offers. What is yet to come is an appointment. An event is known again by its UID and
occurrence (or, when a series was moved, by its UID and the day that it was on). An interaction that the user edited keeps its
title and note.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from models import appointments, settings
from models.calendar_known import Stored, day_of, digest, mark, marks, stored
from models.connection import db
from models.formats.records import Attendee, Event
from models.import_known import Known
from models.text import clean
from models.words import tr, trn

if TYPE_CHECKING:
    from models.import_plan import Plan, PlanRow

# Rooms, lists and machines that a calendar takes for people. Who has such an address all the same is known by their card.
NOBODY = re.compile(
    r"^(?:no-?reply|do-?not-?reply|ne-?pas-?repondre|notifications?|calendar-notification|mailer-daemon"
    r"|(?:meeting-?room|room|salle|conf|boardroom|projector|equipment)[-._][\w.-]+"
    r"|[\w.+-]+-(?:list|all|team|members|announce|users|dev))@"
    r"|@(?:[\w-]+\.)*(?:resource|group)\.calendar\.google\.com$|@(?:lists?|googlegroups|groups)\.[\w.-]+$"
    r"|@resources?\.[\w.-]+$"
)
_SLICE, _WEEK = 100, 7


@dataclass(slots=True)
class Meeting:
    """An occurrence that is to be stored, or stored anew.

    attendees    who was there and has an e-mail address, without the user
    count        of people there besides the user
    digest       what the interaction will remember of the event
    strangers    e-mails of those who are not known; when not `needed`, it is stored only if one of them was chosen
    interaction  the one to bring up to date
    """

    event: Event
    attendees: list[Attendee]
    count: int
    digest: bytes
    strangers: set[str]
    needed: bool = True
    interaction: int | None = None


@dataclass(slots=True)
class Offer:
    """Somebody who was at meetings, or will be at some to come, and is not known: a new person, if chosen."""

    email: str
    name: str
    meetings: int = 0
    coming: int = 0
    chosen: bool = False


def guess_own(events: Iterable[Event]) -> str | None:
    """Return the e-mail address that is at most events, which is the user's; None when two could be it."""
    seen: Counter[str] = Counter()
    led: Counter[str] = Counter()
    met = 0
    lines = set()
    for event in events:
        if (event.uid, event.line) in lines:
            continue  # an occurrence of a series that was counted
        lines.add((event.uid, event.line))
        emails = {one.email for one in event.attendees if one.email and one.kind in ("individual", "unknown", "")}
        met += len(emails) > 1
        seen.update(emails if len(emails) > 1 else ())
        led.update(one.email for one in event.attendees if one.organizer and len(emails) > 1)
    ranked = sorted(seen, key=lambda email: (-seen[email], -led[email]))
    if not ranked or met < 2 or seen[ranked[0]] * 2 <= met:
        return None
    tie = len(ranked) > 1 and (seen[ranked[0]], led[ranked[0]]) == (seen[ranked[1]], led[ranked[1]])
    return None if tie else ranked[0]


def plan_events(plan: "Plan", known: Known, now: datetime, own: Sequence[str] | None) -> Iterator[int]:
    """Add the rows of the events to `plan`, and its offers; yields how many events were looked at."""
    events = [(number, event) for number, file in enumerate(plan.files) for event in file.events]
    if not events:
        return
    if own is None:
        own = settings.get(settings.OWN_ADDRESSES)
        guessed = None if own else guess_own(event for _, event in events)
        own = own or ([guessed] if guessed else [])
    plan.own = [email.lower() for email in own]
    planner = _Planner(plan, known, now, stored({clean(event.uid) for _, event in events}))
    planner.rank(event for _, event in events)
    for count, (number, event) in enumerate(events):
        planner.add(number, event)
        if count % _SLICE == 0:
            yield count
    planner.close()


class _Planner:
    def __init__(self, plan: "Plan", known: Known, now: datetime, stored: dict[str, list[Stored]]) -> None:
        self.plan, self.known, self.now, self.stored = plan, known, now, stored
        self.today = now.date()
        self.rows: dict[tuple[int, int], PlanRow] = {}
        self.offers: dict[str, Offer] = {}
        self.newest: dict[tuple[str, str], Event] = {}
        self.claimed: set[int] = set()  # stored interactions that an event of this import is about
        self.moved: dict[str, int] = {}  # by how many days a series was moved since it was stored, by UID
        self.reasons: dict[int, Counter[str]] = {}
        self.since: dict[int, tuple[str, int | None]] = {}  # when a person came: the instant, and the import
        self.marks = marks()
        self.private = settings.get(settings.PRIVATE_EVENTS)

    def rank(self, events: Iterable[Event]) -> None:
        """Of several states of one event, the newest counts; what is stored is found by occurrence before by day."""
        for event in events:
            key = (event.uid, event.occurrence)
            other = self.newest.get(key)
            if other is None or (event.sequence, event.modified) >= (other.sequence, other.modified):
                self.newest[key] = event
        for uid, occurrence in self.newest:
            self.claimed |= {found.id for found in self.stored.get(clean(uid), ()) if found.occurrence == occurrence}
        days: dict[str, set[int]] = {}
        for event in self.newest.values():
            if event.start is not None:
                days.setdefault(clean(event.uid), set()).add(date.fromisoformat(day_of(event)).toordinal())
        self.moved = {uid: by for uid in days if (by := self._moved_by(self.stored.get(uid, ()), days[uid]))}

    def _moved_by(self, known: Sequence[Stored], days: set[int]) -> int:
        """Return by how many days the stored days of a series are all found again; 0 when one of them is where it was."""
        before = sorted(date.fromisoformat(found.day).toordinal() for found in known)
        if not before or any(found.id in self.claimed for found in known) or not days.isdisjoint(before):
            return 0
        by = min(days) - before[0]
        is_sure = len(before) > 1 or abs(by) < _WEEK  # of one, a new occurrence may have come instead
        return by if is_sure and all(day + by in days for day in before) else 0

    def add(self, file: int, event: Event) -> None:
        row = self._row(file, event)
        reason = self._take(row, event)
        if reason:
            self.reasons[id(row)][reason] += 1

    def _row(self, file: int, event: Event) -> "PlanRow":
        from models.import_plan import PlanRow

        row = self.rows.get((file, event.line))
        if row is None:
            row = PlanRow("same", file, event.line, event=event, meetings=[], cancelled=[], coming=[], troubles=[])
            self.rows[file, event.line] = row
            self.plan.rows.append(row)
            self.reasons[id(row)] = Counter()
        row.troubles += event.troubles
        return row

    def _take(self, row: "PlanRow", event: Event) -> str:
        """Put an occurrence into its row, as a meeting to store. Returns why not."""
        if self.newest[event.uid, event.occurrence] is not event:
            return tr("a newer state of it is in the import")
        if event.private and self.private == "left_out":
            return tr("it is private")
        if event.private and self.private == "hidden":
            event.title = event.note = event.location = ""
        start = event.start
        if start is None or (start > self.now if isinstance(start, datetime) else start > self.today):
            if event.status != "cancelled" and not self._declined(event) and appointments.is_near(event, self.now):
                there, _ = self._attendees(event)
                row.coming.append((event, there))
                for offer in self._offers(there):
                    offer.coming += 1
            return tr("it is yet to come")
        found = self._find_stored(event)
        row.seen = row.seen or found is not None
        if event.status == "cancelled" or self._declined(event):
            if found:
                row.cancelled.append(found.id)
            return tr("cancelled") if event.status == "cancelled" else tr("you declined")
        there, count = self._attendees(event)
        if not there:
            return tr("nobody else took part")
        meeting = Meeting(event, there, count, digest(event, there), self._strangers(there))
        reason = self._compare(meeting, found) if found else ""
        if not found and len(meeting.strangers) == len(there):
            reason = tr("nobody you know took part")
        elif not found and self._deleted(meeting):
            return tr("you deleted it")
        meeting.needed = not reason
        row.stored += meeting.needed
        if meeting.needed or meeting.strangers:
            row.meetings.append(meeting)
        return reason

    def _strangers(self, there: list[Attendee]) -> set[str]:
        offers = self._offers(there)
        for offer in offers:
            offer.meetings += 1
        return {offer.email for offer in offers}

    def _offers(self, there: list[Attendee]) -> list[Offer]:
        strangers = (one for one in there if self.known.by_email(one.email, one.name) is None)
        return [self.offers.setdefault(one.email, Offer(one.email, one.name or one.email)) for one in strangers]

    def _compare(self, meeting: Meeting, found: Stored) -> str:
        """Make `meeting` bring `found` up to date. Returns why that is not needed, "" when it is."""
        meeting.interaction = found.id
        meeting.attendees = [one for one in meeting.attendees if not self._taken_out(one, found)]
        if meeting.event.sequence < found.sequence:
            meeting.strangers = set()
            return tr("a newer state of it is known")
        keys = {self.known.by_email(one.email, one.name) for one in meeting.attendees} - {None}
        return tr("it is known") if found.digest == meeting.digest and keys <= found.people else ""

    def _find_stored(self, event: Event) -> Stored | None:
        candidates = self.stored.get(clean(event.uid), ())
        for found in candidates:
            if found.occurrence == event.occurrence:
                return found
        day = day_of(event)
        before = date.fromisoformat(day) - timedelta(self.moved.get(clean(event.uid), 0))
        for found in candidates:
            if found.day == before.isoformat() and found.id not in self.claimed:
                self.claimed.add(found.id)
                return found
        return None

    def _declined(self, event: Event) -> bool:
        return any(one.status == "declined" and one.email in self.plan.own for one in event.attendees)

    def _attendees(self, event: Event) -> tuple[list[Attendee], int]:
        people: dict[str, Attendee] = {}
        for one in event.attendees:
            person = one.kind in ("individual", "unknown", "") and one.status != "declined" and not self._is_nobody(one)
            if person and one.email not in self.plan.own and (one.email or one.name):
                people.setdefault(one.email or one.name, one)
        return [one for one in people.values() if one.email], len(people)

    def _is_nobody(self, one: Attendee) -> bool:
        """Is this the address of a room, a list or a machine, and not of somebody who is known?"""
        return bool(NOBODY.search(one.email)) and self.known.by_email(one.email, one.name) is None

    def _known(self, attendees: list[Attendee]) -> list[int]:
        keys = (self.known.by_email(one.email, one.name) for one in attendees)
        return [key for key in keys if key is not None and key >= 0]

    def _taken_out(self, one: Attendee, found: Stored) -> bool:
        """Was somebody known when the meeting was stored, and is not in it now? Then the user took them out."""
        key = self.known.by_email(one.email, one.name)
        return key is not None and key not in found.people and self._was_known(key, found.run, found.created)

    def _deleted(self, meeting: Meeting) -> bool:
        """Was this very meeting stored once, with nobody known since who was there? Then the user deleted it."""
        run = self.marks.get(mark(meeting.event, meeting.digest))
        keys = {self.known.by_email(one.email, one.name) for one in meeting.attendees} - {None}
        return run is not None and all(self._was_known(key, *run) for key in keys)

    def _was_known(self, key: int, run: int | None, at: str) -> bool:
        """Was a person known at an import, or at an instant where that is not known?"""
        if key < 0:
            return False
        if key not in self.since:
            first = "SELECT min(run_id) FROM card WHERE person_id = person.id"
            query = f"SELECT created, ({first}) FROM person WHERE id = ?"
            self.since[key] = db.execute_sql(query, (key,)).fetchone()
        created, came = self.since[key]
        return came <= run if came is not None and run is not None else created <= at

    def close(self) -> None:
        """Say what each row comes to, and sort the offers."""
        for row in self.rows.values():
            settle(row)
            if row.outcome == "same":
                row.why = "; ".join(self.reasons[id(row)])
            if row.cancelled:
                row.why = trn("{n} meeting was cancelled", "{n} meetings were cancelled", len(row.cancelled))
        coming = [(event, self._known(there)) for row in self.rows.values() for event, there in row.coming]
        uids = {clean(row.event.uid) for row in self.rows.values()}
        self.plan.coming = appointments.changes(uids, coming, self.today)
        self.plan.offers = sorted(self.offers.values(), key=lambda offer: (-offer.meetings, -offer.coming, offer.email))


def settle(row: "PlanRow") -> None:
    """Set the outcome of an event's row by what of it is stored."""
    changed = row.stored or (row.remove and row.cancelled)
    row.outcome = "same" if not changed else "update" if row.seen else "new"
