"""What is known of the events that were imported, and what an interaction keeps of one."""

from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b

from models import clock
from models.connection import db
from models.formats.records import Attendee, Event
from models.text import clean


@dataclass(slots=True)
class Stored:
    """An interaction that came from an event."""

    id: int
    day: str
    sequence: int
    digest: bytes
    occurrence: str
    people: set[int]
    created: str
    run: int | None


def day_of(event: Event) -> str:
    """Return the day of an event for the user: by the clock of the zone it was written in, else of the machine."""
    if not isinstance(event.start, datetime):
        return event.start.isoformat()
    return clock.in_zone(clock.utc_text(event.start), event.zone).date().isoformat()


def values(event: Event) -> dict[str, str]:
    """Return what an interaction keeps of an event, as it is stored."""
    start = clock.moment_text(event.start)
    end = clock.moment_text(event.end) if event.end is not None else ""
    return {
        "start": start, "end": "" if end == start else end, "title": clean(event.title), "note": clean(event.note),
        "location": clean(event.location),
    }  # fmt: skip


def digest(event: Event, attendees: list[Attendee]) -> bytes:
    """Return what an interaction remembers of its event: 8 bytes of its values, 8 of who was there."""
    there = "\n".join(sorted(one.email for one in attendees)).encode(errors="replace")
    return values_digest(values(event)) + blake2b(there, digest_size=8).digest()


def mark(event: Event, digest_: bytes) -> bytes:
    """Return 8 bytes by which an import remembers that it stored this state of an event."""
    identity = f"{event.uid}\0{event.occurrence}\0".encode(errors="replace")
    return blake2b(identity + digest_, digest_size=8).digest()


def marks() -> dict[bytes, tuple[int, str]]:
    """Return the marks of what was ever stored, with the import that did."""
    found: dict[bytes, tuple[int, str]] = {}
    for run, at, events in db.execute_sql("SELECT id, at, events FROM import_run WHERE events <> x'' ORDER BY id"):
        found |= {bytes(events[start : start + 8]): (run, at) for start in range(0, len(events), 8)}
    return found


def values_digest(kept: dict[str, str]) -> bytes:
    """Return 8 bytes of an interaction's values: while they are those of its digest, the user has not edited it."""
    return blake2b("\0".join(kept.values()).encode(), digest_size=8).digest()


def stored(uids: set[str]) -> dict[str, list[Stored]]:
    """Return the interactions that came from events with these UIDs."""
    result: dict[str, list[Stored]] = {}
    by_id: dict[int, Stored] = {}
    wanted = sorted(uids - {""})
    for at in range(0, len(wanted), 500):
        chunk = wanted[at : at + 500]
        query = (
            "SELECT event_uid, id, day, event_sequence, event_digest, occurrence, created, run_id FROM interaction"
            f" WHERE event_uid IN ({','.join('?' * len(chunk))}) ORDER BY id"
        )
        for uid, number, day, sequence, digest_, occurrence, *since in db.execute_sql(query, chunk):
            found = Stored(number, day, sequence, bytes(digest_), occurrence, set(), *since)
            by_id[number] = found
            result.setdefault(uid, []).append(found)
    ids = list(by_id)
    for at in range(0, len(ids), 500):
        marks = ",".join(map(str, ids[at : at + 500]))
        for number, person in db.execute_sql(
            f"SELECT interaction_id, person_id FROM participant WHERE interaction_id IN ({marks})"
        ):
            by_id[number].people.add(person)
    return result
