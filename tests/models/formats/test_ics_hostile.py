"""Calendars made to break a reader: each is read, in bounded time and space, with the counts that are right."""

import csv
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from models.formats import ics
from models.formats.records import Event, Progress, Unread

HOSTILE = Path(__file__).parents[4] / "shared" / "hostile"
NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
MOST_RECORDS = {"i011-recurrence-id-10k.ics": 6_500, "i012-nested-5000.ics": 5_000}  # of any other file: 2,100

pytestmark = pytest.mark.skipif(not HOSTILE.exists(), reason="the hostile files are not beside the repository")


@pytest.fixture
def hostile(hostile_files: Path) -> Path:
    return hostile_files


def index() -> list[tuple[str, str, str]]:
    if not HOSTILE.exists():
        return [("none", "", "")]
    with open(HOSTILE / "INDEX.tsv", encoding="utf-8") as file:
        rows = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [(row[0], row[1], row[2]) for row in rows if row[0].startswith("files/i")]


def read(path: Path) -> list[Event | Unread]:
    return [record for record in ics.read(path, NOW, ZoneInfo("Africa/Casablanca")) if not isinstance(record, Progress)]


@pytest.mark.parametrize(("name", "found", "unreadable"), index())
def test_counts_are_right(hostile: Path, name: str, found: str, unreadable: str) -> None:
    records = read(hostile / name)
    lines = {record.line for record in records}
    lost = {record.line for record in records if isinstance(record, Unread)}
    assert not found or str(len(lines)) in found.split("|")
    assert not unreadable or str(len(lost)) in unreadable.split("|")
    assert len(records) <= MOST_RECORDS.get(Path(name).name, 2_100)
    for record in records:
        assert record.message if isinstance(record, Unread) else len(record.troubles) <= 21


def events(hostile: Path, name: str) -> list[Event]:
    return [record for record in read(hostile / "files" / name) if isinstance(record, Event)]


def test_days_moments_and_clock_changes_are_kept(hostile: Path) -> None:
    found = {event.uid: event for event in events(hostile, "i032-allday.ics")}
    assert found["d"].start == date(2026, 3, 29)
    assert found["gap"].start.astimezone(UTC) == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    assert found["fold"].zone == "Europe/Paris"
    assert found["ramadan"].start.astimezone(UTC) == datetime(2026, 2, 18, 9, tzinfo=UTC)


def test_odd_zone_names_open_no_file_and_known_ones_are_understood(hostile: Path) -> None:
    found = {event.uid: event for event in events(hostile, "i033-tzid-odd.ics")}
    known = {uid: event.zone for uid, event in found.items() if not event.troubles}
    assert known == {
        "t4": "Africa/Casablanca",
        "t5": "Africa/Casablanca",
        "t7": "Africa/Casablanca",
        "t8": "Europe/Paris",
    }
    assert all(event.start.hour == 9 for event in found.values())


def test_a_known_zone_cannot_be_redefined(hostile: Path) -> None:
    found = {event.uid: event for event in events(hostile, "i036-vtimezone-shadow.ics")}
    assert found["e1"].start == datetime(2026, 1, 5, 9, tzinfo=ZoneInfo("Europe/Paris"))


@pytest.mark.parametrize("name", ["i020-latin1.ics", "i019-utf16.ics"])
def test_the_charset_is_known_or_guessed(hostile: Path, name: str) -> None:
    (event,) = events(hostile, name)
    assert event.title == "Réunion"
    assert bool(event.troubles) == ("latin1" in name)


def test_a_crowd_is_cut(hostile: Path) -> None:
    (event,) = events(hostile, "i027-attendees-100k.ics")
    assert len(event.attendees) == 1000
    assert "100000" in event.troubles[0].message


def test_alarms_and_attachments_leave_no_trace(hostile: Path) -> None:
    for name in ("i037-valarm-procedure.ics", "i038-attach-path.ics"):
        (event,) = events(hostile, name)
        assert "/bin/sh" not in repr(event)
        assert ".bashrc" not in repr(event)


def test_addresses_are_taken_out_of_what_is_around_them(hostile: Path) -> None:
    (event,) = events(hostile, "i040-organizer.ics")
    assert {one.email for one in event.attendees} == {"a@b.example", "upper@x.example"}
