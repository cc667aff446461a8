"""When the user's country changes, the numbers that name no country become those of the other: each as written stays as it is."""

from collections.abc import Generator

from models import database, people, phones, search
from models.connection import db
from models.words import tr

_LOOK, _SLICE = 500, 40  # numbers, people: some 10 ms of work


def renumber() -> Generator[tuple[int, int], None, int]:
    """Read the stored numbers as of `phones.region`, as one change; returns how many changed.

    Yields (done, total), twice for each number that names no country. Closing it half-way leaves all as it was.
    """
    query = "SELECT id, person_id, value, e164 FROM phone WHERE value NOT LIKE '+%' ORDER BY person_id"
    rows, changed = db.execute_sql(query).fetchall(), []
    yield 0, 2 * len(rows)
    for at in range(0, len(rows), _LOOK):
        read = [(phones.e164(value), known, id_, person) for id_, person, value, known in rows[at : at + _LOOK]]
        changed += [(number, id_, person) for number, known, id_, person in read if number != known]
        yield at + len(read), 2 * len(rows)
    if changed:
        with database.change(tr("Read phone numbers as {code}", code=phones.code_of(phones.region))):
            db.connection().executemany("UPDATE phone SET e164 = ? WHERE id = ?", [one[:2] for one in changed])
            ids = list(dict.fromkeys(person for *_, person in changed))
            refolding = _refold(ids)
            for done in search.changing(refolding) if search.is_many(len(ids)) else refolding:
                yield len(rows) + done * len(rows) // len(ids), 2 * len(rows)
    return len(changed)


def _refold(ids: list[int]) -> Generator[int, None, None]:
    """What search looks through holds the numbers in all their forms."""
    for at in range(0, len(ids), _SLICE):
        found = people.contacts(ids[at : at + _SLICE])
        folded = [(people.fold_contact(contact), number) for number, contact in list(found)]
        db.connection().executemany("UPDATE person SET folded = ? WHERE id = ?", folded)
        yield at + len(folded)
