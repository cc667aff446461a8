"""Insights: pictures that can be read as figures, saved, and clicked."""

import csv
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QLabel

from models import clock, favours, interactions, networks, people
from models.formats.records import Contact
from ui.widgets.labels import LinkLabel


@pytest.fixture
def full(window):
    """Somebody who was talked to each week and fell silent, somebody who is warm, a network and a favour."""
    today = clock.today()
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
    qtbot.waitUntil(lambda: bool(shown.lost.findChildren(LinkLabel)))
    return shown


def texts(widget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def test_an_empty_database_says_what_is_missing(window, qtbot):
    shown = window.show_page("insights")
    qtbot.waitUntil(lambda: "Nobody turned cold." in texts(shown.lost))
    assert "Not known yet" in shown.steps.nothing.text()
    assert "Ctrl+5" in shown.networks.nothing.text()
    assert not shown.networks.more.isEnabled()


def test_each_picture_has_its_figures_in_words(page):
    today = clock.today()
    assert f"{today.isoformat()}: interactions 1." in page.map.accessibleDescription()
    assert "you " in page.steps.chart.accessibleDescription()
    assert "Alumni of a school with a long name: " in page.networks.chart.accessibleDescription()
    assert page.balance.chart.accessibleDescription() == "سلمى بنعبد الله: given 1."
    assert page.map.told(today).startswith("1 interaction on")


def test_who_was_lost_is_named_and_opened(page, window, qtbot, full):
    [link] = page.lost.findChildren(LinkLabel)
    assert link.text() == "Ann Lee"
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert window.recent[0] == full[0]


def test_kinds_and_years_choose_what_the_map_shows(page, qtbot):
    qtbot.mouseClick(page.groups.button(1), Qt.MouseButton.LeftButton)
    assert page.days.remark.text().startswith("0 ")
    qtbot.mouseClick(page.groups.button(0), Qt.MouseButton.LeftButton)
    year = clock.today().year
    page.choose_year(year)
    assert page.years.text() == f"{year} ▾"
    assert page.days.table.rows[-1].name == clock.today().isoformat()


def test_the_map_tells_a_day_by_key_and_opens_it(page, window, qtbot):
    qtbot.keyClick(page.map, Qt.Key.Key_Left)
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
    assert not QImage(str(tmp_path / "saved.png")).isNull()
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
