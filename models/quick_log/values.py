"""What a line of the quick log says, as plain values."""

from dataclasses import dataclass
from datetime import date, time

from models.quick_log.names import Known


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the line and what it became: kind, person, unknown, day, time, length, follow_up, or glue ("with")."""

    start: int
    end: int
    what: str


@dataclass(frozen=True, slots=True)
class Who:
    """Somebody the line names.

    id       whom it is taken to mean; None for a name that nobody has
    name     that person's name, or the unknown one as it was typed
    choices  who else it could be, likeliest first; for an unknown name, who has a name close to it
    sure     nobody else fits as well
    """

    start: int
    end: int
    id: int | None
    name: str
    choices: tuple[Known, ...] = ()
    sure: bool = True


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What the line plans. `people` are those named there; when there are none, it is with those of the interaction."""

    kind: str  # call, write, meet, send, introduce: see models/follow_ups.py
    day: date
    at: time | None = None
    reason: str = ""
    people: tuple[Who, ...] = ()
    said: bool = True  # False: no day was said, and `day` is a proposal


@dataclass(frozen=True, slots=True)
class QuickLog:
    """What was understood of a line.

    logs        something happened; False: the line only plans a follow-up ("call Karim tomorrow")
    kind        one of models/interactions.KINDS
    title       the word for the kind where it says more than the kind ("Coffee"), else ""
    length      in minutes
    first_step  "they" took the first step ("message from Karim"), or "me"; "" when it is not said
    """

    logs: bool
    kind: str
    day: date
    title: str = ""
    people: tuple[Who, ...] = ()
    at: time | None = None
    length: int | None = None
    note: str = ""
    first_step: str = ""
    follow_up: FollowUp | None = None
    spans: tuple[Span, ...] = ()
