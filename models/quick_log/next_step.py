"""What a line plans: "follow up in 2 weeks", "relancer jeudi", "send him the deck on Friday"."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta

from models.quick_log.days import Day
from models.quick_log.hours import Hours
from models.quick_log.kinds import (
    AND,
    BEFORE_ORDER,
    CLITICS,
    KIND_WORDS,
    NEXT_STEPS,
    ORDERS,
    ORDERS_AND_KINDS,
    SUBJECTS,
    THEM,
    THEN,
    TO,
    WITH,
)
from models.quick_log.leftover import leftover
from models.quick_log.people import PeopleReader
from models.quick_log.tokens import Line
from models.quick_log.values import FollowUp, Who

_WEEK = timedelta(weeks=1)  # where no day is said
_SMALL = AND | WITH | TO | frozenset("again back then i ll il faut je pris fixe prevu planned set".split())
_ABOUT_ANOTHER = frozenset("the of du de chez about sur".split())
_Segments = Sequence[tuple[int, int]]  # the parts between commas, full stops and the like


@dataclass(frozen=True, slots=True)
class Clause:
    """The part of a line, tokens `first` up to `last`, that plans. `kind` is "" where nothing says what to do."""

    first: int
    last: int
    kind: str
    day: Day | None
    trigger: tuple[int, int]  # the tokens that say so: "follow up"


def find_clause(line: Line, days: Sequence[Day], segments: _Segments) -> Clause | None:
    """Return the first part of a line that plans something, None when there is none."""
    found = []
    for pattern, kind in NEXT_STEPS:
        for match in pattern.finditer(line.plain):
            first, last = line.range_of(match)
            groups = match.groupdict()
            found.append(
                (first, first + 1 if groups.get("split") else last, kind or ORDERS.get(groups.get("order") or "", ""))
            )
    # The longest of those that begin at the same word: "don't forget to", not "forget".
    for first, last, kind in sorted(found, key=lambda each: (each[0], -each[1])):
        clause = _clause(line, days, segments, (first, last), kind)
        if clause:
            return clause
    return _order(line, days, segments)


def _clause(line: Line, days: Sequence[Day], segments: _Segments, trigger: tuple[int, int], kind: str) -> Clause | None:
    words = line.words()
    at = next((place for place, (first, last) in enumerate(segments) if first <= trigger[0] < last), None)
    if at is None:
        return None
    begin, last = segments[at]
    first = trigger[0]
    while first > begin and words[first - 1] in BEFORE_ORDER:
        first -= 1
    if trigger[1] >= last and at + 1 < len(segments) and ":" in (words[trigger[1] - 1], *words[last : last + 1]):
        at += 1
        last = segments[at][1]  # "to do: call Karim"
    inside = [day for day in days if first <= day.first < last]
    day = next((day for day in inside if day.ahead), None)
    if not day and inside:
        return None  # "relance hier": it is done
    if (
        not inside
        and trigger[0] == segments[0][0]
        and words[trigger[1] - 1] != ":"
        and _is_noun(words, trigger[1], last)
    ):
        return None  # "follow-up call with Karim"
    if not day:
        before = next((day for day in days if day.last == first > begin and day.ahead), None)
        if before and (before.certain or before.first == begin):
            day, first = before, before.first
    if not day and at + 1 < len(segments):
        after = next((day for day in days if day.first == segments[at + 1][0] and day.ahead), None)
        if after and (not after.past or after.last == segments[at + 1][1]):
            day, last = after, after.last
    if first > begin and words[first - 1] in SUBJECTS:
        first -= 1
    return Clause(first, max(last, trigger[1]), kind or _kind_in(words[trigger[1] : last]), day, trigger)


def _is_noun(words: Sequence[str], at: int, last: int) -> bool:
    return at < last and words[at] in KIND_WORDS and words[at] not in ORDERS_AND_KINDS - {"call"}


def _kind_in(words: Sequence[str]) -> str:
    """What to do, where an order is near the beginning: "remind me to CALL him"."""
    for at in range(min(5, len(words))):
        for length in (3, 2, 1):
            if kind := ORDERS.get(" ".join(words[at : at + length])):
                return kind
    return ""


def _order(line: Line, days: Sequence[Day], segments: _Segments) -> Clause | None:
    """An order in a part of the line after the first, with a day to come: ", send him the deck on Friday"."""
    words = line.words()
    for place, (first, last) in enumerate(segments):
        starts = [first] if place else []
        starts += [at + 1 for at in range(first, last - 1) if words[at] in THEN]
        for start in starts:
            at = start
            while at < last and (words[at] in BEFORE_ORDER or words[at] in CLITICS):
                at += 1
            length = next((length for length in (3, 2, 1) if " ".join(words[at : at + length]) in ORDERS), 0)
            day = next((day for day in days if at < day.first < last and day.ahead), None)
            if (
                length
                and day
                and (not day.past or day.lead in ("by", "pour", "for") or is_order(words[at : at + length]))
            ):
                begin = start - 1 if start > first else start
                return Clause(begin, last, ORDERS[" ".join(words[at : at + length])], day, (at, at + length))
    return None


def is_order(words: Sequence[str]) -> bool:
    """Do these words tell somebody to do something, where "lunch" and "coffee" only could?"""
    said = " ".join(words)
    return said in ORDERS and (said not in KIND_WORDS or said in ORDERS_AND_KINDS)


def read_clause(
    clause: Clause,
    line: Line,
    items: Mapping[int, Day | Hours],
    topics: Mapping[int, int],
    people: PeopleReader,
    today: date,
) -> FollowUp:
    """Return the follow-up that a clause plans; where it names no day, one in a week. Its kind is "" when that is not said."""
    words = line.words()
    free = [clause.first <= at < clause.last for at in range(len(words))]
    if words[clause.first] not in SUBJECTS or words[clause.first + 1] == "faut":
        free[clause.first : clause.trigger[1]] = [False] * (clause.trigger[1] - clause.first)
    named: list[Who] = []
    moment: time | None = None
    loose = True  # still among the small words that follow the order
    at = clause.first
    while at < clause.last:
        last, item = 0, items.get(at)
        if item and item is clause.day:
            last = item.last
        elif isinstance(item, Hours) and item.at and moment is None:
            moment, last = item.at, item.last
        elif clause.trigger[0] <= at < clause.trigger[1]:
            at = clause.trigger[1]
            continue
        elif found := _named(clause, line, people, at):
            last, who = found
            named.append(who)
            if words[at - 1] in WITH | TO:
                free[at - 1] = False
        elif at < clause.trigger[0]:
            pass
        elif loose and at in topics and topics[at] <= clause.last:
            last = topics[at]
        elif loose and (words[at] in THEM or words[at] in _SMALL or words[at] in ORDERS or _before_order(words, at)):
            last = at + 1
        else:
            loose = False
        if last:
            free[at:last] = [False] * (last - at)
        at = last or at + 1
    reason = leftover(line, free, rest=False)
    day = clause.day.ahead if clause.day else None
    return FollowUp(clause.kind, day or today + _WEEK, moment, reason, tuple(named), said=day is not None)


def _before_order(words: Sequence[str], at: int) -> bool:
    return words[at] in CLITICS and at + 1 < len(words) and words[at + 1] in ORDERS


def _named(clause: Clause, line: Line, people: PeopleReader, at: int) -> tuple[int, Who] | None:
    previous = line.tokens[at - 1].plain if at else ""
    if not (line.tokens[at].capital or previous in WITH or at == clause.trigger[1]) or previous in _ABOUT_ANOTHER:
        return None
    found = people.at(at, clause.last, strong=previous in WITH)
    return found if found and found[1].id is not None else None
