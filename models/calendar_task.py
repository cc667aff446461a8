"""What is asked of a conversation with a calendar server, and what comes of it: plain values that cross to another process."""

from dataclasses import dataclass, field
from datetime import datetime

from models.calendar_merge import Back
from models.dav.client import Limits, Login
from models.dav.syncing import Marks
from models.errors import Problem
from models.formats.ics_back import Moment
from models.import_files import ReadFile


@dataclass(slots=True)
class Wish:
    """What is to become of a follow-up in the calendar: keep (as `text`), drop, or leave (as it stands there)."""

    uid: str
    what: str
    text: bytes = b""
    slot: Moment | None = None
    modified: str = ""  # see key_of
    digest: bytes = b""  # of what it was planned from: what comes back is for this state of it


@dataclass(slots=True)
class Kept:
    """A follow-up's item in the calendar, as both sides last agreed: our text, and the one that stands there.

    Without an ETag nobody knows whether it is there: it was written, and the answer did not come.
    """

    uid: str
    path: str
    etag: str
    ours: bytes = b""
    theirs: bytes = b""


@dataclass(slots=True)
class Target:
    """The calendar that follow-ups are written to. `removals`: ask, accept, or put_back what was deleted there."""

    id: int
    url: str
    marks: Marks
    items: list[Kept]
    wishes: list[Wish]
    removals: str = "ask"


@dataclass(slots=True)
class Source:
    """A calendar whose meetings are read: what is known of it, and which items are to be read though they are unchanged."""

    id: int
    url: str
    name: str
    marks: Marks
    known: dict[str, str]
    again: set[str]


@dataclass(slots=True)
class Task:
    login: Login
    secret: str  # name of the password in the keyring, where the login has none
    target: Target | None
    sources: list[Source]
    now: datetime
    limits: Limits = field(default_factory=Limits)


@dataclass(slots=True)
class Seen:
    """What is remembered of an item that was read.

    again   when it is to be read again though it did not change: a meeting that is yet to come will have been
    people  others take part: it is read again when people are added
    """

    etag: str
    uids: list[str] = field(default_factory=list)
    again: str = ""
    people: bool = False


@dataclass(slots=True)
class TargetDone:
    """What became of the follow-ups' items.

    marks   to ask with next time; None where nothing was learnt
    items   new states, by UID; None: it is no longer there
    backs   what the calendar changed, by UID
    lost    what gave way where both sides changed the same: UID, and what it was
    held    follow-ups that vanished there all at once, which is not believed without asking
    """

    id: int
    marks: Marks | None = None
    items: dict[str, Kept | None] = field(default_factory=dict)
    backs: list[tuple[str, Back]] = field(default_factory=list)
    lost: list[tuple[str, str]] = field(default_factory=list)
    held: int = 0
    pushed: int = 0
    unreadable: int = 0


@dataclass(slots=True)
class SourceDone:
    id: int
    file: ReadFile
    marks: Marks | None = None
    items: dict[str, Seen] = field(default_factory=dict)
    gone: list[str] = field(default_factory=list)
    unreadable: int = 0


@dataclass(slots=True)
class Outcome:
    target: TargetDone | None = None
    sources: list[SourceDone] = field(default_factory=list)
    fault: Problem | None = None
    kind: str = ""  # of the fault, see faults.Fault
    retry_after: float | None = None
