"""Every table on one page.

Text that is absent is "", a number that is absent is NULL. A day is "2026-11-20"; an instant is UTC, "2026-11-20T09:30:00+00:00".
Every table has an `id`, so that the undo log can name any row. Files made by older versions are brought here by migrations.py.
What stands beside the tables, in SQL, is in schema_sql.py.
"""

from collections.abc import Sequence

from peewee import (
    SQL,
    AutoField,
    BlobField,
    BooleanField,
    Field,
    FloatField,
    ForeignKeyField,
    IntegerField,
    Model,
    SqliteDatabase,
    TextField,
)

from models.connection import db, driver


class _Tables(SqliteDatabase):
    """peewee's part of the open file: what it asks goes over the one connection that there is, and fails as that does."""

    def execute_sql(self, sql: str, params: Sequence[object] | None = None) -> driver.Cursor:
        return db.execute_sql(sql, params or ())


tables = _Tables(None, thread_safe=False)


class Table(Model):
    id = AutoField()

    class Meta:
        database = tables
        legacy_table_names = False
        only_save_dirty = True


def _default(field: type[Field], value: object, **options: object) -> Field:
    """A column whose default holds for statements too that do not go through peewee."""
    literal = f"'{value}'" if isinstance(value, str) else str(int(value) if isinstance(value, bool) else value)
    return field(default=value, constraints=[SQL(f"DEFAULT {literal}")], **options)


def _text(value: str = "", **options: object) -> Field:
    return _default(TextField, value, **options)


def _belongs_to(table: type[Table], backref: str) -> ForeignKeyField:
    return ForeignKeyField(table, backref=backref, on_delete="CASCADE")


class Person(Table):
    """Somebody the user knows."""

    uid = TextField(unique=True)
    name = _text()
    family = _text()
    given = _text()
    additional = _text()
    prefix = _text()
    suffix = _text()
    nickname = _text()
    organization = _text()
    units = _text("[]")  # JSON list of texts
    title = _text()
    birthday = _text()  # "1980-04-12", or "--04-12" without the year
    anniversary = _text()
    note = _text()
    met_on = _text()  # a day
    extras = _text()  # content lines of the card that Keepwarm does not understand, one a line
    keep_up = BooleanField(null=True)  # NULL: decided from the history
    rhythm = IntegerField(null=True)  # days, chosen by the user; NULL: learned
    importance = _default(FloatField, 1.0)  # multiplies the expected loss: see choices.CIRCLES
    snoozed_until = _text()  # a day; shown again on that day, or after the next contact: see choices.snooze
    snoozed_on = _text()  # the day it was chosen
    snoozes = _default(IntegerField, 0)  # how often in a row, without a contact in between
    created = _text()
    modified = _text()
    folded = _text()  # what search looks through: see people.fold_person


class Phone(Table):
    person = _belongs_to(Person, "phones")
    value = _text()
    e164 = _text(index=True)
    label = _text()
    preferred = _default(BooleanField, False)


class Email(Table):
    person = _belongs_to(Person, "emails")
    value = _text()
    folded = _text(index=True)  # lower case, for comparing
    label = _text()
    preferred = _default(BooleanField, False)


class Url(Table):
    person = _belongs_to(Person, "urls")
    value = _text()
    label = _text()


class Address(Table):
    person = _belongs_to(Person, "addresses")
    label = _text()
    po_box = _text()
    extended = _text()
    street = _text()
    city = _text()
    region = _text()
    postcode = _text()
    country = _text()


class PersonTag(Table):
    person = _belongs_to(Person, "tags")
    tag = _text(index=True)

    class Meta:
        indexes = ((("person", "tag"), True),)


class Photo(Table):
    person = ForeignKeyField(Person, backref="photos", on_delete="CASCADE", unique=True)
    data = BlobField()  # as it came, byte for byte
    type = _text()  # "image/jpeg"


class ImportRun(Table):
    """One file that was imported."""

    at = _text()
    file = _text()  # its name, without the folder
    format = _text()
    counts = _text("{}")  # JSON: read, new, updated, same, duplicates, unreadable, interactions
    # 8 bytes for each event that became an interaction: one that is gone was deleted by the user.
    events = BlobField(default=b"", constraints=[SQL("DEFAULT x''")])


class Card(Table):
    """A person's card as a file gave it: to show it, to see what the file changed since, and to know it again."""

    person = _belongs_to(Person, "cards")
    run = ForeignKeyField(ImportRun, null=True, on_delete="SET NULL")
    format = _text()  # the reader that understands `text`: "vcf"
    uid = _text(index=True)
    digest = BlobField(index=True)
    text = _text()


class Interaction(Table):
    """A contact between the user and one or more people."""

    kind = _text("note")  # meeting, call, email, message, note, mass
    start = _text()  # an instant, or a day
    end = _text()  # the same, or ""
    zone = _text()  # IANA name of the zone that `start` was written in
    day = _text()  # the user's local day of `start`
    title = _text()
    note = _text()
    location = _text()
    people_count = _default(IntegerField, 1)  # people there besides the user, known or not
    first_step = _text()  # who took it: me, they, or "" when it is not known
    source = _text("user")  # user, or the file it was imported from
    run = ForeignKeyField(ImportRun, null=True, on_delete="SET NULL")
    event_uid = _text()  # of the calendar event it came from
    occurrence = _text()  # which occurrence of a recurring event
    event_sequence = _default(IntegerField, 0)
    event_digest = BlobField(default=b"", constraints=[SQL("DEFAULT x''")])
    created = _text()
    modified = _text()

    class Meta:
        # What Insights counts is answered from the second alone: 1.3 s became 0.06 s with 1,000,000 rows.
        indexes = ((("event_uid", "occurrence"), False), (("day", "kind", "first_step"), False))


class Participant(Table):
    """Who took part in an interaction."""

    interaction = _belongs_to(Interaction, "participants")
    person = ForeignKeyField(Person, backref="participations", on_delete="CASCADE", index=False)

    class Meta:
        indexes = ((("interaction", "person"), True), (("person", "interaction"), False))


class Appointment(Table):
    """An event of the user's calendar that is yet to come. Once it was, the calendar's next import makes an interaction of it."""

    event_uid = _text(index=True)
    occurrence = _text()  # which one of a recurring event
    start = _text()  # an instant, or a day
    end = _text()  # the same, or ""
    zone = _text()  # IANA name of the zone that `start` was written in
    day = _text(index=True)  # the user's local day of `start`
    title = _text()
    location = _text()
    created = _text()


class AppointmentPerson(Table):
    appointment = ForeignKeyField(Appointment, backref="people", on_delete="CASCADE", index=False)
    person = _belongs_to(Person, "appointments")

    class Meta:
        indexes = ((("appointment", "person"), True),)


class FollowUp(Table):
    """Something the user plans to do with or for people by a day."""

    uid = TextField(unique=True)
    kind = _text("call")  # call, write, meet, send, introduce
    reason = _text()
    due = _text(index=True)  # a day, or an instant
    zone = _text()
    minutes = _default(IntegerField, 30)  # how long, when it has a time
    alarm = IntegerField(null=True)  # minutes before; NULL: no alarm
    state = _text("open")  # open, done, removed (kept so that a calendar can be told)
    done_on = _text()  # a day
    every = _default(IntegerField, 0)  # units from one time to the next; 0: once
    unit = _text("week")  # day, week, month, year
    series = _text()  # by date: when its first time is, as `due`; "": the next one is counted from when it was done
    slot = _text()  # by date: which time of the series `due` stands for; another moment than `due` when it was postponed
    skipped = _text("[]")  # by date: JSON list of the times that do not take place, or were done before their day
    created = _text()
    modified = _text()


class FollowUpPerson(Table):
    follow_up = _belongs_to(FollowUp, "people")
    person = _belongs_to(Person, "follow_ups")

    class Meta:
        indexes = ((("follow_up", "person"), True),)


class Occasion(Table):
    """Something noticed about a person that gives a reason to write. Birthdays come of themselves: they are not kept here."""

    person = _belongs_to(Person, "occasions")
    kind = _text("job")  # job: an import brought another organisation or title; what the user logs: see news.KINDS
    day = _text()  # when it was noticed, or happened
    old = _text()
    new = _text()  # of news that the user logged: what it is
    until = _text(index=True)  # a day; it is fresh before it


class KeptApart(Table):
    """Two people whom the user said not to be one ("keep both"); `one` has the smaller id."""

    one = _belongs_to(Person, "kept_apart")
    other = _belongs_to(Person, "kept_apart_too")

    class Meta:
        indexes = ((("one", "other"), True),)


class Network(Table):
    """An association, alumni group, club or company that the user belongs to."""

    uid = TextField(unique=True)
    name = _text()
    kind = _text("association")  # see networks.KINDS
    since = _text()  # the user is a member since: "2021", "2021-03" or a day
    role = _text()  # the user's own role or office
    role_since = _text()  # as `since`
    role_until = _text()
    meets = _text()  # how often: see networks.MEETS
    dues = _text()
    renewal = _text()  # a day, or "--01-31" for that day of each year
    url = _text()
    note = _text()
    size = IntegerField(null=True)  # how many members it has in all, as far as the user knows
    created = _text()
    modified = _text()


class Membership(Table):
    """Somebody who is, or was, in a network."""

    network = ForeignKeyField(Network, backref="memberships", on_delete="CASCADE", index=False)
    person = _belongs_to(Person, "memberships")
    role = _text()
    since = _text()  # as Network.since
    left_on = _text()  # a day; "" for a member

    class Meta:
        indexes = ((("network", "person"), True),)


class Contribution(Table):
    """Something that the user brought, to a network or to people."""

    uid = TextField(unique=True)
    network = ForeignKeyField(Network, null=True, backref="contributions", on_delete="SET NULL")
    kind = _text("report")  # see contributions.KINDS
    day = _text(index=True)
    title = _text()
    note = _text()
    created = _text()
    modified = _text()


class ContributionPerson(Table):
    """Whom a contribution was for."""

    contribution = ForeignKeyField(Contribution, backref="people", on_delete="CASCADE", index=False)
    person = _belongs_to(Person, "contributions")

    class Meta:
        indexes = ((("contribution", "person"), True),)


class Favour(Table):
    """Something that the user and a person did for each other, or promised to."""

    uid = TextField(unique=True)
    person = _belongs_to(Person, "favours")
    other = ForeignKeyField(Person, null=True, backref="introductions", on_delete="SET NULL")  # of an introduction
    direction = _text("given")  # given: by the user; received: by `person`
    kind = _text("favour")  # introduction, favour, promise
    day = _text(index=True)
    due = _text()  # a day, of a promise
    done_on = _text()  # a day: the promise was kept
    text = _text()
    created = _text()
    modified = _text()


class OwnNews(Table):
    """Good news of the user's own, to be told to people one by one."""

    uid = TextField(unique=True)
    kind = _text("other")  # see news.KINDS
    day = _text(index=True)
    title = _text()
    note = _text()
    until = _text()  # a day; it is news before it
    created = _text()
    modified = _text()


class OwnNewsPerson(Table):
    """Who was told."""

    own_news = ForeignKeyField(OwnNews, backref="people", on_delete="CASCADE", index=False)
    person = _belongs_to(Person, "news_heard")
    day = _text()

    class Meta:
        indexes = ((("own_news", "person"), True),)


class Wording(Table):
    """A letter to begin with, as the user put it; where there is none, wordings.py has one."""

    kind = _text()
    language = _text()
    subject = _text()
    body = _text()

    class Meta:
        indexes = ((("kind", "language"), True),)


class Event(Table):
    """A meeting of a network, or another event that people may want to hear of."""

    uid = TextField(unique=True)
    network = ForeignKeyField(Network, null=True, backref="events", on_delete="SET NULL")
    title = _text()
    start = _text()  # an instant, or a day
    end = _text()  # the same, or ""
    zone = _text()  # IANA name of the zone that `start` was written in
    day = _text(index=True)  # the user's local day of `start`
    location = _text()
    url = _text()
    note = _text()
    event_uid = _text()  # of the calendar event it was taken from
    interaction = ForeignKeyField(Interaction, null=True, on_delete="SET NULL")  # the meeting it became
    announced_on = _text()  # a day
    reported_on = _text()  # a day
    created = _text()
    modified = _text()


class EventPerson(Table):
    """Who was told of an event, and who was there."""

    event = ForeignKeyField(Event, backref="people", on_delete="CASCADE", index=False)
    person = _belongs_to(Person, "events")
    told_on = _text()  # a day
    state = _text()  # came, absent, or "" when it is not known

    class Meta:
        indexes = ((("event", "person"), True),)


class Newsletter(Table):
    """A letter that goes to the same people every so often."""

    uid = TextField(unique=True)
    name = _text()
    network = ForeignKeyField(Network, null=True, backref="newsletters", on_delete="SET NULL")  # its members get it
    tag = _text()  # and those with this tag
    every = _default(IntegerField, 1)
    unit = _text("month")  # see repeating.UNITS
    due = _text(index=True)  # a day: the next issue
    created = _text()
    modified = _text()


class Issue(Table):
    """An issue of a newsletter: the draft, or one that was sent."""

    newsletter = ForeignKeyField(Newsletter, backref="issues", on_delete="CASCADE")
    subject = _text()
    body = _text()
    sent_on = _text()  # a day; "" for the draft
    people_count = _default(IntegerField, 0)  # to whom it went
    modified = _text()


class Feed(Table):
    """A feed that the user follows: somebody's, or of their sector."""

    url = _text(index=True)
    title = _text()
    person = ForeignKeyField(Person, backref="feeds", null=True, on_delete="CASCADE")  # NULL: of the sector
    tags = _text("[]")  # JSON list: whom it may interest
    created = _text()


class FeedState(Table):
    """What is known of a feed's server. Not undone: it tells of the world."""

    url = TextField(unique=True)
    moved_to = _text()  # where its server said that it is for good
    etag = _text()
    modified = _text()
    checked = _text()  # the instant it was last asked
    next_at = _text()  # the instant it is to be asked again; "": at once; "never": it has ended
    failures = _default(IntegerField, 0)  # in a row
    trouble = _text()
    advice = _text()


class FeedItem(Table):
    """An entry of a feed, as plain text."""

    url = _text()  # the feed's
    key = _text()  # tells it from its feed's others
    title = _text()
    link = _text()
    published = _text()  # an instant; that of the first sight where the feed says none
    seen = _text()
    is_read = _default(BooleanField, False)
    text = _text()  # the last: lists are read without going through it

    class Meta:
        # Lists are answered from the second alone, and counts from that of EXTRA_SQL: the texts are many pages.
        indexes = ((("url", "key"), True), (("published", "url", "is_read"), False))


class CalendarCopy(Table):
    """What the user's calendar last got of a follow-up; SEQUENCE grows when the digest differs."""

    uid = TextField()
    target = _text()  # "": exported files; file: the one that is kept up to date
    digest = BlobField(default=b"", constraints=[SQL("DEFAULT x''")])
    sequence = _default(IntegerField, 0)
    modified = _text()
    cancelled = _default(BooleanField, False)
    due = _text()  # as FollowUp.due, for one that is gone when the calendar is to be told
    zone = _text()

    class Meta:
        indexes = ((("uid", "target"), True),)


class DavAccount(Table):
    """An account on a calendar server that the user connected. Its password is in the system's keyring, never here."""

    url = _text()
    account = _text()
    secret = TextField(unique=True)  # what the keyring calls its password
    agreed = _text("[]")  # JSON list of hosts, see dav/client.py
    addresses = _text("[]")  # JSON list: the user's own e-mail addresses, as the server knows them
    logs = _default(BooleanField, False)  # what is ticked off there is logged as an interaction
    synced = _text()  # the instant it last went through
    next_at = _text()  # the instant it is to be tried again; "": only when the user says so
    failures = _default(IntegerField, 0)  # in a row
    trouble = _text()  # what went wrong last, and what to do
    advice = _text()
    trouble_kind = _text()  # see dav/faults.py; held: too much vanished there
    held = _default(IntegerField, 0)  # follow-ups that vanished there


class DavCollection(Table):
    """A calendar of such an account: one that is read, or the one that follow-ups are written to."""

    account = _belongs_to(DavAccount, "collections")
    role = _text("read")  # read, write
    url = _text()
    name = _text()
    components = _text()  # "VEVENT VTODO", or "" where the server does not say
    token = _text()  # by what it is known to be unchanged: see dav/syncing.py
    ctag = _text()
    emails = _default(IntegerField, 0)  # the newest e-mail address when meetings were last looked through for people


class DavItem(Table):
    """What is known of one item there: a meeting that was read, or a follow-up as both sides last agreed."""

    collection = _belongs_to(DavCollection, "items")
    path = _text()
    etag = _text()
    uid = _text(index=True)  # of the follow-up; "" for a meeting
    uids = _text("[]")  # JSON list: the UIDs of a meeting's item
    again = _text()  # the instant at which a meeting is to be read again, see calendar_task.Seen
    people = _default(BooleanField, False)
    digest = BlobField(default=b"", constraints=[SQL("DEFAULT x''")])  # of what `ours` was written from
    ours = BlobField(default=b"", constraints=[SQL("DEFAULT x''")])
    theirs = BlobField(default=b"", constraints=[SQL("DEFAULT x''")])

    class Meta:
        indexes = ((("collection", "path", "uid"), True),)


class Setting(Table):
    key = TextField(unique=True)
    value = _text()  # JSON


class WarmthState(Table):
    """A cache of the warmth.State of each who had an interaction. Triggers empty it when the history changes."""

    person = ForeignKeyField(Person, on_delete="CASCADE", unique=True)
    data = BlobField()
    due_from = IntegerField(null=True)  # see warmth.due_from
    most = FloatField(null=True)  # see warmth.most_to_lose


class UndoStep(Table):
    """A change that can be undone, or redone."""

    label = _text()
    at = _text()
    first = IntegerField()  # its rows in undo_entry
    last = IntegerField()
    undone = _default(BooleanField, False)
    apart = _default(BooleanField, False)  # an import too old for undo, kept for the list of past imports


class UndoEntry(Table):
    """What takes one row back: see undo.py."""

    table = TextField(column_name="tbl")
    row = IntegerField()
    data = TextField(null=True)


UNDOABLE: tuple[type[Table], ...] = (
    Person, Phone, Email, Url, Address, PersonTag, Photo, ImportRun, Card,
    Interaction, Participant, Appointment, AppointmentPerson, FollowUp, FollowUpPerson, Occasion, KeptApart,
    Network, Membership, Contribution, ContributionPerson, Favour, OwnNews, OwnNewsPerson, Wording,
    Event, EventPerson, Newsletter, Issue, Feed,
)  # fmt: skip
TABLES: tuple[type[Table], ...] = (
    *UNDOABLE, FeedState, FeedItem, CalendarCopy, DavAccount, DavCollection, DavItem, Setting, WarmthState, UndoStep, UndoEntry,
)  # fmt: skip
