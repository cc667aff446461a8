"""Everything as JSON, by the menu."""

import pytest
from PySide6.QtWidgets import QFileDialog

from models import database, people
from models.formats.records import Contact
from ui import doing_data


@pytest.fixture
def file(window, tmp_path, monkeypatch):
    """A file with Ann in it; Bob is here."""
    path = tmp_path / "all.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    ann = people.save(None, Contact(name="Ann"))
    doing_data.export_everything(window)
    assert "all.json" in window.notice.text()
    people.delete([ann])
    people.save(None, Contact(name="Bob"))
    return path


def names() -> list[str]:
    return [contact.name for _, contact in people.contacts()]


def test_everything_takes_the_place_of_what_is_here_and_undo_brings_it_back(window, file, answer):
    answer(lambda box: next(one for one in box.buttons() if one.text() == "Import everything").click())
    doing_data.import_everything(window)
    assert names() == ["Ann"]
    database.undo()
    assert names() == ["Bob"]


def test_the_question_can_be_declined(window, file, answer):
    def decline(box) -> None:
        assert "1 person" in box.informativeText()
        box.reject()

    answer(decline)
    doing_data.import_everything(window)
    assert names() == ["Bob"]


def test_a_file_that_is_none_is_told(window, file):
    file.write_text("no")
    doing_data.import_everything(window)
    assert "no JSON" in window.notice.text()
    assert names() == ["Bob"]
