"""Ctrl+K: one box for people, networks, notes and commands."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel

from models import clock, interactions, networks, people
from models.formats.records import Contact, Email, Phone
from ui import theme


@pytest.fixture
def finder(window, type_text):
    """Type a text; give back the rows."""
    samira = Contact(
        name="Samira Benali", organization="OCP", title="Procurement", phones=[Phone("+212 661-234567", "mobile")],
        emails=[Email("achats@example.org")], tags=["EMI alumni"],
    )  # fmt: skip
    number = people.save(None, samira)
    people.save(None, Contact(name="Omar Idrissi", phones=[Phone("0522 00 00 00"), Phone("0661 99 99 99")]))
    networks.save(networks.Entry(name="Procurement Forum"))
    interactions.save(interactions.new("meeting", [number], clock.today(), "Déjeuner au port"))

    def type_(text: str):
        window.topbar.search.clear()
        type_text(window.topbar.search, text)
        return window.topbar.finder._model.rows()

    return type_


def test_each_kind_stands_under_its_word(finder):
    rows = finder("procurement")
    assert [(row.kind, row.name) for row in rows] == [("People", "Samira Benali"), ("Networks", "Procurement Forum")]


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("0661 23 45 67", "+212 661-234567"),
        ("+212661234567", "+212 661-234567"),
        ("0661 99", "0661 99 99 99"),
        ("achats", "achats@example.org"),
        ("emi samira", "EMI alumni"),
        ("ocp", ""),
        ("benali SÁMIRA", ""),
    ],
)
def test_the_value_that_matches_is_shown_where_the_name_does_not(finder, typed, shown):
    (row,) = finder(typed)
    assert row.excerpt == shown
    assert bool(row.marks) == bool(shown)


def test_an_interaction_is_found_by_whom_it_was_with_and_what_was_noted(finder):
    for typed in ("samira port", "dejeuner benali"):
        (row,) = finder(typed)
        assert (row.name, row.excerpt) == ("Samira Benali", "Déjeuner au port")
    assert finder("omar port") == []


@pytest.mark.parametrize(
    ("typed", "name", "said"),
    [
        ("dejueuner", "Samira Benali", "Déjeuner au port"),
        ("port dejeunr", "Samira Benali", "Déjeuner au port"),
        ("procuremnt form", "Procurement Forum", ""),
        ("imprt", "Import…", ""),
        ("dejuenerr", "Samira Benali", "Déjeuner au port"),
        ("procurmnet form", "Procurement Forum", ""),
    ],
)
def test_a_letter_that_is_off_is_forgiven_where_nothing_matches(finder, typed, name, said):
    (row,) = [one for one in finder(typed) if one.name == name]
    assert (row.excerpt, bool(row.marks)) == (said, bool(said))
    assert finder("xyzzy plugh") == []


def test_that_nobody_matches_is_said_below_the_line_before_enter(finder, window, qtbot, heard, monkeypatch):
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)  # as with a reader of the screen
    assert finder("zzyzx <b>plugh</b>") == []
    said = "Nobody here matches “zzyzx <b>plugh</b>”."
    shown = window.topbar.finder.list
    (line,) = [label for label in shown.findChildren(QLabel) if label.isVisible()]
    assert (shown.isVisible(), line.text()) == (True, said)
    assert shown.rect().contains(line.geometry())
    qtbot.waitUntil(lambda: heard(window) == said)
    qtbot.keyClick(window.topbar.search, Qt.Key.Key_Down)
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    assert window.topbar.search.text() == "zzyzx <b>plugh</b>"
    assert finder("samira")
    assert (shown.isVisible(), line.isVisible()) == (True, False)
    finder("zzyzx")
    qtbot.keyClick(window.topbar.search, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_enter_says_in_the_strip_too_that_nobody_matches(finder, window, qtbot):
    finder("zzyzx")
    qtbot.keyClick(window.topbar.search, Qt.Key.Key_Return)
    assert window.strip().text() == "Nobody here matches “zzyzx”."
    assert window.topbar.search.text() == "zzyzx"


def test_a_name_is_found_in_other_letters(finder):
    people.save(None, Contact(name="خديجة التازي"))
    for typed, name in (("khadija", "خديجة التازي"), ("سميرة", "Samira Benali")):
        (row,) = finder(typed)
        assert (row.kind, row.name, row.excerpt) == ("People", name, "")


def test_a_network_opens_with_enter(finder, window, qtbot):
    finder("forum")
    qtbot.keyClick(window.topbar.search, Qt.Key.Key_Return)
    assert window.page("networks").isVisible()


def test_what_stands_in_a_menu_of_the_menu_is_found_too(finder, window, qtbot):
    row = finder("theme dark")[0]
    assert (row.kind, row.name) == ("Commands", "Theme: Dark")
    before = theme.mode()
    qtbot.keyClick(window.topbar.search, Qt.Key.Key_Return)
    assert theme.mode() == "dark"
    theme.choose(before)


def test_an_empty_box_offers_those_of_the_last_interactions(finder, window, qtbot):
    window.activateWindow()
    window.topbar.search.setFocus()
    qtbot.waitUntil(window.topbar.finder.list.isVisible)
    assert [(row.kind, row.name) for row in window.topbar.finder._model.rows()] == [("Recent", "Samira Benali")]
