"""What the desktop is told, and when."""

from datetime import datetime, time, timedelta

import pytest

from models import follow_ups, interactions, notices, people
from models.formats.records import Contact
from models.notices import Choice

pytestmark = pytest.mark.usefixtures("db")


@pytest.fixture
def ann(db) -> int:
    return people.save(None, Contact(name="Ann Lee"))


def at(now: datetime, hour: int, minute: int = 0) -> datetime:
    return now.replace(hour=hour, minute=minute)


def test_nothing_is_wanted_until_the_user_asks() -> None:
    assert not notices.choice().wanted


def test_a_choice_is_kept() -> None:
    notices.choose(Choice(digest=True, digest_at="07:15"))
    assert notices.choice() == Choice(digest=True, digest_at="07:15")


@pytest.mark.parametrize(
    ("hour", "quiet"), [(time(20, 29), False), (time(20, 30), True), (time(3), True), (time(7, 59), True), (time(8), False)]
)
def test_quiet_hours_go_over_midnight(hour, quiet) -> None:
    assert notices.is_quiet(hour, Choice()) is quiet


def test_equal_quiet_hours_are_none() -> None:
    assert not any(notices.is_quiet(time(hour), Choice(quiet_from="00:00", quiet_until="00:00")) for hour in range(24))


def test_the_digest_comes_once_each_morning(now, ann) -> None:
    follow_ups.save(follow_ups.new([ann], now.date()))
    wanted = Choice(digest=True)
    [said] = notices.due(at(now, 8, 20), at(now, 8, 31), wanted)
    assert (said.title, said.text, said.page) == ("1 follow-up today", "Call Ann Lee", "today")
    assert notices.due(at(now, 8, 31), at(now, 8, 40), wanted) == []
    assert notices.due(at(now, 8, 20) - timedelta(days=1), at(now, 10), wanted) == [said]  # the computer slept
    assert notices.due(at(now, 8, 20), at(now, 18), wanted) == []  # the morning is over


def test_a_day_that_brings_nothing_has_no_digest(now) -> None:
    assert notices.due(at(now, 8, 20), at(now, 8, 31), Choice(digest=True)) == []


def test_the_digest_names_who_is_going_cold_and_has_a_birthday(now, ann) -> None:
    day = now.date()
    for weeks in (60, 58, 56, 54, 52, 50, 48):
        interactions.save(interactions.new("call", [ann], day - timedelta(weeks=weeks)))
    people.save(None, Contact(name="Bob", birthday=f"1980-{day:%m-%d}"))
    text = notices.digest(day).text
    assert "Birthday: Bob" in text
    assert "Going cold: Ann Lee" in text


def test_a_reminder_comes_when_its_alarm_does(now, ann) -> None:
    entry = follow_ups.new([ann], at(now, 12, 30), "the tender")
    entry.alarm = 10
    follow_ups.save(entry)
    wanted = Choice(reminders=True)
    assert notices.due(at(now, 12, 0), at(now, 12, 19), wanted) == []
    [said] = notices.due(at(now, 12, 19), at(now, 12, 20), wanted)
    assert (said.title, said.text) == ("Call Ann Lee", "12:30 · the tender")
    assert notices.due(at(now, 12, 0), at(now, 14), wanted) == []  # it is over


def test_what_is_due_in_quiet_hours_is_said_after_them(now, ann) -> None:
    entry = follow_ups.new([ann], at(now, 8, 5))
    entry.alarm = 30
    follow_ups.save(entry)
    wanted = Choice(reminders=True)
    assert notices.due(at(now, 7, 30), at(now, 7, 40), wanted) is None
    assert len(notices.due(at(now, 7, 30), at(now, 8, 0), wanted)) == 1
