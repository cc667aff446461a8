"""Occasions: reasons to reach out to somebody now. Birthdays come of themselves; news are noticed here, and read in news.py."""

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from models import schema
from models.connection import db
from models.text import fold
from models.words import short_day, tr

if TYPE_CHECKING:
    from models.feeds import Item
    from models.formats.records import Contact

FRESH = 45  # days in which a new job is a reason to write
SOON = 14  # days before a birthday


class Birthday(NamedTuple):
    """A birthday that comes soon."""

    person_id: int
    name: str
    day: date
    age: int | None  # that they will have; None when the year is not known


def articles(today: date) -> "list[Item]":
    """Return what those who are not warm wrote of late: see feeds.of_people()."""
    if not db.execute_sql("SELECT EXISTS (SELECT 1 FROM feed WHERE person_id IS NOT NULL)").fetchone()[0]:
        return []
    from models import feeds  # the first page is there sooner without

    return feeds.of_people(today)


def birthdays(today: date, within: int = SOON) -> list[Birthday]:
    """Return the birthdays from `today` to `within` days after it, soonest first."""
    found = []
    coming = {(today + timedelta(days=ahead)).strftime("%m-%d") for ahead in range(within + 1)}
    if "03-01" in coming:
        coming.add("02-29")  # see next_day
    query = "SELECT id, name, birthday FROM person WHERE birthday != '' AND substr(birthday, -5) IN"
    for number, name, text in db.execute_sql(f"{query} ({', '.join('?' * len(coming))})", sorted(coming)):
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


def turns(birthday: Birthday) -> str:
    """Return whose birthday it is: "Karim Alaoui turns 62"; "Birthday of Karim Alaoui" where the year is not known."""
    if birthday.age:
        return tr("{name} turns {age}", name=birthday.name, age=birthday.age)
    return tr("Birthday of {name}", name=birthday.name)


def birthday_text(birthday: Birthday, today: date) -> str:
    """Return a birthday in a few words: "Birthday today", "Birthday Thu 26 Nov"."""
    days = (birthday.day - today).days
    if days == 0:
        return tr("Birthday today")
    if days == 1:
        return tr("Birthday tomorrow")
    return tr("Birthday {day}", day=short_day(birthday.day))


def note_job_change(person_id: int, before: "Contact", after: "Contact", day: date) -> None:
    """Inside the change that is open, note that a person's organisation (or else title) became another one."""
    for old, new in ((before.organization, after.organization), (before.title, after.title)):
        if old and new and fold(old) != fold(new):
            until = (day + timedelta(days=FRESH)).isoformat()
            schema.Occasion.insert(person=person_id, day=day.isoformat(), old=old, new=new, until=until).execute()
            return
