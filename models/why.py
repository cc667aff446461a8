"""Why somebody is warm or cold, in figures that can be recomputed from the list of contact days."""

from dataclasses import dataclass, field
from datetime import date

from models import choices, today, warmth
from models.connection import db
from models.interactions import kind_name
from models.warmth import State
from models.warmth_states import state_of, weight_of, weights
from models.words import short_day, tr


@dataclass(slots=True)
class Counted:
    """A contact day: what happened, how much it counted, and what is left of that."""

    day: date
    what: list[str]  # that happened: titles, kinds where there is none
    weight: float  # of the weightiest interaction of the day
    gap: int | None  # days since the contact day before; None for the first
    added: float  # to the strength, on that day
    left: float  # of it, on the day asked about


@dataclass(slots=True)
class Why:
    """What the model says of one person on a day, and what it would say had they talked on it."""

    sentence: str
    forecast: str  # "" while too little is known
    state: State
    day: date
    cadence: int | None
    warmth: float | None  # None while nothing can be said
    band: str | None
    warmth_if: float | None  # had they talked on that day; None while that would say too little
    band_if: str | None
    counted: list[Counted] = field(default_factory=list)  # newest first


def why(person_id: int, day: date) -> Why:
    """Return the reasons for one person's warmth on `day`."""
    chosen = choices.choices_of(person_id)
    state, facts = state_of(person_id, day), today.warmth_facts([person_id], day)[person_id]
    query = (
        "SELECT day, kind, people_count, title FROM interaction JOIN participant ON interaction.id = interaction_id"
        " WHERE person_id = ? AND day <= ? ORDER BY day"
    )
    rows = db.execute_sql(query, (person_id, day.isoformat())).fetchall()
    counts = weights()
    talked = warmth.replay(
        (date.fromisoformat(on).toordinal(), weight_of(kind, crowd, counts)) for on, kind, crowd, _ in rows
    )
    talked.add(day.toordinal())
    speaks = chosen.rhythm or talked.n >= warmth.ENOUGH
    return Why(
        sentence(person_id, state, day, chosen),
        warmth.forecast(state, day.toordinal()) if state.n >= warmth.ENOUGH and facts.warmth is not None else "",
        state, day, chosen.rhythm, facts.warmth, facts.band,
        warmth.warmth(talked, day.toordinal(), chosen.rhythm) if speaks else None,
        warmth.band(talked, day.toordinal(), chosen.rhythm) if speaks else None,
        _counted(rows, day, counts),
    )  # fmt: skip


def sentence(person_id: int, state: State, day: date, chosen: choices.Choices) -> str:
    """Return how things stand with one person, also where there was one contact or none."""
    if state.n == 0 and chosen.rhythm:
        state = State(last=chosen.since.toordinal())
    if chosen.rhythm or state.n > 1:
        return warmth.reason(state, day.toordinal(), chosen.rhythm, person_id in today.mostly_meetings([person_id]))
    if state.n == 1:
        return _once(person_id, state, day)
    return _not_yet(person_id, chosen.since)


def _once(person_id: int, state: State, day: date) -> str:
    query = (
        "SELECT kind, title FROM interaction JOIN participant ON interaction.id = interaction_id"
        " WHERE person_id = ? AND day <= ? ORDER BY day, interaction.id LIMIT 1"
    )
    kind, title = db.execute_sql(query, (person_id, day.isoformat())).fetchone()
    silence = day.toordinal() - state.last
    if not silence:
        return tr("One contact, today.")
    ago = warmth.duration(silence)
    if kind != "meeting":
        return tr("You were in touch once, {ago} ago.", ago=ago)
    if title:
        return tr("You met once, at “{event}”, {ago} ago.", event=title[:60], ago=ago)
    return tr("You met once, {ago} ago.", ago=ago)


def _not_yet(person_id: int, since: date) -> str:
    """Somebody without any contact is not cold: what is known of where they come from."""
    query = (
        "SELECT met_on, coalesce((SELECT file FROM card JOIN import_run ON import_run.id = run_id WHERE person_id = person.id"
        " ORDER BY card.id LIMIT 1), '') FROM person WHERE id = ?"
    )
    met_on, file = db.execute_sql(query, (person_id,)).fetchone()
    parts = [tr("Not in touch yet.")]
    if met_on:
        parts.append(tr("Met on {day}.", day=_long_day(met_on)))
    if file:
        parts.append(tr("Imported from “{file}” on {day}.", file=file, day=_long_day(since.isoformat())))
    elif not met_on:
        parts.append(tr("Added on {day}.", day=_long_day(since.isoformat())))
    return " ".join(parts)


def _long_day(text: str) -> str:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return text
    return f"{short_day(day)} {day.year}"


def _counted(rows: list[tuple[str, str, int, str]], day: date, counts: dict[str, float]) -> list[Counted]:
    found: list[Counted] = []
    for on, kind, crowd, title in rows:
        weight, when = weight_of(kind, crowd, counts), date.fromisoformat(on)
        what = title or kind_name(kind)
        if found and found[-1].day == when:
            found[-1].what.append(what)
            found[-1].weight = max(found[-1].weight, weight)
        else:
            gap = (when - found[-1].day).days if found else None
            found.append(Counted(when, [what], weight, gap, 0.0, 0.0))
    for one in found:
        one.added = one.weight * (warmth.spacing(one.gap) if one.gap else 1.0)
        one.left = one.added * 2.0 ** (-(day - one.day).days / warmth.HALF_LIFE)
    return found[::-1]
