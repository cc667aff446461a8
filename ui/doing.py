"""What the user does from any page: log, plan, snooze, edit, export. Each asks, calls models/, and says what happened."""

import re
from collections.abc import Callable, Generator, Sequence
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QMessageBox

from models import choices, clock, database, follow_ups, interactions, people
from models.errors import Problem
from models.formats.records import Contact
from models.words import short_day, tr, trn
from ui import written
from ui.widgets.plain import button

if TYPE_CHECKING:
    from ui.window import Window

T = TypeVar("T")
QUICK = 1000  # rows that undo takes back in about 20 ms
QUICK_EXPORT = 50  # people that are written in that time
QUICK_DOSSIER = 300  # interactions that are told of in that time


def log(window: "Window", person_ids: Sequence[int], note: str = "") -> None:
    """Ask what happened with these people, and store it."""
    log_entry(window, interactions.new("call", person_ids, clock.today(), note))


def log_entry(window: "Window", entry: interactions.Entry) -> bool:
    """Show an interaction that is not stored yet in its form, and store it; False when the user thought better of it."""
    from ui.dialogs.log_interaction import LogDialog

    dialog = LogDialog(entry, window)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    if accepted:
        try_(window, lambda: _logged(window, dialog.result_entry()))
    return accepted


def _logged(window: "Window", entry: interactions.Entry) -> None:
    interactions.save(entry)
    kind = interactions.kind_name(entry.kind)
    window.say(tr("{kind} with {names} logged.", kind=kind, names=people.names_of(entry.people)), undo=True)


def edit_interaction(window: "Window", number: int) -> None:
    """Ask for changes to an interaction."""
    from ui.dialogs.log_interaction import LogDialog

    dialog = LogDialog(interactions.get(number), window)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        try_(window, lambda: (interactions.save(dialog.result_entry()), window.say(tr("Changed."), undo=True)))


def delete_interaction(window: "Window", number: int) -> None:
    """Delete an interaction; the notice offers to take it back."""
    do(window, lambda: interactions.delete([number]), tr("The interaction was deleted."))


def plan(
    window: "Window",
    person_ids: Sequence[int],
    kind: str = "call",
    reason: str = "",
    due: date | datetime | None = None,
) -> None:
    """Ask what to do with these people and when, and store it: a call in the next free window, else tomorrow, is proposed."""
    from models import call_windows
    from ui.dialogs.plan_follow_up import PlanDialog

    if due is None and kind == "call":
        due = call_windows.next_free(clock.now())
    entry = follow_ups.new(person_ids, due or clock.today() + timedelta(days=1), reason, kind)
    entry.minutes = call_windows.rules().minutes
    dialog = PlanDialog(entry, window)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        try_(window, lambda: _planned(window, dialog.result_entry()))


def _planned(window: "Window", entry: follow_ups.Entry) -> None:
    follow_ups.save(entry)
    window.say(tr("Planned for {day}: {title}.", day=short_day(entry.day), title=follow_ups.title(entry)), undo=True)


def edit_follow_up(window: "Window", number: int) -> None:
    """Ask for changes to a follow-up."""
    from ui.dialogs.plan_follow_up import PlanDialog

    dialog = PlanDialog(follow_ups.get(number), window)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        try_(window, lambda: _planned(window, dialog.result_entry()))


def tick_off(window: "Window", number: int, log_it: bool = False) -> None:
    """Mark a follow-up as done, and log what it stood for when asked."""
    title = follow_ups.title(follow_ups.get(number))
    text = tr("Done and logged: {title}.", title=title) if log_it else tr("Done: {title}.", title=title)

    def tick() -> None:
        following = follow_ups.done(number, clock.today(), log_it)
        more = " " + tr("Next on {day}.", day=short_day(following.day)) if following else ""
        window.say(text + more, undo=True)

    try_(window, tick)


def snooze(window: "Window", person_ids: Sequence[int], days: int | None) -> None:
    """Hide people from the going-cold list for some days; None: until something happens."""
    names = people.names_of([(number, "") for number in person_ids])
    if days is None:
        until = choices.SOMETHING
        text = tr("{names} will be back when something happens: a contact, a birthday, a new job.", names=names)
    else:
        until = clock.today() + timedelta(days=days)
        text = tr("{names} will be back on {day}.", names=names, day=short_day(until))
    do(window, lambda: choices.snooze(person_ids, until, clock.today()), text)


def keep_up(window: "Window", person_ids: Sequence[int], wanted: bool | None) -> None:
    """Say whether to keep up with people; None lets their history decide."""
    names = people.names_of([(number, "") for number in person_ids])
    if wanted is False:
        text = tr("{names} will not be called cold any more.", names=names)
    else:
        text = tr("Keepwarm looks after {names} again.", names=names)
    do(window, lambda: choices.set_keep_up(person_ids, wanted), text)


def put_in_circle(window: "Window", person_ids: Sequence[int], circle: str, *_: object) -> None:
    """Put people into a circle: who matters more comes first among those going cold."""
    names = people.names_of([(number, "") for number in person_ids])
    text = tr("{circle}: {names}.", circle=choices.circle_name(circle), names=names)
    do(window, lambda: choices.set_circle(person_ids, circle), text)


def expect(window: "Window", person_ids: Sequence[int], days: int | None) -> None:
    """Choose a rhythm for people; None goes back to the learned one."""
    names = people.names_of([(number, "") for number in person_ids])
    if days:
        text = trn("{names}: expected every day.", "{names}: expected every {n} days.", days, names=names)
    else:
        text = tr("{names}: back to the learned rhythm.", names=names)
    do(window, lambda: choices.set_rhythm(person_ids, days), text)


def remove_follow_ups(window: "Window", ids: Sequence[int]) -> None:
    """Drop follow-ups; the next export takes them out of the calendar."""
    text = trn("The follow-up was removed.", "{n} follow-ups were removed.", len(ids))
    do(window, lambda: follow_ups.remove(ids), text)


def new_person(window: "Window") -> None:
    """Ask for a new person."""
    from ui.dialogs.edit_person import PersonDialog

    dialog = PersonDialog(Contact(), True, window)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        number = try_(window, lambda: people.save(None, dialog.result_contact()))
        if number:
            window.open_person(number)
            window.say(tr("{name} was added.", name=people.name_of(number)), undo=True)


def edit_person(window: "Window", person_id: int) -> None:
    """Ask for changes to a person."""
    from ui.dialogs.edit_person import PersonDialog

    dialog = PersonDialog(people.get(person_id), False, window)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    if accepted and try_(window, lambda: people.save(person_id, dialog.result_contact())):
        window.say(tr("{name} was changed.", name=people.name_of(person_id)), undo=True)


def change_person(window: "Window", person_id: int, change: Callable[[Contact], Contact]) -> None:
    """Change what is stored of a person; the notice offers to take it back. One who is gone is told."""
    try:
        people.save(person_id, change(people.get(person_id)))
    except KeyError:
        window.say(tr("This person is no longer there: nothing was changed."))
    except Problem as problem:
        window.show_problem(problem)
    else:
        window.say(tr("{name} was changed.", name=people.name_of(person_id)), undo=True)


def show_card(window: "Window", person_id: int) -> None:
    """Show a person's cards as text."""
    from ui.dialogs.card import CardDialog

    CardDialog(person_id, window).exec()


def export_everything(window: "Window", person_id: int) -> None:
    """Write all that is held on a person to a page that anybody can read, or to JSON."""
    from models import dossier

    kinds = tr("Page (*.html);;Data (*.json)")
    file = ask_file(window, tr("Everything I know about them"), f"{_named(person_id)}.html", kinds)
    if file:

        def told(_: None) -> None:
            text = tr("Everything about {name} is in “{file}”.", name=people.name_of(person_id), file=file.name)
            written.tell(window, text, file)

        drive(window, tr("Everything I know about them"), dossier.write_steps(person_id, file), told, QUICK_DOSSIER)


def export_follow_ups(window: "Window") -> None:
    """Ask for a file and write the follow-ups for a calendar."""
    from models import exporting

    file = ask_file(window, tr("Export follow-ups"), "keepwarm.ics", tr("Calendar (*.ics)"), exporting.is_own_calendar)
    if file:

        def told(count: int) -> None:
            text = trn("{n} follow-up is in “{file}”.", "{n} follow-ups are in “{file}”.", count, file=file.name)
            text += " " + tr("Open it with your calendar; doing so again updates them.")
            written.tell(window, text, file)

        drive(window, tr("Export follow-ups"), exporting.follow_up_steps(file, clock.now()), told, 2 * QUICK_EXPORT)


def _named(person_id: int) -> str:
    """Return a name for a file about a person: theirs without what a file system may not take, else the number."""
    name = "".join(letter for letter in people.name_of(person_id) if letter.isalnum() or letter in " -")
    return name[:60].strip() or str(person_id)


def export_people(window: "Window", ids: list[int] | None = None) -> None:
    """Ask for a file and write people to it."""
    from models import exporting

    newer = tr("vCard 4.0 (*.vcf)")
    kinds = ";;".join([tr("vCard 3.0 (*.vcf)"), newer, tr("Spreadsheet (*.csv)")])
    name = _named(ids[0]) if ids and len(ids) == 1 else "people"
    file, kind = ask_file_and_kind(window, tr("Export people"), f"{name}.vcf", kinds)
    if file:

        def told(count: int) -> None:
            text = trn("{n} person is in “{file}”.", "{n} people are in “{file}”.", count, file=file.name)
            written.tell(window, text, file)

        steps = exporting.people(file, ids, version="4.0" if kind == newer else "3.0")
        drive(window, tr("Export people"), steps, told, QUICK_EXPORT)


def turn(window: "Window", which: str) -> None:
    """Undo or redo, in a process of its own where there is much of it. Cancelling that leaves everything as it was."""
    from models import restoring
    from models.turning import turning
    from ui import apart, doing_backups

    undone = which == "redo"
    if not undone and (before := restoring.to_take_back()):
        doing_backups.put_back(window, before, takes_back=True)
        return

    def told(label: str | None) -> None:
        if label and undone:
            window.say(tr("Done again: {label}", label=label), undo=True)
        elif label:
            window.say(tr("Undone: {label}", label=label), partial(turn, window, "redo"), tr("Redo"))

    if database.step_size(undone) <= QUICK:
        try_(window, lambda: told(database.redo() if undone else database.undo()))
        return
    title, place = tr("Redo") if undone else tr("Undo"), database.path()
    trace = partial(database.newest_step, database.redo_label() if undone else database.undo_label(), not undone)
    back, verb = (True, "") if undone else (partial(turn, window, "redo"), tr("Redo"))
    cancelled = apart.say_whether_done(window, trace, back, verb)
    apart.run(window, title, turning, place, undone, done=told, cancelled=cancelled)


def drive(
    window: "Window",
    title: str,
    steps: Generator[tuple[int, int], None, T],
    done: Callable[[T], None],
    quick: int = QUICK,
) -> None:
    """Run a generator of models/ to its end: at once where it says that it has few things to do, else behind a progress.

    Cancelling the progress leaves everything as it was.
    """
    from ui import apart, job

    try:
        total = next(steps)[1]
        while total <= quick:
            next(steps)
    except StopIteration as stop:
        done(stop.value)
        return
    except Problem as problem:
        window.show_problem(problem)
        return
    job.drive(window, title, steps, done, window.show_problem, partial(apart.say_cancelled, window))


def ask_file(
    window: "Window", title: str, name: str, kinds: str, renews: Callable[[Path], bool] | None = None
) -> Path | None:
    """Ask where to write; the ending of the chosen kind is added where the user gives none.

    renews  which file that is there is written anew without a question, as it is meant to be; of any other one it is asked
    """
    return ask_file_and_kind(window, title, name, kinds, renews)[0]


def ask_file_and_kind(
    window: "Window", title: str, name: str, kinds: str, renews: Callable[[Path], bool] | None = None
) -> tuple[Path | None, str]:
    """Ask where to write, as ask_file does; return which of the kinds was chosen too, as it stands in `kinds`.

    Where the user chose another kind and left the name as it was proposed, the name follows.
    """
    options = QFileDialog.Option.DontConfirmOverwrite if renews else QFileDialog.Option(0)
    text, chosen = QFileDialog.getSaveFileName(window, title, str(Path.home() / name), kinds, "", options)
    if not text:
        return None, ""
    typed = Path(text)
    found = re.search(r"\*(\.\w+)\)", chosen)
    named = typed.with_suffix(found[1] if found else Path(name).suffix)
    follows = typed.name == name and not named.exists()
    file = named if follows or not typed.suffix else typed
    was_asked = renews is None and file == typed  # by the dialog, which knows nothing of an ending that is added
    if was_asked or not file.exists() or (renews and renews(file)):
        return file, chosen
    question, advice = tr("Replace “{file}”?", file=file.name), tr("What is in it now would be lost; another name keeps it.")
    return (file, chosen) if ask(window, question, advice, tr("Replace"), for_good=True) else (None, "")


def ask(window: "Window", question: str, advice: str, yes: str, for_good: bool = False) -> bool:
    """Ask before something that is more than a click to take back; `yes` is what its button says.

    for_good  it cannot be taken back at all: Enter does not say yes
    """
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Question)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question)
    box.setInformativeText(advice)
    for label in box.findChildren(QLabel):  # from Qt 6.9 on the format counts for the advice too, before it did not
        label.setTextFormat(Qt.TextFormat.PlainText)
    accept = button(yes, "" if for_good else "primary")
    box.addButton(accept, QMessageBox.ButtonRole.AcceptRole)
    cancel = box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(cancel if for_good else accept)
    box.exec()
    return box.clickedButton() is accept


def do(window: "Window", do: Callable[[], object], text: str) -> None:
    """Do something, say it and offer to take it back; where it could not be done, only the problem is shown."""
    try:
        do()
    except Problem as problem:
        window.show_problem(problem)
    else:
        window.say(text, undo=True)


def try_(window: "Window", do: Callable[[], T]) -> T | None:
    """Do something and return what it gives; a Problem is shown, and None is returned."""
    try:
        return do()
    except Problem as problem:
        window.show_problem(problem)
        return None
