"""A passphrase from the window: set, asked for, locked by key and by idleness, with nothing to be seen behind it."""

import multiprocessing
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLabel, QLineEdit

from models import backups, database, encryption, passphrase, people, settings
from models.connection import db
from models.formats.records import Contact
from tests.calendar_servers import secrets
from ui import doing, doing_passphrase, opening
from ui.dialogs.passphrase import PassphraseDialog
from ui.dialogs.room import Room
from ui.job import Progress
from ui.locking import Cover, Lock, ShowTyped
from ui.widgets.labels import PlainLabel

__all__ = ["secrets"]
pytestmark = pytest.mark.usefixtures("secrets")

WORDS, NEW = "four words in a row", "new words, quite long"
ROUNDS = passphrase.ROUNDS


def said(window) -> str:
    return window.notice.text() if window.notice else ""


@pytest.fixture(autouse=True)
def keys(monkeypatch):
    monkeypatch.setattr(passphrase, "ROUNDS", 1_000)
    yield
    passphrase.forget()


@pytest.fixture
def locked(window, qtbot):
    """The window on an encrypted file in which there is Samira, with a lock."""
    people.save(None, Contact(name="Samira Benali"))
    encryption.set_passphrase(WORDS)
    opening.follow_lock(window)
    window.show_page("people")
    qtbot.waitUntil(lambda: window.actions() and window.sidebar.isEnabled())
    return window


def shut(window, qtbot):
    window.lock.shut()
    qtbot.waitUntil(db.is_closed)
    return window.findChild(Cover)


def words_to_be_seen(window) -> str:
    labels = window.findChildren(QLabel) + window.findChildren(QLineEdit)
    return "\n".join(one.text() for one in labels if one.isVisible())


def type_passphrase(qtbot, cover, words):
    cover.line.setText(words)
    qtbot.keyClick(cover.line, Qt.Key.Key_Return)


def test_a_passphrase_is_set_changed_and_removed_from_settings(window, qtbot, answer, secrets, monkeypatch):
    monkeypatch.setattr(passphrase, "ROUNDS", ROUNDS)  # as the child process has it
    people.save(None, Contact(name="Samira Benali"))
    backups.take("before")

    def fill(dialog: PassphraseDialog, now="", new="", again="", keeps=False):
        for line, text in ((dialog.now, now), (dialog.new, new), (dialog.again, again)):
            line.setText(text)
        dialog.keeps.setChecked(keeps)
        dialog.buttons.button(QDialogButtonBox.StandardButton.Save).click()
        return dialog

    def set_one(dialog):
        assert fill(dialog, new="short", again="short").isVisible()
        assert fill(dialog, new=WORDS, again="other words").isVisible()
        fill(dialog, new=WORDS, again=WORDS, keeps=True)

    answer(set_one)
    page = window.show_page("settings")
    page.file.set.click()
    qtbot.waitUntil(lambda: said(window).startswith("Your file is encrypted"), timeout=20_000)
    assert not encryption.unlike()
    assert encryption.is_encrypted() and encryption.is_remembered(database.path())
    assert page.file.remove.isVisible() and "is encrypted" in page.file.state.text()

    def change_it(dialog):
        assert fill(dialog, now="wrong", new="new words, quite long", again="new words, quite long").isVisible()
        fill(dialog, now=WORDS, new="new words, quite long", again="new words, quite long")

    answer(change_it)
    window.notice.close_.click()
    page.file.set.click()
    qtbot.waitUntil(lambda: said(window).startswith("Your file is encrypted"), timeout=20_000)
    assert encryption.is_right("new words, quite long") and not encryption.is_remembered(database.path())
    assert not encryption.unlike()
    answer(lambda dialog: fill(dialog, now="new words, quite long"))
    page.file.remove.click()
    qtbot.waitUntil(lambda: said(window).startswith("Your file is no longer encrypted"), timeout=20_000)
    assert not encryption.unlike()
    assert not encryption.is_encrypted() and people.count() == 1 and not page.file.remove.isVisible()


def change_passphrase(window, answer) -> None:
    """Ask for the change of the passphrase, and leave it in the middle."""

    def fill(dialog: PassphraseDialog) -> None:
        dialog.now.setText(WORDS)
        dialog.new.setText(NEW)
        dialog.again.setText(NEW)
        dialog.buttons.button(QDialogButtonBox.StandardButton.Save).click()

    answer(fill)
    doing_passphrase.change(window)
    assert db.is_closed() and isinstance(QApplication.activeModalWidget(), Progress)


def test_a_screen_that_locks_while_the_passphrase_is_changed_locks_it_after(locked, qtbot, answer, monkeypatch):
    change_passphrase(locked, answer)
    monkeypatch.setattr(passphrase, "ROUNDS", ROUNDS)  # as the child process has it
    locked.lock.shut()
    qtbot.waitUntil(lambda: locked.lock.is_shut and db.is_closed(), timeout=20_000)
    assert not passphrase.held()
    type_passphrase(qtbot, locked.findChild(Cover), NEW)
    assert not locked.lock.is_shut and people.count() == 1


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
def test_a_change_of_the_passphrase_that_is_cut_off_is_told_and_the_old_one_opens_it(locked, qtbot, answer):
    change_passphrase(locked, answer)
    for process in multiprocessing.active_children():
        process.kill()
    qtbot.waitUntil(lambda: "was cut off" in said(locked), timeout=20_000)
    assert people.count() == 1 and encryption.is_right(WORDS) and locked.page("people").isVisible()


def test_the_rule_is_said_first_and_a_refusal_has_room_and_goes_when_it_is_met(window, qtbot):
    dialog = PassphraseDialog(window, has_one=False)
    qtbot.addWidget(dialog)
    dialog.show()
    assert encryption.rule() in words_to_be_seen(dialog)
    dialog.new.setText("short")
    dialog.buttons.button(QDialogButtonBox.StandardButton.Save).click()
    QApplication.processEvents()
    assert dialog._advice.isVisible()
    room = dialog.findChild(Room)
    assert not room.verticalScrollBar().isVisible()
    assert room.rect().contains(dialog.keeps.mapTo(room, dialog.keeps.rect().bottomRight()))
    dialog.new.setText(WORDS)
    assert not dialog._advice.isVisible()
    dialog.buttons.button(QDialogButtonBox.StandardButton.Save).click()
    assert dialog._advice.text() == "The two are not the same."
    dialog.again.setText(WORDS[:-1])
    assert dialog._advice.isVisible()
    dialog.again.setText(WORDS)
    assert not dialog._advice.isVisible()


def test_locked_nothing_is_to_be_seen_and_no_key_is_left(locked, qtbot):
    assert "Samira" in locked.page("people").model.index(0).data()
    cover = shut(locked, qtbot)
    assert not passphrase.held() and db.is_closed()
    assert "Samira" not in words_to_be_seen(locked) and not locked.page("people").isVisible()
    qtbot.keyClick(locked, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)  # no command answers
    assert QApplication.activeModalWidget() is None and cover.line.hasFocus()
    type_passphrase(qtbot, cover, "wrong words")
    assert "does not open" in cover.says.text() and db.is_closed()
    type_passphrase(qtbot, cover, WORDS)
    assert not locked.lock.is_shut and locked.page("people").isVisible() and people.count() == 1
    qtbot.keyClick(locked, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert locked.shown() == "today"


def test_a_dialog_keeps_what_was_typed_behind_the_lock(locked, qtbot, answer):
    seen = []

    def go_away(dialog: QDialog):
        line = dialog.findChild(QLineEdit)
        line.setText("Half a name")
        title = dialog.windowTitle()
        locked.lock.shut()
        assert not line.isVisible() and dialog.isVisible() and dialog.windowTitle() == "Keepwarm"
        qtbot.waitUntil(db.is_closed)
        type_passphrase(qtbot, dialog.findChild(Cover), WORDS)
        seen.append((line.text(), line.isVisible(), dialog.windowTitle() == title))
        dialog.reject()

    answer(go_away)
    doing.new_person(locked)
    assert seen == [("Half a name", True, True)]
    assert not locked.lock.is_shut and not locked.findChildren(Cover)


def test_a_dialog_that_comes_while_it_is_locked_is_covered_and_one_that_goes_is_not_missed(locked, qtbot):
    going = QDialog(locked)
    going.show()
    shut(locked, qtbot)
    going.close()
    going.deleteLater()
    coming = QDialog(locked)
    told = PlainLabel("Samira Benali was added", parent=coming)
    coming.show()
    assert not told.isVisible()
    qtbot.waitUntil(lambda: going not in locked.findChildren(QDialog))
    type_passphrase(qtbot, coming.findChild(Cover), WORDS)
    assert told.isVisible() and not locked.lock.is_shut and not locked.findChildren(Cover)
    assert locked.page("people").isVisible()
    coming.close()


def test_a_copy_that_is_being_made_does_not_keep_it_open_and_is_made_after(locked, qtbot, data_file):
    opening.read_ahead(locked)
    assert locked.backing_up.is_copying
    cover = shut(locked, qtbot)
    assert not passphrase.held() and not locked.backing_up.is_copying and not backups.taken(data_file)
    type_passphrase(qtbot, cover, WORDS)
    qtbot.waitUntil(lambda: not locked.backing_up.is_copying, timeout=20_000)
    assert len(backups.taken()) == 1


def test_it_locks_by_itself_when_nothing_was_done(locked, qtbot):
    at = [1_000_000.0]
    lock = Lock(locked, now=lambda: at[0])
    locked.lock = lock
    lock.follow()
    at[0] += 60 * settings.get(settings.LOCK_AFTER) - 5
    lock.look()
    assert not lock.is_shut
    qtbot.keyClick(locked.page("people"), Qt.Key.Key_Down)
    at[0] += 10
    lock.look()
    assert not lock.is_shut  # something was done just now
    at[0] += 60 * settings.get(settings.LOCK_AFTER)
    lock.look()
    assert lock.is_shut
    qtbot.waitUntil(db.is_closed)
    type_passphrase(qtbot, locked.findChild(Cover), WORDS)
    settings.put(settings.LOCK_AFTER, 0)
    lock.follow()
    at[0] += 1_000_000
    lock.look()
    assert not lock.is_shut


def test_files_that_come_while_it_is_locked_are_read_after(locked, qtbot, tmp_path):
    card = tmp_path / "new.vcf"
    card.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Zoé\nEND:VCARD\n", encoding="utf-8")
    cover = shut(locked, qtbot)
    locked.import_files([card])
    assert db.is_closed()
    type_passphrase(qtbot, cover, WORDS)
    assert locked.shown() == "import"
    qtbot.waitUntil(lambda: locked.page("import").plan is not None)


def test_at_the_start_it_is_asked_for_and_the_keyring_may_answer(locked, qtbot):
    file = database.path()
    database.close()
    passphrase.forget()
    locked.sidebar.setEnabled(False)
    locked.open_database(file)
    cover = locked.findChild(Cover)
    assert db.is_closed() and cover.line.hasFocus()
    type_passphrase(qtbot, cover, WORDS)
    assert people.count() == 1 and locked.shown() == "today"
    encryption.remember(file, WORDS)
    database.close()
    passphrase.forget()
    locked.open_database(file)
    assert people.count() == 1


def test_the_key_asks_for_a_passphrase_where_there_is_none(window, qtbot, answer):
    qtbot.waitUntil(lambda: bool(window.actions()))
    seen = []
    answer(lambda dialog: (seen.append(dialog.windowTitle()), dialog.reject()))
    doing_passphrase.lock(window)
    assert seen == ["Set a passphrase"] and not encryption.is_encrypted()


LOGIN = "org.freedesktop.login1"
SAVER = ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged")
SLEEP = ("/org/freedesktop/login1", f"{LOGIN}.Manager", "PrepareForSleep")
OURS, THEIRS = ((f"/org/freedesktop/login1/session/{name}", f"{LOGIN}.Session", "Lock") for name in ("_32", "_33"))


def test_it_locks_with_the_screen_and_before_sleep(bus, locked, qtbot, monkeypatch):
    from jeepney import DBusAddress, message_bus, new_signal

    from ui.screen_lock import ScreenLock

    monkeypatch.setenv("XDG_SESSION_ID", "2")
    bus.send_and_get_reply(message_bus.RequestName(LOGIN))

    def say(signal, *values):
        path, interface, member = signal
        bus.send(new_signal(DBusAddress(path, interface=interface), member, "b" * len(values), values))

    locked.lock.follow()
    heard = []
    also = ScreenLock(locked, lambda: heard.append(locked.lock.is_shut))
    for signal, *values in ((THEIRS,), (SAVER, False), (SLEEP, False), (SAVER, True), (SLEEP, True), (OURS,)):
        say(signal, *values)
    qtbot.waitUntil(lambda: len(heard) == 3)  # the bus keeps the order: what should not be heard was not
    qtbot.waitUntil(db.is_closed)
    also.stop()
    assert locked.lock.is_shut and not passphrase.held()
    type_passphrase(qtbot, locked.findChild(Cover), WORDS)
    settings.put(settings.LOCK_AFTER, 0)
    locked.lock.follow()  # never by itself
    still = ScreenLock(locked, lambda: heard.append(True))
    say(SAVER, True)
    qtbot.waitUntil(lambda: len(heard) == 4)
    still.stop()
    assert not locked.lock.is_shut


def test_a_notice_is_hidden_and_forgotten_and_what_comes_meanwhile_waits(locked, qtbot):
    locked.say("Samira Benali was added.", undo=True)
    assert locked.notice.text() and locked.notice.accessibleName()
    cover = shut(locked, qtbot)
    assert not locked.notice.isVisible() and locked.notice.accessibleName() == ""
    locked.say("The copy of Samira was written.")
    assert not locked.notice.isVisible() and "Samira" not in words_to_be_seen(locked)
    assert "Samira" not in locked.notice.accessibleName()
    type_passphrase(qtbot, cover, WORDS)
    assert locked.notice.text() == "The copy of Samira was written."
    locked.notice.close_.click()
    cover = shut(locked, qtbot)
    type_passphrase(qtbot, cover, WORDS)  # it is not said twice
    assert not locked.notice.isVisible()


def test_a_passphrase_is_shown_by_key_as_it_is_typed_and_hidden_again_once_out_of_sight(locked, qtbot):
    dialog = PassphraseDialog(locked, has_one=True)
    qtbot.addWidget(dialog)
    dialog.show()
    lines = (dialog.now, dialog.new, dialog.again)
    box = dialog.findChild(ShowTyped)
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert {line.echoMode() for line in lines} == {QLineEdit.EchoMode.Normal}
    cover = shut(locked, qtbot)
    assert {line.echoMode() for line in lines} == {QLineEdit.EchoMode.Password} and not box.isChecked()
    over = cover.findChild(ShowTyped)
    over.click()
    assert cover.line.echoMode() == QLineEdit.EchoMode.Normal
    cover.line.setText(WORDS)
    cover.line.returnPressed.emit()
    assert not locked.lock.is_shut and dialog.now.echoMode() == QLineEdit.EchoMode.Password
    box.click()
    dialog.reject()
    assert {line.echoMode() for line in lines} == {QLineEdit.EchoMode.Password}


def test_what_the_keyring_gives_and_costs_is_said_where_it_is_chosen(window, qtbot):
    dialog = PassphraseDialog(window, has_one=False)
    qtbot.addWidget(dialog)
    dialog.show()
    seen = words_to_be_seen(dialog)
    assert "without asking" in seen and "whoever is logged in as you" in seen
    assert dialog.keeps.accessibleDescription() in seen
