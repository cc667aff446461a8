"""Undo and redo of every kind of write, across restarts."""

import os
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models import database, follow_ups, interactions, people
from models.connection import db as engine
from models.formats.records import Contact, Email, Phone
from models.schema import UNDOABLE
from tests.databases import make_empty

pytestmark = pytest.mark.usefixtures("db")


def dump() -> dict[str, list[tuple]]:
    """Every row of every table that undo answers for."""
    tables = [table._meta.table_name for table in UNDOABLE]
    found = {name: engine.execute_sql(f"SELECT * FROM {name} ORDER BY id").fetchall() for name in tables}
    found["search"] = engine.execute_sql("SELECT rowid FROM person_search('a*') ORDER BY rowid").fetchall()
    return found


def reopen() -> None:
    file = database.path()
    database.close()
    database.open(file)


def add(name: str) -> int:
    return people.save(
        None, Contact(name=name, phones=[Phone("0661234567")], emails=[Email("a@example.com")], tags=["club"])
    )


def test_undo_and_redo_of_a_person_with_all_that_hangs_on_them():
    ali = add("Ali")
    other = add("Amal")
    interactions.save(interactions.new("meeting", [ali, other], date(2026, 11, 1), "lunch"))
    interactions.save(interactions.new("call", [ali], date(2026, 11, 2)))
    follow_ups.save(follow_ups.new([ali], date(2026, 12, 1)))
    before = dump()
    people.delete([ali])
    after = dump()
    assert after["participant"] != before["participant"]
    assert database.undo() == "Delete Ali"
    assert dump() == before
    assert database.redo() == "Delete Ali"
    assert dump() == after


def test_undo_and_redo_survive_a_restart():
    add("Ali")
    add("Zoé")
    both = dump()
    reopen()
    assert database.undo() == "Add Zoé"
    reopen()
    assert database.redo_label() == "Add Zoé"
    assert database.redo() == "Add Zoé"
    assert dump() == both


def test_a_new_change_ends_what_could_be_redone():
    add("Ali")
    add("Zoé")
    database.undo()
    add("Omar")
    assert database.redo_label() is None
    assert database.redo() is None
    assert [row.name for row in people.search()] == ["Ali", "Omar"]


def test_fifty_steps_are_kept():
    for number in range(55):
        add(f"Person {number:02}")
    undone = 0
    while database.undo():
        undone += 1
    assert undone == 50
    assert [row.name for row in people.search()] == [f"Person {number:02}" for number in range(5)]


def test_nothing_to_undo_or_redo():
    assert database.undo() is None
    assert database.redo() is None


def test_thousands_of_people_at_once_come_back_and_are_found():
    with database.change("Import"):
        people.add(
            [Contact(name=f"Amina {number}", emails=[Email(f"a{number}@example.com")]) for number in range(5_000)]
        )
    full = dump()
    database.undo()
    assert people.search() == []
    database.redo()
    assert dump() == full
    assert len(people.search("amina 4999")) == 1
    people.save(None, Contact(name="Amina Later"))
    assert len(people.search("later amina")) == 1


def test_bytes_quotes_and_every_letter_come_back():
    nasty = 'it\'s "quoted" \\ % ? \n\r\t \u2028 \u202e مرحبا 🙂\0end'
    photo = bytes(range(256)) * 4
    number = people.save(None, Contact(name=nasty, note=nasty, photo=photo, photo_type="image/png"))
    before = people.get(number)
    people.delete([number])
    database.undo()
    assert people.get(number) == before
    assert before.photo == photo
    assert before.name == nasty.replace("\0", "")


actions = st.lists(
    st.tuples(
        st.sampled_from(["add", "edit", "delete", "log", "plan", "undo", "redo", "restart"]),
        st.integers(0, 5),
        st.text(max_size=8),
    ),
    max_size=30,
)


@settings(max_examples=int(os.environ.get("HISTORIES", "100")), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(actions)
def test_any_history_is_undone_to_its_start_and_redone_to_its_end(db, history):
    database.close()
    database.open(make_empty(db))
    start = dump()
    for action, pick, text in history:
        ids = [row.id for row in people.search()]
        person = ids[pick % len(ids)] if ids else None
        if action == "add":
            add(text or "Nobody")
        elif action == "edit" and person:
            contact = people.get(person)
            contact.name, contact.phones = text or "Renamed", [Phone(str(pick))] * pick
            people.save(person, contact)
        elif action == "delete" and person:
            people.delete([person])
        elif action == "log" and person:
            interactions.save(interactions.new("call", [person], date(2026, 1, 1 + pick), text))
        elif action == "plan" and person:
            follow_ups.save(follow_ups.new([person], date(2026, 12, 1 + pick), text))
        elif action == "undo":
            database.undo()
        elif action == "redo":
            database.redo()
        elif action == "restart":
            reopen()
    while database.redo():
        pass
    end = dump()
    reopen()
    while database.undo():
        pass
    assert dump() == start
    while database.redo():
        pass
    assert dump() == end
    assert engine.execute_sql("PRAGMA foreign_key_check").fetchall() == []
