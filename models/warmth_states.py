"""What the model knows of everybody: their states, and the cache they are kept in."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from models import warmth
from models.connection import db
from models.warmth import State

# How much a contact counts. Only the last is measured (see warmth.py); the others are a choice.
KIND_WEIGHT = {"note": 0.3, "mass": 0.3}
CROWD, CROWD_WEIGHT = 5, 0.3  # more people than that: nobody in particular
YOUNG_LOG = 60  # days; a log younger than that says nothing about who is silent


def states(today: date, ids: Sequence[int] | None = None) -> dict[int, State]:
    """Return the state of everybody (or of `ids`) who had an interaction by `today`. The states are not to be changed.

    Kept in warmth_state, which triggers empty when a person's history changes. Who has interactions after `today` is reckoned
    anew: that is how the past can be asked. Asked again with nothing written since, the same answer is given.
    """
    global _answered
    if ids is not None or db.in_transaction():  # what is not committed may be taken back
        return _states(today, ids)
    if _answered is None or _answered[0] != _written(today):
        found = _states(today, None)
        _answered = (_written(today), found)
    return _answered[1]


_answered: tuple[tuple, dict[int, State]] | None = None


def _written(today: date) -> tuple:
    """What differs as soon as anybody, here or in another program, wrote to the file."""
    version = db.execute_sql("PRAGMA data_version").fetchone()[0]
    return db.connection(), db.connection().total_changes, version, today


def _states(today: date, ids: Sequence[int] | None) -> dict[int, State]:
    among = "" if ids is None else f" AND person_id IN ({numbers(ids)})"
    later = {
        person
        for (person,) in db.execute_sql(
            "SELECT DISTINCT person_id FROM interaction CROSS JOIN participant ON interaction.id = interaction_id"
            f" WHERE day > ?{among}",
            (today.isoformat(),),
        )
    }
    found = {
        person: State.unpack(data)
        for person, data in db.execute_sql(f"SELECT person_id, data FROM warmth_state WHERE 1{among}")
        if person not in later
    }
    fresh = _replayed(_without_state(ids) | later, today)
    _keep({person: state for person, state in fresh.items() if person not in later})
    return found | fresh


def _without_state(ids: Sequence[int] | None) -> set[int]:
    """Return who (of `ids`) had an interaction and is not in the cache."""
    among = "" if ids is None else f" AND id IN ({numbers(ids)})"
    query = (
        "SELECT id FROM person WHERE id NOT IN (SELECT person_id FROM warmth_state)"
        f" AND EXISTS (SELECT 1 FROM participant WHERE person_id = person.id){among}"
    )
    return {person for (person,) in db.execute_sql(query)}


def _replayed(ids: set[int], today: date) -> dict[int, State]:
    """Return the states of these people from all their interactions by `today`."""
    if not ids:
        return {}
    contacts: dict[int, list[tuple[int, float]]] = {}
    ordinals: dict[str, int] = {}
    query = (
        "SELECT person_id, day, kind, people_count FROM participant JOIN interaction ON interaction.id = interaction_id"
        f" WHERE +day <= ? AND person_id IN ({numbers(ids)})"
    )
    for person, day, kind, crowd in db.execute_sql(query, (today.isoformat(),)):
        ordinal = ordinals.get(day)
        if ordinal is None:
            ordinal = ordinals[day] = date.fromisoformat(day).toordinal()
        contacts.setdefault(person, []).append((ordinal, weight_of(kind, crowd)))
    return {person: warmth.replay(days) for person, days in contacts.items()}


def _keep(fresh: dict[int, State]) -> None:
    if fresh and not db.in_transaction():
        rows = [(person, state.pack()) for person, state in fresh.items()]
        with db.atomic("IMMEDIATE"):
            db.connection().executemany("INSERT OR IGNORE INTO warmth_state(person_id, data) VALUES (?, ?)", rows)


def state_of(person_id: int, today: date) -> State:
    """Return one person's state; an empty one when there was no interaction."""
    return states(today, [person_id]).get(person_id, State())


def is_young(today: date) -> bool:
    """Is the log too young to tell who is silent?"""
    first = db.execute_sql("SELECT min(day) FROM interaction").fetchone()[0]
    return first is None or first > (today - timedelta(days=YOUNG_LOG)).isoformat()


def weight_of(kind: str, crowd: int) -> float:
    """Return how much an interaction of a kind counts, with `crowd` people at it besides the user."""
    weight = KIND_WEIGHT.get(kind, 1.0)
    return min(weight, CROWD_WEIGHT) if crowd > CROWD else weight


def numbers(ids: Iterable[int]) -> str:
    """Return ids as SQL lists them."""
    return ",".join(str(int(number)) for number in ids)
