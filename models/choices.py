"""What the user chooses about people: whom to keep up with, how often, how much they matter, and not now."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from models import database, schema
from models.connection import db
from models.people import names_of
from models.warmth_states import numbers
from models.words import tr

CIRCLES = {"inner": 4.0, "middle": 1.0, "outer": 0.5}  # what the expected loss is multiplied by
SOMETHING = date.max  # snoozed until something happens: a contact, or an occasion
ENOUGH_SNOOZES = 3  # in a row: then a slower rhythm, or letting go, is kinder
SLOWER = (14, 30, 61, 91, 182, 365, 730)  # days


class Choices(NamedTuple):
    """What the user chose for one person."""

    keep_up: bool | None  # None: their history decides
    rhythm: int | None  # days; None: learned
    circle: str
    snoozed_until: str  # a day, "" when never snoozed
    snoozes: int  # in a row
    since: date  # the day the person was added


def choices_of(person_id: int) -> Choices:
    """Return what the user chose for one person."""
    keep_up, rhythm, importance, snoozed_until, snoozes, created = db.execute_sql(
        "SELECT keep_up, rhythm, importance, snoozed_until, snoozes, created FROM person WHERE id = ?", (person_id,)
    ).fetchone()
    wanted = None if keep_up is None else bool(keep_up)
    return Choices(wanted, rhythm, circle_of(importance), snoozed_until, snoozes, date.fromisoformat(created[:10]))


def circle_of(importance: float) -> str:
    """Return the circle that an importance belongs to."""
    return "inner" if importance > 1 else "outer" if importance < 1 else "middle"


def in_circle(circle: str) -> set[int]:
    """Return the ids of the people in a circle."""
    query = "SELECT id, importance FROM person"
    return {number for number, importance in db.execute_sql(query) if circle_of(importance) == circle}


def circle_name(circle: str) -> str:
    """Return the word for a circle."""
    return {"inner": tr("Inner circle"), "middle": tr("Middle circle"), "outer": tr("Outer circle")}[circle]


def snooze(ids: Sequence[int], until: date, today: date) -> None:
    """Hide people from the going-cold list until a day, or until the next contact; their warmth is not touched.

    until  SOMETHING: until the next contact or a new occasion
    """
    last = (
        "SELECT coalesce(max(day), '') FROM interaction JOIN participant ON interaction.id = interaction_id"
        " WHERE person_id = person.id"
    )
    in_a_row = f"CASE WHEN snoozed_on <> '' AND ({last}) <= snoozed_on THEN snoozes + 1 ELSE 1 END"
    with database.change(tr("Snooze {names}", names=_names(ids))):
        db.execute_sql(
            f"UPDATE person SET snoozes = {in_a_row}, snoozed_until = ?, snoozed_on = ? WHERE id IN ({numbers(ids)})",
            (until.isoformat(), today.isoformat()),
        )


def _names(ids: Sequence[int]) -> str:
    return names_of([(number, "") for number in ids])


def slower(days: float) -> int:
    """Return the next slower rhythm, in days, for somebody who is met every `days`."""
    return next((choice for choice in SLOWER if choice >= 1.5 * days), SLOWER[-1])


def set_rhythm(ids: Sequence[int], days: int | None) -> None:
    """Choose how often to talk to people, in days; None goes back to the learned rhythm. Ends a snooze."""
    with database.change(tr("Choose a rhythm for {names}", names=_names(ids))):
        person = schema.Person
        person.update(rhythm=days, snoozed_until="", snoozed_on="", snoozes=0).where(person.id.in_(list(ids))).execute()


def set_keep_up(ids: Sequence[int], keep_up: bool | None) -> None:
    """Say whether to keep up with people; None lets their history decide."""
    with database.change(tr("Choose whether to keep up with {names}", names=_names(ids))):
        schema.Person.update(keep_up=keep_up).where(schema.Person.id.in_(list(ids))).execute()


def set_circle(ids: Sequence[int], circle: str) -> None:
    """Put people into a circle: inner, middle or outer."""
    with database.change(tr("Choose a circle for {names}", names=_names(ids))):
        schema.Person.update(importance=CIRCLES[circle]).where(schema.Person.id.in_(list(ids))).execute()
