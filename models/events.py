"""Events of networks: what is coming up, whom to tell of it, who came, and the report that goes to the members."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from models import appointments, audiences, clock, contributions, database, interactions, networks, note_search, people
from models.audiences import Candidate
from models.connection import db
from models.people import new_uid
from models.schema import Event
from models.text import clean, fold, words
from models.words import short_day, tr, trn

AHEAD = timedelta(days=120)  # how far ahead the calendar is looked through
BACK = timedelta(days=60)  # how long a meeting can still be reported
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
class Meeting:
    """A meeting that can be reported: an event, an interaction, or both."""

    title: str
    day: date
    network: int | None
    event: int | None = None
    interaction: int | None = None
    location: str = ""
    note: str = ""
    present: list[tuple[int, str]] = field(default_factory=list)
    absent: list[tuple[int, str]] = field(default_factory=list)


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
    found = _entries("event.id = ?", (number,))
    if not found:
        raise KeyError(number)
    return found[0]


def upcoming(network: int | None, today: date) -> list[Entry]:
    """Return the events of a network (None: of all, and of none) from `today` on, the first first."""
    if network is None:
        return _entries("day >= ?", (today.isoformat(),))
    return _entries("day >= ? AND network_id = ?", (today.isoformat(), network))


def to_announce(today: date, until: date) -> list[Entry]:
    """Return the events from `today` to the day `until` of which nobody was told."""
    return _entries("announced_on = '' AND day BETWEEN ? AND ?", (today.isoformat(), until.isoformat()))


def without_report(first: date, today: date) -> list[Entry]:
    """Return the events of networks from day `first` on and before `today` that were not reported, the latest first."""
    where = "reported_on = '' AND network_id IS NOT NULL AND day >= ? AND day < ?"
    return _entries(where, (first.isoformat(), today.isoformat()))[::-1]


def state_words(entry: Entry) -> str:
    """Return whether an event was announced: "announced Thu 26 Nov to 14 people"."""
    if not entry.announced_on:
        return tr("not announced yet")
    day = short_day(date.fromisoformat(entry.announced_on))
    return trn("announced {day} to one person", "announced {day} to {n} people", entry.told, day=day)


def _entries(where: str, arguments: tuple) -> list[Entry]:
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
    alike = [number for number, title in db.execute_sql(meetings, (entry.day,)) if _alike(title, entry.title)]
    there = f"SELECT DISTINCT person_id FROM participant WHERE interaction_id IN ({','.join(map(str, alike))})"
    return found | {person for (person,) in db.execute_sql(there)}


def _lasting_words(title: str) -> list[str]:
    return [word for word in words(title) if not word.isdecimal()]


def _alike(one: str, other: str) -> bool:
    """Are two titles the same but for numbers, as those of a yearly forum are?"""
    return bool(_lasting_words(one)) and _lasting_words(one) == _lasting_words(other)


def announced(number: int, person_ids: Sequence[int], day: date) -> None:
    """Note that people were told of an event: it is a contribution to its network. Part of the change that is open, or one."""
    entry = get(number)
    with database.change(tr("Announce {title}", title=entry.title)):
        _note_people(number, person_ids, "told_on", day.isoformat())
        Event.update(announced_on=day.isoformat()).where(Event.id == number).execute()
        contributions.save(contributions.new("announcement", day, entry.network, entry.title, person_ids))


def _note_people(number: int, person_ids: Iterable[int], column: str, value: str) -> None:
    rows = [(number, person, value) for person in dict.fromkeys(person_ids)]
    db.connection().executemany(
        f"INSERT INTO event_person(event_id, person_id, {column}) VALUES (?, ?, ?)"
        f" ON CONFLICT(event_id, person_id) DO UPDATE SET {column} = excluded.{column}",
        rows,
    )


# --- reports ---


def to_report(network: int, today: date) -> list[Meeting]:
    """Return what can be reported, the latest first: events that were and have no report, and meetings with several members."""
    days = ((today - BACK).isoformat(), today.isoformat())
    past = _entries("network_id = ? AND day BETWEEN ? AND ?", (network, *days))
    found = {entry.id: meeting_of(entry.id) for entry in past}
    known = {meeting.interaction for meeting in found.values()}
    meetings = [found[entry.id] for entry in past if not entry.reported_on]
    query = (
        "SELECT interaction.id FROM interaction JOIN participant ON participant.interaction_id = interaction.id"
        " JOIN membership ON membership.person_id = participant.person_id AND network_id = ? AND left_on = ''"
        " WHERE kind = 'meeting' AND day BETWEEN ? AND ? GROUP BY interaction.id HAVING count(*) >= ?"
    )
    for (number,) in db.execute_sql(query, (network, *days, ENOUGH_MEMBERS)).fetchall():
        if number not in known:
            meetings.append(meeting_from(number, network))
    return sorted(meetings, key=lambda meeting: meeting.day, reverse=True)


def meeting_from(interaction: int, network: int) -> Meeting:
    """Return an interaction as a meeting of a network to report. Raises KeyError when it is gone."""
    talk = interactions.get(interaction)
    meeting = Meeting(talk.title, date.fromisoformat(talk.day), network, None, interaction)
    return _with_people(meeting)


def meeting_of(number: int) -> Meeting:
    """Return an event as a meeting to report: with the notes and the people of the interaction it became, where there is one."""
    entry = get(number)
    same_day = (
        "SELECT id, title, event_uid FROM interaction WHERE kind = 'meeting' AND day = ?"
        " AND id NOT IN (SELECT interaction_id FROM event WHERE interaction_id IS NOT NULL AND id <> ?) ORDER BY id"
    )
    became = db.execute_sql("SELECT interaction_id FROM event WHERE id = ?", (number,)).fetchone()[0]
    if became is None:
        for interaction, title, uid in db.execute_sql(same_day, (entry.day, number)).fetchall():
            if (uid and uid in (entry.event_uid, entry.uid)) or _alike(title, entry.title):
                became = interaction
                break
    return _with_people(
        Meeting(entry.title, date.fromisoformat(entry.day), entry.network, number, became, entry.location)
    )


def _with_people(meeting: Meeting) -> Meeting:
    """Put notes and people of its interaction into a meeting; the members who were not there are absent."""
    if meeting.interaction is not None:
        talk = interactions.get(meeting.interaction)
        meeting.note, meeting.present = talk.note, talk.people
        meeting.location = meeting.location or talk.location
    there = {person for person, _ in meeting.present}
    away = sorted(networks.ids_in(meeting.network) - there) if meeting.network is not None else []
    meeting.absent = sorted(((person, people.name_of(person)) for person in away), key=lambda one: fold(one[1]))
    return meeting


def reported(meeting: Meeting, title: str, person_ids: Sequence[int], day: date) -> None:
    """Note that the report of a meeting went out: it is a contribution, and the event remembers who came.

    title  what the meeting is called in the report. Part of the change that is open, or one.
    """
    with database.change(tr("Report “{title}”", title=title)):
        contributions.save(contributions.new("report", day, meeting.network, title, person_ids))
        number = meeting.event
        if number is None:
            number = save(new(meeting.network, meeting.day, title))
        values = {"reported_on": day.isoformat(), "interaction": meeting.interaction}
        Event.update(values).where(Event.id == number).execute()
        if meeting.interaction is not None:
            _note_people(number, (person for person, _ in meeting.present), "state", "came")
            _note_people(number, (person for person, _ in meeting.absent), "state", "absent")
