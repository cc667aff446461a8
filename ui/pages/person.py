"""One person: how warm it is and why, what happened, how to reach them."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QInputDialog,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from models import choices, clock, letters, people, timeline, today, warmth, warmth_states
from models.formats.records import Address, Contact
from models.words import short_day, tr, trn
from ui import doing, doing_letters, doing_news
from ui.pages.timeline import open_row, row_menu
from ui.tables.rows_model import RowsModel, RowsView
from ui.widgets import photo
from ui.widgets.bonds import Bonds
from ui.widgets.flow import FlowLayout
from ui.widgets.gaps_chart import GapsChart
from ui.widgets.labels import (
    ElidedLabel,
    LinkLabel,
    LongLabel,
    Panel,
    PlainLabel,
    button,
    clear,
    plain_tooltip,
    scrolled,
)
from ui.widgets.painting import Avatar
from ui.widgets.timeline_delegate import TimelineDelegate, empty_words, timeline_text
from ui.widgets.value_rows import label_name

if TYPE_CHECKING:
    from ui.window import Window

SIDE_WIDTH, NARROW, AVATAR = 266, 620, 76
RHYTHMS = (7, 14, 30, 91, 182, 365)


class PersonView(QWidget):
    """Header, warmth, timeline; at the side reach, notes and dates."""

    def __init__(self, window: "Window") -> None:
        super().__init__()
        self.window_ = window
        self.person_id: int | None = None
        self.model = RowsModel(timeline_text, self)
        self.list = RowsView(self.model, TimelineDelegate(self), tr("Timeline"))
        self.list.opened.connect(lambda row: open_row(window, row))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._row_menu)
        self.setFocusProxy(self.list)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.main = QWidget()
        column = QVBoxLayout(self.main)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addLayout(self._header())
        self.tag_row = QWidget()
        self.tags = FlowLayout(4, self.tag_row)
        column.addWidget(self.tag_row)
        column.addWidget(self._warmth_card())
        column.addWidget(self._timeline(), 1)
        row.addWidget(self.main, 1)
        line = QFrame()
        line.setObjectName("upright")
        line.setFixedWidth(1)
        row.addWidget(line)
        row.addWidget(self._side())

    # --- laying out ---

    def _header(self) -> QBoxLayout:
        self.avatar = Avatar(AVATAR)
        self.name = ElidedLabel("", "title")
        self.role = ElidedLabel("", "muted")
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addStretch(1)
        for widget in (self.name, self.role):
            texts.addWidget(widget)
        texts.addStretch(1)
        log = button(tr("Log interaction"), "primary", tooltip="L")
        log.clicked.connect(lambda: doing.log(self.window_, [self.person_id]))
        plan = button(tr("Plan follow-up"), tooltip="F")
        plan.clicked.connect(lambda: doing.plan(self.window_, [self.person_id]))
        self.write = button(tr("Write"))
        self.write.clicked.connect(lambda: doing_letters.write(self.window_, [self.person_id]))
        more = button("⋯", name=tr("More"))
        more.clicked.connect(lambda: self._more().popup(more.mapToGlobal(more.rect().bottomLeft())))
        who, buttons = QHBoxLayout(), QHBoxLayout()
        who.setSpacing(16)
        who.addWidget(self.avatar)
        who.addLayout(texts, 1)
        buttons.setSpacing(8)
        for each in (log, plan, self.write, more):
            buttons.addWidget(each)
        buttons.addStretch(1)
        self.head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.head.setSpacing(12)
        self.head.addLayout(who, 1)
        self.head.addLayout(buttons)
        return self.head

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() - SIDE_WIDTH < NARROW
        self.head.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self.chart.setVisible(not narrow and self.chart.has_gaps())

    def _warmth_card(self) -> Panel:
        panel = Panel()
        self.band = PlainLabel("", "section")
        self.reason = PlainLabel("", wrap=True)
        self.forecast = PlainLabel("", "muted", wrap=True)
        self.rhythm = button("")
        self.rhythm.clicked.connect(
            lambda: self._rhythm_menu().popup(self.rhythm.mapToGlobal(self.rhythm.rect().bottomLeft()))
        )
        self.snooze = button(tr("Snooze"), tooltip=tr("Hide from Today for two weeks"))
        self.snooze.clicked.connect(lambda: doing.snooze(self.window_, [self.person_id], 14))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.rhythm)
        buttons.addWidget(self.snooze)
        buttons.addStretch(1)
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
        self.nothing = PlainLabel(empty_words(), "muted", wrap=True)
        self.nothing.setContentsMargins(14, 14, 14, 14)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        panel.body.addWidget(self.nothing, 1)
        panel.body.addWidget(self.list, 1)
        panel.body.setContentsMargins(1, 0, 1, 1)
        return panel

    def _side(self) -> QScrollArea:
        inner = QWidget()
        self.side = QVBoxLayout(inner)
        self.side.setContentsMargins(18, 22, 18, 18)
        self.side.setSpacing(4)
        scroll = scrolled(inner)
        scroll.setFixedWidth(SIDE_WIDTH)
        return scroll

    # --- showing ---

    def show_person(self, person_id: int | None) -> None:
        """Show this person, or nobody."""
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
            clear(self.side)
            return
        self._show_warmth(found)
        role = " · ".join(part for part in (found.title, found.organization, *found.units[:2]) if part)
        self.name.setText(found.name)
        self.role.setText(role)
        self.role.setVisible(bool(role))
        clear(self.tags)
        for tag in found.tags[:12]:
            self.tags.addWidget(PlainLabel(tag[:40], "tag"))
        self.tag_row.setVisible(bool(found.tags))
        rows = timeline.of_person(self.person_id)
        self.model.set_rows(rows)
        self.list.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self._count(rows)
        self._show_side(found)

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
        self.avatar.show_person(found.name, facts.band, photo.load(found.photo, 2 * AVATAR) if found.photo else None)
        due = warmth.is_due(state, day.toordinal(), chosen.rhythm) if state.n or chosen.rhythm else False
        titles = {"cold": tr("Cold"), "cooling": tr("Cooling"), "steady": tr("Steady"), "warm": tr("Warm")}
        self.band.setText(tr("Going cold") if due else titles.get(facts.band or "", tr("Not known yet")))
        self.reason.setText(warmth.reason(state, day.toordinal(), chosen.rhythm))
        known = state.n >= warmth.ENOUGH and not warmth_states.is_young(day)
        lines = [warmth.forecast(state, day.toordinal())] if known else []
        lines += [plan] if (plan := today.planned(day).get(self.person_id)) else []
        if chosen.keep_up is False:
            lines.append(tr("You chose not to keep up."))
        elif chosen.snoozed_until > day.isoformat():
            lines.append(_snoozed(chosen.snoozed_until))
        self.forecast.setText(" ".join(lines))
        self.forecast.setVisible(bool(lines))
        self.chart.show_state(state, day.toordinal(), chosen.rhythm)
        self.chart.setVisible(self.chart.has_gaps() and self.width() - SIDE_WIDTH >= NARROW)
        if chosen.rhythm:
            self.rhythm.setText(trn("Expect every day ▾", "Expect every {n} days ▾", chosen.rhythm))
        elif state.n >= warmth.ENOUGH:
            self.rhythm.setText(tr("Expect every {time} (learned) ▾", time=warmth.duration(warmth.usual(state))))
        else:
            self.rhythm.setText(tr("Choose a rhythm ▾"))

    def _show_side(self, found: Contact) -> None:
        clear(self.side)
        self._reach(found)
        if found.note:
            self._section(tr("Remember"))
            self.side.addWidget(LongLabel(found.note))
        dates = [
            (tr("Birthday {day}", day=self._day(found.birthday)), found.birthday),
            (tr("Anniversary {day}", day=self._day(found.anniversary)), found.anniversary),
            (tr("Met {day}", day=self._day(found.met_on)), found.met_on),
        ]
        if any(day for _, day in dates):
            self._section(tr("Dates"))
            for text, day in dates:
                if day:
                    self.side.addWidget(PlainLabel(text, wrap=True))
        self.side.addWidget(Bonds(self.window_, self.person_id))
        self.side.addStretch(1)

    def _reach(self, found: Contact) -> None:
        self._section(tr("Reach"))
        if not (found.phones or found.emails or found.urls or found.addresses):
            add = button(tr("Add a phone or e-mail…"), "link")
            add.clicked.connect(lambda: doing.edit_person(self.window_, self.person_id))
            self.side.addWidget(add)
        for phone in found.phones[:20]:
            self._way(phone.label or "phone", phone.value, f"tel:{phone.value}")
        for email in found.emails[:20]:
            self._way(email.label or "e-mail", email.value, letters.mailto(email.value))
        for url in found.urls[:20]:
            self._way(url.label or "web", url.value, url.value)
        for address in found.addresses[:10]:
            self._way(address.label or "address", _address_text(address), "")

    def _section(self, title: str) -> None:
        if self.side.count():
            self.side.addSpacing(14)
        self.side.addWidget(PlainLabel(title, "section"))

    def _way(self, label: str, value: str, link: str) -> None:
        words = {"phone": tr("phone"), "e-mail": tr("e-mail"), "web": tr("web"), "address": tr("address")}
        self.side.addWidget(PlainLabel(words.get(label, label_name(label))[:60], "small"))
        shown = LinkLabel(value, "") if link else PlainLabel(value, wrap=True)
        if link:
            shown.clicked.connect(partial(_open, link))
            shown.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            shown.customContextMenuRequested.connect(partial(self._copy_menu, shown, value))
            plain_tooltip(shown, value)
        else:
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.side.addWidget(shown)

    def _copy_menu(self, widget: QWidget, value: str, at) -> None:  # noqa: ANN001
        menu = QMenu(self)
        menu.addAction(tr("Copy"), lambda: QApplication.clipboard().setText(value))
        menu.popup(widget.mapToGlobal(at))

    @staticmethod
    def _day(text: str) -> str:
        if text.startswith("--"):
            month, _, day = text[2:].partition("-")
            return f"{int(day)} {QLocale().standaloneMonthName(int(month))}"
        if not text:
            return ""
        try:
            return QLocale().toString(clock.today().fromisoformat(text), "d MMMM yyyy")
        except ValueError:
            return text

    # --- doing ---

    def _more(self) -> QMenu:
        menu = QMenu(self)
        number = self.person_id
        chosen = choices.choices_of(number)
        menu.addAction(tr("Edit…"), lambda: doing.edit_person(self.window_, number))
        menu.addAction(tr("Log a news…"), lambda: doing_news.log_news(self.window_, [number]))
        keep = menu.addAction(tr("Keep up with this person"))
        keep.setCheckable(True)
        keep.setChecked(chosen.keep_up is not False)
        keep.triggered.connect(lambda on: doing.keep_up(self.window_, [number], None if on else False))
        menu.addMenu(circle_menu(self.window_, [number], chosen.circle, menu))
        menu.addAction(tr("Export…"), lambda: doing.export_people(self.window_, [number]))
        menu.addSeparator()
        menu.addAction(tr("Everything I know about them…"), lambda: doing.export_everything(self.window_, number))
        menu.addSeparator()
        menu.addAction(tr("Delete"), lambda: doing.delete_people(self.window_, [number]))
        menu.addAction(tr("Erase for good…"), lambda: doing.erase_people(self.window_, [number]))
        return menu

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
            row_menu(self.window_, row, self).popup(self.list.viewport().mapToGlobal(at))


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


def _address_text(address: Address) -> str:
    town = " ".join(part for part in (address.postcode, address.city) if part)
    lines = (address.po_box, address.extended, address.street, town, address.region, address.country)
    return "\n".join(line for line in lines if line)


def _open(link: str) -> None:
    """Give a link to the system: only what calls, writes or shows a page."""
    url = QUrl(link, QUrl.ParsingMode.TolerantMode)
    if not url.scheme():
        url = QUrl(f"https://{link}")
    if url.scheme().lower() in ("http", "https", "mailto", "tel"):
        QDesktopServices.openUrl(url)
