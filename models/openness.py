"""Open or closed: from where the people come with whom the user is warm, and who from elsewhere is worth reaching.

A network becomes opaque when all come from one place. The figures are plain shares; how even they are is told by the number of
groups of equal size that would be as mixed (the inverse Simpson index, 1 / sum of squared shares: Simpson, Nature 163, 1949).
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from models import today as today_page
from models.connection import db
from models.insights import Row, Table
from models.text import fold
from models.warmth_states import numbers
from models.words import short_day, tr, trn

DIMENSIONS = ("network", "school", "company", "city", "tag")
SHOWN, MOST_REASONS = 8, 3
ENOUGH = 5  # warm people of whom it is known: fewer say nothing
MUCH, HALF = 25, 50  # per cent
RARE = 0.05  # of the warm people: a group with less is elsewhere

_GROUPS = {
    "network": "SELECT person_id, name FROM membership JOIN network ON network.id = network_id WHERE left_on = ''",
    "school": (
        "SELECT person_id, name FROM membership JOIN network ON network.id = network_id"
        " WHERE left_on = '' AND kind = 'alumni'"
    ),
    "company": "SELECT id, organization FROM person WHERE organization <> ''",
    "city": "SELECT person_id, city FROM address WHERE city <> '' GROUP BY person_id",
    "tag": "SELECT person_id, tag FROM person_tag",
}


@dataclass(slots=True)
class Spread:
    """How the warm people are spread over the groups of one dimension.

    shares  groups and how many warm people are in each, the largest first
    known   warm people of whom a group is known; `unknown` are the others
    even    groups of equal size that would be as mixed; 0 where nothing is known
    """

    dimension: str
    shares: list[tuple[str, int]] = field(default_factory=list)
    known: int = 0
    unknown: int = 0
    even: float = 0.0

    @property
    def largest(self) -> int:
        """The share of the largest group, in per cent of those of whom a group is known."""
        return round(100 * self.shares[0][1] / self.known) if self.shares else 0


@dataclass(slots=True)
class Elsewhere:
    """Somebody from elsewhere, with the reasons to reach out to them."""

    id: int
    name: str
    reasons: list[str]


def dimension_name(dimension: str) -> str:
    """Return the word for a dimension."""
    return {
        "network": tr("Network"), "school": tr("School"), "company": tr("Company"), "city": tr("City"), "tag": tr("Sector, by tag"),
    }[dimension]  # fmt: skip


def warm_people(today: date) -> set[int]:
    """Return who is warm or steady."""
    facts_of = today_page.warmth_reader(today)
    people = (number for (number,) in db.execute_sql("SELECT DISTINCT person_id FROM participant"))
    return {number for number in people if facts_of(number).band in ("warm", "steady")}


def spread(warm: set[int], dimension: str) -> Spread:
    """Return how these people are spread; names that differ in accents or case are one group."""
    groups = _groups(dimension)
    sizes = sorted(((name, len(ids & warm)) for name, ids in groups.items()), key=lambda one: (-one[1], one[0]))
    found = Spread(dimension, [(name, size) for name, size in sizes if size])
    found.known = len(warm & set().union(*groups.values()))
    found.unknown = len(warm) - found.known
    total = sum(size for _, size in found.shares)
    if total:
        found.even = 1 / sum((size / total) ** 2 for _, size in found.shares)
    return found


def _groups(dimension: str) -> dict[str, set[int]]:
    """Return the groups of a dimension by name, as they are written most often first."""
    named: dict[str, str] = {}
    groups: dict[str, set[int]] = defaultdict(set)
    for person, name in db.execute_sql(_GROUPS[dimension]):
        groups[named.setdefault(fold(name), name)].add(person)
    return groups


def table(found: Spread) -> Table:
    """Return a spread as a table, the small groups together."""
    rows = [Row(name, [size]) for name, size in found.shares[:SHOWN]]
    if rest := len(found.shares[SHOWN:]):
        most = max(size for _, size in found.shares[SHOWN:])
        name = trn("{n} other, at most {most} each", "{n} others, at most {most} each", rest, most=most)
        rows.append(Row(name, [sum(size for _, size in found.shares[SHOWN:])]))
    if found.unknown:
        rows.append(Row(tr("not known"), [found.unknown]))
    return Table(tr("Where your warm people are"), dimension_name(found.dimension), [tr("warm or steady")], rows)


def meaning(found: Spread) -> str:
    """Return what a spread says, in a sentence or two."""
    if found.known < ENOUGH:
        return tr("Too few to say: this is known of {n} of your warm people.", n=found.known)
    group, even = found.shares[0][0], max(1, round(found.even))
    said = {"group": group, "share": found.largest, "n": found.known}
    mixed = trn("Together they are as mixed as one group.", "Together they are as mixed as {n} groups of equal size.", even)
    if found.largest >= HALF:
        first = tr("{group} outweighs all others: {share}% of the {n} of whom this is known are there.", **said)
    elif found.largest >= MUCH:
        first = tr("{group} is the largest: {share}% of the {n} of whom this is known are there.", **said)
    else:
        first = tr("No group outweighs: the largest, {group}, has {share}% of the {n} of whom this is known.", **said)
    return f"{first} {mixed}"


def from_elsewhere(today: date, warm: set[int], most: int = 3) -> list[Elsewhere]:
    """Return people who can be reached and come from where hardly anybody comes with whom the user is warm.

    First those who are foreign in most dimensions; among them those whom the user talked to most.
    """
    foreign: dict[int, list[str]] = defaultdict(list)
    for dimension in ("company", "city", "network", "tag"):
        groups = _groups(dimension)
        for name, ids in groups.items():
            near = len(ids & warm)
            if near <= RARE * len(warm):
                for person in ids - warm:
                    foreign[person].append(_place(dimension, name, near))
    if not warm or not foreign:
        return []
    talks = _talks(foreign)
    reached = "SELECT person_id FROM phone UNION SELECT person_id FROM email"
    query = (
        f"SELECT id, name FROM person WHERE id IN ({numbers(foreign)}) AND keep_up IS NOT 0 AND snoozed_until <= ?"
        f" AND id IN ({reached})"
    )
    names = dict(db.execute_sql(query, (today.isoformat(),)))
    ranked = sorted(names, key=lambda person: (-len(foreign[person]), -talks.get(person, (0, ""))[0], names[person]))
    return [Elsewhere(person, names[person], _reasons(foreign[person], talks.get(person))) for person in ranked[:most]]


def _place(dimension: str, name: str, near: int) -> str:
    where = {
        "company": tr("works at {name}", name=name), "city": tr("lives in {name}", name=name),
        "network": tr("is in {name}", name=name), "tag": tr("is one of “{name}”", name=name),
    }[dimension]  # fmt: skip
    if near:
        return trn("{where}, like only {n} of your warm people", "{where}, like only {n} of your warm people", near, where=where)
    return tr("{where}, like none of your warm people", where=where)


def _talks(people: Iterable[int]) -> dict[int, tuple[int, str]]:
    """Return with whom of these the user talked: how often, and on which day last."""
    query = (
        "SELECT person_id, count(*), max(day) FROM participant JOIN interaction ON interaction.id = interaction_id"
        f" WHERE person_id IN ({numbers(people)}) GROUP BY person_id"
    )
    return {person: (count, last) for person, count, last in db.execute_sql(query)}


def _reasons(places: list[str], talk: tuple[int, str] | None) -> list[str]:
    if talk is None:
        return [*places[: MOST_REASONS - 1], tr("you never talked")]
    day = date.fromisoformat(talk[1])
    return [*places[: MOST_REASONS - 1], tr("you last talked on {day} {year}", day=short_day(day), year=day.year)]
