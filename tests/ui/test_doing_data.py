"""Everything as JSON, by the menu."""

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from models import database, people
from models.formats.records import Contact
from ui import doing, doing_data
from ui.job import Progress


def wait_for(qtbot, window, words: str) -> None:
    qtbot.waitUntil(lambda: window.notice is not None and words in window.notice.text(), timeout=20_000)


@pytest.fixture
def file(window, qtbot, tmp_path, monkeypatch):
    """A file with Ann in it; Bob is here."""
    path = tmp_path / "all.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    ann = people.save(None, Contact(name="Ann"))
    doing_data.export_everything(window)
    wait_for(qtbot, window, "all.json")
    people.delete([ann])
    people.save(None, Contact(name="Bob"))
    return path


def names() -> list[str]:
    return [contact.name for _, contact in people.contacts()]


def test_everything_takes_the_place_of_what_is_here_and_undo_brings_it_back(window, qtbot, file, answer):
    answer(lambda box: next(one for one in box.buttons() if one.text() == "Import everything").click())
    doing_data.import_everything(window)
    wait_for(qtbot, window, "is now what")
    assert names() == ["Ann"] and database.undo_label() == "Import everything"
    database.undo()
    assert names() == ["Bob"]


def test_what_is_cancelled_leaves_all_as_it_was(window, qtbot, file, answer):
    doing_data.import_everything(window)
    QApplication.activeModalWidget().reject()
    assert "Cancelled" in window.notice.text() and QApplication.activeModalWidget() is None
    asked = []

    def agree(box) -> None:
        asked.append(box)
        next(one for one in box.buttons() if one.text() == "Import everything").click()

    answer(agree)
    doing_data.import_everything(window)
    qtbot.waitUntil(lambda: bool(asked) and isinstance(QApplication.activeModalWidget(), Progress), timeout=20_000)
    QApplication.activeModalWidget().reject()
    assert names() == ["Bob"] and database.undo_label() != "Import everything"
    before = file.read_bytes()
    doing_data.export_everything(window)
    QApplication.activeModalWidget().reject()
    assert file.read_bytes() == before and list(file.parent.glob(".*")) == []


def test_a_large_step_is_undone_and_done_again(window, qtbot):
    with database.change("Add many"):
        people.add([Contact(name=f"Person {n}") for n in range(doing.QUICK + 1)])
    doing.turn(window, "undo")
    QApplication.activeModalWidget().reject()
    assert people.count() == doing.QUICK + 1 and "Cancelled" in window.notice.text()
    doing.turn(window, "undo")
    wait_for(qtbot, window, "Undone: Add many")
    assert people.count() == 0
    doing.turn(window, "redo")
    wait_for(qtbot, window, "Done again: Add many")
    assert people.count() == doing.QUICK + 1


def test_the_question_can_be_declined(window, qtbot, file, answer):
    def decline(box) -> None:
        assert "1 person" in box.informativeText()
        box.reject()
        seen.append(box)

    seen = []
    answer(decline)
    doing_data.import_everything(window)
    qtbot.waitUntil(lambda: bool(seen), timeout=20_000)
    assert names() == ["Bob"]


def test_a_file_that_is_none_is_told(window, qtbot, file):
    file.write_text("no")
    doing_data.import_everything(window)
    wait_for(qtbot, window, "no JSON")
    assert names() == ["Bob"]
