"""Events of networks: taken from the calendar, announced to those they may interest, reported to the members."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from models import (
    contributions,
    database,
    dossier,
    duplicates,
    erasing,
    event_letters,
    events,
    importing,
    interactions,
    letters,
    networks,
    people,
    reports,
    settings,
    tagging,
)
from models.formats import ics
from models.formats.records import Contact, Email, Event

pytestmark = pytest.mark.usefixtures("db")
CASABLANCA = ZoneInfo("Africa/Casablanca")


def add(name: str, **values: object) -> int:
    return people.save(None, Contact(name=name, emails=[Email(f"{name.split()[0].lower()}@example.com")], **values))


@pytest.fixture
def club() -> int:
    return networks.save(networks.Entry(name="CJD Casablanca"))


@pytest.fixture
def members(club) -> list[int]:
    found = [add(name) for name in ("Ada", "Omar", "Zoé")]
    networks.add_members(club, found)
    return found


def forum(club: int | None, moment: date | datetime, **values: object) -> int:
    entry = events.new(club, moment, "Forum Emploi 2026")
    for name, value in values.items():
        setattr(entry, name, value)
    return events.save(entry)


@pytest.fixture
def evening(today) -> datetime:
    return datetime(2026, 12, 3, 18, 0, tzinfo=CASABLANCA)


def meet(people_: list[int], day: date, title: str, note: str = "") -> int:
    return interactions.save(interactions.new("meeting", people_, day, note, title))


# --- keeping them ---


def test_an_event_comes_back_with_its_hour_and_can_be_changed(club, evening, today):
    number = forum(club, evening, location=" Hyatt\n2nd floor ", url="https://example.org")
    entry = events.get(number)
    assert (entry.title, entry.moment, entry.minutes, entry.location) == (
        "Forum Emploi 2026",
        evening,
        120,
        "Hyatt 2nd floor",
    )
    assert entry.network_name == "CJD Casablanca"
    events.set_moment(entry, date(2026, 12, 4))
    events.save(entry)
    assert events.get(number).moment == date(2026, 12, 4)
    assert events.get(number).minutes == 0
    assert [one.id for one in events.upcoming(club, today)] == [number]
    assert events.upcoming(club, date(2026, 12, 5)) == []
    events.delete(number)
    with pytest.raises(KeyError):
        events.get(number)


def test_an_event_outlives_its_network(club, evening, today):
    number = forum(club, evening)
    networks.delete(club)
    assert events.get(number).network is None
    assert [one.id for one in events.upcoming(None, today)] == [number]


# --- from the calendar ---


def bring(tmp_path, text: str) -> None:
    file = tmp_path / "calendar.ics"
    file.write_text(f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{text}END:VCALENDAR\r\n", encoding="utf-8")
    now = datetime(2026, 11, 23, 10, 0, tzinfo=CASABLANCA)
    importing.finish(importing.store(importing.finish(importing.plan(importing.finish(importing.read([file])), now))))


def event(uid: str, day: str, title: str, *attendees: str) -> str:
    lines = [f"BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTART:{day}T180000Z\r\nDTEND:{day}T190000Z\r\nSUMMARY:{title}"]
    lines += [f"ATTENDEE:mailto:{name}@example.com" for name in attendees]
    return "\r\n".join([*lines, "END:VEVENT", ""])


def test_appointments_that_name_a_network_or_bring_its_members_together_are_offered(tmp_path, club, members, today):
    add("Stranger")
    settings.put(settings.OWN_ADDRESSES, ["me@example.com"])
    bring(
        tmp_path,
        event("1", "20261201", "Board of the CJD", "stranger")
        + event("2", "20261202", "Dinner", "ada", "omar")
        + event("3", "20261203", "Lunch", "ada", "stranger"),
    )
    found = events.from_calendar(club, today)
    assert [one.title for one in found] == ["Board of the CJD", "Dinner"]
    number = events.take(found[1].id, club)
    assert events.get(number).moment == datetime(2026, 12, 2, 18, 0, tzinfo=ZoneInfo("UTC"))
    assert [one.title for one in events.from_calendar(club, today)] == ["Board of the CJD"]
    with pytest.raises(KeyError):
        events.take(999, club)


# --- announcing ---


def test_an_event_is_told_to_members_to_who_came_before_and_by_tags(club, members, evening, today):
    before, tagged, other = add("Before"), add("Tagged"), add("Other")
    meet([before], date(2025, 12, 4), "Forum emploi 2025")
    tagging.tag([tagged], "Forum Emploi")
    tagging.tag([other], "tender")
    number = forum(club, evening)
    found = {one.name: one.why for one in events.to_tell(number, today)}
    assert found == {
        "Ada": ["member"], "Omar": ["member"], "Zoé": ["member"], "Before": ["came before"], "Tagged": ["Forum Emploi"],
    }  # fmt: skip


def test_who_was_told_is_not_asked_again_and_it_is_a_contribution(club, members, evening, today, now):
    number = forum(club, evening)
    assert events.state_words(events.get(number)) == "not announced yet"
    letters.sent(letters.Letter("Forum"), members[:2], now, [lambda ids: events.announced(number, ids, today)])
    assert [one.name for one in events.to_tell(number, today)] == ["Zoé"]
    assert events.state_words(events.get(number)) == "announced Mon 23 Nov to 2 people"
    (brought,) = contributions.of_network(club)
    assert (brought.kind, brought.title, len(brought.people)) == ("announcement", "Forum Emploi 2026", 2)
    database.undo()
    assert events.get(number).announced_on == ""
    assert contributions.of_network(club) == []
    assert interactions.newest() == []


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ["When: Thursday 3 December 2026, 18:00", "Where: Hyatt"]),
        ("fr", ["Quand\u00a0: jeudi 3 décembre 2026, 18\u00a0h\u00a000", "Où\u00a0: Hyatt"]),
        ("ar", ["الموعد: الخميس 3 دجنبر 2026، 18:00", "المكان: Hyatt"]),
    ],
)
def test_an_announcement_says_when_and_where_in_its_language(club, evening, language, words):
    entry = events.get(forum(club, evening, location="Hyatt", note="Bring {your} card"))
    letter = event_letters.announcement(entry, language)
    assert "Forum Emploi 2026" in letter.subject
    assert all(word in letter.body for word in words)
    assert "(your)" in letter.body
    assert not letters.is_personal(letter)


def test_the_attached_entry_is_one_that_calendars_read_and_update(tmp_path, club, evening):
    number = forum(club, evening, location="Hyatt, 2nd floor", note="Bring cards", url="https://example.org/f")
    attached = event_letters.calendar_entry(events.get(number))
    assert attached.name == "Forum Emploi 2026.ics"
    assert attached.data.startswith(b"BEGIN:VCALENDAR")
    assert b"ATTENDEE" not in attached.data
    file = tmp_path / attached.name
    file.write_bytes(attached.data)
    (read,) = (record for record in ics.read(file, now=evening) if isinstance(record, Event))
    assert (read.location, read.start) == ("Hyatt, 2nd floor", evening)
    assert b"LOCATION:Hyatt\\, 2nd floor" in attached.data
    assert f"UID:{events.get(number).uid}".encode() in attached.data


def test_an_entry_of_a_whole_day_has_no_hour(club):
    attached = event_letters.calendar_entry(events.get(forum(club, date(2026, 12, 3))))
    assert b"DTSTART;VALUE=DATE:20261203" in attached.data


# --- reports ---


def test_a_meeting_with_members_can_be_reported_once(club, members, today, now):
    ada, omar, _zoe = members
    meet([ada, omar], today - timedelta(days=3), "Monthly meeting", "We spoke of ports.")
    meet([ada], today - timedelta(days=4), "Coffee")
    meet([ada, omar], today - timedelta(days=100), "Long ago")
    (meeting,) = reports.to_report(club, today)
    assert meeting.title == "Monthly meeting"
    assert [name for _, name in meeting.present] == ["Ada", "Omar"]
    assert [name for _, name in meeting.absent] == ["Zoé"]
    letter = event_letters.report(meeting, "en")
    assert letter.subject == "Report: Monthly meeting, Friday 20 November 2026"
    assert "Present: Ada, Omar\nExcused or absent: Zoé" in letter.body
    assert "We spoke of ports." in letter.body
    letters.sent(letter, members, now, [lambda ids: reports.reported(meeting, "Monthly meeting", ids, today)])
    assert reports.to_report(club, today) == []
    (brought,) = contributions.of_network(club)
    assert (brought.kind, brought.title) == ("report", "Monthly meeting")
    database.undo()
    assert len(reports.to_report(club, today)) == 1
    assert contributions.of_network(club) == []


def test_an_event_is_reported_with_the_notes_of_the_meeting_it_became(club, members, today, evening):
    ada, _omar, zoe = members
    number = forum(club, datetime(2026, 11, 12, 18, 0, tzinfo=CASABLANCA))
    meet([ada, zoe], date(2026, 11, 12), "Forum emploi", "300 came.")
    (meeting,) = reports.to_report(club, today)
    assert (meeting.event, meeting.note) == (number, "300 came.")
    reports.reported(meeting, meeting.title, members, today)
    assert reports.to_report(club, today) == []
    later = forum(club, evening, title="Forum Emploi 2027")
    why = {one.name: one.why for one in events.to_tell(later, today)}
    assert why["Ada"] == ["member", "came before"]
    assert why["Omar"] == ["member"]


def test_what_was_reported_is_over_and_not_announced_any_more(club, members, today):
    reports.reported(reports.Meeting("Monthly meeting", today, club), "Monthly meeting", members, today)
    assert events.upcoming(club, today) == events.upcoming(None, today) == events.to_announce(today, today) == []
    assert [entry.title for entry in events.among("day = ?", (today.isoformat(),))] == ["Monthly meeting"]


def test_an_event_without_a_meeting_is_reported_from_a_blank_page(club, members, today):
    forum(club, today - timedelta(days=1))
    (meeting,) = reports.to_report(club, today)
    assert meeting.interaction is None
    letter = event_letters.report(meeting, "fr")
    assert "Présents" not in letter.body  # nobody is called absent of a meeting of which nothing is known
    assert "Ce qui a été décidé" in letter.body
    assert event_letters.title_of(reports.Meeting("", today, club)) == "Meeting"
    assert "اجتماعنا" in event_letters.report(reports.Meeting("", today, club), "ar").body


# --- people who are merged, erased, asked about ---


def test_events_go_with_people_who_are_merged_and_leave_those_erased(club, members, evening, today):
    ada, omar, _ = members
    number = forum(club, evening)
    events.announced(number, members, today)
    assert dossier.everything(ada)["event"][0]["title"] == "Forum Emploi 2026"
    duplicates.merge(ada, omar)
    assert events.get(number).told == 2
    erasing.erase([ada])
    assert events.get(number).told == 1


def test_a_letter_in_french_writes_the_first_of_a_month_as_french_does():
    assert event_letters.when(date(2026, 11, 1), "fr") == "dimanche 1er novembre 2026"
    assert event_letters.when(date(2026, 11, 1), "en") == "Sunday 1 November 2026"
