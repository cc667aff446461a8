"""The file: how it is made, what is refused, and that a change is all or nothing."""

import hashlib
import os
import shutil
import stat

import pytest

from models import connection, database, migrations, people
from models.connection import db as engine
from models.errors import Problem
from models.formats.records import Contact
from models.schema import Person

pytestmark = pytest.mark.usefixtures("db")


def add(name: str) -> int:
    return people.save(None, Contact(name=name))


def pragma(name: str) -> object:
    return engine.execute_sql(f"PRAGMA {name}").fetchone()[0]


def test_only_the_owner_can_read_the_file(tmp_path):
    old = os.umask(0)
    try:
        database.open(tmp_path / "new folder" / "mine.db")
        add("Zoé")
        for file in (tmp_path / "new folder").iterdir():
            assert stat.S_IMODE(file.stat().st_mode) == 0o600, file.name
        assert stat.S_IMODE((tmp_path / "new folder").stat().st_mode) == 0o700
    finally:
        os.umask(old)


def test_every_connection_has_the_settings_that_make_it_safe(tmp_path):
    for _ in range(2):  # a new file, and the same opened again
        database.open(tmp_path / "mine.db")
        assert pragma("application_id") == 0x4B505731
        assert pragma("foreign_keys") == 1
        assert pragma("secure_delete") == 1
        assert pragma("cell_size_check") == 1
        assert pragma("mmap_size") == 0
        assert (pragma("temp_store"), pragma("busy_timeout")) == (2, connection.BUSY_MS)
        assert (pragma("fullfsync"), pragma("checkpoint_fullfsync")) == (1, 1)
        assert (pragma("wal_autocheckpoint"), pragma("journal_size_limit")) == (1000, 0)
        if connection.SAFE_WAL:
            assert (pragma("journal_mode"), pragma("synchronous"), pragma("trusted_schema")) == ("wal", 2, 0)
        else:
            assert (pragma("journal_mode"), pragma("synchronous")) == ("truncate", 3)
        with pytest.raises(connection.driver.DatabaseError, match="not authorized"):
            engine.execute_sql("SELECT load_extension('nothing')")


@pytest.mark.skipif(connection.driver.sqlite_version_info < (3, 42), reason="its indexes cannot do that")
@pytest.mark.parametrize("index", ["person_search", "note_search"])
def test_the_indexes_of_words_delete_for_good(index):
    assert engine.execute_sql(f"SELECT v FROM {index}_config WHERE k = 'secure-delete'").fetchone() == (1,)


def test_the_log_is_used_only_where_the_engine_has_not_its_fault():
    assert connection.driver.sqlite_version_info >= (3, 51, 3) or pragma("journal_mode") != "wal"


def test_a_newer_file_is_refused_in_words_and_left_as_it_is(tmp_path):
    file = tmp_path / "newer.db"
    database.open(file)
    add("Zoé")
    engine.execute_sql(f"PRAGMA user_version = {migrations.VERSION + 1}")
    database.close()
    before = hashlib.sha256(file.read_bytes()).digest()
    with pytest.raises(Problem, match="newer Keepwarm"):
        database.open(file)
    assert hashlib.sha256(file.read_bytes()).digest() == before
    assert not file.with_name("newer.db-wal").exists()


@pytest.mark.parametrize("content", [b"\xff\xd8\xff\xe0 a picture" * 50, b"SQLite format 3\0 and then nonsense" * 9, b"x"])
def test_what_is_no_database_is_refused_and_left_as_it_is(tmp_path, content):
    file = tmp_path / "holiday.db"
    file.write_bytes(content)
    with pytest.raises(Problem) as caught:
        database.open(file)
    assert "holiday.db" in caught.value.title
    assert caught.value.advice
    assert file.read_bytes() == content


def test_the_database_of_another_program_is_refused(tmp_path):
    file = tmp_path / "other.db"
    with connection.driver.connect(str(file)) as other:
        other.execute("CREATE TABLE bookmark (title)")
    other.close()
    with pytest.raises(Problem, match="another program"):
        database.open(file)


def test_an_empty_file_becomes_a_database(tmp_path):
    file = tmp_path / "empty.db"
    file.touch()
    database.open(file)
    add("Zoé")
    assert [row.name for row in people.search()] == ["Zoé"]


def test_a_folder_or_a_path_that_cannot_be_made_gives_a_sentence(tmp_path):
    with pytest.raises(Problem):
        database.open(tmp_path)
    (tmp_path / "file").touch()
    with pytest.raises(Problem):
        database.open(tmp_path / "file" / "mine.db")


def test_a_damaged_file_gives_a_sentence(tmp_path):
    file = tmp_path / "mine.db"
    database.open(file)
    add("Zoé")
    database.close()
    content = bytearray(file.read_bytes())
    content[100:8192] = os.urandom(8092)
    file.write_bytes(content)
    with pytest.raises(Problem, match="damaged"):
        database.open(file)
    assert file.read_bytes() == content


def test_an_exception_takes_the_whole_change_back_and_tells_nobody():
    add("Ali")
    told = []
    database.listeners.append(told.append)
    try:
        with pytest.raises(ZeroDivisionError), database.change("Fail"):
            add("Zoé")
            raise ZeroDivisionError
    finally:
        database.listeners.remove(told.append)
    assert [row.name for row in people.search()] == ["Ali"]
    assert told == []
    assert database.undo_label() == "Add Ali"


def test_a_change_inside_a_change_joins_it():
    told = []
    database.listeners.append(told.append)
    try:
        with database.change("Two at once"):
            add("Ali")
            add("Zoé")
    finally:
        database.listeners.remove(told.append)
    assert told == [{"person"}]
    assert database.undo() == "Two at once"
    assert people.search() == []


def test_a_change_that_changes_nothing_is_no_step():
    number = add("Ali")
    with database.change("Nothing"):
        Person.update(name="Ali").where(Person.id == number).execute()
    assert database.undo_label() == "Add Ali"


def test_a_generator_that_is_closed_half_way_leaves_nothing():
    def storing():
        with database.change("Import"):
            for number in range(5):
                people.add([Contact(name=f"Person {number}")])
                yield number

    steps = storing()
    next(steps)
    next(steps)
    steps.close()
    assert people.search() == []
    assert database.undo_label() is None


def test_what_another_program_wrote_is_noticed(db):
    told = []
    database.listeners.append(told.append)
    try:
        database.poll()
        assert told == []
        other = connection.driver.connect(str(db))
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("INSERT INTO setting(key, value) VALUES ('theirs', '1')")
        other.commit()
        other.close()
        database.poll()
        assert told
        assert "person" in told[0]
    finally:
        database.listeners.remove(told.append)


def test_a_locked_file_gives_a_sentence(db, monkeypatch):
    monkeypatch.setattr(database, "meanwhile", None)
    engine.connection().execute("PRAGMA busy_timeout = 1")
    other = connection.driver.connect(str(db), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        with pytest.raises(Problem, match="Another program"):
            add("Zoé")
    finally:
        other.execute("ROLLBACK")
        other.close()
    add("Ali")
    assert [row.name for row in people.search()] == ["Ali"]


def test_a_copy_opens_with_the_same_people(db, tmp_path):
    add("Zoé")
    database.close()
    copy = shutil.copy(db, tmp_path / "copy.db")
    database.open(copy)
    assert [row.name for row in people.search()] == ["Zoé"]


def test_other_tables_are_another_version(db):
    shape = engine.execute_sql("SELECT sql FROM sqlite_master WHERE sql NOT NULL AND name NOT LIKE '%_search%' ORDER BY name")
    digest = hashlib.sha256(repr(shape.fetchall()).encode()).hexdigest()[:16]
    assert (migrations.VERSION, digest) == (3, "314e901d8853b18a"), "see “How to add a migration” in CONTRIBUTING.md"


def test_the_file_of_an_earlier_build_gets_what_it_lacks(data_file):
    database.open(data_file)
    number = people.save(None, Contact(name="Ann Lee"))
    database.close()
    old = connection.driver.connect(str(data_file))
    old.executescript(
        "DROP TABLE appointment_person; DROP TABLE appointment; ALTER TABLE person DROP COLUMN snoozes;"
        "DROP TABLE favour; CREATE TABLE favour (id INTEGER PRIMARY KEY, uid TEXT NOT NULL, person_id INTEGER NOT NULL);"
        "PRAGMA user_version = 1"
    )
    old.close()
    database.open(data_file)
    try:
        columns = {row[1]: row[4] for row in engine.execute_sql("PRAGMA table_info(person)")}
        assert columns["snoozes"] == "0"
        assert engine.execute_sql("SELECT count(*) FROM appointment").fetchone() == (0,)
        keys = engine.execute_sql("PRAGMA foreign_key_list(favour)").fetchall()
        assert ("person", "SET NULL") in [(row[2], row[6]) for row in keys]
        people.delete([number])
        database.undo()
        assert people.get(number).name == "Ann Lee"
    finally:
        database.close()
