"""One VEVENT: its lines become a draft, which is an event or the pattern of the occurrences of a series."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import partial
from hashlib import blake2b

from models.formats import ics_series, ics_values
from models.formats.ics_lines import Component, content
from models.formats.ics_values import EARLIEST, LATEST, UnreadableError, key_of, moment_at, timed, wall_of
from models.formats.records import Event, Trouble
from models.formats.zones import Zone, Zones
from models.words import tr

MOST_ATTENDEES = 1_000  # of one event; nobody knows more people by a meeting
MOST_TROUBLES = 20  # of one event
DAY = timedelta(days=1)

_ONCE = frozenset(
    ("UID", "SUMMARY", "DESCRIPTION", "LOCATION", "URL", "STATUS", "CLASS", "DTSTART", "DTEND", "DURATION",
     "SEQUENCE", "LAST-MODIFIED", "DTSTAMP", "ORGANIZER", "RECURRENCE-ID", "X-MICROSOFT-CDO-ALLDAYEVENT")
)  # fmt: skip
_MANY = frozenset(("ATTENDEE", "RRULE", "RDATE", "EXDATE", "EXRULE"))

Said = tuple[dict[str, str], str, int]  # parameters, value, which of the event's lines


@dataclass(slots=True)
class Scope:
    """What a VCALENDAR says about the events in it."""

    zones: Zones
    cancels: bool = False


@dataclass(slots=True)
class Draft:
    """An event as read, with what makes it a series or an occurrence of one."""

    event: Event
    base: "blake2b"  # what the digests of its occurrences have in common
    length: timedelta = timedelta(0)  # in wall time; for days, from the first to the last
    zone: tzinfo | None = None  # None for days
    rules: list[ics_series.Rule] = field(default_factory=list)
    extra: list[datetime | date] = field(default_factory=list)
    excluded: list[datetime | date] = field(default_factory=list)
    identity: datetime | date | None = None  # RECURRENCE-ID
    following: bool = False  # RANGE=THISANDFUTURE
    repeats: bool = False


def read_event(component: Component, calendar: Scope) -> Draft:
    """Read one VEVENT.

    Raises UnreadableError when it has no date that can be, and OverflowError when no calendar could hold it.
    """
    found, many = _wanted(component)
    event = Event(line=component.line)
    trouble = partial(_trouble, event, component)
    if not component.whole:
        event.troubles.append(Trouble(component.line, tr("The event has no end; what is there was read.")))
    with _in_line(found.get("DTSTART")):
        zone = _times(event, found, calendar, trouble)
    _texts(event, found, calendar)
    _people(event, found, many.get("ATTENDEE", []), trouble)
    draft = Draft(event, _base(event), zone=zone.tz if zone else (None if not timed(event.start) else UTC))
    if event.end is not None:
        draft.length = wall_of(event.end, draft.zone) - wall_of(event.start, draft.zone)
    if "RECURRENCE-ID" in found:
        _identity(draft, found["RECURRENCE-ID"], calendar, trouble)
    elif not many.keys() <= {"ATTENDEE"}:
        _repetition(draft, many, calendar, trouble)
    event.uid = found["UID"][1].strip() if "UID" in found else ""
    event.uid = event.uid or f"{key_of(event.start)} {event.title}"
    if not draft.repeats:
        with _in_line(found["DTSTART"]):
            _sensible(event.start)
    _finish(draft, event)
    return draft


@contextmanager
def _in_line(said: Said | None) -> Iterator[None]:
    """Let an error say in which content line it stands."""
    try:
        yield
    except UnreadableError as error:
        error.index = said and said[2]
        raise


def _wanted(component: Component) -> tuple[dict[str, Said], dict[str, list[Said]]]:
    """Return the properties that count: those that stand once (the first of each), and those that may repeat."""
    found: dict[str, Said] = {}
    many: dict[str, list[Said]] = {}
    for index, raw in enumerate(component.lines):
        name = raw.partition(":")[0].partition(";")[0].upper()
        if name in _ONCE:
            if name not in found:
                _, params, value = content(raw)
                found[name] = (params, value, index)
        elif name in _MANY:
            _, params, value = content(raw)
            many.setdefault(name, []).append((params, value, index))
    return found, many


def _trouble(event: Event, component: Component, index: int, message: str) -> None:
    if len(event.troubles) < MOST_TROUBLES:
        line, text = component.line_of(index), component.lines[index].replace("\0", "")[:200]
        event.troubles.append(Trouble(line, message, text))


def _times(event: Event, found: dict[str, Said], calendar: Scope, trouble: partial) -> Zone | None:
    """Fill in start, end and zone. Returns the zone it was written in, None for days and UTC."""
    if "DTSTART" not in found:
        raise UnreadableError(tr("The event has no date."))
    params, value, index = found["DTSTART"]
    start, zone = ics_values.moment(value, params, calendar.zones)
    if zone and zone.trouble:
        trouble(index, zone.trouble)
    end: datetime | date | None = None
    given = found.get("DTEND") or found.get("DURATION")
    if given:
        try:
            if "DTEND" in found:
                end, ends_in = ics_values.moment(given[1], given[0], calendar.zones)
                if ends_in and timed(start) and "TZID" not in given[0]:
                    end = end.replace(tzinfo=start.tzinfo)
            else:
                end = start + ics_values.duration(given[1])
        except UnreadableError as error:
            trouble(given[2], tr("{reason} The end was left out.", reason=str(error)))
    if end is not None and (timed(start) != timed(end) or end < start or end.year > LATEST):
        trouble(given[2], tr("The end does not fit the start, and was left out."))
        end = None
    if not timed(start):
        end = start if end is None else max(start, end - DAY)
    elif found.get("X-MICROSOFT-CDO-ALLDAYEVENT", ({}, ""))[1].strip().upper() == "TRUE" and end:
        last = end.astimezone(start.tzinfo)
        if start.time() == last.time() == time() and end > start:
            start, end, zone = start.date(), last.date() - DAY, None
    event.start, event.end, event.zone = start, end, zone.name if zone else ""
    return zone


def _texts(event: Event, found: dict[str, Said], calendar: Scope) -> None:
    def said(name: str) -> str:
        return ics_values.text(found[name][1]) if name in found else ""

    event.title = said("SUMMARY").replace("\n", " ")
    event.note, event.location, event.url = said("DESCRIPTION"), said("LOCATION"), said("URL")
    event.status = "cancelled" if calendar.cancels else ics_values.status(said("STATUS"))
    event.private = said("CLASS").upper() in ("PRIVATE", "CONFIDENTIAL")
    event.sequence = ics_values.sequence(said("SEQUENCE"))
    for name in ("LAST-MODIFIED", "DTSTAMP"):
        if name in found and not event.modified:
            try:
                modified, _ = ics_values.moment(found[name][1], found[name][0], calendar.zones)
                event.modified = key_of(modified)
            except (UnreadableError, OverflowError):
                continue  # nothing hangs on it


def _people(event: Event, found: dict[str, Said], attendees: list[Said], trouble: partial) -> None:
    for params, value, _ in attendees[:MOST_ATTENDEES]:
        person = ics_values.attendee(value, params)
        if person:
            event.attendees.append(person)
    if len(attendees) > MOST_ATTENDEES:
        text = tr("Of its {n} attendees, the first {most} were read.", n=len(attendees), most=MOST_ATTENDEES)
        trouble(attendees[MOST_ATTENDEES][2], text)
    if "ORGANIZER" in found:
        organizer = ics_values.attendee(found["ORGANIZER"][1], found["ORGANIZER"][0], organizer=True)
        same = [one for one in event.attendees if organizer and organizer.email and one.email == organizer.email]
        for one in same:
            one.organizer = True
        if organizer and not same:
            event.attendees.append(organizer)


def _identity(draft: Draft, said: Said, calendar: Scope, trouble: partial) -> None:
    """Fill in which occurrence of a series `draft` is. One that cannot be told is an event of its own."""
    params, value, index = said
    try:
        draft.identity = _sensible(ics_values.moment(value, params, calendar.zones)[0])
    except UnreadableError as error:
        trouble(index, str(error))
    draft.following = params.get("RANGE", "").upper() == "THISANDFUTURE"


def _sensible(moment: datetime | date) -> datetime | date:
    if not EARLIEST <= moment.year <= LATEST:
        raise UnreadableError(tr("The year {year} cannot be right.", year=moment.year))
    return moment


def _repetition(draft: Draft, many: dict[str, list[Said]], calendar: Scope, trouble: partial) -> None:
    """Fill in what makes `draft` a series. What cannot be read is left out."""
    for _, value, index in many.get("RRULE", []):
        if not value.strip():
            continue
        draft.repeats = True
        try:
            rule = ics_series.read_rule(value)
            if "UNTIL" in rule.parts:
                rule.until = _until(rule.parts["UNTIL"], draft.zone, calendar)
            draft.rules.append(rule)
        except UnreadableError as error:
            trouble(index, str(error))
    for name, into in (("RDATE", draft.extra), ("EXDATE", draft.excluded)):
        for params, values, index in many.get(name, []):
            for value in values.split(","):
                try:
                    into.append(_sensible(ics_values.moment(value.partition("/")[0], params, calendar.zones)[0]))
                except UnreadableError as error:
                    if value.strip():
                        trouble(index, str(error))
    draft.repeats = draft.repeats or bool(draft.extra)
    for _, _, index in many.get("EXRULE", []):
        trouble(index, tr("A rule for dates to leave out is no longer part of calendars, and was passed over."))


def _until(value: str, zone: tzinfo | None, calendar: Scope) -> datetime:
    """Return the last moment of a rule in the wall time of its series."""
    if zone is None:
        value = value[:8]
    until, written = ics_values.moment(value, {}, calendar.zones)
    if until.year > LATEST:
        return datetime.max
    if not timed(until):
        return datetime.combine(until, time(23, 59, 59))
    return until.replace(tzinfo=None) if written else wall_of(until, zone)


def occurrence(
    draft: Draft,
    wall: datetime,
    identity: datetime,
    status: str = "",
    zone: tzinfo | None = None,
    length: timedelta | None = None,
) -> Event:
    """Return the occurrence of a series that is at `wall`, and was to be at `identity`; both in its wall time."""
    zone = zone or draft.zone
    event, length = draft.event, draft.length if length is None else length
    start, end = moment_at(wall, zone), moment_at(wall + length, zone) if event.end is not None else None
    made = Event(
        event.line, event.uid, key_of(moment_at(identity, zone)), start, end, event.zone, event.title, event.note,
        event.location, event.url, status or event.status, event.private, event.attendees, event.sequence,
        event.modified,
    )  # fmt: skip
    _finish(draft, made)
    return made


def nothing(draft: Draft) -> Event:
    """Return what stands for a VEVENT that comes to no occurrence of its own."""
    event = draft.event
    return Event(event.line, event.uid, "nothing", title=event.title, status="cancelled", troubles=event.troubles)


def _base(event: Event) -> "blake2b":
    people = [(one.name, one.email, one.status, one.kind, one.organizer) for one in event.attendees]
    said = (event.title, event.note, event.location, event.url, event.private, people)
    return blake2b(repr(said).encode(errors="replace"), digest_size=16)


def _finish(draft: Draft, event: Event) -> None:
    """Give `event` its digest, and times that every program understands (a zone known by name, or UTC)."""
    if timed(event.start) and draft.zone is not UTC and not getattr(draft.zone, "key", ""):
        event.start = event.start.astimezone(UTC)
        event.end = event.end and event.end.astimezone(UTC)
    whole = draft.base.copy()
    whole.update(f"{event.start!s}/{event.end!s}/{event.status}".encode())
    event.digest = whole.digest()
