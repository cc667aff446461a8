"""T1: a window that is left at any moment ends at once and well, and the database is as before or as after."""

import contextlib
import random
import shutil
import signal
import subprocess
import sys
import time
from itertools import cycle
from pathlib import Path

import pytest
from lab import ROOT, cards, prepare

from models import backups, connection, soundness

CARDS, WAYS = 800, ("close", "signal", "quit", "cancel")
WORKS = {"store": 300, "read": 1_500, "export": 200, "backup": 600, "search": 1_000}  # and milliseconds that it takes


@pytest.fixture
def place(tmp_path) -> Path:
    prepare("import", tmp_path / "start")
    (tmp_path / "cards.vcf").write_text(cards(CARDS), encoding="utf-8")
    return tmp_path


def moments(count: int) -> list[tuple[str, str, int]]:
    """Return what is done, how it is left, and after how many milliseconds; every work and way in turn."""
    dice = random.Random("leaving")
    turns = zip(range(count), cycle(WORKS.items()), strict=False)
    return [(work, WAYS[(number + number // 5) % 4], dice.randrange(longest)) for number, (work, longest) in turns]


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs signals")
def test_a_window_is_left_at_any_moment(place, count):
    """`pytest -rP` shows how long each took to end: two seconds are the bar."""
    file = place / "data" / "mine.db"
    for work, way, ms in moments(count("MOMENTS", 4)):
        shutil.rmtree(file.parent, ignore_errors=True)
        shutil.copytree(place / "start", file.parent)
        words = [sys.executable, Path(__file__).with_name("leaving.py"), work, way, str(ms), file, place / "cards.vcf"]
        done = subprocess.run(list(map(str, words)), capture_output=True, text=True, timeout=60, check=False, cwd=ROOT)
        told = f"{work}, {way} after {ms} ms: {done.stdout} {done.stderr}"
        assert done.returncode == 0, told
        print(f"{work}, {way} after {ms} ms: ended in {time.time() - float(done.stdout):.2f} s")
        assert [line for line in done.stderr.splitlines() if "This plugin does not support" not in line] == [], told
        with contextlib.closing(connection.driver.connect(str(file))) as after:
            assert soundness.faults(after) == [], told
            assert soundness.holding(after).people in (30, 30 + CARDS), told
        for copy in backups.taken(file):
            backups.verify(copy)
        out = place / "out.vcf"
        assert not out.exists() or out.read_text(encoding="utf-8").count("END:VCARD") == 30, told
