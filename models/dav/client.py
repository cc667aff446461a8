"""One server, spoken to with an account: requests that end, answers that are not too large, a password that stays there."""

import email.utils
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from ipaddress import ip_address
from types import TracebackType
from typing import TYPE_CHECKING, Self
from urllib.parse import urljoin, urlsplit

from models.dav import faults, xml
from models.dav.xml import Multistatus

if TYPE_CHECKING:
    import requests

MOST_REDIRECTS = 5
_XML = {"Content-Type": "application/xml; charset=utf-8"}
_PIECE = 1 << 16


@dataclass(frozen=True)
class Limits:
    """How long and how much: seconds to connect, of silence, in all; bytes of one answer."""

    connect: float = 10
    silence: float = 30
    total: float = 120
    size: int = 32 << 20


@dataclass(frozen=True, slots=True)
class Login:
    """Whom to speak to, and as whom.

    agreed  hosts that the user agreed to beside the one of `url`: without https ("http://host"), or led to by it ("host")
    """

    url: str
    account: str
    password: str = field(repr=False)
    agreed: frozenset[str] = frozenset()


@dataclass(slots=True)
class Answer:
    """What a server said. `url` is where it was said, after redirects."""

    status: int
    headers: dict[str, str]  # names in lower case
    body: bytes
    url: str


class Client:
    """Requests of one account. Raises faults.Fault for all that goes wrong, having followed no redirect to a stranger."""

    def __init__(self, login: Login, limits: Limits = Limits(), clock: Callable[[], float] = time.monotonic) -> None:
        import requests

        self.login, self.limits = login, limits
        self._clock = clock
        self._session = requests.Session()
        self._session.headers["User-Agent"] = "Keepwarm"
        self._session.headers["Accept-Encoding"] = "gzip, deflate"
        self._auth: object = (login.account.encode(), login.password.encode()) if login.account else _nobody
        self.host = urlsplit(login.url).hostname or ""
        self._home = _origin(login.url)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._session.close()

    def request(self, method: str, url: str, body: bytes = b"", headers: dict[str, str] | None = None) -> Answer:
        """Send one request and return the answer, whatever its status; redirects on the same server are followed."""
        asked_digest = False
        until = self._clock() + self.limits.total
        for _ in range(MOST_REDIRECTS + 1):
            self._check(url)
            answer = self._once(method, url, body, headers or {}, until)
            if answer.status == 401 and not asked_digest and self._turn_to_digest(answer):
                asked_digest = True
                continue
            if answer.status not in (301, 302, 307, 308) or not answer.headers.get("location"):
                return answer
            url = urljoin(url, answer.headers["location"])
        raise faults.strange(self.host, "it redirects for ever")

    def ask(self, method: str, url: str, body: bytes = b"", headers: dict[str, str] | None = None) -> Answer:
        """Do what request() does, and raise for a status that is no success."""
        answer = self.request(method, url, body, headers)
        if answer.status // 100 != 2:
            raise self.fault(answer)
        return answer

    def propfind(self, url: str, names: tuple[str, ...], depth: int = 0) -> tuple[Multistatus, str]:
        """Return these properties of a resource (and of those in it, with depth 1), and the address that answered."""
        asked = xml.body(f"{xml.DAV}propfind", xml.props(*names))
        return self._multistatus("PROPFIND", url, asked, depth)

    def report(self, url: str, body: bytes, depth: int = 1) -> Multistatus:
        """Return what a REPORT answers."""
        return self._multistatus("REPORT", url, body, depth)[0]

    def get(self, url: str) -> tuple[bytes, str]:
        """Return a resource and its ETag ("" where the server gives none)."""
        answer = self.ask("GET", url, headers={"Accept-Encoding": "identity"})  # some proxies rename what they compress
        return answer.body, strong(answer.headers.get("etag", ""))

    def put(self, url: str, data: bytes, etag: str | None, content_type: str) -> str:
        """Write a resource if it is as it was; return its new ETag, "" where the server does not tell it.

        etag  of the state that is replaced; None: it must not be there yet. Raises a "stale" Fault where that is not so.
        """
        condition = {"If-None-Match": "*"} if etag is None else {"If-Match": etag} if etag else {}
        return strong(self.ask("PUT", url, data, {"Content-Type": content_type, **condition}).headers.get("etag", ""))

    def delete(self, url: str, etag: str = "") -> None:
        """Delete a resource if it is as it was; one that is gone already is no fault."""
        answer = self.request("DELETE", url, headers={"If-Match": etag} if etag else {})
        if answer.status // 100 != 2 and answer.status not in (404, 410):
            raise self.fault(answer)

    def fault(self, answer: Answer) -> faults.Fault:
        """Return what an answer that is no success means."""
        return faults.of_status(self.host, answer.status, _seconds(answer.headers.get("retry-after", "")))

    # --- one request ---

    def _multistatus(self, method: str, url: str, body: bytes, depth: int) -> tuple[Multistatus, str]:
        answer = self.ask(method, url, body, {**_XML, "Depth": str(depth)})
        if answer.status != 207:
            raise faults.strange(self.host, f"{method} {answer.status}")
        try:
            return xml.multistatus(answer.body, answer.url), answer.url
        except xml.XmlError as error:
            raise faults.strange(self.host, str(error)) from error

    def _check(self, url: str) -> None:
        """Raise where the password must not go."""
        parts, origin = urlsplit(url), _origin(url)
        host = parts.hostname or ""
        if parts.scheme not in ("http", "https") or not host:
            raise faults.strange(self.host, url[:100])
        if parts.scheme == "http" and not is_loopback(host) and f"http://{host}" not in self.login.agreed:
            raise faults.insecure(host)
        upgraded = (
            host == self.host and parts.scheme == "https" and self._home == ("http", host, 80) and origin[2] == 443
        )
        if origin != self._home and not upgraded and host not in self.login.agreed:
            raise faults.other_host(self.host, host)

    def _once(self, method: str, url: str, body: bytes, headers: dict[str, str], until: float) -> Answer:
        import requests
        import urllib3

        host = urlsplit(url).hostname or ""
        timeout = (self.limits.connect, self.limits.silence)
        try:
            with self._session.request(
                method,
                url,
                data=body or None,
                headers=headers,
                auth=self._auth,
                timeout=timeout,
                allow_redirects=False,
                stream=True,
            ) as response:
                content = self._content(response, host, until)
                found = {name.lower(): value for name, value in response.headers.items()}
                return Answer(response.status_code, found, content, url)
        except requests.exceptions.SSLError as error:
            raise faults.unsafe(host) from error
        except (requests.exceptions.InvalidURL, requests.exceptions.InvalidHeader, UnicodeError) as error:
            raise faults.strange(host, str(error)[:100]) from error
        except (requests.exceptions.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
            raise faults.offline(host) from error

    def _content(self, response: "requests.Response", host: str, until: float) -> bytes:
        parts, size = [], 0
        while part := response.raw.read1(
            _PIECE, decode_content=True
        ):  # what is there: a server that drips is not waited for
            size += len(part)
            if size > self.limits.size:
                raise faults.too_large(host)
            if self._clock() > until:
                raise faults.offline(host)
            parts.append(part)
        return b"".join(parts)

    def _turn_to_digest(self, answer: Answer) -> bool:
        """Prove the password without sending it, where the server asks for that."""
        from requests.auth import HTTPDigestAuth

        asked = answer.headers.get("www-authenticate", "").lower()
        if "digest" not in asked or isinstance(self._auth, HTTPDigestAuth) or not self.login.account:
            return False
        self._auth = HTTPDigestAuth(self.login.account, self.login.password)
        return True


def strong(etag: str) -> str:
    """Return an ETag as the server itself made it: proxies that compress call it weak, and no condition takes a weak one."""
    return etag.strip().removeprefix("W/")


def is_loopback(host: str) -> bool:
    """Is this a name or an address of this very computer?"""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _nobody(request: "requests.PreparedRequest") -> "requests.PreparedRequest":
    """No account: and none that a .netrc names either."""
    return request


def _origin(url: str) -> tuple[str, str, int]:
    parts = urlsplit(url)
    try:
        port = parts.port
    except ValueError:
        port = None
    return parts.scheme, parts.hostname or "", port or (443 if parts.scheme == "https" else 80)


def _seconds(text: str) -> float | None:
    """Return the seconds of a Retry-After, which may be a date; None where it says nothing."""
    if text.isascii() and text.isdigit() and len(text) < 8:
        return float(text)
    try:
        at = email.utils.parsedate_to_datetime(text)
    except (TypeError, ValueError):
        return None
    at = at if at.tzinfo else at.replace(tzinfo=UTC)
    return max(0.0, (at - datetime.now(UTC)).total_seconds())
