"""The values of vCards: escapes, structured texts, labels, days, pictures."""

import re

from models.formats.records import Contact
from models.formats.vcf_lines import Head

_ESCAPE = re.compile(r"\\([nN\\,;:\"])")
_ESCAPE_21 = re.compile(r"\\([\\,;:])")
_APPLE = re.compile(r"_\$!<(.*)>!\$_", re.DOTALL)
_DAY = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:$|[T ])")
_YEARLESS = re.compile(r"-{1,2}(\d\d)-?(\d\d)(?:$|[T ])")
_CUSTOM = re.compile(r"X-CUSTOM\((?:.*,)?([^,]*)\)$", re.IGNORECASE)
_NOISE = frozenset(
    {"voice", "internet", "msg", "text", "video", "intl", "dom", "postal", "parcel", "x400", "textphone", "isdn", "bbs", "modem",
     "car", "pcs", "uri", "x-internet", "smtp", "aol", "other-voice"}
)  # fmt: skip
_KNOWN = {
    "cell": "mobile", "mobile": "mobile", "iphone": "mobile", "x-mobile": "mobile", "fax": "fax", "homefax": "fax",
    "workfax": "fax", "otherfax": "fax", "pager": "pager", "home": "home", "work": "work", "other": "other",
}  # fmt: skip
_ORDER = ("fax", "pager", "mobile", "work", "home", "other")


def unescape(value: str, version: str) -> str:
    """Return a text without its escapes; in 2.1 a backslash means itself before most letters."""
    if "\\" not in value:
        return value
    if version.startswith("2"):
        return _ESCAPE_21.sub(r"\1", value)
    return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)


def escape(text: str) -> str:
    """Return a text as a 3.0 or 4.0 value."""
    text = text.replace("\\", "\\\\").replace("\n", "\\n").replace(",", "\\,").replace(";", "\\;")
    return text.replace("\r", "")


def _split(value: str, at: str) -> list[str]:
    """Split at `at` where no backslash stands before it; the escapes are left in."""
    if "\\" not in value:
        return value.split(at)
    hidden = value.replace("\\\\", "\x01").replace("\\" + at, "\x02")
    return [part.replace("\x02", "\\" + at).replace("\x01", "\\\\") for part in hidden.split(at)]


def parts(value: str, least: int, version: str) -> list[str]:
    """Return the parts of a structured value, unescaped, at least so many, and not more than needed to see that there are too many."""
    found = [unescape(part, version) for part in _split(value[:200_000], ";")]
    while len(found) > least and not found[-1]:
        found.pop()
    return found + [""] * (least - len(found))


def listed(value: str, version: str) -> list[str]:
    """Return the members of a list value, unescaped."""
    return [unescape(part, version) for part in _split(value, ",")]


def label(types: list[str], what: str) -> str:
    """Return the label that the types of a phone, email, url or address come to; "" for none."""
    known, own = set(), ""
    for written in types:
        name = written.lower()
        if name in _KNOWN:
            known.add(_KNOWN[name])
        elif name not in _NOISE and not own:
            own = _own_word(written)
    if what != "phone":
        known.discard("mobile")
    for name in _ORDER:
        if name in known:
            return name
    return own


def _own_word(written: str) -> str:
    custom = _CUSTOM.match(written)
    if custom:
        from models.formats.vcf_lines import decode_quoted

        return decode_quoted(custom[1], "utf-8")[0]
    return written[2:] if written[:2].upper() == "X-" else written


def apple_label(text: str) -> str:
    """Return an X-ABLabel as a label: "_$!<Home>!$_" is "home"."""
    found = _APPLE.fullmatch(text.strip())
    word = found[1] if found else text.strip()
    return _KNOWN.get(word.lower(), word) if found else word


def tel_uri(text: str) -> str:
    """Return the number of a tel: URI, with its extension after it."""
    number, _, parameters = text.partition(";")
    extension = re.search(r"(?:^|;)ext=([^;]*)", parameters)
    number = re.sub(r"%([0-9A-Fa-f]{2})", lambda found: chr(int(found[1], 16)), number)
    return f"{number} ext. {extension[1]}" if extension else number


def day(text: str, omitted_year: str = "") -> str:
    """Return a date as "1980-04-12", or "--04-12" when it has no year (or Apple's 1604); "" for another text."""
    found = _DAY.match(text)
    if found:
        year, month, number = found[1], found[2], found[3]
        if not _is_day(int(year) or 4, int(month), int(number)):
            return ""
        return f"--{month}-{number}" if year in ("1604", "0000", omitted_year) else f"{year}-{month}-{number}"
    found = _YEARLESS.match(text)
    if found and _is_day(4, int(found[1]), int(found[2])):
        return f"--{found[1]}-{found[2]}"
    return ""


def _is_day(year: int, month: int, number: int) -> bool:
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 1 <= month <= 12 and 1 <= number <= (31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]


def picture_type(data: bytes) -> str:
    """Return the media type that a picture's first bytes tell, "" for what is none that Keepwarm shows."""
    if data.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if data.startswith((b"GIF87a", b"GIF89a")):
        return "image/gif"
    return "image/webp" if data[:4] == b"RIFF" and data[8:12] == b"WEBP" else ""


def declared_type(types: list[str], text: str) -> str:
    """Return the media type that the card gives for its photo."""
    if text[:5].lower() == "data:":
        return text[5:].partition(",")[0].partition(";")[0].lower()
    return f"image/{types[0].lower()}" if types else ""


def kept_line(head: Head, value: str) -> str:
    """Return a content line to keep: as it was written; quoted-printable (already decoded in `value`) as a 3.0 text."""
    if head.encoding != "qp":
        return f"{head.text}:{value}"
    parameters = [
        part for part in head.text.split(";")[1:] if not re.match(r"(?i)(?:encoding=)?quoted-printable$|charset=|encoding=q$", part)
    ]
    lines = value.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")
    return ";".join((head.text.partition(";")[0], *parameters)) + ":" + lines


def composed_name(contact: Contact) -> str:
    """Return a name for a card without a full one: from its parts, else nickname, organisation, e-mail or phone; else ""."""
    parts = (contact.prefix, contact.given, contact.additional, contact.family, contact.suffix)
    name = " ".join(" ".join(part for part in parts if part).split())
    if name:
        return name
    others = [contact.nickname, contact.organization, *(email.value for email in contact.emails)]
    others += [phone.value for phone in contact.phones] + [contact.title] + [url.value for url in contact.urls]
    others += contact.note.split("\n")[:1] + [address.city or address.street for address in contact.addresses]
    return next((" ".join(text.split())[:200] for text in others if text.strip()), "")
