"""Making one person of two: what the one who stays looks like, and what else goes over to them."""

import base64
from collections.abc import Iterator, Mapping
from dataclasses import replace

from models import favours, kept_apart, merging, networks, people
from models.connection import db
from models.formats import vcf_write
from models.formats.records import Contact
from models.import_known import FORMER, GROUP, plain_uid
from models.matching import name_key
from models.merging import LISTS, NAMES, TEXTS, field_name, phone_key, plain
from models.schema import Address, Card, Email, KeptApart, Person, PersonTag, Phone, Photo, Url, WarmthState
from models.text import digits
from models.words import tr

SINGLE = ("name", "nickname", "organization", "units", "title", "birthday", "anniversary", "met_on", "photo")
_BY_CONTACT = (Phone, Email, Url, Address, PersonTag, Photo)  # written with the person
_NOT_MOVED = (*_BY_CONTACT, KeptApart, WarmthState)


def merge_two(keep_id: int, other_id: int, choices: Mapping[str, int]) -> None:
    """Give the first person all that the second has, and delete the second; inside the change that is open."""
    if keep_id == other_id:
        raise ValueError("one person cannot be merged with themselves")
    keep, other = people.get(keep_id), people.get(other_id)
    took = {field for field, whose in choices.items() if whose == other_id}
    result = merged(keep, other, took)
    people.update(keep_id, result, keep)
    _settings(keep_id, other_id)
    _keep_names(keep_id, {keep.name, other.name}, result.name)
    _keep_uid(other_id, other)
    was_there = "SELECT interaction_id FROM participant WHERE person_id = ?"
    both = f"id IN ({was_there} INTERSECT {was_there})"
    one_less = f"UPDATE interaction SET people_count = max(1, people_count - 1) WHERE {both}"
    db.execute_sql(one_less, (keep_id, other_id))
    networks.hand_over(keep_id, other_id)
    favours.hand_over(keep_id, other_id)
    for column, table in Person._meta.backrefs.items():  # whatever else belongs to people, also tables of the future
        if table not in _NOT_MOVED:
            name, owner = table._meta.table_name, column.column_name
            db.execute_sql(f"UPDATE OR IGNORE {name} SET {owner} = ? WHERE {owner} = ?", (keep_id, other_id))
    # The same news of both is one.
    first = "SELECT min(id) FROM occasion WHERE person_id = ?1 GROUP BY kind, old, new"
    db.execute_sql(f"DELETE FROM occasion WHERE person_id = ?1 AND id NOT IN ({first})", (keep_id,))
    kept_apart.hand_over(keep_id, other_id)
    db.execute_sql("DELETE FROM person WHERE id = ?", (other_id,))


def conflicts(keep: Contact, other: Contact) -> list[str]:
    """Return the fields of which a person has one, and of which these two have different ones."""
    _, changes = merging.merge(keep, other, None, False)
    found = {change.field for change in changes if change.conflict}
    if plain(keep.name) != plain(other.name):
        found.add("name")
    return [field for field in SINGLE if field in found]


def merged(keep: Contact, other: Contact, took: set[str]) -> Contact:
    """Return `keep` with all that `other` has. Where both differ, the values of the fields `took` are the other's.

    What then has no place stands in a line of the note, "Merged with K. Alaoui: title Buyer"; a second photo is kept as a line
    among the extras, as that of a card with two photos is.
    """
    result, _ = merging.merge(keep, other, None, False, took)
    if plain(keep.name) == plain(other.name):
        for part in ("additional", "prefix", "suffix"):
            setattr(result, part, getattr(result, part) or getattr(other, part))
    numbers = {_number(phone.value) for phone in result.phones}
    result.phones += [phone for phone in other.phones if _number(phone.value) not in numbers]
    for name, key, _ in LISTS[:4]:
        setattr(result, name, _labelled(getattr(result, name), getattr(other, name), key))
    gone = keep.name if "name" in took else other.name
    lost = list(dict.fromkeys(_lost(result, keep, other, gone)))
    if lost or plain(gone) != plain(result.name):
        line = tr("Merged with {name}", name=gone)
        result.note = f"{result.note.rstrip()}\n{': '.join((line, *lost[:1]))}".lstrip()
        result.note += "".join(f" · {value}" for value in lost[1:])
    for each in (keep, other):
        if each.photo and each.photo != result.photo:
            kind = each.photo_type.rpartition("/")[2].upper() or "JPEG"
            result.extras.append(f"PHOTO;ENCODING=b;TYPE={kind}:{base64.b64encode(each.photo).decode('ascii')}")
    return result


def _number(value: str) -> tuple[str, str]:
    """What tells a number from another that differs by its extension only."""
    return phone_key(value), digits(value)[-6:]


def _labelled(entries: list, others: list, key) -> list:  # noqa: ANN001
    """Return `entries`; one without a label gets that which the same value has among `others`."""
    labels = {key(entry): entry.label for entry in others}
    return [entry if entry.label else replace(entry, label=labels.get(key(entry), "")) for entry in entries]


def _lost(result: Contact, keep: Contact, other: Contact, gone: str) -> Iterator[str]:
    """Yield the texts that have no place in `result`, each with the word for its field."""
    names = [plain(text) for text in (gone, *(getattr(result, name) for name in NAMES))]
    for field in (*NAMES[1:], *TEXTS, "birthday", "units"):
        now = plain(_text(result, field))
        for each in (keep, other):
            value = plain(_text(each, field))
            if field in NAMES:
                held = any(value in name for name in names)
            elif field == "birthday":
                held = value == now or (value.startswith("--") and now[4:] == value[1:])
            else:
                held = value == now
            if value and not held:
                yield tr("{field} {value}", field=field_name(field), value=value)


def _text(contact: Contact, field: str) -> str:
    value = getattr(contact, field)
    return " / ".join(value) if field == "units" else value


def _settings(keep_id: int, other_id: int) -> None:
    """Bring together what the user chose: to keep up with one of them is to keep up, and the later snooze holds."""
    keep, other = Person.get_by_id(keep_id), Person.get_by_id(other_id)
    snoozed = max(keep, other, key=lambda person: person.snoozed_until)
    wishes = [wish for wish in (keep.keep_up, other.keep_up) if wish is not None]
    circles = [importance for importance in (keep.importance, other.importance) if importance != 1.0]
    Person.update(
        keep_up=any(wishes) if wishes else None,
        rhythm=keep.rhythm or other.rhythm,
        importance=max(circles, default=1.0),
        snoozed_until=snoozed.snoozed_until,
        snoozed_on=snoozed.snoozed_on,
        snoozes=snoozed.snoozes,
        created=min(keep.created, other.created),
    ).where(Person.id == keep_id).execute()


def _keep_names(person_id: int, names: set[str], name: str) -> None:
    """Keep the names that give way: a card that has one is still theirs."""
    for former in sorted(names):
        if name_key(former) != name_key(name):
            Card.insert(person=person_id, format=FORMER, digest=b"", text=former).execute()


def _keep_uid(person_id: int, contact: Contact) -> None:
    """Keep the card of one who never came from a file: an older export of them is to find who they became."""
    query = f"SELECT uid FROM card WHERE person_id = ? AND format <> '{GROUP}'"
    if plain_uid(contact.uid) in {plain_uid(uid) for (uid,) in db.execute_sql(query, (person_id,))}:
        return
    written = b"".join(vcf_write.write([replace(contact, photo=b"")])).decode()
    text = written.replace("\r\n ", "").replace("\r\n", "\n")
    Card.insert(person=person_id, format="vcf", uid=contact.uid, digest=b"", text=text).execute()
