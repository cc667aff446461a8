"""B1: backups hold what was there when they were taken."""

import hashlib
import random
import stat

from lab import DAY, content, prepare

from models import backups, database, follow_ups, interactions, people
from models.formats.records import Contact, Phone


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
