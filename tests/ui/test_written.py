"""What is said of a file that was written: where it is in words, and a button that shows its folder."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

import ui
from models import people
from models.formats.records import Contact
from ui import doing, written


class Files(QObject):
    """Stands where the system's file manager does."""

    def __init__(self) -> None:
        super().__init__()
        self.given: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.given.append(url.toLocalFile())


@pytest.fixture
def files(qapp):
    files = Files()
    QDesktopServices.setUrlHandler("file", files, "take")
    yield files
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def user(home, monkeypatch):
    """The home of the user, with a folder in it."""
    monkeypatch.setattr(Path, "home", lambda: home)
    (home / "Documents" / "Work").mkdir(parents=True)
    return home


def test_an_export_says_its_folder_and_shows_it(window, user, files, monkeypatch):
    people.save(None, Contact(name="Samira Benali"))
    folder = user / "Documents"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(folder / "people.vcf"), "vCard 3.0 (*.vcf)"))
    doing.export_people(window)
    notice = window.notice
    assert notice.text() == "1 person is in “people.vcf”. Look in the folder “Documents”."
    assert notice.undo.isVisible() and notice.undo.text() == notice.undo.accessibleName() == "Show in folder"
    notice.undo.click()
    assert [Path(one) for one in files.given] == [folder] and people.count() == 1
    window.say("Something else.", undo=True)
    assert notice.undo.accessibleName() == "Undo"


def test_a_folder_is_told_from_the_users_home_on(user, tmp_path):
    assert written.where(user / "people.vcf") == "Look in your home folder."
    inner = user / "Documents" / "Work"
    assert written.where(inner / "people.vcf") == f"Look in the folder “{inner.relative_to(user)}”."
    assert written.where(tmp_path / "people.vcf") == f"Look in the folder “{tmp_path}”."


def test_a_folder_that_is_gone_is_told_and_not_opened(window, user, files):
    written.tell(window, "Saved.", user / "gone" / "people.vcf")
    window.notice.undo.click()
    assert files.given == [] and str(user / "gone") in window.notice.text()


def test_only_what_was_written_here_is_opened_as_a_file():
    """What comes from outside goes through ui/links.py, which lets no file: out."""
    sources = Path(ui.__file__).parent.rglob("*.py")
    assert [one.name for one in sources if "fromLocalFile" in one.read_text(encoding="utf-8")] == ["written.py"]
