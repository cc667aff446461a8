"""Telling of a file that was written: its folder in words, and a button that shows it.

Only from here does an address of this computer (file:) go to the system: of what the user wrote a moment ago, in a place they
chose. What comes from outside is opened by ui/links.py, which lets none through.
"""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from models.words import tr

if TYPE_CHECKING:
    from ui.window import Window


def tell(window: "Window", text: str, file: Path) -> None:
    """Say that a file was written, and where it is; the notice offers to show its folder."""
    window.say(f"{text} {where(file)}", undo=partial(_show_folder, window, file.absolute().parent), verb=tr("Show in folder"))


def where(file: Path) -> str:
    """Return a sentence that says where a file is."""
    folder = folder_words(file)
    return tr("Look in the folder “{folder}”.", folder=folder) if folder else tr("Look in your home folder.")


def folder_words(file: Path) -> str:
    """Return the folder of a file as the user knows it, from their home on where it is in there; "" for the home itself."""
    folder, home = file.absolute().parent, Path.home()
    if folder == home:
        return ""
    return str(folder.relative_to(home) if folder.is_relative_to(home) else folder)


def open_here(place: Path) -> bool:
    """Give a file or a folder that was just written to the program that the system has for it; return whether there is one."""
    return place.exists() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))


def _show_folder(window: "Window", folder: Path) -> None:
    if not open_here(folder):
        window.say(tr("The folder could not be shown: {folder}.", folder=str(folder)))
