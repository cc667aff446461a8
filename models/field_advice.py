"""What looks odd about a value that somebody types: advice, which never keeps it from being saved."""

import re

from models import phones
from models.text import digits
from models.words import tr

_EMAIL = re.compile(r"[^\s@<>,;]+@[^\s@<>,;.]+(?:\.[^\s@<>,;.]+)+")
_HOST = re.compile(r"[^\s/?#]+\.[^\s/?#.]{2,}")


def phone(value: str) -> str:
    """Return what is odd about a phone number, "" for nothing."""
    if not value.strip():
        return ""
    if not digits(value):
        return tr("There is no digit in it.")
    return "" if phones.e164(value) else tr("This is no number that can be called from elsewhere; it is kept as it is.")


def email(value: str) -> str:
    """Return what is odd about an e-mail address, "" for nothing."""
    return (
        ""
        if not value or _EMAIL.fullmatch(value)
        else tr("This does not look like an e-mail address; it is kept as it is.")
    )


def web(value: str) -> str:
    """Return what is odd about the address of a web page, "" for nothing."""
    scheme, _, rest = value.rpartition("://")
    if not value or (scheme.lower() in ("", "http", "https") and _HOST.match(rest)):
        return ""
    return tr("This does not look like a web page; it is kept, and not opened.")
