"""A calendar account, as the user meets it: connected, synced, in trouble, disconnected."""

import base64
import contextlib
import multiprocessing
import os
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton

from models import calendar_accounts, clock, follow_ups, passwords, people
from models.dav import syncing
from models.dav.client import Client, Login
from models.dav.discovery import Collection, Found
from models.dav.syncing import Marks
from models.formats.records import Contact
from tests.calendar_servers import proxy, radicale, secrets
from ui import calendar_sync, crash, doing_calendar
from ui.dialogs.connect_calendar import ConnectCalendarDialog
from ui.dialogs.password import PasswordDialog

__all__ = ["proxy", "radicale", "secrets"]
pytestmark = pytest.mark.usefixtures("secrets")
WAIT = 20_000
PASSWORD = "hunter2 & zebra"


def there(account: str, url: str) -> list[str]:
    with Client(Login(url, account, "secret")) as client:
        return list(syncing.changes(client, url, Marks(), {}).changed)


def texts(page) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def enter(dialog: PasswordDialog) -> None:
    """Say the password, which one may look at."""
    dialog._try()
    assert dialog.isVisible() and "Enter the password." in texts(dialog)
    dialog.line.setText("secret")
    dialog.findChild(QCheckBox).click()
    assert dialog.line.echoMode() == QLineEdit.EchoMode.Normal
    dialog.buttons.button(QDialogButtonBox.StandardButton.Save).click()


@pytest.fixture
def press(window, qtbot) -> Callable[[str], None]:
    """Press a button of the settings, once it is there."""

    def find(text: str) -> list[QPushButton]:
        page = window.page("settings")
        return [one for one in page.findChildren(QPushButton) if one.text() == text and one.isVisibleTo(page)]

    def press_(text: str) -> None:
        qtbot.waitUntil(lambda: any(one.isEnabled() for one in find(text)), timeout=WAIT)
        find(text)[-1].click()

    return press_


@pytest.fixture
def look(window, qtbot, press, type_text) -> Callable[[str, str], ConnectCalendarDialog]:
    """Fill the dialog as a person does, and wait for what the server says."""

    def fill(account: str, url: str, password: str = "secret") -> ConnectCalendarDialog:
        window.show_page("settings")
        press("Connect a calendar…")
        dialog = window.findChild(ConnectCalendarDialog)
        for field, text in ((dialog.address, url), (dialog.account, account), (dialog.password, password)):
            type_text(field, text)
        dialog.buttons.button(dialog.buttons.StandardButton.Save).click()
        qtbot.waitUntil(lambda: dialog._job is None, timeout=WAIT)
        return dialog

    return fill


@pytest.fixture
def connected(window) -> Callable[[str, str], int]:
    """A calendar that is connected already, and was not synced yet."""

    def connect(account: str, url: str) -> int:
        one = Collection(url, "Work & play")
        number = calendar_accounts.connect(Login(url, account, ""), Found([one]), [one], one)
        passwords.put(calendar_accounts.get(number).secret, "secret")
        window.show_page("settings")
        return number

    return connect


def idle(window, qtbot) -> None:
    qtbot.waitUntil(lambda: calendar_sync.of(window).running is None, timeout=WAIT)


@pytest.fixture
def follow_up(window) -> follow_ups.Entry:
    ali = people.save(None, Contact(name="Ali Tazi"))
    return follow_ups.get(follow_ups.save(follow_ups.new([ali], clock.today() + timedelta(days=3), "the tender")))


def test_connecting_syncs_and_says_so(window, qtbot, look, radicale, follow_up, secrets):
    account, url = radicale.calendar()
    dialog = look(account, url)
    assert [one.name for one in dialog.reads()] == ["Work & play"] and dialog.writes().name == "Work & play"
    dialog.buttons.button(dialog.buttons.StandardButton.Save).click()
    idle(window, qtbot)
    assert [path.rpartition("/")[2] for path in there(account, url)] == [f"{follow_up.uid}.ics"]
    assert list(secrets.kept.values()) == ["secret"]
    for text in ("Meetings of Work & play", "Follow-ups in Work & play", "Last synced"):
        qtbot.waitUntil(lambda text=text: text in texts(window.page("settings")), timeout=WAIT)
    assert window.notice.text() == "Your calendar and Keepwarm are alike."


@pytest.mark.skipif(sys.platform != "linux", reason="looks at processes where Linux shows them")
def test_the_password_is_seen_nowhere(window, qtbot, look, radicale, follow_up, secrets, data_file, home, capfd):
    """P4: not in a file, an argument, the environment of a child, what is printed, or the report of a fault with it at hand."""
    seen: set[bytes] = set()

    def watch() -> None:
        for process in children():
            for name in ("cmdline", "environ"):
                with contextlib.suppress(OSError):
                    seen.add((process / name).read_bytes())

    watching = QTimer(interval=5)
    watching.timeout.connect(watch)
    watching.start()
    account, url = radicale.calendar()
    dialog = look(account, url, PASSWORD)
    dialog.buttons.button(dialog.buttons.StandardButton.Save).click()
    idle(window, qtbot)
    watching.stop()
    assert list(secrets.kept.values()) == [PASSWORD] and len(seen) >= 2
    login = Login(url, account, PASSWORD)
    try:
        raise ValueError(login, PASSWORD)
    except ValueError as error:
        crash.caught(ValueError, error, error.__traceback__)
    reports = [text.toPlainText() for text in window.findChildren(QPlainTextEdit)]
    assert any("ValueError" in text for text in reports)
    files = {file for folder in (data_file.parent, home) for file in folder.rglob("*") if file.is_file()}
    assert data_file in files
    files.remove(home / "keyring.json")  # the keyring of this test
    contents = [*(file.read_bytes() for file in files), *seen, *map(str.encode, (*reports, *capfd.readouterr(), repr(login)))]
    for form in (PASSWORD.encode(), PASSWORD.encode("utf-16-le"), base64.b64encode(f"{account}:{PASSWORD}".encode())):
        assert [content[:200] for content in contents if form in content] == []
    assert PASSWORD not in str(os.environ) + str(sys.argv)


def children() -> Iterator[Path]:
    """The processes that this one has started, and theirs."""
    parents = {}
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            parents[process] = (process / "stat").read_text().rpartition(")")[2].split()[1]
    ours = {str(os.getpid())}
    while found := {process.name for process, parent in parents.items() if parent in ours} - ours:
        ours |= found
    yield from (Path("/proc") / number for number in ours - {str(os.getpid())})


def test_a_wrong_address_is_a_sentence_and_nothing_is_kept(look, proxy, secrets):
    proxy.always((404, {}, b""))
    dialog = look("ali", proxy.url)
    assert "no longer at this address" in dialog._advice.text()
    assert calendar_accounts.all_() == [] and secrets.kept == {}
    dialog.reject()


def test_where_it_is_not_encrypted_the_user_is_asked(look):
    dialog = look("ali", "http://192.0.2.1/")
    assert dialog.agree.isVisible() and not dialog.agree.isChecked()
    assert "would not be encrypted" in dialog._advice.text()
    dialog.reject()


def test_what_is_planned_goes_there_by_itself_and_what_is_deleted_there_comes_back(
    window, qtbot, connected, radicale, follow_up
):
    account, url = radicale.calendar()
    connected(account, url)
    sync = calendar_sync.of(window)
    sync._soon.setInterval(0)
    sync._now = lambda: clock.now() + timedelta(minutes=2)
    sync.look()
    idle(window, qtbot)
    assert len(there(account, url)) == 1
    second = follow_ups.save(follow_ups.new([follow_up.people[0][0]], clock.today(), "the roof"))
    qtbot.waitUntil(lambda: len(there(account, url)) == 2, timeout=WAIT)
    idle(window, qtbot)
    with Client(Login(url, account, "secret")) as client:
        client.delete(f"{url}{follow_up.uid}.ics")
    doing_calendar.sync_now(window)
    idle(window, qtbot)
    assert [entry.id for entry in follow_ups.open_ones()] == [second]
    assert "was deleted in your calendar" in window.notice.text()


def test_a_refused_password_is_asked_for_again(window, qtbot, connected, press, proxy, follow_up, answer):
    account, url = proxy.server.calendar()
    connected(account, url.replace(proxy.server.url, proxy.url))
    proxy.always((401, {}, b""))
    press("Sync now")
    idle(window, qtbot)
    assert "did not accept the account or the password" in window.notice.text()
    qtbot.waitUntil(lambda: "did not accept" in texts(window.page("settings")), timeout=WAIT)
    proxy.heal()
    answer(enter)
    press("Enter the password…")
    idle(window, qtbot)
    qtbot.waitUntil(lambda: "did not accept" not in texts(window.page("settings")), timeout=WAIT)
    assert len(there(account, url)) == 1


def test_without_a_keyring_the_password_holds_until_the_window_closes(
    window, qtbot, connected, radicale, secrets, answer
):
    account, url = radicale.calendar()
    number = connected(account, url)
    secrets.keep({})
    secrets.locked = True
    answer(enter)
    doing_calendar.enter_password(window, number)
    assert "The keyring of your system cannot be used" in window.notice.text()
    idle(window, qtbot)
    assert calendar_accounts.get(number).synced and secrets.kept == {}


def test_many_that_vanish_are_asked_about(window, qtbot, connected, press, radicale, follow_up):
    follow_ups.save(follow_ups.new([follow_up.people[0][0]], clock.today(), "the roof"))
    account, url = radicale.calendar()
    connected(account, url)
    press("Sync now")
    idle(window, qtbot)
    with Client(Login(url, account, "secret")) as client:
        for path in there(account, url):
            client.delete(f"{radicale.url.rstrip('/')}{path}")
    press("Sync now")
    idle(window, qtbot)
    sentence = "2 follow-ups are gone from the calendar at once"
    qtbot.waitUntil(lambda: sentence in texts(window.page("settings")), timeout=WAIT)
    assert len(follow_ups.open_ones()) == 2
    press("Put them back there")
    idle(window, qtbot)
    assert len(there(account, url)) == 2


@pytest.mark.parametrize(("choice", "left"), [("Leave them there", 1), ("Take them out", 0)])
def test_disconnecting_asks_about_the_follow_ups(
    window, qtbot, connected, press, answer, radicale, follow_up, secrets, choice, left
):
    account, url = radicale.calendar()
    connected(account, url)
    press("Sync now")
    idle(window, qtbot)
    answer(lambda box: next(one for one in box.findChildren(QPushButton) if one.text() == choice).click())
    press("Disconnect…")
    idle(window, qtbot)
    assert calendar_accounts.all_() == [] and secrets.kept == {}
    assert len(there(account, url)) == left and len(follow_ups.open_ones()) == 1


def test_nothing_runs_before_an_account_is_connected(window):
    assert window.calendar_sync is None or window.calendar_sync.running is None
    doing_calendar.sync_now(window)
    assert "No calendar is connected" in window.notice.text() and window.shown() == "settings"


def test_what_is_ticked_off_there_is_logged_if_the_user_says_so(window, qtbot, connected, radicale):
    number = connected(*radicale.calendar())
    page = window.page("settings")
    box = next(one for one in page.findChildren(QCheckBox) if one.text().startswith("Log the call"))
    box.click()
    assert calendar_accounts.get(number).logs


def test_closing_the_window_ends_a_sync_that_is_under_way(window, connected, proxy):
    held = threading.Event()
    proxy.breaks = lambda asked: held.wait(20) and None
    connected("ali", proxy.url)
    doing_calendar.sync_now(window)
    assert multiprocessing.active_children()
    window.close()
    assert not multiprocessing.active_children() and calendar_sync.of(window).running is None
    held.set()
