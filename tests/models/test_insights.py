"""A year from afar: its figures, in tables and in words."""

import csv
import io
from datetime import date, timedelta

import pytest

from models import choices, clock, contributions, favours, insights, interactions, networks, people
from models.formats.records import Contact
from models.importing import finish
from models.lost_and_won import Turned

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


def read(first: date, last: date) -> insights.Period:
    return finish(insights.read(first, last))


def test_days_are_counted_by_kind(today):
    ann = somebody("Ann")
    talk(ann, today, today, today - timedelta(days=1))
    talk(ann, today, kind="email")
    talk(ann, date(today.year - 2, 1, 1), today + timedelta(days=1))
    period = read(*insights.span(today))
    yesterday = today - timedelta(days=1)
    assert period.days == {today: {"call": 2, "email": 1}, yesterday: {"call": 1}}
    rows = [(row.name, row.figures) for row in insights.days_table(period, "written").rows]
    assert rows == [(today.isoformat(), [1, 0, 0])]
    table = insights.days_table(period)
    assert table.parts[:3] == ["Meeting", "Call", "E-mail"]
    assert [row.figures[:3] for row in table.rows] == [[0, 1, 0], [0, 2, 1]]


def test_months_are_told_for_those_who_do_not_see_the_days(today):
    ann = somebody("Ann")
    talk(ann, today, today, today - timedelta(days=40))
    words = insights.months_table(read(*insights.span(today))).in_words()
    assert words == f"{today - timedelta(days=40):%Y-%m}: Call 1. {today:%Y-%m}: Call 2."


@pytest.mark.parametrize(
    ("day", "year", "first", "last"),
    [
        (date(2026, 11, 23), 0, date(2025, 12, 1), date(2026, 11, 23)),
        (date(2026, 12, 31), 0, date(2026, 1, 1), date(2026, 12, 31)),
        (date(2026, 1, 1), 0, date(2025, 2, 1), date(2026, 1, 1)),
        (date(2026, 11, 23), 2026, date(2026, 1, 1), date(2026, 11, 23)),
        (date(2026, 11, 23), 2024, date(2024, 1, 1), date(2024, 12, 31)),
    ],
)
def test_a_span_is_twelve_months_or_a_year_as_far_as_it_went(day, year, first, last):
    assert insights.span(day, year) == (first, last)


def test_every_day_of_a_span_is_counted_once(today):
    ann = somebody("Ann")
    first, last = date(2024, 1, 1), date(2024, 12, 31)
    talk(ann, *(date(2024, month, day) for month in range(1, 13) for day in (1, 29)))
    period = read(first, last)
    assert (len(period.days), len(period.steps)) == (24, 12)
    assert all(counts == {"call": 1} for counts in period.days.values())


def test_years_are_those_with_interactions(today):
    assert insights.years(today) == []
    talk(somebody("Ann"), date(today.year - 2, 5, 1))
    assert insights.years(today) == [today.year, today.year - 1, today.year - 2]


def test_there_is_nothing_before_the_first_interaction_or_favour(today):
    ann = somebody("Ann")
    assert insights.is_empty()
    favours.save(favours.new("favour", ann, today))
    assert not insights.is_empty()


def test_first_steps_are_counted_by_month_without_notes(today):
    ann = somebody("Ann")
    talk(ann, today, today, today, step="me")
    talk(ann, today, step="they")
    talk(ann, today)
    talk(ann, today, kind="note", step="me")
    table = insights.first_steps(read(*insights.span(today)))
    assert (len(table.rows), table.rows[-1].name) == (12, today.isoformat()[:7])
    assert [row.figures for row in table.rows] == [[0, 0, 0]] * 11 + [[3, 1, 1]]
    assert insights.first_steps_words(table) == "you took 75% of the 4 that are known"


def test_where_no_first_step_is_known_nothing_is_said(today):
    talk(somebody("Ann"), today)
    assert insights.first_steps_words(insights.first_steps(read(*insights.span(today)))) == ""


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
    table, said = insights.give_and_take()
    assert [(row.name, row.figures) for row in table.rows] == [("Bob", [1, 1]), ("Ann", [1, 0])]
    assert said == "given 2 · received 1"


def test_what_was_brought_is_given(today):
    ann = somebody("Ann")
    contributions.save(contributions.new("article", today, people=[ann]))
    contributions.save(contributions.new("report", today))
    table, said = insights.give_and_take()
    assert [(row.name, row.figures) for row in table.rows] == [("Ann", [1, 0])]
    assert said == "given 1 · received 0 · 1 brought to networks"


def test_those_lost_and_won_back_are_a_table_of_silences(today):
    turned = Turned(lost=[(7, "=Ann", today - timedelta(days=90))])
    [row] = insights.lost_table(turned, today).rows
    assert (row.name, row.figures, row.key) == ("=Ann", [90], 7)
    assert insights.won_table(turned, today).rows == []


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
