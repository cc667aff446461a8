"""Erasing people for good: from the file, the search index, the undo log and the program's own backups.

It cannot be undone. What the person was at alone goes; meetings with others stay, without them. Copies that the user put
elsewhere are out of reach. What stays is a salted hash of how they are known, so that no import brings them back unasked.
"""

import contextlib
import hashlib
import json
import os
import re
import secrets
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from models import backups, database, note_search, people, settings
from models.connection import BUSY_MS, WRITE, connect_to, db, driver, make_safe
from models.errors import Problem
from models.files import drop_left_behind, drop_left_in
from models.formats.records import Contact
from models.import_known import GROUP, facts_of, plain_uid
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
    steps = erase_steps(ids)
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            return stop.value


def erase_steps(ids: Sequence[int]) -> Generator[tuple[int, int], None, Erasing]:
    """Do what erase() does, yielding (done, total) of the backups. It is to be run to its end: there is no way back."""
    from models import restoring

    done = look(ids)
    yield 0, done.backups
    contacts = [contact for _, contact in people.contacts(ids)]
    whom = _whom(db.connection(), ids)
    with database.change(tr("Erase"), tables={"person", "setting"}):
        settings.put(settings.ERASED, _remembered(contacts))
        _erase(db.connection(), ids)
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
    database.tell_all()
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
    if not is_overwritten:
        raise Problem(
            tr("Erased, but what was there before is still in the log beside your file"),
            tr(
                "Another program has the file open, or the disk is full. Close it or make room, then close Keepwarm: the log goes"
                " with it."
            ),
        )
    return done


def _overwrite() -> bool:
    """Write over what was there before in the file and its log; return whether nothing was in the way."""
    try:
        db.execute_sql("PRAGMA busy_timeout = 1000")
        db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        db.execute_sql("VACUUM")
        return db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0
    except driver.DatabaseError:
        return False
    finally:
        db.execute_sql(f"PRAGMA busy_timeout = {BUSY_MS}")


@dataclass(slots=True)
class _Whom:
    """How people are found again in a backup: by a UID that they or a card of theirs had, or by name and address alike."""

    uids: list[str]
    names: set[str]
    emails: list[str]
    numbers: list[str]


def _whom(connection: driver.Connection, ids: Sequence[int]) -> _Whom:
    among = numbers(ids)
    uids = (
        f"SELECT uid FROM person WHERE id IN ({among})"
        f" UNION SELECT uid FROM card WHERE person_id IN ({among}) AND format <> '{GROUP}' AND uid <> ''"
    )
    return _Whom(
        [uid for (uid,) in connection.execute(uids)],
        {fold(name) for (name,) in connection.execute(f"SELECT name FROM person WHERE id IN ({among})")},
        [
            text
            for (text,) in connection.execute(f"SELECT folded FROM email WHERE person_id IN ({among}) AND folded <> ''")
        ],
        [text for (text,) in connection.execute(f"SELECT e164 FROM phone WHERE person_id IN ({among}) AND e164 <> ''")],
    )


def _found(connection: driver.Connection, whom: _Whom) -> list[int]:
    """Return who they are in a backup: before a merge, or before they were deleted and came again, they had another UID."""
    among = "(SELECT value FROM json_each(?))"  # however many there are
    by_uid = (
        f"SELECT id FROM person WHERE uid IN {among}"
        f" UNION SELECT person_id FROM card WHERE uid IN {among} AND format <> '{GROUP}'"
    )
    by_address = (
        "SELECT id, name FROM person WHERE id IN"
        f" (SELECT person_id FROM email WHERE folded IN {among} UNION SELECT person_id FROM phone WHERE e164 IN {among})"
    )
    uids, emails, phones = map(json.dumps, (whom.uids, whom.emails, whom.numbers))
    found = {number for (number,) in connection.execute(by_uid, (uids, uids))}
    alike = connection.execute(by_address, (emails, phones))
    return sorted(found | {number for number, name in alike if fold(name) in whom.names})


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


def _rewrite(copy: Path, whom: _Whom) -> bool:
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
            _erase(target, _found(target, whom))
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


# --- so that no import brings them back unasked ---


def _remembered(contacts: Iterable[Contact]) -> dict:
    kept = settings.get(settings.ERASED) or {"salt": secrets.token_hex(16), "marks": []}
    marks = {mark for contact in contacts for mark in _marks(contact, kept["salt"])}
    return {"salt": kept["salt"], "marks": sorted({*kept["marks"], *marks})}


def _marks(contact: Contact, salt: str) -> list[str]:
    """Return the hashes that tell somebody again: of the UID, the e-mails, the phones."""
    facts = facts_of(contact)
    values = [plain_uid(contact.uid), *facts.emails, *facts.numbers]
    return [hashlib.blake2b(f"{salt}{value}".encode(), digest_size=12).hexdigest() for value in values if value]


class Erased:
    """Tells whether a card is about somebody who was erased."""

    def __init__(self) -> None:
        kept = settings.get(settings.ERASED) or {"salt": "", "marks": []}
        self._salt, self._known = kept["salt"], frozenset(kept["marks"])

    def __bool__(self) -> bool:
        return bool(self._known)

    def __contains__(self, contact: Contact) -> bool:
        return not self._known.isdisjoint(_marks(contact, self._salt))
