"""D5: the window and other programs that write into the same file at once."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from models import backups, clock, connection, database, interactions, people
from models.errors import Problem
from models.formats.records import Contact
from tests.heart import Heart, stands_still
from ui import changes, crash

ROOT = Path(__file__).parents[2]
EACH = int(os.environ.get("WRITES", "200"))
HELD_S = float(os.environ.get("HELD_S", "0"))  # that another program holds its lock; 0: about a second
HERE = EACH // 4  # writes of the window itself
LOADED_S = 1.0  # that the window may stand still where others use the machine
WRITERS = ("first", "second", "third")
WRITER = """
import sys
from datetime import date
from pathlib import Path
from models import commands, database, interactions, people
for number in range(int(sys.argv[2])):
    note = f"{sys.argv[3]} {number}"
    if number < 10:
        if commands.run(["--database", sys.argv[1], "log", "call", f"Person {number}", "--note", note]):
            sys.exit(f"{note} was refused")
        continue
    if number == 10:
        database.open(Path(sys.argv[1]))
        someone = people.search("Person 3")[0].id
    interactions.save(interactions.new("call", [someone], date(2026, 10, 1), note))
"""


@pytest.fixture
def somebody(window) -> int:
    with database.change("People"):
        return people.add([Contact(name=f"Person {number}") for number in range(30)])[3]


@pytest.fixture
def log(somebody) -> Callable[[str], int]:
    return lambda note: interactions.save(interactions.new("meeting", [somebody], clock.today(), note))


@pytest.fixture
def heart(window, log) -> Heart:
    return Heart(window)


def test_programs_that_write_at_once_lose_nothing_and_the_window_does_not_stand_still(window, qtbot, heart, log):
    """Three others, which open the file for each of their first ten writes."""
    words = [[sys.executable, "-c", WRITER, str(database.path()), str(EACH), name] for name in WRITERS]
    others = [
        subprocess.Popen(each, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) for each in words
    ]
    written = 0
    while written < HERE or any(other.poll() is None for other in others):
        if written < HERE:
            log(f"here {written}")
            written += 1
        qtbot.wait(5)
    assert [(other.communicate()[1], other.returncode) for other in others] == [("", 0)] * len(WRITERS)
    notes = {note for (note,) in database.db.execute_sql("SELECT note FROM interaction")}
    assert {f"{name} {number}" for name in WRITERS for number in range(EACH)} <= notes
    assert {f"here {number}" for number in range(HERE)} <= notes
    assert backups.check() == []
    print(heart)
    assert not stands_still(heart.gaps) and max(heart.gaps) < LOADED_S


def test_a_file_that_others_keep_locked_is_told_and_the_window_lives_on(window, qtbot, heart, log, monkeypatch):
    """`make torture` holds the lock for half a minute, and waits as long as a user would; else both are shortened."""
    other = connection.driver.connect(str(database.path()), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    QTimer.singleShot(1100, lambda: other.execute("ROLLBACK"))
    assert log("waits for its turn")
    other.execute("BEGIN IMMEDIATE")
    headless = headless_writer() if HELD_S else None
    if not HELD_S:
        monkeypatch.setattr(database, "LONGEST_S", 1.2)
    begun = time.monotonic()
    with pytest.raises(Problem, match="Another program is writing"):
        log("is not there")
    assert time.monotonic() - begun < 10
    if headless:
        qtbot.waitUntil(lambda: headless.poll() is not None, timeout=10_000)
        assert "Another program is writing" in headless.communicate()[1] and headless.returncode == 1
        qtbot.wait(int(1000 * max(0, HELD_S - (time.monotonic() - begun))))
    other.close()
    assert log("is there again")
    assert [entry.note for entry in interactions.newest()] == ["is there again", "waits for its turn"]
    print(heart)
    assert not stands_still(heart.gaps)


def headless_writer() -> subprocess.Popen:
    words = ["--database", str(database.path()), "log", "call", "Person 1"]
    return subprocess.Popen([sys.executable, "main.py", *words], cwd=ROOT, stderr=subprocess.PIPE, text=True)


def test_what_cannot_be_read_is_read_as_soon_as_it_can(window, qtbot, heart, somebody, monkeypatch):
    """In the journal of a disk without shared memory, or of an older engine, a writer keeps readers off too."""
    monkeypatch.setattr(sys, "excepthook", crash.caught)
    monkeypatch.setattr(database, "LONGEST_S", 0.5)
    database.db.execute_sql("PRAGMA journal_mode = TRUNCATE")
    other = connection.driver.connect(str(database.path()), isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    page = window.show_page("people")
    qtbot.waitUntil(lambda: window.notice is not None and "Another program is writing" in window.notice.text())
    assert page.list.model().rowCount() == 0
    other.close()
    qtbot.waitUntil(lambda: page.list.model().rowCount() == 30)
    assert not any(isinstance(shown, crash.CrashDialog) for shown in QApplication.topLevelWidgets())
    assert max(heart.gaps) < LOADED_S  # a fifth of a second for each time that it was asked


def test_the_log_beside_the_file_is_brought_into_it_soon_after_a_change(window, qtbot, log, monkeypatch):
    monkeypatch.setattr(changes, "SETTLE_MS", 50)
    assert database.db.execute_sql("PRAGMA busy_timeout").fetchone() == (connection.WINDOW_BUSY_MS,)
    beside = database.path().with_name(database.path().name + "-wal")
    log("is in the log first")
    assert beside.stat().st_size
    qtbot.waitUntil(lambda: not beside.stat().st_size)
    assert b"is in the log first" in database.path().read_bytes()


def test_a_write_while_another_waits_has_its_own_turn(window, log):
    """What a timer writes meanwhile is a step of its own."""
    other = connection.driver.connect(str(database.path()), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    QTimer.singleShot(50, lambda: (other.close(), log("meanwhile")))
    log("waits")
    assert [database.undo(), database.undo()] == ["Log “Meeting with Person 3”"] * 2 and interactions.newest() == []
