"""What is done beside an import: saving what could not be read, and taking one back that is listed among the past ones."""

from functools import partial
from typing import TYPE_CHECKING

from models import database, import_history, importing
from models.errors import Problem
from models.import_history import PastImport, TakingBack
from models.import_plan import Plan
from models.turning import looking_back, taking_back
from models.words import listed, tr
from ui import apart, doing, written
from ui.widgets import past_imports

if TYPE_CHECKING:
    from ui.window import Window


def save_unread(window: "Window", made: Plan) -> None:
    """Write what could not be read to files of its own, to be mended and imported again."""
    name = f"unreadable.{importing.unread(made)[0][0]}"
    if not (file := doing.ask_file(window, tr("Save what could not be read"), name, tr("All files (*)"))):
        return
    try:
        saved = importing.save_unread(made, file)
    except Problem as problem:
        window.show_problem(problem)
        return
    names = listed(f"“{one.name}”" for one in saved)
    written.tell(window, tr("Saved as {names}. Mend it with a text editor, then import it.", names=names), saved[0])


def take_back(window: "Window", one: PastImport) -> None:
    """Say what would go and what would stay, then take an import back: in a process of its own where there is much of it."""
    if one.size <= doing.QUICK:
        _ask(window, one, import_history.look(one))
        return
    title, asked = tr("Take back the import of {name}", name=one.name), partial(_ask, window, one)
    cancelled = partial(apart.say_cancelled, window)
    apart.run(window, title, looking_back, database.path(), one, done=asked, cancelled=cancelled)


def _ask(window: "Window", one: PastImport, found: TakingBack) -> None:
    what = past_imports.sentence(found)
    if not found.rows:
        window.say(what)
    elif doing.ask(window, found.label, what, tr("Take back")):
        _take_back(window, one, found.label)


def _take_back(window: "Window", one: PastImport, label: str) -> None:
    def told(done: TakingBack) -> None:
        what = past_imports.sentence(done)
        window.say(tr("The import was taken back. {what}", what=what), undo=True)

    if one.size <= doing.QUICK:
        doing.drive(window, label, import_history.take_back(one), told)
        return
    cancelled = apart.say_whether_done(window, partial(database.newest_step, label), undo=True)
    apart.run(window, label, taking_back, database.path(), one, done=told, cancelled=cancelled)
