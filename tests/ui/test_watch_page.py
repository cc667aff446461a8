"""Watch in the window: turned on, followed, looked at, read, shared; and nothing asked of anybody before."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel

from models import clock, contributions, feeds, interactions, people
from models.errors import Problem
from models.feed_fetch import Fetched
from models.formats.feed import Item
from models.formats.records import Contact, Email
from tests.web_server import rss, running
from ui import doing_feeds, feed_watch
from ui.dialogs.follow_feed import FollowDialog
from ui.dialogs.write import WriteDialog

WAIT = 20_000


@pytest.fixture
def server():
    with running() as web:
        yield web


@pytest.fixture
def ada(window) -> int:
    return people.save(None, Contact(name="Ada", emails=[Email("ada@example.com")], tags=["ports"]))


def store(*titles: str, person: int | None = None, url: str = "https://example.org/feed") -> None:
    now = clock.now()
    feeds.save(feeds.Entry(None, url, "A <b>feed</b>", person))
    items = [
        Item(title, title, f"https://example.org/{place}", f"About {title}", now - timedelta(hours=place + 1))
        for place, title in enumerate(titles)
    ]
    feeds.store([Fetched(url, is_new=True, items=items)], now)


def texts(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def shown(page) -> list[tuple[str, bool]]:
    return [(row.title, row.is_read) for row in page.model.rows()]


def test_it_begins_in_settings_and_a_blog_is_found_followed_and_fetched(window, server, ada, qtbot, type_text):
    page = window.show_page("watch")
    assert "fetches nothing before you turn it on" in texts(page.empty)
    page.turn_on.click()
    assert window.shown() == "settings"
    window.page("settings").feeds.box.click()
    window.show_page("watch")
    server.put("/rss", rss("One", "Two"))
    link = b'<link rel="alternate" type="application/rss+xml" href="/rss">'
    blog = server.put("/", b"<html><head>" + link + b"</head></html>", kind="text/html")
    page.follow_first.click()
    dialog = window.findChild(FollowDialog)
    type_text(dialog.address, blog)
    dialog.people.choose([(ada, "Ada")])
    assert server.asked == []
    dialog.buttons.button(dialog.buttons.StandardButton.Save).click()
    qtbot.waitUntil(lambda: shown(page) == [("Two", False), ("One", False)], timeout=WAIT)
    assert [path for path, _ in server.asked] == ["/", "/rss"]
    assert [(one.person, one.url) for one in feeds.every()] == [(ada, f"{server.url}/rss")]
    qtbot.waitUntil(lambda: window.sidebar._items["watch"]._number.text() == "2")


def test_what_one_goes_to_is_read_and_keeps_its_place(window, qtbot):
    store("One", "Two", "Three", "Four")
    page = window.show_page("watch")
    assert shown(page) == [("One", False), ("Two", False), ("Three", False), ("Four", True)]
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert shown(page)[1] == ("Two", True)
    assert (page.view.heading.text(), page.view.text.toPlainText()) == ("Two", "About Two")
    qtbot.keyClick(page.list, Qt.Key.Key_U)
    assert shown(page)[1] == ("Two", False)
    qtbot.keyClick(page.list, Qt.Key.Key_Up)
    page.unread_only.click()
    assert shown(page) == [("Two", False), ("Three", False)]
    page.all_read.click()
    assert feeds.unread() == 0


def test_an_article_is_shared_with_those_whom_it_may_interest(window, ada, qtbot):
    store("Ports of {first name}")
    page = window.show_page("watch")
    qtbot.keyClick(page.list, Qt.Key.Key_S)
    dialog = window.findChildren(WriteDialog)[-1]
    assert dialog.subject.text() == "Ports of (first name)"
    assert "https://example.org/0" in dialog.text.toPlainText()
    dialog.log()
    (done,) = contributions.of_person(ada)
    assert (done.kind, done.title) == ("article", "Ports of {first name}")
    assert feeds.whom(feeds.items()[0], clock.today()) == []  # nobody gets it twice
    assert feeds.unread() == 0


def test_what_somebody_published_is_an_occasion_on_today(window, ada, qtbot):
    store("My year", person=ada)
    today = window.show_page("today")
    qtbot.waitUntil(lambda: "Article by Ada" in texts(today))
    page = window.show_page("watch")
    page.show_item(feeds.items()[0].id)
    qtbot.keyClick(page.list, Qt.Key.Key_W)
    dialog = window.findChildren(WriteDialog)[-1]
    assert dialog.subject.text() == "What you published"
    dialog.log()
    assert [one.kind for one in interactions.newest()] == ["email"]
    window.show_page("today")
    assert "Article by" not in texts(today)


def test_only_pages_of_the_web_are_opened(window, qtbot, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True)
    store("One")
    page = window.show_page("watch")
    qtbot.keyClick(page.list, Qt.Key.Key_O)
    item = feeds.items()[0]
    item.link = "file:///etc/passwd"
    doing_feeds.open_page(window, item)
    assert opened == ["https://example.org/0"]


def test_a_feed_that_fails_says_why_and_is_left_with_undo(window, server, qtbot):
    feeds.turn(True)
    feeds.save(feeds.Entry(None, server.put("/gone", b"", status=410), "Gone"))
    watch = feed_watch.of(window)
    watch.look(by_user=True)
    qtbot.waitUntil(lambda: not watch.is_looking, timeout=WAIT)
    assert "“Feeds…” says why" in window.notice.text()
    dialog = doing_feeds.show(window)
    qtbot.keyClick(dialog.list, Qt.Key.Key_E)
    edit = window.findChild(FollowDialog)
    edit.name.setText("Gone & over")
    edit.tags.setText("ports، tender")
    edit.buttons.button(edit.buttons.StandardButton.Save).click()
    assert [(one.title, one.tags) for one in feeds.every()] == [("Gone & over", ["ports", "tender"])]
    assert "has ended" in dialog.trouble.text()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert feeds.every() == []
    window.undo_action.trigger()
    assert [one.title for one in feeds.every()] == ["Gone & over"]


def test_a_feed_that_spoils_its_batch_costs_the_others_nothing(window, server, qtbot):
    feeds.turn(True)
    feeds.save(feeds.Entry(None, server.put("/good", rss("One")), "Good"))
    feeds.save(feeds.Entry(None, server.put("/bad", rss("Two")), "Bad"))
    watch = feed_watch.of(window)
    watch.look()
    watch._job.cancel()
    watch._job.failed.emit(Problem("This took too long and was stopped"))  # as a child does that was stopped
    qtbot.waitUntil(lambda: not watch.is_looking, timeout=WAIT)
    assert sorted(row.title for row in feeds.items()) == ["One", "Two"]
