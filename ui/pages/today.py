"""Today: who is going cold and why, what is to do, and whose birthday comes."""

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from models import clock, follow_ups, occasions, people, settings, today, warmth_states
from models.today import ColdRow
from models.words import short_day, tr, trn
from ui import doing
from ui.page import Page
from ui.tables.rows_model import RowsModel, RowsView
from ui.widgets.cold_delegate import ColdDelegate, cold_text
from ui.widgets.labels import ElidedLabel, EmptyState, LinkLabel, Panel, PlainLabel, button, rule, scrolled

if TYPE_CHECKING:
    from ui.window import Window

SIDE_WIDTH = 330
SNOOZE_DAYS = 14
SHOWN_PLANS, SHOWN_CHANGES, SHOWN_BIRTHDAYS = 8, 4, 6


class TodayPage(Page):
    """The going-cold list with its keys (L log, F plan, S snooze, Enter open), and the side column."""

    shows = frozenset({"person", "interaction", "participant", "follow_up", "follow_up_person", "occasion", "setting"})

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._all = False
        self.model = RowsModel(cold_text, self)
        delegate = ColdDelegate(self)
        delegate.pressed_action.connect(self._act)
        self.list = RowsView(self.model, delegate, tr("Going cold"), fitted=True)
        self.list.opened.connect(lambda row: window.open_person(row.id))
        self.list.installEventFilter(self)
        self.empty = EmptyState(
            tr("See which relationships are going cold"),
            tr(
                "Import your phone's contacts (.vcf) and your calendar (.ics): choose a file, or drop it on this window. Nothing "
                "leaves this computer."
            ),
            [
                self._button(tr("Import a file…"), window.import_files, "primary"),
                self._button(tr("Try the demo"), self._demo),
            ],
        )
        self.scroll = scrolled(self._columns())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.scroll)
        column.addWidget(self.empty)
        self.setFocusProxy(self.list)

    def _demo(self) -> None:
        from ui import opening

        opening.start_demo(self.window_)

    @staticmethod
    def _button(text: str, do, look: str = ""):  # noqa: ANN001, ANN205
        made = button(text, look)
        made.clicked.connect(lambda: do())
        return made

    def _columns(self) -> QWidget:
        inner = QWidget()
        row = QHBoxLayout(inner)
        row.setContentsMargins(24, 18, 24, 24)
        row.setSpacing(24)
        row.addLayout(self._main_column(), 1)
        side = QWidget()
        side.setFixedWidth(SIDE_WIDTH)
        self.side = QVBoxLayout(side)
        self.side.setContentsMargins(0, 0, 0, 0)
        self.side.setSpacing(14)
        self.plans = Panel(" ")
        self.plans.header.removeWidget(self.plans.remark)
        self.plans.remark.hide()
        export = button(tr("To calendar…"), tooltip=tr("Export the follow-ups to your calendar (Ctrl+E)"))
        export.clicked.connect(lambda: doing.export_follow_ups(self.window_))
        self.plans.header.addWidget(export)
        self.occasions = Panel(tr("Occasions to reconnect"))
        self.side.addWidget(self.plans)
        self.side.addWidget(self.occasions)
        self.side.addStretch(1)
        row.addWidget(side)
        return inner

    def _main_column(self) -> QVBoxLayout:
        main = QVBoxLayout()
        main.setSpacing(0)
        self.counts = PlainLabel("", "muted", wrap=True)
        main.addWidget(PlainLabel(tr("Going cold"), "title"))
        main.addSpacing(2)
        main.addWidget(self.counts)
        main.addSpacing(12)
        self.panel = Panel()
        self.panel.setContentsMargins(1, 1, 1, 1)
        self.panel.body.addWidget(self.list)
        main.addWidget(self.panel)
        self.nobody = Panel()
        for panel in (self.panel, self.nobody):
            panel.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.nobody_label = PlainLabel("", "muted", wrap=True)
        self.nobody_label.setContentsMargins(20, 24, 20, 24)
        self.nobody.body.addWidget(self.nobody_label)
        main.addWidget(self.nobody)
        main.addSpacing(10)
        foot = QHBoxLayout()
        self.keys = PlainLabel(
            tr("↑↓ move · L log · F plan a follow-up · S snooze · Enter open · Ctrl+Z undo"), "small"
        )
        self.more = button("", "quiet")
        self.more.clicked.connect(self._show_all)
        foot.addWidget(self.keys, 1)
        foot.addWidget(self.more)
        main.addLayout(foot)
        main.addStretch(1)
        return main

    # --- reading ---

    def refresh(self) -> None:
        day = clock.today()
        somebody = people.count() > 0
        self.empty.setVisible(not somebody)
        self.scroll.setVisible(somebody)
        if not somebody:
            return
        known = warmth_states.states(day)
        rows = today.going_cold(day, known=known)
        limit = settings.get(settings.NAMES_A_DAY)
        shown = rows if self._all else rows[:limit]
        self.model.set_rows(shown)
        if shown and self.list.current() is None:
            self.list.choose(shown[0].id)
        self._tell(len(rows), len(shown), len(today.kept_up(day, known)))
        self._show_plans()
        self._show_occasions()

    def _tell(self, count: int, shown: int, kept: int) -> None:
        self.counts.setText(
            trn(
                "{n} of the {kept} people you keep up with needs you this week",
                "{n} of the {kept} people you keep up with need you this week",
                count,
                kept=QLocale().toString(kept),
            )
        )
        self.counts.setVisible(kept > 0)
        self.panel.setVisible(count > 0)
        self.keys.setVisible(count > 0)
        self.nobody.setVisible(count == 0)
        self.nobody_label.setText(
            tr("Nobody is going cold. Enjoy it, or surprise somebody.")
            if kept
            else tr(
                "Nothing can be said yet: Keepwarm learns each rhythm from at least four contacts with a person, over two "
                "months. Import your calendar (Ctrl+I), or log what happens (Ctrl+L). On a person's page you can also "
                "choose a rhythm yourself."
            )
        )
        self.more.setVisible(count > shown or self._all)
        self.more.setText(tr("Show fewer") if self._all else tr("Show all {n}", n=count))

    def _show_all(self) -> None:
        self._all = not self._all
        self.refresh()

    def _show_plans(self) -> None:
        day = clock.today()
        self.plans.title.setText(tr("Today, {day}", day=short_day(day)))
        self.plans.clear()
        due = [entry for entry in follow_ups.open_ones() if entry.day <= day]
        if not due:
            self.plans.body.addWidget(self._remark(tr("Nothing planned for today.")))
        for entry in due[:SHOWN_PLANS]:
            self._between(self.plans)
            self.plans.body.addWidget(self._plan_row(entry))
        if len(due) > SHOWN_PLANS:
            self._between(self.plans)
            all_ = self._button(
                tr("All {n} of them", n=len(due)), lambda: self.window_.show_page("follow_ups"), "quiet"
            )
            self.plans.body.addWidget(all_)

    def _plan_row(self, entry: follow_ups.Entry) -> QWidget:
        title = follow_ups.title(entry)
        tick = QCheckBox()
        tick.setAccessibleName(tr("Done: {title}", title=title))
        tick.clicked.connect(lambda: doing.tick_off(self.window_, entry.id, log_it=True))
        late = (clock.today() - entry.day).days
        when = QLocale().toString(entry.time.time(), QLocale.FormatType.ShortFormat) if entry.time and not late else ""
        if late:
            when = trn("{n} day late", "{n} days late", late)
        remark = " · ".join(part for part in (when, entry.reason) if part)
        return self._row(title, remark, tick, lambda: doing.edit_follow_up(self.window_, entry.id))

    def _show_occasions(self) -> None:
        day = clock.today()
        changes, coming = occasions.job_changes(day), occasions.birthdays(day)
        self.occasions.clear()
        self.occasions.setVisible(bool(changes or coming))
        for change in changes[:SHOWN_CHANGES]:
            title = tr("{name} changed job", name=change.name)
            remark = tr("{old} → {new} · noticed {day}", old=change.old, new=change.new, day=short_day(change.day))
            self._show_occasion(change.person_id, change.name, title, remark, tr("congratulate on the new job"))
        for birthday in coming[:SHOWN_BIRTHDAYS]:
            title = (
                tr("{name} turns {age}", name=birthday.name, age=birthday.age)
                if birthday.age
                else tr("Birthday of {name}", name=birthday.name)
            )
            days = (birthday.day - day).days
            when = [tr("today"), tr("tomorrow")][days] if days < 2 else short_day(birthday.day)
            self._show_occasion(birthday.person_id, birthday.name, title, when, tr("birthday"))

    def _show_occasion(self, person_id: int, name: str, title: str, remark: str, reason: str) -> None:
        self._between(self.occasions)
        plan = button(tr("Plan"), "quiet", tr("Plan a call"), tr("Plan a call with {name}", name=name))
        plan.clicked.connect(partial(doing.plan, self.window_, [person_id], "call", reason))
        opens = partial(self.window_.open_person, person_id)
        self.occasions.body.addWidget(self._row(title, remark, None, opens, plan))

    def _row(self, title: str, remark: str, before: QWidget | None, opens, after: QWidget | None = None) -> QWidget:  # noqa: ANN001
        """A line of the side column: a strong title that can be clicked, a muted remark below it."""
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(14, 8, 10, 8)
        row.setSpacing(10)
        if before:
            row.addWidget(before)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        name = LinkLabel(title)
        name.clicked.connect(lambda: opens())
        texts.addWidget(name)
        if remark:
            texts.addWidget(ElidedLabel(remark, "small"))
        row.addLayout(texts, 1)
        if after:
            row.addWidget(after)
        return holder

    @staticmethod
    def _remark(text: str) -> PlainLabel:
        label = PlainLabel(text, "muted", wrap=True)
        label.setContentsMargins(14, 12, 14, 12)
        return label

    @staticmethod
    def _between(panel: Panel) -> None:
        if panel.body.count():
            panel.body.addWidget(rule())

    # --- doing ---

    def _act(self, action: str, row: ColdRow) -> None:
        if action == "log":
            doing.log(self.window_, [row.id])
        elif action == "plan":
            doing.plan(self.window_, [row.id], reason=row.occasions[0] if row.occasions else "")
        else:
            self._ask_snooze(row)

    def _ask_snooze(self, row: ColdRow) -> None:
        menu = QMenu(self)
        for text, days in ((tr("A week"), 7), (tr("Two weeks"), 14), (tr("A month"), 30), (tr("Three months"), 91)):
            until = short_day(clock.today() + timedelta(days=days))
            action = menu.addAction(tr("{time}, until {day}", time=text, day=until))
            action.triggered.connect(partial(doing.snooze, self.window_, [row.id], days))
        place = self.list.visualRect(self.list.currentIndex())
        menu.popup(self.list.viewport().mapToGlobal(place.bottomRight()))

    def eventFilter(self, watched, event) -> bool:  # noqa: ANN001
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() == event.Type.KeyPress:
            row = self.list.current()
            keys = {Qt.Key.Key_L: "log", Qt.Key.Key_F: "plan"}
            if row and not event.modifiers():
                if event.key() in keys:
                    self._act(keys[event.key()], row)
                    return True
                if event.key() == Qt.Key.Key_S:
                    doing.snooze(self.window_, [row.id], SNOOZE_DAYS)
                    return True
        return super().eventFilter(watched, event)
