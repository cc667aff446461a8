"""The People page: orders, saved filters, tags for many."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog, QInputDialog, QMenu

from models import choices, clock, database, interactions, people, tagging
from models.formats.records import Contact, Phone
from ui import doing_many


@pytest.fixture
def page(window):
    """Ali was met a year ago, Zoé yesterday, Omar never."""
    for name, organization, ago in (("Zoé", "Beta", 1), ("Ali", "", 365), ("Omar", "Alpha", None)):
        number = people.save(None, Contact(name=name, organization=organization))
        for days in (ago, 400, 430, 460) if ago else ():
            interactions.save(interactions.new("call", [number], clock.today() - timedelta(days=days)))
    return window.show_page("people")


def names(page) -> list[str]:
    return [row.name for row in page.model.rows()]


def entries(menu: QMenu) -> dict[str, object]:
    return {action.text(): action for action in menu.actions() if action.text()}


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("By name", ["Ali", "Omar", "Zoé"]),
        ("Coldest first", ["Ali", "Zoé", "Omar"]),
        ("Warmest first", ["Zoé", "Ali", "Omar"]),
        ("Longest silence first", ["Ali", "Zoé", "Omar"]),
        ("Latest contact first", ["Zoé", "Ali", "Omar"]),
        ("By organisation", ["Omar", "Zoé", "Ali"]),
    ],
)
def test_orders(page, order, expected):
    entries(page._order_menu())[order].trigger()
    assert names(page) == expected


def test_a_filter_is_saved_shown_again_and_forgotten(page, answer):
    page.show_among("never")
    entries(page._order_menu())["Latest contact first"].trigger()

    def name_it(dialog: QInputDialog) -> None:
        dialog.setTextValue("Strangers & co")
        dialog.accept()

    answer(name_it)
    entries(page._among_menu())["Save this filter…"].trigger()
    page.show_among("")
    assert len(names(page)) == 3
    entries(page._among_menu())["Strangers && co"].trigger()
    assert names(page) == ["Omar"]
    assert page._order == "recent"
    entries(page._among_menu())["Forget “Strangers && co”"].trigger()
    assert "Strangers && co" not in entries(page._among_menu())


def test_many_are_tagged_at_once_and_it_is_one_step(page, window, answer):
    page.list.selectAll()

    def name_it(dialog: QInputDialog) -> None:
        dialog.setTextValue("Club")
        dialog.accept()

    answer(name_it)
    ids, parent = page.people_chosen(), QMenu()
    entries(page._tag_menu(ids, parent))["New tag…"].trigger()
    assert people.tags() == ["Club"]
    assert len(people.with_tag("Club")) == 3
    page.show_among("tag Club")
    assert len(names(page)) == 3
    menu = page._tag_menu(ids[:1], parent)
    entries(entries(menu)["Take away"].menu())["Club"].trigger()
    assert len(people.with_tag("Club")) == 2
    window.notice.undo.click()
    assert len(people.with_tag("Club")) == 3


def test_a_tag_in_another_case_is_not_given_twice(page):
    ids = [row.id for row in page.model.rows()]
    tagging.tag(ids[:1], "Club")
    tagging.tag(ids, "CLUB")
    assert sorted(tag for _, contact in people.contacts(ids) for tag in contact.tags) == ["CLUB", "CLUB", "Club"]
    tagging.untag(ids, "club")
    assert people.tags() == []


def test_what_is_missing_and_who_was_met_this_year_can_be_shown_together_and_saved(page, answer):
    zoe, _, omar = (next(row.id for row in page.model.rows() if row.name == name) for name in ("Zoé", "Ali", "Omar"))
    people.save(omar, Contact(name="Omar", phones=[Phone("0611223344")]))
    interactions.save(interactions.new("meeting", [zoe, omar], clock.today()))
    entries(page._among_menu())["Met this year"].trigger()
    assert names(page) == ["Omar", "Zoé"]
    entries(entries(page._among_menu())["Of these, only…"].menu())["No phone"].trigger()
    assert names(page) == ["Zoé"]
    assert page.among.text() == "Met this year + No phone ▾"

    def name_it(dialog: QInputDialog) -> None:
        dialog.setTextValue("Ask for the number")
        dialog.accept()

    answer(name_it)
    entries(page._among_menu())["Save this filter…"].trigger()
    page.show_among("")
    entries(page._among_menu())["Ask for the number"].trigger()
    assert names(page) == ["Zoé"]
    entries(entries(page._among_menu())["Of these, only…"].menu())["No phone"].trigger()
    assert names(page) == ["Omar", "Zoé"]


def test_how_many_are_chosen_is_said_and_opens_what_can_be_done_with_them(page):
    assert not page.several.isVisible()
    page.list.selectAll()
    assert page.several.text() == "3 chosen ▾"
    page.several.click()
    menu = QApplication.activePopupWidget()
    assert {"Keep up with", "Tag", "Networks", "Export…", "Delete"} <= set(entries(menu))
    menu.close()


def test_many_are_tagged_and_deleted_behind_a_progress_that_can_be_cancelled(page, window, qtbot):
    people.add([Contact(name=f"Guest {number}") for number in range(1500)])
    ids = [row.id for row in people.search()]
    doing_many.tag(window, ids, "Guests")
    qtbot.waitUntil(lambda: len(people.with_tag("Guests")) == 1503 and not database.db.in_transaction(), timeout=30_000)
    assert people.quick("guests 77", 3)
    doing_many.delete_people(window, ids)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QDialog), timeout=30_000)
    QApplication.activeModalWidget().reject()
    qtbot.waitUntil(lambda: not database.db.in_transaction(), timeout=30_000)
    assert people.count() == 1503
    assert database.undo_label() == "Tag “Guests”"
    doing_many.delete_people(window, ids)
    qtbot.waitUntil(lambda: page.empty.isVisible(), timeout=30_000)
    assert database.undo_label() == "Delete 1503 people"


def test_the_menu_tells_the_keys_that_do_the_same(page, window):
    page.list.choose(page.model.rows()[0].id)
    page._menu(QPoint(5, 5))
    menu = QApplication.activePopupWidget()
    told = {text: action.shortcut().toString() for text, action in entries(menu).items()}
    keys = {text: key for text, key in told.items() if key}
    assert keys == {"Log an interaction…": "L", "Plan a follow-up…": "F", "Write…": "W", "Delete": "Del"}
    assert all(entries(menu)[text].isShortcutVisibleInContextMenu() for text in keys)
    menu.close()
    assert not window.findChildren(QDialog)


def test_the_menu_shows_whether_one_keeps_up_and_changes_it(page):
    number = page.model.rows()[0].id
    page.list.choose(number)

    def ticked() -> list[str]:
        return [text for text, action in menu.items() if action.isChecked()]

    for text, wanted in (("Do not keep up with", False), ("Keep up with", True), ("Let their history decide", None)):
        page._menu(QPoint(5, 5))
        menu = entries(QApplication.activePopupWidget())
        assert text not in ticked()
        menu[text].trigger()
        assert choices.choices_of(number).keep_up is wanted
        QApplication.activePopupWidget().close()
        page._menu(QPoint(5, 5))
        menu = entries(QApplication.activePopupWidget())
        assert ticked() == [text]
        QApplication.activePopupWidget().close()


def test_somebody_who_was_added_by_keys_is_alone_the_chosen_one(page, window, qtbot, answer):
    page.list.choose(page.model.rows()[0].id)

    def fill(dialog: QDialog) -> None:
        dialog.lines["given"].setText("Karim")
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    answer(fill)
    qtbot.keyPress(page.list, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)  # Ctrl is held all along
    assert [people.get(number).name for number in page.people_chosen()] == ["Karim"]
    qtbot.keyRelease(page.list, Qt.Key.Key_Control)
