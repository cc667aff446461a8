"""The main job by keyboard alone: import, see who is going cold, log, undo, plan, export."""

from datetime import datetime, timedelta

import icalendar
import pytest
from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLabel, QMessageBox

from models import clock, database, follow_ups, interactions, people, settings

NAMES = ("Samira Benali", "Karim Alaoui", "عمر الراشدي", "<b>Zoé</b> Lefèvre")


def cards() -> str:
    lines = []
    for number, name in enumerate(NAMES):
        lines += ["BEGIN:VCARD", "VERSION:3.0", f"UID:u{number}", f"FN:{name}", f"EMAIL:p{number}@example.com", "END:VCARD"]
    return "\r\n".join(lines) + "\r\n"


def meetings() -> str:
    """Two years of monthly meetings with the first person, the last three months ago; one with the second."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Test//Test//EN"]
    for number in range(25):
        day = clock.today() - timedelta(days=92 + 30 * number)
        email = f"p{number // 24}@example.com"
        lines += ["BEGIN:VEVENT", f"UID:event{number}", "DTSTAMP:20200101T000000Z", f"DTSTART:{day:%Y%m%d}T100000Z"]
        lines += [f"DTEND:{day:%Y%m%d}T110000Z", "SUMMARY:Coffee", "ORGANIZER:mailto:me@example.org"]
        lines += ["ATTENDEE:mailto:me@example.org", f"ATTENDEE:mailto:{email}", "END:VEVENT"]
    return "\r\n".join([*lines, "END:VCALENDAR", ""])


@pytest.fixture
def files(tmp_path):
    (tmp_path / "phone.vcf").write_text(cards(), encoding="utf-8")
    (tmp_path / "calendar.ics").write_text(meetings(), encoding="utf-8")
    return [tmp_path / "phone.vcf", tmp_path / "calendar.ics"]


def read(qtbot, window, files):
    """Read files into the preview and wait for the plan."""
    window.import_files(files)
    page = window.page("import")
    qtbot.waitUntil(lambda: page.plan is not None, timeout=20_000)
    return page


def import_all(qtbot, window, page):
    shortcut(qtbot, window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.shown() != "import", timeout=20_000)


def shortcut(qtbot, window, key):
    window.activateWindow()  # a dialog that closes leaves no window active where there is no window manager
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def asks_own(answer):
    def accept(dialog: QInputDialog) -> None:
        assert dialog.textValue() == "me@example.org"
        dialog.accept()

    return lambda: answer(accept)


def test_from_two_files_to_a_reminder(qtbot, window, files, answer, asks_own, tmp_path, monkeypatch):
    # Contacts first: the meetings need somebody to have been with.
    page = read(qtbot, window, files[:1])
    assert [row.outcome for row in page.table.rows] == ["new"] * 4
    import_all(qtbot, window, page)
    assert people.count() == 4
    asks_own()
    page = read(qtbot, window, files[1:])
    qtbot.waitUntil(lambda: bool(settings.get(settings.OWN_ADDRESSES)))
    import_all(qtbot, window, page)
    assert len(interactions.newest()) == 25

    today = window.page("today")
    assert window.shown() == "today"
    (row,) = today.model.rows()
    assert row.name == "Samira Benali"
    assert row.reason == "You usually meet every month. Silent for 3 months, longer than every gap so far."

    # Plan with a time, by the keys of the list.
    def plan(dialog) -> None:
        when = clock.today() + timedelta(days=1)
        dialog.moment.day.setDate(QDate(when.year, when.month, when.day))
        dialog.moment.timed.setChecked(True)
        dialog.moment.time.setTime(QTime(12, 30))
        dialog.reason.setText("the tender")
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    answer(plan)
    qtbot.keyClick(today.list, Qt.Key.Key_F)
    (entry,) = follow_ups.open_ones()
    assert (entry.people[0][1], entry.reason, entry.time.hour) == ("Samira Benali", "the tender", 12)

    file = tmp_path / "plans.ics"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    shortcut(qtbot, window, Qt.Key.Key_E)
    (event,) = icalendar.Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    assert event["SUMMARY"] == "Call Samira Benali"
    assert event.start.astimezone(clock.local_zone()) == entry.time
    assert len(event.walk("VALARM")) == 1

    # Log: she is no longer going cold. Undo: she is again.
    answer(lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier))
    qtbot.keyClick(today.list, Qt.Key.Key_L)
    assert len(interactions.newest()) == 26
    assert today.model.rows() == []
    shortcut(qtbot, window, Qt.Key.Key_Z)
    assert [row.name for row in today.model.rows()] == ["Samira Benali"]

    # Snooze, and undo from the notice.
    qtbot.keyClick(today.list, Qt.Key.Key_S)
    assert today.model.rows() == []
    window.notice.undo.click()
    assert [row.name for row in today.model.rows()] == ["Samira Benali"]
    qtbot.keyClick(today.list, Qt.Key.Key_Return)
    assert window.shown() == "people"
    assert window.page("people").view.person_id == row.id


def test_importing_again_says_that_nothing_changes_and_one_undo_takes_the_import_back(qtbot, window, files):
    import_all(qtbot, window, read(qtbot, window, files[:1]))
    page = read(qtbot, window, files[:1])
    assert {row.outcome for row in page.table.rows} == {"same"}
    assert not page.import_button.isEnabled()
    page.cancel()
    assert database.undo() == "Import phone.vcf"
    assert people.count() == 0


def test_rows_are_chosen_by_key_and_left_out_ones_are_not_imported(qtbot, window, files):
    page = read(qtbot, window, files[:1])
    page.table.list.setFocus()
    qtbot.keyClick(page.table.list, Qt.Key.Key_Space)
    assert "3" in page.import_button.text()
    page.table.choose_none.click()
    assert not page.import_button.isEnabled()
    page.table.choose_all.click()
    page.table.filter.setText("samira")
    assert [row.name for row in page.table.model.rows()] == ["Samira Benali"]
    page.table.choose_none.click()
    import_all(qtbot, window, page)
    assert [row.name for row in people.search()] == ["<b>Zoé</b> Lefèvre", "Karim Alaoui", "عمر الراشدي"]


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("empty.vcf", b"", "is empty"),
        ("photo.vcf", b"\xff\xd8\xff\xe0" + b"\0\x10JFIF" * 99, "picture"),
        ("missing.vcf", None, "does not exist"),
    ],
)
def test_what_cannot_be_read_is_said_and_nothing_is_changed(qtbot, window, tmp_path, name, content, says):
    if content is not None:
        (tmp_path / name).write_bytes(content)
    window.import_files([tmp_path / name])
    page = window.page("import")
    qtbot.waitUntil(lambda: says in page.table.nothing.text(), timeout=20_000)
    assert not page.import_button.isEnabled()
    assert people.count() == 0
    page.cancel_button.click()
    assert page.empty.isVisible()


def test_cancel_while_reading_leaves_nothing(qtbot, window, tmp_path):
    (tmp_path / "large.vcf").write_text(cards() * 20_000, encoding="utf-8")
    window.import_files([tmp_path / "large.vcf"])
    page = window.page("import")
    qtbot.keyClick(page.table.list, Qt.Key.Key_Escape)
    assert page.plan is None
    assert page.empty.isVisible()
    assert people.count() == 0


def test_every_text_from_outside_is_plain_on_every_page(qtbot, window, files):
    import_all(qtbot, window, read(qtbot, window, files[:1]))
    hostile = people.find("zoé")[0].id
    follow_ups.save(follow_ups.new([hostile], clock.today(), "<i>now</i>"))
    interactions.save(interactions.new("call", [hostile], clock.today(), "<img src='file:///dev/zero'>"))
    for key in ("today", "people", "follow_ups", "settings"):
        window.show_page(key)
        if key == "people":
            window.open_person(hostile)
    for label in window.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText, label.text()
        assert "<b>" not in label.toolTip().replace("<b>", "", 0) or "&lt;b&gt;" in label.toolTip()
    assert any("<b>Zoé</b>" in label.text() for label in window.findChildren(QLabel))


def test_people_are_filtered_and_deleted_by_key_and_come_back(qtbot, window, files):
    import_all(qtbot, window, read(qtbot, window, files[:1]))
    page = window.show_page("people")
    page.filter.setText("benali")
    qtbot.waitUntil(lambda: [row.name for row in page.model.rows()] == ["Samira Benali"])
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    assert people.search("benali") == []
    window.notice.undo.click()
    assert len(people.search("benali")) == 1
    page.filter.setText("nobody like that")
    qtbot.waitUntil(lambda: page.none.isVisible())
    assert page.view.person_id is None


def test_a_person_is_added_and_edited_and_what_the_form_does_not_show_stays(qtbot, window, answer, type_text):
    def fill(dialog) -> None:
        type_text(dialog.lines["given"], "سلمى")
        type_text(dialog.lines["family"], "العلوي")
        dialog.phones.add_row("mobile", "0661 23 45 67", None)
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    answer(fill)
    shortcut(qtbot, window, Qt.Key.Key_N)
    (row,) = people.search("0661234567")
    assert row.name == "سلمى العلوي"
    contact = people.get(row.id)
    contact.extras, contact.phones[0].preferred = ["X-SPORT:chess"], True
    people.save(row.id, contact)

    def retitle(dialog) -> None:
        dialog.lines["title"].setText("مديرة")
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    from ui import doing

    answer(retitle)
    doing.edit_person(window, row.id)
    after = people.get(row.id)
    assert (after.title, after.extras, after.phones[0].preferred) == ("مديرة", ["X-SPORT:chess"], True)


def test_an_empty_form_is_not_saved_and_says_what_is_missing(qtbot, window, answer):
    said = []

    def try_it(dialog) -> None:
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        said.append(dialog.findChild(QLabel, "advice").text())
        dialog.reject()

    answer(try_it)
    shortcut(qtbot, window, Qt.Key.Key_N)
    assert said == ["Give at least a name, an organisation, a phone or an e-mail."]
    assert people.count() == 0


def test_follow_ups_by_their_keys(qtbot, window, files):
    import_all(qtbot, window, read(qtbot, window, files[:1]))
    person = people.find("samira")[0].id
    late = follow_ups.save(follow_ups.new([person], clock.today() - timedelta(days=2), "late"))
    soon = datetime.combine(clock.today() + timedelta(days=30), datetime.min.time(), clock.local_zone()).replace(hour=12)
    follow_ups.save(follow_ups.new([person], soon, "soon"))
    page = window.show_page("follow_ups")
    assert [row.title for row in page.model.rows() if row.entry is None] == ["Overdue", "Later"]
    assert page.list.current().entry.id == late
    qtbot.keyClick(page.list, Qt.Key.Key_T)
    assert follow_ups.get(late).day == clock.today() + timedelta(days=1)
    qtbot.keyClick(page.list, Qt.Key.Key_N)
    assert follow_ups.get(late).day == clock.today() + timedelta(days=7)
    qtbot.keyClick(page.list, Qt.Key.Key_Space)
    assert follow_ups.get(late).state == "done"
    assert [entry.note for entry in interactions.of_person(person)] == ["late"]
    window.notice.undo.click()
    assert interactions.of_person(person) == []
    page.list.choose(f"plan {late}")
    qtbot.keyClick(page.list, Qt.Key.Key_D)
    assert follow_ups.get(late).state == "done"
    page.list.choose(f"plan {late}")
    qtbot.keyClick(page.list, Qt.Key.Key_Space)
    assert follow_ups.get(late).state == "open"
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    assert len(follow_ups.open_ones()) == 1


def test_settings_are_kept_as_they_are_changed(qtbot, window):
    page = window.show_page("settings")
    page.own.setFocus()
    qtbot.keyClicks(page.own, "Me@Example.org; not an address, two@example.org")
    page.names.setFocus()
    assert settings.get(settings.OWN_ADDRESSES) == ["me@example.org", "two@example.org"]
    page.names.setValue(9)
    assert settings.get(settings.NAMES_A_DAY) == 9
    page.weights["mass"].setValue(10)
    assert settings.get(settings.WEIGHTS) == {"note": 0.3, "mass": 0.1, "crowd": 0.3}


def test_the_first_start_offers_a_file_or_the_demo(window):
    page = window.page("today")
    assert page.empty.isVisible()
    assert "Import" in page.empty.findChildren(type(page.more))[0].text()
    assert not any(isinstance(box, QMessageBox) for box in window.findChildren(QMessageBox))
