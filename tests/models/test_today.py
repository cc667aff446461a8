"""Who is going cold: the list, its order, and the cache behind it."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models import database, demo, interactions, people, today, warmth, warmth_states
from models.connection import db as engine
from models.formats.records import Contact

pytestmark = pytest.mark.usefixtures("db")
DAY = date(2026, 11, 23)


def add(name: str, **values) -> int:
    return people.save(None, Contact(name=name, **values))


def talk(person: int, *ago: int, kind: str = "call") -> None:
    for days in ago:
        interactions.save(interactions.new(kind, [person], DAY - timedelta(days=days)))


def names(**options) -> list[str]:
    return [row.name for row in today.going_cold(DAY, **options)]


def test_the_list_names_who_broke_their_rhythm_and_says_why():
    samira, paul = add("Samira", organization="OCP", birthday="--11-26"), add("Paul")
    talk(samira, *range(77, 600, 21))
    talk(paul, *range(5, 600, 21))
    (row,) = today.going_cold(DAY)
    assert (row.id, row.name, row.organization) == (samira, "Samira", "OCP")
    assert (row.days_silent, row.usual_days) == (77, 21)
    assert row.reason == "You usually talk every 3 weeks. Silent for 11 weeks, longer than every gap so far."
    assert row.occasions == ["Birthday Thu 26 Nov"]
    assert len(row.months) == 12
    assert sum(row.months) == 14
    assert row.months[-2:] == [0, 0]
    assert row.band in ("cooling", "cold")


def test_who_is_left_out():
    for name in ("Once", "Snoozed", "Let go", "Back in touch"):
        talk(add(name), *range(90, 800, 20))
    once, snoozed, let_go, back = (people.find(name)[0].id for name in ("Once", "Snoozed", "Let go", "Back in touch"))
    engine.execute_sql("DELETE FROM interaction WHERE id IN (SELECT interaction_id FROM participant WHERE person_id = ?)", (once,))
    engine.execute_sql("DELETE FROM warmth_state")
    talk(once, 300)
    add("Never")
    today.snooze([snoozed], DAY + timedelta(days=1), DAY)
    today.set_keep_up([let_go], False)
    talk(back, 1)
    assert names() == []
    assert [row.name for row in today.going_cold(DAY + timedelta(days=1))] == ["Snoozed"]


def test_a_contact_ends_a_snooze():
    ali = add("Ali")
    talk(ali, *range(90, 800, 20))
    today.snooze([ali], DAY + timedelta(days=300), DAY)
    assert names() == []
    interactions.save(interactions.new("call", [ali], DAY + timedelta(days=5)))
    assert today.going_cold(DAY + timedelta(days=10)) == []
    assert [row.name for row in today.going_cold(DAY + timedelta(days=250))] == ["Ali"]


def test_the_same_question_again_sees_what_was_written_since(db):
    ali = add("Ali")
    talk(ali, 10)
    assert warmth_states.states(DAY)[ali].n == 1
    assert warmth_states.states(DAY) is warmth_states.states(DAY)
    talk(ali, 5)
    assert warmth_states.states(DAY)[ali].n == 2
    with pytest.raises(ZeroDivisionError), database.change("Fail"):
        talk(ali, 3)
        assert warmth_states.states(DAY)[ali].n == 3
        raise ZeroDivisionError
    assert warmth_states.states(DAY)[ali].n == 2
    database.open(db)
    assert warmth_states.states(DAY)[ali].n == 2


def test_a_chosen_rhythm_is_a_promise_even_without_any_contact():
    never, often = add("Never"), add("Often")
    talk(often, *range(40, 200, 10))
    today.set_rhythm(never, 30)
    today.set_rhythm(often, 15)
    engine.execute_sql("UPDATE person SET created = ?", ((DAY - timedelta(days=40)).isoformat() + "T10:00:00+00:00",))
    rows = {row.name: row.reason for row in today.going_cold(DAY)}
    assert rows == {
        "Often": "You asked for every 15 days. 25 days overdue.",
        "Never": "You asked for every 30 days. 10 days overdue.",
    }
    today.set_rhythm(often, None)
    assert "Often" in names()
    assert database.undo() == "Choose a rhythm"


def test_a_young_log_blames_nobody():
    ali = add("Ali")
    talk(ali, 55, 54, 53, 52, 51, 50)
    assert names() == []
    facts = today.warmth_facts([ali], DAY)[ali]
    assert (facts.warmth, facts.band, facts.last) == (None, None, "2026-10-04")


def test_the_past_can_be_asked():
    ali = add("Ali")
    talk(ali, *range(200, 700, 14), 10)
    assert names() == []
    then = DAY - timedelta(days=60)
    (row,) = today.going_cold(then)
    assert row.days_silent == 140
    assert today.warmth_facts([ali], then)[ali].last == (DAY - timedelta(days=200)).isoformat()
    assert names() == [], "asking the past changes nothing of the present"


def test_the_most_to_lose_come_first_and_the_limit_holds():
    daily, rare = add("Daily friend"), add("Rare")
    talk(daily, *range(60, 400, 4))
    talk(rare, *range(200, 700, 60))
    assert names() == ["Daily friend", "Rare"]
    assert names(limit=1) == ["Daily friend"]
    engine.execute_sql("UPDATE person SET importance = 9 WHERE id = ?", (rare,))
    assert names()[0] == "Rare"


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from("log edit delete person undo redo ask".split()), st.integers(0, 300)), max_size=25))
def test_the_cache_always_equals_a_replay(db, history):
    database.close()
    db.unlink()
    database.open(db)
    ids = [add("Ali"), add("Zoé"), add("Omar")]
    for action, pick in history:
        entries = interactions.newest()
        if action == "log" and ids:
            wanted = [ids[pick % len(ids)], ids[pick // 7 % len(ids)]]
            interactions.save(interactions.new("mass" if pick % 5 == 0 else "call", wanted, DAY - timedelta(days=pick)))
        elif action == "edit" and entries:
            entry = entries[pick % len(entries)]
            interactions.set_start(entry, DAY - timedelta(days=pick))
            interactions.save(entry)
        elif action == "delete" and entries:
            interactions.delete([entries[pick % len(entries)].id])
        elif action == "person" and len(people.search()) > 1:
            people.delete([people.search()[0].id])
        elif action == "undo":
            database.undo()
        elif action == "redo":
            database.redo()
        elif action == "ask":
            warmth_states.states(DAY)
        ids = [row.id for row in people.search()]
    cached = warmth_states.states(DAY)
    engine.execute_sql("DELETE FROM warmth_state")
    assert cached == warmth_states.states(DAY)


def test_the_demo_shows_every_band_and_every_script(now):
    for _ in demo.build(now):
        pass
    rows = people.search()
    assert len(rows) == 80
    facts = today.warmth_facts([row.id for row in rows], now.date()).values()
    assert {fact.band for fact in facts} >= set(warmth.BANDS)
    assert any("؀" <= letter <= "ۿ" for row in rows for letter in row.name)
    assert len(today.going_cold(now.date())) >= 6
    assert today.kept_up(now.date()) > 40
    assert database.undo() == "Make the demo"
    assert people.search() == []
