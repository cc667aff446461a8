"""What the user does with networks, contributions, and what people do for each other, from any page."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QMenu, QWidget

from models import clock, contributions, database, favours, networks, people
from models.errors import Problem
from models.words import tr, trn
from ui import doing, written

if TYPE_CHECKING:
    from ui.window import Window


def new_network(window: "Window") -> int | None:
    """Ask for a new network, show it and return its id; None when the user thought better of it."""
    from ui.dialogs.edit_network import NetworkDialog

    dialog = NetworkDialog(networks.Entry(), window)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    entry = dialog.result_entry()
    number = _kept(window, lambda: networks.save(entry), lambda _: tr("{name} was added.", name=entry.name))
    if number:
        window.show_page("networks").open_network(number)
    return number


def edit_network(window: "Window", number: int) -> None:
    """Ask for changes to a network."""
    from ui.dialogs.edit_network import NetworkDialog

    dialog = NetworkDialog(networks.get(number), window)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        entry = dialog.result_entry()
        _kept(window, lambda: networks.save(entry), lambda _: tr("{name} was changed.", name=entry.name))


def delete_network(window: "Window", number: int) -> None:
    """Delete a network; the notice offers to take it back."""
    text = tr("{name} was deleted. Its people and what you brought are still there.", name=networks.get(number).name)
    _kept(window, lambda: networks.delete(number), lambda _: text)


def add_members(window: "Window", number: int) -> None:
    """Ask whom to put into a network."""
    from ui.dialogs.members import AddMembersDialog

    dialog = AddMembersDialog(networks.get(number).name, window)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        ids = [person for person, _ in dialog.people.chosen()]
        put_into(window, number, ids, dialog.role.text())


def import_members(window: "Window", number: int) -> None:
    """Let the user choose files whose people become members."""
    window.show_page("import").choose_members(number)


def put_into(window: "Window", number: int, person_ids: Sequence[int], role: str = "", *_: object) -> None:
    """Put people into a network."""
    name = networks.get(number).name
    if set(person_ids) <= networks.ids_in(number):
        window.say(tr("They are in {network} already.", network=name))
        return
    _kept(
        window,
        lambda: networks.add_members(number, person_ids, role),
        lambda count: trn("{person} is now in {network}.", "{n} people are now in {network}.", count,
                          person=people.name_of(person_ids[0]), network=name),
    )  # fmt: skip


def edit_member(window: "Window", number: int, person_id: int) -> None:
    """Ask what somebody is in a network."""
    from ui.dialogs.members import MemberDialog

    member = next(each for each in networks.members(number, clock.today()) if each.id == person_id)
    dialog = MemberDialog(member, networks.get(number).name, window)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        values = (dialog.role.text(), dialog.since.text(), dialog.left_day())
        _kept(
            window,
            lambda: networks.change_member(number, person_id, *values),
            lambda _: tr("{name} was changed.", name=member.name),
        )


def note_left(window: "Window", number: int, person_ids: Sequence[int]) -> None:
    """Note that people left a network today."""
    text = trn("{person} is among those who left.", "{n} people are among those who left.", len(person_ids),
               person=people.name_of(person_ids[0]))  # fmt: skip
    _kept(window, lambda: networks.leave(number, person_ids, clock.today()), lambda _: text)


def take_out(window: "Window", number: int, person_ids: Sequence[int]) -> None:
    """Take people out of a network; the notice offers to take it back."""
    name = networks.get(number).name
    text = trn("{person} is no longer in {network}.", "{n} people are no longer in {network}.", len(person_ids),
               person=people.name_of(person_ids[0]), network=name)  # fmt: skip
    _kept(window, lambda: networks.remove_members(number, person_ids), lambda _: text)


def log_contribution(window: "Window", network: int | None = None, person_ids: Sequence[int] = ()) -> None:
    """Ask what the user brought, and store it."""
    from ui.dialogs.log_contribution import ContributionDialog

    entry = contributions.new("report", clock.today(), network, people=person_ids)
    _ask_contribution(window, ContributionDialog(entry, window))


def edit_contribution(window: "Window", number: int) -> None:
    """Ask for changes to a contribution."""
    from ui.dialogs.log_contribution import ContributionDialog

    _ask_contribution(window, ContributionDialog(contributions.get(number), window))


def _ask_contribution(window: "Window", dialog: QDialog) -> None:
    if dialog.exec() == QDialog.DialogCode.Accepted:
        entry = dialog.result_entry()
        _kept(
            window, lambda: contributions.save(entry), lambda _: tr("Logged: {what}.", what=contributions.heading(entry))
        )


def delete_contribution(window: "Window", number: int) -> None:
    """Delete a contribution; the notice offers to take it back."""
    text = tr("Deleted: {what}.", what=contributions.heading(contributions.get(number)))
    _kept(window, lambda: contributions.delete([number]), lambda _: text)


def print_year(window: "Window", year: int, network: int | None = None) -> None:
    """Ask for a file, and write what was brought in a year as a page to print."""
    from models import year_summary
    from ui import printing

    title = year_summary.title(year, network)
    name = "".join(letter for letter in title if letter.isalnum() or letter in " -")[:80].strip()
    file = doing.ask_file(window, tr("Summary of {year}", year=year), f"{name}.pdf", tr("Page to print (*.pdf)"))
    if file:
        try:
            printing.write_pdf(file, year_summary.page(year, network), title)
        except Problem as problem:
            window.show_problem(problem)
        else:
            written.tell(window, tr("What you brought in {year} is in “{file}”.", year=year, file=file.name), file)


def years_menu(window: "Window", network: int | None, parent: QWidget) -> QMenu:
    """Return a menu of the years of which there is something to print."""
    menu = QMenu(tr("Summary of a year to print (PDF)"), parent)
    for year in contributions.years(network):
        menu.addAction(str(year), partial(print_year, window, year, network))
    menu.setEnabled(bool(menu.actions()))
    return menu


def log_favour(window: "Window", person_id: int | None = None) -> None:
    """Ask who did what for whom, and store it."""
    from ui.dialogs.log_favour import FavourDialog

    entry = favours.new("favour", person_id, clock.today())
    entry.person_name = people.name_of(person_id) if person_id else ""
    _ask_favour(window, FavourDialog(entry, window))


def edit_favour(window: "Window", number: int) -> None:
    """Ask for changes to an introduction, a favour or a promise."""
    from ui.dialogs.log_favour import FavourDialog

    _ask_favour(window, FavourDialog(favours.get(number), window))


def _ask_favour(window: "Window", dialog: QDialog) -> None:
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return
    entries = dialog.result_entries()

    def store() -> list[int]:
        if len(entries) == 1:
            return [favours.save(entries[0])]
        with database.change(tr("Log {n} introductions or favours", n=len(entries))):
            return [favours.save(entry) for entry in entries]

    _kept(window, store, lambda numbers: f"{favours.heading(favours.get(numbers[0]))}.")


def keep_promise(window: "Window", number: int, kept: bool = True) -> None:
    """Note that a promise was kept today, or that it was not."""
    heading = favours.heading(favours.get(number))
    text = tr("Kept: {what}.", what=heading) if kept else tr("Open again: {title}.", title=heading)
    _kept(window, lambda: favours.keep(number, clock.today() if kept else None), lambda _: text)


def delete_favour(window: "Window", number: int) -> None:
    """Delete an introduction, a favour or a promise; the notice offers to take it back."""
    text = tr("Deleted: {what}.", what=favours.heading(favours.get(number)))
    _kept(window, lambda: favours.delete([number]), lambda _: text)


def _kept(window: "Window", do, text):  # noqa: ANN001, ANN202 (`do` gives what it likes, `text` makes a sentence of it)
    """Do something, say it and offer to take it back; a Problem is shown instead, and None is returned."""
    try:
        done = do()
    except Problem as problem:
        window.show_problem(problem)
        return None
    window.say(text(done), undo=True)
    return done
