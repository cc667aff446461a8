"""Contributions: what the user brought to networks and people, and how that goes with the goal they set."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from models import database, settings
from models.connection import db
from models.people import new_uid
from models.schema import Contribution, ContributionPerson
from models.text import clean
from models.words import filled, month_name, tr, trn

KINDS = ("report", "announcement", "introduction", "article", "organised", "spoke", "helped", "office")
_COLUMNS = (
    "contribution.id, contribution.uid, network_id, coalesce(network.name, ''), contribution.kind, day, title,"
    " contribution.note"
)


@dataclass(slots=True)
class Entry:
    """One contribution, as a form or a list shows it."""

    id: int | None = None
    uid: str = ""
    network: int | None = None
    network_name: str = ""
    kind: str = "report"
    day: str = ""
    title: str = ""
    note: str = ""
    people: list[tuple[int, str]] = field(default_factory=list)  # (id, name): whom it was for


@dataclass(slots=True)
class Goal:
    """What the user set out to bring, over all networks, and how far they are."""

    wanted: int  # in the period
    period: str  # month, quarter or year
    done: int  # in the period that `today` is in


# --- words ---


def kind_name(kind: str) -> str:
    """Return the word for a kind of contribution."""
    return {
        "report": tr("Report"), "announcement": tr("Announcement"), "introduction": tr("Introduction"),
        "article": tr("Useful article"), "organised": tr("Organised"), "spoke": tr("Spoke"), "helped": tr("Helped"),
        "office": tr("Office held"),
    }.get(kind, kind)  # fmt: skip


def heading(entry: Entry) -> str:
    """Return what was brought in a few words: "Report “Financing SMEs”"."""
    if not entry.title:
        return kind_name(entry.kind)
    pattern = {
        "report": tr("Report “{title}”"), "announcement": tr("Announced: {title}"),
        "introduction": tr("Introduced {title}"), "article": tr("Shared: {title}"), "organised": tr("Organised: {title}"),
        "spoke": tr("Spoke: {title}"), "helped": tr("Helped: {title}"), "office": tr("Office held: {title}"),
    }.get(entry.kind, "{title}")  # fmt: skip
    return filled(pattern, title=entry.title)


def last_words(days: Sequence[str], today: date) -> str:
    """Return how long ago the last of these contributions was: "you last contributed in March".

    days  of the contributions, the latest first; those after `today` are not looked at
    """
    past = [date.fromisoformat(day) for day in days if day <= today.isoformat()]
    if not past:
        return tr("no contribution yet")
    quarter = [day for day in past if (day.year, _quarter(day)) == (today.year, _quarter(today))]
    if len(quarter) > 1:
        return trn("{n} contribution this quarter", "{n} contributions this quarter", len(quarter))
    last = past[0]
    if last.year != today.year:
        return tr("you last contributed in {month} {year}", month=month_name(last.month), year=last.year)
    if last.month == today.month:
        return tr("you contributed this month")
    return tr("you last contributed in {month}", month=month_name(last.month))


def goal(today: date) -> Goal | None:
    """Return the user's goal and how far they are, over all networks; None when there is none."""
    a_year = settings.get(settings.CONTRIBUTIONS)
    if a_year <= 0:
        return None
    period, months = ("month", 1) if a_year >= 12 else ("quarter", 3) if a_year >= 4 else ("year", 12)
    first = date(today.year, (today.month - 1) // months * months + 1, 1)
    query = "SELECT count(*) FROM contribution WHERE day BETWEEN ? AND ?"
    done = db.execute_sql(query, (first.isoformat(), today.isoformat())).fetchone()[0]
    return Goal(round(a_year * months / 12), period, done)


def goal_words(goal_: Goal, progress: bool = True) -> str:
    """Return a goal, and with `progress` how far it is: "goal: one contribution a month, reached"."""
    wanted = {
        "month": trn("goal: one contribution a month", "goal: {n} contributions a month", goal_.wanted),
        "quarter": trn("goal: one contribution a quarter", "goal: {n} contributions a quarter", goal_.wanted),
        "year": trn("goal: one contribution a year", "goal: {n} contributions a year", goal_.wanted),
    }[goal_.period]
    if not progress:
        return wanted
    if goal_.done >= goal_.wanted:
        return tr("{goal}, reached", goal=wanted)
    return tr("{goal}, {n} so far", goal=wanted, n=goal_.done) if goal_.done else wanted


def _quarter(day: date) -> int:
    return (day.month - 1) // 3


# --- reading ---


def new(kind: str, day: date, network: int | None = None, title: str = "", people: Sequence[int] = ()) -> Entry:
    """Return a contribution not yet stored."""
    return Entry(None, "", network, "", kind, day.isoformat(), title, people=[(number, "") for number in people])


def get(number: int) -> Entry:
    """Return one contribution. Raises KeyError when there is none."""
    found = _entries("contribution.id = ?", (number,))
    if not found:
        raise KeyError(number)
    return found[0]


def of_network(network: int | None) -> list[Entry]:
    """Return what was brought to a network (None: to none), the latest first."""
    return _entries("network_id IS ?", (network,))


def of_person(person_id: int) -> list[Entry]:
    """Return what was brought to a person, the latest first."""
    return _entries(
        "contribution.id IN (SELECT contribution_id FROM contribution_person WHERE person_id = ?)", (person_id,)
    )


def of_year(year: int, network: int | None = None) -> list[Entry]:
    """Return what was brought in a year, the latest first; with `network`, to that network."""
    where, arguments = "day BETWEEN ? AND ?", (f"{year:04}-01-01", f"{year:04}-12-31")
    if network is None:
        return _entries(where, arguments)
    return _entries(f"{where} AND network_id = ?", (*arguments, network))


def between(first: date, last: date) -> list[Entry]:
    """Return what was brought in some days, `last` included, the latest first."""
    return _entries("day BETWEEN ? AND ?", (first.isoformat(), last.isoformat()))


def years(network: int | None = None) -> list[int]:
    """Return the years in which something was brought, the latest first; with `network`, to that network."""
    query = "SELECT DISTINCT substr(day, 1, 4) FROM contribution WHERE (?1 IS NULL OR network_id = ?1) ORDER BY 1 DESC"
    return [int(year) for (year,) in db.execute_sql(query, (network,))]


def by_kind(entries: Sequence[Entry]) -> list[tuple[str, int]]:
    """Return (kind, how many), the most frequent first."""
    return Counter(entry.kind for entry in entries).most_common()


def days_by_network() -> dict[int | None, list[str]]:
    """Return for each network the days of what was brought to it, the latest first."""
    found: dict[int | None, list[str]] = {}
    for network, day in db.execute_sql("SELECT network_id, day FROM contribution ORDER BY day DESC"):
        found.setdefault(network, []).append(day)
    return found


def _entries(where: str, arguments: tuple) -> list[Entry]:
    query = (
        f"SELECT {_COLUMNS} FROM contribution LEFT JOIN network ON network.id = network_id WHERE {where}"
        " ORDER BY day DESC, contribution.id DESC"
    )
    entries = {row[0]: Entry(*row) for row in db.execute_sql(query, arguments)}
    names = (
        "SELECT contribution_id, person.id, person.name FROM contribution_person JOIN person ON person.id = person_id"
        f" WHERE contribution_id IN ({','.join(map(str, entries))}) ORDER BY contribution_person.id"
    )
    for number, person, name in db.execute_sql(names):
        entries[number].people.append((person, name))
    return list(entries.values())


# --- writing ---


def save(entry: Entry) -> int:
    """Store a new contribution or a changed one, as one change; return its id."""
    now = database.now_text()
    values = {
        "network": entry.network, "kind": entry.kind, "day": entry.day, "title": clean(entry.title).strip(),
        "note": clean(entry.note).strip(), "modified": now,
    }  # fmt: skip
    new = tr("Log “{title}”", title=heading(entry))
    with database.change(new if entry.id is None else tr("Edit “{title}”", title=heading(entry))):
        number = entry.id
        if number is None:
            number = Contribution.insert(values | {"uid": entry.uid or new_uid(), "created": now}).execute()
        else:
            Contribution.update(values).where(Contribution.id == number).execute()
        _set_people(number, [person for person, _ in entry.people])
    return number


def _set_people(number: int, wanted: list[int]) -> None:
    query = "SELECT person_id FROM contribution_person WHERE contribution_id = ?"
    present = [person for (person,) in db.execute_sql(query, (number,))]
    if present != list(dict.fromkeys(wanted)):
        ContributionPerson.delete().where(ContributionPerson.contribution == number).execute()
        rows = [(number, person) for person in dict.fromkeys(wanted)]
        db.connection().executemany("INSERT INTO contribution_person(contribution_id, person_id) VALUES (?, ?)", rows)


def delete(ids: Sequence[int]) -> None:
    """Delete contributions, as one change."""
    one = tr("Delete “{title}”", title=heading(get(ids[0]))) if len(ids) == 1 else ""
    with database.change(one or tr("Delete {n} contributions", n=len(ids))):
        Contribution.delete().where(Contribution.id.in_(list(ids))).execute()
