"""Newsletters: a letter to the same people every so often, with what is new since the last one. Sent issues are kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from models import audiences, contributions, database, follow_ups, repeating
from models.audiences import Candidate
from models.connection import db
from models.letters import Letter
from models.people import new_uid
from models.schema import Issue, Newsletter
from models.text import clean, fold
from models.words import dotted, short_day, tr

SOON = timedelta(days=7)  # before it is due, Today tells of it
_QUERY = (
    "SELECT newsletter.id, newsletter.uid, newsletter.name, network_id, coalesce(network.name, ''), tag, every, unit, due,"
    " coalesce((SELECT max(sent_on) FROM issue WHERE newsletter_id = newsletter.id), ''), substr(newsletter.created, 1, 10)"
    " FROM newsletter LEFT JOIN network ON network.id = network_id"
)


@dataclass(slots=True)
class Entry:
    """One newsletter, as a form or a list shows it."""

    id: int | None = None
    uid: str = ""
    name: str = ""
    network: int | None = None  # its members get it
    network_name: str = ""
    tag: str = ""  # and those with this tag
    every: int = 1
    unit: str = "month"
    due: str = ""  # a day
    last: str = ""  # the day of the last issue, "" before the first
    created: str = ""  # a day


@dataclass(slots=True)
class Sent:
    """An issue that was sent."""

    id: int
    subject: str
    body: str
    sent_on: str
    people_count: int


# --- words ---


def about(entry: Entry) -> str:
    """Return a newsletter in a line: "CJD Casablanca · every month · next one Tue 1 Dec"."""
    due = tr("next one {day}", day=short_day(date.fromisoformat(entry.due)))
    return dotted(
        part
        for part in (entry.network_name, entry.tag, follow_ups.repeat_name(entry.every, entry.unit, True), due)
        if part
    )


# --- reading ---


def every() -> list[Entry]:
    """Return the newsletters, the first due first."""
    return _entries("", ())


def get(number: int) -> Entry:
    """Return one newsletter. Raises KeyError when there is none."""
    found = _entries("WHERE newsletter.id = ?", (number,))
    if not found:
        raise KeyError(number)
    return found[0]


def of_network(network: int) -> list[Entry]:
    """Return the newsletters of a network, the first due first."""
    return _entries("WHERE network_id = ?", (network,))


def due(today: date) -> list[Entry]:
    """Return those that are due soon, or were."""
    return _entries("WHERE due <= ?", ((today + SOON).isoformat(),))


def _entries(where: str, arguments: tuple) -> list[Entry]:
    found = [Entry(*row) for row in db.execute_sql(f"{_QUERY} {where}", arguments)]
    return sorted(found, key=lambda entry: (entry.due, fold(entry.name), entry.id))


def audience(entry: Entry, today: date) -> list[Candidate]:
    """Return who gets it: the members of its network and those with its tag, the most neglected first."""
    reasons = audiences.of_network(entry.network) if entry.network is not None else []
    reasons += audiences.of_tag(entry.tag) if entry.tag else []
    return audiences.candidates(reasons, today)


def since(entry: Entry) -> date:
    """Return the day from which on things are new to its readers: that after the last issue, or a period before the first."""
    if entry.last:
        return date.fromisoformat(entry.last) + timedelta(days=1)
    return repeating.later(date.fromisoformat(entry.created or entry.due), -entry.every, entry.unit)


def issues(number: int) -> list[Sent]:
    """Return the issues that were sent, the latest first."""
    query = (
        "SELECT id, subject, body, sent_on, people_count FROM issue WHERE newsletter_id = ? AND sent_on <> ''"
        " ORDER BY sent_on DESC, id DESC"
    )
    return [Sent(*row) for row in db.execute_sql(query, (number,))]


def draft(number: int) -> Letter | None:
    """Return the issue that was begun and not sent; None where there is none."""
    query = "SELECT subject, body FROM issue WHERE newsletter_id = ? AND sent_on = ''"
    found = db.execute_sql(query, (number,)).fetchone()
    return Letter(*found) if found else None


# --- writing ---


def save(entry: Entry) -> int:
    """Store a new newsletter or a changed one, as one change; return its id."""
    now = database.now_text()
    values = {
        "name": " ".join(clean(entry.name).split()), "network": entry.network, "tag": entry.tag, "every": entry.every,
        "unit": entry.unit, "due": entry.due, "modified": now,
    }  # fmt: skip
    label = tr("Add the newsletter {name}", name=entry.name) if entry.id is None else tr("Edit {name}", name=entry.name)
    with database.change(label):
        if entry.id is None:
            return Newsletter.insert(values | {"uid": entry.uid or new_uid(), "created": now}).execute()
        Newsletter.update(values).where(Newsletter.id == entry.id).execute()
    return entry.id


def delete(number: int) -> None:
    """Delete a newsletter with its issues."""
    with database.change(tr("Delete {name}", name=get(number).name)):
        Newsletter.delete().where(Newsletter.id == number).execute()


def keep(number: int, letter: Letter) -> None:
    """Keep an issue that is not finished."""
    values = {"subject": clean(letter.subject), "body": clean(letter.body), "modified": database.now_text()}
    with database.change(tr("Keep the draft of {name}", name=get(number).name)):
        if draft(number) is None:
            Issue.insert(values | {"newsletter": number}).execute()
        else:
            Issue.update(values).where(Issue.newsletter == number, Issue.sent_on == "").execute()


def sent(number: int, letter: Letter, person_ids: Sequence[int], day: date) -> None:
    """Note that an issue went out: it is kept, the next one is due a period later. Part of the change that is open, or one.

    To a network it is a contribution too.
    """
    entry = get(number)
    with database.change(tr("Send {name}", name=entry.name)):
        keep(number, letter)
        values = {"sent_on": day.isoformat(), "people_count": len(person_ids)}
        Issue.update(values).where(Issue.newsletter == number, Issue.sent_on == "").execute()
        first = date.fromisoformat(entry.due)
        coming = repeating.next_after(first, entry.every, entry.unit, max(day, first))
        Newsletter.update(due=coming.isoformat()).where(Newsletter.id == number).execute()
        if entry.network is not None:
            contributions.save(contributions.new("article", day, entry.network, letter.subject, person_ids))
