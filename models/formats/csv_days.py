"""Days as people and programs write them in tables; and whether the day or the month comes first there."""

import re
from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta

from models.formats.vcf_values import day
from models.text import fold

_MONTHS = [fold(names).split() for names in (
    "january janvier januar enero gennaio janeiro يناير", "february fevrier februar febrero febbraio fevereiro فبراير",
    "march mars marz maerz marzo marco مارس", "april avril abril aprile أبريل ابريل", "may mai mayo maggio maio ماي مايو",
    "june juin juni junio giugno junho يونيو", "july juillet juli julio luglio julho يوليو يوليوز",
    "august aout agosto غشت أغسطس", "september septembre septiembre settembre setembro شتنبر سبتمبر",
    "october octobre oktober octubre ottobre outubro أكتوبر", "november novembre noviembre novembro نونبر نوفمبر",
    "december decembre dezember diciembre dicembre dezembro دجنبر ديسمبر",
)]  # fmt: skip
_BEGINNINGS: dict[str, set[int]] = {}  # "janv" -> {1}, "mar" -> {3}, "jui" -> {6, 7}
for _number, _names in enumerate(_MONTHS, 1):
    for _name in _names:
        for _end in range(3, len(_name) + 1):
            _BEGINNINGS.setdefault(_name[:_end], set()).add(_number)
_SHORT = {"mrz": 3, "juil": 7, "sept": 9}
_DIGIT = re.compile(r"\d")
_NUMBERS = re.compile(r"(\d{1,2})\s*([/.\-])\s*(\d{1,2})(?:\s*\2\s*(\d{4}|\d{2}))?(?=$|[ ,T])")
_END = r"(?=$|[ ,T])"
_MONTH = r"([^\W\d_]{3,12})\.?"
_DAY_MONTH = re.compile(
    rf"(?:\w+,\s*)?(\d{{1,2}})(?:st|nd|rd|th|er|\.)?(?:\s+de|\s+of)?[\s\-./]+{_MONTH}(?:\s+de)?,?"
    rf"(?:[\s\-./]+(\d{{4}}|\d\d))?{_END}"
)
_MONTH_DAY = re.compile(rf"(?:\w+,\s+)?{_MONTH}\s+(\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s+(\d{{4}}))?{_END}")
_YEAR_FIRST = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?=$|[ ,T])")
_ZERO = re.compile(r"0{1,4}([/.\-])0{1,2}\1(?:0{1,4})(?: 0?0:00(?::00)?)?")
_SERIAL = re.compile(r"(\d{5})(?:\.0+)?")
_EARLIEST, _LATEST = 10_000, 73_050  # Excel's numbers of 1927-05-18 and 2099-12-31; four digits would be a year
_LONGEST = 60


class InDoubt(ValueError):
    """The day could be the month."""


def read_day(text: str, day_first: bool | None) -> str:
    """Return a day as "1980-04-12", or "--04-12" without a year; "" where a program wrote that there is none (00/00/00).

    day_first  of 03/04/1980, is 03 the day? None: nobody knows

    Raises InDoubt where that decides and is not known, ValueError where it is no day.
    """
    text = _plain(text)
    found = day(text)
    if found:
        return found
    if _ZERO.fullmatch(text):
        return ""
    if found := _NUMBERS.match(text):
        return _of_numbers(int(found[1]), int(found[3]), found[4], True if found[2] == "." else day_first)
    if found := _YEAR_FIRST.match(text):
        return _whole(found[1], int(found[2]), int(found[3]))
    if found := _DAY_MONTH.match(text):
        return _whole(found[3], month(found[2]), int(found[1]))
    if found := _MONTH_DAY.match(text):
        return _whole(found[3], month(found[1]), int(found[2]))
    if (found := _SERIAL.fullmatch(text)) and _EARLIEST <= int(found[1]) <= _LATEST:
        return str(date(1899, 12, 30) + timedelta(days=int(found[1])))
    raise ValueError(text)


def day_first(texts: Iterable[str]) -> tuple[bool | None, bool]:
    """Return what the days of a column tell of their order (None: nothing, or both), and whether one is in doubt."""
    first = second = doubtful = False
    for text in texts:
        found = _NUMBERS.match(_plain(text))
        if not found or found[2] == "." or day(_plain(text)):
            continue
        one, two = int(found[1]), int(found[3])
        first |= 12 < one <= 31 and 1 <= two <= 12
        second |= 12 < two <= 31 and 1 <= one <= 12
        doubtful |= one != two and 1 <= one <= 12 and 1 <= two <= 12
    return (first if first != second else None), doubtful


def looks_like_day(text: str) -> bool:
    """Could this be a day, written with its year?"""
    if len(text) <= 5 or not _DIGIT.search(text):
        return False
    try:
        found = read_day(text, True)
    except ValueError:
        return False
    return bool(found) and not found.startswith("--")


def parts(year: str, month_: str, number: str) -> str:
    """Return the day of its parts in columns of their own; "" where month and day are absent. Raises ValueError."""
    month_, number, year = _plain(month_), _plain(number), _plain(year)
    if not month_ and not number:
        return ""
    return _whole(year, int(month_) if month_.isdecimal() else month(month_), int(number))


def month(word: str) -> int:
    """Return the number of a month by its name, or the beginning of it. Raises ValueError."""
    word = fold(word).rstrip(".")
    if len(word) >= 3:
        if word in _SHORT:
            return _SHORT[word]
        for number, names in enumerate(_MONTHS, 1):
            if word in names:
                return number
        found = _BEGINNINGS.get(word, ())
        if len(found) == 1:
            return next(iter(found))
    raise ValueError(word)


def _plain(text: str) -> str:
    text = text.strip()[:_LONGEST]
    if text.isascii():
        return text
    return "".join(letter for letter in _digits(text) if letter not in "\u200e\u200f\u061c\u202a\u202b\u202c").strip()


def _digits(text: str) -> str:
    return "".join(fold(letter) if letter.isdecimal() else letter for letter in text)


def _of_numbers(one: int, two: int, year: str | None, is_day_first: bool | None) -> str:
    if one > 12 or (one == two and is_day_first is None):
        is_day_first = True
    elif two > 12:
        is_day_first = False
    if is_day_first is None:
        _whole(year, two, one)  # no day either way is no doubt
        raise InDoubt
    return _whole(year, two, one) if is_day_first else _whole(year, one, two)


def _whole(year: str | None, month_: int, number: int) -> str:
    known = int(year or 0)
    if year and len(year) == 2:
        known += 2000 if known <= date.today().year % 100 else 1900
    if not 1 <= month_ <= 12 or not 1 <= number <= monthrange(known or 4, month_)[1]:
        raise ValueError
    return f"{known:04d}-{month_:02d}-{number:02d}" if known and known != 1604 else f"--{month_:02d}-{number:02d}"
