"""News about people: a new job that an import brought, or what the user heard of. Each is a reason to write while it is fresh."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from models import database, schema
from models.connection import db
from models.people import name_of, names_of
from models.text import clean
from models.words import filled, tr

KINDS = ("new_job", "promotion", "birth", "prize", "publication", "move", "other")  # that the user logs
FRESH = {"birth": 60, "prize": 30, "publication": 30, "other": 30}  # days in which it is a reason to write; others 45
FRESH_ELSE = 45
_QUERY = (
    "SELECT occasion.id, person_id, name, kind, day, old, new, until FROM occasion CROSS JOIN person ON person.id = person_id"
)


@dataclass(slots=True)
class Entry:
    """One news about somebody."""

    id: int | None
    person_id: int
    name: str
    kind: str  # "job", or one of KINDS
    day: date
    old: str = ""
    new: str = ""  # what it is
    until: date = date.max  # it is fresh before it


# --- words ---


def kind_name(kind: str) -> str:
    """Return the word for a kind of news."""
    return {
        "job": tr("New job"), "new_job": tr("New job"), "promotion": tr("Promotion"), "birth": tr("Birth"),
        "prize": tr("Prize"), "publication": tr("Publication"), "move": tr("Move"), "other": tr("News"),
    }.get(kind, kind)  # fmt: skip


def reason(entry: Entry) -> str:
    """Return why to write, in a few words: "New job: congratulate"."""
    pattern = tr("{news}: send a word") if entry.kind in ("move", "other") else tr("{news}: congratulate")
    return filled(pattern, news=kind_name(entry.kind))


def heading(entry: Entry, named: bool = True) -> str:
    """Return a news in a few words: "Samira Benali changed job"; without the name: "Changed job"."""
    if not named:
        return {
            "job": tr("Changed job"), "new_job": tr("Has a new job"), "promotion": tr("Was promoted"),
            "birth": tr("Has a child"), "prize": tr("Won a prize"), "publication": tr("Published something"),
            "move": tr("Moved"),
        }.get(entry.kind, tr("News"))  # fmt: skip
    pattern = {
        "job": tr("{name} changed job"), "new_job": tr("{name} has a new job"), "promotion": tr("{name} was promoted"),
        "birth": tr("{name} has a child"), "prize": tr("{name} won a prize"),
        "publication": tr("{name} published something"), "move": tr("{name} moved"),
    }.get(entry.kind, tr("News of {name}"))  # fmt: skip
    return filled(pattern, name=entry.name)


def text(entry: Entry) -> str:
    """Return what it is: "Atlas → Numéa", or in the user's words."""
    return tr("{old} → {new}", old=entry.old, new=entry.new) if entry.old else entry.new


# --- reading ---


def new(kind: str, person_id: int, day: date, what: str = "") -> Entry:
    """Return a news not yet stored, fresh for as long as its kind is."""
    return Entry(None, person_id, "", kind, day, "", what, fresh_until(kind, day))


def fresh_until(kind: str, day: date) -> date:
    """Return the day on which a news of this kind is old, where nothing else is chosen."""
    return day + timedelta(days=FRESH.get(kind, FRESH_ELSE))


def get(number: int) -> Entry:
    """Return one news. Raises KeyError when there is none."""
    found = _entries("occasion.id = ?", (number,))
    if not found:
        raise KeyError(number)
    return found[0]


def fresh(today: date) -> list[Entry]:
    """Return the news that are a reason to write on `today`, the latest first."""
    return _entries("day <= ? AND until > ?", (today.isoformat(), today.isoformat()))


def of_person(person_id: int) -> list[Entry]:
    """Return all news of one person, the latest first."""
    return _entries("person_id = ?", (person_id,))


def between(first: date, before: date) -> list[Entry]:
    """Return everybody's news from day `first` on and before day `before`, the latest first."""
    return _entries("day >= ? AND day < ?", (first.isoformat(), before.isoformat()))


def _entries(where: str, arguments: tuple) -> list[Entry]:
    rows = db.execute_sql(f"{_QUERY} WHERE {where} ORDER BY day DESC, occasion.id DESC", arguments)
    return [
        Entry(
            number,
            person,
            name,
            kind,
            date.fromisoformat(day),
            old,
            new_,
            date.fromisoformat(until) if until else date.max,
        )
        for number, person, name, kind, day, old, new_, until in rows
    ]


# --- writing ---


def log(entry: Entry, person_ids: Sequence[int]) -> list[int]:
    """Store a new news about each of these people, as one change; return its ids."""
    names = names_of([(number, "") for number in person_ids])
    with database.change(tr("Log news of {names}", names=names)):
        return [schema.Occasion.insert(_values(entry) | {"person": number}).execute() for number in dict.fromkeys(person_ids)]


def save(entry: Entry) -> None:
    """Store a changed news."""
    with database.change(tr("Edit news of {names}", names=entry.name or name_of(entry.person_id))):
        schema.Occasion.update(_values(entry)).where(schema.Occasion.id == entry.id).execute()


def dismiss(number: int, today: date) -> None:
    """Take a news off the list: it was used, or is not wanted. It stays on the timeline."""
    with database.change(tr("Put “{title}” away", title=heading(get(number)))):
        schema.Occasion.update(until=today.isoformat()).where(schema.Occasion.id == number).execute()


def delete(ids: Sequence[int]) -> None:
    """Delete news, as one change."""
    one = tr("Delete “{title}”", title=heading(get(ids[0]))) if len(ids) == 1 else ""
    with database.change(one or tr("Delete {n} news items", n=len(ids))):
        schema.Occasion.delete().where(schema.Occasion.id.in_(list(ids))).execute()


def _values(entry: Entry) -> dict[str, str]:
    what = " ".join(clean(entry.new).split())
    return {
        "kind": entry.kind,
        "day": entry.day.isoformat(),
        "old": entry.old,
        "new": what,
        "until": entry.until.isoformat(),
    }
