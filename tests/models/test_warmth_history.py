"""The bands of the last twelve months, by what was known at the end of each."""

from datetime import date, timedelta

import pytest

from models import choices, importing, interactions, people, today, warmth_history
from models.formats.records import Contact

pytestmark = pytest.mark.usefixtures("db")
DAY = date(2026, 11, 23)


def talk(name: str, *ago: int) -> int:
    person = people.save(None, Contact(name=name))
    for days in ago:
        interactions.save(interactions.new("call", [person], DAY - timedelta(days=days)))
    return person


def year() -> list[warmth_history.MonthBands]:
    return importing.finish(warmth_history.of_last_year(DAY))


def test_it_ends_today_and_has_twelve_month_ends_before():
    days = [month.day for month in year()]
    assert (len(days), days[0], days[-2], days[-1]) == (13, date(2025, 11, 30), date(2026, 10, 31), DAY)


def test_each_month_tells_what_going_cold_would_have_told():
    for name, last in (("Ali", 0), ("Zoé", 80), ("Omar", 200)):
        talk(name, *range(last, 900, 17))
    for month in year():
        facts = today.warmth_facts([row.id for row in people.search()], month.day)
        bands = [fact.band for fact in facts.values()]
        assert month.counts == {band: bands.count(band) for band in month.counts}
    assert year()[-1].counts["cold"] + year()[-1].counts["cooling"] == 2


def test_those_of_whom_too_little_was_known_do_not_count_yet():
    talk("Ali", *range(0, 100, 20))
    assert [sum(month.counts.values()) for month in year()] == [0] * 12 + [1]


def test_a_chosen_rhythm_counts_and_who_was_let_go_does_not():
    ali, zoe = talk("Ali", 5, 40), talk("Zoé", *range(0, 900, 17))
    choices.set_rhythm([ali], 30)
    choices.set_keep_up([zoe], False)
    assert sum(year()[-1].counts.values()) == 1


def test_a_young_log_says_nothing():
    talk("Ali", 1, 2, 3, 4, 5)
    assert all(sum(month.counts.values()) == 0 for month in year())
