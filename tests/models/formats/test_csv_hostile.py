"""Tables made to break a reader: each is read, in bounded time and space, with the counts that are right."""

import csv
from pathlib import Path

import pytest

from models.formats import contacts_csv
from models.formats.records import Columns, Contact, Progress, Unread

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
    return [(row[0].removeprefix("files/"), row[1], row[2]) for row in rows if row[0].startswith("files/c")]


def read(path: Path) -> list[Contact | Unread]:
    return [record for record in contacts_csv.read(path) if not isinstance(record, (Progress, Columns))]


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
            assert all(trouble.message and len(trouble.text) <= 200 for trouble in contact.troubles)


@pytest.mark.parametrize("name", [name for name, found, _ in index() if found not in ("", "0", "0|1")] or ["none"])
def test_what_was_read_is_exported_and_read_again(hostile: Path, name: str, tmp_path: Path) -> None:
    people = [record for record in read(hostile / name) if isinstance(record, Contact)]
    (tmp_path / "again.csv").write_bytes(b"".join(contacts_csv.write(people)))
    for one, other in zip(people, read(tmp_path / "again.csv"), strict=True):
        for field in ("name", "family", "given", "note", "tags", "phones", "emails", "birthday", "extras"):
            assert getattr(other, field) == getattr(one, field), field


def test_too_many_columns_are_one_problem(hostile: Path) -> None:
    (lost,) = read(hostile / "c003-columns-100k.csv")
    assert isinstance(lost, Unread) and "100000 columns" in lost.message


def test_a_quote_that_never_closes_costs_its_own_line(hostile: Path) -> None:
    first, *rest = read(hostile / "c004-unclosed-quote.csv")
    assert (first.line, first.given, first.family) == (2, "Ali", "unclosed")
    assert [trouble.line for trouble in first.troubles] == [2]
    assert len(rest) == 50_000 and {one.emails[0].value for one in rest} == {"c@d.example"}


def test_both_columns_of_one_name_are_kept(hostile: Path) -> None:
    (person,) = read(hostile / "c009-dup-headers.csv")
    assert [email.value for email in person.emails] == ["a@x.example", "b@x.example"]
    assert person.name == "A" and person.extras == ['X-CSV-COLUMN;X-NAME="Name":B']


def test_a_long_field_is_whole(hostile: Path) -> None:
    assert [len(one.note) for one in read(hostile / "c010-field-1mb.csv")] == [1_000_000, 0]


def test_lines_in_a_field_are_no_rows(hostile: Path) -> None:
    (person,) = read(hostile / "c011-newlines.csv")
    assert person.note == "line1\nline2\nFirst Name,fake"


def test_a_day_in_doubt_is_asked_for_and_others_are_read(hostile: Path) -> None:
    people = read(hostile / "c015-dates.csv")
    assert [one.birthday for one in people] == ["", "1980-12-31", "1980-12-31", "", "1980-04-05", "", "1980-12-31"]
    assert [bool(one.troubles) for one in people] == [True, False, False, True, False, False, False]
    (columns,) = [record for record in contacts_csv.read(hostile / "c015-dates.csv") if isinstance(record, Columns)]
    assert columns.asks and columns.day_first is None


@pytest.mark.parametrize(("day_first", "birthday"), [(True, "1980-04-03"), (False, "1980-03-04")])
def test_the_answer_settles_the_doubt(hostile: Path, day_first: bool, birthday: str) -> None:
    path = hostile / "c015-dates.csv"
    columns = next(record for record in contacts_csv.read(path) if isinstance(record, Columns))
    columns.day_first = day_first
    answered, first, *_ = contacts_csv.read(path, columns)
    assert first.birthday == birthday and not first.troubles
    assert not answered.asks


def test_the_first_person_is_no_heading(hostile: Path) -> None:
    assert [one.name for one in read(hostile / "c016-no-header.csv")] == ["Ali Alaoui", "Sara Bennani"]


def test_french_days_begin_with_the_day(hostile: Path) -> None:
    (person,) = read(hostile / "c007-semicolon-cp1252.csv")
    assert (person.name, person.birthday, person.note) == ("Zoé Dupré", "1980-04-12", "a;b")
