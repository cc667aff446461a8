"""Everything at once: written as JSON, and read back."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from models import database, json_copy, people
from models.child import MUCH
from models.files import drop_left_behind, mark
from models.words import tr, trn
from ui import apart, doing, job, written

if TYPE_CHECKING:
    from ui.window import Window


def export_everything(window: "Window") -> None:
    """Ask where, and write everything."""
    file = doing.ask_file(window, tr("Export everything"), "keepwarm.json", tr("JSON (*.json)"))
    if not file:
        return

    def told(_: int) -> None:
        written.tell(window, tr("Everything is in “{file}”. Who has it can read it: keep it safe.", file=file.name), file)

    def cancelled() -> None:
        drop_left_behind(file)
        said()

    place, said = database.path(), apart.say_whether_done(window, partial(mark, file))
    apart.run(window, tr("Export everything"), json_copy.writing, place, file, done=told, cancelled=cancelled)


def import_everything(window: "Window") -> None:
    """Ask for a file, say what it would put in the place of what is there, and do that."""
    name, _ = QFileDialog.getOpenFileName(window, tr("Import everything"), str(Path.home()), tr("JSON (*.json)"))
    if name:
        look = job.Job(json_copy.looking, Path(name), parent=window, memory=MUCH)
        asked, cancelled = partial(_ask, window, Path(name)), partial(apart.say_cancelled, window)
        job.attend(window, tr("Import everything"), look, asked, window.show_problem, cancelled)


def _ask(window: "Window", file: Path, theirs: int) -> None:
    """Put a file in the place of what is there, if the user wants that; `theirs` are the people in it."""
    ours = people.count()
    coming = trn(
        "It holds {n} person, with all that belongs to them.", "It holds {n} people, with all that belongs to them.", theirs
    )
    going = trn(
        "They take the place of the {n} person who is here. Undo brings them back.",
        "They take the place of the {n} people who are here. Undo brings them back.",
        ours,
    )
    question = tr("Put “{file}” in the place of all that is here?", file=file.name)
    if not doing.ask(window, question, f"{coming} {going}" if ours else coming, tr("Import everything")):
        return

    def told(_: int) -> None:
        window.say(tr("Everything is now what “{file}” holds.", file=file.name), undo=True)

    place, label = database.path(), tr("Import everything")
    cancelled = apart.say_whether_done(window, partial(database.newest_step, label), undo=True)
    apart.run(window, label, json_copy.putting, place, file, label, done=told, cancelled=cancelled)
