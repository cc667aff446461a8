"""Newsletters in the window: added, written from what is new, kept half-written, and looked at once sent."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from models import clock, database, interactions, networks, newsletters, own_news, people
from models.formats.records import Contact, Email
from models.letters import Letter
from ui import doing_newsletters
from ui.dialogs.write import WriteDialog


@pytest.fixture
def club(window) -> int:
    number = networks.save(networks.Entry(name="CJD"))
    networks.add_members(number, [people.save(None, Contact(name="Ada", emails=[Email("ada@example.com")]))])
    return number


@pytest.fixture
def monthly(club) -> int:
    due = (clock.today() + timedelta(days=2)).isoformat()
    return newsletters.save(newsletters.Entry(name="News <b>", network=club, due=due))


def labels(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def letter_dialog(window) -> WriteDialog:
    return window.findChildren(WriteDialog)[-1]


def test_a_network_without_a_newsletter_asks_for_one_and_begins_it(window, club, qtbot, answer):
    page = window.show_page("networks")
    page.open_network(club)

    def fill(dialog) -> None:
        assert dialog.network.currentData() == club
        dialog.name.setText("Port news")
        dialog._try()

    answer(fill)
    qtbot.keyClick(page.view.members, Qt.Key.Key_K)
    assert letter_dialog(window).windowTitle() == "Next issue of Port news"
    assert [entry.name for entry in newsletters.of_network(club)] == ["Port news"]


def test_a_newsletter_needs_a_name_and_readers(window, answer):
    def look(dialog) -> None:
        dialog._try()
        assert "a name" in labels(dialog)
        dialog.name.setText("X")
        dialog._try()
        assert "who gets it" in labels(dialog)
        dialog.reject()

    answer(look)
    assert doing_newsletters.new(window) is None


def test_an_issue_begins_with_what_is_new_is_kept_and_sent(window, monthly):
    own_news.save(own_news.new("prize", clock.today(), "We won"))
    dialog = doing_newsletters.write(window, monthly)
    assert "- We won." in dialog.text.toPlainText()
    dialog.text.setPlainText("Dear {first name}, we won.")
    dialog.reject()  # no question: it is kept
    assert newsletters.draft(monthly).body == "Dear {first name}, we won."
    dialog = doing_newsletters.write(window, monthly)
    assert dialog.text.toPlainText() == "Dear {first name}, we won."
    dialog.log()
    (issue,) = newsletters.issues(monthly)
    assert issue.body == "Dear {first name}, we won."
    assert newsletters.draft(monthly) is None
    assert len(interactions.newest()) == 1
    database.undo()
    assert newsletters.issues(monthly) == []


def test_it_is_gathered_anew_in_another_language(window, monthly):
    dialog = doing_newsletters.write(window, monthly)
    next(action for action in dialog.wordings_menu().actions() if "Français" in action.text()).trigger()
    assert "Bonjour {prénom}" in dialog.text.toPlainText()


def test_today_tells_when_one_is_due(window, monthly, qtbot):
    page = window.show_page("today")
    qtbot.waitUntil(lambda: "Newsletters" in labels(page.side))
    write = next(each for each in page.side.findChildren(QPushButton) if each.accessibleName() == "Write News <b>")
    write.click()
    assert letter_dialog(window).windowTitle() == "Next issue of News <b>"


def test_all_newsletters_stand_with_their_issues(window, monthly, qtbot, answer):
    newsletters.sent(monthly, Letter("May", "Dear all"), [], clock.today() - timedelta(days=9))
    dialog = doing_newsletters.show(window)
    assert not dialog.isModal()
    assert "News <b>, CJD · every month" in dialog.model.data(dialog.model.index(0))
    assert dialog.text.toPlainText() == "Dear all"
    answer(lambda form: (form.name.setText("Port news"), form._try()))
    qtbot.keyClick(dialog.list, Qt.Key.Key_E)
    assert newsletters.get(monthly).name == "Port news"
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert letter_dialog(window).windowTitle() == "Next issue of Port news"
    qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert newsletters.every() == []
    assert "None yet" in labels(dialog)
    assert not dialog.write.isEnabled()
    window.notice.undo.click()
    assert dialog.list.current().id == monthly
    assert dialog.text.toPlainText() == "Dear all"
