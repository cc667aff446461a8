"""D5 and B1: several programs that write at once, and backups that hold what was there when they were taken."""

import hashlib
import random
import stat
import subprocess
import sys

from lab import DAY, ROOT, content, prepare

from models import backups, database, follow_ups, interactions, people
from models.formats.records import Contact, Phone

WRITERS = 3
WRITER = """
import sys
from datetime import date
from pathlib import Path
from models import commands, database, interactions, people
for number in range(int(sys.argv[2])):
    note = f"{sys.argv[3]} {number}"
    if number < 10:
        if commands.run(["--database", sys.argv[1], "log", "call", f"Person {number}", "--note", note]):
            sys.exit(f"{note} was refused")
        continue
    if number == 10:
        database.open(Path(sys.argv[1]))
        someone = people.search("Person 3")[0].id
    interactions.save(interactions.new("call", [someone], date(2026, 10, 1), note))
"""


def test_programs_that_write_at_once_lose_nothing(tmp_path, count):
    """The window's connection and three other programs, which open the file for each of their first ten writes."""
    each = count("WRITES", 200)
    prepare("edit", tmp_path / "data")
    file = tmp_path / "data" / "mine.db"
    started = [
        subprocess.Popen([sys.executable, "-c", WRITER, file, str(each), name], cwd=ROOT, stderr=subprocess.PIPE, text=True,
                         stdout=subprocess.DEVNULL)
        for name in ("first", "second", "third")
    ]  # fmt: skip
    database.open(file)
    try:
        heard: list[set[str]] = []
        database.listeners.append(heard.append)
        someone = people.search("Person 3")[0].id
        for number in range(each):
            interactions.save(interactions.new("meeting", [someone], DAY, f"here {number}"))
            database.poll()
        ends = [(process.communicate(timeout=3_600)[1], process.returncode) for process in started]
        assert ends == [("", 0)] * WRITERS
        database.poll()
        notes = {note for (note,) in database.db.execute_sql("SELECT note FROM interaction")}
        wanted = {f"{name} {number}" for name in ("first", "second", "third", "here") for number in range(each)}
        assert wanted <= notes and heard
        assert backups.check() == []
    finally:
        database.listeners.remove(heard.append)
        database.close()


def edit(dice: random.Random) -> None:
    """One change of some kind."""
    somebody = dice.choice(people.search()).id
    kind = dice.randrange(6)
    if kind == 0:
        people.save(None, Contact(name=f"New {dice.randrange(999)}", phones=[Phone("0661000000")]))
    elif kind == 1:
        people.delete([somebody])
    elif kind == 2:
        follow_ups.save(follow_ups.new([somebody], DAY, f"why {dice.randrange(999)}"))
    elif kind == 3:
        database.undo()
    else:
        interactions.save(interactions.new("call", [somebody], DAY, f"about {dice.randrange(999)}"))


def test_each_backup_holds_what_was_there_when_it_was_taken(tmp_path, count):
    dice, taken = random.Random("edits"), {}
    prepare("edit", tmp_path / "data")
    file = tmp_path / "data" / "mine.db"
    database.open(file)
    try:
        for _ in range(count("BACKUPS", 20)):
            for _ in range(50):
                edit(dice)
            copy = backups.take(file=tmp_path / f"{len(taken)}.db") if len(taken) % 2 else backups.take("by plan")
            taken[copy] = content(file)
    finally:
        database.close()
    kept = [copy for copy in taken if copy.exists()]
    assert len(kept) == len(taken)  # within two days, all
    for copy in kept:
        assert content(copy) == taken[copy] and stat.S_IMODE(copy.stat().st_mode) == 0o600
        seal = copy.with_name(f"{copy.name}.sha256")
        if copy.parent != tmp_path:
            assert seal.read_text().split()[0] == hashlib.sha256(copy.read_bytes()).hexdigest()
