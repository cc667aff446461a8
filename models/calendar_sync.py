"""The user's calendar server and what is here, kept alike: follow-ups go there and come back, meetings are read.

    task = plan(account, now)                   # reads the database
    outcome = finish(exchange(task))            # speaks with the server, in a process of its own
    made = finish(compare(account, outcome, now))   # the meetings, as an import plans them
    report = finish(store(account, task, outcome, made, now))   # one change, which undo takes back

Nothing is sent before the user connected an account. What a fault leaves undone is done the next time.
"""

import json
from collections.abc import Generator
from dataclasses import dataclass, field
from datetime import date, datetime

from models import (
    appointments,
    calendar_accounts,
    calendar_taking,
    database,
    follow_ups,
    import_store,
    reminders,
    settings,
)
from models.calendar_accounts import Account
from models.calendar_merge import Back
from models.calendar_task import Kept, Outcome, SourceDone, Target, TargetDone, Task, Wish
from models.calendar_task import Source as SourceTask
from models.connection import db
from models.dav.client import Login
from models.dav.syncing import Marks
from models.follow_ups import Entry
from models.formats import ics_write
from models.formats.ics_values import key_of
from models.import_plan import Plan
from models.import_plan import plan as plan_import
from models.schema import DavCollection, DavItem
from models.words import tr, trn


@dataclass(slots=True)
class Report:
    """What a sync did. `sentences` are for the user, the important ones; empty: nothing worth telling.

    pending  there is more to do at once: what came back changes what is there
    """

    pushed: int = 0
    taken: int = 0
    meetings: int = 0
    held: int = 0
    unreadable: int = 0
    pending: bool = False
    sentences: list[str] = field(default_factory=list)


# --- plan ---


def plan(
    number: int, now: datetime, password: str = "", removals: str = "ask", thorough: bool = False, leaving: bool = False
) -> Task:
    """Return what is to be asked of an account's server. Raises KeyError when it is no longer connected.

    password  "": the one in the keyring
    removals  ask, accept, put_back: what is done when many follow-ups vanished there
    thorough  read meetings with others again, for people who are known by now; done once a day anyway
    leaving   take all follow-ups out of the calendar
    """
    account = calendar_accounts.get(number)
    login = Login(account.url, account.account, password, frozenset(account.agreed))
    thorough = thorough or account.synced is None or account.synced.astimezone(now.tzinfo).date() < now.date()
    target, sources = None, []
    for row in DavCollection.select().where(DavCollection.account == number).order_by(DavCollection.id):
        marks = Marks(row.token, row.ctag)
        if row.role == "write":
            kept = [_kept(item) for item in DavItem.select().where(DavItem.collection == row.id)]
            wishes = [] if leaving else _wishes(row, now)
            target = Target(row.id, row.url, marks, kept, wishes, removals)
        elif not leaving:
            sources.append(_source(row, marks, now, thorough))
    return Task(login, account.secret, target, sources, now)


def _source(row: DavCollection, marks: Marks, now: datetime, thorough: bool) -> SourceTask:
    known, again = {}, set()
    fresh = thorough and row.emails < _newest_email()
    at = key_of(now)
    query = "SELECT path, etag, again, people FROM dav_item WHERE collection_id = ?"
    for path, etag, when, people in db.execute_sql(query, (row.id,)):
        known[path] = etag
        if (when and when <= at) or (fresh and people):
            again.add(path)
    return SourceTask(row.id, row.url, row.name, marks, known, again)


def _newest_email() -> int:
    return db.execute_sql("SELECT coalesce(max(id), 0) FROM email").fetchone()[0]


def _kept(item: DavItem) -> Kept:
    return Kept(item.uid, item.path, item.etag, bytes(item.ours), bytes(item.theirs))


def _wishes(row: DavCollection, now: datetime) -> list[Wish]:
    """Say of each follow-up what the calendar is to have of it."""
    items = {item.uid: item for item in DavItem.select().where(DavItem.collection == row.id)}
    wishes = []
    for entry in follow_ups.every():
        item = items.get(entry.uid)
        if item is None and entry.state != "open":
            continue
        as_todo = b"BEGIN:VTODO" in bytes(item.theirs) if item and item.etag else _as_todo(row.components)
        what, status = _what(entry, now.date(), as_todo)
        wishes.append(_wish(entry, what, status, as_todo, item))
    return wishes


def _as_todo(components: str) -> bool:
    """Are new follow-ups tasks? As the user chose, if the calendar takes it."""
    wanted = settings.get(settings.EXPORT_AS) == "todo"
    taken = components.split()
    return "VTODO" in taken if taken and ("VTODO" if wanted else "VEVENT") not in taken else wanted


def _what(entry: Entry, today: date, as_todo: bool) -> tuple[str, str]:
    """Return what becomes of a follow-up there, and the status it is written with ("" for no text)."""
    if entry.state == "open":
        return "keep", "open"
    if entry.state == "removed":
        return "drop", "open"
    if as_todo:
        return "keep", "done"
    return ("leave", "") if entry.day <= today else ("drop", "")


def _wish(entry: Entry, what: str, status: str, as_todo: bool, item: DavItem | None) -> Wish:
    slot = entry.moment(entry.slot) if entry.series else None
    modified = key_of(datetime.fromisoformat(entry.modified))
    text, digest = _text(entry, status, as_todo, item) if status else (b"", b"")
    return Wish(entry.uid, what, text, slot, modified, digest)


def _text(entry: Entry, status: str, as_todo: bool, item: DavItem | None = None) -> tuple[bytes, bytes]:
    """Return a follow-up as a calendar item, and its digest. `item` has the text where it is the same: zones take long."""
    reminder = reminders.of(entry, status, as_todo)
    digest = reminders.digest(reminder)
    if item is not None and bytes(item.digest) == digest:
        return bytes(item.ours), digest
    reminder.modified = datetime.fromisoformat(entry.modified)
    return ics_write.followups([reminder], now=reminder.modified, as_todo=as_todo), digest


# --- store ---


def compare(number: int, outcome: Outcome, now: datetime) -> Generator[tuple[int, int], None, Plan]:
    """Compare the meetings that were read with what is here, as an import does; a generator of (done, total)."""
    files = [done.file for done in outcome.sources]
    if not any(len(file.events) for file in files):
        return Plan(files)
    own = settings.get(settings.OWN_ADDRESSES) + calendar_accounts.get(number).addresses
    return (yield from plan_import(files, now, own or None))


def store(
    number: int, task: Task, outcome: Outcome, made: Plan, now: datetime
) -> Generator[tuple[int, int], None, Report]:
    """Keep what came of an exchange, as one change; a generator of (done, total) that returns a Report.

    A follow-up that was changed here while the exchange went on is left as it is: its turn comes with the next one. Raises
    KeyError when the account is no longer connected.
    """
    account = calendar_accounts.get(number)
    report = Report()
    with database.change(tr("What your calendar changed"), tables=calendar_accounts.TABLES):
        yield from import_store.store(made)
        for done in outcome.sources:
            _store_source(done)
            report.unreadable += done.unreadable
        if outcome.target:
            _store_target(_Taking(account, task, now.date()), outcome.target, report)
        report.meetings = made.counts()["interactions"]
        calendar_accounts.note(number, outcome, now, report.pending)
    _say(report)
    return report


def _store_source(done: SourceDone) -> None:
    """Remember the items of a calendar that was read; what is no longer there is not to come any more."""
    run = db.execute_sql
    gone = _uids(done.id, [*done.gone, *done.items])
    for path in done.gone:
        run("DELETE FROM dav_item WHERE collection_id = ? AND path = ?", (done.id, path))
    for path, seen in done.items.items():
        gone -= set(seen.uids)
        run(
            "INSERT INTO dav_item(collection_id, path, etag, uid, uids, again, people) VALUES (?, ?, ?, '', ?, ?, ?)"
            " ON CONFLICT(collection_id, path, uid) DO UPDATE SET"
            " etag = excluded.etag, uids = excluded.uids, again = excluded.again, people = excluded.people",
            (done.id, path, seen.etag, json.dumps(seen.uids, ensure_ascii=False), seen.again, seen.people),
        )
    appointments.replace(gone - _uids_elsewhere(), ())
    if done.marks is not None:
        values = {"token": done.marks.token, "ctag": done.marks.ctag, "emails": _newest_email()}
        DavCollection.update(values).where(DavCollection.id == done.id).execute()


def _uids(collection: int, paths: list[str]) -> set[str]:
    found: set[str] = set()
    for path in paths:
        query = "SELECT uids FROM dav_item WHERE collection_id = ? AND path = ?"
        for (text,) in db.execute_sql(query, (collection, path)):
            found |= set(json.loads(text))
    return found


def _uids_elsewhere() -> set[str]:
    """Return the UIDs of all items that are still there: a meeting may have gone from one calendar to another."""
    rows = db.execute_sql("SELECT uids FROM dav_item WHERE uid = ''")
    return {uid for (text,) in rows for uid in json.loads(text)}


@dataclass(slots=True)
class _Taking:
    """What is needed to take something back from a calendar."""

    account: Account
    task: Task
    today: date


def _store_target(taking: _Taking, done: TargetDone, report: Report) -> None:
    """Take back what the calendar changed, and remember what both sides agree on now."""
    wishes = {wish.uid: wish for wish in taking.task.target.wishes}
    skipped, agreed = set(), {}
    for uid, back in done.backs:
        entry, wish = _find(uid), wishes[uid]
        as_todo = b"BEGIN:VTODO" in wish.text
        status = _what(entry, taking.today, as_todo)[1] if entry else ""
        if not status or reminders.digest(reminders.of(entry, status, as_todo)) != wish.digest:
            skipped.add(uid)
            continue
        report.sentences.append(calendar_taking.take(entry, back, taking.today, taking.account.logs))
        report.taken += 1
        agreed[uid] = _agreed(entry, back, as_todo, taking.today)
    for uid, item in done.items.items():
        if uid not in skipped:
            _remember(done.id, uid, item, agreed.get(uid), wishes.get(uid))
    report.pushed, report.held = done.pushed, done.held
    report.unreadable += done.unreadable
    report.pending = report.pending or bool(agreed) or bool(skipped)
    for uid, _ in done.lost:
        entry = _find(uid)
        title = follow_ups.title(entry) if entry else uid
        report.sentences.append(
            tr("“{title}” was changed here and in the calendar: the later change was kept.", title=title)
        )
    if done.marks is not None:
        marks = Marks() if skipped else done.marks
        values = {"token": marks.token, "ctag": marks.ctag}
        DavCollection.update(values).where(DavCollection.id == done.id).execute()


def _find(uid: str) -> Entry | None:
    row = db.execute_sql("SELECT id FROM follow_up WHERE uid = ?", (uid,)).fetchone()
    return follow_ups.get(row[0]) if row else None


def _remember(
    collection: int, uid: str, item: Kept | None, agreed: tuple[bytes, bytes] | None, wish: Wish | None
) -> None:
    db.execute_sql("DELETE FROM dav_item WHERE collection_id = ? AND uid = ?", (collection, uid))
    if item is not None:
        ours, digest = agreed or (item.ours, wish.digest if wish and item.ours else b"")
        DavItem.insert(
            collection=collection, path=item.path, etag=item.etag, uid=uid, digest=digest, ours=ours, theirs=item.theirs
        ).execute()


def _agreed(before: Entry, back: Back, as_todo: bool, today: date) -> tuple[bytes, bytes]:
    """Return the text that both sides now agree on: what comes of it here beyond that is pushed next time."""
    after = follow_ups.get(before.id)
    if back.state == "done" and after.state == "open":  # it goes on with its next time; what is there was ticked off
        return _text(before, "done", as_todo)[0], b""
    status = _what(after, today, as_todo)[1]
    return _text(after, status, as_todo) if status else (b"", b"")


def _say(report: Report) -> None:
    if report.meetings:
        report.sentences.append(
            trn(
                "{n} meeting was read from your calendar.",
                "{n} meetings were read from your calendar.",
                report.meetings,
            )
        )
    if report.unreadable:
        report.sentences.append(
            trn("{n} entry of your calendar could not be read and was left as it is.",
                "{n} entries of your calendar could not be read and were left as they are.", report.unreadable)
        )  # fmt: skip
    if report.held:
        report.sentences.append(
            trn("{n} follow-up is gone from your calendar: Settings asks what to do.",
                "{n} follow-ups are gone from your calendar at once: Settings asks what to do.", report.held)
        )  # fmt: skip
