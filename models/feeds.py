"""Feeds that the user follows: people's blogs and the news of their sector. Fetched only while the user has that turned on."""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from models import database, people, schema, settings
from models import today as today_page
from models.connection import db
from models.text import clean, fold
from models.text import words as words_of
from models.words import tr

if TYPE_CHECKING:  # what Today does not need is imported when it is
    from models.audiences import Candidate
    from models.feed_fetch import Fetched, Wanted

TABLES = {"feed", "feed_item", "feed_state"}
EVERY, LONGEST_WAIT = timedelta(hours=4), timedelta(days=4)
KEPT, KEPT_READ = timedelta(days=365), timedelta(days=120)  # how long items stay, unread and read
MOST_SHOWN, MOST_OFFERS = 500, 200
FRESH = timedelta(days=14)  # in which what somebody wrote is a reason to write to them
UNREAD_FIRST = 3  # of a feed that is new here
ENDED = "never"
_BLOG_LINES = r"(?im)^(?:[^:;]*\.)?(?:X-KADDRESSBOOK-BLOGFEED|X-EVOLUTION-BLOG-URL)[^:]*:(.+)$"
_NO_BLOGS = (
    "linkedin", "facebook", "instagram", "twitter", "x", "whatsapp", "wa", "t", "telegram", "tiktok", "snapchat", "skype",
    "google", "maps", "zoom", "xing", "viadeo", "calendly", "linktr",
)  # fmt: skip


@dataclass(slots=True)
class Entry:
    """A feed that is followed. `person` is None for one of the sector; `trouble` says what went wrong last."""

    id: int | None
    url: str
    title: str
    person: int | None = None
    name: str = ""  # the person's
    tags: list[str] = field(default_factory=list)
    unread: int = 0
    checked: datetime | None = None
    trouble: str = ""
    advice: str = ""


@dataclass(slots=True)
class Item:
    """An entry of a feed, with whose it is."""

    id: int
    feed: int
    feed_title: str
    person: int | None
    name: str
    title: str
    link: str
    text: str
    published: datetime
    is_read: bool


@dataclass(slots=True)
class Offer:
    """An address on somebody's card that may lead to their feed. `is_feed`: the card says that it does."""

    person: int
    name: str
    url: str
    is_feed: bool


def is_on() -> bool:
    """Are feeds fetched?"""
    return settings.get(settings.WATCH)


def turn(on: bool) -> None:
    """Begin to fetch, or leave off; what was fetched stays."""
    settings.put(settings.WATCH, on)


# --- feeds ---


def every() -> list[Entry]:
    """Return the feeds that are followed: people's by name, then those of the sector by title."""
    query = (
        "SELECT feed.id, feed.url, feed.title, person_id, coalesce(name, ''), tags,"
        " (SELECT count(*) FROM feed_item WHERE feed_item.url = feed.url AND NOT is_read),"
        " coalesce(checked, ''), coalesce(trouble, ''), coalesce(advice, '')"
        " FROM feed LEFT JOIN person ON person.id = person_id LEFT JOIN feed_state ON feed_state.url = feed.url"
    )
    found = [
        Entry(number, url, title, person, name, json.loads(tags), unread, _instant(checked), trouble, advice)
        for number, url, title, person, name, tags, unread, checked, trouble, advice in db.execute_sql(query)
    ]
    return sorted(found, key=lambda entry: (entry.person is None, fold(entry.name), fold(entry.title)))


def get(number: int) -> Entry:
    """Return one feed. Raises KeyError when it is no longer followed."""
    found = next((entry for entry in every() if entry.id == number), None)
    if found is None:
        raise KeyError(number)
    return found


def save(entry: Entry) -> int:
    """Follow a feed, or change one; return its id. One that is followed already for the same person is that one."""
    title = clean(entry.title).strip() or entry.url
    values = {
        "url": entry.url,
        "title": title,
        "person": entry.person,
        "tags": json.dumps(entry.tags, ensure_ascii=False),
    }
    label = tr("Follow {title}", title=title) if entry.id is None else tr("Change {title}", title=title)
    with database.change(label):
        feed = schema.Feed
        same = (feed.url == entry.url) & (feed.person == entry.person)
        known = feed.get_or_none(same) if entry.id is None else None
        number = entry.id or (known and known.id)
        if number:
            schema.Feed.update(values).where(schema.Feed.id == number).execute()
        else:
            number = schema.Feed.insert(values | {"created": database.now_text()}).execute()
    return number


def leave(ids: Sequence[int]) -> None:
    """Follow these feeds no longer. Their items are kept for a while, so that undo brings all of it back."""
    titles = [entry.title for entry in every() if entry.id in ids]
    label = (
        tr("Stop following {title}", title=titles[0])
        if len(titles) == 1
        else tr("Stop following {n} feeds", n=len(titles))
    )
    with database.change(label):
        schema.Feed.delete().where(schema.Feed.id.in_(list(ids))).execute()


def offers() -> list[Offer]:
    """Return addresses on people's cards that may lead to their feeds and are not followed yet; those that say so first."""
    from models.formats.feed import web_address

    followed = {url for (url,) in db.execute_sql("SELECT url FROM feed")}
    found: dict[tuple[int, str], Offer] = {}
    query = "SELECT id, name, extras FROM person WHERE extras LIKE '%BLOG%' ORDER BY folded"
    for number, name, extras in db.execute_sql(query):
        for text in re.findall(_BLOG_LINES, extras):
            url = web_address(text.replace("\\:", ":").replace("\\,", ",").strip())
            found[number, url] = Offer(number, name, url, is_feed=True)
    query = (
        "SELECT person_id, name, value FROM url JOIN person ON person.id = person_id ORDER BY person.folded LIMIT 5000"
    )
    for number, name, value in db.execute_sql(query):
        url = web_address(value if "://" in value else f"https://{value}")
        if url and not _is_no_blog(url):
            found.setdefault((number, url), Offer(number, name, url, is_feed=False))
    wanted = [offer for offer in found.values() if offer.url and offer.url not in followed]
    return sorted(wanted, key=lambda offer: not offer.is_feed)[:MOST_OFFERS]


def _is_no_blog(url: str) -> bool:
    host = url.split("/")[2].lower().rpartition("@")[2].partition(":")[0]
    return any(part in _NO_BLOGS for part in host.split(".")[:-1])


# --- fetching ---


def due(now: datetime, all_: bool = False) -> "list[Wanted]":
    """Return the feeds that it is time to ask for, for feed_fetch.fetch; none where the user does not want that.

    all_  whether it is time or not
    """
    from models.feed_fetch import Wanted

    if not is_on():
        return []
    query = (
        "SELECT DISTINCT feed.url, coalesce(etag, ''), coalesce(modified, ''), coalesce(moved_to, '') FROM feed"
        " LEFT JOIN feed_state ON feed_state.url = feed.url"
        " WHERE coalesce(next_at, '') <= ? AND coalesce(next_at, '') <> ? ORDER BY coalesce(next_at, '')"
    )
    until = "9" if all_ else now.astimezone(UTC).isoformat(timespec="seconds")
    return [Wanted(*row) for row in db.execute_sql(query, (until, ENDED))]


def store(fetched: "Iterable[Fetched]", now: datetime) -> int:
    """Keep what was fetched; return how many items are new. Of a feed's first time only the newest three count as unread."""
    at, new = now.astimezone(UTC), 0
    with database.change(tr("Feeds"), tables=TABLES):
        for one in fetched:
            known = schema.FeedState.get_or_none(schema.FeedState.url == one.url)
            if one.is_new:
                new += _keep_items(one, at, first=not schema.FeedItem.select().where(schema.FeedItem.url == one.url).exists())
            _keep_state(one, at, known.failures if known else 0)
        _tidy(at)
    return new


def _keep_items(one: "Fetched", now: datetime, first: bool) -> int:
    known = {key for (key,) in db.execute_sql("SELECT key FROM feed_item WHERE url = ?", (one.url,))}
    fresh = [item for item in one.items if item.key not in known]
    fresh.sort(key=lambda item: item.published or now, reverse=True)
    rows = []
    for place, item in enumerate(fresh):
        published = min(item.published or now, now)  # some feeds announce the future
        is_read = (first and place >= UNREAD_FIRST) or published < now - KEPT
        rows.append((one.url, item.key, item.title, item.link, _text(published), _text(now), is_read, item.text))
    columns = "url, key, title, link, published, seen, is_read, text"
    db.connection().executemany(f"INSERT INTO feed_item({columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)
    return min(len(fresh), UNREAD_FIRST) if first else len(fresh)


def _keep_state(one: "Fetched", now: datetime, failures: int) -> None:
    failures = failures + 1 if one.trouble else 0
    wait = max(min(EVERY * 2 ** max(0, failures - 1), LONGEST_WAIT), min(one.again or timedelta(0), LONGEST_WAIT))
    next_at = ENDED if one.is_gone else _text(now + wait)
    schema.FeedState.replace(
        url=one.url, moved_to=one.moved_to, etag=one.etag, modified=one.modified, checked=_text(now), next_at=next_at,
        failures=failures, trouble=one.trouble, advice=one.advice,
    ).execute()  # fmt: skip


def _tidy(now: datetime) -> None:
    """Let go of what is old; an item that its feed still brings is kept, lest it came again as new."""
    newest = "SELECT id FROM feed_item AS other WHERE other.url = feed_item.url ORDER BY published DESC LIMIT 100"
    db.execute_sql(
        f"DELETE FROM feed_item WHERE published < ? AND (is_read OR published < ?) AND id NOT IN ({newest})",
        (_text(now - KEPT_READ), _text(now - KEPT)),
    )
    left = "SELECT DISTINCT url FROM feed_item WHERE url NOT IN (SELECT url FROM feed)"
    db.execute_sql(f"DELETE FROM feed_item WHERE url IN ({left}) AND seen < ?", (_text(now - KEPT_READ),))


# --- items ---


def items(whose: str = "all", unread: bool = False, feed: int | None = None, most: int = MOST_SHOWN) -> list[Item]:
    """Return items without their texts, the newest first.

    whose   all, people (those of somebody one knows) or sector
    feed    only this one's
    """
    of_feed = {"people": "person_id IS NOT NULL", "sector": "person_id IS NULL"}.get(whose, "1")
    of_feed += f" AND id = {int(feed)}" if feed is not None else ""
    return _items(of_feed, "NOT is_read" if unread else "1", (), most)


def item(number: int) -> Item:
    """Return one item. Raises KeyError when it is gone."""
    found = _items("1", "id = ?", (number,), 1, "text")
    if not found:
        raise KeyError(number)
    return found[0]


def of_people(today: date) -> list[Item]:
    """Return what those who are not warm wrote of late, unread: a reason to write to them. The newest of each."""
    since = datetime.combine(today, datetime.min.time(), UTC) - FRESH
    found: dict[int, Item] = {}
    for one in _items("person_id IS NOT NULL", "NOT is_read AND published >= ?", (_text(since),), 50):
        found.setdefault(one.person, one)
    if not found:
        return []
    facts = today_page.warmth_facts(list(found), today)
    return [one for number, one in found.items() if facts[number].band not in ("warm", "steady")]


def _items(of_feed: str, of_item: str, arguments: tuple, most: int, text: str = "''") -> list[Item]:
    """Return items for which both conditions of SQL hold, the newest first."""
    # The plus: by day, along the index of days, until there are enough.
    chosen = (
        f"SELECT id FROM feed_item WHERE {of_item} AND +url IN (SELECT url FROM feed WHERE {of_feed})"
        " ORDER BY published DESC, id DESC LIMIT ?"
    )
    whose = f"SELECT min(id) FROM feed WHERE feed.url = feed_item.url AND {of_feed}"  # two people may share one
    query = (
        f"SELECT feed_item.id, feed.id, feed.title, person_id, coalesce(name, ''), feed_item.title, link, {text},"
        f" published, is_read FROM feed_item JOIN feed ON feed.id = ({whose}) LEFT JOIN person ON person.id = person_id"
        f" WHERE feed_item.id IN ({chosen}) ORDER BY published DESC, feed_item.id DESC"
    )
    return [
        Item(*row[:8], datetime.fromisoformat(row[8]), bool(row[9]))
        for row in db.execute_sql(query, (*arguments, most))
    ]


def unread() -> int:
    """Return how many items of followed feeds the user has not read."""
    query = "SELECT count(*) FROM feed_item WHERE NOT is_read AND url IN (SELECT url FROM feed)"
    return db.execute_sql(query).fetchone()[0]


def mark(ids: Sequence[int], read: bool = True) -> None:
    """Mark items as read, or as unread."""
    with database.change(tr("Read"), tables={"feed_item"}):
        schema.FeedItem.update(is_read=read).where(schema.FeedItem.id.in_(list(ids))).execute()


def whom(one: Item, today: date) -> "list[Candidate]":
    """Return whom an item may interest: those with a tag that it or its feed speaks of, and those whose organization it names.

    Neither who wrote it nor who was given it already.
    """
    from models import audiences

    spoken = words_of(f"{one.title}\n{item(one.id).text}")
    said = f" {' '.join(spoken)} "
    given = {fold(tag) for tag in get(one.feed).tags}
    reasons = []
    for tag in people.tags():
        named = " ".join(words_of(tag))
        if fold(tag) in given or (len(named) > 2 and f" {named} " in said):
            reasons += audiences.of_tag(tag)
    query = "SELECT id, organization FROM person WHERE organization <> ''"
    for number, organization in db.execute_sql(query):
        named = " ".join(words_of(organization))
        if len(named) > 3 and f" {named} " in said:
            reasons.append((number, tr("it names {organization}", organization=organization)))
    query = (
        "SELECT person_id FROM contribution_person JOIN contribution ON contribution.id = contribution_id"
        " WHERE kind = 'article' AND title = ?"
    )
    known = {one.person, *(number for (number,) in db.execute_sql(query, (one.title,)))}
    return [candidate for candidate in audiences.candidates(reasons, today) if candidate.id not in known]


def _text(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds")


def _instant(text: str) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
