"""What a link of somebody else's may open: a page of the web, a letter to one address, a call. Nothing else leaves."""

import re
from urllib.parse import quote, unquote, urlsplit

from models import letters
from models.formats.feed import web_address

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):(?!\d{1,5}(?:/|$))", re.IGNORECASE)  # and not the port of a host
_LONGEST_NUMBER = 100


def opened(link: str) -> str:
    """Return the address that a link opens, "" for one that is not opened.

    A web address loses the name and password before its host, which show it as another; a letter has one recipient and neither
    copies nor attachments; what has no scheme is taken for a page.
    """
    link = link.strip()
    found = _SCHEME.match(link)
    scheme, rest = (found[1].lower(), link[found.end() :]) if found else ("https", link)
    if scheme == "mailto":
        return letters.mailto(unquote(rest.partition("?")[0]))
    if scheme == "tel":
        number = " ".join(unquote(rest)[: _LONGEST_NUMBER + 1].split())
        return (
            f"tel:{quote(number, safe='+')}" if any(map(str.isdigit, number)) and len(number) <= _LONGEST_NUMBER else ""
        )
    if scheme not in ("http", "https"):
        return ""
    address = f"{scheme}:{rest}" if found else f"https://{link}"
    try:
        host = urlsplit(address).netloc
    except ValueError:
        return ""
    if "@" in host:  # with no scheme it is an address of e-mail, or neither
        address = address.replace(host, host.rpartition("@")[2], 1) if found else ""
    return web_address(address)
