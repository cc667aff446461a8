"""A page or a feed of the web, fetched: only http and https, no account, no cookie, limits of time and size."""

import time
from dataclasses import dataclass
from ipaddress import ip_address
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from models.errors import Problem
from models.formats.html_words import joined
from models.words import tr

if TYPE_CHECKING:
    import requests

MOST_REDIRECTS, LARGEST = 5, 5 << 20
CONNECT_S, SILENCE_S, TOTAL_S = 10, 15, 40
_PIECE = 1 << 16
_MOVED, _MOVED_FOR_GOOD = (301, 302, 303, 307, 308), (301, 308)
_KINDS = "application/atom+xml, application/rss+xml, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5"


@dataclass(slots=True)
class Answer:
    """What a server said. `url` is where, after redirects; `lasting` where to ask next time: as far as those were for good."""

    status: int
    headers: dict[str, str]  # names in lower case
    body: bytes
    url: str
    lasting: str


def get(url: str, etag: str = "", modified: str = "") -> Answer:
    """Fetch what is at `url`; of a server that still has what `etag` and `modified` tell of, the status is 304.

    Raises Problem where nobody answers, the address is none, or the answer is too large or too slow. A status is never raised.
    """
    import requests

    headers = {"User-Agent": "Keepwarm", "Accept": _KINDS}
    headers |= {"If-None-Match": etag} if etag else {}
    headers |= {"If-Modified-Since": modified} if modified else {}
    until, lasting, for_good = time.monotonic() + TOTAL_S, url, True
    with requests.Session() as session:
        session.auth = _nobody  # not what a .netrc names either
        session.cookies.set_policy(_no_cookies())
        for _ in range(MOST_REDIRECTS + 1):
            answer = _once(session, url, headers, until)
            target = answer.headers.get("location", "")
            if answer.status not in _MOVED or not target:
                answer.lasting = lasting
                return answer
            came_from, url = url, joined(url, target)
            if _is_inside(url) and not _is_inside(came_from):
                raise _strange(came_from)
            for_good = for_good and answer.status in _MOVED_FOR_GOOD
            lasting = url if for_good else lasting
    raise _strange(url)


def _once(session: "requests.Session", url: str, headers: dict[str, str], until: float) -> Answer:
    import requests
    import urllib3

    host = _host(url)
    if not host:
        raise Problem(
            tr("“{address}” is no address of the web", address=url[:100]), tr("Enter one that begins with https://.")
        )
    try:
        with session.get(
            url, headers=headers, timeout=(CONNECT_S, SILENCE_S), allow_redirects=False, stream=True
        ) as response:
            found = {name.lower(): value for name, value in response.headers.items()}
            return Answer(response.status_code, found, _body(response, host, until), url, url)
    except (requests.exceptions.InvalidURL, requests.exceptions.InvalidHeader, UnicodeError) as error:
        raise _strange(url) from error
    except (requests.exceptions.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
        raise Problem(
            tr("“{host}” cannot be reached", host=host),
            tr("Check the address and your connection; Keepwarm tries again by itself."),
        ) from error


def _body(response: "requests.Response", host: str, until: float) -> bytes:
    parts, size = [], 0
    while part := response.raw.read1(
        _PIECE, decode_content=True
    ):  # what is there: a server that drips is not waited for
        size += len(part)
        if size > LARGEST or time.monotonic() > until:
            raise Problem(
                tr("“{host}” sent more than can be right, or too slowly", host=host),
                tr("What came before is kept. Stop following it if this goes on."),
            )
        parts.append(part)
    return b"".join(parts)


def _host(url: str) -> str:
    try:
        parts = urlsplit(url)
        return (parts.hostname or "") if parts.scheme in ("http", "https") else ""
    except ValueError:
        return ""


def _is_inside(url: str) -> bool:
    """Is this an address of this computer or of the house, to which nobody outside may send us on?"""
    host = _host(url)
    try:
        return not ip_address(host).is_global
    except ValueError:
        return host in ("", "localhost") or host.endswith((".localhost", ".local"))


def _strange(url: str) -> Problem:
    return Problem(
        tr("“{address}” leads nowhere", address=url[:100]),
        tr("It sends on to what cannot be followed. Check the address."),
    )


def _nobody(request: "requests.PreparedRequest") -> "requests.PreparedRequest":
    return request


def _no_cookies():  # noqa: ANN202 (a class of http.cookiejar, imported when it is needed)
    from http.cookiejar import DefaultCookiePolicy

    return DefaultCookiePolicy(allowed_domains=[])
