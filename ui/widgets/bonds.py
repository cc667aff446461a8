"""Beside a person: the networks they are in, and what was given and received."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from models import favours, networks
from models.networks import Place
from models.words import dotted, tr
from ui import doing_networks
from ui.widgets.labels import ElidedLabel, LinkLabel, PlainLabel, button
from ui.widgets.plain import literal

if TYPE_CHECKING:
    from ui.window import Window

SHOWN_PLACES, SHOWN_FAVOURS = 12, 4


class Bonds(QWidget):
    """Two sections, each with a way to add; what they name opens with a click or Enter."""

    def __init__(self, window: "Window", person_id: int) -> None:
        super().__init__()
        self._window, self._person = window, person_id
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 14, 0, 0)
        self._column.setSpacing(4)
        self._show_networks()
        self._column.addSpacing(14)
        self._show_favours()

    def _show_networks(self) -> None:
        self._column.addWidget(PlainLabel(tr("Networks"), "section"))
        for place in networks.of_person(self._person)[:SHOWN_PLACES]:
            name = LinkLabel(place.name, "")
            name.clicked.connect(partial(self._open, place.id))
            self._column.addWidget(name)
            if said := _place_text(place):
                self._column.addWidget(ElidedLabel(said, "small"))
        add = button(tr("Add to a network…"), "link")
        add.clicked.connect(lambda: self._menu().popup(add.mapToGlobal(add.rect().bottomLeft())))
        self._column.addWidget(add)

    def _open(self, number: int) -> None:
        self._window.show_page("networks").open_network(number)

    def _menu(self) -> QMenu:
        return network_menu(self._window, [self._person], self)

    def _show_favours(self) -> None:
        self._column.addWidget(PlainLabel(tr("Given and received"), "section"))
        words = favours.balance_words(favours.balance(self._person))
        if words:
            self._column.addWidget(PlainLabel(words, "muted", wrap=True))
        rows = favours.of_person(self._person)
        rows.sort(key=lambda entry: not entry.is_open)
        for entry in rows[: max(SHOWN_FAVOURS, sum(entry.is_open for entry in rows))]:
            self._column.addWidget(self._favour(entry))
        if len(rows) > SHOWN_FAVOURS:
            every = button(tr("Show all {n}", n=len(rows)), "link")
            every.clicked.connect(lambda: self._every(rows, every))
            self._column.addWidget(every)
        add = button(tr("Log what was given…"), "link", tooltip="Ctrl+Shift+G")
        add.clicked.connect(lambda: doing_networks.log_favour(self._window, self._person))
        self._column.addWidget(add)

    def _every(self, rows: list[favours.Entry], asked: QWidget) -> None:
        """Show the rest, in the place of the button that asked for it."""
        at = self._column.indexOf(asked)
        shown = max(SHOWN_FAVOURS, sum(entry.is_open for entry in rows))
        for place, entry in enumerate(rows[shown:]):
            self._column.insertWidget(at + place, self._favour(entry))
        asked.hide()

    def _favour(self, entry: favours.Entry) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(8)
        if entry.is_open:
            tick = QCheckBox()
            tick.setAccessibleName(tr("Kept: {what}", what=favours.heading(entry)))
            tick.clicked.connect(lambda: doing_networks.keep_promise(self._window, entry.id))
            row.addWidget(tick)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        link = LinkLabel(favours.heading_beside(entry, self._person), "")
        link.setAccessibleName(favours.heading(entry))
        link.clicked.connect(lambda: doing_networks.edit_favour(self._window, entry.id))
        link.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        link.customContextMenuRequested.connect(partial(self._favour_menu, link, entry))
        texts.addWidget(link)
        if said := favours.remark(entry):
            texts.addWidget(ElidedLabel(said, "small"))
        row.addLayout(texts, 1)
        return holder

    def _favour_menu(self, under: QWidget, entry: favours.Entry, at: QPoint) -> None:
        menu = QMenu(self)
        menu.addAction(tr("Edit…"), lambda: doing_networks.edit_favour(self._window, entry.id))
        for person, name in ((entry.person, entry.person_name), (entry.other, entry.other_name)):
            if person not in (None, self._person):
                menu.addAction(tr("Go to {name}", name=literal(name, 40)), partial(self._window.open_person, person))
        if entry.done_on:
            menu.addAction(tr("Open again"), lambda: doing_networks.keep_promise(self._window, entry.id, False))
        menu.addAction(tr("Delete"), lambda: doing_networks.delete_favour(self._window, entry.id))
        menu.popup(under.mapToGlobal(at))


def network_menu(window: "Window", ids: list[int], parent: QWidget) -> QMenu:
    """Return a menu that puts people into a network; those that all of them are in are ticked, and take them out again."""
    menu = QMenu(tr("Networks"), parent)
    for number, name in networks.names():
        inside = set(ids) <= networks.ids_in(number)
        do = doing_networks.take_out if inside else doing_networks.put_into
        action = menu.addAction(literal(name, 60))
        action.setCheckable(True)
        action.setChecked(inside)
        action.triggered.connect(partial(_do, do, window, number, ids))
    menu.addSeparator()
    menu.addAction(tr("New network…"), lambda: _new_with(window, ids))
    return menu


def _do(do, window: "Window", number: int, ids: list[int], *_: object) -> None:  # noqa: ANN001
    do(window, number, ids)


def _new_with(window: "Window", ids: list[int]) -> None:
    number = doing_networks.new_network(window)
    if number:
        doing_networks.put_into(window, number, ids)


def _place_text(place: Place) -> str:
    since = tr("since {first}", first=networks.partial_day(place.since)) if place.since and not place.left_on else ""
    gone = tr("left {day}", day=networks.partial_day(place.left_on)) if place.left_on else ""
    return dotted((place.role, since, gone))
