"""Where the warm people come from, who comes from elsewhere, and who meets whom."""

from datetime import date, timedelta

import pytest

from models import interactions, networks, openness, people, who_meets_whom
from models.formats.records import Address, Contact, Phone
from models.importing import finish

pytestmark = pytest.mark.usefixtures("db")


def somebody(name: str, company: str = "", city: str = "") -> int:
    contact = Contact(name=name, organization=company, phones=[Phone("+212661234567")])
    contact.addresses = [Address(city=city)] if city else []
    return people.save(None, contact)


def talks(today: date, ids: list[int], weeks: int = 30, since: int = 0) -> None:
    for back in range(weeks):
        interactions.save(interactions.new("meeting", ids, today - timedelta(days=since + 7 * back)))


@pytest.fixture
def warm(today) -> list[int]:
    """Ten people who are warm: eight of Atlas in Rabat (however it is written), two of others."""
    ids = [somebody(f"Friend {n}", "ATLAS" if n == 0 else "Atlas", "Rabat") for n in range(8)]
    ids += [somebody("Friend 8", "Rif", "Fès"), somebody("Friend 9")]
    for number in ids:
        talks(today, [number])
    return ids


def test_a_group_that_outweighs_is_told_with_its_share(today, warm):
    found = openness.spread(openness.warm_people(today), "company")
    assert found.shares == [("ATLAS", 8), ("Rif", 1)]
    assert (found.known, found.unknown, found.largest, round(found.even, 2)) == (9, 1, 89, 1.25)
    assert openness.meaning(found) == (
        "ATLAS outweighs all others: 89% of the 9 of whom this is known are there. Together they are as mixed as one group."
    )
    assert [(row.name, row.figures) for row in openness.table(found).rows] == [
        ("ATLAS", [8]), ("Rif", [1]), ("not known", [1])
    ]  # fmt: skip


def test_groups_of_one_size_are_open(today):
    for company in "ABCDEF":
        talks(today, [somebody(f"Of {company}", company)])
    found = openness.spread(openness.warm_people(today), "company")
    assert "No group outweighs" in openness.meaning(found)
    assert "6 groups of equal size" in openness.meaning(found)


def test_too_few_are_said_to_be_too_few(today):
    talks(today, [somebody("Ann", "Atlas")])
    assert "Too few" in openness.meaning(openness.spread(openness.warm_people(today), "company"))


def test_a_school_is_a_network_of_alumni(today, warm):
    networks.add_members(networks.save(networks.Entry(name="EMI", kind="alumni")), warm[:3])
    networks.add_members(networks.save(networks.Entry(name="Club", kind="club")), warm)
    assert openness.spread(set(warm), "school").shares == [("EMI", 3)]
    assert openness.spread(set(warm), "network").shares == [("Club", 10), ("EMI", 3)]


def test_those_from_elsewhere_are_proposed_with_reasons(today, warm):
    far, near = somebody("Far", "Nile", "Cairo"), somebody("Near", "Atlas", "Rabat")
    talks(today, [far], weeks=3, since=500)
    somebody("Nowhere")
    unreachable = people.save(None, Contact(name="No phone", organization="Nile"))
    found = openness.from_elsewhere(today, openness.warm_people(today))
    assert [one.name for one in found] == ["Far"]
    assert found[0].reasons[:2] == ["works at Nile, like none of your warm people", "lives in Cairo, like none of your warm people"]
    assert "you last talked on" in found[0].reasons[2]
    assert {near, unreachable}.isdisjoint({one.id for one in found})


def test_nobody_is_proposed_while_nobody_is_warm(today):
    somebody("Ann", "Atlas")
    assert openness.from_elsewhere(today, set()) == []


def clique(today: date, ids: list[int]) -> None:
    for _ in range(3):
        interactions.save(interactions.new("meeting", ids, today))


def test_those_who_meet_are_groups_and_those_between_are_bridges(today):
    one, two = [somebody(f"A{n}") for n in range(4)], [somebody(f"B{n}") for n in range(5)]
    clique(today, one)
    clique(today, two)
    for _ in range(2):
        interactions.save(interactions.new("meeting", [one[0], two[0]], today))
    names, links = who_meets_whom.reading(today)
    web = finish(who_meets_whom.weave(names, links))
    assert {web.groups[person] for person in two} == {0}
    assert {web.groups[person] for person in one} == {1}
    assert web.bridges == {one[0], two[0]}
    assert set(web.places) == set(one + two)
    assert all(0 <= side <= 1 for place in web.places.values() for side in place)
    assert finish(who_meets_whom.weave(names, links)) == web  # the same each time


def test_crowds_old_meetings_and_those_to_come_are_no_link(today):
    ids = [somebody(f"P{n}") for n in range(13)]
    interactions.save(interactions.new("meeting", ids, today))
    interactions.save(interactions.new("meeting", ids[:2], today - timedelta(days=4 * 365)))
    interactions.save(interactions.new("meeting", ids[:2], today + timedelta(days=1)))
    assert who_meets_whom.reading(today) == ({}, {})


def test_nobody_is_an_empty_web():
    assert finish(who_meets_whom.weave({}, {})).places == {}
