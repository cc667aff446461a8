"""Letters: what the user writes to one person or to many, given to their own mail program. Keepwarm sends nothing itself.

A text may hold fields, "{first name}", "{organisation|your team}": each reader gets their own words, or those behind the bar.
One letter goes as a mailto link (RFC 6068), many as drafts: .eml files (RFC 5322) that mail programs open for editing.
"""

import re
from base64 import b64encode
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from urllib.parse import quote

from models import database, files, interactions, people
from models.connection import db
from models.errors import Problem
from models.formats.records import Contact
from models.text import clean, fold
from models.words import tr, trn

LONGEST_LINK = 2000  # characters of a mailto link that every system hands over whole (Windows stops soon after)
A_DRAFT = 80  # hidden copies of one draft: the large providers refuse a message to a hundred
LONGEST_ADDRESS = 254  # RFC 5321
_PLAIN_LINE, _WORD_BYTES = 60, 45  # of a header, so that no line is longer than the 78 of RFC 5322

_ADDRESS = re.compile(r"""[^\s@<>()\[\],;:\\"\x00-\x20\x7f]+@([^\s@<>()\[\],;:\\"/?&=%\x00-\x20\x7f]+)""")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]")
_FIELD = re.compile(r"( ?)\{([^{}|\n]{1,40})(?:\|([^{}\n]*))?\}")
_POLICY = SMTP.clone(cte_type="7bit")

# What a field is called in the languages that letters are written in.
_FIELDS = {
    "first": ("first name", "given name", "prénom", "الاسم الشخصي", "الاسم الأول"),
    "name": ("name", "full name", "nom complet", "الاسم", "الاسم الكامل"),
    "family": ("last name", "family name", "nom", "nom de famille", "الاسم العائلي", "اللقب"),
    "organization": ("organisation", "organization", "company", "société", "entreprise", "المؤسسة", "الشركة"),
    "title": ("title", "job", "fonction", "poste", "المنصب", "الوظيفة"),
    "city": ("city", "ville", "المدينة"),
}
_BY_NAME = {fold(name): key for key, names in _FIELDS.items() for name in names}


@dataclass(slots=True)
class Attachment:
    """A file that goes with a letter."""

    name: str
    type: str  # "text/calendar"
    data: bytes


@dataclass(slots=True)
class Letter:
    """What is written, with its fields."""

    subject: str = ""
    body: str = ""
    attachments: list[Attachment] = field(default_factory=list)


@dataclass(slots=True)
class Reader:
    """Somebody a letter goes to. `address` is "" where no e-mail is known that a letter can be sent to."""

    id: int
    name: str
    address: str
    contact: Contact


# --- who ---


def readers(ids: Sequence[int]) -> list[Reader]:
    """Return those people in the order of `ids`, with the address each prefers; who is gone is left out."""
    found = dict(people.contacts(list(dict.fromkeys(ids))))
    return [Reader(number, found[number].name, address_of(found[number]), found[number])
            for number in dict.fromkeys(ids) if number in found]  # fmt: skip


def addresses(ids: Iterable[int]) -> dict[int, tuple[str, str]]:
    """Return the name of each of these people and the address to write to, by id; as readers() would, but sooner."""
    among = ",".join(str(int(number)) for number in ids)
    found = {
        number: (name, "") for number, name in db.execute_sql(f"SELECT id, name FROM person WHERE id IN ({among})")
    }
    query = f"SELECT person_id, value FROM email WHERE person_id IN ({among}) ORDER BY person_id, preferred DESC, id"
    for number, value in db.execute_sql(query):
        name, address = found[number]
        if not address and is_address(value):
            found[number] = name, value.strip()
    return found


def address_of(contact: Contact) -> str:
    """Return the e-mail address to write to: the preferred one, else the first; "" where none can be written to."""
    usable = [(not email.preferred, at) for at, email in enumerate(contact.emails) if is_address(email.value)]
    return contact.emails[min(usable)[1]].value.strip() if usable else ""


def is_address(text: str) -> bool:
    """Is this one e-mail address, and nothing that a mail program could take for more?"""
    text = text.strip()
    found = _ADDRESS.fullmatch(text)
    return found is not None and len(text) <= LONGEST_ADDRESS and bool(_ascii_domain(found[1]))


def _ascii_domain(domain: str) -> str:
    try:
        return domain.encode("idna").decode("ascii") if not domain.isascii() else domain
    except UnicodeError:
        return ""


# --- fields ---


def field_names() -> list[str]:
    """Return the fields that a letter may hold, in the user's words."""
    return [tr("first name"), tr("last name"), tr("name"), tr("organisation"), tr("title"), tr("city")]


def is_personal(letter: Letter) -> bool:
    """Does each reader get words of their own?"""
    return any(_key(name) for _, name, _ in _FIELD.findall(f"{letter.subject}\n{letter.body}"))


def unknown_fields(letter: Letter) -> list[str]:
    """Return what stands in braces and is no field: it goes out as it is."""
    found = _FIELD.findall(f"{letter.subject}\n{letter.body}")
    return list(dict.fromkeys(name for _, name, _ in found if not _key(name)))


def fill(text: str, contact: Contact) -> str:
    """Return `text` with its fields in the words of one person.

    Where a field is empty the words behind its bar stand, or nothing, without the space before it. What is no field stays.
    """

    def words(found: re.Match[str]) -> str:
        space, name, instead = found.groups()
        key = _key(name)
        if not key:
            return found[0]
        value = _value(key, contact) or (instead or "").strip()
        return space + value if value else ""

    return _FIELD.sub(words, text)


def for_one(letter: Letter, person_id: int) -> Letter:
    """Return a letter in the words of one person; as it is where that person is gone."""
    for reader in readers([person_id]):
        return _own(letter, reader.contact)
    return letter


def _own(letter: Letter, contact: Contact) -> Letter:
    return Letter(fill(letter.subject, contact), fill(letter.body, contact), letter.attachments)


def _key(name: str) -> str:
    known = {fold(word): key for word, key in zip(
        field_names(), ("first", "family", "name", "organization", "title", "city"), strict=True)}  # fmt: skip
    folded = " ".join(fold(name).split())
    return _BY_NAME.get(folded) or known.get(folded, "")


def _value(key: str, contact: Contact) -> str:
    if key == "first":
        found = contact.given or contact.nickname or contact.name
    elif key == "city":
        found = next((address.city for address in contact.addresses if address.city), "")
    else:
        found = getattr(contact, key)
    return " ".join(found.split())


# --- one letter: a link ---


def mailto(address: str, subject: str = "", body: str = "") -> str:
    """Return a link that opens the mail program with a letter to one address.

    Everything is percent-encoded, so that nothing of an address or a text becomes another recipient, a copy or an attachment.
    Returns "" for what is no address, and where the link would be too long to be handed over whole: use draft() then.
    """
    if not is_address(address):
        return ""
    text = "\r\n".join(_text(body).split("\n"))
    hfields = [
        f"{name}={quote(value, safe='')}" for name, value in (("subject", _line(subject)), ("body", text)) if value
    ]
    link = f"mailto:{quote(address.strip(), safe='@')}" + (f"?{'&'.join(hfields)}" if hfields else "")
    return link if len(link) <= LONGEST_LINK else ""


# --- many letters: drafts ---


def draft(letter: Letter, to: Sequence[Reader], hidden: Sequence[Reader] = (), sender: str = "") -> bytes:
    """Return a draft as mail programs open it.

    to, hidden  who gets it, and who gets it without the others' knowing; those without an address are left out
    sender      the user's own address: without `to`, it goes to themselves
    """
    own = [_written("", sender)] if is_address(sender) else []
    shown, concealed = ([_written(each.name, each.address) for each in whom if each.address] for whom in (to, hidden))
    headers = [("X-Unsent", "1")]  # Outlook, Apple Mail and Thunderbird then open it for editing
    for name, written in (("From", own), ("To", shown or own), ("Bcc", concealed)):
        if written:
            headers.append((name, ",\r\n ".join(written)))
    headers.append(("Subject", _header_text(letter.subject)))
    message = EmailMessage(_POLICY)
    message.set_content(_text(letter.body))
    for attachment in letter.attachments:
        main, _, sub = attachment.type.partition("/")
        message.add_attachment(attachment.data, maintype=main, subtype=sub, filename=_line(attachment.name))
        if attachment.type == "text/calendar":
            message.get_payload()[-1].set_param("charset", "utf-8")
    head = "".join(f"{name}: {value}\r\n" for name, value in headers)
    return head.encode() + message.as_bytes()


def drafts(
    folder: Path, letter: Letter, whom: Sequence[Reader], sender: str = ""
) -> Generator[tuple[int, int], None, list[Path]]:
    """Write drafts to a new folder inside `folder`; yield (done, total), return the files.

    A letter with fields becomes one draft for each reader; another one becomes a draft for all of them with hidden copies, or as
    many as it takes where they are more than A_DRAFT. Those without an address are left out. Closing it half-way takes the files
    away again. Raises Problem.
    """
    reached = [reader for reader in whom if reader.address]
    if is_personal(letter) or len(reached) == 1:
        made = [(reader.name, [reader], []) for reader in reached]
    else:
        parts = [reached[at : at + A_DRAFT] for at in range(0, len(reached), A_DRAFT)]
        made = [(trn("{n} person", "{n} people", len(part)), [], part) for part in parts]
    place = _new_folder(folder, _file_name(letter.subject) or tr("Drafts"))
    written: list[Path] = []
    try:
        for number, (name, to, hidden) in enumerate(made, 1):
            own = _own(letter, to[0].contact) if to else letter
            file = place / f"{number:0{len(str(len(made)))}} {_file_name(name)}.eml"
            files.write(file, [draft(own, to, hidden, sender)])
            written.append(file)
            yield number, len(made)
    except BaseException:
        for file in written:
            file.unlink(missing_ok=True)
        place.rmdir()
        raise
    return written


# The headers are written here: folding a list of names in Arabic, email.headerregistry of Python 3.11 encodes the comma between
# two addresses too, and one of them is lost.


def _written(name: str, address: str) -> str:
    local, _, domain = address.strip().rpartition("@")
    address = f"{local}@{_ascii_domain(domain)}"
    name = _line(name)[:100].strip()
    if not name:
        return address
    shown = _header_text(name)
    if shown == name:
        shown = '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return f"{shown} <{address}>"


def _header_text(text: str) -> str:
    """Return a line as a header holds it: as it is, or in the encoded words of RFC 2047, on as many lines as it takes."""
    text = _line(text)
    if text.isascii() and len(text) <= _PLAIN_LINE and "=?" not in text:
        return text
    words, word = [], b""
    for letter in text:
        if len(word) + len(letter.encode()) > _WORD_BYTES:
            words.append(word)
            word = b""
        word += letter.encode()
    return "\r\n ".join(f"=?utf-8?b?{b64encode(word).decode()}?=" for word in (*words, word))


def _text(text: str) -> str:
    return _CONTROL.sub("", clean(text).replace("\r\n", "\n").replace("\r", "\n"))


def _line(text: str) -> str:
    return " ".join(_text(text).split())


def _file_name(text: str) -> str:
    """Return `text` as every system takes it for the name of a file."""
    kept = "".join(letter if letter.isalnum() or letter in " -_’()" else " " for letter in _line(text))
    return " ".join(kept.split())[:60].strip()


def _new_folder(parent: Path, name: str) -> Path:
    for number in range(1, 1000):
        place = parent / (name if number == 1 else f"{name} {number}")
        try:
            place.mkdir(mode=0o700)
        except FileExistsError:
            continue
        except OSError as error:
            raise Problem(
                tr("“{folder}” could not be made ({reason})", folder=str(place), reason=error.strerror or str(error)),
                tr("Nothing was written. Choose another folder."),
            ) from error
        return place
    raise Problem(tr("There are a thousand folders of this name already"), tr("Choose another folder."))


# --- after sending ---


def sent(letter: Letter, ids: Sequence[int], moment: datetime, also: Iterable = ()) -> int:
    """Log that a letter was sent: as an e-mail to one, as a mass message to more. One change; return the interaction's id.

    also  what belongs to the same change: each is called with the ids
    """
    kind = "mass" if len(ids) > 1 else "email"
    own = for_one(letter, ids[0]) if len(ids) == 1 else letter
    entry = interactions.new(kind, ids, moment, _text(own.body).strip(), _line(own.subject))
    entry.first_step = "me"
    with database.change(trn("Log a letter", "Log a letter to {n} people", len(ids))):
        number = interactions.save(entry)
        for each in also:
            each(list(ids))
    return number
