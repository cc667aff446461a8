"""The days that a line names, in English, French and a little Arabic.

A day is read both ways, because "Thursday" is last week in what was done and next week in what is to do.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from models.quick_log.calendar_words import (
    ARABIC_DUALS,
    DAY_PARTS,
    LAST,
    MONTHS,
    NEXT,
    NUMBERS,
    RELATIVE_DAYS,
    SHORT_WEEKDAYS,
    UNITS,
    WEEKDAYS,
)
from models.quick_log.tokens import Line, one_of, phrase


@dataclass(frozen=True, slots=True)
class Day:
    """A day written at tokens `first` up to `last`: which one it is if it is past, and which if it is to come."""

    first: int
    last: int
    past: date | None
    ahead: date | None
    lead: str = ""  # the preposition before it, which is part of the range: "by", "le"
    certain: bool = True  # False: a weekday, or a date without its year, that could be either


def find_days(line: Line, today: date) -> list[Day]:
    """Return the days that a line names, in its order; none overlaps another."""
    words = line.words()
    found: list[Day] = []
    taken: set[int] = set()
    for pattern, read in _RULES:
        for match in pattern.finditer(line.plain):
            first, last = line.range_of(match)
            if not taken.isdisjoint(range(first, last)):
                continue
            try:
                past, ahead, certain = read(match, today)
            except (ValueError, OverflowError):  # there is no 31 June, nor a day 999 years ago in every calendar
                continue
            lead = match.groupdict().get("lead") or _lead(words[max(0, first - _LONGEST_LEAD) : first])
            first -= 0 if match.groupdict().get("lead") else len(lead.split())
            found.append(Day(first, last, past, ahead, lead, certain))
            taken.update(range(first, last))
    return sorted(found, key=lambda day: day.first)


def _lead(before: Sequence[str]) -> str:
    """The preposition that these words end with, the longest there is."""
    return next((lead for at in range(len(before)) if (lead := " ".join(before[at:])) in _LEADS), "")


def shift(day: date, count: int, unit: str) -> date:
    """Return the day so many days ("d"), weeks ("w"), months ("m") or years ("y") later; at most a month's last."""
    if unit in "dw":
        return day + timedelta(days=count * (7 if unit == "w" else 1))
    months = day.year * 12 + day.month - 1 + count * (12 if unit == "y" else 1)
    first = date(months // 12, months % 12 + 1, 1)
    return first.replace(day=min(day.day, _last_of_month(first).day))


# --- what each phrase means ---

_Reading = tuple[date | None, date | None, bool]  # past, ahead, certain
_Read = Callable[[re.Match[str], date], _Reading]
_FIND = 450  # days, within which each weekday falls on each day of a month but the 31st
_EVERY_WEEKDAY = WEEKDAYS | SHORT_WEEKDAYS


def _last_of_month(day: date) -> date:
    return date(day.year + day.month // 12, day.month % 12 + 1, 1) - timedelta(days=1)


def _sided(day: date, today: date) -> _Reading:
    return (day if day <= today else None), (day if day >= today else None), True


def _date(match: re.Match[str], today: date) -> _Reading:
    """A day of a month, by number or name; without its year, the last such day and the next one."""
    day, month, year = int(match["d"]), match["month"], match["year"]
    month = int(month) if month.isdecimal() else MONTHS[month]
    if month > 12 >= day:
        day, month = month, day
    if year:
        return _sided(date(int(year) + (2000 if len(year) == 2 else 0), month, day), today)
    years = (today.year + shift for shift in range(-8, 9))  # 29 February may be that far
    days = [date(number, month, day) for number in years if (day, month) != (29, 2) or number % 4 == 0]
    return max(each for each in days if each <= today), min(each for each in days if each >= today), False


def _count(match: re.Match[str]) -> tuple[int, str]:
    return int(match["n"]) if match["n"].isdecimal() else NUMBERS[match["n"]], UNITS[match["unit"]]


def _ago(match: re.Match[str], today: date) -> _Reading:
    count, unit = _count(match)
    return shift(today, -count, unit), None, True


def _from_now(match: re.Match[str], today: date) -> _Reading:
    return None, shift(today, *_count(match)), True


def _dual(match: re.Match[str], today: date) -> _Reading:
    count, unit = ARABIC_DUALS[match["n"]]
    if match["ago"]:
        return shift(today, -count, unit), None, True
    return None, shift(today, count, unit), True


def _relative(match: re.Match[str], today: date) -> _Reading:
    return _sided(today + timedelta(days=RELATIVE_DAYS[match["word"]]), today)


def _before(weekday: int, today: date) -> date:
    return today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)


def _after(weekday: int, today: date) -> date:
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _weekday(match: re.Match[str], today: date) -> _Reading:
    weekday = _EVERY_WEEKDAY[match["weekday"]]
    return _before(weekday, today), _after(weekday, today), False


def _this_weekday(match: re.Match[str], today: date) -> _Reading:
    weekday = WEEKDAYS[match["weekday"]]
    return (today, today, True) if weekday == today.weekday() else _weekday(match, today)


def _last_weekday(match: re.Match[str], today: date) -> _Reading:
    return _before(_EVERY_WEEKDAY[match["weekday"]], today), None, True


def _next_weekday(match: re.Match[str], today: date) -> _Reading:
    return None, _after(_EVERY_WEEKDAY[match["weekday"]], today), True


def _weekday_in_eight(match: re.Match[str], today: date) -> _Reading:
    return None, _after(WEEKDAYS[match["weekday"]], today) + timedelta(weeks=1), True


def _weekday_of_week(weeks: int) -> _Read:
    def read(match: re.Match[str], today: date) -> _Reading:
        monday = today - timedelta(days=today.weekday()) + timedelta(weeks=weeks)
        return _sided(monday + timedelta(days=WEEKDAYS[match["weekday"]]), today)

    return read


def _last_unit(match: re.Match[str], today: date) -> _Reading:
    return shift(today, -1, UNITS[match["unit"]]), None, True


def _next_unit(match: re.Match[str], today: date) -> _Reading:
    """Next week begins on Monday; next month is a month from now."""
    unit = UNITS[match["unit"]]
    return None, _after(0, today) if unit == "w" else shift(today, 1, unit), True


def _end_of(match: re.Match[str], today: date) -> _Reading:
    unit = UNITS[match["unit"]]
    last = today + timedelta(days=(4 - today.weekday()) % 7) if unit == "w" else _last_of_month(today)
    return None, today.replace(month=12, day=31) if unit == "y" else last, True


def _weekend(match: re.Match[str], today: date) -> _Reading:
    past, ahead = _before(5, today), _after(5, today)
    if match["last"]:
        return past, None, True
    return (None, ahead, True) if match["next"] else (past, ahead, False)


def _day_of_month(match: re.Match[str], today: date) -> _Reading:
    wanted = int(match["d"])
    months = (shift(today.replace(day=1), count, "m") for count in range(-2, 3))
    days = [first.replace(day=wanted) for first in months if 0 < wanted <= _last_of_month(first).day]
    return max(day for day in days if day <= today), min(day for day in days if day >= today), False


def _weekday_of_month(match: re.Match[str], today: date) -> _Reading:
    """ "Tuesday 17": the last such day and the next one."""
    weekday, wanted = _EVERY_WEEKDAY[match["weekday"]], int(match["d"])
    days = [today + timedelta(days=count) for count in range(-_FIND, _FIND)]
    days = [day for day in days if day.day == wanted and day.weekday() == weekday]
    return max(day for day in days if day <= today), min(day for day in days if day >= today), False


def _month(match: re.Match[str], today: date) -> _Reading:
    part = match["part"]
    day = 15 if part.startswith("mi") else 25 if part in ("late", "fin", "end of") else 1
    first = date(today.year, MONTHS[match["month"]], day)
    return None, first if first > today else first.replace(year=today.year + 1), True


# --- how it is written ---

_NUMBER = rf"(?P<n>\d{{1,3}}|{one_of([*NUMBERS])})"
_UNIT = rf"(?P<unit>{one_of([*UNITS])})"
_WEEKDAY = rf"(?P<weekday>{one_of([*WEEKDAYS])})"
_ANY_WEEKDAY = rf"(?P<weekday>{one_of([*_EVERY_WEEKDAY])})(?: \.)?"
_BEFORE_DATE = rf"(?:{one_of([*_EVERY_WEEKDAY])}(?: \.)?(?: ,)?(?: the| le)? )?"
_MONTH = rf"(?P<month>{one_of([*MONTHS])})(?: \.)?"
_PART = rf"(?: (?:in the |au |à )?{one_of(DAY_PARTS)})?"
_TH = r"(?: (?:st|nd|rd|th|er|eme|e))?"
_HOURS = r"(?:[:/h%']|am|pm|min|mn|minutes?|heures?|hours?)"
_YEAR = r"(?: ,)?(?: (?P<year>\d{4}))?"
_LONGEST_LEAD = 4  # words
_LEADS = frozenset(
    "on/on the/the/le/la/l/ce/cette/this/du/de/de la/d/des/of/of the/by/by the/by the end of/d ici/d ici le/d ici la/avant/avant le"
    "/avant la/before/before the/pour/pour le/pour la/for/from/since/depuis/depuis le/until/till/jusqu à/jusqu au/يوم/in the/at the"
    "/après le/apres le/after".split("/")
)
_AGO = "il y a|ya|y a|depuis|ca fait|قبل|منذ"
_IN = "in|in about|dans|dans environ|within|d ici|sous|after|apres|بعد"
_NEXT_WEEK = "next week|the week after|la semaine prochaine|semaine prochaine"
_LAST_WEEK = "last week|la semaine derniere|semaine derniere|la semaine passee"
_BIG_UNIT = rf"(?P<unit>{one_of('week month year semaine mois an annee'.split())})"
_ARABIC_UNIT = rf"(?:ال)(?P<unit>{one_of(['اسبوع', 'شهر', 'سنه'])})"

_RULES: list[tuple[re.Pattern[str], _Read]] = [
    (phrase(pattern), read)
    for pattern, read in (
        (rf"(?P<lead>d )?(?P<word>avant hier|apres demain){_PART}", _relative),
        (r"(?P<year>\d{4}) (?P<sign>[-/.]) (?P<month>\d{1,2}) (?P=sign) (?P<d>\d{1,2})", _date),
        (
            rf"{_BEFORE_DATE}(?P<d>\d{{1,2}}) (?P<sign>[-/.]) (?P<month>\d{{1,2}}) (?P=sign) (?P<year>\d{{4}}|\d\d)",
            _date,
        ),
        (rf"{_BEFORE_DATE}(?P<d>\d{{1,2}}) / (?P<month>\d{{1,2}})(?P<year>)(?! [/%])", _date),
        (rf"{_BEFORE_DATE}(?P<d>\d{{1,2}}){_TH}(?: of| de)? {_MONTH}{_YEAR}", _date),
        (rf"{_BEFORE_DATE}{_MONTH} (?P<d>\d{{1,2}}){_TH}{_YEAR}(?! (?:[:h%]|am|pm|min))", _date),
        (rf"(?:about |around |almost )?{_NUMBER} {_UNIT} (?:ago|earlier|back)", _ago),
        (rf"(?:{_AGO}) (?:environ )?{_NUMBER} {_UNIT}", _ago),
        (rf"(?:{_IN}) {_NUMBER} {_UNIT}(?: time)?", _from_now),
        (rf"\+ {_NUMBER} {_UNIT}", _from_now),
        (rf"{_NUMBER} {_UNIT} (?:later|from now|from today|plus tard)", _from_now),
        (rf"(?:(?P<ago>قبل|منذ)|بعد) (?P<n>{one_of([*ARABIC_DUALS])})", _dual),
        (rf"{_WEEKDAY} (?:in a week|en huit)", _weekday_in_eight),
        (rf"{_WEEKDAY} (?:of |de )?(?:{_NEXT_WEEK})", _weekday_of_week(1)),
        (rf"(?:{_NEXT_WEEK})(?: ,)?(?: on| le)? {_WEEKDAY}", _weekday_of_week(1)),
        (rf"{_WEEKDAY} (?:of |de )?(?:{_LAST_WEEK})", _weekday_of_week(-1)),
        (rf"(?:{_LAST_WEEK})(?: ,)?(?: on| le)? {_WEEKDAY}", _weekday_of_week(-1)),
        (rf"{LAST} {_ANY_WEEKDAY}{_PART}", _last_weekday),
        (rf"{_ANY_WEEKDAY} {LAST}{_PART}", _last_weekday),
        (rf"{NEXT} {_ANY_WEEKDAY}{_PART}", _next_weekday),
        (rf"{_ANY_WEEKDAY}{_PART} {NEXT}", _next_weekday),
        (rf"(?P<lead>this|ce) {_WEEKDAY}{_PART}", _this_weekday),
        (rf"{LAST} {_BIG_UNIT}", _last_unit),
        (rf"(?:the )?{NEXT} {_BIG_UNIT}", _next_unit),
        (rf"{_BIG_UNIT} (?:{LAST})", _last_unit),
        (rf"{_BIG_UNIT} (?:{NEXT}|pro)", _next_unit),
        (rf"{_ARABIC_UNIT} {LAST}", _last_unit),
        (rf"{_ARABIC_UNIT} {NEXT}", _next_unit),
        (rf"(?:end of|end of the|end of this|fin|fin de|fin de la|fin du) {_BIG_UNIT}", _end_of),
        (r"(?:(?P<last>last) |(?P<next>next) )?(?:weekend|week end)", _weekend),
        (rf"(?:weekend|week end) (?:(?P<last>{LAST})|(?P<next>{NEXT}))", _weekend),
        (rf"(?P<word>{one_of([*RELATIVE_DAYS])}){_PART}", _relative),
        (
            rf"{_ANY_WEEKDAY} (?:the |le )?(?P<d>\d{{1,2}}){_TH}(?! (?:[:/h%']|am|pm|min|mn|minutes?|heures?|hours?))",
            _weekday_of_month,
        ),
        (rf"{_WEEKDAY}{_PART}", _weekday),
        (r"(?P<lead>on the|the|by the|before the) (?P<d>\d{1,2}) (?:st|nd|rd|th)", _day_of_month),
        (r"(?P<lead>le|du|d ici le|avant le|pour le) (?P<d>\d{1,2})(?= [,;.¶]|$)", _day_of_month),
        (
            rf"(?P<lead>(?:(?:in|by|en|d ici|à la|pour|for) )?)(?P<part>early|late|mid|mi|debut|fin|end of) {_MONTH}",
            _month,
        ),
        (rf"(?P<lead>in|by|en|next|d ici)(?P<part>) {_MONTH}", _month),
    )
]
