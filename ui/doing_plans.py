"""What the user does with follow-ups beside planning one: tick off, postpone, move, skip, and plan a whole week."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from models import clock, follow_ups
from models.words import short_day, tr, trn
from ui import doing, doing_letters

if TYPE_CHECKING:
    from ui.window import Window


def tick_off(window: "Window", ids: Sequence[int], log_it: bool) -> None:
    """Mark follow-ups as done, and log what they stood for when asked, as one step."""
    if len(ids) == 1:
        doing.tick_off(window, ids[0], log_it)
    elif ids:
        text = trn("{n} done and logged.", "{n} done and logged.", len(ids)) if log_it else tr("{n} done.", n=len(ids))
        doing.do(window, lambda: follow_ups.done_all(ids, clock.today(), log_it), text)


def postpone_to(window: "Window", ids: Sequence[int], days: int) -> None:
    """Move follow-ups to so many days from today."""
    if ids:
        move(window, ids, clock.today() + timedelta(days=days))


def move(window: "Window", ids: Sequence[int], day: date) -> None:
    """Move follow-ups to a day that is not over, keeping their hour."""
    if day < clock.today():
        window.say(tr("{day} is over. Choose today or a later day.", day=short_day(day)))
    elif ids:
        text = trn("Postponed to {day}.", "{n} postponed to {day}.", len(ids), day=short_day(day))
        doing.do(window, lambda: follow_ups.move(ids, day), text)


def pick_day(window: "Window", ids: Sequence[int]) -> None:
    """Ask for a day, and move follow-ups there."""
    from ui.dialogs.day import ask_coming_day

    if ids:
        first = max(follow_ups.get(ids[0]).day, clock.today())
        day = ask_coming_day(window, tr("Postpone"), first)
        if day:
            move(window, ids, day)


def skip(window: "Window", number: int) -> None:
    """Leave out this time of a follow-up that repeats."""
    if not follow_ups.get(number).every:
        window.say(tr("Only what repeats can be skipped."))
        return

    def leave_out() -> None:
        following = follow_ups.skip(number, clock.today())
        window.say(tr("Skipped. Next on {day}.", day=short_day(following.day)), undo=True)

    doing.try_(window, leave_out)


def write(window: "Window", entries: Sequence[follow_ups.Entry]) -> None:
    """Write to whom follow-ups are about. Those that wait are ticked off when it was sent to all of theirs."""
    ids = list(dict.fromkeys(person for entry in entries for person, _ in entry.people))
    if not ids:
        window.say(tr("Nobody is named in it. Enter opens it: choose who it is about."))
        return

    def tick(written_to: list[int]) -> None:
        reached = set(written_to)
        follow_ups.done_all(
            [entry.id for entry in entries if entry.people and reached.issuperset(person for person, _ in entry.people)],
            clock.today(),
        )

    doing_letters.write(window, ids, also=[tick])


def plan_week(window: "Window") -> None:
    """Propose calls with the most urgent for the days to come, and store what the user makes of it."""
    from PySide6.QtWidgets import QDialog

    from models import week_plan
    from ui.dialogs.plan_week import WeekDialog

    plan = week_plan.propose(clock.now())
    if WeekDialog(plan, window).exec() == QDialog.DialogCode.Accepted:
        doing.do(window, plan.save, trn("{n} call planned.", "{n} calls planned.", len(plan.entries)))
