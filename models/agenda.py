"""What each day holds: follow-ups, meetings that were, and appointments that are to come."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from models import appointments, clock, follow_ups, interactions
from models.words import dotted, listed


@dataclass(slots=True)
class Item:
    """One thing of a day: a follow-up with its entry, or (entry None) a meeting."""

    id: str  # "plan 5", "meeting 7" or "appointment 9"
    title: str
    time: datetime | None = None  # the wall clock, where it has one
    end: datetime | None = None
    remark: str = ""  # why, or with whom
    entry: follow_ups.Entry | None = None


def days(first: date, last: date) -> dict[date, list[Item]]:
    """Return what each day from `first` to `last` holds: whole days first, then by the hour; days without anything are left out."""
    found: defaultdict[date, list[Item]] = defaultdict(list)
    after = last + timedelta(days=1)
    for entry in follow_ups.between(first - timedelta(days=1), after + timedelta(days=1)):  # asked by the day in UTC
        done = entry.state == "done" and entry.done_on
        day = date.fromisoformat(entry.done_on) if done else entry.day
        if first <= day <= last:
            time = None if done else entry.time
            end = time and time + timedelta(minutes=entry.minutes)
            found[day].append(Item(f"plan {entry.id}", follow_ups.title(entry), time, end, entry.reason, entry))
    for meeting in interactions.between(first, after, ("meeting",)):
        found[date.fromisoformat(meeting.day)].append(_meeting(meeting))
    for appointment in appointments.between(first, last):
        item = Item(f"appointment {appointment.id}", appointment.title or interactions.kind_name("meeting"))
        item.remark = listed(name for _, name in appointment.people)
        if isinstance(appointment.start, datetime):
            item.time = appointment.start
            item.end = appointment.end if isinstance(appointment.end, datetime) else None
        for day in _span(appointment.start, appointment.end, first, last):
            found[day].append(item)
    for items in found.values():
        items.sort(key=lambda item: (item.time is not None, item.time and item.time.timestamp(), item.title))
    return dict(found)


def told(item: Item) -> str:
    """Return an item in one line; a meeting's title does not always say with whom: "Coffee · Karim Alaoui"."""
    return item.title if item.entry or item.remark in item.title else dotted((item.title, item.remark))


def _meeting(entry: interactions.Entry) -> Item:
    names = listed(name for _, name in entry.people)
    item = Item(f"meeting {entry.id}", entry.title or names or interactions.kind_name("meeting"), remark=names)
    if not clock.is_day(entry.start):
        item.time = clock.in_zone(entry.start, entry.zone)
        item.end = clock.in_zone(entry.end, entry.zone) if entry.end and not clock.is_day(entry.end) else None
    return item


def _span(start: date | datetime, end: date | datetime | None, first: date, last: date) -> list[date]:
    """Return the days of an all-day appointment that are asked for; of one with an hour, the day that it begins on."""
    if isinstance(start, datetime):
        return [start.date()]
    begin, until = max(start, first), min(end or start, last) if not isinstance(end, datetime) else start
    return [begin + timedelta(days=number) for number in range((until - begin).days + 1)]
