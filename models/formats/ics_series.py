"""When the occurrences of a series begin: rules, extra and left-out dates, and occurrences that were changed.

Everything here is in the wall time of the series (datetimes without a zone; midnight for days), which is what rules
are about: a meeting at nine stays at nine when the clocks change. A rule is screened before dateutil sees it, because
dateutil looks for the next match up to the year 9999, and a rule from a file may have none.
"""

import re
from calendar import isleap
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from heapq import merge
from math import prod
from time import process_time

from models.formats.ics_values import UnreadableError
from models.words import tr

MOST = 1_000  # occurrences of a series, the latest
AHEAD, MOST_AHEAD = timedelta(days=42), 50  # what is yet to come so far is read too, the next occurrence at least
SECONDS = 0.2  # of processor time for the rules of a series
PERIODS = 10_000  # of an endless rule that are looked at, back from now: 27 years of days
LONGEST_RULE = 1_200  # characters

_PARTS = frozenset(
    ("FREQ", "COUNT", "UNTIL", "INTERVAL", "WKST", "BYMONTH", "BYWEEKNO", "BYYEARDAY", "BYMONTHDAY", "BYDAY", "BYHOUR",
     "BYMINUTE", "BYSECOND", "BYSETPOS")
)  # fmt: skip
_STEPS = {"HOURLY": timedelta(hours=1), "DAILY": timedelta(days=1), "WEEKLY": timedelta(weeks=1)}
_RESTRICTING = _PARTS - {"FREQ", "COUNT", "UNTIL", "INTERVAL", "WKST", "BYDAY"}
_DENSEST = 50  # times a day that a rule may name
_DAY = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)")

_NUMBER = re.compile(r"0*[1-9][0-9]*")
_OLD_RULE = re.compile(r"\s*(D|W|MP|MD|YM|YD)(\d{1,3})(?=\s|$)", re.IGNORECASE)
_OLD_KINDS = {
    "D": ("FREQ=DAILY", "BYDAY"),
    "W": ("FREQ=WEEKLY", "BYDAY"),
    "MP": ("FREQ=MONTHLY", "BYDAY"),
    "MD": ("FREQ=MONTHLY", "BYMONTHDAY"),
    "YM": ("FREQ=YEARLY", "BYMONTH"),
    "YD": ("FREQ=YEARLY", "BYYEARDAY"),
}


@dataclass(slots=True)
class Rule:
    """An RRULE in parts; `until` is a wall time of the series, inclusive."""

    parts: dict[str, str]
    until: datetime | None = None


@dataclass(slots=True)
class Occurrences:
    """What a series comes to: the last ones up to now, those that were left out, and the next ones."""

    past: list[datetime] = field(default_factory=list)
    excluded: list[datetime] = field(default_factory=list)
    following: list[datetime] = field(default_factory=list)
    problem: str = ""


def read_rule(text: str) -> Rule:
    """Take an RRULE apart. Raises UnreadableError, with the reason, for one that is wrong, endless in vain or too dense."""
    parts: dict[str, str] = {}
    text = _modern(text) if _OLD_RULE.match(text) else text
    for part in text.replace(" ", "").strip(";").upper().split(";"):
        name, equals, value = part.partition("=")
        if not equals or not value or name in parts:
            raise UnreadableError(_not_understood(text))
        parts[name] = value
    if parts.get("RSCALE") == "GREGORIAN" and parts.get("SKIP", "OMIT") == "OMIT":
        parts = {name: value for name, value in parts.items() if name not in ("RSCALE", "SKIP")}
    parts = {name: value for name, value in parts.items() if not name.startswith("X-")}
    if not parts.keys() <= _PARTS or len(text) > LONGEST_RULE:
        raise UnreadableError(_not_understood(text))
    if parts.get("COUNT", "")[:1] == "-" and "UNTIL" in parts:
        del parts["COUNT"]
    frequency, interval, count = parts.get("FREQ", ""), parts.get("INTERVAL", "1"), parts.get("COUNT", "1")
    if frequency in ("SECONDLY", "MINUTELY") or (frequency == "HOURLY" and any(name[:2] == "BY" for name in parts)):
        raise UnreadableError(tr("It repeats many times a day; only its first occurrence was read."))
    numbers = bool(_NUMBER.fullmatch(interval) and _NUMBER.fullmatch(count)) and int(interval) < 10_000
    days = all(_DAY.fullmatch(day) for day in parts.get("BYDAY", "MO").split(","))
    if frequency not in ("HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY") or not numbers or not days:
        raise UnreadableError(_not_understood(text))
    times = [parts.get(name, "").count(",") + 1 for name in ("BYHOUR", "BYMINUTE", "BYSECOND")]
    if prod(times) > _DENSEST:
        raise UnreadableError(tr("It repeats many times a day; only its first occurrence was read."))
    if frequency in ("DAILY", "WEEKLY") and "BYDAY" in parts:  # an ordinal has no meaning there
        parts["BYDAY"] = re.sub(r"[+-]?\d+", "", parts["BYDAY"])
    return Rule(parts)


def _modern(text: str) -> str:
    """Return a rule of vCalendar 1.0 ("MP1 1+ SU #10": the first Sunday of each month, ten times) as an RRULE."""
    first, *words = text.strip().upper().split()
    kind, interval = _OLD_RULE.match(first).groups()
    parts = [_OLD_KINDS[kind][0], f"INTERVAL={interval}"]
    if words and (words[-1][0] == "#" or "T" in words[-1][6:]):
        end = words.pop()
        parts += [] if end == "#0" else [f"COUNT={end[1:]}" if end[0] == "#" else f"UNTIL={end}"]
    else:
        parts.append("COUNT=2")  # so says the standard of 1996
    values, ordinal = [], ""
    for word in words:
        number = "-1" if word == "LD" else ("-" if word[-1] == "-" else "") + word.rstrip("+-")
        if kind == "MP" and word[0] in "123456789":
            ordinal = number
        else:
            values.append(ordinal + word if _DAY.fullmatch(word) else number)
    return ";".join([*parts, f"{_OLD_KINDS[kind][1]}={','.join(values)}"] if values else parts)


def _not_understood(text: str) -> str:
    return tr("The rule “{rule}” was not understood; only the first occurrence was read.", rule=text[:80])


def expand(
    start: datetime, rules: list[Rule], extra: set[datetime], excluded: set[datetime | date], now: datetime
) -> Occurrences:
    """Return the occurrences up to `now`, the latest MOST of them, and those that follow: the first, and all within AHEAD.

    `start` is always an occurrence, as calendars show it. A day in `excluded` leaves out all that begins on it.
    """
    found = Occurrences()
    past: deque[datetime] = deque(maxlen=MOST)
    left_out: deque[datetime] = deque(maxlen=MOST)
    give_up, total, last = process_time() + SECONDS, 0, None
    try:
        for moment in merge([start], sorted(extra), *(_dates(rule, start, now) for rule in rules)):
            if process_time() > give_up:
                raise UnreadableError(tr("It repeats too often; not all of its occurrences were read."))
            if moment == last:
                continue
            last = moment
            if moment in excluded or moment.date() in excluded:
                left_out.append(moment)
            elif moment > now:
                if found.following and (moment > now + AHEAD or len(found.following) == MOST_AHEAD):
                    break
                found.following.append(moment)
            else:
                past.append(moment)
                total += 1
    except UnreadableError as error:
        found.problem = str(error)
        if not past and start <= now:
            past.append(start)
    if total > MOST:
        found.problem = tr("It occurred {n} times; the last {most} were read.", n=total, most=MOST)
    found.past, found.excluded = list(past), [moment for moment in left_out if moment <= now]
    return found


def _dates(rule: Rule, start: datetime, now: datetime) -> Iterator[datetime]:
    """Yield what a rule says, up to its end; an endless one from PERIODS before `now`. Raises UnreadableError."""
    from dateutil.rrule import rrulestr  # only calendars with series pay for it

    interval = int(rule.parts.get("INTERVAL", "1"))
    step = _STEPS.get(rule.parts["FREQ"])
    if step and "COUNT" not in rule.parts:
        begin_at = min(now, rule.until) if rule.until else now
        start += max(0, (begin_at - start) // (step * interval) - PERIODS) * (step * interval)
    text = ";".join(f"{name}={value}" for name, value in _by_months(rule.parts, start).items() if name != "UNTIL")
    restricted = any(name[:2] == "BY" for name in rule.parts) and not (
        rule.parts["FREQ"] == "WEEKLY" and not rule.parts.keys() & _RESTRICTING
    )
    try:
        if restricted and next(iter(rrulestr(text, dtstart=_late(start))), None) is None:
            raise UnreadableError(tr("Its rule never comes true; only the first occurrence was read."))
        for moment in rrulestr(text, dtstart=start):
            if rule.until and moment > rule.until:
                return
            yield moment
    except UnreadableError:
        raise
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError) as error:
        raise UnreadableError(_not_understood(text)) from error


def _by_months(parts: dict[str, str], start: datetime) -> dict[str, str]:
    """Return a rule for one month of the year as one for every twelfth month: dateutil looks at fewer days then."""
    restricting = {name for name in parts if name[:2] == "BY"}
    one_month = not restricting or parts.get("BYMONTH") == str(start.month)
    if parts["FREQ"] != "YEARLY" or not one_month or restricting & {"BYWEEKNO", "BYYEARDAY"}:
        return parts
    interval = 12 * int(parts.get("INTERVAL", "1"))
    return {**parts, "FREQ": "MONTHLY", "INTERVAL": str(interval), "BYMONTH": str(start.month)}


def _late(start: datetime) -> datetime:
    """Return `start` in a year alike (leap or not, same weekdays) near 9999, where a search in vain ends soon.

    The calendar repeats every 28 years, so what does not come true in the 28 years that remain never does.
    """
    alike = (isleap(start.year), date(start.year, 1, 1).weekday())
    year = next(year for year in range(9943, 9972) if (isleap(year), date(year, 1, 1).weekday()) == alike)
    return start.replace(year=year)


@dataclass(slots=True)
class Changed:
    """An occurrence that was changed: which, when it is now, and whether all that follow changed with it."""

    identity: datetime
    start: datetime
    end: datetime
    sequence: int = 0
    following: bool = False


def apply_changes(
    starts: list[datetime], length: timedelta, changes: list[Changed]
) -> list[tuple[int, datetime, datetime, datetime]]:
    """Return the occurrences of a series after its changes: (index of the change or -1, identity, start, end)."""
    from icalendar import Calendar
    from icalendar import Event as Component
    from recurring_ical_events import of

    calendar = Calendar()
    if starts:
        master = Component()
        master.add("UID", "series")
        master.add("DTSTART", starts[0])
        master.add("DTEND", starts[0] + length)
        master.add("RDATE", starts[1:])
        calendar.add_component(master)
    for index, change in enumerate(changes):
        component = Component()
        component.add("UID", "series")
        component.add("RECURRENCE-ID", change.identity, {"RANGE": "THISANDFUTURE"} if change.following else None)
        component.add("DTSTART", change.start)
        component.add("DTEND", change.end)
        component.add("SEQUENCE", change.sequence)
        component.add("X-INDEX", str(index))
        calendar.add_component(component)
    moments = [*starts, *(change.start for change in changes)]
    first, last = min(moments) - timedelta(days=1), max(moments) + timedelta(days=366)
    occurrences = []
    for found in of(calendar).between(first, last):
        index, identity, start = int(found.get("X-INDEX", -1)), found["RECURRENCE-ID"].dt, found["DTSTART"].dt
        if index >= 0 and changes[index].following:  # one that follows bears the identity of the change
            identity = start - (changes[index].start - changes[index].identity)
        occurrences.append((index, identity, start, found["DTEND"].dt))
    return occurrences
