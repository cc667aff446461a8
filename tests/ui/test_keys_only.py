"""The main job with no mouse: each key goes to what has the focus, as it would from a keyboard.

Nothing here looks for a widget to act on: what cannot be reached by keys cannot be done.
"""

from datetime import timedelta

import icalendar
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from models import clock, follow_ups, interactions, people, settings
from models.connection import db
from models.formats.records import Contact, Email
from tests.ui.test_main_job import cards, meetings


class Keyboard:
    """Presses keys and looks at what is there then."""

    def __init__(self, qtbot) -> None:
        self.qtbot = qtbot

    def press(self, keys: str) -> None:
        """Press keys in turn: "Ctrl+I", "Tab Tab Return"."""
        for key in keys.split():
            pressed = QKeySequence(key)[0]
            QTest.keyClick(self.focus(), pressed.key(), pressed.keyboardModifiers())
            QApplication.processEvents()  # what follows a key comes before the next one

    def write(self, text: str) -> None:
        """Type ASCII text, over what is selected."""
        QTest.keyClicks(self.focus(), text)

    def focus(self) -> QWidget:
        """Return what has the focus; wait for a dialog to take it."""
        modal = QApplication.activeModalWidget()
        if modal is None:
            (window,) = [widget for widget in QApplication.topLevelWidgets() if widget.objectName() == "under test"]
            if not window.isActiveWindow():  # without a window manager none is, once a dialog closed
                window.activateWindow()
        wanted = modal or window
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None and QApplication.focusWidget().window() is wanted)
        return QApplication.focusWidget()

    def go_to(self, name: str) -> None:
        """Press Tab until something with this accessible name has the focus."""
        for _ in range(60):
            if QAccessible.queryAccessibleInterface(self.focus()).text(QAccessible.Text.Name) == name:
                return
            self.press("Tab")
        pytest.fail(f"Tab does not lead to {name}")


@pytest.fixture
def keyboard(qtbot, window) -> Keyboard:
    window.setObjectName("under test")
    return Keyboard(qtbot)


def choose_file(keyboard, file):
    """Answer a file dialog by typing."""

    def do(dialog: QDialog) -> None:
        keyboard.write(str(file))
        keyboard.press("Return")

    return do


def test_the_main_job_with_no_mouse(keyboard, qtbot, window, answer, tmp_path):
    (tmp_path / "phone.vcf").write_text(cards(), encoding="utf-8")
    (tmp_path / "calendar.ics").write_text(meetings(), encoding="utf-8")
    answer(choose_file(keyboard, tmp_path / "phone.vcf"))
    keyboard.press("Return")  # the first button of the welcome has the focus
    page = window.page("import")
    qtbot.waitUntil(lambda: page.plan is not None, timeout=20_000)
    keyboard.press("Ctrl+Return")
    qtbot.waitUntil(lambda: people.count() == 4 and not db.in_transaction(), timeout=20_000)

    answer(choose_file(keyboard, tmp_path / "calendar.ics"))
    keyboard.press("Ctrl+I")
    answer(lambda _: keyboard.press("Return"))  # "is this your own address?"
    qtbot.waitUntil(lambda: bool(settings.get(settings.OWN_ADDRESSES)), timeout=20_000)
    keyboard.press("Ctrl+Return")
    qtbot.waitUntil(lambda: window.shown() == "today", timeout=20_000)

    # Who is going cold is chosen already: plan a call with a reason.
    def plan(_) -> None:
        keyboard.go_to("Reason")
        keyboard.write("the tender")
        keyboard.press("Ctrl+Return")

    answer(plan)
    keyboard.press("F")
    (entry,) = follow_ups.open_ones()
    assert (entry.people[0][1], entry.reason) == ("Samira Benali", "the tender")

    answer(choose_file(keyboard, tmp_path / "plans.ics"))
    keyboard.press("Ctrl+E")
    (event,) = icalendar.Calendar.from_ical((tmp_path / "plans.ics").read_bytes()).walk("VEVENT")
    assert event["SUMMARY"] == "Call Samira Benali"

    # Log in a line, take it back, do it again.
    keyboard.press("Ctrl+L")
    keyboard.write("call Samira yesterday about the tender")
    keyboard.press("Return")
    assert [name for _, name in interactions.newest()[0].people] == ["Samira Benali"]
    keyboard.press("Ctrl+Z")
    assert len(interactions.newest()) == 25
    keyboard.press("Ctrl+Shift+Z")
    assert len(interactions.newest()) == 26

    # Find somebody, log what happened, come back, tick the plan off.
    keyboard.press("Ctrl+K")
    keyboard.write("alaoui karim")
    keyboard.press("Return")
    qtbot.waitUntil(lambda: window.shown() == "people")
    answer(lambda _: keyboard.press("Ctrl+Return"))
    keyboard.press("L")
    assert [name for _, name in interactions.newest()[0].people] == ["Karim Alaoui"]
    keyboard.press("Ctrl+4")
    assert window.shown() == "follow_ups"
    keyboard.press("D")
    assert follow_ups.open_ones() == []


def arabic(widget: QWidget, letter: str) -> None:
    """Press the key of a letter in a widget while the keyboard writes Arabic."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, ord(letter), Qt.KeyboardModifier.NoModifier, letter))


def test_keys_do_what_they_do_while_the_keyboard_writes_arabic(window, qtbot, answer):
    number = people.save(None, Contact(name="سميرة", emails=[Email("s@example.org")]))
    plan = follow_ups.save(follow_ups.new([number], clock.today(), "الميناء"))
    page = window.show_page("follow_ups")

    def focus(widget: QWidget) -> None:
        window.activateWindow()  # again after a dialog
        widget.setFocus()
        qtbot.waitUntil(widget.hasFocus)

    focus(page.list)
    page.list.choose(f"plan {plan}")
    arabic(page.list, "ف")  # T
    assert follow_ups.get(plan).day == clock.today() + timedelta(days=1)
    arabic(page.list, "ى")  # N
    assert follow_ups.get(plan).day == clock.today() + timedelta(days=7)
    said = []
    answer(lambda dialog: (said.append(dialog.windowTitle()), dialog.reject()))
    people_page = window.show_page("people")
    focus(people_page.list)
    people_page.list.choose(number)
    arabic(people_page.list, "م")  # L
    assert said == ["Log an interaction"]
    focus(window.topbar.log)
    arabic(window.topbar.log, "م")
    assert window.topbar.log.text() == "م"  # what is typed is Arabic
