"""What the user does with their calendar account: connect, sync, enter the password again, disconnect."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QMessageBox

from models import calendar_accounts, passwords
from models.errors import Problem
from models.words import tr
from ui import calendar_sync
from ui.widgets.plain import button

if TYPE_CHECKING:
    from ui.dialogs.connect_calendar import ConnectCalendarDialog
    from ui.window import Window


def connect(window: "Window") -> None:
    """Ask for an account and which of its calendars are meant."""
    from ui.dialogs.connect_calendar import ConnectCalendarDialog

    dialog = ConnectCalendarDialog(window)
    dialog.accepted.connect(lambda: _connected(window, dialog))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _connected(window: "Window", dialog: "ConnectCalendarDialog") -> None:
    """Keep what was chosen, and sync for the first time."""
    number = calendar_accounts.connect(dialog.login, dialog.found, dialog.reads(), dialog.writes())
    _keep(window, number, dialog.login.password)
    sync = calendar_sync.of(window)
    sync.start(number, by_user=True)
    sync.follow()


def _keep(window: "Window", number: int, password: str) -> None:
    """Keep a password in the keyring; where there is none, until the window closes."""
    try:
        passwords.put(calendar_accounts.get(number).secret, password)
        calendar_sync.of(window).passwords.pop(number, None)
    except Problem as problem:
        calendar_sync.of(window).passwords[number] = password
        advice = tr("It works until Keepwarm is closed; then the password is asked for again. It is written nowhere.")
        window.show_problem(Problem(problem.title, advice))


def sync_now(window: "Window") -> None:
    """Sync every account now, or say that there is none."""
    accounts = calendar_accounts.all_()
    if not accounts:
        window.say(tr("No calendar is connected. Settings connect one."))
        page = window.show_page("settings")
        page.reveal(page.accounts.connect_button)
        return
    sync = calendar_sync.of(window)
    for account in accounts:
        if sync.start(account.id, by_user=True):
            return


def answer_removals(window: "Window", number: int, removals: str) -> None:
    """Say what becomes of follow-ups that vanished from the calendar: "put_back" there, or "accept" (removed here too)."""
    calendar_sync.of(window).start(number, by_user=True, removals=removals)


def enter_password(window: "Window", number: int) -> None:
    """Ask for the password again, keep it and sync."""
    from ui.dialogs.password import PasswordDialog

    dialog = PasswordDialog(calendar_accounts.get(number).account, window)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        _keep(window, number, dialog.line.text())
        calendar_sync.of(window).start(number, by_user=True)


def disconnect(window: "Window", number: int) -> None:
    """Ask what becomes of the follow-ups in the calendar, and disconnect."""
    account = calendar_accounts.get(number)
    if not account.writes:
        forget(window, number)
        return
    box = QMessageBox(window)
    box.setWindowTitle(tr("Disconnect the calendar"))
    box.setText(tr("Your follow-ups stay here. What becomes of them in “{name}”?", name=account.writes))
    leave = button(tr("Leave them there"), "primary")
    box.addButton(leave, QMessageBox.ButtonRole.AcceptRole)
    take_out = box.addButton(tr("Take them out"), QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(leave)
    box.exec()
    if box.clickedButton() is leave:
        forget(window, number)
    elif box.clickedButton() is take_out and not calendar_sync.of(window).start(number, leaving=True):
        window.say(tr("A sync is under way: try again in a moment."))


def forget(window: "Window", number: int) -> None:
    """Disconnect an account and drop its password. What was read from it stays."""
    sync = calendar_sync.of(window)
    if sync.running == number:
        sync.stop()
    secret = calendar_accounts.get(number).secret
    calendar_accounts.disconnect(number)
    sync.passwords.pop(number, None)
    sync.follow()
    try:
        passwords.forget(secret)
    except Problem as problem:
        window.show_problem(problem)
        return
    window.say(tr("The calendar is disconnected. What was read from it stays."))
