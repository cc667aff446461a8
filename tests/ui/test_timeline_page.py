"""The Timeline page: groups, going to a day, reading on, editing and deleting by key."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QStyleOptionViewItem

from models import clock, database, follow_ups, interactions, people, timeline
from models.formats.records import Contact
from ui.dialogs.write import WriteDialog
from ui.pages.timeline import row_menu


@pytest.fixture
def ali(window) -> int:
    return people.save(None, Contact(name="Ali"))


@pytest.fixture
def page(window, ali):
    """A call on each of 500 days, and a follow-up to come."""
    with database.change("Fill"):
        for days in range(500):
            interactions.save(interactions.new("call", [ali], clock.today() - timedelta(days=days), f"talk {days}"))
        follow_ups.save(follow_ups.new([ali], clock.today() + timedelta(days=3), "hello"))
    return window.show_page("timeline")


def test_an_empty_one_says_how_it_fills(window):
    page = window.show_page("timeline")
    assert page.empty.isVisible()


def test_today_is_current_and_what_is_planned_stands_above(page):
    assert page.list.current().text == "talk 0"
    assert page.model.rows()[0].kind == "follow_up"


def test_more_is_read_when_one_scrolls(page, qtbot):
    assert len(page.model.rows()) == timeline.PAGE
    while len(page.model.rows()) < 501:
        before = len(page.model.rows())
        page.list.scrollToBottom()
        qtbot.waitUntil(lambda before=before: len(page.model.rows()) > before)
    page.list.scrollToBottom()
    assert [row.text for row in page.model.rows()[-2:]] == ["talk 498", "talk 499"]


def test_a_group_and_a_day(page, answer):
    page.groups.button(list(timeline.GROUPS).index("follow_up") + 1).click()
    assert [row.kind for row in page.model.rows()] == ["follow_up"]
    page.groups.button(list(timeline.GROUPS).index("note") + 1).click()
    assert page.none.isVisible()
    page.groups.button(0).click()

    def choose(dialog) -> None:
        edit = dialog.form.itemAt(1).widget()
        edit.setDate(edit.date().addDays(-100))
        dialog.accept()

    answer(choose)
    page._ask_day()
    assert page.model.rows()[0].text == "talk 100"
    page.newest.click()
    assert page.model.rows()[0].kind == "follow_up"


def test_delete_by_key_and_undo_keep_the_place(page, qtbot, window):
    page.list.choose(page.model.rows()[5].id)
    gone = page.list.current().text
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    assert gone not in [row.text for row in page.model.rows()]
    window.notice.undo.click()
    assert page.model.rows()[5].text == gone


def test_enter_edits(page, qtbot, answer):
    def edit(dialog) -> None:
        dialog.note.setPlainText("changed")
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    answer(edit)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.list.current().text == "changed"


def test_a_click_on_a_link_opens_it_and_one_beside_it_does_not(window, ali, monkeypatch, qtbot):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True)
    interactions.save(interactions.new("call", [ali], clock.today(), "Slides:\nsee https://example.org/a?b=1&c=2, please"))
    page = window.show_page("timeline")
    index = page.model.index(0)
    option = QStyleOptionViewItem()
    page.list.initViewItemOption(option)
    option.rect = page.list.visualRect(index)
    text, where = page.list.itemDelegate()._links(option, page.model.rows()[0])
    link = text.place_of("https://example.org/a?b=1&c=2")
    at = where.topLeft() + link.center().toPoint()
    assert page.list.itemDelegate().link_at(option, index, at) == "https://example.org/a?b=1&c=2"
    for beside in (where.topLeft() + QPoint(4, 4), at - QPoint(int(link.width()), 0), QPoint(where.right() - 4, at.y())):
        qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    assert opened == []
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert opened == ["https://example.org/a?b=1&c=2"]
    assert where.bottom() >= where.top() + text.height


def test_enter_on_a_birthday_goes_to_the_person_and_delete_does_nothing(window, ali, qtbot):
    people.save(ali, Contact(name="Ali", birthday=f"--{clock.today() + timedelta(days=2):%m-%d}"))
    page = window.show_page("timeline")
    assert page.model.rows()[0].title == "Birthday of Ali"
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    qtbot.keyClick(page.list, Qt.Key.Key_F2)
    assert not page.is_editing() and people.count() == 1
    assert [action.text() for action in row_menu(window, page.model.rows()[0], page).actions()] == ["Write…", "Go to Ali"]
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert window.page("people").view.person_id == ali


@pytest.mark.parametrize(("key", "title"), [(Qt.Key.Key_L, "Log an interaction"), (Qt.Key.Key_F, "Plan a follow-up")])
def test_who_is_in_a_row_is_logged_and_planned_by_key(page, qtbot, answer, key, title):
    said = []
    answer(lambda dialog: (said.append((dialog.windowTitle(), dialog.people.chosen())), dialog.reject()))
    qtbot.keyClick(page.list, key)
    assert said == [(title, [(1, "Ali")])]


def test_one_writes_to_who_is_in_a_row_by_key(page, qtbot, ali):
    people.save(ali, replace(people.get(ali), birthday=(clock.today() + timedelta(days=2)).isoformat()))
    for kind, words in (("call", ""), ("birthday", "Happy birthday")):
        page.list.choose(next(row.id for row in page.model.rows() if row.kind == kind))
        qtbot.keyClick(page.list, Qt.Key.Key_W)
        (dialog,) = page.window().findChildren(WriteDialog)
        assert dialog.audience.chosen_ids() == [ali]
        assert words in dialog.subject.text()
        dialog.reject()
        dialog.deleteLater()
        qtbot.waitUntil(lambda: not page.window().findChildren(WriteDialog))
