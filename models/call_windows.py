"""When the user makes calls: their hours on working days, and which of these are still free."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from models import agenda, settings, workdays
from models.errors import Problem
from models.words import tr

AHEAD = 28  # days in which a free hour is looked for
RASTER = timedelta(minutes=15)  # calls begin at a quarter
MEETING = timedelta(minutes=60)  # of a meeting whose end is not known

Span = tuple[datetime, datetime]  # from, until: aware
_HOURS = re.compile(
    r"(\d{1,2})(?:[:h.](\d{2}))?\s*(?:h\s*)?(?:-|–|to|à|until|bis)\s*(\d{1,2})(?:[:h.](\d{2}))?\s*h?", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Rules:
    """What the user chose for their calls."""

    hours: tuple[tuple[time, time], ...]
    a_day: int  # at most so many calls
    minutes: int  # how long one takes
    every_day: bool  # on weekends and holidays too
    country: str


def rules() -> Rules:
    """Return what the user chose."""
    return Rules(
        tuple(
            (time.fromisoformat(first), time.fromisoformat(last)) for first, last in settings.get(settings.CALL_HOURS)
        ),
        settings.get(settings.CALLS_A_DAY),
        settings.get(settings.CALL_MINUTES),
        settings.get(settings.CALL_DAYS) == "every",
        settings.get(settings.COUNTRY),
    )


def set_hours(text: str) -> None:
    """Keep the hours for calls as the user typed them: "12:00-14:00, 18-20". Raises Problem, and keeps what was."""
    settings.put(
        settings.CALL_HOURS,
        [[first.isoformat("minutes"), last.isoformat("minutes")] for first, last in read_hours(text)],
    )


def read_hours(text: str) -> list[tuple[time, time]]:
    """Return the hours that a text tells, in their order, those that touch as one. Raises Problem."""
    spans = []
    for part in filter(None, (part.strip() for part in re.split(r"[,;،؛\n]| and | et ", text))):
        match = _HOURS.fullmatch(part)
        try:
            first, last = (
                (time(int(match[at]), int(match[at + 1] or 0)) for at in (1, 3)) if match else (time(), time())
            )
        except ValueError:
            first = last = time()
        if first >= last:
            raise Problem(
                tr("“{text}” are no hours for calls", text=part[:40]),
                tr("Write them like 12:00-14:00, 18:00-20:00: from and until, within one day."),
            )
        spans.append((first, last))
    merged: list[tuple[time, time]] = []
    for first, last in sorted(spans):
        if merged and first <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
        else:
            merged.append((first, last))
    return merged


def hours_text(hours: Sequence[tuple[time, time]]) -> str:
    """Return hours as they are typed: "12:00-14:00, 18:00-20:00"."""
    return ", ".join(f"{first.isoformat('minutes')}-{last.isoformat('minutes')}" for first, last in hours)


def windows(now: datetime, days: int, chosen: Rules) -> Iterator[Span]:
    """Yield the windows for calls from `now` on, within so many days; the present one from now on."""
    zone: tzinfo | None = now.tzinfo
    for number in range(days):
        day = now.date() + timedelta(days=number)
        if not chosen.every_day and not workdays.is_working_day(day, chosen.country):
            continue
        for first, last in chosen.hours:
            start = max(datetime.combine(day, first, zone), now)
            end = datetime.combine(day, last, zone)
            if _utc(start) < _utc(end):
                yield start, end


def taken(days: Mapping[date, Sequence[agenda.Item]]) -> list[Span]:
    """Return when something is on in some days of the agenda: meetings, appointments, follow-ups with an hour."""
    return [(item.time, item.end or item.time + MEETING) for items in days.values() for item in items if item.time]


def calls_on(days: Mapping[date, Sequence[agenda.Item]]) -> dict[date, int]:
    """Return how many calls are planned, or were made as planned, on each of some days."""
    return {
        day: sum(item.entry is not None and item.entry.kind == "call" for item in items) for day, items in days.items()
    }


def room(window: Span, spans: Sequence[Span], minutes: int) -> datetime | None:
    """Return the first quarter in a window from which so many minutes are free of `spans`, None where there is none."""
    start, end = _utc(window[0]), _utc(window[1])
    length, busy = timedelta(minutes=minutes), sorted((_utc(first), _utc(last)) for first, last in spans)
    start = _next_quarter(start)
    for first, last in busy:
        if first < start + length and last > start:
            start = _next_quarter(last)
    return start.astimezone(window[0].tzinfo) if start + length <= end else None


def free(now: datetime, days: int = AHEAD) -> Iterator[datetime]:
    """Yield when the next calls could be, one for each window and at most as many a day as the user wants, in their order."""
    chosen = rules()
    if not chosen.a_day:
        return
    held = agenda.days(now.date() - timedelta(days=1), now.date() + timedelta(days=days))
    spans, count = taken(held), calls_on(held)
    for window in windows(now, days, chosen):
        day = window[0].date()
        start = room(window, spans, chosen.minutes) if count.get(day, 0) < chosen.a_day else None
        if start:
            count[day] = count.get(day, 0) + 1
            yield start


def next_free(now: datetime) -> datetime | None:
    """Return when the next call could be, None when nothing is free in four weeks."""
    return next(free(now), None)


def _next_quarter(moment: datetime) -> datetime:
    """Return a moment in UTC, or the next quarter of an hour after it."""
    over = (moment - datetime(2000, 1, 1, tzinfo=UTC)) % RASTER
    return moment + (RASTER - over) if over else moment


def _utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC)
