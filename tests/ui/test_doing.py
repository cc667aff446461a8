"""What is done from any page says that it was done only where it was."""

import multiprocessing
import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from models import backups, clock, database, follow_ups, interactions, people, settings
from models.connection import driver
from models.formats.records import Contact
from ui import doing, doing_erasing, doing_many, doing_plans
from ui.backing_up import BackingUp
from ui.job import Progress


@pytest.fixture(autouse=True)
def samira(window) -> None:
    person = people.save(None, Contact(name="Samira Benali"))
    follow_ups.save(follow_ups.new([person], clock.today(), "the tender", "call"))
    interactions.save(interactions.new("call", [person], clock.today(), "Hello"))


DEEDS = {
    "tick off": lambda window: doing.tick_off(window, 1),
    "postpone": lambda window: doing_plans.postpone_to(window, [1], 3),
    "remove": lambda window: doing.remove_follow_ups(window, [1]),
    "snooze": lambda window: doing.snooze(window, [1], 7),
    "do not keep up": lambda window: doing.keep_up(window, [1], False),
    "keep up": lambda window: doing.keep_up(window, [1], True),
    "delete an interaction": lambda window: doing.delete_interaction(window, 1),
    "delete a person": lambda window: doing_many.delete_people(window, [1]),
}


@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS)
def test_what_was_done_is_said_and_undo_takes_it_back(window, deed):
    before = database.undo_label()
    deed(window)
    assert database.undo_label() != before
    assert window.notice.undo.isVisible()
    window.notice.undo.click()
    assert database.undo_label() == before


@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS)
def test_what_could_not_be_done_is_not_said_to_be_and_offers_no_undo(window, data_file, deed, monkeypatch):
    """Undo would take back what the user did before."""
    before = database.undo_label()
    monkeypatch.setattr(database, "LONGEST_S", 0.02)
    other = driver.connect(str(data_file), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    deed(window)
    other.close()
    assert "Another program" in window.notice.text()
    assert not window.notice.undo.isVisible()
    assert database.undo_label() == before


def test_erasing_for_good_asks_first_and_says_what_goes(window, answer, qtbot):
    number = people.find("samira")[0].id
    said = []

    def choose(box, yes: bool) -> None:
        said.append(box.informativeText())
        shown = box.findChild(QLabel, "qt_msgbox_informativelabel")
        assert box.defaultButton().text() == "Cancel"
        assert shown.textFormat() == Qt.TextFormat.PlainText and "<" not in shown.text()
        next(each for each in box.buttons() if (each.text() == "Erase for good") == yes).click()

    answer(lambda box: choose(box, False))
    doing_erasing.erase_people(window, [number])
    assert people.count() == 1
    answer(lambda box: choose(box, True))
    doing_erasing.erase_people(window, [number])
    (progress,) = window.findChildren(Progress)
    progress.reject()
    assert progress.isVisible() and not progress.cancel_button.isVisible()  # it goes to its end
    qtbot.waitUntil(lambda: window.notice is not None and "erased for good" in window.notice.text(), timeout=20_000)
    qtbot.waitUntil(lambda: not window.findChildren(Progress))
    assert people.count() == 0
    assert "1 interaction goes with them." in said[0]
    assert database.undo_label() is None


def erase_samira(window, answer) -> None:
    answer(lambda box: next(each for each in box.buttons() if each.text() == "Erase for good").click())
    doing_erasing.erase_people(window, [people.find("samira")[0].id])


def files_with_samira(*files: Path) -> list[Path]:
    return [file for file in files if file.is_file() and b"Samira" in file.read_bytes()]


def test_a_backup_that_is_being_made_does_not_bring_back_who_is_erased(window, qtbot, answer):
    window.backing_up = BackingUp(window)
    window.backing_up.look()
    assert window.backing_up.is_copying
    folder = backups.folder()
    qtbot.waitUntil(lambda: any(folder.glob(".*.part")) or not window.backing_up.is_copying)
    erase_samira(window, answer)
    assert not window.backing_up.is_copying
    qtbot.waitUntil(lambda: window.notice is not None and "erased for good" in window.notice.text(), timeout=20_000)
    assert not files_with_samira(*folder.rglob("*"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a file that makes who opens it wait")
def test_an_erasing_that_is_cut_off_is_told_and_finished(window, qtbot, answer):
    """Its process is ended in the middle: at a backup that does not come."""
    people.save(None, Contact(name="Somebody"))
    last = backups.take("")
    stuck = last.with_name(last.name.replace("00001", "00002"))
    os.mkfifo(stuck)
    window.backing_up = BackingUp(window)
    erase_samira(window, answer)
    qtbot.waitUntil(lambda: settings.get(settings.ERASING) is not None, timeout=20_000)
    assert files_with_samira(last) and people.count() == 1
    stuck.unlink()
    for process in multiprocessing.active_children():
        process.kill()
    qtbot.waitUntil(lambda: window.notice is not None and "Erasing was cut off" in window.notice.text(), timeout=20_000)
    qtbot.waitUntil(lambda: settings.get(settings.ERASING) is None and not window.backing_up.is_copying, timeout=20_000)
    assert not files_with_samira(*backups.taken()) and last.exists()


def test_everything_about_a_person_is_written_where_the_user_says(window, tmp_path, monkeypatch):
    file = tmp_path / "samira.html"
    monkeypatch.setattr(doing.QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    doing.export_everything(window, people.find("samira")[0].id)
    assert "Samira Benali" in file.read_text()


def test_the_calendar_is_written_anew_without_a_question_and_another_file_only_with_one(window, answer, tmp_path, monkeypatch):
    file, asked = tmp_path / "keepwarm.ics", []
    monkeypatch.setattr(doing.QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    doing.export_follow_ups(window)
    first = file.read_bytes()
    follow_ups.save(follow_ups.new([people.find("samira")[0].id], clock.today(), kind="write"))
    doing.export_follow_ups(window)
    assert file.read_bytes() != first

    def press(box, text: str) -> None:
        asked.append(box.text())
        next(one for one in box.buttons() if one.text() == text).click()

    file.write_text("BEGIN:VCALENDAR\r\nPRODID:-//Somebody//Else//EN\r\nEND:VCALENDAR\r\n")
    answer(lambda box: press(box, "Cancel"))
    doing.export_follow_ups(window)
    assert asked == ["Replace “keepwarm.ics”?"] and "Somebody" in file.read_text()
    answer(lambda box: press(box, "Replace"))
    doing.export_follow_ups(window)
    assert "Call Samira Benali" in file.read_text()
