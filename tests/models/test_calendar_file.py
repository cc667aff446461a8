"""The calendar file that is kept up to date: rewritten when follow-ups change, whole at every moment; failures are said."""

import os
from datetime import UTC, date, datetime, timedelta

import icalendar
import pytest

from models import calendar_file, commands, erasing, exporting, follow_ups, interactions, people, settings, words
from models.errors import Problem
from models.formats.records import Contact

pytestmark = pytest.mark.usefixtures("db")
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.fixture
def ali() -> int:
    return people.save(None, Contact(name="Ali Tazi"))


@pytest.fixture
def file(tmp_path):
    chosen = tmp_path / "synced" / "keepwarm.ics"
    chosen.parent.mkdir()
    calendar_file.choose(chosen)
    return chosen


def held(file) -> dict[str, str]:
    """What stands in it: the summary and the status of each event."""
    calendar = icalendar.Calendar.from_ical(file.read_bytes())
    return {str(event["SUMMARY"]): str(event["STATUS"]) for event in calendar.walk("VEVENT")}


def plan(person: int, due=date(2026, 12, 1), kind: str = "call") -> int:
    return follow_ups.save(follow_ups.new([person], due, kind=kind))


def test_nothing_is_written_before_a_file_is_chosen(ali, tmp_path):
    plan(ali)
    assert calendar_file.chosen() is None
    assert not calendar_file.keep(NOW)


def test_it_is_written_when_something_changed_and_only_then(ali, file, rfc5545):
    number = plan(ali)
    assert calendar_file.keep(NOW)
    assert held(file) == {"Call Ali Tazi": "CONFIRMED"}
    assert rfc5545.faults(file.read_bytes()) == []
    assert b"X-WR-CALNAME:Keepwarm" in file.read_bytes()
    assert not calendar_file.keep(NOW + timedelta(hours=1))
    follow_ups.postpone([number], 1)
    assert calendar_file.keep(NOW)
    assert b"SEQUENCE:1" in file.read_bytes()
    file.unlink()  # gone with a folder that was emptied: it comes back
    assert calendar_file.keep(NOW)
    assert b"SEQUENCE:1" in file.read_bytes()


def test_what_the_entries_tell_of_changes_it_too(ali, file):
    plan(ali)
    calendar_file.keep(NOW)
    interactions.save(interactions.new("call", [ali], date(2026, 11, 20), "the harbour"))
    assert calendar_file.keep(NOW)
    assert b"the harbour" in file.read_bytes()
    settings.put(settings.CALENDAR_DETAIL, "initials")
    assert calendar_file.keep(NOW)
    assert held(file) == {"Call A. T.": "CONFIRMED"}
    settings.put(settings.EXPORT_AS, "todo")
    assert calendar_file.keep(NOW)
    assert b"BEGIN:VTODO" in file.read_bytes()


def test_what_was_dropped_stands_as_cancelled_for_a_while(ali, file):
    number = plan(ali)
    calendar_file.keep(NOW)
    follow_ups.remove([number])
    assert calendar_file.keep(NOW)
    assert not calendar_file.keep(NOW + timedelta(days=2))
    plan(ali, kind="write")
    calendar_file.keep(NOW + timedelta(days=3))
    assert held(file) == {"Call Ali Tazi": "CANCELLED", "Write to Ali Tazi": "CONFIRMED"}
    calendar_file.keep(NOW + timedelta(days=40))
    assert held(file) == {"Write to Ali Tazi": "CONFIRMED"}


def test_a_call_that_took_place_stays_in_the_past_of_the_calendar(ali, file):
    took_place = plan(ali, datetime(2026, 11, 23, 8, 0, tzinfo=UTC))
    early = plan(ali, kind="write")
    calendar_file.keep(NOW - timedelta(days=1))
    follow_ups.done_all([took_place, early], NOW.date())
    calendar_file.keep(NOW)
    assert held(file) == {"Call Ali Tazi": "CONFIRMED", "Write to Ali Tazi": "CANCELLED"}
    assert b"VALARM" not in file.read_bytes()


def test_an_export_by_hand_and_the_file_do_not_take_news_from_each_other(ali, file, tmp_path):
    number = plan(ali)
    exported = tmp_path / "by hand.ics"
    exporting.follow_ups(exported, NOW)
    calendar_file.keep(NOW)
    follow_ups.remove([number])
    calendar_file.keep(NOW)
    exporting.follow_ups(exported, NOW)
    assert held(exported) == held(file) == {"Call Ali Tazi": "CANCELLED"}


def test_somebody_who_is_erased_is_not_named_in_it_any_more(ali, file):
    number = plan(ali)
    calendar_file.keep(NOW)
    follow_ups.remove([number])
    calendar_file.keep(NOW)
    assert b"Ali" in file.read_bytes()
    erasing.erase([ali])
    calendar_file.keep(NOW)
    assert b"Ali" not in file.read_bytes()


def test_a_file_that_cannot_be_written_is_told_and_written_later(ali, file):
    plan(ali)
    calendar_file.keep(NOW)
    before = file.read_bytes()
    plan(ali, kind="meet")
    folder = file.parent
    folder.rename(folder.with_name("unplugged"))
    with pytest.raises(Problem) as told:
        calendar_file.keep(NOW)
    assert "keepwarm.ics" in told.value.title
    folder.with_name("unplugged").rename(folder)
    assert file.read_bytes() == before
    assert calendar_file.keep(NOW)  # nothing was taken for written
    assert len(held(file)) == 2
    assert os.listdir(folder) == ["keepwarm.ics"]  # no half of it lies about


def test_a_folder_is_no_file(ali, tmp_path):
    calendar_file.choose(tmp_path)
    with pytest.raises(Problem):
        calendar_file.keep(NOW)


@pytest.mark.skipif(os.name == "nt", reason="modes and links of Unix")
def test_who_may_read_it_stays_and_a_link_stays_a_link(ali, file, tmp_path):
    plan(ali)
    calendar_file.keep(NOW)
    assert file.stat().st_mode & 0o777 == 0o600
    file.chmod(0o644)
    link = tmp_path / "link.ics"
    link.symlink_to(file)
    calendar_file.choose(link)
    assert calendar_file.keep(NOW)
    assert link.is_symlink()
    assert file.stat().st_mode & 0o777 == 0o644


def test_it_is_no_step_of_undo_and_can_be_given_up(ali, file):
    from models import database

    plan(ali)
    calendar_file.keep(NOW)
    assert database.undo_label() == "Plan “Call Ali Tazi”"
    calendar_file.choose(None)
    plan(ali, kind="meet")
    assert not calendar_file.keep(NOW)
    assert file.exists()


def test_a_command_of_a_script_brings_it_up_to_date_too(ali, file, data_file):
    plan(ali)
    calendar_file.keep(NOW)
    database = ["--database", str(data_file)]
    assert commands.run([*database, "follow-up", "ali", "--due", "2027-01-04", "--reason", "the fair"]) == 0
    assert b"the fair" in file.read_bytes()
    assert commands.run([*database, "undo"]) == 0
    assert b"STATUS:CANCELLED" in file.read_bytes()


def test_a_script_is_not_stopped_by_a_file_that_cannot_be_written(ali, file, data_file, capsys):
    plan(ali)
    calendar_file.keep(NOW)
    file.parent.rename(file.parent.with_name("unplugged"))
    assert commands.run(["--database", str(data_file), "follow-up", "ali", "--due", "2027-01-04"]) == 0
    assert "keepwarm.ics" in capsys.readouterr().err


def test_a_script_leaves_a_file_in_the_language_that_the_window_wrote_it_in(ali, file, data_file):
    words.install(lambda text, _: text.replace("Call", "Appeler"))
    try:
        plan(ali)
        calendar_file.keep(NOW)
    finally:
        words.install(None)
    written = file.read_bytes()
    assert b"Appeler Ali" in written
    assert commands.run(["--database", str(data_file), "follow-up", "ali", "--due", "2027-01-04"]) == 0
    assert file.read_bytes() == written
