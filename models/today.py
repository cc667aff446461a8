"""What the Today page asks: who is going cold and why, and how warm anybody is."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from models import database, occasions, warmth
from models.connection import db
from models.schema import Person
from models.warmth import State
from models.warmth_states import is_young, numbers, states
from models.words import tr, trn

SPARK_MONTHS = 12


@dataclass(slots=True)
class Facts:
    """How warm one person is. `warmth` and `band` are None while nothing can be said."""

    warmth: float | None = None
    band: str | None = None
    last: str | None = None  # the day of the last interaction


@dataclass(slots=True)
class ColdRow:
    """Somebody who is going cold."""

    id: int
    name: str
    organization: str
    title: str
    warmth: float
    band: str
    days_silent: int
    usual_days: int
    reason: str
    loss: float
    occasions: list[str] = field(default_factory=list)
    months: list[int] = field(default_factory=list)  # interactions in each of the last 12 months, oldest first


def going_cold(today: date, limit: int | None = None, known: dict[int, State] | None = None) -> list[ColdRow]:
    """Return those who are going cold on `today`, the most to lose first; at most `limit` of them.

    `known`: what states(today) gave, where the caller has asked already.
    """
    day = today.toordinal()
    known = states(today) if known is None else known
    young = is_young(today)
    due: list[tuple[float, str, tuple, State]] = []
    columns = "id, name, organization, title, keep_up, rhythm, importance, created, snoozed_until, snoozed_on"
    for person in db.execute_sql(f"SELECT {columns} FROM person WHERE keep_up IS NOT 0"):
        number, name, _, _, wanted, rhythm, importance, created, until, since = person
        state = known.get(number)
        if rhythm and state is None:
            state = State(last=_ordinal(created[:10]))
        if until and state and warmth.is_snoozed(state, day, _ordinal(until), _ordinal(since or until)):
            continue
        if state and (rhythm or not young) and warmth.is_due(state, day, rhythm, bool(wanted)):
            due.append((-warmth.loss(state, day, rhythm, importance), name, person, state))
    due.sort(key=lambda entry: entry[:2])
    return _rows(due[:limit], today)


def _ordinal(day: str) -> int:
    return date.fromisoformat(day).toordinal()


def _rows(due: list[tuple[float, str, tuple, State]], today: date) -> list[ColdRow]:
    day = today.toordinal()
    ids = [entry[2][0] for entry in due]
    meeting = _mostly_meetings(ids)
    months = months_of(ids, today)
    reasons_to_write = _occasions(today)
    rows = []
    for negative_loss, name, (number, _, organization, title, _, rhythm, *_), state in due:
        row = ColdRow(
            number, name, organization, title,
            round(warmth.warmth(state, day, rhythm), 4), warmth.band(state, day, rhythm),
            day - state.last, round(rhythm or warmth.usual(state)),
            warmth.reason(state, day, rhythm, number in meeting), -negative_loss,
            reasons_to_write.get(number, []), months[number],
        )  # fmt: skip
        rows.append(row)
    return rows


def _occasions(today: date) -> dict[int, list[str]]:
    """What gives reason to write to whom, in words."""
    found: dict[int, list[str]] = {}
    for change in occasions.job_changes(today):
        found.setdefault(change.person_id, []).append(tr("New job: congratulate"))
    for birthday in occasions.birthdays(today):
        found.setdefault(birthday.person_id, []).append(occasions.birthday_text(birthday, today))
    return found


def kept_up(today: date, known: dict[int, State] | None = None) -> int:
    """Return how many people the user keeps up with: those chosen, and those with a rhythm, chosen or learned."""
    known = states(today) if known is None else known
    return sum(
        bool(wanted or (wanted is None and (rhythm or (number in known and known[number].n >= warmth.ENOUGH))))
        for number, wanted, rhythm in db.execute_sql("SELECT id, keep_up, rhythm FROM person")
    )


def warmth_facts(ids: Sequence[int], today: date) -> dict[int, Facts]:
    """Return how warm each of these people is on `today`."""
    day = today.toordinal()
    known = states(today, ids if len(ids) < 500 else None)
    young = is_young(today)
    rhythms = dict(db.execute_sql("SELECT id, rhythm FROM person WHERE rhythm IS NOT NULL"))
    facts = {}
    for number in ids:
        state = known.get(number)
        facts[number] = Facts()
        if state is not None:
            facts[number].last = date.fromordinal(state.last).isoformat()
            rhythm = rhythms.get(number)
            if rhythm or not young:
                facts[number].warmth = round(warmth.warmth(state, day, rhythm), 4)
                facts[number].band = warmth.band(state, day, rhythm)
    return facts


@dataclass(frozen=True, slots=True)
class Choices:
    """What the user chose for one person."""

    keep_up: bool | None
    rhythm: int | None
    snoozed_until: str
    since: date  # the day the person was added


def choices_of(person_id: int) -> Choices:
    """Return what the user chose for one person."""
    keep_up, rhythm, snoozed_until, created = db.execute_sql(
        "SELECT keep_up, rhythm, snoozed_until, created FROM person WHERE id = ?", (person_id,)
    ).fetchone()
    return Choices(None if keep_up is None else bool(keep_up), rhythm, snoozed_until, date.fromisoformat(created[:10]))


def snooze(ids: Sequence[int], until: date, today: date) -> None:
    """Hide people from the going-cold list until a day, or until the next contact; their warmth is not touched."""
    name = db.execute_sql("SELECT name FROM person WHERE id = ?", (ids[0],)).fetchone()[0] if ids else ""
    with database.change(trn("Snooze {name}", "Snooze {n} people", len(ids), name=name)):
        Person.update(snoozed_until=until.isoformat(), snoozed_on=today.isoformat()).where(Person.id.in_(list(ids))).execute()


def set_rhythm(person_id: int, days: int | None) -> None:
    """Choose how often to talk to somebody, in days; None goes back to the learned rhythm."""
    with database.change(tr("Choose a rhythm")):
        Person.update(rhythm=days).where(Person.id == person_id).execute()


def set_keep_up(ids: Sequence[int], keep_up: bool | None) -> None:
    """Say whether to keep up with people; None lets their history decide."""
    with database.change(tr("Choose whom to keep up with")):
        Person.update(keep_up=keep_up).where(Person.id.in_(list(ids))).execute()


def months_of(ids: Sequence[int], today: date) -> dict[int, list[int]]:
    """Return how many interactions each person had in each of the last 12 months, oldest first, this month last."""
    names = []
    year, month = today.year, today.month
    for _ in range(SPARK_MONTHS):
        names.insert(0, f"{year:04}-{month:02}")
        year, month = (year, month - 1) if month > 1 else (year - 1, 12)
    at = {name: index for index, name in enumerate(names)}
    counts = {number: [0] * SPARK_MONTHS for number in ids}
    query = (
        "SELECT person_id, substr(day, 1, 7), count(*) FROM participant JOIN interaction ON interaction.id = interaction_id"
        f" WHERE person_id IN ({numbers(ids)}) AND day >= ? AND day <= ? GROUP BY 1, 2"
    )
    for person, name, count in db.execute_sql(query, (f"{names[0]}-01", today.isoformat())):
        counts[person][at[name]] = count
    return counts


def _mostly_meetings(ids: Sequence[int]) -> set[int]:
    query = (
        "SELECT person_id FROM participant JOIN interaction ON interaction.id = interaction_id"
        f" WHERE person_id IN ({numbers(ids)}) GROUP BY 1 HAVING 2 * sum(kind = 'meeting') > count(*)"
    )
    return {person for (person,) in db.execute_sql(query)}
