"""Feeds: fetched from a real server only when wanted, kept as plain text, and shared."""

import contextlib
from datetime import UTC, date, datetime, timedelta

import pytest

from models import database, dossier, duplicates, erasing, feed_fetch, feeds, json_copy, opml, people, web
from models.connection import db as engine
from models.errors import Problem
from models.formats import feed
from models.formats.html_words import words_of
from models.formats.records import Contact, Email, Url
from tests.web_server import rss, running

pytestmark = pytest.mark.usefixtures("db")
NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


@pytest.fixture
def server():
    with running() as web:
        yield web


def finish(steps):
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            return stop.value


def follow(url: str, person: int | None = None, **values) -> int:
    feeds.turn(True)
    return feeds.save(feeds.Entry(None, url, values.pop("title", "A blog"), person, **values))


def look(now: datetime = NOW) -> int:
    return feeds.store(finish(feed_fetch.fetch(feeds.due(now))), now)


def titles(**wanted) -> list[str]:
    return [one.title for one in feeds.items(**wanted)]


# --- fetching ---


def test_nothing_is_asked_for_while_it_is_off(server):
    number = feeds.save(feeds.Entry(None, server.put("/feed", rss("One")), "A blog"))
    assert feeds.due(NOW) == []
    feeds.turn(True)
    assert [one.url for one in feeds.due(NOW)] == [feeds.get(number).url]
    assert server.asked == []


def test_only_what_is_new_comes_again(server):
    follow(server.put("/feed", rss("One", "Two"), ETag='"1"'))
    assert look() == 2
    assert titles() == ["Two", "One"]
    assert feeds.item(feeds.items()[0].id).text == "About Two"
    assert feeds.due(NOW + timedelta(hours=1)) == []  # politely, not again at once
    assert look(NOW + timedelta(hours=5)) == 0
    assert server.asked[-1][1]["if-none-match"] == '"1"'
    server.put("/feed", rss("One", "Two", "Three"), ETag='"2"')
    assert look(NOW + timedelta(hours=10)) == 1
    assert titles() == ["Three", "Two", "One"]


def test_who_asks_says_nothing_of_the_user(server, home):
    (home / ".netrc").write_text("machine 127.0.0.1 login me password secret\n")
    (home / ".netrc").chmod(0o600)
    follow(server.put("/feed", rss("One"), Set_Cookie="who=me; Path=/"))
    look()
    look(NOW + timedelta(hours=5))
    for _, headers in server.asked:
        assert headers["user-agent"] == "Keepwarm"
        assert {"authorization", "cookie", "referer", "from"}.isdisjoint(headers)


def test_of_a_feed_that_is_new_here_three_items_are_unread(server):
    follow(server.put("/feed", rss(*"abcdef")))
    assert look() == 3
    assert titles(unread=True) == ["f", "e", "d"]
    assert len(titles()) == 6


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (404, "has no such feed"),
        (403, "without an account"),
        (500, "could not answer just now (500)"),
        (410, "has ended"),
    ],
)
def test_what_goes_wrong_is_a_sentence_and_what_came_before_stays(server, status, said):
    number = follow(server.put("/feed", rss("One")))
    look()
    server.put("/feed", b"", status=status)
    assert look(NOW + timedelta(hours=5)) == 0
    assert said in feeds.get(number).trouble
    assert titles() == ["One"]
    assert feeds.due(NOW + timedelta(hours=6)) == []
    assert bool(feeds.due(NOW + timedelta(days=30))) is (status != 410)


def test_failures_are_asked_less_and_less_often_and_a_success_forgives_them(server):
    number = follow(server.put("/feed", b"", status=503, Retry_After="7200"))
    waits, now = [], NOW
    for _ in range(4):
        look(now)
        start = now
        while not feeds.due(now):
            now += timedelta(hours=1)
        waits.append((now - start) // timedelta(hours=1))
    assert waits == [4, 8, 16, 32] or waits == [4, 4, 8, 16]
    server.put("/feed", rss("One"))
    look(now)
    assert feeds.get(number).trouble == ""
    assert feeds.due(now + timedelta(hours=5))


@pytest.mark.parametrize(
    "body",
    [b"", b"\x00\x01\x02", b"<html><body>Hello</body></html>", b"<rss", b"\xff\xd8\xff\xe0" * 50, b"BEGIN:VCARD"],
    ids=["empty", "bytes", "page", "cut", "picture", "card"],
)
def test_what_is_no_feed_is_said(server, body):
    number = follow(server.put("/feed", body, kind="text/html"))
    look()
    assert "There is no feed at" in feeds.get(number).trouble


def test_a_bomb_of_entities_is_not_set_off(server):
    levels = "".join(f'<!ENTITY b{n} "{f"&b{n - 1};" * 10}">' for n in range(1, 10))
    bomb = f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY b0 "boom">{levels}]>'.encode()
    follow(
        server.put("/feed", rss("One", more="<description>&b9;</description>").replace(b'<?xml version="1.0"?>', bomb))
    )
    look()
    assert all(len(feeds.item(one.id).text) < 1000 for one in feeds.items())


def test_more_than_can_be_right_is_refused(server, monkeypatch):
    monkeypatch.setattr(web, "LARGEST", 10_000)
    number = follow(server.put("/feed", rss(*("long" * 50 for _ in range(100)))))
    look()
    assert "more than can be right" in feeds.get(number).trouble


def test_redirects_end_and_lead_nowhere_inside(server):
    server.put("/feed", rss("One"))
    here = server.put("/here", b"", status=301, Location="/feed")
    assert web.get(here).url.endswith("/feed")
    for target in ("/loop", "file:///etc/passwd", "javascript:alert(1)", "ftp://example.org/feed", "http://"):
        away = server.put("/loop", b"", status=302, Location=target)
        with pytest.raises(Problem):
            web.get(away)
    assert not web._is_inside("https://example.org/feed")
    assert all(map(web._is_inside, ("http://127.0.0.1/", "http://[::1]/", "http://192.168.1.1/", "http://localhost/")))


def test_a_feed_that_moved_for_good_is_asked_for_where_it_is(server):
    server.put("/new", rss("One"), ETag='"1"')
    number = follow(server.put("/old", b"", status=301, Location="/new"))
    look()
    look(NOW + timedelta(hours=5))
    assert [path for path, _ in server.asked] == ["/old", "/new", "/new"]
    server.put("/new", b"", status=404)
    server.put("/old", rss("One", "Two"))
    look(NOW + timedelta(days=1))
    look(NOW + timedelta(days=2))
    assert titles() == ["Two", "One"]
    assert feeds.get(number).url.endswith("/old")  # as the card has it, and the user


def test_nobody_there_is_said():
    with pytest.raises(Problem, match="cannot be reached"):
        web.get("http://127.0.0.1:9/feed")
    with pytest.raises(Problem, match="no address of the web"):
        web.get("file:///etc/passwd")


def test_a_page_names_its_feeds(server):
    head = (
        '<link rel="alternate" type="application/rss+xml" title="Posts" href="/rss">'
        '<link rel="alternate" type="application/atom+xml" href="javascript:x"><link rel="stylesheet" href="/a.css">'
    )
    page = server.put("/blog", f"<html><head>{head}</head></html>".encode(), kind="text/html")
    assert finish(feed_fetch.find(page)) == [(f"{server.url}/rss", "Posts")]
    server.put("/rss", rss("One"))
    assert finish(feed_fetch.find(f"{server.url}/rss")) == [(f"{server.url}/rss", "Ports of Morocco")]
    with pytest.raises(Problem, match="no feed at"):
        finish(feed_fetch.find(server.put("/none", b"<html>", kind="text/html")))


# --- reading ---


def test_html_becomes_words_and_nothing_else():
    html = (
        "<p>A <b>port</b>&nbsp;grows.</p><script>alert(1)</script><style>p{}</style><img src='https://spy.example/1.gif' alt='x'>"
        "<ul><li>one<li>two</ul>&lt;not a tag&gt;"
    )
    assert words_of(html, 1000) == "A port grows.\n\none\ntwo\n<not a tag>"
    assert words_of("no markup", 1000) == "no markup"
    assert words_of("1 < 2, R&D &#99999999999;<a title='>'>x</a>", 1000) == "1 < 2, R&D x"
    assert len(words_of("<p>" + "x" * 10**6, 20)) == 20


@pytest.mark.parametrize("unit", ["<!--", "<a ", "<![CDATA[", "<a b='", "<script>", '<a ="" ', "&#9", "<"])
def test_html_that_never_ends_is_read_once(unit):
    assert len(words_of(unit * 100_000, 100_000)) <= 100_000  # a parser that looks back takes hours


@pytest.mark.parametrize(
    "item",
    ["<title>&#99999999999;</title>", "<description>&lt;![foo</description>", "<link>http://[::1</link>", "<x>" * 5000],
)
def test_no_feed_breaks_more_than_itself(item):
    with contextlib.suppress(Problem):
        assert (
            feed.read(rss("One", more=f"<item>{item}</item>"), "https://example.org/feed").title == "Ports of Morocco"
        )


def test_of_an_endless_feed_the_first_items_are_read():
    assert (
        len(feed.read(rss(*(str(n % 28) + "/" + str(n) for n in range(5000))), "https://example.org/feed").items)
        == feed.MOST_ITEMS
    )


def test_atom_with_links_that_are_none_and_a_day_that_never_was():
    data = """<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Zo&amp;eacute;</title>
    <entry><id>1</id><title>A</title><link href="javascript:alert(1)"/><updated>2026-02-31T00:00:00Z</updated></entry>
    <entry><id>2</id><link href="/b"/><content type="html">&lt;p&gt;Only a text&lt;/p&gt;</content></entry></feed>"""
    found = feed.read(data.encode(), "https://example.org/atom")
    assert found.title == "Zoé"
    one, two = found.items
    assert (one.link, two.link, two.title) == ("", "https://example.org/b", "Only a text")


# --- people ---


def test_addresses_on_cards_are_offered_and_those_of_networks_are_not():
    lines = "X-KADDRESSBOOK-BlogFeed:https://ali.example/rss\nX-EVOLUTION-BLOG-URL;X-A=b:https\\://ali.example/blog"
    ali = people.save(
        None, Contact(name="Ali", extras=lines.split("\n"), urls=[Url("https://www.linkedin.com/in/ali")])
    )
    zoe = people.save(None, Contact(name="Zoé", urls=[Url("zoe.example"), Url("javascript:alert(1)")]))
    found = [(one.person, one.url, one.is_feed) for one in feeds.offers()]
    assert found == [
        (ali, "https://ali.example/rss", True),
        (ali, "https://ali.example/blog", True),
        (zoe, "https://zoe.example", False),
    ]
    follow("https://ali.example/rss", ali)
    assert "https://ali.example/rss" not in [one.url for one in feeds.offers()]


def test_what_somebody_wrote_is_a_reason_until_it_was_read(server):
    ali = people.save(None, Contact(name="Ali"))
    follow(server.put("/feed", rss("One", "Two")), ali)
    follow(server.put("/news", rss("Other")))
    look()
    assert feeds.of_people(date(2026, 12, 30)) == []
    (one,) = feeds.of_people(date(2026, 11, 10))
    assert (one.person, one.name, one.title) == (ali, "Ali", "Two")
    feeds.mark([one.id])
    assert feeds.unread() == 2
    assert titles(whose="sector") == ["Other"]
    assert titles(whose="people", unread=True) == ["One"]


def test_whom_it_may_interest_is_told_with_the_reasons(server, today):
    ada = people.save(None, Contact(name="Ada", tags=["ports"], emails=[Email("ada@example.org")]))
    omar = people.save(None, Contact(name="Omar", organization="Marsa Logistique"))
    people.save(None, Contact(name="Zoé", tags=["music"]))
    follow(server.put("/feed", rss("Marsa Logistique and the ports of 2030")))
    look()
    found = feeds.whom(feeds.items()[0], today)
    assert {one.id: one.why for one in found} == {ada: ["ports"], omar: ["it names Marsa Logistique"]}


def test_a_feed_is_left_and_undo_brings_it_back_with_its_items(server):
    number = follow(server.put("/feed", rss("One")), title="Ali's blog")
    look()
    feeds.leave([number])
    assert feeds.every() == [] and titles() == [] and feeds.unread() == 0
    assert database.undo() == "Stop following Ali's blog"
    assert titles() == ["One"]


def test_a_feed_follows_its_person_into_a_merge_and_out_of_the_file(server, db):
    one, two = (people.save(None, Contact(name=name)) for name in ("Ali", "Ali T."))
    follow(server.put("/feed", rss("Secret words")), two)
    look()
    assert dossier.everything(two)["feed"][0]["url"].endswith("/feed")
    assert dossier.everything(two)["feed_item"][0]["title"] == "Secret words"
    duplicates.merge(one, two, {})
    assert feeds.every()[0].person == one
    erasing.erase([one])
    assert engine.execute_sql("SELECT count(*) FROM feed_item").fetchone() == (0,)
    assert all(b"Secret words" not in file.read_bytes() for file in db.parent.glob(f"{db.name}*"))


def test_a_list_of_feeds_goes_out_and_comes_back(tmp_path):
    follow("https://example.org/a?b=1&c", title='Ports "&" <b>', tags=["ports", "tender"])
    follow("https://example.org/ada", people.save(None, Contact(name="Ada")))
    file = tmp_path / "feeds.opml"
    assert opml.write(file) == 1
    assert opml.read(file) == []  # followed already
    feeds.leave([one.id for one in feeds.every()])
    opml.follow(opml.read(file))
    (one,) = feeds.every()
    assert (one.url, one.title, one.tags) == ("https://example.org/a?b=1&c", 'Ports "&" <b>', ["ports", "tender"])


def test_a_list_of_another_reader_gives_folders_as_tags_and_a_hostile_one_nothing(tmp_path):
    file = tmp_path / "feeds.opml"
    feed_ = '<outline text="A" xmlUrl="https://a.example/rss"/><outline text="B" xmlUrl="file:///etc/passwd"/>'
    file.write_text(f'<opml><body><outline text="Ports"><outline>{feed_}</outline></outline></body></opml>')
    assert [(one.url, one.tags) for one in opml.read(file)] == [("https://a.example/rss", ["Ports"])]
    for text in ("", "no", "<rss/>", '<!DOCTYPE opml [<!ENTITY a "b">]><opml/>', "<outline>" * 100_000):
        file.write_text(text)
        with pytest.raises(Problem, match="no list of feeds"):
            opml.read(file)


def test_everything_as_json_brings_articles_and_turns_nothing_on(server, tmp_path):
    follow(server.put("/feed", rss("One")))
    look()
    for _ in json_copy.write(tmp_path / "all.json"):
        pass
    content = json_copy.read(tmp_path / "all.json")
    for _ in json_copy.put(content):
        pass
    assert titles() == ["One"]
    assert not feeds.is_on()
    feeds.turn(True)
    assert [one.etag for one in feeds.due(NOW)] == [""]  # asked for anew, and in full


def test_old_items_go_but_not_those_that_their_feed_still_brings(server):
    follow(server.put("/feed", rss("One")))
    look()
    later = NOW + timedelta(days=500)
    assert look(later) == 0
    assert titles() == ["One"]
