"""Follow-ups: what the user plans to do with or for people by a day.

One that repeats by date is one row for the whole series, known to calendars by one UID for ever: ticked off, it leaves a done row
behind and goes on to its next time. One that repeats after it is done ends there, and a new one is made.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from models import clock, database, interactions, repeating, schema, settings
from models.connection import db
from models.people import name_of, new_uid
from models.text import clean
from models.words import filled, listed, tr, trn

KINDS = ("call", "write", "meet", "send", "introduce")
LOGGED_AS = {"call": "call", "write": "message", "meet": "meeting", "send": "email", "introduce": "message"}
_COLUMNS = "id, uid, kind, reason, due, zone, minutes, alarm, state, done_on, created, modified, every, unit, series, slot, skipped"
_PART = 100  # rows that are read at once
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
    every: int = 0  # units from one time to the next; 0: once
    unit: str = "week"
    series: str = ""  # see schema
    slot: str = ""
    skipped: list[str] = field(default_factory=list)
    people: list[tuple[int, str]] = field(default_factory=list)  # (id, name)

    @property
    def day(self) -> date:
        """The user's day of `due`."""
        return date.fromisoformat(self.due) if clock.is_day(self.due) else self.time.date()

    @property
    def time(self) -> datetime | None:
        """The wall clock of `due` in its zone; None for a follow-up that has only a day."""
        return None if clock.is_day(self.due) else clock.in_zone(self.due, self.zone)

    def moment(self, text: str) -> date | datetime:
        """A stored moment of this follow-up (`due`, `slot`, `series`): a day, or the wall clock in its zone."""
        return date.fromisoformat(text) if clock.is_day(text) else clock.in_zone(text, self.zone)


def kind_name(kind: str) -> str:
    """Return the word for a kind."""
    return {
        "call": tr("Call"), "write": tr("Write"), "meet": tr("Meet"), "send": tr("Send"), "introduce": tr("Introduce"),
    }.get(kind, kind)  # fmt: skip


def title(entry: Entry) -> str:
    """Return what to do in a few words: "Call Samira Benali"."""
    names = [name for _, name in entry.people]
    if not names:
        return kind_name(entry.kind)
    whom = tr("{first} and {second}", first=names[0], second=names[1]) if len(names) == 2 else listed(names)
    pattern = {
        "call": tr("Call {whom}"), "write": tr("Write to {whom}"), "meet": tr("Meet {whom}"),
        "send": tr("Send something to {whom}"), "introduce": tr("Introduce {whom}"),
    }.get(entry.kind, "{whom}")  # fmt: skip
    return filled(pattern, whom=whom)


def repeat_name(every: int, unit: str, by_date: bool) -> str:
    """Return how often something repeats: "every 2 weeks", "2 weeks after it is done"."""
    if by_date:
        return {
            "day": trn("every day", "every {n} days", every), "week": trn("every week", "every {n} weeks", every),
            "month": trn("every month", "every {n} months", every), "year": trn("every year", "every {n} years", every),
        }[unit]  # fmt: skip
    return {
        "day": trn("a day after it is done", "{n} days after it is done", every),
        "week": trn("a week after it is done", "{n} weeks after it is done", every),
        "month": trn("a month after it is done", "{n} months after it is done", every),
        "year": trn("a year after it is done", "{n} years after it is done", every),
    }[unit]


def new(person_ids: Sequence[int], due: date | datetime, reason: str = "", kind: str = "call") -> Entry:
    """Return a follow-up not yet stored, for a day or an aware instant."""
    entry = Entry(kind=kind, reason=reason, people=[(number, "") for number in person_ids])
    set_due(entry, due)
    return entry


def set_due(entry: Entry, due: date | datetime) -> None:
    """Plan a follow-up for a day, or an aware instant with the alarm that the user chose; a series begins anew there."""
    before = entry.due, entry.zone
    _put(entry, due)
    if entry.series and before != (entry.due, entry.zone):
        _begin_series(entry)


def set_repeat(entry: Entry, every: int, unit: str, by_date: bool) -> None:
    """Let a follow-up repeat every so many units, by date or after it is done; 0: once."""
    if (every, unit, bool(every and by_date)) == (entry.every, entry.unit, bool(entry.series)):
        return
    if unit not in repeating.UNITS:
        raise ValueError(unit)
    entry.every, entry.unit, entry.series, entry.slot, entry.skipped = every, unit, "", "", []
    if every and by_date:
        _begin_series(entry)


def _put(entry: Entry, due: date | datetime) -> None:
    entry.due = clock.moment_text(due)
    timed = isinstance(due, datetime)
    entry.zone = (getattr(due.tzinfo, "key", "") or clock.zone_name()) if timed else ""
    entry.alarm = (settings.get(settings.ALARM) if entry.alarm is None else entry.alarm) if timed else None


def _begin_series(entry: Entry) -> None:
    entry.series, entry.slot, entry.skipped = entry.due, entry.due, []


def save(entry: Entry, label: str = "") -> int:
    """Store a new follow-up or a changed one, as one change; return its id."""
    import json  # as in settings.py

    now = database.now_text()
    values = {
        "kind": entry.kind, "reason": clean(entry.reason), "due": entry.due, "zone": entry.zone, "minutes": entry.minutes,
        "alarm": entry.alarm, "state": entry.state, "done_on": entry.done_on, "modified": now,
        "every": entry.every, "unit": entry.unit, "series": entry.series, "slot": entry.slot,
        "skipped": json.dumps(entry.skipped),
    }  # fmt: skip
    with database.change(label or _label(entry)):
        if entry.id is None:
            number = schema.FollowUp.insert(values | {"uid": entry.uid or f"{new_uid()}@keepwarm", "created": now}).execute()
        else:
            number = entry.id
            schema.FollowUp.update(values).where(schema.FollowUp.id == number).execute()
            schema.FollowUpPerson.delete().where(schema.FollowUpPerson.follow_up == number).execute()
        links = [{"follow_up": number, "person": person} for person in dict.fromkeys(p for p, _ in entry.people)]
        if links:
            schema.FollowUpPerson.insert_many(links).execute()
    return number


def postpone(ids: Sequence[int], days: int) -> None:
    """Move follow-ups by a number of days, keeping the hour of the day that they have in their zone."""
    _move(
        ids,
        lambda day: day + timedelta(days=days),
        tr("Postpone “{title}”", title=_title_of(ids)),
        tr("Postpone {n} follow-ups", n=len(ids)),
    )


def move(ids: Sequence[int], day: date) -> None:
    """Put follow-ups on a day, keeping the hour; of one that repeats by date, this time only."""
    _move(ids, lambda _: day, tr("Move “{title}”", title=_title_of(ids)), tr("Move {n} follow-ups", n=len(ids)))


def _move(ids: Sequence[int], to: Callable[[date], date], one: str, many: str) -> None:
    with database.change(one if len(ids) == 1 else many):
        for entry in _entries(_among(ids)):
            day = to(entry.day)
            _put(entry, datetime.combine(day, entry.time.timetz()) if entry.time else day)
            save(entry)


def done(number: int, today: date, log: bool = False) -> Entry | None:
    """Tick a follow-up off; return the one that comes next where it repeats.

    log  log the interaction it stands for on that day too
    """
    entry = get(number)
    with database.change(tr("Tick off “{title}”", title=_short_title(entry))):
        following = _end_of_series_time(entry, today) if entry.series else _end(entry, today)
        if log and entry.people:
            people = [person for person, _ in entry.people]
            interactions.save(interactions.new(LOGGED_AS[entry.kind], people, today, note=entry.reason))
    return following


def done_all(ids: Sequence[int], today: date, log: bool = False) -> None:
    """Tick several off as one change; those that are done already stay as they are."""
    with database.change(tr("Tick off {n} follow-ups", n=len(ids))):
        for entry in _entries(_among(ids)):
            if entry.state == "open":
                done(entry.id, today, log)


def _end(entry: Entry, today: date) -> Entry | None:
    """Store a follow-up as done, and the one that is made when it is."""
    following = None
    if entry.every:
        following = replace(entry, id=None, uid="", people=list(entry.people))
        day = repeating.later(today, entry.every, entry.unit)
        _put(following, datetime.combine(day, entry.time.timetz()) if entry.time else day)
        following.id = save(following)
    save(replace(entry, state="done", done_on=today.isoformat(), every=0))
    return following


def _end_of_series_time(entry: Entry, today: date) -> Entry:
    """Store that this time of a series is done as a row of its own, and go on to the next time."""
    once = {"every": 0, "series": "", "slot": "", "skipped": []}
    save(replace(entry, id=None, uid="", state="done", done_on=today.isoformat(), people=list(entry.people), **once))
    _go_on(entry, today, forget=today < entry.day)
    save(entry)
    return entry


def _go_on(entry: Entry, today: date, forget: bool) -> None:
    """Put a series at its next time after today; with `forget`, calendars are told that the present one does not take place."""
    slot = entry.moment(entry.slot)
    day = slot.date() if isinstance(slot, datetime) else slot
    if forget or today < day:
        entry.skipped = [*entry.skipped, entry.slot]
    _put(entry, repeating.next_after(entry.moment(entry.series), entry.every, entry.unit, max(day, today)))
    entry.slot = entry.due


def skip(number: int, today: date) -> Entry:
    """Leave out this time of a follow-up that repeats; return it as it goes on. Raises ValueError for one that does not."""
    entry = get(number)
    if not entry.every:
        raise ValueError(number)
    with database.change(tr("Skip “{title}” once", title=_short_title(entry))):
        if entry.series:
            _go_on(entry, today, forget=True)
        else:
            day = repeating.later(max(today, entry.day), entry.every, entry.unit)
            _put(entry, datetime.combine(day, entry.time.timetz()) if entry.time else day)
        save(entry)
    return entry


def reopen(number: int) -> None:
    """Take a tick back."""
    entry = get(number)
    entry.state, entry.done_on = "open", ""
    save(entry, tr("Reopen “{title}”", title=_short_title(entry)))


def remove(ids: Sequence[int]) -> None:
    """Drop follow-ups. They are kept as removed, so that a calendar that has them can be told."""
    one, many = tr("Remove “{title}”", title=_title_of(ids)), tr("Remove {n} follow-ups", n=len(ids))
    with database.change(one if len(ids) == 1 else many):
        schema.FollowUp.update(state="removed", modified=database.now_text()).where(schema.FollowUp.id.in_(list(ids))).execute()


def _title_of(ids: Sequence[int]) -> str:
    """Return what the first of these is called, where it is the only one."""
    return _short_title(get(ids[0])) if len(ids) == 1 else ""


def _short_title(entry: Entry) -> str:
    """Return what to do, with the names of the first three, read where they are not given."""
    first = [(number, name or name_of(number)) for number, name in entry.people[:3]]
    return title(replace(entry, people=first + [(0, "…")] * (len(entry.people) > 3)))


def _label(entry: Entry) -> str:
    text = _short_title(entry)
    return tr("Plan “{title}”", title=text) if entry.id is None else tr("Edit “{title}”", title=text)


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


def count() -> int:
    """Return how many follow-ups there are, removed ones too."""
    return db.execute_sql("SELECT count(*) FROM follow_up").fetchone()[0]


def in_parts() -> Iterator[list[Entry]]:
    """Yield what every() returns, some at a time, each as it is then."""
    ids = [number for (number,) in db.execute_sql("SELECT id FROM follow_up ORDER BY due, id")]
    for start in range(0, len(ids), _PART):
        yield _entries(_among(ids[start : start + _PART]))


def _among(ids: Sequence[int]) -> str:
    return f"WHERE id IN ({','.join(str(int(number)) for number in ids)})"


def _entries(where: str, order: str = "due, id") -> list[Entry]:
    rows = db.execute_sql(f"SELECT {_COLUMNS} FROM follow_up {where} ORDER BY {order}").fetchall()
    if not rows:
        return []
    import json

    entries = {row[0]: Entry(*row[:-1], skipped=json.loads(row[-1]) if row[-1] != "[]" else []) for row in rows}
    for follow_up, person, name in db.execute_sql(
        "SELECT follow_up_id, person.id, person.name FROM follow_up_person JOIN person ON person.id = person_id"
        f" WHERE follow_up_id IN (SELECT id FROM follow_up {where}) ORDER BY follow_up_person.id"
    ):
        if follow_up in entries:
            entries[follow_up].people.append((person, name))
    return list(entries.values())
