"""What a file brings to a person who is stored: three states in, one out."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.formats.records import Address, Contact, Email, Phone, Url
from models.merging import field_name, merge

words = st.sampled_from(["", "a", "b", "Zoé", "Zoe\u0301"])
contacts = st.builds(
    Contact,
    name=st.sampled_from(["Ann Lee", "Lee Ann", "Bob"]),
    family=words,
    given=words,
    organization=words,
    title=words,
    note=words,
    birthday=st.sampled_from(["", "--04-12", "1980-04-12", "1980-05-12"]),
    units=st.lists(st.sampled_from("ab"), max_size=2),
    phones=st.lists(st.builds(Phone, st.sampled_from(["0661234567", "+212 661 23 45 67", "0522000001"])), max_size=3),
    emails=st.lists(st.builds(Email, st.sampled_from(["a@x.org", "A@X.ORG", "b@x.org"])), max_size=3),
    urls=st.lists(st.builds(Url, st.sampled_from(["https://a.example", "https://a.example/"])), max_size=2),
    addresses=st.lists(st.builds(Address, street=words), max_size=2),
    tags=st.lists(words, max_size=2),
    photo=st.sampled_from([b"", b"1", b"2"]),
    extras=st.lists(st.sampled_from(["X-A:1", "item1.X-B:2", "item1.X-C:3", "REV:4"]), max_size=3),
)
LISTS = ("phones", "emails", "urls", "addresses", "tags", "extras")


@given(contacts, contacts, st.none() | contacts, st.booleans())
def test_again_brings_nothing_new_and_nothing_is_lost(stored, incoming, base, same_origin):
    before = replace(stored)
    merged, changes = merge(stored, incoming, base, same_origin)
    assert stored == before
    for name in LISTS:
        entries = getattr(stored, name)
        assert getattr(merged, name)[: len(entries)] == entries
    again, more = merge(merged, incoming, incoming, same_origin=True)
    assert again == merged
    assert all(change.kept for change in more)
    assert all(field_name(change.field) for change in changes)


@given(contacts, contacts)
def test_what_the_file_did_not_change_stays_as_the_user_has_it(stored, card):
    merged, changes = merge(stored, replace(card, photo=b""), replace(card, photo=b""), same_origin=True)
    assert [change for change in changes if change.field != "birthday"] == []
    assert replace(merged, birthday="") == replace(stored, birthday="")


@given(contacts, contacts)
def test_the_same_or_nothing_changes_nothing(stored, base):
    for incoming in (replace(stored), Contact(), Contact(name=stored.name)):
        merged, changes = merge(stored, incoming, base, same_origin=True)
        assert merged == stored
        assert changes == []


def test_notes_of_two_cards_are_both_kept():
    merged, changes = merge(Contact(name="Ann", note="tea"), Contact(name="Ann", note="chess"), None, same_origin=False)
    assert merged.note == "tea\nchess"
    assert [(change.field, change.new) for change in changes] == [("note", "chess")]


def test_the_parts_of_a_name_come_to_a_person_who_has_none():
    incoming = Contact(name="Zoé Roux", family="Roux", given="Zoé")
    merged, _ = merge(Contact(name="Zoé Roux"), incoming, None, same_origin=False)
    assert (merged.family, merged.given) == ("Roux", "Zoé")
    merged, changes = merge(Contact(name="Z. Roux"), incoming, None, same_origin=False)
    assert merged.name == "Z. Roux"
    assert [(change.field, change.kept) for change in changes] == [("name", True)]


@pytest.mark.parametrize(
    ("old", "new", "expected"), [("--04-12", "1980-04-12", "1980-04-12"), ("1980-04-12", "--04-12", "1980-04-12")]
)
def test_a_year_of_birth_is_gained_and_not_lost(old, new, expected):
    merged, _ = merge(Contact(birthday=old), Contact(birthday=new), None, same_origin=False)
    assert merged.birthday == expected


def test_lines_of_a_group_keep_together_under_a_free_name():
    stored = Contact(extras=["item1.X-A:1", "item1.X-ABLabel:one"])
    incoming = Contact(extras=["item1.X-B:2", "item1.X-ABLabel:two", "item2.X-C:3", "item3.X-A:1", "REV:2026"])
    merged, _ = merge(stored, incoming, None, same_origin=False)
    assert merged.extras == [*stored.extras, "item3.X-B:2", "item3.X-ABLabel:two", "item2.X-C:3"]
