"""Text size: what Qt is told at the start, the keys, starting again; the sidebar and the lists where there is little room."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, QSettings, Qt

from models import database, people
from models.formats.records import Contact
from ui import zoom

ROOT = Path(__file__).parents[2]
SHOWS = """
import sys
from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QApplication
from ui import zoom
QCoreApplication.setOrganizationName("Keepwarm")
QCoreApplication.setApplicationName("Keepwarm")
QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, sys.argv[1])
with zoom.in_force():
    app = QApplication(["keepwarm"])
import os
print(app.primaryScreen().devicePixelRatio(), os.environ.get("QT_SCALE_FACTOR"))
"""


@pytest.mark.parametrize(
    ("percent", "outside", "shown"),
    [
        (100, None, "1.0 None"),
        (200, None, "2.0 None"),
        (150, "2", "3.0 2"),
        (125, "?", "1.25 ?"),
        (7, None, "1.0 None"),
    ],
)
def test_qt_draws_as_large_as_chosen_and_programs_that_are_started_do_not(tmp_path, home, percent, outside, shown):
    QSettings().setValue("size", percent)
    QSettings().sync()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"} | ({"QT_SCALE_FACTOR": outside} if outside else {})
    made = subprocess.run(
        [sys.executable, "-c", SHOWS, str(home / "config")],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert made.stdout.strip() == shown, made.stderr


def test_keys_choose_the_next_size_and_offer_to_start_again(window, qtbot, monkeypatch):
    ctrl = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(window, Qt.Key.Key_Plus, ctrl)
    qtbot.keyClick(window, Qt.Key.Key_Plus, ctrl)
    assert zoom.chosen() == 125 and "125%" in window.notice.text()
    qtbot.keyClick(window, Qt.Key.Key_Minus, ctrl)
    assert zoom.chosen() == 110
    window.show_page("people")
    started = []
    monkeypatch.setattr(QProcess, "startDetached", lambda program, words: started.append((program, *words)))
    zoom.start_next()
    assert not started  # nothing is to come
    file = str(database.path())
    window.notice.undo.click()
    assert not window.isVisible()
    zoom.start_next()
    assert started == [(sys.executable, str(ROOT / "main.py"), "--database", file)]
    assert (zoom.page(), zoom.page()) == ("people", "today")


def test_the_normal_size_needs_no_start(window, qtbot):
    zoom.choose(200)
    qtbot.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert zoom.chosen() == 100
    assert window.notice.text() == "Everything is shown at 100%." and not window.notice.undo.isVisible()


def test_where_there_is_little_room_the_sidebar_is_called(window, qtbot):
    window.resize(1200, 700)
    assert window.sidebar.isVisible() and not window.topbar.sidebar.isVisible()
    window.resize(640, 400)
    assert window.topbar.sidebar.isVisible() and not window.sidebar.isVisible()
    window.topbar.sidebar.click()
    assert window.sidebar.isVisible() and window.focusWidget().accessibleName() == "Today"
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert not window.sidebar.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_F6)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    assert window.shown() == "people" and not window.sidebar.isVisible()
    window.resize(1200, 700)
    assert window.sidebar.isVisible() and not window.topbar.sidebar.isVisible()


def test_where_there_is_little_room_a_list_and_its_detail_are_shown_one_at_a_time(window, qtbot):
    first, second = (people.save(None, Contact(name=name)) for name in ("Ada", "Zoé"))
    page = window.show_page("people")
    assert page.list.isVisible() and page.view.isVisible()
    window.resize(700, 450)
    qtbot.waitUntil(lambda: not page.view.isVisible())
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert page.list.isVisible()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.view.isVisible() and not page.list.isVisible() and page.view.person_id == second
    qtbot.keyClick(page.view, Qt.Key.Key_Escape)
    assert page.list.isVisible() and page.list.hasFocus() and not page.view.isVisible()
    qtbot.mouseClick(
        page.list.viewport(), Qt.MouseButton.LeftButton, pos=page.list.visualRect(page.model.index(0)).center()
    )
    assert page.view.isVisible() and page.view.person_id == first
    page.both.back.click()
    window.show_page("today")
    window.open_person(second)
    assert page.view.isVisible() and page.view.person_id == second
    window.resize(1300, 700)
    qtbot.waitUntil(lambda: page.list.isVisible() and page.view.isVisible())


def test_settings_show_the_size_that_keys_chose(window, qtbot):
    page = window.show_page("settings")
    qtbot.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert zoom.chosen() == 110 and page.size_.currentText() == "110%"
    qtbot.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert page.size_.currentText() == "100%"
