"""Plan my week: the most urgent over the next free windows, moved about, and stored as one step."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from models import database, follow_ups, interactions, people, settings, today, week_plan
from models.formats.records import Contact, Email, Phone

CASABLANCA = ZoneInfo("Africa/Casablanca")
MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=CASABLANCA)
DAY = MONDAY.date()


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, 22 + day, hour, minute, tzinfo=CASABLANCA)


@pytest.fixture
def cold(db) -> list[str]:
    """Fourteen people who are going cold; their names, the most urgent first."""
    settings.put(settings.COUNTRY, "MA")
    with database.change("Fill"):
        for number in range(14):
            person = people.save(None, Contact(name=f"Person {number}", phones=[Phone("0661234567")]))
            for days in range(70 + 3 * number, 350, 14 + number):
                interactions.save(interactions.new("call", [person], DAY - timedelta(days=days)))
    rows = today.going_cold(DAY)
    assert len(rows) == 14
    return [row.name for row in rows]


def shown(plan: week_plan.WeekPlan) -> list[tuple[str, datetime]]:
    return [(entry.people[0][1], entry.time) for entry in plan.entries]


def test_the_most_urgent_come_first_one_for_each_window(cold):
    plan = week_plan.propose(MONDAY)
    times = [at(day, hour) for day in (1, 2, 3, 4, 5) for hour in (12, 18)]
    assert shown(plan) == list(zip(cold[:10], times, strict=True))
    assert [row.name for row in plan.waiting] == cold[10:]
    assert all(entry.kind == "call" and entry.reason for entry in plan.entries)
    assert follow_ups.open_ones() == []  # a proposal stores nothing


def test_more_a_day_fill_the_windows_in_a_second_round(cold):
    settings.put(settings.CALLS_A_DAY, 3)
    plan = week_plan.propose(MONDAY)
    assert shown(plan)[10:] == [(cold[10 + number], at(1 + number, 12, 30)) for number in range(4)]


def test_what_is_planned_and_who_is_planned_for_is_left_alone(cold):
    person = people.find(cold[0])[0].id
    follow_ups.save(follow_ups.new([person], at(2, 12)))
    plan = week_plan.propose(MONDAY)
    assert cold[0] not in [name for name, _ in shown(plan)]
    assert at(2, 12) not in [time for _, time in shown(plan)]
    assert sum(time.date() == date(2026, 11, 24) for _, time in shown(plan)) == 1  # with the one that was planned, two


@pytest.mark.parametrize("days", [-3, 0])
def test_who_has_a_follow_up_that_is_late_or_for_today_is_not_planned_twice(cold, days):
    person = people.find(cold[0])[0].id
    follow_ups.save(follow_ups.new([person], DAY + timedelta(days=days), kind="write"))
    assert shown(week_plan.propose(MONDAY))[0][0] == cold[1]


def test_it_is_stored_as_one_step(cold):
    plan = week_plan.propose(MONDAY)
    numbers = plan.save()
    assert len(numbers) == len(follow_ups.open_ones()) == 10
    assert database.undo_label() == "Plan 10 calls"
    database.undo()
    assert follow_ups.open_ones() == []
    assert week_plan.propose(MONDAY).entries[0].people == plan.entries[0].people


def test_an_entry_goes_to_the_next_window_with_room_and_back(cold):
    plan = week_plan.propose(MONDAY)
    first = plan.entries[0]
    assert plan.step(first, forward=True)
    assert first.time == at(1, 18, 30)
    assert plan.step(first, forward=False)
    assert first.time == at(1, 12)
    assert not plan.step(first, forward=False)
    last = plan.entries[-1]
    assert not plan.step(last, forward=True)
    assert last.time == at(5, 18)


def test_a_full_window_is_passed_over(cold):
    settings.put(settings.CALL_MINUTES, 120)
    plan = week_plan.propose(MONDAY)
    first, second = plan.entries[:2]
    assert not plan.put(first, plan.windows[1])
    assert first.time == at(1, 12)
    plan.drop(second)
    assert plan.step(first, forward=True)
    assert first.time == at(1, 18)


def test_dropped_and_one_more(cold):
    plan = week_plan.propose(MONDAY)
    plan.drop(plan.entries[0])
    added = plan.add_next()
    assert (added.people[0][1], added.time) == (cold[10], at(1, 12))
    while plan.add_next():
        pass
    assert plan.waiting == []


def test_what_was_put_outside_the_windows_stays_and_comes_back_by_a_step(cold):
    plan = week_plan.propose(MONDAY)
    entry = plan.entries[0]
    follow_ups.set_due(entry, at(3, 9))
    assert plan.elsewhere() == [entry]
    assert plan.step(entry, forward=True)
    assert entry.time == at(3, 12, 30)
    follow_ups.set_due(entry, at(3, 9))
    assert plan.step(entry, forward=False)
    assert entry.time == at(2, 18, 30)


def test_who_can_only_be_written_to_is_written_to(db):
    person = people.save(None, Contact(name="Zoé", emails=[Email("zoe@example.com")]))
    for days in range(70, 500, 14):
        interactions.save(interactions.new("email", [person], DAY - timedelta(days=days)))
    (entry,) = week_plan.propose(MONDAY).entries
    assert entry.kind == "write"


def test_a_week_without_hours_and_a_list_without_anybody(cold):
    settings.put(settings.CALL_HOURS, [])
    plan = week_plan.propose(MONDAY)
    assert plan.entries == plan.windows == []
    assert plan.add_next() is None
