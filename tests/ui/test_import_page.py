"""The import preview: what each row would do is seen and settled; what could not be read is saved; past imports go back."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox, QPushButton

from models import clock, importing, interactions, people, words
from models.formats.records import Contact
from ui.dialogs.columns import FIELD


def card(name: str, *lines: str) -> str:
    return "\r\n".join(["BEGIN:VCARD", "VERSION:3.0", f"FN:{name}", *lines, "END:VCARD", ""])


@pytest.fixture
def bring(tmp_path):
    """Import cards without the window; give the file back."""

    def import_cards(*cards: str) -> Path:
        file = write(tmp_path, *cards)
        importing.finish(
            importing.store(importing.finish(importing.plan(importing.finish(importing.read([file])), clock.now())))
        )
        return file

    return import_cards


def write(folder: Path, *cards: str) -> Path:
    file = folder / "phone.vcf"
    file.write_text("".join(cards), encoding="utf-8")
    return file


def preview(qtbot, window, file):
    window.import_files([file])
    page = window.page("import")
    qtbot.waitUntil(lambda: page.plan is not None, timeout=20_000)
    return page


def store(qtbot, window, page):
    page.import_button.click()
    qtbot.waitUntil(lambda: window.shown() != "import", timeout=20_000)


def said(widget) -> str:
    QApplication.processEvents()  # a layout shows what was put into it
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def press(widget, text: str) -> None:
    QApplication.processEvents()
    next(each for each in widget.findChildren(QPushButton) if each.text() == text and each.isVisibleTo(widget)).click()


def test_an_update_is_shown_field_by_field(qtbot, window, bring, tmp_path):
    bring(card("Samira Benali", "UID:1", "ORG:Managem"))
    page = preview(qtbot, window, write(tmp_path, card("Samira Benali", "UID:1", "ORG:OCP Group", "TEL:0661000001")))
    page.table.filters.button(2).click()
    text = said(page.table.detail)
    assert all(word in text for word in ("organisation", "Managem", "OCP Group", "phone", "0661000001", "added"))
    store(qtbot, window, page)
    assert people.get(people.find("samira")[0].id).organization == "OCP Group"


def test_a_conflict_is_shown_and_can_go_either_way(qtbot, window, bring, tmp_path):
    bring(card("Samira Benali", "UID:1", "TITLE:Buyer"))
    number = people.find("samira")[0].id
    people.save(number, Contact(name="Samira Benali", uid="1", title="Head of purchasing"))
    page = preview(qtbot, window, write(tmp_path, card("Samira Benali", "UID:1", "TITLE:Director")))
    (row,) = page.table.model.rows()  # it needs a look
    assert not page.import_button.isEnabled()
    assert all(word in said(page.table.detail) for word in ("Head of purchasing", "Director", "yours stays"))
    press(page.table.detail, "Take the file's")
    assert row.outcome == "update"
    press(page.table.detail, "Keep yours")
    assert row.outcome == "same"
    press(page.table.detail, "Take the file's")
    store(qtbot, window, page)
    assert people.get(number).title == "Director"


def test_a_possible_duplicate_is_shown_beside_its_twin_and_settled_by_key(qtbot, window, bring, tmp_path):
    bring(card("Karim Alaoui", "TEL:0661000002", "ORG:Managem"))
    page = preview(qtbot, window, write(tmp_path, card("K. Alaoui", "TEL:+212661000002", "EMAIL:k@example.com")))
    (row,) = page.table.model.rows()
    text = said(page.table.detail)
    assert all(word in text for word in ("Known: Karim Alaoui", "Managem", "K. Alaoui", "k@example.com", "same phone"))
    assert row.source.merge
    qtbot.keyClick(page.table.list, Qt.Key.Key_B)
    assert not row.source.merge
    qtbot.keyClick(page.table.list, Qt.Key.Key_M)
    assert row.source.merge
    press(page.table.detail, "Keep both")
    store(qtbot, window, page)
    assert people.count() == 2


def test_words_in_the_place_of_the_rows_stand_where_these_would_begin(qtbot, window, tmp_path):
    page = preview(qtbot, window, write(tmp_path, card("Karim Alaoui", "TEL:0661000002")))
    top = page.table.list.mapTo(page, QPoint()).y()
    page.table.filter.setText("nobody of that name")
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    words = page.table.nothing
    assert words.isVisible() and words.mapTo(page, QPoint()).y() == top
    assert words.height() == words.sizeHint().height()


def test_the_button_counts_one_person_of_two_cards_that_are_merged(qtbot, window, tmp_path):
    twins = (card("Karim Alaoui", "TEL:0661000002"), card("Karim Alaoui", "TEL:+212661000002", "ORG:Managem"))
    page = preview(qtbot, window, write(tmp_path, *twins))
    assert [row.outcome for row in page.plan.rows] == ["new", "duplicate"]
    assert page.import_button.text() == "Import 1 person"
    page.plan.rows[1].settle(merge=False)
    page._say_button()
    assert page.import_button.text() == "Import 2 people"


def test_what_cannot_be_read_is_shown_saved_mended_and_imported(qtbot, window, tmp_path, monkeypatch):
    broken = "BEGIN:VCARD\r\nVERSION:3.0\r\nREV:2026\r\nX-OF:nobody\r\nEND:VCARD\r\n"
    page = preview(qtbot, window, write(tmp_path, card("Samira Benali"), broken))
    (row,) = page.table.model.rows()
    assert row.outcome == "unreadable"
    press(page.table.detail, "Show its text")
    assert "X-OF:nobody" in said(page.table.detail)
    file = tmp_path / "unreadable.vcf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    page.save_unread.click()
    store(qtbot, window, page)
    file.write_text(file.read_text().replace("X-OF:nobody", "FN:Karim Alaoui"))
    store(qtbot, window, preview(qtbot, window, file))
    assert [row.name for row in people.search()] == ["Karim Alaoui", "Samira Benali"]


def test_what_the_reading_process_says_is_in_the_language_of_the_window(qtbot, window, tmp_path, request):
    request.addfinalizer(lambda: words.install(None))
    words.install(lambda text, _: f"⟦{text}⟧")
    nobody = "BEGIN:VCARD\r\nVERSION:3.0\r\nREV:2026\r\nEND:VCARD\r\n"
    page = preview(qtbot, window, write(tmp_path, card("Samira Benali", "BDAY:yesterday"), nobody))
    told = [trouble.message for row in page.table.model.rows() for trouble in row.troubles]
    assert "⟦This card names nobody: it was left out.⟧" in told
    assert len(told) == 2 and all(text.startswith("⟦") and "{" not in text for text in told)


def test_a_past_import_is_listed_and_taken_back_after_a_question(qtbot, window, bring, answer, tmp_path):
    bring(card("Samira Benali"), card("<b>Karim</b>"))
    karim = people.find("karim")[0].id
    interactions.save(interactions.new("call", [karim], clock.today(), "Hello"))
    page = window.show_page("import")
    assert "phone.vcf" in said(page.past)
    asked = []

    def look(box: QMessageBox, yes: bool) -> None:
        asked.append(box.informativeText())
        assert all(label.textFormat() == Qt.TextFormat.PlainText for label in box.findChildren(QLabel))
        next(each for each in box.buttons() if (each.text() == "Take back") == yes).click()

    answer(lambda box: look(box, False))
    press(page.past, "Take back…")
    assert people.count() == 2
    answer(lambda box: look(box, True))
    press(page.past, "Take back…")
    assert "1 person goes. <b>Karim</b> stays" in asked[0]
    assert [row.name for row in people.search()] == ["<b>Karim</b>"]
    assert "taken back" in said(page.past)
    window.notice.undo.click()
    assert people.count() == 2
    answer(lambda box: look(box, False))
    press(page.past, "Take back…")  # it is there again


# --- tables ---


def table(folder: Path, *lines: str) -> Path:
    file = folder / "people.csv"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


def test_what_the_columns_of_a_table_hold_is_asked_once_and_remembered(qtbot, window, answer, tmp_path):
    file = table(tmp_path, "Wer,Zahl,Geboren", "Ali Baba,0661000001,03/04/1980", "Zoé Lefèvre,0661000002,04/05/1981")

    def say(dialog) -> None:
        dialog.model.setData(dialog.model.index(0, FIELD), "name")
        dialog.model.setData(dialog.model.index(1, FIELD), "phone")
        dialog.model.setData(dialog.model.index(2, FIELD), "birthday")
        dialog.day_order.setCurrentIndex(dialog.day_order.findData(True))
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    answer(say)
    page = preview(qtbot, window, file)
    assert [row.name for row in page.table.rows] == ["Ali Baba", "Zoé Lefèvre"]
    store(qtbot, window, page)
    contact = people.get(people.find("ali")[0].id)
    assert (contact.phones[0].value, contact.birthday) == ("0661000001", "1980-04-03")
    page = preview(qtbot, window, file)
    assert {row.outcome for row in page.table.rows} == {"same"}


def test_a_table_of_a_known_kind_asks_nothing_and_its_columns_can_be_changed(qtbot, window, answer, tmp_path):
    page = preview(qtbot, window, table(tmp_path, "First Name,Last Name,E-mail 1 - Value", "Ali,Baba,a@example.com"))
    assert [row.name for row in page.table.rows] == ["Ali Baba"]
    assert page.columns_button.isVisible()

    def leave_out(dialog) -> None:
        dialog.model.setData(dialog.model.index(2, FIELD), "")
        dialog.accept()

    answer(leave_out)
    before = page.plan
    page.columns_button.click()
    qtbot.waitUntil(lambda: page.plan not in (None, before), timeout=20_000)
    store(qtbot, window, page)
    assert people.get(people.find("ali")[0].id).emails == []


def test_who_is_only_at_a_meeting_to_come_is_found_in_the_preview(qtbot, window, tmp_path):
    day = clock.today() + timedelta(days=9)
    file = tmp_path / "calendar.ics"
    file.write_text(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\nSUMMARY:Lunch\r\n"
        f"DTSTART;VALUE=DATE:{day:%Y%m%d}\r\nATTENDEE;CN=Zoé Lefèvre:mailto:zoe@example.org\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        encoding="utf-8",
    )
    page = preview(qtbot, window, file)
    page.table.filters.button(3).click()
    page.table.filter.setText("lefevre")
    lunch, zoe = page.table.model.rows()
    assert (lunch.name, lunch.word, zoe.name, zoe.word) == ("Lunch", "To come", "Zoé Lefèvre", "Not known")
    assert "Zoé Lefèvre" in lunch.details and "at 1 meeting to come" in zoe.details


def test_a_file_that_could_not_be_read_shows_no_figures(qtbot, window, tmp_path):
    (tmp_path / "notes.txt").write_text("hello")
    window.import_files([tmp_path / "notes.txt"])
    page = window.page("import")
    qtbot.waitUntil(lambda: page.table.nothing.isVisible(), timeout=20_000)
    assert not page.figures.isVisible()
    page = preview(qtbot, window, write(tmp_path, card("Karim Alaoui", "TEL:0661000002")))
    assert page.figures.isVisible()


def test_the_words_of_a_filter_are_not_those_of_the_next_preview(qtbot, window, tmp_path):
    page = preview(qtbot, window, write(tmp_path, card("Zoé"), card("Ali")))
    page.table.filter.setText("zoe")
    assert len(page.table.model.rows()) == 1
    page.cancel_button.click()
    page = preview(qtbot, window, write(tmp_path, card("Omar")))
    assert page.table.filter.text() == ""
    assert [row.name for row in page.table.model.rows()] == ["Omar"]


def test_the_row_whose_details_are_shown_is_in_sight(qtbot, window, tmp_path):
    cards = [card(f"Guest {number:03}") for number in range(200)]
    page = preview(qtbot, window, write(tmp_path, *cards))
    page.table.filter.setText("150")
    page.table.filter.clear()
    assert page.table.list.current().name == "Guest 150"
    assert page.table.list.viewport().rect().contains(page.table.list.visualRect(page.table.list.currentIndex()).center())


def test_what_a_card_holds_is_told_in_words(qtbot, window, tmp_path):
    lines = ("BDAY:1980-04-12", "item1.ADR:;;9 rue de Fès;Casablanca;;;", "item1.X-ABADR:ma", "X-TEAM;TYPE=x:Raja")
    page = preview(qtbot, window, write(tmp_path, card("Zoé", *lines)))
    told = said(page.table.detail)
    assert "12 April 1980" in told
    assert "X-TEAM: Raja" in told
    assert "ABADR" not in told  # which is for programs


def test_a_card_that_stands_twice_in_a_file_is_told_as_that(qtbot, window, tmp_path):
    lines = "TEL:0612345678", "EMAIL:zoe@example.com"
    page = preview(qtbot, window, write(tmp_path, card("Zoé Alaoui", *lines), card("Zoé Alaoui", *lines)))
    assert page.figures.labels["same"][1].text() == "twice in it"
    assert [row.word for row in page.table.rows] == ["New", "Twice"]
