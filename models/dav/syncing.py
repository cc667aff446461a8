"""What changed in a collection since last time: by sync-token (RFC 6578), else by ctag and ETags. And its items, many at once."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import urljoin

from models.dav import faults, xml
from models.dav.client import Client, strong
from models.dav.discovery import CTAG, TOKEN
from models.dav.xml import CALDAV, CARDDAV, DAV, Response

ETAG, TYPE = f"{DAV}getetag", f"{DAV}resourcetype"
AT_ONCE = 50  # items of one request
MOST_PAGES = 1_000  # of one answer that comes in pages
_NO_TOKEN = (400, 403, 404, 405, 409, 410, 412, 415, 501)  # what servers say of a token they forgot, or of none at all


@dataclass(slots=True)
class Marks:
    """By what a collection is known to be unchanged."""

    token: str = ""
    ctag: str = ""


@dataclass(slots=True)
class Changes:
    """What is new or changed (path and ETag), what is gone, and the marks to ask with next time."""

    changed: dict[str, str] = field(default_factory=dict)
    gone: list[str] = field(default_factory=list)
    marks: Marks = field(default_factory=Marks)


@dataclass(slots=True)
class Kind:
    """How items are asked for: the report, and the property with the item's text."""

    multiget: str
    data: str


CALENDAR = Kind(f"{CALDAV}calendar-multiget", f"{CALDAV}calendar-data")
ADDRESS_BOOK = Kind(f"{CARDDAV}addressbook-multiget", f"{CARDDAV}address-data")


def changes(client: Client, url: str, marks: Marks, known: Mapping[str, str]) -> Changes:
    """Return what changed in a collection since `marks` were got; `known` are the items known by then, path to ETag.

    Raises faults.Fault, "gone" where the collection is no longer there.
    """
    if marks.token:
        found = _by_token(client, url, marks.token, known)
        if found is not None:
            return found
    answer, at = client.propfind(url, (CTAG, TOKEN, TYPE))
    if not answer.responses:
        raise faults.strange(client.host, "PROPFIND")
    here = answer.responses[0]
    new = Marks(here.text(TOKEN), here.text(CTAG))
    if new.ctag and new.ctag == marks.ctag:
        return Changes(marks=new)
    listing, _ = client.propfind(at, (ETAG, TYPE), depth=1)
    there = {one.path: _etag(one) for one in listing.responses if _is_item(one, here.path)}
    changed = {path: etag for path, etag in there.items() if not etag or known.get(path) != etag}
    return Changes(changed, [path for path in known if path not in there], new)


def _by_token(client: Client, url: str, token: str, known: Mapping[str, str]) -> Changes | None:
    """Return the changes since a token; None where the server forgot it, or never gave any."""
    found = Changes()
    for _ in range(MOST_PAGES):
        asked = xml.body(
            f"{DAV}sync-collection",
            xml.element(TOKEN, token),
            xml.element(f"{DAV}sync-level", "1"),
            xml.props(ETAG, TYPE),
        )
        try:
            answer = client.report(url, asked, depth=0)
        except faults.Fault as fault:
            if fault.status in _NO_TOKEN:
                return None
            raise
        more = False
        for one in answer.responses:
            if one.status == 507:
                more = True
            elif one.status in (404, 410):
                found.gone.append(one.path)
                found.changed.pop(one.path, None)
            elif _is_item(one, xml.path_of(url, url) or "") and (not _etag(one) or known.get(one.path) != _etag(one)):
                found.changed[one.path] = _etag(one)
        if not answer.sync_token or (more and answer.sync_token == token):
            return None
        token = answer.sync_token
        if not more:
            gone = [path for path in dict.fromkeys(found.gone) if path in known and path not in found.changed]
            return Changes(found.changed, gone, Marks(token))
    return None


def _etag(response: Response) -> str:
    return strong(response.text(ETAG))


def _is_item(response: Response, collection: str) -> bool:
    same = response.path.rstrip("/") == collection.rstrip("/")
    return not same and response.status in (0, 200) and f"{DAV}collection" not in response.tags(TYPE)


@dataclass(slots=True)
class Item:
    """One resource. `fault` says why it could not be had, where that is so; data is None then, and where it is gone."""

    path: str
    etag: str = ""
    data: bytes | None = None
    fault: faults.Fault | None = None


def items(client: Client, url: str, paths: Iterable[str], kind: Kind = CALENDAR) -> Iterator[Item]:
    """Yield these items of a collection. One that the server cannot give costs itself only; Raises faults.Fault for the rest."""
    wanted = list(paths)
    for at in range(0, len(wanted), AT_ONCE):
        yield from _together(client, url, wanted[at : at + AT_ONCE], kind)


def _together(client: Client, url: str, paths: list[str], kind: Kind) -> Iterator[Item]:
    asked = xml.body(kind.multiget, xml.props(ETAG, kind.data), *(xml.element(f"{DAV}href", path) for path in paths))
    try:
        answer = client.report(url, asked)
    except faults.Fault as fault:
        if fault.kind not in ("server", "strange", "forbidden", "gone", "too_large"):
            raise
        for path in paths:
            yield one(client, url, path)
        return
    missing = dict.fromkeys(paths)
    for response in answer.responses:
        text = response.props.get(kind.data)
        if response.path in missing and text is not None and text.text:
            del missing[response.path]
            yield Item(response.path, _etag(response), text.text.encode(errors="replace"))
    for path in missing:  # gone, or broken, or the server knows no such report
        yield one(client, url, path)


def one(client: Client, url: str, path: str) -> Item:
    """Return one item. What is gone has neither data nor a fault; a fault of the connection is raised."""
    try:
        data, etag = client.get(urljoin(url, path))
    except faults.Fault as fault:
        if fault.kind == "gone":
            return Item(path)
        if fault.kind in ("server", "strange", "forbidden", "too_large"):
            return Item(path, fault=fault)
        raise
    return Item(path, etag, data)
