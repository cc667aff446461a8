"""What one line of the quick log means."""

import re
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from models.interactions import KINDS
from models.quick_log import READ, Known, Names, QuickLog, Who, parse

NOW = datetime(2026, 11, 23, 15, 0)  # a Monday
TODAY = NOW.date()
PEOPLE = (
    "Karim Alaoui, Samira Benali, Samira Tazi, Omar Idrissi, Rose Martin, May Chen, Jean-Pierre Moreau, Zoé Lefèvre, Paul Jeudi,"
    " Sam Carter, عمر الراشدي, سميرة العلوي, Youssef Tazi, Sinéad O'Brien, Anna Hoffmann, Will Grant, Fatima Zahra El Amrani,"
    " Martin Dupont, Mohamed Tazi"
).split(", ")
NAMES = Names(Known(number, name, rank=float(name == "Samira Tazi")) for number, name in enumerate(PEOPLE, 1))
TABLE = Path(__file__).with_name("quick_log_lines.txt").read_text(encoding="utf-8")
LINES = re.findall(r"^(?!#)(\S.*)\n    (.+)$", TABLE, re.MULTILINE)


def said(log: QuickLog) -> str:
    """All that was understood, in a line; a day that is today and what is empty are left out."""
    plan = log.follow_up
    parts = [log.kind] if log.logs else []
    parts += [f"“{log.title}”"] if log.title and log.logs else []
    parts += ["with " + ", ".join(map(named, log.people))] if log.people else []
    parts += [f"{log.day:%a %d %b %Y}"] if log.day != TODAY else []
    parts += [f"at {log.at:%H:%M}"] if log.at else []
    parts += [f"{log.length} min"] if log.length else []
    parts += ["they began" if log.first_step == "they" else "I began"] if log.first_step and log.logs else []
    parts += [f"note: {log.note}"] if log.note else []
    if plan:
        day = f"{plan.day:%a %d %b %Y}" if plan.said else "some day"
        then = [f"{'then ' if log.logs else 'plan: '}{plan.kind} {day}", *([f"at {plan.at:%H:%M}"] if plan.at else [])]
        then += ["with " + ", ".join(map(named, plan.people))] if plan.people else []
        parts.append(", ".join(then) + (f": {plan.reason}" if plan.reason else ""))
    return " | ".join(parts)


def named(who: Who) -> str:
    name = who.name if who.id else f"?{who.name}"
    return name if who.sure or not who.choices else name + " / " + " / ".join(person.name for person in who.choices)


@pytest.mark.parametrize(("line", "meaning"), LINES, ids=[line for line, _ in LINES])
def test_a_line_means(line, meaning):
    assert said(parse(line, NOW, NAMES)) == meaning


def test_the_table_is_read_whole():
    assert len(LINES) >= 250


# --- whom a name means ---


def people(line: str, names: Names = NAMES) -> list[Who]:
    return list(parse(line, TODAY, names).people)


def test_of_two_with_the_same_name_the_one_last_talked_to_is_meant_and_the_other_offered():
    for latest, other in ((1, 2), (2, 1)):
        names = Names([Known(number, "Samira Benali", rank=float(number == latest)) for number in (1, 2)])
        (who,) = people("lunch with samira benali", names)
        assert (who.id, who.sure, [person.id for person in who.choices]) == (latest, False, [other])


def test_somebody_is_known_by_a_nickname_too():
    (who,) = people("coffee with Sami yesterday", Names([Known(7, "Samira Benali", also=("Sami",))]))
    assert (who.id, who.name) == (7, "Samira Benali")


def test_a_name_and_its_place_in_the_line():
    line = "déjeuner hier avec Mme Lefèvre, Karim Alaoui et Bertrand Petit"
    assert [line[who.start : who.end] for who in people(line)] == ["Mme Lefèvre", "Karim Alaoui", "Bertrand Petit"]
    assert [who.id for who in people(line)] == [8, 1, None]


@pytest.mark.parametrize("typed", ["Lefevre", "Lefèvr", "Lefevfe", "Zoe Lefevrre", "Lefè"])
def test_a_slip_of_the_finger_offers_who_is_meant(typed):
    (who,) = people(f"lunch with {typed} yesterday")
    assert "Zoé Lefèvre" in (who.name, *(person.name for person in who.choices))


def test_without_anybody_known_names_are_still_seen():
    assert [who.name for who in people("coffee with Karim and Zoé Lefèvre yesterday", Names([]))] == [
        "Karim",
        "Zoé Lefèvre",
    ]
    assert [who.name for who in parse("coffee with Karim", TODAY).people] == ["Karim"]


# --- the day it is read on ---


@pytest.mark.parametrize("day", [date(2026, 11, 23 + number) for number in range(7)])
def test_a_weekday_is_in_the_past_week_when_done_and_in_the_next_when_to_do(day):
    log = parse("lunch with Karim on Thursday, follow up on Thursday", day, NAMES)
    assert log.day.weekday() == log.follow_up.day.weekday() == 3
    assert 1 <= (day - log.day).days <= 7
    assert 1 <= (log.follow_up.day - day).days <= 7


def test_29_february_is_the_last_one_there_was():
    assert parse("met Karim on 29/02", date(2027, 1, 10), NAMES).day == date(2024, 2, 29)


def test_a_month_later_is_at_most_the_last_of_the_month():
    assert parse("Karim, follow up in 1 month", date(2027, 1, 31), NAMES).follow_up.day == date(2027, 2, 28)


@pytest.mark.parametrize("line", ["met Karim on 31/06", "met Karim 32/13/2026", "met Karim at 25:61"])
def test_what_is_no_day_stays_in_the_note(line):
    log = parse(line, TODAY, NAMES)
    assert log.day == TODAY
    assert line.split()[-1] in log.note


# --- nothing is lost ---

WORDS = (
    "coffee with Karim Samira yesterday about , . : ; - ( ) follow up in 2 weeks appel hier 10 min relancer le 12/11 à 14h30 by"
    " d'hier 31/06 ne pas oublier de rappeler send deck to Friday remind me il y a jours ago @ ' \" \n 👍 وسميرة مع ﷺ ² ½ _"
    " e\u0301 \x00 re: last next month note Zoé lunch May 3 wrote sent I had she will call him back Karim's"
).split(" ")
typed = st.lists(st.sampled_from(WORDS), max_size=16)
lines = st.one_of(st.text(max_size=60), typed.map(" ".join), typed.map("".join))


@settings(max_examples=500, deadline=None)
@given(lines)
@example("call Karim about \ud800")
def test_every_word_became_something_or_is_in_the_note(line):
    log = parse(line, NOW, NAMES)
    left = log.note + "\n" + (log.follow_up.reason if log.follow_up else "")
    for word in re.finditer(r"\w+", line):
        assert word[0] in left or any(span.start < word.end() and word.start() < span.end for span in log.spans)
    assert log.kind in KINDS
    assert all(before.end <= after.start for before, after in zip(log.spans, log.spans[1:], strict=False))
    assert log.day <= TODAY
    assert not log.follow_up or log.follow_up.day >= TODAY


@pytest.mark.parametrize(
    "piece", ["word ", "Karim, ", "with ", "12/11 ", "a ", "x", "called Karim ", "\n", "à 10h ", "مع "]
)
def test_a_long_text_is_a_note_beyond_its_beginning(piece):
    text = piece * (100_000 // len(piece))
    log = parse(text, TODAY, NAMES)
    assert len(text) - READ * 1.1 <= len(log.note) + len(text) - len(text.rstrip()) <= len(text) + READ


def test_a_report_after_a_line_keeps_its_lines():
    log = parse("coffee with Karim yesterday\nHe said:\n- prices rise\n- two offers", TODAY, NAMES)
    assert log.note == "He said:\n- prices rise\n- two offers"


# --- put right by the user ---


def test_what_is_taken_off_becomes_words_of_the_note_again():
    line = "lunch with Rose yesterday about May, call her Friday"
    log = parse(line, TODAY, NAMES)
    assert said(log) == "meeting | “Lunch” | with Rose Martin | Sun 22 Nov 2026 | note: May | then call Fri 27 Nov 2026: May"
    spans = {span.what: (span.start, span.end) for span in log.spans}
    assert parse(line, TODAY, NAMES, [spans["day"]]).day == TODAY
    assert "yesterday" in parse(line, TODAY, NAMES, [spans["day"]]).note
    assert not parse(line, TODAY, NAMES, [spans["person"]]).people
    assert "with Rose" in parse(line, TODAY, NAMES, [spans["person"]]).note
    assert parse(line, TODAY, NAMES, [spans["follow_up"]]).follow_up is None
    assert "call her Friday" in parse(line, TODAY, NAMES, [spans["follow_up"]]).note
    assert said(parse(line, TODAY, NAMES, [(0, len(line))])) == f"note | note: {line}"


def test_where_somebody_works_tells_who_is_meant():
    names = Names([Known(1, "Samira Benali", rank=2, place="Managem"), Known(2, "Samira Tazi", place="OCP Group")])
    (who,) = people("lunch with Samira OCP yesterday", names)
    assert (who.id, who.sure) == (2, True)
    assert not [who for who in people("lunch at OCP yesterday", names) if who.id]
