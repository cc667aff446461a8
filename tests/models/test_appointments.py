"""What a calendar holds that is yet to come: kept, replaced, told, taken back."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from models import appointments, clock, database, erasing, importing, interactions, people, today
from models.formats.records import Contact, Email
from models.importing import finish
from models.words import short_day

pytestmark = pytest.mark.usefixtures("in_morocco", "db")

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
ME = "me@example.org"
COMING = (date(2026, 11, 23), date(2028, 1, 1))


@pytest.fixture
def ann(db) -> int:
    return people.save(None, Contact(name="Ann Lee", emails=[Email("ann@example.org")]))


def event(uid: str, start: str, *lines: str, title: str = "Lunch", who: str = "ann") -> str:
    there = f"ATTENDEE;CN=Ann:mailto:{who}@example.org" if who else "X-NOBODY:1"
    return "\r\n".join(
        ("BEGIN:VEVENT", f"UID:{uid}", f"DTSTART:{start}", f"SUMMARY:{title}", f"ORGANIZER:mailto:{ME}", there, *lines,
         "END:VEVENT", "")
    )  # fmt: skip


def imported(folder: Path, *events: str, now: datetime = NOW) -> importing.Plan:
    path = folder / "calendar.ics"
    path.write_text("".join(("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", *events, "END:VCALENDAR\r\n")), newline="")
    return finish(importing.store(finish(importing.plan(finish(importing.read([path], now)), now, [ME]))))


def coming() -> list[tuple[str, str, list[str]]]:
    return [
        (one.start.isoformat()[:16], one.title, [name for _, name in one.people]) for one in appointments.between(*COMING)
    ]


def test_what_is_yet_to_come_is_no_interaction_and_is_known(tmp_path, ann) -> None:
    made = imported(tmp_path, event("a", "20261130T110000Z"), event("b", "20261201T080000Z", who=""))
    assert (interactions.newest(), made.counts()["interactions"], made.coming) == ([], 0, 2)
    assert [(title, who) for _, title, who in coming()] == [("Lunch", ["Ann Lee"]), ("Lunch", [])]


def test_importing_again_changes_nothing(tmp_path, ann) -> None:
    events = event("a", "20261130T110000Z"), event("b", "20261124T090000Z", "RRULE:FREQ=WEEKLY")
    imported(tmp_path, *events)
    before, label = coming(), database.undo_label()
    people.save(None, Contact(name="Bob"))
    again = imported(tmp_path, *events)
    assert (again.coming, coming()) == (0, before)
    assert database.undo_label() != label  # there was nothing to store
    assert len(before) == 7  # six weeks of the series


def test_an_event_that_moved_or_was_called_off_is_replaced(tmp_path, ann) -> None:
    imported(tmp_path, event("a", "20261130T110000Z"), event("b", "20261201T110000Z"))
    moved = imported(
        tmp_path, event("a", "20261202T110000Z", "SEQUENCE:1"), event("b", "20261201T110000Z", "STATUS:CANCELLED")
    )
    assert moved.coming == 2
    assert [start[:10] for start, _, _ in coming()] == ["2026-12-02"]


def test_an_event_of_a_far_year_is_left_out(tmp_path, ann) -> None:
    imported(tmp_path, event("a", "20401130T110000Z"))
    assert coming() == []


def test_what_is_declined_is_no_appointment(tmp_path, ann) -> None:
    imported(tmp_path, event("a", "20261130T110000Z", f"ATTENDEE;PARTSTAT=DECLINED:mailto:{ME}"))
    assert coming() == []


def test_somebody_who_comes_to_be_known_is_added(tmp_path) -> None:
    imported(tmp_path, event("a", "20261130T110000Z"))
    people.save(None, Contact(name="Ann Lee", emails=[Email("ann@example.org")]))
    assert coming()[0][2] == []
    imported(tmp_path, event("a", "20261130T110000Z"))
    assert coming()[0][2] == ["Ann Lee"]


def test_undo_takes_appointments_back_and_redo_brings_them(tmp_path, ann) -> None:
    imported(tmp_path, event("a", "20261130T110000Z"))
    database.undo()
    assert coming() == []
    database.redo()
    assert coming()[0][2] == ["Ann Lee"]


def test_a_meeting_to_come_calms_a_warning_and_says_so(tmp_path, ann) -> None:
    day = clock.today() + timedelta(days=7)
    imported(tmp_path, event("a", f"{day:%Y%m%d}T110000Z"), now=clock.now())
    assert today.planned(ann, clock.today()) == f"You meet on {short_day(day)}."
    assert today.planned(ann, day + timedelta(days=1)) == today.planned(ann + 1, clock.today()) == ""


def test_a_meeting_that_took_place_becomes_an_interaction(tmp_path, ann) -> None:
    imported(tmp_path, event("a", "20261124T110000Z"))
    imported(tmp_path, event("a", "20261124T110000Z"), now=datetime(2026, 11, 25, 9, 0, tzinfo=UTC))
    assert [entry.day for entry in interactions.newest()] == ["2026-11-24"]
    assert coming() == []


def test_erasing_somebody_takes_the_appointments_that_were_theirs_alone(tmp_path, ann) -> None:
    imported(tmp_path, event("a", "20261130T110000Z"), event("b", "20261201T110000Z", who=""))
    erasing.erase([ann])
    assert [start[:10] for start, _, _ in coming()] == ["2026-12-01"]
