"""How people who were erased are told again, by hashes with a secret number: nothing is kept from which they could be read.

Two settings hold them: what an import must not bring back unasked, for good; and whom the backups may still have, until
erasing.py has rewritten these.
"""

import hashlib
import json
import os
import secrets
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from models import database, people, settings
from models.connection import db, driver
from models.files import is_at_work
from models.formats.records import Contact
from models.import_known import GROUP, facts_of, plain_uid
from models.text import fold
from models.warmth_states import numbers


def _mark(salt: str, value: str) -> str:
    return hashlib.blake2b(f"{salt}{value}".encode(), digest_size=12).hexdigest()


# --- so that no import brings them back unasked ---


def remember(ids: Sequence[int]) -> None:
    """Keep the marks of people who are about to be erased, inside the transaction that is open."""
    kept = settings.get(settings.ERASED) or {"salt": secrets.token_hex(16), "marks": []}
    marks = {mark for _, contact in people.contacts(ids) for mark in _marks(contact, kept["salt"])}
    count = 1 + kept.get("count", 0)  # by which a backup notices that somebody was erased meanwhile
    settings.put(settings.ERASED, {"salt": kept["salt"], "marks": sorted({*kept["marks"], *marks}), "count": count})


def _marks(contact: Contact, salt: str) -> list[str]:
    """Return the hashes that tell somebody again: of the UID, the e-mails, the phones."""
    facts = facts_of(contact)
    return [_mark(salt, value) for value in (plain_uid(contact.uid), *facts.emails, *facts.numbers) if value]


class Erased:
    """Tells whether a card is about somebody who was erased."""

    def __init__(self) -> None:
        kept = settings.get(settings.ERASED) or {"salt": "", "marks": []}
        self._salt, self._known = kept["salt"], frozenset(kept["marks"])

    def __bool__(self) -> bool:
        return bool(self._known)

    def __contains__(self, contact: Contact) -> bool:
        return not self._known.isdisjoint(_marks(contact, self._salt))


# --- while backups may still have them ---


@dataclass(slots=True)
class Whom:
    """How people are found again in a backup: by a UID that they or a card of theirs had, or by name and address alike."""

    salt: str
    uids: set[str]
    names: set[str]
    addresses: set[str]

    def found_in(self, copy: driver.Connection) -> list[int]:
        """Return who they are in a backup: before a merge, or before they were deleted and came again, they had another UID."""
        copy.create_function("mark", 1, lambda value: _mark(self.salt, value))
        among = "(SELECT value FROM json_each(?))"  # however many there are
        by_uid = (
            f"SELECT id FROM person WHERE mark(uid) IN {among}"
            f" UNION SELECT person_id FROM card WHERE mark(uid) IN {among} AND format <> '{GROUP}'"
        )
        by_address = (
            f"SELECT id, name FROM person WHERE id IN (SELECT person_id FROM email WHERE mark(folded) IN {among}"
            f" UNION SELECT person_id FROM phone WHERE mark(e164) IN {among})"
        )
        uids, addresses = json.dumps([*self.uids]), json.dumps([*self.addresses])
        found = {number for (number,) in copy.execute(by_uid, (uids, uids))}
        alike = copy.execute(by_address, (addresses, addresses))
        return sorted(found | {number for number, name in alike if _mark(self.salt, fold(name)) in self.names})


def begin(ids: Sequence[int]) -> None:
    """Write down whom the backups are to lose, inside the transaction that erases them: it may be cut off after that."""
    before, among = settings.get(settings.ERASING) or {}, numbers(ids)
    salt = before.get("salt") or secrets.token_hex(16)

    def marks(kind: str, query: str) -> list[str]:
        values: Iterable[str] = (value for (value,) in db.execute_sql(query) if value)
        values = map(fold, values) if kind == "names" else values
        return sorted({*before.get(kind, ()), *(_mark(salt, value) for value in values)})

    uids = (
        f"SELECT uid FROM person WHERE id IN ({among})"
        f" UNION SELECT uid FROM card WHERE person_id IN ({among}) AND format <> '{GROUP}'"
    )
    addresses = f"SELECT folded FROM email WHERE person_id IN ({among}) UNION SELECT e164 FROM phone WHERE person_id IN ({among})"
    whom = {
        "salt": salt,
        "uids": marks("uids", uids),
        "names": marks("names", f"SELECT name FROM person WHERE id IN ({among})"),
        "addresses": marks("addresses", addresses),
    }
    settings.put(settings.ERASING, whom | _ours())


def _ours() -> dict[str, float]:
    return {"process": os.getpid(), "since": time.time()}


def is_unfinished() -> bool:
    """Is there something left to do that nobody is at and that can be done now?"""
    kept = settings.get(settings.ERASING)
    if not kept or _is_others(kept) or database.is_read_only():
        return False
    from models import backups

    return not kept.get("away") or backups.folder_away() is None


def _is_others(kept: dict) -> bool:
    return kept["process"] != os.getpid() and is_at_work(kept["process"], kept["since"])


def take_up() -> Whom | None:
    """Return whom the backups are to lose, and say that this process is at it; None where there is nothing to do for it."""
    with database.change("", tables={"setting"}):
        kept = settings.get(settings.ERASING)
        if not kept or _is_others(kept):
            return None
        settings.put(settings.ERASING, kept | _ours())
    return Whom(kept["salt"], *(set(kept[kind]) for kind in ("uids", "names", "addresses")))


def end(is_away: bool = False) -> None:
    """All that could be rewritten has been: nothing is left to do; or only once the folder of backups is there again."""
    with database.change("", tables={"setting"}):
        kept = settings.get(settings.ERASING)
        if not kept or _is_others(kept):
            return
        if is_away:
            settings.put(settings.ERASING, kept | {"away": True, "since": 0})
        else:
            db.execute_sql("DELETE FROM setting WHERE key = ?", (settings.ERASING.name,))


def carry_over(copy: driver.Connection) -> None:
    """Give a backup that was rewritten what must not come back unasked, inside its transaction; it has nothing to finish."""
    kept = db.execute_sql("SELECT key, value FROM setting WHERE key = ?", (settings.ERASED.name,)).fetchall()
    copy.execute("DELETE FROM setting WHERE key IN (?, ?)", (settings.ERASED.name, settings.ERASING.name))
    copy.executemany("INSERT INTO setting(key, value) VALUES (?, ?)", kept)
