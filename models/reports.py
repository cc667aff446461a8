"""Reports of meetings: what can be reported, its notes and who was there, and that the report went out to the members."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from models import contributions, database, events, interactions, networks, people
from models.connection import db
from models.events import Entry
from models.schema import Event
from models.text import fold
from models.words import tr

BACK = timedelta(days=60)  # how long a meeting can still be reported


@dataclass(slots=True)
class Meeting:
    """A meeting that can be reported: an event, an interaction, or both."""

    title: str
    day: date
    network: int | None
    event: int | None = None
    interaction: int | None = None
    location: str = ""
    note: str = ""
    present: list[tuple[int, str]] = field(default_factory=list)
    absent: list[tuple[int, str]] = field(default_factory=list)


def to_report(network: int, today: date) -> list[Meeting]:
    """Return what can be reported, the latest first: events that were and have no report, and meetings with several members."""
    days = ((today - BACK).isoformat(), today.isoformat())
    past = events.among("network_id = ? AND day BETWEEN ? AND ?", (network, *days))
    found = {entry.id: meeting_of(entry.id) for entry in past}
    known = {meeting.interaction for meeting in found.values()}
    meetings = [found[entry.id] for entry in past if not entry.reported_on]
    query = (
        "SELECT interaction.id FROM interaction JOIN participant ON participant.interaction_id = interaction.id"
        " JOIN membership ON membership.person_id = participant.person_id AND network_id = ? AND left_on = ''"
        " WHERE kind = 'meeting' AND day BETWEEN ? AND ? GROUP BY interaction.id HAVING count(*) >= ?"
    )
    for (number,) in db.execute_sql(query, (network, *days, events.ENOUGH_MEMBERS)).fetchall():
        if number not in known:
            meetings.append(meeting_from(number, network))
    return sorted(meetings, key=lambda meeting: meeting.day, reverse=True)


def without_report(first: date, today: date) -> list[Entry]:
    """Return the events of networks from day `first` on and before `today` that were not reported, the latest first."""
    where = "reported_on = '' AND network_id IS NOT NULL AND day >= ? AND day < ?"
    return events.among(where, (first.isoformat(), today.isoformat()))[::-1]


def meeting_from(interaction: int, network: int) -> Meeting:
    """Return an interaction as a meeting of a network to report. Raises KeyError when it is gone."""
    talk = interactions.get(interaction)
    meeting = Meeting(talk.title, date.fromisoformat(talk.day), network, None, interaction)
    return _with_people(meeting)


def meeting_of(number: int) -> Meeting:
    """Return an event as a meeting to report: with the notes and the people of the interaction it became, where there is one."""
    entry = events.get(number)
    same_day = (
        "SELECT id, title, event_uid FROM interaction WHERE kind = 'meeting' AND day = ?"
        " AND id NOT IN (SELECT interaction_id FROM event WHERE interaction_id IS NOT NULL AND id <> ?) ORDER BY id"
    )
    became = db.execute_sql("SELECT interaction_id FROM event WHERE id = ?", (number,)).fetchone()[0]
    if became is None:
        for interaction, title, uid in db.execute_sql(same_day, (entry.day, number)).fetchall():
            if (uid and uid in (entry.event_uid, entry.uid)) or events.alike(title, entry.title):
                became = interaction
                break
    return _with_people(
        Meeting(entry.title, date.fromisoformat(entry.day), entry.network, number, became, entry.location)
    )


def _with_people(meeting: Meeting) -> Meeting:
    """Put notes and people of its interaction into a meeting; the members who were not there are absent."""
    if meeting.interaction is not None:
        talk = interactions.get(meeting.interaction)
        meeting.note, meeting.present = talk.note, talk.people
        meeting.location = meeting.location or talk.location
    there = {person for person, _ in meeting.present}
    away = sorted(networks.ids_in(meeting.network) - there) if meeting.network is not None else []
    meeting.absent = sorted(((person, people.name_of(person)) for person in away), key=lambda one: fold(one[1]))
    return meeting


def reported(meeting: Meeting, title: str, person_ids: Sequence[int], day: date) -> None:
    """Note that the report of a meeting went out: it is a contribution, and the event remembers who came.

    title  what the meeting is called in the report. Part of the change that is open, or one.
    """
    with database.change(tr("Report “{title}”", title=title)):
        contributions.save(contributions.new("report", day, meeting.network, title, person_ids))
        number = meeting.event
        if number is None:
            number = events.save(events.new(meeting.network, meeting.day, title))
        values = {"reported_on": day.isoformat(), "interaction": meeting.interaction}
        Event.update(values).where(Event.id == number).execute()
        if meeting.interaction is not None:
            events.note_people(number, (person for person, _ in meeting.present), "state", "came")
            events.note_people(number, (person for person, _ in meeting.absent), "state", "absent")
