"""Beside a person: people in common, cards as text, advice on what is typed, links in notes."""

from datetime import UTC, datetime, timedelta

import pytest

from models import cards, favours, field_advice, importing, in_common, interactions, people, timeline
from models.formats.records import Contact

pytestmark = pytest.mark.usefixtures("db")


def add(name: str, organization: str = "") -> int:
    return people.save(None, Contact(name=name, organization=organization))


def test_people_in_common_by_introduction_by_meetings_and_by_place(today):
    ada, omar, zoe, paul, _ = add("Ada", "OCP"), add("Omar"), add("Zoé"), add("Paul", "OCP"), add("Nobody")
    for ago in (3, 9):
        interactions.save(interactions.new("meeting", [ada, omar, paul], today - timedelta(days=ago)))
    interactions.save(interactions.new("mass", [ada, zoe], today))
    favours.save(favours.new("introduction", zoe, today, other=ada))
    assert [(one.id, one.why) for one in in_common.of(ada)] == [
        (zoe, ["introduced by you"]),
        (omar, ["2 meetings together"]),
        (paul, ["2 meetings together", "also at OCP"]),
    ]
    assert [one.id for one in in_common.of(zoe)] == [ada]
    assert len(in_common.of(ada, most=1)) == 1


def test_a_card_is_shown_as_it_would_be_written_and_as_it_came(tmp_path):
    file = tmp_path / "phone.vcf"
    file.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Zoé <b>\nX-ODD:1\nEND:VCARD\n")
    now = datetime(2026, 11, 23, tzinfo=UTC)
    read = importing.finish(importing.read([file], now))
    importing.finish(importing.store(importing.finish(importing.plan(read, now))))
    written, came = cards.of_person(people.find("Zoé")[0].id)
    assert "FN:Zoé <b>" in written.text and "X-ODD:1" in written.text
    assert "phone.vcf" in came.title and "X-ODD:1" in came.text
    with pytest.raises(KeyError):
        cards.of_person(99)


@pytest.mark.parametrize("value", ["", "+212 661-234567", "0661 23 45 67", "٠٦٦١٢٣٤٥٦٧"])
def test_a_number_that_is_one_needs_no_advice(value):
    assert field_advice.phone(value) == ""


def test_odd_values_get_advice():
    assert "no digit" in field_advice.phone("abc")
    assert field_advice.phone("15")
    for odd in ("a", "a@b", "a b@c.d", "@c.d", "a@b@c.d"):
        assert field_advice.email(odd)
    assert field_advice.email("zoé@exämple.org") == ""
    for odd in ("javascript:alert(1)", "file:///etc/passwd", "nothing", "ftp://a.b"):
        assert field_advice.web(odd)
    for good in ("", "example.org/a b", "https://example.org", "http://مثال.com"):
        assert field_advice.web(good) == ""


def test_links_are_found_in_a_note_and_only_those_that_may_be_opened():
    text = "See https://example.org/a?b=1, (http://b.org) and mailto:a@b.c; javascript:alert(1) file:///etc https://example.org/a?b=1."
    assert timeline.links_in(text) == ["https://example.org/a?b=1", "http://b.org", "mailto:a@b.c"]
    assert len(timeline.links_in(" ".join(f"http://a{n}.org" for n in range(99)))) == timeline.MOST_LINKS
