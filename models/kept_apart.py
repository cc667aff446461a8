"""Who is not one person because the user said so: "keep both" is never asked again.

An answer is about two people. So a card that comes again, in this version or a newer one, is to be told whose it is: of two who
are kept apart, it belongs to the one whose card it was.
"""

from collections.abc import Iterable

from models import matching, people
from models.connection import db
from models.formats.records import Contact
from models.import_known import FORMER, GROUP, Facts, Known, card_lines, facts_of, plain_uid, shared_by
from models.matching import Match
from models.merging import card_text
from models.words import tr

_LOOKED_AT = 10
_NEWER = 0.5  # of a card's lines: from here on, a card of that name is another version of it


def remember(pairs: Iterable[tuple[int, int]]) -> None:
    """Keep the two of each pair apart from now on, where both are there; inside the change that is open."""
    rows = {(min(pair), max(pair)) for pair in pairs if pair[0] != pair[1]}
    query = (
        "INSERT OR IGNORE INTO kept_apart(one_id, other_id) SELECT one.id, other.id FROM person AS one, person AS other"
        " WHERE one.id = ? AND other.id = ?"
    )
    db.connection().executemany(query, sorted(rows))


def load() -> dict[int, set[int]]:
    """Return for each person the ids of those who are kept apart from them."""
    found: dict[int, set[int]] = {}
    for one, other in db.execute_sql("SELECT one_id, other_id FROM kept_apart"):
        found.setdefault(one, set()).add(other)
        found.setdefault(other, set()).add(one)
    return found


def are(one: int, other: int) -> bool:
    """Are these two kept apart?"""
    query = "SELECT 1 FROM kept_apart WHERE one_id = ? AND other_id = ?"
    return db.execute_sql(query, (min(one, other), max(one, other))).fetchone() is not None


def hand_over(one: int, other: int) -> None:
    """Whoever is kept apart from `other`, who becomes `one`, is now kept apart from `one`; inside the change that is open."""
    query = "SELECT one_id + other_id - ?1 FROM kept_apart WHERE ?1 IN (one_id, other_id)"
    remember((one, partner) for (partner,) in db.execute_sql(query, (other,)).fetchall())


def settle(contact: Contact, facts: Facts, found: tuple[int, Match], known: Known) -> tuple[int, Match]:
    """Return who a card is about, where the likeliest person, `found`, is kept apart from others: it may be one of those."""
    key, match = found
    partners = sorted(known.apart.get(key, ()))[:_LOOKED_AT]
    if not partners:
        return found
    text = card_lines(card_text(contact))
    best = (match.score, 0.0, True, key, match)
    for candidate in (key, *partners):
        judged = match if candidate == key else _judge(candidate, facts, known)
        likeness = _likeness(candidate, facts, text)
        if likeness >= _NEWER and known.alike(candidate, facts.name) == 1.0:
            judged = Match(1.0, tr("the same card as {name}", name=known.names[candidate]))
        if judged is not None:
            best = max(best, (judged.score, likeness, candidate == key, candidate, judged), key=lambda one: one[:3])
    return best[3], best[4]


def _judge(candidate: int, facts: Facts, known: Known) -> Match | None:
    found = next((contact for _, contact in people.contacts([candidate])), None)
    if found is None:
        return None
    stored = facts_of(found)
    stored.uid = facts.uid if facts.uid in {plain_uid(stored.uid), *(uid for uid, _ in _cards(candidate))} else ""
    return matching.judge(
        shared_by(facts, stored), facts.name, known.names[candidate], known.alike(candidate, facts.name)
    )


def _likeness(candidate: int, facts: Facts, text: set[str]) -> float:
    """Return how much of a person's card stands in `text`, 0 to 1; nothing of a card that has another UID."""
    cards = [card_lines(card) for uid, card in _cards(candidate) if uid == facts.uid]
    return max((len(card & text) / len(card) for card in cards if card), default=0.0)


def _cards(person: int) -> list[tuple[str, str]]:
    query = "SELECT uid, text FROM card WHERE person_id = ? AND format NOT IN (?, ?) ORDER BY id DESC LIMIT 3"
    return [(plain_uid(uid), text) for uid, text in db.execute_sql(query, (person, GROUP, FORMER))]
