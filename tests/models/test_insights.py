"""A year from afar: its figures, in tables and in words."""

import csv
import io
from datetime import date, timedelta

import pytest

from models import choices, clock, favours, insights, interactions, networks, people
from models.formats.records import Contact

pytestmark = pytest.mark.usefixtures("db")

WORDS = {"warm": "warm", "steady": "steady", "cooling": "cooling", "cold": "cold", insights.UNKNOWN: "not known yet"}


def somebody(name: str) -> int:
    return people.save(None, Contact(name=name))


def talk(person: int, *days: date, kind: str = "call", step: str = "") -> None:
    for day in days:
        entry = interactions.new(kind, [person], day)
        entry.first_step = step
        interactions.save(entry)


def weekly(last: date, count: int) -> list[date]:
    return [last - timedelta(weeks=back) for back in range(count)]


def test_days_are_counted_by_kind(today):
    ann = somebody("Ann")
    talk(ann, today, today, today - timedelta(days=1))
    talk(ann, today, kind="email")
    first = today - timedelta(days=1)
    assert insights.days(first, today) == {today: 3, first: 1}
    assert insights.days(first, today, "written") == {today: 1}
    assert insights.days_table(insights.days(first, today), first, today).rows[0].figures == [1]


def test_years_are_those_with_interactions(today):
    assert insights.years(today) == []
    talk(somebody("Ann"), date(today.year - 2, 5, 1))
    assert insights.years(today) == [today.year, today.year - 1, today.year - 2]


def test_first_steps_are_counted_by_month(today):
    ann = somebody("Ann")
    talk(ann, today, step="me")
    talk(ann, today, step="they")
    talk(ann, today)
    talk(ann, date(today.year - 1, today.month, 1), step="me")  # a day too early
    table, unknown = insights.first_steps(today)
    assert [row.name for row in table.rows][-1] == today.isoformat()[:7]
    assert ([row.figures for row in table.rows][-1], len(table.rows), unknown) == ([1, 1], 12, 1)
    assert sum(sum(row.figures) for row in table.rows) == 2


def test_warmth_is_told_by_network_and_circle(today):
    ann, bob = somebody("Ann"), somebody("Bob")
    talk(ann, *weekly(today, 12))
    choices.set_circle([ann], "inner")
    number = networks.save(networks.Entry(name="Alumni"))
    networks.add_members(number, [ann, bob])
    [row] = insights.by_network(today, WORDS).rows
    assert (row.name, sum(row.figures), row.figures[-1], row.key) == ("Alumni", 2, 1, number)
    inner, middle, _ = insights.by_circle(today, WORDS).rows
    assert (sum(inner.figures), sum(middle.figures)) == (1, 0)


def test_give_and_take_is_summed_with_those_with_whom_there_was_most(today):
    ann, bob = somebody("Ann"), somebody("Bob")
    favours.save(favours.new("introduction", ann, today, other=bob))
    favours.save(favours.new("favour", bob, today, direction="received"))
    table, total = insights.give_and_take()
    assert [(row.name, row.figures) for row in table.rows] == [("Bob", [1, 1]), ("Ann", [1, 0])]
    assert (total.given, total.received) == (2, 1)


def test_figures_are_saved_as_a_table_that_runs_no_formula(tmp_path, today):
    favours.save(favours.new("favour", somebody("=HYPERLINK(1)"), today))
    file = tmp_path / "figures.csv"
    insights.save(insights.give_and_take()[0], file)
    rows = list(csv.reader(io.StringIO(file.read_text(encoding="utf-8-sig"))))
    assert rows == [["person", "given", "received"], ["'=HYPERLINK(1)", "1", "0"]]


def test_a_table_tells_itself_in_words(today):
    assert insights.give_and_take()[0].in_words() == "There is nothing to show yet."
    favours.save(favours.new("favour", somebody("Ann"), clock.today()))
    assert insights.give_and_take()[0].in_words() == "Ann: given 1."
