"""Occasions: reasons to reach out to somebody now."""

from dataclasses import dataclass
from datetime import date, timedelta

from models import database
from models.connection import db
from models.formats.records import Contact
from models.schema import Occasion
from models.text import fold
from models.words import short_day, tr

FRESH = 45  # days in which a new job is a reason to write
SOON = 14  # days before a birthday


@dataclass(slots=True)
class JobChange:
    """Somebody who changed employer or title."""

    id: int
    person_id: int
    name: str
    day: date  # when it was noticed
    old: str
    new: str


@dataclass(slots=True)
class Birthday:
    """A birthday that comes soon."""

    person_id: int
    name: str
    day: date
    age: int | None  # that they will have; None when the year is not known


def birthdays(today: date, within: int = SOON) -> list[Birthday]:
    """Return the birthdays from `today` to `within` days after it, soonest first."""
    found = []
    for number, name, text in db.execute_sql("SELECT id, name, birthday FROM person WHERE birthday != ''"):
        day = next_day(text, today)
        if day is not None and (day - today).days <= within:
            year = int(text[:4]) if not text.startswith("-") else 0
            age = day.year - year if year else None
            found.append(Birthday(number, name, day, age if age is None or 0 < age < 130 else None))
    found.sort(key=lambda birthday: (birthday.day, birthday.name))
    return found


def next_day(text: str, today: date) -> date | None:
    """Return the next day, today included, on which "1980-04-12" or "--04-12" comes round; None for another text.

    29 February is kept on 1 March in years without it.
    """
    month, _, day = text[-5:].partition("-")
    if not (month.isdecimal() and day.isdecimal()):
        return None
    for year in (today.year, today.year + 1):
        coming = _in_year(year, int(month), int(day))
        if coming is None or coming >= today:
            return coming
    return None


def _in_year(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return date(year, 3, 1) if (month, day) == (2, 29) else None


def birthday_text(birthday: Birthday, today: date) -> str:
    """Return a birthday in a few words: "Birthday today", "Birthday Thu 26 Nov"."""
    days = (birthday.day - today).days
    if days == 0:
        return tr("Birthday today")
    if days == 1:
        return tr("Birthday tomorrow")
    return tr("Birthday {day}", day=short_day(birthday.day))


def note_job_change(person_id: int, before: Contact, after: Contact, day: date) -> None:
    """Inside the change that is open, note that a person's organisation (or else title) became another one."""
    for old, new in ((before.organization, after.organization), (before.title, after.title)):
        if old and new and fold(old) != fold(new):
            until = (day + timedelta(days=FRESH)).isoformat()
            Occasion.insert(person=person_id, day=day.isoformat(), old=old, new=new, until=until).execute()
            return


def job_changes(today: date) -> list[JobChange]:
    """Return the changes of job that are fresh, the latest first."""
    query = (
        "SELECT occasion.id, person_id, name, day, old, new FROM occasion JOIN person ON person.id = person_id"
        " WHERE kind = 'job' AND day <= ? AND until > ? ORDER BY day DESC, occasion.id DESC"
    )
    return _changes(query, (today.isoformat(), today.isoformat()))


def of_person(person_id: int) -> list[JobChange]:
    """Return all changes of job of one person, the latest first."""
    query = (
        "SELECT occasion.id, person_id, name, day, old, new FROM occasion JOIN person ON person.id = person_id"
        " WHERE person_id = ? ORDER BY day DESC, occasion.id DESC"
    )
    return _changes(query, (person_id,))


def between(first: date, before: date) -> list[JobChange]:
    """Return everybody's changes of job that were noticed from day `first` on and before day `before`."""
    query = (
        "SELECT occasion.id, person_id, name, day, old, new FROM occasion JOIN person ON person.id = person_id"
        " WHERE kind = 'job' AND day >= ? AND day < ?"
    )
    return _changes(query, (first.isoformat(), before.isoformat()))


def _changes(query: str, arguments: tuple) -> list[JobChange]:
    return [
        JobChange(number, person, name, date.fromisoformat(day), old, new)
        for number, person, name, day, old, new in db.execute_sql(query, arguments)
    ]


def dismiss(number: int, today: date) -> None:
    """Take an occasion off the list: it was used, or is not wanted."""
    with database.change(tr("Put an occasion away")):
        Occasion.update(until=today.isoformat()).where(Occasion.id == number).execute()
