"""The program that is killed, starved and cut off: it does what it is told in a child of its own, over a disk that fails at a call.

Started by lab.py with disk.c preloaded. A request a line on its input: {"operation", "place", "at", "fault", "from_then_on", "log",
"stop_after", "still_at"}; the answer is how its child ended, or "still" before each of the calls `still_at`: a line sends it on.
The child leaves in `place`: `said` (its output), `acks` (a byte for each result that it has acknowledged) and `calls` (how often it
asked the disk); the database and its files are in `place`/data.
"""

import ctypes
import gc
import json
import os
import signal
import sys
import traceback
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

from models import (
    commands,
    database,
    encryption,
    erasing,
    follow_ups,
    interactions,
    migrations,
    passphrase,
    people,
    restoring,
)
from models.engine_words import in_words
from models.errors import Problem

STEP = """
ALTER TABLE person ADD COLUMN shoe_size INTEGER NOT NULL DEFAULT 40;
UPDATE person SET note = note || ' (migrated)';
UPDATE interaction SET title = title || ' (migrated)';
"""
TODAY = date(2026, 11, 20)
OLD, NEW = "four words in a row", "quite different words"  # passphrases
Acknowledge = Callable[[], None]


def command(*words: str) -> Callable[[Path, Acknowledge], int]:
    """Return an operation: one headless command, in the folder of the data."""

    def run(data: Path, acknowledge: Acknowledge) -> int:
        code = commands.run(["--database", str(data / "mine.db"), *(word.format(data=data) for word in words)])
        if code == 0:
            acknowledge()
        return code

    return run


def through_models(do: Callable[[], Iterator[None]], words: str = "") -> Callable[[Path, Acknowledge], int]:
    """Return an operation that has no command: opened (with `words`, its passphrase), guarded and told as one."""

    def run(data: Path, acknowledge: Acknowledge) -> int:
        file = data / "mine.db"
        try:
            if words:
                encryption.unlock(file, words)
            database.open(file)
            with in_words(file):
                for _ in do():
                    acknowledge()
            database.close()
        except Problem as problem:
            print(problem, file=sys.stderr)
            return 1
        return 0

    return run


def edit() -> Iterator[None]:
    """Ten changes of all kinds, each acknowledged."""
    first, second, third = (row.id for row in people.search()[:3])
    for number in range(3):
        contact = people.get(first)
        contact.title, contact.note = f"Title {number}", f"A longer note {number} " * 40
        people.save(first, contact)
        yield
        interactions.save(interactions.new("call", [first, second], TODAY, f"about {number}"))
        yield
    follow_ups.save(follow_ups.new([third], TODAY, "the tender"))
    yield
    database.undo()
    yield
    database.redo()
    yield
    people.delete([second])
    yield


def erase() -> Iterator[None]:
    """One person, for good."""
    erasing.erase([people.search("Person 7")[0].id])
    yield


def encrypt(before: str = "") -> Iterator[None]:
    """A passphrase is set, or changed."""
    encryption.set_passphrase(NEW if before else OLD)
    yield


def decrypt() -> Iterator[None]:
    """The passphrase is taken away."""
    encryption.remove_passphrase()
    yield


def replace(data: Path, acknowledge: Acknowledge) -> int:
    """A copy takes the place of a file that is damaged: nothing can be opened before."""
    try:
        restoring.replace(data / "mine.db", data / "copy.db")
    except Problem as problem:
        print(problem, file=sys.stderr)
        return 1
    acknowledge()
    return 0


def migrate() -> Iterator[None]:
    """Opening the file has taken the step."""
    yield


OPERATIONS = {
    "import": command("import", "{data}/cards.vcf"),
    "edit": through_models(edit),
    "undo": command("undo"),
    "migrate": through_models(migrate),
    "open": through_models(migrate),
    "backup": command("backup"),
    "restore": command("restore", "{data}/copy.db"),
    "export": command("export", "people", "{data}/out.vcf"),
    "erase": through_models(erase),
    "encrypt": through_models(encrypt),
    "rekey": through_models(partial(encrypt, OLD), OLD),
    "decrypt": through_models(decrypt, OLD),
    "replace": replace,
}


def run(request: dict) -> None:
    """Do what a request says, in this process, and end it."""
    place = Path(request["place"])
    said = os.open(place / "said", os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND)
    os.dup2(said, 1)
    os.dup2(said, 2)
    acks = os.open(place / "acks", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    done = 0

    def acknowledge() -> None:
        nonlocal done
        done += 1
        disk.mark(done)
        os.write(acks, b".")
        if done == request["stop_after"]:
            database.close()
            os._exit(0)

    operation, kind, _ = request["operation"].partition(", encrypted")
    if kind:
        encryption.unlock(place / "data" / "mine.db", OLD)
    if operation == "migrate":
        migrations.VERSION += 1
        migrations.STEPS[migrations.VERSION] = STEP
    log = str(place / "log") if request["log"] else ""
    fault = ctypes.c_char(request["fault"].encode() or b" ")
    data = place / "data"
    for at in request["still_at"]:
        disk.stand_still_at(ctypes.c_long(at))
    disk.arm(str(data).encode(), log.encode(), ctypes.c_long(request["at"]), fault, int(request["from_then_on"]))
    try:
        code = OPERATIONS[operation](data, acknowledge)
        (place / "calls").write_text(str(disk.calls()))
    except BaseException:  # noqa: BLE001 (whatever it is, the parent reads it)
        traceback.print_exc()
        code = 70
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def serve() -> None:
    """Answer requests until the input ends. What every child needs is loaded once, by a first run."""
    import models.exporting
    import models.importing  # noqa: F401

    answers = os.fdopen(os.dup(1), "w")
    while line := sys.stdin.readline():
        request = json.loads(line)
        if request["operation"] == "warm up":
            place = Path(request["place"])
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
            for words in (("import", "cards.vcf"), ("export", "people", "out.vcf"), ("backup",)):
                names = [str(place / word) if "." in word else word for word in words]
                commands.run(["--database", str(place / "warm.db"), *names])
            gc.freeze()
            status = 0
        else:
            child = os.fork()
            if not child:
                run(request)
            status = os.waitpid(child, os.WUNTRACED)[1]
            while os.WIFSTOPPED(status):
                print("still", file=answers, flush=True)
                sys.stdin.readline()
                os.kill(child, signal.SIGCONT)
                status = os.waitpid(child, os.WUNTRACED)[1]
        print(os.waitstatus_to_exitcode(status), file=answers, flush=True)


passphrase.ROUNDS = 1_000  # as in conftest.py

if __name__ == "__main__":
    disk = ctypes.CDLL(os.environ["LD_PRELOAD"])
    disk.calls.restype = ctypes.c_long
    serve()
