"""What the user does about the passphrase of their file: set, change, remove it, and lock."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from models import backups, database, encryption
from models.errors import Problem
from models.words import listed, tr, trn
from ui import doing, opening

if TYPE_CHECKING:
    from ui.window import Window

NAMED = 3  # backups, of those that could not be changed


def lock(window: "Window") -> None:
    """Lock now; where there is no passphrase yet, ask for one."""
    if window.demo:
        window.say(tr("These people are invented: there is nothing to lock."))
    elif encryption.is_encrypted():
        opening.follow_lock(window)
        window.lock.shut()
    else:
        change(window)


def change(window: "Window", removes: bool = False) -> None:
    """Ask for a passphrase, or for the present one to remove it, and lay the file and its backups out accordingly."""
    from ui.dialogs.passphrase import PassphraseDialog

    file, has_one = database.path(), encryption.is_encrypted()
    remembered = has_one and encryption.is_remembered(file)
    dialog = PassphraseDialog(window, has_one, remembered, removes)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        if removes:
            encryption.remove_passphrase()
        else:
            encryption.set_passphrase(dialog.words)
    except Problem as problem:
        window.show_problem(problem)
        return
    finally:
        QApplication.restoreOverrideCursor()
    opening.follow_lock(window)
    database.tell_all()
    told = _remember(window, file, dialog.words if dialog.remembered and not removes else "", remembered)
    bring_along(window, told)


def _remember(window: "Window", file: Path, words: str, remembered: bool) -> bool:
    """Bring the keyring up to date; return whether nothing had to be said."""
    try:
        if words:
            encryption.remember(file, words)
        elif remembered:
            encryption.forget_remembered(file)
    except Problem as problem:
        window.show_problem(problem)
        return False
    return True


def bring_along(window: "Window", tells: bool = True) -> None:
    """Lay the backups out as the file is, and say what came of it."""
    copies = encryption.unlike()

    def done(left: list[Path]) -> None:
        if left:
            names = listed([copy.name for copy in left[:NAMED]])
            title = trn("{n} backup stayed as it was", "{n} backups stayed as they were", len(left))
            advice = tr(
                "Your file is as you wanted it. Delete what you no longer need: {names}, in {folder}.",
                names=names, folder=str(backups.folder()),
            )  # fmt: skip
            window.show_problem(Problem(title, advice))
        elif tells:
            window.say(_said(len(copies)))
        database.tell_all()

    doing.drive(window, tr("Your backups"), encryption.bring_along(database.path(), copies), done, quick=1)


def _said(copies: int) -> str:
    if encryption.is_encrypted():
        said = tr("Your file is encrypted. Ctrl+Shift+L locks it.")
        also = trn("So is {n} backup.", "So are {n} backups.", copies)
    else:
        said = tr("Your file is no longer encrypted.")
        also = trn("Nor is {n} backup.", "Nor are {n} backups.", copies)
    return f"{said} {also}" if copies else said
