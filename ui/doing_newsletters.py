"""What the user does with newsletters: add, write the next issue, look at those sent."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QDialog, QMenu, QWidget

from models import clock, newsletter_text, newsletters
from models.errors import Problem
from models.letters import Letter
from models.wordings import LANGUAGES, language_name
from models.words import tr
from ui import doing_letters
from ui.widgets.plain import literal
from ui.widgets.wordings_menu import letter_language

if TYPE_CHECKING:
    from ui.dialogs.newsletters import NewslettersDialog
    from ui.dialogs.write import WriteDialog
    from ui.window import Window

T = TypeVar("T")
FIRST_DUE = timedelta(days=7)


def show(window: "Window") -> "NewslettersDialog":
    """Show all newsletters and their issues."""
    from ui.dialogs.newsletters import NewslettersDialog

    dialog = NewslettersDialog(window)
    dialog.show()
    return dialog


def new(window: "Window", network: int | None = None, name: str = "") -> int | None:
    """Ask for a new newsletter and store it; return its id, None when the user thought better of it."""
    from ui.dialogs.edit_newsletter import NewsletterDialog

    due = (clock.today() + FIRST_DUE).isoformat()
    dialog = NewsletterDialog(newsletters.Entry(name=name, network=network, due=due), window)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    entry = dialog.result_entry()
    return _kept(window, lambda: newsletters.save(entry), tr("The newsletter “{name}” was added.", name=entry.name))


def edit(window: "Window", number: int) -> None:
    """Ask for changes to a newsletter."""
    from ui.dialogs.edit_newsletter import NewsletterDialog

    dialog = NewsletterDialog(newsletters.get(number), window)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        entry = dialog.result_entry()
        _kept(window, lambda: newsletters.save(entry), tr("{name} was changed.", name=entry.name))


def delete(window: "Window", number: int) -> None:
    """Delete a newsletter; the notice offers to take it back."""
    _kept(window, lambda: newsletters.delete(number), tr("{name} was deleted.", name=newsletters.get(number).name))


def write(window: "Window", number: int) -> "WriteDialog":
    """Write the next issue: go on with the one that was begun, else with what is new since the last one."""
    from ui.dialogs.write import Writing

    entry, day = newsletters.get(number), clock.today()
    gather = partial(newsletter_text.gather, entry, day)
    opened: list[WriteDialog] = []

    def sent(ids: list[int]) -> None:
        newsletters.sent(number, opened[0].letter(), ids, day)

    def fill(menu: QMenu, begin_with: Callable[[Letter], None], _: Callable[[], Letter]) -> None:
        for language in LANGUAGES:
            text = tr("Gather anew: {language}", language=language_name(language))
            menu.addAction(text, lambda language=language: begin_with(gather(language)))

    letter = newsletters.draft(number) or gather(letter_language())
    writing = Writing(
        tr("Next issue of {name}", name=entry.name[:60]), letter, newsletters.audience(entry, day), [sent],
        partial(_keep, window, number), fill,
    )  # fmt: skip
    opened.append(doing_letters.show(window, writing))
    return opened[0]


def _keep(window: "Window", number: int, letter: Letter) -> None:
    _kept(window, lambda: newsletters.keep(number, letter), tr("The draft is kept."))


def write_for(window: "Window", network: int, name: str) -> None:
    """Write the newsletter of a network; where there is none, ask for one first."""
    known = newsletters.of_network(network)
    number = known[0].id if known else new(window, network, name)
    if number:
        write(window, number)


def newsletters_menu(window: "Window", network: int, parent: QWidget) -> QMenu:
    """Return a menu of the newsletters of a network."""
    menu = QMenu(parent)
    for entry in newsletters.of_network(network):
        menu.addAction(literal(entry.name, 60), partial(write, window, entry.id))
    menu.addSeparator()
    menu.addAction(tr("All newsletters…"), partial(show, window))
    return menu


def _kept(window: "Window", do: Callable[[], T], text: str) -> T | None:
    try:
        done = do()
    except Problem as problem:
        window.show_problem(problem)
        return None
    window.say(text, undo=True)
    return done
