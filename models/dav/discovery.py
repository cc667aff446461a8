"""From an address that a person types to their calendars or address books: RFC 6764, 5397, 4791 and 6352."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit

from models.dav import faults
from models.dav.client import Client
from models.dav.xml import APPLE, CALDAV, CALENDARSERVER, CARDDAV, DAV, Response
from models.errors import Problem
from models.words import tr


@dataclass(frozen=True)
class Service:
    """What is looked for: the name under /.well-known, the property that names where they are, and what they are."""

    name: str
    home: str
    kind: str


CALENDARS = Service("caldav", f"{CALDAV}calendar-home-set", f"{CALDAV}calendar")
ADDRESS_BOOKS = Service("carddav", f"{CARDDAV}addressbook-home-set", f"{CARDDAV}addressbook")

PRINCIPAL = f"{DAV}current-user-principal"
ADDRESSES = f"{CALDAV}calendar-user-address-set"
TYPE, NAME, PRIVILEGES = f"{DAV}resourcetype", f"{DAV}displayname", f"{DAV}current-user-privilege-set"
COMPONENTS, COLOUR = f"{CALDAV}supported-calendar-component-set", f"{APPLE}calendar-color"
CTAG, TOKEN = f"{CALENDARSERVER}getctag", f"{DAV}sync-token"
_ASKED = (TYPE, NAME, PRIVILEGES, COMPONENTS, COLOUR)


@dataclass(slots=True)
class Collection:
    """A calendar or an address book. `components` is what a calendar takes ("VEVENT", "VTODO"); empty: it does not say."""

    url: str
    name: str
    components: frozenset[str] = frozenset()
    writable: bool = True
    colour: str = ""


@dataclass(slots=True)
class Found:
    """What an account has. `addresses` are the user's own e-mail addresses, as far as the server knows them."""

    collections: list[Collection]
    addresses: list[str] = field(default_factory=list)


def complete(text: str) -> str:
    """Return the address that a person means by what they typed: "cloud.example.org" -> "https://cloud.example.org/"."""
    text = text.strip()
    if "://" not in text:
        text = f"https://{text}"
    try:
        parts = urlsplit(text)
        named = parts.scheme in ("http", "https") and parts.hostname and "@" not in parts.netloc
        _ = parts.port
    except ValueError:
        named = False
    if not named:
        raise Problem(
            tr("This is no address of a server"),
            tr("It looks like https://cloud.example.org, without account and password."),
        )
    return text if parts.path else f"{text}/"


def discover(client: Client, service: Service = CALENDARS) -> Found:
    """Return the collections behind an address: of a server, an account or one collection. Raises faults.Fault."""
    last: faults.Fault | None = None
    for url in _candidates(client.login.url, service):
        try:
            found = _look(client, url, service)
        except faults.Fault as fault:
            if fault.kind not in ("gone", "strange", "forbidden", "stale"):
                raise
            last = last or fault
            continue
        if found:
            return found
    raise last or faults.strange(client.host, tr("no calendar was found"))


def _candidates(url: str, service: Service) -> Iterator[str]:
    """Yield where to begin: what was typed if it names a place, the well-known place, the root."""
    root = urljoin(url, "/")
    if urlsplit(url).path.strip("/"):
        yield url
    yield urljoin(root, f"/.well-known/{service.name}")
    yield root


def _look(client: Client, url: str, service: Service) -> Found | None:
    answer, url = client.propfind(url, (PRINCIPAL, service.home, *_ASKED))
    here = next(iter(answer.responses), None)
    if here is None:
        return None
    principal, home, addresses = here.href(PRINCIPAL), here.href(service.home), []
    if principal:
        asked = (service.home, ADDRESSES) if service is CALENDARS else (service.home,)
        answer, at = client.propfind(urljoin(url, principal), asked)
        for response in answer.responses[:1]:
            home = urljoin(at, response.href(service.home)) if response.href(service.home) else home
            addresses = _mail_addresses(response)
    if service.kind in here.tags(TYPE):
        return Found([_collection(here, url)], addresses)
    if not home:
        return None
    answer, at = client.propfind(urljoin(url, home), _ASKED, depth=1)
    collections = [_collection(one, at) for one in answer.responses if service.kind in one.tags(TYPE)]
    return (
        Found(sorted(collections, key=lambda one: (one.name.casefold(), one.url)), addresses) if collections else None
    )


def _collection(response: Response, url: str) -> Collection:
    found = response.props.get(COMPONENTS)
    components = frozenset(child.get("name", "").upper() for child in found) if found is not None else frozenset()
    privileges = response.props.get(PRIVILEGES)
    writable = privileges is None or any(
        child.tag in (f"{DAV}write", f"{DAV}write-content", f"{DAV}bind", f"{DAV}all")
        for privilege in privileges
        for child in privilege
    )
    path = response.path if response.path.endswith("/") else f"{response.path}/"
    name = response.text(NAME) or path.strip("/").rpartition("/")[2]
    return Collection(urljoin(url, path), name[:200], components, writable, response.text(COLOUR)[:9])


def _mail_addresses(response: Response) -> list[str]:
    found = response.props.get(ADDRESSES)
    texts = [(child.text or "").strip() for child in found] if found is not None else []
    return [text[7:].lower() for text in texts if text.lower().startswith("mailto:") and "@" in text]
