"""Feeds (RSS, Atom, RDF) as plain records. feedparser reads them; of their HTML nothing stays but the words."""

import io
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from itertools import islice
from typing import Any
from urllib.parse import urlsplit

from models.errors import Problem
from models.formats.html_words import joined, words_of
from models.words import tr

MOST_ITEMS, LONGEST_TITLE, LONGEST_TEXT, LONGEST_LINK = 100, 300, 20_000, 2_000
_HOST = re.compile(r"[^\s/\\@()<>\"']+")  # with a port
_HIDDEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")  # shows an address as another
_ENDS = re.compile(rb"</(?:\w{1,20}:)?(?:item|entry)\s{0,9}>", re.IGNORECASE)


@dataclass(slots=True)
class Item:
    """One entry of a feed. `key` tells it from the others; `link` is "" or begins with http; `published` is UTC, None: not said."""

    key: str
    title: str
    link: str
    text: str
    published: datetime | None


@dataclass(slots=True)
class Parsed:
    """A feed: its title and its first items."""

    title: str
    items: list[Item] = field(default_factory=list)


def read(data: bytes, url: str, content_type: str = "") -> Parsed:
    """Return the feed in `data`, which came from `url`. Raises Problem where there is none."""
    import feedparser

    headers = {"content-location": url, "content-type": content_type}
    none = Problem(
        tr("There is no feed at {address}", address=url), tr("Give the address of the feed itself, or of the page.")
    )
    try:
        found = feedparser.parse(
            io.BytesIO(_beginning(data)), response_headers=headers, sanitize_html=False, resolve_relative_uris=False
        )  # a stream: a text might be taken for an address or a file
    except MemoryError:
        raise
    except Exception as error:  # whatever hostile text makes it raise: an OverflowError was seen
        raise none from error
    if not found.get("version"):
        raise none
    items: dict[str, Item] = {}
    for entry in found.entries[:MOST_ITEMS]:
        item = _item(entry, url)
        items.setdefault(item.key, item)
    title = _line(str(found.feed.get("title") or ""))
    return Parsed(title or urlsplit(url).hostname or url, list(items.values()))


def _item(entry: dict[str, Any], url: str) -> Item:
    link = web_address(joined(url, str(entry.get("link") or "")))
    contents = [str(part.get("value") or "") for part in entry.get("content") or ()]
    text = words_of(max((str(entry.get("summary") or ""), *contents), key=len), LONGEST_TEXT)
    title = _line(str(entry.get("title") or "")) or text[:80].partition("\n")[0]
    name = str(entry.get("id") or "") or link or f"{title}\n{text}"
    return Item(sha256(name.encode("utf-8", "replace")).hexdigest()[:32], title, link, text, _moment(entry))


def _moment(entry: dict[str, Any]) -> datetime | None:
    found = dict(entry)  # feedparser's own warns when one date stands in for another
    parts = found.get("published_parsed") or found.get("updated_parsed")
    try:
        return datetime(*parts[:6], tzinfo=UTC) if parts else None
    except (ValueError, TypeError):  # a day that never was
        return None


def _line(html: str) -> str:
    return " ".join(words_of(html, 2 * LONGEST_TITLE).split())[:LONGEST_TITLE]


def _beginning(data: bytes) -> bytes:
    """Return a feed without what follows its first items: a hundred thousand of them would take a minute."""
    ends = [found.end() for found in islice(_ENDS.finditer(data), MOST_ITEMS)]
    rest = [found.end() for found in _ENDS.finditer(data, ends[-1])] if len(ends) == MOST_ITEMS else []
    return data[: ends[-1]] + data[rest[-1] :] if rest else data


def web_address(text: str) -> str:
    """Return an address that begins with http or https, "" for any other."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return ""
    good = (
        parts.scheme in ("http", "https")
        and parts.hostname
        and _HOST.fullmatch(parts.netloc)
        and not _HIDDEN.search(text)
    )
    return text if good and len(text) <= LONGEST_LINK else ""
