"""Which backups are kept, and what their names tell. Pure: no file is touched here.

A name begins with a counter: the order of backups must not hang on a clock, which may be set back or wrong by years.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

DAYS_WITH_ALL, DAYS, WEEKS, MONTHS = 2, 7, 4, 12
OLDEST = timedelta(days=366)  # what was erased must end in the backups too
MONTHS_BELIEVED = 3
MOST_BYTES = 500 << 20
FEWEST = 3  # that are kept however large they are

_NAME = re.compile(r"(?:(\d{5,}) )?(\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d)(?: (.*))?\.db", re.DOTALL)
_AT = "%Y-%m-%d %H.%M.%S"


@dataclass(frozen=True)
class Named:
    """What the name of a backup tells."""

    number: int  # counts up with each backup
    at: datetime  # local time, by the clock of then
    why: str = ""


def name(one: Named) -> str:
    """Return the file name of a backup: "00012 2026-11-23 14.05.12 before an import.db"."""
    why = "".join(letter if letter.isalnum() or letter in " -_()" else " " for letter in one.why).strip()
    return f"{one.number:05} {one.at.strftime(_AT)}{f' {why}' if why else ''}.db"


def parse(text: str) -> Named | None:
    """Return what a file name tells, None when it is no backup's."""
    found = _NAME.fullmatch(text)
    if not found:
        return None
    try:
        return Named(int(found[1] or 0), datetime.strptime(found[2], _AT), found[3] or "")
    except ValueError:
        return None


def kept(backups: Iterable[Named], good: int | None = None) -> set[Named]:
    """Return those to keep: all of two days, the last of 7 days, 4 weeks and 12 months, by the days there are, not by the clock.

    good  the number of the newest that is known to be sound: it stays, whatever else
    """
    newest_first = sorted(backups, key=lambda one: (one.number, one.at), reverse=True)
    days = [one.at.date() for one in newest_first]
    last_days = list(dict.fromkeys(days))[:DAYS_WITH_ALL]
    stay = {one for one in newest_first if one.at.date() in last_days or one.number == good}
    for most, period in ((DAYS, _day), (WEEKS, _week), (MONTHS, _month)):
        stay |= _last_of_each(newest_first, period, most)
    return stay - {one for one in _too_old(newest_first) if one.number != good}


def _last_of_each(newest_first: Sequence[Named], period: Callable[[date], object], most: int) -> set[Named]:
    last: dict[object, Named] = {}
    for one in newest_first:
        last.setdefault(period(one.at.date()), one)
        if len(last) == most:
            break
    return set(last.values())


def _too_old(newest_first: Sequence[Named]) -> set[Named]:
    """Those older than a year, once younger ones of three months say that it is not the clock that is wrong."""
    if not newest_first:
        return set()
    limit = newest_first[0].at - OLDEST
    younger = {_month(one.at) for one in newest_first if limit <= one.at <= newest_first[0].at}
    return {one for one in newest_first if one.at < limit} if len(younger) >= MONTHS_BELIEVED else set()


def within(newest_first: Sequence[tuple[Named, int]], most: int = MOST_BYTES) -> set[Named]:
    """Return those that fit into `most` bytes, (backup, its size) each; the newest few always do."""
    stay, total = set(), 0
    for place, (one, size) in enumerate(newest_first):
        total += size
        if place >= FEWEST and total > most:
            break
        stay.add(one)
    return stay


def _day(day: date) -> object:
    return day


def _week(day: date) -> object:
    return day.isocalendar()[:2]


def _month(day: date) -> object:
    return day.year, day.month
