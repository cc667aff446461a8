"""Storing a plan: one change, in slices, so that a window stays alive and may cancel."""

import json
from collections.abc import Generator, Iterable, Iterator

from models import (
    appointments,
    calendar_import,
    calendar_known,
    clock,
    database,
    import_known,
    kept_apart,
    matching,
    merging,
    networks,
    occasions,
    people,
    settings,
)  # fmt: skip
from models import search as index
from models.calendar_import import Meeting
from models.connection import db
from models.formats.records import Attendee, Contact, Email, Event
from models.import_files import spare_pauses
from models.import_known import Bases
from models.import_plan import Plan, PlanRow, group_id, offered_group
from models.text import clean, fold

_SLICE = 40  # people or meetings between two yields: some 10 ms of work
_CARDS = 500

_CARD = "INSERT INTO card(person_id, run_id, format, uid, digest, text) VALUES (?, ?, ?, ?, ?, ?)"
_INTERACTION_COLUMNS = (
    "id", "kind", "start", "end", "title", "note", "location", "zone", "day", "people_count", "source", "run_id",
    "event_uid", "occurrence", "event_sequence", "event_digest", "created", "modified", "first_step",
)  # fmt: skip
_INTERACTION = (
    f"INSERT INTO interaction({','.join(_INTERACTION_COLUMNS)}) VALUES ({','.join('?' * len(_INTERACTION_COLUMNS))})"
)
_PARTICIPANT = "INSERT OR IGNORE INTO participant(interaction_id, person_id) VALUES (?, ?)"


@spare_pauses
def store(plan: Plan, label: str = "") -> Generator[tuple[int, int], None, Plan]:
    """Store what is chosen in `plan`, as one change; a generator of (done, total) that returns the plan.

    Afterwards `plan.counts()` tells what was done. Closing the generator before its end takes everything back. When
    there is nothing to store, nothing is written.
    """
    work = _Work(plan)
    if not work.wanted:
        return plan
    with database.change(label or plan.label):
        done = 0
        for count in work.run():
            done += count
            yield min(done, work.total), work.total
    return plan


class _Work:
    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.runs: dict[int, int] = {}
        self.marks: dict[int, list[bytes]] = {}  # file -> of the meetings that were stored
        self.added: dict[int, Contact] = {}  # row -> the person that it becomes, with what other rows add to them
        self.person_of: dict[int, int] = {}  # row -> person id
        self.updates: dict[int, list[int]] = {}  # person id -> rows
        self.tags: dict[int, list[str]] = {}  # person id -> tags of groups
        self.events = [row for row in plan.rows if row.chosen and row.event]
        self.meetings = [(row, meeting) for row in self.events for meeting in row.meetings]
        cards = [(number, row) for number, row in enumerate(plan.rows) if row.chosen and row.contact and not row.seen]
        self.cards = [number for number, row in cards if not row.contact.is_group]
        self.groups = [row for _, row in cards if row.contact.is_group and row.outcome == "update"]
        self.removed = [number for row in plan.rows if row.chosen and row.remove for number in row.cancelled]
        self.offers = [offer for offer in plan.offers if offer.chosen]
        stored = any(row.chosen and row.stored for row in plan.rows)
        self.uids = {clean(row.event.uid) for row in self.events}
        self.joins = plan.network is not None and networks.exists(plan.network)
        wanted = self.cards or self.groups or self.removed or self.offers or stored or self.joins
        self.wanted = bool(wanted) or (plan.coming > 0 and bool(self.events))
        self.total = len(self.cards) + len(self.meetings) + 1

    def run(self) -> Iterator[int]:
        """Store everything inside the change that is open; yields how much was done since the last yield."""
        if self.plan.country:
            settings.put(settings.COUNTRY, self.plan.country)
        self._start_runs()
        self._settle_people()
        offered = [Contact(name=offer.name, emails=[Email(offer.email)]) for offer in self.offers]
        with index.adding(len(self.added) + len(offered)):
            yield from self._add()
            for at in range(0, len(offered), _SLICE):
                people.add(offered[at : at + _SLICE])
                yield 0
        updating = self._update()
        yield from index.changing(updating) if index.is_many(len(self.updates)) else updating
        yield from self._keep_cards()
        self._keep_apart()
        if self.joins:
            networks.add_members(self.plan.network, list(self._joining()))
        yield from self._store_meetings()
        self._finish_runs()

    def _start_runs(self) -> None:
        working = {row.file for row in self.plan.rows if row.chosen}
        for number in sorted(working):
            file = self.plan.files[number]
            query = "INSERT INTO import_run(at, file, format) VALUES (?, ?, ?)"
            values = (database.now_text(), clean(file.name), file.reader)
            self.runs[number] = db.execute_sql(query, values).lastrowid

    def _finish_runs(self) -> None:
        each = self.plan.counts_of_each()
        for number, run in self.runs.items():
            counts = json.dumps(each[number])
            marks = b"".join(self.marks.get(number, ()))
            db.execute_sql("UPDATE import_run SET counts = ?, events = ? WHERE id = ?", (counts, marks, run))

    # --- people ---

    def _settle_people(self) -> None:
        """Decide for each card which person it goes into: a new one, one of another row, or one that is stored."""
        rows = self.plan.rows
        present = self._present({rows[number].person_id for number in self.cards})
        for number in self.cards:
            row = rows[number]
            goes_into = self._goes_into(row) if row.merges else None
            if goes_into is None or (goes_into >= 0 and goes_into not in present):
                self.added[number] = row.contact
                self.person_of[number] = -1 - number
                continue
            self.person_of[number] = goes_into
            if goes_into >= 0:
                self.updates.setdefault(goes_into, []).append(number)
            else:
                target = -1 - goes_into
                self.added[target], _ = merging.merge(self.added[target], row.contact, None, False, row.take)
        for row in self.groups:
            self._tag(row)

    def _goes_into(self, row: PlanRow) -> int | None:
        return row.person_id if row.of is None else self.person_of.get(row.of)

    def _present(self, ids: Iterable[int | None]) -> set[int]:
        """Of these people, return who is still stored."""
        wanted = sorted(number for number in ids if number is not None)
        present: set[int] = set()
        for at in range(0, len(wanted), 500):
            marks = ",".join(map(str, wanted[at : at + 500]))
            present |= {number for (number,) in db.execute_sql(f"SELECT id FROM person WHERE id IN ({marks})")}
        return present

    def _tag(self, row: PlanRow) -> None:
        offered, tag = offered_group(row.contact), row.contact.name
        for key in row.members:
            key = key if key >= 0 else self.person_of.get(-1 - key)
            if key is None or key in offered:
                continue
            if key >= 0:
                self.updates.setdefault(key, [])
                self.tags.setdefault(key, []).append(tag)
            elif fold(tag) not in map(fold, self.added[-1 - key].tags):
                self.added[-1 - key].tags.append(tag)

    def _add(self) -> Iterator[int]:
        numbers = list(self.added)
        for at in range(0, len(numbers), _SLICE):
            slice_ = numbers[at : at + _SLICE]
            ids = people.add([self.added[number] for number in slice_])
            for number, person in zip(slice_, ids, strict=True):
                self.person_of[number] = person
            yield len(slice_)

    def _update(self) -> Iterator[int]:
        ids, today = sorted(self.updates), clock.today()
        for at in range(0, len(ids), _SLICE):
            slice_ = ids[at : at + _SLICE]
            bases = Bases(set(slice_))
            for person, before in people.contacts(slice_, photos=True):
                contact = self._merged(person, before, bases)
                if contact is not before:
                    people.update(person, contact, before)
                    occasions.note_job_change(person, before, contact, today)
            yield sum(len(self.updates[person]) for person in slice_)

    def _merged(self, person: int, before: Contact, bases: Bases) -> Contact:
        contact = before
        for number in self.updates[person]:
            row = self.plan.rows[number]
            base, same_origin = bases.of(person, row.contact)
            merged, changes = merging.merge(contact, row.contact, base, same_origin and row.score == 1.0, row.take)
            if not all(change.kept for change in changes):
                contact = merged
        missing = [tag for tag in self.tags.get(person, ()) if fold(tag) not in map(fold, contact.tags)]
        if missing:
            contact, _ = merging.merge(contact, Contact(tags=missing), None, False)
        return contact

    def _keep_cards(self) -> Iterator[int]:
        """Keep the cards as they came: to know them again, and to see next time what the file changed."""
        connection = db.connection()
        for at in range(0, len(self.cards), _CARDS):
            connection.executemany(_CARD, map(self._card, self.cards[at : at + _CARDS]))
            yield 0
        for row in self.groups:
            values = (self.runs[row.file], import_known.GROUP, group_id(row.contact), row.contact.digest, "")
            keys = [key if key >= 0 else self.person_of.get(-1 - key) for key in row.members]
            members = {self._id(key) for key in keys if key is not None}
            fresh = sorted(members - offered_group(row.contact))
            connection.executemany(_CARD, [(person, *values) for person in fresh])

    def _keep_apart(self) -> None:
        """Remember with whom a new person was not to be merged."""
        rows = [(number, self.plan.rows[number]) for number in self.cards]
        pairs = [(self._id(self.person_of[number]), self._goes_into(row)) for number, row in rows if row.kept_both]
        kept_apart.remember((one, self._id(other)) for one, other in pairs if other is not None)

    def _joining(self) -> Iterator[int]:
        """Yield who joins the plan's network: the people of all cards that were not left out, known ones too."""
        for number, row in enumerate(self.plan.rows):
            if row.chosen and row.contact and not row.contact.is_group:
                key = self.person_of.get(number, row.person_id)
                while key is None and row.of is not None:  # the same card twice in one file
                    key = self.person_of.get(row.of, self.plan.rows[row.of].person_id)
                    row = self.plan.rows[row.of]
                if key is not None:
                    yield self._id(key)

    def _card(self, number: int) -> tuple:
        row = self.plan.rows[number]
        uid, text = clean(row.contact.uid), clean(merging.card_text(row.contact))
        format_ = "vcf"  # whatever the file was, the text of a card is a vCard
        return self._id(self.person_of[number]), self.runs[row.file], format_, uid, row.contact.digest, text

    def _id(self, key: int) -> int:
        return key if key >= 0 else self.person_of[-1 - key]

    # --- meetings ---

    def _store_meetings(self) -> Iterator[int]:
        if self.removed:
            db.execute_sql(f"DELETE FROM interaction WHERE id IN ({','.join(map(str, self.removed))})")
        by_email = self._people_by_email()
        for row in self.events:
            row.stored = 0
        for at in range(0, len(self.meetings), _SLICE):
            self._store_slice(self.meetings[at : at + _SLICE], by_email)
            yield min(_SLICE, len(self.meetings) - at)
        for row in self.events:
            calendar_import.settle(row)
        appointments.replace(self.uids, self._coming(by_email))

    def _people_by_email(self) -> dict[str, list[tuple[int, str]]]:
        there = [meeting.attendees for _, meeting in self.meetings]
        there += [attendees for row in self.events for _, attendees in row.coming]
        wanted = sorted({one.email for attendees in there for one in attendees})
        found: dict[str, list[tuple[int, str]]] = {}
        for at in range(0, len(wanted), 500):
            chunk = wanted[at : at + 500]
            query = (
                "SELECT email.folded, person.id, name FROM email JOIN person ON person.id = person_id"
                f" WHERE email.folded IN ({','.join('?' * len(chunk))}) ORDER BY person.id"
            )
            for email, person, name in db.execute_sql(query, chunk):
                found.setdefault(email, []).append((person, name))
        return found

    def _store_slice(self, slice_: list[tuple[PlanRow, Meeting]], by_email: dict[str, list[tuple[int, str]]]) -> None:
        number = db.execute_sql("SELECT coalesce(max(id), 0) FROM interaction").fetchone()[0]
        now, new, participants = database.now_text(), [], []
        for row, meeting in slice_:
            ids = _known_of(meeting.attendees, by_email)
            if not ids or not (meeting.needed or any(email in by_email for email in meeting.strangers)):
                continue
            row.stored += 1
            self.marks.setdefault(row.file, []).append(calendar_known.mark(meeting.event, meeting.digest))
            if meeting.interaction is not None:
                _bring_up_to_date(meeting, now)
                participants += [(meeting.interaction, person) for person in ids]
                continue
            number += 1
            event, values = meeting.event, calendar_known.values(meeting.event)
            source = clean(self.plan.files[row.file].name)
            new.append((
                number, "meeting", *values.values(), clean(event.zone), calendar_known.day_of(event),
                max(1, meeting.count), source, self.runs[row.file], clean(event.uid), event.occurrence, event.sequence,
                meeting.digest, now, now, self._first_step(event),
            ))  # fmt: skip
            participants += [(number, person) for person in ids]
        connection = db.connection()
        connection.executemany(_INTERACTION, new)
        connection.executemany(_PARTICIPANT, participants)

    def _first_step(self, event: Event) -> str:
        """Return who called the meeting; "" where the calendar does not say."""
        organizers = [one.email for one in event.attendees if one.organizer and one.email]
        return ("me" if organizers[0] in self.plan.own else "they") if organizers else ""

    def _coming(self, by_email: dict[str, list[tuple[int, str]]]) -> Iterator[tuple[Event, list[int]]]:
        for row in self.events:
            for event, attendees in row.coming:
                yield event, _known_of(attendees, by_email)


def _known_of(attendees: list[Attendee], by_email: dict[str, list[tuple[int, str]]]) -> list[int]:
    """Return the ids of those among them who are known; of several with one address, the one whose name is most alike."""
    ids = []
    for one in attendees:
        found = by_email.get(one.email)
        if found:
            ids.append(max((matching.names_alike(one.name, name), -person) for person, name in found)[1] * -1)
    return list(dict.fromkeys(ids))


def _bring_up_to_date(meeting: Meeting, now: str) -> None:
    """Give a stored interaction the event's new state; one that the user edited keeps its title and note."""
    query = "SELECT start, end, title, note, location, event_digest FROM interaction WHERE id = ?"
    row = db.execute_sql(query, (meeting.interaction,)).fetchone()
    if row is None:
        return
    event, values = meeting.event, calendar_known.values(meeting.event)
    stored = dict(zip(values, row, strict=False))
    if calendar_known.values_digest(stored) != bytes(row[-1])[:8]:
        del values["title"], values["note"]
    values |= {
        "zone": clean(event.zone), "day": calendar_known.day_of(event), "people_count": max(1, meeting.count),
        "occurrence": event.occurrence, "event_sequence": event.sequence, "event_digest": meeting.digest,
        "modified": now,
    }  # fmt: skip
    assignments = ", ".join(f"{name} = ?" for name in values)
    db.execute_sql(f"UPDATE interaction SET {assignments} WHERE id = ?", (*values.values(), meeting.interaction))
