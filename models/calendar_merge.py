"""A follow-up here, its entry in a calendar, and what both were when they last agreed: who changed what, and what becomes of it.

What was changed on one side goes to the other. Where both changed the same, the later one stands and the other is told of. An
edit outlives a deletion. A tick outlives a move. What was written there comes here as part of the reason. Pure.
"""

from dataclasses import dataclass, field
from datetime import date, datetime

from models.formats import ics_back
from models.formats.ics_back import Moment, Told
from models.formats.ics_values import key_of

_PLAIN = ("minutes", "alarm", "status", "summary", "description", "busy")


@dataclass(slots=True)
class Back:
    """What a calendar changed of a follow-up.

    state  "" where it stays open or done as it is; done, removed, open (again, as it stands there), skipped (this time of it)
    day    when it was ticked off
    due    where it was moved to, with the name of its zone; `first` is where its series now begins
    said   what was written there
    """

    state: str = ""
    day: Moment | None = None
    due: Moment | None = None
    zone: str = ""
    first: Moment | None = None
    minutes: int | None = None
    alarm: int | None = None
    alarm_changed: bool = False
    said: list[str] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.state or self.due or self.first or self.minutes or self.alarm_changed or self.said)


@dataclass(slots=True)
class Merged:
    """What is to be done: `push` is the item's new text, None where it stays; `lost` is what gave way here or there."""

    push: bytes | None = None
    back: Back = field(default_factory=Back)
    lost: list[str] = field(default_factory=list)
    unreadable: bool = False  # what is there cannot be read: it is left alone


def same(one: bytes, other: bytes, slot: Moment | None = None) -> bool:
    """Do two texts say the same of a follow-up, whatever their stamps?"""
    said, also = ics_back.read(one, slot), ics_back.read(other, slot)
    return said is not None and also is not None and not _differing(said, also)


def merge(ours: bytes, base: bytes, theirs: bytes, their_base: bytes, slot: Moment | None, modified: str) -> Merged:
    """Merge what is here with what is there.

    ours, base          the follow-up as it would be written now, and as it was when both agreed
    theirs, their_base  the item there now, and as it was then; without bases (b""), the later of the two stands
    slot                which time of a series it is about
    modified            when it was last changed here (see key_of)
    """
    here, there = ics_back.read(ours, slot), ics_back.read(theirs, slot)
    if there is None or there.kind != here.kind:
        return Merged(unreadable=True)
    known = [here]
    if base and their_base:
        before, there_before = ics_back.read(base, slot) or here, ics_back.read(their_base, slot) or there
        changed, changed_there = _differing(here, before), _differing(there, there_before)
        known += [before, there_before]
        if key_or_none(there.due) != key_or_none(before.due):
            changed_there.add("due")  # a later time of the series may have been set apart long ago
    else:
        differing = _differing(here, there)
        newer = there.modified > modified
        changed, changed_there = (set(), differing) if newer else (differing, set())
    said = "\n".join(f"{told.summary}\n{told.description}" for told in known)
    return _settle(here, there, changed, changed_there, _Texts(ours, theirs, said), modified)


@dataclass(slots=True)
class _Texts:
    ours: bytes
    theirs: bytes
    known: str = ""  # all that we said of it, now and before


def key_or_none(moment: Moment | None) -> str:
    """Return a moment as text for comparing, "" for none."""
    return key_of(moment) if moment is not None else ""


def _differing(one: Told, other: Told) -> set[str]:
    found = {
        name
        for name in ("minutes", "alarm", "status", "summary", "description")
        if getattr(one, name) != getattr(other, name)
    }
    if key_or_none(one.due) != key_or_none(other.due):
        found.add("due")
    series = [
        (told.rule, key_or_none(told.first) if told.rule else "", told.apart if told.rule else {})
        for told in (one, other)
    ]
    return found | {"series"} if series[0] != series[1] else found


def _settle(
    here: Told, there: Told, changed: set[str], changed_there: set[str], texts: _Texts, modified: str
) -> Merged:
    made = Merged()
    push = changed - changed_there
    if "status" in changed_there and here.status != there.status and not _take_status(made, here, there, changed):
        push |= {"status", "due", "series"} if here.rule else {"status"}
    if made.back.state in ("done", "removed", "skipped"):
        push -= {"due", "minutes", "alarm", "series"}
    else:
        push |= _take_moments(made, here, there, changed, changed_there, modified)
    for name in ("summary", "description"):
        said = getattr(there, name)
        if name in changed_there and said != getattr(here, name):
            made.back.said += [line for line in _new_lines(said, texts.known) if line not in made.back.said]
            if name in changed:
                push.add(name)
    if here.rule and push & {"due", "minutes", "series"}:
        push.add("series")
        moved = "minutes" in push or key_or_none(there.first) != key_or_none(here.first)
        push = push | {"due"} if moved else push - {"due"}
    if "minutes" in push:
        push.add("due")  # one property says both
    if push:
        made.push = ics_back.patched(texts.theirs, texts.ours, push)
    return made


def _take_status(made: Merged, here: Told, there: Told, changed: set[str]) -> bool:
    """Take what the calendar says of the state; False where what is here stands."""
    if there.status == "done":
        made.back.state, made.back.day = "done", there.done
    elif there.status == "cancelled":
        if changed:  # an edit here outlives a deletion there
            return False
        made.back.state = "skipped" if here.rule else "removed"
    elif "status" in changed:
        return False  # ticked off here since
    else:
        made.back.state = "open"
    return True


def _take_moments(
    made: Merged, here: Told, there: Told, changed: set[str], changed_there: set[str], modified: str
) -> set[str]:
    """Take when it is, how long, and its alarm; return what is to be pushed although it was changed there too."""
    push: set[str] = set()
    for name in ("due", "minutes", "alarm"):
        if name not in changed_there or _value(here, name) == _value(there, name):
            continue
        if name == "due" and there.due is None:  # it says no moment any more: ours stands
            push.add(name)
            continue
        if name in changed:
            later = there.modified > modified
            made.lost.append(_value(here if later else there, name))
            if not later:
                push.add(name)
                continue
        if name == "due":
            made.back.due, made.back.zone = there.due, there.zone
        elif name == "minutes" and there.minutes:
            made.back.minutes = there.minutes
        elif name == "alarm" and isinstance(there.due, datetime):
            made.back.alarm, made.back.alarm_changed = there.alarm, True
    moved = here.rule and "series" in changed_there and key_or_none(there.first) != key_or_none(here.first)
    if moved and "series" not in changed and there.first is not None:
        made.back.first, made.back.zone = there.first, there.zone
    return push


def _value(told: Told, name: str) -> str:
    return key_or_none(told.due) if name == "due" else str(getattr(told, name))


def _new_lines(text: str, known: str) -> list[str]:
    """Return the lines of a text that say something that is not known."""
    lines = dict.fromkeys(line.strip() for line in text.split("\n"))
    return [line for line in lines if line and line not in known]


def day_of(moment: Moment, zone: object) -> date:
    """Return the day of a moment by the clock of `zone`."""
    return moment.astimezone(zone).date() if isinstance(moment, datetime) else moment
