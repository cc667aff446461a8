"""Follow-ups: what the user plans to do with or for people by a day."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from models import clock, database, interactions, settings
from models.connection import db
from models.people import new_uid
from models.schema import FollowUp, FollowUpPerson
from models.text import clean
from models.words import tr

KINDS = ("call", "write", "meet", "send", "introduce")
LOGGED_AS = {"call": "call", "write": "message", "meet": "meeting", "send": "email", "introduce": "message"}
_COLUMNS = "id, uid, kind, reason, due, zone, minutes, alarm, state, done_on, created, modified"
DAY = "CASE WHEN state = 'done' AND done_on <> '' THEN done_on ELSE substr(due, 1, 10) END"  # where it stands in a timeline


@dataclass(slots=True)
class Entry:
    """One follow-up, as a form or a list shows it. `due` is a day, or an instant (see schema)."""

    id: int | None = None
    uid: str = ""
    kind: str = "call"
    reason: str = ""
    due: str = ""
    zone: str = ""
    minutes: int = 30
    alarm: int | None = None
    state: str = "open"
    done_on: str = ""
    created: str = ""
    modified: str = ""
    people: list[tuple[int, str]] = field(default_factory=list)  # (id, name)

    @property
    def day(self) -> date:
        """The user's day of `due`."""
        return date.fromisoformat(self.due) if clock.is_day(self.due) else self.time.date()

    @property
    def time(self) -> datetime | None:
        """The wall clock of `due` in its zone; None for a follow-up that has only a day."""
        return None if clock.is_day(self.due) else clock.in_zone(self.due, self.zone)


def kind_name(kind: str) -> str:
    """Return the word for a kind."""
    return {
        "call": tr("Call"), "write": tr("Write"), "meet": tr("Meet"), "send": tr("Send"), "introduce": tr("Introduce"),
    }.get(kind, kind)  # fmt: skip


def title(entry: Entry) -> str:
    """Return what to do in a few words: "Call Samira Benali"."""
    names = [name for _, name in entry.people]
    whom = tr("{first} and {second}", first=names[0], second=names[1]) if len(names) == 2 else ", ".join(names)
    pattern = {
        "call": tr("Call {whom}"), "write": tr("Write to {whom}"), "meet": tr("Meet {whom}"),
        "send": tr("Send something to {whom}"), "introduce": tr("Introduce {whom}"),
    }.get(entry.kind, "{whom}")  # fmt: skip
    return pattern.format(whom=whom)


def new(person_ids: Sequence[int], due: date | datetime, reason: str = "", kind: str = "call") -> Entry:
    """Return a follow-up not yet stored, for a day or an aware instant."""
    entry = Entry(kind=kind, reason=reason, people=[(number, "") for number in person_ids])
    set_due(entry, due)
    return entry


def set_due(entry: Entry, due: date | datetime) -> None:
    """Put a follow-up at a day, or at an aware instant with the alarm that the user chose."""
    entry.due = clock.moment_text(due)
    timed = isinstance(due, datetime)
    entry.zone = (getattr(due.tzinfo, "key", "") or clock.zone_name()) if timed else ""
    entry.alarm = (settings.get(settings.ALARM) if entry.alarm is None else entry.alarm) if timed else None


def save(entry: Entry, label: str = "") -> int:
    """Store a new follow-up or a changed one, as one change; return its id."""
    now = database.now_text()
    values = {
        "kind": entry.kind, "reason": clean(entry.reason), "due": entry.due, "zone": entry.zone, "minutes": entry.minutes,
        "alarm": entry.alarm, "state": entry.state, "done_on": entry.done_on, "modified": now,
    }  # fmt: skip
    with database.change(label or (tr("Plan a follow-up") if entry.id is None else tr("Edit a follow-up"))):
        if entry.id is None:
            number = FollowUp.insert(values | {"uid": entry.uid or f"{new_uid()}@keepwarm", "created": now}).execute()
        else:
            number = entry.id
            FollowUp.update(values).where(FollowUp.id == number).execute()
            FollowUpPerson.delete().where(FollowUpPerson.follow_up == number).execute()
        links = [{"follow_up": number, "person": person} for person in dict.fromkeys(p for p, _ in entry.people)]
        if links:
            FollowUpPerson.insert_many(links).execute()
    return number


def postpone(ids: Sequence[int], days: int) -> None:
    """Move follow-ups by a number of days, keeping the hour of the day that they have in their zone."""
    with database.change(tr("Postpone a follow-up") if len(ids) == 1 else tr("Postpone {n} follow-ups", n=len(ids))):
        for entry in _entries(_among(ids)):
            moment = (entry.time or entry.day) + timedelta(days=days)
            set_due(entry, moment)
            save(entry)


def done(number: int, today: date, log: bool = False) -> None:
    """Tick a follow-up off; with `log`, the interaction it stands for is logged on that day too."""
    entry = get(number)
    with database.change(tr("Tick off “{title}”", title=title(entry))):
        entry.state, entry.done_on = "done", today.isoformat()
        save(entry)
        if log and entry.people:
            people = [person for person, _ in entry.people]
            interactions.save(interactions.new(LOGGED_AS[entry.kind], people, today, note=entry.reason))


def reopen(number: int) -> None:
    """Take a tick back."""
    entry = get(number)
    entry.state, entry.done_on = "open", ""
    save(entry, tr("Reopen “{title}”", title=title(entry)))


def remove(ids: Sequence[int]) -> None:
    """Drop follow-ups. They are kept as removed, so that a calendar that has them can be told."""
    with database.change(tr("Remove a follow-up") if len(ids) == 1 else tr("Remove {n} follow-ups", n=len(ids))):
        FollowUp.update(state="removed", modified=database.now_text()).where(FollowUp.id.in_(list(ids))).execute()


def get(number: int) -> Entry:
    """Return one follow-up. Raises KeyError when there is none."""
    found = _entries(f"WHERE id = {int(number)}")
    if not found:
        raise KeyError(number)
    return found[0]


def open_ones() -> list[Entry]:
    """Return the open follow-ups, soonest first."""
    return _entries("WHERE state = 'open'")


def count_open() -> int:
    """Return how many follow-ups are open."""
    return db.execute_sql("SELECT count(*) FROM follow_up WHERE state = 'open'").fetchone()[0]


def done_ones(limit: int = 200) -> list[Entry]:
    """Return what was ticked off, newest first."""
    return _entries("WHERE state = 'done'", f"done_on DESC, id DESC LIMIT {int(limit)}")


def of_person(person_id: int) -> list[Entry]:
    """Return one person's open and done follow-ups, soonest first."""
    return _entries(
        "WHERE state != 'removed' AND id IN"
        f" (SELECT follow_up_id FROM follow_up_person WHERE person_id = {int(person_id)})"
    )


def between(first: date, before: date) -> list[Entry]:
    """Return open follow-ups that are due, and those ticked off, from day `first` on and before day `before`."""
    return _entries(f"WHERE state != 'removed' AND {DAY} >= '{first.isoformat()}' AND {DAY} < '{before.isoformat()}'")


def every() -> list[Entry]:
    """Return all follow-ups, removed ones too."""
    return _entries("")


def _among(ids: Sequence[int]) -> str:
    return f"WHERE id IN ({','.join(str(int(number)) for number in ids)})"


def _entries(where: str, order: str = "due, id") -> list[Entry]:
    rows = db.execute_sql(f"SELECT {_COLUMNS} FROM follow_up {where} ORDER BY {order}").fetchall()
    entries = {row[0]: Entry(*row) for row in rows}
    for follow_up, person, name in db.execute_sql(
        "SELECT follow_up_id, person.id, person.name FROM follow_up_person JOIN person ON person.id = person_id"
        " ORDER BY follow_up_person.id"
    ):
        if follow_up in entries:
            entries[follow_up].people.append((person, name))
    return list(entries.values())
