"""An import of tens of thousands: the window goes on while it is looked at, settled, put away, and taken back long after."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from models import clock, database, importing, people
from tests.heart import Heart, holds_up

MANY = 20_000


@pytest.fixture
def file(tmp_path):
    lines = []
    for number in range(MANY):
        lines += ["BEGIN:VCARD", "VERSION:3.0", f"UID:u{number}", f"FN:Person {number} of {number % 97}"]
        lines += [f"EMAIL:p{number}@example.com", f"TEL;TYPE=CELL:06{number:08}", f"ORG:Company {number % 99}", "END:VCARD"]
    path = tmp_path / "phone.vcf"
    path.write_text("\r\n".join([*lines, ""]), encoding="utf-8")
    return path


def test_the_preview_of_many_cards_does_not_hold_the_window_up(qtbot, window, file):
    heart = Heart(window)
    window.import_files([file])
    page = window.page("import")
    qtbot.waitUntil(lambda: page.plan is not None, timeout=60_000)
    table = page.table
    for number in (0, 1, 3):
        table.filters.button(number).click()
        qtbot.wait(20)
    table.filter.setText("person 19999")
    assert [row.name for row in table.model.rows()] == [f"Person 19999 of {19999 % 97}"]
    for _ in range(3):
        qtbot.keyClick(table.list, Qt.Key.Key_Space)
    assert page.import_button.text() == f"Import {MANY - 1} people"
    table.filter.clear()
    last = table.model.index(MANY - 1)
    qtbot.waitUntil(lambda: table.list.visualRect(last).height() > 0)  # all are laid out by now
    qtbot.keyClick(table.list, Qt.Key.Key_Home)
    qtbot.keyClick(table.list, Qt.Key.Key_End)
    assert table.list.viewport().rect().intersects(table.list.visualRect(last))
    place, wide = table.list.verticalScrollBar().value(), table.list.visualRect(last).width()
    window.resize(window.width() - 200, window.height())
    qtbot.waitUntil(lambda: 0 < table.list.visualRect(last).width() < wide)  # and laid out once more
    assert table.list.verticalScrollBar().value() == place
    qtbot.keyClick(table.list, Qt.Key.Key_Escape)
    qtbot.waitUntil(page.empty.isVisible)
    qtbot.wait(50)
    assert page.plan is None and table.rows == []
    print(heart)
    assert not holds_up(heart.gaps)


def test_a_large_import_is_taken_back_beside_the_window(qtbot, window, file, answer):
    made = importing.finish(importing.plan(importing.finish(importing.read([file])), clock.now()))
    importing.finish(importing.store(made))
    page = window.show_page("import")
    heart = Heart(window)
    asked = []

    def agree(box) -> None:
        asked.append(box.informativeText())
        next(each for each in box.buttons() if each.text() == "Take back").click()

    def press() -> None:
        next(each for each in page.past.findChildren(QPushButton) if each.text() == "Take back…").click()

    qtbot.wait(20)
    press()
    QApplication.activeModalWidget().reject()
    assert "Everything is as it was" in window.notice.text()
    answer(agree)
    press()
    qtbot.waitUntil(lambda: "was taken back" in window.notice.text(), timeout=60_000)
    assert asked == [f"{MANY} people go."]
    assert people.count() == 0 and database.undo_label() == "Take back the import of phone.vcf"
    print(heart)
    assert not holds_up(heart.gaps)
