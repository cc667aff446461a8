"""The quick log against the database: who may be named in it, and storing what it says."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from models import clock, database, follow_ups, interactions, people, warmth_states
from models.connection import db
from models.formats.records import Contact
from models.quick_log import FollowUp, Known, Names
from models.words import tr


@dataclass(slots=True)
class QuickEntry:
    """What is to be stored: an interaction, a follow-up, or both, with known people (ids) and new ones (names)."""

    people: list[int] = field(default_factory=list)
    new: list[str] = field(default_factory=list)
    logs: bool = True
    kind: str = "call"
    moment: date | datetime = date.min
    minutes: int | None = None
    title: str = ""
    note: str = ""
    first_step: str = ""
    follow_up: FollowUp | None = None
    follow_up_people: list[int] = field(default_factory=list)  # when it is with others than the interaction


def names(today: date) -> Names:
    """Return who may be named; those talked to last are the likeliest."""
    known = warmth_states.states(today)
    rows = db.execute_sql("SELECT id, name, nickname FROM person")
    return Names(
        Known(number, name, (nickname,) if nickname else (), known[number].last if number in known else 0)
        for number, name, nickname in rows
    )


def told_apart(ids: Iterable[int]) -> dict[int, str]:
    """Return the names of these people; of somebody who has a namesake, with what tells them apart: "Samira Benali (OCP)"."""
    found: dict[int, str] = {}
    query = (
        "SELECT name, coalesce(nullif(organization, ''), nullif(title, ''),"
        " (SELECT value FROM phone WHERE person_id = ?1 ORDER BY preferred DESC, id LIMIT 1),"
        " (SELECT value FROM email WHERE person_id = ?1 ORDER BY preferred DESC, id LIMIT 1), ''),"
        " EXISTS (SELECT 1 FROM person AS other WHERE other.name = person.name COLLATE NOCASE AND other.id <> person.id)"
        " FROM person WHERE id = ?1"
    )
    for number in ids:
        for name, detail, has_namesake in db.execute_sql(query, (number,)):
            found[number] = tr("{name} ({detail})", name=name, detail=detail) if has_namesake and detail else name
    return found


def store(entry: QuickEntry, now: datetime) -> list[int]:
    """Store an entry as one change; return the ids of its people. Raises Problem."""
    with database.change(_label(entry)):
        ids = [*entry.people, *people.add([Contact(name=name) for name in entry.new])]
        if entry.logs:
            interactions.save(_interaction(entry, ids, now))
        plan = entry.follow_up
        if plan:
            with_ = entry.follow_up_people or ids
            due = plan.day
            if plan.at:
                due = datetime.combine(plan.day, plan.at, clock.local_zone())
            follow_ups.save(follow_ups.new(with_, due, plan.reason, plan.kind))
    return ids


def _label(entry: QuickEntry) -> str:
    who = [*((number, "") for number in entry.people), *((0, name) for name in entry.new)]
    if entry.logs:
        return tr("Log “{title}”", title=interactions.heading(interactions.Entry(kind=entry.kind, people=who)))
    return tr("Plan a follow-up with {name}", name=people.names_of(who))


def _interaction(entry: QuickEntry, ids: list[int], now: datetime) -> interactions.Entry:
    """Return the interaction; a length without a time is that of one that has just ended, or stands in the note."""
    moment, note, minutes = entry.moment, entry.note, entry.minutes
    if minutes and not isinstance(moment, datetime):
        if moment == now.date() and (now - timedelta(minutes=minutes)).date() == moment:
            moment = (now - timedelta(minutes=minutes)).replace(second=0, microsecond=0)
        else:
            note = " · ".join(part for part in (note, tr("{n} min", n=minutes)) if part)
    made = interactions.new(entry.kind, ids, moment, note, entry.title)
    made.first_step = entry.first_step
    if minutes and isinstance(moment, datetime):
        made.end = clock.moment_text(moment + timedelta(minutes=minutes))
    return made
