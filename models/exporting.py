"""Writing people and follow-ups to files that other programs read."""

from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path

from models import clock, database, files, reminders, settings
from models import follow_ups as plans
from models import people as address_book
from models.connection import db
from models.errors import Problem
from models.formats import ics_write
from models.formats.ics_write import Reminder
from models.formats.records import Contact
from models.schema import CalendarCopy, FollowUp
from models.words import tr

LASTING = timedelta(days=30)


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
    if ids is None:  # by id they are read in parts
        ids = [number for (number,) in db.execute_sql("SELECT id FROM person ORDER BY id")]
    total = len(ids)
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
    """Do what follow_up_steps() does, in one go; return how many are open. Raises Problem."""
    return database.finish(follow_up_steps(file, now, as_todo))


def follow_up_steps(file: Path, now: datetime, as_todo: bool | None = None) -> Generator[tuple[int, int], None, int]:
    """Write the follow-ups for a calendar, and remember what it was told; yields (done, total), returns how many are open.

    Closing it half-way leaves all as it was. Raises Problem.

    Open ones are always written. One that the calendar has and that was removed, or ticked off before its time, is written as
    cancelled (as a to-do: completed) until its day is long past: nobody knows which of the files the calendar will read.
    SEQUENCE grows when an entry differs from what was written last.
    """
    told = yield from tell_steps("", now, as_todo)
    total = 2 * len(told.reminders)
    with files.replacing(file) as stream:
        for done, part in enumerate(told.parts(), len(told.reminders)):
            stream.write(part)
            yield min(done, total), total
    remember(told)
    return sum(reminder.status == "open" for reminder in told.reminders)


def is_own_calendar(file: Path) -> bool:
    """Is this a calendar that Keepwarm wrote, to be written anew with what is planned now?"""
    try:
        with file.open("rb") as stream:
            return f"PRODID:{ics_write.PRODID}\r\n".encode() in stream.read(200)
    except OSError:
        return False


@dataclass(slots=True)
class Told:
    """What a calendar is to be told: plain values, for another thread too."""

    target: str  # see CalendarCopy
    now: datetime
    as_todo: bool
    reminders: list[Reminder] = field(default_factory=list)
    copies: list[dict] = field(default_factory=list)  # what is new to the calendar: to be remembered once it was told

    def parts(self, name: str = "") -> Iterator[bytes]:
        """Yield the calendar as a file, in parts, one for each reminder between the first and the last.

        name  of a calendar of its own
        """
        return ics_write.parts(self.reminders, now=self.now, as_todo=self.as_todo, name=name)


def tell_steps(
    target: str, now: datetime, as_todo: bool | None = None, lasting: bool = False
) -> Generator[tuple[int, int], None, Told]:
    """Return what the calendar of a target is to be told now; yields (done, total), half of what writing it is.

    lasting  the file is all that the calendar has: what took place stands in it for a while
    """
    told = Told(target, now, settings.get(settings.EXPORT_AS) == "todo" if as_todo is None else as_todo)
    of_target, total, done = CalendarCopy.select().where(CalendarCopy.target == target), plans.count(), 0
    yield done, 2 * total
    for part in plans.in_parts():
        copies = {copy.uid: copy for copy in of_target.where(CalendarCopy.uid.in_([entry.uid for entry in part]))}
        for entry in part:
            copy = copies.get(entry.uid)
            status = _status(entry, copy, told, lasting)
            if status:
                _add(told, reminders.of(entry, status, told.as_todo), copy)
            yield done, 2 * total
            done += 1
    for copy in of_target.where(CalendarCopy.uid.not_in(FollowUp.select(FollowUp.uid))):  # its planning was undone
        if not copy.cancelled or _is_recent(copy, now):
            due = date.fromisoformat(copy.due) if clock.is_day(copy.due) else clock.in_zone(copy.due, copy.zone)
            _add(told, Reminder(copy.uid, due, tr("Follow-up"), status="cancelled"), copy)
    return told


def _add(told: Told, reminder: Reminder, copy: CalendarCopy | None) -> None:
    values = _numbered(reminder, copy, told.now) | {"target": told.target}
    told.reminders.append(reminder)
    if copy is None or (copy.sequence, copy.cancelled) != (values["sequence"], values["cancelled"]):
        told.copies.append(values)


def _is_recent(copy: CalendarCopy, now: datetime) -> bool:
    """Was it told a short while ago, or is its day still to come, or not long past?"""
    day = date.fromisoformat(copy.due[:10]) if copy.due else date.min
    return now.date() - day <= LASTING or now - datetime.fromisoformat(copy.modified) <= LASTING


def remember(told: Told) -> None:
    """Remember what a calendar was told."""
    if told.copies:
        columns = [field.column_name for field in CalendarCopy._meta.sorted_fields]
        rows = [[copy.get(column) for column in columns] for copy in told.copies]
        names, marks = ", ".join(columns), ", ".join("?" * len(columns))
        with database.change(tr("Export follow-ups"), tables={"calendar_copy"}):
            db.connection().executemany(f"REPLACE INTO calendar_copy({names}) VALUES ({marks})", rows)


def _status(entry: plans.Entry, copy: CalendarCopy | None, told: Told, lasting: bool) -> str:
    """How to write a follow-up: "open", "done" or "cancelled"; "" to leave it out."""
    if entry.state == "open":
        return "open"
    if copy is None:
        return ""
    if copy.cancelled and not _is_recent(copy, told.now):
        return ""
    if entry.state != "done":
        return "cancelled"
    is_past = entry.time <= told.now if entry.time else entry.day < told.now.date()
    return "done" if told.as_todo or (is_past and lasting) else "" if is_past else "cancelled"


def _numbered(reminder: Reminder, copy: CalendarCopy | None, now: datetime) -> dict:
    """Give a reminder its SEQUENCE: it grows when it differs from what was written last. Return the row to remember."""
    digest = reminders.digest(reminder)
    same = copy is not None and bytes(copy.digest) == digest
    reminder.sequence = 0 if copy is None else copy.sequence + (not same)
    reminder.modified = datetime.fromisoformat(copy.modified) if same else now
    values = {
        "uid": reminder.uid, "digest": digest, "sequence": reminder.sequence, "modified": clock.utc_text(reminder.modified),
        "cancelled": reminder.status != "open", "due": clock.moment_text(reminder.due),
        "zone": getattr(getattr(reminder.due, "tzinfo", None), "key", ""),
    }  # fmt: skip
    if copy is not None:
        values["id"] = copy.id
    return values
