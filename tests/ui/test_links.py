"""U2: what a link of somebody else's may open, and that it is told first."""

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from models import interactions, people, timeline
from models.clock import today
from models.formats.records import Contact, Email, Phone, Url
from models.links import opened
from ui.links import open_link, told
from ui.pages.timeline import row_menu
from ui.widgets.labels import LinkLabel
from ui.widgets.person_side import PersonSide

SCHEMES = "http https mailto tel file javascript smb ssh data vbscript ms-msdt".split()
STAY = [
    "file:///etc/passwd", "javascript:alert(1)", "smb://evil/x", "ssh://-oProxyCommand=touch%20/tmp/pwned/x", "data:text/html,x",
    "vbscript:x", "\\\\evil\\share", "ms-msdt:/id", "//evil.example", " JavaScript:alert(1)", "java\nscript:alert(1)",
    "https:no-host", "http://ok.example/\u202egpj.exe", "somebody@else.example", "mailto:a@b.example%0ABcc:evil@x.example",
    'mailto:"-oQ/tmp/x" @b.example', "mailto:a@b.example,c@d.example", "tel:$(reboot)", "tel:" + "9" * 1_000, "http://[", "",
]  # fmt: skip
LEAVE = {
    "http://ok.example/": "http://ok.example/",
    "ok.example:8080/x": "https://ok.example:8080/x",
    "HTTP://user:pw@ok.example/a@b": "http://ok.example/a@b",
    "https://bank.example@evil.example/": "https://evil.example/",
    "mailto:a@b.example?bcc=evil@x.example&attach=/etc/passwd&body=hi": "mailto:a@b.example",
    "mailto:a+c&d@b.example": "mailto:a%2Bc%26d@b.example",
    "tel:*%2306%23": "tel:%2A%2306%23",
    "tel:+212 661-00": "tel:+212%20661-00",
}


class Browser(QObject):
    """Stands where the system's browser, mail program and telephone do."""

    def __init__(self) -> None:
        super().__init__()
        self.given: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.given.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))


@pytest.fixture
def browser(qapp):
    browser = Browser()
    for scheme in SCHEMES:
        QDesktopServices.setUrlHandler(scheme, browser, "take")
    yield browser
    for scheme in SCHEMES:
        QDesktopServices.unsetUrlHandler(scheme)


def test_only_pages_letters_and_calls_leave(browser, window):
    for link in STAY:
        assert opened(link) == "", link
        open_link(link, window)
    assert browser.given == []
    for link, address in LEAVE.items():
        assert opened(link) == address
        open_link(link, window)
    assert browser.given == list(LEAVE.values())


def test_a_link_that_no_program_opens_is_told(window, monkeypatch):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    open_link("https://ok.example/", window)
    assert window.notice.text() == "No program of this computer opens https://ok.example/."


def test_a_host_that_looks_like_another_is_told_as_it_is():
    assert told("https://ok.example/x?y=1") == "https://ok.example/x?y=1"
    assert told("https://аpple.example/").endswith("(https://xn--pple-43d.example/)")
    assert told("https://bank.example@evil.example/").endswith("(https://evil.example/)")


def test_beside_a_person_only_what_opens_looks_as_if_it_did(window, browser, qtbot):
    urls = [Url("javascript:alert(1)"), Url("https://аpple.example/"), Url("file:///etc/passwd")]
    phones = [Phone("0661 000000"), Phone("ask his brother")]
    emails = [Email("a@b.example?bcc=evil@x.example&attach=/etc/passwd"), Email("c@d.example")]
    number = people.save(None, Contact(name="Ada", urls=urls, phones=phones, emails=emails))
    window.open_person(number)
    side = window.findChild(PersonSide)
    links = {link.text(): link for link in side.findChildren(LinkLabel) if link.text() != "Ada"}
    shown = {"https://аpple.example/", "0661 000000", "c@d.example"}
    assert shown <= set(links)
    assert not {entry.value for entry in (*urls, *phones, *emails)} - shown & set(links)
    assert "xn--" in links["https://аpple.example/"].toolTip()
    for text in sorted(shown):
        links[text].clicked.emit()
    assert browser.given == ["tel:0661%20000000", "mailto:c@d.example", "https://xn--pple-43d.example/"]


def test_the_links_of_a_note_are_told_whole(window, browser):
    long = f"https://ok.example/{'x' * 90}"
    number = people.save(None, Contact(name="Ada"))
    note = f"see {long} and mailto:a@b.example?bcc=evil@x.example and https://bank.example@evil.example/"
    interactions.save(interactions.new("note", [number], today(), note))
    (row,) = timeline.of_person(number)
    menu = row_menu(window, row, window)
    actions = [action for action in menu.actions() if action.text().startswith("Open ")]
    assert [long in actions[0].toolTip(), "(https://evil.example/)" in actions[2].toolTip()] == [True, True]
    for action in actions:
        action.trigger()
    assert browser.given == [long, "mailto:a@b.example", "https://evil.example/"]
