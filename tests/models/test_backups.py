"""Copies of the file: taken, verified, put back."""

import hashlib
import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from models import backups, connection, database, erasing, files, interactions, people, restoring
from models.errors import Problem
from models.formats.records import Contact, Phone

pytestmark = pytest.mark.usefixtures("db")


def names() -> list[str]:
    return [row.name for row in people.search()]


def test_a_backup_holds_what_was_there_and_is_put_back(tmp_path):
    people.save(None, Contact(name="Ali"))
    copy = backups.take(file=tmp_path / "copy.db")
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    people.save(None, Contact(name="Zoé"))
    before = restoring.restore(copy)
    assert names() == ["Ali"]
    assert len(people.search("ali")) == 1
    assert backups.check() == []
    restoring.restore(before)
    assert names() == ["Ali", "Zoé"]


def test_a_restore_is_no_longer_to_be_taken_back_once_somebody_was_erased(db):
    number = people.add([Contact(name="Ali")])[0]  # no step of undo, before the restore or after
    before = restoring.restore(backups.take())
    assert restoring.to_take_back() == before
    erasing.erase([number])
    assert restoring.to_take_back() is None


def test_a_restore_beside_a_reader_and_an_old_log_shows_the_backup(db, tmp_path):
    people.save(None, Contact(name="Ali"))
    copy = backups.take(file=tmp_path / "copy.db")
    people.save(None, Contact(name="Zoé"))
    reader = connection.driver.connect(str(db))
    assert reader.execute("SELECT count(*) FROM person").fetchone() == (2,)  # keeps the write-ahead log alive
    restoring.restore(copy)
    assert names() == ["Ali"]
    assert reader.execute("SELECT count(*) FROM person").fetchone() == (1,)
    reader.close()


def test_copies_without_a_name_go_to_a_folder_each_with_its_hash_and_what_it_holds():
    people.save(None, Contact(name="Ali"))
    first = backups.take("before something")
    people.save(None, Contact(name="Zoé"))
    second = backups.take()
    assert backups.taken() == [second, first]
    assert stat.S_IMODE(first.parent.stat().st_mode) == 0o700
    for copy in (first, second):
        digest, name = copy.with_name(f"{copy.name}.sha256").read_text().split("  ")
        assert (digest, name.strip()) == (hashlib.sha256(copy.read_bytes()).hexdigest(), copy.name)
    found = backups.newest_good()
    assert (found.file, found.holding.people, backups.look(first).why) == (second, 2, "before something")


def test_a_copy_that_would_equal_the_one_before_is_not_kept_twice():
    people.save(None, Contact(name="Ali"))
    assert backups.take() == backups.take()
    assert len(backups.taken()) == 1


def test_a_copy_is_due_again_though_the_clock_was_set_back(db):
    people.save(None, Contact(name="Ali"))
    copy, year = backups.take(), 365 * 86_400
    assert not backups.is_due(db)
    os.utime(copy, (time.time() + year,) * 2)
    assert backups.is_due(db)
    assert backups.take() == copy and not backups.is_due(db)  # nothing changed: it counts as of now
    os.utime(copy, (time.time() - backups.EVERY - 60,) * 2)
    people.save(None, Contact(name="Zoé"))
    assert backups.is_due(db)


@pytest.fixture
def in_a_hurry() -> Iterator[None]:
    """As in the window's thread."""
    connection.wait_at_most(connection.WINDOW_BUSY_MS)
    yield
    connection.wait_at_most(connection.BUSY_MS)


@pytest.mark.usefixtures("in_a_hurry")
def test_a_restore_does_not_wait_for_ever_for_another_program(db, tmp_path):
    people.save(None, Contact(name="Ali"))
    copy = backups.take(file=tmp_path / "copy.db")
    people.save(None, Contact(name="Zoé"))
    other = connection.connect_to(db, connection.WRITE)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(Problem, match="Another program is writing"):
        restoring.restore(copy)
    assert names() == ["Ali", "Zoé"]
    other.execute("ROLLBACK")
    other.close()
    restoring.restore(copy)
    assert names() == ["Ali"]


def test_a_copy_that_changed_on_the_disk_is_passed_over():
    people.save(None, Contact(name="Ali"))
    first = backups.take()
    people.save(None, Contact(name="Zoé", note="a note"))
    second = backups.take()
    content = second.read_bytes()
    second.write_bytes(content.replace(b"a note", b"a NOTE"))
    with pytest.raises(Problem):
        restoring.restore(second)
    assert backups.newest_good().file == first


def test_copies_are_kept_where_the_user_wants_them_and_found_wherever_they_are(tmp_path):
    people.save(None, Contact(name="Ali"))
    beside = backups.take()
    (tmp_path / "stick").mkdir()
    backups.choose_folder(tmp_path / "stick")
    people.save(None, Contact(name="Zoé"))
    away = backups.take()
    assert away.is_relative_to(tmp_path / "stick")
    assert backups.taken() == [away, beside]
    (tmp_path / "stick").rename(tmp_path / "stick pulled out")
    assert backups.taken() == [beside]
    people.save(None, Contact(name="Ida"))
    assert backups.take().parent == beside.parent
    backups.choose_folder(None)
    assert backups.chosen_folder() is None
    with pytest.raises(Problem, match="could not be written"):
        backups.choose_folder(tmp_path / "nowhere")


def test_what_a_restore_would_change_is_told_before(tmp_path):
    ali = people.save(None, Contact(name="Ali"))
    people.save(None, Contact(name="Zoé", phones=[Phone("0661")]))
    copy = backups.take(file=tmp_path / "copy.db")
    assert not restoring.compare(copy)
    people.save(None, Contact(name="Ida"))
    people.delete([ali])
    zoe = people.search("zoé")[0].id
    contact = people.get(zoe)
    contact.phones = [Phone("0662")]
    people.save(zoe, contact)
    interactions.save(interactions.new("call", [zoe], date(2026, 11, 20)))
    found = restoring.compare(copy)
    assert (found.gone, found.back, found.changed) == (["Ida"], ["Ali"], ["Zoé"])
    assert found.rows_gone["interaction"] == 1
    assert "1 person would come back: Ali" in found.lines()
    assert "1 interaction would go" in found.lines()


def test_a_backup_replaces_an_older_one_of_that_name(tmp_path):
    backups.take(file=tmp_path / "copy.db")
    people.save(None, Contact(name="Ali"))
    backups.take(file=tmp_path / "copy.db")
    restoring.restore(tmp_path / "copy.db")
    assert names() == ["Ali"]


def test_a_backup_that_cannot_be_written_says_so(tmp_path):
    with pytest.raises(Problem, match="could not be written"):
        backups.take(file=tmp_path / "no folder" / "copy.db")


@pytest.mark.parametrize("content", [None, b"", b"not a database at all" * 99])
def test_only_a_sound_backup_is_put_back(tmp_path, content):
    people.save(None, Contact(name="Ali"))
    bad = tmp_path / "bad.db"
    if content is not None:
        bad.write_bytes(content)
    with pytest.raises(Problem):
        restoring.restore(bad)
    assert names() == ["Ali"]


def test_a_damaged_backup_is_refused(tmp_path):
    with database.change("Many"):
        people.add([Contact(name=f"Person {number}", note="x" * 500) for number in range(200)])
    copy = backups.take(file=tmp_path / "copy.db")
    content = bytearray(copy.read_bytes())
    content[20_000:60_000] = b"\0" * 40_000
    copy.write_bytes(content)
    with pytest.raises(Problem):
        restoring.restore(copy)
    assert len(names()) == 200


def test_a_file_is_written_whole_or_not_at_all(tmp_path):
    file = tmp_path / "people.vcf"
    file.write_bytes(b"old")

    def chunks():
        yield b"new"
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        files.write(file, chunks())
    assert [entry.name for entry in tmp_path.glob("*.vcf*")] == ["people.vcf"]
    assert file.read_bytes() == b"old"
    files.write(file, [b"n", b"ew"])
    assert file.read_bytes() == b"new"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    with pytest.raises(Problem, match="unchanged"):
        files.write(tmp_path / "none" / "people.vcf", [b""])


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs signals")
def test_what_a_killed_export_left_goes_with_the_next_one(tmp_path):
    folder = tmp_path / "exports"
    folder.mkdir()
    file = folder / "my people.vcf"
    program = """
import os, signal, sys
from pathlib import Path
from models import files
with files.replacing(Path(sys.argv[1])) as stream:
    stream.write(b"half of it")
    stream.flush()
    os.kill(os.getpid(), signal.SIGKILL)
"""
    subprocess.run([sys.executable, "-c", program, file], check=False, cwd=Path(__file__).parents[2])
    (left,) = folder.iterdir()
    assert left.name.startswith(".my people.vcf.") and left.read_bytes() == b"half of it"
    files.write(file, [b"whole"])
    assert list(folder.iterdir()) == [file]


def test_a_copy_takes_the_place_of_a_file_that_cannot_be_opened(db, tmp_path):
    people.save(None, Contact(name="Ada"))
    copy = backups.take(file=tmp_path / "copy.db")
    database.close()
    db.write_bytes(b"rubbish" * 100)
    db.with_name(db.name + "-wal").write_bytes(b"old")
    aside = restoring.replace(db, copy)
    assert aside.read_bytes() == b"rubbish" * 100
    assert aside.with_name(aside.name + "-wal").read_bytes() == b"old"
    assert db.stat().st_mode & 0o077 == 0
    database.open(db)
    assert people.count() == 1


def test_an_unsound_copy_takes_no_place(db, tmp_path):
    database.close()
    before = db.read_bytes()
    copy = tmp_path / "copy.db"
    copy.write_bytes(b"rubbish" * 100)
    with pytest.raises(Problem):
        restoring.replace(db, copy)
    assert db.read_bytes() == before
