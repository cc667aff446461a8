"""Work in a process of its own that is cancelled: whether it was done by then is told as it is."""

import os
from collections.abc import Generator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from models import database, people
from models.files import mark
from models.formats.records import Contact
from ui import apart

LABEL = "Add Ann"


def stopped_late(file: Path, gate: Path) -> Generator[tuple[int, int], None, None]:
    """Change the data, then say nothing any more: nobody opens the pipe."""
    yield 0, 2
    with database.opened(file):
        with database.change(LABEL):
            people.save(None, Contact(name="Ann"))
        gate.open()
    yield 2, 2


def stopped_early(file: Path, gate: Path) -> Generator[tuple[int, int], None, None]:
    """Be cut off within the change."""
    yield 0, 2
    with database.opened(file), database.change(LABEL):
        people.save(None, Contact(name="Ann"))
        gate.with_name("begun").touch()
        gate.open()
    yield 2, 2


def written_late(file: Path, gate: Path) -> Generator[tuple[int, int], None, None]:
    yield 0, 2
    file.write_text("whole")
    gate.open()
    yield 2, 2


@pytest.fixture
def gate(tmp_path: Path) -> Path:
    if not hasattr(os, "mkfifo"):
        pytest.skip("no pipes with a name here")
    os.mkfifo(tmp_path / "gate")
    return tmp_path / "gate"


def test_what_was_done_just_before_it_was_cancelled_is_told_with_a_way_back(window, qtbot, gate):
    said = apart.say_whether_done(window, partial(database.newest_step, LABEL), undo=True)
    apart.run(window, LABEL, stopped_late, database.path(), gate, done=lambda _: None, cancelled=said)
    qtbot.waitUntil(lambda: people.count() == 1, timeout=20_000)
    QApplication.activeModalWidget().reject()
    assert window.notice.text() == "It was done before it could be stopped."
    window.notice.undo.click()
    assert people.count() == 0


def test_what_was_cut_off_is_told_to_have_left_no_trace(window, qtbot, gate):
    people.save(None, Contact(name="Bob"))
    said = apart.say_whether_done(window, partial(database.newest_step, LABEL), undo=True)
    apart.run(window, LABEL, stopped_early, database.path(), gate, done=lambda _: None, cancelled=said)
    qtbot.waitUntil(gate.with_name("begun").exists, timeout=20_000)
    QApplication.activeModalWidget().reject()
    assert "Everything is as it was" in window.notice.text() and not window.notice.undo.isVisible()
    assert people.count() == 1


def test_a_file_that_was_written_by_then_is_told_too(window, qtbot, gate, tmp_path):
    file = tmp_path / "all.json"
    said = apart.say_whether_done(window, partial(mark, file))
    apart.run(window, "Export", written_late, file, gate, done=lambda _: None, cancelled=said)
    qtbot.waitUntil(lambda: file.exists() and file.read_text() == "whole", timeout=20_000)
    QApplication.activeModalWidget().reject()
    assert window.notice.text() == "It was done before it could be stopped."
    assert not window.notice.undo.isVisible()
