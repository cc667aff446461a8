"""The words that models/ says to the user, ready to be translated.

models/ knows no Qt, so a sentence goes through `tr`, which speaks English until the window installs a
translator. A sentence is one text with named places, never glued from pieces: word order differs by language.
"""

from __future__ import annotations

import re
from functools import reduce
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date, time

_translate: Callable[[str, int | None], str] | None = None
# As text: so many letters take a millisecond to compile, and a start in a language of Latin letters needs none.
_RIGHT_TO_LEFT = "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]"
_LEFT_TO_RIGHT = r"[0-9A-Za-z\u00c0-\u058f]"
_LETTER = r"[A-Za-z\u00c0-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]"
_other_way: str | None = None  # what runs against the direction of the sentences
_digits: dict[int, str] | None = None
_elides = False
_VOWEL = "\u2068?[aàâeéèêëiîïoôuûùœ]|\u2068?y[^aàâeéèêëiîïoôuûùœ]"  # no h: Hicham is not Henri
_thousands = ""  # between the thousands of a count, which is {n}: a year is none


def install(translate: Callable[[str, int | None], str] | None) -> None:
    """Make `translate(text, n)` the source of every sentence; None goes back to English."""
    global _translate
    _translate = translate


def install_direction(right_to_left: bool | None) -> None:
    """Set values apart that run against the direction of sentences, for a screen (Unicode's isolates); None: as they are."""
    global _other_way
    _other_way = None if right_to_left is None else _LEFT_TO_RIGHT if right_to_left else _RIGHT_TO_LEFT


def install_elision(on: bool) -> None:
    """Write "d’Antoine" and "qu’Antoine", as French does, where a sentence says "de {name}" and "que {name}"."""
    global _elides
    _elides = on


def install_digits(zero: str, thousands: str = "") -> None:
    """Write the numbers in sentences with the ten digits that begin with this one, and counts with `thousands` between."""
    global _digits, _thousands
    _thousands = thousands
    _digits = None if zero == "0" else {ord("0") + digit: chr(ord(zero) + digit) for digit in range(10)}


class _Figure(int):
    def __format__(self, form: str) -> str:
        return format(int(self), form).replace(",", _thousands).translate(_digits or {})


def _ready(name: str, value: object) -> object:
    if name == "n" and isinstance(value, int) and _thousands:
        return format(_Figure(value), ",")
    if isinstance(value, int) and _digits:
        return _Figure(value)
    return value if isinstance(value, int | float) else _set_apart(str(value))


def _set_apart(value: str) -> str:
    """Without that, a name in Arabic takes the punctuation and figures beside it along."""
    other = _may_run_other_way(value) and "\u2068" not in value and re.search(_other_way, value)
    return f"\u2068{value}\u2069" if other else value


class Sentence(str):
    """What tr and trn give: wherever it is unpacked it is in the language of that place. `parts`: what _say takes."""

    __slots__ = ("parts",)

    def __reduce__(self) -> tuple:
        return _say, self.parts


def _made(sentence: str, *parts: object) -> Sentence:
    made = Sentence(sentence)
    made.parts = parts
    return made


def _say(text: str, many: str | None, n: int, values: dict[str, object]) -> Sentence:
    say, texts = (tr, (text,)) if many is None else (trn, (text, many, n))
    return say(*texts, **values)


def kept(sentence: str) -> str:
    """Return a sentence as the file keeps it, to be said again in the language of whoever reads it: see said_again()."""
    if not isinstance(sentence, Sentence):
        return sentence
    import json  # where it is needed: a start needs none

    return json.dumps(_taken_apart(sentence), ensure_ascii=False, default=str)


def _taken_apart(sentence: Sentence) -> list:
    *rest, values = sentence.parts
    return [*rest, {name: _taken_apart(value) if isinstance(value, Sentence) else value for name, value in values.items()}]


def said_again(text: str) -> str:
    """Return what kept() was given, in the user's language; a text that is kept as it was written stays so."""
    if not text.startswith("["):
        return text
    import json

    try:
        return _put_together(json.loads(text))
    except (ValueError, TypeError, KeyError, IndexError):
        return text


def _put_together(parts: list) -> Sentence:
    text, many, n, values = parts
    if re.search(r"\{\w*[^\w}]", f"{text} {many}"):  # no text of ours, and `format` would do what it says
        raise ValueError(text)
    return _say(
        text, many, n, {name: _put_together(value) if isinstance(value, list) else value for name, value in values.items()}
    )


def bare(text: str) -> str:
    """Return a sentence for a file: what sets names apart on a screen is not for other programs."""
    return text.replace("\u2068", "").replace("\u2069", "")


def tr(text: str, /, **values: object) -> str:
    """Return `text` in the user's language, with each `{name}` replaced by its value."""
    found = _translate(text, None) if _translate else text
    return _made(_filled(found, values) if values else found, text, None, 0, values)


def trn(one: str, many: str, n: int, /, **values: object) -> str:
    """Return `one` or `many` as `n` asks, in the user's language; `{n}` stands for the number."""
    found = _translate(many, n) if _translate else (one if n == 1 else many)
    return _made(_filled(found, {"n": n, **values}), one, many, n, values)


def together(sentences: Iterable[str]) -> str:
    """Return sentences one after the other; what is empty is left out. It is unpacked in the language of its place, as each is."""
    there = [sentence for sentence in sentences if sentence]
    return reduce(lambda one, other: tr("{one} {other}", one=one, other=other), there) if there else ""


def filled(sentence: str, /, **values: object) -> str:
    """Return a sentence of tr's with each `{name}` replaced by its value, where it is chosen from several first."""
    text = _filled(sentence, values)
    if not isinstance(sentence, Sentence):
        return text
    *rest, before = sentence.parts
    return _made(text, *rest, {**before, **values})


def _filled(sentence: str, values: dict[str, object]) -> str:
    """Where a value ends with a full stop ("14 déc."), the one that follows it in the sentence goes."""
    ready = {name: _ready(name, value) for name, value in values.items()}
    if _digits:
        sentence = sentence.replace("}%", "}٪")  # the sign that goes with these digits
    for name, value in ready.items():
        if _elides and isinstance(value, str) and re.match(_VOWEL, value, re.IGNORECASE):
            sentence = re.sub(rf"\b([Dd]|\w*[Qq]u)e \{{{name}\}}", rf"\1’{{{name}}}", sentence)
        if isinstance(value, str) and value.removesuffix("\u2069").endswith("."):
            sentence = re.sub(rf"\{{{name}\}}\.(?=\s|$)", f"{{{name}}}", sentence)
    return sentence.format(**ready)


def percent(share: float) -> str:
    """Return a share in [0, 1] as the user's language writes it: "41%", "41 %"."""
    return tr("{n}%", n=round(100 * share))


def listed(parts: Iterable[str]) -> str:
    """Return several names or figures in a row, between them what the user's language writes there."""
    return tr(", ").join(map(_apart_if_turned, parts))


def unlisted(text: str) -> list[str]:
    """Return what somebody wrote in a row, with the commas of any of our languages between."""
    return [part.strip() for part in re.split("[,،]", text) if part.strip()]


def dotted(parts: Iterable[str]) -> str:
    """Return what is known of something in one line, "38 members · treasurer"; what is empty is left out."""
    return " · ".join(_apart_if_turned(part) for part in parts if part)


def _apart_if_turned(part: str) -> str:
    """Set a part of a line apart if its first letter would turn the whole line."""
    letter = re.search(_LETTER, part) if _may_run_other_way(part) else None
    return _set_apart(part) if letter and re.match(_other_way, letter[0]) else part


def _may_run_other_way(text: str) -> bool:
    return _other_way is not None and not (_other_way == _RIGHT_TO_LEFT and text.isascii())


_short_day: Callable[[date], str] | None = None
_month_name: Callable[[int], str] | None = None
_short_time: Callable[[time], str] | None = None
_long_day: Callable[[date], str] | None = None


def install_days(
    short: Callable[[date], str] | None,
    month: Callable[[int], str] | None = None,
    hour: Callable[[time], str] | None = None,
    long: Callable[[date], str] | None = None,
) -> None:
    """Make these the ways to write a day ("Thu 26 Nov"), a month (3), a time of day and a day in full; None is as in English."""
    global _short_day, _month_name, _short_time, _long_day
    _short_day, _month_name, _short_time, _long_day = short, month, hour, long


def short_day(day: date) -> str:
    """Return a day as people write it in a list: "Thu 26 Nov"."""
    if _short_day:
        return _short_day(day)
    weekday = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")[day.weekday()]
    month = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")[day.month - 1]
    return f"{weekday} {day.day} {month}"


def long_day(day: date) -> str:
    """Return a day as people write it in a text: "26 November 2026"."""
    return _long_day(day) if _long_day else f"{day.day} {month_name(day.month)} {day.year}"


def short_time(at: time) -> str:
    """Return a time of day as people write it: "18:30"."""
    return _short_time(at) if _short_time else f"{at:%H:%M}"


def month_name(month: int) -> str:
    """Return the name of a month, 1 to 12: "March"."""
    if _month_name:
        return _month_name(month)
    names = "January February March April May June July August September October November December"
    return names.split()[month - 1]
