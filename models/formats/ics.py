"""Calendars: iCalendar and vCalendar files become events. See records.py for what a format gives.

An event that does not repeat is read here, in one pass over its lines. A series is put together once the whole file
was seen, because the occurrences that were changed may stand anywhere in it: it comes last.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, tzinfo
from pathlib import Path

from models.formats import ics_series, zones
from models.formats.ics_events import Draft, Scope, nothing, occurrence, read_event
from models.formats.ics_lines import FOLD, Component, components, decode
from models.formats.ics_values import EARLIEST, UnreadableError, key_of, moment_at, timed, wall_of
from models.formats.records import Event, Progress, Trouble, Unread
from models.formats.zones import Zone, Zones
from models.words import tr

NAME = "iCalendar"
SUFFIXES = (".ics", ".ical", ".icalendar", ".vcs")
MISREAD = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)  # what a value nobody foresaw may cause


def accepts(head: bytes) -> bool:
    """Return whether a file that begins with `head` is a calendar."""
    head = head.replace(b"\0", b"").upper()
    return any(b"BEGIN:" + name in head for name in (b"VCALENDAR", b"VEVENT", b"VTODO", b"VJOURNAL"))


def read(
    path: Path | str, now: datetime | None = None, local_zone: tzinfo | None = None
) -> Iterator[Progress | Event | Unread]:
    """Read a calendar file.

    path        the file
    now         series are read up to this moment, and a little ahead (ics_series.AHEAD); the clock's when None
    local_zone  for times that belong to no zone; the computer's when None

    Yields every single event, past and future, then the series. Cancelled events and left-out occurrences come with
    status "cancelled". Each VEVENT gives at least one Event or Unread that bears its line; one that comes to nothing
    (replaced by another of its UID, or all its occurrences changed) gives a cancelled Event without a start.
    Raises OSError only.
    """
    data = Path(path).read_bytes()
    total = len(data)
    text, guessed = decode(data)
    del data
    now = now or datetime.now(UTC)
    for record in _records(text, now, local_zone):
        if guessed and isinstance(record, Event):
            note = tr("The file does not say its character set; Windows-1252 was taken.")
            record.troubles.append(Trouble(record.line, note))
            guessed = False
        if isinstance(record, Progress):
            yield Progress(int(total * record.done / record.total), total)
        else:
            yield record
    yield Progress(total, total)


def _records(text: str, now: datetime, local_zone: tzinfo | None) -> Iterator[Progress | Event | Unread]:
    local = Zone("", local_zone) if local_zone else zones.local()._replace(name="")
    definitions = {zones.said(found, "TZID"): found for found in _definitions(text)}
    calendar = Scope(Zones(definitions, local))
    series: dict[str, list[Draft]] = {}
    lines = max(1, text.count("\n"))
    for count, component in enumerate(components(text)):
        if count % 200 == 0:
            yield Progress(min(component.line, lines), lines)
        if component.name == "VCALENDAR":
            calendar = _scope(component, definitions, local)
        elif component.name == "VEVENT":
            try:
                draft = read_event(component, calendar)
            except MISREAD as error:
                yield Unread(_line(component, error), _reason(error), _excerpt(component), _source(component))
                continue
            if draft.repeats or draft.identity is not None:
                series.setdefault(draft.event.uid, []).append(draft)
            else:
                yield draft.event
    for drafts in series.values():
        try:
            yield from _series(drafts, now, local.tz)
        except MISREAD as error:
            for draft in drafts:
                yield Unread(draft.event.line, _reason(error), draft.event.title[:200])


def _line(component: Component, error: Exception) -> int:
    index = getattr(error, "index", None)
    return component.line if index is None else component.line_of(index)


def _reason(error: Exception) -> str:
    known = isinstance(error, UnreadableError)
    reason = str(error) if known else tr("It holds values that no calendar could hold.")
    return tr("{reason} The event was left out.", reason=reason)


def _excerpt(component: Component) -> str:
    """Return the line that tells best which event this is."""
    lines = [raw.replace("\0", "")[:200] for raw in component.lines if raw.strip("\0")]
    return next((line for line in lines if line[:7].upper() == "SUMMARY"), lines[0] if lines else "")


def _source(component: Component) -> str:
    """Return an event as text, its alarms left out."""
    lines = "".join(raw.replace(FOLD, "") + "\n" for raw in component.lines)
    return f"BEGIN:{component.name}\n{lines}END:{component.name}"


def _definitions(text: str) -> Iterator[Component]:
    """Yield the VTIMEZONEs of a file, wherever they stand."""
    begin = text.find("BEGIN:VTIMEZONE")
    while begin >= 0:
        end = text.find("END:VTIMEZONE", begin)
        if end < 0:
            return
        yield from components(text[begin : end + 13])
        begin = text.find("BEGIN:VTIMEZONE", end)


def _scope(component: Component, definitions: dict[str, Component], local: Zone) -> Scope:
    name = zones.known_name(zones.said(component, "X-WR-TIMEZONE"))
    default = Zone(name, zones.named(name) or UTC) if name else local
    return Scope(Zones(definitions, default), zones.said(component, "METHOD").upper() == "CANCEL")


def _series(drafts: list[Draft], now: datetime, local: tzinfo) -> list[Event]:
    """Return the occurrences of the drafts that share a UID: a series with its changes, or changes alone."""
    changes = [draft for draft in drafts if draft.identity is not None]
    masters = sorted((draft for draft in drafts if draft.identity is None), key=lambda draft: draft.event.sequence)
    if not masters:
        for change in changes:
            change.event.occurrence = key_of(change.identity)
        return [change.event for change in changes]
    events = _expanded(masters[-1], changes, now, local)
    seen = {event.line for event in events}
    return events + [nothing(draft) for draft in drafts if draft.event.line not in seen]


def _expanded(master: Draft, changes: list[Draft], now: datetime, local: tzinfo) -> list[Event]:
    """Return the occurrences of a series up to `now`, the left-out ones among them, and the next ones."""
    zone = master.zone
    found = ics_series.expand(
        start=wall_of(master.event.start, zone),
        rules=master.rules,
        extra={wall_of(value, zone) for value in master.extra},
        excluded={wall_of(value, zone) if timed(value) else value for value in master.excluded},
        now=wall_of(now, zone) if zone else wall_of(now.astimezone(local).date(), None),
    )
    starts = found.past + found.following
    events = list(_merged(master, changes, [start for start in starts if start.year >= EARLIEST]))
    events += [occurrence(master, start, start, "cancelled") for start in found.excluded if start.year >= EARLIEST]
    troubles = list(master.event.troubles)
    if found.problem:
        troubles.append(Trouble(master.event.line, found.problem))
    first = next((event for event in events if event.line == master.event.line), None)
    if first:
        first.troubles = troubles
    return events


def _merged(master: Draft, changes: list[Draft], starts: list[datetime]) -> Iterator[Event]:
    """Yield the occurrences that begin at `starts`, with the changes made to some of them."""
    if not changes:
        yield from (occurrence(master, start, start) for start in starts)
        return
    zone, changed = master.zone, []
    for draft in changes:
        identity, start = wall_of(draft.identity, zone), wall_of(draft.event.start, zone)
        if zone and not timed(draft.identity):
            identity = datetime.combine(identity, wall_of(master.event.start, zone).time())
        changed.append(ics_series.Changed(identity, start, start + draft.length, draft.event.sequence, draft.following))
    for index, identity, start, end in ics_series.apply_changes(starts, master.length, changed):
        if index >= 0 and identity == changed[index].identity:
            changes[index].event.occurrence = key_of(moment_at(identity, zone))
            yield changes[index].event
        else:
            draft = changes[index] if index >= 0 else master
            yield occurrence(draft, start, identity, zone=zone, length=end - start)
