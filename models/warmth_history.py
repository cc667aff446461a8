"""How warm the user's people were at the end of each of the last months, by what was known then."""

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


def of_last_year(today: date) -> Generator[None, None, list[MonthBands]]:
    """Return the bands of those who are kept up with, at twelve month ends and today; a generator that yields between slices.

    Somebody counts from when a rhythm was known, or from the day they were added where one was chosen.
    """
    days = [*month_ends(today), today]
    found = [MonthBands(day) for day in days]
    if is_young(today):
        return found
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
        for person, contacts in groupby(rows, itemgetter(0)):
            talks = [
                (date.fromisoformat(day).toordinal(), weight_of(kind, crowd, counts)) for _, day, kind, crowd in contacts
            ]
            for month, band in zip(found, _bands(talks, days, rhythms.get(person)), strict=True):
                if band:
                    month.counts[band] += 1
        yield
    return found


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
