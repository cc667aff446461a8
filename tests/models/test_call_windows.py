"""When calls could be made: in the user's hours, on working days, where nothing else is on."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import islice, pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import call_windows, follow_ups, interactions, people, settings, workdays
from models.connection import db as connection
from models.errors import Problem
from models.formats.records import Contact

CASABLANCA = ZoneInfo("Africa/Casablanca")
MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=CASABLANCA)


def at(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=CASABLANCA)


@pytest.fixture
def ali(db) -> int:
    settings.put(settings.COUNTRY, "MA")
    return people.save(None, Contact(name="Ali Tazi"))


def first(number: int, now: datetime = MONDAY) -> list[datetime]:
    return list(islice(call_windows.free(now), number))


# --- the country's days ---


@pytest.mark.parametrize(
    ("country", "day", "works"),
    [
        ("MA", date(2026, 11, 23), True),
        ("MA", date(2026, 11, 22), False),  # Sunday
        ("MA", date(2026, 11, 18), False),  # Independence Day
        ("MA", date(2024, 6, 17), False),  # Eid al-Adha, by the moon
        ("FR", date(2026, 11, 18), True),
        ("FR", date(2026, 7, 14), False),
        ("SA", date(2026, 11, 22), True),  # there the weekend is Friday and Saturday
        ("SA", date(2026, 11, 20), False),
        ("XX", date(2026, 11, 21), False),  # not known: Saturday
        ("XX", date(2026, 11, 23), True),
    ],
)
def test_working_days_are_those_of_the_country(country, day, works):
    assert workdays.is_working_day(day, country) == works


def test_a_holiday_has_a_name():
    assert workdays.holiday(date(2026, 7, 14), "FR")
    assert workdays.holiday(date(2026, 7, 15), "FR") == workdays.holiday(date(2026, 7, 14), "XX") == ""


# --- the next free window ---


def test_the_next_window_is_today_at_noon_then_in_the_evening_then_tomorrow(ali):
    assert first(3) == [at(23, 12), at(23, 18), at(24, 12)]


def test_within_a_window_it_is_the_next_quarter(ali):
    assert call_windows.next_free(at(23, 12, 7)) == at(23, 12, 15)
    assert call_windows.next_free(at(23, 13, 31)) == at(23, 18)  # no half an hour is left
    assert call_windows.next_free(at(23, 13, 30)) == at(23, 13, 30)


def test_weekends_and_holidays_are_left_alone_unless_chosen(ali):
    friday_night = at(20, 21)
    assert call_windows.next_free(friday_night) == at(23, 12)
    assert call_windows.next_free(at(17, 21)) == at(19, 12)  # the 18th is a holiday
    settings.put(settings.CALL_DAYS, "every")
    assert call_windows.next_free(friday_night) == at(21, 12)


def test_another_follow_up_takes_its_time(ali):
    settings.put(settings.CALLS_A_DAY, 9)
    follow_ups.save(follow_ups.new([ali], at(23, 12)))
    assert call_windows.next_free(MONDAY) == at(23, 12, 30)
    meeting = follow_ups.new([ali], at(23, 12, 35), kind="meet")
    meeting.minutes = 60
    follow_ups.save(meeting)
    assert call_windows.next_free(MONDAY) == at(23, 18)


def test_meetings_and_appointments_take_their_time(ali):
    settings.put(settings.CALLS_A_DAY, 9)
    entry = interactions.new("meeting", [ali], at(23, 11, 30))
    entry.end = at(23, 12, 50).astimezone(UTC).isoformat()
    interactions.save(entry)
    assert call_windows.next_free(MONDAY) == at(23, 13)
    start, end = (at(23, hour).astimezone(UTC).isoformat() for hour in (13, 21))
    connection.execute_sql(
        'INSERT INTO appointment(event_uid, start, "end", zone, day, title) VALUES (?, ?, ?, ?, ?, ?)',
        ("a", start, end, CASABLANCA.key, "2026-11-23", "Fair"),
    )
    assert call_windows.next_free(MONDAY) == at(24, 12)


def test_a_whole_day_takes_no_hour(ali):
    follow_ups.save(follow_ups.new([ali], date(2026, 11, 23), kind="send"))
    assert call_windows.next_free(MONDAY) == at(23, 12)


def test_at_most_so_many_a_day(ali):
    settings.put(settings.CALLS_A_DAY, 1)
    assert first(3) == [at(23, 12), at(24, 12), at(25, 12)]
    follow_ups.save(follow_ups.new([ali], date(2026, 11, 23)))  # a call some time today counts
    done = follow_ups.save(follow_ups.new([ali], at(20, 12)))
    assert first(1) == [at(24, 12)]
    follow_ups.done(done, date(2026, 11, 24))  # as one that was made
    assert first(1) == [at(25, 12)]
    settings.put(settings.CALLS_A_DAY, 0)
    assert call_windows.next_free(MONDAY) is None


def test_hours_stay_where_they_are_when_the_clocks_change(ali):
    settings.put(settings.CALL_DAYS, "every")
    paris = ZoneInfo("Europe/Paris")
    found = first(30, datetime(2026, 10, 20, 8, tzinfo=paris))
    assert {moment.time() for moment in found} == {time(12), time(18)}
    assert len({moment.utcoffset() for moment in found}) == 2


def test_nothing_is_free_when_there_are_no_hours(ali):
    settings.put(settings.CALL_HOURS, [])
    assert call_windows.next_free(MONDAY) is None


@given(
    busy=st.lists(st.tuples(st.integers(0, 300), st.integers(1, 120)), max_size=8),
    minutes=st.integers(5, 90),
    begin=st.integers(0, 120),
)
def test_a_window_has_room_exactly_where_nothing_is_on(busy, minutes, begin):
    start, end = at(23, 12) + timedelta(minutes=begin), at(23, 16)
    spans = [
        (at(23, 11) + timedelta(minutes=low), at(23, 11) + timedelta(minutes=low + length)) for low, length in busy
    ]
    found = call_windows.room((start, end), spans, minutes)

    def fits(moment: datetime) -> bool:
        until = moment + timedelta(minutes=minutes)
        return start <= moment and until <= end and not any(low < until and moment < high for low, high in spans)

    quarters = [at(23, 12) + timedelta(minutes=15 * number) for number in range(17)]
    assert found == next((moment for moment in quarters if fits(moment)), None)


# --- the user's hours ---


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("12:00-14:00, 18:00-20:00", "12:00-14:00, 18:00-20:00"),
        ("18h30 - 20h ; 9-10", "09:00-10:00, 18:30-20:00"),
        ("12 à 14 et 13:30-15", "12:00-15:00"),
        ("", ""),
    ],
)
def test_hours_are_read_as_people_write_them(db, text, kept):
    call_windows.set_hours(text)
    assert call_windows.hours_text(call_windows.rules().hours) == kept


@pytest.mark.parametrize("text", ["noon", "14-12", "25-26", "12:00-12:00", "12:70-13", "12-14-16", "-"])
def test_hours_that_are_none_keep_what_was(db, text):
    with pytest.raises(Problem):
        call_windows.set_hours(text)
    assert call_windows.hours_text(call_windows.rules().hours) == "12:00-14:00, 18:00-20:00"


@given(st.lists(st.tuples(st.times(), st.times()).map(sorted), max_size=5))
def test_hours_that_were_written_are_read_back(pairs):
    pairs = [[end.replace(second=0, microsecond=0) for end in pair] for pair in pairs]
    text = call_windows.hours_text([(low, high) for low, high in pairs if low < high])
    found = call_windows.read_hours(text)
    assert call_windows.read_hours(call_windows.hours_text(found)) == found
    assert all(left[1] < right[0] for left, right in pairwise(found))
