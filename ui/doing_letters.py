"""What the user writes, from any page. Each opens the dialog of letters and lets it stand beside the window."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from models import audiences, clock
from models.words import tr

if TYPE_CHECKING:
    from ui.dialogs.write import WriteDialog, Writing
    from ui.window import Window


def write(window: "Window", person_ids: Sequence[int] = ()) -> "WriteDialog":
    """Write to these people, or to those chosen in the dialog."""
    from ui.dialogs.write import Writing

    candidates = audiences.candidates([(number, "") for number in person_ids], clock.today())
    return show(window, Writing(tr("Write"), candidates=candidates))


def show(window: "Window", writing: "Writing") -> "WriteDialog":
    """Open the dialog of letters."""
    from ui.dialogs.write import WriteDialog

    dialog = WriteDialog(window, writing)
    dialog.show()
    return dialog
