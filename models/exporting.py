"""Writing people and follow-ups to files that other programs read."""

from collections.abc import Generator, Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from models import clock, database, files, reminders, settings
from models import follow_ups as plans
from models import people as address_book
from models.errors import Problem
from models.formats.ics_write import Reminder, followups
from models.formats.records import Contact
from models.schema import CalendarCopy
from models.words import tr


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
    found, copies = [], []
    for entry in plans.every():
        copy = told.get(entry.uid)
        status = _status(entry, copy, now, as_todo)
        if status:
            reminder = reminders.of(entry, status, as_todo)
            copies.append(_numbered(reminder, copy, now))
            found.append(reminder)
    files.write(file, [followups(found, now=now, as_todo=as_todo)])
    with database.change(tr("Export follow-ups"), tables={"calendar_copy"}):
        for copy in copies:
            CalendarCopy.replace(copy).execute()
    return sum(reminder.status == "open" for reminder in found)


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


def _numbered(reminder: Reminder, copy: CalendarCopy | None, now: datetime) -> dict:
    """Give a reminder its SEQUENCE: it grows when it differs from what was written last. Return the row to remember."""
    digest = reminders.digest(reminder)
    same = copy is not None and bytes(copy.digest) == digest
    reminder.sequence = 0 if copy is None else copy.sequence + (not same)
    reminder.modified = datetime.fromisoformat(copy.modified) if same else now
    values = {
        "uid": reminder.uid, "digest": digest, "sequence": reminder.sequence, "modified": clock.utc_text(reminder.modified),
        "cancelled": reminder.status != "open",
    }  # fmt: skip
    if copy is not None:
        values["id"] = copy.id
    return values
