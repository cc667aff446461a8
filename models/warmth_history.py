"""How warm the user's people were at the end of each of the last months, by what was known then."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from operator import itemgetter

from models import today as lists
from models import warmth
from models.connection import db
from models.warmth import BANDS, State
from models.warmth_states import is_young, numbers, weight_of, weights

MONTHS = 12
PEOPLE = 25  # between two yields: some 5 ms of work
TALKS = 300  # the same, where a few people have a long history


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
    kept = [] if is_young(today) else sorted(lists.kept_up(today))
    for at in range(0, len(kept), PEOPLE):
        for bands in (yield from bands_of(kept[at : at + PEOPLE], days)).values():
            for month, band in zip(found, bands, strict=True):
                if band:
                    month.counts[band] += 1
        yield
    return found


def bands_of(ids: Sequence[int], days: Sequence[date]) -> Generator[None, None, dict[int, list[str | None]]]:
    """Return the band that each of these people was in on each day, by what was known then; days in order. Yields between."""
    listed, counts, last = numbers(ids), weights(), days[-1].isoformat()
    rhythms = dict(db.execute_sql(f"SELECT id, rhythm FROM person WHERE id IN ({listed})"))
    links = db.execute_sql(
        f"SELECT person_id, interaction_id FROM participant WHERE person_id IN ({listed})"
    ).fetchall()
    talks: dict[int, list[tuple[int, float]]] = {}
    for at in range(0, len(links), TALKS):
        part = links[at : at + TALKS]
        among = numbers(talk for _, talk in part)
        rows = db.execute_sql(
            f"SELECT id, day, kind, people_count FROM interaction WHERE id IN ({among}) AND day <= ?", (last,)
        )
        known = {
            talk: (date.fromisoformat(day).toordinal(), weight_of(kind, crowd, counts))
            for talk, day, kind, crowd in rows
        }
        for person, talk in part:
            if talk in known:
                talks.setdefault(person, []).append(known[talk])
        yield
    found = {}
    for person, theirs in talks.items():
        found[person] = bands_on(sorted(theirs, key=itemgetter(0)), days, rhythms[person])
        if len(theirs) >= TALKS:
            yield
    return found


def bands_on(talks: Sequence[tuple[int, float]], days: Sequence[date], rhythm: int | None) -> list[str | None]:
    """Return the band on each day of somebody with (day, weight) contacts, None before it can be said; both lists in order."""
    state, at, bands = State(), 0, []
    for day in days:
        ordinal = day.toordinal()
        while at < len(talks) and talks[at][0] <= ordinal:
            state.add(*talks[at])
            at += 1
        known = state.n >= warmth.ENOUGH or (rhythm and state.n)
        bands.append(warmth.band(state, ordinal, rhythm) if known else None)
    return bands


def month_ends(today: date) -> list[date]:
    """Return the last days of the twelve months before this one, oldest first."""
    ends, first = [], today.replace(day=1)
    for _ in range(MONTHS):
        ends.append(first - timedelta(days=1))
        first = ends[-1].replace(day=1)
    return ends[::-1]
