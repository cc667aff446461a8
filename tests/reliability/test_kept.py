"""M1: the file of every earlier version is opened by this one, and nothing in it is lost, whenever that is cut off.

kept/ holds one of each build before the first release whose tables differ, called after the change that made them so; with each
release comes another (kept/fill.py makes them).
"""

import contextlib
import lzma
from pathlib import Path

import pytest
from lab import points

from models import backups, connection, database, erasing, follow_ups, interactions, note_search, people
from models.formats.records import Contact

KEPT = sorted(Path(__file__).with_name("kept").glob("*.xz"))
_SERVE_THE_PROGRAM = ("warmth_state", "sqlite_stat1", "sqlite_sequence", "person_search", "note_search")
Rows = dict[str, list[tuple]]


@pytest.fixture(params=KEPT, ids=lambda file: file.name.partition(".")[0])
def old(request, tmp_path) -> Path:
    """A folder with a file of an earlier version."""
    folder = tmp_path / "old"
    folder.mkdir()
    (folder / "mine.db").write_bytes(lzma.decompress(request.param.read_bytes()))
    return folder


def rows(file: Path, names: dict[str, list[str]] | None = None) -> tuple[Rows, dict[str, list[str]]]:
    """Return what stands in the tables and columns of a file, or in those that are named."""
    with contextlib.closing(connection.connect_to(file)) as probe:
        if names is None:
            tables = [name for (name,) in probe.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            tables = [name for name in tables if not name.startswith(_SERVE_THE_PROGRAM)]
            names = {table: [row[1] for row in probe.execute(f'PRAGMA table_info("{table}")')] for table in tables}
        found = {}
        for table, columns in names.items():
            chosen = ", ".join(f'"{column}"' for column in columns)
            found[table] = sorted(map(repr, probe.execute(f'SELECT {chosen} FROM "{table}"')))
    return found, names


def test_nothing_of_an_earlier_version_is_lost_and_undo_goes_on(old):
    file = old / "mine.db"
    before, names = rows(file)
    assert len(before["person"]) == 14 and before["interaction"] and before["follow_up"] and before["undo_entry"]
    database.open(file)
    try:
        assert rows(file, names=names)[0] == before
        assert backups.check() == []
        zoe = people.search("zoé kept")[0].id
        assert people.get(zoe).title == "Engineer" and [one.value for one in people.get(zoe).phones] == [
            "+212661000001"
        ]
        assert [one.note for one in interactions.of_person(zoe)][:1] == ["about the قافلة"]
        assert [one.person or one.interaction for one in note_search.find("قافلة")]
        assert [one.reason for one in follow_ups.open_ones() if zoe in dict(one.people)] == ["call back"]
        people.save(None, Contact(name="Later"))
        database.undo()
        undone = []
        while label := database.undo():
            undone.append(label)
        assert len(undone) >= 4 and not people.search("kept")
        assert [database.redo() for _ in undone] == undone[::-1]
        assert people.get(zoe).title == "Engineer" and backups.check() == []
    finally:
        database.close()


def test_its_tables_are_those_of_a_new_file(old, db):
    here = _shape(db)
    database.open(old / "mine.db")
    database.close()
    assert _shape(old / "mine.db") == here


def _shape(file: Path) -> dict[str, set[tuple]]:
    """The columns of each table, wherever they stand in it, and the indexes and triggers."""
    with contextlib.closing(connection.connect_to(file)) as probe:
        made = probe.execute("SELECT type, name FROM sqlite_master WHERE name NOT LIKE 'sqlite%'").fetchall()
        tables = [name for kind, name in made if kind == "table"]
        found = {name: {row[1:4] for row in probe.execute(f'PRAGMA table_info("{name}")')} for name in tables}
    return found | {kind: {name for of, name in made if of == kind} for kind in ("index", "trigger", "view")}


def test_somebody_erased_is_erased_from_a_backup_of_that_version(old):
    file = old / "mine.db"
    content = file.read_bytes()
    database.open(file)
    try:
        copy = backups.take("by plan")
        seal = copy.with_name(f"{copy.name}.sha256")
        copy.write_bytes(content)
        seal.unlink()
        assert "Zoé Kept".encode() in content
        erasing.erase([people.search("zoé kept")[0].id])
        for left in (file, copy):
            assert not any(word.encode() in left.read_bytes() for word in ("Zoé Kept", "call back", "+212661000001")), (
                left.name
            )
    finally:
        database.close()


def test_opening_it_is_killed_at_any_call(old, victim, count):
    before, names = rows(old / "mine.db")
    whole = victim.run("open", old)
    assert (whole.code, whole.said) == (0, "")
    try:
        for at in points(whole.calls, count("POINTS", 10), old.name):
            victim.run("open", old, at=at, fault="k")
            file = victim.data / "mine.db"
            database.open(file)
            assert backups.check() == [], at
            database.close()
            assert rows(file, names=names)[0] == before, at
    finally:
        database.close()
