"""What a calendar says of one follow-up now, and its text with some of it said anew: the rest stays as it stands there."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, tzinfo

from models.formats import ics_values, zones
from models.formats.ics_lines import FOLD, Component, components, content, decode
from models.formats.ics_values import UnreadableError, key_of, timed
from models.formats.zones import Zone, Zones

Moment = date | datetime
MOST_DAYS = 366  # that an alarm may ring before

# What stands together is said anew together.
GROUPS = {
    "due": ("DTSTART", "DTEND", "DURATION", "DUE"),
    "status": ("STATUS", "COMPLETED", "PERCENT-COMPLETE"),
    "summary": ("SUMMARY",),
    "description": ("DESCRIPTION",),
    "busy": ("TRANSP",),
    "series": ("RRULE", "EXDATE"),
}
_STATUS = {"COMPLETED": "done", "CANCELLED": "cancelled", "CANCELED": "cancelled"}


@dataclass(slots=True)
class Told:
    """What a calendar says of a follow-up, of one time of it where it repeats.

    due      a day, an aware moment, or None where it says none
    zone     IANA name that `due` was written in, "" for a day, UTC and what has none
    minutes  how long; 0 for a day or a task
    status   open, done, cancelled; a time of a series that does not take place is cancelled
    alarm    minutes before; None: none
    first    where its series begins
    rule     how it repeats, its parts in one order; "" for once
    apart    the times of the series that do not follow the rule, by their moment: when they are instead, "" for never
    """

    kind: str
    uid: str = ""
    due: Moment | None = None
    zone: str = ""
    minutes: int = 0
    status: str = "open"
    done: Moment | None = None
    alarm: int | None = None
    summary: str = ""
    description: str = ""
    busy: bool = True
    first: Moment | None = None
    rule: str = ""
    apart: dict[str, str] = field(default_factory=dict)
    modified: str = ""
    sequence: int = 0


def read(data: bytes, slot: Moment | None = None) -> Told | None:
    """Return what the text of one calendar item says; None where it holds no event or task that could be read.

    slot  which time of a series is asked about
    """
    found = _Item(data)
    try:
        return found.told(slot)
    except (ArithmeticError, LookupError, TypeError, ValueError):  # a date of the year 9999 and its like
        return None


def patched(theirs: bytes, ours: bytes, groups: set[str]) -> bytes:
    """Return the text of an item with these groups of it (see GROUPS, and "alarm") as `ours` has them.

    With "series", all that repeats is as in `ours`; times that were set apart there stay so where the rule is the same.
    """
    old, new = _Item(theirs), _Item(ours)
    if old.main is None or new.main is None or old.main.name != new.main.name:
        return ours
    names = {name for group in groups for name in GROUPS.get(group, ())}
    lines = [line for line in old.main.lines if _name(line) not in names | _ALWAYS]
    lines += [line for line in new.main.lines if _name(line) in names | (_ALWAYS - {"SEQUENCE"})]
    lines.append(f"SEQUENCE:{max(old.sequence, new.sequence) + 1}")
    parts = [part for part in old.main.parts if "alarm" not in groups or part.name != "VALARM"]
    parts += [part for part in new.main.parts if "alarm" in groups and part.name == "VALARM"]
    others = old.others
    if "series" in groups:
        others = new.others
        if (old.rule, old.first_key) == (new.rule, new.first_key):
            mine = {_recurrence(one) for one in new.others}
            others = [one for one in old.others if _recurrence(one) not in mine] + new.others
            lines += [line for line in old.main.lines if _name(line) == "EXDATE"]
    main = Component(old.main.name, 0, list(dict.fromkeys(lines)), parts)
    known = {zones.said(one, "TZID") for one in old.zones}
    defined = old.zones + [one for one in new.zones if zones.said(one, "TZID") not in known]
    whole = [line for one in (*defined, main, *others) for line in _written(one)]
    head = [line for line in old.calendar if line.strip(FOLD)] or ["VERSION:2.0", "PRODID:-//Keepwarm//Keepwarm//EN"]
    return "".join(_folded(line) for line in ("BEGIN:VCALENDAR", *head, *whole, "END:VCALENDAR")).encode(
        errors="replace"
    )


_ALWAYS = {"SEQUENCE", "LAST-MODIFIED", "DTSTAMP"}


class _Item:
    """The parts of an item's text: its zones, the event or task itself, and the times of it that stand apart."""

    def __init__(self, data: bytes) -> None:
        text, _ = decode(data)
        self.calendar: list[str] = []
        self.zones: list[Component] = []
        self.main: Component | None = None
        self.others: list[Component] = []
        for one in components(text):
            if one.name == "VCALENDAR":
                self.calendar = one.lines
            elif one.name == "VTIMEZONE":
                self.zones.append(one)
            elif one.name in ("VEVENT", "VTODO"):
                if self.main is None and not _recurrence(one):
                    self.main = one
                else:
                    self.others.append(one)
        local = zones.local()._replace(name="")
        self._zones = Zones({zones.said(one, "TZID"): one for one in self.zones}, local)
        said = self._said(self.main)
        self.sequence = ics_values.sequence(said["SEQUENCE"][1]) if "SEQUENCE" in said else 0
        self.rule = _rule(said["RRULE"][1]) if "RRULE" in said else ""
        self.first_key = self._key(said, "DTSTART")

    def _said(self, component: Component | None) -> dict[str, tuple[dict[str, str], str]]:
        found: dict[str, tuple[dict[str, str], str]] = {}
        for line in component.lines if component else ():
            name, params, value = content(line)
            found.setdefault(name, (params, value))
        return found

    def _moment(self, said: dict, name: str) -> tuple[Moment | None, Zone | None]:
        if name not in said:
            return None, None
        try:
            params, value = said[name]
            return ics_values.moment(value, params, self._zones)
        except UnreadableError:
            return None, None

    def _key(self, said: dict, name: str) -> str:
        found, _ = self._moment(said, name)
        return key_of(found) if found is not None else ""

    def told(self, slot: Moment | None) -> Told | None:
        if self.main is None:
            return None
        said = self._said(self.main)
        told = Told(
            self.main.name, said["UID"][1].strip() if "UID" in said else "", sequence=self.sequence, rule=self.rule
        )
        self._when(told, said)
        told.first, told.apart = told.due, dict(self._apart())
        told.status = _STATUS.get(said["STATUS"][1].strip().upper(), "open") if "STATUS" in said else "open"
        done, _ = self._moment(said, "COMPLETED")
        if done is not None and told.kind == "VTODO":
            told.status, told.done = "done" if told.status == "open" else told.status, done
        for name in ("LAST-MODIFIED", "DTSTAMP"):
            told.modified = told.modified or self._key(said, name)
        told.summary = ics_values.text(said["SUMMARY"][1]).replace("\n", " ") if "SUMMARY" in said else ""
        told.description = ics_values.text(said["DESCRIPTION"][1]) if "DESCRIPTION" in said else ""
        told.busy = said.get("TRANSP", ({}, ""))[1].strip().upper() != "TRANSPARENT"
        told.alarm = _alarm(self.main)
        if self.rule and slot is not None:
            self._at(told, slot)
        return told

    def _when(self, told: Told, said: dict) -> None:
        start, zone = self._moment(said, "DTSTART")
        if told.kind == "VTODO":
            due, in_zone = self._moment(said, "DUE")
            told.due, zone = (due, in_zone) if due is not None else (start, zone)
        else:
            told.due = start
            told.minutes = self._minutes(said, start)
        told.zone = zone.name if zone and timed(told.due) else ""
        if timed(told.due):
            told.due = told.due.astimezone(UTC) if not _has_name(told.due.tzinfo) else told.due

    def _minutes(self, said: dict, start: Moment | None) -> int:
        if not timed(start):
            return 0
        end, _ = self._moment(said, "DTEND")
        if timed(end):
            return max(0, round((end - start).total_seconds() / 60))
        try:
            return round(ics_values.duration(said["DURATION"][1]).total_seconds() / 60) if "DURATION" in said else 0
        except UnreadableError:
            return 0

    def _apart(self) -> Iterator[tuple[str, str]]:
        """Yield the times of the series that do not follow the rule: EXDATE, and those with a RECURRENCE-ID."""
        for line in self.main.lines:
            if _name(line) == "EXDATE":
                _, params, values = content(line)
                for value in values.split(","):
                    yield self._key({"EXDATE": (params, value)}, "EXDATE"), ""
        for one in self.others:
            said = self._said(one)
            cancelled = _STATUS.get(said.get("STATUS", ({}, ""))[1].strip().upper()) == "cancelled"
            yield self._key(said, "RECURRENCE-ID"), "" if cancelled else self._key(said, "DTSTART")

    def _at(self, told: Told, slot: Moment) -> None:
        """Let `told` be about one time of the series."""
        key = key_of(slot)
        told.due = slot
        if key not in told.apart:
            return
        if not told.apart[key]:
            told.status = "cancelled"
            return
        for one in self.others:
            said = self._said(one)
            if self._key(said, "RECURRENCE-ID") == key:
                self._when(told, said)
                told.alarm = _alarm(one) if one.parts else told.alarm


def _has_name(zone: tzinfo | None) -> bool:
    return bool(getattr(zone, "key", ""))


def _name(line: str) -> str:
    return line.partition(":")[0].partition(";")[0].strip(FOLD).upper()


def _recurrence(component: Component) -> str:
    return zones.said(component, "RECURRENCE-ID")


def _rule(value: str) -> str:
    """Return a rule in one spelling: its parts in order, INTERVAL=1 and WKST left out, for they say nothing here."""
    parts = {part.strip().upper() for part in value.split(";") if part.strip()}
    return ";".join(sorted(part for part in parts if part != "INTERVAL=1" and not part.startswith("WKST=")))


def _alarm(component: Component) -> int | None:
    """Return how many minutes before it the first alarm rings; None where none does, or at a moment of its own."""
    for part in component.parts:
        said = {name: value for name, _, value in map(content, part.lines)}
        trigger = said.get("TRIGGER", "").strip().upper()
        if part.name != "VALARM" or said.get("ACTION", "").strip().upper() in ("EMAIL", "NONE") or "P" not in trigger:
            continue
        try:
            before = ics_values.duration(trigger.lstrip("+-"))
        except UnreadableError:
            continue
        if before <= timedelta(days=MOST_DAYS):
            minutes = round(before.total_seconds() / 60)
            return minutes if trigger.startswith("-") else -minutes
    return None


def _written(component: Component) -> Iterator[str]:
    yield f"BEGIN:{component.name}"
    yield from (line for line in component.lines if line.strip(FOLD))
    for part in component.parts:
        yield from _written(part)
    yield f"END:{component.name}"


def _folded(line: str) -> str:
    """Return a content line in pieces of 75 bytes at most, no letter cut."""
    pieces, piece, size = [], "", 0
    for letter in line.replace(FOLD, ""):
        width = len(letter.encode(errors="replace"))
        if size + width > 75:
            pieces.append(piece)
            piece, size = " ", 1
        piece, size = piece + letter, size + width
    return "\r\n".join([*pieces, piece]) + "\r\n"
