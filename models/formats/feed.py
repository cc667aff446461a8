"""Feeds (RSS, Atom, RDF) as plain records. feedparser reads them; of their HTML nothing stays but the words."""

import io
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urljoin, urlsplit

from models.errors import Problem
from models.text import clean
from models.words import tr

MOST_ITEMS, LONGEST_TITLE, LONGEST_TEXT, LONGEST_LINK = 100, 300, 20_000, 2_000
_READ = 10 * LONGEST_TEXT  # characters of HTML that are looked through for a text
_FEED_TYPES = ("application/rss+xml", "application/atom+xml", "application/rdf+xml")
_BLOCKS = frozenset(
    "address article blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section table"
    " td th tr ul".split()
)
_HOST = re.compile(r"[^\s/\\@()<>\"']+")  # with a port
_SILENT = frozenset(("script", "style", "template", "noscript", "iframe", "object", "svg"))


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
    found = feedparser.parse(
        io.BytesIO(data), response_headers=headers, sanitize_html=False, resolve_relative_uris=False
    )  # a stream: a text might be taken for an address or a file
    if not found.get("version"):
        raise Problem(
            tr("There is no feed at {address}", address=url), tr("Give the address of the feed itself, or of the page.")
        )
    items: dict[str, Item] = {}
    for entry in found.entries[:MOST_ITEMS]:
        item = _item(entry, url)
        items.setdefault(item.key, item)
    title = plain(found.feed.get("title", ""))
    return Parsed(_line(title) or urlsplit(url).hostname or url, list(items.values()))


def _item(entry: dict[str, Any], url: str) -> Item:
    link = web_address(urljoin(url, str(entry.get("link") or "").strip()))
    contents = [str(part.get("value") or "") for part in entry.get("content") or ()]
    text = plain(max((str(entry.get("summary") or ""), *contents), key=len))
    title = _line(plain(str(entry.get("title") or ""))) or _line(text)[:80]
    name = str(entry.get("id") or "") or link or f"{title}\n{text}"
    return Item(sha256(name.encode("utf-8", "replace")).hexdigest()[:32], title, link, text, _moment(entry))


def _moment(entry: dict[str, Any]) -> datetime | None:
    parts = entry.get("published_parsed") or entry.get("updated_parsed")
    try:
        return datetime(*parts[:6], tzinfo=UTC) if parts else None
    except (ValueError, TypeError):  # a day that never was
        return None


def _line(text: str) -> str:
    return " ".join(clean(text).split())[:LONGEST_TITLE]


def web_address(text: str) -> str:
    """Return an address that begins with http or https, "" for any other."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return ""
    good = parts.scheme in ("http", "https") and parts.hostname and _HOST.fullmatch(parts.netloc)
    return text if good and len(text) <= LONGEST_LINK else ""


# --- pages ---


def feeds_of_page(data: bytes, url: str) -> list[tuple[str, str]]:
    """Return the feeds that a web page names, (address, title) each."""
    reader = _Links(url)
    reader.feed(data[: 20 * _READ].decode("utf-8", "replace"))
    return list(reader.found.items())


class _Links(HTMLParser):
    def __init__(self, url: str) -> None:
        super().__init__()
        self._base = url
        self.found: dict[str, str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = {name: value or "" for name, value in attrs}
        if tag == "base" and named.get("href"):
            self._base = urljoin(self._base, named["href"])
        kind = named.get("type", "").partition(";")[0].strip().lower()
        if tag == "link" and "alternate" in named.get("rel", "").lower().split() and kind in _FEED_TYPES:
            address = web_address(urljoin(self._base, named.get("href", "").strip()))
            if address:
                self.found.setdefault(address, _line(named.get("title", "")))


def plain(html: str) -> str:
    """Return the words of a piece of HTML, with a line for each block; of pictures, scripts and styles nothing stays."""
    if "<" not in html and "&" not in html:
        return clean(html)[:LONGEST_TEXT]
    reader = _Words()
    reader.feed(html[:_READ])
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.parts).split("\n"))
    return clean(re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip())[:LONGEST_TEXT]


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag in _SILENT:
            self._silent += 1
        elif tag in _BLOCKS:
            self.parts.append("\n\n" if tag == "p" else "\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in _BLOCKS:
            self.parts.append("\n\n" if tag == "p" else "\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.parts.append(data.replace("\n", " "))
