"""Calendars: iCalendar and vCalendar files become events. See records.py for what a format gives.

An event that does not repeat is read here, in one pass over its lines. A series is put together once the whole file
was seen, because the occurrences that were changed may stand anywhere in it: it comes last.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import partial
from hashlib import blake2b
from pathlib import Path

from models.formats import ics_series, ics_values, zones
from models.formats.ics_lines import Component, components, content, decode
from models.formats.ics_values import EARLIEST, LATEST, Unreadable
from models.formats.records import Event, Progress, Trouble, Unread
from models.formats.zones import Zone, Zones
from models.words import tr

NAME = "iCalendar"
SUFFIXES = (".ics", ".ical", ".icalendar", ".vcs")
MOST_ATTENDEES = 1_000  # of one event; nobody knows more people by a meeting
DAY = timedelta(days=1)

_ONCE = frozenset(
    "UID SUMMARY DESCRIPTION LOCATION URL STATUS CLASS DTSTART DTEND DURATION SEQUENCE LAST-MODIFIED DTSTAMP ORGANIZER "
    "RECURRENCE-ID X-MICROSOFT-CDO-ALLDAYEVENT".split()
)
_MANY = frozenset(("ATTENDEE", "RRULE", "RDATE", "EXDATE", "EXRULE"))


def accepts(head: bytes) -> bool:
    """Return whether a file that begins with `head` is a calendar."""
    head = head.replace(b"\0", b"").upper()
    return any(b"BEGIN:" + name in head for name in (b"VCALENDAR", b"VEVENT", b"VTODO", b"VJOURNAL"))


def read(
    path: Path | str, now: datetime | None = None, local_zone: tzinfo | None = None
) -> Iterator[Progress | Event | Unread]:
    """Read a calendar file.

    path        the file
    now         series are read up to this moment, and their next occurrence after it; the clock's when None
    local_zone  for times that belong to no zone; the computer's when None

    Yields every single event, past and future, then the series. Each VEVENT gives at least one Event or Unread that
    bears its line. Cancelled events and left-out occurrences come with status "cancelled". Raises OSError only.
    """
    data = Path(path).read_bytes()
    total = len(data)
    text, guessed = decode(data)
    del data
    now = now or datetime.now(UTC)
    for count, record in enumerate(_records(text, now, local_zone)):
        if guessed and isinstance(record, Event):
            note = tr("The file does not say its character set; Windows-1252 was taken.")
            record.troubles.append(Trouble(record.line, note))
            guessed = False
        if isinstance(record, Progress):
            yield Progress(int(total * record.done / record.total), total)
        else:
            yield record
        del count
    yield Progress(total, total)


@dataclass(slots=True)
class _Calendar:
    """What a VCALENDAR says about the events in it."""

    zones: Zones
    cancels: bool = False


@dataclass(slots=True)
class _Draft:
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


def _records(text: str, now: datetime, local_zone: tzinfo | None) -> Iterator[Progress | Event | Unread]:
    local = Zone("", local_zone) if local_zone else zones.local()._replace(name="")
    definitions = list(_definitions(text))
    calendar = _Calendar(Zones(definitions, local))
    series: dict[str, list[_Draft]] = {}
    lines = max(1, text.count("\n"))
    for count, component in enumerate(components(text)):
        if count % 200 == 0:
            yield Progress(min(component.line, lines), lines)
        if component.name == "VCALENDAR":
            calendar = _calendar(component, definitions, local)
        elif component.name == "VEVENT":
            try:
                draft = _draft(component, calendar)
            except Unreadable as error:
                yield Unread(component.line, str(error), _excerpt(component))
                continue
            if draft.repeats or draft.identity is not None:
                series.setdefault(draft.event.uid, []).append(draft)
            else:
                yield draft.event
    for drafts in series.values():
        yield from _series(drafts, now, local.tz)


def _definitions(text: str) -> Iterator[Component]:
    """Yield the VTIMEZONEs of a file, wherever they stand."""
    begin = text.find("BEGIN:VTIMEZONE")
    while begin >= 0:
        end = text.find("END:VTIMEZONE", begin)
        if end < 0:
            return
        yield from components(text[begin : end + 13])
        begin = text.find("BEGIN:VTIMEZONE", end)


def _calendar(component: Component, definitions: list[Component], local: Zone) -> _Calendar:
    said = {name: value.strip() for name, _, value in map(content, component.lines)}
    name = zones.known_name(said.get("X-WR-TIMEZONE", ""))
    default = Zone(name, zones.named(name) or UTC) if name else local
    return _Calendar(Zones(definitions, default), said.get("METHOD", "").upper() == "CANCEL")


def _draft(component: Component, calendar: _Calendar) -> _Draft:
    """Read one VEVENT. Raises Unreadable when it has no date that can be."""
    found: dict[str, tuple[dict[str, str], str, int]] = {}
    many: dict[str, list[tuple[dict[str, str], str, int]]] = {}
    for index, raw in enumerate(component.lines):
        name = raw.partition(":")[0].partition(";")[0].upper()
        if name in _ONCE:
            if name not in found:
                _, params, value = content(raw)
                found[name] = (params, value, index)
        elif name in _MANY:
            _, params, value = content(raw)
            many.setdefault(name, []).append((params, value, index))
    event = Event(line=component.line)
    trouble = partial(_trouble, event, component)
    if not component.whole:
        event.troubles.append(Trouble(component.line, tr("The event has no end; what is there was read.")))
    zone = _times(event, found, calendar, trouble)
    _texts(event, found, calendar)
    _people(event, found, many.get("ATTENDEE", []), trouble)
    draft = _Draft(event, _base(event), zone=zone.tz if zone else (None if not _timed(event.start) else UTC))
    if event.end is not None:
        draft.length = _wall(event.end, draft.zone) - _wall(event.start, draft.zone)
    if "RECURRENCE-ID" in found or not many.keys() <= {"ATTENDEE"}:
        _repetition(draft, found, many, calendar, trouble)
    event.uid = found["UID"][1].strip() if "UID" in found else ""
    event.uid = event.uid or f"{_key(event.start)} {event.title}"
    if not draft.repeats and not EARLIEST <= event.start.year <= LATEST:
        raise Unreadable(tr("The year {year} cannot be right.", year=event.start.year))
    _finish(draft, event)
    return draft


def _trouble(event: Event, component: Component, index: int, message: str) -> None:
    event.troubles.append(Trouble(component.line_of(index), message, component.lines[index].replace("\0", "")[:200]))


def _excerpt(component: Component) -> str:
    """Return the line that tells best which event this is."""
    for raw in component.lines:
        if raw[:7].upper() == "SUMMARY":
            return raw.replace("\0", "")[:200]
    return next((raw.replace("\0", "")[:200] for raw in component.lines if raw.strip("\0")), "")


def _times(event: Event, found: dict, calendar: _Calendar, trouble: partial) -> Zone | None:
    """Fill in start, end and zone. Returns the zone it was written in, None for days and UTC."""
    if "DTSTART" not in found:
        raise Unreadable(tr("The event has no date."))
    params, value, index = found["DTSTART"]
    start, zone = ics_values.moment(value, params, calendar.zones)
    if zone and zone.trouble:
        trouble(index, zone.trouble)
    end: datetime | date | None = None
    given = found.get("DTEND") or found.get("DURATION")
    if given:
        try:
            if "DTEND" in found:
                end, _ = ics_values.moment(given[1], given[0], calendar.zones)
            else:
                end = start + ics_values.duration(given[1])
        except (Unreadable, OverflowError) as error:
            trouble(given[2], tr("{reason} The end was left out.", reason=str(error)))
    if end is not None and (_timed(start) != _timed(end) or end < start):
        trouble(given[2], tr("The end does not fit the start, and was left out."))
        end = None
    if not _timed(start):
        end = start if end is None else max(start, end - DAY)
    elif found.get("X-MICROSOFT-CDO-ALLDAYEVENT", ({}, ""))[1].strip().upper() == "TRUE" and end:
        last = end.astimezone(start.tzinfo)
        if start.time() == last.time() == time() and end > start:
            start, end, zone = start.date(), last.date() - DAY, None
    event.start, event.end, event.zone = start, end, zone.name if zone else ""
    return zone


def _texts(event: Event, found: dict, calendar: _Calendar) -> None:
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
                event.modified = _key(modified)
            except (Unreadable, OverflowError):
                continue  # nothing hangs on it


def _people(event: Event, found: dict, attendees: list, trouble: partial) -> None:
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


def _repetition(draft: _Draft, found: dict, many: dict, calendar: _Calendar, trouble: partial) -> None:
    """Fill in what makes `draft` a series, or an occurrence of one. What cannot be read is left out."""
    if "RECURRENCE-ID" in found:
        params, value, index = found["RECURRENCE-ID"]
        try:
            draft.identity, _ = ics_values.moment(value, params, calendar.zones)
        except Unreadable as error:
            trouble(index, str(error))
        draft.following = params.get("RANGE", "").upper() == "THISANDFUTURE"
        return
    for _, value, index in many.get("RRULE", []):
        draft.repeats = True
        try:
            rule = ics_series.read_rule(value)
            if "UNTIL" in rule.parts:
                rule.until = _until(rule.parts["UNTIL"], draft.zone, calendar)
            draft.rules.append(rule)
        except Unreadable as error:
            trouble(index, str(error))
    for name, into in (("RDATE", draft.extra), ("EXDATE", draft.excluded)):
        for params, values, index in many.get(name, []):
            for value in values.split(","):
                try:
                    into.append(ics_values.moment(value.partition("/")[0], params, calendar.zones)[0])
                except Unreadable as error:
                    if value.strip():
                        trouble(index, str(error))
    draft.repeats = draft.repeats or bool(draft.extra)
    for _, _, index in many.get("EXRULE", []):
        trouble(index, tr("A rule for dates to leave out is no longer part of calendars, and was passed over."))


def _until(value: str, zone: tzinfo | None, calendar: _Calendar) -> datetime:
    """Return the last moment of a rule in the wall time of its series."""
    if zone is None:
        value = value[:8]
    until, written = ics_values.moment(value, {}, calendar.zones)
    if not _timed(until):
        return datetime.combine(until, time(23, 59, 59))
    return until.replace(tzinfo=None) if written else _wall(until, zone)


def _series(drafts: list[_Draft], now: datetime, local: tzinfo) -> Iterator[Event]:
    """Yield the occurrences of the drafts that share a UID: a series with its changes, or changes alone."""
    changes = [draft for draft in drafts if draft.identity is not None]
    masters = sorted((draft for draft in drafts if draft.identity is None), key=lambda draft: draft.event.sequence)
    for obsolete in masters[:-1]:
        yield _occurrence(obsolete, _wall(obsolete.event.start, obsolete.zone), None)
    if masters:
        yield from _expanded(masters[-1], changes, now, local)
        return
    for change in changes:
        change.event.occurrence = _key(change.identity)
        yield change.event


def _expanded(master: _Draft, changes: list[_Draft], now: datetime, local: tzinfo) -> Iterator[Event]:
    zone = master.zone
    start = _wall(master.event.start, zone)
    until = _wall(now, zone or local)
    extra = {_wall(value, zone) for value in master.extra}
    excluded = {_wall(value, zone) if _timed(value) else value for value in master.excluded}
    found = ics_series.expand(start, master.rules, extra, excluded, until)
    troubles = list(master.event.troubles)
    if found.problem:
        troubles.append(Trouble(master.event.line, found.problem))
    starts = found.past + ([found.following] if found.following else [])
    events = list(_merged(master, changes, [moment for moment in starts if moment.year >= EARLIEST]))
    events += [_occurrence(master, moment, moment, "cancelled") for moment in found.excluded if moment.year >= EARLIEST]
    if not any(event.line == master.event.line for event in events):
        events.append(_occurrence(master, start, None, "cancelled"))
    for event in events:
        if troubles and event.line == master.event.line:
            event.troubles, troubles = troubles, []
        yield event


def _merged(master: _Draft, changes: list[_Draft], starts: list[datetime]) -> Iterator[Event]:
    """Yield the occurrences that begin at `starts`, with the changes made to some of them."""
    if not changes:
        yield from (_occurrence(master, start, start) for start in starts)
        return
    zone, changed = master.zone, []
    for draft in changes:
        identity = _wall(draft.identity, zone)
        if zone and not _timed(draft.identity):
            identity = datetime.combine(identity, _wall(master.event.start, zone).time())
        start = _wall(draft.event.start, zone)
        changed.append(
            ics_series.Changed(identity, start, start + draft.length, draft.event.sequence, draft.following)
        )
    for index, identity, start, end in ics_series.apply_changes(starts, master.length, changed):
        if index >= 0 and identity == changed[index].identity:
            event = changes[index].event
            event.occurrence = _key(_at(identity, zone))
            yield event
        else:
            draft = changes[index] if index >= 0 else master
            yield _occurrence(draft, start, identity, zone=zone, length=end - start)


def _occurrence(
    draft: _Draft,
    wall: datetime,
    identity: datetime | None,
    status: str = "",
    zone: tzinfo | None = None,
    length: timedelta | None = None,
) -> Event:
    """Return the occurrence of a series at `wall`. Without an identity it stands for the series as a whole."""
    zone = zone or draft.zone
    event, length = draft.event, draft.length if length is None else length
    start, end = _at(wall, zone), _at(wall + length, zone) if event.end is not None else None
    key = "series" if identity is None else _key(_at(identity, zone))
    made = Event(
        event.line, event.uid, key, start, end, event.zone, event.title, event.note, event.location, event.url,
        status or event.status, event.private, event.attendees, event.sequence, event.modified,
    )  # fmt: skip
    _finish(draft, made)
    return made


def _base(event: Event) -> "blake2b":
    people = [(one.name, one.email, one.status, one.kind, one.organizer) for one in event.attendees]
    said = (event.title, event.note, event.location, event.url, event.private, people)
    return blake2b(repr(said).encode(errors="replace"), digest_size=16)


def _finish(draft: _Draft, event: Event) -> None:
    """Give `event` its digest, and times that every program understands (a zone known by name, or UTC)."""
    if _timed(event.start) and draft.zone is not UTC and not getattr(draft.zone, "key", ""):
        event.start = event.start.astimezone(UTC)
        event.end = event.end and event.end.astimezone(UTC)
    whole = draft.base.copy()
    whole.update(f"{event.start!s}/{event.end!s}/{event.status}".encode())
    event.digest = whole.digest()


def _timed(value: datetime | date) -> bool:
    return isinstance(value, datetime)


def _wall(value: datetime | date, zone: tzinfo | None) -> datetime:
    """Return the time on the wall in `zone`; midnight for a day, and for a moment where only days count."""
    if not _timed(value):
        return datetime.combine(value, time())
    if zone is None:
        return datetime.combine(value.date(), time())
    if value.tzinfo is not zone:
        value = value.astimezone(zone)
    return value.replace(tzinfo=None)


def _at(wall: datetime, zone: tzinfo | None) -> datetime | date:
    return wall.replace(tzinfo=zone) if zone else wall.date()


def _key(value: datetime | date) -> str:
    """Return a moment as text in UTC, a day as a day."""
    return value.astimezone(UTC).isoformat() if _timed(value) else value.isoformat()
