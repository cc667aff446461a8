"""The times of day and the lengths that a line names."""

import re
from dataclasses import dataclass
from datetime import time

from models.quick_log.calendar_words import NUMBERS
from models.quick_log.tokens import Line, one_of, phrase

_LONGEST_TALK = 5  # hours: "2h" is how long it was, "14h" is when


@dataclass(frozen=True, slots=True)
class Hours:
    """A time of day, a length in minutes or both ("14h-15h30"), written at tokens `first` up to `last`."""

    first: int
    last: int
    at: time | None = None
    minutes: int | None = None
    ago: int | None = None  # minutes before now


def find_hours(line: Line, taken: set[int]) -> list[Hours]:
    """Return the times and lengths that a line names outside the tokens `taken`, in its order."""
    found: list[Hours] = []
    taken = set(taken)
    for pattern, read in _RULES:
        for match in pattern.finditer(line.plain):
            first, last = line.range_of(match)
            if taken.isdisjoint(range(first, last)) and (reading := read(match)):
                found.append(Hours(first, last, *reading))
                taken.update(range(first, last))
    return sorted(found, key=lambda hours: hours.first)


_Reading = tuple[time | None, int | None] | tuple[None, None, int]  # at, minutes, ago


def _clock(hour: str, minute: str | None, half: str | None, guess: bool) -> time | None:
    """The time of day; `guess`: "at 3" is in the afternoon."""
    hours, minutes = int(hour), int(minute or 0)
    if half:
        if not 1 <= hours <= 12:
            return None
        hours = hours % 12 + (12 if half.startswith("p") else 0)
    elif guess and 1 <= hours <= 6:
        hours += 12
    return time(hours, minutes) if hours < 24 and minutes < 60 else None


def _range(match: re.Match[str]) -> _Reading | None:
    mark = match["sign"] or match["sign2"] or match["half2"]
    if not mark:
        return None
    start = _clock(match["h"], match["m"], match["half"] or match["half2"], guess=False)
    end = _clock(match["h2"], match["m2"], match["half2"], guess=False)
    if not start or not end:
        return None
    minutes = (end.hour - start.hour) * 60 + end.minute - start.minute
    if minutes < 0 and match["half2"] and not match["half"]:  # "11-1pm"
        start, minutes = start.replace(hour=start.hour - 12) if start.hour >= 12 else start, minutes + 720
    return (start, minutes) if 0 < minutes <= 16 * 60 else None


def _time(match: re.Match[str]) -> _Reading | None:
    sign, minute, half, lead = match["sign"], match["m"], match["half"], match["lead"]
    if not (half or (sign in (":", ".") and minute and (sign == ":" or lead)) or (sign and sign[0] == "h") or lead):
        return None
    if sign in (":", ".") and not minute:
        return None
    if not (half or sign or minute) and match["closed"] is None:
        return None  # "at 5 clients"
    found = _clock(match["h"], minute, half, guess=bool(lead) and not (sign == ":" and minute))
    return (found, None) if found else None


def _ago(match: re.Match[str]) -> _Reading | None:
    if match["now"]:
        return None, None, 0
    count = int(match["n"]) if match["n"].isdecimal() else NUMBERS[match["n"]]
    return None, None, count * (60 if match["unit"][0] == "h" or match["unit"] == "ساعه" else 1)


def _noon(match: re.Match[str]) -> _Reading:
    return time(12 if match["noon"] else 0), None


def _hours(match: re.Match[str]) -> _Reading | None:
    """ "1h30", "2 hours", "une heure et demie"."""
    hours = float(match["n"].replace(" ", "").replace(",", ".")) if match["n"][0].isdigit() else NUMBERS[match["n"]]
    if match["unit"] == "h" and hours > _LONGEST_TALK:
        return None
    more = match["more"] or ""
    minutes = int(more) if more.isdecimal() else 30 if more in _HALVES else 15 if more else 0
    total = round(hours * 60) + minutes
    return (None, total) if 0 < total <= 24 * 60 and minutes < 60 else None


def _minutes(match: re.Match[str]) -> _Reading | None:
    count = int(match["n"]) if match["n"].isdecimal() else NUMBERS[match["n"]]
    return (None, count) if count else None


def _words(match: re.Match[str]) -> _Reading:
    return None, _LENGTHS[match["words"]]


_HALVES = ("demie", "demi", "a half", "half", "نصف")
_QUARTERS = ("quart", "un quart", "a quarter")
_LENGTHS = {
    **dict.fromkeys(("half an hour", "half hour", "a half hour", "half an hr", "1 / 2 hour", "1 / 2 h", "½ h", "نصف ساعه"), 30),
    **dict.fromkeys(("une demi heure", "demi heure", "une 1 / 2 heure", "1 / 2 heure", "1 / 2 hr"), 30),
    **dict.fromkeys(("un quart d heure", "quart d heure", "a quarter of an hour", "quarter of an hour", "ربع ساعه"), 15),
    **dict.fromkeys(("trois quarts d heure", "three quarters of an hour", "3 / 4 d heure"), 45),
    "ساعتين": 120, "ساعه": 60, "دقيقتين": 2,
}  # fmt: skip
_NUMBER = rf"(?P<n>\d{{1,3}}|{one_of([*NUMBERS])})"
_FOR = "for|for about|pendant|durant|environ|about|around|lasted|dure|duree|d|de|of|~|لمده|pdt"
_AT = "at|at about|around|about|vers|vers les|à|a|@|des|by|from|الساعه|على"
_HALF = r"(?: (?P<half>[ap]m|[ap] \. m(?: \.)?))?"
_CLOCK = rf"(?P<h>\d{{1,2}})(?: (?P<sign>h|heures?|hrs|:|\.))?(?: (?P<m>\d\d))?{_HALF}"
_SECOND = re.sub(r"P<(\w+)>", r"P<\g<1>2>", _CLOCK)
_NOT_A_LENGTH = (
    r"(?! (?:late|en retard|de retard|before|after|avant|apres|ago|away|from|de route|en avance|plus tard|later|%))"
)
_NOT_AFTER = r"(?<!\bin )(?<!\bdans )(?<!\by a )(?<!\bevery )(?<!\+ )(?<!\bsous )(?<!\bwithin )"
_OPEN = one_of("with avec about on for re chez and et the pour after today yesterday demain hier concerning مع".split())

_MOMENT = rf"{_NUMBER} (?P<unit>min|mins|mn|minutes?|h|hours?|heures?|ساعه)"

_RULES = (
    (phrase(rf"{_MOMENT} ago|(?P<now>just now|right now|à l instant|a l instant)"), _ago),
    (phrase(rf"(?:il y a|y a|depuis|قبل) {_MOMENT}(?P<now>)"), _ago),
    (phrase(rf"(?:(?:from|de|between|entre) )?{_CLOCK} (?:-|–|to|à|a|and|et|until|till) {_SECOND}"), _range),
    (phrase(rf"(?:(?:{_FOR}) )?(?P<words>{one_of([*_LENGTHS])})"), _words),
    (
        phrase(
            rf"{_NOT_AFTER}(?:(?:{_FOR}) )?(?<!\bat )(?<!à )(?<!\bvers )(?<!@ )(?P<n>\d{{1,2}}(?: [.,] \d)?|{one_of([*NUMBERS])})"
            rf" (?P<unit>h|hr|hrs|hour|hours|heure|heures|ساعات|ساعه)"
            rf"(?: (?:and |et )?(?P<more>\d\d?(?! [/:])|{one_of([*_HALVES, *_QUARTERS])})(?: (?:min|mn|mins|minutes?|m|h))?)?"
            rf"{_NOT_A_LENGTH}"
        ),
        _hours,
    ),
    (
        phrase(
            rf"{_NOT_AFTER}(?:(?:{_FOR}) )?{_NUMBER} (?:min|mins|mn|minutes?|m|'|دقيقه|دقائق)(?: \.(?= \w))?{_NOT_A_LENGTH}"
        ),
        _minutes,
    ),
    (phrase(r"(?:(?:at|à|a|vers|around) )(?:(?P<noon>noon|midi|midday)|midnight|minuit)"), _noon),
    (phrase(rf"(?:(?P<lead>{_AT}) )?{_CLOCK}(?P<closed>(?= [^\w\s])|$|(?= {_OPEN}(?: |$)))?"), _time),
)
