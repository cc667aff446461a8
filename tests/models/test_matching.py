"""Are these two the same person?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.matching import MERGE, SURE, Shared, judge, name_key, names_alike

names = st.lists(st.text("abcdefghijklmnop", min_size=2, max_size=8), min_size=1, max_size=4).map(" ".join)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Zoé Lefèvre", "zoe lefevre"),
        ("Zoé Lefèvre", "LEFÈVRE Zoe\u0301"),
        ("Lefèvre, Zoé", "Zoé Lefèvre"),
        ("Jean-Pierre Moreau", "Jean Pierre Moreau"),
        ("Sinéad O’Brien", "Sinead O'Brien"),
        ("أحمد العلوي", "احمد العلوي"),
        ("Samira Nour Benali", "Samira Benali"),
        ("Dr Samira Benali", "Samira Benali"),
    ],
)
def test_the_same_name_however_it_is_written(one, other):
    assert names_alike(one, other) >= SURE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("K. Alaoui", "Karim Alaoui"),
        ("Alaoui K", "Karim Alaoui"),
        ("Mohamed Tazi", "Mohammed Tazi"),
        ("Karim", "Karim Alaoui"),
        ("Youssef El Amrani", "Yousef Elamrani"),
        ("Y. Elamrani", "Youssef El Amrani"),
        ("Abd Allah Ben Saïd", "Abdellah Bensaid"),
        ("Nour Eddine El Idrissi", "El Idrissi Noureddine"),
        ("عبد الله بن سعيد", "عبدالله بنسعيد"),
    ],
)
def test_a_name_that_is_worth_asking_about(one, other):
    assert MERGE <= names_alike(one, other) < SURE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Karim Alaoui", "Samira Benali"),
        ("Karim Alaoui", "Samira Alaoui"),
        ("K A", "Karim Alaoui"),
        ("Li", "Li Wei"),
        ("Ali", "Alo"),
        ("Mohamed Alami", "Ahmed Alami"),
        ("Hassan Alami", "Hasna Alami"),
        ("Saïd Alami", "Saâd Alami"),
        ("Daniel Martin", "Danielle Martin"),
        ("Noa Martin", "Noah Martin"),
        ("Q. Alami", "Karim Alami"),
        ("", "Karim"),
        ("", ""),
        ("👵", "👴"),
    ],
)
def test_another_name(one, other):
    assert names_alike(one, other) < MERGE


@given(names, names)
def test_alike_has_no_direction_and_stays_within_bounds(one, other):
    assert names_alike(one, other) == names_alike(other, one)
    assert 0 <= names_alike(one, other) <= 1


@given(names, st.randoms())
def test_the_order_of_words_says_nothing(name, random):
    words = name.split()
    random.shuffle(words)
    assert names_alike(name, " ".join(words).title()) == 1
    assert name_key(name) == name_key(" ".join(words))


def test_a_uid_decides_unless_the_names_have_nothing_in_common():
    assert judge(Shared(uid=True), "Samira Benali-Tazi", "Samira Benali").sure
    assert judge(Shared(uid=True, phone="+212661234567"), "Mama", "Fatima Alaoui").sure
    match = judge(Shared(uid=True), "Second", "First")
    assert not match.sure
    assert match.score < MERGE
    assert "First" in match.why


def test_an_address_or_number_decides_when_the_names_are_alike():
    assert judge(Shared(email="z@example.org"), "Lefevre Zoe", "Zoé Lefèvre").sure
    assert judge(Shared(phone="+212661234567"), "Zoé Lefèvre", "Zoé Lefèvre").sure
    initials = judge(Shared(phone="+212661234567"), "K. Alaoui", "Karim Alaoui")
    assert MERGE <= initials.score < SURE
    couple = judge(Shared(phone="+212522000000"), "Paul Martin", "Anne Durand")
    assert couple.score < MERGE


def test_a_name_alone_is_not_enough():
    assert judge(Shared(), "Mohamed Alaoui", "Mohamed Alaoui") is None
    assert not judge(Shared(organization=True), "Mohamed Alaoui", "Mohamed Alaoui").sure
    assert judge(Shared(organization=True, other_uids=True), "Mohamed Alaoui", "Mohamed Alaoui") is None
    assert judge(Shared(bare=True), "Mohamed Alaoui", "Mohamed Alaoui").score < MERGE
    assert judge(Shared(organization=True), "Mohamed Alaoui", "Karim Alaoui") is None
