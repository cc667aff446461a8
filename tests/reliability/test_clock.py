"""C2 and C3: a day is the same day in every zone, and a clock that is wrong breaks nothing and is told."""

import json
import os
import random
import shutil
import subprocess
import sys
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from lab import ROOT, prepare

from models import clock, clock_doubt, follow_ups, interactions, people
from models.formats import ics, vcf
from models.formats.ics_write import Reminder, followups
from models.formats.records import Contact, Event

ZONES = ("Africa/Casablanca", "Europe/Paris", "Pacific/Kiritimati", "Pacific/Honolulu", "UTC")
NOW = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)
SHIFTS = {"an hour back": -3_600, "a year back": -31_536_000, "to 1970": 0, "to 2040": 0}


@pytest.fixture(params=ZONES)
def zone(request, monkeypatch):
    """The machine stands in this zone."""
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of this system cannot be set")
def test_a_day_is_the_same_day_in_every_zone_in_and_out(zone, tmp_path, count):
    dice, file = random.Random("days"), tmp_path / "days"
    days = [date(1804, 2, 29) + timedelta(dice.randrange(90_000)) for _ in range(count("DAYS", 2_000))]
    texts = [f"--{day:%m-%d}" if number % 3 == 0 else day.isoformat() for number, day in enumerate(days)] + ["--02-29"]
    for version in ("3.0", "4.0"):
        written = vcf.write([Contact(name=f"P{number}", birthday=text) for number, text in enumerate(texts)], version)
        file.write_bytes(b"".join(written))
        assert [one.birthday for one in vcf.read(file) if isinstance(one, Contact)] == texts
    odd = ("1980-04-12T00:00:00Z", "1980-04-12T23:59:59+14:00", "19800412T000000-1000", "19800412")
    file.write_text("".join(f"BEGIN:VCARD\nVERSION:3.0\nFN:P\nBDAY:{text}\nEND:VCARD\n" for text in odd))
    assert {one.birthday for one in vcf.read(file) if isinstance(one, Contact)} == {"1980-04-12"}
    items = [Reminder(uid=f"u{number}", summary="x", due=day) for number, day in enumerate(days) if day.year > 1900]
    file.write_bytes(followups(items, now=NOW))
    found = {one.uid: one.start for one in ics.read(file, NOW) if isinstance(one, Event)}
    assert found == {item.uid: item.due for item in items}


def test_a_clock_that_is_wrong_is_told(db):
    now = clock.now()
    assert clock_doubt.doubt(now) == ""
    person = people.save(None, Contact(name="Ada"))
    interactions.save(interactions.new("call", [person], now.date()))
    follow_ups.save(follow_ups.new([person], now.date(), "x"))
    for days, told in ((0, False), (-0.04, False), (-365, True), (-20_000, True), (5_000, True), (100, False)):
        said = clock_doubt.doubt(now + timedelta(days))
        assert bool(said) is told and (not told or now.date().isoformat() in said), days


@pytest.fixture(scope="module")
def other_clock(tmp_path_factory) -> Path:
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if sys.platform != "linux" or not compiler:
        pytest.skip("needs Linux and a C compiler")
    library = tmp_path_factory.mktemp("clock") / "clock.so"
    subprocess.run(
        [compiler, "-shared", "-fPIC", "-o", library, Path(__file__).with_name("clock.c"), "-ldl"], check=True
    )
    return library


@pytest.mark.parametrize("how", SHIFTS)
def test_a_clock_that_is_set_breaks_nothing(other_clock, tmp_path, how):
    goal = {"to 1970": datetime(1970, 1, 2, tzinfo=UTC), "to 2040": datetime(2040, 1, 2, tzinfo=UTC)}.get(how)
    shift = int(goal.timestamp() - time.time()) if goal else SHIFTS[how]
    prepare("erase", tmp_path / "data")
    surroundings = {**os.environ, "LD_PRELOAD": str(other_clock), "CLOCK_SHIFT": str(shift)}

    def run(*words: str) -> subprocess.CompletedProcess:
        command = [sys.executable, "main.py", "--database", str(tmp_path / "data" / "mine.db"), *words]
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=60, check=False, cwd=ROOT, env=surroundings
        )
        assert done.returncode == 0 and "Traceback" not in done.stderr, done
        return done

    cold = run("cold", "--json")
    is_told = "check" in cold.stderr
    assert is_told == (how != "an hour back"), cold.stderr
    assert is_told or not json.loads(cold.stdout)
    run("log", "call", "Person 3", "--note", "first")
    run("log", "call", "Person 3", "--note", "second")
    run("backup")
    assert "Log “Call with" in run("undo").stdout
    notes = [entry["note"] for entry in json.loads(run("interactions", "--json").stdout)]
    assert "first" in notes and "second" not in notes  # the order is that of doing, not of the clock
    run("check")
