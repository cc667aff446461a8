"""The user's own news, to be told to people one by one: a reason to write to those who were neglected."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from models import audiences, database, networks, news
from models.audiences import Candidate
from models.connection import db
from models.people import names_of, new_uid
from models.schema import OwnNews, OwnNewsPerson
from models.text import clean
from models.words import tr


@dataclass(slots=True)
class Entry:
    """One news of the user's own."""

    id: int | None = None
    uid: str = ""
    kind: str = "other"  # see news.KINDS
    day: str = ""
    title: str = ""
    note: str = ""
    until: str = ""  # a day; it is news before it
    told: int = 0  # people


def new(kind: str, day: date, title: str = "") -> Entry:
    """Return a news not yet stored."""
    return Entry(kind=kind, day=day.isoformat(), title=title, until=news.fresh_until(kind, day).isoformat())


def get(number: int) -> Entry:
    """Return one news. Raises KeyError when there is none."""
    found = _entries("id = ?", (number,))
    if not found:
        raise KeyError(number)
    return found[0]


def fresh(today: date) -> list[Entry]:
    """Return what can still be told, the latest first."""
    return _entries("day <= ? AND until > ?", (today.isoformat(), today.isoformat()))


def since(day: date, today: date) -> list[Entry]:
    """Return what happened from a day on until `today`, the first first."""
    return _entries("day BETWEEN ? AND ?", (day.isoformat(), today.isoformat()))[::-1]


def to_tell(number: int, today: date) -> list[Candidate]:
    """Return those whom the user keeps up with, or shares a network with, and who were not told; the most neglected first.

    Only those kept up with are chosen at first.
    """
    query = "SELECT person_id FROM own_news_person WHERE own_news_id = ?"
    told = {person for (person,) in db.execute_sql(query, (number,))}
    kept = audiences.kept_up(today)
    reasons = list(kept)
    for network, name in networks.names():
        reasons += [(person, name) for person in sorted(networks.ids_in(network))]
    found = audiences.candidates([one for one in reasons if one[0] not in told], today)
    wanted = {person for person, _ in kept}
    for candidate in found:
        candidate.chosen &= candidate.id in wanted
    return found


def _entries(where: str, arguments: tuple) -> list[Entry]:
    told = "(SELECT count(*) FROM own_news_person WHERE own_news_id = own_news.id)"
    query = (
        f"SELECT id, uid, kind, day, title, note, until, {told} FROM own_news WHERE {where} ORDER BY day DESC, id DESC"
    )
    return [Entry(*row) for row in db.execute_sql(query, arguments)]


def save(entry: Entry) -> int:
    """Store a new news or a changed one, as one change; return its id."""
    now = database.now_text()
    values = {
        "kind": entry.kind, "day": entry.day, "title": " ".join(clean(entry.title).split()),
        "note": clean(entry.note).strip(), "until": entry.until, "modified": now,
    }  # fmt: skip
    with database.change(tr("Keep your own news") if entry.id is None else tr("Edit your own news")):
        if entry.id is None:
            return OwnNews.insert(values | {"uid": entry.uid or new_uid(), "created": now}).execute()
        OwnNews.update(values).where(OwnNews.id == entry.id).execute()
    return entry.id


def tell(number: int, person_ids: Sequence[int], day: date) -> None:
    """Note that people were told."""
    with database.change(tr("Tell your own news to {names}", names=names_of([(one, "") for one in person_ids]))):
        rows = [{"own_news": number, "person": person, "day": day.isoformat()} for person in dict.fromkeys(person_ids)]
        OwnNewsPerson.insert_many(rows).on_conflict_ignore().execute()


def put_away(number: int, today: date) -> None:
    """Note that it is told to enough people; it is kept."""
    with database.change(tr("Put your own news away")):
        OwnNews.update(until=today.isoformat()).where(OwnNews.id == number).execute()


def delete(number: int) -> None:
    """Delete a news of the user's own."""
    with database.change(tr("Delete your own news")):
        OwnNews.delete().where(OwnNews.id == number).execute()
