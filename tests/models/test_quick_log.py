"""What one line of the quick log means."""

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.quick_log import Known, Names, parse

TODAY = date(2026, 11, 23)  # a Monday
NAMES = Names([Known(1, "Karim Alaoui"), Known(2, "Samira Benali"), Known(3, "Zoé Lefèvre"), Known(4, "Youssef Tazi")])


@pytest.mark.parametrize(
    ("line", "kind", "people", "day", "length"),
    [
        ("coffee with Karim and Zoe yesterday", "meeting", "Karim Alaoui, Zoé Lefèvre", "2026-11-22", None),
        ("appel Karim hier 10 min, relancer jeudi", "call", "Karim Alaoui", "2026-11-22", 10),
        ("lunch Samira last Friday", "meeting", "Samira Benali", "2026-11-20", None),
        ("écrit à Zoé le 12/11", "message", "Zoé Lefèvre", "2026-11-12", None),
    ],
)
def test_a_line_is_understood(line, kind, people, day, length):
    log = parse(line, TODAY, NAMES)
    assert (log.kind, ", ".join(who.name for who in log.people), str(log.day), log.length) == (
        kind,
        people,
        day,
        length,
    )


WORDS = "coffee with Karim Samira yesterday about , . : follow up in 2 weeks appel hier 10 min relancer le 12/11 à 14h30".split()
lines = st.one_of(
    st.text(), st.lists(st.sampled_from(WORDS)).map(" ".join), st.lists(st.sampled_from(WORDS)).map("".join)
)


@settings(max_examples=300, deadline=None)
@given(lines)
def test_no_word_is_lost(line):
    log = parse(line, TODAY, NAMES)
    left = log.note + " " + (log.follow_up.reason if log.follow_up else "")
    for word in re.finditer(r"\w+", line):
        covered = any(span.start < word.end() and word.start() < span.end for span in log.spans)
        assert covered or word[0] in left
