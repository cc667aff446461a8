"""Copies of the file: taken, verified, put back."""

import stat

import pytest

from models import backups, connection, database, files, people
from models.errors import Problem
from models.formats.records import Contact

pytestmark = pytest.mark.usefixtures("db")


def names() -> list[str]:
    return [row.name for row in people.search()]


def test_a_backup_holds_what_was_there_and_is_put_back(tmp_path):
    people.save(None, Contact(name="Ali"))
    copy = backups.take(file=tmp_path / "copy.db")
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    people.save(None, Contact(name="Zoé"))
    before = backups.restore(copy)
    assert names() == ["Ali"]
    assert len(people.search("ali")) == 1
    assert backups.check() == []
    backups.restore(before)
    assert names() == ["Ali", "Zoé"]


def test_a_restore_beside_a_reader_and_an_old_log_shows_the_backup(db, tmp_path):
    people.save(None, Contact(name="Ali"))
    copy = backups.take(file=tmp_path / "copy.db")
    people.save(None, Contact(name="Zoé"))
    reader = connection.driver.connect(str(db))
    assert reader.execute("SELECT count(*) FROM person").fetchone() == (2,)  # keeps the write-ahead log alive
    backups.restore(copy)
    assert names() == ["Ali"]
    assert reader.execute("SELECT count(*) FROM person").fetchone() == (1,)
    reader.close()


def test_copies_without_a_name_go_to_a_folder_that_does_not_grow_for_ever():
    for number in range(backups.KEPT + 3):
        backups.take(f"{number:03}")
    assert len(backups.taken()) == backups.KEPT


def test_a_backup_replaces_an_older_one_of_that_name(tmp_path):
    backups.take(file=tmp_path / "copy.db")
    people.save(None, Contact(name="Ali"))
    backups.take(file=tmp_path / "copy.db")
    backups.restore(tmp_path / "copy.db")
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
        backups.restore(bad)
    assert names() == ["Ali"]


def test_a_damaged_backup_is_refused(tmp_path):
    with database.change("Many"):
        people.add([Contact(name=f"Person {number}", note="x" * 500) for number in range(200)])
    copy = backups.take(file=tmp_path / "copy.db")
    content = bytearray(copy.read_bytes())
    content[20_000:60_000] = b"\0" * 40_000
    copy.write_bytes(content)
    with pytest.raises(Problem):
        backups.restore(copy)
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


def test_a_copy_takes_the_place_of_a_file_that_cannot_be_opened(db, tmp_path):
    people.save(None, Contact(name="Ada"))
    copy = backups.take(file=tmp_path / "copy.db")
    database.close()
    db.write_bytes(b"rubbish" * 100)
    db.with_name(db.name + "-wal").write_bytes(b"old")
    aside = backups.replace(db, copy)
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
        backups.replace(db, copy)
    assert db.read_bytes() == before
