"""The properties of a vCard that Keepwarm understands: what each one's value does to the Contact of a card being read."""

import base64
import binascii
import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from models.formats import pictures
from models.formats.records import Address, Email, Phone, Url
from models.formats.vcf_heads import Head
from models.formats.vcf_lines import decode_quoted, decode_seven_bit
from models.formats.vcf_values import day, split, tel_uri, unescape_21
from models.words import tr

if TYPE_CHECKING:
    from models.formats.vcf_card import Draft

LONGEST = 1_000_000  # characters of a note, or of a line that is not understood
LONGEST_TEXT = 2_000  # of a name, a title, a number ...
MOST = 1_000  # phones, e-mails, tags ... of one person
MOST_PARTS = 20  # of a name or an address

_SEVEN_BIT = ("iso-2022", "iso2022", "utf-7", "hz")  # charsets that look like ASCII
_SHORT = 40  # characters of a picture; not worth to be taken out of the text
_LINK = re.compile(r"[a-z][a-z0-9+.-]+:", re.IGNORECASE)

Take = Callable[["Draft", Head, str], None]


def take_for(head: Head) -> Take | None:
    """Return what is done with the values of a head; None where the line is kept as it is."""
    if head.name in ("PHOTO", "BEGIN", "END"):
        return TAKES.get(head.name)
    if head.encoding == "qp":
        return _take_quoted
    if head.encoding == "base64":
        return _take_base64
    if head.charset.lower().startswith(_SEVEN_BIT):
        return _take_seven_bit
    return TAKES.get(head.name)


def _take_quoted(draft: "Draft", head: Head, value: str) -> None:
    value, guessed = decode_quoted(value, head.charset)
    if guessed:
        draft.trouble(tr("The file does not say its character set; one was guessed."), f"{head.text}:{value[:100]}")
    _after_decoding(draft, head, value)


def _take_seven_bit(draft: "Draft", head: Head, value: str) -> None:
    _after_decoding(draft, head, decode_seven_bit(value, head.charset))


def _after_decoding(draft: "Draft", head: Head, value: str) -> None:
    take = TAKES.get(head.name)
    if take is None:
        draft.keep(head, value)
    else:
        take(draft, head, value)


def _take_base64(draft: "Draft", head: Head, value: str) -> None:
    _keep_whole(draft, head, value)


def _take_nothing(*_: object) -> None:
    """Of the file, not of the person."""


def _take_mark(draft: "Draft", *_: object) -> None:
    """A BEGIN or END that a fold brought to the start of a line is no mark; vcf_card.py leaves it out of the text."""
    draft.flawed = True


def _take_agent(draft: "Draft", head: Head, value: str) -> None:
    if value.strip():  # else it was a card within the card, which is there already
        draft.keep(head, value)


def _take_version(draft: "Draft", _: Head, value: str) -> None:
    if value.lstrip()[:1] == "2":
        draft.unescape = unescape_21


def _take_fn(draft: "Draft", head: Head, value: str) -> None:
    text = draft.text(head, value)
    if draft.contact.name:
        if text:
            draft.keep(head, value)
    else:
        draft.contact.name = " ".join(text.split()) if "\n" in text else text


def _take_n(draft: "Draft", head: Head, value: str) -> None:
    contact = draft.contact
    parts = draft.parts(head, value)
    if not any(parts):
        return
    if len(parts) < 5:
        parts += [""] * (5 - len(parts))
    held = [contact.family, contact.given, contact.additional, contact.prefix, contact.suffix]
    if any(held):  # the same in another script, or by mistake
        if parts != held:
            draft.keep(head, value)
        return
    contact.family, contact.given, contact.additional, contact.prefix, contact.suffix = parts[:5]
    if any(parts[5:]) or not head.parameters.keys() <= {"LANGUAGE"}:
        draft.keep_beside(head, value)


def _take_one(field: str) -> Take:
    """Return what takes the first value of a property for `field`, and keeps the others."""

    def take(draft: "Draft", head: Head, value: str) -> None:
        text = draft.text(head, value)
        if not text:
            return
        if getattr(draft.contact, field):
            draft.keep(head, value)
        else:
            setattr(draft.contact, field, text)

    return take


def _take_org(draft: "Draft", head: Head, value: str) -> None:
    contact = draft.contact
    parts = draft.parts(head, value)
    if contact.organization or contact.units:
        if any(parts):
            draft.keep(head, value)
        return
    contact.organization = parts[0]
    if len(parts) > 1:
        contact.units = [part for part in parts[1:MOST_PARTS] if part]


def _take_note(draft: "Draft", head: Head, value: str) -> None:
    text = draft.text(head, value, LONGEST)
    if text:
        draft.notes.append(text)


def _take_categories(draft: "Draft", head: Head, value: str) -> None:
    tags = draft.contact.tags
    for part in value[:LONGEST].split(",") if "\\" not in value else split(value[:LONGEST], ","):
        tag = draft.text(head, part)
        if not tag:
            continue
        if len(tags) >= MOST:
            draft.over[head.name] = draft.over.get(head.name, MOST) + 1
        elif tag not in tags:
            tags.append(tag)


def _take_tel(draft: "Draft", head: Head, value: str) -> None:
    text = draft.text(head, value)
    while text[:4].lower() == "tel:":
        text = tel_uri(text[4:])
    if text:
        draft.add(draft.contact.phones, head, value, Phone(text, head.label, head.preferred))


def _take_email(draft: "Draft", head: Head, value: str) -> None:
    text = draft.text(head, value)
    while text[:7].lower() == "mailto:":
        text = text[7:].strip()
    if text:
        draft.add(draft.contact.emails, head, value, Email(text, head.label, head.preferred))


def _take_url(draft: "Draft", head: Head, value: str) -> None:
    text = draft.text(head, value)
    if text:
        draft.add(draft.contact.urls, head, value, Url(text, head.label))


def _take_adr(draft: "Draft", head: Head, value: str) -> None:
    parts = draft.parts(head, value)
    if not any(parts):
        return
    if len(parts) < 7:
        parts += [""] * (7 - len(parts))
    draft.add(draft.contact.addresses, head, value, Address(head.label, *parts[:7]), any(parts[7:]))


def _take_day(field: str) -> Take:
    """Return what takes a date for `field`."""

    def take(draft: "Draft", head: Head, value: str) -> None:
        text = value.strip()
        if not text:
            return
        date = day(text, head.parameters.get("X-APPLE-OMIT-YEAR", ""))
        known = getattr(draft.contact, field)
        if date and not known:
            setattr(draft.contact, field, date)
        elif not date or date != known:
            draft.keep(head, value)
        if not date:
            draft.trouble(
                tr("“{text}” is not a whole date; it was kept as it is.", text=text[:60]), f"{head.text}:{text}"
            )

    return take


def _take_apple_date(draft: "Draft", head: Head, value: str) -> None:
    draft.grouped.append((head, value, None, False))


def _take_label(draft: "Draft", head: Head, value: str) -> None:
    if head.group and value.strip():
        draft.labels.setdefault(head.group, (head, value))


def _take_android(draft: "Draft", head: Head, value: str) -> None:
    """Android's own rows: a nickname, an event (1 an anniversary, 3 a birthday), a relation."""
    contact = draft.contact
    kind, _, rest = value.partition(";")
    fields = [draft.text(head, part) for part in split(rest[:LONGEST_TEXT], ";")] + [""]
    if kind.endswith("/nickname") and fields[0] and contact.nickname in ("", fields[0]):
        contact.nickname = fields[0]
        return
    field = {"1": "anniversary", "3": "birthday"}.get(fields[1]) if kind.endswith("/contact_event") else None
    if field and day(fields[0]) and getattr(contact, field) in ("", day(fields[0])):
        setattr(contact, field, day(fields[0]))
        return
    draft.keep(head, value)


def _take_kind(draft: "Draft", head: Head, value: str) -> None:
    if value.strip().lower() == "group":
        draft.contact.is_group = True
    elif value.strip():
        draft.keep(head, value)


def _take_photo(draft: "Draft", head: Head, value: str) -> None:
    """The first picture is the photo. What is not one that Keepwarm shows is kept; an address is never opened."""
    text = value.strip()
    if not text:
        return
    inline = text[:5].lower() == "data:"
    if not inline and head.encoding != "base64" and _LINK.match(text.replace("\\", "")[:100]):
        draft.keep(head, value)
        return
    encoded = text.partition(",")[2] if inline else text
    if len(encoded) * 3 // 4 > pictures.MOST_BYTES:
        message = tr("The photo is larger than {n} MB; it was left out.", n=pictures.MOST_BYTES // 1_000_000)
        draft.trouble(message, head.text)
        draft.left_out.append(value)
        return
    data = _from_base64(encoded)
    if len(value) > (_SHORT if data else LONGEST_TEXT):
        draft.left_out.append(value)
    if not data and not (inline and ";base64" not in text[:100].lower()):
        draft.trouble(tr("The photo could not be decoded; it was left out."), f"{head.text}:{text[:60]}")
    elif not pictures.kind(data):
        _keep_whole(draft, head, text, tr("The photo is no PNG, JPEG, GIF or WebP; it is kept for export."))
    elif pictures.too_large(data):
        width, height = pictures.size(data)
        message = tr("The photo has {width} x {height} pixels; it is kept for export.", width=width, height=height)
        _keep_whole(draft, head, text, message)
    elif draft.contact.photo:
        _keep_whole(draft, head, text)
    else:
        draft.contact.photo, draft.contact.photo_type = data, pictures.kind(data)


def _keep_whole(draft: "Draft", head: Head, value: str, message: str = "") -> None:
    """Keep a picture that is not the photo, unless it is so long that it would be cut."""
    if len(value) > LONGEST:
        message = tr("This value is longer than {n} characters; it was left out.", n=LONGEST)
    else:
        draft.keep(head, "".join(value.split()))
    if message:
        draft.trouble(message, f"{head.text}:{value[:60]}")


def _from_base64(text: str) -> bytes:
    """Return what base64 text holds, b"" for what is no base64."""
    plain = "".join(text.split()).rstrip("=")
    try:
        return base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)
    except (binascii.Error, ValueError):
        return b""


LABELLED = frozenset({"TEL", "EMAIL", "URL", "ADR"})
TAKES: dict[str, Take] = {
    "AGENT": _take_agent, "BEGIN": _take_mark, "END": _take_mark, "PRODID": _take_nothing, "PROFILE": _take_nothing,
    "VERSION": _take_version, "FN": _take_fn, "N": _take_n, "ORG": _take_org, "NOTE": _take_note, "TEL": _take_tel,
    "EMAIL": _take_email, "URL": _take_url, "ADR": _take_adr, "CATEGORIES": _take_categories, "PHOTO": _take_photo,
    "NICKNAME": _take_one("nickname"), "X-NICKNAME": _take_one("nickname"), "TITLE": _take_one("title"),
    "UID": _take_one("uid"), "X-KEEPWARM-MET-ON": _take_one("met_on"), "BDAY": _take_day("birthday"),
    "X-ABLABEL": _take_label, "X-ABDATE": _take_apple_date, "X-ANDROID-CUSTOM": _take_android, "KIND": _take_kind,
    "X-ADDRESSBOOKSERVER-KIND": _take_kind,
    **dict.fromkeys(
        (
            "ANNIVERSARY", "X-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY", "X-KADDRESSBOOK-X-ANNIVERSARY", "X-MS-ANNIVERSARY",
            "X-WAB-WEDDING_ANNIVERSARY",
        ),
        _take_day("anniversary"),
    ),
}  # fmt: skip
OTHERS = frozenset(
    (
        "ADR AGENT CALADRURI CALURI CLASS CLIENTPIDMAP DEATHDATE BIRTHPLACE DEATHPLACE EXPERTISE FBURL GENDER GEO HOBBY IMPP"
        " INTEREST KEY LABEL LANG LOGO MAILER MEMBER NAME ORG-DIRECTORY RELATED REV ROLE SORT-STRING SOUND SOURCE TZ XML"
        " CREATED GRAMGENDER LANGUAGE PRONOUNS SOCIALPROFILE"
    ).split()
)
