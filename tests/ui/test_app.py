"""Starting the program as its user does: a process of its own on a database of its own."""

import contextlib
import gc
import os
import signal
import subprocess
import sys
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ui import app

ROOT = Path(__file__).parents[2]
# Runs the window and says on its output what a test waits for.
PROGRAM = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from PySide6.QtCore import QTimer
from ui import app
class Window(app.Window):
    def open_database(self, path):
        super().open_database(path)
        QTimer.singleShot(0, lambda: print("open", path.name, self.shown() or "nothing", flush=True))
    def import_files(self, files=()):
        QTimer.singleShot(0, lambda: print("import", *[file.name for file in files], flush=True))
    def come_to_front(self):
        print("front", flush=True)
app.Window = Window
sys.exit(app.run(Path(sys.argv[2]) if sys.argv[2] else None, [Path(name) for name in sys.argv[4:]], bool(sys.argv[3])))
"""

Start = Callable[..., subprocess.Popen]


@pytest.fixture
def start() -> Iterator[Start]:
    """Start a window as a process; all are ended with the test."""
    with contextlib.ExitStack() as ended:

        def start_(file: Path | str = "", *files: Path, demo: bool = False) -> subprocess.Popen:
            words = [sys.executable, "-c", PROGRAM, ROOT, file, "yes" if demo else "", *files]
            environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
            pipe = subprocess.PIPE
            process = subprocess.Popen(list(map(str, words)), stdout=pipe, stderr=pipe, text=True, env=environment)
            ended.callback(process.communicate)
            ended.callback(process.kill)
            return process

        yield start_


def line(process: subprocess.Popen) -> str:
    return process.stdout.readline().strip()


def test_files_named_at_the_start_are_shown_in_the_import(start, tmp_path):
    process = start(tmp_path / "mine.db", tmp_path / "people.vcf")
    assert line(process) == "open mine.db today"
    assert line(process) == "import people.vcf"


def test_a_second_start_hands_its_files_to_the_first_and_says_so(start, tmp_path):
    first = start(tmp_path / "mine.db")
    assert line(first) == "open mine.db today"
    second = start(tmp_path / "mine.db", tmp_path / "éàü ع.vcf", tmp_path / "two.ics")
    told, wrong = second.communicate(timeout=60)
    assert second.returncode == 0, wrong
    assert "open already" in told
    assert line(first) == "front"
    assert line(first) == "import éàü ع.vcf two.ics"


def test_another_database_gets_a_window_of_its_own(start, tmp_path):
    assert line(start(tmp_path / "one.db")) == "open one.db today"
    assert line(start(tmp_path / "two.db")) == "open two.db today"


def test_a_window_that_was_killed_is_in_nobodys_way(start, tmp_path):
    first = start(tmp_path / "mine.db")
    assert line(first) == "open mine.db today"
    first.kill()
    first.wait(timeout=10)
    assert line(start(tmp_path / "mine.db")) == "open mine.db today"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGTERM")
def test_the_end_of_the_session_ends_it_in_peace(start, tmp_path):
    process = start(tmp_path / "mine.db")
    assert line(process) == "open mine.db today"
    process.send_signal(signal.SIGTERM)
    _, wrong = process.communicate(timeout=20)
    assert process.returncode == 0
    assert "Traceback" not in wrong


def test_the_demo_has_a_file_of_its_own(start, home):
    process = start(demo=True)
    assert line(process) == "open demo.db today"
    assert [file.name for file in home.rglob("*.db")] == ["demo.db"]


def test_a_file_that_cannot_be_opened_is_left_as_it_is(start, tmp_path):
    file = tmp_path / "notes.txt"
    file.write_text("x" * 300)
    assert line(start(file)) == "open notes.txt nothing"
    assert file.read_text() == "x" * 300


def test_garbage_is_looked_for_in_the_windows_thread_only():
    class Ring:
        """What only the garbage collector does away with."""

    looks = gc.isenabled()
    gc.disable()
    try:
        ring = Ring()
        ring.itself = ring
        gone = weakref.ref(ring)
        del ring
        kept = [[] for _ in range(5000)]  # in a thread of models/ that would be the moment
        assert gone() is not None
        app._collect_some()
        assert gone() is None
        assert not gc.isenabled()
        assert len(kept) == 5000
    finally:
        if looks:
            gc.enable()
