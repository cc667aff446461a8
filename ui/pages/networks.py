"""Networks: the list of them, and the one that is opened."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget

from models import clock, contributions, networks
from models.words import tr
from ui import doing_networks
from ui.page import Page
from ui.pages.network import NetworkView
from ui.tables.rows_model import RowsModel, RowsView
from ui.widgets.flow import HeadLayout
from ui.widgets.labels import EmptyState, MenuButton, Panel, PlainLabel, button, scrolled
from ui.widgets.network_delegate import NetworkDelegate, network_text

if TYPE_CHECKING:
    from ui.window import Window


class NetworksPage(Page):
    """The list with its keys (Enter open, C log a contribution, N new, E edit, P a year to print, Delete delete); Esc back."""

    shows = frozenset({"network", "membership", "contribution", "contribution_person", "person", "interaction", "participant",
                       "setting", "event", "event_person", "appointment", "appointment_person", "email"})  # fmt: skip

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.model = RowsModel(network_text, self)
        self.list = RowsView(self.model, NetworkDelegate(self), tr("Networks"), fitted=True)
        self.list.opened.connect(lambda row: self.open_network(row.id))
        self.list.installEventFilter(self)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._menu)
        self.view = NetworkView(window)
        self.view.left.connect(self.show_all)
        self.view.hide()
        self.empty = EmptyState(
            tr("A network lives by what you bring to it"),
            tr(
                "Add the associations, alumni groups and clubs that you belong to: who is in them, how warm that is, and what you "
                "brought."
            ),
            [self._new_button()],
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._list_part(), self.view, self.empty):
            column.addWidget(widget)
        self.begins_at = self.list

    def _new_button(self):  # noqa: ANN202
        made = button(tr("New network…"), "primary")
        made.clicked.connect(lambda: doing_networks.new_network(self.window_))
        return made

    def _list_part(self) -> QWidget:
        self.goal = PlainLabel("", "muted")
        log = button(tr("Log a contribution…"), tooltip="Ctrl+Shift+B")
        log.clicked.connect(lambda: doing_networks.log_contribution(self.window_))
        year = tr("What you brought to your networks in a year, as a PDF to print or send (P)")
        self.years = MenuButton(tr("Year to print"), tooltip=year)
        self.years.clicked.connect(self._choose_year)
        titles = QVBoxLayout()
        titles.setSpacing(2)
        titles.addWidget(PlainLabel(tr("Networks"), "title"))
        titles.addWidget(self.goal)
        whence = tr("Are your warm people all from one group, or from several? (Ctrl+Shift+O)")
        mixed = button(tr("Open or closed?"), tooltip=whence)
        mixed.clicked.connect(lambda: self.window_.show_page("openness"))
        head = HeadLayout(titles, mixed, self.years, log, self._new_button())
        panel = Panel()
        panel.setContentsMargins(1, 1, 1, 1)
        panel.body.addWidget(self.list)
        whole = QWidget()
        inner = QVBoxLayout(whole)
        inner.setContentsMargins(24, 18, 24, 16)
        inner.setSpacing(12)
        inner.addLayout(head)
        inner.addWidget(panel)
        keys = tr("↑↓ move · Enter open · C log a contribution · N new · E edit · P a year to print · Delete delete")
        inner.addWidget(PlainLabel(keys, "small", wrap=True))
        inner.addStretch(1)
        self.all = scrolled(whole)
        return self.all

    def fit(self, room: int) -> None:
        self.view.fit(room)

    # --- reading ---

    def refresh(self) -> None:
        rows = networks.every(clock.today())
        self.model.set_rows(rows)
        if rows and self.list.current() is None:
            self.list.choose(rows[0].id)
        goal = contributions.goal(clock.today())
        self.goal.setText(contributions.goal_words(goal) if goal else "")
        self.goal.setVisible(goal is not None)
        self.years.setEnabled(bool(contributions.years()))
        number = self.view.number
        if number is not None and not any(row.id == number for row in rows):
            self.view.number = number = None
        self._show(number)
        if number is not None:
            self.view.refresh()

    def _show(self, number: int | None) -> None:
        """Show one network, or the list, or what to do where there is none."""
        wanted = self.view if number is not None else self.all if self.model.rows() else self.empty
        had_focus = self.isAncestorOf(QApplication.focusWidget())
        wanted.show()
        self.begins_at = self.list if number is None else self.view
        if had_focus and not wanted.isAncestorOf(QApplication.focusWidget()):
            self.setFocus()  # before the rest goes: else Qt hands the focus to something else in between
        for other in (self.view, self.all, self.empty):
            other.setVisible(other is wanted)

    def open_network(self, number: int) -> None:
        """Show one network."""
        self.view.show_network(number)
        self.refresh_if_stale()
        self.list.choose(number)
        self._show(number)
        self.setFocus()

    def show_all(self) -> None:
        """Go back to the list."""
        self.view.number = None
        self._show(None)
        self.setFocus()

    # --- doing ---

    def _choose_year(self) -> None:
        menu = doing_networks.years_menu(self.window_, None, self)
        menu.popup(self.years.mapToGlobal(self.years.rect().bottomLeft()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            row = self.list.current()
            acts = {
                Qt.Key.Key_C: lambda: doing_networks.log_contribution(self.window_, row.id),
                Qt.Key.Key_N: lambda: doing_networks.new_network(self.window_),
                Qt.Key.Key_E: lambda: doing_networks.edit_network(self.window_, row.id),
                Qt.Key.Key_P: self._choose_year,
                Qt.Key.Key_Delete: lambda: doing_networks.delete_network(self.window_, row.id),
            }
            if row and not event.modifiers() and event.key() in acts:
                acts[event.key()]()
                return True
        return super().eventFilter(watched, event)

    def _menu(self, at) -> None:  # noqa: ANN001
        row = self.list.current()
        if row is None:
            return
        menu = QMenu(self)
        menu.addAction(tr("Open"), "Enter", lambda: self.open_network(row.id))
        menu.addAction(tr("Log a contribution…"), "C", lambda: doing_networks.log_contribution(self.window_, row.id))
        menu.addAction(tr("Add people…"), lambda: doing_networks.add_members(self.window_, row.id))
        menu.addAction(tr("Edit…"), "E", lambda: doing_networks.edit_network(self.window_, row.id))
        menu.addAction(tr("Delete"), "Delete", lambda: doing_networks.delete_network(self.window_, row.id))
        menu.popup(self.list.viewport().mapToGlobal(at))
