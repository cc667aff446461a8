"""Writing to people: who gets it, how it reaches the mail program, and what is noted once it was sent."""

from datetime import timedelta
from email import message_from_bytes
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from models import choices, clock, follow_ups, interactions, networks, people, tagging
from models.formats.records import Contact, Email
from models.letters import Letter
from ui import doing_letters
from ui.dialogs.write import WriteDialog, Writing


def add(name: str, address: str = "", **values: object) -> int:
    return people.save(None, Contact(name=name, emails=[Email(address)] if address else [], **values))


@pytest.fixture
def ada(window) -> int:
    return add("Ada Lovelace", "ada@example.com", given="Ada")


@pytest.fixture
def opened(monkeypatch) -> list[str]:
    """The links that were given to the system."""
    links: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: links.append(url.toEncoded().data().decode()) or True)
    return links


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    """The folder that the user chooses for drafts."""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    return tmp_path


def fill(dialog: WriteDialog, subject: str, text: str) -> WriteDialog:
    dialog.subject.setText(subject)
    dialog.text.setPlainText(text)
    return dialog


def in_front(qtbot, dialog: WriteDialog) -> None:
    """Let the dialog be the window that the keys go to."""
    qtbot.waitUntil(lambda: dialog.activateWindow() or dialog.isActiveWindow())


def test_the_command_of_the_menu_writes_to_those_who_are_chosen_in_people(window, ada):
    page = window.show_page("people")
    page.list.choose(ada)
    next(action for action in window.actions() if action.shortcut().toString() == "Ctrl+Shift+W").trigger()
    (dialog,) = window.findChildren(WriteDialog)
    assert "Ada Lovelace" in dialog.windowTitle()


def test_one_letter_goes_to_the_mail_program_and_is_noted_once_sent(window, ada, opened, qtbot):
    dialog = fill(doing_letters.write(window, [ada]), "Ça va ?", "Chère {first name},\nmerci & à bientôt")
    assert not dialog.isModal()
    in_front(qtbot, dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert opened == [
        "mailto:ada@example.com?subject=%C3%87a%20va%20%3F&body=Ch%C3%A8re%20Ada%2C%0D%0Amerci%20%26%20%C3%A0%20bient%C3%B4t"
    ]
    assert not interactions.newest()  # only the user knows that it was sent
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    (entry,) = interactions.newest()
    assert (entry.kind, entry.title) == ("email", "Ça va ?")
    assert not dialog.isVisible()
    window.notice.undo.click()
    assert not interactions.newest()


def test_where_no_mail_program_answers_that_is_told(window, ada, monkeypatch):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    dialog = fill(doing_letters.write(window, [ada]), "Hello", "Dear Ada")
    dialog.out.click()
    assert dialog.said.text().startswith("No mail program answered") and dialog.out.property("look") == "primary"


def test_a_long_letter_becomes_a_draft_instead_of_a_link(window, ada, opened, folder):
    dialog = fill(doing_letters.write(window, [ada]), "Report", "x" * 5000)
    dialog.hand_over()
    (file,) = folder.rglob("*.eml")
    assert b"ada@example.com" in file.read_bytes()
    assert opened == [f"file://{file}".replace(" ", "%20")]


def test_many_get_one_draft_with_hidden_copies_and_one_mass_message(window, ada, opened, folder, qtbot):
    zoe, omar = add("Zoé", "zoe@example.com"), add("Omar")
    dialog = fill(doing_letters.write(window, [ada, zoe, omar]), "Report", "Dear all")
    assert "1 without an e-mail address" in dialog.audience.count.text()
    assert "hidden copies" in dialog.advice.text()
    dialog.out.click()
    (file,) = folder.rglob("*.eml")
    assert message_from_bytes(file.read_bytes())["Bcc"].count("@") == 2
    assert "say so here" in dialog.said.text()
    dialog.sent.click()
    (entry,) = interactions.newest()
    assert entry.kind == "mass"
    assert {name for _, name in entry.people} == {"Ada Lovelace", "Zoé", "Omar"}


def test_a_field_makes_a_draft_for_each_and_the_preview_shows_their_words(window, ada, opened, folder):
    zoe = add("Zoé Martin", "zoe@example.com", given="Zoé")
    dialog = fill(doing_letters.write(window, [ada, zoe]), "Hello", "Dear ")
    dialog.text.moveCursor(dialog.text.textCursor().MoveOperation.End)
    dialog.fields_menu().actions()[0].trigger()
    assert dialog.text.toPlainText() == "Dear {first name}"
    assert "their own words" in dialog.advice.text()
    dialog.audience.list.choose(zoe)
    dialog.preview.click()
    assert dialog.seen.isVisible()
    assert "Dear Zoé" in dialog.seen.toPlainText()
    dialog.preview.click()
    dialog.hand_over()
    assert len(list(folder.rglob("*.eml"))) == 2


def test_what_is_no_field_is_said_before_it_goes_out(window, ada):
    dialog = fill(doing_letters.write(window, [ada]), "Hi", "Dear {frist name}")
    assert "{frist name}" in dialog.advice.text()


def test_people_are_ticked_by_key_and_mouse_and_added_by_name_network_and_tag(window, ada, qtbot):
    club, tagged = add("Karim", "karim@example.com"), add("Leïla", "leila@example.com")
    number = networks.save(networks.Entry(name="CJD & friends"))
    networks.add_members(number, [club, ada])
    tagging.tag([tagged], "tender")
    audience = doing_letters.write(window, [ada]).audience
    audience.list.setFocus()
    qtbot.keyClick(audience.list, Qt.Key.Key_Space)
    assert audience.chosen_ids() == []
    menu = audience.groups_menu()
    actions = {action.text(): action for action in menu.actions()}
    actions["CJD && friends"].trigger()
    actions["tender"].trigger()
    assert set(audience.chosen_ids()) == {ada, club, tagged}
    place = audience.list.visualRect(audience.model.index(0))
    click = QPointF(place.left() + 20, place.center().y()).toPoint()
    qtbot.mouseClick(audience.list.viewport(), Qt.MouseButton.LeftButton, pos=click)
    assert len(audience.chosen_ids()) == 2
    omar = add("Omar")
    audience.picker.choose([(omar, "Omar")])
    assert omar in audience.chosen_ids()
    assert audience.picker.chosen() == []
    assert audience.current().id == omar


def test_without_an_address_the_text_is_copied(window):
    omar = add("Omar", "no address")
    dialog = fill(doing_letters.write(window, [omar]), "S", "Salut {first name}")
    assert not dialog.out.isEnabled()
    assert "Copy the text" in dialog.advice.text()
    dialog.copy_menu().actions()[0].trigger()
    assert QApplication.clipboard().text() == "Salut Omar"
    assert not dialog.copy_menu().actions()[2].isEnabled()
    dialog.sent.click()
    assert len(interactions.of_person(omar)) == 1


def test_the_last_talk_stands_beside_and_a_mass_message_is_none(window, ada):
    interactions.save(interactions.new("call", [ada], clock.today(), "the tender"))
    interactions.save(interactions.new("mass", [ada], clock.today(), "to everybody"))
    dialog = doing_letters.write(window, [ada])
    shown = " ".join(label.text() for label in dialog.last.findChildren(type(dialog.advice)))
    assert "the tender" in shown
    assert "to everybody" not in shown


def test_an_unsent_letter_is_not_thrown_away_unasked(window, ada, answer):
    dialog = fill(doing_letters.write(window, [ada]), "S", "")

    def press(box: QMessageBox, role: QMessageBox.ButtonRole) -> None:
        next(each for each in box.buttons() if box.buttonRole(each) == role).click()

    answer(lambda box: press(box, QMessageBox.ButtonRole.RejectRole))
    dialog.reject()
    assert dialog.isVisible()
    answer(lambda box: press(box, QMessageBox.ButtonRole.AcceptRole))
    dialog.reject()
    assert not dialog.isVisible()


def test_a_text_that_can_be_kept_is_kept_without_a_question(window, ada):
    kept = []
    dialog = doing_letters.show(window, Writing("Newsletter", Letter("May", "Dear all"), keep=kept.append))
    fill(dialog, "May", "Dear friends")
    dialog.reject()
    assert [letter.body for letter in kept] == ["Dear friends"]


def test_keys_and_menus_lead_to_a_letter(window, ada, qtbot):
    page = window.show_page("people")
    page.list.choose(ada)
    qtbot.keyClick(page.list, Qt.Key.Key_W)
    (dialog,) = window.findChildren(WriteDialog)
    assert dialog.audience.chosen_ids() == [ada]
    assert "Ctrl+Shift+W" in [action.shortcut().toString() for action in window.actions()]
    qtbot.keyClick(page.view, Qt.Key.Key_W)
    assert window.findChildren(WriteDialog)[-1].audience.chosen_ids() == [ada]


def test_one_writes_from_today_by_the_same_key(window, qtbot):
    ali = people.save(None, Contact(name="Ali", emails=[Email("ali@example.org")]))
    choices.set_keep_up([ali], True)
    for days in (200, 180, 160, 140):
        interactions.save(interactions.new("call", [ali], clock.today() - timedelta(days=days)))
    page = window.show_page("today")
    page.list.choose(ali)
    qtbot.keyClick(page.list, Qt.Key.Key_W)
    assert window.findChildren(WriteDialog)[-1].audience.chosen_ids() == [ali]


def test_what_a_letter_was_planned_for_is_ticked_off_once_it_was_sent(window, ada, qtbot):
    bob = people.save(None, Contact(name="Bob", emails=[Email("bob@example.org")]))
    today = clock.today()
    one, both, none = (follow_ups.save(follow_ups.new(who, today, "the report")) for who in ([ada], [ada, bob], []))
    page = window.show_page("follow_ups")
    page.list.choose(f"plan {none}")
    qtbot.keyClick(page.list, Qt.Key.Key_W)
    assert "Nobody is named in it" in window.notice.text()
    page.list.selectAll()
    qtbot.keyClick(page.list, Qt.Key.Key_W)
    dialog = window.findChildren(WriteDialog)[-1]
    assert sorted(dialog.audience.chosen_ids()) == [ada, bob]
    dialog.audience.tick([one for one in dialog.audience.candidates() if one.id == bob], False)
    fill(dialog, "Report", "Here it is").log()
    assert [follow_ups.get(number).state for number in (one, both, none)] == ["done", "open", "open"]
    assert [entry.kind for entry in interactions.newest()] == ["email"]
    window.undo_action.trigger()
    assert follow_ups.get(one).state == "open" and not interactions.newest()


def test_a_reader_who_is_deleted_meanwhile_gets_no_letter(window, ada, qtbot):
    dialog = fill(doing_letters.write(window, [ada]), "S", "Dear {name}")
    dialog.preview.click()
    people.delete([ada])
    assert dialog.audience.candidates() == []
    dialog.copy_menu()
    dialog.hand_over()
    dialog.log()
    assert not interactions.newest()


def test_words_to_begin_with_in_french_are_put_away_without_a_question(window, ada, qtbot):
    begun = Letter("Une question :", "Bonjour,\n\nça va\u00a0? Voici\u00a0: «\u00a0le port\u00a0»")
    dialog = doing_letters.show(window, Writing("Write", begun, []))
    assert dialog.letter() == begun  # French puts no-break spaces there
    dialog.reject()
    assert not dialog.isVisible()
