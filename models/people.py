"""People: reading them, adding, changing and deleting them.

A person's values travel as a `Contact` (models/formats/records.py), the same for a form, a file and a command.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from models import database, phones
from models import search as index
from models.connection import db
from models.text import clean, digits, fold, words
from models.words import listed, tr, trn

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator, Sequence

    from models.formats.records import Address, Contact

TEXTS = (
    "uid", "name", "family", "given", "additional", "prefix", "suffix", "nickname", "organization", "title",
    "birthday", "anniversary", "note", "met_on",
)  # fmt: skip
ADDRESS_PARTS = ("po_box", "extended", "street", "city", "region", "postcode", "country")
_COLUMNS = "id, name, organization, title"  # of PersonRow
_SLICE = 20  # people or interactions that are deleted in some 5 ms
_QUICK = 300  # matches that a quick look sorts


@dataclass(slots=True)
class PersonRow:
    """A line of the people list."""

    id: int
    name: str
    organization: str
    title: str


def new_uid() -> str:
    """Return a UID for something made here."""
    import uuid  # here and below: what only reading a few columns does not need

    return f"{uuid.uuid4()}"


def add(contacts: Sequence[Contact]) -> list[int]:
    """Store new people inside the change that is open; return their ids, in order. UIDs that are taken are made anew."""
    now = database.now_text()
    first = db.execute_sql("SELECT coalesce(max(id), 0) FROM person").fetchone()[0] + 1
    taken = _taken_uids(contact.uid for contact in contacts)
    people, rows = [], _ChildRows()
    for number, contact in enumerate(contacts, first):
        uid = clean(contact.uid)
        if not uid or uid in taken:
            uid = new_uid()
        taken.add(uid)
        rows.add(number, contact)
        people.append((number, uid, *_person_values(contact), now, now, fold_contact(contact)))
    columns = ("id", *_PERSON_COLUMNS, "created", "modified", "folded")
    with index.adding(len(people)):
        _insert("person", columns, people)
        index.add_range(first, first + len(people) - 1)
    rows.store()
    return list(range(first, first + len(people)))


def update(person_id: int, contact: Contact, before: Contact | None = None) -> None:
    """Make a stored person equal to `contact`, inside the change that is open. The UID stays; only what differs is written.

    before  what is stored, with the photo, where the caller has just read it
    """
    before = before or get(person_id)
    values = zip(_PERSON_COLUMNS[1:], _person_values(contact), _person_values(before), strict=True)
    assignments = {column: value for column, value, old in values if value != old}
    assignments |= {"modified": database.now_text(), "folded": fold_contact(contact)}
    settings = ", ".join(f"{column} = ?" for column in assignments)
    db.execute_sql(f"UPDATE person SET {settings} WHERE id = ?", (*assignments.values(), person_id))
    rows = _ChildRows()
    rows.add(person_id, contact)
    old_rows = _ChildRows()
    old_rows.add(person_id, before)
    for table in rows.tables:
        if rows.tables[table] != old_rows.tables[table]:
            db.execute_sql(f"DELETE FROM {table} WHERE person_id = ?", (person_id,))
            _insert(table, _CHILD_COLUMNS[table], rows.tables[table])


def delete(ids: Sequence[int]) -> None:
    """Delete people. Interactions that then have nobody left go too; such follow-ups are removed (see follow_ups.remove)."""
    for _ in delete_steps(ids):
        pass


def delete_steps(ids: Sequence[int]) -> Generator[tuple[int, int], None, None]:
    """Do what delete() does, yielding (done, total); closing it half-way leaves all as it was."""
    yield 0, len(ids)
    label = trn("Delete {name}", "Delete {n} people", len(ids), name=name_of(ids[0]) if ids else "")
    marks = ",".join(str(int(number)) for number in ids)
    alone = (
        "SELECT id FROM {owner} WHERE id IN (SELECT {owner}_id FROM {link} WHERE person_id IN ({marks})) AND NOT EXISTS"
        " (SELECT 1 FROM {link} WHERE {owner}_id = {owner}.id AND person_id NOT IN ({marks}))"
    )
    with database.change(label):
        talks = [row[0] for row in db.execute_sql(alone.format(owner="interaction", link="participant", marks=marks))]
        plans = alone.format(owner="follow_up", link="follow_up_person", marks=marks)
        db.execute_sql(
            f"UPDATE follow_up SET state = 'removed', modified = ? WHERE id IN ({plans})", (database.now_text(),)
        )
        for table, gone in (("interaction", talks), ("person", ids)):
            for at in range(0, len(gone), _SLICE):
                some = ",".join(str(int(number)) for number in gone[at : at + _SLICE])
                db.execute_sql(f"DELETE FROM {table} WHERE id IN ({some})")
                yield at * len(ids) // len(gone), len(ids)


def save(person_id: int | None, contact: Contact) -> int:
    """Store what a form holds, as a change of its own; return the person's id. A contact without a name gets one."""
    if not contact.name.strip():
        contact.name = display_name(contact)
    if person_id is None:
        with database.change(tr("Add {name}", name=contact.name)):
            return add([contact])[0]
    with database.change(tr("Edit {name}", name=contact.name)):
        update(person_id, contact)
    return person_id


def get(person_id: int) -> Contact:
    """Return one person's values, photo included. Raises KeyError when there is no such person."""
    found = list(contacts([person_id], photos=True))
    if not found:
        raise KeyError(person_id)
    return found[0][1]


def contacts(ids: Sequence[int] | None = None, photos: bool = False) -> Iterator[tuple[int, Contact]]:
    """Yield (id, values) of the people with `ids`, or of all, by id. Photos are read only when asked for."""
    step = 500
    chunks: Iterable[str] = [""]
    if ids is not None:
        chunks = [
            " WHERE {} IN (" + ",".join(str(int(number)) for number in ids[at : at + step]) + ")"
            for at in range(0, len(ids), step)
        ]
    for where in chunks:
        yield from _read(where, photos)


def _read(where: str, photos: bool) -> Iterator[tuple[int, Contact]]:
    import json  # as in settings.py

    from models.formats.records import Address, Contact, Email, Phone, Url

    found: dict[int, Contact] = {}
    columns = ", ".join(TEXTS)
    for row in db.execute_sql(
        f"SELECT id, {columns}, units, extras FROM person{where.format('id')} ORDER BY id"
    ).fetchall():
        contact = Contact(0, *(row[1:2]))
        for name, value in zip(TEXTS, row[1:-2], strict=True):
            setattr(contact, name, value)
        contact.units = json.loads(row[-2])
        contact.extras = row[-1].split("\n") if row[-1] else []
        found[row[0]] = contact
    by_person = where.format("person_id")
    query = "SELECT person_id, {} FROM {}" + by_person + " ORDER BY id"
    for owner, *values, preferred in db.execute_sql(query.format("value, label, preferred", "phone")):
        found[owner].phones.append(Phone(*values, bool(preferred)))
    for owner, *values, preferred in db.execute_sql(query.format("value, label, preferred", "email")):
        found[owner].emails.append(Email(*values, bool(preferred)))
    for owner, *values in db.execute_sql(query.format("value, label", "url")):
        found[owner].urls.append(Url(*values))
    for owner, *values in db.execute_sql(query.format("label, " + ", ".join(ADDRESS_PARTS), "address")):
        found[owner].addresses.append(Address(*values))
    for owner, tag in db.execute_sql(query.format("tag", "person_tag")):
        found[owner].tags.append(tag)
    if photos:
        for owner, data, kind in db.execute_sql(query.format("data, type", "photo")):
            found[owner].photo, found[owner].photo_type = bytes(data), kind
    yield from found.items()


def is_anybody() -> bool:
    """Is there anybody at all? Of many that is known sooner than how many."""
    return bool(db.execute_sql("SELECT EXISTS (SELECT 1 FROM person)").fetchone()[0])


def count() -> int:
    """Return how many people there are."""
    return db.execute_sql("SELECT count(*) FROM person").fetchone()[0]


def tags() -> list[str]:
    """Return the tags in use, the most frequent first."""
    return [tag for (tag,) in db.execute_sql("SELECT tag FROM person_tag GROUP BY tag ORDER BY count(*) DESC, tag")]


def organizations() -> list[str]:
    """Return the organizations that people are at, those of most people first; not more than a list can offer."""
    query = "SELECT organization FROM person WHERE organization <> '' GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 2000"
    return [name for (name,) in db.execute_sql(query)]


def with_tag(tag: str) -> set[int]:
    """Return the ids of the people who have a tag."""
    return {number for (number,) in db.execute_sql("SELECT person_id FROM person_tag WHERE tag = ?", (tag,))}


def name_of(person_id: int) -> str:
    """Return a person's name, "" when there is no such person."""
    row = db.execute_sql("SELECT name FROM person WHERE id = ?", (person_id,)).fetchone()
    return row[0] if row else ""


def names_of(chosen: Sequence[tuple[int, str]]) -> str:
    """Return the names of the first three of (id, name), read where they are not given, as a sentence has them."""
    names = [name or name_of(number) for number, name in chosen[:3]]
    return listed(names) + (" …" if len(chosen) > 3 else "")


def with_photo(ids: Sequence[int]) -> list[int]:
    """Return which of these people have a photo, in their order. The photos themselves are not read."""
    query = "SELECT person_id FROM photo WHERE person_id IN (SELECT value FROM json_each(?))"
    found = {person_id for (person_id,) in db.execute_sql(query, (f"[{','.join(map(str, ids))}]",))}
    return [person_id for person_id in ids if person_id in found]


def photo_of(person_id: int) -> bytes:
    """Return somebody's photo as it came, b"" where there is none."""
    row = db.execute_sql("SELECT data FROM photo WHERE person_id = ?", (person_id,)).fetchone()
    return bytes(row[0]) if row else b""


def search(text: str = "") -> list[PersonRow]:
    """Return the people who match every word of `text` (accents, case, order of words and form of numbers aside), by name."""
    return [PersonRow(*row) for row in _matching(_COLUMNS, text)]


def ids(text: str = "", by_organization: bool = False) -> list[int]:
    """Return the ids of whom search() finds, by name; or by organisation and name, those without one last."""
    found = list(_matching("id, organization" if by_organization else "id", text))
    if by_organization:
        found.sort(key=lambda row: (not row[1], fold(row[1])))
    return [row[0] for row in found]


def rows(wanted: Sequence[int]) -> list[PersonRow]:
    """Return a line for each of these people, in this order; one without words for somebody who is gone."""
    query = f"SELECT {_COLUMNS} FROM person WHERE id IN ({','.join(str(int(number)) for number in wanted)})"
    found = {row[0]: PersonRow(*row) for row in db.execute_sql(query)}
    return [found.get(number) or PersonRow(number, "", "", "") for number in wanted]


def _matching(columns: str, text: str) -> Iterator[tuple]:
    query, arguments = f"SELECT {columns} FROM person", ()
    if text.strip():
        query += " WHERE id IN (SELECT rowid FROM person_search WHERE person_search MATCH ?)"
        arguments = (index.expression(text),)
    # The folded text begins with the words of the name.
    return db.execute_sql(f"{query} ORDER BY folded, id", arguments)


def quick(text: str, limit: int) -> list[PersonRow]:
    """Return some who match `text`, those first whose name begins so: what a list shows while one types.

    Where nobody matches, those are returned whose names differ by a letter.
    """
    wanted, columns = words(text), f"SELECT {_COLUMNS} FROM person"
    rows: list[tuple] = []
    if len(wanted) == 1 and wanted[0].isalpha():
        begins = "substr(folded, 1, 16)"
        query = f"{columns} WHERE {begins} >= ? AND {begins} < ? ORDER BY {begins} LIMIT {int(limit)}"
        rows = db.execute_sql(query, (wanted[0][:16], wanted[0][:16] + "\U0010ffff")).fetchall()
    among = f"id IN (SELECT rowid FROM person_search WHERE person_search MATCH ? LIMIT {_QUICK})"
    query = f"{columns} WHERE {among} ORDER BY folded, id"
    if len(rows) < limit:
        rows += db.execute_sql(query, (index.expression(text),)).fetchall()
    if not rows and wanted:
        rows = db.execute_sql(query, (index.forgiving(wanted),)).fetchall()
    return [PersonRow(*row) for row in list(dict.fromkeys(rows))[:limit]]


def find(name_or_id: str) -> list[PersonRow]:
    """Return whom `name_or_id` means: the person with that id, else those with exactly that name, else all who match."""
    if name_or_id.isdecimal():
        row = db.execute_sql(f"SELECT {_COLUMNS} FROM person WHERE id = ?", (int(name_or_id),)).fetchone()
        if row:
            return [PersonRow(*row)]
    matches = search(name_or_id)
    wanted = words(name_or_id)
    exact = [row for row in matches if words(row.name) == wanted]
    return exact or matches


def fold_contact(contact: Contact) -> str:
    """Return the text that search looks through: names, organisation, title, tags, and phones in the forms people type."""
    parts = [
        contact.name, contact.given, contact.family, contact.nickname, contact.organization, *contact.units, contact.title,
        *contact.tags,
    ]  # fmt: skip
    folded = [word for part in parts if part for word in words(part)]
    for email in contact.emails:
        folded += words(email.value)
    for phone in contact.phones:
        number = digits(phone.value)
        national = number.lstrip("0")
        folded += (number, national, *phones.forms(phones.e164(phone.value)))
    return " ".join(dict.fromkeys(word for word in folded if word))


def display_name(contact: Contact) -> str:
    """Return the name to show for a contact that came without a full one."""
    parts = (contact.prefix, contact.given, contact.additional, contact.family, contact.suffix)
    name = " ".join(part for part in parts if part)
    if not name:
        first = [entry.value for entry in (*contact.emails, *contact.phones) if entry.value]
        name = contact.nickname or contact.organization or (first[0] if first else tr("No name"))
    return name


def has_address(address: Address) -> bool:
    """Does any part of this address say something?"""
    return any(getattr(address, part) for part in ADDRESS_PARTS)


# --- rows ---

_PERSON_COLUMNS = (*TEXTS, "units", "extras")
_CHILD_COLUMNS = {
    "phone": ("person_id", "value", "e164", "label", "preferred"),
    "email": ("person_id", "value", "folded", "label", "preferred"),
    "url": ("person_id", "value", "label"),
    "address": ("person_id", "label", *ADDRESS_PARTS),
    "person_tag": ("person_id", "tag"),
    "photo": ("person_id", "data", "type"),
}


def _person_values(contact: Contact) -> tuple[str, ...]:
    """The values of _PERSON_COLUMNS but the UID."""
    import json

    texts = [clean(getattr(contact, name)) for name in TEXTS[1:]]
    units = json.dumps(contact.units, ensure_ascii=False) if contact.units else "[]"
    return (*texts, clean(units), clean("\n".join(contact.extras)))


class _ChildRows:
    """The rows of the tables that belong to people, gathered to be stored at once."""

    def __init__(self) -> None:
        self.tables: dict[str, list[tuple]] = {name: [] for name in _CHILD_COLUMNS}

    def add(self, person_id: int, contact: Contact) -> None:
        tables = self.tables
        for phone in contact.phones:
            value = clean(phone.value)
            tables["phone"].append((person_id, value, phones.e164(value), clean(phone.label), int(phone.preferred)))
        for email in contact.emails:
            value = clean(email.value)
            tables["email"].append((person_id, value, value.strip().lower(), clean(email.label), int(email.preferred)))
        for url in contact.urls:
            tables["url"].append((person_id, clean(url.value), clean(url.label)))
        for address in contact.addresses:
            parts = (clean(getattr(address, part)) for part in ADDRESS_PARTS)
            tables["address"].append((person_id, clean(address.label), *parts))
        for tag in dict.fromkeys(contact.tags):
            tables["person_tag"].append((person_id, clean(tag)))
        if contact.photo:
            tables["photo"].append((person_id, contact.photo, contact.photo_type))

    def store(self) -> None:
        for name, rows in self.tables.items():
            _insert(name, _CHILD_COLUMNS[name], rows)


def _insert(table: str, columns: Sequence[str], rows: Sequence[tuple]) -> None:
    if rows:
        marks = ",".join("?" * len(columns))
        db.connection().executemany(f"INSERT INTO {table} ({','.join(columns)}) VALUES ({marks})", rows)


def _taken_uids(uids: Iterable[str]) -> set[str]:
    taken: set[str] = set()
    wanted = [uid for uid in uids if uid]
    for at in range(0, len(wanted), 500):
        chunk = wanted[at : at + 500]
        marks = ",".join("?" * len(chunk))
        taken.update(uid for (uid,) in db.execute_sql(f"SELECT uid FROM person WHERE uid IN ({marks})", chunk))
    return taken
