"""A file with a passphrase: nothing to be read in it, nothing lost on the way in and out, and its backups with it."""

import io
import subprocess
import sys
from pathlib import Path

import pytest

from models import backups, commands, connection, database, demo, encryption, passphrase, people, restoring
from models.errors import Problem
from models.formats.records import Contact
from tests.calendar_servers import secrets

__all__ = ["secrets"]

WORDS = "four words in a row"
OTHER = "quite different words"
ROOT = Path(__file__).parents[2]


pytestmark = pytest.mark.usefixtures("secrets")


@pytest.fixture(autouse=True)
def keys(monkeypatch, request):
    if "sqlcipher" not in request.node.name and "terminal" not in request.node.name:  # those ask another program
        monkeypatch.setattr(passphrase, "ROUNDS", 1_000)
    yield
    passphrase.forget()


@pytest.fixture
def filled(db, now) -> Path:
    for _ in demo.build(now):
        pass
    return db


def everything() -> list[str]:
    """Return all rows of all tables; without the statistics of the engine."""
    names = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    tables = sorted(name for (name,) in database.db.execute_sql(names))
    return [
        f"{table} {row}"
        for table in tables
        for row in sorted(map(repr, database.db.execute_sql(f'SELECT * FROM "{table}"')))
    ]


def returned(steps):
    """Return what a generator returns at its end."""
    kept = []

    def through():
        kept.append((yield from steps))

    assert all(done < total for done, total in through())
    return kept[0]


def names_in(folder: Path) -> list[str]:
    """Return whose names can be read in the files of a folder, by file."""
    names = [row.name for row in people.search()]
    assert len(names) > 50
    contents = [(file, file.read_bytes()) for file in folder.rglob("*") if file.is_file()]
    return [f"{file.name}: {name}" for file, content in contents for name in names if name.encode() in content]


def test_nothing_can_be_read_in_the_file_or_its_backups_and_nothing_is_lost(filled):
    backups.take("in the clear")
    before = everything()
    assert names_in(filled.parent)
    encryption.set_passphrase(WORDS)
    assert returned(encryption.bring_along(filled, encryption.unlike())) == []
    assert encryption.is_encrypted() and not encryption.unlike()
    assert everything() == before and backups.check() == []
    with database.change("Change"):
        database.db.execute_sql("UPDATE person SET birthday = '--01-01'")
    backups.take("after")
    assert not names_in(filled.parent)
    database.undo()
    before = everything()
    encryption.set_passphrase(OTHER)
    assert not encryption.is_right(WORDS) and encryption.is_right(OTHER)
    encryption.remove_passphrase()
    assert not encryption.is_encrypted() and everything() == before
    assert len(encryption.unlike()) == 2


def test_it_opens_with_its_passphrase_alone_and_in_any_program_that_knows_sqlcipher(db):
    people.save(None, Contact(name="Zoé"))
    encryption.set_passphrase("Clé à l'été 12")
    database.close()
    passphrase.forget()
    content = db.read_bytes()
    with pytest.raises(passphrase.Locked, match="locked with a passphrase"):
        database.open(db)
    with pytest.raises(Problem, match="does not open"):
        encryption.unlock(db, "Cle a l'ete 12")
    with pytest.raises(passphrase.Locked):
        database.open(db)
    assert db.read_bytes() == content
    encryption.unlock(db, "Cle\u0301 a\u0300 l'e\u0301te\u0301 12")  # as another keyboard composes it
    database.open(db)
    assert [row.name for row in people.search()] == ["Zoé"]
    database.close()
    elsewhere = connection.driver.connect(str(db))
    elsewhere.execute("PRAGMA key = 'Clé à l''été 12'")
    assert elsewhere.execute("SELECT name FROM person").fetchall() == [("Zoé",)]
    elsewhere.close()


def test_while_another_program_has_it_open_nothing_changes(db):
    people.save(None, Contact(name="Zoé"))
    other = connection.connect_to(db, connection.WRITE)
    assert other.execute("SELECT count(*) FROM person").fetchone() == (1,)
    with pytest.raises(Problem, match="Another program has"):
        encryption.set_passphrase(WORDS)
    assert not encryption.is_encrypted() and people.count() == 1 and backups.check() == []
    other.close()
    encryption.set_passphrase(WORDS)
    assert people.count() == 1


def test_who_was_about_to_write_into_the_old_file_is_told(db):
    people.save(None, Contact(name="Zoé"))
    late = connection.connect_to(db, connection.WRITE)  # has it by name, and has not looked into it yet
    encryption.set_passphrase(WORDS)
    with pytest.raises(connection.driver.DatabaseError):
        late.execute("UPDATE person SET name = 'Lost'")
    late.close()
    assert backups.check() == []


def test_backups_are_put_back_across_a_change_of_passphrase(filled, tmp_path):
    plain = backups.take(file=tmp_path / "plain.db")
    encryption.set_passphrase(WORDS)
    first = backups.take(file=tmp_path / "first.db")
    encryption.set_passphrase(OTHER)
    second = backups.take(file=tmp_path / "second.db")
    people.save(None, Contact(name="Later"))
    for copy in (plain, first, second):
        assert restoring.compare(copy).gone == ["Later"]
        restoring.restore(copy)
        assert encryption.is_encrypted() and people.count() == 80
        people.save(None, Contact(name="Later"))
    encryption.remove_passphrase()
    restoring.restore(second)
    assert not encryption.is_encrypted() and people.count() == 80 and backups.check() == []
    passphrase.forget()
    with pytest.raises(passphrase.Locked):
        restoring.restore(second)
    assert people.count() == 80


def test_a_copy_whose_passphrase_is_not_known_is_named(db, tmp_path):
    encryption.set_passphrase(WORDS)
    copy = backups.take(file=tmp_path / "old.db")
    content = copy.read_bytes()
    encryption.remove_passphrase()
    passphrase.forget()
    assert returned(encryption.bring_along(db, [copy])) == [copy]
    assert copy.read_bytes() == content and not list(tmp_path.glob(".*"))


def test_a_changed_byte_is_found_wherever_it_is(filled):
    encryption.set_passphrase(WORDS)
    database.close()
    for place in (5_000, filled.stat().st_size // 2, filled.stat().st_size - 300):
        content = bytearray(filled.read_bytes())
        content[place] ^= 4
        filled.write_bytes(content)
        with pytest.raises(Problem, match="damaged"):
            database.open(filled)
        content[place] ^= 4
        filled.write_bytes(content)
    database.open(filled)
    assert backups.check() == []


def test_pictures_and_archives_are_not_taken_for_locked(tmp_path):
    mixed = bytes(range(256)) * 32
    for head in (b"\xff\xd8\xff\xe0", b"PK\x03\x04", b"\x89PNG\r\n"):
        file = tmp_path / "other.db"
        file.write_bytes(head + mixed)
        assert not passphrase.is_locked(file)
        with pytest.raises(Problem, match="not a Keepwarm database"):
            database.open(file)


@pytest.mark.parametrize(("words", "again"), [("short", "short"), (WORDS, OTHER), ("", "")])
def test_a_passphrase_is_refused_when_it_is_short_or_typed_otherwise(words, again):
    assert encryption.refusal(words, again)
    assert not encryption.refusal(WORDS, WORDS)


# --- headless ---


def test_commands_say_that_it_is_locked_and_open_it_with_the_keyring(db, capsys, monkeypatch):
    encryption.set_passphrase(WORDS)
    database.close()
    passphrase.forget()
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    assert commands.run(["--database", str(db), "people"]) == 1
    assert "locked with a passphrase" in capsys.readouterr().err
    encryption.remember(db, WORDS)
    assert encryption.is_remembered(db)
    assert commands.run(["--database", str(db), "check"]) == 0
    assert commands.run(["--database", str(db), "backup"]) == 0
    encryption.forget_remembered(db)
    passphrase.forget()
    assert commands.run(["--database", str(db), "check"]) == 1


def test_without_a_terminal_and_a_keyring_it_is_one_sentence(db):
    encryption.set_passphrase(WORDS)
    database.close()
    asked = subprocess.run(
        [sys.executable, ROOT / "main.py", "--database", db, "check"],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert asked.returncode == 1 and len(asked.stderr.splitlines()) == 1 and "locked" in asked.stderr
