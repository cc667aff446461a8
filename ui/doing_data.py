"""Everything at once: written as JSON, and read back."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from models import json_copy, people
from models.errors import Problem
from models.words import tr, trn
from ui import doing

if TYPE_CHECKING:
    from ui.window import Window

QUICK = 5_000  # rows that are written or read while one waits


def export_everything(window: "Window") -> None:
    """Ask where, and write everything."""
    file = doing.ask_file(window, tr("Export everything"), "keepwarm.json", tr("JSON (*.json)"))
    if file:

        def told(_: int) -> None:
            window.say(tr("Everything is in “{file}”. Who has it can read it: keep it safe.", file=file.name))

        doing.drive(window, tr("Export everything"), json_copy.write(file), told, QUICK)


def import_everything(window: "Window") -> None:
    """Ask for a file, say what it would put in the place of what is there, and do that."""
    name, _ = QFileDialog.getOpenFileName(window, tr("Import everything"), str(Path.home()), tr("JSON (*.json)"))
    if not name:
        return
    try:
        content = json_copy.read(Path(name))
    except Problem as problem:
        window.show_problem(problem)
        return
    theirs, ours = len(content.get("person", ())), people.count()
    coming = trn(
        "It holds {n} person, with all that belongs to them.", "It holds {n} people, with all that belongs to them.", theirs
    )
    going = trn(
        "They take the place of the {n} person who is here. Undo brings them back.",
        "They take the place of the {n} people who are here. Undo brings them back.",
        ours,
    )
    question = tr("Put “{file}” in the place of all that is here?", file=Path(name).name)
    if doing.ask(window, question, f"{coming} {going}" if ours else coming, tr("Import everything")):

        def told(_: int) -> None:
            window.say(tr("Everything is now what “{file}” holds.", file=Path(name).name), undo=True)

        doing.drive(window, tr("Import everything"), json_copy.put(content), told, QUICK)
