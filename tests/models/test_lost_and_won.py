"""Who turned cold within a year, and who was won back."""

import random
from datetime import date, timedelta

import pytest

from models import choices, database, interactions, lost_and_won, people, warmth_history
from models.formats.records import Contact
from models.importing import finish
from models.lost_and_won import Turned

pytestmark = pytest.mark.usefixtures("db")


def somebody(name: str, ago: list[int], today: date, kinds: tuple[str, ...] = ("call",)) -> int:
    with database.change("Invent somebody"):
        person = people.save(None, Contact(name=name))
        for place, days in enumerate(ago):
            day = today - timedelta(days=days)
            interactions.save(interactions.new(kinds[place % len(kinds)], [person], day))
    return person


def names(found: Turned) -> tuple[set[str], set[str]]:
    return {name for _, name, _ in found.lost}, {name for _, name, _ in found.won}


def test_who_turned_cold_and_who_was_won_back(today):
    somebody("Lost", list(range(182, 460, 7)), today)
    won = somebody("Won", [*range(0, 56, 7), *range(252, 460, 7)], today)
    somebody("Kept", list(range(0, 630, 7)), today)
    somebody("Long gone", list(range(900, 1100, 7)), today)
    found = finish(lost_and_won.in_last_year(today))
    assert names(found) == ({"Lost"}, {"Won"})
    assert found.won == [(won, "Won", today)]


def test_the_latest_comes_first(today):
    for silent in (250, 190, 220):
        somebody(str(silent), list(range(silent, silent + 300, 7)), today)
    found = finish(lost_and_won.in_last_year(today))
    assert [name for _, name, _ in found.lost] == ["190", "220", "250"]
    assert found.lost[0][2] == today - timedelta(days=190)


def test_a_chosen_rhythm_turns_by_its_days_and_who_was_let_go_does_not(today):
    promised = somebody("Promised", [100, 130, 160, 190], today)
    gone = somebody("Gone", list(range(182, 460, 7)), today)
    choices.set_rhythm([promised], 30)
    choices.set_keep_up([gone], False)
    assert names(finish(lost_and_won.in_last_year(today))) == ({"Promised"}, set())


def test_a_young_log_says_nothing(today):
    somebody("Ann", [1, 2, 3, 4, 5], today)
    assert finish(lost_and_won.in_last_year(today)) == Turned()


@pytest.mark.parametrize("kinds", [("call",), ("call", "note"), ("mass", "meeting", "call")])
def test_what_the_states_tell_is_what_the_histories_tell(today, kinds):
    dice = random.Random(11)
    ids = []
    for number in range(14):
        gap, silent, many = dice.choice([4, 9, 20, 40, 90]), dice.choice([0, 5, 60, 200]), dice.choice([5, 30, 75])
        ago = [silent]
        while len(ago) < many:
            ago.append(ago[-1] + max(1, round(gap * dice.lognormvariate(0, 0.7))))
            if dice.random() < 0.05:
                ago[-1] += 200
        ids.append(somebody(f"{number}", ago, today, kinds))
    choices.set_rhythm(ids[:3], 30)
    found = finish(lost_and_won.in_last_year(today))
    days = [*warmth_history.month_ends(today), today]
    lost, won = set(), set()
    for person, (*before, now) in finish(warmth_history.bands_of(ids, days)).items():
        if now == "cold" and {"warm", "steady"} & set(before):
            lost.add(person)
        if now in ("warm", "steady") and "cold" in before:
            won.add(person)
    assert ({person for person, *_ in found.lost}, {person for person, *_ in found.won}) == (lost, won)
    assert lost
    assert won
