"""What the user does with events of networks: add, announce, report."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QMenu, QWidget

from models import audiences, clock, event_letters, events, files, reports
from models.errors import Problem
from models.letters import Letter
from models.reports import Meeting
from models.wordings import LANGUAGES, language_name
from models.words import short_day, tr
from ui import doing, doing_letters, written
from ui.widgets.plain import literal
from ui.widgets.wordings_menu import letter_language

if TYPE_CHECKING:
    from ui.dialogs.write import WriteDialog
    from ui.window import Window

IN_DAYS, HOUR = 14, time(18, 30)  # when a new event is proposed


def new_event(window: "Window", network: int | None = None) -> int | None:
    """Ask for a new event and store it; return its id, None when the user thought better of it."""
    from ui.dialogs.edit_event import EventDialog

    moment = datetime.combine(clock.today() + timedelta(days=IN_DAYS), HOUR, clock.local_zone())
    dialog = EventDialog(events.new(network, moment), window)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    entry = dialog.result_entry()
    return _kept(window, lambda: events.save(entry), tr("{name} was added.", name=entry.title))


def edit_event(window: "Window", number: int) -> None:
    """Ask for changes to an event."""
    from ui.dialogs.edit_event import EventDialog

    dialog = EventDialog(events.get(number), window)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        entry = dialog.result_entry()
        _kept(window, lambda: events.save(entry), tr("{name} was changed.", name=entry.title))


def delete_event(window: "Window", number: int) -> None:
    """Delete an event; the notice offers to take it back."""
    _kept(window, lambda: events.delete(number), tr("{name} was deleted.", name=events.get(number).title))


def take(window: "Window", appointment: int, network: int, title: str) -> None:
    """Make an event of the network of an appointment."""
    _kept(window, lambda: events.take(appointment, network), tr("{name} was added.", name=title))


def write_entry(window: "Window", number: int) -> None:
    """Ask for a file, and write an event's entry for a calendar."""
    attached = event_letters.calendar_entry(events.get(number))
    file = doing.ask_file(window, tr("Calendar entry"), attached.name, tr("Calendar (*.ics)"))
    if file:
        try:
            files.write(file, [attached.data])
        except Problem as problem:
            window.show_problem(problem)
        else:
            written.tell(window, tr("The entry is in “{file}”. Open it with your calendar.", file=file.name), file)


# --- announcing ---


def announce(window: "Window", number: int) -> "WriteDialog":
    """Choose whom to tell of an event, and write it; its calendar entry goes with the letter."""
    from ui.dialogs.write import Writing

    entry, day = events.get(number), clock.today()
    words = Languages(lambda language: event_letters.announcement(entry, language))
    writing = Writing(
        tr("Announce {title}", title=entry.title[:60]), words.letter(), events.to_tell(number, day),
        [lambda ids: events.announced(number, ids, day)], wordings=words.fill,
    )  # fmt: skip
    return doing_letters.show(window, writing)


def announce_new(window: "Window", network: int) -> None:
    """Ask for a new event of a network, and announce it."""
    number = new_event(window, network)
    if number:
        announce(window, number)


def announce_menu(window: "Window", network: int, parent: QWidget) -> QMenu:
    """Return a menu of what can be announced: the events to come, what the calendar holds, and a new one."""
    menu, day = QMenu(parent), clock.today()
    for entry in events.upcoming(network, day)[:10]:
        text = tr("{day}: {title}", day=short_day(date.fromisoformat(entry.day)), title=entry.title[:60])
        menu.addAction(literal(text), partial(announce, window, entry.id))
    menu.addSeparator()
    menu.addAction(tr("New event…"), partial(announce_new, window, network))
    return menu


# --- reports ---


def report(window: "Window", meeting: Meeting) -> "WriteDialog":
    """Write the report of a meeting to the members of its network."""
    from ui.dialogs.write import Writing

    day = clock.today()
    words = Languages(lambda language: event_letters.report(meeting, language))
    reasons = audiences.of_network(meeting.network) if meeting.network is not None else []
    members = {person for person, _ in reasons}
    reasons += [(person, tr("was there")) for person, _ in meeting.present]
    candidates = audiences.candidates(reasons, day)
    for candidate in candidates:
        candidate.chosen &= not members or candidate.id in members
    writing = Writing(
        tr("Report of {title}", title=event_letters.title_of(meeting)[:60]), words.letter(),
        candidates,
        [lambda ids: reports.reported(meeting, event_letters.title_of(meeting), ids, day)], wordings=words.fill,
    )  # fmt: skip
    return doing_letters.show(window, writing)


def report_menu(window: "Window", network: int, parent: QWidget) -> QMenu:
    """Return a menu of the meetings of a network that can be reported, and another one."""
    menu, day = QMenu(parent), clock.today()
    for meeting in reports.to_report(network, day)[:10]:
        text = tr("{day}: {title}", day=short_day(meeting.day), title=event_letters.title_of(meeting)[:60])
        menu.addAction(literal(text), partial(report, window, meeting))
    other = tr("A blank report") if menu.isEmpty() else tr("Another meeting")
    menu.addSeparator()
    menu.addAction(other, lambda: report(window, Meeting("", day, network)))
    return menu


class Languages:
    """The menu of languages of a letter that is made anew in each."""

    def __init__(self, make: Callable[[str], Letter]) -> None:
        self._make, self._language = make, letter_language()

    def letter(self) -> Letter:
        return self._make(self._language)

    def fill(self, menu: QMenu, begin_with: Callable[[Letter], None], _: Callable[[], Letter]) -> None:
        for language in LANGUAGES:
            action = menu.addAction(language_name(language), partial(self._begin, language, begin_with))
            action.setCheckable(True)
            action.setChecked(language == self._language)

    def _begin(self, language: str, begin_with: Callable[[Letter], None]) -> None:
        self._language = language
        begin_with(self.letter())


def _kept(window: "Window", do: Callable[[], int | None], text: str) -> int | None:
    try:
        done = do()
    except Problem as problem:
        window.show_problem(problem)
        return None
    window.say(text, undo=True)
    return done
