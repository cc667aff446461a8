"""Exported follow-ups obey RFC 5545, say the right time in every zone, and come back as they went."""

import re
import string
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.formats import ics
from models.formats.ics_write import Reminder, clean, followups, timezone
from models.formats.records import Event

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
ZONES = ("Africa/Casablanca", "Europe/Paris", "America/New_York", "Asia/Jerusalem", "Australia/Lord_Howe", "Asia/Tokyo",
         "Europe/Dublin", "Pacific/Kiritimati", "America/Sao_Paulo")  # fmt: skip

ONCE = {
    "VCALENDAR": ("PRODID", "VERSION"),
    "VEVENT": ("UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "STATUS", "SUMMARY", "CREATED", "LAST-MODIFIED"),
    "VTODO": ("UID", "DTSTAMP", "DUE", "SEQUENCE", "STATUS", "SUMMARY", "CREATED", "LAST-MODIFIED"),
    "VALARM": ("ACTION", "TRIGGER", "DESCRIPTION"),
    "VTIMEZONE": ("TZID",),
    "STANDARD": ("DTSTART", "TZOFFSETFROM", "TZOFFSETTO"),
    "DAYLIGHT": ("DTSTART", "TZOFFSETFROM", "TZOFFSETTO"),
}
OPTIONAL = {
    "VCALENDAR": {"CALSCALE"},
    "VEVENT": {"DESCRIPTION", "URL", "TRANSP"},
    "VTODO": {"DESCRIPTION", "URL", "COMPLETED", "PERCENT-COMPLETE"},
    "VALARM": set(),
    "VTIMEZONE": set(),
    "STANDARD": {"TZNAME", "RRULE", "RDATE"},
    "DAYLIGHT": {"TZNAME", "RRULE", "RDATE"},
}
PLACES = {"VEVENT": "VCALENDAR", "VTODO": "VCALENDAR", "VTIMEZONE": "VCALENDAR", "STANDARD": "VTIMEZONE",
          "DAYLIGHT": "VTIMEZONE", "VCALENDAR": ""}  # fmt: skip
VALUES = {
    "DTSTAMP": r"\d{8}T\d{6}Z",
    "CREATED": r"\d{8}T\d{6}Z",
    "LAST-MODIFIED": r"\d{8}T\d{6}Z",
    "COMPLETED": r"\d{8}T\d{6}Z",
    "DTSTART": r"\d{8}(T\d{6}Z?)?",
    "DTEND": r"\d{8}(T\d{6}Z?)?",
    "DUE": r"\d{8}(T\d{6}Z?)?",
    "SEQUENCE": r"\d+",
    "VERSION": r"2\.0",
    "CALSCALE": "GREGORIAN",
    "ACTION": "DISPLAY",
    "TRANSP": "OPAQUE|TRANSPARENT",
    "STATUS": "CONFIRMED|CANCELLED|NEEDS-ACTION|COMPLETED",
    "TRIGGER": r"-?P(\d+D)?(T(\d+H)?(\d+M)?)?",
    "TZOFFSETFROM": r"[+-]\d{4}(\d\d)?",
    "TZOFFSETTO": r"[+-]\d{4}(\d\d)?",
    "SUMMARY": r"([^\\;,\x00-\x08\x0a-\x1f\x7f]|\\[\\;,n])*",
    "DESCRIPTION": r"([^\\;,\x00-\x08\x0a-\x1f\x7f]|\\[\\;,n])*",
    "URL": r"https?://[!-~]+",
}


def valid(data: bytes) -> list[str]:
    """Check `data` against RFC 5545 as far as these components go; return its unfolded lines."""
    assert data.endswith(b"\r\n")
    physical = data.split(b"\r\n")[:-1]
    assert not any(b"\n" in line or b"\r" in line for line in physical), "only CRLF ends a line"
    for line in physical:
        assert 0 < len(line) <= 75
        line.decode()  # no character is cut
    lines: list[str] = data.decode().replace("\r\n ", "").split("\r\n")[:-1]
    zones = {line[5:] for line in lines if line.startswith("TZID:")}
    stack: list[tuple[str, dict[str, str]]] = []
    for line in lines:
        match = re.fullmatch(r"([A-Z-]+)((?:;[A-Z]+=[^;:,\"]+)*):(.*)", line, re.DOTALL)
        assert match, line
        name, params, value = match.groups()
        if name == "BEGIN":
            outer = stack[-1][0] if stack else ""
            assert outer in ("VEVENT", "VTODO") if value == "VALARM" else outer == PLACES[value]
            stack.append((value, {}))
        elif name == "END":
            component, found = stack.pop()
            assert component == value
            assert set(ONCE[component]) <= found.keys(), component
            _dates_alike(component, found)
        else:
            component, found = stack[-1]
            assert name in ONCE[component] or name in OPTIONAL[component], f"{name} in {component}"
            assert name not in found, f"{name} twice"
            found[name] = params + ":" + value
            assert re.fullmatch(VALUES.get(name, ".*"), value, re.DOTALL), line
            for tzid in re.findall("TZID=([^;:]+)", params):
                assert tzid in zones
                assert re.fullmatch(r"\d{8}T\d{6}", value), "no Z beside a TZID"
    assert not stack
    return lines


def _dates_alike(component: str, found: dict[str, str]) -> None:
    moments = {name: found[name].partition(":") for name in ("DTSTART", "DTEND", "DUE") if name in found}
    if component not in ("VEVENT", "VTODO"):
        return
    for params, _, value in moments.values():
        assert ("VALUE=DATE" in params) == (len(value) == 8)
    if component == "VEVENT":
        (start_params, _, start), (end_params, _, end) = moments["DTSTART"], moments["DTEND"]
        assert (len(start) == 8) == (len(end) == 8), "both a day or both a moment"
        assert start < end or start_params != end_params or len(start) != len(end) or found["DTSTART"] != found["DTEND"]


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


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(items=st.lists(REMINDERS, max_size=4), as_todo=st.booleans())
def test_every_export_is_valid_and_icalendar_reads_it(items: list[Reminder], as_todo: bool) -> None:
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


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
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


def test_morocco_leaves_its_summer_time_in_ramadan() -> None:
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


def test_a_day_ends_the_day_after_and_rings_in_the_morning() -> None:
    lines = valid(followups([Reminder("a", date(2026, 12, 31), "Write", alarm_minutes=-9 * 60)], now=NOW))
    assert "DTSTART;VALUE=DATE:20261231" in lines
    assert "DTEND;VALUE=DATE:20270101" in lines
    assert "TRIGGER:PT9H" in lines
    assert "TRANSP:TRANSPARENT" in lines


def test_a_hour_that_comes_twice_keeps_its_moment() -> None:
    second = datetime(2026, 10, 25, 2, 30, tzinfo=ZoneInfo("Europe/Paris"), fold=1)
    lines = valid(followups([Reminder("a", second, "Call"), Reminder("b", second.replace(fold=0), "Call")], now=NOW))
    assert "DTSTART:20261025T013000Z" in lines
    assert "DTSTART;TZID=Europe/Paris:20261025T023000" in lines


def test_a_backslash_before_an_n_is_no_line_break(tmp_path: Path) -> None:
    path = tmp_path / "out.ics"
    path.write_bytes(followups([Reminder("a", NOW, r"C:\New \n", description="\\N\n\\\\n")], now=NOW))
    (event,) = [record for record in ics.read(path, NOW) if isinstance(record, Event)]
    assert (event.title, event.note) == (r"C:\New \n", "\\N\n\\\\n")


def test_cancelled_and_done_ring_no_more_and_nobody_is_invited() -> None:
    items = [Reminder("a", NOW, "Call", alarm_minutes=15, status=status) for status in ("done", "cancelled")]
    for as_todo in (False, True):
        text = "\n".join(valid(followups(items, now=NOW, as_todo=as_todo)))
        assert "STATUS:CANCELLED" in text
        assert not re.search("VALARM|ATTENDEE|ORGANIZER|METHOD", text)
    assert "STATUS:COMPLETED" in text
    assert "PERCENT-COMPLETE:100" in text
    assert "COMPLETED:20261120T093000Z" in text
