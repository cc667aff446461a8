"""Which backups stay: seven days, four weeks, twelve months, whatever the clock did."""

from datetime import datetime, timedelta

import pytest

from models.backup_plan import FEWEST, Named, kept, name, parse, within

START = datetime(2026, 1, 5, 9, 0)


def daily(days: int, jumps: dict[int, timedelta] | None = None) -> list[Named]:
    """Take two copies a day, and thin out after each, as the program does; the clock jumps on some days."""
    clock, backups = START, []
    for day in range(days):
        clock += timedelta(days=1) + (jumps or {}).get(day, timedelta())
        for hour in (0, 8):
            backups.append(Named(2 * day + (hour > 0) + 1, clock + timedelta(hours=hour)))
            backups = sorted(kept(backups, backups[-1].number), key=lambda one: one.number)
    return backups


def test_a_name_tells_what_it_was_made_of():
    one = Named(12, datetime(2026, 11, 23, 14, 5, 12), "before an import")
    assert name(one) == "00012 2026-11-23 14.05.12 before an import.db"
    assert parse(name(one)) == one
    assert parse(name(Named(123_456, one.at))) == Named(123_456, one.at)
    assert parse(name(Named(1, one.at, "../a/b\n\0.db"))).number == 1
    assert "/" not in name(Named(1, one.at, "../a/b"))
    assert parse("2026-11-23 14.05.12 before an import.db") == Named(0, one.at, "before an import")


@pytest.mark.parametrize(
    "text", ["keepwarm.db", "00001 2026-13-41 10.00.00.db", ".00001 2026-11-23 14.05.12.db.9.part", ""]
)
def test_what_is_no_backup_has_no_name(text):
    assert parse(text) is None


def test_a_year_leaves_days_weeks_and_months():
    backups = daily(400)
    days = sorted({one.at.date() for one in backups}, reverse=True)
    last = days[0]
    assert [(last - day).days for day in days[:7]] == list(range(7))
    assert sum(one.at.date() in days[:2] for one in backups) == 4
    assert len({(day.year, day.month) for day in days}) == 12
    assert len({day.isocalendar()[:2] for day in days if (last - day).days < 28}) >= 4
    assert (last - days[-1]).days <= 366
    assert len(backups) <= 2 + 7 + 4 + 12


@pytest.mark.parametrize(
    "jumps",
    [
        {200: timedelta(days=-2)},
        {200: timedelta(days=-366)},
        {200: timedelta(days=3653)},
        {200: timedelta(days=3653), 203: timedelta(days=-3653)},
        {day: timedelta(hours=-1 if day % 14 else 1) for day in range(0, 400, 7)},
    ],
)
def test_a_clock_that_jumps_loses_nothing_that_was_to_stay(jumps):
    for days in range(190, 400, 7):
        backups = daily(days, jumps)
        newest = 2 * days
        assert backups[-1].number == newest
        lately = {one.at.date() for one in backups if one.number > newest - 2 * 9}
        assert len(lately) >= 7, "a week of days"
        assert len(backups) <= 2 * 3 + 7 + 4 + 12
        assert backups[0].number <= newest - 2 * 25, "something older than three weeks"


def test_the_newest_sound_one_stays_however_old():
    old = [Named(number, START + timedelta(days=number)) for number in range(1, 4)]
    new = [Named(number, START + timedelta(days=500 + number)) for number in range(4, 90)]
    assert old[0] in kept([*old, *new], good=1)
    assert not set(old) & kept([*old, *new], good=89)


def test_the_newest_few_stay_however_large():
    backups = [(Named(number, START), 300) for number in range(9, 0, -1)]
    assert {one.number for one in within(backups, 1000)} == {9, 8, 7}
    assert {one.number for one in within(backups, 10)} == set(range(9, 9 - FEWEST, -1))
    assert len(within(backups, 10_000)) == 9
