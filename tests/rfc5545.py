"""A strict reading of RFC 5545 for calendars of events, to-dos, alarms and time zones: what is wrong with a file.

Written from the RFC, and from nothing of the program: it unfolds, splits and checks by itself. Section numbers are the RFC's.
"""

import re
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

REQUIRED = {  # 3.4, 3.6, 3.6.1, 3.6.2, 3.6.5, 3.6.6 (the DISPLAY alarm)
    "VCALENDAR": {"PRODID", "VERSION"},
    "VEVENT": {"UID", "DTSTAMP", "DTSTART"},  # DTSTART: where no METHOD says otherwise
    "VTODO": {"UID", "DTSTAMP"},
    "VALARM": {"ACTION", "TRIGGER", "DESCRIPTION"},
    "VTIMEZONE": {"TZID"},
    "STANDARD": {"DTSTART", "TZOFFSETFROM", "TZOFFSETTO"},
    "DAYLIGHT": {"DTSTART", "TZOFFSETFROM", "TZOFFSETTO"},
}
_COMMON = {"CLASS", "CREATED", "DESCRIPTION", "DTSTART", "GEO", "LAST-MODIFIED", "LOCATION", "ORGANIZER", "PRIORITY",
           "RECURRENCE-ID", "SEQUENCE", "STATUS", "SUMMARY", "URL", "RRULE", "DURATION"}  # fmt: skip
ONCE = {
    "VCALENDAR": {"CALSCALE", "METHOD"},
    "VEVENT": _COMMON | {"TRANSP", "DTEND"},
    "VTODO": _COMMON | {"COMPLETED", "PERCENT-COMPLETE", "DUE"},
    "VALARM": {"DURATION", "REPEAT"},
    "VTIMEZONE": {"LAST-MODIFIED", "TZURL"},
    "STANDARD": {"RRULE"},
    "DAYLIGHT": {"RRULE"},
}
_LISTS = {
    "ATTACH",
    "ATTENDEE",
    "CATEGORIES",
    "COMMENT",
    "CONTACT",
    "EXDATE",
    "REQUEST-STATUS",
    "RELATED-TO",
    "RESOURCES",
    "RDATE",
}
MANY = {
    "VEVENT": _LISTS,
    "VTODO": _LISTS,
    "STANDARD": {"COMMENT", "RDATE", "TZNAME"},
    "DAYLIGHT": {"COMMENT", "RDATE", "TZNAME"},
}
INSIDE = {"VCALENDAR": ("",), "VEVENT": ("VCALENDAR",), "VTODO": ("VCALENDAR",), "VTIMEZONE": ("VCALENDAR",),
          "VALARM": ("VEVENT", "VTODO"), "STANDARD": ("VTIMEZONE",), "DAYLIGHT": ("VTIMEZONE",)}  # fmt: skip
STATUS = {"VEVENT": "TENTATIVE|CONFIRMED|CANCELLED", "VTODO": "NEEDS-ACTION|COMPLETED|IN-PROCESS|CANCELLED"}  # 3.8.1.11
UTC_ONLY = {"DTSTAMP", "CREATED", "LAST-MODIFIED", "COMPLETED"}
MOMENTS = {"DTSTART", "DTEND", "DUE", "RECURRENCE-ID", "EXDATE", "RDATE"}
TEXTS = {"UID", "SUMMARY", "DESCRIPTION", "LOCATION", "COMMENT", "PRODID", "TZID", "TZNAME"}
PATTERNS = {
    "VERSION": r"2\.0",
    "CALSCALE": r"GREGORIAN",
    "ACTION": r"DISPLAY",
    "TRANSP": r"OPAQUE|TRANSPARENT",
    "CLASS": r"PUBLIC|PRIVATE|CONFIDENTIAL|X-[A-Z0-9-]+",
    "SEQUENCE": r"\d{1,10}",
    "PRIORITY": r"[0-9]",
    "PERCENT-COMPLETE": r"\d\d?|100",
    "REPEAT": r"\d{1,10}",
    "URL": r"[a-z][a-z0-9+.-]*:[!-~]+",
    "TZOFFSETFROM": r"[+-]([01]\d|2[0-3])[0-5]\d([0-5]\d)?",
    "TZOFFSETTO": r"[+-]([01]\d|2[0-3])[0-5]\d([0-5]\d)?",
    "DURATION": r"\+?P(\d+W|\d+D(T(\d+H)?(\d+M)?(\d+S)?)?|T(\d+H)?(\d+M)?(\d+S)?)",
}
_TRIGGER = re.compile(r"[+-]?P(\d+W|\d+D(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|T(?=\d)(\d+H)?(\d+M)?(\d+S)?)")
_LINE = re.compile(r'([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:"[^"\x00-\x08\x0a-\x1f\x7f]*"|[^";:,\x00-\x08\x0a-\x1f\x7f]*)'
                   r'(?:,(?:"[^"]*"|[^";:,]*))*)*):(.*)', re.DOTALL)  # fmt: skip
_PARAM = re.compile(r';([A-Z0-9-]+)=("[^"]*"|[^;:]*)')
_TEXT = re.compile(r"(?:[^\\;,\x00-\x08\x0a-\x1f\x7f]|\\[\\;,nN])*")
_RANGES = {"BYSECOND": 60, "BYMINUTE": 59, "BYHOUR": 23, "BYMONTHDAY": 31, "BYYEARDAY": 366, "BYWEEKNO": 53, "BYMONTH": 12,
           "BYSETPOS": 366}  # fmt: skip
_FROM_ZERO = ("BYSECOND", "BYMINUTE", "BYHOUR")
_SIGNED = ("BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYSETPOS")


@dataclass
class Property:
    name: str
    params: dict[str, str]
    value: str


@dataclass
class Component:
    name: str
    properties: list[Property] = field(default_factory=list)
    parts: list["Component"] = field(default_factory=list)

    def all(self, name: str) -> list[Property]:
        return [one for one in self.properties if one.name == name]

    def get(self, name: str) -> Property | None:
        return next(iter(self.all(name)), None)


def faults(data: bytes) -> list[str]:
    """Return what is wrong with a file, in words; nothing for one that keeps the RFC."""
    found: list[str] = []
    calendars = _tree(_lines(data, found), found)
    if not calendars:
        found.append("no VCALENDAR")
    for calendar in calendars:
        _look(calendar, found)
        if not calendar.parts:
            found.append("a calendar has at least one component (3.6)")
        zones = _zones(calendar, found)
        seen: set[tuple[str, str]] = set()
        for part in calendar.parts:
            if part.name in ("VEVENT", "VTODO"):
                _entry(part, zones, found)
                key = tuple(one.value if one else "" for one in (part.get("UID"), part.get("RECURRENCE-ID")))
                if key in seen:
                    found.append(f"{key} stands twice (3.8.4.7)")
                seen.add(key)
        _overrides(calendar, found)
    return found


def _lines(data: bytes, found: list[str]) -> list[str]:
    """3.1: CRLF, 75 octets, folding, UTF-8."""
    if not data.endswith(b"\r\n"):
        found.append("the last line has no end")
    physical = data.split(b"\r\n")[:-1]
    lines: list[bytes] = []
    for line in physical:
        if b"\r" in line or b"\n" in line:
            found.append("only CRLF ends a line")
        if not line or len(line) > 75:
            found.append(f"a line of {len(line)} octets")
        try:
            line.decode()
        except UnicodeDecodeError:
            found.append("a fold cuts a letter, or this is no UTF-8")
        if line.startswith((b" ", b"\t")) and lines:
            lines[-1] += line[1:]
        else:
            lines.append(line)
    return [line.decode("utf-8", "replace") for line in lines]


def _tree(lines: list[str], found: list[str]) -> list[Component]:
    top = Component("")
    stack = [top]
    for line in lines:
        match = _LINE.fullmatch(line)
        if match is None:
            found.append(f"no content line: {line[:60]!r}")
            continue
        name, params, value = match.groups()
        named = [(key, text.strip('"')) for key, text in _PARAM.findall(params)]
        if len(dict(named)) != len(named):
            found.append(f"a parameter stands twice: {line[:60]}")
        if name == "BEGIN":
            part = Component(value)
            if stack[-1].name not in INSIDE.get(value, ()):
                found.append(f"{value} in {stack[-1].name or 'nothing'}")
            stack[-1].parts.append(part)
            stack.append(part)
        elif name == "END":
            if len(stack) < 2 or stack[-1].name != value:
                found.append(f"END:{value} ends {stack[-1].name or 'nothing'}")
            else:
                stack.pop()
        else:
            if stack[-1] is top:
                found.append(f"{name} outside a calendar")
            stack[-1].properties.append(Property(name, dict(named), value))
    found += [f"{part.name} has no end" for part in stack[1:]]
    return top.parts


def _look(part: Component, found: list[str]) -> None:
    """Which properties a component has, how often, and what they look like."""
    names = [one.name for one in part.properties]
    required, once, many = REQUIRED.get(part.name, set()), ONCE.get(part.name, set()), MANY.get(part.name, set())
    found += [f"{part.name} without {name}" for name in required - set(names)]
    for name in set(names):
        if name not in required | once | many and not name.startswith("X-"):
            found.append(f"{name} in {part.name}")
        if name in required | once and names.count(name) > 1:
            found.append(f"{name} twice in {part.name}")
    for one in part.properties:
        pattern = STATUS.get(part.name) if one.name == "STATUS" else PATTERNS.get(one.name)
        if pattern and not re.fullmatch(pattern, one.value):
            found.append(f"{one.name}:{one.value}")
        if one.name in TEXTS and not _TEXT.fullmatch(one.value):
            found.append(f"{one.name} is not escaped (3.3.11): {one.value[:40]!r}")
        if one.name in UTC_ONLY and not (one.value.endswith("Z") and _moment(one.value)):
            found.append(f"{one.name} is not in UTC: {one.value}")
        if one.name in ("TZOFFSETFROM", "TZOFFSETTO") and re.fullmatch("-0+", one.value):
            found.append(f"{one.name}:{one.value} (3.3.14)")
        if one.name in MOMENTS:
            _moments(one, found)
        if one.name == "RRULE":
            _rule(one.value, found)
    for inner in part.parts:
        _look(inner, found)


def _moment(text: str) -> date | datetime | None:
    """3.3.4, 3.3.5: a real day, or a real time of one."""
    try:
        if re.fullmatch(r"\d{8}", text):
            return datetime.strptime(text, "%Y%m%d").date()
        if re.fullmatch(r"\d{8}T\d{6}Z?", text):
            return datetime.strptime(text.rstrip("Z"), "%Y%m%dT%H%M%S")
    except ValueError:
        return None
    return None


def _moments(one: Property, found: list[str]) -> None:
    values = one.value.split(",") if one.name in ("EXDATE", "RDATE") else [one.value]
    for value in values:
        moment = _moment(value)
        if moment is None:
            found.append(f"{one.name}:{value} is no moment")
        elif (one.params.get("VALUE") == "DATE") == isinstance(moment, datetime):
            found.append(f"{one.name}:{value} and VALUE={one.params.get('VALUE', 'DATE-TIME')}")
        elif "TZID" in one.params and (value.endswith("Z") or not isinstance(moment, datetime)):
            found.append(f"TZID beside {one.name}:{value} (3.2.19)")


def _rule(text: str, found: list[str]) -> None:
    """3.3.10."""
    pairs = [part.partition("=")[::2] for part in text.split(";")]
    parts = dict(pairs)
    if len(parts) != len(pairs):
        found.append(f"a part twice in RRULE:{text}")
    if parts.get("FREQ") not in ("SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"):
        found.append(f"no FREQ in RRULE:{text}")
    if "UNTIL" in parts and "COUNT" in parts:
        found.append(f"UNTIL and COUNT in RRULE:{text}")
    if "BYSETPOS" in parts and not any(name.startswith("BY") and name != "BYSETPOS" for name in parts):
        found.append(f"BYSETPOS alone in RRULE:{text}")
    for name, value in parts.items():
        if name in ("INTERVAL", "COUNT"):
            good = re.fullmatch(r"[1-9]\d*", value)
        elif name == "UNTIL":
            good = _moment(value)
        elif name == "WKST":
            good = re.fullmatch("MO|TU|WE|TH|FR|SA|SU", value)
        elif name == "BYDAY":
            numbered = "([+-]?[1-9][0-9]?)?" if parts.get("FREQ") in ("MONTHLY", "YEARLY") else ""
            good = all(re.fullmatch(f"{numbered}(MO|TU|WE|TH|FR|SA|SU)", day) for day in value.split(","))
        elif name in _RANGES:
            sign = "[+-]?" if name in _SIGNED else ""
            least = 0 if name in _FROM_ZERO else 1
            good = all(
                re.fullmatch(rf"{sign}\d+", n) and least <= abs(int(n)) <= _RANGES[name] for n in value.split(",")
            )
            if name == "BYMONTHDAY" and parts.get("FREQ") == "WEEKLY":
                good = False
        else:
            good = name == "FREQ"
        if not good:
            found.append(f"{name}={value} in RRULE:{text}")


def _zones(calendar: Component, found: list[str]) -> dict[str, datetime]:
    """3.6.5: the zones, and from when on each says the time."""
    zones: dict[str, datetime] = {}
    for zone in (part for part in calendar.parts if part.name == "VTIMEZONE"):
        name = zone.get("TZID")
        if not zone.parts:
            found.append("a zone without STANDARD or DAYLIGHT")
        starts = [_moment(start.value) for part in zone.parts for start in part.all("DTSTART")]
        for part in zone.parts:
            for one in (*part.all("DTSTART"), *part.all("RDATE")):
                found += (
                    [f"{one.name} of a zone is local: {one.value}"] if "Z" in one.value or "TZID" in one.params else []
                )
        if name is not None:
            if name.value in zones:
                found.append(f"the zone {name.value} twice")
            zones[name.value] = min((start for start in starts if isinstance(start, datetime)), default=datetime.max)
    return zones


def _entry(part: Component, zones: dict[str, datetime], found: list[str]) -> None:
    """An event or a to-do: its moments fit one another and their zone, its alarms have something to count from."""
    start = part.get("DTSTART")
    for one in part.properties:
        _zoned(one, zones, found)
    for other in (part.get("DTEND"), part.get("DUE")):
        if part.get("DURATION") and other:
            found.append(f"{other.name} and DURATION")
        if start and other:
            _ends_after(start, other, found)
    if part.name == "VTODO" and start is None and (part.get("DURATION") or part.get("RRULE")):
        found.append("a to-do with DURATION or RRULE has a DTSTART")
    if part.get("COMPLETED") and part.get("STATUS") and part.get("STATUS").value != "COMPLETED":
        found.append("COMPLETED, and a STATUS that is not")
    if part.get("RRULE") and part.get("RECURRENCE-ID"):
        found.append("RRULE beside RECURRENCE-ID")
    other_kind = [one.name for one in (*part.all("EXDATE"), *part.all("RDATE")) if start and _kind(one) != _kind(start)]
    found += [f"{name} is not of the kind of DTSTART" for name in other_kind]
    for alarm in part.parts:
        _alarm(alarm, part, found)


def _kind(one: Property) -> tuple[str | None, str | None, bool]:
    return one.params.get("VALUE"), one.params.get("TZID"), one.value.endswith("Z")


def _zoned(one: Property, zones: dict[str, datetime], found: list[str]) -> None:
    """3.2.19: a local time names its zone, and the calendar tells it for that time."""
    zone = one.params.get("TZID")
    moments = [_moment(value) for value in one.value.split(",")] if one.name in MOMENTS else []
    if zone is None:
        if any(isinstance(moment, datetime) for moment in moments) and not one.value.endswith("Z"):
            found.append(f"{one.name}:{one.value} is of no zone")
    elif zone not in zones:
        found.append(f"the zone {zone} is not told")
    elif any(isinstance(moment, datetime) and moment < zones[zone] for moment in moments):
        found.append(f"{one.name}:{one.value} comes before the zone {zone} is told")


def _ends_after(start: Property, end: Property, found: list[str]) -> None:
    """3.8.2.2, 3.8.2.3: of one kind, and later. Zones that differ are not compared."""
    if start.params.get("VALUE") != end.params.get("VALUE"):
        found.append(f"{end.name} is not of the kind of DTSTART")
        return
    if start.params.get("TZID") == end.params.get("TZID") and start.value.endswith("Z") == end.value.endswith("Z"):
        first, last = _moment(start.value), _moment(end.value)
        # Within a zone, the hour that comes twice may end before it began by the clock.
        slack = timedelta(hours=3) if "TZID" in start.params else timedelta(0)
        if first and last and last + slack <= first:
            found.append(f"{end.name}:{end.value} is not after DTSTART:{start.value}")


def _alarm(alarm: Component, part: Component, found: list[str]) -> None:
    trigger = alarm.get("TRIGGER")
    if trigger is None:
        return
    if trigger.params.get("VALUE") == "DATE-TIME":
        if not (trigger.value.endswith("Z") and _moment(trigger.value)):
            found.append(f"TRIGGER:{trigger.value} is not in UTC")
        return
    if not _TRIGGER.fullmatch(trigger.value):
        found.append(f"TRIGGER:{trigger.value} is no duration")
    related = trigger.params.get("RELATED", "START")
    there = {"START": part.get("DTSTART"), "END": part.get("DTEND") or part.get("DUE") or part.get("DURATION")}
    if related not in there or there[related] is None:
        found.append(f"TRIGGER counts from what is not there: {related} (3.8.6.3)")
    if (alarm.get("DURATION") is None) != (alarm.get("REPEAT") is None):
        found.append("DURATION and REPEAT of an alarm go together")


def _overrides(calendar: Component, found: list[str]) -> None:
    """3.8.4.4: a changed time of a series names it as the series' DTSTART does."""
    series = {
        part.get("UID").value: part for part in calendar.parts if part.get("UID") and not part.get("RECURRENCE-ID")
    }
    for part in calendar.parts:
        slot, uid = part.get("RECURRENCE-ID"), part.get("UID")
        if slot is None or uid is None or uid.value not in series:
            continue
        master = series[uid.value]
        start = master.get("DTSTART")
        if master.get("RRULE") is None and not master.all("RDATE"):
            found.append("a time of a series that is none")
        if start and _kind(slot) != _kind(start):
            found.append("RECURRENCE-ID is not of the kind of DTSTART")
