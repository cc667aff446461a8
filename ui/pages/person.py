"""One person: how warm it is and why, what happened, how to reach them."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QInputDialog,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from models import choices, clock, people, timeline, today, warmth, warmth_states
from models.formats.records import Contact
from models.words import short_day, tr, trn
from ui import doing, doing_letters, doing_many, doing_merging, doing_news
from ui.page import Begins
from ui.pages.timeline import delete_row, edit_in_place, open_row, row_menu
from ui.tables.rows_model import RowsModel, RowsView
from ui.widgets.flow import FlowLayout
from ui.widgets.gaps_chart import GapsChart
from ui.widgets.labels import MenuButton, Panel, PlainLabel, button, scrolled
from ui.widgets.person_head import PersonHead
from ui.widgets.person_side import WIDTH as SIDE_WIDTH
from ui.widgets.person_side import PersonSide
from ui.widgets.photo_place import has_picture
from ui.widgets.timeline_delegate import TimelineDelegate, empty_words, timeline_text

if TYPE_CHECKING:
    from ui.window import Window

NARROW = 620
WHO_WIDTH = 340  # that photo, name and tags need at least
BESIDE_NAME, MOST_LINES = 180, 2  # margins, photo and pencil; lines of a name beside the buttons
RHYTHMS = (7, 14, 30, 91, 182, 365)


class PersonView(Begins, QWidget):
    """Header, warmth, timeline; at the side reach, notes and dates.

    E edits the name, A adds a way to reach them, G goes to a day of the timeline; Ctrl+V takes a copied picture for the photo.
    """

    rested = Signal()  # nothing is edited in its place any more

    def __init__(self, window: "Window") -> None:
        super().__init__()
        self.window_ = window
        self.person_id: int | None = None
        self.model = RowsModel(timeline_text, self)
        self.list = RowsView(self.model, TimelineDelegate(self), tr("Timeline"))
        self.list.opened.connect(lambda row: open_row(window, row))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._row_menu)
        self.list.installEventFilter(self)
        edit_in_place(window, self.model, self.list, self.rested.emit)
        self._group = ""
        self._editing = False
        self.begins_at = self.list
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.main = QWidget()
        column = QVBoxLayout(self.main)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addLayout(self._header())
        column.addWidget(self._warmth_card())
        column.addWidget(self._timeline(), 1)
        row.addWidget(self.main, 1)
        line = QFrame()
        line.setObjectName("upright")
        line.setFixedWidth(1)
        row.addWidget(line)
        self.side = PersonSide(window, self._turned)
        scroll = scrolled(self.side)
        scroll.setFixedWidth(SIDE_WIDTH)
        row.addWidget(scroll)

    # --- laying out ---

    def _header(self) -> QBoxLayout:
        self.who = PersonHead(self.window_, self._turned)
        log = button(tr("Log interaction"), "primary", tooltip="L")
        log.clicked.connect(lambda: doing.log(self.window_, [self.person_id]))
        plan = button(tr("Plan follow-up"), tooltip="F")
        plan.clicked.connect(lambda: doing.plan(self.window_, [self.person_id]))
        self.write = button(tr("Write"), tooltip="W")
        self.write.clicked.connect(lambda: doing_letters.write(self.window_, [self.person_id]))
        more = button("⋯", name=tr("More"))
        more.clicked.connect(lambda: self._more().popup(more.mapToGlobal(more.rect().bottomLeft())))
        self.verbs = FlowLayout(8)
        for each in (log, plan, self.write, more):
            self.verbs.addWidget(each)
        self.head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.head.setSpacing(12)
        self.head.addWidget(self.who, 1)
        self.head.addLayout(self.verbs)
        return self.head

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - SIDE_WIDTH
        self._place_verbs()
        self.chart.setVisible(room >= NARROW and self.chart.has_gaps())

    def _place_verbs(self) -> None:
        """Put the buttons below the name where there is no room beside it, or where it would take many lines."""
        left = self.width() - SIDE_WIDTH - self.verbs.sizeHint().width()  # which is another in each language
        name = self.who.name
        lines = name.heightForWidth(max(1, left - BESIDE_NAME)) / name.fontMetrics().lineSpacing()
        below = left < WHO_WIDTH or lines > MOST_LINES + 0.5
        self.head.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)

    def _warmth_card(self) -> Panel:
        panel = Panel()
        self.band = PlainLabel("", "section")
        self.reason = PlainLabel("", wrap=True)
        self.forecast = PlainLabel("", "muted", wrap=True)
        self.rhythm = MenuButton()
        self.rhythm.clicked.connect(
            lambda: self._rhythm_menu().popup(self.rhythm.mapToGlobal(self.rhythm.rect().bottomLeft()))
        )
        self.snooze = button(tr("Snooze"), tooltip=tr("Hide from Today for two weeks"))
        self.snooze.clicked.connect(lambda: doing.snooze(self.window_, [self.person_id], 14))
        buttons = FlowLayout(8)
        buttons.addWidget(self.rhythm)
        buttons.addWidget(self.snooze)
        texts = QVBoxLayout()
        texts.setSpacing(4)
        for widget in (self.band, self.reason, self.forecast):
            texts.addWidget(widget)
        texts.addSpacing(8)
        texts.addLayout(buttons)
        self.chart = GapsChart()
        row = QHBoxLayout()
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(24)
        row.addLayout(texts, 1)
        row.addWidget(self.chart, alignment=Qt.AlignmentFlag.AlignBottom)
        panel.body.addLayout(row)
        return panel

    def _timeline(self) -> Panel:
        panel = Panel(tr("Timeline"), " ")
        self.timeline_panel = panel
        self.groups = MenuButton("", "link", tr("Choose what is shown (G goes to a day)"))
        self.groups.clicked.connect(
            lambda: self._groups_menu().popup(self.groups.mapToGlobal(self.groups.rect().bottomLeft()))
        )
        panel.header.addWidget(self.groups)
        self.nothing = PlainLabel(empty_words(), "muted", wrap=True)
        self.nothing.setContentsMargins(14, 14, 14, 14)
        panel.add_list(self.nothing, self.list)
        panel.body.setContentsMargins(1, 0, 1, 1)
        return panel

    # --- showing ---

    def show_person(self, person_id: int | None) -> None:
        """Show this person, or nobody."""
        if person_id != self.person_id:
            self._group = ""
        self.person_id = person_id
        self.refresh()

    def refresh(self) -> None:
        """Read the person again."""
        found = (
            None if self.person_id is None else dict(people.contacts([self.person_id], photos=True)).get(self.person_id)
        )
        self.setEnabled(found is not None)
        self.main.setVisible(found is not None)
        if found is None:
            self.person_id = None
            self.side.clear()
            return
        self._show_warmth(found)
        self._show_timeline()
        self.side.show_person(self.person_id, found)

    def _show_timeline(self) -> None:
        rows = timeline.of_person(self.person_id, self._group, clock.today())
        self.model.set_rows(rows)
        self.list.setVisible(bool(rows))
        self.nothing.setText(empty_words() if not self._group else tr("Nothing of this kind."))
        self.nothing.setVisible(not rows)
        self.groups.setText(timeline.group_name(self._group))
        if not self._group:
            self._count(rows)

    def _count(self, rows: list[timeline.Row]) -> None:
        talks = [row for row in rows if row.id.startswith("i")]
        year = QLocale().toString(talks[-1].day, "yyyy") if talks else ""
        self.timeline_panel.remark.setText(
            trn("{n} interaction since {year}", "{n} interactions since {year}", len(talks), year=year) if talks else ""
        )

    def _show_warmth(self, found: Contact) -> None:
        day = clock.today()
        chosen = choices.choices_of(self.person_id)
        state = warmth_states.state_of(self.person_id, day)
        if chosen.rhythm and not state.n:
            state.last = chosen.since.toordinal()
        facts = today.warmth_facts([self.person_id], day)[self.person_id]
        self.who.show_person(self.person_id, found, facts.band)
        self._place_verbs()
        due = warmth.is_due(state, day.toordinal(), chosen.rhythm) if state.n or chosen.rhythm else False
        titles = {"cold": tr("Cold"), "cooling": tr("Cooling"), "steady": tr("Steady"), "warm": tr("Warm")}
        self.band.setText(tr("Going cold") if due else titles.get(facts.band or "", tr("Not known yet")))
        meeting = self.person_id in today.mostly_meetings([self.person_id])
        self.reason.setText(warmth.reason(state, day.toordinal(), chosen.rhythm, meeting))
        known = state.n >= warmth.ENOUGH and not warmth_states.is_young(day)
        lines = [warmth.forecast(state, day.toordinal())] if known else []
        lines += [plan] if (plan := today.planned(self.person_id, day)) else []
        if chosen.keep_up is False:
            lines.append(tr("You chose not to keep up."))
        elif chosen.snoozed_until > day.isoformat():
            lines.append(_snoozed(chosen.snoozed_until))
        self.forecast.setText(" ".join(lines))
        self.forecast.setVisible(bool(lines))
        self.chart.show_state(state, day.toordinal(), chosen.rhythm)
        self.chart.setVisible(self.chart.has_gaps() and self.width() - SIDE_WIDTH >= NARROW)
        if chosen.rhythm:
            self.rhythm.setText(trn("Expect every day", "Expect every {n} days", chosen.rhythm))
        elif state.n >= warmth.ENOUGH:
            self.rhythm.setText(tr("Expect every {time} (learned)", time=warmth.duration(warmth.usual(state))))
        else:
            self.rhythm.setText(tr("Choose a rhythm"))

    def is_editing(self) -> bool:
        """Is a value being edited where it stands?"""
        return self._editing or self.list.is_editing()

    def _turned(self, on: bool) -> None:
        self._editing = on
        if not on:
            QTimer.singleShot(0, self, self.rested.emit)

    # --- doing ---

    def _more(self) -> QMenu:
        menu = QMenu(self)
        number = self.person_id
        chosen = choices.choices_of(number)
        menu.addAction(tr("Edit…"), lambda: doing.edit_person(self.window_, number))
        menu.addAction(tr("Card…"), lambda: doing.show_card(self.window_, number))
        menu.addAction(tr("Log news…"), lambda: doing_news.log_news(self.window_, [number]))
        keep = menu.addAction(tr("Keep up with this person"))
        keep.setCheckable(True)
        keep.setChecked(number in today.kept_up(clock.today()))
        keep.triggered.connect(lambda on: doing.keep_up(self.window_, [number], on))
        menu.addMenu(circle_menu(self.window_, [number], chosen.circle, menu))
        menu.addAction(tr("Merge with…"), lambda: doing_merging.merge_with(self.window_, number))
        menu.addAction(tr("Split…"), lambda: doing_merging.split_person(self.window_, number))
        menu.addAction(tr("Export…"), lambda: doing.export_people(self.window_, [number]))
        menu.addSeparator()
        menu.addAction(tr("Everything I know about them…"), lambda: doing.export_everything(self.window_, number))
        menu.addSeparator()
        menu.addAction(tr("Delete"), lambda: doing_many.delete_people(self.window_, [number]))
        menu.addAction(tr("Erase for good…"), lambda: self._erase(number))
        return menu

    def _erase(self, number: int) -> None:
        from ui import doing_erasing

        doing_erasing.erase_people(self.window_, [number])

    def _rhythm_menu(self) -> QMenu:
        menu = QMenu(self)
        names = (tr("Weekly"), tr("Every two weeks"), tr("Monthly"), tr("Quarterly"), tr("Twice a year"), tr("Yearly"))
        menu.addAction(tr("As learned from your history"), lambda: doing.expect(self.window_, [self.person_id], None))
        for name, days in zip(names, RHYTHMS, strict=True):
            menu.addAction(name, partial(doing.expect, self.window_, [self.person_id], days))
        menu.addAction(tr("Another…"), self._ask_rhythm)
        return menu

    def _ask_rhythm(self) -> None:
        days, ok = QInputDialog.getInt(self, tr("Rhythm"), tr("Every how many days?"), 45, 1, 3650)
        if ok:
            doing.expect(self.window_, [self.person_id], days)

    def _row_menu(self, at) -> None:  # noqa: ANN001
        row: timeline.Row | None = self.list.current()
        if row:
            row_menu(self.window_, row, self, self.list).popup(self.list.viewport().mapToGlobal(at))

    def _groups_menu(self) -> QMenu:
        menu = QMenu(self)
        for group in ("", *timeline.GROUPS):
            action = menu.addAction(timeline.group_name(group), partial(self.show_group, group))
            action.setCheckable(True)
            action.setChecked(group == self._group)
        menu.addSeparator()
        menu.addAction(tr("Go to a day…"), self._ask_day)
        return menu

    def show_group(self, group: str) -> None:
        """Show only rows of one group of the timeline; "": all."""
        self._group = group
        self._show_timeline()

    def _ask_day(self) -> None:
        from ui.dialogs.day import ask_day

        rows = self.model.rows()
        day = ask_day(self, tr("Go to a day"), rows[0].day if rows else clock.today())
        if day and rows:
            nearest = next((row for row in rows if row.day <= day), rows[-1])
            self.list.choose(nearest.id)
            self.list.scrollTo(self.list.currentIndex(), RowsView.ScrollHint.PositionAtTop)
            self.list.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            row = self.list.current()
            if event.key() == Qt.Key.Key_Delete and row:
                delete_row(self.window_, row)
                return True
            if not event.modifiers() and self._key(event.key()):  # a list keeps letters, to find its rows by
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and has_picture(QApplication.clipboard().mimeData()):
            self.who.avatar.take(QApplication.clipboard().mimeData())
        elif event.modifiers() or not self._key(event.key()):
            super().keyPressEvent(event)

    def _key(self, key: int) -> bool:
        """Do what a letter does here, and return whether it does something."""
        if self.person_id is None:
            return False
        who = [self.person_id]
        acts = {
            Qt.Key.Key_L: partial(doing.log, self.window_, who),
            Qt.Key.Key_F: partial(doing.plan, self.window_, who),
            Qt.Key.Key_W: partial(doing_letters.write, self.window_, who),
            Qt.Key.Key_E: self.who.name_place.edit,
            Qt.Key.Key_A: partial(self.side.add, "phones"),
            Qt.Key.Key_G: self._ask_day,
        }
        if key in acts:
            acts[key]()
        return key in acts


def circle_menu(window: "Window", ids: list[int], current: str, parent: QWidget) -> QMenu:
    """Return a menu that puts people into a circle; `current` is ticked."""
    menu = QMenu(tr("Circle"), parent)
    for circle in choices.CIRCLES:
        action = menu.addAction(choices.circle_name(circle))
        action.setCheckable(True)
        action.setChecked(circle == current)
        action.triggered.connect(partial(doing.put_in_circle, window, ids, circle))
    return menu


def _snoozed(until: str) -> str:
    if until == choices.SOMETHING.isoformat():
        return tr("Snoozed until something happens.")
    return tr("Snoozed until {day}.", day=short_day(clock.today().fromisoformat(until)))
