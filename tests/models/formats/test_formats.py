"""Which reader a file gets, and what is said of a file that none reads."""

import os
from pathlib import Path

import pytest

from models import formats
from models.errors import Problem
from models.formats.vcf_lines import as_utf8

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A\r\nEND:VCARD\r\n"
CALENDAR = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"


def file(folder: Path, name: str, content: str | bytes, encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_bytes(content.encode(encoding) if isinstance(content, str) else content)
    return path


def name_of(path: Path) -> str:
    return formats.reader_of(path).NAME


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("name", ["contacts.vcf", "contacts.ics", "contacts.txt", "contacts"])
def test_the_content_decides_whatever_the_name(tmp_path, name, encoding):
    assert name_of(file(tmp_path, name, CARD, encoding)) == "vCard"
    assert name_of(file(tmp_path, name, CALENDAR, encoding)) == "iCalendar"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("name", ["الاسم الكامل\tالبريد الإلكتروني", "Имя и фамилия\tПочта", "Όνομα\tEmail"])
def test_other_scripts_in_utf_16_without_a_mark(name, encoding):
    assert as_utf8(f"{name}\r\nA\ta@b.c\r\n".encode(encoding)) == f"{name}\nA\ta@b.c\n".encode()


def test_a_zero_in_a_text_is_no_utf_16():
    for text in (
        b"BEGIN:VCARD\nFN:A\0B\nNOTE:\0\nEND:VCARD\n",
        b"Name,Email\nZ\0oe,a@example.org\n",
        b"\0",
        b"a\0",
        b"Zo\0\n",
    ):
        assert as_utf8(text) == text.replace(b"\0", b"")


def test_text_in_front_does_not_mislead(tmp_path):
    assert name_of(file(tmp_path, "mail.txt", "Subject: my card\n\n" + CARD)) == "vCard"
    assert (
        name_of(file(tmp_path, "mail.txt", CALENDAR.replace("END:", "DESCRIPTION:BEGIN:VCARD\r\nEND:"))) == "iCalendar"
    )


@pytest.mark.parametrize(("suffix", "name"), [(".vcf", "vCard"), (".VCF", "vCard"), (".ics", "iCalendar")])
def test_else_the_suffix_decides(tmp_path, suffix, name):
    assert name_of(file(tmp_path, "long" + suffix, "Dear friends,\n" * 500)) == name


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"", "empty"),
        (b"\xff\xd8\xff\xe0" + bytes(range(256)), "picture"),
        (b"\x89PNG\r\n\x1a\n" + bytes(99), "picture"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "picture"),
        (b"PK\x03\x04" + bytes(99), "ZIP"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + bytes(200), "PDF"),
        (bytes(range(8)) * 100, "another kind"),
    ],
)
def test_what_is_no_text_is_told_by_its_kind(tmp_path, content, word):
    path = file(tmp_path, "contacts.vcf", content)
    with pytest.raises(Problem) as caught:
        formats.reader_of(path)
    assert word in caught.value.title and "contacts.vcf" in caught.value.title
    assert caught.value.advice


def test_text_of_another_kind_is_told_so(tmp_path):
    with pytest.raises(Problem, match="text of another kind"):
        formats.reader_of(file(tmp_path, "letter.txt", "Dear friends"))


def test_a_folder_and_nothing_are_told_apart(tmp_path):
    (tmp_path / "folder.vcf").mkdir()
    with pytest.raises(Problem, match=r"folder\.vcf” is not a file"):
        formats.reader_of(tmp_path / "folder.vcf")
    with pytest.raises(Problem, match=r"absent\.vcf” does not exist"):
        formats.reader_of(tmp_path / "absent.vcf")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.vcf")
    with pytest.raises(Problem, match="is not a file"):
        formats.reader_of(tmp_path / "pipe.vcf")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="this user may read everything")
def test_a_file_that_may_not_be_read(tmp_path):
    path = file(tmp_path, "secret.vcf", CARD)
    path.chmod(0)
    with pytest.raises(Problem, match="cannot be read"):
        formats.reader_of(path)


@pytest.mark.parametrize("name", ["people.csv", "people.txt", "people.vcf", "people"])
def test_a_table_of_people_is_known_by_what_it_holds(tmp_path, name):
    assert name_of(file(tmp_path, name, "Prénom;Nom;E-mail\nZoé;Lefèvre;z@example.org\n")) == "CSV"
    assert name_of(file(tmp_path, name, "Zoé\tLefèvre\tz@example.org\nAli\tAlaoui\ta@example.org\n", "utf-16")) == "CSV"


@pytest.mark.parametrize("cut", range(4))
def test_a_long_table_is_known_wherever_its_beginning_is_cut(tmp_path, cut):
    rows = "x" * cut + "Prénom;Téléphone\n" + "éé;0600000000\n" * 400
    assert name_of(file(tmp_path, "people.txt", "Prénom;Téléphone\n" + rows)) == "CSV"


@pytest.mark.parametrize(
    "text",
    [
        "Dear Name, dear Company,\n\nplease write to a@example.org, or call.\n",
        "From: a@example.org\nTo: b@example.org, c@example.org\nSubject: Hello\n\nHello, you.\n",
        '{"name": "Zoé", "email": "z@example.org"}\n',
        "<contacts><name>Zoé</name>,<email>z@example.org</email></contacts>\n",
        "12/04/2024, 10:30 - Zoé: Hello\n12/04/2024, 10:31 - Ali: Hi, Zoé\n",
        "one,two,three\n1,2,3\n4,5,6\n",
    ],
)
def test_a_text_with_commas_is_no_table_of_people(tmp_path, text):
    with pytest.raises(Problem, match="text of another kind"):
        formats.reader_of(file(tmp_path, "text.txt", text))
    assert name_of(file(tmp_path, "text.csv", text)) == "CSV"
