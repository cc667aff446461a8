"""One name in the letters that people write it with."""

from hypothesis import given
from hypothesis import strategies as st

from models.text import words
from models.transliteration import spelled

SPELLINGS = (
    ("Mohammed", "Mohamed", "Muhammad", "Mohammad", "Mouhamad"),
    ("Abdelkader", "Abd El Kader", "Abdul Kader", "Abdoulkader", "Abdal-Kader", "Abdelqader"),
    ("Abdellah", "Abdallah", "Abdullah", "Abd Allah"),
    ("El Khattabi", "Al-Khattabi", "Alkhattabi", "Elkhatabi"),
    ("Rachid", "Rashid", "Rasheed"),
    ("Marouane", "Marwan", "Marouan"),
    ("Djamal", "Jamal"),
    ("Redha", "Reda"),
    ("Yassine", "Yasin"),
    ("Aït Ouali", "Aitouali", "Ait Wali"),
    ("Hoda", "Houda"),
    ("Ben Omar", "Benoumar", "BENOMAR"),
    ("Nour Eddine", "Noureddine", "Nouredine"),
)


@given(st.lists(st.sampled_from(SPELLINGS), min_size=1, max_size=4), st.randoms())
def test_the_spellings_of_one_name_are_one_in_any_order(names, random):
    one, other = ([random.choice(name) for name in random.sample(names, len(names))] for _ in range(2))
    assert spelled(words(" ".join(one))) == spelled(words(" ".join(other)))


def test_names_that_differ_by_more_stay_apart():
    names = (
        "Karim Karima Samir Samira Amine Amina Saïd Saâd Jamil Hassan Hasna Ahmed Laure Laura Daniel Danielle Noa Noah"
    )
    one_each = [first for first, *_ in SPELLINGS]
    assert len({spelled(words(name)) for name in [*names.split(), *one_each]}) == len(names.split()) + len(one_each)


@given(st.lists(st.text("abcdehilmnoqsuwyبدعال", min_size=1, max_size=9), max_size=4))
def test_no_name_is_lost(names):
    key = spelled(names)
    assert bool(key) == bool(names)
    assert key.split() == sorted(key.split())
