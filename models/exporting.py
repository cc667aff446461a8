"""Writing people and follow-ups to files that other programs read."""

import hashlib
from collections.abc import Generator, Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from models import clock, database, files, repeating, settings
from models import follow_ups as plans
from models import people as address_book
from models.connection import db
from models.errors import Problem
from models.formats.ics_write import Moment, Reminder, Repeat, followups
from models.formats.records import Contact
from models.schema import CalendarCopy
from models.words import bare, tr


def people(file: Path, ids: Sequence[int] | None = None, version: str = "3.0") -> Generator[tuple[int, int], None, int]:
    """Write everybody, or the people with `ids`, to a .vcf or .csv file; yields (done, total), returns how many.

    version  of vCard: "3.0", which every phone reads, or "4.0"

    Closing it half-way leaves the file as it was. Raises Problem.
    """
    suffix = file.suffix.lower()
    if suffix not in (".vcf", ".csv"):
        raise Problem(
            tr("People are not written as “{suffix}” files", suffix=suffix or file.name),
            tr("Nothing was written. End the name in .vcf or .csv."),
        )
    total = address_book.count() if ids is None else len(ids)
    contacts = (contact for _, contact in address_book.contacts(ids, photos=suffix == ".vcf"))
    with files.replacing(file) as stream:
        for done, chunk in enumerate(_written(contacts, suffix, version)):
            stream.write(chunk)
            yield min(done, total), total
    return total


def _written(contacts: Iterable[Contact], suffix: str, version: str) -> Iterator[bytes]:
    if suffix == ".vcf":
        from models.formats import vcf

        return vcf.write(contacts, version)
    from models.formats import contacts_csv

    return contacts_csv.write(contacts)


def follow_ups(file: Path, now: datetime, as_todo: bool | None = None) -> int:
    """Write the follow-ups for a calendar, and remember what it was told; return how many are open. Raises Problem.

    Open ones are always written. One that the calendar has and that was removed, or ticked off before its time, is written once
    more as cancelled (as a to-do: completed). SEQUENCE grows when an entry differs from what was written last.
    """
    if as_todo is None:
        as_todo = settings.get(settings.EXPORT_AS) == "todo"
    told = {copy.uid: copy for copy in CalendarCopy.select()}
    reminders, copies = [], []
    for entry in plans.every():
        copy = told.get(entry.uid)
        status = _status(entry, copy, now, as_todo)
        if status:
            reminder, copy = _reminder(entry, status, copy, now, as_todo)
            reminders.append(reminder)
            copies.append(copy)
    files.write(file, [followups(reminders, now=now, as_todo=as_todo)])
    with database.change(tr("Export follow-ups"), tables={"calendar_copy"}):
        for copy in copies:
            CalendarCopy.replace(copy).execute()
    return sum(reminder.status == "open" for reminder in reminders)


def _status(entry: plans.Entry, copy: CalendarCopy | None, now: datetime, as_todo: bool) -> str:
    """How to write a follow-up: "open", "done" or "cancelled"; "" to leave it out."""
    if entry.state == "open":
        return "open"
    if copy is None or copy.cancelled:
        return ""
    if entry.state == "done" and as_todo:
        return "done"
    is_past = entry.state == "done" and entry.day < now.date()
    return "" if is_past else "cancelled"


def _when(entry: plans.Entry, as_todo: bool) -> tuple[Moment, Repeat | None]:
    """Return when it is due, and how it repeats where a calendar can be told: else it hears of each time when that comes.

    A series stays as it was told while its times are ticked off: its `due` is when it began.
    """
    due = entry.time or entry.day
    if not entry.series or as_todo:
        return due, None
    first, slot = entry.moment(entry.series), entry.moment(entry.slot)
    named = not isinstance(first, datetime) or isinstance(first.tzinfo, ZoneInfo)
    if not named or not repeating.has_rule(first, entry.unit):
        return due, None
    skipped = tuple(entry.moment(text) for text in entry.skipped)
    return first, Repeat(entry.every, entry.unit, skipped, (slot, due) if slot != due else None)


def _reminder(
    entry: plans.Entry, status: str, copy: CalendarCopy | None, now: datetime, as_todo: bool
) -> tuple[Reminder, dict]:
    due, repeat = _when(entry, as_todo)
    reminder = Reminder(
        uid=entry.uid,
        due=due,
        repeat=repeat,
        summary=bare(plans.title(entry)),
        minutes=entry.minutes,
        description=bare(_description(entry)),
        alarm_minutes=entry.alarm if entry.time else None,
        created=datetime.fromisoformat(entry.created),
        status=status,
    )
    digest = hashlib.blake2b(repr(reminder).encode(), digest_size=16).digest()
    same = copy is not None and bytes(copy.digest) == digest
    reminder.sequence = 0 if copy is None else copy.sequence + (not same)
    reminder.modified = datetime.fromisoformat(copy.modified) if same else now
    values = {
        "uid": entry.uid, "digest": digest, "sequence": reminder.sequence, "modified": clock.utc_text(reminder.modified),
        "cancelled": status != "open",
    }  # fmt: skip
    if copy is not None:
        values["id"] = copy.id
    return reminder, values


def _description(entry: plans.Entry) -> str:
    """Why, the phone numbers, and the last talk: as much as the user allows."""
    if settings.get(settings.CALENDAR_DETAIL) != "full":
        return ""
    lines = [entry.reason] if entry.reason else []
    for number, name in entry.people:
        query = "SELECT value FROM phone WHERE person_id = ? ORDER BY preferred DESC, id LIMIT 2"
        values = [value for (value,) in db.execute_sql(query, (number,))]
        if values:
            lines.append(f"{name}: {', '.join(values)}" if len(entry.people) > 1 else ", ".join(values))
    return "\n".join(lines)
