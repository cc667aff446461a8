"""What each day holds: follow-ups and meetings, at the user's hours."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from models import agenda, follow_ups, interactions, people
from models.connection import db as connection
from models.formats.records import Contact

CASABLANCA = ZoneInfo("Africa/Casablanca")
MONDAY = date(2026, 11, 23)


@pytest.fixture
def ali(db) -> int:
    return people.save(None, Contact(name="Ali Tazi"))


def appointment(start: str, end: str, day: date, title: str = "Fair") -> None:
    connection.execute_sql(
        'INSERT INTO appointment(event_uid, start, "end", zone, day, title) VALUES (?, ?, ?, ?, ?, ?)',
        (title, start, end, CASABLANCA.key, day.isoformat(), title),
    )


def titles(first: date, last: date) -> dict[date, list[str]]:
    return {day: [item.title for item in items] for day, items in agenda.days(first, last).items()}


def test_whole_days_come_first_and_then_the_hours(ali):
    follow_ups.save(follow_ups.new([ali], datetime(2026, 11, 23, 18, 0, tzinfo=CASABLANCA)))
    interactions.save(
        interactions.new("meeting", [ali], datetime(2026, 11, 23, 9, 0, tzinfo=CASABLANCA), title="Board")
    )
    follow_ups.save(follow_ups.new([ali], MONDAY, kind="write"))
    appointment("2026-11-23T11:00:00+00:00", "2026-11-23T12:00:00+00:00", MONDAY, "Dentist")
    assert titles(MONDAY, MONDAY) == {MONDAY: ["Write to Ali Tazi", "Board", "Dentist", "Call Ali Tazi"]}


def test_only_meetings_stand_in_it_of_what_was(ali):
    interactions.save(interactions.new("call", [ali], MONDAY))
    assert titles(MONDAY, MONDAY) == {}


def test_a_meeting_is_told_with_whom_it_was_where_its_title_does_not_say_so(ali):
    interactions.save(interactions.new("meeting", [ali], MONDAY, title="Coffee"))
    interactions.save(interactions.new("meeting", [ali], MONDAY, title="Lunch with Ali Tazi"))
    interactions.save(interactions.new("meeting", [ali], MONDAY))
    told = [agenda.told(item) for item in agenda.days(MONDAY, MONDAY)[MONDAY]]
    assert told == ["Ali Tazi", "Coffee · Ali Tazi", "Lunch with Ali Tazi"]


def test_an_hour_after_midnight_is_of_the_day_that_the_user_has(ali):
    follow_ups.save(follow_ups.new([ali], datetime(2026, 11, 24, 0, 15, tzinfo=CASABLANCA)))  # the day before in UTC
    assert titles(MONDAY, MONDAY) == {}
    assert list(titles(date(2026, 11, 24), date(2026, 11, 24))) == [date(2026, 11, 24)]


def test_what_was_done_stands_where_it_was_done(ali):
    number = follow_ups.save(follow_ups.new([ali], datetime(2026, 11, 27, 12, 0, tzinfo=CASABLANCA)))
    follow_ups.done(number, MONDAY)
    assert titles(MONDAY, date(2026, 11, 30)) == {MONDAY: ["Call Ali Tazi"]}


def test_an_appointment_of_several_days_stands_on_each_that_is_asked_for(db):
    appointment("2026-11-23", "2026-11-26", MONDAY)
    assert list(titles(MONDAY, date(2026, 11, 24))) == [MONDAY, date(2026, 11, 24)]
