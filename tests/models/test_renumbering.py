"""Another country: numbers without a country code are read anew, found and told apart by what they are then."""

import pytest

from models import database, people, phones, renumbering
from models.formats.records import Contact, Phone


@pytest.fixture
def ann(db, monkeypatch) -> int:
    monkeypatch.setattr(phones, "region", "MA")
    return people.save(None, Contact(name="Ann", phones=[Phone("06 61 23 45 67"), Phone("+33 6 12 34 56 78"), Phone("333")]))


def numbers() -> list[tuple[str, str]]:
    return database.db.execute_sql("SELECT value, e164 FROM phone ORDER BY id").fetchall()


def test_numbers_are_read_as_of_the_new_country_and_found_so(ann):
    before = numbers()
    phones.region = "FR"
    assert database.finish(renumbering.renumber()) == 1
    assert numbers() == [("06 61 23 45 67", "+33661234567"), ("+33 6 12 34 56 78", "+33612345678"), ("333", "")]
    assert [row.id for row in people.find("33661234567")] == [ann] and people.find("212661234567") == []
    assert database.undo() == "Read phone numbers as +33"
    assert numbers() == before and [row.id for row in people.find("212661234567")] == [ann]


def test_of_many_all_or_none_are_read_anew(db, monkeypatch):
    monkeypatch.setattr(phones, "region", "MA")
    with database.change("Add"):
        people.add([Contact(name=f"Person {n}", phones=[Phone(f"0661{n:06}")]) for n in range(1200)])
    before = numbers()
    phones.region = "FR"
    steps = renumbering.renumber()
    while next(steps)[0] < 1500:
        pass
    steps.close()
    assert numbers() == before
    assert database.finish(renumbering.renumber()) == 1200
    assert [row.name for row in people.find("+33661000777")] == ["Person 777"]


def test_nothing_changes_where_nothing_is_read_otherwise(ann):
    assert database.finish(renumbering.renumber()) == 0 and database.undo_label() == "Add Ann"
