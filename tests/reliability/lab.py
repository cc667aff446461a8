"""Operations that are killed, starved of disk and cut from power: how they are run, and what may be left of them."""

import contextlib
import hashlib
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from models import (
    backups,
    connection,
    database,
    encryption,
    erasing,
    follow_ups,
    importing,
    interactions,
    passphrase,
    people,
    soundness,
)
from models.errors import Problem
from models.formats.records import Contact, Email, Phone
from models.restoring import TOLD

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
DAY = date(2026, 10, 1)
NOW = datetime(2026, 11, 23, 10, 30, tzinfo=UTC)
OPERATIONS = (
    "import",
    "edit",
    "undo",
    "migrate",
    "backup",
    "restore",
    "export",
    "erase",
    "encrypt",
    "rekey",
    "decrypt",
    "replace",
)
ENCRYPTED = ", encrypted"  # after the name of an operation: on a file with a passphrase
CARDS = 500  # of the import
DAMAGED = b"SQLite format 3\0" + b"rubbish " * 900
WORDS = ("four words in a row", "quite different words")  # passphrases before and after, as victim.py has them
BY_CHANCE = {"uid", "created", "modified", "at", "digest"}  # columns that no two runs agree on

STILL = "still"  # what the victim answers while its child waits before a call

State = dict[str, list[tuple]]
_questions: dict[tuple, dict[str, str]] = {}  # tables as they were made -> what is asked of each


@dataclass
class Ended:
    """How an operation ended. `code`: its exit code, or -9 when it was killed."""

    code: int
    said: str
    acknowledged: int
    calls: int


class Victim:
    """A process that runs operations over a disk that fails when it is told to."""

    def __init__(self, disk: Path, room: Path) -> None:
        self._room, self._answer = room, ""
        environment = os.environ | {"LD_PRELOAD": str(disk), "PYTHONPATH": str(ROOT), "TZ": "Africa/Casablanca"}
        self._process = subprocess.Popen(
            [sys.executable, str(HERE / "victim.py")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            env=environment, cwd=room,
        )  # fmt: skip
        warm = room / "warm"
        warm.mkdir()
        (warm / "cards.vcf").write_text(cards(3), encoding="utf-8")
        self._ask({"operation": "warm up", "place": str(warm)})

    def _ask(self, request: dict) -> str:
        while self._answer == STILL:  # somebody looked no further
            self._say("")
        return self._say(json.dumps(request))

    def _say(self, line: str) -> str:
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()
        self._answer = self._process.stdout.readline().strip()
        assert self._answer, "the victim itself has died"
        return self._answer

    def _begin(self, operation: str, start: Path, **wishes: object) -> str:
        place = self._room / "place"
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(start, self.data)
        usual = {"at": 0, "fault": "", "from_then_on": False, "log": False, "stop_after": 0, "still_at": []}
        return self._ask({"operation": operation, "place": str(place)} | usual | wishes)

    def run(self, operation: str, start: Path, **wishes: object) -> Ended:
        """Run an operation on a copy of the folder `start`, which is left in `data`. `wishes` are told in victim.py."""
        return self._ended(self._begin(operation, start, **wishes))

    def halts(self, operation: str, start: Path, points: list[int]) -> Iterator[tuple[int, Path, int]]:
        """Run an operation once, and yield (call, folder, what was acknowledged) for each of these calls to the disk.

        The folder holds what a kill at that call leaves: a copy made while the process stands still before the call.
        """
        answer, left = self._begin(operation, start, still_at=points), self._room / "left at a call"
        for at in points:
            if answer != STILL:  # this time it asked less often
                ended = self._ended(answer)
                assert ended.code == 0 and ended.calls < at, (at, ended)
            shutil.rmtree(left, ignore_errors=True)
            shutil.copytree(self.data, left)
            yield at, left, self._acknowledged
            answer = self._say("") if answer == STILL else answer

    @property
    def _acknowledged(self) -> int:
        return (self._room / "place" / "acks").stat().st_size

    def _ended(self, answer: str) -> Ended:
        place = self._room / "place"
        calls = place / "calls"
        count = int(calls.read_text()) if calls.exists() else 0
        return Ended(int(answer), (place / "said").read_text(encoding="utf-8"), self._acknowledged, count)

    @property
    def data(self) -> Path:
        """Where the last operation left its files."""
        return self._room / "place" / "data"

    @property
    def log(self) -> bytes:
        """The calls of the last operation."""
        return (self._room / "place" / "log").read_bytes()

    def stop(self) -> None:
        """End the process."""
        self._process.stdin.close()
        self._process.wait(30)
        self._process.stdout.close()


def cards(count: int) -> str:
    """Return a file of `count` cards."""
    return "".join(
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nUID:card-{number}\r\nFN:Card {number}\r\nN:{number};Card;;;\r\n"
        f"TEL;TYPE=CELL:+21266100{number:04}\r\nEMAIL:card{number}@example.org\r\nNOTE:met at fair {number % 7}\r\nEND:VCARD\r\n"
        for number in range(count)
    )


def prepare(operation: str, folder: Path) -> None:
    """Make the folder that an operation begins with: a database of 30 people, and the files that it needs."""
    operation, kind, _ = operation.partition(ENCRYPTED)
    folder.mkdir()
    database.open(folder / "mine.db")
    ids = []
    with database.change("People"):
        ids = people.add(
            [
                Contact(
                    name=f"Person {number}", note=f"note {number} " * 9, phones=[Phone(f"06610000{number:02}")],
                    emails=[Email(f"p{number}@example.com")],
                )
                for number in range(30)
            ]
        )  # fmt: skip
    for number in ids[:10]:
        interactions.save(interactions.new("meeting", [number, ids[-1]], DAY, f"talk {number}"))
    follow_ups.save(follow_ups.new([ids[7]], DAY, "call back"))
    if operation in ("restore", "replace"):
        backups.take(file=folder / "copy.db")
        people.delete(ids[3:9])
        interactions.save(interactions.new("call", ids[:2], DAY, "after the copy"))
    if operation == "erase":
        backups.take("before")
    if operation == "undo":
        (folder / "cards.vcf").write_text(cards(60), encoding="utf-8")
        read = importing.finish(importing.read([folder / "cards.vcf"], NOW))
        importing.finish(importing.store(importing.finish(importing.plan(read, NOW))))
    if kind or operation in ("rekey", "decrypt"):
        encryption.set_passphrase(WORDS[0])
    database.close()
    if operation == "replace":
        (folder / "mine.db").write_bytes(DAMAGED)
    if operation == "import":
        (folder / "cards.vcf").write_text(cards(CARDS), encoding="utf-8")
    if operation == "export":
        (folder / "out.vcf").write_text(cards(3), encoding="utf-8")


def unlock(file: Path) -> None:
    """Open an encrypted file with the passphrase before or after. Raises Problem when neither is right."""
    if passphrase.is_locked(file):
        try:
            encryption.unlock(file, WORDS[0])
        except Problem:
            encryption.unlock(file, WORDS[1])


def content(file: Path) -> State:
    """Return all that a database holds, but for what no two runs agree on."""
    unlock(file)
    with contextlib.closing(connection.connect_to(file)) as probe:
        return rows(probe)


def rows(probe: connection.driver.Connection) -> State:
    """Return the same through a connection. What was erased is remembered by a salted hash: settings are left out."""
    made = tuple(probe.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'"))
    if made not in _questions:
        asked = {}
        for table in ("undo_step", *TOLD):
            columns = [row[1] for row in probe.execute(f"PRAGMA table_info({table})")]
            names = ", ".join(f'"{column}"' for column in columns if column not in BY_CHANCE)
            asked[table] = f"SELECT {names} FROM {table}"
        _questions[made] = asked
    return {table: sorted(map(repr, probe.execute(question))) for table, question in _questions[made].items()}


def points(calls: int, count: int, seed: str) -> list[int]:
    """Return `count` of so many disk calls, a third of them among the last, where files change places; all when there are fewer."""
    if count >= calls:
        return list(range(1, calls + 1))
    dice, late = random.Random(seed), max(1, calls - 11)
    last = dice.sample(range(late, calls + 1), min(count // 3, calls + 1 - late))
    return sorted({*last, *dice.sample(range(1, calls + 1), count - len(last))})


class Trial:
    """An operation, the folder it begins with, and the states that it goes through when nothing happens to it."""

    def __init__(self, operation: str, victim: Victim, room: Path) -> None:
        self.name, self.victim, self.room = operation, victim, room
        self.start = room / "start"
        prepare(operation, self.start)
        self._judged: dict[tuple[bytes, str], str] = {}
        self.operation = operation.removesuffix(ENCRYPTED)
        self._is_encrypted = self.operation != operation
        self.states = [content(self.start / ("copy.db" if operation == "replace" else "mine.db"))]
        self.out = [_bytes(self.start / "out.vcf")]
        whole = victim.run(self.name, self.start, log=True)
        assert whole.code == 0, whole.said
        self.calls = whole.calls
        self.log = victim.log
        self.acks = whole.acknowledged
        self.out.append(_bytes(victim.data / "out.vcf"))
        if self.operation == "edit":
            self.states += self._steps()
        else:
            self.states.append(content(victim.data / "mine.db"))

    def _steps(self) -> list[State]:
        """The states between the changes."""
        steps = []
        for done in range(1, self.acks + 1):
            self.victim.run(self.name, self.start, stop_after=done)
            steps.append(content(self.victim.data / "mine.db"))
        return steps

    def points(self, count: int) -> list[int]:
        """Return `count` of its disk calls."""
        return points(self.calls, count, self.name)

    def fault_in(self, data: Path, acknowledged: int, said: str = "") -> str:
        """Return what is wrong with what was left in `data`, "" when nothing is lost, half or damaged."""
        return self._fault_of(start_files(data)[0], acknowledged, lambda: data, said)

    def fault_after(self, cut: dict[str, bytes], acknowledged: int) -> str:
        """Return the same of files that a power cut leaves; they are written only where they are new."""
        return self._fault_of(cut, acknowledged, lambda: write_disk(cut, self.room / "left"))

    def _fault_of(
        self, files: dict[str, bytes], acknowledged: int, place: Callable[[], Path], said: str = ""
    ) -> str:
        mark = _mark_of(files, acknowledged), said
        if mark not in self._judged:
            self._judged[mark] = self._judge(place(), acknowledged, said)
        return self._judged[mark]

    def _judge(self, data: Path, acknowledged: int, said: str) -> str:
        """Each fourth through the program itself, whose start takes most of the time; all of them in `make torture`."""
        through_the_program = len(self._judged) % 4 == 0 or "POINTS" in os.environ
        if self.operation == "replace":
            if not acknowledged and _bytes(data / "mine.db") == DAMAGED:
                return ""
            if DAMAGED not in map(_bytes, data.glob("mine * unreadable.db")):
                return "the damaged file is gone"
        try:
            unlock(data / "mine.db")
            if self.operation == "migrate" or not through_the_program:
                with contextlib.closing(connection.connect_to(data / "mine.db", connection.WRITE)) as probe:
                    state, wrong = rows(probe), soundness.faults(probe)
            else:
                database.open(data / "mine.db")
                wrong = backups.check()
                database.close()
                state = content(data / "mine.db")
        except Problem as problem:
            return str(problem)
        finally:
            database.close()
        if wrong:
            return f"damaged: {wrong}"
        if state not in self.states:
            return "half a change"
        last = len(self.states) - 1 - self.states[::-1].index(state)
        if self.operation not in ("backup", "export") and last < acknowledged:
            return f"lost: {last} of {acknowledged} acknowledged"
        if self.operation == "erase" and state == self.states[-1] and through_the_program:
            return self._fault_in_copies(data / "mine.db", said)
        return self._fault_in_files(data, acknowledged)

    def _fault_in_copies(self, file: Path, said: str) -> str:
        """Do what the next `check` does; then no copy has the erased any more, but for those that were told."""
        database.open(file)
        with contextlib.suppress(Problem):
            erasing.finish()
        database.close()
        for copy in backups.taken(file):
            if len(content(copy)["person"]) > len(content(file)["person"]) and copy.name not in said:
                return f"they are still in the backup {copy.name}"
        return self._fault_in_files(file.parent, acknowledged=1)

    def _fault_in_files(self, data: Path, acknowledged: int) -> str:
        if _bytes(data / "out.vcf") not in self.out[acknowledged and self.operation == "export" :]:
            return "the export is neither old nor new"
        secret = encryption.is_encrypted(data / "mine.db")
        if self.operation in ("encrypt", "decrypt"):
            if acknowledged and secret != (self.operation == "encrypt"):
                return "the passphrase is not as it was acknowledged"
        elif secret != (self._is_encrypted or self.operation == "rekey"):
            return "it is in the clear" if self._is_encrypted else "it is encrypted"
        copies = backups.taken(data / "mine.db")
        for copy in copies:
            with contextlib.suppress(Problem):
                backups.look(copy)
                continue
            return f"the backup {copy.name} is not sound"
        if acknowledged and self.operation in ("backup", "restore", "import") and not copies:
            return "the backup is gone"
        return ""


def _mark_of(files: dict[str, bytes], acknowledged: int) -> bytes:
    """Return a hash of files: many power cuts leave the same."""
    mark = hashlib.sha256(str(acknowledged).encode())
    for name, data in sorted(files.items()):
        mark.update(f"\0{name}\0{len(data)}\0".encode())
        mark.update(data)
    return mark.digest()


def _bytes(file: Path) -> bytes:
    return file.read_bytes() if file.exists() else b""


def write_disk(files: dict[str, bytes], folder: Path) -> Path:
    """Write what a power cut left into a new folder, and return it."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, data in files.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


def start_files(folder: Path) -> tuple[dict[str, bytes], set[str]]:
    """Return the files and the folders that an operation begins with."""
    entries = list(folder.rglob("*"))
    files = {str(entry.relative_to(folder)): entry.read_bytes() for entry in entries if entry.is_file()}
    return files, {str(entry.relative_to(folder)) for entry in entries if entry.is_dir()}


@contextlib.contextmanager
def a_room() -> Iterator[Path]:
    """An empty folder, in memory where there is one: thousands of syncs would wait for a disk."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(prefix="keepwarm-", dir=memory if os.access(memory, os.W_OK) else None) as room:
        yield Path(room)
