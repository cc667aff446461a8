"""What every file format gives: people and events as plain values, and what could not be read.

A format is a module with

    NAME: str                  for the user: "vCard"
    SUFFIXES: tuple[str, ...]  lower case, with the dot
    accepts(head: bytes) -> bool            is this the format, by its first 4,096 bytes?
    read(path) -> Iterator[Progress | Contact | Event | Unread | Columns]

`read` is a generator: it opens the file when first asked, yields one thing at a time in the order of the file, and
a `Progress` now and then. It never raises for what a file holds: a bad field costs that field (a `Trouble` on its
record), a bad card that card (an `Unread`). The reader of tables yields one `Columns` before the first Contact, and
takes the user's answer to it as a second argument.
"""

from dataclasses import dataclass, field
from datetime import date, datetime


@dataclass(slots=True)
class Trouble:
    """Something in a file that could not be read, and what was done about it. `line` counts from 1."""

    line: int
    message: str
    text: str = ""  # the line as it stands in the file, cut to 200 characters


@dataclass(slots=True)
class Progress:
    """How far a reader has come: bytes read, and bytes in all."""

    done: int
    total: int


@dataclass(slots=True)
class Unread:
    """A card, row or event that could not be read at all."""

    line: int
    message: str
    text: str = ""  # what tells which one it is, cut to 200 characters
    source: str = ""  # the whole of it, decoded and unfolded, to be saved and mended


@dataclass(slots=True)
class Columns:
    """What the columns of a table hold: a reader's guess, or the user's answer to it.

    headings   the first row of the table as it stands, whether it holds headings or a person
    samples    the first rows after it
    fields     a key of csv_columns.fields() for each column; "" is left out
    day_first  of 03/04/1980, is 03 the day? None: some day is in doubt
    sure       no question need be asked, days in doubt apart
    has_head   the first row holds headings
    key        what an answer is remembered under: stays the same for every file with these headings
    unknown    columns that were not understood, by what stands above them
    """

    headings: list[str]
    samples: list[list[str]] = field(default_factory=list)
    fields: list[str] = field(default_factory=list)
    day_first: bool | None = True
    sure: bool = False
    has_head: bool = True
    key: str = ""
    unknown: list[str] = field(default_factory=list)

    @property
    def asks(self) -> bool:
        """Should the user be asked, before anything is imported?"""
        return not self.sure or self.day_first is None


@dataclass(slots=True)
class Phone:
    value: str  # as written, without "tel:"
    label: str = ""  # mobile, home, work, fax, pager, other, or the user's own word as written
    preferred: bool = False


@dataclass(slots=True)
class Email:
    value: str
    label: str = ""
    preferred: bool = False


@dataclass(slots=True)
class Url:
    value: str
    label: str = ""


@dataclass(slots=True)
class Address:
    label: str = ""
    po_box: str = ""
    extended: str = ""
    street: str = ""
    city: str = ""
    region: str = ""
    postcode: str = ""
    country: str = ""


@dataclass(slots=True)
class Contact:
    """One person as a file tells of them. An absent text is ""."""

    line: int = 0  # where its card begins in the file
    uid: str = ""
    name: str = ""  # the full name; made from the parts, organisation, e-mail or phone where a card has none
    family: str = ""
    given: str = ""
    additional: str = ""
    prefix: str = ""
    suffix: str = ""
    nickname: str = ""
    organization: str = ""
    units: list[str] = field(default_factory=list)
    title: str = ""
    phones: list[Phone] = field(default_factory=list)
    emails: list[Email] = field(default_factory=list)
    urls: list[Url] = field(default_factory=list)
    addresses: list[Address] = field(default_factory=list)
    birthday: str = ""  # "1980-04-12", or "--04-12" when the year is not known
    anniversary: str = ""
    note: str = ""
    tags: list[str] = field(default_factory=list)
    met_on: str = ""  # a day, where the source tells it (LinkedIn)
    photo: bytes = b""
    photo_type: str = ""  # "image/jpeg"
    # Unfolded content lines that Keepwarm does not understand; one with "~" before its name is the whole form of a
    # value that is held above (see vcf_card.py).
    extras: list[str] = field(default_factory=list)
    source: str = ""  # the card as text, unfolded and decoded, without the photo's data
    digest: bytes = b""  # 16 bytes of the whole card, photo included: equal digest, equal card
    is_group: bool = False  # KIND:group: a list of people, not a person
    troubles: list[Trouble] = field(default_factory=list)


@dataclass(slots=True)
class Attendee:
    name: str
    email: str  # lower case; "" when unknown
    status: str = ""  # accepted, declined, tentative, needs-action, or ""
    kind: str = "individual"  # individual, group, room, resource, unknown
    organizer: bool = False


@dataclass(slots=True)
class Event:
    """One event, or one occurrence of a recurring one, that has a date."""

    line: int = 0
    uid: str = ""
    occurrence: str = ""  # "" for a single event, else RECURRENCE-ID of this occurrence, as UTC or day text
    start: datetime | date | None = None  # aware datetime, or a date for an all-day event
    end: datetime | date | None = None  # all-day: the last day, inclusive
    zone: str = ""  # IANA name of the zone it was written in; "" for UTC, all-day or unknown
    title: str = ""
    note: str = ""
    location: str = ""
    url: str = ""
    status: str = ""  # confirmed, tentative, cancelled or ""
    private: bool = False
    attendees: list[Attendee] = field(default_factory=list)  # the organiser among them
    sequence: int = 0
    modified: str = ""  # LAST-MODIFIED or DTSTAMP as ISO text in UTC, "" when absent
    digest: bytes = b""
    troubles: list[Trouble] = field(default_factory=list)
