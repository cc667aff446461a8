"""What is done with people of whom there may be thousands, behind a progress where it takes long: tags, deleting."""

from collections.abc import Generator, Sequence
from typing import TYPE_CHECKING

from models import people, tagging
from models.words import tr, trn
from ui import doing

if TYPE_CHECKING:
    from ui.window import Window

QUICK = 50  # people that are changed in 20 ms


def tag(window: "Window", person_ids: Sequence[int], name: str) -> None:
    """Give people a tag."""
    text = tr("Tagged “{tag}”: {names}.", tag=name, names=people.names_of([(number, "") for number in person_ids]))
    _drive(window, tagging.tag_steps(person_ids, name), text)


def untag(window: "Window", person_ids: Sequence[int], name: str) -> None:
    """Take a tag from people."""
    text = tr("No longer “{tag}”: {names}.", tag=name, names=people.names_of([(number, "") for number in person_ids]))
    _drive(window, tagging.untag_steps(person_ids, name), text)


def delete_people(window: "Window", ids: Sequence[int]) -> None:
    """Delete people; the notice offers to take it back."""
    if ids:
        text = trn("{name} was deleted.", "{n} people were deleted.", len(ids), name=people.name_of(ids[0]))
        _drive(window, people.delete_steps(ids), text)


def _drive(window: "Window", steps: Generator[tuple[int, int], None, None], text: str) -> None:
    doing.drive(window, tr("People"), steps, lambda _: window.say(text, undo=True), QUICK)
