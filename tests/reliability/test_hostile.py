"""F1 and F4: what was made to break a reader is imported by the command, within its limits, and no card or event goes missing."""

import csv
import json
import math
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from lab import HERE, ROOT

from tests.databases import make_empty

HOSTILE = ROOT.parent / "shared" / "hostile"
BIG = "BIG" in os.environ
OUTCOMES = ("new", "updated", "same", "duplicates", "unreadable")

pytestmark = [
    pytest.mark.skipif(not HOSTILE.exists(), reason="the hostile files are not beside the repository"),
    pytest.mark.skipif(sys.platform != "linux", reason="measures its children as Linux does"),
]


def index() -> list[dict[str, str]]:
    if not HOSTILE.exists():
        return []
    with open(HOSTILE / "INDEX.tsv", encoding="utf-8") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [row for row in rows if BIG or not row["file"].startswith("big/")]


@pytest.fixture(scope="module")
def files(hostile_files) -> Path:
    """The hostile files, those too that only a file system makes; the big ones for `make torture` only."""
    if BIG:
        shutil.rmtree(hostile_files / "big")  # make.py passes over what is there
        subprocess.run([sys.executable, "make.py"], cwd=hostile_files, check=True, capture_output=True)
    subprocess.run(["bash", "special.sh"], cwd=hostile_files, check=False, capture_output=True)
    return hostile_files


@pytest.fixture(scope="module")
def run(tmp_path_factory) -> Iterator[Callable[..., dict]]:
    """Return a function that runs a command and says how it ended."""
    empty = make_empty(tmp_path_factory.mktemp("empty") / "empty.db")
    command = [sys.executable, str(HERE / "hostile.py"), str(empty)]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    ) as process:

        def ask(*words: str, fresh: bool = False) -> dict:
            process.stdin.write(json.dumps({"words": words, "fresh": fresh}) + "\n")
            process.stdin.flush()
            return json.loads(process.stdout.readline())

        yield ask
        process.stdin.close()


def faults(row: dict[str, str], end: dict) -> Iterator[str]:
    seconds = 10 if row["file"].startswith("big/") else 5
    if "-1m." in row["file"]:  # a million cards: of these only the memory counts
        seconds = math.inf
    if end["code"] not in (0, 1) or "Traceback" in end["err"]:
        yield f"{end['code']} {end['err'][-300:]}"
    if end["cpu"] > seconds or end["mb"] > 512:
        yield f"{end['cpu']:.1f} s, {end['mb']} MB"
    if end["code"] == 1 and not (end["err"].strip() and len(end["err"].splitlines()[-1]) < 500):
        yield "no reason is given"
    if row["file"].endswith((".vcf", ".ics", ".csv")):  # others are no format of ours: refused with a reason
        for told in json.loads(end["out"])["files"] if end["out"] else ():
            yield from _in_counts(row, told)


def _in_counts(row: dict[str, str], told: dict) -> Iterator[str]:
    if told["format"] == "calendar" or "ics" in row["file"]:
        whole = told["read"] >= told["unreadable"]
    else:
        whole = told["read"] == sum(told[name] for name in OUTCOMES)
    if not whole:
        yield f"some are missing: {told}"
    if row["read"] and str(told["read"]) not in row["read"].split("|"):
        yield f"read {told['read']}, not {row['read']}"
    if "-1m." in row["file"]:  # what is more than 200,000 is counted in one sentence
        return
    if row["unreadable"] and str(told["unreadable"]) not in row["unreadable"].split("|"):
        yield f"unreadable {told['unreadable']}, not {row['unreadable']}"
    lost = [problem for problem in told["problems"] if problem["line"] and problem["message"]]
    if len(lost) < min(told["unreadable"], 20):
        yield f"{told['unreadable']} unreadable, {len(lost)} told with their line"


@pytest.mark.parametrize("part", range(2))  # one for each worker
def test_every_hostile_file_is_read_within_its_limits_and_nothing_goes_missing(files, run, part):
    found, readable = {}, []
    for row in index()[part::2]:
        name = row["file"].split("/")[-1]
        file = next(iter((files / row["file"]).parent.glob(name.split(" ")[0] + "*")), files / row["file"])
        ended = run("import", "--dry-run", "--json", "--", str(file), fresh=True)
        if wrong := list(faults(row, ended)):
            found[row["file"]] = wrong
        if BIG and "-1m." not in row["file"]:
            run("import", "--", str(file))
            assert run("check")["code"] == 0, file
        elif ended["code"] == 0:
            readable.append(str(file))
    assert found == {}
    if not BIG:  # all in one go: `make torture` takes each by itself
        stored = run("import", "--json", "--", *readable, fresh=True)
        assert stored["code"] in (0, 1) and "Traceback" not in stored["err"]
        assert sum(told["new"] for told in json.loads(stored["out"])["files"]) > 20
        assert run("check")["code"] == 0
