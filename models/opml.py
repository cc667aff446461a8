"""OPML: the list of feeds that feed readers exchange. Written for the feeds of the sector, read from any reader."""

from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element
from xml.sax.saxutils import quoteattr

from models import database, feeds, files
from models.dav import xml
from models.errors import Problem
from models.feeds import Entry
from models.formats.feed import web_address
from models.text import clean
from models.words import tr, trn

LARGEST, MOST, LONGEST = 2 << 20, 500, 200
_NO_XML = "".join(map(chr, (*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF)))  # letters that XML has no way to write


def write(file: Path) -> int:
    """Write the feeds of the sector to `file`; return how many there are. Raises Problem."""
    entries = [entry for entry in feeds.every() if entry.person is None]
    lines = [
        f"<outline type={_quoted('rss')} text={_quoted(entry.title)} xmlUrl={_quoted(entry.url)}"
        f" category={_quoted(','.join(entry.tags))}/>"
        for entry in entries
    ]
    head = '<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0"><head><title>Keepwarm</title></head><body>'
    files.write(file, ["\n".join((head, *lines, "</body></opml>\n")).encode()])
    return len(entries)


def _quoted(text: str) -> str:
    return quoteattr(clean(text).translate(dict.fromkeys(map(ord, _NO_XML))))


def read(file: Path) -> list[Entry]:
    """Return the feeds of a file that are not followed yet; folders and categories are their tags. Raises Problem."""
    advice = tr("Nothing was changed. Choose a file (.opml) that a feed reader exported.")
    try:
        if file.stat().st_size > LARGEST:
            raise Problem(tr("“{file}” is too large", file=file.name), advice)
        root = xml.parse(file.read_bytes())
    except OSError as error:
        reason = error.strerror or str(error)
        raise Problem(tr("“{file}” could not be read ({reason})", file=file.name, reason=reason), advice) from error
    except xml.XmlError as error:
        raise Problem(tr("“{file}” is no list of feeds", file=file.name), advice) from error
    followed = {entry.url for entry in feeds.every()}
    found = {entry.url: entry for entry in _outlines(root, ()) if entry.url not in followed}
    if root.tag != "opml":
        raise Problem(tr("“{file}” is no list of feeds", file=file.name), advice)
    return list(found.values())[:MOST]


def _outlines(parent: Element, folders: tuple[str, ...]) -> Iterator[Entry]:
    for one in parent:
        title = " ".join((one.get("text") or one.get("title") or "").split())[:LONGEST]
        url = web_address((one.get("xmlUrl") or "").strip())
        if url:
            categories = [part.strip("/ ") for part in (one.get("category") or "").split(",")]
            yield Entry(None, url, title or url, tags=[tag for tag in dict.fromkeys((*folders, *categories)) if tag])
        is_folder = one.tag == "outline" and not url and title
        yield from _outlines(one, (*folders, title) if is_folder else folders)


def follow(entries: list[Entry]) -> None:
    """Follow these feeds, as one change."""
    with database.change(trn("Follow a feed", "Follow {n} feeds", len(entries))):
        for entry in entries:
            feeds.save(entry)
