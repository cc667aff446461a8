"""Everything as JSON: what is written comes back, what does not fit is refused, and undo brings back what was there."""

import json
import tracemalloc

import pytest

from models import clock, database, demo, json_copy, people, settings
from models.errors import Problem
from models.formats.records import Contact
from models.importing import finish

pytestmark = pytest.mark.usefixtures("db")


def rows() -> dict:
    return {name: list(json_copy._rows(name)) for name in json_copy._TABLES}


@pytest.fixture
def full(db, tmp_path):
    for _ in demo.build(clock.now()):
        pass
    settings.put(settings.NAMES_A_DAY, 7)
    number = people.find("Samira")[0].id
    contact = people.get(number)
    contact.photo, contact.photo_type = b"\x89PNG\x00", "image/png"
    people.save(number, contact)
    file = tmp_path / "all.json"
    finish(json_copy.write(file))
    return file


def test_everything_comes_back_in_another_file(full, tmp_path):
    before = rows()
    database.close()
    database.open(tmp_path / "other.db")
    people.save(None, Contact(name="Gone"))
    count = finish(json_copy.put(json_copy.read(full)))
    assert rows() == before
    assert count == sum(map(len, before.values()))
    assert people.find("Samira")[0].name == "Samira Benali"
    assert settings.get(settings.NAMES_A_DAY) == 7


def test_undo_brings_back_what_was_there(full):
    database.close()
    database.open(full.with_name("other.db"))
    number = people.save(None, Contact(name="Ann"))
    finish(json_copy.put(json_copy.read(full)))
    assert people.count() == 80
    database.undo()
    assert (people.count(), people.get(number).name) == (1, "Ann")
    database.redo()
    assert people.count() == 80


def test_a_row_stands_on_a_line_of_its_own(full):
    lines = full.read_text(encoding="utf-8").splitlines()
    assert sum(line.startswith('{"id":') for line in lines) == sum(map(len, rows().values()))
    assert json.loads(full.read_text(encoding="utf-8"))["format"] == "keepwarm"


def test_a_file_that_another_program_laid_out_anew_is_read_too(full):
    content = json_copy.read(full)
    for options in ({"indent": 1}, {"separators": (",", ":")}):
        full.write_text(json.dumps(json.loads(full.read_text(encoding="utf-8")), **options))
        assert json_copy.read(full) == content
    full.write_text(full.read_text(encoding="utf-8").rstrip().removesuffix("}"))
    with pytest.raises(Problem, match="no JSON"):
        json_copy.read(full)


def test_a_file_that_was_cut_off_is_refused_wherever_that_was(full):
    lines = full.read_bytes().splitlines(keepends=True)
    for kept in (1, 2, 5, len(lines) // 2, len(lines) - 1):
        full.write_bytes(b"".join(lines[:kept]))
        with pytest.raises(Problem, match="no JSON"):
            json_copy.read(full)


def test_a_large_file_takes_less_than_three_times_its_size(db, tmp_path):
    """One letter beyond the first plane made each of all the others four bytes."""
    people.save(None, Contact(name="Zoé 😀"))
    rows = [(number, f"20{number % 90 + 10}-01-01", f"about {number}") for number in range(20_000)]
    with database.change("Fill"):
        columns = "id, kind, start, day, note"
        database.db.connection().executemany(f"INSERT INTO interaction({columns}) VALUES (?, 'call', ?2, ?2, ?3)", rows)
    file = tmp_path / "all.json"
    finish(json_copy.write(file))
    tracemalloc.start()
    try:
        json_copy.read(file)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 3 * file.stat().st_size


def test_stopping_half_way_leaves_everything(full):
    before = rows()
    steps = json_copy.put(json_copy.read(full))
    for _ in range(3):
        next(steps)
    steps.close()
    assert rows() == before


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no JSON"),
        ("[" * 100_000, "no JSON"),
        ("[]", "not written by Keepwarm"),
        ('{"format": "keepwarm", "version": 1, "tables": []}', "not written by Keepwarm"),
        ('{"format": "keepwarm", "version": 99, "tables": {}}', "newer Keepwarm"),
        ('{"format": "keepwarm", "version": 1, "tables": {"sqlite_master": [{"id": 1}]}}', "no Keepwarm writes"),
        ('{"format": "keepwarm", "version": 1, "tables": {"person": [{"id": 1, "x) --": 1}]}}', "no Keepwarm writes"),
        ('{"format": "keepwarm", "version": 1, "tables": {"photo": [{"data": {"base64": "%"}}]}}', "no Keepwarm writes"),
    ],
)
def test_what_is_none_is_refused(tmp_path, text, said):
    file = tmp_path / "x.json"
    file.write_text(text)
    with pytest.raises(Problem, match=said):
        json_copy.read(file)


@pytest.mark.parametrize(
    "tables",
    [
        {"phone": [{"id": 1, "person_id": 7, "value": "1"}]},  # whose?
        {"person": [{"id": 1, "uid": "a"}, {"id": 1, "uid": "b"}]},
        {"person": [{"id": 1, "uid": ["a list"]}]},
        {"person": [{"id": 1, "name": "no uid"}]},
    ],
)
def test_what_does_not_fit_together_changes_nothing(full, tmp_path, tables):
    file, before = tmp_path / "x.json", rows()
    file.write_text(json.dumps({"format": "keepwarm", "version": 1, "tables": tables}))
    with pytest.raises(Problem):
        finish(json_copy.put(json_copy.read(file)))
    assert rows() == before
