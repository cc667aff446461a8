"""The calendar file that is chosen in Settings is rewritten as follow-ups change, and told of when it cannot be."""

from datetime import date

import pytest
from PySide6.QtWidgets import QFileDialog

from models import calendar_file, clock, database, follow_ups, people
from models.connection import db
from models.formats.records import Contact
from tests.heart import Heart, stands_still
from ui import kept_file

MANY = 4000


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


def test_a_long_file_is_put_together_between_other_events_and_is_never_older_than_a_change(qtbot, window, page, ali, file):
    columns = "uid, kind, reason, due, created, modified"
    rows = [(f"u{n}", "call", f"Plan {n}", "2027-03-01", *["2026-11-23T09:00:00+00:00"] * 2) for n in range(MANY)]
    with database.change("Plan much"):
        db.connection().executemany(f"INSERT INTO follow_up({columns}) VALUES (?, ?, ?, ?, ?, ?)", rows)
        db.execute_sql("INSERT INTO follow_up_person(follow_up_id, person_id) SELECT id, ? FROM follow_up", (ali,))
    heart = Heart(window)
    page.choose.click()
    for kind, words in (("meet", b"Meet Ali Tazi"), ("write", b"Write to Ali Tazi"), ("send", b"Send something to Ali")):
        until = len(heart.gaps) + 40
        qtbot.waitUntil(lambda until=until: len(heart.gaps) > until)  # it is being put together
        plan(ali, kind)
        qtbot.waitUntil(lambda words=words: file.exists() and words in file.read_bytes(), timeout=20_000)
    assert file.read_bytes().count(b"BEGIN:VEVENT") == MANY + 3
    print(heart)
    assert not stands_still(heart.gaps)


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
