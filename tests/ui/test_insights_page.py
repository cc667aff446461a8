"""Insights: pictures that can be read as figures, saved, and clicked."""

import csv
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QToolTip

from models import clock, database, favours, interactions, networks, people
from models.formats.records import Contact
from ui import theme


@pytest.fixture
def full(window):
    """Somebody who was talked to each week and fell silent, somebody who is warm, a network and a favour."""
    today = clock.today()
    with database.change("Ten months"):
        ids = [people.save(None, Contact(name=name)) for name in ("Ann Lee", "Bob", "سلمى بنعبد الله")]
        for person, silent in ((ids[0], 200), (ids[1], 0)):
            for back in range(30):
                entry = interactions.new("call", [person], today - timedelta(days=silent + 7 * back))
                entry.first_step = "me"
                interactions.save(entry)
        networks.add_members(networks.save(networks.Entry(name="Alumni of a school with a long name")), ids)
        favours.save(favours.new("favour", ids[2], today))
    return ids


@pytest.fixture
def page(window, full, qtbot):
    shown = window.show_page("insights")
    qtbot.waitUntil(lambda: bool(shown.lost.chart.model().rows()))
    return shown


def test_an_empty_database_says_what_this_is_for_and_how_to_begin(window, qtbot):
    shown = window.show_page("insights")
    assert shown.empty.isVisible()
    assert not shown.full.isVisible()
    interactions.save(interactions.new("call", [people.save(None, Contact(name="Ann"))], clock.today()))
    assert shown.full.isVisible()
    assert not shown.empty.isVisible()


def test_each_card_says_what_is_missing(window, qtbot):
    interactions.save(interactions.new("call", [people.save(None, Contact(name="Ann"))], clock.today()))
    shown = window.show_page("insights")
    qtbot.waitUntil(lambda: shown.won.table is not None)
    assert shown.lost.nothing.text() == "Nobody turned cold."
    assert "Not known yet" in shown.steps.nothing.text()
    assert "Ctrl+5" in shown.networks.nothing.text()
    assert not shown.networks.more.isEnabled()
    assert not shown.networks.chart.isVisible()


def test_each_picture_has_its_figures_in_words(page):
    today = clock.today()
    assert f"{today:%Y-%m}: Call " in page.map.accessibleDescription()
    assert "you " in page.steps.chart.accessibleDescription()
    assert "Alumni of a school with a long name: " in page.networks.chart.accessibleDescription()
    assert page.balance.chart.accessibleDescription() == "سلمى بنعبد الله: given 1."
    assert page.map.told(today).startswith("1 interaction on")
    assert page.map.told(today).endswith(": Call 1")


def test_who_was_lost_is_named_and_opened(page, window, qtbot, full):
    assert [row.name for row in page.lost.chart.model().rows()] == ["Ann Lee"]
    assert page.lost.table.rows[0].figures == [200]
    page.lost.chart.setFocus()
    qtbot.keyClick(page.lost.chart, Qt.Key.Key_Down)
    qtbot.keyClick(page.lost.chart, Qt.Key.Key_Return)
    assert window.recent[0] == full[0]


def test_kinds_and_years_choose_what_the_map_shows(page, qtbot):
    qtbot.mouseClick(page.groups.button(1), Qt.MouseButton.LeftButton)
    assert page.days.remark.text().startswith("0 ")
    qtbot.mouseClick(page.groups.button(0), Qt.MouseButton.LeftButton)
    year = clock.today().year
    page.choose_year(year - 1)
    assert page.years.text() == f"{year - 1} ▾"
    qtbot.waitUntil(lambda: page.days.table.rows[-1].name[:4] == str(year - 1))
    assert len(page.steps.table.rows) == 12


def test_the_map_tells_a_day_by_key_and_opens_it(page, window, heard, qtbot):
    page.map.setFocus()
    qtbot.keyClick(page.map, Qt.Key.Key_Left)
    assert "1 interaction on" in heard(window)
    with qtbot.waitSignal(page.map.day_chosen) as chosen:
        qtbot.keyClick(page.map, Qt.Key.Key_Return)
    assert chosen.args == [clock.today()]
    assert window.shown() == "timeline"


def test_bars_open_what_they_are_of(page, window, qtbot):
    qtbot.keyClick(page.networks.chart, Qt.Key.Key_Down)
    qtbot.keyClick(page.networks.chart, Qt.Key.Key_Return)
    assert window.shown() == "networks"
    assert window.page("networks").view.isVisible()


def test_a_circle_opens_its_people(page, window, qtbot):
    with qtbot.waitSignal(page.circles.chart.chosen):
        qtbot.mouseClick(page.circles.chart, Qt.MouseButton.LeftButton, pos=QPoint(60, 50))
    assert window.shown() == "people"
    assert [row.name for row in window.page("people").model.rows()] == ["Ann Lee", "Bob"]


def test_figures_stand_in_the_place_of_the_picture(page):
    page.steps.as_figures.setChecked(True)
    assert (page.steps.chart.isVisible(), page.steps.figures.isVisible()) == (False, True)
    assert page.steps.figures.rowCount() == 12
    page.steps.as_figures.setChecked(False)
    assert page.steps.chart.isVisible()


def test_picture_and_figures_are_saved(page, window, tmp_path, monkeypatch):
    def answer(*_):
        return str(tmp_path / "saved"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    page.balance.save_picture()
    picture = QImage(str(tmp_path / "saved.png"))
    assert picture.width() == 2 * page.balance.chart.width()
    assert picture.pixelColor(1, 1) == QColor(theme.now.panel)
    page.balance.save_figures()
    rows = list(csv.reader((tmp_path / "saved.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert rows == [["person", "given", "received"], ["سلمى بنعبد الله", "1", "0"]]
    assert "saved.csv" in window.notice.text()


def test_a_place_that_cannot_be_written_is_told(page, window, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "where"), ""))
    page.balance.save_picture()
    assert "could not be written" in window.notice.text()
    page.balance.save_figures()
    assert "could not be written" in window.notice.text()


def test_hover_tells_a_day_and_a_row(page, qtbot):
    before = page.map.grab().toImage()
    square = page.map._square(clock.today()).center()
    qtbot.mouseMove(page.map, QPointF(square).toPoint())
    qtbot.waitUntil(lambda: page.map.grab().toImage() != before)
    assert page.networks.chart.told(0).startswith("Alumni of a school")


def test_a_name_in_a_tooltip_is_text(page, window, qtbot):
    networks.add_members(networks.save(networks.Entry(name="<b>A</b> & co")), [1, 2])
    qtbot.waitUntil(lambda: len(page.networks.table.rows) == 2)
    page.networks.chart.show_table(page.networks.table)
    at = QPoint(60, 15)
    event = QHelpEvent(QEvent.Type.ToolTip, at, page.networks.chart.mapToGlobal(at))
    QApplication.sendEvent(page.networks.chart, event)
    assert "&lt;b&gt;A&lt;/b&gt; &amp; co" in QToolTip.text()


def test_the_page_is_reached_from_sidebar_and_menu(window):
    assert "Ctrl+6" in [action.shortcut().toString() for action in window.actions()]
    window.sidebar._items["insights"].click()
    assert window.shown() == "insights"
