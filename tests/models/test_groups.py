"""Groups of people that a list may show, one or several at once."""

from datetime import timedelta

import pytest

from models import clock, groups, interactions, networks, people, today
from models.formats.records import Contact, Email, Phone


@pytest.fixture
def known(db) -> dict[str, int]:
    """Ali is met and called, Zoé only called, Omar was met last year, Inès never."""
    day = clock.today()
    made = {
        "Ali": people.save(None, Contact(name="Ali", phones=[Phone("0611223344")], tags=["Club"])),
        "Zoé": people.save(None, Contact(name="Zoé", emails=[Email("zoe@example.org")], tags=["Club"])),
        "Omar": people.save(None, Contact(name="Omar", phones=[Phone("0655443322")])),
        "Inès": people.save(None, Contact(name="Inès")),
    }
    interactions.save(interactions.new("meeting", [made["Ali"]], day))
    interactions.save(interactions.new("call", [made["Ali"], made["Zoé"]], day))
    interactions.save(interactions.new("meeting", [made["Omar"]], day.replace(month=1, day=1) - timedelta(days=1)))
    return made


def names(known: dict[str, int], shown: str) -> set[str]:
    day = clock.today()
    found = groups.within(shown, known.values(), day, today.warmth_reader(day))
    return {name for name, number in known.items() if number in found}


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        ("", {"Ali", "Zoé", "Omar", "Inès"}),
        ("no phone", {"Zoé", "Inès"}),
        ("no email", {"Ali", "Omar", "Inès"}),
        ("no tag", {"Omar", "Inès"}),
        ("met", {"Ali"}),
        ("unmet", {"Zoé", "Omar", "Inès"}),
        ("new", {"Ali", "Zoé", "Omar", "Inès"}),
        ("never", {"Inès"}),
        ("tag Club\x1fno phone", {"Zoé"}),
        ("tag Club\x1fno phone\x1fmet", set()),
        ("something of a later version", set()),
    ],
)
def test_who_is_in_a_group(known, shown, expected):
    assert names(known, shown) == expected


def test_those_in_no_network(known):
    club = networks.save(networks.Entry(name="Forum"))
    networks.add_members(club, [known["Ali"]])
    assert names(known, "no network") == {"Zoé", "Omar", "Inès"}
    assert names(known, f"network {club}\x1fmet") == {"Ali"}
    assert groups.named(f"network {club}\x1fmet") == "Forum + Met this year"


def test_a_group_is_added_and_taken_off_again_and_there_is_one_band():
    shown = groups.turned("tag Club", "band cold")
    assert groups.parts(shown) == ["tag Club", "band cold"]
    assert groups.parts(groups.turned(shown, "band warm")) == ["tag Club", "band warm"]
    assert groups.turned(shown, "tag Club") == "band cold"
    assert groups.named("") == "Everybody"
