"""Copies of the user's file: made, and put back, in a process of its own."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from models import backups, clock, database, restoring, soundness
from models.connection import db
from models.errors import Problem
from models.files import mark
from models.words import tr
from ui import apart, doing, written

if TYPE_CHECKING:
    from ui.window import Window


def back_up(window: "Window") -> None:
    """Copy the database to a place of the user's choice."""
    kinds = tr("Keepwarm database (*.db)")
    file = doing.ask_file(window, tr("Back up"), f"keepwarm {clock.today().isoformat()}.db", kinds)
    if file:
        copy(window, lambda _: None, file)


def copy(window: "Window", then: Callable[[Path], object], file: Path | None = None) -> None:
    """Copy the database to `file`, or into the folder of backups; say so, and call `then(the copy)`."""

    def told(made: Path) -> None:
        written.tell(window, tr("The copy was written and checked: “{file}”.", file=made.name), made)
        then(made)

    _copy(window, tr("Back up"), told, "", file)


def before_import(window: "Window", then: Callable[[], object]) -> None:
    """Copy the database and call `then()`; at once where there is nothing in it to lose."""
    if soundness.holds_anything(db.connection()):
        _copy(window, tr("Copying your data before the import"), lambda _: then(), str(tr("before an import")))
    else:
        then()


def _copy(window: "Window", title: str, done: Callable[[Path], object], why: str, file: Path | None = None) -> None:
    place, said = database.path(), apart.say_whether_done(window, lambda: file and mark(file))

    def cancelled() -> None:
        backups.drop_half(place, file)
        said()

    apart.run(window, title, backups.copying, place, why, file, done=done, cancelled=cancelled)


def restore(window: "Window") -> None:
    """Put a backup back that the user chooses, once they saw what would differ."""
    from ui.dialogs.restore import RestoreDialog

    dialog = RestoreDialog(window)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return

    put_back(window, dialog.file)


def put_back(window: "Window", copy: Path, takes_back: bool = False) -> None:
    """Put a copy in place of what there is, which is copied first; say so, and offer to take it back.

    takes_back  that is what is done: as the last change, a restore is what Undo takes back
    """

    def told(before: Path) -> None:
        if takes_back:
            text = tr("Undone: {label}", label=tr("Restore a backup"))
            window.say(text, partial(put_back, window, before), tr("Redo"))
        else:
            text = tr("Restored. What you had before is among your backups.")
            window.say(f"{text} {written.where(before)}", undo=True)

    place, why = database.path(), str(tr("before restoring"))
    cut_off = Problem(
        tr("Restoring was cut off"),
        tr("Your file is whole: as it was before, or as that backup has it. See that there is room on the disk."),
    )
    apart.alone(window, tr("Restore"), restoring.restoring, place, copy, why, takes_back, done=told, cut_off=cut_off)
