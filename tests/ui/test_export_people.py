"""What the dialog that asks where to export people to makes of the answer."""

import pytest
from PySide6.QtWidgets import QFileDialog

from models import people
from models.formats.records import Contact
from ui import doing


@pytest.fixture
def export(window, tmp_path, monkeypatch):
    """Export everybody as the user who gives `name` and chooses `kind`; return the names and beginnings of what is written."""

    def run(name: str, kind: str) -> dict[str, bytes]:
        def asked(*arguments) -> tuple[str, str]:
            offered = arguments[3].split(";;")
            return str(tmp_path / "out" / name), next(one for one in offered if one.startswith(kind))

        (tmp_path / "out").mkdir(exist_ok=True)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", asked)
        doing.export_people(window)
        return {file.name: file.read_bytes()[:26] for file in (tmp_path / "out").iterdir()}

    people.save(None, Contact(name="Samira Benali"))
    return run


@pytest.mark.parametrize("version", ["3.0", "4.0"])
@pytest.mark.parametrize("name", ["people", "people.vcf"])
def test_the_kind_that_was_chosen_says_which_version_of_vcard(window, export, name, version):
    assert export(name, f"vCard {version}") == {"people.vcf": f"BEGIN:VCARD\r\nVERSION:{version}\r\n".encode()}
    assert "people.vcf" in window.notice.text()


def test_the_proposed_name_follows_the_kind(export):
    assert list(export("people.vcf", "Spreadsheet")) == ["people.csv"]


def test_a_name_that_the_user_gave_decides(export):
    assert list(export("mine.csv", "vCard 3.0")) == ["mine.csv"]
    assert export("mine.csv", "vCard 3.0")["mine.csv"].startswith(b"\xef\xbb\xbf")


def test_a_file_that_is_there_is_not_replaced_when_the_name_follows_the_kind(export, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "people.csv").write_bytes(b"mine")
    assert export("people.vcf", "Spreadsheet")["people.csv"] == b"mine"


@pytest.mark.parametrize(("says", "left"), [("Cancel", b"mine"), ("Replace", b"BEGIN:VCARD\r\nVERSION:3.0\r\n")])
def test_a_file_that_only_the_added_ending_finds_is_asked_about(export, answer, tmp_path, says, left):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "people.vcf").write_bytes(b"mine")
    answer(lambda box: next(one for one in box.buttons() if one.text() == says).click())
    assert export("people", "vCard 3.0") == {"people.vcf": left}


@pytest.mark.parametrize(("name", "offered"), [("Samira / Benali.vcf", "Samira  Benalivcf.vcf"), ("???", "1.vcf")])
def test_a_file_of_one_person_has_their_name(window, monkeypatch, name, offered):
    asked = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *arguments: (asked.append(arguments[2]), ("", ""))[1])
    doing.export_people(window, [people.save(None, Contact(name=name))])
    assert [path.rpartition("/")[2] for path in asked] == [offered]
