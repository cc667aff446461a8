"""Rules give the dates that dateutil gives, and changed series those of recurring-ical-events."""

from datetime import date, datetime, timedelta
from itertools import islice, takewhile

import pytest
from dateutil.rrule import rrulestr
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from icalendar import Calendar
from recurring_ical_events import of

from models.formats.ics_series import AHEAD, MOST, MOST_AHEAD, Changed, apply_changes, expand, read_rule
from models.formats.ics_values import UnreadableError

NOW = datetime(2026, 11, 20, 9, 0)
STARTS = st.datetimes(datetime(2010, 1, 1), datetime(2026, 12, 1)).map(lambda at: at.replace(second=0, microsecond=0))
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@st.composite
def rules(draw: st.DrawFn) -> str:
    frequency = draw(st.sampled_from(("DAILY", "WEEKLY", "MONTHLY", "YEARLY")))
    parts = [f"FREQ={frequency}"]
    if draw(st.booleans()):
        parts.append(f"INTERVAL={draw(st.integers(1, 6))}")
    if draw(st.booleans()):
        parts.append(f"COUNT={draw(st.integers(1, 40))}")
    days = draw(st.lists(st.sampled_from(WEEKDAYS), max_size=3, unique=True))
    if days and frequency in ("MONTHLY", "YEARLY"):
        days = [f"{draw(st.sampled_from(('', '1', '2', '-1')))}{day}" for day in days]
    if days:
        parts.append("BYDAY=" + ",".join(days))
    if draw(st.booleans()):
        parts.append(f"BYMONTH={','.join(map(str, draw(st.lists(st.integers(1, 12), min_size=1, max_size=3))))}")
    if frequency in ("MONTHLY", "YEARLY", "DAILY") and not days and draw(st.booleans()):
        parts.append(f"BYMONTHDAY={draw(st.sampled_from((1, 15, 29, 31, -1)))}")
    return ";".join(parts)


@settings(max_examples=80, deadline=None)
@given(rule=rules(), start=STARTS)
def test_a_rule_gives_what_dateutil_gives(rule: str, start: datetime) -> None:
    found = expand(start, [read_rule(rule)], set(), set(), NOW)
    assume("never" not in found.problem)
    after = NOW + timedelta(days=4000)
    known = list(takewhile(lambda at: at <= after, islice(rrulestr(rule, dtstart=start), 20_000)))
    known = sorted({start, *known})
    assert found.past == [at for at in known if at <= NOW][-MOST:]
    if found.following and found.following[0] <= after and not found.problem:
        coming = [at for at in known if at > NOW]
        assert found.following == [at for at in coming if at in coming[:1] or at <= NOW + AHEAD][:MOST_AHEAD]


@settings(max_examples=60, deadline=None)
@given(rule=rules(), start=st.datetimes(datetime(1960, 1, 1), datetime(1995, 1, 1)))
def test_an_old_rule_gives_the_latest_of_what_dateutil_gives(rule: str, start: datetime) -> None:
    start = start.replace(second=0, microsecond=0)
    assume("COUNT" not in rule)
    found = expand(start, [read_rule(rule)], set(), set(), NOW)
    assume("never" not in found.problem)
    known = list(takewhile(lambda at: at <= NOW, rrulestr(rule, dtstart=start)))
    latest = [at for at in found.past if at != start]
    assert latest == (known[-len(latest) :] if latest else [])
    assert latest or not known[1:] or known[-1] < NOW - timedelta(days=365 * 4)


@settings(max_examples=60, deadline=None)
@given(start=STARTS, data=st.data())
def test_changes_give_what_recurring_ical_events_gives(start: datetime, data: st.DataObject) -> None:
    assume(start < NOW)
    found = expand(start, [read_rule("FREQ=WEEKLY;COUNT=8")], set(), set(), NOW + timedelta(days=400))
    length = timedelta(hours=1)
    chosen = data.draw(st.lists(st.sampled_from(found.past), max_size=3, unique=True))
    changes = [
        Changed(at, at + timedelta(hours=data.draw(st.integers(-30, 30))), at + timedelta(hours=40)) for at in chosen
    ]
    text = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:a", f"DTSTART:{start:%Y%m%dT%H%M%S}", "DURATION:PT1H",
            "RRULE:FREQ=WEEKLY;COUNT=8", "END:VEVENT"]  # fmt: skip
    for change in changes:
        text += ["BEGIN:VEVENT", "UID:a", f"RECURRENCE-ID:{change.identity:%Y%m%dT%H%M%S}",
                 f"DTSTART:{change.start:%Y%m%dT%H%M%S}", f"DTEND:{change.end:%Y%m%dT%H%M%S}", "END:VEVENT"]  # fmt: skip
    calendar = Calendar.from_ical("\r\n".join([*text, "END:VCALENDAR", ""]))
    known = of(calendar).between(start - timedelta(days=9), start + timedelta(days=99))
    merged = apply_changes(found.past, length, changes)
    assert sorted((begin, end) for _, _, begin, end in merged) == sorted((one.start, one.end) for one in known)


def test_left_out_days_and_moments() -> None:
    start = datetime(2026, 11, 16, 9)
    found = expand(start, [read_rule("FREQ=DAILY")], set(), {date(2026, 11, 17), datetime(2026, 11, 18, 9)}, NOW)
    assert [at.day for at in found.past] == [16, 19, 20]
    assert [at.day for at in found.excluded] == [17, 18]
    assert found.following[:2] == [datetime(2026, 11, 21, 9), datetime(2026, 11, 22, 9)]


def test_a_rule_without_end_is_read_from_the_end() -> None:
    found = expand(datetime(1, 1, 1), [read_rule("FREQ=DAILY")], set(), set(), NOW)
    assert (len(found.past), found.past[-1]) == (MOST, datetime(2026, 11, 20))
    assert (found.following[0], len(found.following)) == (datetime(2026, 11, 21), AHEAD.days)
    assert found.problem


@pytest.mark.parametrize(
    "rule",
    ["FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MONTHLY;INTERVAL=12;BYMONTH=2", "FREQ=YEARLY;INTERVAL=2;BYYEARDAY=366",
     "FREQ=YEARLY;BYWEEKNO=1;BYMONTH=6", "FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=20", "FREQ=MONTHLY;BYMONTHDAY=1;BYSETPOS=5"],
)  # fmt: skip
def test_a_rule_that_never_comes_true_ends_soon(rule: str) -> None:
    found = expand(datetime(2025, 1, 5, 9), [read_rule(rule)], set(), set(), NOW)
    assert found.past == [datetime(2025, 1, 5, 9)]
    assert "never" in found.problem


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("D1 #5", "FREQ=DAILY;INTERVAL=1;COUNT=5"),
        ("D2 #0", "FREQ=DAILY;INTERVAL=2"),
        ("W2 MO WE #10", "FREQ=WEEKLY;INTERVAL=2;COUNT=10;BYDAY=MO,WE"),
        ("W1 TH 20060427T000000Z", "FREQ=WEEKLY;INTERVAL=1;UNTIL=20060427T000000Z;BYDAY=TH"),
        ("MP1 1+ SU 2- FR #2", "FREQ=MONTHLY;INTERVAL=1;COUNT=2;BYDAY=1SU,-2FR"),
        ("MD1 LD 3- 7", "FREQ=MONTHLY;INTERVAL=1;COUNT=2;BYMONTHDAY=-1,-3,7"),
        ("YM1 6 7 #8", "FREQ=YEARLY;INTERVAL=1;COUNT=8;BYMONTH=6,7"),
    ],
)
def test_rules_of_1996(old: str, new: str) -> None:
    assert read_rule(old) == read_rule(new)


@pytest.mark.parametrize(
    "rule", ["", "FREQ", "FREQ=", "RSCALE=CHINESE;FREQ=YEARLY", "FREQ=DAILY;BYDAY=99XX", "W1 #" + "9" * 2000]
)
def test_what_is_no_rule_is_refused_with_a_reason(rule: str) -> None:
    with pytest.raises(UnreadableError, match="rule"):
        read_rule(rule)
