"""Calendars: meetings with people who are known become interactions, and nothing is doubled."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from models import appointments, calendar_import, database, import_words, importing, interactions, people, settings
from models.formats.records import Attendee, Contact, Email, Event
from models.importing import finish

pytestmark = pytest.mark.usefixtures("in_morocco", "db")

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
ME = "me@example.org"


def event(uid: str, start: str = "20260105T090000Z", *people: str, more: tuple[str, ...] = ()) -> str:
    attendees = [f"ATTENDEE;CN={name.title()}:mailto:{name}@example.org" for name in people]
    lines = (
        f"UID:{uid}",
        "DTSTAMP:20260101T000000Z",
        f"DTSTART:{start}",
        f"SUMMARY:About {uid}",
        f"ORGANIZER:mailto:{ME}",
    )
    return "\r\n".join(("BEGIN:VEVENT", *lines, *attendees, *more, "END:VEVENT", ""))


@pytest.fixture
def calendar(tmp_path) -> Callable[..., Path]:
    def write(*events: str, name: str = "calendar.ics", head: str = "") -> Path:
        path = tmp_path / name
        text = "".join(("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", head, *events, "END:VCALENDAR\r\n"))
        path.write_text(text, encoding="utf-8", newline="")
        return path

    return write


@pytest.fixture
def ann(db) -> int:
    return people.save(None, Contact(name="Ann Lee", emails=[Email("Ann@Example.org")]))


def planned(*paths: Path, own: tuple[str, ...] | None = (ME,)) -> importing.Plan:
    return finish(importing.plan(finish(importing.read(paths, NOW)), NOW, own))


def imported(*paths: Path) -> dict[str, int]:
    return finish(importing.store(planned(*paths))).counts()


def outcomes(plan: importing.Plan) -> list[str]:
    return [row.outcome for row in plan.rows]


def meetings() -> list[tuple[str, list[str]]]:
    return [(entry.day, [name for _, name in entry.people]) for entry in interactions.newest()]


def test_a_past_meeting_with_somebody_known_becomes_an_interaction(ann, calendar):
    path = calendar(event("a", "20260105T090000Z", "ann", "bob", more=("LOCATION:Rabat", "DESCRIPTION:the tender")))
    counts = imported(path)
    assert (counts["read"], counts["new"], counts["interactions"]) == (1, 1, 1)
    [entry] = interactions.newest()
    assert (entry.kind, entry.title, entry.location, entry.note) == ("meeting", "About a", "Rabat", "the tender")
    assert (entry.people, entry.people_count, entry.source) == ([(ann, "Ann Lee")], 2, "calendar.ics")
    assert entry.start == "2026-01-05T09:00:00+00:00"


def test_again_changes_nothing(ann, calendar):
    path = calendar(
        event("a", "20260105T090000Z", "ann"), event("s", "20260901T090000Z", "ann", more=("RRULE:FREQ=WEEKLY",))
    )
    counts = imported(path)
    assert (counts["new"], counts["interactions"]) == (2, 13)
    path.write_text(path.read_text().replace("DTSTAMP:20260101T000000Z", "DTSTAMP:20261101T000000Z"), encoding="utf-8")
    again = imported(path)
    assert (again["same"], again["interactions"]) == (2, 0)
    assert database.undo_label() == "Import calendar.ics"


@pytest.mark.parametrize(
    "left_out",
    [
        event("cancelled", "20260105T090000Z", "ann", more=("STATUS:CANCELLED",)),
        event("declined", "20260105T090000Z", "ann", more=(f"ATTENDEE;PARTSTAT=DECLINED:mailto:{ME}",)),
        event("alone", "20260105T090000Z"),
        event("room", "20260105T090000Z", more=("ATTENDEE;CUTYPE=ROOM:mailto:ann@example.org",)),
        event("absent", "20260105T090000Z", more=("ATTENDEE;PARTSTAT=DECLINED:mailto:ann@example.org",)),
        event("strangers", "20260105T090000Z", "bob"),
    ],
)
def test_what_is_no_meeting_with_somebody_known_is_left_out_with_a_reason(ann, calendar, left_out):
    path = calendar(left_out)
    [row] = planned(path).rows
    assert row.outcome == "same"
    assert row.why
    assert imported(path)["read"] == 1
    assert not meetings()
    assert database.undo_label() != "Import calendar.ics"


def test_strangers_are_offered_and_left_out_unless_chosen(ann, calendar):
    path = calendar(
        event("a", "20260105T090000Z", "ann", "bob"),
        event("b", "20260106T090000Z", "bob"),
        event("c", "20260107T090000Z", "eve"),
    )
    imported(path)
    assert [row.name for row in people.search()] == ["Ann Lee"]
    plan = planned(path)
    assert [(offer.email, offer.name, offer.meetings, offer.chosen) for offer in plan.offers] == [
        ("bob@example.org", "Bob", 2, False),
        ("eve@example.org", "Eve", 1, False),
    ]
    plan.offers[0].chosen = True
    counts = finish(importing.store(plan)).counts()
    assert (counts["read"], counts["new"], counts["updated"], counts["same"]) == (3, 1, 1, 1)
    assert meetings() == [("2026-01-06", ["Bob"]), ("2026-01-05", ["Ann Lee", "Bob"])]


def test_who_is_only_at_a_meeting_to_come_is_offered_too(ann, calendar):
    path = calendar(event("a", "20260105T090000Z", "bob"), event("c", "20261207T090000Z", "bob", "zoe"))
    plan = planned(path)
    assert [(offer.name, offer.meetings, offer.coming) for offer in plan.offers] == [("Bob", 1, 1), ("Zoe", 0, 1)]
    plan.offers[1].chosen = True
    finish(importing.store(plan))
    (there,) = appointments.between(date(2026, 12, 7), date(2026, 12, 7))
    assert [name for _, name in there.people] == ["Zoe"]
    assert meetings() == []


def test_people_of_the_same_import_are_known(calendar, tmp_path):
    cards = tmp_path / "people.vcf"
    cards.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Ann Lee\nEMAIL:ann@example.org\nEND:VCARD\n", encoding="utf-8")
    counts = imported(calendar(event("a", "20260105T090000Z", "ann")), cards)
    assert (counts["new"], counts["interactions"]) == (2, 1)
    assert meetings() == [("2026-01-05", ["Ann Lee"])]


def test_a_moved_meeting_is_updated(ann, calendar):
    imported(calendar(event("a", "20260105T090000Z", "ann")))
    counts = imported(calendar(event("a", "20260108T150000Z", "ann", more=("SEQUENCE:1",))))
    assert (counts["updated"], counts["new"]) == (1, 0)
    assert meetings() == [("2026-01-08", ["Ann Lee"])]
    counts = imported(calendar(event("a", "20260105T090000Z", "ann")))  # an older state
    assert counts["same"] == 1
    assert meetings() == [("2026-01-08", ["Ann Lee"])]


def test_a_series_moved_to_another_hour_is_not_doubled(ann, calendar):
    weekly = ("RRULE:FREQ=WEEKLY;COUNT=3",)
    imported(calendar(event("s", "20260901T090000Z", "ann", more=weekly)))
    counts = imported(calendar(event("s", "20260901T110000Z", "ann", more=weekly)))
    assert (counts["updated"], counts["interactions"]) == (1, 3)
    assert [day for day, _ in meetings()] == ["2026-09-15", "2026-09-08", "2026-09-01"]
    assert {entry.start[11:16] for entry in interactions.newest()} == {"11:00"}


@pytest.mark.parametrize("start", ["20260902T090000Z", "20260829T090000Z", "20260908T090000Z"])
def test_a_series_moved_to_another_day_is_not_doubled(ann, calendar, start):
    weekly = ("RRULE:FREQ=WEEKLY;COUNT=3",)
    imported(calendar(event("s", "20260901T090000Z", "ann", more=weekly)))
    imported(calendar(event("s", start, "ann", more=weekly)))
    first = date.fromisoformat(f"{start[:4]}-{start[4:6]}-{start[6:8]}")
    days = [(first + timedelta(weeks=week)).isoformat() for week in (2, 1, 0)]
    kept = ["2026-09-01"] if start == "20260908T090000Z" else []  # a week on: the days that it shares are the same meetings
    assert [day for day, _ in meetings()] == [*days, *kept]
    assert imported(calendar(event("s", start, "ann", more=weekly)))["updated"] == 0


def test_one_occurrence_that_comes_alone_moves_no_other(ann, calendar):
    imported(calendar(event("s", "20260901T090000Z", "ann", more=("RRULE:FREQ=WEEKLY;COUNT=2",))))
    imported(calendar(event("s", "20260916T090000Z", "ann", more=("RECURRENCE-ID:20260915T090000Z",))))
    assert [day for day, _ in meetings()] == ["2026-09-16", "2026-09-08", "2026-09-01"]


def test_an_update_keeps_the_title_and_note_that_the_user_wrote(ann, calendar):
    imported(calendar(event("a", "20260105T090000Z", "ann", more=("DESCRIPTION:Join by phone",))))
    [entry] = interactions.newest()
    entry.note = "She will send the offer"
    interactions.save(entry)
    imported(calendar(event("a", "20260106T090000Z", "ann", more=("DESCRIPTION:Join by phone", "LOCATION:Rabat"))))
    [entry] = interactions.newest()
    assert (entry.day, entry.note, entry.location) == ("2026-01-06", "She will send the offer", "Rabat")


def test_somebody_the_user_took_out_stays_out_and_somebody_new_comes_in(ann, calendar):
    people.save(None, Contact(name="Bob", emails=[Email("bob@example.org")]))
    path = calendar(event("a", "20260105T090000Z", "ann", "bob", "eve"))
    imported(path)
    [entry] = interactions.newest()
    entry.people = [person for person in entry.people if person[1] != "Bob"]
    interactions.save(entry)
    cards = path.with_name("eve.vcf")
    cards.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Eve\nEMAIL:eve@example.org\nEND:VCARD\n", encoding="utf-8")
    imported(cards)
    assert imported(path)["updated"] == 1
    assert meetings() == [("2026-01-05", ["Ann Lee", "Eve"])]
    assert imported(path)["same"] == 1


def test_a_meeting_cancelled_since_is_removed_only_when_asked(ann, calendar):
    imported(calendar(event("a", "20260105T090000Z", "ann")))
    path = calendar(event("a", "20260105T090000Z", "ann", more=("STATUS:CANCELLED",)))
    assert imported(path)["same"] == 1
    assert len(meetings()) == 1
    plan = planned(path)
    [row] = plan.rows
    assert len(row.cancelled) == 1
    row.remove = True
    assert finish(importing.store(plan)).counts()["updated"] == 1
    assert not meetings()
    database.undo()
    assert len(meetings()) == 1


def test_a_meeting_that_the_user_deleted_stays_deleted_until_it_changes(ann, calendar):
    path = calendar(event("a", "20260105T090000Z", "ann"))
    imported(path)
    interactions.delete([interactions.newest()[0].id])
    [row] = planned(path).rows
    assert (row.outcome, row.why) == ("same", "you deleted it")
    imported(path)
    assert not meetings()
    assert imported(calendar(event("a", "20260106T090000Z", "ann")))["new"] == 1
    assert meetings() == [("2026-01-06", ["Ann Lee"])]


def test_a_meeting_that_went_with_a_person_comes_back_with_them(calendar, tmp_path):
    cards = tmp_path / "people.vcf"
    cards.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Ann Lee\nEMAIL:ann@example.org\nEND:VCARD\n", encoding="utf-8")
    path = calendar(event("a", "20260105T090000Z", "ann"))
    imported(cards, path)
    people.delete([people.search()[0].id])
    assert not meetings()
    imported(cards)
    assert imported(path)["new"] == 1
    assert meetings() == [("2026-01-05", ["Ann Lee"])]


def test_one_uid_three_times_is_one_meeting_of_the_highest_sequence(ann, calendar):
    path = calendar(
        event("a", "20260105T090000Z", "ann"),
        event("a", "20260106T090000Z", "ann", more=("SEQUENCE:5",)),
        event("a", "20260107T090000Z", "ann", more=("SEQUENCE:2",)),
    )
    counts = imported(path)
    assert (counts["read"], counts["new"], counts["same"], counts["interactions"]) == (3, 1, 2, 1)
    assert meetings() == [("2026-01-06", ["Ann Lee"])]
    assert imported(path)["same"] == 3


@pytest.mark.parametrize(
    ("start", "day"),
    [
        ("DTSTART;TZID=Asia/Tokyo:20260105T003000", "2026-01-05"),
        ("DTSTART;TZID=America/New_York:20260104T233000", "2026-01-04"),
        ("DTSTART;VALUE=DATE:20260105", "2026-01-05"),
    ],
)
def test_the_day_is_that_of_the_zone_it_was_written_in(ann, calendar, start, day):
    imported(calendar(event("a", "X", "ann").replace("DTSTART:X", start)))
    assert meetings() == [(day, ["Ann Lee"])]


def test_of_two_people_with_one_address_the_one_with_the_name_was_there(calendar):
    for name in ("Ann Lee", "Bob Lee"):
        people.save(None, Contact(name=name, emails=[Email("family@example.org")]))
    imported(calendar(event("a", more=("ATTENDEE;CN=Bob Lee:mailto:family@example.org",))))
    assert meetings() == [("2026-01-05", ["Bob Lee"])]


def test_the_user_s_address_is_the_one_that_is_everywhere():
    def met(*emails: str) -> Event:
        events.append(Event(len(events), str(len(events)), attendees=[Attendee("", email) for email in emails]))

    events: list[Event] = []
    met(ME, "a@x.org")
    assert calendar_import.guess_own(events) is None
    met(ME, "b@x.org")
    met("c@x.org", ME)
    assert calendar_import.guess_own(events) == ME
    assert calendar_import.guess_own([]) is None


def test_the_user_s_address_is_nobody_whether_set_or_guessed(ann, calendar):
    path = calendar(event("a", "20260105T090000Z", "ann"), event("b", "20260106T090000Z", "bob"))
    plan = planned(path, own=None)
    assert plan.own == [ME]
    assert [offer.email for offer in plan.offers] == ["bob@example.org"]
    settings.put(settings.OWN_ADDRESSES, ["bob@example.org"])
    plan = planned(path, own=None)
    assert [offer.email for offer in plan.offers] == [ME]


def test_who_called_the_meeting_is_kept(tmp_path, now):
    people.save(None, Contact(name="Samira", emails=[Email("s@example.com")]))
    events = "".join(
        f"BEGIN:VEVENT\nUID:{uid}\nDTSTAMP:20260101T000000Z\nDTSTART:202603{day}T100000Z\nSUMMARY:{uid}\n{organizer}"
        "ATTENDEE:mailto:me@example.org\nATTENDEE:mailto:s@example.com\nEND:VEVENT\n"
        for uid, day, organizer in (
            ("mine", "01", "ORGANIZER:mailto:me@example.org\n"),
            ("theirs", "02", "ORGANIZER:mailto:s@example.com\n"),
            ("unknown", "03", ""),
        )
    )
    file = tmp_path / "c.ics"
    file.write_text(f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Test//EN\n{events}END:VCALENDAR\n")
    plan = finish(importing.plan(finish(importing.read([file])), now, ["me@example.org"]))
    finish(importing.store(plan))
    assert [(entry.title, entry.first_step) for entry in interactions.newest()] == [
        ("unknown", ""), ("theirs", "they"), ("mine", "me"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("choice", "title", "met"),
    [("full", "About it", 1), ("hidden", "", 1), ("left_out", "", 0)],
)
def test_private_events_are_read_as_the_user_chose(ann, calendar, choice, title, met):
    settings.put(settings.PRIVATE_EVENTS, choice)
    imported(calendar(event("it", "20260105T090000Z", "ann", more=("CLASS:PRIVATE",))))
    assert [entry.title for entry in interactions.newest()] == [title] * met


@pytest.mark.parametrize(
    "address",
    ["no-reply@example.org", "room-4.2@example.org", "c_188@resource.calendar.google.com", "board-list@example.org",
     "all@lists.example.org", "salle-atlas@example.ma"],
)  # fmt: skip
def test_rooms_lists_and_machines_are_nobody_unless_a_card_says_otherwise(ann, calendar, address):
    meeting = event("it", "20260105T090000Z", "ann", more=(f"ATTENDEE;CN=Some:mailto:{address}",))
    made = planned(calendar(meeting))
    assert (made.offers, made.rows[0].meetings[0].count) == ([], 1)
    people.save(None, Contact(name="Some One", emails=[Email(address)]))
    assert len(planned(calendar(meeting)).rows[0].meetings[0].attendees) == 2


@pytest.mark.parametrize("address", ["roomana@example.org", "listette@example.org", "allan.dev@example.org"])
def test_people_with_such_a_name_are_people(ann, calendar, address):
    made = planned(calendar(event("it", "20260105T090000Z", "ann", more=(f"ATTENDEE:mailto:{address}",))))
    assert [offer.email for offer in made.offers] == [address]


def test_people_are_told_why_an_event_brings_nothing_and_scripts_still_same(ann, calendar, now, capsys):
    path = calendar(
        event("a", "20260105T090000Z", "ann"),
        event("s", "20261101T090000Z", "ann", more=("RRULE:FREQ=DAILY;COUNT=3",)),
        event("later", "20270105T090000Z", "ann"),
        event("off", "20260106T090000Z", "ann", more=("STATUS:CANCELLED",)),
        event("alone", "20260107T090000Z"),
    )
    made = importing.finish(importing.plan(importing.finish(importing.read([path], now)), now))
    assert made.counts()["same"] == 3
    assert list(import_words.left(made).values()) == ["1 yet to come", "2 left aside"]
    before = import_words.brings(made)
    assert before[0] == "4 meetings"
    importing.finish(importing.store(made))
    assert import_words.brings(made, stored=True) == before
    assert importing.run_headless([path], dry_run=True) == 0
    assert "0 updated, 2 unchanged, 1 yet to come, 2 left aside, 0 possible" in capsys.readouterr().out
