"""Backups from the window: taken while it is used, put back once one saw what would differ, offered when a file is damaged."""

import contextlib
import multiprocessing
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from models import backups, connection, database, encryption, passphrase, people, soundness
from models.connection import db
from models.formats.records import Contact
from tests.heart import Heart, holds_up
from ui import doing_backups, opening
from ui.dialogs.restore import RestoreDialog
from ui.job import Progress
from ui.widgets.labels import EmptyState

WORDS = "four words in a row"


@pytest.fixture(autouse=True)
def samira(window, monkeypatch):
    monkeypatch.setattr(passphrase, "ROUNDS", 1_000)
    people.save(None, Contact(name="Samira Benali"))
    yield
    passphrase.forget()


def said(window) -> str:
    return window.notice.text() if window.notice else ""


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
    doing_backups.restore(window)
    qtbot.waitUntil(lambda: "Restored" in said(window), timeout=20_000)
    assert people.count() == 1 and QApplication.activeModalWidget() is None
    people.save(None, Contact(name="Zoé"))
    database.undo()
    assert people.count() == 1


def test_putting_a_backup_back_is_taken_back_where_it_is_told(window, qtbot):
    copy = backups.take("with Samira")
    people.save(None, Contact(name="Zoé"))
    doing_backups.put_back(window, copy)
    qtbot.waitUntil(lambda: "Restored" in said(window), timeout=20_000)
    assert people.count() == 1
    window.notice.undo.click()
    qtbot.waitUntil(lambda: said(window) == "Undone: Restore a backup", timeout=20_000)
    assert people.count() == 2
    window.notice.undo.click()  # Redo
    qtbot.waitUntil(lambda: "Restored" in said(window), timeout=20_000)
    assert people.count() == 1


def test_as_the_last_change_a_restore_is_what_undo_takes_back(window, qtbot):
    copy = backups.take("with Samira")
    people.save(None, Contact(name="Zoé"))
    doing_backups.put_back(window, copy)
    qtbot.waitUntil(lambda: "Restored" in said(window), timeout=20_000)
    number = people.save(None, Contact(name="Ali"))
    window.undo_action.trigger()  # what was done since, first
    assert "Ali" in said(window) and people.name_of(number) == ""
    qtbot.waitUntil(lambda: window.undo_action.text() == "Undo: Restore a backup")
    window.undo_action.trigger()
    qtbot.waitUntil(lambda: said(window) == "Undone: Restore a backup", timeout=20_000)
    assert {row.name for row in people.search()} == {"Samira Benali", "Zoé"}
    qtbot.waitUntil(lambda: window.undo_action.text() == "Undo: Add Zoé")
    window.undo_action.trigger()
    assert people.count() == 1


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
def test_a_restore_that_is_cut_off_is_told_and_the_file_is_there(window, qtbot, answer):
    backups.take("with Samira")
    people.save(None, Contact(name="Zoé"))

    def restore(dialog: RestoreDialog):
        qtbot.waitUntil(dialog.restore_.isEnabled, timeout=20_000)
        dialog.restore_.click()

    answer(restore)
    doing_backups.restore(window)
    (progress,) = window.findChildren(Progress)
    progress.reject()
    assert progress.isVisible()  # there is no way back
    for process in multiprocessing.active_children():
        process.kill()
    qtbot.waitUntil(lambda: "Restoring was cut off" in said(window), timeout=20_000)
    assert people.count() == 2


def test_a_copy_is_made_where_the_user_says_and_nothing_is_left_of_one_that_is_cancelled(
    window, qtbot, tmp_path, monkeypatch
):
    file = tmp_path / "elsewhere" / "copy.db"
    file.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    # what one leaves that is ended half way: the real one may be whole at any moment once it has begun
    file.with_name(f".{file.name}.{ended.pid}.part").write_bytes(b"half")
    doing_backups.back_up(window)
    progress = QApplication.activeModalWidget()
    assert isinstance(progress, Progress)
    assert progress.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)  # it may be over in a moment
    progress.cancel_button.click()
    assert said(window).startswith("Cancelled") and not any(file.parent.iterdir())
    doing_backups.back_up(window)
    qtbot.waitUntil(lambda: "written and checked" in said(window), timeout=20_000)
    assert backups.verify(file).people == 1 and list(file.parent.iterdir()) == [file]


def test_settings_make_a_copy_now(window, qtbot):
    page = window.show_page("settings")
    page.file.back_up.click()
    qtbot.waitUntil(lambda: "written and checked" in said(window), timeout=20_000)
    assert backups.newest_good().holding.people == 1 and "1 copy" in page.file.kept.text()


def test_before_an_import_there_is_a_copy_and_its_cancel_leaves_all_as_it_was(window, qtbot, tmp_path):
    card = tmp_path / "new.vcf"
    card.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Zoé\nEND:VCARD\n", encoding="utf-8")
    window.import_files([card])
    page = window.page("import")
    qtbot.waitUntil(lambda: page.plan is not None, timeout=20_000)
    page.import_button.click()
    QApplication.activeModalWidget().reject()
    assert people.count() == 1 and page.plan is not None and not backups.taken()
    page.import_button.click()
    qtbot.waitUntil(lambda: people.count() == 2 and window.shown() == "people", timeout=20_000)
    (copy,) = backups.taken()
    assert "before an import" in copy.name and backups.look(copy).holding.people == 1


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
    doing_backups.restore(window)
    qtbot.waitUntil(lambda: "Restored" in said(window), timeout=20_000)
    assert people.count() == 1


def test_where_a_file_is_damaged_the_newest_good_backup_is_a_click_away(window, qtbot):
    file = database.path()
    good = backups.take("good")
    database.close()
    content = bytearray(file.read_bytes())
    content[4096:60_000] = b"\xaa" * (60_000 - 4096)
    file.write_bytes(content)
    window.open_database(file)
    newest = "Put that backup back"
    qtbot.waitUntil(lambda: any(one.text() == newest for one in window.stack.findChildren(QPushButton)), timeout=20_000)
    page = window.stack.currentWidget()
    told = page.findChild(EmptyState).sentence.text()
    assert "newest good backup" in told and "1 person" in told and str(backups.look(good).at.year) not in told
    next(one for one in page.findChildren(QPushButton) if one.text() == newest).click()
    qtbot.waitUntil(lambda: "is kept as" in said(window), timeout=20_000)
    assert people.count() == 1 and window.shown() == "today"
    aside = next(one for one in file.parent.glob("*unreadable*") if one.suffix == ".db")
    assert aside.read_bytes() == bytes(content) and not soundness.has_log(aside)


def test_a_file_of_an_earlier_version_is_brought_forward_after_a_copy(window, qtbot):
    file = database.path()
    database.close()
    with contextlib.closing(connection.connect_to(file, connection.WRITE)) as earlier:
        earlier.execute("DROP TABLE own_news_person")
        earlier.execute("PRAGMA user_version = 1")
    window.open_database(file)
    qtbot.waitUntil(lambda: not db.is_closed(), timeout=20_000)
    assert people.count() == 1 and window.shown() == "today"
    (copy,) = backups.taken()
    assert "before the upgrade" in copy.name and backups.look(copy).holding.people == 1


@pytest.fixture
def not_closed(window, tmp_path) -> Path:
    """A larger file as a power cut leaves it, with a log beside it."""
    file, left = database.path(), tmp_path / "left" / "keepwarm.db"
    backups.take("good")
    rows = [(number, f"20{number % 90 + 10}-01-01", f"{number}") for number in range(200_000)]
    with contextlib.closing(connection.connect_to(file, connection.WRITE)) as raw:
        raw.execute("BEGIN")
        raw.executemany("INSERT INTO interaction(id, kind, start, day, title) VALUES (?, 'call', ?2, ?2, ?3)", rows)
        raw.execute("COMMIT")
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    people.save(None, Contact(name="Zoé"))
    shutil.copytree(backups.folder(), left.with_suffix(".backups"))
    for suffix in ("", "-wal"):
        shutil.copy(f"{file}{suffix}", f"{left}{suffix}")
    database.close()
    assert soundness.SMALL < left.stat().st_size <= soundness.LARGE and soundness.has_log(left)
    return left


def test_a_larger_file_that_was_not_closed_is_looked_through_beside_the_window(window, qtbot, not_closed):
    heart = Heart(window)
    window.open_database(not_closed)
    assert db.is_closed()
    qtbot.waitUntil(lambda: not db.is_closed(), timeout=20_000)
    assert database.path() == not_closed and people.count() == 2 and window.shown() == "today"
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    qtbot.wait(50)
    print(heart)
    assert not holds_up(heart.gaps)


def test_a_larger_file_that_was_not_closed_and_is_damaged_offers_the_newest_good_backup(window, qtbot, not_closed):
    with not_closed.open("r+b") as stream:
        stream.seek(9 << 20)
        stream.write(b"\xaa" * 60_000)
    before = not_closed.read_bytes()
    window.open_database(not_closed)
    newest = "Put that backup back"
    qtbot.waitUntil(lambda: any(one.text() == newest for one in window.stack.findChildren(QPushButton)), timeout=20_000)
    state = window.stack.currentWidget().findChild(EmptyState)
    assert "damaged" in state.headline.text() and "1 person" in state.sentence.text()
    assert db.is_closed() and not_closed.read_bytes() == before
