"""What a year looks like from afar: what happened on which day, who took the first step, where it is warm, who gave and took.

Every picture is of one table, so that its figures can be read, and saved, without it.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from models import choices, favours, files, interactions, networks, timeline
from models import today as today_page
from models.connection import db
from models.formats import csv_write
from models.words import tr

YEAR = timedelta(days=364)  # 52 weeks before today: a year of whole weeks
MOST = 10  # people of whom the balance is told
UNKNOWN = ""  # the band of those of whom nothing can be said


@dataclass(slots=True)
class Row:
    """One line of a picture: what it is of, and a figure for each of its parts."""

    name: str
    figures: list[int]
    key: int | str | None = None  # a person, a network or a circle: what a click opens


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
            figures = ", ".join(f"{part} {figure}" for part, figure in parts if figure or len(self.parts) == 1)
            if figures:
                said.append(tr("{name}: {figures}.", name=row.name, figures=figures))
        return " ".join(said) or tr("There is nothing to show yet.")


def save(table: Table, file: Path) -> None:
    """Write a table to `file` as CSV. Raises Problem."""
    files.write(file, table.csv())


def days(first: date, last: date, group: str = "") -> dict[date, int]:
    """Return how many interactions there were on each day that had any; of a group (see timeline.GROUPS) where one is given."""
    kinds = timeline.GROUPS[group] if group else interactions.KINDS
    query = (
        "SELECT day, count(*) FROM interaction WHERE day BETWEEN ? AND ?"
        f" AND kind IN ({','.join('?' * len(kinds))}) GROUP BY day"
    )
    found = db.execute_sql(query, (first.isoformat(), last.isoformat(), *kinds))
    return {date.fromisoformat(day): count for day, count in found}


def days_table(counts: dict[date, int], first: date, last: date) -> Table:
    """Return days() as a table of the days that had any."""
    rows = [Row(day.isoformat(), [counts[day]]) for day in sorted(counts) if first <= day <= last]
    return Table(tr("Interactions"), tr("day"), [tr("interactions")], rows)


def years(today: date) -> list[int]:
    """Return the years of which there are interactions, the latest first."""
    first = db.execute_sql("SELECT min(day) FROM interaction").fetchone()[0]
    return list(range(today.year, int(first[:4]) - 1, -1)) if first else []


def first_steps(today: date) -> tuple[Table, int]:
    """Return who took the first step in each of the last twelve months, and of how many interactions that is not known."""
    months = [(today.year * 12 + today.month - 1 - back) for back in range(11, -1, -1)]
    names = [f"{number // 12:04}-{number % 12 + 1:02}" for number in months]
    found: Counter[tuple[str, str]] = Counter()
    query = (
        "SELECT substr(day, 1, 7), first_step, count(*) FROM interaction"
        " WHERE day >= ? AND day <= ? AND kind <> 'note' GROUP BY 1, 2"
    )
    for month, step, count in db.execute_sql(query, (f"{names[0]}-01", today.isoformat())):
        found[month, step] += count
    rows = [Row(name, [found[name, "me"], found[name, "they"]]) for name in names]
    table = Table(tr("Who took the first step"), tr("month"), [tr("you"), tr("they")], rows)
    return table, sum(count for (_, step), count in found.items() if step == "")


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


def give_and_take() -> tuple[Table, favours.Balance]:
    """Return what was given and received with those with whom there was most, and the sums with everybody."""
    among = {
        person
        for (person,) in db.execute_sql(
            "SELECT person_id FROM favour UNION SELECT other_id FROM favour WHERE other_id IS NOT NULL"
        )
    }
    balances = favours.balances(sorted(among))
    total = favours.Balance(*(sum(getattr(one, name) for one in balances.values()) for name in ("given", "received")))
    ranked = sorted(balances, key=lambda person: (-balances[person].given - balances[person].received, person))
    shown = [person for person in ranked if balances[person].given + balances[person].received][:MOST]
    names = dict(db.execute_sql(f"SELECT id, name FROM person WHERE id IN ({','.join(map(str, shown))})"))
    rows = [Row(names[person], [balances[person].given, balances[person].received], person) for person in shown]
    return Table(tr("Giving and receiving"), tr("person"), [tr("given"), tr("received")], rows), total
