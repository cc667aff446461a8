"""D5: the window and other programs that write into the same file at once."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from models import backups, clock, connection, database, interactions, people
from models.errors import Problem
from models.formats.records import Contact

ROOT = Path(__file__).parents[2]
EACH = int(os.environ.get("WRITES", "200"))
HERE = EACH // 4  # writes of the window itself
BAR_S, LOADED_S = 0.1, 1.0  # that the window may stand still; one time in twenty, where others use the machine
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
def gaps(window, log) -> list[float]:
    """The times between two beats of the window's heart, which beats every five milliseconds."""
    found, beat = [0.0], [time.monotonic()]

    def note() -> None:
        found.append(time.monotonic() - beat[0])
        beat[0] += found[-1]

    timer = QTimer(window, interval=5)
    timer.timeout.connect(note)
    timer.start()
    return found


def late(gaps: list[float]) -> int:
    return sum(gap > BAR_S for gap in gaps)


def test_programs_that_write_at_once_lose_nothing_and_the_window_does_not_stand_still(window, qtbot, gaps, log):
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
    print(f"of {len(gaps)} beats {late(gaps)} came late; the longest gap was {1000 * max(gaps):.0f} ms")
    assert late(gaps) <= len(gaps) // 20 and max(gaps) < LOADED_S


def test_a_file_that_others_keep_locked_is_told_and_the_window_lives_on(window, qtbot, gaps, log, monkeypatch):
    assert database.LONGEST_S < 10
    other = connection.driver.connect(str(database.path()), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    QTimer.singleShot(1100, lambda: other.execute("ROLLBACK"))
    assert log("waits for its turn")
    other.execute("BEGIN IMMEDIATE")
    monkeypatch.setattr(database, "LONGEST_S", 1.2)
    with pytest.raises(Problem, match="Another program is writing"):
        log("is not there")
    other.close()
    assert log("is there again")
    assert [entry.note for entry in interactions.newest()] == ["is there again", "waits for its turn"]
    assert max(gaps) < LOADED_S  # less than either wait


def test_a_write_while_another_waits_has_its_own_turn(window, log):
    """What a timer writes meanwhile is a step of its own."""
    other = connection.driver.connect(str(database.path()), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    QTimer.singleShot(50, lambda: (other.close(), log("meanwhile")))
    log("waits")
    assert [database.undo(), database.undo()] == ["Log a meeting"] * 2 and interactions.newest() == []
