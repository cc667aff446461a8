"""A calendar file that is kept up to date: chosen once, rewritten whenever follow-ups change.

It stands in a synced folder, or where a calendar subscribes to it. What to write is made where the database is, in slices; writing
it may wait for a slow disk, needs nothing of the database, and can be done by another thread.
"""

import hashlib
from collections.abc import Generator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from models import database, exporting, files, settings
from models.errors import Problem
from models.words import tr

TABLES = frozenset(
    {"follow_up", "follow_up_person", "person", "phone", "interaction", "participant", "setting"}
)  # that an entry tells of
TARGET = "file"


@dataclass(slots=True)
class Version:
    """The file as it is to be."""

    file: Path
    told: exporting.Told
    content: list[bytes]  # in parts
    chosen: dict  # what the setting says once it is written

    def write(self) -> None:
        """Write the file; needs no database. Raises Problem, and the file is as it was."""
        place = self.file.resolve()  # through a link: it stays one
        if place.is_dir():
            raise Problem(
                tr("“{file}” is a folder", file=self.file.name), tr("Choose a file for your calendar in Settings.")
            )
        files.write(place, self.content, keep_mode=True)

    def remember(self) -> None:
        """Remember that it was written, for the next version."""
        exporting.remember(self.told)
        if settings.get(settings.CALENDAR_FILE) != self.chosen:
            settings.put(settings.CALENDAR_FILE, self.chosen)


def chosen() -> Path | None:
    """Return the file that the user chose, None for none."""
    path = settings.get(settings.CALENDAR_FILE).get("path")
    return Path(path) if path else None


def choose(file: Path | None) -> None:
    """Keep a file up to date from now on, or (None) no longer; the one that was chosen stays as it is."""
    settings.put(settings.CALENDAR_FILE, {"path": str(file.absolute())} if file else {})


def next_version(now: datetime) -> Version | None:
    """Return the file as it is to be, None when nothing is chosen or nothing has changed since it was written."""
    return database.finish(version_steps(now))


def version_steps(now: datetime) -> Generator[tuple[int, int], None, Version | None]:
    """Do what next_version() does, yielding (done, total): what changes meanwhile may be in it or not."""
    file = chosen()
    if file is None:
        return None
    told = yield from exporting.tell_steps(TARGET, now, lasting=True)
    held = hashlib.blake2b(repr([(told.as_todo, reminder.uid) for reminder in told.reminders]).encode(), digest_size=12)
    wanted = {"path": str(file), "holds": held.hexdigest(), "language": _language()}
    if not told.copies and settings.get(settings.CALENDAR_FILE) == wanted and file.exists():
        return None
    content, total = [], 2 * len(told.reminders)
    for done, part in enumerate(told.parts(name="Keepwarm"), len(told.reminders)):
        content.append(part)
        yield min(done, total), total
    return Version(file, told, content, wanted)


def keep(now: datetime) -> bool:
    """Bring the file up to date, if one is chosen and anything has changed; return whether it was written. Raises Problem."""
    version = next_version(now)
    if version is None:
        return False
    version.write()
    version.remember()
    return True


def speaks_otherwise() -> bool:
    """Was the file written in another language than sentences are in now? A script leaves it to the window then."""
    return settings.get(settings.CALENDAR_FILE).get("language", _language()) != _language()


def _language() -> str:
    return tr("Call {whom}")  # any sentence tells it
