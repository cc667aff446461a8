"""What the model knows of everybody: their states, and the cache they are kept in."""

import contextlib
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from models import database, schema_sql, settings, warmth
from models.connection import db, driver, waiting
from models.warmth import State
from models.words import tr

CROWD = 5  # more people than that at an interaction: nobody in particular
MANY = 1000  # people whose whole history is read at once
YOUNG_LOG = 60  # days; a log younger than that says nothing about who is silent


class _Answer:
    """What was answered last. The states of everybody are read when they are asked for."""

    def __init__(self, written: tuple[int, tuple], later: set[int], due: dict[int, float], rhythmic: set[int]) -> None:
        self.written = written  # see _written
        self.later = later  # who had an interaction after that day
        self.due = due  # who is going cold by the learned rhythm: the most there is to lose
        self.rhythmic = rhythmic  # whose rhythm is known
        self.states: dict[int, State] | None = None

    def judge(self, person: int, state: State | None, day: int) -> None:
        """Say of one person what is read off their state."""
        self.due.pop(person, None)
        self.rhythmic.discard(person)
        if state is not None and state.n >= warmth.ENOUGH:
            self.rhythmic.add(person)
            if warmth.is_due(state, day):
                self.due[person] = warmth.most_to_lose(state)


_answer: _Answer | None = None
_recomputed: set[int] = set()  # whose cached states were written since the last answer


def states(today: date, ids: Sequence[int] | None = None) -> dict[int, State]:
    """Return the state of everybody (or of `ids`) who had an interaction by `today`. The states are not to be changed.

    Kept in warmth_state, where triggers empty the row of a person whose history changes. Who has interactions after `today` is
    reckoned anew: that is how the past can be asked. Asked again, only those whose history changed are looked at.
    """
    if ids is not None:
        return _states(today, ids)
    answer = _asked(today)
    if answer.states is None:
        answer.states = _states(today, None)
    return answer.states


def due(today: date) -> dict[int, float]:
    """Return who is going cold on `today` by the learned rhythm alone (warmth.is_due), with warmth.most_to_lose() of each."""
    return _asked(today).due


def rhythmic(today: date) -> set[int]:
    """Return whose rhythm is known on `today`."""
    return _asked(today).rhythmic


def _asked(today: date) -> _Answer:
    global _answer
    if db.in_transaction():  # what is not committed may be taken back
        return _judged((0, ()), today)
    written = _written(today)
    if _answer is None or _answer.written[1] != written[1]:
        _answer = _judged(written, today)
    elif _answer.written != written:
        _bring_forward(_answer, today)
    else:
        return _answer
    _answer.written = _written(today)  # it may have written to the cache
    _recomputed.clear()
    return _answer


def _written(today: date) -> tuple[int, tuple]:
    """Return what differs as soon as anybody wrote to the file: this connection, and (another one, another file or day)."""
    return db.connection().total_changes, (db.connection(), _version(), today)


def _judged(written: tuple[int, tuple], today: date) -> _Answer:
    """Judge everybody, from what the cache says of each without unpacking any state."""
    day, later = today.toordinal(), _later(today, None)
    known = "SELECT person_id{} FROM warmth_state WHERE due_from"
    due = dict(db.execute_sql(known.format(", most") + " <= ?", (day,)))
    rhythmic = {person for (person,) in db.execute_sql(known.format("") + " NOT NULL")}
    answer = _Answer(written, later, due, rhythmic)
    changed = _stale(None) | later
    fresh = _fresh(changed, later, today)
    for person in changed:
        answer.judge(person, fresh.get(person), day)
    return answer


def _bring_forward(answer: _Answer, today: date) -> None:
    """Reckon those anew whose history changed: their cached state is gone, or was written since."""
    stale = _stale(None)
    cached = {person for (person,) in db.execute_sql("SELECT person_id FROM warmth_state")} - stale
    later = _later(today, None)
    changed = (answer.rhythmic - cached) | _recomputed | later | answer.later | stale
    if answer.states is not None:
        changed |= answer.states.keys() ^ cached
    fresh = _states(today, sorted(changed)) if changed else {}
    answer.later = later
    for person in changed:
        answer.judge(person, fresh.get(person), today.toordinal())
        if answer.states is None:
            continue
        if person in fresh:
            answer.states[person] = fresh[person]
        else:
            answer.states.pop(person, None)


def _later(today: date, ids: Sequence[int] | None) -> set[int]:
    """Return who (of `ids`) had an interaction after `today`."""
    among = "" if ids is None else f" AND person_id IN ({numbers(ids)})"
    query = (
        "SELECT DISTINCT person_id FROM interaction CROSS JOIN participant ON interaction.id = interaction_id"
        f" WHERE day > ?{among}"
    )
    return {person for (person,) in db.execute_sql(query, (today.isoformat(),))}


def _states(today: date, ids: Sequence[int] | None) -> dict[int, State]:
    among = "" if ids is None else f" AND person_id IN ({numbers(ids)})"
    later = _later(today, ids)
    found = {
        person: State.unpack(data)
        for person, data in db.execute_sql(f"SELECT person_id, data FROM warmth_state WHERE 1{among}")
        if data and person not in later
    }
    return found | _fresh(_stale(ids) | later, later, today)


def _fresh(ids: set[int], later: set[int], today: date) -> dict[int, State]:
    """Return the states of these people from their interactions, and keep those that have none after `today`."""
    version = _version()
    fresh = _replayed(ids, today)
    _keep({person: fresh.get(person) for person in ids - later}, version)
    return fresh


def _stale(ids: Sequence[int] | None) -> set[int]:
    """Return whose history (of `ids`) changed since their state was kept."""
    among = "" if ids is None else f" AND person_id IN ({numbers(ids)})"
    return {person for (person,) in db.execute_sql(f"SELECT person_id FROM warmth_state WHERE data = x''{among}")}


def _version() -> int:
    """Return what differs as soon as another program wrote to the file."""
    return db.execute_sql("PRAGMA data_version").fetchone()[0]


def _replayed(ids: set[int], today: date) -> dict[int, State]:
    """Return the states of these people from all their interactions by `today`."""
    if not ids:
        return {}
    counts = weights()
    # Of few people through the index; of many in the order of the file, which takes a quarter of the time.
    among = f" AND person_id IN ({numbers(ids)})" if len(ids) < MANY else ""
    query = (
        "SELECT person_id, day, kind, people_count FROM participant CROSS JOIN interaction ON interaction.id = interaction_id"
        f" WHERE +day <= ?{among}"
    )
    contacts: dict[int, list[tuple[int, float]]] = {person: [] for person in ids}
    known: dict[tuple[str, str, int], tuple[int, float]] = {}
    for person, day, kind, crowd in db.execute_sql(query, (today.isoformat(),)):
        if person in contacts:
            contact = known.get((day, kind, crowd))
            if contact is None:
                contact = (date.fromisoformat(day).toordinal(), weight_of(kind, crowd, counts))
                known[day, kind, crowd] = contact
            contacts[person].append(contact)
    return {person: warmth.replay(days) for person, days in contacts.items() if days}


def _keep(fresh: dict[int, State | None], version: int) -> None:
    """Keep the states that were reckoned while the file had this _version(); of somebody without any contact, none."""
    if not fresh or db.in_transaction():
        return
    rows = [
        (person, state.pack(), warmth.due_from(state), warmth.most_to_lose(state)) for person, state in fresh.items() if state
    ]
    _recomputed.update(fresh)
    # Locked or read-only: it is only a cache.
    with contextlib.suppress(driver.OperationalError), waiting(0), db.transaction():
        if _version() != version:  # what another program wrote meanwhile is not in it
            return
        write = db.connection().executemany
        write("REPLACE INTO warmth_state(person_id, data, due_from, most) VALUES (?, ?, ?, ?)", rows)
        write("DELETE FROM warmth_state WHERE person_id = ?", [(person,) for person, state in fresh.items() if not state])


def state_of(person_id: int, today: date) -> State:
    """Return one person's state; an empty one when there was no interaction."""
    return states(today, [person_id]).get(person_id, State())


def is_young(today: date) -> bool:
    """Is the log too young to tell who is silent?"""
    first = db.execute_sql("SELECT min(day) FROM interaction").fetchone()[0]
    return first is None or first > (today - timedelta(days=YOUNG_LOG)).isoformat()


def weights() -> dict[str, float]:
    """Return how much a note, a mass message and a crowd count; a talk counts 1.

    That of a crowd is measured (see warmth.py), the others are a choice, and the user's.
    """
    return settings.WEIGHTS.default | settings.get(settings.WEIGHTS)


def set_weights(chosen: dict[str, float]) -> None:
    """Keep how much a note, a mass message and a crowd count, and reckon everybody anew."""
    with database.change(tr("Settings"), tables={"setting"}):
        settings.put(settings.WEIGHTS, chosen)
        forget()


def forget() -> None:
    """Have everybody reckoned anew, inside the change that is open."""
    db.execute_sql(schema_sql.STALE)


def weight_of(kind: str, crowd: int, counts: dict[str, float]) -> float:
    """Return how much an interaction of a kind counts, with `crowd` people at it besides the user, by weights()."""
    weight = counts.get(kind, 1.0)
    return min(weight, counts["crowd"]) if crowd > CROWD else weight


def numbers(ids: Iterable[int]) -> str:
    """Return ids as SQL lists them."""
    return ",".join(str(int(number)) for number in ids)
