"""One conversation with a calendar server: what is planned here goes there, and what changed there comes back as plain values.

It touches no database, and runs in a process of its own: what a server sends is as little trusted as a file. A fault ends it,
and what was done by then is told all the same, so that nothing is done twice.
"""

import tempfile
from collections.abc import Generator, Iterator
from datetime import datetime
from pathlib import Path

from models import passwords
from models.calendar_push import Pushing
from models.calendar_task import Outcome, Seen, Source, SourceDone, TargetDone, Task
from models.dav import syncing
from models.dav.client import Client, Login
from models.dav.faults import Fault
from models.errors import Problem
from models.formats import ics
from models.formats.ics_back import Moment
from models.formats.ics_values import key_of
from models.formats.records import Event, Unread
from models.import_files import ReadFile
from models.words import tr

ITEM_LINES = 1_000_000  # the lines of one item are counted from a multiple of this: no two of different items are one
OURS = "@keepwarm"  # how the UIDs of follow-ups end: they are no meetings, those of another computer neither


def exchange(task: Task) -> Generator[tuple[int, int], None, Outcome]:
    """Speak with the server; yields (done, total). Never raises for what a server does: the outcome tells the fault."""
    outcome = Outcome()
    total = 1 + len(task.sources)
    yield 0, total
    try:
        with Client(_with_password(task), task.limits) as client:
            for number, source in enumerate(task.sources):
                done = SourceDone(source.id, ReadFile(Path(source.name), format=ics.NAME, reader="ics"))
                outcome.sources.append(done)
                for part in _read(client, source, done, task.now):
                    yield number + part, total
            if task.target:
                outcome.target = TargetDone(task.target.id)
                pushing = Pushing(client, task.target, outcome.target)
                for part in pushing.run():
                    yield total - 1 + part, total
    except Problem as problem:
        outcome.fault = Problem(problem.title, problem.advice)
        outcome.kind = getattr(problem, "kind", "refused")
        outcome.retry_after = getattr(problem, "retry_after", None)
    return outcome


def _with_password(task: Task) -> Login:
    login = task.login
    if login.password or not login.account:
        return login
    password = passwords.get(task.secret)
    if password is None:
        raise Fault(
            "refused",
            tr("The keyring no longer has the password of your calendar"),
            tr("Nothing was lost. Enter the password again."),
        )
    return Login(login.url, login.account, password, login.agreed)


# --- meetings ---


def _read(client: Client, source: Source, done: SourceDone, now: datetime) -> Iterator[float]:
    """Fill `done` with what is new in a calendar; yields how far it is, 0 to 1."""
    changes = syncing.changes(client, source.url, source.marks, source.known)
    done.gone = changes.gone
    wanted = list(dict.fromkeys([*changes.changed, *(path for path in source.again if path not in changes.gone)]))
    with tempfile.TemporaryDirectory(prefix="keepwarm-") as folder:
        for count, item in enumerate(syncing.items(client, source.url, wanted), 1):
            if item.data is not None:
                done.items[item.path] = _read_item(item, done, now, Path(folder) / "item.ics")
            elif item.fault is not None:  # it may be well another day
                done.unreadable += 1
                done.items[item.path] = Seen("", again=key_of(now))
            elif item.path in source.known:
                done.gone.append(item.path)
            yield count / len(wanted)
    done.marks = changes.marks


def _read_item(item: syncing.Item, done: SourceDone, now: datetime, file: Path) -> Seen:
    """Add the events of an item to what was read, and say what is to be remembered of it."""
    file.write_bytes(item.data)
    before, lines, coming = done.file.count, set(), []
    seen = Seen(item.etag)
    for record in ics.read(file, now=now):
        if isinstance(record, Unread):
            done.unreadable += 1
            continue
        if not isinstance(record, Event):
            continue
        if record.uid.endswith(OURS):
            continue
        lines.add(record.line)
        record.line += before * ITEM_LINES
        done.file.events.append(record)
        if record.uid not in seen.uids:
            seen.uids.append(record.uid)
        seen.people = seen.people or any(one.email for one in record.attendees)
        if record.start is not None and record.status != "cancelled" and _is_coming(record.start, now):
            coming.append(key_of(record.start))
    done.file.count += max(1, len(lines)) if lines else 0
    seen.again = min(coming, default="")
    return seen


def _is_coming(start: Moment, now: datetime) -> bool:
    return start > now if isinstance(start, datetime) else start > now.date()
