"""A follow-up changed as the user changed it in their calendar: ticked off, moved, deleted, written on."""

from datetime import date, datetime, timedelta

from models import clock, follow_ups, repeating
from models.calendar_merge import Back, day_of
from models.follow_ups import Entry
from models.formats.ics_back import Moment
from models.text import clean
from models.words import short_day, tr


def take(entry: Entry, back: Back, today: date, log: bool = False) -> str:
    """Change a follow-up, inside the change that is open; return what happened, in words.

    log  log the interaction that it stands for, where it was ticked off
    """
    title = follow_ups.title(entry)
    _take_values(entry, back)
    if back.state == "open":
        entry.state, entry.done_on = "open", ""
    follow_ups.save(entry)
    if back.state == "done":
        if entry.state == "open":
            day = min(day_of(back.day, clock.local_zone()), today) if back.day else today
            follow_ups.done(entry.id, day, log)
        return tr("“{title}” was ticked off in your calendar.", title=title)
    if back.state == "removed":
        follow_ups.remove([entry.id])
        return tr("“{title}” was deleted in your calendar, and is removed here.", title=title)
    if back.state == "skipped":
        follow_ups.skip(entry.id, today)
        return tr("“{title}” was left out once in your calendar.", title=title)
    if back.state == "open":
        return tr("“{title}” is open again: your calendar has it.", title=title)
    if back.due is not None or back.first is not None:
        day = short_day(follow_ups.get(entry.id).day)
        return tr("“{title}” was moved in your calendar, to {day}.", title=title, day=day)
    return tr("“{title}” was changed in your calendar.", title=title)


def _take_values(entry: Entry, back: Back) -> None:
    if back.first is not None:
        day = entry.day
        first = _in_zone(back.first, back.zone or entry.zone)
        follow_ups.set_due(entry, repeating.next_after(first, entry.every, entry.unit, day - timedelta(days=1)))
    elif back.due is not None:
        due = _in_zone(back.due, back.zone or entry.zone)
        if entry.series:  # this time of it only
            entry.due = clock.moment_text(due)
            entry.zone = getattr(due.tzinfo, "key", entry.zone) if isinstance(due, datetime) else ""
        else:
            follow_ups.set_due(entry, due)
    if back.minutes:
        entry.minutes = back.minutes
    if back.alarm_changed:
        entry.alarm = back.alarm
    said = [clean(line) for line in back.said if line not in entry.reason]
    entry.reason = " · ".join(part for part in (entry.reason, *said) if part)


def _in_zone(moment: Moment, zone: str) -> Moment:
    """Return a moment by the wall clock of `zone` (of the machine's where that is not known); a day as it is."""
    return clock.in_zone(clock.utc_text(moment), zone) if isinstance(moment, datetime) else moment
