"""When something that repeats comes next; pure.

A repetition is every so many days, weeks, months or years. Counted by date, its moments are those of a series: first, first +
n, first + 2n; the 31st is the last day of a shorter month, and the 31st again after it. Counted from when it was done, there
is no series: the next one is so long after that day.
"""

from datetime import date, datetime, timedelta

UNITS = ("day", "week", "month", "year")
DAYS = {"day": 1, "week": 7}
MONTHS = {"month": 1, "year": 12}
MOST = {"day": 365, "week": 104, "month": 60, "year": 20}  # that a form offers

Moment = date | datetime


def later(start: Moment, every: int, unit: str) -> Moment:
    """Return `start` moved by so many units; the hour of the day stays, a day that a month has not becomes its last."""
    if unit in DAYS:
        return start + timedelta(days=every * DAYS[unit])
    from calendar import monthrange

    month = start.year * 12 + start.month - 1 + every * MONTHS[unit]
    year, month = divmod(month, 12)
    return start.replace(year=year, month=month + 1, day=min(start.day, monthrange(year, month + 1)[1]))


def next_after(first: Moment, every: int, unit: str, after: date) -> Moment:
    """Return the first moment of the series first, first + every units, ... whose day comes after the day `after`."""
    day = first.date() if isinstance(first, datetime) else first
    if day > after:
        return first
    span = (after - day).days if unit in DAYS else (after.year - day.year) * 12 + after.month - day.month
    count = span // (every * (DAYS[unit] if unit in DAYS else MONTHS[unit]))
    found = later(first, count * every, unit)
    while (found.date() if isinstance(found, datetime) else found) <= after:
        count += 1
        found = later(first, count * every, unit)
    return found


def has_rule(first: date, unit: str) -> bool:
    """Can every calendar be told this series as a rule? Not those on the 29th and 30th, which some months lack."""
    if unit == "month":
        return first.day not in (29, 30)
    return unit != "year" or (first.month, first.day) != (2, 29)
