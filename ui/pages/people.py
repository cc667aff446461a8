"""People: the list with its filter, and the person who is chosen."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QInputDialog, QLineEdit, QMenu, QVBoxLayout, QWidget

from models import choices, clock, groups, people, settings, today
from models.warmth import band_name
from models.words import tr, trn
from ui import doing, doing_letters, doing_many, doing_merging, doing_news
from ui.page import Page
from ui.pages.person import PersonView, circle_menu
from ui.tables.rows_model import RowsInParts, RowsModel, RowsView
from ui.widgets.among_menu import among_menu
from ui.widgets.bonds import network_menu
from ui.widgets.labels import EmptyState, MenuButton, PlainLabel, button, plain_tooltip
from ui.widgets.person_delegate import PersonDelegate
from ui.widgets.plain import literal
from ui.widgets.two_panes import TwoPanes

if TYPE_CHECKING:
    from ui.window import Window

LIST_WIDTH, BOTH_WIDTH = 250, 880
FILTER_MS = 60  # after the last key
MOST_TAGS = 30  # in a menu


@dataclass(slots=True)
class PersonLine:
    """A row of the list. How warm somebody is, is reckoned when the row is seen."""

    id: int
    name: str
    organization: str
    facts_of: Callable[[int], today.Facts]

    @property
    def band(self) -> str | None:
        """The band, None while nothing can be said."""
        return self.facts_of(self.id).band

    @property
    def warmth(self) -> float | None:
        """The warmth in [0, 1], None while nothing can be said."""
        return self.facts_of(self.id).warmth

    @property
    def last(self) -> str | None:
        """The day of the last interaction."""
        return self.facts_of(self.id).last


def person_text(row: PersonLine) -> str:
    """Return what a screen reader says of a row, and what typing letters looks for."""
    return ", ".join(part for part in (row.name, row.organization, band_name(row.band)) if part)


class PeoplePage(Page):
    """The list at the side, the person beside it. L logs, F plans, M merges two, Delete deletes, Enter goes to them."""

    shows = frozenset({"person", "phone", "email", "url", "address", "person_tag", "photo", "interaction", "participant",
                       "follow_up", "follow_up_person", "occasion", "network", "membership", "favour"})  # fmt: skip

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter…"))
        self.filter.setAccessibleName(tr("Filter people"))
        self.filter.setClearButtonEnabled(True)
        self._timer = QTimer(self, singleShot=True, interval=FILTER_MS)
        self._timer.timeout.connect(self._read_list)
        self.filter.textChanged.connect(lambda: self._timer.start())
        self.model = RowsModel(person_text, self)
        self.list = RowsView(self.model, PersonDelegate(self), tr("People"))
        self.list.setUniformItemSizes(True)
        self.list.setSelectionMode(RowsView.SelectionMode.ExtendedSelection)
        self.list.became_current.connect(self._show)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._tell_chosen())
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._menu)
        self.view = PersonView(window)
        self.view.rested.connect(self.refresh_if_stale)
        self.list.opened.connect(lambda _: self.both.go_in())
        self.list.installEventFilter(self)
        self.filter.installEventFilter(self)
        self._among, self._order = "", "name"  # see models/groups.py, _ORDERS
        self.among = MenuButton("", "link", tooltip=tr("Show only some"))
        self.among.clicked.connect(
            lambda: self._among_menu().popup(self.among.mapToGlobal(self.among.rect().bottomLeft()))
        )
        self.order = MenuButton("", "link", tooltip=tr("Choose the order"))
        self.order.clicked.connect(
            lambda: self._order_menu().popup(self.order.mapToGlobal(self.order.rect().bottomLeft()))
        )
        self.number = PlainLabel("", "small")
        self.several = MenuButton("", "link", tooltip=tr("What can be done with all of them"))
        self.several.clicked.connect(lambda: self._menu(self.several))
        self.several.hide()
        self.twice = button(tr("Duplicates…"), "link", tooltip=tr("Find who is stored twice (Ctrl+D)"))
        self.twice.clicked.connect(lambda: window.show_page("duplicates"))
        self.rule_ = PlainLabel("", "small", wrap=True)
        self.none = PlainLabel("", "muted", wrap=True)
        self.none.setContentsMargins(14, 12, 14, 12)
        first = button(tr("Import contacts…"), "primary")
        first.clicked.connect(lambda: window.import_files())
        add = button(tr("New person…"), tooltip="Ctrl+N")
        add.clicked.connect(lambda: doing.new_person(window))
        self.empty = EmptyState(
            tr("Nobody here yet"),
            tr("Import the contacts of your phone as a .vcf file, or add somebody by hand."),
            [first, add],
        )
        self._lay_out()
        self.both.turned.connect(self._begin_there)
        self._begin_there()

    def _lay_out(self) -> None:
        side = QFrame()
        side.setObjectName("list")
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(14, 0, 14, 8)
        head.setSpacing(4)
        line = QHBoxLayout()
        line.addWidget(self.among)
        line.addStretch(1)
        line.addWidget(self.order)
        head.addWidget(self.filter)
        head.addLayout(line)
        how_many = QHBoxLayout()
        how_many.addWidget(self.number)
        how_many.addStretch(1)
        how_many.addWidget(self.several)
        how_many.addWidget(self.twice)
        head.addLayout(how_many)
        head.addWidget(self.rule_)
        column.addLayout(head)
        column.addWidget(self.none)
        column.addWidget(self.list, 1)
        self.both = TwoPanes(side, self.list, self.view, self.view, LIST_WIDTH, BOTH_WIDTH)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.both)
        whole.addWidget(self.empty)

    # --- reading ---

    def refresh(self) -> None:
        somebody = people.is_anybody()
        self.both.setVisible(somebody)
        self.empty.setVisible(not somebody)
        if somebody:
            self._read_list()
            self.view.refresh()

    def _begin_there(self) -> None:
        self.begins_at = self.both.shown()

    def fit(self, room: int) -> None:
        self.both.fit(room)

    def is_editing(self) -> bool:
        return self.view.is_editing()

    def _read_list(self) -> None:
        facts_of = today.warmth_reader(clock.today())
        ids = people.ids(self.filter.text(), by_organization=self._order == "organization")
        if self._among:
            wanted = groups.within(self._among, ids, clock.today(), facts_of)
            ids = [number for number in ids if number in wanted]
        if self._order in _ORDERS:
            ids.sort(key=lambda number: _ORDERS[self._order](facts_of(number)))
        lines = RowsInParts(
            ids, lambda part: [PersonLine(row.id, row.name, row.organization, facts_of) for row in people.rows(part)]
        )
        self.order.setText(_order_name(self._order))
        self.model.set_rows(lines)
        shown = groups.named(self._among)
        self.among.setText(shown[:24])
        plain_tooltip(self.among, shown if len(shown) > 24 else tr("Show only some"))
        self.number.setText(trn("{n} person", "{n} people", len(lines)))
        self._tell_chosen()
        self.rule_.setText(groups.rule(self._among))
        self.rule_.setVisible(bool(self.rule_.text()))
        self.none.setVisible(not lines)
        text = self.filter.text()[:60]
        self.none.setText(tr("Nobody matches “{text}”.", text=text) if text else tr("Nobody here."))
        if lines and self.list.current() is None:
            self.list.choose(ids[0])
        elif not lines:
            self.view.show_person(None)

    def show_among(self, among: str) -> None:
        """Show only some people, those of one group or of several at once (see models/groups.py); "": everybody."""
        self._among = among
        self.refresh_if_stale()
        self._read_list()
        self.both.go_back()

    def _among_menu(self) -> QMenu:
        menu = among_menu(self, self._among, self.show_among)
        self._add_saved(menu)
        return menu

    def _order_menu(self) -> QMenu:
        menu = QMenu(self)
        for order in ("name", *_ORDERS, "organization"):
            action = menu.addAction(_order_name(order), partial(self._show_in_order, order))
            action.setCheckable(True)
            action.setChecked(order == self._order)
        return menu

    def _show_in_order(self, order: str) -> None:
        self._order = order
        self._read_list()

    # --- saved filters ---

    def _save_filter(self) -> None:
        name, ok = QInputDialog.getText(self, tr("Save this filter"), tr("Its name"))
        if ok and name.strip():
            kept = settings.get(settings.PEOPLE_FILTERS) | {name.strip()[:40]: self._filter_shown()}
            settings.put(settings.PEOPLE_FILTERS, kept)
            self.window_.say(tr("The filter “{name}” is in this menu from now on.", name=name.strip()[:40]))

    def _filter_shown(self) -> list[str]:
        return [self.filter.text(), self._among, self._order]

    def _show_filter(self, kept: list[str]) -> None:
        text, self._among, self._order = kept
        self.filter.setText(text)
        self._timer.stop()
        self._read_list()

    def _forget_filter(self, name: str) -> None:
        kept = settings.get(settings.PEOPLE_FILTERS)
        settings.put(settings.PEOPLE_FILTERS, {other: values for other, values in kept.items() if other != name})

    def _add_saved(self, menu: QMenu) -> None:
        """Add the filters that were saved, and what saves and forgets them."""
        kept = settings.get(settings.PEOPLE_FILTERS)
        menu.addSeparator()
        for name, values in kept.items():
            menu.addAction(literal(name), partial(self._show_filter, values))
        menu.addAction(tr("Save this filter…"), self._save_filter)
        current = next((name for name, values in kept.items() if values == self._filter_shown()), None)
        if current:
            text = tr("Forget “{name}”", name=current)
            menu.addAction(literal(text), partial(self._forget_filter, current))

    def _show(self, row: PersonLine | None) -> None:
        if row is not None:
            self.view.show_person(row.id)

    def open_person(self, person_id: int) -> None:
        """Show this person, whatever the filter says."""
        self.refresh_if_stale()
        if not self.list.choose(person_id):
            self.filter.clear()
            self._among = ""
            self._read_list()
            self.list.choose(person_id)
        if self.both.narrow:
            self.both.go_in()

    # --- keys ---

    def people_chosen(self) -> list[int]:
        return [row.id for row in self.list.chosen()]

    def eventFilter(self, watched, event) -> bool:  # noqa: ANN001
        if not isinstance(event, QKeyEvent) or event.type() != event.Type.KeyPress:
            return super().eventFilter(watched, event)
        if watched is self.filter:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.list.setFocus()
                return True
            if event.key() == Qt.Key.Key_Escape and self.filter.text():
                self.filter.clear()
                return True
        elif watched is self.list and not event.modifiers():
            acts = {
                Qt.Key.Key_L: doing.log, Qt.Key.Key_F: doing.plan, Qt.Key.Key_M: doing_merging.merge_people,
                Qt.Key.Key_W: doing_letters.write, Qt.Key.Key_Delete: doing_many.delete_people,
            }  # fmt: skip
            if event.key() in acts and self.people_chosen():
                acts[event.key()](self.window_, self.people_chosen())
                return True
            if event.key() == Qt.Key.Key_Slash:
                self.filter.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _tell_chosen(self) -> None:
        many = len(self.list.selectionModel().selectedRows())
        self.several.setText(trn("{n} chosen", "{n} chosen", many))
        self.several.setVisible(many > 1)
        self.twice.setVisible(many <= 1)

    def _menu(self, at: QPoint | QWidget) -> None:
        """Open the menu of those who are chosen, at a place of the list or below a button."""
        ids = self.people_chosen()
        if not ids:
            return
        menu = QMenu(self)
        menu.addAction(tr("Log an interaction…"), "L", lambda: doing.log(self.window_, ids))
        menu.addAction(tr("Plan a follow-up…"), "F", lambda: doing.plan(self.window_, ids))
        menu.addAction(tr("Write…"), "W", lambda: doing_letters.write(self.window_, ids))
        menu.addAction(tr("Log news…"), lambda: doing_news.log_news(self.window_, ids))
        menu.addSeparator()
        chosen = choices.choices_of(ids[0]) if len(ids) == 1 else None
        for text, keep in (
            (tr("Keep up with"), True), (tr("Do not keep up with"), False), (tr("Let their history decide"), None),
        ):  # fmt: skip
            action = menu.addAction(text, partial(doing.keep_up, self.window_, ids, keep))
            action.setCheckable(chosen is not None)
            action.setChecked(chosen is not None and chosen.keep_up is keep)
        menu.addMenu(circle_menu(self.window_, ids, chosen.circle if chosen else "", menu))
        menu.addMenu(self._tag_menu(ids, menu))
        menu.addMenu(network_menu(self.window_, ids, menu))
        menu.addSeparator()
        if len(ids) == 1:
            menu.addAction(tr("Edit…"), lambda: doing.edit_person(self.window_, ids[0]))
            menu.addAction(tr("Merge with…"), lambda: doing_merging.merge_with(self.window_, ids[0]))
            menu.addAction(tr("Split…"), lambda: doing_merging.split_person(self.window_, ids[0]))
        elif len(ids) == 2:
            menu.addAction(tr("Merge…"), "M", lambda: doing_merging.merge_people(self.window_, ids))
        menu.addAction(tr("Export…"), lambda: doing.export_people(self.window_, ids))
        menu.addAction(tr("Delete"), "Delete", lambda: doing_many.delete_people(self.window_, ids))
        menu.popup(
            self.list.viewport().mapToGlobal(at) if isinstance(at, QPoint) else at.mapToGlobal(at.rect().bottomLeft())
        )

    def _tag_menu(self, ids: list[int], parent: QMenu) -> QMenu:
        """Return the menu of tags: one in use, or a new one, for all who are chosen; one to take away."""
        menu = QMenu(tr("Tag"), parent)
        menu.addAction(tr("New tag…"), partial(self._ask_tag, ids))
        menu.addSeparator()
        for tag in people.tags()[:MOST_TAGS]:
            menu.addAction(literal(tag, 60), partial(doing_many.tag, self.window_, ids, tag))
        worn = list(dict.fromkeys(tag for _, contact in people.contacts(ids) for tag in contact.tags))
        off = menu.addMenu(tr("Take away"))
        off.setEnabled(bool(worn))
        for tag in worn[:MOST_TAGS]:
            off.addAction(literal(tag, 60), partial(doing_many.untag, self.window_, ids, tag))
        return menu

    def _ask_tag(self, ids: list[int]) -> None:
        name, ok = QInputDialog.getText(self, tr("New tag"), tr("Tag"))
        if ok and name.strip():
            doing_many.tag(self.window_, ids, name.strip()[:80])


# Who is coldest, or was not talked to for the longest time, first; those of whom nothing is known last.
_ORDERS: dict[str, Callable[[today.Facts], tuple]] = {
    "warmth": lambda facts: (facts.warmth is None, facts.warmth or 0.0),
    "warmest": lambda facts: (facts.warmth is None, -(facts.warmth or 0.0)),
    "last": lambda facts: (facts.last is None, facts.last or ""),
    "recent": lambda facts: (facts.last is None, -int((facts.last or "0").replace("-", ""))),
}


def _order_name(order: str) -> str:
    return {
        "name": tr("By name"), "warmth": tr("Coldest first"), "warmest": tr("Warmest first"), "last": tr("Longest silence first"),
        "recent": tr("Latest contact first"), "organization": tr("By organisation"),
    }[order]  # fmt: skip
