"""The calendar file that is chosen in Settings is rewritten as follow-ups change, and told of when it cannot be."""

from datetime import date

import pytest
from PySide6.QtWidgets import QFileDialog

from models import calendar_file, clock, database, follow_ups, people
from models.formats.records import Contact
from ui import kept_file


@pytest.fixture
def ali(window) -> int:
    return people.save(None, Contact(name="Ali Tazi"))


@pytest.fixture
def file(tmp_path):
    place = tmp_path / "synced" / "mine.ics"
    place.parent.mkdir()
    return place


@pytest.fixture
def page(window, file, monkeypatch):
    """The settings, where the file dialog gives `file`."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), "Calendar (*.ics)"))
    return window.show_page("settings").calendar


def plan(person: int, kind: str = "call") -> int:
    return follow_ups.save(follow_ups.new([person], date(2027, 3, 1), kind=kind))


def test_a_file_is_chosen_and_rewritten_with_each_change(qtbot, window, page, ali, file):
    plan(ali)
    page.choose.click()
    qtbot.waitUntil(lambda: file.exists() and "written on" in page.file_says.text())
    assert page.file.text() == f"mine.ics · {file.parent}"
    number = plan(ali, "meet")
    qtbot.waitUntil(lambda: b"Meet Ali Tazi" in file.read_bytes())
    follow_ups.remove([number])
    qtbot.waitUntil(lambda: b"STATUS:CANCELLED" in file.read_bytes())
    database.undo()
    qtbot.waitUntil(lambda: b"STATUS:CANCELLED" not in file.read_bytes())


def test_it_can_be_given_up(qtbot, window, page, ali, file):
    page.choose.click()
    qtbot.waitUntil(lambda: file.exists() and "written on" in page.file_says.text())
    page.stop.click()
    assert calendar_file.chosen() is None
    assert page.stop.isHidden()
    assert file.exists()


def test_a_folder_that_is_away_is_said_once_and_written_when_it_is_back(qtbot, window, page, ali, file):
    page.choose.click()
    follower = kept_file.follow(window)
    qtbot.waitUntil(lambda: file.exists() and "written on" in page.file_says.text())
    away = file.parent.rename(file.parent.with_name("unplugged"))
    with qtbot.waitSignal(follower.told):
        plan(ali)
    assert follower.problem
    assert "mine.ics" in window.notice._title.text()
    assert "tried again" in page.file_says.text()
    window.say("Something else.")
    with qtbot.waitSignal(follower.told):
        follower.write_now()
    assert window.notice._title.text() == "Something else."  # not the same again
    away.rename(file.parent)
    with qtbot.waitSignal(follower.told):
        follower.write_now()
    assert follower.problem is None
    assert "up to date again" in window.notice._title.text()
    assert b"Call Ali Tazi" in file.read_bytes()


def test_what_is_new_is_written_before_the_window_goes(qtbot, window, page, ali, file):
    page.choose.click()
    qtbot.waitUntil(lambda: file.exists() and "written on" in page.file_says.text())
    plan(ali)
    window.close()
    assert b"Call Ali Tazi" in file.read_bytes()
    assert calendar_file.next_version(clock.now()) is None


def test_nothing_is_followed_before_a_file_is_chosen(window, ali):
    plan(ali)
    assert window.kept_file is None
