"""Open or closed: the page, its picture and its proposals."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from models import clock, interactions, people
from models.formats.records import Contact, Phone
from models.who_meets_whom import Web
from ui import theme
from ui.widgets.labels import LinkLabel
from ui.widgets.web_view import WebView


def somebody(name: str, company: str) -> int:
    return people.save(None, Contact(name=name, organization=company, phones=[Phone("+212661234567")]))


@pytest.fixture
def page(window, qtbot):
    today = clock.today()
    ids = [somebody(f"Friend {n}", "Atlas") for n in range(6)]
    for back in range(20):
        interactions.save(interactions.new("meeting", ids, today - timedelta(days=7 * back)))
    somebody("Far", "Nile")
    shown = window.show_page("openness")
    qtbot.waitUntil(lambda: shown.web.accessibleDescription() != "", timeout=30_000)
    return shown


def test_an_empty_database_says_what_draws_the_picture(window):
    shown = window.show_page("openness")
    assert "meetings with several people" in shown.nothing.text()
    assert not shown.web.isVisible()


def test_the_dimension_is_chosen_and_told(page, qtbot):
    qtbot.mouseClick(page.dimensions.button(2), Qt.MouseButton.LeftButton)
    assert "Atlas outweighs all others: 100%" in page.says.text()
    assert page.spread.chart.accessibleDescription() == "Atlas: warm or steady 6."


def test_a_person_of_the_picture_is_told_and_opened_by_key(page, window, heard, qtbot):
    assert page.web.accessibleDescription() == "6 people, 1 group."
    qtbot.keyClick(page.web, Qt.Key.Key_Right)
    with qtbot.waitSignal(page.web.chosen) as chosen:
        qtbot.keyClick(page.web, Qt.Key.Key_Return)
    assert page.web.told(chosen.args[0]) == heard(window) == "Friend 0, seen together with 5 people"
    assert window.shown() == "people"


def test_no_name_in_the_picture_lies_over_a_dot(qtbot):
    """Somebody stands where each name would, below the dot, and somebody else above."""
    shown = WebView()
    qtbot.addWidget(shown)
    shown.resize(600, 500)
    places = {1: (0.5, 0.5), 2: (0.5, 0.54), 3: (0.52, 0.46), 4: (0.0, 1.0), 5: (0.02, 0.96)}
    names = {person: f"Friend number {person}" for person in places}
    shown.show_web(Web(names, groups=dict.fromkeys(places, 0), places=places))
    rooms, image = shown.named(), shown.grab().toImage()
    assert len(rooms) > 2
    for room in rooms.values():
        inside = image.copy(room.toRect().intersected(shown.rect()))
        seen = {inside.pixelColor(x, y).name() for x in range(inside.width()) for y in range(inside.height())}
        assert theme.now.accent not in seen


def test_somebody_from_elsewhere_is_planned(page, window, answer, qtbot):
    [link] = page.elsewhere.findChildren(LinkLabel)
    assert link.text() == "Far"
    answer(lambda dialog: dialog.reject())
    [plan] = page.elsewhere.findChildren(QPushButton)
    plan.click()
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert window.shown() == "people"
