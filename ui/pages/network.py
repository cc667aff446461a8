"""One network: what it is, what the user brought to it, who is in it and how warm they are."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from models import clock, contributions, events, networks, newsletters
from models.contributions import Entry
from models.networks import Member
from models.words import dotted, tr, trn
from ui import doing, doing_events, doing_letters, doing_networks, doing_newsletters
from ui.page import Begins
from ui.tables.rows_model import RowsModel, RowsView
from ui.widgets.coming_up import ComingUp
from ui.widgets.flow import HeadLayout
from ui.widgets.labels import (
    ElidedLabel,
    Panel,
    PlainLabel,
    button,
    scrolled,
)
from ui.widgets.network_delegate import ContributionDelegate, MemberDelegate, contribution_text, member_text
from ui.widgets.network_side import NetworkSide

if TYPE_CHECKING:
    from ui.window import Window

MEMBERS_HEIGHT, NARROW = 300, 860
SHOWN = 4  # contributions, before one asks for all


class NetworkView(Begins, QWidget):
    """Head, contributions and members; at the side the map and the facts. Emits `left` for Esc.

    N announces an event, P shares a report, K writes the newsletter, V adds an event, C logs a contribution, A adds people, E
    edits. On a member: Enter opens, L logs, F plans, W writes, R says what they are, Delete takes out. On a contribution: Enter
    edits, Delete deletes.
    """

    left = Signal()

    def __init__(self, window: "Window") -> None:
        super().__init__()
        self.window_ = window
        self.number: int | None = None
        self._all = False
        self.brought_model = RowsModel(contribution_text, self)
        self.brought = RowsView(self.brought_model, ContributionDelegate(self), tr("What you brought"), fitted=True)
        self.brought.opened.connect(lambda row: doing_networks.edit_contribution(window, row.id))
        self.member_model = RowsModel(member_text, self)
        self.members = RowsView(self.member_model, MemberDelegate(self), tr("Members"))
        self.members.setUniformItemSizes(True)
        self.members.setSelectionMode(RowsView.SelectionMode.ExtendedSelection)
        self.members.opened.connect(lambda row: window.open_person(row.id))
        for each, menu in ((self.brought, self._contribution_menu), (self.members, self._member_menu)):
            each.installEventFilter(self)
            each.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            each.customContextMenuRequested.connect(partial(self._popup, each, menu))
        self.side = NetworkSide(window)
        inner = QWidget()
        row = self.whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, inner)
        row.setContentsMargins(24, 14, 24, 20)
        row.setSpacing(24)
        main = QVBoxLayout()
        main.setSpacing(14)
        main.addLayout(self._head())
        main.addWidget(self._brought_panel())
        self.coming = ComingUp(window)
        main.addWidget(self.coming)
        main.addWidget(self._members_panel(), 1)
        row.addLayout(main, 1)
        row.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled(inner))
        self.begins_at = self.members

    # --- laying out ---

    def _head(self) -> QVBoxLayout:
        back = button(tr("‹ All networks"), "link", tooltip="Esc")
        back.clicked.connect(self.left)
        self.name = ElidedLabel("", "title")
        self.about = PlainLabel("", "muted", wrap=True)
        self.announce = button(tr("Announce an event"), "primary", tooltip="N")
        self.announce.clicked.connect(self._announce)
        self.report = button(tr("Share a meeting report"), tooltip="P")
        self.report.clicked.connect(self._report)
        self.more = button("⋯", name=tr("More"))
        self.more.clicked.connect(lambda: self._more().popup(self.more.mapToGlobal(self.more.rect().bottomLeft())))
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.name)
        texts.addWidget(self.about)
        self.newsletter = button(tr("Newsletter"), tooltip="K")
        self.newsletter.clicked.connect(self._newsletter)
        self.buttons = (self.announce, self.report, self.newsletter, self.more)
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(back, alignment=Qt.AlignmentFlag.AlignLeading)
        head.addLayout(HeadLayout(texts, *self.buttons))
        return head

    def _brought_panel(self) -> Panel:
        self.brought_card = Panel(tr("What you brought"), " ")
        self._add_button(self.brought_card, tr("Log…"), "C", doing_networks.log_contribution)
        self.nothing = _remark(
            tr(
                "Nothing yet. What could you bring? A report of the last meeting, a useful article, an introduction, an hour of "
                "help."
            )
        )
        self.every = button("", "quiet")
        self.every.clicked.connect(self._show_all)
        for widget in (self.nothing, self.brought, self.every):
            self.brought_card.body.addWidget(widget)
        self.brought_card.body.setContentsMargins(1, 0, 1, 1)
        return self.brought_card

    def _members_panel(self) -> Panel:
        self.members_card = Panel(tr("Members"), " ")
        self._add_button(self.members_card, tr("Add…"), "A", doing_networks.add_members)
        self.nobody = QWidget()
        add, bring = button(tr("Add people…"), tooltip="A"), button(tr("Import a list of members…"))
        add.clicked.connect(lambda: doing_networks.add_members(self.window_, self.number))
        bring.clicked.connect(lambda: doing_networks.import_members(self.window_, self.number))
        buttons = QHBoxLayout()
        buttons.setContentsMargins(14, 0, 14, 14)
        buttons.setSpacing(8)
        buttons.addWidget(add)
        buttons.addWidget(bring)
        buttons.addStretch(1)
        column = QVBoxLayout(self.nobody)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(_remark(tr("Nobody yet. Add those you know, and see how warm this network is.")))
        column.addLayout(buttons)
        column.addStretch(1)
        self.members.setMinimumHeight(MEMBERS_HEIGHT)
        self.members_card.body.addWidget(self.nobody, 1)
        self.members_card.body.addWidget(self.members, 1)
        self.members_card.body.setContentsMargins(1, 0, 1, 1)
        return self.members_card

    def _add_button(self, panel: Panel, text: str, key: str, do: Callable[["Window", int], object]) -> None:
        """Put a button at the end of a panel's head; where that gets narrow, the remark ends in … and nothing is pushed out."""
        made = button(text, "quiet", key)
        made.clicked.connect(lambda: do(self.window_, self.number))
        panel.remark.hide()
        panel.remark = ElidedLabel("", "small")
        end = Qt.AlignmentFlag.AlignLeft if self.isRightToLeft() else Qt.AlignmentFlag.AlignRight
        panel.remark.setAlignment(end | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        panel.header.setStretch(1, 0)
        panel.header.addWidget(panel.remark, 1)
        panel.header.addWidget(made)
        panel.header.setContentsMargins(14, 6, 14, 6)

    def fit(self, room: int) -> None:
        """Have the side below the rest where `room` pixels are too few for both."""
        narrow = room < NARROW
        self.whole.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self.side.fit(narrow)

    # --- showing ---

    def show_network(self, number: int) -> None:
        """Show this network."""
        if number != self.number:
            self._all = False
        self.number = number
        self.refresh()

    def refresh(self) -> None:
        """Read the network again. Raises KeyError when it is gone."""
        day = clock.today()
        entry, members = networks.get(self.number), networks.members(self.number, day)
        self.name.setText(entry.name)
        self.about.setText(networks.about(entry, networks.figures(self.number, day), day))
        self._show_brought()
        self.coming.show_network(self.number)
        self._show_members(members)
        self.side.show_network(entry, [member for member in members if not member.left_on])

    def _show_brought(self) -> None:
        rows = contributions.of_network(self.number)
        self.brought_model.set_rows(rows if self._all else rows[:SHOWN])
        self.brought.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self.every.setVisible(len(rows) > SHOWN)
        self.every.setText(tr("Show fewer") if self._all else tr("Show all {n}", n=len(rows)))
        day = clock.today()
        goal = contributions.goal(day)
        said = [contributions.last_words([row.day for row in rows], day)]
        self.brought_card.remark.setText(dotted(said + ([contributions.goal_words(goal, False)] if goal else [])))

    def _show_members(self, members: list[Member]) -> None:
        left = sum(member.left_on != "" for member in members)
        present = len(members) - left
        self.member_model.set_rows(members)
        self.members.setVisible(bool(members))
        self.nobody.setVisible(not members)
        if members and self.members.current() is None:
            self.members.choose(members[0].id)
        shown = QLocale().toString(present)
        parts = [trn("{count} here", "{count} here", present, count=shown)] if members else []
        parts += [trn("{n} left", "{n} left", left)] if left else []
        self.members_card.remark.setText(dotted(parts))

    def _show_all(self) -> None:
        self._all = not self._all
        self._show_brought()

    # --- doing ---

    def _announce(self) -> None:
        if events.upcoming(self.number, clock.today()):
            _popup(self.announce, doing_events.announce_menu(self.window_, self.number, self))
        else:
            doing_events.announce_new(self.window_, self.number)

    def _newsletter(self) -> None:
        if len(newsletters.of_network(self.number)) > 1:
            _popup(self.newsletter, doing_newsletters.newsletters_menu(self.window_, self.number, self))
        else:
            doing_newsletters.write_for(self.window_, self.number, networks.get(self.number).name)

    def _report(self) -> None:
        _popup(self.report, doing_events.report_menu(self.window_, self.number, self))

    def _chosen(self) -> list[int]:
        return [member.id for member in self.members.chosen()]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not event.modifiers():
            on_row = self._member_key if watched is self.members else self._contribution_key
            if on_row(event.key()) or self._key(event.key()):
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() or not self._key(event.key()):
            super().keyPressEvent(event)

    def _key(self, key: int) -> bool:
        acts = {
            Qt.Key.Key_C: partial(doing_networks.log_contribution, self.window_, self.number),
            Qt.Key.Key_A: partial(doing_networks.add_members, self.window_, self.number),
            Qt.Key.Key_E: partial(doing_networks.edit_network, self.window_, self.number),
            Qt.Key.Key_N: self._announce,
            Qt.Key.Key_P: self._report,
            Qt.Key.Key_K: self._newsletter,
            Qt.Key.Key_V: partial(doing_events.new_event, self.window_, self.number),
            Qt.Key.Key_Escape: self.left.emit,
        }
        if key in acts:
            acts[key]()
        return key in acts

    def _member_key(self, key: int) -> bool:
        chosen = self._chosen()
        acts = {
            Qt.Key.Key_L: lambda: doing.log(self.window_, chosen),
            Qt.Key.Key_F: lambda: doing.plan(self.window_, chosen),
            Qt.Key.Key_W: lambda: doing_letters.write(self.window_, chosen),
            Qt.Key.Key_R: lambda: doing_networks.edit_member(self.window_, self.number, chosen[0]),
            Qt.Key.Key_Delete: lambda: doing_networks.take_out(self.window_, self.number, chosen),
        }
        if chosen and key in acts:
            acts[key]()
            return True
        return False

    def _contribution_key(self, key: int) -> bool:
        row: Entry | None = self.brought.current()
        if row and key == Qt.Key.Key_Delete:
            doing_networks.delete_contribution(self.window_, row.id)
            return True
        return False

    def _popup(self, view: RowsView, menu, at) -> None:  # noqa: ANN001
        if view.current() is not None:
            menu().popup(view.viewport().mapToGlobal(at))

    def _member_menu(self) -> QMenu:
        ids, menu = self._chosen(), QMenu(self)
        present = any(not member.left_on for member in self.members.chosen())
        menu.addAction(tr("Open"), "Enter", lambda: self.window_.open_person(ids[0])).setEnabled(len(ids) == 1)
        menu.addAction(tr("Log an interaction…"), "L", lambda: doing.log(self.window_, ids))
        menu.addAction(tr("Plan a follow-up…"), "F", lambda: doing.plan(self.window_, ids))
        menu.addAction(tr("Write…"), "W", lambda: doing_letters.write(self.window_, ids))
        menu.addSeparator()
        role = menu.addAction(
            tr("Role and dates…"), "R", lambda: doing_networks.edit_member(self.window_, self.number, ids[0])
        )
        role.setEnabled(len(ids) == 1)
        if present:
            menu.addAction(tr("Left the network"), lambda: doing_networks.note_left(self.window_, self.number, ids))
        else:
            menu.addAction(tr("Is back"), lambda: doing_networks.put_into(self.window_, self.number, ids))
        menu.addAction(tr("Take out"), "Delete", lambda: doing_networks.take_out(self.window_, self.number, ids))
        return menu

    def _contribution_menu(self) -> QMenu:
        row: Entry = self.brought.current()
        menu = QMenu(self)
        menu.addAction(tr("Edit…"), "Enter", lambda: doing_networks.edit_contribution(self.window_, row.id))
        for person, name in row.people[:5]:
            menu.addAction(tr("Go to {name}", name=name[:40]), partial(self.window_.open_person, person))
        menu.addAction(tr("Delete"), "Delete", lambda: doing_networks.delete_contribution(self.window_, row.id))
        return menu

    def _more(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(tr("Edit…"), "E", lambda: doing_networks.edit_network(self.window_, self.number))
        menu.addAction(tr("Newsletters…"), lambda: doing_newsletters.show(self.window_))
        menu.addAction(tr("New event…"), "V", lambda: doing_events.new_event(self.window_, self.number))
        menu.addAction(tr("Log a contribution…"), "C", lambda: doing_networks.log_contribution(self.window_, self.number))
        menu.addAction(tr("Add people…"), "A", lambda: doing_networks.add_members(self.window_, self.number))
        menu.addAction(tr("Import members…"), lambda: doing_networks.import_members(self.window_, self.number))
        menu.addMenu(doing_networks.years_menu(self.window_, self.number, menu))
        menu.addSeparator()
        menu.addAction(tr("Delete"), lambda: doing_networks.delete_network(self.window_, self.number))
        return menu


def _popup(under: QWidget, menu: QMenu) -> None:
    menu.popup(under.mapToGlobal(under.rect().bottomLeft()))


def _remark(text: str) -> PlainLabel:
    label = PlainLabel(text, "muted", wrap=True)
    label.setContentsMargins(14, 12, 14, 12)
    return label
