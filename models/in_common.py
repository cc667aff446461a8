"""People in common: whom somebody met with the user, who introduced them, and who works at the same place."""

from dataclasses import dataclass

from models.connection import db
from models.words import tr, trn

SHOWN = 8


@dataclass(slots=True)
class Common:
    """Somebody, and what they have in common with the person asked about."""

    id: int
    name: str
    why: list[str]


def of(person_id: int, most: int = SHOWN) -> list[Common]:
    """Return the people in common: those of introductions first, then those met with most, then those of the same place."""
    found: dict[int, Common] = {}
    for query, words in ((_INTRODUCED, _introduced), (_MET, _met), (_SAME_PLACE, _works_there)):
        for number, name, fact in db.execute_sql(query, {"person": person_id, "most": most}).fetchall():
            if number in found or len(found) < most:
                found.setdefault(number, Common(number, name, [])).why.append(words(fact))
    return list(found.values())


def _introduced(direction: str) -> str:
    return tr("introduced by you") if direction == "given" else tr("introduced by them")


def _met(count: int) -> str:
    return trn("{n} meeting together", "{n} meetings together", count)


def _works_there(organization: str) -> str:
    return tr("also at {organization}", organization=organization)


# An introduction names two people: it is told on both.
_INTRODUCED = (
    "SELECT other.id, other.name, direction FROM favour JOIN person AS other ON other.id = CASE favour.person_id WHEN :person"
    " THEN favour.other_id ELSE favour.person_id END WHERE kind = 'introduction' AND favour.other_id IS NOT NULL"
    " AND :person IN (favour.person_id, favour.other_id) GROUP BY other.id ORDER BY max(day) DESC LIMIT :most"
)
_MET = (
    "SELECT other.id, other.name, count(*) FROM participant AS mine JOIN interaction ON interaction.id = mine.interaction_id"
    " JOIN participant AS theirs ON theirs.interaction_id = mine.interaction_id AND theirs.person_id <> :person"
    " JOIN person AS other ON other.id = theirs.person_id WHERE mine.person_id = :person AND interaction.kind = 'meeting'"
    " GROUP BY other.id ORDER BY count(*) DESC, max(day) DESC LIMIT :most"
)
_SAME_PLACE = (
    "SELECT other.id, other.name, other.organization FROM person AS mine JOIN person AS other"
    " ON other.organization = mine.organization COLLATE NOCASE AND other.id <> mine.id"
    " WHERE mine.id = :person AND mine.organization <> '' ORDER BY other.folded LIMIT :most"
)
