"""The bundle, started as its user starts it: `make bundle`. Needs dist/keepwarm/, Xvfb and xdotool."""

import json
import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROGRAM = ROOT / "dist" / "keepwarm" / "keepwarm"

pytestmark = pytest.mark.skipif(not PROGRAM.exists(), reason="make bundle makes it")

CARDS = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoé Lefèvre\r\nTEL:+212661234567\r\nEND:VCARD\r\n"


@pytest.fixture
def keepwarm(tmp_path):
    """Run the bundle with some words, on a file of this test's; return what it printed."""

    def run(*words: str) -> str:
        command = [PROGRAM, "--database", tmp_path / "keepwarm.db", *words]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, cwd=tmp_path)
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout

    return run


@pytest.fixture
def screen() -> Iterator[str]:
    """A display that nobody sees."""
    for program in ("Xvfb", "xdotool"):
        if not shutil.which(program):
            pytest.skip(f"{program} is not here")
    read, write = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-noreset", "-screen", "0", "1500x1000x24"], pass_fds=[write])
    os.close(write)
    with os.fdopen(read) as answer:
        number = answer.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(10)


def test_the_main_job_without_the_window(keepwarm, tmp_path):
    (tmp_path / "phone.vcf").write_text(CARDS, encoding="utf-8")
    [told] = json.loads(keepwarm("import", "phone.vcf", "--json"))["files"]
    assert (told["read"], told["new"]) == (1, 1)
    keepwarm("follow-up", "Zoé Lefèvre", "--due", "2030-01-02T12:30")
    keepwarm("export", "followups", "plan.ics")
    assert "Zoé" in (tmp_path / "plan.ics").read_text(encoding="utf-8")
    assert "sound" in keepwarm("check")


def test_the_window_reads_a_file_and_imports_it_by_key(screen, tmp_path, keepwarm):
    (tmp_path / "phone.vcf").write_text(CARDS, encoding="utf-8")
    environment = {**os.environ, "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb", "HOME": str(tmp_path)}
    command = [PROGRAM, "--database", tmp_path / "keepwarm.db", tmp_path / "phone.vcf"]
    window = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)

    def imported() -> bool:
        found = subprocess.run(["xdotool", "search", "--name", "Keepwarm"], env=environment, capture_output=True, text=True)
        for number in found.stdout.split():
            subprocess.run(["xdotool", "windowfocus", number, "key", "ctrl+Return"], env=environment, capture_output=True)
        return bool(found.stdout) and "Zoé" in keepwarm("people")

    try:
        wait_for(imported, window)
    finally:
        window.terminate()
        _, said = window.communicate(timeout=30)
    assert "Traceback" not in said


def wait_for(holds: Callable[[], bool], process: subprocess.Popen) -> None:
    """Wait until something holds, at most half a minute, while the program runs."""
    end = time.monotonic() + 30
    while not holds():
        assert process.poll() is None, process.stderr.read()
        assert time.monotonic() < end
