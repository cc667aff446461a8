"""What the user does about the passphrase of their file: set, change, remove it, and lock."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from models import backups, database, encryption, passphrase
from models.errors import Problem
from models.words import listed, tr, trn
from ui import apart, opening

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
    words = "" if removes else dialog.words

    def done(_: object) -> None:
        told = _remember(window, file, words if dialog.remembered else "", remembered)
        bring_along(window, told)

    cut_off = Problem(
        tr("The change of the passphrase was cut off"),
        tr("Your file is whole, with the new passphrase or as it was. See that there is room on the disk."),
    )
    title = dialog.windowTitle()
    learn = passphrase.learn_all
    apart.alone(window, title, encryption.laying_out, file, words, done=done, cut_off=cut_off, learn=learn)


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
    place, copies = database.path(), encryption.unlike()

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

    def cancelled() -> None:
        backups.drop_half(place)
        window.say(left_behind(len(encryption.unlike())))
        database.tell_all()

    if copies:
        work = encryption.bring_along
        title = tr("Encrypting your backups") if encryption.is_encrypted() else tr("Decrypting your backups")
        apart.run(window, title, work, place, copies, done=done, cancelled=cancelled)
    else:
        done([])


def left_behind(count: int) -> str:
    """Return a sentence on so many backups that are not encrypted as the file is, or are while it is not."""
    if encryption.is_encrypted():
        return trn("{n} backup is not encrypted as your file is.", "{n} backups are not encrypted as your file is.", count)
    return trn("{n} backup is still encrypted.", "{n} backups are still encrypted.", count)


def _said(copies: int) -> str:
    if encryption.is_encrypted():
        said = tr("Your file is encrypted: Ctrl+Shift+L locks it.")
        also = trn("{n} backup is encrypted as well.", "{n} backups are encrypted as well.", copies)
    else:
        said = tr("Your file is no longer encrypted.")
        also = trn("Nor is {n} backup.", "Nor are {n} backups.", copies)
    return f"{said} {also}" if copies else said
