"""Feeds, fetched: the far side of a job. Nothing here touches the database."""

from collections.abc import Generator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from models import web
from models.errors import Problem
from models.formats import feed
from models.formats.feed import Item
from models.formats.html_words import feeds_of_page
from models.words import tr

AT_ONCE = 4  # servers that are asked side by side


@dataclass(frozen=True, slots=True)
class Wanted:
    """A feed to ask for, with what its server last said of its state, and where it said that the feed is for good."""

    url: str
    etag: str = ""
    modified: str = ""
    moved_to: str = ""


@dataclass(slots=True)
class Fetched:
    """What came of it. `trouble` and `advice` are "" where all went well; `again` is when the server wants to be asked next."""

    url: str
    is_new: bool = False  # False: as it was, or not to be had
    is_gone: bool = False
    moved_to: str = ""
    etag: str = ""
    modified: str = ""
    title: str = ""
    items: list[Item] = field(default_factory=list)
    trouble: str = ""
    advice: str = ""
    again: timedelta | None = None


def fetch(wanted: Sequence[Wanted]) -> Generator[tuple[int, int], None, list[Fetched]]:
    """Fetch feeds: a generator of (done, total) that returns what came of each. What goes wrong is told in the results."""
    results: list[Fetched] = []
    yield 0, len(wanted)
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for done in as_completed([pool.submit(_one, one) for one in wanted]):
            results.append(done.result())
            yield len(results), len(wanted)
    return results


def _one(wanted: Wanted) -> Fetched:
    made = Fetched(wanted.url, etag=wanted.etag, modified=wanted.modified)
    try:
        answer = web.get(wanted.moved_to or wanted.url, wanted.etag, wanted.modified)
        made.moved_to = answer.lasting if answer.lasting != wanted.url else ""
        made.again = _again(answer.headers.get("retry-after", ""))
        if answer.status == 304:
            return made
        _refuse(answer)
        parsed = feed.read(answer.body, answer.url, answer.headers.get("content-type", ""))
    except Problem as problem:
        made.trouble, made.advice, made.moved_to = problem.title, problem.advice, ""
        made.is_gone = isinstance(problem, _Gone)
        return made
    made.is_new, made.title, made.items = True, parsed.title, parsed.items
    made.etag, made.modified = (answer.headers.get(name, "")[:500] for name in ("etag", "last-modified"))
    return made


class _Gone(Problem):
    """The server says that there will be nothing any more."""


def _refuse(answer: web.Answer) -> None:
    """Raise Problem for a status that brings no feed."""
    if answer.status == 200:
        return
    host = answer.url.split("/")[2]
    if answer.status == 410:
        raise _Gone(tr("“{host}” says that this feed has ended", host=host), tr("What came before is kept."))
    if answer.status in (401, 402, 403):
        raise Problem(
            tr("“{host}” shows this feed to nobody without an account", host=host),
            tr("Open it in your browser instead."),
        )
    if answer.status == 404:
        raise Problem(
            tr("“{host}” has no such feed", host=host), tr("What came before is kept. Look for its new address.")
        )
    raise Problem(
        tr("“{host}” could not answer just now ({status})", host=host, status=answer.status),
        tr("What came before is kept. Keepwarm tries again by itself."),
    )


def _again(text: str) -> timedelta | None:
    """Return the wait of a Retry-After header: seconds, or a date."""
    if text.isdecimal() and len(text) < 10:
        return timedelta(seconds=int(text))
    try:
        return max(timedelta(0), parsedate_to_datetime(text) - datetime.now(UTC)) if text else None
    except (ValueError, TypeError):
        return None


def find(address: str) -> Generator[tuple[int, int], None, list[tuple[str, str]]]:
    """Look for feeds at an address, of a feed or of a page that names some: a generator that returns (address, title) of each.

    Raises Problem where none is found.
    """
    address = address.strip()
    if "://" not in address:
        address = f"https://{address}"
    yield 0, 1
    answer = web.get(address)
    _refuse(answer)
    try:
        return [(answer.url, feed.read(answer.body, answer.url, answer.headers.get("content-type", "")).title)]
    except Problem:
        found = feeds_of_page(answer.body.decode("utf-8", "replace"), answer.url)
        if not found:
            raise
        return found
