"""vCards made to break a reader: each is read, in bounded time and space, with the counts that are right."""

import csv
from pathlib import Path

import pytest

from models.formats import vcf
from models.formats.records import Contact, Progress, Unread

HOSTILE = Path(__file__).parents[4] / "shared" / "hostile"

pytestmark = pytest.mark.skipif(not HOSTILE.exists(), reason="the hostile files are not beside the repository")


@pytest.fixture
def hostile(hostile_files: Path) -> Path:
    return hostile_files / "files"


def index() -> list[tuple[str, str, str]]:
    if not HOSTILE.exists():
        return [("none", "", "")]
    with open(HOSTILE / "INDEX.tsv", encoding="utf-8") as file:
        rows = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [(row[0].removeprefix("files/"), row[1], row[2]) for row in rows if row[0].startswith("files/v")]


def read(path: Path) -> list[Contact | Unread]:
    return [record for record in vcf.read(path) if not isinstance(record, Progress)]


@pytest.mark.parametrize(("name", "found", "unreadable"), index())
def test_counts_are_right_and_sizes_bounded(hostile: Path, name: str, found: str, unreadable: str) -> None:
    records = read(hostile / name)
    assert not found or str(len(records)) in found.split("|")
    lost = [record for record in records if isinstance(record, Unread)]
    assert not unreadable or str(len(lost)) in unreadable.split("|")
    assert all(record.message and len(record.text) <= 200 for record in lost)
    for contact in records:
        if isinstance(contact, Contact):
            assert 0 < len(contact.name) <= 2_000 and "\0" not in repr(contact)
            assert len(contact.note) <= 1_000_000
            assert len(contact.troubles) <= 22
            assert all(
                len(entries) <= 1_000 for entries in (contact.phones, contact.emails, contact.tags, contact.addresses)
            )
            assert all(trouble.message and len(trouble.text) <= 200 for trouble in contact.troubles)


COMES_BACK = [name for name, found, _ in index() if found not in ("", "0", "10000") and "-100k" not in name]


@pytest.mark.parametrize("name", COMES_BACK or ["none"])
def test_what_was_read_is_exported_and_read_again(hostile: Path, name: str, tmp_path: Path) -> None:
    people = [record for record in read(hostile / name) if isinstance(record, Contact)]
    (tmp_path / "again.vcf").write_bytes(b"".join(vcf.write(people)))
    again = read(tmp_path / "again.vcf")
    for one, other in zip(people, again, strict=True):
        for field in ("uid", "name", "family", "given", "note", "tags", "phones", "emails", "photo", "birthday"):
            assert getattr(other, field) == getattr(one, field), field


def troubles(records: list[Contact | Unread]) -> list[int]:
    return [trouble.line for record in records if isinstance(record, Contact) for trouble in record.troubles]


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("v006-latin1.vcf", [2]),
        ("v010-missing-end.vcf", [1]),
        ("v011-missing-end-then-begin.vcf", [1]),
        ("v012-missing-begin.vcf", [3]),
        ("v023-no-colon.vcf", [5]),
        ("v032-unclosed-quote.vcf", [5]),
        ("v048-redos-equals.vcf", [5]),
        ("v060-bad-bday.vcf", [5, 11, 17, 23, 29, 35, 41, 47, 53, 59]),
        ("v061-partial-bday.vcf", [17, 23, 29, 35]),
        ("v072-photo-lying-header.vcf", [5]),
        ("v076-photo-garbage.vcf", [5, 11]),
    ],
)
def test_a_problem_names_its_line(hostile: Path, name: str, lines: list[int]) -> None:
    assert troubles(read(hostile / name)) == lines


def test_the_rest_of_a_card_is_read_around_a_hostile_line(hostile: Path) -> None:
    first, second = read(hostile / "v048-redos-equals.vcf")
    assert (first.name, first.given, second.name) == ("Good Name", "Good", "Second Person")


def test_names_are_exact_in_every_charset(hostile: Path) -> None:
    names = {
        name: read(hostile / name)[0].name
        for name in (
            "v003-bom-utf8.vcf",
            "v004-utf16le-bom.vcf",
            "v005-utf16be-nobom.vcf",
            "v006-latin1.vcf",
            "v007-cp1252-qp21.vcf",
        )
    }
    assert list(names.values()) == ["Zoé Bom", "Zoé Utf16", "Zoé Utf16", "Zoé Latin", "Zoë Dupré"]


@pytest.mark.parametrize(("name", "note"), [("v035-fold-1char.vcf", "x" * 300_000), ("v036-fold-empty.vcf", "ab")])
def test_folds_of_any_kind_are_joined(hostile: Path, name: str, note: str) -> None:
    assert read(hostile / name)[0].note == note


def test_days_are_those_that_are_written(hostile: Path) -> None:
    assert [one.birthday for one in read(hostile / "v061-partial-bday.vcf")] == ["--02-29", "--02-29", "", "", "", ""]
    assert {one.birthday for one in read(hostile / "v062-bday-zone.vcf")} == {"1980-04-12"}
    assert read(hostile / "v063-bday-1604.vcf")[0].birthday == "--02-29"


def test_every_property_that_is_not_understood_is_kept(hostile: Path) -> None:
    (contact,) = read(hostile / "v034-xprops-100k.vcf")
    assert len(contact.extras) == 100_000


def test_pictures_are_shown_only_when_they_are_small_ones_of_four_kinds(hostile: Path) -> None:
    shown = {
        path.name: [bool(one.photo) for one in read(path)]
        for path in [*sorted(hostile.glob("v07*.vcf")), hostile / "v080-datauri.vcf"]
    }
    assert {name for name, photos in shown.items() if any(photos)} == {
        "v078-photo-gif-10k-frames.vcf", "v079-photo-many.vcf", "v080-datauri.vcf",
    }  # fmt: skip
    assert shown["v080-datauri.vcf"] == [True, False]


def test_the_address_of_a_photo_is_kept_and_not_followed(hostile: Path) -> None:
    (contact,) = read(hostile / "v074-photo-http.vcf")
    assert contact.photo == b""
    assert contact.extras == ["PHOTO;VALUE=URI:http://127.0.0.1:8765/track.png?who=me"]


def test_a_card_in_a_value_stays_one(hostile: Path) -> None:
    (contact,) = read(hostile / "v094-export-injection.vcf")
    assert contact.note.startswith("line1\nEND:VCARD\nBEGIN:VCARD")
    assert contact.name == "Inject EMAIL:evil@x.example" and contact.emails == []
