"""The values of vCards: escapes, structured texts, labels, days."""

import re
from calendar import monthrange
from collections.abc import Iterable

from models.formats.records import Contact
from models.formats.vcf_lines import decode_quoted

KEPT = "~"  # before the name of a line in Contact.extras whose value is held elsewhere: see vcf_card.py

# Words that Apple's programs translate, written "_$!<HomePage>!$_"; here in lower case.
APPLE_WORDS = {"main": "Main", "homepage": "HomePage", "school": "School"}

_ESCAPE = re.compile(r"\\([nN\\,;:\"])")
_ESCAPE_21 = re.compile(r"\\([\\,;:])")
_LITERAL_21 = re.compile(r"\\([\\,;:])|\\")
_PART = {at: re.compile(rf"((?:[^\\{at}]+|\\.)*+\\?)({at}|\Z)", re.DOTALL) for at in ";,"}
_APPLE = re.compile(r"_?\$!<(.*)>!\$_?", re.DOTALL)
_DAY = re.compile(r"(\d{4})([-/.]?)(\d\d)\2(\d\d)(?:$|[T ])|(\d{4})-(\d\d?)-(\d\d?)(?:$|[T ])", re.ASCII)
_EUROPEAN_DAY = re.compile(r"(\d\d?)\.(\d\d?)\.(\d{4})$", re.ASCII)
_YEARLESS = re.compile(r"--(\d\d)-?(\d\d)(?:$|[T ])", re.ASCII)
_CUSTOM = re.compile(r"X-CUSTOM\((?:.*,)?([^,]*)\)$", re.IGNORECASE)
_KNOWN = {
    "cell": "mobile", "mobile": "mobile", "iphone": "mobile", "x-mobile": "mobile", "fax": "fax", "homefax": "fax",
    "workfax": "fax", "otherfax": "fax", "pager": "pager", "home": "home", "work": "work", "other": "other",
}  # fmt: skip
_STANDARD = frozenset({"video", "text", "textphone", "isdn", "bbs", "modem", "car", "pcs", "main", "x400"})
_ORDER = ("fax", "pager", "mobile", "work", "home", "other")
_SILENT = frozenset({"voice", "internet", "msg", "intl", "dom", "postal", "parcel", "x-internet", "uri", "smtp"})


def unescape(value: str) -> str:
    """Return a text of 3.0 or 4.0 without its escapes."""
    return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)


def unescape_21(value: str) -> str:
    """Return a text of 2.1 without its escapes: there, a backslash means itself before most letters."""
    return _ESCAPE_21.sub(r"\1", value)


def as_escaped(value: str) -> str:
    """Return a value of 2.1 as 3.0 writes it: a backslash that means itself is doubled."""
    return _LITERAL_21.sub(lambda found: found[0] if found[1] else "\\\\", value)


def escape(text: str) -> str:
    """Return a text as a value of 3.0 or 4.0; any line break becomes "\\n"."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace(",", "\\,").replace(";", "\\;")


def escape_uri(text: str) -> str:
    """Return an address as a value: commas and semicolons are its own."""
    return escape(text).replace("\\,", ",").replace("\\;", ";")


def split(value: str, at: str) -> list[str]:
    """Split at ";" or "," where no backslash stands before it; the escapes are left in."""
    if "\\" not in value:
        return value.split(at)
    parts = []
    for found in _PART[at].finditer(value):
        parts.append(found[1])
        if not found[2]:
            break
    return parts


def types_label(types: Iterable[str]) -> tuple[str, bool]:
    """Return the label that the types of a phone, e-mail, URL or address come to ("" for none), and whether they say more.

    A fax at work is a fax first; a word of nobody's list is the user's own, and stays as written.
    """
    names = {written.lower(): written for written in types}
    known = {_KNOWN[name] for name in names if name in _KNOWN}
    label = next((name for name in _ORDER if name in known), "")
    said = {"mobile": "cell"}.get(label, label)
    if not label:
        said = next((name for name in names if name not in _SILENT), "")
        label = said if said in _STANDARD else _own_word(names[said]) if said else ""
    return label, bool(names.keys() - {said, "voice", "internet"})


def _own_word(written: str) -> str:
    custom = _CUSTOM.match(written)
    return decode_quoted(custom[1], "utf-8")[0] if custom else written


def apple_label(text: str) -> str:
    """Return an X-ABLabel as a label: "_$!<Home>!$_" is "home", the user's own word stays as written."""
    text = text.strip()
    found = _APPLE.fullmatch(text)
    if not found:
        return text
    word = found[1].lower()
    return _KNOWN.get(word, word if word in APPLE_WORDS else found[1])


def tel_uri(text: str) -> str:
    """Return the number of what follows "tel:", with its extension after it."""
    number, _, parameters = text.partition(";")
    extension = re.search(r"(?:^|;)ext=\s*([^;\s][^;]*)", parameters, re.IGNORECASE)
    number = re.sub(r"%(2[0-9A-Fa-f]|3[0-9])", lambda found: chr(int(found[1], 16)), number)
    return f"{number} ext. {extension[1]}".strip() if extension else number.strip()


def day(text: str, omitted_year: str = "") -> str:
    """Return a date as "1980-04-12", or "--04-12" when it has no year (or Apple's 1604); "" for another text.

    A time and a zone after it change nothing: the day is the one that is written.
    """
    found = _DAY.match(text)
    if found:
        year, month, number = (found[1], found[3], found[4]) if found[1] else found.group(5, 6, 7)
    elif found := _EUROPEAN_DAY.match(text):
        number, month, year = found.groups()
    elif found := _YEARLESS.match(text):
        year, month, number = "0000", found[1], found[2]
    else:
        return ""
    known = year not in ("0000", "1604", omitted_year)
    month, number = month.zfill(2), number.zfill(2)
    if not 1 <= int(month) <= 12 or not 1 <= int(number) <= monthrange(int(year) if known else 4, int(month))[1]:
        return ""
    return f"{year}-{month}-{number}" if known else f"--{month}-{number}"


def composed_name(contact: Contact) -> str:
    """Return a name for a card without a full one: from its parts, else nickname, organisation, e-mail or phone; else ""."""
    parts = (contact.prefix, contact.given, contact.additional, contact.family, contact.suffix)
    name = " ".join(" ".join(part for part in parts if part).split())
    if name:
        return name[:2_000].rstrip()
    others = [contact.nickname, contact.organization, *(email.value for email in contact.emails)]
    others += [phone.value for phone in contact.phones] + [contact.title] + [url.value for url in contact.urls]
    others += contact.note.split("\n")[:1] + [address.city or address.street for address in contact.addresses]
    return next((" ".join(text.split())[:200].rstrip() for text in others if text.strip()), "")
