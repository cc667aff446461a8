"""Exported follow-ups obey RFC 5545, say the right time in every zone, and come back as they went."""

import re
import string
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import pytest
import recurring_ical_events
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from models import repeating
from models.formats import ics
from models.formats.ics_write import Reminder, Repeat, clean, followups, timezone
from models.formats.records import Event

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
ZONES = ("Africa/Casablanca", "Europe/Paris", "America/New_York", "Asia/Jerusalem", "Australia/Lord_Howe", "Asia/Tokyo",
         "Europe/Dublin", "Pacific/Kiritimati", "America/Sao_Paulo")  # fmt: skip


@pytest.fixture(scope="session")
def valid(rfc5545) -> Callable[[bytes], list[str]]:
    """Check a file against RFC 5545, and that nobody is invited by it; return its unfolded lines."""

    def check(data: bytes) -> list[str]:
        assert rfc5545.faults(data) == []
        lines = data.decode().replace("\r\n ", "").split("\r\n")[:-1]
        assert not [line for line in lines if re.match("ATTENDEE|ORGANIZER|METHOD", line)]
        return lines

    return check


TEXT = st.text(max_size=200)
INLINE = st.text(alphabet=string.printable + 'éü€🎉ـسم\u2028\x85\\;,:"', max_size=120)
MOMENTS = st.builds(
    lambda moment, zone: moment.replace(microsecond=0, tzinfo=ZoneInfo(zone)),
    st.datetimes(datetime(1990, 1, 1), datetime(2060, 1, 1)),
    st.sampled_from((*ZONES, "UTC")),
)
REMINDERS = st.builds(
    Reminder,
    uid=st.uuids().map(str),
    due=st.one_of(MOMENTS, st.dates(date(1990, 1, 1), date(2060, 1, 1))),
    summary=TEXT | INLINE,
    minutes=st.integers(0, 60 * 24 * 3),
    description=TEXT | INLINE,
    url=st.sampled_from(("", "https://example.org/a,b;c?d=\\e", "javascript:alert(1)", "http://x y")),
    alarm_minutes=st.none() | st.integers(-1440, 10_000),
    sequence=st.integers(0, 10_000),
    modified=st.none() | MOMENTS,
    status=st.sampled_from(("open", "done", "cancelled")),
)


@st.composite
def series(draw) -> tuple[Reminder, dict]:
    """Something that repeats, and when it should be: what it says as start -> where it was moved."""
    every, unit = draw(st.integers(1, 6)), draw(st.sampled_from(repeating.UNITS))
    due = draw(st.one_of(MOMENTS, st.dates(date(1990, 1, 1), date(2050, 1, 1))))
    assume(repeating.has_rule(due, unit) and getattr(due, "hour", 12) >= 5)  # at night, clocks change
    times = [repeating.later(due, number * every, unit) for number in range(6)]
    expected = {moment: moment for moment in times}
    skipped = tuple(draw(st.lists(st.sampled_from(times[:4]), unique=True, max_size=2)))
    for moment in skipped:
        del expected[moment]
    moved = None
    if draw(st.booleans()) and len(expected) > 2:
        slot = draw(st.sampled_from(list(expected)[:-1]))
        moved = (slot, slot + timedelta(days=draw(st.integers(1, 3))))
        expected[slot] = moved[1]
    reminder = Reminder(
        "a", due, "Call", repeat=Repeat(every, unit, skipped, moved), alarm_minutes=draw(st.none() | st.just(10))
    )
    return reminder, expected


@given(case=series())
def test_a_series_says_its_times_as_they_are(valid, case) -> None:
    reminder, expected = case
    data = followups([reminder], now=NOW)
    valid(data)
    calendar = icalendar.Calendar.from_ical(data)
    (rule,) = [part for part in calendar.walk("VEVENT") if "RRULE" in part]
    assert rule.start == reminder.due
    last = max(expected)
    found = recurring_ical_events.of(calendar).between(reminder.due - timedelta(days=1), last + timedelta(days=1))
    starts = {event.start for event in found if event.start <= last}
    assert starts == {moment for moment in expected.values() if moment <= last}


def test_a_task_that_repeats_is_its_next_time(valid) -> None:
    lines = valid(followups([Reminder("a", NOW, "Call", repeat=Repeat(1, "week"))], now=NOW, as_todo=True))
    assert not [line for line in lines if line.startswith("RRULE")]


def test_a_series_that_is_dropped_is_cancelled_as_a_whole(valid) -> None:
    moved = (NOW, NOW + timedelta(days=1))
    lines = valid(
        followups([Reminder("a", NOW, "Call", repeat=Repeat(1, "week", (), moved), status="cancelled")], now=NOW)
    )
    assert lines.count("BEGIN:VEVENT") == 1
    assert "STATUS:CANCELLED" in lines


def test_the_time_is_shown_as_free_when_that_is_chosen(valid) -> None:
    lines = valid(followups([Reminder("a", NOW, "Call", busy=False), Reminder("b", NOW, "Call")], now=NOW))
    assert [line for line in lines if line.startswith("TRANSP")] == ["TRANSP:TRANSPARENT", "TRANSP:OPAQUE"]


def test_an_export_of_nothing_is_a_calendar_too(valid) -> None:
    assert "BEGIN:VTIMEZONE" in valid(followups([], now=NOW))


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(items=st.lists(REMINDERS, max_size=4, unique_by=lambda item: item.uid), as_todo=st.booleans())
def test_every_export_is_valid_and_icalendar_reads_it(valid, items: list[Reminder], as_todo: bool) -> None:
    data = followups(items, now=NOW, as_todo=as_todo)
    valid(data)
    calendar = icalendar.Calendar.from_ical(data)
    found = calendar.walk("VTODO" if as_todo else "VEVENT")
    assert [str(one["UID"]) for one in found] == [item.uid for item in items]
    for one, item in zip(found, items, strict=True):
        assert not one.errors
        if "\\" not in item.summary:  # icalendar takes the n behind an escaped backslash for a line break
            assert str(one["SUMMARY"]) == clean(item.summary).replace("\n", " ")
        due = one["DUE" if as_todo else "DTSTART"].dt
        same = due == item.due if not isinstance(due, datetime) else due.astimezone(UTC) == item.due.astimezone(UTC)
        assert same


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(item=REMINDERS)
def test_our_reader_reads_back_what_was_written(tmp_path: Path, item: Reminder) -> None:
    path = tmp_path / "out.ics"
    path.write_bytes(followups([item], now=NOW))
    (event,) = [record for record in ics.read(path, NOW) if isinstance(record, Event)]
    assert (event.uid, event.sequence, event.troubles, event.attendees) == (item.uid, item.sequence, [], [])
    assert event.title == clean(item.summary).replace("\n", " ").strip()
    assert event.note == clean(item.description).strip()
    assert event.status == ("cancelled" if item.status == "cancelled" else "confirmed")
    if isinstance(item.due, datetime):
        assert event.start.astimezone(UTC) == item.due.astimezone(UTC)
        assert event.end.astimezone(UTC) - event.start.astimezone(UTC) == timedelta(minutes=max(1, item.minutes))
    else:
        assert (event.start, event.end) == (item.due, item.due)


@pytest.mark.parametrize("name", ZONES)
@pytest.mark.parametrize("years", [(2026, 2026), (2019, 2030), (1996, 1997)])
def test_a_written_zone_tells_the_same_time_as_the_zone_database(name: str, years: tuple[int, int]) -> None:
    rules = icalendar.Timezone.from_ical(timezone(name, *years).to_ical()).to_tz(lookup_tzid=False)
    known = ZoneInfo(name)
    moment, end = datetime(years[0], 1, 1, 0, 30), datetime(years[1] + 1, 12, 31)
    while moment < end:
        exists = moment.replace(tzinfo=known).astimezone(UTC).astimezone(known).replace(tzinfo=None) == moment
        if exists:
            assert moment.replace(tzinfo=rules).utcoffset() == moment.replace(tzinfo=known).utcoffset(), moment
        moment += timedelta(hours=7)


def test_morocco_leaves_its_summer_time_in_ramadan(valid) -> None:
    zone = ZoneInfo("Africa/Casablanca")
    days = [datetime(2026, 2, 14, 9, tzinfo=zone), datetime(2026, 2, 18, 9, tzinfo=zone)]
    lines = valid(followups([Reminder(str(day), day, "Call") for day in days], now=NOW))
    assert "TZOFFSETTO:+0000" in lines
    calendar = icalendar.Calendar.from_ical("\r\n".join(lines) + "\r\n")
    rules = calendar.walk("VTIMEZONE")[0].to_tz(lookup_tzid=False)
    assert [datetime(2026, 2, day, 9, tzinfo=rules).utcoffset() for day in (14, 18)] == [
        timedelta(hours=1),
        timedelta(0),
    ]


def test_a_change_of_clocks_by_a_rule_is_written_as_a_rule() -> None:
    assert b"RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3" in timezone("Europe/Paris", 2026, 2026).to_ical()
    assert b"RRULE" not in timezone("Africa/Casablanca", 2026, 2026).to_ical()


def test_a_day_ends_the_day_after_and_rings_in_the_morning(valid) -> None:
    lines = valid(followups([Reminder("a", date(2026, 12, 31), "Write", alarm_minutes=-9 * 60)], now=NOW))
    assert "DTSTART;VALUE=DATE:20261231" in lines
    assert "DTEND;VALUE=DATE:20270101" in lines
    assert "TRIGGER:PT9H" in lines
    assert "TRANSP:TRANSPARENT" in lines


def test_a_hour_that_comes_twice_keeps_its_moment(valid) -> None:
    second = datetime(2026, 10, 25, 2, 30, tzinfo=ZoneInfo("Europe/Paris"), fold=1)
    lines = valid(followups([Reminder("a", second, "Call"), Reminder("b", second.replace(fold=0), "Call")], now=NOW))
    assert "DTSTART:20261025T013000Z" in lines
    assert "DTSTART;TZID=Europe/Paris:20261025T023000" in lines


def test_a_backslash_before_an_n_is_no_line_break(tmp_path: Path) -> None:
    path = tmp_path / "out.ics"
    path.write_bytes(followups([Reminder("a", NOW, r"C:\New \n", description="\\N\n\\\\n")], now=NOW))
    (event,) = [record for record in ics.read(path, NOW) if isinstance(record, Event)]
    assert (event.title, event.note) == (r"C:\New \n", "\\N\n\\\\n")


def test_cancelled_and_done_ring_no_more_and_nobody_is_invited(valid) -> None:
    items = [Reminder(status, NOW, "Call", alarm_minutes=15, status=status) for status in ("done", "cancelled")]
    for as_todo in (False, True):
        text = "\n".join(valid(followups(items, now=NOW, as_todo=as_todo)))
        assert "STATUS:CANCELLED" in text
        assert not re.search("VALARM|ATTENDEE|ORGANIZER|METHOD", text)
    assert "STATUS:COMPLETED" in text
    assert "PERCENT-COMPLETE:100" in text
    assert "COMPLETED:20261120T093000Z" in text
