"""Finding what a line plans: "follow up in 2 weeks", "relancer jeudi", "send him the deck on Friday"."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from models.quick_log.days import Day
from models.quick_log.kinds import KIND_WORDS, NEXT_STEPS, ORDERS
from models.quick_log.tokens import Line

_BEFORE_TRIGGER = frozenset(
    "to à and et then puis ensuite please i ll will must should need je vais dois il faut le la les lui l on".split()
)
_THEN = frozenset("and et then puis ensuite".split())


@dataclass(frozen=True, slots=True)
class Clause:
    """The part of a line, tokens `first` up to `last`, that plans. `kind` is "" where nothing says what to do."""

    first: int
    last: int
    kind: str
    day: Day | None
    trigger: tuple[int, int]  # the tokens that say so: "follow up"


def find_clause(line: Line, days: Sequence[Day], segments: Sequence[tuple[int, int]]) -> Clause | None:
    """Return the first part of a line that plans something, None when there is none."""
    found = [(*line.range_of(match), kind or ORDERS.get(match.groupdict().get("order") or "", "")) for pattern, kind in NEXT_STEPS
             for match in pattern.finditer(line.plain)]  # fmt: skip
    # The longest of those that begin at the same word: "call him back" and not "call".
    for first, last, kind in sorted(found, key=lambda each: (each[0], -each[1])):
        clause = _clause(line, days, segments, (first, last), kind)
        if clause:
            return clause
    return _order(line, days, segments)


def _clause(
    line: Line, days: Sequence[Day], segments: Sequence[tuple[int, int]], trigger: tuple[int, int], kind: str
) -> Clause | None:
    words, at = line.words(), next(place for place, (first, last) in enumerate(segments) if first <= trigger[0] < last)
    first, last = trigger[0], segments[at][1]
    while first > segments[at][0] and words[first - 1] in _BEFORE_TRIGGER:
        first -= 1
    inside = [day for day in days if first <= day.first < last]
    day = next((day for day in inside if day.ahead), None)
    if not day and inside:
        return None  # "relance hier": it is done
    if not day and trigger[0] == segments[0][0] and _is_noun(words, trigger[1]):
        return None  # "follow-up call with Karim"
    if not day:
        before = next((day for day in days if day.last == first and day.ahead and first > segments[at][0]), None)
        if before and (before.certain or before.first == segments[at][0]):
            day, first = before, before.first
    if not day and at + 1 < len(segments):
        after = next((day for day in days if day.first == segments[at + 1][0] and day.ahead), None)
        if after and (not after.past or after.last == segments[at + 1][1]):
            day, last = after, after.last
    return Clause(first, max(last, trigger[1]), kind or _kind_in(words[trigger[1] : last]), day, trigger)


def _is_noun(words: Sequence[str], at: int) -> bool:
    return at < len(words) and words[at] in KIND_WORDS and words[at] not in ("email", "mail", "text", "message")


def _kind_in(words: Sequence[str]) -> str:
    """What to do, where an order is near the beginning: "remind me to CALL him"."""
    for at in range(min(5, len(words))):
        for length in (3, 2, 1):
            if kind := ORDERS.get(" ".join(words[at : at + length])):
                return kind
    return ""


def _order(line: Line, days: Sequence[Day], segments: Sequence[tuple[int, int]]) -> Clause | None:
    """An order in a part of the line after the first, with a day to come: ", send him the deck on Friday"."""
    words = line.words()
    for place, (first, last) in enumerate(segments):
        starts = [first] if place else []
        starts += [at + 1 for at in range(first, last - 1) if words[at] in _THEN]
        for start in starts:
            at = start
            while at < last and words[at] in _BEFORE_TRIGGER:
                at += 1
            length = next((length for length in (3, 2, 1) if " ".join(words[at : at + length]) in ORDERS), 0)
            day = next((day for day in days if at < day.first < last and day.ahead), None)
            if length and day and (not day.past or _is_order_only(words[at : at + length])):
                begin = start - 1 if start > first else start
                return Clause(begin, last, ORDERS[" ".join(words[at : at + length])], day, (at, at + length))
    return None


def _is_order_only(words: Sequence[str]) -> bool:
    """Is it a verb, rather than a word that says what happened as well ("lunch Thursday")?"""
    said = " ".join(words)
    return said not in KIND_WORDS or said in _VERBS


_VERBS: Collection[str] = frozenset(("call", "phone", "ring", "email", "mail", "text", "message", "meet"))
