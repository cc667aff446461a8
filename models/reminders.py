"""A follow-up as the user's calendar may see it: who, why, phone and last talk, as much of it as the user allows."""

import hashlib
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from models import follow_ups, interactions, repeating, settings
from models.connection import db
from models.follow_ups import Entry
from models.formats.ics_write import Moment, Reminder, Repeat
from models.words import bare, short_day, tr

ABOUT = 120  # letters of what the last talk was about


def of(entry: Entry, status: str, as_todo: bool) -> Reminder:
    """Return what a calendar is told of a follow-up; its sequence and when it was modified are for the caller to say.

    status  open, done or cancelled
    """
    detail = settings.get(settings.CALENDAR_DETAIL)
    due, repeat = _when(entry, as_todo)
    return Reminder(
        uid=entry.uid,
        due=due,
        summary=bare(follow_ups.title(_initials(entry) if detail == "initials" else entry)),
        minutes=entry.minutes,
        description=bare(_description(entry)) if detail == "full" else "",
        alarm_minutes=entry.alarm if entry.time else settings.get(settings.DAY_ALARM),
        created=datetime.fromisoformat(entry.created),
        status=status,
        repeat=repeat,
        busy=settings.get(settings.CALENDAR_BUSY) == "busy",
    )


def digest(reminder: Reminder) -> bytes:
    """Return what tells whether a calendar was told the same before."""
    return hashlib.blake2b(repr(replace(reminder, sequence=0, modified=None)).encode(), digest_size=16).digest()


def _when(entry: Entry, as_todo: bool) -> tuple[Moment, Repeat | None]:
    """Return when it is due, and how it repeats where a calendar can be told: else it hears of each time when that comes.

    A series stays as it was told while its times are ticked off: its `due` is when it began.
    """
    due = entry.time or entry.day
    if not entry.series or as_todo:
        return due, None
    first, slot = entry.moment(entry.series), entry.moment(entry.slot)
    told = not isinstance(first, datetime) or (isinstance(first.tzinfo, ZoneInfo) and not first.fold)  # as a local time
    if not told or not repeating.has_rule(first, entry.unit):
        return due, None
    skipped = tuple(entry.moment(text) for text in entry.skipped)
    return first, Repeat(entry.every, entry.unit, skipped, (slot, due) if slot != due else None)


def _initials(entry: Entry) -> Entry:
    """Return a follow-up whose people have only their initials: "S. B."."""
    people = []
    for number, name in entry.people:
        words = [word.removeprefix("ال") or word for word in name.split() if word[0].isalnum()]
        letters = [word[0].upper() for word in (words[:1] + words[1:][-1:])]
        if letters:
            people.append((number, " ".join(f"{letter}." for letter in letters)))
    return replace(entry, people=people)


def _description(entry: Entry) -> str:
    lines = [entry.reason] if entry.reason else []
    several = len(entry.people) > 1
    for number, name in entry.people:
        told = [line for line in (_phones(number), _last_talk(number)) if line]
        lines += [tr("{name}: {text}", name=name, text=line) for line in told] if several else told
    return "\n".join(lines)


def _phones(person_id: int) -> str:
    query = "SELECT value FROM phone WHERE person_id = ? ORDER BY preferred DESC, id LIMIT 2"
    return ", ".join(value for (value,) in db.execute_sql(query, (person_id,)))


def _last_talk(person_id: int) -> str:
    """Return when the last contact was, and what about."""
    query = (
        "SELECT kind, day, title, note FROM interaction JOIN participant ON interaction.id = interaction_id"
        " WHERE person_id = ? AND kind <> 'mass' ORDER BY day DESC, start DESC LIMIT 1"
    )
    row = db.execute_sql(query, (person_id,)).fetchone()
    if row is None:
        return ""
    kind, day, title, note = row
    about = title or " ".join(note.split())
    about = about if len(about) <= ABOUT else about[:ABOUT].rstrip() + "…"
    when = f"{short_day(datetime.fromisoformat(day).date())} {day[:4]}"
    if about:
        return tr("Last: {kind} on {day}: {about}", kind=interactions.kind_name(kind), day=when, about=about)
    return tr("Last: {kind} on {day}", kind=interactions.kind_name(kind), day=when)
