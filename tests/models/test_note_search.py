"""Finding what was noted, and people whose names are not typed quite right."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models import database, interactions, note_search, people
from models.connection import db as engine
from models.formats.records import Contact, Phone
from tests.databases import make_empty

pytestmark = pytest.mark.usefixtures("db")
DAY = date(2026, 11, 23)
ACTIONS = ("log", "edit", "delete", "person", "undo", "redo")
WORDS = ("ab", "bc", "cd")


@pytest.fixture
def ali() -> int:
    return people.save(None, Contact(name="Ali", note="Aime le café de l’Équipe à Zürich"))


def talk(person: int, note: str, days: int = 0, title: str = "") -> int:
    return interactions.save(interactions.new("call", [person], DAY - timedelta(days=days), note, title))


def found(text: str) -> list[str]:
    return [note.excerpt for note in note_search.find(text)]


@pytest.mark.parametrize("text", ["tender", "TEND", "the tender", "tender of the", "of tend", "tender o"])
def test_words_in_any_order_and_the_last_may_be_a_beginning(ali, text):
    talk(ali, "We spoke of the tender")
    assert found(text) == ["We spoke of the tender"]


@pytest.mark.parametrize("text", ["cafe", "café", "equipe", "l'equipe", "ZURICH", "zuri"])
def test_accents_and_elisions_do_not_matter(ali, text):
    (note,) = note_search.find(text)
    assert (note.person, note.title) == (ali, "Ali")
    assert len(note.marks) == 1


def test_arabic_letters_that_are_written_either_way(ali):
    talk(ali, "إعادة الاتصال بعد المعرض")
    assert found("اعاده") == ["إعادة الاتصال بعد المعرض"]


def test_the_newest_come_first_and_the_title_and_the_place_count(ali):
    talk(ali, "about the tender", 9)
    entry = interactions.new("meeting", [ali], DAY, "", "Tender day")
    entry.location = "Rabat"
    interactions.save(entry)
    assert found("tender") == ["Tender day · Rabat", "about the tender"]
    assert found("rabat tender") == ["Tender day · Rabat"]
    assert found("zzz") == found("") == []


def test_an_excerpt_is_taken_around_the_words_and_marks_them():
    text = "word " * 60 + "the tender in spring " + "word " * 60
    shown, marks = note_search.excerpt(text, ["tender"])
    assert [shown[start:end] for start, end in marks] == ["tender"]
    assert shown.startswith("… ")
    assert shown.endswith(" …")
    assert len(shown) < 100


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from(ACTIONS), st.sampled_from(WORDS), st.integers(0, 9)), max_size=20))
def test_the_index_always_equals_one_made_anew(db, history):
    database.close()
    database.open(make_empty(db))
    person = people.save(None, Contact(name="Ali", note="ab"))
    for action, word, pick in history:
        entries = interactions.newest()
        if action == "log":
            talk(person, f"{word} said" if pick else "")
        elif action == "edit" and entries:
            entry = entries[pick % len(entries)]
            entry.note = word if pick else ""
            interactions.save(entry)
        elif action == "delete" and entries:
            interactions.delete([entries[pick % len(entries)].id])
        elif action == "person":
            people.save(person, Contact(name="Ali", note=word if pick else ""))
        elif action == "undo" and database.undo_label() != "Add Ali":
            database.undo()
        elif action == "redo":
            database.redo()
    before = [note_search.find(word) for word in WORDS]
    with database.change("Index"):
        note_search.remake()
    assert before == [note_search.find(word) for word in WORDS]


def test_what_was_erased_is_not_in_the_index(ali):
    number = talk(ali, "xylophone")
    interactions.delete([number])
    assert engine.execute_sql("SELECT count(*) FROM note_search('xylophone')").fetchone()[0] == 0


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("mohamed", "Mohammed Alaoui"),
        ("samria", "Samira Benali"),
        ("lefevrr", "Zoé Lefèvre"),
        ("benalli samira", "Samira Benali"),
    ],
)
def test_a_letter_that_is_off_is_forgiven_when_nobody_matches(typed, name):
    for one in ("Mohammed Alaoui", "Samira Benali", "Zoé Lefèvre", "Omar Idrissi"):
        people.save(None, Contact(name=one))
    assert people.search(typed) == []
    assert [row.name for row in people.quick(typed, 5)] == [name]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("ouazanni", ["Ali Ouazzani"]),
        ("youssouf", ["Youssef Tazi"]),
        ("youssouf ouazanni", []),
        ("khaldia", ["Khalida Tazi"]),  # one letter off, and so not Khadija too
        ("khaliddja", ["Khalida Tazi"]),
        ("tazzzi", []),  # too short for two
        ("wouazanni", []),  # another first letter
        ("66123456799", []),
    ],
)
def test_two_letters_off_are_forgiven_a_long_word_where_no_word_is_one_off(typed, names):
    for one in ("Ali Ouazzani", "Youssef Tazi", "Khadija Tazi", "Khalida Tazi"):
        people.save(None, Contact(name=one, phones=[Phone("661234567")] if one.startswith("Ali") else []))
    assert [row.name for row in people.quick(typed, 5)] == names


def test_quick_prefers_names_that_begin_so():
    for name, organization in (("Omar Zed", "Alpha"), ("Alpha Bravo", ""), ("Zoé Alp", "")):
        people.save(None, Contact(name=name, organization=organization))
    assert [row.name for row in people.quick("alp", 5)] == ["Alpha Bravo", "Omar Zed", "Zoé Alp"]
    assert [row.name for row in people.quick("alp", 2)] == ["Alpha Bravo", "Omar Zed"]
    assert people.quick("", 5) == []
