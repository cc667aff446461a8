"""What the user writes, from any page. Each opens the dialog of letters and lets it stand beside the window."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from models import audiences, clock, people, wordings
from models.words import tr

if TYPE_CHECKING:
    from ui.dialogs.write import WriteDialog, Writing
    from ui.window import Window


def write(
    window: "Window", person_ids: Sequence[int] = (), kind: str = "", also: Sequence[Callable[[list[int]], object]] = ()
) -> "WriteDialog":
    """Write to these people, or to those chosen in the dialog.

    kind  the occasion, for words to begin with in the language of the first of them (see wordings.KINDS); "": an empty page
    also  what belongs to it: done once it was sent
    """
    from ui.dialogs.write import Writing
    from ui.widgets.wordings_menu import Wordings, letter_language

    language, title = letter_language(), tr("Write")
    if person_ids:
        contact = people.get(person_ids[0])
        language = wordings.language_of(contact, language)
        title = tr("Write to {name}", name=contact.name[:60]) if len(person_ids) == 1 else title
    chosen = Wordings(window, kind, language)
    candidates = audiences.candidates([(number, "") for number in person_ids], clock.today())
    for candidate in candidates:
        candidate.chosen = True
    return show(window, Writing(title, chosen.letter(), candidates, also, wordings=chosen.fill))


def show(window: "Window", writing: "Writing") -> "WriteDialog":
    """Open the dialog of letters."""
    from ui.dialogs.write import WriteDialog

    dialog = WriteDialog(window, writing)
    dialog.show()
    return dialog
