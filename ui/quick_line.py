"""The one-second log: below the line stands what was understood, as chips that can be put right by mouse and key."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from models import clock, follow_ups, interactions, people, quick_entry, quick_log
from models.errors import Problem
from models.quick_entry import QuickEntry
from models.quick_log import QuickLog, Who
from models.text import fold
from models.timeline import length
from models.words import listed, short_day, tr, trn
from ui import changes, doing, tips
from ui.language import day_text
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import MenuButton, PlainLabel, clear
from ui.widgets.plain import literal
from ui.widgets.spoken import Spoken

if TYPE_CHECKING:
    from ui.window import Window

NEW = -1  # instead of a person's id: somebody new
_LENGTHS = (5, 10, 15, 30, 45, 60, 90, 120)  # minutes
_CLOSE, _NOTE = 5, 56  # people whose names are close, letters of a note
_KEPT_WORDS = 0  # instead of a person's id: no name, but words


class QuickLine(QObject):
    """Enter stores, Down goes to the chips, Ctrl+Enter opens the whole form, Esc clears."""

    def __init__(self, line: QLineEdit, window: "Window") -> None:
        super().__init__(line)
        self._line, self._window = line, window
        self._names: quick_log.Names | None = None
        self._forget()
        self.panel = QFrame(window)
        self.panel.setObjectName("quick")
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        self.chips = FlowLayout(6)
        column.addLayout(self.chips)
        self.hint = PlainLabel(tr("Enter logs it · ↓ puts a part right · Ctrl+Enter opens the form · Esc clears"), "small")
        column.addWidget(self.hint)
        self.panel.hide()
        self._spoken = Spoken(line, lambda: listed(chip.accessibleName() for chip in self._buttons()))
        line.textEdited.connect(lambda _: self.look())
        line.installEventFilter(self)
        changes.happened.connect(self._changed)
        QApplication.instance().focusChanged.connect(self._focus_moved)

    def _forget(self) -> None:
        """Forget what was put right by hand."""
        self._who: dict[str, int] = {}  # a name as typed -> whom it means
        self._kind = ""
        self._day: date | None = None
        self._plan: date | None = None
        self._plan_kind = ""
        self._minutes = 0
        self._left_out: set[str] = set()  # length, time, note, plan

    def _changed(self, tables: set[str]) -> None:
        if "person" in tables:
            self._names = None

    # --- understanding ---

    def read(self) -> QuickLog:
        """Return what the line says, with what was put right."""
        if self._names is None:
            self._names = quick_entry.names(clock.today())
        found = quick_log.parse(self._line.text(), clock.now(), self._names)
        plan = found.follow_up
        if plan and "plan" in self._left_out:
            plan = None
        elif plan:
            day = self._plan or plan.day
            plan = replace(plan, day=day, said=plan.said or bool(self._plan), kind=self._plan_kind or plan.kind)
        return replace(
            found,
            kind=self._kind or found.kind,
            title="" if self._kind else found.title,
            note="" if "note" in self._left_out else found.note,
            day=self._day or found.day,
            at=None if "time" in self._left_out else found.at,
            length=None if "length" in self._left_out else self._minutes or found.length,
            people=tuple(map(self._settled, found.people)),
            follow_up=plan and replace(plan, people=tuple(map(self._settled, plan.people))),
        )

    def _settled(self, who: Who) -> Who:
        """Return somebody as the user said who it is."""
        chosen = self._who.get(self._typed(who))
        if chosen is None:
            return who
        return replace(who, id=chosen, name=people.name_of(chosen) or who.name, sure=True)

    def _typed(self, who: Who) -> str:
        return fold(self._line.text()[who.start : who.end])

    def look(self) -> None:
        """Show what is understood of the line."""
        clear(self.chips)
        if not self._line.text().strip():
            self._forget()
            self.panel.hide()
            return
        found = self.read()
        if found.logs:
            title = found.title or interactions.kind_name(found.kind)
            self._chip(title, self._kinds)
        for who in found.people:
            self._person_chip(who)
        if found.logs:
            self._chip(_when(found), self._days)
            if found.length:
                self._chip(length(found.length), self._lengths)
        if found.note:
            self._chip(tr("“{note}”", note=found.note[:_NOTE]), self._notes)
        if found.follow_up:
            self._chip(_plan_text(found), self._plans)
            for who in found.follow_up.people:
                self._person_chip(who)
        self._place()
        self._spoken.soon()

    def _chip(self, text: str, menu: Callable[[], QMenu], doubt: bool = False) -> QPushButton:
        chip = MenuButton(text[:60], "chip")
        chip.setProperty("doubt", doubt)
        chip.clicked.connect(lambda: self._open(menu(), chip))
        chip.installEventFilter(self)
        self.chips.addWidget(chip)
        return chip

    def _person_chip(self, who: Who) -> None:
        if who.id == _KEPT_WORDS:
            return
        if who.id is None:
            text = tr("{name}: who?", name=who.name)
        elif who.id == NEW:
            text = tr("{name} (new)", name=who.name)
        else:
            name = quick_entry.told_apart([who.id]).get(who.id, who.name)
            text = name if who.sure else tr("{name}?", name=name)
        self._chip(text, partial(self._persons, who), who.id is None or not who.sure)

    def _place(self) -> None:
        for number in range(self.chips.count()):
            self.chips.itemAt(number).widget().show()  # else a layout leaves no room for them until Qt does
        self.panel.setFixedWidth(self._line.width())
        self.panel.layout().activate()
        self.panel.adjustSize()
        self.panel.resize(self._line.width(), self.panel.layout().heightForWidth(self._line.width()))
        self.panel.move(self._line.mapTo(self._window, QPoint(0, self._line.height() + 4)))
        self.panel.show()
        self.panel.raise_()

    # --- putting right ---

    def _menu(self, entries: list[tuple[str, Callable[[], object]]]) -> QMenu:
        menu = QMenu(self.panel)
        for text, do in entries:
            if text:
                menu.addAction(literal(text, 60), partial(self._do, do))
            else:
                menu.addSeparator()
        return menu

    def _open(self, menu: QMenu, chip: QPushButton) -> None:
        menu.popup(chip.mapToGlobal(chip.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])  # Enter takes it, the arrows go to the others

    def _do(self, do: Callable[[], object]) -> None:
        do()
        self.look()
        self._line.setFocus()

    def _kinds(self) -> QMenu:
        return self._menu(
            [(interactions.kind_name(kind), partial(setattr, self, "_kind", kind)) for kind in interactions.KINDS]
        )

    def _days(self) -> QMenu:
        today = clock.today()
        entries: list[tuple[str, Callable[[], object]]] = [
            (text, partial(setattr, self, "_day", today - timedelta(days=ago)))
            for text, ago in ((tr("Today"), 0), (tr("Yesterday"), 1), (tr("The day before yesterday"), 2), (tr("A week ago"), 7))
        ]
        entries.append((tr("Another day…"), partial(self._ask_day, "_day")))
        if self.read().at:
            entries.append((tr("No time"), partial(self._left_out.add, "time")))
        return self._menu(entries)

    def _plans(self) -> QMenu:
        today = clock.today()
        entries: list[tuple[str, Callable[[], object]]] = [
            (text, partial(setattr, self, "_plan", today + timedelta(days=ahead)))
            for text, ahead in ((tr("Tomorrow"), 1), (tr("In a week"), 7), (tr("In two weeks"), 14), (tr("In a month"), 30))
        ]
        entries += [(tr("Another day…"), self._ask_coming_day), ("", self.look)]
        entries += [(follow_ups.kind_name(kind), partial(setattr, self, "_plan_kind", kind)) for kind in follow_ups.KINDS]
        entries += [("", self.look), (tr("No follow-up"), partial(self._left_out.add, "plan"))]
        return self._menu(entries)

    def _lengths(self) -> QMenu:
        entries = [(length(minutes), partial(setattr, self, "_minutes", minutes)) for minutes in _LENGTHS]
        return self._menu([*entries, ("", self.look), (tr("Leave it out"), partial(self._left_out.add, "length"))])

    def _notes(self) -> QMenu:
        leave = (tr("Leave it out"), partial(self._left_out.add, "note"))
        return self._menu([(tr("Open the form…"), self.open_form), leave])

    def _persons(self, who: Who) -> QMenu:
        typed = self._typed(who)
        entries: list[tuple[str, Callable[[], object]]] = [
            (text, partial(self._who.__setitem__, typed, number)) for number, text in self._likely(who).items()
        ]
        name = self._line.text()[who.start : who.end]
        entries += [
            (tr("Somebody else…"), partial(self._ask_somebody, typed, name)),
            ("", self.look),
            (tr("New person “{name}”", name=name), partial(self._who.__setitem__, typed, NEW)),
            (tr("Nobody: keep the words"), partial(self._who.__setitem__, typed, _KEPT_WORDS)),
        ]
        return self._menu(entries)

    def _likely(self, who: Who) -> dict[int, str]:
        """Return whom else it could be, likeliest first; of several who fit as well, the one it is taken to be comes first."""
        ids = [who.id] if who.id and not who.sure else []
        ids += [one.id for one in who.choices]
        ids += [row.id for row in people.quick(self._line.text()[who.start : who.end], _CLOSE)]
        return quick_entry.told_apart(number for number in dict.fromkeys(ids) if who.id != number or not who.sure)

    def _ask_somebody(self, typed: str, name: str) -> None:
        from ui.dialogs.somebody import ask_somebody

        chosen = ask_somebody(self._window, tr("Who is “{name}”?", name=name[:40]))
        if chosen:
            self._who[typed] = chosen

    def _ask_coming_day(self) -> None:
        from ui.dialogs.day import ask_coming_day

        self._plan = ask_coming_day(self._window, tr("On which day?"), self.read().follow_up.day) or self._plan

    def _ask_day(self, field: str) -> None:
        from ui.dialogs.day import ask_day

        day = ask_day(self._window, tr("On which day?"), clock.today())
        if day:
            setattr(self, field, day)

    # --- storing ---

    def enter(self) -> None:
        """Store what the line says; ask first who is meant where nobody has that name, or several."""
        if not self._line.text().strip():
            doing.log(self._window, [])
            return
        self.look()
        found = self.read()
        chip = next((chip for chip in self._buttons() if chip.property("doubt")), None)
        if chip:  # nobody has that name, or several
            chip.click()  # the line keeps the focus: Esc leaves the menu, and is back in it
            return
        entry = self._entry(found)
        if not entry.people and not entry.new and not entry.follow_up_people:
            self.open_form()
            return
        try:
            quick_entry.store(entry, clock.now())
        except Problem as problem:
            self._window.show_problem(problem)
            return
        tips.learned("today")
        self._done(_told(found, entry))

    def _entry(self, found: QuickLog) -> QuickEntry:
        moment: date | datetime = found.day
        if found.at:
            moment = datetime.combine(found.day, found.at, clock.local_zone())
        words = [self._line.text()[who.start : who.end] for who in found.people if who.id == _KEPT_WORDS]
        plan = found.follow_up
        return QuickEntry(
            people=[who.id for who in found.people if who.id not in (None, NEW, _KEPT_WORDS)],
            new=[self._line.text()[who.start : who.end] for who in found.people if who.id == NEW],
            logs=found.logs,
            kind=found.kind,
            moment=moment,
            minutes=found.length,
            title=found.title,
            note=" ".join([*words, found.note]).strip(),
            first_step=found.first_step,
            follow_up=plan,
            follow_up_people=[who.id for who in plan.people if who.id not in (None, NEW, _KEPT_WORDS)] if plan else [],
        )

    def open_form(self) -> None:
        """Open the whole form with what was understood."""
        entry = self._entry(self.read())
        made = interactions.new(entry.kind, entry.people, entry.moment, entry.note, entry.title)
        if doing.log_entry(self._window, made):
            self._done("")

    def _done(self, text: str) -> None:
        self._line.clear()
        self._forget()
        self.panel.hide()
        if text:
            self._window.say(text, undo=True)

    # --- keys ---

    def _buttons(self) -> list[QPushButton]:
        items = (self.chips.itemAt(number).widget() for number in range(self.chips.count()))
        return [widget for widget in items if isinstance(widget, QPushButton)]

    def _focus_moved(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now is not self._line and not self.panel.isAncestorOf(now):
            self.panel.hide()
        elif now is self._line and self._line.text().strip():
            self.look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        return self._line_key(event) if watched is self._line else self._chip_key(watched, event)

    def _line_key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.open_form()
            else:
                self.enter()
        elif event.key() == Qt.Key.Key_Down and self._buttons():
            self._buttons()[0].setFocus()
        elif event.key() == Qt.Key.Key_Escape:
            self._done("")
            self._window.stack.currentWidget().setFocus()
        else:
            return False
        return True

    def _chip_key(self, chip: QObject, event: QKeyEvent) -> bool:
        chips = self._buttons()
        if chip not in chips:
            return False
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        if event.key() in steps:
            step = steps[event.key()] * (-1 if self._line.isRightToLeft() else 1)
            chips[(chips.index(chip) + step) % len(chips)].setFocus()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Up):
            self._line.setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            chip.click()
        else:
            return False
        return True


def _when(found: QuickLog) -> str:
    ago = (clock.today() - found.day).days
    day = [tr("Today"), tr("Yesterday")][ago] if 0 <= ago < 2 else short_day(found.day)
    if found.day.year != clock.today().year:
        day = day_text(found.day)
    return f"{day}, {QLocale().toString(found.at, QLocale.FormatType.ShortFormat)}" if found.at else day


def _plan_text(found: QuickLog) -> str:
    plan = found.follow_up
    when = short_day(plan.day)
    if plan.at:
        when = listed((when, QLocale().toString(plan.at, QLocale.FormatType.ShortFormat)))
    what = tr("{what}: {parts}", what=follow_ups.kind_name(plan.kind), parts=when)
    return f"{what} · {plan.reason}" if plan.reason else what


def _told(found: QuickLog, entry: QuickEntry) -> str:
    whom = found.people if entry.logs or not found.follow_up else found.follow_up.people or found.people
    known = quick_entry.told_apart(who.id for who in whom if who.id)
    names = [known.get(who.id, who.name) for who in whom if who.id not in (None, _KEPT_WORDS)]
    shown = listed(names[:3]) + (trn(" and {n} more", " and {n} more", len(names) - 3) if len(names) > 3 else "")
    parts = []
    if entry.logs:
        parts.append(tr("{kind} with {names} logged.", kind=interactions.kind_name(entry.kind), names=shown))
    if entry.follow_up:
        day = short_day(entry.follow_up.day)
        alone = tr("Follow-up with {names} planned for {day}.", names=shown, day=day)
        parts.append(tr("Follow-up planned for {day}.", day=day) if entry.logs else alone)
    return " ".join(parts)
