"""Comparing text as people do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.text import one_letter_off, two_letters_off

some = st.text("abc", max_size=7)


@given(some, some)
def test_letters_off_are_as_many_as_it_takes(one, other):
    assert one_letter_off(one, other) == (changes(one, other) <= 1)
    assert two_letters_off(one, other) == (changes(one, other) <= 2)


@given(some, some)
def test_letters_off_have_no_direction(one, other):
    assert two_letters_off(one, other) == two_letters_off(other, one)


def changes(one: str, other: str) -> int:
    """Return how many letters more, less, other or turned round make one of the other, by the textbook's table."""
    table = [
        [row + column if not row or not column else 0 for column in range(len(other) + 1)]
        for row in range(len(one) + 1)
    ]
    for row in range(1, len(one) + 1):
        for column in range(1, len(other) + 1):
            same = one[row - 1] == other[column - 1]
            ways = [table[row - 1][column] + 1, table[row][column - 1] + 1, table[row - 1][column - 1] + (not same)]
            if row > 1 and column > 1 and one[row - 2 : row] == other[column - 2 : column][::-1]:
                ways.append(table[row - 2][column - 2] + 1)
            table[row][column] = min(ways)
    return table[-1][-1]


@pytest.mark.parametrize(
    ("typed", "name"),
    [("ouazanni", "ouazzani"), ("youssouf", "youssef"), ("bensaaid", "bensaid"), ("kahlida", "khalid")],
)
def test_two_letters_off(typed, name):
    assert two_letters_off(typed, name)
