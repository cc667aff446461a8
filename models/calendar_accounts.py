"""The accounts on calendar servers that the user connected: which calendars are read, which one is written to, and how it went."""

import json
from collections.abc import Generator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from models import clock, database
from models.calendar_task import Outcome
from models.connection import db
from models.dav.client import Client, Login
from models.dav.discovery import Collection, Found, complete, discover
from models.dav.faults import Fault
from models.people import new_uid
from models.schema import DavAccount, DavCollection
from models.text import clean
from models.words import tr

TABLES = {"dav_account", "dav_collection", "dav_item"}
EVERY = timedelta(minutes=15)
FIRST_WAIT, LONGEST_WAIT = timedelta(minutes=1), timedelta(hours=6)
NEEDS_USER = ("refused", "insecure", "other_host", "untrusted", "gone", "held")  # trying again by itself would not help


@dataclass(slots=True)
class Account:
    """A connected account. `trouble` and `advice` say what went wrong last; `held` is how much vanished there at once."""

    id: int
    url: str
    account: str
    secret: str
    agreed: list[str]
    addresses: list[str]
    logs: bool
    synced: datetime | None
    next_at: datetime | None
    failures: int
    trouble: str
    advice: str
    trouble_kind: str
    held: int
    reads: list[str] = field(default_factory=list)  # names of calendars
    writes: str = ""


def all_() -> list[Account]:
    """Return the connected accounts, the oldest first."""
    found = []
    for row in DavAccount.select().order_by(DavAccount.id):
        account = Account(
            row.id, row.url, row.account, row.secret, json.loads(row.agreed), json.loads(row.addresses), row.logs,
            _moment(row.synced), _moment(row.next_at), row.failures, row.trouble, row.advice, row.trouble_kind, row.held,
        )  # fmt: skip
        for collection in DavCollection.select().where(DavCollection.account == row.id).order_by(DavCollection.id):
            if collection.role == "write":
                account.writes = collection.name
            else:
                account.reads.append(collection.name)
        found.append(account)
    return found


def get(number: int) -> Account:
    """Return one account. Raises KeyError when it is no longer connected."""
    found = next((one for one in all_() if one.id == number), None)
    if found is None:
        raise KeyError(number)
    return found


def look(login: Login) -> Generator[tuple[int, int], None, Found | Fault]:
    """Ask a server for its calendars: a generator of (done, total), for a process of its own. A fault is returned too."""
    yield 0, 1
    try:
        with Client(login) as client:
            return discover(client)
    except Fault as fault:
        return fault


def login_of(url: str, account: str, password: str, agreed: Sequence[str] = ()) -> Login:
    """Return what look() needs. Raises Problem for an address that is none."""
    return Login(complete(url), account.strip(), password, frozenset(agreed))


def connect(login: Login, found: Found, reads: Sequence[Collection], writes: Collection | None) -> int:
    """Keep an account with the calendars that were chosen; return its id. The password is the caller's to keep (`secret`)."""
    with database.change(tr("Connect a calendar"), tables=TABLES):
        number = DavAccount.insert(
            url=clean(login.url), account=clean(login.account), secret=f"calendar {new_uid()}",
            agreed=json.dumps(sorted(login.agreed)), addresses=json.dumps(found.addresses, ensure_ascii=False),
            next_at=clock.utc_text(clock.now() + FIRST_WAIT),
        ).execute()  # fmt: skip
        roles = [("read", one) for one in reads] + ([("write", writes)] if writes else [])
        for role, one in roles:
            if role == "write":  # follow-ups are in one calendar, not in two
                DavCollection.delete().where(DavCollection.role == "write").execute()
            DavCollection.insert(
                account=number,
                role=role,
                url=clean(one.url),
                name=clean(one.name),
                components=" ".join(sorted(one.components)),
            ).execute()
    return number


def disconnect(number: int) -> None:
    """Forget an account and all that is known of its calendars; what was read from them stays. The password is the caller's."""
    with database.change(tr("Disconnect a calendar"), tables=TABLES):
        DavAccount.delete().where(DavAccount.id == number).execute()


def set_logs(number: int, on: bool) -> None:
    """Choose whether what is ticked off in the calendar is logged as an interaction."""
    with database.change(tr("Settings"), tables=TABLES):
        DavAccount.update(logs=on).where(DavAccount.id == number).execute()


def due(now: datetime) -> list[int]:
    """Return the accounts whose time to sync has come."""
    query = "SELECT id FROM dav_account WHERE next_at <> '' AND next_at <= ? ORDER BY id"
    return [number for (number,) in db.execute_sql(query, (clock.utc_text(now),))]


def hurry(now: datetime) -> None:
    """Let accounts that are well and have a calendar of follow-ups sync soon: something was planned."""
    query = (
        "SELECT account_id FROM dav_collection JOIN dav_account ON dav_account.id = account_id"
        " WHERE role = 'write' AND failures = 0 AND next_at > ?"
    )
    numbers = [number for (number,) in db.execute_sql(query, (clock.utc_text(now),))]
    if numbers:
        with database.change(tr("Settings"), tables=TABLES):
            DavAccount.update(next_at=clock.utc_text(now)).where(DavAccount.id.in_(numbers)).execute()


def note(number: int, outcome: Outcome, now: datetime, pending: bool = False) -> None:
    """Keep how it went, and when it is to be tried again; `pending` where there is more to do at once."""
    row = DavAccount.get_by_id(number)
    held = outcome.target.held if outcome.target else 0
    values: dict[str, object] = {"trouble": "", "advice": "", "trouble_kind": "", "failures": 0, "held": held}
    if outcome.fault is not None:
        kind = outcome.kind
        values |= {
            "trouble": outcome.fault.title,
            "advice": outcome.fault.advice,
            "trouble_kind": kind,
            "held": row.held,
        }
        values["failures"] = row.failures + 1
        wait = wait_after(row.failures + 1, outcome.retry_after)
        values["next_at"] = "" if kind in NEEDS_USER else clock.utc_text(now + wait)
    else:
        values["synced"] = clock.utc_text(now)
        values["next_at"] = clock.utc_text(now if pending else now + EVERY)
        if held:
            values |= {"trouble_kind": "held"}
    DavAccount.update(values).where(DavAccount.id == number).execute()


def wait_after(failures: int, retry_after: float | None) -> timedelta:
    """Return how long to wait after so many failures in a row, at least as long as the server asked, at most six hours."""
    wait = min(FIRST_WAIT * 2 ** min(failures - 1, 20), LONGEST_WAIT)
    return min(max(wait, timedelta(seconds=min(retry_after or 0, 86_400))), max(LONGEST_WAIT, wait))


def _moment(text: str) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
