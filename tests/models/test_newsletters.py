"""Newsletters: who gets them and when, what is new since the last one, and the issues that were sent."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from models import (
    contributions,
    database,
    events,
    interactions,
    letters,
    networks,
    newsletter_text,
    newsletters,
    own_news,
    people,
    tagging,
)
from models.formats.records import Contact, Email
from models.letters import Letter

pytestmark = pytest.mark.usefixtures("db")


def add(name: str, address: bool = True) -> int:
    return people.save(None, Contact(name=name, emails=[Email(f"{name.lower()}@example.com")] if address else []))


@pytest.fixture
def club() -> int:
    number = networks.save(networks.Entry(name="CJD"))
    networks.add_members(number, [add("Ada"), add("Omar", address=False)])
    return number


@pytest.fixture
def monthly(club) -> int:
    return newsletters.save(newsletters.Entry(name=" News from\nthe ports ", network=club, due="2026-12-01"))


def brought(kind: str, day: date, title: str, network: int | None, note: str = "") -> None:
    entry = contributions.new(kind, day, network, title)
    entry.note = note
    contributions.save(entry)


def test_a_newsletter_comes_back_and_is_told_in_a_line(club, monthly):
    entry = newsletters.get(monthly)
    assert entry.name == "News from the ports"
    assert newsletters.about(entry) == "CJD · every month · next one Tue 1 Dec"
    entry.every, entry.unit, entry.tag = 2, "week", "tender"
    newsletters.save(entry)
    assert newsletters.about(newsletters.get(monthly)) == "CJD · tender · every 2 weeks · next one Tue 1 Dec"
    newsletters.delete(monthly)
    assert newsletters.every() == []
    with pytest.raises(KeyError):
        newsletters.get(monthly)
    database.undo()
    assert [one.id for one in newsletters.of_network(club)] == [monthly]


def test_its_readers_are_the_members_and_those_with_the_tag(club, monthly, today):
    tagged = add("Zoé")
    tagging.tag([tagged], "tender")
    entry = newsletters.get(monthly)
    entry.tag = "tender"
    found = {one.name: (one.why, one.chosen) for one in newsletters.audience(entry, today)}
    assert found == {"Ada": (["member"], True), "Omar": (["member"], False), "Zoé": (["tender"], True)}


def test_it_is_due_a_week_before(monthly):
    assert newsletters.due(date(2026, 11, 23)) == []
    assert [one.id for one in newsletters.due(date(2026, 11, 24))] == [monthly]
    assert [one.id for one in newsletters.due(date(2027, 3, 1))] == [monthly]


def test_an_issue_that_was_sent_is_kept_noted_and_the_next_is_due(club, monthly, now, today):
    ids = sorted(networks.ids_in(club))
    newsletters.keep(monthly, Letter("Draft", "Begun"))
    newsletters.keep(monthly, Letter("Draft", "Nearly done"))
    assert newsletters.draft(monthly) == Letter("Draft", "Nearly done")
    letter = Letter("November", "Dear {name}")
    letters.sent(letter, ids, now, [lambda told: newsletters.sent(monthly, letter, told, today)])
    assert newsletters.draft(monthly) is None
    (issue,) = newsletters.issues(monthly)
    assert (issue.subject, issue.body, issue.sent_on, issue.people_count) == (
        "November",
        "Dear {name}",
        "2026-11-23",
        2,
    )
    entry = newsletters.get(monthly)
    assert (entry.due, entry.last) == ("2027-01-01", "2026-11-23")
    assert newsletters.since(entry) == date(2026, 11, 24)
    assert [one.title for one in contributions.of_network(club)] == ["November"]
    assert interactions.newest()[0].kind == "mass"
    database.undo()  # all of it is one step
    assert newsletters.issues(monthly) == []
    assert newsletters.draft(monthly) == Letter("Draft", "Nearly done")
    assert newsletters.get(monthly).due == "2026-12-01"


def test_one_that_is_late_is_due_next_in_its_own_series(monthly):
    newsletters.sent(monthly, Letter("S", "B"), [], date(2027, 3, 15))
    assert newsletters.get(monthly).due == "2027-04-01"


def test_a_draft_gathers_what_is_new_since_the_last_issue(club, monthly, today):
    newsletters.sent(monthly, Letter("October", "Old"), [], today - timedelta(days=30))
    other = networks.save(networks.Entry(name="Other"))
    own_news.save(own_news.new("promotion", today - timedelta(days=2), "I lead the {office}"))
    own_news.save(own_news.new("promotion", today - timedelta(days=40), "Old news"))
    evening = datetime(2026, 12, 3, 18, 0, tzinfo=ZoneInfo("Africa/Casablanca"))
    events.save(events.new(club, evening, "Forum"))
    events.save(events.new(other, evening, "Elsewhere"))
    brought("report", today - timedelta(days=5), "Financing SMEs", club)
    brought("article", today - timedelta(days=9), "Tender rules", None, "https://example.org")
    brought("organised", today - timedelta(days=3), "Round table", club)
    brought("report", today - timedelta(days=5), "Not theirs", other)
    brought("report", today - timedelta(days=50), "Before", club)
    letter = newsletter_text.gather(newsletters.get(monthly), today, "en")
    assert letter.subject == "News from the ports, November 2026"
    assert "since Saturday 24 October 2026 " not in letter.body
    assert "since Sunday 25 October 2026" in letter.body
    for line in (
        "My news\n- I lead the (office).\n", "Coming up\n- Forum, Thursday 3 December 2026, 18:00\n",
        "Reports\n- Financing SMEs\n", "Worth reading\n- Tender rules: https://example.org\n", "What we did\n- Round table\n",
    ):  # fmt: skip
        assert line in letter.body
    for gone in ("Old news", "Elsewhere", "Not theirs", "Before", "October\n"):
        assert gone not in letter.body
    assert letters.unknown_fields(letter) == []


@pytest.mark.parametrize(("language", "word"), [("en", "News"), ("fr", "Nouvelles"), ("ar", "أخبار")])
def test_without_anything_new_there_is_a_page_to_fill(monthly, today, language, word):
    letter = newsletter_text.gather(newsletters.get(monthly), today, language)
    assert f"\n{word}\n- \n" in letter.body
    assert letters.is_personal(letter)


def test_before_the_first_issue_a_period_is_looked_back(monthly):
    entry = newsletters.get(monthly)
    assert entry.last == ""
    assert newsletters.since(entry) < date.fromisoformat(entry.created)


def test_a_newsletter_outlives_its_network(club, monthly):
    networks.delete(club)
    assert newsletters.get(monthly).network is None
    newsletters.sent(monthly, Letter("S", "B"), [], date(2026, 12, 1))
    assert newsletters.issues(monthly)
