"""What the user does with news: theirs and other people's, and the letters that follow."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QMenu

from models import clock, news, own_news, people, wordings
from models.errors import Problem
from models.words import tr, trn
from ui import doing, doing_letters
from ui.widgets.wordings_menu import Wordings, letter_language

if TYPE_CHECKING:
    from ui.dialogs.write import WriteDialog
    from ui.window import Window


def log_news(window: "Window", person_ids: Sequence[int] = ()) -> None:
    """Ask for a news and store it; the user's own is offered to be told at once."""
    from ui.dialogs.log_news import NewsDialog

    entry = news.new("new_job", person_ids[0] if person_ids else 0, clock.today())
    dialog = NewsDialog(entry, window)
    if person_ids:
        dialog.people.choose([(number, "") for number in person_ids])
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return
    try:
        if dialog.is_mine():
            number = own_news.save(dialog.result_own())
            window.say(tr("Kept. Choose whom to tell."), undo=True)
            tell(window, number)
        else:
            ids = [number for number, _ in dialog.people.chosen()]
            news.log(dialog.result_news(), ids)
            window.say(trn("Noted: a reason to write to {name}.", "Noted: a reason to write to {n} people.", len(ids),
                           name=people.name_of(ids[0])), undo=True)  # fmt: skip
    except Problem as problem:
        window.show_problem(problem)


def edit_news(window: "Window", number: int) -> None:
    """Ask for changes to a news about somebody."""
    from ui.dialogs.log_news import NewsDialog

    dialog = NewsDialog(news.get(number), window)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        _do(window, lambda: news.save(dialog.result_news()), tr("Changed."))


def edit_own(window: "Window", number: int) -> None:
    """Ask for changes to a news of the user's own."""
    from ui.dialogs.log_news import NewsDialog

    dialog = NewsDialog(own_news.get(number), window)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        _do(window, lambda: own_news.save(dialog.result_own()), tr("Changed."))


def dismiss(window: "Window", number: int) -> None:
    """Put a news about somebody away; it stays on their timeline."""
    _do(window, lambda: news.dismiss(number, clock.today()), tr("Put away. It stays on the timeline."))


def delete_news(window: "Window", number: int) -> None:
    """Delete a news about somebody; the notice offers to take it back."""
    _do(window, lambda: news.delete([number]), tr("The news was deleted."))


def put_own_away(window: "Window", number: int) -> None:
    """Note that the user's own news was told to enough people."""
    _do(window, lambda: own_news.put_away(number, clock.today()), tr("Put away. It is kept."))


def delete_own(window: "Window", number: int) -> None:
    """Delete a news of the user's own."""
    _do(window, lambda: own_news.delete(number), tr("The news was deleted."))


# --- letters ---


def answer(window: "Window", entry: news.Entry) -> "WriteDialog":
    """Write to somebody about their news; once it was sent, the news is put away."""
    done = partial(_dismiss, entry.id) if entry.id else None
    return doing_letters.write(window, [entry.person_id], wordings.kind_for(entry.kind), [done] if done else [])


def _dismiss(number: int, _: list[int]) -> None:
    news.dismiss(number, clock.today())


def tell(window: "Window", number: int) -> "WriteDialog":
    """Choose whom to tell a news of the user's own, and write it."""
    from ui.dialogs.write import Writing

    entry, day = own_news.get(number), clock.today()
    chosen = Wordings(window, "own_news", letter_language(), entry.note or entry.title)
    writing = Writing(
        tr("Tell: {news}", news=entry.title[:60]), chosen.letter(), own_news.to_tell(number, day),
        [lambda ids: own_news.tell(number, ids, day)], wordings=chosen.fill,
    )  # fmt: skip
    return doing_letters.show(window, writing)


def reach_menu(window: "Window", menu: QMenu, person_id: int, reason: str, write_: Callable[[], object]) -> QMenu:
    """Put into a menu how to reach somebody who gives an occasion to."""
    menu.addAction(tr("Write…"), write_)
    menu.addAction(tr("Plan a call…"), partial(doing.plan, window, [person_id], "call", reason))
    menu.addAction(tr("Log an interaction…"), partial(doing.log, window, [person_id]))
    return menu


def _do(window: "Window", do: Callable[[], object], text: str) -> None:
    try:
        do()
    except Problem as problem:
        window.show_problem(problem)
    else:
        window.say(text, undo=True)
