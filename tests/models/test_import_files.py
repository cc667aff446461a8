"""Reading files, folders and archives: what is found in them, and what is said of the rest."""

import os
import tempfile
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from models import import_archives, import_files, import_sources
from models.import_files import ReadFile, read
from models.importing import finish

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)

Make = Callable[[dict[str, str | bytes]], Path]


def card(name: str = "Samira Benali", count: int = 1) -> str:
    return "".join(f"BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nEND:VCARD\n" for _ in range(count))


CALENDAR = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20261101T100000Z\nSUMMARY:Tea\nEND:VEVENT\nEND:VCALENDAR\n"
ENTRY = "dn: cn=Zoé,mail=zoe@example.com\nobjectclass: person\ncn: Zoé\nmail: zoe@example.com\n"


@pytest.fixture
def folder(tmp_path) -> Make:
    def folder(files: dict[str, str | bytes]) -> Path:
        top = tmp_path / "Contacts"
        for name, content in files.items():
            path = top / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content.encode() if isinstance(content, str) else content)
        return top

    return folder


@pytest.fixture
def archive(tmp_path) -> Make:
    def archive(files: dict[str, str | bytes]) -> Path:
        path = tmp_path / "archive.zip"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
            for name, content in files.items():
                made.writestr(name, content)
        return path

    return archive


def found(*paths: Path) -> list[ReadFile]:
    return finish(read(paths, NOW))


def names(files: list[ReadFile]) -> list[str]:
    return [file.name for file in files]


@pytest.fixture
def leftovers(tmp_path, monkeypatch) -> Path:
    """Where temporary files go in this test."""
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    return place


@pytest.fixture(params=["without a name", "in a folder"])
def unpacking(request, monkeypatch, leftovers) -> Path:
    """Both ways to unpack: that of Linux, and that of the other systems."""
    if request.param == "in a folder":
        monkeypatch.setattr(import_archives, "_UNNAMED", leftovers / "absent")
    elif not Path("/proc/self/fd").is_dir():
        pytest.skip("files without a name cannot be opened here")
    return leftovers


# --- folders ---


def test_all_files_of_a_folder_that_can_be_read_are_in_order(folder):
    top = folder({"b.vcf": card(), "a/deep/c.ICS": CALENDAR, "d.ldif": ENTRY, "e.vcard": card()})
    files = found(top)
    assert names(files) == [
        str(Path("Contacts", *name.split("/"))) for name in ("a/deep/c.ICS", "b.vcf", "d.ldif", "e.vcard")
    ]
    assert [(len(file.contacts), len(file.events)) for file in files] == [(0, 1), (1, 0), (1, 0), (1, 0)]
    assert [file.path for file in files] == sorted(path for path in top.rglob("*.*"))
    assert not any(file.refused or file.left_out for file in files)


def test_hidden_files_and_links_are_passed_over_and_others_are_counted_in_one_sentence(folder, tmp_path):
    top = folder(
        {"a.vcf": card(), ".b.vcf": card(), ".git/c.vcf": card(), "photo.jpg": b"\xff\xd8", "x/letter.txt": "Dear"}
    )
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "d.vcf").write_text(card())
    (top / "link").symlink_to(tmp_path / "outside")
    (top / "d.vcf").symlink_to(tmp_path / "outside" / "d.vcf")
    [file] = found(top)
    assert (file.path, file.left_out) == (top / "a.vcf", "2 files of other kinds in “Contacts” were left out.")


def test_a_folder_with_nothing_to_read_says_so(folder):
    [file] = found(folder({"letter.txt": "Dear"}))
    assert file.refused.startswith("“Contacts” holds no file that Keepwarm reads. 1 file of another kind")
    [empty] = found(folder({}) / "absent")
    assert "does not exist" in empty.refused


def test_a_folder_has_its_limit(folder, monkeypatch):
    monkeypatch.setattr(import_sources, "MOST_FILES", 3)
    files = found(folder({f"{number}.vcf": card() for number in range(5)}))
    assert names(files) == [str(Path("Contacts", f"{number}.vcf")) for number in range(3)]
    assert files[0].left_out == "“Contacts” holds 2 files more than the 3 that were read."


def test_archives_in_a_folder_count_for_its_limit(folder, archive, monkeypatch):
    monkeypatch.setattr(import_sources, "MOST_FILES", 2)
    packed = archive({f"{number}.vcf": card() for number in range(5)}).read_bytes()
    files = found(folder({"a.zip": packed, "b.zip": packed}))
    assert len(files) == 2
    assert files[0].left_out == (
        "“Contacts” holds 1 file more than the 2 that were read."
        f" “{Path('Contacts', 'a.zip')}” holds 3 files more than the 2 that were read."
    )


def test_a_file_that_cannot_be_read_does_not_stop_the_others(folder):
    one, two = found(folder({"a.vcf": b"\xff\xd8\xff\xe0" + bytes(range(256)), "b.vcf": card()}))
    assert "picture" in one.refused and "Contacts" in one.refused
    assert len(two.contacts) == 1


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="this user may open everything")
def test_a_closed_folder_is_told(folder):
    top = folder({"a.vcf": card(), "closed/b.vcf": card()})
    (top / "closed").chmod(0)
    [file] = found(top)
    (top / "closed").chmod(0o700)
    assert "may not be opened" in file.left_out


# --- archives ---


def test_members_are_read_and_shown_with_their_archive(archive, unpacking):
    path = archive({"b.vcf": card(), "Export/a.ics": CALENDAR, "c.ldif": ENTRY, "Export/": ""})
    files = found(path)
    assert names(files) == ["archive.zip/Export/a.ics", "archive.zip/b.vcf", "archive.zip/c.ldif"]
    assert [file.path for file in files] == [path / "Export/a.ics", path / "b.vcf", path / "c.ldif"]
    assert [len(file.contacts) + len(file.events) for file in files] == [1, 1, 1]
    assert not any(file.refused or file.left_out for file in files)
    assert not list(unpacking.iterdir())


def test_an_archive_in_a_folder_is_opened_too(folder, archive):
    path = archive({"a.vcf": card()})
    top = folder({"old.zip": path.read_bytes(), "b.vcf": card()})
    assert names(found(top)) == [str(Path("Contacts", "b.vcf")), f"{Path('Contacts', 'old.zip')}/a.vcf"]


def test_closing_half_way_leaves_nothing(archive, unpacking):
    reading = read([archive({"a.vcf": card(count=1_000), "b.vcf": card(count=1_000)})], NOW)
    steps = [next(reading) for _ in range(5)]
    assert steps[-1][0] > 0
    reading.close()
    assert not list(unpacking.iterdir())


def test_a_name_leads_nowhere(archive, tmp_path, unpacking):
    path = archive(
        {"../../up.vcf": card("A"), "/etc/root.vcf": card("B"), "C:\\disk\\c.vcf": card("C"), "a/../b.vcf": card("D")}
    )
    before = set(tmp_path.rglob("*"))
    assert sorted(names(found(path))) == [
        "archive.zip/C:/disk/c.vcf", "archive.zip/a/b.vcf", "archive.zip/etc/root.vcf", "archive.zip/up.vcf",
    ]  # fmt: skip
    assert set(tmp_path.rglob("*")) == before


def test_names_without_a_charset_are_taken_for_utf_8(archive, tmp_path):
    path = archive({"Zo__.vcf": card()})
    path.write_bytes(path.read_bytes().replace(b"Zo__.vcf", "Zoé.vcf".encode()))
    assert names(found(path)) == ["archive.zip/Zoé.vcf"]


def test_what_macs_and_hidden_folders_add_is_passed_over(archive):
    [file] = found(
        archive({"a.vcf": card(), "__MACOSX/._a.vcf": b"\0\5\x16\7", ".hidden/b.vcf": card(), ".c.vcf": card()})
    )
    assert (file.name, file.left_out) == ("archive.zip/a.vcf", "")


def test_an_archive_within_one_is_told_not_opened(archive):
    inner = archive({"a.vcf": card()}).read_bytes()
    [file] = found(archive({"b.vcf": card(), "inner.zip": inner, "letter.txt": "Dear"}))
    assert file.name == "archive.zip/b.vcf"
    assert file.left_out == (
        "1 file of another kind in “archive.zip” was left out."
        " 1 archive within “archive.zip” was not opened; unpack it first."
    )


def test_a_locked_member_is_told(archive):
    path = archive({"a.vcf": card()})
    data = bytearray(path.read_bytes())
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + flags] |= 1
    path.write_bytes(data)
    [file] = found(path)
    assert "1 file in “archive.zip” is locked with a password" in file.refused


def test_a_bomb_is_not_unpacked(archive, leftovers):
    [file] = found(archive({"bomb.vcf": bytes(50_000_000), "a.vcf": card()}))
    assert file.name == "archive.zip/a.vcf"
    assert "would unpack to more than is safe" in file.left_out


def test_an_archive_has_a_size_in_all(archive, monkeypatch):
    monkeypatch.setattr(import_archives, "MOST_UNPACKED", 60)
    files = found(archive({f"{number}.vcf": card("x" * 10) for number in range(4)}))
    assert len(files) == 1
    assert "3 files in “archive.zip” would unpack to more than is safe" in files[0].left_out


def test_a_size_that_lies_unpacks_to_no_more_than_it_says(archive):
    path = archive({"a.vcf": card(count=10)})
    data = path.read_bytes()
    size = len(card(count=10)).to_bytes(4, "little")
    path.write_bytes(data.replace(size, (60).to_bytes(4, "little")))
    [file] = found(path)
    assert file.refused or len(file.contacts) <= 2


def test_a_list_of_members_too_long_to_hold_is_refused(archive, monkeypatch):
    monkeypatch.setattr(import_archives, "_LONGEST_DIRECTORY", 5_000)
    [file] = found(archive({f"{number}.vcf": "" for number in range(500)}))
    assert "holds more files than Keepwarm opens" in file.refused


@pytest.mark.parametrize("cut", [4, 20, 60, 150])
def test_half_an_archive_is_told(archive, cut):
    path = archive({"a.vcf": card()})
    path.write_bytes(path.read_bytes()[:cut])
    [file] = found(path)
    assert "damaged" in file.refused


def test_a_damaged_member_does_not_stop_the_others(archive, leftovers):
    path = archive({"a.vcf": card("A"), "b.vcf": card("B")})
    data = bytearray(path.read_bytes())
    data[40:50] = bytes(10)
    path.write_bytes(data)
    one, two = found(path)
    assert "damaged in its archive" in one.refused
    assert len(two.contacts) == 1
    assert not list(leftovers.iterdir())


def test_only_what_is_called_an_archive_is_opened_as_one(archive, tmp_path):
    path = archive({"a.vcf": card()})
    document = path.rename(tmp_path / "letter.docx")
    [file] = found(document)
    assert "ZIP" in file.refused
    text = tmp_path / "cards.zip"
    text.write_text(card())
    assert len(found(text)[0].contacts) == 1


def test_an_empty_archive_says_so(archive):
    [file] = found(archive({}))
    assert file.refused == "“archive.zip” holds no file that Keepwarm reads."


# --- all together ---


def test_progress_counts_the_bytes_of_all(folder, archive, tmp_path):
    one = tmp_path / "one.vcf"
    one.write_text(card(count=500))
    paths = [folder({"a.vcf": card(count=500), "b.vcf": card(count=500)}), archive({"c.vcf": card(count=500)}), one]
    reading, steps = read(paths, NOW), []
    while True:
        try:
            steps.append(next(reading))
        except StopIteration as end:
            files = end.value
            break
    told = [step for step in steps if step != (0, 1)]
    assert {total for _, total in told} == {5 * len(card(count=500))}  # what comes out of an archive is unpacked first
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert told[-1][0] == told[-1][1]
    assert sum(file.count for file in files) == 2_000


def test_what_is_more_than_a_person_knows_is_counted_over_all_files(folder, monkeypatch):
    monkeypatch.setattr(import_files, "LIMIT", 5)
    one, two, three = found(folder({"a.vcf": card(count=4), "b.vcf": card(count=3), "c.vcf": card(count=2)}))
    assert [(file.count, len(file.contacts), file.beyond) for file in (one, two, three)] == [
        (4, 4, 0),
        (3, 1, 2),
        (2, 0, 2),
    ]
