"""Find duplicates: the pairs, side by side; merged, kept apart, taken back, by key and by mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QRadioButton

from models import database, people
from models.formats.records import Contact, Email, Phone

KEY = Qt.Key


@pytest.fixture
def page(qtbot, window):
    """Shows the page and waits until everybody was compared."""

    def show():
        shown = window.show_page("duplicates")
        qtbot.waitUntil(lambda: not shown.is_searching())
        return shown

    return show


def pairs(page) -> list[tuple[str, str]]:
    return [(row.one, row.other) for row in page.model.rows()]


def said(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def press(qtbot, page, *keys) -> None:
    for key in keys:
        qtbot.keyClick(page.list, key)
    qtbot.waitUntil(lambda: not page.is_searching())


def add(name: str, **values: object) -> int:
    return people.save(None, Contact(name=name, **values))


@pytest.fixture
def two(window) -> tuple[int, int]:
    one = add("Karim Alaoui", organization="Managem", phones=[Phone("0661000002")])
    other = add("K. Alaoui", organization="OCP", phones=[Phone("+212661000002")], emails=[Email("k@example.com")])
    return one, other


def test_an_empty_file_and_one_without_duplicates_say_so(window, page):
    shown = page()
    assert "Nobody here yet" in said(shown.empty)
    add("Samira Benali")
    shown = page()
    assert "Nobody seems to be stored twice" in said(shown.empty)
    assert shown.full.isHidden()


def test_a_pair_stands_side_by_side_with_the_reason(page, two):
    shown = page()
    assert pairs(shown) == [("Karim Alaoui", "K. Alaoui")]
    text = said(shown.detail)
    assert all(
        word in text for word in ("same phone as Karim Alaoui", "Managem", "OCP", "k@example.com", "organisation")
    )
    assert shown.merge_all.isHidden()
    assert "94% alike" in shown.list.currentIndex().data()


def test_merging_by_key_keeps_the_first_ones_values_and_can_be_undone(qtbot, window, page, two):
    shown = page()
    press(qtbot, shown, KEY.Key_M)
    assert people.count() == 1
    got = people.get(two[0])
    assert (got.name, got.organization, got.emails[0].value) == ("Karim Alaoui", "Managem", "k@example.com")
    assert "are one now" in said(window.notice)
    assert "All answered" in said(shown.empty)
    window.undo_action.trigger()
    qtbot.waitUntil(lambda: not shown.is_searching())
    assert pairs(shown) == [("Karim Alaoui", "K. Alaoui")]
    assert people.get(two[1]).organization == "OCP"


def test_values_are_chosen_by_side_or_one_by_one(qtbot, page, two):
    shown = page()
    press(qtbot, shown, KEY.Key_Right)
    assert set(shown.detail.choices().values()) == {two[1]}
    press(qtbot, shown, KEY.Key_Left)
    assert set(shown.detail.choices().values()) == {two[0]}
    radio = next(
        each for each in shown.detail.findChildren(QRadioButton) if each.accessibleName() == "organisation: OCP"
    )
    qtbot.mouseClick(radio.parentWidget(), Qt.MouseButton.LeftButton)
    assert shown.detail.choices() == {"name": two[0], "organization": two[1]}
    shown.detail.merge.click()
    got = people.get(two[0])
    assert (got.name, got.organization) == ("Karim Alaoui", "OCP")
    assert "Managem" in got.note


def test_a_choice_stays_when_something_else_changes(qtbot, page, two):
    shown = page()
    press(qtbot, shown, KEY.Key_Right)
    add("Samira Benali")
    qtbot.waitUntil(lambda: not shown.is_searching())
    assert set(shown.detail.choices().values()) == {two[1]}


def test_keeping_both_is_remembered(qtbot, window, page, two):
    shown = page()
    press(qtbot, shown, KEY.Key_B)
    assert people.count() == 2
    assert pairs(shown) == []
    assert "kept apart" in said(window.notice)
    shown.refresh()
    qtbot.waitUntil(lambda: not shown.is_searching())
    assert "All answered" in said(shown.empty)
    database.undo()
    qtbot.waitUntil(lambda: not shown.is_searching())
    assert len(pairs(shown)) == 1


def test_enter_goes_into_the_choices_and_escape_comes_back(qtbot, window, page, two):
    window.show_page("people")
    shown = page()
    press(qtbot, shown, KEY.Key_Return)
    choice = window.focusWidget()
    assert isinstance(choice, QRadioButton)
    assert choice.isChecked()
    qtbot.keyClick(choice, KEY.Key_Escape)
    assert shown.list.hasFocus()
    press(qtbot, shown, KEY.Key_Return)
    qtbot.keyClick(window.focusWidget(), KEY.Key_M)
    assert people.count() == 1
    two_more = [add(name, emails=[Email("z@example.com")]) for name in ("Zoé", "Zoe")]
    qtbot.waitUntil(lambda: len(pairs(shown)) == 1)
    shown.list.setFocus()
    qtbot.keyClick(shown.list, KEY.Key_Escape)
    assert window.shown() == "people"
    assert two_more


def test_escape_leaves_the_page_where_no_pair_is_left(qtbot, window, page):
    window.show_page("people")
    shown = page()
    assert shown.empty.isVisible()
    qtbot.keyClick(window.focusWidget(), KEY.Key_Escape)
    assert window.shown() == "people"


def test_all_sure_ones_are_merged_in_one_step(qtbot, window, page, two):
    for name in ("Zoé Lefèvre", "Omar Idrissi", "عمر الراشدي"):
        add(name, emails=[Email(f"{name[0]}@example.com")])
        add(name, emails=[Email(f"{name[0]}@example.com")])
    shown = page()
    assert (shown.merge_all.text(), len(pairs(shown))) == ("Merge all 3 sure ones", 4)
    assert "4 pairs may each be one person · 3 are sure" in said(shown.full)
    shown.merge_all.click()
    qtbot.waitUntil(lambda: not shown.is_searching())
    assert (people.count(), pairs(shown)) == (5, [("Karim Alaoui", "K. Alaoui")])
    assert "3 pairs were merged" in said(window.notice)
    database.undo()
    assert people.count() == 8


def test_after_an_answer_the_next_pair_is_current(qtbot, page, window):
    for name in ("Zoé Lefèvre", "Omar Idrissi", "Inès Kabbaj"):
        for _ in range(2):
            add(name, emails=[Email(f"{name[0]}@example.com")])
    shown = page()
    press(qtbot, shown, KEY.Key_Down)
    assert shown.list.current().one == "Omar Idrissi"
    press(qtbot, shown, KEY.Key_M)
    assert shown.list.current().one == "Inès Kabbaj"
    assert shown.list.hasFocus()


def test_names_from_outside_are_plain_text(page, window):
    for _ in range(2):
        add("<img src='file:///dev/zero'><b>Karim</b> " + "x" * 3000, emails=[Email("k@example.com")], title="<i>")
    shown = page()
    for label in shown.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText
    assert "<b>Karim</b>" in said(shown.detail)


def test_two_who_are_chosen_among_people_are_put_side_by_side(qtbot, window, page):
    ids = [add("Samira Benali"), add("Mrs. Director", organization="OCP")]
    page()
    list_ = window.show_page("people").list
    list_.setFocus()
    list_.selectAll()
    qtbot.keyClick(list_, KEY.Key_M)
    shown = page()
    assert window.shown() == "duplicates"
    assert pairs(shown) == [("Samira Benali", "Mrs. Director")]
    assert "side by side" in said(shown.detail)
    press(qtbot, shown, KEY.Key_M)
    assert [row.name for row in people.search()] == ["Samira Benali"]
    assert people.get(ids[0]).organization == "OCP"


def test_the_page_is_in_the_menu(window, qtbot):
    action = next(action for action in window.menu.actions() if action.text() == "Find duplicates")
    action.trigger()
    assert window.shown() == "duplicates"


def test_somebody_is_put_side_by_side_with_whom_one_asks_for(window, page, answer, type_text):
    first = add("Nadia Chraïbi")
    add("Mrs. Tazi", organization="OCP")
    page()

    def choose(dialog) -> None:
        type_text(dialog.people.focusProxy(), "tazi")
        assert dialog.people.take_first()
        dialog.accept()

    window.open_person(first)
    answer(choose)
    menu = window.page("people").view._more()
    next(action for action in menu.actions() if action.text() == "Merge with…").trigger()
    assert window.shown() == "duplicates"
    assert pairs(page()) == [("Nadia Chraïbi", "Mrs. Tazi")]
