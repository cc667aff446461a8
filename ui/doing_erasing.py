"""Erasing people for good, once the user knows what goes."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from models import database, erasing, people
from models.errors import Problem
from models.words import tr, trn
from ui import apart
from ui.doing import ask

if TYPE_CHECKING:
    from ui.window import Window


def erase_people(window: "Window", ids: Sequence[int]) -> None:
    """Erase people for good, after saying what goes: there is no undo."""
    found = erasing.look(ids)
    names = people.names_of(list(zip(ids, found.names, strict=True)))
    parts = [
        trn("{n} interaction goes with them.", "{n} interactions go with them.", found.interactions)
        if found.interactions
        else "",
        trn(
            "{n} meeting with others stays, without them.", "{n} meetings with others stay, without them.", found.shared
        )
        if found.shared
        else "",
        trn(
            "{n} note that stays still has their name: Ctrl+K finds it, change it before or after.",
            "{n} notes that stay still have their name: Ctrl+K finds them, change them before or after.",
            found.naming,
        )
        if found.naming
        else "",
        trn("The backup is rewritten.", "The {n} backups are rewritten.", found.backups) if found.backups else "",
        tr("The undo history is emptied. This cannot be taken back. Copies that you made elsewhere are not touched."),
    ]
    question = tr("Erase {names} for good?", names=names)
    if ask(window, question, " ".join(part for part in parts if part), tr("Erase for good"), for_good=True):
        window.recent = [number for number in window.recent if number not in ids]
        _erase(window, ids, tr("{names}: erased for good.", names=names))


def _erase(window: "Window", ids: Sequence[int], text: str) -> None:
    """Erase in a process of its own: the engine may write the file and each backup anew for seconds."""

    def ended() -> None:
        if window.backing_up:
            window.backing_up.follow()

    if window.backing_up:
        window.backing_up.give_up()
    cut_off = Problem(
        tr("Erasing was cut off"),
        tr(
            "What is left to do is done in a moment, or when Keepwarm is opened again. See that there is room on the disk."
        ),
    )
    apart.run(
        window,
        tr("Erase for good"),
        erasing.erasing,
        database.path(),
        list(ids),
        done=lambda _: (ended(), window.say(text)),
        failed=lambda problem: (ended(), window.show_problem(problem)),
        cut_off=cut_off,
    )
