"""Timeline: what happened and what is planned, with everybody, in one stream."""

import itertools
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QMenu, QVBoxLayout, QWidget

from models import clock, follow_ups, interactions, networks, news, people, reports, timeline
from models.errors import Problem
from models.links import opened
from models.words import tr
from ui import doing, doing_letters, doing_news
from ui.links import open_link, told
from ui.page import Page
from ui.tables.rows_model import RowsModel, RowsView
from ui.widgets.flow import FlowLayout, HeadLayout
from ui.widgets.labels import EmptyState, Panel, PlainLabel, Toggle, button, plain_tooltip
from ui.widgets.plain import literal
from ui.widgets.timeline_delegate import TimelineDelegate, timeline_text

if TYPE_CHECKING:
    from ui.window import Window

NEAR_THE_END = 2  # heights of the list that are left when more is read


class TimelinePage(Page):
    """The stream, read as one scrolls. Enter edits, Delete deletes, G goes to a day; L, F and W are about those in a row."""

    shows = frozenset({"interaction", "participant", "person", "follow_up", "follow_up_person", "occasion"})

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._group = ""
        self._from: date | None = None  # the day the stream begins with; None: with what is planned
        self._more = True
        self.model = RowsModel(timeline_text, self)
        self.list = RowsView(self.model, TimelineDelegate(self), tr("Timeline"))
        self.list.opened.connect(lambda row: open_row(window, row))
        edit_in_place(window, self.model, self.list, self.refresh_if_stale)
        self.list.installEventFilter(self)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._menu)
        self.list.verticalScrollBar().valueChanged.connect(lambda _: self._read_on())
        first = button(tr("Log an interaction…"), "primary", tooltip="Ctrl+L")
        first.clicked.connect(lambda: doing.log(window, []))
        self.empty = EmptyState(
            tr("Nothing has happened yet"),
            tr("Log a call or a meeting, or import your calendar: it appears here, the latest first."),
            [first],
        )
        self.none = PlainLabel(tr("Nothing of this kind."), "muted")
        self.none.setContentsMargins(14, 14, 14, 14)
        panel = Panel()
        panel.body.setContentsMargins(1, 4, 1, 4)
        panel.add_list(self.none, self.list)
        self.full = QWidget()
        inner = QVBoxLayout(self.full)
        inner.setContentsMargins(24, 18, 24, 16)
        inner.setSpacing(12)
        inner.addLayout(self._head())
        inner.addWidget(panel, 1)
        keys = tr("↑↓ move · L log · F plan · W write · Enter edit · F2 edit the note here · Delete delete · G go to a day")
        inner.addWidget(PlainLabel(keys, "small", wrap=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.full)
        column.addWidget(self.empty)
        self.begins_at = self.list

    def _head(self) -> QVBoxLayout:
        self.newest = button(tr("Back to the latest"))
        self.newest.clicked.connect(lambda: self.go_to(None))
        jump = button(tr("Go to a day…"), tooltip="G")
        jump.clicked.connect(self._ask_day)
        head, bar = HeadLayout(PlainLabel(tr("Timeline"), "title"), self.newest, jump), FlowLayout(8)
        self.groups = QButtonGroup(self)
        for number, group in enumerate(("", *timeline.GROUPS)):
            each = Toggle(timeline.group_name(group))
            each.setChecked(not group)
            each.clicked.connect(partial(self.show_group, group))
            each.join(self.groups, number)
            bar.addWidget(each)
        both = QVBoxLayout()
        both.setSpacing(10)
        both.addLayout(head)
        both.addLayout(bar)
        return both

    # --- reading ---

    def refresh(self) -> None:
        """Read again as many rows as are shown."""
        most = max(timeline.PAGE, len(self.model.rows()))
        rows = timeline.of_everybody(self._before(), self._group, most, clock.today())
        self._more = bool(rows)
        self.model.set_rows(rows)
        nothing = not rows and not self._group and self._from is None
        self.full.setVisible(not nothing)
        self.empty.setVisible(nothing)
        self.none.setVisible(not rows)
        self.list.setVisible(bool(rows))
        self.newest.setVisible(self._from is not None)
        if rows and self.list.current() is None:
            today = clock.today()
            self.list.choose(next((row.id for row in rows if row.day <= today), rows[0].id))
            QTimer.singleShot(0, self.list, self._begin_with_whole_row)  # once the page has its size

    def _begin_with_whole_row(self) -> None:
        top = self.list.indexAt(QPoint(0, 0))
        if top.isValid() and self.list.visualRect(top).top() < 0:
            following = top.siblingAtRow(top.row() + 1)  # the other way today's row could leave below
            self.list.scrollTo(following if following.isValid() else top, RowsView.ScrollHint.PositionAtTop)

    def is_editing(self) -> bool:
        return self.list.is_editing()

    def _before(self) -> date:
        return self._from + timedelta(days=1) if self._from else date.max

    def _read_on(self) -> None:
        """Read more where the end is near."""
        bar, rows = self.list.verticalScrollBar(), self.model.rows()
        if self._more and rows and bar.maximum() - bar.value() < NEAR_THE_END * self.list.height():
            today = clock.today() if rows[-1].day > clock.today() else None  # birthdays stand among what comes
            found = timeline.of_everybody(rows[-1].day, self._group, today=today)
            self._more = bool(found)
            self.model.add_rows(found)

    def show_group(self, group: str, *_: object) -> None:
        """Show only rows of one group; "": all."""
        self._group = group
        self.groups.button(["", *timeline.GROUPS].index(group)).setChecked(True)
        self._begin()

    def go_to(self, day: date | None) -> None:
        """Begin the stream with a day; None: with the latest."""
        self._from = day
        self._begin()

    def _begin(self) -> None:
        self.model.set_rows([])
        self.refresh()
        self.list.scrollToTop()

    def _ask_day(self) -> None:
        from ui.dialogs.day import ask_day

        day = ask_day(self, tr("Go to a day"), self._from or clock.today())
        if day:
            self.go_to(day)

    # --- doing ---

    def eventFilter(self, watched, event) -> bool:  # noqa: ANN001
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() == event.Type.KeyPress:
            row = self.list.current()
            if event.key() == Qt.Key.Key_Delete and row:
                delete_row(self.window_, row)
                return True
            if not event.modifiers() and self._key(event.key(), row):
                return True
        return super().eventFilter(watched, event)

    def _key(self, key: int, row: timeline.Row | None) -> bool:
        """Do what a letter does here, and return whether it does something."""
        acts = {Qt.Key.Key_G: self._ask_day}
        if row:
            acts[Qt.Key.Key_L] = lambda: doing.log(self.window_, _with(row))
            acts[Qt.Key.Key_F] = lambda: doing.plan(self.window_, _with(row))
            acts[Qt.Key.Key_W] = lambda: _write(self.window_, row)
        if key in acts:
            acts[key]()
        return key in acts

    def _menu(self, at) -> None:  # noqa: ANN001
        row = self.list.current()
        if row:
            row_menu(self.window_, row, self, self.list).popup(self.list.viewport().mapToGlobal(at))


def edit_in_place(window: "Window", model: RowsModel, view: RowsView, rested: Callable[[], None]) -> None:
    """Let the notes of a timeline be edited where they stand; `rested` is called when one is no longer edited."""
    model.editable = lambda row: row.kind != "birthday"
    model.edited.connect(lambda row, text: _keep_note(window, row, text))
    view.itemDelegate().closeEditor.connect(lambda *_: QTimer.singleShot(0, view, rested))


def _keep_note(window: "Window", row: timeline.Row, text: str) -> None:
    try:
        timeline.keep_note(row, text)
    except KeyError:
        window.say(tr("This is no longer there: nothing was changed."))
    except Problem as problem:
        window.show_problem(problem)
    else:
        window.say(tr("The note was changed."), undo=True)


def open_row(window: "Window", row: timeline.Row) -> None:
    """Edit what a row of the stream stands for."""
    if row.id.startswith("i"):
        doing.edit_interaction(window, row.number)
    elif row.id.startswith("f"):
        doing.edit_follow_up(window, row.number)
    elif row.id.startswith("o"):
        doing_news.edit_news(window, row.number)
    else:
        window.open_person(row.number)


def delete_row(window: "Window", row: timeline.Row) -> None:
    """Delete the interaction, or remove the follow-up, that a row stands for."""
    if row.id.startswith("i"):
        doing.delete_interaction(window, row.number)
    elif row.kind == "follow_up":
        doing.remove_follow_ups(window, [row.number])
    elif row.id.startswith("o"):
        doing_news.delete_news(window, row.number)


def _with(row: timeline.Row) -> list[int]:
    """Return whom a row of the stream is about."""
    if row.kind == "birthday":
        return [row.number]
    if row.id.startswith("o"):
        return [news.get(row.number).person_id]
    entry = interactions.get(row.number) if row.id.startswith("i") else follow_ups.get(row.number)
    return [person for person, _ in entry.people]


def _write(window: "Window", row: timeline.Row) -> None:
    """Write to whom a row is about: to a birthday or to news with the words for it."""
    if row.id.startswith("o"):
        doing_news.answer(window, news.get(row.number))
    else:
        doing_letters.write(window, _with(row), "birthday" if row.kind == "birthday" else "")


def row_menu(window: "Window", row: timeline.Row, parent: QWidget, view: RowsView | None = None) -> QMenu:
    """Return what can be done with a row of the stream, which is the current one of `view`."""
    menu = QMenu(parent)
    menu.setToolTipsVisible(True)
    links = list(filter(opened, timeline.links_in(row.text)))
    for link in links:
        menu.addAction(tr("Open {address}", address=literal(link, 60)), partial(open_link, link, window))
    if links:
        menu.addSeparator()
    _fill_row_menu(menu, window, row, view)
    for action, tip in itertools.zip_longest(menu.actions(), map(told, links), fillvalue=""):
        plain_tooltip(action, tip or action.text().replace("&&", "&"))  # without one, Qt takes the text, and reads it as HTML
    return menu


def _fill_row_menu(menu: QMenu, window: "Window", row: timeline.Row, view: RowsView | None) -> None:
    if row.kind == "birthday":
        menu.addAction(tr("Write…"), partial(_write, window, row))
        go = tr("Go to {name}", name=literal(people.name_of(row.number), 40))
        menu.addAction(go, partial(window.open_person, row.number))
        return
    if view is not None:
        menu.addAction(tr("Edit the note here"), "F2", lambda: view.edit(view.currentIndex()))
    if row.id.startswith("o"):
        entry = news.get(row.number)
        menu.addAction(tr("Write…"), partial(_write, window, row))
        menu.addAction(tr("Edit…"), "Enter", partial(open_row, window, row))
        menu.addAction(tr("Delete"), "Delete", partial(delete_row, window, row))
        menu.addSeparator()
        go = tr("Go to {name}", name=literal(entry.name, 40))
        menu.addAction(go, partial(window.open_person, entry.person_id))
        return
    menu.addAction(tr("Edit…"), "Enter", partial(open_row, window, row))
    if row.kind == "follow_up":
        menu.addAction(tr("Done"), partial(doing.tick_off, window, row.number, True))
        menu.addAction(tr("Remove"), "Delete", partial(delete_row, window, row))
    elif row.id.startswith("i"):
        menu.addAction(tr("Delete"), "Delete", partial(delete_row, window, row))
    if row.kind == "meeting" and (known := networks.names()):
        send = menu.addMenu(tr("Send as a report"))
        for number, name in known:
            send.addAction(literal(name, 40), partial(_report, window, row.number, number))
    with_ = interactions.get(row.number).people if row.id.startswith("i") else follow_ups.get(row.number).people
    menu.addSeparator()
    for person, name in with_[:8]:
        menu.addAction(tr("Go to {name}", name=literal(name, 40)), partial(window.open_person, person))


def _report(window: "Window", interaction: int, network: int) -> None:
    from ui import doing_events

    doing_events.report(window, reports.meeting_from(interaction, network))
