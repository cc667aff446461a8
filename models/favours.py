"""Give and take: introductions, favours and promises between the user and the people they know."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from models import database
from models.connection import db
from models.people import name_of, new_uid
from models.schema import Favour
from models.text import clean
from models.words import dotted, filled, short_day, tr, trn

KINDS = ("introduction", "favour", "promise")
DIRECTIONS = ("given", "received")
_COLUMNS = (
    "favour.id, favour.uid, person_id, person.name, other_id, coalesce(other.name, ''), direction, kind, day, due,"
    " done_on, text"
)


@dataclass(slots=True)
class Entry:
    """One introduction, favour or promise, as a form or a list shows it."""

    id: int | None = None
    uid: str = ""
    person: int | None = None
    person_name: str = ""
    other: int | None = None  # of an introduction: to whom, or by `person` to whom
    other_name: str = ""
    direction: str = "given"
    kind: str = "favour"
    day: str = ""
    due: str = ""  # of a promise: a day, or ""
    done_on: str = ""  # of a promise: the day it was kept, or ""
    text: str = ""

    @property
    def is_open(self) -> bool:
        """Is it a promise that was not kept yet?"""
        return self.kind == "promise" and not self.done_on


@dataclass(slots=True)
class Balance:
    """What went to and fro between the user and a person. Promises count once they are kept."""

    given: int = 0
    received: int = 0
    promised: int = 0  # by the user, still open
    awaited: int = 0  # from the person, still open


# --- words ---


def kind_name(kind: str) -> str:
    """Return the word for a kind."""
    return {"introduction": tr("Introduction"), "favour": tr("Favour"), "promise": tr("Promise")}.get(kind, kind)


def heading(entry: Entry) -> str:
    """Return who did what for whom: "You introduced Marie Lefèvre to Youssef Tazi"."""
    pattern = {
        ("introduction", "given"): tr("You introduced {person} to {other}"),
        ("introduction", "received"): tr("{person} introduced you to {other}"),
        ("favour", "given"): tr("You helped {person}"),
        ("favour", "received"): tr("{person} helped you"),
        ("promise", "given"): tr("You promised {person}"),
        ("promise", "received"): tr("{person} promised you"),
    }[entry.kind, entry.direction]
    return filled(pattern, person=entry.person_name, other=entry.other_name or tr("somebody"))


def heading_beside(entry: Entry, person_id: int) -> str:
    """Return who did what, for the page of one of them, where their name stands already: "Introduced to Youssef Tazi"."""
    other = (entry.other_name if entry.person == person_id else entry.person_name) or tr("somebody")
    if entry.kind == "introduction" and entry.direction == "received" and entry.person != person_id:
        return tr("{name} introduced you", name=other)
    pattern = {
        ("introduction", "given"): tr("Introduced to {name}"),
        ("introduction", "received"): tr("Introduced you to {name}"),
        ("favour", "given"): tr("You helped"),
        ("favour", "received"): tr("Helped you"),
        ("promise", "given"): tr("You promised"),
        ("promise", "received"): tr("Promised you"),
    }[entry.kind, entry.direction]
    return filled(pattern, name=other)


def remark(entry: Entry) -> str:
    """Return what it was about and how a promise stands: "the slides · due Thu 26 Nov"."""
    state = ""
    if entry.done_on:
        state = tr("kept on {day}", day=short_day(date.fromisoformat(entry.done_on)))
    elif entry.due:
        state = tr("due {day}", day=short_day(date.fromisoformat(entry.due)))
    return dotted((entry.text, state))


def balance_words(balance_: Balance) -> str:
    """Return a balance in figures: "given 3 · received 1 · you promised 1"; "" where there is nothing."""
    if balance_ == Balance():
        return ""
    parts = [tr("given {n}", n=balance_.given), tr("received {n}", n=balance_.received)]
    if balance_.promised:
        parts.append(trn("{n} promise of yours is open", "{n} promises of yours are open", balance_.promised))
    if balance_.awaited:
        parts.append(trn("{n} promise of theirs is open", "{n} promises of theirs are open", balance_.awaited))
    return dotted(parts)


# --- reading ---


def new(kind: str, person: int | None, day: date, direction: str = "given", other: int | None = None) -> Entry:
    """Return an entry not yet stored."""
    return Entry(person=person, other=other, direction=direction, kind=kind, day=day.isoformat())


def get(number: int) -> Entry:
    """Return one entry. Raises KeyError when there is none."""
    found = _entries("favour.id = ?", (number,))
    if not found:
        raise KeyError(number)
    return found[0]


def of_person(person_id: int) -> list[Entry]:
    """Return all between the user and a person, the latest first; introductions stand with both who were introduced."""
    return _entries("?1 IN (person_id, other_id)", (person_id,))


def open_promises(until: date | None = None) -> list[Entry]:
    """Return the promises of both sides that are not kept yet, the first due first, those without a day last.

    until  only those due by this day
    """
    where = "kind = 'promise' AND done_on = ''"
    arguments: tuple = ()
    if until is not None:
        where, arguments = f"{where} AND due <> '' AND due <= ?", (until.isoformat(),)
    return sorted(_entries(where, arguments), key=lambda entry: (not entry.due, entry.due))


def balance(person_id: int) -> Balance:
    """Return what went to and fro with a person."""
    return balances([person_id])[person_id]


def balances(person_ids: Sequence[int]) -> dict[int, Balance]:
    """Return what went to and fro with each of these people. Who was introduced by the user was given something, both of them."""
    found = {number: Balance() for number in person_ids}
    for person, other, direction, kind, done_on in db.execute_sql(
        "SELECT person_id, other_id, direction, kind, done_on FROM favour"
    ):
        gained = (person, other) if (kind, direction) == ("introduction", "given") else (person,)
        for number in gained:
            if number in found:
                _count(found[number], direction, kind == "promise" and not done_on)
    return found


def _count(balance_: Balance, direction: str, is_open: bool) -> None:
    name = {
        ("given", False): "given", ("received", False): "received", ("given", True): "promised", ("received", True): "awaited",
    }[direction, is_open]  # fmt: skip
    setattr(balance_, name, getattr(balance_, name) + 1)


def _entries(where: str, arguments: tuple) -> list[Entry]:
    query = (
        f"SELECT {_COLUMNS} FROM favour JOIN person ON person.id = person_id LEFT JOIN person AS other ON other.id = other_id"
        f" WHERE {where} ORDER BY day DESC, favour.id DESC"
    )
    return [Entry(*row) for row in db.execute_sql(query, arguments)]


# --- writing ---


def save(entry: Entry) -> int:
    """Store a new entry or a changed one, as one change; return its id.

    Only an introduction has another person, and only a promise the days by which and on which it is kept.
    """
    now = database.now_text()
    introduces, promises = entry.kind == "introduction", entry.kind == "promise"
    values = {
        "person": entry.person, "other": entry.other if introduces else None, "direction": entry.direction,
        "kind": entry.kind, "day": entry.day, "due": entry.due if promises else "",
        "done_on": entry.done_on if promises else "", "text": clean(entry.text).strip(), "modified": now,
    }  # fmt: skip
    named = replace(entry, person_name=name_of(entry.person), other_name=name_of(entry.other))
    new, changed = tr("Log “{title}”", title=heading(named)), tr("Edit “{title}”", title=heading(named))
    with database.change(new if entry.id is None else changed):
        if entry.id is None:
            return Favour.insert(values | {"uid": entry.uid or new_uid(), "created": now}).execute()
        Favour.update(values).where(Favour.id == entry.id).execute()
    return entry.id


def keep(number: int, day: date | None) -> None:
    """Note that a promise was kept on a day; None: not yet."""
    promise = heading(get(number))
    with database.change(tr("Keep “{title}”", title=promise) if day else tr("Reopen “{title}”", title=promise)):
        Favour.update(done_on=day.isoformat() if day else "", modified=database.now_text()).where(
            Favour.id == number
        ).execute()


def delete(ids: Sequence[int]) -> None:
    """Delete entries, as one change."""
    one = tr("Delete “{title}”", title=heading(get(ids[0]))) if len(ids) == 1 else ""
    label = one or tr("Delete {n} favours", n=len(ids))
    with database.change(label):
        Favour.delete().where(Favour.id.in_(list(ids))).execute()


def hand_over(one: int, other: int) -> None:
    """Give `one` what `other`, who becomes `one`, gave and took; inside the change that is open."""
    db.execute_sql("UPDATE favour SET person_id = ? WHERE person_id = ?", (one, other))
    db.execute_sql("UPDATE favour SET other_id = ? WHERE other_id = ?", (one, other))
    db.execute_sql("UPDATE favour SET other_id = NULL WHERE other_id = person_id")  # nobody is introduced to themselves
