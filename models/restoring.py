"""Putting a backup back: what would differ, and then in place of what is there, or of a file that cannot be opened."""

import contextlib
import glob
import os
import shutil
import time
from collections.abc import Generator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from models import backups, connection, database, encryption, soundness
from models.connection import driver
from models.engine_words import in_words, problem_of
from models.errors import Problem
from models.files import sync_folder
from models.schema import TABLES
from models.soundness import Holding
from models.words import listed, tr, trn

NAMED = 5  # people; of more, the first are named

# The search for what differs leaves out what only serves the program: the log of undo, the cache of warmth.
_SILENT = {"undo_step", "undo_entry", "warmth_state", "setting"}
TOLD = tuple(table._meta.table_name for table in TABLES if table._meta.table_name not in _SILENT)
_BUSY, _LOCKED = 5, 6  # https://www.sqlite.org/rescode.html
_OF_PEOPLE = ("phone", "email", "url", "address", "person_tag", "photo")  # a change of theirs is a change of the person


@dataclass
class Difference:
    """What a restore would change: people by name, other rows counted by table."""

    gone: list[str] = field(default_factory=list)  # people who are here now, not in the backup
    back: list[str] = field(default_factory=list)  # people of the backup who are not here now
    changed: list[str] = field(default_factory=list)  # people who were different then
    rows_gone: dict[str, int] = field(default_factory=dict)
    rows_back: dict[str, int] = field(default_factory=dict)
    rows_changed: dict[str, int] = field(default_factory=dict)

    def lines(self) -> list[str]:
        """Return it in words, a line for each kind."""
        gone, back, changed = (counts.get for counts in (self.rows_gone, self.rows_back, self.rows_changed))
        talk, plan = "interaction", "follow_up"
        rest = sum(
            count
            for counts in (self.rows_gone, self.rows_back, self.rows_changed)
            for table, count in counts.items()
            if table not in (talk, plan, "participant", "follow_up_person")
        )
        lines = (
            (
                len(self.gone),
                trn(
                    "{n} person would go: {names}",
                    "{n} people would go: {names}",
                    len(self.gone),
                    names=_some(self.gone),
                ),
            ),
            (
                len(self.back),
                trn(
                    "{n} person would come back: {names}",
                    "{n} people would come back: {names}",
                    len(self.back),
                    names=_some(self.back),
                ),
            ),
            (
                len(self.changed),
                trn(
                    "{n} person would be as they were: {names}",
                    "{n} people would be as they were: {names}",
                    len(self.changed),
                    names=_some(self.changed),
                ),
            ),
            (gone(talk, 0), trn("{n} interaction would go", "{n} interactions would go", gone(talk, 0))),
            (back(talk, 0), trn("{n} interaction would come back", "{n} interactions would come back", back(talk, 0))),
            (
                changed(talk, 0),
                trn("{n} interaction would be as it was", "{n} interactions would be as they were", changed(talk, 0)),
            ),
            (gone(plan, 0), trn("{n} follow-up would go", "{n} follow-ups would go", gone(plan, 0))),
            (back(plan, 0), trn("{n} follow-up would come back", "{n} follow-ups would come back", back(plan, 0))),
            (
                changed(plan, 0),
                trn("{n} follow-up would be as it was", "{n} follow-ups would be as they were", changed(plan, 0)),
            ),
            (rest, trn("{n} other entry would differ", "{n} other entries would differ", rest)),
        )
        return [line for count, line in lines if count] or [tr("Nothing would differ.")]

    def __bool__(self) -> bool:
        return any((self.gone, self.back, self.changed, self.rows_gone, self.rows_back, self.rows_changed))


def _some(names: list[str]) -> str:
    return listed(names[:NAMED]) + (" …" if len(names) > NAMED else "")


def comparing(copy: Path, place: Path) -> Generator[tuple[int, int], None, tuple[Holding, Difference]]:
    """Return what `copy` holds, and what compare() does; as a generator for ui/job.py."""
    yield 0, 1
    return backups.verify(copy), compare(copy, place)


def compare(copy: Path, place: Path | None = None) -> Difference:
    """Return what would differ if `copy` were put back over `place` (the open file). Raises Problem; writes nothing."""
    backups.verify(copy)
    place = place or database.path()
    found = Difference()
    with (
        in_words(copy),
        contextlib.closing(connection.connect_to(copy, soundness.how_to_read(copy))) as then,
        contextlib.closing(connection.connect_to(place, soundness.how_to_read(place))) as now,
    ):
        here, there = _names(now), _names(then)
        touched: set[int] = set()
        for table in TOLD:
            if table == "person" or table in _OF_PEOPLE:
                touched |= _touched(now, then, table)
            else:
                _count(found, table, _rows(now, table), _rows(then, table))
        found.gone = sorted(here[uid][1] for uid in here.keys() - there.keys())
        found.back = sorted(there[uid][1] for uid in there.keys() - here.keys())
        same = here.keys() & there.keys()
        found.changed = sorted(here[uid][1] for uid in same if here[uid][0] in touched or there[uid][0] in touched)
    return found


def _names(probe: driver.Connection) -> dict[str, tuple[int, str]]:
    return {uid: (number, name) for number, uid, name in probe.execute("SELECT id, uid, name FROM person")}


def _rows(probe: driver.Connection, table: str) -> dict[int, int]:
    """Return the rows of a table as id -> hash; none when the version that wrote it had no such table."""
    columns = [row[1] for row in probe.execute(f"PRAGMA table_info({table})")]
    if not columns:
        return {}
    names = ", ".join(f'"{column}"' for column in sorted(columns))
    return {row[0]: hash(row[1:]) for row in probe.execute(f"SELECT id, {names} FROM {table}")}


def _count(found: Difference, table: str, here: dict[int, int], there: dict[int, int]) -> None:
    counts = (
        (found.rows_gone, len(here.keys() - there.keys())),
        (found.rows_back, len(there.keys() - here.keys())),
        (found.rows_changed, sum(here[number] != there[number] for number in here.keys() & there.keys())),
    )
    for into, count in counts:
        if count:
            into[table] = count


def _touched(now: driver.Connection, then: driver.Connection, table: str) -> set[int]:
    """Return the ids of the people whose rows in a table differ."""
    here, there = _rows(now, table), _rows(then, table)
    differ = {number for number in here.keys() | there.keys() if here.get(number) != there.get(number)}
    if table == "person":
        return differ
    owners = set()
    for probe in (now, then):
        if differ and probe.execute(f"PRAGMA table_info({table})").fetchone():
            owners |= {
                owner for number, owner in probe.execute(f"SELECT id, person_id FROM {table}") if number in differ
            }
    return owners


def restoring(place: Path, copy: Path, why: str, takes_back: bool = False) -> Generator[tuple[int, int], None, Path]:
    """Do what restore() does in a process of its own, for ui/job.py: `place` is opened for it."""
    yield 0, 0
    with database.opened(place):
        return restore(copy, why, takes_back)


def restore(copy: Path, why: str = "", takes_back: bool = False) -> Path:
    """Put a copy back in place of the open file's content; return the copy of what was there before. Raises Problem.

    why         is part of the name of that one
    takes_back  a restore is taken back by it: to_take_back() is then as it was

    SQLite's backup API writes into the live file in one go: copying files would leave an old write-ahead log beside it.
    """
    from models import erasing, settings

    erasing.finish()  # the copy may be one that still has who was erased
    waiting = settings.get(settings.ERASING)
    backups.verify(copy)
    place = database.path()
    before = backups.take(why or tr("before restoring"))
    database.close()
    try:
        with (
            encryption.alike(copy, place) as same,
            contextlib.closing(connection.connect_to(same, soundness.how_to_read(same))) as source,
            contextlib.closing(connection.connect_to(place, connection.WRITE)) as target,
        ):
            connection.make_safe(target)
            source.backup(target, progress=_Patience())
    except driver.DatabaseError as error:
        told = problem_of(error, place)
        raise Problem(
            tr("The backup could not be put back ({reason})", reason=told.title if told else str(error)),
            tr("What was there before is in “{file}”.", file=str(before)),
        ) from error
    finally:
        database.open(place)
    if waiting:  # for the folder of backups to be there again
        settings.put(settings.ERASING, waiting)
    if not takes_back:
        settings.put(settings.RESTORED, {"before": str(before), "step": database.newest_step()})
    database.tell_all()
    return before


def to_take_back() -> Path | None:
    """Return the copy of what there was before the last restore, where that is what was done last: undo puts it back."""
    from models import settings

    last = settings.get(settings.RESTORED)
    if last is None or last["step"] != database.newest_step():
        return None
    before = Path(last["before"])
    return before if before.exists() else None


class _Patience:
    """Gives up when another program keeps a file to itself: the engine by itself would wait for ever."""

    def __init__(self) -> None:
        self._since = 0.0

    def __call__(self, status: int, _left: int, _total: int) -> None:
        if status not in (_BUSY, _LOCKED):
            self._since = 0.0
        elif not self._since:
            self._since = time.monotonic()
        elif time.monotonic() - self._since > connection.waits_ms() / 1000:
            raise driver.OperationalError("database is locked")


def replacing(damaged: Path, copy: Path) -> Generator[tuple[int, int], None, Path]:
    """Do what replace() does, as a generator for ui/job.py."""
    yield 0, 0
    return replace(damaged, copy)


def replace(damaged: Path, copy: Path) -> Path:
    """Put a copy in the place of a file that cannot be opened; return where that one was moved to. Raises Problem."""
    damaged = damaged.absolute()
    backups.verify(copy)
    part = damaged.with_name(f".{damaged.name}.{os.getpid()}.part")
    aside = _free_name(
        damaged.with_name(f"{damaged.stem} {datetime.now():%Y-%m-%d %H.%M.%S} unreadable{damaged.suffix}")
    )
    try:
        with copy.open("rb") as source, open(os.open(part, os.O_CREAT | os.O_TRUNC | os.O_RDWR, 0o600), "wb") as target:
            shutil.copyfileobj(source, target)
            target.flush()
            os.fsync(target.fileno())
        _put_aside(damaged, aside)
        os.replace(part, damaged)
        sync_folder(damaged.parent)
    except OSError as error:
        if part.exists():  # it did not take its place
            _bring_back(aside, damaged)
        raise Problem(
            tr("The backup could not be put back ({reason})", reason=error.strerror),
            tr("Both files are unchanged. Make room, or check that you may write there, and try again."),
        ) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink()
    return aside


def aside_of(file: Path) -> list[Path]:
    """Return the files that were put aside because they could not be opened: nobody can tell what is in them."""
    return sorted(file.parent.glob(f"{glob.escape(file.stem)} * unreadable*{file.suffix}"))


_BESIDE = ("-wal", "-shm", "-journal")


def _put_aside(file: Path, aside: Path) -> None:
    """Give a file that cannot be opened another name, with what stands beside it. Raises OSError.

    It keeps its own name too where that can be: were none of that name there for a moment, a start would make an empty one.
    """
    for suffix in _BESIDE:
        with contextlib.suppress(FileNotFoundError):
            os.replace(file.with_name(file.name + suffix), aside.with_name(aside.name + suffix))
    try:
        os.link(file, aside)
    except (OSError, NotImplementedError):  # a disk without links
        os.replace(file, aside)
    sync_folder(file.parent)


def _bring_back(aside: Path, file: Path) -> None:
    """Undo _put_aside() as far as it came."""
    for suffix in ("", *_BESIDE):
        with contextlib.suppress(OSError):
            os.replace(aside.with_name(aside.name + suffix), file.with_name(file.name + suffix))
    with contextlib.suppress(OSError):  # two names of one file: replacing does nothing
        aside.unlink()


def _free_name(wanted: Path) -> Path:
    file, number = wanted, 1
    while file.exists():
        number += 1
        file = wanted.with_stem(f"{wanted.stem} ({number})")
    return file
