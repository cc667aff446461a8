"""The stream of what happened and what is planned, of one person and of everybody."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models import database, follow_ups, interactions, people, timeline
from models.connection import db as engine
from models.formats.records import Contact
from tests.databases import make_empty

pytestmark = pytest.mark.usefixtures("db")
DAY = date(2026, 11, 23)


@pytest.fixture
def ali() -> int:
    return people.save(None, Contact(name="Ali"))


def ago(days: int) -> date:
    return DAY - timedelta(days=days)


@pytest.fixture
def world(ali) -> int:
    zoe = people.save(None, Contact(name="Zoé"))
    interactions.save(interactions.new("meeting", [ali, zoe], ago(1), "lunch", "Forum"))
    interactions.save(interactions.new("call", [zoe], ago(5)))
    interactions.save(interactions.new("email", [ali], ago(9)))
    follow_ups.save(follow_ups.new([ali], DAY + timedelta(days=3), "hello"))
    done = follow_ups.save(follow_ups.new([zoe], ago(8), "thanks"))
    follow_ups.done(done, ago(7))
    removed = follow_ups.save(follow_ups.new([zoe], ago(2)))
    follow_ups.remove([removed])
    query = "INSERT INTO occasion(person_id, kind, day, old, new, until) VALUES (?, 'job', ?, 'A', 'B', '')"
    engine.execute_sql(query, (ali, ago(6).isoformat()))
    return ali


def test_everybody_s_stream_has_everything_the_latest_first(world):
    rows = timeline.of_everybody(date.max)
    assert [(row.kind, row.title) for row in rows] == [
        ("follow_up", "Follow-up"),
        ("meeting", "Meeting: Ali, Zoé"),
        ("call", "Call: Zoé"),
        ("news", "Ali changed job"),
        ("done", "Follow-up, done"),
        ("email", "E-mail: Ali"),
    ]
    assert "Forum" in rows[1].text
    assert "lunch" in rows[1].text


@pytest.mark.parametrize(
    ("group", "kinds"),
    [
        ("meeting", ["meeting"]),
        ("call", ["call"]),
        ("written", ["email"]),
        ("note", []),
        ("follow_up", ["follow_up", "done"]),
        ("occasion", ["news"]),
    ],
)
def test_only_a_group(world, group, kinds):
    assert [row.kind for row in timeline.of_everybody(date.max, group)] == kinds
    theirs = {row.id for row in timeline.of_person(world)}
    of_group = {row.id for row in timeline.of_everybody(date.max, group)}
    assert {row.id for row in timeline.of_person(world, group)} == theirs & of_group


def test_it_begins_before_a_day(world):
    assert [row.day for row in timeline.of_everybody(ago(5))] == [ago(6), ago(7), ago(9)]
    assert timeline.of_everybody(ago(9)) == []


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(days=st.lists(st.integers(0, 12), min_size=1, max_size=40), at_least=st.integers(1, 9))
def test_page_after_page_tells_everything_once(db, days, at_least):
    database.close()
    database.open(make_empty(db))
    person = people.save(None, Contact(name="Ali"))
    with database.change("Fill"):
        for number, day in enumerate(days):
            if number % 3:
                interactions.save(interactions.new("call", [person], ago(day)))
            else:
                follow_ups.save(follow_ups.new([person], ago(day)))
    found, before = [], date.max
    while page := timeline.of_everybody(before, at_least=at_least):
        found += page
        before = page[-1].day
    assert [row.id for row in found] == [row.id for row in timeline.of_everybody(date.max, at_least=1000)]
    assert len(found) == len(days)


def test_a_birthday_that_comes_soon_stands_among_what_is_planned(world):
    people.save(world, Contact(name="Ali", birthday="1986-11-30"))
    people.save(None, Contact(name="Far", birthday="1986-03-30"))
    rows = timeline.of_everybody(date.max, today=DAY)
    assert [(row.kind, row.title, row.day) for row in rows[:2]] == [
        ("birthday", "Ali turns 40", DAY + timedelta(days=7)),
        ("follow_up", "Follow-up", DAY + timedelta(days=3)),
    ]
    assert "birthday" not in [row.kind for row in timeline.of_everybody(DAY, today=DAY)]
    assert [row.kind for row in timeline.of_everybody(date.max, "occasion", today=DAY)] == ["birthday", "news"]
    assert [row.kind for row in timeline.of_person(world, "occasion", DAY)] == ["birthday", "news"]
    assert timeline.of_everybody(date.max, "note", today=DAY) == []


def test_birthdays_alone_are_a_stream_too():
    people.save(None, Contact(name="Ali", birthday="--11-25"))
    (row,) = timeline.of_everybody(date.max, today=DAY)
    assert (row.title, row.text) == ("Birthday of Ali", "")
    assert timeline.of_everybody(row.day, today=DAY) == []
