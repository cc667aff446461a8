"""Networks: the associations, clubs and groups that the user belongs to, and who else is in them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from models import contributions, database, occasions
from models import today as today_page
from models.connection import db
from models.people import new_uid
from models.schema import Membership, Network
from models.text import clean, fold
from models.words import dotted, long_day, month_name, tr, trn

KINDS = ("alumni", "association", "club", "company", "online", "informal")
MEETS = ("", "week", "fortnight", "month", "quarter", "half_year", "year")
BANDS = ("warm", "steady", "cooling", "cold")
_TEXTS = ("name", "kind", "since", "role", "role_since", "role_until", "meets", "dues", "renewal", "url", "note")
_COLUMNS = ", ".join(("id", "uid", *_TEXTS, "size"))


@dataclass(slots=True)
class Entry:
    """One network, as a form shows it; what the fields hold stands in schema.Network."""

    id: int | None = None
    uid: str = ""
    name: str = ""
    kind: str = "association"
    since: str = ""
    role: str = ""
    role_since: str = ""
    role_until: str = ""
    meets: str = ""
    dues: str = ""
    renewal: str = ""
    url: str = ""
    note: str = ""
    size: int | None = None


@dataclass(slots=True)
class Row:
    """A line of the list of networks."""

    id: int
    name: str
    kind: str
    members: int  # that there are, or are said to be
    known: int  # of those, whom the user had any contact with
    bands: dict[str, int]  # of those known, how many are warm, steady, cooling, cold
    contributed: str  # in words


@dataclass(slots=True)
class Member:
    """Somebody who is in a network, or was."""

    id: int  # of the person
    name: str
    organization: str
    title: str
    role: str
    since: str
    left_on: str  # a day; "" for a member
    warmth: float | None = None
    band: str | None = None
    last: str | None = None  # the day of the last interaction


@dataclass(slots=True)
class Place:
    """A network that a person is in, or was."""

    id: int
    name: str
    role: str
    since: str
    left_on: str


@dataclass(slots=True)
class Figures:
    """How many are in a network, and how warm those are whom the user knows."""

    members: int = 0
    known: int = 0
    bands: dict[str, int] = field(default_factory=lambda: dict.fromkeys(BANDS, 0))


# --- words ---


def kind_name(kind: str) -> str:
    """Return the word for a kind of network."""
    return {
        "alumni": tr("Alumni"), "association": tr("Association"), "club": tr("Club"), "company": tr("Company"),
        "online": tr("Online group"), "informal": tr("Informal group"),
    }.get(kind, kind)  # fmt: skip


def meets_name(meets: str) -> str:
    """Return how often a network meets, in words; "" where it is not known."""
    return {
        "": "", "week": tr("meets every week"), "fortnight": tr("meets every two weeks"), "month": tr("meets every month"),
        "quarter": tr("meets every quarter"), "half_year": tr("meets twice a year"), "year": tr("meets once a year"),
    }.get(meets, meets)  # fmt: skip


def partial_day(text: str) -> str:
    """Return "2021", "2021-03" or "2021-03-12" as people read it: "2021", "March 2021", "12 March 2021"; others as they are."""
    parts = text.split("-")
    if not all(part.isdecimal() for part in parts) or not 2 <= len(parts) <= 3 or not 1 <= int(parts[1]) <= 12:
        return text
    if len(parts) == 3:
        try:
            return long_day(date.fromisoformat(text))
        except ValueError:
            return text
    return tr("{month} {year}", month=month_name(int(parts[1])), year=int(parts[0]))


def about(entry: Entry, figures: Figures, today: date) -> str:
    """Return a network in a line: "Association · member since 2021 · treasurer · meets every month · 38 members, 21 you know"."""
    count = trn("{n} member", "{n} members", figures.members)
    if figures.known:
        count = tr("{members}, {n} you know", members=count, n=figures.known)
    since = tr("member since {year}", year=entry.since[:4]) if entry.since else ""
    parts = (kind_name(entry.kind), since, _office(entry, today), meets_name(entry.meets), count)
    return dotted(parts)


def _office(entry: Entry, today: date) -> str:
    until = entry.role_until
    if not (entry.role and until) or until >= today.isoformat()[: len(until)]:
        return entry.role
    return tr("{role} until {day}", role=entry.role, day=partial_day(until))


def renewal_day(entry: Entry, today: date) -> date | None:
    """Return the next day by which the membership is to be renewed; None where that is not known.

    A day that has passed comes round each year.
    """
    if len(entry.renewal) == 10 and entry.renewal >= today.isoformat():
        return date.fromisoformat(entry.renewal)
    return occasions.next_day(entry.renewal, today)


# --- reading ---


def every(today: date) -> list[Row]:
    """Return the networks by name, with how warm each is on `today`."""
    days = contributions.days_by_network()
    entries = _entries("")
    figures = _figures(entries, today)
    return [
        Row(
            entry.id, entry.name, entry.kind, figures[entry.id].members, figures[entry.id].known, figures[entry.id].bands,
            contributions.last_words(days.get(entry.id, []), today),
        )
        for entry in entries
    ]  # fmt: skip


def names() -> list[tuple[int, str]]:
    """Return (id, name) of the networks, by name."""
    return [(entry.id, entry.name) for entry in _entries("")]


def count() -> int:
    """Return how many networks there are."""
    return db.execute_sql("SELECT count(*) FROM network").fetchone()[0]


def exists(number: int) -> bool:
    """Is there a network with this id?"""
    return db.execute_sql("SELECT 1 FROM network WHERE id = ?", (number,)).fetchone() is not None


def get(number: int) -> Entry:
    """Return one network. Raises KeyError when there is none."""
    found = _entries(f"WHERE id = {int(number)}")
    if not found:
        raise KeyError(number)
    return found[0]


def figures(number: int, today: date) -> Figures:
    """Return how many are in a network, and how warm those are whom the user knows. Raises KeyError when there is none."""
    return _figures([get(number)], today)[number]


def members(number: int, today: date) -> list[Member]:
    """Return who is in a network, those with a role first, then by name; last those who left, the latest first."""
    query = (
        "SELECT person.id, name, organization, title, membership.role, membership.since, left_on FROM membership"
        " JOIN person ON person.id = person_id WHERE network_id = ?"
    )
    found = [Member(*row) for row in db.execute_sql(query, (number,))]
    facts = today_page.warmth_facts([member.id for member in found], today)
    for member in found:
        fact = facts[member.id]
        member.warmth, member.band, member.last = fact.warmth, fact.band, fact.last
    found.sort(key=lambda member: (not member.role, fold(member.name)))
    gone = sorted((member for member in found if member.left_on), key=lambda member: member.left_on, reverse=True)
    return [member for member in found if not member.left_on] + gone


def ids_in(number: int) -> set[int]:
    """Return the ids of the people who are in a network now."""
    query = "SELECT person_id FROM membership WHERE network_id = ? AND left_on = ''"
    return {person for (person,) in db.execute_sql(query, (number,))}


def of_person(person_id: int) -> list[Place]:
    """Return the networks that a person is in, by name, then those they left."""
    query = (
        "SELECT network.id, name, membership.role, membership.since, left_on FROM membership"
        " JOIN network ON network.id = network_id WHERE person_id = ?"
    )
    places = [Place(*row) for row in db.execute_sql(query, (person_id,))]
    return sorted(places, key=lambda place: (place.left_on != "", fold(place.name)))


def _entries(where: str) -> list[Entry]:
    found = [Entry(*row) for row in db.execute_sql(f"SELECT {_COLUMNS} FROM network {where}")]
    return sorted(found, key=lambda entry: (fold(entry.name), entry.id))


def _figures(entries: Sequence[Entry], today: date) -> dict[int, Figures]:
    query = f"SELECT network_id, person_id FROM membership WHERE left_on = '' AND network_id IN ({_listed(entries)})"
    present = db.execute_sql(query).fetchall()
    facts = today_page.warmth_facts(sorted({person for _, person in present}), today)
    found = {entry.id: Figures() for entry in entries}
    for network, person in present:
        figures_, fact = found[network], facts[person]
        figures_.members += 1
        figures_.known += fact.last is not None
        if fact.band:
            figures_.bands[fact.band] += 1
    for entry in entries:
        found[entry.id].members = max(found[entry.id].members, entry.size or 0)
    return found


def _listed(entries: Sequence[Entry]) -> str:
    return ",".join(str(entry.id) for entry in entries)


# --- writing ---


def save(entry: Entry) -> int:
    """Store a new network or a changed one, as one change; return its id."""
    now = database.now_text()
    values = {name: clean(getattr(entry, name)).strip() for name in _TEXTS} | {"size": entry.size, "modified": now}
    label = tr("Add the network {name}", name=entry.name) if entry.id is None else tr("Edit {name}", name=entry.name)
    with database.change(label):
        if entry.id is None:
            return Network.insert(values | {"uid": entry.uid or new_uid(), "created": now}).execute()
        Network.update(values).where(Network.id == entry.id).execute()
    return entry.id


def delete(number: int) -> None:
    """Delete a network. Its people stay, and what was brought to it."""
    with database.change(tr("Delete {name}", name=get(number).name)):
        Network.delete().where(Network.id == number).execute()


def add_members(number: int, person_ids: Sequence[int], role: str = "", since: str = "") -> int:
    """Put people into a network, as one change; who had left is back. Return how many were not in it. Raises KeyError."""
    present = ids_in(number)
    wanted = [person for person in dict.fromkeys(person_ids) if person not in present]
    if wanted:
        rows = [(number, person, clean(role).strip(), since) for person in wanted]
        with database.change(
            trn("Add a person to {name}", "Add {n} people to {name}", len(wanted), name=get(number).name)
        ):
            db.connection().executemany(
                "INSERT INTO membership(network_id, person_id, role, since) VALUES (?, ?, ?, ?)"
                " ON CONFLICT(network_id, person_id) DO UPDATE SET left_on = ''",
                rows,
            )
    return len(wanted)


def change_member(number: int, person_id: int, role: str, since: str, left_on: str = "") -> None:
    """Say what somebody is in a network, since when, and on which day they left ("": they are in it)."""
    with database.change(tr("Edit a membership of {name}", name=get(number).name)):
        _membership(number, [person_id], role=clean(role).strip(), since=since, left_on=left_on)


def leave(number: int, person_ids: Sequence[int], day: date) -> None:
    """Note that people left a network on a day; they stay in its list of those who left."""
    with database.change(
        trn(
            "Note that a person left {name}", "Note that {n} people left {name}", len(person_ids), name=get(number).name
        )
    ):
        _membership(number, person_ids, left_on=day.isoformat())


def remove_members(number: int, person_ids: Sequence[int]) -> None:
    """Take people out of a network as if they had never been in it."""
    with database.change(
        trn("Take a person out of {name}", "Take {n} people out of {name}", len(person_ids), name=get(number).name)
    ):
        Membership.delete().where(Membership.network == number, Membership.person.in_(list(person_ids))).execute()


def _membership(number: int, person_ids: Sequence[int], **values: str) -> None:
    Membership.update(values).where(Membership.network == number, Membership.person.in_(list(person_ids))).execute()


def hand_over(one: int, other: int) -> None:
    """Give `one` the memberships of `other`, who becomes `one`; inside the change that is open.

    Of a network that both are in, what only one of the two rows says is kept; who is still in it in either row, is.
    """
    query = "SELECT network_id, role, since, left_on FROM membership WHERE person_id = ?"
    mine = {network: rest for network, *rest in db.execute_sql(query, (one,))}
    for network, role, since, left_on in db.execute_sql(query, (other,)).fetchall():
        if network in mine:
            my_role, my_since, my_left = mine[network]
            first = min((day for day in (since, my_since) if day), default="")
            last = max(left_on, my_left) if left_on and my_left else ""
            _membership(network, [one], role=my_role or role, since=first, left_on=last)
    db.execute_sql("UPDATE OR IGNORE membership SET person_id = ? WHERE person_id = ?", (one, other))
