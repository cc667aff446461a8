"""Interactions: what happened between the user and the people they know."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from models import clock, database, people, schema
from models.connection import db
from models.text import clean
from models.words import tr

KINDS = ("meeting", "call", "email", "message", "note", "mass")
_COLUMNS = "id, kind, start, end, zone, day, title, note, location, people_count, source, first_step"


@dataclass(slots=True)
class Entry:
    """One interaction, as a form or a list shows it. `start` and `end` are stored moments (see schema)."""

    id: int | None = None
    kind: str = "call"
    start: str = ""
    end: str = ""
    zone: str = ""
    day: str = ""
    title: str = ""
    note: str = ""
    location: str = ""
    people_count: int = 1
    source: str = "user"
    first_step: str = ""  # who took it: me, they, or "" when it is not known
    people: list[tuple[int, str]] = field(default_factory=list)  # (id, name)


def kind_name(kind: str) -> str:
    """Return the word for a kind."""
    return {
        "meeting": tr("Meeting"), "call": tr("Call"), "email": tr("E-mail"), "message": tr("Message"),
        "note": tr("Note"), "mass": tr("Mass message"),
    }.get(kind, kind)  # fmt: skip


def new(kind: str, person_ids: Sequence[int], moment: date | datetime, note: str = "", title: str = "") -> Entry:
    """Return an entry not yet stored, for a day or an aware instant."""
    people = [(number, "") for number in person_ids]
    entry = Entry(kind=kind, note=note, title=title, people=people)
    set_start(entry, moment)
    return entry


def set_start(entry: Entry, moment: date | datetime) -> None:
    """Put an entry at a day or an aware instant."""
    entry.start = clock.moment_text(moment)
    entry.zone = getattr(moment.tzinfo, "key", "") if isinstance(moment, datetime) else ""
    entry.day = (moment.date() if isinstance(moment, datetime) else moment).isoformat()


def save(entry: Entry, label: str = "") -> int:
    """Store a new entry or a changed one, as one change; return its id."""
    now = database.now_text()
    values = {
        "kind": entry.kind, "start": entry.start, "end": entry.end, "zone": entry.zone, "day": entry.day,
        "title": clean(entry.title), "note": clean(entry.note), "location": clean(entry.location),
        "people_count": max(len(entry.people), entry.people_count if entry.source != "user" else 1),
        "first_step": entry.first_step, "modified": now,
    }  # fmt: skip
    with database.change(label or _label(entry)):
        if entry.id is None:
            number = schema.Interaction.insert(values | {"created": now, "source": entry.source}).execute()
        else:
            number = entry.id
            schema.Interaction.update(values).where(schema.Interaction.id == number).execute()
        _set_people(number, [person for person, _ in entry.people])
    return number


def heading(entry: Entry) -> str:
    """Return what it was, and with whom: "Call with Karim Benali"."""
    kind = kind_name(entry.kind)
    return tr("{kind} with {names}", kind=kind, names=people.names_of(entry.people)) if entry.people else kind


def _label(entry: Entry) -> str:
    title = heading(entry)
    return tr("Log “{title}”", title=title) if entry.id is None else tr("Edit “{title}”", title=title)


def _set_people(number: int, wanted: list[int]) -> None:
    query = "SELECT person_id FROM participant WHERE interaction_id = ?"
    present = {person for (person,) in db.execute_sql(query, (number,))}
    gone = present - set(wanted)
    if gone:
        schema.Participant.delete().where(schema.Participant.interaction == number, schema.Participant.person.in_(gone)).execute()
    new_rows = [{"interaction": number, "person": person} for person in dict.fromkeys(wanted) if person not in present]
    if new_rows:
        schema.Participant.insert_many(new_rows).execute()


def delete(ids: Sequence[int]) -> None:
    """Delete interactions, as one change."""
    one = tr("Delete “{title}”", title=heading(get(ids[0]))) if len(ids) == 1 else ""
    with database.change(one or tr("Delete {n} interactions", n=len(ids))):
        schema.Interaction.delete().where(schema.Interaction.id.in_(list(ids))).execute()


def get(number: int) -> Entry:
    """Return one interaction. Raises KeyError when there is none."""
    found = _entries("WHERE id = ?", (number,))
    if not found:
        raise KeyError(number)
    return found[0]


def of_person(person_id: int) -> list[Entry]:
    """Return one person's interactions, newest first."""
    return _entries("WHERE id IN (SELECT interaction_id FROM participant WHERE person_id = ?)", (person_id,))


def newest(limit: int | None = None) -> list[Entry]:
    """Return everybody's interactions, newest first."""
    return _entries("", (), limit)


def between(first: date, before: date, kinds: Sequence[str] = KINDS) -> list[Entry]:
    """Return everybody's interactions of some kinds from day `first` on and before day `before`, newest first."""
    marks = ",".join("?" * len(kinds))
    where = f"WHERE day >= ? AND day < ? AND kind IN ({marks})"
    return _entries(where, (first.isoformat(), before.isoformat(), *kinds))


def _entries(where: str, arguments: tuple, limit: int | None = None) -> list[Entry]:
    query = f"SELECT {_COLUMNS} FROM interaction {where} ORDER BY day DESC, start DESC, id DESC"
    if limit is not None:
        query += f" LIMIT {int(limit)}"
    entries = {row[0]: Entry(*row) for row in db.execute_sql(query, arguments)}
    names = (
        "SELECT participant.interaction_id, person.id, person.name FROM participant JOIN person ON person.id = person_id"
    )
    if len(entries) < 5000:
        names += f" WHERE participant.interaction_id IN ({','.join(map(str, entries))})"
    for interaction, person, name in db.execute_sql(names + " ORDER BY participant.id"):
        if interaction in entries:
            entries[interaction].people.append((person, name))
    return list(entries.values())


def days(person_id: int) -> list[str]:
    """Return the days of a person's interactions, oldest first, one for each interaction."""
    query = (
        "SELECT day FROM interaction JOIN participant ON interaction.id = interaction_id WHERE person_id = ? ORDER BY day"
    )
    return [day for (day,) in db.execute_sql(query, (person_id,))]
