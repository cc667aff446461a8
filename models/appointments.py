"""What the user's calendar holds that is yet to come: it calms a warning, and its hours are taken.

An import says what is to come of the events it holds, and replaces what an earlier one said of them. It is no interaction
before it was: then the next import of the calendar makes one of it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from models import calendar_known, clock, database
from models.connection import db
from models.formats.records import Event
from models.text import clean

AHEAD = timedelta(days=400)  # nobody plans on what is later
_COLUMNS = ("event_uid", "occurrence", "start", "end", "zone", "day", "title", "location")
_CHUNK = 500

Values = tuple[str, ...]  # those of _COLUMNS


@dataclass(slots=True)
class Entry:
    """An appointment. `start` and `end` are in its own zone, or days; of all-day ones, `end` is the last day."""

    id: int
    day: date
    start: datetime | date
    end: datetime | date | None
    title: str
    location: str
    people: list[tuple[int, str]] = field(default_factory=list)


def between(first: date, last: date) -> list[Entry]:
    """Return the appointments of some days, `last` included, in their order."""
    columns = 'id, day, start, "end", zone, title, location'
    query = f"SELECT {columns} FROM appointment WHERE day BETWEEN ? AND ? ORDER BY day, start, id"
    found = {}
    for number, day, start, end, zone, title, location in db.execute_sql(query, (first.isoformat(), last.isoformat())):
        moments = (_moment(start, zone), _moment(end, zone) if end else None)
        found[number] = Entry(number, date.fromisoformat(day), *moments, title, location)
    for number, person, name in _people(found):
        found[number].people.append((person, name))
    return list(found.values())


def is_near(event: Event, now: datetime) -> bool:
    """Is this event, which is yet to come, worth keeping?"""
    start = event.start
    return start is not None and (start if not isinstance(start, datetime) else start.date()) <= now.date() + AHEAD


def changes(uids: set[str], wanted: Iterable[tuple[Event, list[int]]], today: date) -> int:
    """Return how many appointments replace() would add, change or drop. Those that are over do not count."""
    keyed = _keyed(wanted)
    stored = {values: people for values, (_, people) in _stored(uids).items() if values[5] >= today.isoformat()}
    fresh = sum(stored.get(values) != people for values, people in keyed.items())
    moments = {values[:2] for values in keyed}
    return fresh + sum(values[:2] not in moments for values in stored)


def replace(uids: set[str], wanted: Iterable[tuple[Event, list[int]]]) -> None:
    """Let these be the appointments of some events, inside a change that is open.

    uids    of all the events that are spoken of, those that are no longer to come among them
    wanted  what is to come of them, with the ids of those who are to be there
    """
    stored, keyed, now = _stored(uids), _keyed(wanted), database.now_text()
    gone = [number for values, (number, people) in stored.items() if keyed.get(values) != people]
    for at in range(0, len(gone), _CHUNK):
        db.execute_sql(f"DELETE FROM appointment WHERE id IN ({','.join(map(str, gone[at : at + _CHUNK]))})")
    new = [(values, people) for values, people in keyed.items() if values not in stored or stored[values][1] != people]
    number = db.execute_sql("SELECT coalesce(max(id), 0) FROM appointment").fetchone()[0]
    connection = db.connection()
    connection.executemany(
        f"INSERT INTO appointment(id, {', '.join(map(_quoted, _COLUMNS))}, created) VALUES (?{', ?' * len(_COLUMNS)}, ?)",
        [(number + count, *values, now) for count, (values, _) in enumerate(new, 1)],
    )
    connection.executemany(
        "INSERT OR IGNORE INTO appointment_person(appointment_id, person_id) VALUES (?, ?)",
        [(number + count, person) for count, (_, people) in enumerate(new, 1) for person in sorted(people)],
    )


def _quoted(column: str) -> str:
    return f'"{column}"'


def _moment(text: str, zone: str) -> datetime | date:
    return date.fromisoformat(text) if clock.is_day(text) else clock.in_zone(text, zone)


def _keyed(wanted: Iterable[tuple[Event, list[int]]]) -> dict[Values, set[int]]:
    found: dict[Values, set[int]] = {}
    for event, people in wanted:
        kept = calendar_known.values(event)
        values = (
            clean(event.uid), event.occurrence, kept["start"], kept["end"], clean(event.zone), calendar_known.day_of(event),
            kept["title"], kept["location"],
        )  # fmt: skip
        found.setdefault(values, set()).update(people)
    return found


def _stored(uids: set[str]) -> dict[Values, tuple[int, set[int]]]:
    """Return what is stored of some events: the id of each appointment, and who is to be there."""
    found: dict[Values, tuple[int, set[int]]] = {}
    by_id: dict[int, set[int]] = {}
    ordered = sorted(uids)
    for at in range(0, len(ordered), _CHUNK):
        chunk = ordered[at : at + _CHUNK]
        columns, marks = ", ".join(map(_quoted, _COLUMNS)), ",".join("?" * len(chunk))
        for number, *values in db.execute_sql(
            f"SELECT id, {columns} FROM appointment WHERE event_uid IN ({marks})", chunk
        ):
            by_id[number] = set()
            found[tuple(values)] = number, by_id[number]
    for number, person, _ in _people(by_id):
        by_id[number].add(person)
    return found


def _people(numbers: Iterable[int]) -> Iterator[tuple[int, int, str]]:
    """Yield (appointment, person, name) of these appointments."""
    ordered = sorted(numbers)
    for at in range(0, len(ordered), _CHUNK):
        marks = ",".join(map(str, ordered[at : at + _CHUNK]))
        yield from db.execute_sql(
            "SELECT appointment_id, person.id, name FROM appointment_person JOIN person ON person.id = person_id"
            f" WHERE appointment_id IN ({marks}) ORDER BY appointment_person.id"
        )
