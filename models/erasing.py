"""Erasing people for good: from the file, the search index, the undo log and the program's own backups.

It cannot be undone. What the person was at alone goes; meetings with others stay, without them. Copies that the user put
elsewhere are out of reach. What stays is a salted hash of how they are known: see erased.py.
"""

import contextlib
import os
import re
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

from models import backups, database, erased, note_search, people, settings
from models.connection import WRITE, connect_to, db, driver, make_safe, waiting
from models.errors import Problem
from models.files import drop_left_behind, drop_left_in
from models.schema import TABLES, ImportRun
from models.text import digits, fold, words
from models.warmth_states import numbers
from models.words import listed, tr, trn

SHORTEST, SURE_DIGITS = 3, 6  # letters of a name and digits of a phone that call a file after somebody
_OF_RUN = [table._meta.table_name for table in TABLES if any(one.rel_model is ImportRun for one in table._meta.refs)]


@dataclass(slots=True)
class Erasing:
    """What erasing would remove, or removed."""

    names: list[str]
    interactions: int = 0  # that were with nobody else
    shared: int = 0  # interactions that stay, for others were there too
    follow_ups: int = 0
    backups: int = 0  # copies that are rewritten
    naming: int = 0  # notes that stay and have the name of one of them: of meetings without them, about others


def look(ids: Sequence[int]) -> Erasing:
    """Return what erasing these people would remove; writes nothing."""
    count = "SELECT count(*) FROM ({})"
    alone, among = _alone("participant", "interaction_id", ids), numbers(ids)
    shared = f"SELECT DISTINCT interaction_id FROM participant WHERE person_id IN ({among}) AND interaction_id NOT IN ({alone})"
    plans = _alone("follow_up_person", "follow_up_id", ids)
    return Erasing(
        [people.name_of(number) for number in ids],
        *(db.execute_sql(count.format(query)).fetchone()[0] for query in (alone, shared, plans)),
        len(backups.taken()),
        len(_naming(ids)),
    )


def _naming(ids: Sequence[int]) -> set[int]:
    """Return the notes, not theirs, that hold every word of a name of two words or more: as note_search.py numbers them.

    Those that they share with others lose the name: see _without_names().
    """
    theirs = f"SELECT interaction_id FROM participant WHERE person_id IN ({numbers(ids)})"
    gone = {number for (number,) in db.execute_sql(theirs)} | {-number for number in ids}
    names = (words(people.name_of(number)) for number in ids)
    return {row for name in names if len(name) > 1 for row in note_search.rows_with(name)} - gone


def erase(ids: Sequence[int]) -> Erasing:
    """Erase people for good. Raises Problem: nothing was erased, or they were and the sentence says what still holds them."""
    return database.finish(erase_steps(ids))


def erase_steps(ids: Sequence[int]) -> Generator[tuple[int, int], None, Erasing]:
    """Do what erase() does, yielding (done, total) of the backups.

    Once they are gone from the file there is no way back: where this is cut off, finish_steps() does what is left.
    """
    done = look(ids)
    yield 0, done.backups
    connection = db.connection()
    with database.change(tr("Erase"), tables={"person", "setting"}):
        erased.remember(ids)
        erased.begin(ids)
        _erase(connection, ids)
    yield from finish_steps()
    return done


def erasing(file: Path, ids: Sequence[int]) -> Generator[tuple[int, int], None, Erasing]:
    """Do what erase() does in a process of its own, for ui/job.py: `file` is opened for it."""
    with database.opened(file):
        return (yield from erase_steps(ids))


# --- what is left to do once they are gone from the file ---


def finish() -> None:
    """Do what an erasing that was cut off has left undone, if there was one. Raises Problem as erase() does."""
    if erased.is_unfinished():
        for _ in finish_steps():
            pass


def finishing(file: Path) -> Generator[tuple[int, int], None, None]:
    """Do what finish() does in a process of its own, for ui/job.py: `file` is opened for it."""
    with database.opened(file):
        yield from finish_steps()


def finish_steps() -> Generator[tuple[int, int], None, None]:
    """Do what finish() does, yielding (done, total) of the backups."""
    whom = erased.take_up()
    if whom is None:
        return
    from models import restoring

    drop_left_behind(database.path())
    for place in {backups.folder(), backups.own_folder()}:
        drop_left_in(place)
    is_overwritten = _overwrite()
    left, copies = [], backups.taken()
    for number, copy in enumerate(copies, 1):
        if not _rewrite(copy, whom) and copy.exists():
            left.append(copy)
        yield number, len(copies)
    left += restoring.aside_of(database.path())
    away = backups.folder_away()
    erased.end(is_away=away is not None)
    database.tell_all()
    _tell(left, away, is_overwritten)


def _tell(left: list[Path], away: Path | None, is_overwritten: bool) -> None:
    """Raise Problem where something still holds them."""
    if left:
        raise Problem(
            trn(
                "Erased, but not from the backup “{files}”",
                "Erased, but not from {n} backups: {files}",
                len(left),
                files=listed([copy.name for copy in left]),
            ),
            tr(
                "What is named can be deleted by hand: {place}.",
                place=listed(sorted({str(one.parent) for one in left})),
            ),
        )
    if away is not None:
        raise Problem(
            tr("Erased, but not from the backups in “{folder}”, which is not there now", folder=str(away)),
            tr("Connect it again while Keepwarm is open: they are rewritten then."),
        )
    if not is_overwritten:
        raise Problem(
            tr("Erased, but what was there before is still in the log beside your file"),
            tr(
                "Another program has the file open, or the disk is full. Close it or make room, then close Keepwarm: the log goes"
                " with it."
            ),
        )


def _overwrite() -> bool:
    """Write over what was there before in the file and its log; return whether nothing was in the way."""
    with contextlib.suppress(driver.DatabaseError), waiting(1000):
        db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        db.execute_sql("VACUUM")
        return db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0
    return False


def _erase(connection: driver.Connection, ids: Sequence[int]) -> None:
    """Erase people, inside the transaction that is open; the whole undo log goes, for it may name them."""
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}

    def run(table: str, sql: str) -> None:
        if table in tables:  # a backup may be of an earlier version
            connection.execute(sql)

    among = numbers(ids)
    called = _called(connection, ids)
    talks = [number for (number,) in connection.execute(_alone("participant", "interaction_id", ids))]
    plans = [number for (number,) in connection.execute(_alone("follow_up_person", "follow_up_id", ids))]
    run("note_search", f"DELETE FROM note_search WHERE rowid IN ({numbers(talks)})")
    run("note_search", f"DELETE FROM note_search WHERE rowid IN ({numbers(-number for number in ids)})")
    connection.execute(f"DELETE FROM interaction WHERE id IN ({numbers(talks)})")
    run("appointment", f"DELETE FROM appointment WHERE id IN ({_alone('appointment_person', 'appointment_id', ids)})")
    # A calendar that has the entry must still be told to drop it. Of one on a server its UID says enough.
    uids_of = f"SELECT uid FROM follow_up WHERE id IN ({numbers(plans)})"
    run("dav_item", f"UPDATE dav_item SET ours = x'', theirs = x'', digest = x'' WHERE uid IN ({uids_of})")
    told = "SELECT uid FROM calendar_copy WHERE NOT cancelled"
    connection.execute(
        f"UPDATE follow_up SET state = 'removed', reason = '' WHERE id IN ({numbers(plans)}) AND uid IN ({told})"
    )
    connection.execute(f"DELETE FROM follow_up WHERE id IN ({numbers(plans)}) AND uid NOT IN ({told})")
    for number, values in _without_names(connection, ids, "interaction", ("title", "note", "location")):
        connection.execute("UPDATE interaction SET title = ?, note = ?, location = ? WHERE id = ?", (*values, number))
        run("note_search", f"DELETE FROM note_search WHERE rowid = {number}")
        words = f"SELECT id, note_words(title, note, location) FROM interaction WHERE id = {number}"
        run("note_search", f"INSERT INTO note_search(rowid, folded) {words}")
    for number, values in _without_names(connection, ids, "follow_up", ("reason",)):
        connection.execute("UPDATE follow_up SET reason = ? WHERE id = ?", (*values, number))
    theirs = f"SELECT url FROM feed WHERE person_id IN ({among})"
    for table in ("feed_item", "feed_state"):
        run(table, f"DELETE FROM {table} WHERE url IN ({theirs})")
    connection.execute(f"DELETE FROM person WHERE id IN ({among})")
    _forget_files(connection, called)
    for index in ("note_search", "person_search"):
        run(index, f"INSERT INTO {index}({index}) VALUES ('optimize')")  # until then deleted words are only struck out
    connection.execute("DELETE FROM undo_entry")
    connection.execute("DELETE FROM undo_step")
    connection.execute("DELETE FROM setting WHERE key = ?", (settings.RESTORED.name,))  # undo would take a restore back


def _without_names(
    connection: driver.Connection, ids: Sequence[int], table: str, columns: Sequence[str]
) -> list[tuple[int, list[str]]]:
    """Return what they shared with others and what is to stand there: without their names, addresses and numbers.

    A word that is another's name too, who was there, stays.
    """
    links = {"interaction": "participant", "follow_up": "follow_up_person"}[table]
    mine = f"SELECT {table}_id FROM {links} WHERE person_id IN ({numbers(ids)})"
    query = f"SELECT id, {', '.join(columns)} FROM {table} WHERE id IN ({mine})"
    there = f"SELECT person.id, name FROM {links} JOIN person ON person.id = person_id WHERE {table}_id = ?"
    told, found = _told_by(connection, ids), []
    for number, *values in connection.execute(query).fetchall():
        others = {
            word
            for person, name in connection.execute(there, (number,))
            if person not in ids
            for word in fold(name).split()
        }
        words = sorted((word for word in told if fold(word) not in others), key=len, reverse=True)
        pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)", re.IGNORECASE)
        changed = [pattern.sub("…", value) for value in values] if words else values
        if changed != values:
            found.append((number, changed))
    return found


def _told_by(connection: driver.Connection, ids: Sequence[int]) -> set[str]:
    """Return the words by which a text tells of people."""
    among = numbers(ids)
    queries = (
        *(f"SELECT {column} FROM person WHERE id IN ({among})" for column in ("name", "given", "family", "nickname")),
        f"SELECT value FROM email WHERE person_id IN ({among})",
        f"SELECT value FROM phone WHERE person_id IN ({among})",
    )
    return {text for query in queries for (text,) in connection.execute(query) if len(text) >= SHORTEST}


def _called(connection: driver.Connection, ids: Sequence[int]) -> set[str]:
    """Return the words, folded, by which a file may be called after these people."""
    among = numbers(ids)
    names = f"SELECT name || ' ' || given || ' ' || family || ' ' || nickname FROM person WHERE id IN ({among})"
    numbers_ = f"SELECT value FROM phone WHERE person_id IN ({among})"
    mails = f"SELECT value FROM email WHERE person_id IN ({among})"
    found = {word for (text,) in connection.execute(names) for word in fold(text).split() if len(word) >= SHORTEST}
    found |= {
        digits(text)[-SURE_DIGITS:] for (text,) in connection.execute(numbers_) if len(digits(text)) >= SURE_DIGITS
    }
    return found | {fold(text).partition("@")[0] for (text,) in connection.execute(mails)} - {""}


def _forget_files(connection: driver.Connection, called: set[str]) -> None:
    """Take the names from imported files that are called after the erased, or that nothing is left of."""
    parts = [f"SELECT run_id FROM {table} WHERE run_id IS NOT NULL" for table in _OF_RUN]
    left = {number for (number,) in connection.execute(" UNION ".join(parts))}
    for number, file in connection.execute("SELECT id, file FROM import_run").fetchall():
        if number not in left or any(word in fold(file) or word in digits(file) for word in called):
            connection.execute("UPDATE import_run SET file = '…' WHERE id = ?", (number,))


def _alone(table: str, column: str, ids: Sequence[int]) -> str:
    """Return the query of what only these people took part in."""
    among = numbers(ids)
    return (
        f"SELECT {column} FROM {table} WHERE person_id IN ({among}) GROUP BY {column} HAVING count(*) ="
        f" (SELECT count(*) FROM {table} AS every WHERE every.{column} = {table}.{column})"
    )


def _rewrite(copy: Path, whom: erased.Whom) -> bool:
    """Put a backup without these people in the place of one; return whether that was possible."""
    part = copy.with_name(f".{copy.name}.{os.getpid()}.part")
    try:
        os.close(os.open(part, os.O_CREAT | os.O_TRUNC | os.O_RDWR, 0o600))
        with contextlib.closing(connect_to(copy)) as source:
            source.execute("VACUUM INTO ?", (str(part),))
        with contextlib.closing(connect_to(part, WRITE)) as target:
            make_safe(target)
            note_search.learn_words(target)
            target.execute("BEGIN IMMEDIATE")
            _erase(target, whom.found_in(target))
            erased.carry_over(target)
            target.execute("COMMIT")
            target.execute("VACUUM")
        backups.verify(part)
        backups.exchange(part, copy)
        return True
    except (OSError, driver.DatabaseError, Problem):
        return False
    finally:
        for name in (part.name, f"{part.name}-journal"):
            with contextlib.suppress(OSError):
                part.with_name(name).unlink()
