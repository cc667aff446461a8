"""Who is going cold: the list, its order, and the cache behind it."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models import (
    choices,
    database,
    demo,
    follow_ups,
    interactions,
    people,
    today,
    warmth,
    warmth_states,
    why,
)
from models.connection import db as engine
from models.formats.records import Contact
from tests.databases import make_empty

pytestmark = pytest.mark.usefixtures("db")
DAY = date(2026, 11, 23)
ACTIONS = ("log", "edit", "delete", "person", "undo", "redo", "ask", "ask_due", "ask_one")


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
    engine.execute_sql(
        "DELETE FROM interaction WHERE id IN (SELECT interaction_id FROM participant WHERE person_id = ?)", (once,)
    )
    warmth_states.forget()
    talk(once, 300)
    add("Never")
    choices.snooze([snoozed], DAY + timedelta(days=1), DAY)
    choices.set_keep_up([let_go], False)
    talk(back, 1)
    assert names() == []
    assert [row.name for row in today.going_cold(DAY + timedelta(days=1))] == ["Snoozed"]


def test_a_contact_ends_a_snooze():
    ali = add("Ali")
    talk(ali, *range(90, 800, 20))
    choices.snooze([ali], DAY + timedelta(days=300), DAY)
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
    choices.set_rhythm([never], 30)
    choices.set_rhythm([often], 15)
    engine.execute_sql("UPDATE person SET created = ?", ((DAY - timedelta(days=40)).isoformat() + "T10:00:00+00:00",))
    rows = {row.name: row.reason for row in today.going_cold(DAY)}
    assert rows == {
        "Often": "You asked for every 15 days. 25 days overdue.",
        "Never": "You asked for every 30 days. 10 days overdue.",
    }
    choices.set_rhythm([often], None)
    assert "Often" in names()
    assert database.undo() == "Choose a rhythm for Often"


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
@given(st.lists(st.tuples(st.sampled_from(ACTIONS), st.integers(0, 300)), max_size=25))
def test_the_cache_always_equals_a_replay(db, history):
    database.close()
    database.open(make_empty(db))
    ids = [add("Ali"), add("Zoé"), add("Omar")]
    for action, pick in history:
        entries = interactions.newest()
        if action == "log" and ids:
            wanted = [ids[pick % len(ids)], ids[pick // 7 % len(ids)]]
            interactions.save(
                interactions.new("mass" if pick % 5 == 0 else "call", wanted, DAY - timedelta(days=pick - 20))
            )
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
        elif action == "ask_due":
            warmth_states.due(DAY)
        elif action == "ask_one" and ids:
            warmth_states.states(DAY, [ids[pick % len(ids)]])
        ids = [row.id for row in people.search()]
    answered = [dict(warmth_states.states(DAY)), dict(warmth_states.due(DAY)), set(warmth_states.rhythmic(DAY))]
    warmth_states.forget()
    database.close()
    database.open(db)
    everybody = warmth_states.states(DAY)
    assert answered == [everybody, warmth_states.due(DAY), warmth_states.rhythmic(DAY)]
    assert answered[1].keys() == {number for number, state in everybody.items() if warmth.is_due(state, DAY.toordinal())}
    assert answered[2] == {number for number, state in everybody.items() if state.n >= warmth.ENOUGH}


def test_the_first_few_are_those_of_the_whole_list(db):
    with database.change("Fill"):
        for number in range(260):
            one = add(f"Person {number:03}")
            times = 4 + number % 23
            talk(one, *(30 + number % 90 + number * (3 + number % 5) * time // times for time in range(times)))
            if number % 13 == 0:
                choices.set_circle([one], ("inner", "outer")[number % 2])
            if number % 3 == 0:
                choices.set_rhythm([one], 5 + number % 40)
            if number % 17 == 0:
                follow_ups.save(follow_ups.new([one], DAY + timedelta(days=3)))
            if number % 19 == 0:
                choices.snooze([one], DAY + timedelta(days=9), DAY)
    every, count, needy = today.coldest(DAY)
    assert count == len(every) > 150 and needy == sum(not row.planned for row in every)
    for limit in (1, 5, 60, len(every), 1000):
        few = today.coldest(DAY, limit)
        assert few == (every[:limit], count, needy)


def test_whose_rhythm_was_chosen_does_not_keep_others_out():
    weak, strong, learned = add("Weak"), add("Strong"), add("Learned")
    talk(weak, 40)
    talk(strong, *range(300, 700, 5))
    talk(learned, *range(90, 700, 12))
    choices.set_rhythm([weak, strong], 30)
    assert names() == ["Strong", "Learned", "Weak"]
    assert names(limit=2) == ["Strong", "Learned"]


def test_the_demo_shows_every_band_and_every_script(now):
    for _ in demo.build(now):
        pass
    rows = people.search()
    assert len(rows) == 80
    facts = today.warmth_facts([row.id for row in rows], now.date()).values()
    assert {fact.band for fact in facts} >= set(warmth.BANDS)
    assert any("؀" <= letter <= "ۿ" for row in rows for letter in row.name)
    assert len(today.going_cold(now.date())) >= 6
    assert len(today.kept_up(now.date())) > 40
    assert database.undo() == "Make the demo"
    assert people.search() == []


# --- the knobs ---


def cold(name: str = "Ali", **values) -> int:
    number = add(name, **values)
    talk(number, *range(90, 800, 20))
    return number


def written_on_day(table: str) -> None:
    """Have what was just stored be stored on DAY: what was planned later was not known then."""
    engine.execute_sql(f"UPDATE {table} SET created = ?", (f"{DAY.isoformat()}T09:00:00+00:00",))


def test_what_is_planned_calms_the_warning_and_says_so():
    ali, zoe = cold("Ali"), cold("Zoé")
    follow_ups.save(follow_ups.new([ali], DAY + timedelta(days=10), "hello"))
    written_on_day("follow_up")
    rows = today.going_cold(DAY)
    assert [row.name for row in rows] == ["Zoé", "Ali"]
    assert rows[1].reason.endswith("A call is planned for Thu 3 Dec.")
    assert rows[1].planned
    late = follow_ups.open_ones()[0]
    late.due = (DAY - timedelta(days=1)).isoformat()
    follow_ups.save(late)
    assert [row.planned for row in today.going_cold(DAY)] == ["", ""]
    assert zoe


def test_what_is_planned_for_today_is_said_and_no_need_all_day_long_in_its_place():
    ali, zoe, omar = cold("Ali"), cold("Zoé"), cold("Omar")
    at_noon = datetime(DAY.year, DAY.month, DAY.day, 12, tzinfo=ZoneInfo("Africa/Casablanca"))
    follow_ups.save(follow_ups.new([ali], at_noon, "hello"))
    follow_ups.save(follow_ups.new([ali], DAY, kind="write"))
    follow_ups.save(follow_ups.new([zoe], DAY, kind="meet"))
    written_on_day("follow_up")
    rows = {row.name: row for row in today.going_cold(DAY)}
    assert list(rows) == ["Ali", "Omar", "Zoé"]
    assert rows["Ali"].reason.endswith("A call is planned for today at 12:00.")
    assert rows["Zoé"].planned == "A meeting is planned for today."
    assert today.coldest(DAY)[1:] == (3, 1)
    assert not any(row.planned for row in today.going_cold(DAY + timedelta(days=1)))
    assert omar


def test_a_meeting_to_come_calms_too():
    ali = cold()
    talk(ali, -5, kind="meeting")
    written_on_day("interaction")
    assert today.going_cold(DAY)[0].reason.endswith("You meet on Sat 28 Nov.")


def test_the_inner_circle_comes_first():
    ali, zoe = cold("Ali"), cold("Zoé")
    choices.set_circle([zoe], "inner")
    assert names() == ["Zoé", "Ali"]
    choices.set_circle([ali, zoe], "outer")
    assert choices.choices_of(ali).circle == "outer"
    assert names() == ["Ali", "Zoé"]


def test_snoozed_until_something_happens_means_a_contact_or_an_occasion():
    ali = cold(birthday="--12-20")
    choices.snooze([ali], choices.SOMETHING, DAY)
    assert names() == []
    assert today.going_cold(DAY + timedelta(days=12)) == []
    assert [row.name for row in today.going_cold(DAY + timedelta(days=14))] == ["Ali"]
    talk(ali, -20)
    assert len(today.going_cold(DAY + timedelta(days=200))) == 1


def test_snoozes_in_a_row_are_counted_until_a_contact():
    ali = cold()
    for number in range(3):
        choices.snooze([ali], DAY + timedelta(days=number + 1), DAY + timedelta(days=number))
    (row,) = today.going_cold(DAY + timedelta(days=5))
    assert row.snoozes == 3
    talk(ali, -6)
    assert [row.snoozes for row in today.going_cold(DAY + timedelta(days=200))] == [0]
    choices.snooze([ali], DAY + timedelta(days=210), DAY + timedelta(days=200))
    assert choices.choices_of(ali).snoozes == 1


def test_a_slower_rhythm_is_the_next_on_the_ladder():
    assert [choices.slower(days) for days in (7, 14, 21, 30, 91, 400, 2000)] == [14, 30, 61, 61, 182, 730, 730]


def test_filters_by_tag_and_band():
    cold("Ali", tags=["club"])
    cold("Zoé")
    assert names(tag="club") == ["Ali"]
    assert names(tag="other") == []
    bands = {row.band for row in today.going_cold(DAY)}
    assert names(band=bands.pop()) == ["Ali", "Zoé"]
    assert names(band="warm") == []


def test_who_was_never_met_is_nobody_who_goes_cold():
    never, ali = add("Never"), cold()
    assert today.never_met() == {never}
    assert today.kept_up(DAY) == {ali}
    choices.set_keep_up([never], True)
    assert today.kept_up(DAY) == {ali, never}
    choices.set_keep_up([never], False)
    assert today.never_met() == set()


def test_in_the_past_nothing_counts_that_came_later():
    ali = cold()
    then = DAY - timedelta(days=30)
    choices.snooze([ali], DAY + timedelta(days=300), DAY)
    follow_ups.save(follow_ups.new([ali], DAY + timedelta(days=10), "hello"))
    assert [(row.name, row.planned) for row in today.going_cold(then)] == [("Ali", "")]


def test_how_much_a_kind_counts_is_the_user_s_choice():
    ali = add("Ali")
    talk(ali, *range(90, 800, 20), kind="mass")
    before = warmth_states.states(DAY)[ali].strength
    warmth_states.set_weights({"note": 0.3, "mass": 0.6, "crowd": 0.3})
    assert warmth_states.states(DAY)[ali].strength == pytest.approx(2 * before)


# --- why ---


def test_the_why_can_be_recomputed_from_the_contact_days():
    ali = cold()
    talk(ali, 90, kind="mass")
    talk(ali, 60, kind="mass")
    found = why.why(ali, DAY)
    state = warmth.replay([(one.day.toordinal(), one.weight) for one in found.counted])
    assert state.strength == pytest.approx(sum(one.left for one in found.counted) * 2 ** (60 / 180))
    assert (found.counted[0].what, found.counted[0].weight, found.counted[0].gap) == (["Mass message"], 0.3, 30)
    assert found.counted[1].what == ["Call", "Mass message"]
    interactions.save(interactions.new("meeting", [ali], DAY, title="Lunch"))
    assert why.why(ali, DAY).counted[0].what == ["Lunch"]
    assert found.warmth_if > found.warmth
    assert found.band_if == "warm"
    assert found.forecast


def test_what_is_said_of_one_contact_and_of_none():
    once, never, met, imported = add("Once"), add("Never"), add("Met", met_on="2024-02-29"), add("Imported")
    entry = interactions.new("meeting", [once], DAY - timedelta(days=120), "")
    entry.title = "Forum Emploi"
    interactions.save(entry)
    run = engine.execute_sql("INSERT INTO import_run(at, file, format) VALUES ('', 'phone.vcf', 'vcf')").lastrowid
    card = "INSERT INTO card(person_id, run_id, format, uid, digest, text) VALUES (?, ?, 'vcf', '', x'', '')"
    engine.execute_sql(card, (imported, run))
    said = {name: why.why(number, DAY) for name, number in
            (("once", once), ("never", never), ("met", met), ("imported", imported))}  # fmt: skip
    assert said["once"].sentence == "You met once, at “Forum Emploi”, 4 months ago."
    assert said["never"].sentence.startswith("Not in touch yet. Added on ")
    assert said["met"].sentence == "Not in touch yet. Met on Thu 29 Feb 2024."
    assert "Imported from “phone.vcf” on " in said["imported"].sentence
    assert said["never"].warmth is None
    assert said["never"].warmth_if is None
    choices.set_rhythm([never], 30)
    assert why.why(never, DAY).warmth_if == 1
