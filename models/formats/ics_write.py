"""Follow-ups as a calendar file that Google, Apple and Outlook take in, and update when it is imported again.

A follow-up keeps its UID for life, and its SEQUENCE grows with each change. Nobody is invited: there is never an
ATTENDEE or ORGANIZER. Times are written in their zone with its VTIMEZONE.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from icalendar import (
    Alarm,
    Calendar,
    Component,
    Event,
    Timezone,
    TimezoneDaylight,
    TimezoneStandard,
    Todo,
    vDDDLists,
    vText,
)

PRODID = "-//Keepwarm//Keepwarm//EN"
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
PATTERN_YEARS = 12  # a rule for clock changes must hold this long to be written as one
AHEAD_YEARS = 10  # for which the zone of something that repeats is written

_LINE_END = re.compile("\r\n|[\r\x85\u2028\u2029]")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_EVENT_STATUS = {"open": "CONFIRMED", "done": "CONFIRMED", "cancelled": "CANCELLED"}
_TODO_STATUS = {"open": "NEEDS-ACTION", "done": "COMPLETED", "cancelled": "CANCELLED"}


Moment = date | datetime  # a day, or an aware moment; its zone is written when it has an IANA name


@dataclass(slots=True)
class Repeat:
    """How an event repeats: every so many units from its `due` on, the last of the month where that is the 31st."""

    every: int
    unit: str  # day, week, month, year
    skipped: tuple[Moment, ...] = ()  # times of it that do not take place
    moved: tuple[Moment, Moment] | None = None  # one time of it, and when that takes place instead


@dataclass(slots=True)
class Reminder:
    """A follow-up as a calendar shows it."""

    uid: str
    due: Moment
    summary: str
    minutes: int = 30  # how long it takes, at least 1; of no meaning for a day
    description: str = ""
    url: str = ""  # http or https, anything else is left out
    location: str = ""
    alarm_minutes: int | None = None  # before the start (before midnight for a day; negative is after); None: no alarm
    sequence: int = 0
    created: datetime | None = None  # aware
    modified: datetime | None = None
    status: str = "open"  # open, done, cancelled
    repeat: Repeat | None = None  # of events only: a task is done once
    busy: bool = True  # does an event with a time take that time? a whole day never does


def followups(items: Iterable[Reminder], *, now: datetime, as_todo: bool = False, name: str = "") -> bytes:
    """Return what parts() yields, in one piece."""
    return b"".join(parts(items, now=now, as_todo=as_todo, name=name))


def parts(items: Iterable[Reminder], *, now: datetime, as_todo: bool = False, name: str = "") -> Iterator[bytes]:
    """Yield an iCalendar file of `items`: how it begins, a part for each of them, how it ends.

    now      the moment of the export, aware: DTSTAMP
    as_todo  write tasks (VTODO) rather than events (VEVENT); Google Calendar passes tasks over
    name     of a calendar of its own, that programs subscribe to; without one they take the items into theirs
    """
    items = list(items)
    calendar = Calendar()
    calendar.add("PRODID", PRODID)
    calendar.add("VERSION", "2.0")
    calendar.add("CALSCALE", "GREGORIAN")
    if name:
        calendar.add("X-WR-CALNAME", _line(name))
        calendar.add("X-PUBLISHED-TTL", "PT1H")
    spans: dict[str, list[int]] = {}
    for item in items:
        for moment in (item.due, *(item.repeat.moved or () if item.repeat else ())):
            if _zone(moment):
                years = (moment.year, moment.year + AHEAD_YEARS) if item.repeat else (moment.year,)
                spans.setdefault(_zone(moment), []).extend(years)
    for name, years in sorted(spans.items()):
        calendar.add_component(timezone(name, min(years), max(years)))
    if not items:
        calendar.add_component(timezone("UTC", now.year, now.year))  # RFC 5545: a calendar has at least one component
    end = b"END:VCALENDAR\r\n"
    yield calendar.to_ical().removesuffix(end)
    for item in items:
        components = [_task(item, now)] if as_todo else list(_events(item, now))
        yield b"".join(component.to_ical() for component in components)
    yield end


def clean(text: str) -> str:
    """Return `text` without what a calendar must not hold: control characters (line ends become "\\n")."""
    return _CONTROL.sub("", _LINE_END.sub("\n", text))


class _Text(vText):
    """A text with RFC 5545's escapes; icalendar's own make a line break of the N in "C:\\New"."""

    def to_ical(self) -> bytes:
        text = str(self).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")
        return text.encode()


def _text(text: str) -> _Text:
    return _Text(clean(text))


def _line(text: str) -> _Text:
    return _Text(clean(text).replace("\n", " "))


def _events(item: Reminder, now: datetime) -> Iterator[Event]:
    """Yield the event; of one that repeats, the series and then the time of it that was moved."""
    event = _event(item, now, item.due)
    yield event
    if item.repeat and item.status != "cancelled":
        event.add("RRULE", _repeat_rule(item.repeat, item.due))
        if item.repeat.skipped:
            event.add("EXDATE", _exceptions(item.repeat.skipped))
        if item.repeat.moved:
            slot, due = item.repeat.moved
            moved = _event(item, now, due)
            moved.add("RECURRENCE-ID", _written(slot))
            yield moved


def _repeat_rule(repeat: Repeat, first: Moment) -> dict[str, object]:
    rule: dict[str, object] = {
        "FREQ": {"day": "DAILY", "week": "WEEKLY", "month": "MONTHLY", "year": "YEARLY"}[repeat.unit]
    }
    if repeat.every > 1:
        rule["INTERVAL"] = repeat.every
    if repeat.unit == "month" and first.day == 31:
        rule["BYMONTHDAY"] = -1
    return rule


def _exceptions(moments: tuple[Moment, ...]) -> vDDDLists:
    found = vDDDLists([_written(moment) for moment in moments])
    if not isinstance(moments[0], datetime):
        found.params["VALUE"] = "DATE"
    return found


def _event(item: Reminder, now: datetime, due: Moment) -> Event:
    event = Event()
    _common(event, item, now)
    start = _written(due)
    event.add("DTSTART", start)
    if isinstance(start, datetime):
        end = (due.astimezone(UTC) + timedelta(minutes=max(1, item.minutes))).astimezone(start.tzinfo)
        event.add("DTEND", _written(end))
    else:
        event.add("DTEND", start + timedelta(days=1))
    event.add("STATUS", _EVENT_STATUS[item.status])
    event.add("TRANSP", "OPAQUE" if item.busy and isinstance(start, datetime) else "TRANSPARENT")
    _alarm(event, item, {})
    return event


def _task(item: Reminder, now: datetime) -> Todo:
    todo = Todo()
    _common(todo, item, now)
    todo.add("DUE", _written(item.due))
    todo.add("STATUS", _TODO_STATUS[item.status])
    if item.status == "done":
        todo.add("COMPLETED", (item.modified or now).astimezone(UTC))
        todo.add("PERCENT-COMPLETE", 100)
    _alarm(todo, item, {"RELATED": "END"})
    return todo


def _common(component: Component, item: Reminder, now: datetime) -> None:
    component.add("UID", _line(item.uid))
    component.add("DTSTAMP", _utc(now))
    component.add("SEQUENCE", item.sequence)
    component.add("CREATED", _utc(item.created or item.modified or now))
    component.add("LAST-MODIFIED", _utc(item.modified or item.created or now))
    component.add("SUMMARY", _line(item.summary))
    if item.description:
        component.add("DESCRIPTION", _text(item.description))
    if re.fullmatch(r"https?://[!-~]+", item.url):
        component.add("URL", item.url)
    if item.location:
        component.add("LOCATION", _line(item.location))


def _alarm(component: Component, item: Reminder, params: dict[str, str]) -> None:
    """Add the alarm of an open follow-up; one that is done or cancelled rings no more."""
    if item.alarm_minutes is None or item.status != "open":
        return
    alarm = Alarm()
    alarm.add("ACTION", "DISPLAY")
    alarm.add("DESCRIPTION", _line(item.summary))
    alarm.add("TRIGGER", timedelta(minutes=-item.alarm_minutes), params)
    component.add_component(alarm)


def _utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(microsecond=0)


def _zone(due: date | datetime) -> str:
    """Return the IANA name that `due` is written with, "" for days, UTC and what no local time can say.

    A local time that the clock shows twice means the first; the second is written in UTC.
    """
    name = getattr(due.tzinfo, "key", "") if isinstance(due, datetime) else ""
    if not name or name in ("UTC", "Etc/UTC"):
        return ""
    return "" if due.fold and due.replace(fold=0).utcoffset() != due.utcoffset() else name


def _written(due: date | datetime) -> date | datetime:
    if not isinstance(due, datetime):
        return due
    return due.replace(microsecond=0, fold=0) if _zone(due) else _utc(due)


@dataclass(slots=True)
class _Change:
    """A moment when the clocks of a zone change."""

    wall: datetime  # what they show before
    before: timedelta
    after: timedelta
    name: str


def timezone(name: str, first: int, last: int) -> Timezone:
    """Return the VTIMEZONE of an IANA zone, right from the year before `first` to the year after `last`.

    Changes that follow a rule ("last Sunday of March") are written as one, which Outlook needs; those that do not
    (Morocco's follow the moon) are written one by one, as the zone database knows them.
    """
    zone = ZoneInfo(name)
    begin = max(1, first - 1)
    start = datetime(begin, 1, 1, tzinfo=zone)
    component = Timezone()
    component.add("TZID", name)
    offset = start.utcoffset() or timedelta(0)
    component.add_component(_observance([_Change(datetime(begin, 1, 1), offset, offset, start.tzname() or name)], {}))
    groups: dict[tuple[timedelta, timedelta], list[_Change]] = {}
    for change in _changes(zone, begin, max(last + 1, begin + PATTERN_YEARS)):
        groups.setdefault((change.before, change.after), []).append(change)
    for changes in groups.values():
        rule = _rule(changes, begin, max(last + 1, begin + PATTERN_YEARS))
        near = changes if rule else [change for change in changes if change.wall.year <= last + 1]
        if near:
            component.add_component(_observance(near, rule))
    return component


def _observance(changes: list[_Change], rule: dict[str, object]) -> Component:
    forward = changes[0].after > changes[0].before
    component = TimezoneDaylight() if forward else TimezoneStandard()
    component.add("DTSTART", changes[0].wall)
    component.add("TZOFFSETFROM", changes[0].before)
    component.add("TZOFFSETTO", changes[0].after)
    component.add("TZNAME", changes[0].name)
    if rule:
        component.add("RRULE", rule)
    elif changes[1:]:
        component.add("RDATE", [change.wall for change in changes[1:]])
    return component


def _rule(changes: list[_Change], first: int, last: int) -> dict[str, object]:
    """Return the yearly rule that all of `changes` follow, {} when there is none."""
    walls = [change.wall for change in changes]
    same = {(wall.month, wall.weekday(), wall.time()) for wall in walls}
    if [wall.year for wall in walls] != list(range(first, last + 1)) or len(same) != 1:
        return {}
    in_month = {(wall.day - 1) // 7 + 1 for wall in walls}
    if all((wall + timedelta(days=7)).month != wall.month for wall in walls):
        position = -1
    elif len(in_month) == 1:
        position = in_month.pop()
    else:
        return {}
    return {"FREQ": "YEARLY", "BYMONTH": walls[0].month, "BYDAY": f"{position}{DAYS[walls[0].weekday()]}"}


def _changes(zone: tzinfo, first: int, last: int) -> Iterator[_Change]:
    """Yield when the clocks of `zone` change in the years `first` to `last`."""
    low = datetime.combine(date(first, 1, 1), time(), UTC)
    end = datetime.combine(date(min(last, 9998), 12, 31), time(), UTC)
    while low < end:
        high = low + timedelta(days=1)
        before, after = low.astimezone(zone).utcoffset(), high.astimezone(zone).utcoffset()
        if before != after:
            left, right = low, high
            while right - left > timedelta(seconds=1):
                middle = (left + (right - left) / 2).replace(microsecond=0)
                left, right = (middle, right) if middle.astimezone(zone).utcoffset() == before else (left, middle)
            wall = (right + before).replace(tzinfo=None)
            yield _Change(wall, before, after, right.astimezone(zone).tzname() or "")
        low = high
