"""T1: a window that is left at any moment ends at once and well, and the database is as before or as after."""

import contextlib
import json
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
from tests.heart import BAR_S, stands_still

LOADED_S = 10.0  # to begin, to work and to end, where others use the machine
CARDS, WAYS = 800, ("close", "signal", "quit", "cancel")
WORKS = {"store": 1000, "read": 800, "export": 200, "backup": 400, "search": 400}  # and milliseconds that it takes


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


def live(place: Path, chosen: list[tuple[str, str, int]]) -> tuple[list[str], list[float]]:
    """Have a window live for each, all in one process; return how each ended, in words, and the gaps between two beats."""
    files = [place / f"{number}" / "mine.db" for number in range(len(chosen))]
    lines = []
    for file, (work, way, ms) in zip(files, chosen, strict=True):
        shutil.copytree(place / "start", file.parent)
        lines.append("\t".join((work, way, str(ms), str(file), str(shutil.copy(place / "cards.vcf", file.parent)))))
    words = [sys.executable, str(Path(__file__).with_name("leaving.py"))]
    done = subprocess.run(
        words, input="\n".join(lines), capture_output=True, text=True, timeout=600 + 10 * len(chosen), check=False, cwd=ROOT
    )
    assert done.returncode == 0, done.stderr
    said = [line for line in done.stderr.splitlines() if "This plugin does not support" not in line]
    assert said == [], (lines, said)
    ends = [json.loads(line) for line in done.stdout.splitlines()]
    told, gaps = [], []
    for file, (work, way, ms), end in zip(files, chosen, ends, strict=True):
        gaps += end["gaps"]
        longest = 1000 * max(end["gaps"], default=0)
        told.append(f"{work}, {way} after {ms} ms: ended in {end['ended']:.2f} s, longest gap {longest:.0f} ms")
        assert end["code"] == 0 and end["ended"] < LOADED_S, told[-1]
        is_as_before_or_after(file, told[-1])
        shutil.rmtree(file.parent)
    return told, gaps


def is_as_before_or_after(file: Path, told: str) -> None:
    with contextlib.closing(connection.driver.connect(str(file))) as after:
        assert soundness.faults(after) == [], told
        assert soundness.holding(after).people in (30, 30 + CARDS), told
    for copy in backups.taken(file):
        backups.verify(copy)
    out = file.with_name("out.vcf")
    assert not out.exists() or out.read_text(encoding="utf-8").count("END:VCARD") == 30, told


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs signals")
def test_a_window_is_left_at_any_moment(place, count):
    """`pytest -rP` shows how long each took to end: two seconds are the bar."""
    told, gaps = live(place, moments(count("MOMENTS", 50)))
    late = sum(gap > BAR_S for gap in gaps)
    print(*told, f"of {len(gaps)} beats {late} came after more than {BAR_S} s", sep="\n")
    assert not stands_still(gaps)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs signals")
def test_a_process_ends_with_its_window(place):
    for chosen in moments(4):
        begun = time.monotonic()
        live(place, [chosen])
        assert time.monotonic() - begun < LOADED_S
