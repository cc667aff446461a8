"""Who turned cold in the last twelve months, and who was won back.

Most of it is read off the cached states, which hold the last 50 gaps and the contact days of 545 days. Only where they do not
tell is a history read again: with 10,000 people and 1,000,000 interactions that is a tenth of the time.
"""

from collections.abc import Generator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import accumulate, pairwise
from math import isclose

from models import today as lists
from models import warmth, warmth_states
from models.connection import db
from models.warmth import State
from models.warmth_history import PEOPLE, bands_of, bands_on, month_ends
from models.warmth_states import numbers

ALIVE = ("warm", "steady")


@dataclass(slots=True)
class Turned:
    """Those who turned cold, and those who were won back: (id, name, day of the last contact), the latest first."""

    lost: list[tuple[int, str, date]] = field(default_factory=list)
    won: list[tuple[int, str, date]] = field(default_factory=list)


def in_last_year(today: date) -> Generator[None, None, Turned]:
    """Return who is cold and was warm or steady at one of twelve month ends, and the other way round; yields between slices.

    Only those who are kept up with are looked at.
    """
    days = [*month_ends(today), today]
    if warmth_states.is_young(today):
        return Turned()
    states = warmth_states.states(today)
    rhythms = dict(db.execute_sql("SELECT id, rhythm FROM person WHERE rhythm IS NOT NULL"))
    kept = sorted(lists.kept_up(today) & states.keys())
    turns: dict[int, str] = {}
    unread = []
    for place, person in enumerate(kept, 1):
        turn = _turn(states[person], days, rhythms.get(person))
        if turn is None:
            unread.append(person)
        elif turn:
            turns[person] = turn
        if place % PEOPLE == 0:
            yield
    for at in range(0, len(unread), PEOPLE):
        for person, bands in (yield from bands_of(unread[at : at + PEOPLE], days)).items():
            turns[person] = _judged(bands)
        yield
    return _named(turns, states)


def _named(turns: dict[int, str], states: dict[int, State]) -> Turned:
    names = dict(db.execute_sql(f"SELECT id, name FROM person WHERE id IN ({numbers(turns)})"))
    latest = sorted(turns, key=lambda person: (-states[person].last, person))
    lost, won = (
        [(person, names[person], date.fromordinal(states[person].last)) for person in latest if turns[person] == turn]
        for turn in ("lost", "won")
    )
    return Turned(lost, won)


def _judged(bands: Sequence[str | None]) -> str:
    """Return what bands in order of time make of somebody: "lost", "won" or ""."""
    *before, now = bands
    if now == "cold":
        return "lost" if set(ALIVE) & set(before) else ""
    return "won" if now in ALIVE and "cold" in before else ""


def _turn(state: State, days: Sequence[date], rhythm: int | None) -> str | None:
    """Return what the state says of somebody: "lost", "won" or "", None when it does not tell."""
    now = warmth.band(state, days[-1].toordinal(), rhythm)
    if now == "cooling":
        return ""
    contacts = _contacts(state)
    if len(contacts) == state.n and isclose(_strength(contacts), state.strength, rel_tol=1e-9):  # each counted 1
        return _judged(bands_on([(day, 1.0) for day in contacts], days, rhythm))
    if now in ALIVE and not rhythm and _never_cold(state, contacts, days[:-1]):
        return ""
    return None


def _contacts(state: State) -> list[int]:
    """Return the last contact days that the state knows of, oldest first: all of them where there are not more than 51."""
    by_gaps = list(accumulate(reversed(state.gaps), lambda day, gap: day - gap, initial=state.last))[::-1]
    return max(by_gaps, state.recent, key=len)


def _strength(contacts: Sequence[int]) -> float:
    return warmth.replay((day, 1.0) for day in contacts).strength


def _never_cold(state: State, contacts: Sequence[int], days: Sequence[date]) -> bool:
    """Was somebody for certain not cold on these days? So it is when they were not with the least strength possible.

    That is what is left of today's strength when every contact since added all it can.
    """
    gaps = [other - one for one, other in pairwise(contacts)]
    least = [state.strength]  # on each contact day
    for gap in reversed(gaps):
        least.append((least[-1] - warmth.spacing(gap)) * 2.0 ** (gap / warmth.HALF_LIFE))
    least.reverse()
    at = -1
    for day in days:
        ordinal = day.toordinal()
        while at + 1 < len(contacts) and contacts[at + 1] <= ordinal:
            at += 1
        if at < warmth.USUAL_OF:
            return False
        then = State(contacts[at], 1.0, max(0.0, least[at]), at + 1, gaps[at - warmth.USUAL_OF : at])
        if warmth.band(then, ordinal) == "cold":
            return False
    return True
