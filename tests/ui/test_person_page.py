"""A person's page: every value is edited where it stands."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QAction, QColor, QDesktopServices, QImage
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QMenu, QPlainTextEdit, QPushButton

from models import clock, database, follow_ups, interactions, networks, people
from models.formats import pictures
from models.formats.records import Address, Contact, Email, Phone
from ui import doing, doing_merging
from ui.pages.timeline import row_menu
from ui.widgets.in_place import InPlace
from ui.widgets.labels import LinkLabel


@pytest.fixture
def ada() -> Contact:
    return Contact(
        name="Ada Tazi", given="Ada", family="Tazi", organization="OCP", title="Buyer", birthday="1980-04-12",
        phones=[Phone("+212661234567", "mobile", True), Phone("+212522000000", "work")], emails=[Email("ada@example.org")],
        addresses=[Address("home", street="1 rue A", city="Rabat")], tags=["ports"], note="Likes tea",
    )  # fmt: skip


@pytest.fixture
def view(window, ada):
    people.save(None, ada)
    window.open_person(1)
    return window.page("people").view


def place(view, name: str) -> InPlace:
    QApplication.processEvents()
    return next(one for one in view.findChildren(InPlace) if one.objectName() == name and one.isVisible())


def type_into(view, name: str, key: str, text: str, qtbot, end=Qt.Key.Key_Return) -> None:
    where = place(view, name)
    where.setFocus()
    qtbot.keyClick(view.window().focusWidget(), Qt.Key.Key_F2)
    part = where.editor.parts[key]
    part.setFocus()
    part.selectAll()
    qtbot.keyClicks(part, text)
    qtbot.keyClick(part, end)


def test_whom_one_mostly_meets_one_usually_meets_here_as_on_today(view):
    for ago in range(30, 300, 30):
        interactions.save(interactions.new("meeting", [1], clock.today() - timedelta(days=ago)))
    QApplication.processEvents()
    assert view.reason.text().startswith("You usually meet every ")


def test_enter_begins_to_edit_what_it_does_not_open(view, qtbot):
    where = place(view, "addresses 0")
    where.setFocus()
    qtbot.keyClick(view.window().focusWidget(), Qt.Key.Key_Return)
    assert where.editor is not None


def test_a_phone_is_changed_by_key_and_keeps_what_was_not_touched(view, qtbot):
    type_into(view, "phones 0", "value", "0661000000", qtbot)
    assert people.get(1).phones[0] == Phone("0661000000", "mobile", True)
    assert view.window().notice.text() == "Ada Tazi was changed."
    assert view.side.focused_name() == "phones 0"  # one can go on from there
    database.undo()
    assert people.get(1).phones[0].value == "+212661234567"


def test_escape_leaves_it_as_it_was(view, qtbot):
    type_into(view, "phones 0", "value", "1", qtbot, Qt.Key.Key_Escape)
    assert people.get(1).phones[0].value == "+212661234567"
    assert not view.is_editing() and place(view, "phones 0").row.isVisible()


def test_going_elsewhere_saves(view, qtbot):
    where = place(view, "emails 0")
    where.edit()
    where.editor.parts["value"].setText("new@example.org")
    view.list.setFocus()
    view.window().topbar.log.setFocus()
    assert people.get(1).emails[0].value == "new@example.org"


def test_advice_is_given_and_blocks_nothing(view, qtbot):
    where = place(view, "emails 0")
    where.edit()
    part = where.editor.parts["value"]
    qtbot.keyClicks(part, "nonsense")
    assert "does not look like an e-mail" in next(one.text() for one in where.findChildren(QLabel) if one.isVisible())
    qtbot.keyClick(part, Qt.Key.Key_Return)
    assert people.get(1).emails[0].value == "nonsense"


def test_delete_takes_a_value_off_and_an_empty_one_goes_too(view, qtbot):
    place(view, "phones 1").setFocus()
    qtbot.keyClick(view.window().focusWidget(), Qt.Key.Key_Delete)
    assert [phone.value for phone in people.get(1).phones] == ["+212661234567"]
    where = place(view, "phones 0")
    where.edit()
    where.editor.parts["value"].clear()
    qtbot.keyClick(where.editor.parts["value"], Qt.Key.Key_Return)
    assert people.get(1).phones == []


def test_each_kind_can_be_added_where_it_will_stand(view, qtbot):
    for kind, key, text in (
        ("phones", "value", "0662"),
        ("emails", "value", "b@c.org"),
        ("urls", "value", "example.org"),
    ):
        made = view.side.add(kind)
        qtbot.keyClicks(made.editor.parts[key], text)
        qtbot.keyClick(made.editor.parts[key], Qt.Key.Key_Return)
    made = view.side.add("addresses")
    qtbot.keyClicks(made.editor.parts["city"], "Rabat")
    qtbot.keyClick(made.editor.parts["city"], Qt.Key.Key_Return)
    found = people.get(1)
    assert (found.phones[-1].value, found.emails[-1].value, found.urls[-1].value) == ("0662", "b@c.org", "example.org")
    assert found.addresses[-1].city == "Rabat"
    view.side.add("phones")
    qtbot.keyClick(view.window().focusWidget(), Qt.Key.Key_Escape)
    assert len(people.get(1).phones) == 3 and not view.is_editing()


def test_the_note_takes_lines_and_ends_with_ctrl_enter(view, qtbot):
    place(view, "note").edit()
    part = view.window().focusWidget()
    assert isinstance(part, QPlainTextEdit)
    part.clear()
    qtbot.keyClicks(part, "one")
    qtbot.keyClick(part, Qt.Key.Key_Return)
    qtbot.keyClicks(part, "two")
    qtbot.keyClick(part, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert people.get(1).note == "one\ntwo"


def test_dates_are_changed_added_and_taken_off(view, qtbot):
    where = place(view, "birthday")
    where.edit()
    where.editor.parts["birthday"]._day.setValue(13)
    qtbot.keyClick(where.editor.parts["birthday"]._day, Qt.Key.Key_Return)
    assert people.get(1).birthday == "1980-04-13"
    made = view.side.add_date("met_on", view.side._add)
    day = made.editor.parts["met_on"]
    day._day.setValue(1)
    day._month.setCurrentIndex(1)
    qtbot.keyClick(day._day, Qt.Key.Key_Return)
    assert people.get(1).met_on == f"{clock.today().year}-01-01"  # the last first of January
    place(view, "birthday").setFocus()
    qtbot.keyClick(view.window().focusWidget(), Qt.Key.Key_Delete)
    assert people.get(1).birthday == ""


def test_the_shown_name_follows_its_parts_unless_it_is_ones_own(view, qtbot):
    view.setFocus()
    qtbot.keyClick(view.list, Qt.Key.Key_E) if view.list.isVisible() else view.who.name_place.edit()
    parts = view.who.name_place.editor.parts
    parts["family"].setText("Benali")
    qtbot.keyClick(parts["family"], Qt.Key.Key_Return)
    assert people.get(1).name == "Ada Benali"
    type_into(view, "Name", "name", "Madame A.", qtbot)
    type_into(view, "Name", "family", "Alaoui", qtbot)
    assert (people.get(1).name, people.get(1).family) == ("Madame A.", "Alaoui")
    type_into(view, "Title and organisation", "organization", "Managem", qtbot)
    assert people.get(1).organization == "Managem"


def test_a_tag_is_added_and_taken_off(view, qtbot):
    view.who.add_tag.edit()
    line = view.window().focusWidget()
    assert isinstance(line, QLineEdit)
    qtbot.keyClicks(line, "tender")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert people.get(1).tags == ["ports", "tender"]
    view.who._take_on("PORTS")
    assert people.get(1).tags == ["ports", "tender"]
    shown = [one.text() for one in view.who.tag_row.findChildren(QPushButton) if one.isVisible() and one.text() != "✎"]
    assert shown == ["ports", "tender", "+ tag"]


def test_what_is_edited_is_left_alone_by_what_happens_elsewhere(view, qtbot):
    where = place(view, "phones 0")
    where.edit()
    where.editor.parts["value"].setText("0661999999")
    people.save(1, Contact(**{**_fields(people.get(1)), "title": "Head"}))
    assert where.editor is not None and where.editor.parts["value"].text() == "0661999999"
    qtbot.keyClick(where.editor.parts["value"], Qt.Key.Key_Return)
    found = people.get(1)
    assert (found.title, found.phones[0].value) == ("Head", "0661999999")
    qtbot.waitUntil(lambda: "Head" in view.who.role.text())


def test_somebody_who_is_gone_is_told(view, window):
    doing.change_person(window, 99, lambda contact: contact)
    assert "no longer there" in window.notice.text()


# --- photo ---


def picture(color: str = "red", width: int = 900, height: int = 600) -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor(color))
    return image


def test_a_picture_is_cropped_scaled_and_can_be_undone(view, tmp_path):
    picture().save(str(tmp_path / "a.png"))
    view.who.avatar.take_file(tmp_path / "a.png")
    kept = people.get(1)
    assert (pictures.kind(kept.photo), kept.photo_type, pictures.size(kept.photo)) == (
        "image/jpeg",
        "image/jpeg",
        (512, 512),
    )
    database.undo()
    assert people.get(1).photo == b""


@pytest.mark.parametrize(("key", "title"), [(Qt.Key.Key_L, "Log an interaction"), (Qt.Key.Key_F, "Plan a follow-up")])
def test_what_the_buttons_do_their_keys_do_too(view, answer, qtbot, key, title):
    said = []
    answer(lambda dialog: (said.append(dialog.windowTitle()), dialog.reject()))
    view.list.setFocus()
    qtbot.keyClick(view.list, key)
    assert said == [title]


def test_a_picture_is_pasted_and_taken_away_by_key(view, qtbot):
    QApplication.clipboard().setImage(picture(width=60, height=90))
    qtbot.keyClick(view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert pictures.size(people.get(1).photo) == (60, 60)
    qtbot.keyClick(view.who.avatar, Qt.Key.Key_Delete)
    assert people.get(1).photo == b""


@pytest.mark.parametrize(
    "data",
    [b"", b"no picture", b"\x89PNG\r\n\x1a\n" + b"\0" * 40, b"<svg xmlns='a'/>"],
    ids=["0", "text", "cut", "svg"],
)
def test_what_is_no_picture_is_said(view, tmp_path, data):
    (tmp_path / "b.png").write_bytes(data)
    view.who.avatar.take_file(tmp_path / "b.png")
    assert "no picture" in view.window().notice.text()
    view.who.avatar.take_file(tmp_path / "none.png")
    assert "could not be read" in view.window().notice.text()
    view.who.avatar.take(QMimeData())
    assert "no picture to paste" in view.window().notice.text()
    assert people.get(1).photo == b""


# --- card, people in common, links ---


def test_the_card_is_shown_as_text(view, answer):
    seen = []

    def look(dialog: QDialog) -> None:
        seen.append(dialog.text.toPlainText())
        dialog.reject()

    answer(look)
    doing.show_card(view.window(), 1)
    assert "FN:Ada Tazi" in seen[0]


def test_people_in_common_come_a_moment_later_and_lead_to_them(view, window, qtbot):
    omar = people.save(None, Contact(name="Omar"))
    interactions.save(interactions.new("meeting", [1, omar], clock.today()))

    def names() -> list[QLabel]:
        return [one for one in view.side.findChildren(QLabel) if one.text() == "Omar" and one.isVisible()]

    qtbot.waitUntil(lambda: bool(names()))
    names()[0].clicked.emit()
    assert view.person_id == omar


def test_a_link_is_opened_only_by_a_click_and_only_if_it_is_one(view, monkeypatch, qtbot):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True)
    note = "Read https://example.org/a and javascript:alert(1)"
    interactions.save(interactions.new("meeting", [1], clock.today(), note))
    networks.save(networks.Entry(name="Club"))
    menu = row_menu(view.window(), view.model.rows()[0], view, view.list)
    texts = {action.text(): action for action in menu.actions()}
    assert opened == [] and "Send as a report" in texts
    texts["Open https://example.org/a"].trigger()
    assert opened == ["https://example.org/a"]
    place(view, "phones 0")._shown.focusProxy().clicked.emit()
    assert opened[1:] == ["tel:+212661234567"]


def test_a_person_is_split_by_ticking_what_belongs_to_the_other(view, window, answer):
    def tick(dialog: QDialog) -> None:
        dialog._try()
        assert "Give the second person a name." in [one.text() for one in dialog.findChildren(QLabel)]
        dialog.field.setText("Omar")
        dialog.tree.topLevelItem(0).child(1).setCheckState(0, Qt.CheckState.Checked)
        assert dialog.chosen.text() == "1 thing goes to them"
        dialog._try()

    answer(tick)
    doing_merging.split_person(window, 1)
    assert [phone.value for phone in people.get(2).phones] == ["+212522000000"]
    assert "two people now" in window.notice.text() and view.person_id == 2
    database.undo()
    assert len(people.get(1).phones) == 2


# --- timeline ---


def test_the_timeline_shows_one_kind_only_and_all_for_somebody_else(view, window):
    interactions.save(interactions.new("call", [1], clock.today(), "a call"))
    follow_ups.save(follow_ups.new([1], clock.today(), "to do"))
    view.show_group("call")
    assert [row.kind for row in view.model.rows()] == ["call"]
    menu: QMenu = view._groups_menu()
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Calls"]
    view.show_group("note")
    assert not view.list.isVisible() and "Nothing of this kind" in view.nothing.text()
    people.save(None, Contact(name="Omar"))
    window.open_person(2)
    assert view._group == ""


def test_a_note_is_edited_where_it_stands(view, qtbot):
    interactions.save(interactions.new("call", [1], clock.today(), "old"))
    view.list.choose(view.model.rows()[0].id)
    view.list.setFocus()
    qtbot.keyClick(view.list, Qt.Key.Key_F2)
    editor = view.window().focusWidget()
    assert isinstance(editor, QPlainTextEdit) and editor.toPlainText() == "old"
    qtbot.keyClicks(editor, "new")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "line")
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: view.model.rows()[0].text == "new\nline")
    assert interactions.of_person(1)[0].note == "new\nline"
    database.undo()
    assert interactions.of_person(1)[0].note == "old"


def test_escape_leaves_a_note_as_it_was(view, qtbot):
    interactions.save(interactions.new("call", [1], clock.today(), "old"))
    view.list.choose(view.model.rows()[0].id)
    view.list.setFocus()
    qtbot.keyClick(view.list, Qt.Key.Key_F2)
    qtbot.keyClicks(view.window().focusWidget(), "new")
    qtbot.keyClick(view.window().focusWidget(), Qt.Key.Key_Escape)
    assert interactions.of_person(1)[0].note == "old" and not view.is_editing()


def _fields(contact: Contact) -> dict:
    return {name: getattr(contact, name) for name in Contact.__slots__}


@pytest.mark.parametrize("name", ["Abel Berge", "Abel Magnolia Berge", "Abel Magnolia van den Berge", "Abel " * 12])
def test_a_name_has_as_many_lines_as_it_needs(window, name):
    window.open_person(people.save(None, Contact(name=name.strip())))
    shown = window.page("people").view.who.name
    QApplication.processEvents()
    assert shown.height() >= shown.heightForWidth(shown.width())


def test_a_number_is_copied_by_key_and_it_is_said(view, window, qtbot):
    QApplication.clipboard().clear()
    where = place(view, "phones 1")
    window.activateWindow()
    where.setFocus()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "+212522000000"
    assert window.notice.text() == "Copied: +212522000000"


def test_every_part_of_the_name_is_edited_where_it_stands(view, qtbot):
    for key, text in (("prefix", "Dr"), ("additional", "Zohra"), ("suffix", "MBA"), ("nickname", "Adou")):
        type_into(view, "Name", key, text, qtbot)
    found = people.get(1)
    assert (found.prefix, found.additional, found.suffix, found.nickname) == ("Dr", "Zohra", "MBA", "Adou")
    assert (found.given, found.family) == ("Ada", "Tazi")


def test_which_phone_to_use_first_is_chosen(view):
    view.side._menu(place(view, "phones 1"), "phones", people.get(1).phones[1], QPoint(2, 2))
    menu = QApplication.activePopupWidget()
    next(action for action in menu.actions() if action.text() == "The one to use first").trigger()
    menu.close()
    assert [phone.preferred for phone in people.get(1).phones] == [False, True]


def test_the_links_of_a_note_stand_below_it_and_open_by_a_click(view, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True)
    view.side._set({"note": "Her talk: https://example.org/talk, and file:///etc/passwd"})
    links = [label for label in view.side.findChildren(LinkLabel) if label.text().startswith("https://example.org")]
    assert [label.text() for label in links] == ["https://example.org/talk"] and opened == []
    links[0].clicked.emit()
    assert opened == ["https://example.org/talk"]


def test_the_menu_says_whether_one_keeps_up_with_them(view):
    def item() -> QAction:
        return next(action for action in view._more().actions() if action.text() == "Keep up with this person")

    assert not item().isChecked()  # nothing was ever logged with them
    item().trigger()
    assert item().isChecked()
    item().trigger()
    assert not item().isChecked()
