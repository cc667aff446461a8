"""Which reader a file gets, by what it holds; and what is said when there is none."""

from pathlib import Path

import pytest

from models import formats
from models.errors import Problem

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoé Lefèvre\r\nEND:VCARD\r\n"
CALENDAR = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:Réunion\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("name", ["contacts.vcf", "contacts", "contacts.ics", "contacts.txt", "Contacts.VCF"])
@pytest.mark.parametrize(("text", "expected"), [(CARD, "vCard"), (CALENDAR, "iCalendar")])
def test_the_content_chooses_not_the_name(tmp_path: Path, text: str, expected: str, name: str, encoding: str) -> None:
    file = tmp_path / name
    file.write_bytes(text.encode(encoding))
    reader = formats.reader_of(file)
    assert reader.__name__.rpartition(".")[2] == {"vCard": "vcf", "iCalendar": "ics"}[expected]


@pytest.mark.parametrize(
    "before", ["Here is my card:\r\n\r\n", "\r\n\r\n", "# exported today\r\n", " " * 2_000 + "\r\n"]
)
def test_text_before_a_card_does_not_hide_it(tmp_path: Path, before: str) -> None:
    file = tmp_path / "mail.txt"
    file.write_text(before + CARD, newline="")
    assert formats.reader_of(file).NAME == "vCard"


def test_the_suffix_decides_where_the_card_begins_late(tmp_path: Path) -> None:
    file = tmp_path / "late.vcf"
    file.write_text("A line of a mail.\r\n" * 500 + CARD, newline="")
    assert formats.reader_of(file).NAME == "vCard"


@pytest.mark.parametrize(
    "head", [b"\xff\xd8\xff\xe0\0\x10JFIF", b"\x89PNG\r\n\x1a\n", b"GIF89a\1\0", b"PK\3\4", b"%PDF-1.7"]
)
def test_what_is_something_else_is_named(tmp_path: Path, head: bytes) -> None:
    file = tmp_path / "holiday.vcf"
    file.write_bytes(head + bytes(range(256)) * 10)
    with pytest.raises(Problem) as caught:
        formats.reader_of(file)
    assert "holiday.vcf" in caught.value.title
    assert "Nothing was changed" in caught.value.advice


def test_an_empty_file_says_so(tmp_path: Path) -> None:
    file = tmp_path / "nothing.vcf"
    for data in (b"", b"\xef\xbb\xbf", b"\xff\xfe", b"\r\n\r\n"):
        file.write_bytes(data)
        with pytest.raises(Problem, match="empty"):
            formats.reader_of(file)


@pytest.mark.parametrize(
    "text", ["<!doctype html><html><title>Sign in</title></html>", "name;phone\nZoé;0612345678\n", "Hello, it is me."]
)
def test_a_text_of_another_kind_is_refused(tmp_path: Path, text: str) -> None:
    file = tmp_path / "notes.txt"
    file.write_text(text)
    with pytest.raises(Problem):
        formats.reader_of(file)


def test_a_folder_a_missing_file_and_a_forbidden_one_are_refused(tmp_path: Path) -> None:
    (tmp_path / "folder.vcf").mkdir()
    for name in ("folder.vcf", "missing.vcf"):
        with pytest.raises(Problem) as caught:
            formats.reader_of(tmp_path / name)
        assert name in caught.value.title
