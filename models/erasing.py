"""Erasing people for good: from the file, the search index, the undo log and the program's own backups.

It cannot be undone. What the person was at alone goes; meetings with others stay, without them. Copies that the user put
elsewhere are out of reach. What stays is a salted hash of how they are known, so that no import brings them back unasked.
"""

import contextlib
import hashlib
import os
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from models import backups, database, people, settings
from models.connection import WRITE, connect_to, db, driver, make_safe
from models.errors import Problem
from models.formats.records import Contact
from models.import_known import facts_of, plain_uid
from models.schema import TABLES, ImportRun
from models.text import digits, fold
from models.warmth_states import numbers
from models.words import tr

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
    )


def erase(ids: Sequence[int]) -> Erasing:
    """Erase people for good. Raises Problem: the open file is as it was, or clean and the sentence names a copy that is not."""
    done = look(ids)
    contacts = [contact for _, contact in people.contacts(ids)]
    uids = [contact.uid for contact in contacts]
    with database.change(tr("Erase"), tables={"person", "setting"}):
        settings.put(settings.ERASED, _remembered(contacts))
        _erase(db.connection(), uids)
    db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    db.execute_sql("VACUUM")
    db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    for copy in backups.taken():
        _rewrite(copy, uids)
    database.tell_all()
    return done


def _erase(connection: driver.Connection, uids: Sequence[str]) -> None:
    """Erase people by their UIDs, inside the transaction that is open; the whole undo log goes, for it may name them."""
    marks = ",".join("?" * len(uids))
    ids = [number for (number,) in connection.execute(f"SELECT id FROM person WHERE uid IN ({marks})", uids)]
    called = _called(connection, ids)
    talks = [number for (number,) in connection.execute(_alone("participant", "interaction_id", ids))]
    plans = [number for (number,) in connection.execute(_alone("follow_up_person", "follow_up_id", ids))]
    connection.execute(f"DELETE FROM note_search WHERE rowid IN ({numbers(talks)})")
    connection.execute(f"DELETE FROM note_search WHERE rowid IN ({numbers(-number for number in ids)})")
    connection.execute(f"DELETE FROM interaction WHERE id IN ({numbers(talks)})")
    connection.execute(f"DELETE FROM appointment WHERE id IN ({_alone('appointment_person', 'appointment_id', ids)})")
    # A calendar that has the entry must still be told to drop it. Of one on a server its UID says enough.
    uids_of = f"SELECT uid FROM follow_up WHERE id IN ({numbers(plans)})"
    connection.execute(f"UPDATE dav_item SET ours = x'', theirs = x'', digest = x'' WHERE uid IN ({uids_of})")
    told = "SELECT uid FROM calendar_copy WHERE NOT cancelled"
    connection.execute(
        f"UPDATE follow_up SET state = 'removed', reason = '' WHERE id IN ({numbers(plans)}) AND uid IN ({told})"
    )
    connection.execute(f"DELETE FROM follow_up WHERE id IN ({numbers(plans)}) AND uid NOT IN ({told})")
    theirs = f"SELECT url FROM feed WHERE person_id IN ({numbers(ids)})"
    for table in ("feed_item", "feed_state"):
        connection.execute(f"DELETE FROM {table} WHERE url IN ({theirs})")
    connection.execute(f"DELETE FROM person WHERE id IN ({numbers(ids)})")
    _forget_files(connection, called)
    for index in ("note_search", "person_search"):
        connection.execute(
            f"INSERT INTO {index}({index}) VALUES ('optimize')"
        )  # until then deleted words are only struck out
    connection.execute("DELETE FROM undo_entry")
    connection.execute("DELETE FROM undo_step")


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


def _rewrite(copy: Path, uids: Sequence[str]) -> None:
    """Put a backup without these people in the place of one; one in which they never were stays as it is."""
    part = copy.with_name(f".{copy.name}.{os.getpid()}.part")
    try:
        os.close(os.open(part, os.O_CREAT | os.O_TRUNC | os.O_RDWR, 0o600))
        with contextlib.closing(connect_to(copy)) as source:
            source.execute("VACUUM INTO ?", (str(part),))
        with contextlib.closing(connect_to(part, WRITE)) as target:
            make_safe(target)
            target.execute("BEGIN IMMEDIATE")
            _erase(target, uids)
            target.execute("COMMIT")
            target.execute("VACUUM")
        backups.verify(part)
        backups.exchange(part, copy)
    except (OSError, driver.DatabaseError, Problem) as error:
        raise Problem(
            tr("Erased, but not from the backup “{file}”", file=copy.name),
            tr("Your own file is clean. Delete that backup yourself: {place}.", place=str(copy.parent)),
        ) from error
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
