"""One person or two: putting two side by side to merge them, and making two of one."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from models import people
from models.words import tr
from ui import doing

if TYPE_CHECKING:
    from ui.window import Window


def merge_people(window: "Window", ids: Sequence[int]) -> None:
    """Put two people side by side, to make one of them."""
    if len(ids) == 2:
        window.show_page("duplicates").compare(ids)
    else:
        window.say(tr("Choose two people (Ctrl+click) to merge them."))


def merge_with(window: "Window", person_id: int) -> None:
    """Ask with whom somebody is one person, and put the two side by side."""
    from ui.dialogs.somebody import ask_somebody

    other = ask_somebody(window, tr("Merge {name} with whom?", name=people.name_of(person_id)[:40]))
    if other == person_id:
        window.say(tr("That is the same person already."))
    elif other:
        merge_people(window, [person_id, other])


def split_person(window: "Window", person_id: int) -> None:
    """Ask what belongs to somebody else, and make two people of one."""
    from models import person_split
    from ui.dialogs.split_person import SplitDialog

    dialog = SplitDialog(person_id, window)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return
    number = doing.try_(window, lambda: person_split.split(person_id, dialog.name(), dialog.keys()))
    if number:
        window.open_person(number)
        names = {"one": people.name_of(person_id), "other": people.name_of(number)}
        window.say(tr("{one} and {other} are two people now.", **names), undo=True)
