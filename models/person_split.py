"""Making two people of one, as a merge is taken back: what goes to the second is chosen, and nothing is lost or doubled."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date

from models import clock, database, duplicates, favours, follow_ups, interactions, news, people
from models.connection import db
from models.formats.records import Contact
from models.words import short_day, tr

VALUES = ("phones", "emails", "urls", "addresses", "tags")  # of a Contact
TABLES = (
    "participant", "follow_up_person", "appointment_person", "membership", "occasion", "favour", "card", "feed",
    "contribution_person", "event_person", "own_news_person",
)  # fmt: skip


@dataclass(slots=True)
class Part:
    """Something that can go to the second person. `key` is what split() takes."""

    key: str
    group: str  # one of VALUES and TABLES
    text: str


def group_name(group: str) -> str:
    """Return the words for a group of parts."""
    return {
        "phones": tr("Phones"), "emails": tr("E-mails"), "urls": tr("Web pages"), "addresses": tr("Addresses"),
        "tags": tr("Tags"), "participant": tr("Interactions"), "follow_up_person": tr("Follow-ups"),
        "appointment_person": tr("Appointments"), "membership": tr("Networks"), "occasion": tr("News"),
        "favour": tr("Given and received"), "card": tr("Cards as they were imported"), "feed": tr("Feeds"),
        "contribution_person": tr("Contributions"), "event_person": tr("Events"), "own_news_person": tr("News they were told"),
    }[group]  # fmt: skip


def former_name(contact: Contact) -> str:
    """Return whom a person was last merged with, by the line that a merge leaves in the note; "" for nobody."""
    begins = tr("Merged with {name}", name="").strip()
    found = [line[len(begins) :] for line in contact.note.splitlines() if line.startswith(begins)]
    return found[-1].partition(":")[0].strip(" \u2068\u2069") if found else ""


def parts(person_id: int) -> list[Part]:
    """Return all that can go to the second person, group by group, the latest first. Raises KeyError."""
    contact = people.get(person_id)
    found = []
    for group in VALUES:
        for place, entry in enumerate(getattr(contact, group)):
            found.append(Part(f"{group} {place}", group, _value_text(group, entry)))
    for group in TABLES:
        found += [Part(f"{group} {number}", group, text) for number, text in _rows(group, person_id)]
    return found


def _value_text(group: str, entry: object) -> str:
    if group == "addresses":
        return (
            ", ".join(part for part in (entry.street, entry.postcode, entry.city, entry.country) if part) or entry.label
        )
    return entry if group == "tags" else entry.value


def _rows(group: str, person_id: int) -> list[tuple[int, str]]:
    """Return (id of the row, what it says) of a table."""
    if group == "participant":
        talks = interactions.of_person(person_id)
        rows = dict(db.execute_sql("SELECT interaction_id, id FROM participant WHERE person_id = ?", (person_id,)))
        return [(rows[entry.id], _dated(entry.day, entry.title or interactions.kind_name(entry.kind))) for entry in talks]
    if group == "follow_up_person":
        plans = {entry.id: entry for entry in follow_ups.of_person(person_id)}
        rows = db.execute_sql("SELECT id, follow_up_id FROM follow_up_person WHERE person_id = ?", (person_id,))
        found = [(number, plans[plan]) for number, plan in rows if plan in plans]
        return [
            (number, _dated(entry.day.isoformat(), entry.reason or follow_ups.title(entry))) for number, entry in found
        ]
    if group == "occasion":
        return [
            (entry.id, _dated(entry.day.isoformat(), news.heading(entry, named=False)))
            for entry in news.of_person(person_id)
        ]
    if group == "favour":
        return [
            (entry.id, favours.heading(entry)) for entry in favours.of_person(person_id) if entry.person == person_id
        ]
    query = {
        "membership": "SELECT membership.id, network.name FROM membership JOIN network ON network.id = network_id",
        "appointment_person": "SELECT appointment_person.id, title FROM appointment_person"
        " JOIN appointment ON appointment.id = appointment_id",
        "card": "SELECT card.id, coalesce(file, uid) FROM card LEFT JOIN import_run ON import_run.id = run_id",
        "feed": "SELECT id, title FROM feed",
        "contribution_person": "SELECT contribution_person.id, title FROM contribution_person"
        " JOIN contribution ON contribution.id = contribution_id",
        "event_person": "SELECT event_person.id, title FROM event_person JOIN event ON event.id = event_id",
        "own_news_person": "SELECT own_news_person.id, title FROM own_news_person JOIN own_news ON own_news.id = own_news_id",
    }[group]
    return db.execute_sql(f"{query} WHERE person_id = ? ORDER BY 1 DESC", (person_id,)).fetchall()


def _dated(text: str, what: str) -> str:
    day = date.fromisoformat(text)
    told = short_day(day) if day.year == clock.today().year else f"{short_day(day)} {day.year}"
    return tr("{day}: {text}", day=told, text=what[:80])


def split(person_id: int, name: str, keys: Collection[str]) -> int:
    """Make a second person of the parts with `keys`, and return their id. One change; the two are never taken for one again.

    What is not a part (note, dates, organisation, circle) stays with the first. Raises KeyError when that one is gone.
    """
    contact, wanted = people.get(person_id), set(keys)
    second, first = Contact(name=name.strip()), contact
    for group in VALUES:
        entries = list(enumerate(getattr(contact, group)))
        setattr(second, group, [entry for place, entry in entries if f"{group} {place}" in wanted])
        first = replace(first, **{group: [entry for place, entry in entries if f"{group} {place}" not in wanted]})
    second.name = second.name or people.display_name(second)
    with database.change(tr("Split {name}", name=contact.name)):
        (number,) = people.add([second])
        people.update(person_id, first, contact)
        for table in TABLES:
            rows = [key.partition(" ")[2] for key in wanted if key.partition(" ")[0] == table]
            db.connection().executemany(
                f"UPDATE {table} SET person_id = ? WHERE id = ? AND person_id = ?",
                [(number, row, person_id) for row in rows],
            )
        duplicates.keep_apart(person_id, number)
    return number
