"""Events of networks: added, taken from the calendar, announced, reported; on the network's page and on Today."""

from datetime import date, datetime, timedelta
from email import message_from_bytes

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu, QPushButton

from models import (
    appointments,
    clock,
    contributions,
    database,
    events,
    importing,
    interactions,
    networks,
    people,
    reports,
)
from models.connection import db
from models.formats.records import Contact, Email
from ui import doing_events
from ui.dialogs.write import WriteDialog


def add(name: str) -> int:
    return people.save(None, Contact(name=name, emails=[Email(f"{name.lower()}@example.com")]))


@pytest.fixture
def club(window) -> int:
    number = networks.save(networks.Entry(name="CJD"))
    networks.add_members(number, [add("Ada"), add("Omar")])
    return number


@pytest.fixture
def view(window, club):
    page = window.show_page("networks")
    page.open_network(club)
    return page.view


def evening(days: int) -> datetime:
    moment = clock.now().replace(hour=18, minute=30, second=0, microsecond=0)
    return moment + timedelta(days=days)


def coming(club: int, days: int = 10, title: str = "Forum <b>Emploi</b>") -> int:
    return events.save(events.new(club, evening(days), title))


def labels(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def named(widget, name: str) -> QPushButton:
    return next(each for each in widget.findChildren(QPushButton) if each.accessibleName() == name)


def dialog_of(window) -> WriteDialog:
    return window.findChildren(WriteDialog)[-1]


def actions(menu: QMenu) -> dict:
    return {action.text(): action for action in menu.actions()}


def test_an_event_is_added_by_key_and_stands_among_what_comes_up(window, club, view, qtbot, answer):
    assert "Nothing known" in labels(view.coming)
    answer(lambda dialog: (dialog.title.setText("Forum"), dialog.location.setText("Hyatt"), dialog._try()))
    qtbot.keyClick(view.members, Qt.Key.Key_V)
    (entry,) = events.upcoming(club, clock.today())
    assert (entry.title, entry.location, entry.minutes) == ("Forum", "Hyatt", 120)
    assert "2 people might want to hear of it · not announced yet" in labels(view.coming)
    window.notice.undo.click()
    assert events.upcoming(club, clock.today()) == []


def test_an_event_without_a_name_is_not_saved(window, club, answer):
    answer(lambda dialog: (dialog._try(), dialog.reject()))
    assert doing_events.new_event(window, club) is None


def test_an_event_is_edited_and_deleted(window, club, view, answer):
    number = coming(club)
    answer(lambda dialog: (dialog.moment.timed.setChecked(False), dialog._try()))
    doing_events.edit_event(window, number)
    assert isinstance(events.get(number).moment, date)
    assert not isinstance(events.get(number).moment, datetime)
    actions(view.coming.menu(number))["Delete"].trigger()
    assert events.upcoming(club, clock.today()) == []
    database.undo()
    assert len(events.upcoming(club, clock.today())) == 1


def test_an_announcement_goes_out_with_its_calendar_entry_and_becomes_a_contribution(
    window, club, view, tmp_path, monkeypatch
):
    number = coming(club)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: True)
    named(view.coming, "Announce Forum <b>Emploi</b>").click()
    dialog = dialog_of(window)
    assert "Forum <b>Emploi</b>" in dialog.text.toPlainText()
    dialog.hand_over()
    (file,) = tmp_path.rglob("*.eml")
    parts = list(message_from_bytes(file.read_bytes()).walk())
    assert [part.get_content_type() for part in parts] == ["multipart/mixed", "text/plain", "text/calendar"]
    dialog.log()
    assert events.get(number).told == 2
    assert [entry.kind for entry in contributions.of_network(club)] == ["announcement"]
    assert interactions.newest()[0].kind == "mass"
    window.notice.undo.click()
    assert events.get(number).told == 0
    assert contributions.of_network(club) == []


def test_announce_offers_what_comes_up_and_without_it_asks_for_an_event(window, club, view, qtbot, answer):
    answer(lambda dialog: (dialog.title.setText("Dinner"), dialog._try()))
    qtbot.keyClick(view.members, Qt.Key.Key_N)
    assert dialog_of(window).windowTitle() == "Announce Dinner"
    menu = actions(doing_events.announce_menu(window, club, view))
    assert [text for text in menu if "Dinner" in text]
    assert "New event…" in menu


def test_an_announcement_can_be_in_another_language(window, club):
    dialog = doing_events.announce(window, coming(club))
    menu = dialog.wordings_menu()
    actions(menu)["Français"].trigger()
    assert "Vous êtes invités" in dialog.text.toPlainText()


def test_an_appointment_of_the_calendar_is_taken_in(window, club, view, qtbot):
    day = (clock.today() + timedelta(days=5)).isoformat()
    with database.change("Import"):
        db.execute_sql(
            'INSERT INTO appointment(event_uid, occurrence, start, "end", zone, day, title, location, created)'
            " VALUES ('u', '', ?, '', '', ?, 'Board of the CJD', '', ?)",
            (day, day, clock.utc_text(clock.now())),
        )
    named(view.coming, "Take in Board of the CJD").click()
    (entry,) = events.upcoming(club, clock.today())
    assert entry.title == "Board of the CJD"
    assert events.from_calendar(club, clock.today()) == []
    qtbot.waitUntil(lambda: "from your calendar" not in labels(view.coming))


def test_an_event_is_written_for_ones_own_calendar_and_does_not_come_back_as_another(
    window, club, view, tmp_path, monkeypatch
):
    number = coming(club, title="CJD dinner")
    file = tmp_path / "dinner.ics"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), "Calendar (*.ics)"))
    actions(view.coming.menu(number))["Calendar entry…"].trigger()
    assert "SUMMARY:CJD dinner" in file.read_text(encoding="utf-8")
    importing.finish(
        importing.store(importing.finish(importing.plan(importing.finish(importing.read([file])), clock.now())))
    )
    assert len(appointments.between(clock.today(), clock.today() + timedelta(days=30))) == 1
    assert events.from_calendar(club, clock.today()) == []


def test_a_report_begins_with_the_notes_and_goes_to_the_members(window, club, view, qtbot):
    ids = sorted(networks.ids_in(club))
    guest = add("Guest")
    interactions.save(interactions.new("meeting", [*ids, guest], clock.today(), "We spoke of ports.", "Monthly"))
    menu = actions(doing_events.report_menu(window, club, view))
    next(action for text, action in menu.items() if "Monthly" in text).trigger()
    dialog = dialog_of(window)
    assert "We spoke of ports." in dialog.text.toPlainText()
    assert sorted(dialog.audience.chosen_ids()) == ids  # the guest may be ticked
    dialog.log()
    assert [entry.title for entry in contributions.of_network(club)] == ["Monthly"]
    assert reports.to_report(club, clock.today()) == []


def test_a_blank_report_is_there_by_key(window, club, view, qtbot):
    qtbot.keyClick(view.members, Qt.Key.Key_P)
    menu = QApplication.activePopupWidget()
    actions(menu)["A blank report"].trigger()
    menu.close()
    assert "our meeting" in dialog_of(window).subject.text()
    assert len(dialog_of(window).audience.chosen_ids()) == 2


def test_today_reminds_of_events_to_announce_and_to_report(window, club, qtbot):
    coming(club, 5, "Forum")
    coming(club, -3, "Dinner")
    page = window.show_page("today")
    qtbot.waitUntil(lambda: "Events of your networks" in labels(page.side))
    assert "no report yet" in labels(page.side)
    named(page.side, "Announce Forum").click()
    assert dialog_of(window).windowTitle() == "Announce Forum"
    named(page.side, "Report of Dinner").click()
    assert dialog_of(window).windowTitle() == "Report of Dinner"
