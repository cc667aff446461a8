"""The model of warmth: its properties, figures worked out by hand, and its sentences."""

import math
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import warmth
from models.warmth import State, replay

TODAY = date(2026, 11, 23).toordinal()


def every(gap: int, times: int, silence: int) -> State:
    """Somebody who was in touch every `gap` days, and is silent since `silence` days."""
    return replay((TODAY - silence - gap * number, 1.0) for number in range(times))


histories = st.lists(
    st.tuples(st.integers(TODAY - 2000, TODAY), st.sampled_from([1.0, 0.3])), min_size=1, max_size=80
)


@given(histories, st.randoms())
def test_the_order_of_import_does_not_matter(contacts, random):
    shuffled = contacts[:]
    random.shuffle(shuffled)
    assert replay(shuffled) == replay(contacts)


@given(histories, st.integers(0, 40), st.sampled_from([1.0, 0.3]))
def test_one_more_contact_equals_a_replay_of_all(contacts, later, weight):
    state = replay(contacts)
    day = state.last + later
    assert state.add(day, weight)
    expected = replay([*contacts, (day, weight)])
    assert state.strength == pytest.approx(expected.strength)
    state.strength = expected.strength
    assert state == expected


@given(histories)
def test_a_contact_before_the_last_asks_for_a_replay(contacts):
    state = replay(contacts)
    before = State.unpack(state.pack())
    assert not state.add(state.last - 1)
    assert state == before


@given(histories)
def test_a_state_survives_its_bytes(contacts):
    state = replay(contacts)
    assert State.unpack(state.pack()) == state


@given(histories, st.integers(0, 400), st.integers(1, 400))
def test_warmth_falls_with_silence_and_jumps_up_at_a_contact(contacts, silence, more):
    state = replay(contacts)
    now = state.last + silence
    assert warmth.warmth(state, now + more) <= warmth.warmth(state, now)
    assert warmth.warmth(state, now + more, 30) <= warmth.warmth(state, now, 30)
    again = replay([*contacts, (now + more, 1.0)])
    horizon = warmth.window(state)
    assert warmth.silent_for(again, now + more, horizon) < warmth.silent_for(state, now + more, horizon)


@given(st.lists(st.floats(0, 3000)), st.floats(3000, 4000), st.floats(0.5, 400))
def test_p_silent_is_a_chance_and_falls_with_the_horizon(days, now, horizon):
    chance = warmth.p_silent(days, now, horizon)
    assert 0 <= chance <= 1
    assert warmth.p_silent(days, now, horizon + 10) <= chance
    assert warmth.p_silent(list(reversed(days)) + days, now, horizon) == chance


def test_p_silent_worked_out_by_hand():
    # Contacts on days 0 and 30, now day 40: E = 2^(-30/180) + 1 - e^(-2) = 1.7555..., s = 10, u = 30.
    strength = 2 ** (-30 / 180) + 1 - math.exp(-2)
    z = 4.08 + 0.30 * math.log(11) - 1.80 * math.log(strength * 2 ** (-10 / 180) + 0.02) - 0.83 * math.log(30)
    assert warmth.p_silent([30.4, 0, 30.9], 40.7, 30) == pytest.approx(1 / (1 + math.exp(-z)))
    assert warmth.p_silent([], 40, 30) == 1


def test_a_burst_counts_about_once_and_spaced_contacts_add_up():
    burst = replay((TODAY - number, 1.0) for number in range(6))
    spaced = every(30, 6, 0)
    assert burst.strength < 1.4
    assert spaced.strength > 3
    assert warmth.warmth(spaced, TODAY) > warmth.warmth(burst, TODAY)


def test_best180_is_the_best_half_year_that_ends_within_the_last_year():
    days = [TODAY - 550 + 10 * number for number in range(10)]  # ten, but long ago
    assert warmth.best180(replay((day, 1.0) for day in days), TODAY) == 9  # the window that ends a year ago
    assert warmth.best180(every(20, 9, 30), TODAY) == 9
    assert warmth.best180(every(30, 12, 30), TODAY) == 6
    assert warmth.best180(replay([(TODAY - 700, 1.0)]), TODAY) == 0


def test_who_is_due():
    assert warmth.is_due(every(21, 20, 77), TODAY)
    assert not warmth.is_due(every(21, 20, 14), TODAY), "within the usual gap"
    assert not warmth.is_due(every(21, 3, 300), TODAY), "too few to know a rhythm"
    assert warmth.is_due(every(21, 3, 300), TODAY, wanted=True)
    assert warmth.is_due(every(21, 20, 31), TODAY, cadence=30)
    assert not warmth.is_due(every(21, 20, 30), TODAY, cadence=30)


def test_bands():
    assert warmth.band(every(7, 40, 3), TODAY) == "warm"
    assert warmth.band(every(21, 20, 300), TODAY) == "cold"
    assert [warmth.band(every(30, 9, silence), TODAY, cadence=30) for silence in (0, 20, 45, 70)] == [
        "warm", "steady", "cooling", "cold",
    ]  # fmt: skip
    assert warmth.warmth(every(9, 9, 60), TODAY, cadence=60) == 0.5


def test_the_most_to_lose_comes_first():
    weekly, yearly = every(7, 60, 60), every(300, 6, 500)
    assert warmth.loss(weekly, TODAY) > warmth.loss(yearly, TODAY)
    assert warmth.loss(yearly, TODAY, importance=5) > warmth.loss(yearly, TODAY)


@pytest.mark.parametrize(
    ("state", "cadence", "meeting", "sentence"),
    [
        (every(21, 24, 77), None, False, "You usually talk every 3 weeks. Silent for 11 weeks, longer than every gap so far."),
        (every(42, 9, 91), None, True, "You usually meet every 6 weeks. Silent for 3 months, longer than every gap so far."),
        (every(30, 9, 10), None, False, "You usually talk every month. The last time was 10 days ago."),
        (every(1, 9, 0), None, False, "You usually talk every day. The last time was today."),
        (every(7, 9, 8), None, False, "You usually talk every week. Silent for 8 days, longer than every gap so far."),
        (every(70, 9, 20), None, False, "You usually talk every 10 weeks. The last time was 3 weeks ago."),
        (every(58, 9, 20), None, False, "You usually talk every 2 months. The last time was 3 weeks ago."),
        (every(90, 9, 20), None, False, "You usually talk every 3 months. The last time was 3 weeks ago."),
        (every(9, 2, 120), None, False, "You were in touch 2 times, the last time 4 months ago: too few to know a rhythm."),
        (every(9, 3, 0), None, False, "You were in touch 3 times, the last time today: too few to know a rhythm."),
        (every(400, 9, 900), None, False, "You usually talk every 13 months. Silent for 2 years, longer than every gap so far."),
        (every(9, 1, 120), None, False, "One contact, 4 months ago."),
        (every(9, 1, 0), None, False, "One contact, today."),
        (State(), None, False, "No contact logged yet."),
        (every(9, 9, 131), 90, False, "You asked for every 90 days. 41 days overdue."),
        (every(9, 9, 90), 90, False, "You asked for every 90 days. Due today."),
        (every(9, 9, 89), 90, False, "You asked for every 90 days. Due in 1 day."),
    ],
)
def test_sentences(state, cadence, meeting, sentence):
    assert warmth.reason(state, TODAY, cadence, meeting) == sentence


def test_the_percentage_can_be_counted():
    state = replay((TODAY - 50 - sum([10, 20, 80, 30][:number]), 1.0) for number in range(5))
    assert sorted(state.gaps) == [10, 20, 30, 80]
    assert warmth.reason(state, TODAY).endswith("Silent for 7 weeks, longer than 75% of your gaps.")


def test_a_percentage_is_told_to_the_nearest():
    state = replay((TODAY - 50 - sum([10, 80, 20, 30, 60, 40][:number]), 1.0) for number in range(7))
    assert warmth.reason(state, TODAY).endswith("longer than 67% of your gaps."), "four of six"


def test_of_a_long_history_the_words_claim_only_the_gaps_that_are_known():
    known = [10] * 49 + [90]
    days = [TODAY - 60 - sum(([*known, 500])[:number]) for number in range(52)]
    state = replay((day, 1.0) for day in days)
    assert (state.n, len(state.gaps)) == (52, 50)
    assert warmth.reason(state, TODAY).endswith("longer than 98% of your last 50 gaps.")
    assert warmth.reason(state, TODAY + 60).endswith("longer than each of your last 50 gaps."), "the 51st was longer still"


def test_a_promise_counts_from_the_day_somebody_was_added():
    never = State(last=TODAY - 60)
    assert warmth.warmth(never, TODAY, 60) == 0.5
    assert not warmth.is_due(never, TODAY, 60)
    assert warmth.is_due(never, TODAY + 1, 60)
    assert warmth.reason(never, TODAY + 1, 60) == "You asked for every 60 days. 1 day overdue."
    assert warmth.loss(never, TODAY + 1, 60) < warmth.loss(every(9, 9, 61), TODAY, 60)


def test_a_snooze_ends_on_its_day_or_with_a_contact():
    state = every(21, 20, 77)
    assert warmth.is_snoozed(state, TODAY, until=TODAY + 14, since=TODAY)
    assert not warmth.is_snoozed(state, TODAY + 14, until=TODAY + 14, since=TODAY)
    state.add(TODAY + 1)
    assert not warmth.is_snoozed(state, TODAY + 2, until=TODAY + 14, since=TODAY)


def test_days_to_come_say_nothing_yet():
    assert warmth.p_silent([0, 30, 41, 50.5], 40, 30) == warmth.p_silent([0, 30], 40, 30)


@given(histories, st.integers(0, 700))
def test_best180_is_what_a_count_of_every_window_finds(contacts, later):
    state = replay(contacts)
    now = state.last + later
    days = {day for day, _ in contacts}
    windows = (sum(end - 180 < day <= end for day in days) for end in range(now - 365, now + 1))
    assert warmth.best180(state, now) == max(windows)


@given(histories, st.integers(0, 400), st.integers(1, 400))
def test_a_band_never_warms_up_in_silence(contacts, silence, more):
    state = replay(contacts)
    before, after = (warmth.BANDS.index(warmth.band(state, state.last + days)) for days in (silence, silence + more))
    assert before <= after


@given(histories, st.integers(0, 900))
def test_one_day_parts_who_is_due_from_who_is_not_and_no_more_is_lost_than_there_was(contacts, silence):
    state = replay(contacts)
    day, first = state.last + silence, warmth.due_from(state)
    assert warmth.is_due(state, day) == (first is not None and day >= first)
    assert warmth.loss(state, day) <= warmth.most_to_lose(state)


def test_the_forecast_says_how_often_and_within_what():
    assert warmth.forecast(every(21, 20, 14), TODAY).startswith("People with this pattern are back in touch within 9 weeks ")
