"""Long work: in a child process, and in slices of the event loop."""

import itertools
import os
from collections.abc import Generator
from importlib import import_module

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from models import database, people
from models.errors import Problem
from models.formats.records import Contact
from ui.job import Job, drive

ALONE = """
import sys

def counted(total):
    for done in range(total):
        yield done, total
    return total, [name for name in sys.modules if name.startswith(("PySide6", "ui"))]
"""


def stuck() -> Generator[tuple[int, int], None, None]:
    yield 0, 1
    while True:
        pass


def refused() -> Generator[tuple[int, int], None, None]:
    yield 0, 1
    raise Problem("This is no calendar", "Nothing was changed.")


def greedy() -> Generator[tuple[int, int], None, int]:
    yield 0, 1
    return len(bytearray(16 << 30))


def endless() -> Generator[tuple[int, int], None, None]:
    for done in itertools.count():
        yield done, done + 1


def large() -> Generator[tuple[int, int], None, tuple[bytes, list[str]]]:
    yield 0, 1
    return bytes(range(256)) * 40_000, ["عمر"] * 50_000


def dying() -> Generator[tuple[int, int], None, None]:
    yield 0, 1
    os._exit(3)


def test_a_child_gives_back_what_the_generator_returned_and_never_loads_qt(qtbot, tmp_path, monkeypatch):
    (tmp_path / "alone.py").write_text(ALONE)
    monkeypatch.syspath_prepend(tmp_path)
    job = Job(import_module("alone").counted, 500)
    with qtbot.waitSignal(job.finished, timeout=20_000) as answer:
        job.start()
    assert answer.args == [(500, [])]


def test_cancel_ends_a_child_that_is_stuck(qtbot):
    job = Job(stuck)
    with qtbot.waitSignal(job.progressed, timeout=20_000):
        job.start()
    with qtbot.waitSignal(job.cancelled, timeout=2000):
        job.cancel()
    job.cancel()  # once more does nothing


def test_a_problem_of_the_child_is_told_in_its_words(qtbot):
    job = Job(refused)
    with qtbot.waitSignal(job.failed, timeout=20_000) as answer:
        job.start()
    assert (answer.args[0].title, answer.args[0].advice) == ("This is no calendar", "Nothing was changed.")


def test_a_large_answer_comes_over_whole(qtbot):
    job = Job(large)
    with qtbot.waitSignal(job.finished, timeout=20_000) as answer:
        job.start()
    assert answer.args == [(bytes(range(256)) * 40_000, ["عمر"] * 50_000)]


@pytest.mark.parametrize("function", [stuck, endless])
def test_a_child_is_stopped_at_its_time_even_while_it_says_how_far_it_is(qtbot, function):
    job = Job(function, limit_s=1)
    with qtbot.waitSignal(job.failed, timeout=20_000) as answer:
        job.start()
    assert "too long" in answer.args[0].title


@pytest.mark.parametrize("function", [greedy, dying])
def test_a_child_that_is_gone_is_a_problem_in_words(qtbot, function):
    if function is greedy:
        pytest.importorskip("resource", reason="no memory limit on this system")
    job = Job(function)
    with qtbot.waitSignal(job.failed, timeout=20_000) as answer:
        job.start()
    assert "Nothing was changed" in answer.args[0].advice


@pytest.fixture
def window(qtbot):
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.show()
    return shown


def storing(names: list[str]) -> Generator[tuple[int, int], None, int]:
    with database.change("Add people"):
        for done, name in enumerate(names):
            people.save(None, Contact(name=name))
            yield done, len(names)
    return len(names)


def test_storing_is_done_in_slices_behind_a_bar(qtbot, db, window):
    told = []
    drive(window, "Storing", storing(["Ada", "Grace"]), told.append, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [2]
    assert people.count() == 2
    assert QApplication.activeModalWidget() is None


def test_cancelling_takes_back_what_was_stored(qtbot, db, window):
    told = []
    driver = drive(window, "Storing", storing([f"Person {n}" for n in range(100_000)]), told.append, told.append)
    qtbot.waitUntil(lambda: driver.bar.value() >= 0 and people.count() > 0)
    driver.cancel_button.click()
    assert people.count() == 0
    assert database.undo_label() is None
    assert told == []


def test_a_problem_while_storing_is_told_and_nothing_is_kept(qtbot, db, window):
    def failing() -> Generator[tuple[int, int], None, None]:
        with database.change("Add people"):
            people.save(None, Contact(name="Ada"))
            yield 1, 2
            raise Problem("The disk is full", "Nothing was changed.")

    told = []
    drive(window, "Storing", failing(), told.append, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].title == "The disk is full"
    assert people.count() == 0
