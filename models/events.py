"""Events of networks: what is coming up, by hand or from the calendar, and whom to tell of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from models import appointments, audiences, clock, contributions, database, networks, note_search, people
from models.audiences import Candidate
from models.connection import db
from models.people import new_uid
from models.schema import Event
from models.text import clean, fold, words
from models.words import short_day, tr, trn

AHEAD = timedelta(days=120)  # how far ahead the calendar is looked through
ENOUGH_MEMBERS = 2  # at a meeting, to take it for one of their network
_TEXTS = ("title", "start", "end", "zone", "day", "location", "url", "note", "event_uid", "announced_on", "reported_on")
_COLUMNS = ", ".join(f'event."{name}"' for name in ("id", "uid", "network_id", *_TEXTS, "created", "modified"))
_PLAIN_WORDS = 4  # letters: a shorter word of a title is no interest


@dataclass(slots=True)
class Entry:
    """One event, as a form or a list shows it. `start` and `end` are stored moments (see schema)."""

    id: int | None = None
    uid: str = ""
    network: int | None = None
    title: str = ""
    start: str = ""
    end: str = ""
    zone: str = ""
    day: str = ""
    location: str = ""
    url: str = ""
    note: str = ""
    event_uid: str = ""
    announced_on: str = ""
    reported_on: str = ""
    created: str = ""
    modified: str = ""
    network_name: str = ""
    told: int = 0  # people

    @property
    def moment(self) -> date | datetime:
        """The day, or the wall clock in the event's zone."""
        return date.fromisoformat(self.start) if clock.is_day(self.start) else clock.in_zone(self.start, self.zone)

    @property
    def minutes(self) -> int:
        """How long it takes; 0 when that is not known."""
        if clock.is_day(self.start) or not self.end or clock.is_day(self.end):
            return 0
        return round((datetime.fromisoformat(self.end) - datetime.fromisoformat(self.start)).total_seconds() / 60)


@dataclass(slots=True)
class FromCalendar:
    """An appointment that looks like an event of a network."""

    id: int
    title: str
    day: date


# --- reading ---


def new(network: int | None, moment: date | datetime, title: str = "", minutes: int = 120) -> Entry:
    """Return an event not yet stored."""
    entry = Entry(network=network, title=title)
    set_moment(entry, moment, minutes)
    return entry


def set_moment(entry: Entry, moment: date | datetime, minutes: int = 0) -> None:
    """Put an event at a day or an aware instant; with minutes it has an end."""
    timed = isinstance(moment, datetime)
    entry.start = clock.moment_text(moment)
    entry.zone = getattr(moment.tzinfo, "key", "") if timed else ""
    entry.day = (moment.date() if timed else moment).isoformat()
    entry.end = clock.utc_text(moment + timedelta(minutes=minutes)) if timed and minutes else ""


def get(number: int) -> Entry:
    """Return one event. Raises KeyError when there is none."""
    found = among("event.id = ?", (number,))
    if not found:
        raise KeyError(number)
    return found[0]


def upcoming(network: int | None, today: date) -> list[Entry]:
    """Return the events of a network (None: of all, and of none) from `today` on that are not over, the first first."""
    ahead = "day >= ? AND reported_on = ''"  # of what was reported nobody wants to hear that it comes
    if network is None:
        return among(ahead, (today.isoformat(),))
    return among(f"{ahead} AND network_id = ?", (today.isoformat(), network))


def to_announce(today: date, until: date) -> list[Entry]:
    """Return the events from `today` to the day `until` of which nobody was told."""
    return among("announced_on = '' AND reported_on = '' AND day BETWEEN ? AND ?", (today.isoformat(), until.isoformat()))


def state_words(entry: Entry) -> str:
    """Return whether an event was announced: "announced Thu 26 Nov to 14 people"."""
    if not entry.announced_on:
        return tr("not announced yet")
    day = short_day(date.fromisoformat(entry.announced_on))
    return trn("announced {day} to one person", "announced {day} to {n} people", entry.told, day=day)


def among(where: str, arguments: tuple) -> list[Entry]:
    """Return the events for which a condition of SQL holds, the first first."""
    told = "(SELECT count(*) FROM event_person WHERE event_id = event.id AND told_on <> '')"
    query = (
        f"SELECT {_COLUMNS}, coalesce(network.name, ''), {told} FROM event LEFT JOIN network ON network.id = network_id"
        f" WHERE {where} ORDER BY day, start, event.id"
    )
    return [Entry(*row) for row in db.execute_sql(query, arguments)]


# --- from the calendar ---


def from_calendar(network: int, today: date) -> list[FromCalendar]:
    """Return the appointments to come that look like events of a network: they name it, or several members are to be there."""
    name, members = fold(networks.get(network).name), networks.ids_in(network)
    known_events = "SELECT event_uid, day FROM event WHERE event_uid <> '' UNION SELECT uid, day FROM event"
    taken = {(uid, day) for uid, day in db.execute_sql(known_events)}
    uids = dict(db.execute_sql("SELECT id, event_uid FROM appointment"))
    found = []
    for entry in appointments.between(today, today + AHEAD):
        known = sum(person in members for person, _ in entry.people)
        if (known >= ENOUGH_MEMBERS or _names(entry.title, name)) and (
            uids[entry.id],
            entry.day.isoformat(),
        ) not in taken:
            found.append(FromCalendar(entry.id, entry.title, entry.day))
    return found


def _names(title: str, name: str) -> bool:
    """Does a title name a network: all of its name, or its first word where that is no common one?"""
    first = name.split()[0] if name.split() else ""
    return bool(name) and (name in fold(title) or (len(first) > 2 and first in words(title)))


def take(appointment: int, network: int) -> int:
    """Make an event of an appointment; return its id. Raises KeyError when it is gone."""
    columns = 'event_uid, start, "end", zone, day, title, location'
    row = db.execute_sql(f"SELECT {columns} FROM appointment WHERE id = ?", (appointment,)).fetchone()
    if row is None:
        raise KeyError(appointment)
    uid, start, end, zone, day, title, location = row
    return save(Entry(None, "", network, title, start, end, zone, day, location, event_uid=uid))


# --- writing ---


def save(entry: Entry) -> int:
    """Store a new event or a changed one, as one change; return its id."""
    now = database.now_text()
    values = {name: getattr(entry, name) for name in _TEXTS if name not in ("announced_on", "reported_on")}
    for name in ("title", "location", "url"):
        values[name] = " ".join(clean(values[name]).split())
    values |= {"note": clean(entry.note).strip(), "network": entry.network, "modified": now}
    label = tr("Add the event {title}", title=entry.title) if entry.id is None else tr("Edit {name}", name=entry.title)
    with database.change(label):
        if entry.id is None:
            return Event.insert(values | {"uid": entry.uid or new_uid(), "created": now}).execute()
        Event.update(values).where(Event.id == entry.id).execute()
    return entry.id


def delete(number: int) -> None:
    """Delete an event; what was written about it stays."""
    with database.change(tr("Delete {name}", name=get(number).title)):
        Event.delete().where(Event.id == number).execute()


# --- whom to tell ---


def to_tell(number: int, today: date) -> list[Candidate]:
    """Return whom an event may interest and who was not told: members, who came before, and by tags; most neglected first."""
    return audiences.candidates(_reasons(get(number)), today)


def count_to_tell(entry: Entry) -> int:
    """Return how many to_tell() would name."""
    return len({person for person, _ in _reasons(entry)})


def _reasons(entry: Entry) -> list[tuple[int, str]]:
    query = "SELECT person_id FROM event_person WHERE event_id = ? AND told_on <> ''"
    told = {person for (person,) in db.execute_sql(query, (entry.id,))}
    reasons = audiences.of_network(entry.network) if entry.network is not None else []
    reasons += [(person, tr("came before")) for person in sorted(_came_before(entry))]
    interests = {
        word for word in words(f"{entry.title} {entry.network_name} {entry.note}") if len(word) >= _PLAIN_WORDS
    }
    for tag in people.tags():
        if interests & set(words(tag)):
            reasons += audiences.of_tag(tag)
    return [one for one in reasons if one[0] not in told]


def _came_before(entry: Entry) -> set[int]:
    """Return who came to earlier events of the same network, or to meetings of the same name."""
    came = (
        "SELECT person_id FROM event_person JOIN event ON event.id = event_id"
        " WHERE state = 'came' AND network_id IS ? AND event.id <> ?"
    )
    found = {person for (person,) in db.execute_sql(came, (entry.network, entry.id))}
    listed = ",".join(map(str, note_search.interactions_with(_lasting_words(entry.title))))
    meetings = f"SELECT id, title FROM interaction WHERE id IN ({listed}) AND kind = 'meeting' AND day < ?"
    same = [number for number, title in db.execute_sql(meetings, (entry.day,)) if alike(title, entry.title)]
    there = f"SELECT DISTINCT person_id FROM participant WHERE interaction_id IN ({','.join(map(str, same))})"
    return found | {person for (person,) in db.execute_sql(there)}


def _lasting_words(title: str) -> list[str]:
    return [word for word in words(title) if not word.isdecimal()]


def alike(one: str, other: str) -> bool:
    """Are two titles the same but for numbers, as those of a yearly forum are?"""
    return bool(_lasting_words(one)) and _lasting_words(one) == _lasting_words(other)


def announced(number: int, person_ids: Sequence[int], day: date) -> None:
    """Note that people were told of an event: it is a contribution to its network. Part of the change that is open, or one."""
    entry = get(number)
    with database.change(tr("Announce {title}", title=entry.title)):
        note_people(number, person_ids, "told_on", day.isoformat())
        Event.update(announced_on=day.isoformat()).where(Event.id == number).execute()
        contributions.save(contributions.new("announcement", day, entry.network, entry.title, person_ids))


def note_people(number: int, person_ids: Iterable[int], column: str, value: str) -> None:
    """Note about people at an event when they were told ("told_on"), or how it was ("state"), in the change that is open."""
    rows = [(number, person, value) for person in dict.fromkeys(person_ids)]
    db.connection().executemany(
        f"INSERT INTO event_person(event_id, person_id, {column}) VALUES (?, ?, ?)"
        f" ON CONFLICT(event_id, person_id) DO UPDATE SET {column} = excluded.{column}",
        rows,
    )
