"""Today: who is going cold and why, what is to do, and whose birthday comes."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from models import choices, clock, people, settings, today, warmth
from models.connection import db
from models.text import fold
from models.today import ColdRow
from models.warmth import band_name
from models.words import dotted, short_day, tr, trn
from ui.language import day_text
from ui.page import Page
from ui.tables.rows_model import RowsModel, RowsView
from ui.widgets.cold_delegate import ColdDelegate, cold_text
from ui.widgets.day_side import WIDTH as SIDE_WIDTH
from ui.widgets.day_side import DaySide
from ui.widgets.flow import HeadLayout
from ui.widgets.labels import MenuButton, Panel, PlainLabel, button, scrolled
from ui.widgets.plain import literal
from ui.widgets.year_panel import YearPanel

if TYPE_CHECKING:
    from ui.window import Window

SNOOZE_DAYS = 14
NARROW = 940  # below this width the side stands below; some languages need more
BESIDE = 24 + 24 + 24 + 12  # pixels: the margins, what is between the columns, the scroll bar


class TodayPage(Page):
    """The going-cold list with its keys (L log, F plan, S snooze, W write, I why, Enter open), and the side column."""

    shows = frozenset({"person", "interaction", "participant", "follow_up", "follow_up_person", "occasion", "setting",
                       "person_tag", "network", "membership", "contribution", "favour",
                       "own_news", "own_news_person", "event", "event_person", "newsletter", "issue",
                       "feed", "feed_item"})  # fmt: skip

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._all, self._wide = False, 0
        self._day: date | None = None  # None: today
        self._tag = self._band = ""
        self._network: tuple[int, str] | None = None
        self._order = "loss"
        self.model = RowsModel(cold_text, self)
        delegate = ColdDelegate(self)
        delegate.pressed_action.connect(self._act)
        self.list = RowsView(self.model, delegate, tr("Going cold"), fitted=True)
        self.list.opened.connect(lambda row: window.open_person(row.id))
        self.list.installEventFilter(self)
        self.empty: QWidget | None = None  # made when there is nobody
        inner = QWidget()
        self.scroll = scrolled(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.scroll)
        self._fill(inner)  # now, see Page
        self.begins_at = self.list

    def _fill(self, inner: QWidget) -> None:
        row = self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, inner)
        row.setContentsMargins(24, 18, 24, 24)
        row.setSpacing(24)
        self._main = self._main_column()
        row.addLayout(self._main, 1)
        self.side = DaySide(self.window_, inner)
        row.addWidget(self.side)

    def fit(self, room: int) -> None:
        self._wide = room
        narrow = room < max(NARROW, self._main.minimumSize().width() + SIDE_WIDTH + BESIDE)
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self.side.fit(narrow)

    def _head(self) -> QVBoxLayout:
        self.counts = PlainLabel("", "muted")
        self.among = MenuButton(tooltip=tr("Show only some"))
        self.order = MenuButton(tooltip=tr("Choose the order"))
        self.as_of = MenuButton(tooltip=tr("See the list as it was on another day"))
        for each, menu in ((self.among, self._among_menu), (self.order, self._order_menu), (self.as_of, self._day_menu)):
            each.clicked.connect(partial(_popup, each, menu))
        first = HeadLayout(PlainLabel(tr("Going cold"), "title"), self.as_of, self.among, self.order)
        second = QHBoxLayout()
        self.whom = button(tr("Whom?"), "link", tooltip=tr("See and change whom you keep up with"))
        self.whom.clicked.connect(lambda: self.window_.show_page("people").show_among("kept"))
        second.setSpacing(8)
        second.addWidget(self.counts)
        second.addWidget(self.whom)
        second.addStretch(1)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addLayout(first)
        head.addLayout(second)
        return head

    def _main_column(self) -> QVBoxLayout:
        main = QVBoxLayout()
        main.setSpacing(0)
        main.addLayout(self._head())
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
        keys = tr("↑↓ move · L log · F plan a follow-up · S snooze · W write · I why · Enter open · Ctrl+Z undo")
        self.keys = PlainLabel(keys, "small", wrap=True)
        self.more = button("", "quiet")
        self.more.clicked.connect(self._show_all)
        self.week = button(tr("Plan my week…"), tooltip=tr("Spread the most urgent over your next hours for calls (Ctrl+Shift+P)"))
        self.week.clicked.connect(self._plan_week)
        main.addLayout(HeadLayout(self.keys, self.more, self.week))
        main.addSpacing(10)
        self.year = YearPanel(self.window_)
        main.addWidget(self.year)
        main.addSpacing(10)
        self.never = button("", "link", tooltip=tr("Look through them, and choose whom to keep up with"))
        self.never.clicked.connect(lambda: self.window_.show_page("people").show_among("never"))
        main.addWidget(self.never, alignment=Qt.AlignmentFlag.AlignLeading)
        main.addStretch(1)
        return main

    # --- reading ---

    def refresh(self) -> None:
        day = self._day or clock.today()
        somebody = people.is_anybody()
        self._welcome(not somebody)
        self.scroll.setVisible(somebody)
        if not somebody:
            return
        most = None if self._all else settings.get(settings.NAMES_A_DAY)
        network = self._network and self._network[0]
        limit = most if self._order == "loss" else None
        shown, count, needy = today.coldest(day, limit, self._tag, self._band, network)
        if self._order != "loss":
            shown = sorted(shown, key=_ORDERS[self._order])[:most]
        self.model.set_rows(shown)
        if shown and self.list.current() is None:
            self.list.choose(shown[0].id)
        self._tell(count, needy, len(shown), len(today.kept_up(day)))
        self._name_buttons()
        self.fit(self._wide)
        self.side.show_day(clock.today())
        self.year.show_year(clock.today())
        QTimer.singleShot(0, self, self._show_never)  # of many people that takes longer than all the rest

    def _show_never(self) -> None:
        if db.is_closed():
            return
        never = len(today.never_met())
        self.never.setText(trn("{n} person was never contacted", "{n} people were never contacted", never))
        self.never.setVisible(never > 0 and self._day is None)

    def _tell(self, count: int, needy: int, shown: int, kept: int) -> None:
        text = trn(
            "{n} of the {kept} people you keep up with needs you this week",
            "{n} of the {kept} people you keep up with need you this week",
            needy,
            kept=QLocale().toString(kept),
        )
        if count > needy:
            text = dotted((text, trn("{n} more has a plan", "{n} more have a plan", count - needy)))
        if self._day:
            text = tr("On {day}, by what was known then", day=day_text(self._day, "d MMMM yyyy"))
        elif self._tag or self._band or self._network:
            text = trn("{n} of {name} is going cold", "{n} of {name} are going cold", count, name=self._among_name())
        self.counts.setText(text)
        self.counts.setVisible(kept > 0)
        self.whom.setVisible(kept > 0 and not self._day)
        self.panel.setVisible(count > 0)
        self.keys.setVisible(count > 0)
        self.week.setVisible(needy > 0 and self._day is None)
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

    def _welcome(self, wanted: bool) -> None:
        if wanted and self.empty is None:
            from ui.widgets.welcome import Welcome

            self.empty = Welcome(self.window_)
            self.layout().addWidget(self.empty)
        if self.empty is not None:
            self.empty.setVisible(wanted)

    def _name_buttons(self) -> None:
        self.among.setText(self._among_name())
        self.order.setText(_order_name(self._order))
        self.as_of.setText(day_text(self._day) if self._day else tr("Today"))

    def _among_name(self) -> str:
        if self._network:
            return self._network[1]
        return self._tag or (band_name(self._band) if self._band else tr("Everybody"))

    def _show_all(self) -> None:
        self._all = not self._all
        self.refresh()

    # --- what is shown ---

    def show_among(self, tag: str = "", band: str = "", network: tuple[int, str] | None = None) -> None:
        """Show only people with this tag, in this band, or in this network (id and name)."""
        self._tag, self._band, self._network = tag, band, network
        self.refresh()

    def show_day(self, day: date | None) -> None:
        """Show the list as of a day; None: as of today."""
        self._day = day if day and day < clock.today() else None
        self.refresh()

    def _among_menu(self) -> QMenu:
        menu = QMenu(self)
        entries = [(tr("Everybody"), "", "")]
        entries += [(band_name(band), "", band) for band in ("cooling", "cold")]
        entries += [(tag, tag, "") for tag in people.tags()]
        for number, (name, tag, band) in enumerate(entries):
            if number in (1, 3):
                menu.addSeparator()
            action = menu.addAction(literal(name, 60), partial(self.show_among, tag, band))
            action.setCheckable(True)
            action.setChecked((tag, band, None) == (self._tag, self._band, self._network))
        self._add_networks(menu)
        return menu

    def _add_networks(self, menu: QMenu) -> None:
        from models import networks

        menu.addSeparator()
        for network in networks.names():
            action = menu.addAction(literal(network[1], 60), partial(self.show_among, "", "", network))
            action.setCheckable(True)
            action.setChecked(network == self._network)

    def _order_menu(self) -> QMenu:
        menu = QMenu(self)
        for order in ("loss", *_ORDERS):
            action = menu.addAction(_order_name(order), partial(self._choose_order, order))
            action.setCheckable(True)
            action.setChecked(order == self._order)
        return menu

    def _choose_order(self, order: str) -> None:
        self._order = order
        self.refresh()

    def _day_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(tr("Today"), partial(self.show_day, None))
        menu.addSeparator()
        for text, days in ((tr("A month ago"), 30), (tr("Three months ago"), 91), (tr("A year ago"), 365)):
            menu.addAction(text, partial(self.show_day, clock.today() - timedelta(days=days)))
        menu.addAction(tr("Another day…"), self._ask_day)
        return menu

    def _ask_day(self) -> None:
        from ui.dialogs.day import ask_day

        day = ask_day(self, tr("Going cold on another day"), self._day or clock.today())
        if day:
            self.show_day(day)

    # --- doing ---

    def _plan_week(self) -> None:
        from ui import doing_plans

        doing_plans.plan_week(self.window_)

    def _act(self, action: str, row: ColdRow) -> None:
        from ui import doing  # here and below: what a key does is not for the first moment

        if action == "log":
            doing.log(self.window_, [row.id])
        elif action == "plan":
            doing.plan(self.window_, [row.id], reason=row.occasions[0] if row.occasions else "")
        elif action == "write":
            from ui import doing_letters

            doing_letters.write(self.window_, [row.id])
        elif action == "why":
            self._explain(row)
        else:
            self._ask_snooze(row)

    def _explain(self, row: ColdRow) -> None:
        from ui.dialogs.why import WhyDialog

        WhyDialog(self.window_, row.id, self._day or clock.today()).exec()

    def _ask_snooze(self, row: ColdRow) -> None:
        from ui import doing

        menu = QMenu(self)
        if row.snoozes >= choices.ENOUGH_SNOOZES - 1:
            self._offer(menu, row)
        for text, days in ((tr("A week"), 7), (tr("Two weeks"), 14), (tr("A month"), 30), (tr("Three months"), 91)):
            until = short_day(clock.today() + timedelta(days=days))
            action = menu.addAction(tr("{time}, until {day}", time=text, day=until))
            action.triggered.connect(partial(doing.snooze, self.window_, [row.id], days))
        menu.addAction(tr("Until something happens"), partial(doing.snooze, self.window_, [row.id], None))
        place = self.list.visualRect(self.list.currentIndex())
        menu.popup(self.list.viewport().mapToGlobal(place.bottomRight()))

    def _offer(self, menu: QMenu, row: ColdRow) -> None:
        """After several snoozes: less often, or not at all, and no reproach."""
        from ui import doing

        slower = choices.slower(row.usual_days)
        text = tr("Expect each other less often: every {time}", time=warmth.duration(slower))
        menu.addAction(text, partial(doing.expect, self.window_, [row.id], slower))
        menu.addAction(tr("Let go: no longer keep up"), partial(doing.keep_up, self.window_, [row.id], False))
        menu.addSeparator()

    def _snooze(self, row: ColdRow) -> None:
        from ui import doing

        if row.snoozes >= choices.ENOUGH_SNOOZES - 1:
            self._ask_snooze(row)
        else:
            doing.snooze(self.window_, [row.id], SNOOZE_DAYS)

    def eventFilter(self, watched, event) -> bool:  # noqa: ANN001
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() == event.Type.KeyPress:
            row = self.list.current()
            keys = {Qt.Key.Key_L: "log", Qt.Key.Key_F: "plan", Qt.Key.Key_W: "write", Qt.Key.Key_I: "why"}
            if row and not event.modifiers():
                if event.key() in keys:
                    self._act(keys[event.key()], row)
                    return True
                if event.key() == Qt.Key.Key_S:
                    self._snooze(row)
                    return True
        return super().eventFilter(watched, event)


_ORDERS = {"silence": lambda row: -row.days_silent, "name": lambda row: fold(row.name)}


def _order_name(order: str) -> str:
    return {"loss": tr("Most urgent first"), "silence": tr("Longest silence first"), "name": tr("By name")}[order]


def _popup(under: QWidget, menu: Callable[[], QMenu]) -> None:
    menu().popup(under.mapToGlobal(under.rect().bottomLeft()))
