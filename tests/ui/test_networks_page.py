"""The page of networks, its dialogs, and what a person's page says of networks and of give and take."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QDate, QPointF, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QLabel, QPushButton

from models import clock, contributions, database, favours, interactions, networks, people
from models.formats.records import Contact
from ui import doing_networks
from ui.dialogs.edit_network import NetworkDialog
from ui.dialogs.log_contribution import ContributionDialog
from ui.dialogs.log_favour import FavourDialog
from ui.widgets.bonds import Bonds, network_menu
from ui.widgets.month_edit import MonthEdit

NASTY = "<img src=x>" + "Réseau des très anciens élèves " * 20


def add(name: str, talks: int = 0) -> int:
    person = people.save(None, Contact(name=name))
    for number in range(talks):
        interactions.save(interactions.new("call", [person], clock.today() - timedelta(days=14 * number)))
    return person


@pytest.fixture
def club(window) -> int:
    """A network of three: two whom the user knows, and one with a role whom they do not."""
    with database.change("A club"):  # in one go: the page that is open reads again after each change
        number = networks.save(networks.Entry(name="CJD", since="2021", role="treasurer", meets="month", size=38))
        networks.add_members(number, [add("Ada", 20), add("عمر الراشدي", 20)])
        networks.add_members(number, [add("Zoé")], role="president")
    return number


@pytest.fixture
def page(window):
    return window.show_page("networks")


def labels(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def press(qtbot, view, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(view, key, modifier)


def save(dialog) -> None:
    dialog._try()


# --- the list ---


def test_without_networks_the_page_says_what_it_is_for_and_how_to_begin(window, page, qtbot, answer):
    assert page.empty.isVisible()
    answer(lambda dialog: (dialog.name.setText("EMI alumni"), save(dialog)))
    page.empty.findChild(QPushButton).click()
    assert [name for _, name in networks.names()] == ["EMI alumni"]
    assert page.view.isVisible()  # the new one is opened
    assert window.notice.undo.isVisible()
    window.notice.undo.click()
    assert page.empty.isVisible()


def test_the_list_tells_members_warmth_and_the_last_contribution(window, club, page):
    contributions.save(contributions.new("report", clock.today(), club))
    text = page.model.data(page.model.index(0))
    assert "38 members, 2 you know: 2 warm" in text
    assert "you contributed this month" in text


def test_keys_open_a_network_and_lead_back(window, club, page, qtbot):
    page.list.setFocus()
    press(qtbot, page.list, Qt.Key.Key_Return)
    assert page.view.isVisible()
    assert not page.all.isVisible()
    assert "member since 2021 · treasurer · meets every month · 38 members, 2 you know" in labels(page)
    press(qtbot, page.view.members, Qt.Key.Key_Escape)
    assert page.all.isVisible()
    assert page.list.current().id == club


def test_a_network_is_changed_and_deleted_by_key(window, club, page, qtbot, answer):
    answer(lambda dialog: (dialog.name.setText("CJD Casablanca"), save(dialog)))
    press(qtbot, page.list, Qt.Key.Key_E)
    assert networks.get(club).name == "CJD Casablanca"
    press(qtbot, page.list, Qt.Key.Key_Delete)
    assert page.empty.isVisible()
    window.notice.undo.click()
    assert page.list.current().id == club


def test_an_opened_network_that_is_undone_gives_way_to_the_list(window, page, qtbot):
    other = networks.save(networks.Entry(name="Other"))
    number = networks.save(networks.Entry(name="EMI"))
    page.open_network(number)
    database.undo()
    assert page.all.isVisible()
    assert [row.id for row in page.model.rows()] == [other]


def test_the_sidebar_and_the_menu_lead_here(window, club, qtbot):
    item = window.sidebar._items["networks"]
    qtbot.waitUntil(lambda: item.accessibleName().endswith("1"))
    item.click()
    assert window.shown() == "networks"
    assert "Ctrl+5" in [action.shortcut().toString() for action in window.actions()]


# --- one network ---


def test_members_stand_with_roles_first_and_open_their_page(window, club, page, qtbot):
    page.open_network(club)
    rows = page.view.member_model.rows()
    assert rows[0].name == "Zoé"
    assert "never contacted" in page.view.member_model.data(page.view.member_model.index(0))
    assert "Warmth of the 2 you know" in labels(page.view)
    press(qtbot, page.view.members, Qt.Key.Key_Return)
    assert window.shown() == "people"
    assert window.page("people").view.person_id == rows[0].id


def test_people_are_added_by_name_and_undone_from_the_notice(window, club, page, qtbot, answer, type_text):
    person = add("Marie Lefèvre")
    page.open_network(club)

    def choose(dialog):
        type_text(dialog.people._line, "marie")
        assert dialog.people.take_first()
        dialog.role.setText("speaker")
        save(dialog)

    answer(choose)
    press(qtbot, page.view.members, Qt.Key.Key_A)
    assert person in networks.ids_in(club)
    assert "Marie Lefèvre is now in CJD." in window.notice.text()
    window.notice.undo.click()
    assert person not in networks.ids_in(club)


def test_who_is_in_it_already_is_no_change(window, club):
    label = database.undo_label()
    doing_networks.put_into(window, club, sorted(networks.ids_in(club)))
    assert database.undo_label() == label
    assert not window.notice.undo.isVisible()


def test_a_member_is_taken_out_or_noted_as_gone(window, club, page, qtbot, answer):
    page.open_network(club)
    zoe = page.view.members.current().id
    press(qtbot, page.view.members, Qt.Key.Key_Delete)
    assert zoe not in networks.ids_in(club)
    window.notice.undo.click()
    page.view.members.choose(zoe)

    def leave(dialog):
        dialog.role.setText("former president")
        dialog.has_left.setChecked(True)
        save(dialog)

    answer(leave)
    press(qtbot, page.view.members, Qt.Key.Key_R)
    (place,) = networks.of_person(zoe)
    assert (place.role, place.left_on) == ("former president", clock.today().isoformat())
    assert page.view.member_model.rows()[-1].id == zoe
    assert "1 left" in labels(page.view)


def test_a_contribution_is_logged_edited_and_deleted_by_key(window, club, page, qtbot, answer):
    page.open_network(club)
    assert "Nothing yet." in labels(page.view)

    def fill(dialog):
        assert dialog.network.currentData() == club
        save(dialog)
        assert dialog.isVisible()  # it asks for a few words
        dialog.title.setText("Financing SMEs")
        save(dialog)

    answer(fill)
    press(qtbot, page.view.members, Qt.Key.Key_C)
    (row,) = page.view.brought_model.rows()
    assert contributions.heading(row) == "Report “Financing SMEs”"
    page.view.brought.choose(row.id)
    answer(lambda dialog: (dialog.kind.setCurrentIndex(dialog.kind.findData("spoke")), save(dialog)))
    press(qtbot, page.view.brought, Qt.Key.Key_Return)
    assert contributions.get(row.id).kind == "spoke"
    press(qtbot, page.view.brought, Qt.Key.Key_Delete)
    assert page.view.brought_model.rows() == []


def test_the_command_of_the_menu_is_about_the_network_that_is_shown(window, club, page, answer):
    wanted = []
    action = next(one for one in window.actions() if one.shortcut().toString() == "Ctrl+Shift+B")
    for open_it in (lambda: page.open_network(club), page.show_all):
        open_it()
        answer(lambda dialog: (wanted.append(dialog.result_entry().network), dialog.reject()))
        action.trigger()
    assert wanted == [club, None]


def test_many_contributions_are_folded_until_asked_for(window, club, page):
    for number in range(7):
        contributions.save(contributions.new("article", clock.today(), club, f"No. {number}"))
    page.open_network(club)
    assert len(page.view.brought_model.rows()) == 4
    assert page.view.every.text() == "Show all 7"
    page.view.every.click()
    assert len(page.view.brought_model.rows()) == 7


def test_a_click_on_a_dot_of_the_map_opens_the_person(window, club, page, qtbot):
    page.open_network(club)
    spot = page.view.side.map.place(0)
    whose = page.view.side.map.at(spot).id
    qtbot.mouseClick(page.view.side.map, Qt.MouseButton.LeftButton, pos=spot.toPoint())
    assert window.page("people").view.person_id == whose
    assert page.view.side.map.at(QPointF(1, 1)) is None
    assert "2 warm" in page.view.side.map.accessibleName()


def test_names_from_outside_are_shown_as_they_are_and_never_too_wide(window, page, qtbot):
    number = networks.save(networks.Entry(name=NASTY, role=NASTY, dues=NASTY, url=NASTY, note=NASTY))
    networks.add_members(number, [add(NASTY, 5)], role=NASTY)
    contributions.save(contributions.new("report", clock.today(), number, NASTY))
    window.resize(1140, 600)
    page.open_network(number)
    QApplication.processEvents()
    assert page.view.name.text().startswith("<img")
    assert page.view.width() <= window.width() - window.sidebar.width()
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in page.findChildren(QLabel))
    assert page.grab().width() > 0


def test_a_list_of_members_is_imported_from_the_page(window, club, page, qtbot, tmp_path, monkeypatch):
    file = tmp_path / "members.vcf"
    file.write_text("".join(f"BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nEND:VCARD\n" for name in ("Marie", "Youssef")))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([str(file)], ""))
    page.open_network(club)
    doing_networks.import_members(window, club)
    preview = window.page("import")
    qtbot.waitUntil(lambda: preview.plan is not None, timeout=20_000)
    assert preview.into.currentText() == "Into CJD"
    preview.import_button.click()
    qtbot.waitUntil(lambda: window.shown() == "networks", timeout=20_000)
    assert {"Marie", "Youssef"} <= {row.name for row in page.view.member_model.rows()}
    assert len(networks.ids_in(club)) == 5
    window.import_files([file])
    qtbot.waitUntil(lambda: preview.plan is not None, timeout=20_000)
    assert preview.into.chosen() is None
    assert not preview.import_button.isEnabled()
    preview.into.setCurrentIndex(1)
    assert preview.import_button.text() == "Add to the network"
    preview.cancel()


# --- dialogs ---


def test_a_network_needs_a_name_and_dates_that_make_sense(qtbot, window):
    dialog = NetworkDialog(networks.Entry(), window)
    qtbot.addWidget(dialog)
    assert "name" in dialog.advice()
    dialog.name.setText(" CJD ")
    assert dialog.advice() == ""
    dialog.since._month.setCurrentIndex(3)
    assert "year" in dialog.advice()
    dialog.since._year.setValue(2021)
    dialog.role_since._year.setValue(2024)
    dialog.role_until._year.setValue(2023)
    assert "ends before it begins" in dialog.advice()
    dialog.role_until._year.setValue(2024)
    assert dialog.advice() == ""
    entry = dialog.result_entry()
    assert (entry.name, entry.since, entry.role_since, entry.role_until, entry.size) == (
        "CJD",
        "2021-03",
        "2024",
        "2024",
        None,
    )


def test_a_form_that_nobody_touched_changes_nothing(qtbot, window, club):
    entry = networks.get(club)
    entry.since, entry.renewal, entry.note = "2021-03-09", "2027-02-28", "Tea"
    networks.save(entry)
    dialog = NetworkDialog(networks.get(club), window)
    qtbot.addWidget(dialog)
    assert dialog.result_entry() == networks.get(club)
    number = contributions.save(contributions.new("spoke", clock.today(), club, "Ports", sorted(networks.ids_in(club))))
    form = ContributionDialog(contributions.get(number), window)
    qtbot.addWidget(form)
    stored = contributions.get(number)
    stored.network_name = form.result_entry().network_name
    assert form.result_entry() == stored


@pytest.mark.parametrize("text", ["", "2021", "2021-03", "2021-03-09"])
def test_a_month_that_nobody_touched_stays_as_it_is(qtbot, text):
    edit = MonthEdit(text, "since")
    qtbot.addWidget(edit)
    assert edit.text() == text


def test_the_first_step_of_a_year_leads_to_this_one(qtbot):
    edit = MonthEdit("", "since")
    qtbot.addWidget(edit)
    edit._year.stepUp()
    assert edit.text() == str(clock.today().year)


def test_only_what_belongs_to_a_kind_is_asked(qtbot, window):
    marie, youssef = add("Marie"), add("Youssef")
    entry = favours.new("favour", marie, clock.today())
    dialog = FavourDialog(entry, window)
    qtbot.addWidget(dialog)
    rows = lambda: [dialog.form.isRowVisible(row) for row in (dialog.other, dialog.due, dialog.kept)]  # noqa: E731
    assert rows() == [False, False, False]
    dialog.kind.setCurrentIndex(dialog.kind.findData("promise given"))
    assert rows() == [False, True, True]
    dialog.kind.setCurrentIndex(dialog.kind.findData("introduction given"))
    assert rows() == [True, False, False]
    assert "to whom" in dialog.advice()
    dialog.other.choose([(marie, "")])
    assert "themselves" in dialog.advice()
    dialog.other.choose([(youssef, ""), (add("Paul"), "")])
    assert dialog.advice() == ""
    first, _ = dialog.result_entries()
    assert (first.person, first.other) == (marie, youssef)


# --- a person's page ---


def bonds(window) -> Bonds:
    QApplication.processEvents()  # what was added to a layout is shown then
    return next(each for each in window.page("people").view.findChildren(Bonds) if each.isVisible())


def test_a_person_s_page_names_their_networks_and_leads_to_them(window, club, qtbot):
    person = add("Marie")
    window.open_person(person)
    networks.add_members(club, [person], role="speaker")
    text = labels(bonds(window))
    assert "CJD" in text
    assert "speaker" in text
    link = next(label for label in bonds(window).findChildren(QLabel) if label.text() == "CJD")
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert window.shown() == "networks"
    assert window.page("networks").view.number == club


def test_what_was_given_is_told_and_a_promise_is_ticked_off(window, qtbot, answer):
    person = add("Marie")
    window.open_person(person)

    def promise(dialog):
        dialog.kind.setCurrentIndex(dialog.kind.findData("promise given"))
        dialog.text.setText("the slides")
        dialog.due._box.setChecked(True)
        dialog.due._day.setDate(QDate(2030, 1, 31))
        save(dialog)

    answer(promise)
    doing_networks.log_favour(window, person)
    assert "You promised Marie" in window.notice.text()
    assert "1 promise of yours is open" in labels(bonds(window))
    (entry,) = favours.open_promises()
    assert (entry.text, entry.due) == ("the slides", "2030-01-31")
    bonds(window).findChild(QCheckBox).click()
    assert favours.balance(person) == favours.Balance(given=1)
    qtbot.waitUntil(lambda: "given 1 · received 0" in labels(bonds(window)))
    window.notice.undo.click()
    assert favours.open_promises()


def test_an_introduction_is_told_on_both_pages(window):
    marie, youssef = add("Marie"), add("Youssef")
    favours.save(favours.new("introduction", marie, clock.today(), other=youssef))
    for person, words in ((marie, "Introduced to Youssef"), (youssef, "Introduced to Marie")):
        window.open_person(person)
        assert words in labels(bonds(window))


def test_several_people_are_put_into_a_network_at_once(window, club):
    page = window.show_page("people")
    ids = [add("Marie"), add("Youssef")]
    menu = network_menu(window, ids, page)
    (action, _, _) = menu.actions()
    assert (action.text(), action.isChecked()) == ("CJD", False)
    action.trigger()
    assert set(ids) <= networks.ids_in(club)
    assert "2 people are now in CJD." in window.notice.text()
    page.show_among(f"network {club}")
    assert page.among.text() == "CJD ▾"
    assert {row.id for row in page.model.rows()} == networks.ids_in(club)
    network_menu(window, ids, page).actions()[0].trigger()
    assert not set(ids) & networks.ids_in(club)


# --- a year to print ---


def test_a_year_is_written_as_a_page_to_print(window, club, page, tmp_path, monkeypatch):
    contributions.save(contributions.new("report", clock.today(), club, "المالية"))
    file = tmp_path / "year.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), "Page to print (*.pdf)"))
    menu = doing_networks.years_menu(window, club, page)
    assert [action.text() for action in menu.actions()] == [str(clock.today().year)]
    menu.actions()[0].trigger()
    assert file.read_bytes().startswith(b"%PDF-")
    assert "year.pdf" in window.notice.text()


def test_without_contributions_there_is_no_year_to_print(window, club, page):
    assert not page.years.isEnabled()
    assert not doing_networks.years_menu(window, club, page).isEnabled()
