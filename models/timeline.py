"""A person's timeline: what happened and what is planned, in one stream, the latest first."""

from dataclasses import dataclass
from datetime import date, datetime

from models import clock, follow_ups, interactions, occasions
from models.words import tr, trn


@dataclass(slots=True)
class Row:
    """One line of the stream."""

    id: str  # "i", "f" or "o" and the number of the interaction, follow-up or occasion
    kind: str  # a kind of interaction, or "follow_up", "done", "job"
    title: str
    text: str
    day: date
    time: datetime | None = None  # the wall clock, where it is known
    minutes: int = 0

    @property
    def number(self) -> int:
        """The number of the interaction, follow-up or occasion."""
        return int(self.id[1:])


def of_person(person_id: int) -> list[Row]:
    """Return a person's interactions, follow-ups and changes of job."""
    rows = [_interaction(entry, person_id) for entry in interactions.of_person(person_id)]
    rows += [_follow_up(entry) for entry in follow_ups.of_person(person_id)]
    rows += [
        Row(f"o{change.id}", "job", tr("Changed job"), tr("{old} → {new}", old=change.old, new=change.new), change.day)
        for change in occasions.of_person(person_id)
    ]
    rows.sort(key=lambda row: (row.day, row.time is not None, row.time and row.time.timestamp(), row.id), reverse=True)
    return rows


def _interaction(entry: interactions.Entry, person_id: int) -> Row:
    others = [name for number, name in entry.people if number != person_id]
    with_others = tr("with {names}", names=", ".join(others[:3])) if others else ""
    title = entry.title or interactions.kind_name(entry.kind)
    if entry.title:
        title = tr("{kind}: {title}", kind=interactions.kind_name(entry.kind), title=entry.title)
    text = " · ".join(part for part in (entry.location, with_others) if part)
    note = "\n".join(part for part in (text, entry.note) if part)
    timed = bool(entry.start) and not clock.is_day(entry.start)
    at = clock.in_zone(entry.start, entry.zone) if timed else None
    minutes = 0
    if timed and entry.end and not clock.is_day(entry.end):
        minutes = round((datetime.fromisoformat(entry.end) - datetime.fromisoformat(entry.start)).total_seconds() / 60)
    return Row(f"i{entry.id}", entry.kind, title, note, date.fromisoformat(entry.day), at, max(0, minutes))


def _follow_up(entry: follow_ups.Entry) -> Row:
    done = entry.state == "done"
    title = tr("Follow-up, done") if done else tr("Follow-up")
    text = " · ".join(part for part in (follow_ups.title(entry), entry.reason) if part)
    day = date.fromisoformat(entry.done_on) if done and entry.done_on else entry.day
    return Row(f"f{entry.id}", "done" if done else "follow_up", title, text, day, None if done else entry.time)


def length(minutes: int) -> str:
    """Return a length in words: "45 min", "1 h", "1 h 30"; "" for none."""
    if not minutes:
        return ""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return tr("{n} min", n=minutes)
    if hours >= 48:
        return trn("{n} day", "{n} days", round(hours / 24))
    return tr("{h} h {m:02}", h=hours, m=rest) if rest else tr("{h} h", h=hours)
