"""One person becomes two: what was chosen goes over, nothing is lost or doubled."""

from datetime import timedelta

import pytest

from models import (
    database,
    duplicates,
    favours,
    follow_ups,
    importing,
    interactions,
    networks,
    news,
    people,
    person_split,
    timeline,
)
from models.connection import db as engine
from models.formats.records import Contact, Email, Phone
from models.schema import UNDOABLE, Person

pytestmark = pytest.mark.usefixtures("db")


@pytest.fixture
def merged(today) -> int:
    """Ali and Omar, taken for one."""
    one = people.save(
        None, Contact(name="Ali Tazi", phones=[Phone("0661")], emails=[Email("ali@a.org")], tags=["club"], note="tea")
    )
    other = people.save(
        None, Contact(name="Omar Alami", phones=[Phone("0662")], emails=[Email("omar@a.org")], tags=["ports"])
    )
    interactions.save(interactions.new("call", [one], today, "Ali's call"))
    for ago in (1, 2):
        interactions.save(interactions.new("meeting", [other], today - timedelta(days=ago), "Omar's meeting"))
    follow_ups.save(follow_ups.new([other], today, "Omar's plan"))
    networks.add_members(networks.save(networks.Entry(name="Club")), [other])
    favours.save(favours.new("favour", other, today))
    news.log(news.new("promotion", other, today, "director"), [other])
    duplicates.merge(one, other, {})
    return one


def of_omar(number: int) -> list[str]:
    texts = ("0662", "omar@a.org", "ports", "Omar", "Club", "promoted", "helped", "favour", "Meeting", "meeting")
    return [part.key for part in person_split.parts(number) if any(text in part.text for text in texts)]


def dump() -> dict[str, list[tuple]]:
    return {
        table._meta.table_name: engine.execute_sql(f"SELECT * FROM {table._meta.table_name}").fetchall()
        for table in UNDOABLE
    }


def test_what_a_merge_made_one_is_two_again(merged):
    assert person_split.former_name(people.get(merged)) == "Omar Alami"
    rows = len(timeline.of_person(merged))
    number = person_split.split(merged, "Omar Alami", of_omar(merged))
    one, other = people.get(merged), people.get(number)
    assert (one.name, [phone.value for phone in one.phones], one.tags) == ("Ali Tazi", ["0661"], ["club"])
    assert (other.name, [phone.value for phone in other.phones], other.tags) == ("Omar Alami", ["0662"], ["ports"])
    assert len(timeline.of_person(merged)) + len(timeline.of_person(number)) == rows
    assert [entry.kind for entry in interactions.of_person(merged)] == ["call"]
    assert networks.of_person(number) and not networks.of_person(merged)
    assert favours.of_person(number) and not favours.of_person(merged)
    assert [entry.reason for entry in follow_ups.of_person(number)] == ["Omar's plan"]


def test_the_two_are_not_taken_for_one_again_and_undo_makes_them_one(merged):
    before = dump()
    number = person_split.split(merged, "Ali Tazi", [])
    pairs = importing.finish(duplicates.find())
    assert (merged, number) not in [pair[:2] for pair in pairs]
    database.undo()
    assert dump() == before


def test_a_person_without_a_name_gets_one_and_keys_of_others_do_nothing(merged, today):
    stranger = people.save(None, Contact(name="Zoé"))
    interactions.save(interactions.new("call", [stranger], today))
    foreign = [part.key for part in person_split.parts(stranger)]
    number = person_split.split(merged, " ", ["phones 1", *foreign, "participant x", "nonsense"])
    assert people.get(number).name == "0662"
    assert len(interactions.of_person(stranger)) == 1 and interactions.of_person(number) == []
    with pytest.raises(KeyError):
        person_split.split(99, "Nobody", [])


def test_every_table_of_people_can_be_split_or_is_left_for_a_reason():
    """A new table about people must be thought of here too."""
    stay = {"kept_apart", "warmth_state"}  # a pair that holds for the first; a cache
    values = {"phone", "email", "url", "address", "person_tag", "photo"}  # written with the person
    tables = {table._meta.table_name for table in Person._meta.backrefs.values()}
    assert tables - stay - values == set(person_split.TABLES)
