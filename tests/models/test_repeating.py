"""Follow-ups that repeat: by date or after they are done, here and in the user's calendar."""

from datetime import UTC, date, datetime, timedelta
from itertools import count
from zoneinfo import ZoneInfo

import icalendar
import pytest
from dateutil.rrule import rrulestr
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models import database, exporting, follow_ups, interactions, people, repeating
from models import settings as chosen
from models.formats.records import Contact

CASABLANCA = ZoneInfo("Africa/Casablanca")
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))
UNITS = st.sampled_from(repeating.UNITS)


@pytest.fixture
def ali(db) -> int:
    return people.save(None, Contact(name="Ali Tazi"))


def plan(person: int, due, every: int, unit: str, by_date: bool) -> follow_ups.Entry:
    entry = follow_ups.new([person], due, "the tender")
    follow_ups.set_repeat(entry, every, unit, by_date)
    return follow_ups.get(follow_ups.save(entry))


def exported(tmp_path, **options) -> list[icalendar.Component]:
    file = tmp_path / "plans.ics"
    exporting.follow_ups(file, NOW, **options)
    calendar = icalendar.Calendar.from_ical(file.read_bytes())
    return [part for part in calendar.subcomponents if part.name in ("VEVENT", "VTODO")]


# --- when the next one comes ---


@pytest.mark.parametrize(
    ("start", "every", "unit", "expected"),
    [
        (date(2026, 1, 31), 1, "month", date(2026, 2, 28)),
        (date(2028, 1, 31), 1, "month", date(2028, 2, 29)),
        (date(2026, 10, 31), 3, "month", date(2027, 1, 31)),
        (date(2028, 2, 29), 1, "year", date(2029, 2, 28)),
        (date(2026, 11, 23), 2, "week", date(2026, 12, 7)),
        (date(2026, 12, 31), 1, "day", date(2027, 1, 1)),
    ],
)
def test_so_much_later(start, every, unit, expected):
    assert repeating.later(start, every, unit) == expected


def test_the_31st_comes_back_after_a_shorter_month():
    first = date(2026, 12, 31)
    found = [repeating.next_after(first, 1, "month", date(2027, month, 1)) for month in (1, 2, 3)]
    assert found == [date(2027, 1, 31), date(2027, 2, 28), date(2027, 3, 31)]


def test_an_hour_stays_when_the_clocks_change():
    first = datetime(
        2026, 2, 10, 12, 30, tzinfo=CASABLANCA
    )  # Ramadan begins on 18 February, and the clocks go back before it
    following = repeating.next_after(first, 1, "week", date(2026, 2, 17))
    assert following == datetime(2026, 2, 24, 12, 30, tzinfo=CASABLANCA)
    assert first.utcoffset() != following.utcoffset()


@given(first=DAYS, every=st.integers(1, 30), unit=UNITS, ahead=st.integers(-40, 4000))
def test_the_next_time_is_of_the_series_after_the_day_and_the_first_such(first, every, unit, ahead):
    after = first + timedelta(days=ahead)
    times = (repeating.later(first, number * every, unit) for number in count())
    assert repeating.next_after(first, every, unit, after) == next(day for day in times if day > after)


@given(first=DAYS, every=st.integers(1, 12), unit=UNITS, length=st.integers(1, 40))
def test_a_calendar_that_is_told_the_rule_counts_the_same_times(first, every, unit, length):
    if not repeating.has_rule(first, unit):
        return
    due = datetime.combine(first, datetime.min.time())
    frequency = {"day": "DAILY", "week": "WEEKLY", "month": "MONTHLY", "year": "YEARLY"}[unit]
    last = ";BYMONTHDAY=-1" if unit == "month" and first.day == 31 else ""
    rule = rrulestr(f"FREQ={frequency};INTERVAL={every}{last};COUNT={length}", dtstart=due)
    assert [moment.date() for moment in rule] == [
        repeating.later(first, number * every, unit) for number in range(length)
    ]


# --- after it is done ---


def test_after_it_is_done_the_next_one_is_made_and_one_step_takes_both_back(ali):
    entry = plan(ali, datetime(2026, 11, 20, 12, 30, tzinfo=CASABLANCA), 2, "week", by_date=False)
    following = follow_ups.done(entry.id, date(2026, 11, 23), log=True)
    assert following.time == datetime(2026, 12, 7, 12, 30, tzinfo=CASABLANCA)
    (shown,) = follow_ups.open_ones()
    assert (shown.id, shown.every, shown.unit, shown.series) == (following.id, 2, "week", "")
    assert shown.uid != entry.uid
    assert (shown.reason, shown.people) == ("the tender", [(ali, "Ali Tazi")])
    assert [(done.id, done.every) for done in follow_ups.done_ones()] == [(entry.id, 0)]
    assert len(interactions.newest()) == 1
    database.undo()
    (back,) = follow_ups.open_ones()
    assert (back.id, back.every) == (entry.id, 2)
    assert interactions.newest() == follow_ups.done_ones() == []


def test_a_calendar_hears_of_the_next_one_when_it_is_made(ali, tmp_path):
    entry = plan(ali, date(2026, 11, 30), 1, "month", by_date=False)
    (event,) = exported(tmp_path)
    assert "RRULE" not in event
    following = follow_ups.done(entry.id, date(2026, 11, 23))
    found = {str(event["UID"]): str(event["STATUS"]) for event in exported(tmp_path)}
    assert found == {entry.uid: "CANCELLED", follow_ups.get(following.id).uid: "CONFIRMED"}


# --- by date ---


def test_by_date_it_goes_on_with_its_uid_and_leaves_what_was_done(ali):
    entry = plan(ali, date(2026, 11, 16), 1, "week", by_date=True)
    following = follow_ups.done(entry.id, date(2026, 11, 25))  # two times late: those in between are not made up for
    assert (following.id, following.uid, following.day) == (entry.id, entry.uid, date(2026, 11, 30))
    (done,) = follow_ups.done_ones()
    assert (done.day, done.done_on, done.every, done.people) == (
        date(2026, 11, 16),
        "2026-11-25",
        0,
        [(ali, "Ali Tazi")],
    )
    assert done.uid != entry.uid
    database.undo()
    assert follow_ups.get(entry.id).day == date(2026, 11, 16)
    assert follow_ups.done_ones() == []


def test_one_time_is_moved_and_the_series_stays(ali):
    entry = plan(ali, date(2026, 11, 24), 1, "week", by_date=True)
    follow_ups.move([entry.id], date(2026, 11, 27))
    assert follow_ups.get(entry.id).day == date(2026, 11, 27)
    assert follow_ups.done(entry.id, date(2026, 11, 27)).day == date(2026, 12, 1)


def test_planning_it_for_another_day_begins_the_series_anew(ali):
    entry = plan(ali, date(2026, 11, 24), 1, "week", by_date=True)
    follow_ups.set_due(entry, date(2026, 11, 26))
    follow_ups.save(entry)
    assert follow_ups.done(entry.id, date(2026, 11, 26)).day == date(2026, 12, 3)


def test_one_time_is_skipped(ali):
    by_date = plan(ali, date(2026, 11, 24), 1, "month", by_date=True)
    after = plan(ali, date(2026, 11, 20), 10, "day", by_date=False)
    assert follow_ups.skip(by_date.id, date(2026, 11, 23)).day == date(2026, 12, 24)
    assert follow_ups.skip(after.id, date(2026, 11, 23)).day == date(2026, 12, 3)
    assert follow_ups.done_ones() == []
    once = follow_ups.save(follow_ups.new([ali], date(2026, 11, 24)))
    with pytest.raises(ValueError):
        follow_ups.skip(once, date(2026, 11, 23))


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first=DAYS, every=st.integers(1, 5), unit=UNITS, data=st.data())
def test_a_series_keeps_to_its_days_whatever_happens_to_its_times(ali, first, every, unit, data):
    """Ticked off late or early, moved and skipped: the next time is always one of the series, and after today."""
    entry = plan(ali, first, every, unit, by_date=True)
    times = {repeating.later(first, number * every, unit) for number in range(1200)}
    today = first
    for _ in range(data.draw(st.integers(1, 4))):
        follow_ups.move([entry.id], follow_ups.get(entry.id).day + timedelta(days=data.draw(st.integers(0, 20))))
        today += timedelta(days=data.draw(st.integers(0, 40)))
        act = data.draw(st.sampled_from((follow_ups.done, follow_ups.skip)))
        following = act(entry.id, today)
        assert following.day in times
        assert following.day > today


# --- in the user's calendar ---


def test_a_calendar_is_told_the_rule_once_and_is_left_alone_while_times_are_ticked_off(ali, tmp_path):
    entry = plan(ali, datetime(2026, 11, 23, 12, 30, tzinfo=CASABLANCA), 2, "week", by_date=True)
    (event,) = exported(tmp_path)
    assert event["RRULE"].to_ical() == b"FREQ=WEEKLY;INTERVAL=2"
    follow_ups.done(entry.id, date(2026, 11, 23))
    (again,) = exported(tmp_path)
    assert (again.start, again["SEQUENCE"], again["UID"]) == (event.start, 0, event["UID"])
    assert "EXDATE" not in again


def test_a_calendar_hears_of_what_was_done_early_moved_and_dropped(ali, tmp_path):
    entry = plan(ali, datetime(2026, 11, 30, 12, 30, tzinfo=CASABLANCA), 1, "week", by_date=True)
    follow_ups.done(entry.id, date(2026, 11, 25))
    follow_ups.move([entry.id], date(2026, 12, 9))
    series, moved = exported(tmp_path)
    assert [moment.dt for moment in series["EXDATE"].dts] == [datetime(2026, 11, 30, 12, 30, tzinfo=CASABLANCA)]
    assert moved["UID"] == series["UID"] == entry.uid
    assert moved["RECURRENCE-ID"].dt == datetime(2026, 12, 7, 12, 30, tzinfo=CASABLANCA)
    assert moved.start == datetime(2026, 12, 9, 12, 30, tzinfo=CASABLANCA)
    assert "RRULE" not in moved
    follow_ups.remove([entry.id])
    (cancelled,) = exported(tmp_path)
    assert (cancelled["STATUS"], cancelled["SEQUENCE"]) == ("CANCELLED", 1)


@pytest.mark.parametrize(("day", "rule"), [(30, None), (31, b"FREQ=MONTHLY;BYMONTHDAY=-1"), (28, b"FREQ=MONTHLY")])
def test_what_not_every_calendar_counts_alike_is_told_time_by_time(ali, tmp_path, day, rule):
    plan(ali, date(2026, 12, day), 1, "month", by_date=True)
    (event,) = exported(tmp_path)
    assert (event["RRULE"].to_ical() if rule else event.get("RRULE")) == rule


def test_a_to_do_is_the_next_time_and_goes_on(ali, tmp_path):
    chosen.put(chosen.EXPORT_AS, "todo")
    entry = plan(ali, date(2026, 11, 24), 1, "week", by_date=True)
    (task,) = exported(tmp_path)
    assert "RRULE" not in task
    follow_ups.done(entry.id, date(2026, 11, 24))
    (again,) = exported(tmp_path)
    assert (again["UID"], again["STATUS"], again["SEQUENCE"]) == (entry.uid, "NEEDS-ACTION", 1)
    assert again["DUE"].dt == date(2026, 12, 1)


# --- several at once ---


def test_several_are_ticked_off_and_moved_in_one_step_each(ali):
    ids = [follow_ups.save(follow_ups.new([ali], date(2026, 11, day))) for day in (20, 21, 22)]
    follow_ups.done(ids[0], date(2026, 11, 23))
    follow_ups.done_all(ids, date(2026, 11, 23), log=True)
    assert follow_ups.open_ones() == []
    assert len(interactions.newest()) == 2  # the first was done before
    database.undo()
    assert len(follow_ups.open_ones()) == 2
    follow_ups.move(ids[1:], date(2026, 12, 1))
    assert [entry.day for entry in follow_ups.open_ones()] == [date(2026, 12, 1)] * 2
    assert database.undo() == "Move 2 follow-ups"
