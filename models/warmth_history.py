"""How warm the user's people were at the end of each of the last months, by what was known then; who was lost, and won back."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import groupby
from operator import itemgetter

from models import today as lists
from models import warmth
from models.connection import db
from models.warmth import BANDS, State
from models.warmth_states import is_young, numbers, weight_of, weights

MONTHS = 12
_PEOPLE = 25  # between two yields: some 5 ms of work


@dataclass(slots=True)
class MonthBands:
    """How many people were in which band on a day: the last of a month, or today."""

    day: date
    counts: dict[str, int] = field(default_factory=lambda: dict.fromkeys(BANDS, 0))


@dataclass(slots=True)
class Turned:
    """Those who turned cold in the last twelve months, and those who were won back: (id, name, day of the last talk)."""

    lost: list[tuple[int, str, date]] = field(default_factory=list)
    won: list[tuple[int, str, date]] = field(default_factory=list)


def of_last_year(today: date) -> Generator[None, None, list[MonthBands]]:
    """Return the bands of those who are kept up with, at twelve month ends and today; a generator that yields between slices.

    Somebody counts from when a rhythm was known, or from the day they were added where one was chosen.
    """
    days = [*month_ends(today), today]
    found = [MonthBands(day) for day in days]
    for slice_ in _people(today, days):
        for _, bands, _ in slice_:
            for month, band in zip(found, bands, strict=True):
                if band:
                    month.counts[band] += 1
        yield
    return found


def turned_in_last_year(today: date) -> Generator[None, None, Turned]:
    """Return who is cold and was warm or steady at one of twelve month ends, and the other way round; yields between slices.

    The one whose last talk is the latest comes first.
    """
    lost, won = [], []
    for slice_ in _people(today, [*month_ends(today), today]):
        for person, bands, last in slice_:
            before = set(bands[:-1])
            if bands[-1] == "cold" and before & {"warm", "steady"}:
                lost.append((person, last))
            elif bands[-1] in ("warm", "steady") and "cold" in before:
                won.append((person, last))
        yield
    names = dict(db.execute_sql(f"SELECT id, name FROM person WHERE id IN ({numbers(person for person, _ in lost + won)})"))
    return Turned(*([(person, names[person], last) for person, last in _latest(some)] for some in (lost, won)))


def _latest(some: list[tuple[int, date]]) -> list[tuple[int, date]]:
    return sorted(some, key=lambda one: (one[1], -one[0]), reverse=True)


def _people(today: date, days: Sequence[date]) -> Generator[list[tuple[int, list[str | None], date]], None, None]:
    """Yield, slice by slice, those who are kept up with: id, their bands on some days in order, and the day of the last talk."""
    if is_young(today):
        return
    kept = sorted(lists.kept_up(today))
    rhythms = dict(db.execute_sql("SELECT id, rhythm FROM person WHERE rhythm IS NOT NULL"))
    counts = weights()
    for at in range(0, len(kept), _PEOPLE):
        ids = kept[at : at + _PEOPLE]
        query = (
            "SELECT person_id, day, kind, people_count FROM participant"
            " JOIN interaction ON interaction.id = interaction_id"
            f" WHERE person_id IN ({numbers(ids)}) AND day <= ? ORDER BY person_id, day"
        )
        rows = db.execute_sql(query, (today.isoformat(),)).fetchall()
        slice_ = []
        for person, contacts in groupby(rows, itemgetter(0)):
            talks = [
                (date.fromisoformat(day).toordinal(), weight_of(kind, crowd, counts)) for _, day, kind, crowd in contacts
            ]
            bands = list(_bands(talks, days, rhythms.get(person)))
            slice_.append((person, bands, date.fromordinal(talks[-1][0])))
        yield slice_


def _bands(talks: Sequence[tuple[int, float]], days: Sequence[date], rhythm: int | None) -> Generator[str | None, None, None]:
    """Yield the band that somebody was in on each day, None before that can be said; both lists in order."""
    state, at = State(), 0
    for day in days:
        ordinal = day.toordinal()
        while at < len(talks) and talks[at][0] <= ordinal:
            state.add(*talks[at])
            at += 1
        known = state.n >= warmth.ENOUGH or (rhythm and state.n)
        yield warmth.band(state, ordinal, rhythm) if known else None


def month_ends(today: date) -> list[date]:
    """Return the last days of the twelve months before this one, oldest first."""
    ends, first = [], today.replace(day=1)
    for _ in range(MONTHS):
        ends.append(first - timedelta(days=1))
        first = ends[-1].replace(day=1)
    return ends[::-1]
