"""What a year looks like from afar: what happened on which day, who took the first step, where it is warm, who gave and took.

Every picture is of one table, so that its figures can be read, and saved, without it.
"""

from collections import Counter
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from models import choices, favours, files, interactions, networks, timeline
from models import today as today_page
from models.connection import db
from models.formats import csv_write
from models.lost_and_won import Turned
from models.warmth_states import numbers
from models.words import listed, tr, trn

MOST = 10  # people of whom the balance is told
STEPS = ("me", "they", "")
UNKNOWN = ""  # the band of those of whom nothing can be said


@dataclass(slots=True)
class Row:
    """One line of a picture: what it is of, and a figure for each of its parts."""

    name: str
    figures: list[int]
    key: int | str | date | None = None  # a person, a network, a circle or a day: what a click opens


@dataclass(slots=True)
class Table:
    """A picture in figures. `parts` are the headings of the figures."""

    title: str
    of: str  # the heading of the names
    parts: list[str]
    rows: list[Row]

    def csv(self) -> Iterable[bytes]:
        """Yield it as a CSV file that spreadsheets read."""
        yield b"\xef\xbb\xbf"
        yield csv_write.line([self.of, *self.parts])
        for row in self.rows:
            yield csv_write.line([row.name, *map(str, row.figures)])

    def in_words(self) -> str:
        """Return it as sentences, for those who do not see the picture."""
        said = []
        for row in self.rows:
            parts = zip(self.parts, row.figures, strict=True)
            figures = listed(f"{part} {figure}" for part, figure in parts if figure or len(self.parts) == 1)
            if figures:
                said.append(tr("{name}: {figures}.", name=row.name, figures=figures))
        return " ".join(said) or tr("There is nothing to show yet.")


def save(table: Table, file: Path) -> None:
    """Write a table to `file` as CSV. Raises Problem."""
    files.write(file, table.csv())


@dataclass(slots=True)
class Period:
    """What happened from one day to another, by kind and by who took the first step."""

    first: date
    last: date
    days: dict[date, Counter[str]]  # of each day that had any: how many interactions of each kind
    steps: dict[
        date, Counter[str]
    ]  # of each month, by its first day: how many first steps by "me", by "they", by nobody knows ""


def span(today: date, year: int = 0) -> tuple[date, date]:
    """Return the first and the last day of a year as far as it went by `today`; 0: of this month and the eleven before."""
    if year:
        return date(year, 1, 1), min(today, date(year, 12, 31))
    number = today.year * 12 + today.month - 12
    return date(number // 12, number % 12 + 1, 1), today


def read(first: date, last: date) -> Generator[None, None, Period]:
    """Return what happened from `first`, which begins a month, to `last`; yields after each month. Notes have no first step."""
    found = Period(first, last, {}, {})
    query = (
        "SELECT day, kind, first_step, count(*) FROM interaction WHERE day BETWEEN ? AND ?"
        " GROUP BY day, kind, first_step"
    )
    month = first
    while month <= last:
        steps = found.steps[month] = Counter()
        following = (month + timedelta(days=31)).replace(day=1)
        until = min(last, following - timedelta(days=1))
        for day, kind, step, count in db.execute_sql(query, (month.isoformat(), until.isoformat())):
            found.days.setdefault(date.fromisoformat(day), Counter())[kind] += count
            if kind != "note":
                steps[step] += count
        month = following
        yield
    return found


def days_table(period: Period, group: str = "") -> Table:
    """Return how many interactions there were on each day that had any; of a group (see timeline.GROUPS) where one is given."""
    kinds = _kinds(group)
    rows = [(day, [counts[kind] for kind in kinds]) for day, counts in sorted(period.days.items())]
    return Table(
        tr("Interactions"), tr("day"), [interactions.kind_name(kind) for kind in kinds],
        [Row(day.isoformat(), figures, day) for day, figures in rows if any(figures)],
    )  # fmt: skip


def months_table(period: Period, group: str = "") -> Table:
    """Return how many interactions there were in each month, as days_table does for days."""
    kinds = _kinds(group)
    months = {month: Counter() for month in period.steps}
    for day, counts in period.days.items():
        months[day.replace(day=1)].update(counts)
    rows = [Row(f"{month:%Y-%m}", [counts[kind] for kind in kinds], month) for month, counts in months.items()]
    return Table(tr("Interactions"), tr("month"), [interactions.kind_name(kind) for kind in kinds], rows)


def _kinds(group: str) -> tuple[str, ...]:
    return timeline.GROUPS[group] if group else interactions.KINDS


def years(today: date) -> list[int]:
    """Return the years since the first interaction, the latest first."""
    first = db.execute_sql("SELECT min(day) FROM interaction").fetchone()[0]
    return list(range(today.year, int(first[:4]) - 1, -1)) if first else []


def is_empty() -> bool:
    """Is there nothing that could be seen from afar?"""
    return not any(db.execute_sql(f"SELECT 1 FROM {table} LIMIT 1").fetchone() for table in ("interaction", "favour"))


def first_steps(period: Period) -> Table:
    """Return who took the first step, by month."""
    rows = [Row(f"{month:%Y-%m}", [steps[who] for who in STEPS], month) for month, steps in period.steps.items()]
    return Table(tr("Who took the first step"), tr("month"), [tr("you"), tr("they"), tr("not known yet")], rows)


def first_steps_words(table: Table) -> str:
    """Return what first_steps() comes to: "you took 58% of 207"; "" where none is known."""
    mine, theirs, _ = (sum(figures) for figures in zip(*(row.figures for row in table.rows), strict=True))
    known = mine + theirs
    return (
        tr("you took {percent}% of the {n} that are known", percent=round(100 * mine / known), n=known) if known else ""
    )


def by_network(today: date, words: dict[str, str]) -> Table:
    """Return how warm the people of each network are, in parts by band. `words`: the name of each band, and of UNKNOWN."""
    facts_of = today_page.warmth_reader(today)
    rows = []
    for network in networks.every(today):
        counts = Counter(facts_of(person).band or UNKNOWN for person in networks.ids_in(network.id))
        rows.append(Row(network.name, [counts[band] for band in words], network.id))
    return Table(tr("Warmth by network"), tr("network"), list(words.values()), rows)


def by_circle(today: date, words: dict[str, str]) -> Table:
    """Return how warm those are whom the user keeps up with, by circle; see by_network."""
    facts_of, kept = today_page.warmth_reader(today), today_page.kept_up(today)
    rows = []
    for circle in choices.CIRCLES:
        counts = Counter(facts_of(person).band or UNKNOWN for person in choices.in_circle(circle) & kept)
        rows.append(Row(choices.circle_name(circle), [counts[band] for band in words], circle))
    return Table(tr("Warmth by circle"), tr("circle"), list(words.values()), rows)


def give_and_take() -> tuple[Table, str]:
    """Return what was given and received with those with whom there was most, and in words what it comes to with everybody.

    What was brought to people is given; what was brought to a network alone is told in the words only.
    """
    given: Counter[int] = Counter(
        dict(db.execute_sql("SELECT person_id, count(*) FROM contribution_person GROUP BY person_id"))
    )
    received: Counter[int] = Counter()
    among = "SELECT person_id FROM favour UNION SELECT other_id FROM favour WHERE other_id IS NOT NULL"
    for person, balance in favours.balances([person for (person,) in db.execute_sql(among)]).items():
        given[person] += balance.given
        received[person] += balance.received
    both = given + received
    shown = sorted(both, key=lambda person: (-both[person], person))[:MOST]
    names = dict(db.execute_sql(f"SELECT id, name FROM person WHERE id IN ({numbers(shown)})"))
    rows = [Row(names[person], [given[person], received[person]], person) for person in shown]
    said = [tr("given {n}", n=given.total()), tr("received {n}", n=received.total())]
    query = "SELECT count(*) FROM contribution WHERE id NOT IN (SELECT contribution_id FROM contribution_person)"
    if alone := db.execute_sql(query).fetchone()[0]:
        said.append(trn("{n} brought to networks", "{n} brought to networks", alone))
    return Table(tr("Giving and receiving"), tr("person"), [tr("given"), tr("received")], rows), " · ".join(said)


def lost_table(turned: Turned, today: date) -> Table:
    """Return who was lost, and for how long there was silence."""
    return _turned_table(tr("Lost this year"), turned.lost, today)


def won_table(turned: Turned, today: date) -> Table:
    """Return who was won back, and how long ago the last contact was."""
    return _turned_table(tr("Won back this year"), turned.won, today)


def _turned_table(title: str, some: Sequence[tuple[int, str, date]], today: date) -> Table:
    rows = [Row(name, [(today - last).days], person) for person, name, last in some]
    return Table(title, tr("person"), [tr("days since the last contact")], rows)
