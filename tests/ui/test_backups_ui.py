"""Backups from the window: taken while it is used, put back once one saw what would differ, offered when a file is damaged."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from models import backups, database, encryption, passphrase, people, soundness
from models.formats.records import Contact
from ui import doing, opening
from ui.dialogs.restore import RestoreDialog

WORDS = "four words in a row"


@pytest.fixture(autouse=True)
def samira(window, monkeypatch):
    monkeypatch.setattr(passphrase, "ROUNDS", 1_000)
    people.save(None, Contact(name="Samira Benali"))
    yield
    passphrase.forget()


def test_a_backup_is_taken_while_the_window_is_used(window, qtbot):
    opening.read_ahead(window)
    qtbot.waitUntil(lambda: bool(backups.taken()), timeout=20_000)
    assert backups.newest_good().holding.people == 1
    qtbot.waitUntil(lambda: not window.backing_up.is_copying)
    window.backing_up.look()
    assert not window.backing_up.is_copying  # nothing changed since


def test_a_backup_is_put_back_once_one_saw_what_would_differ(window, qtbot, answer):
    backups.take("with Samira")
    people.save(None, Contact(name="Zoé"))

    def restore(dialog: RestoreDialog):
        qtbot.waitUntil(dialog.restore_.isEnabled, timeout=20_000)
        assert "1 person" in dialog.title.text() and "1 person would go: Zoé" in dialog.says.text()
        dialog.restore_.click()

    answer(restore)
    doing.restore(window)
    assert people.count() == 1 and "Restored" in window.notice.text()


def test_a_backup_of_another_passphrase_asks_for_it(window, qtbot, answer):
    encryption.set_passphrase(WORDS)
    old = backups.take("old")
    encryption.set_passphrase("new words, quite long")
    passphrase.unlearn(passphrase.salt_of(old))
    people.delete([row.id for row in people.search()])

    def restore(dialog: RestoreDialog):
        assert dialog.words.isVisible() and not dialog.restore_.isEnabled()
        dialog.words.setText(WORDS)
        qtbot.keyClick(dialog.words, Qt.Key.Key_Return)
        qtbot.waitUntil(dialog.restore_.isEnabled, timeout=20_000)
        dialog.restore_.click()

    answer(restore)
    doing.restore(window)
    assert people.count() == 1


def test_where_a_file_is_damaged_the_newest_good_backup_is_a_click_away(window, qtbot):
    file = database.path()
    good = backups.take("good")
    database.close()
    content = bytearray(file.read_bytes())
    content[4096:60_000] = b"\xaa" * (60_000 - 4096)
    file.write_bytes(content)
    window.open_database(file)
    page = window.stack.currentWidget()
    said = page.findChild(opening.EmptyState).sentence.text()
    assert "newest good backup" in said and "1 person" in said and str(backups.look(good).at.year) not in said
    next(one for one in page.findChildren(QPushButton) if one.text() == "Put that backup back").click()
    assert people.count() == 1 and window.shown() == "today" and "is kept as" in window.notice.text()
    aside = next(one for one in file.parent.glob("*unreadable*") if one.suffix == ".db")
    assert aside.read_bytes() == bytes(content) and not soundness.has_log(aside)
