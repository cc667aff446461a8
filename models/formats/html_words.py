"""The words of HTML that comes from outside, and the feeds that a page names. One pass from front to end, whatever it holds."""

import html
import re
from collections.abc import Iterator
from urllib.parse import urljoin

from models.text import clean

_BLOCKS = frozenset(
    "address article blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section table"
    " td th tr ul".split()
)
_SILENT = frozenset(("script", "style", "template", "noscript", "iframe", "object", "svg", "title"))
_NAME = re.compile(r"/?([a-zA-Z][a-zA-Z0-9]*)")
_END_OR_QUOTE = re.compile(r"""=\s{0,9}(["'])|>""")
_HUGE = re.compile(r"&#[0-9]{8,};?")  # no letter has such a number, and Python refuses to read it
_TAGS = re.compile(r"<(link|base)\b([^<>]{0,3000})>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""([a-zA-Z-]+)\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_FEED_TYPES = ("application/rss+xml", "application/atom+xml", "application/rdf+xml")


def words_of(text: str, longest: int) -> str:
    """Return the words of a piece of HTML, with a line for each block; of pictures, scripts and styles nothing stays."""
    if "<" not in text and "&" not in text:
        return clean(text).strip()[:longest]
    found = "".join(_pieces(text[: 10 * longest]))
    lines = (" ".join(line.split()) for line in found.split("\n"))
    return clean(re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip())[:longest]


def _pieces(text: str) -> Iterator[str]:
    """Yield the texts between tags, and what a tag means for them. What is never closed ends the text."""
    lower, at = text.lower(), 0
    while at < len(text):
        opens = text.find("<", at)
        yield _unescaped(text[at:] if opens < 0 else text[at:opens])
        if opens < 0:
            return
        if text.startswith("<!--", opens):
            ends = text.find("-->", opens + 4)
            at = ends + 3 if ends >= 0 else len(text)
            continue
        named = _NAME.match(text, opens + 1)
        if named is None and text[opens + 1 : opens + 2] not in ("!", "?", "/"):
            yield "<"  # a sign, no tag
            at = opens + 1
            continue
        at = _end_of_tag(text, opens)
        name = named[1].lower() if named else ""
        if name in _BLOCKS:
            yield "\n\n" if name == "p" else "\n"
        elif name in _SILENT and text[opens + 1] != "/":
            at = lower.find(f"</{name}", at)
            at = _end_of_tag(text, at) if at >= 0 else len(text)


def _end_of_tag(text: str, opens: int) -> int:
    """Return the place behind a tag; one within quotes does not end it."""
    at = opens
    while found := _END_OR_QUOTE.search(text, at):
        if not found[1]:
            return found.end()
        at = text.find(found[1], found.end()) + 1
        if not at:
            break
    return len(text)


def _unescaped(text: str) -> str:
    return html.unescape(_HUGE.sub("", text)).replace("\n", " ")


def feeds_of_page(page: str, url: str) -> list[tuple[str, str]]:
    """Return the feeds that a web page at `url` names, (address, title) each."""
    base, found = url, {}
    for tag, inside in _TAGS.findall(page):
        named = {name.lower(): _unescaped(a or b or c) for name, a, b, c in _ATTRIBUTE.findall(inside)}
        if tag.lower() == "base":
            base = joined(url, named.get("href", ""))
        kind = named.get("type", "").partition(";")[0].strip().lower()
        if "alternate" in named.get("rel", "").lower().split() and kind in _FEED_TYPES:
            address = joined(base, named.get("href", ""))
            if address.startswith(("http://", "https://")):
                found.setdefault(address, named.get("title", ""))
    return list(found.items())


def joined(base: str, link: str) -> str:
    """Return where a link of a page at `base` leads, "" for one that is none."""
    try:
        return urljoin(base, link.strip()) if link.strip() else ""
    except ValueError:
        return ""
