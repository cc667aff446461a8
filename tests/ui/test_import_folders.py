"""A folder and an archive come to the import preview by dropping, by the dialogs and by the command line's way."""

import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog

from models import people, words


def card(name: str) -> str:
    return f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nEND:VCARD\r\n"


@pytest.fixture
def folder(tmp_path) -> Path:
    folder = tmp_path / "Contacts"
    folder.mkdir()
    (folder / "karim.vcf").write_text(card("Karim Alaoui"))
    (folder / "letter.txt").write_text("Dear friends")
    with zipfile.ZipFile(folder / "phone.zip", "w") as archive:
        archive.writestr("samira.vcf", card("Samira Benali"))
    return folder


def seen(qtbot, window):
    page = window.page("import")
    qtbot.waitUntil(lambda: page.plan is not None, timeout=20_000)
    return page


def test_a_folder_dropped_on_the_window_is_read_with_the_archives_in_it(qtbot, window, folder):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    none = Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none))
    qtbot.waitUntil(lambda: window.shown() == "import")
    page = seen(qtbot, window)
    assert sorted(row.name for row in page.plan.rows) == ["Karim Alaoui", "Samira Benali"]
    assert "1 file of another kind in “Contacts” was left out." in page.after.text()
    page.import_button.click()
    qtbot.waitUntil(lambda: window.shown() != "import", timeout=20_000)
    assert sorted(row.name for row in people.search()) == ["Karim Alaoui", "Samira Benali"]


def test_the_dialog_shows_every_kind_of_file_and_archives(qtbot, window, folder, monkeypatch):
    kinds = []

    def choose(*arguments: object, **_: object) -> tuple[list[str], str]:
        kinds.append(arguments[-1])
        return [str(folder / "phone.zip"), str(folder / "karim.vcf")], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
    window.import_files()
    page = seen(qtbot, window)
    assert {"*.vcf", "*.ics", "*.ldif", "*.zip"} <= set(kinds[0].partition(")")[0].partition("(")[2].split())
    assert [file.name for file in page.plan.files] == ["phone.zip/samira.vcf", "karim.vcf"]


def test_a_folder_can_be_chosen(qtbot, window, folder, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    window.show_page("import").choose_folder()
    assert len(seen(qtbot, window).plan.files) == 2


def test_what_cannot_be_read_is_told_in_a_few_sentences(qtbot, window, tmp_path):
    folder = tmp_path / "Pictures"
    folder.mkdir()
    for number in range(20):
        (folder / f"{number:02}.vcf").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(99))
    (folder / "a.vcf").write_text(card("Karim Alaoui"))
    window.import_files([folder])
    text = seen(qtbot, window).after.text()
    assert text.count("is a picture") == 3
    assert "17 more files could not be read." in text


def test_each_file_is_told_where_none_could_be_read(qtbot, window, tmp_path):
    files = [tmp_path / "picture.vcf", tmp_path / "nothing.ics"]
    files[0].write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(99))
    files[1].write_text("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n")
    window.import_files(files)
    page = window.page("import")
    qtbot.waitUntil(lambda: page.table.nothing.text().count("\n") == 1, timeout=20_000)
    picture, nothing = page.table.nothing.text().split("\n")
    assert "picture.vcf" in picture and "is a picture" in picture
    assert "nothing.ics" in nothing and nothing.endswith("nothing comes from it.")


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_the_dialog_finds_each_kind_in_every_language(qtbot, window, qapp, monkeypatch, code):
    kinds = []
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *arguments, **_: (kinds.append(arguments[-1]), ([], ""))[1])
    page = window.page("import")
    words.install_direction(code == "ar")
    try:
        page.choose()
    finally:
        words.install_direction(None)
    first = kinds[0].partition(";;")[0]
    assert first.partition("(")[2].rstrip(")").split()[0] == "*.vcf"
