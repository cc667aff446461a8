"""What Ctrl+K finds: people, networks, what was noted, and the commands of the menu; each kind under its own word."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

from models import found_in, interactions, networks, note_search, people
from models.search import FORGIVEN, FORGIVEN_TWO
from models.text import fold, one_letter_off, two_letters_off, words
from models.words import tr
from ui.language import day_text

if TYPE_CHECKING:
    from ui.window import Window

PEOPLE, NETWORKS, NOTES, COMMANDS = 6, 3, 4, 3
RECENT = 6


@dataclass
class Found:
    """A line of the list: what it says, what stands after it and at its end, and what Enter does.

    excerpt, marks  a second line, and where in it the words stand
    kind  the word above the first line of its kind
    """

    id: int
    name: str
    more: str
    key: str
    do: Callable[[], object]
    excerpt: str = ""
    marks: list[tuple[int, int]] = field(default_factory=list)
    kind: str = ""


def found(window: "Window", text: str) -> list[Found]:
    """Return what matches, kind by kind; where nothing does, what is a letter off."""
    somebody = list(_people(window, text))  # people.quick() forgives a letter by itself
    rows = _by_kind(window, somebody, partial(_matches, text), note_search.find(text, NOTES))
    return rows or _by_kind(window, [], partial(_nearly_matches, text), note_search.find_alike(text, NOTES))


def _by_kind(
    window: "Window", somebody: list[Found], matches: Callable[[str], bool], notes: list[note_search.Note]
) -> list[Found]:
    """Return the lines of all kinds, the first of each with its word; `matches` is asked of names."""
    rows: list[Found] = []
    for kind, some in (
        (tr("People"), somebody),
        (tr("Networks"), islice(_networks(window, matches), NETWORKS)),
        (tr("Notes and interactions"), _notes(window, notes)),
        (tr("Commands"), islice(_commands(window, matches), COMMANDS)),
    ):
        begun = len(rows)
        rows += some
        if len(rows) > begun:
            rows[begun].kind = kind
    return rows


def recent(window: "Window") -> list[Found]:
    """Return the people who were looked at last, then those of the last interactions."""
    ids = window.recent[:RECENT]
    if len(ids) < RECENT:
        ids += [number for entry in interactions.newest(RECENT) for number, _ in entry.people]
    ids = list(dict.fromkeys(ids))[:RECENT]
    known = dict(people.contacts(ids)) if ids else {}
    rows = [
        Found(number, known[number].name, known[number].organization, "", partial(window.open_person, number))
        for number in ids
        if number in known
    ]
    if rows:
        rows[0].kind = tr("Recent")
    return rows


def _people(window: "Window", text: str) -> Iterator[Found]:
    rows = people.quick(text, PEOPLE)
    known = dict(people.contacts([row.id for row in rows])) if rows else {}
    for row in rows:
        where, marks = found_in.beyond_the_name(known[row.id], text)
        yield Found(row.id, row.name, row.organization, "", partial(window.open_person, row.id), where, marks)


def _networks(window: "Window", matches: Callable[[str], bool]) -> Iterator[Found]:
    for place, (number, name) in enumerate(networks.names()):
        if matches(name):
            yield Found(-5000 - place, name, "", "", partial(_open_network, window, number))


def _open_network(window: "Window", number: int) -> None:
    window.show_page("networks").open_network(number)


def _notes(window: "Window", notes: list[note_search.Note]) -> Iterator[Found]:
    for place, note in enumerate(notes):
        number = -1000 - place
        if note.person is not None:
            opens = partial(window.open_person, note.person)
            yield Found(number, note.title, "", tr("note"), opens, note.excerpt, note.marks)
        else:
            day = day_text(note.day)
            opens = partial(_edit, window, note.interaction)
            yield Found(number, note.title or tr("Nobody"), "", day, opens, note.excerpt, note.marks)


def _edit(window: "Window", interaction: int) -> None:
    from ui import doing

    doing.edit_interaction(window, interaction)


def _commands(window: "Window", matches: Callable[[str], bool]) -> Iterator[Found]:
    turns = {window.undo_action: tr("Undo"), window.redo_action: tr("Redo")}  # not by the names in what would be undone
    for place, (name, action) in enumerate(_actions(window)):
        if matches(turns.get(action, name)):
            yield Found(-1 - place, name, "", action.shortcut().toString(QKeySequence.SequenceFormat.NativeText), action.trigger)


def _actions(window: "Window") -> Iterator[tuple[str, QAction]]:
    """Yield what the menu and the menus in it hold, with its words: "Theme: Dark"."""
    for action in window.menu.actions():
        if action.menu():
            for inner in action.menu().actions():
                yield tr("{menu}: {command}", menu=action.text(), command=inner.text()), inner
        elif action.isEnabled() and action.text():
            yield action.text(), action


def _matches(text: str, name: str) -> bool:
    wanted, have = words(text), words(fold(name))
    return bool(wanted) and all(any(one.startswith(word) for one in have) for word in wanted)


def _nearly_matches(text: str, name: str) -> bool:
    """Is each word the beginning of one of the name's, or, from four letters on, a letter off, from seven on two?"""
    wanted, have = words(text), words(fold(name))
    return bool(wanted) and all(any(one.startswith(word) or _near(word, one) for one in have) for word in wanted)


def _near(word: str, one: str) -> bool:
    if len(word) >= FORGIVEN_TWO:
        return two_letters_off(word, one)
    return len(word) >= FORGIVEN and one_letter_off(word, one)
