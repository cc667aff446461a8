"""Notices beside the tray, and the entry that starts Keepwarm with the computer."""

import sys
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from models import follow_ups, notices, people
from models.formats.records import Contact
from models.notices import Choice
from ui import autostart
from ui.tray import Tray

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=ZoneInfo("Africa/Casablanca"))


class Clock:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.time = NOON

    def __call__(self) -> datetime:
        return self.time


@pytest.fixture
def clock() -> Clock:
    return Clock()


def plan(name: str, at: datetime) -> None:
    entry = follow_ups.new([people.save(None, Contact(name=name))], at, "the tender")
    entry.alarm = 0
    follow_ups.save(entry)


def test_there_is_no_tray_until_the_user_wants_one(window) -> None:
    assert window.tray is None
    notices.choose(Choice(reminders=True))
    window.follow_tray()
    assert window.tray is not None


def test_a_reminder_is_said_once(window, qtbot, clock) -> None:
    notices.choose(Choice(reminders=True))
    tray = Tray(window, clock)
    plan("Ann Lee", NOON + timedelta(minutes=5))
    clock.time += timedelta(minutes=5)
    with qtbot.waitSignal(tray.said) as said:
        tray.look()
    assert said.args == ["Call Ann Lee", "12:05 · the tender"]
    with qtbot.assertNotEmitted(tray.said):
        tray.look()


def test_many_at_once_are_one_notice(window, qtbot, clock) -> None:
    notices.choose(Choice(reminders=True))
    tray = Tray(window, clock)
    for name in ("Ann", "Bob", "Eve"):
        plan(name, NOON + timedelta(minutes=5))
    clock.time += timedelta(minutes=5)
    with qtbot.waitSignal(tray.said) as said:
        tray.look()
    assert said.args == ["3 reminders", "Call Ann\nCall Bob\nCall Eve"]


def test_one_click_ends_all_notices(window, qtbot, clock) -> None:
    notices.choose(Choice(digest=True, reminders=True))
    window.tray = Tray(window, clock)
    plan("Ann Lee", NOON)
    [silence] = [action for action in window.tray.icon.contextMenu().actions() if action.text() == "No more notices"]
    silence.trigger()
    assert (notices.choice().digest, notices.choice().reminders) == (False, False)
    assert "No more notices" in window.notice.text()
    clock.time += timedelta(minutes=1)
    with qtbot.assertNotEmitted(window.tray.said):
        window.tray.look()


def test_settings_turn_notices_on_and_keep_hours(window, qtbot) -> None:
    page = window.show_page("settings")
    fields = page.notices
    fields.reminders.click()
    fields.quiet_from.setTime(fields.quiet_from.time().addSecs(3600))
    fields.quiet_from.editingFinished.emit()
    assert notices.choice() == Choice(reminders=True, quiet_from="21:30")
    assert window.tray is not None
    fields.reminders.click()
    assert not notices.choice().wanted


@pytest.mark.skipif(sys.platform != "linux", reason="each system has its own place")
def test_starting_with_the_computer_is_an_entry_that_can_be_taken_away(window, home) -> None:
    fields = window.show_page("settings").notices
    fields.autostart.click()
    entry = home / "config" / "autostart" / "keepwarm.desktop"
    assert '"--tray"' in entry.read_text()
    assert autostart.is_on()
    fields.autostart.click()
    assert not entry.exists()


@pytest.mark.skipif(sys.platform != "linux", reason="each system has its own place")
def test_an_entry_that_cannot_be_written_is_told(window, home) -> None:
    (home / "config").mkdir(exist_ok=True)
    (home / "config" / "autostart").write_text("a file, not a folder")
    fields = window.show_page("settings").notices
    fields.autostart.click()
    assert "could not be set to start" in window.notice.text()
    assert not fields.autostart.isChecked()
