"""What the desktop says while the window is out of sight: a digest each morning, and reminders. Off until the user asks for it."""

from dataclasses import asdict, dataclass
from datetime import date, datetime, time, timedelta

from models import follow_ups, occasions, settings, today
from models.words import dotted, listed, short_time, tr, trn

LATE = timedelta(hours=6)  # a digest is for the morning: later than that after its hour, it is left out
_NAMED = 3


@dataclass(slots=True)
class Choice:
    """What the user wants to be told. Hours are "HH:MM" by the local clock; equal quiet hours are none."""

    digest: bool = False
    digest_at: str = "08:30"
    reminders: bool = False
    quiet_from: str = "20:30"
    quiet_until: str = "08:00"
    stay: bool = False  # closing the window leaves Keepwarm in the tray

    @property
    def wanted(self) -> bool:
        """Is there anything to run in the tray for?"""
        return self.digest or self.reminders or self.stay


@dataclass(frozen=True)
class Notice:
    """A few words, and the page that tells more."""

    title: str
    text: str
    page: str


def choice() -> Choice:
    """Return what the user chose."""
    return Choice(**settings.get(settings.NOTICES))


def choose(wanted: Choice) -> None:
    """Keep what the user chose."""
    settings.put(settings.NOTICES, asdict(wanted))


def due(since: datetime, now: datetime, wanted: Choice) -> list[Notice] | None:
    """Return what is to be said at `now` that was not yet at `since`, both aware.

    None in quiet hours: to be asked again with the same `since`, so that nothing is lost.
    """
    if is_quiet(now.time(), wanted):
        return None
    at = datetime.combine(now.date(), time.fromisoformat(wanted.digest_at), now.tzinfo)
    said = [digest(now.date())] if wanted.digest and since < at <= now < at + LATE else []
    if wanted.reminders:
        said += reminders(since, now)
    return [notice for notice in said if notice]


def is_quiet(at: time, wanted: Choice) -> bool:
    """Is this an hour at which nothing is said? Quiet hours may go over midnight."""
    first, last = time.fromisoformat(wanted.quiet_from), time.fromisoformat(wanted.quiet_until)
    return first <= at < last if first <= last else at >= first or at < last


def digest(day: date) -> Notice | None:
    """Return what a day brings; None where it brings nothing."""
    plans = [entry for entry in follow_ups.open_ones() if entry.day <= day]
    cold = [row.name for row in today.going_cold(day, settings.get(settings.NAMES_A_DAY)) if not row.planned]
    born = [one.name for one in occasions.birthdays(day) if one.day == day]
    title = trn("{n} follow-up today", "{n} follow-ups today", len(plans)) if plans else tr("Today in Keepwarm")
    lines = [follow_ups.title(entry) for entry in plans[:_NAMED]]
    lines += [tr("Birthday: {names}", names=_named(born))] if born else []
    lines += [tr("Going cold: {names}", names=_named(cold))] if cold else []
    return Notice(title, "\n".join(lines), "today") if lines else None


def reminders(since: datetime, now: datetime) -> list[Notice]:
    """Return the follow-ups whose alarm comes after `since` and not after `now`; those that are over are left out."""
    found = []
    for entry in follow_ups.open_ones():
        begins = entry.time
        if begins is None or entry.alarm is None or begins + timedelta(minutes=entry.minutes) < now:
            continue
        if since < begins - timedelta(minutes=entry.alarm) <= now:
            at = short_time(begins.astimezone(now.tzinfo).time())
            text = dotted((at, entry.reason))
            found.append(Notice(follow_ups.title(entry), text, "follow_ups"))
    return found


def _named(names: list[str]) -> str:
    more = len(names) - _NAMED
    first = listed(names[:_NAMED])
    return trn("{names} and {n} more", "{names} and {n} more", more, names=first) if more > 0 else first
