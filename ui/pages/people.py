"""People: the list with its filter, and the person who is chosen."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from models import clock, people, today
from models.words import tr
from ui import doing
from ui.page import Page
from ui.pages.person import PersonView
from ui.tables.rows_model import RowsModel, RowsView
from ui.widgets.labels import EmptyState, PlainLabel, button
from ui.widgets.painting import band_name
from ui.widgets.person_delegate import PersonDelegate

if TYPE_CHECKING:
    from ui.window import Window

LIST_WIDTH = 250
FILTER_MS = 60  # after the last key


@dataclass(slots=True)
class PersonLine:
    """A row of the list."""

    id: int
    name: str
    organization: str
    band: str | None


def person_text(row: PersonLine) -> str:
    """Return what a screen reader says of a row, and what typing letters looks for."""
    return ", ".join(part for part in (row.name, row.organization, band_name(row.band)) if part)


class PeoplePage(Page):
    """The list at the side, the person beside it. In the list: L logs, F plans, Delete deletes, Enter goes to the person."""

    shows = frozenset({"person", "phone", "email", "url", "address", "person_tag", "photo", "interaction", "participant",
                       "follow_up", "follow_up_person", "occasion"})  # fmt: skip

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
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._menu)
        self.view = PersonView(window)
        self.list.opened.connect(lambda _: self.view.setFocus())
        self.list.installEventFilter(self)
        self.filter.installEventFilter(self)
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
        self.setFocusProxy(self.list)

    def _lay_out(self) -> None:
        side = QFrame()
        side.setObjectName("list")
        side.setFixedWidth(LIST_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(14, 0, 14, 12)
        head.addWidget(self.filter)
        column.addLayout(head)
        column.addWidget(self.none)
        column.addWidget(self.list, 1)
        self.both = QWidget()
        row = QHBoxLayout(self.both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(_upright())
        row.addWidget(self.view, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.both)
        whole.addWidget(self.empty)

    # --- reading ---

    def refresh(self) -> None:
        somebody = people.count() > 0
        self.both.setVisible(somebody)
        self.empty.setVisible(not somebody)
        if somebody:
            self._read_list()
            self.view.refresh()

    def _read_list(self) -> None:
        found = people.search(self.filter.text())
        facts = today.warmth_facts([row.id for row in found], clock.today())
        self.model.set_rows([PersonLine(row.id, row.name, row.organization, facts[row.id].band) for row in found])
        self.none.setVisible(not found)
        self.none.setText(tr("Nobody matches “{text}”.", text=self.filter.text()[:60]))
        if found and self.list.current() is None:
            self.list.choose(found[0].id)
        elif not found:
            self.view.show_person(None)

    def _show(self, row: PersonLine | None) -> None:
        if row is not None:
            self.view.show_person(row.id)

    def open_person(self, person_id: int) -> None:
        """Show this person, whatever the filter says."""
        self.refresh_if_stale()
        if not self.list.choose(person_id):
            self.filter.clear()
            self._read_list()
            self.list.choose(person_id)

    # --- keys ---

    def _chosen(self) -> list[int]:
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
            acts = {Qt.Key.Key_L: doing.log, Qt.Key.Key_F: doing.plan, Qt.Key.Key_Delete: doing.delete_people}
            if event.key() in acts and self._chosen():
                acts[event.key()](self.window_, self._chosen())
                return True
            if event.key() == Qt.Key.Key_Slash:
                self.filter.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _menu(self, at) -> None:  # noqa: ANN001
        ids = self._chosen()
        if not ids:
            return
        menu = QMenu(self)
        menu.addAction(tr("Log an interaction…"), lambda: doing.log(self.window_, ids))
        menu.addAction(tr("Plan a follow-up…"), lambda: doing.plan(self.window_, ids))
        menu.addSeparator()
        menu.addAction(tr("Keep up with"), lambda: doing.keep_up(self.window_, ids, True))
        menu.addAction(tr("Do not keep up with"), lambda: doing.keep_up(self.window_, ids, False))
        menu.addSeparator()
        if len(ids) == 1:
            menu.addAction(tr("Edit…"), lambda: doing.edit_person(self.window_, ids[0]))
        menu.addAction(tr("Export…"), lambda: doing.export_people(self.window_, ids))
        menu.addAction(tr("Delete"), lambda: doing.delete_people(self.window_, ids))
        menu.popup(self.list.viewport().mapToGlobal(at))


def _upright() -> QFrame:
    line = QFrame()
    line.setObjectName("upright")
    line.setFixedWidth(1)
    return line
