"""Audiences: whom to tell something, and why them, the most neglected first."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from models import letters, networks, people
from models import today as today_page
from models.text import fold
from models.words import dotted, month_name, tr


@dataclass(slots=True)
class Candidate:
    """Somebody who may be told, with the reasons."""

    id: int
    name: str
    address: str  # "" where no letter can reach them
    why: list[str]
    last: str | None  # the day of the last interaction
    warmth: float | None
    chosen: bool


def candidates(reasons: Iterable[tuple[int, str]], today: date) -> list[Candidate]:
    """Return people with all their reasons, the most neglected first: the colder, the earlier; those never contacted last.

    Those whom a letter can reach are chosen.

    reasons  (id of a person, why them); the same person may come several times
    """
    why: dict[int, list[str]] = {}
    for number, reason in reasons:
        known = why.setdefault(number, [])
        if reason and reason not in known:
            known.append(reason)
    facts = today_page.warmth_facts(list(why), today)
    found = [
        Candidate(number, name, address, why[number], facts[number].last, facts[number].warmth, bool(address))
        for number, (name, address) in letters.addresses(why).items()
    ]
    return sorted(found, key=_neglect)


def _neglect(candidate: Candidate) -> tuple:
    """Order by how cold it is; where warmth cannot be told, by how long ago the last contact was."""
    known = candidate.warmth is not None
    return candidate.last is None, not known, candidate.warmth or 0.0, candidate.last or "", fold(candidate.name)


def of_network(number: int) -> list[tuple[int, str]]:
    """Return the members of a network, as reasons."""
    word = tr("member")
    return [(person, word) for person in sorted(networks.ids_in(number))]


def of_tag(tag: str) -> list[tuple[int, str]]:
    """Return the people with a tag, as reasons."""
    return [(person, tag) for person in sorted(people.with_tag(tag))]


def kept_up(today: date) -> list[tuple[int, str]]:
    """Return those whom the user keeps up with, as reasons."""
    return [(person, "") for person in sorted(today_page.kept_up(today))]


def remark(candidate: Candidate, today: date) -> str:
    """Return why somebody, when the last contact was, and what stands against a letter: "member · last contact in March"."""
    parts = list(candidate.why)
    if candidate.last is None:
        parts.append(tr("never contacted"))
    else:
        day = date.fromisoformat(candidate.last)
        month = month_name(day.month)
        if day.year == today.year:
            parts.append(tr("last contact in {month}", month=month))
        else:
            parts.append(tr("last contact in {month} {year}", month=month, year=day.year))
    if not candidate.address:
        parts.append(tr("no e-mail"))
    return dotted(parts)


def chosen_ids(candidates_: Sequence[Candidate]) -> list[int]:
    """Return the ids of those who are chosen, in their order."""
    return [candidate.id for candidate in candidates_ if candidate.chosen]
