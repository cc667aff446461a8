"""A plan for the days to come: the most urgent of those going cold, spread over the free windows for calls.

It is a proposal to move about and change; nothing is stored before save(), which is one step.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from models import agenda, call_windows, database, follow_ups, today
from models.call_windows import Span
from models.connection import db
from models.follow_ups import Entry
from models.words import trn

DAYS = 7


@dataclass(slots=True)
class WeekPlan:
    """Follow-ups that are not stored yet, and the windows that they may stand in."""

    windows: list[Span]
    entries: list[Entry]
    spans: list[Span]  # when something else is on
    minutes: int
    waiting: list[today.ColdRow] = field(default_factory=list)  # who comes next, the most urgent first

    def in_window(self, window: Span) -> list[Entry]:
        """Return what stands in a window, by the hour."""
        inside = [entry for entry in self.entries if entry.time and window[0] <= entry.time < window[1]]
        return sorted(inside, key=lambda entry: entry.due)

    def window_of(self, entry: Entry) -> int | None:
        """Return the number of the window that an entry stands in, None when the user put it elsewhere."""
        return next((number for number, window in enumerate(self.windows) if entry in self.in_window(window)), None)

    def elsewhere(self) -> list[Entry]:
        """Return what stands in no window."""
        return sorted((entry for entry in self.entries if self.window_of(entry) is None), key=lambda entry: entry.due)

    def put(self, entry: Entry, window: Span) -> bool:
        """Put an entry into a window, at the first time that is free; False when it has no room there."""
        others = [
            (other.time, other.time + timedelta(minutes=other.minutes))
            for other in self.entries
            if other is not entry and other.time
        ]
        start = call_windows.room(window, [*self.spans, *others], entry.minutes)
        if start is not None:
            follow_ups.set_due(entry, start)
        return start is not None

    def step(self, entry: Entry, forward: bool) -> bool:
        """Put an entry into the next window that has room, or the one before; False when there is none."""
        here = self.window_of(entry)
        if here is None:
            here = sum(window[0] <= (entry.time or window[0]) for window in self.windows) - forward
        order = range(here + 1, len(self.windows)) if forward else range(here - 1, -1, -1)
        return any(self.put(entry, self.windows[number]) for number in order)

    def drop(self, entry: Entry) -> None:
        """Take an entry out of the plan."""
        self.entries.remove(entry)

    def add_next(self) -> Entry | None:
        """Add who comes next in the first window that has room; None when nobody waits, or nothing is free."""
        if not self.waiting:
            return None
        entry = _entry(self.waiting[0], self.windows[0][0], self.minutes) if self.windows else None
        if entry is None or not any(self.put(entry, window) for window in self.windows):
            return None
        self.waiting.pop(0)
        self.entries.append(entry)
        return entry

    def save(self) -> list[int]:
        """Store the plan as one step; return the ids."""
        label = trn("Plan {n} call", "Plan {n} calls", len(self.entries))
        with database.change(label):
            return [follow_ups.save(entry) for entry in sorted(self.entries, key=lambda entry: entry.due)]


def propose(now: datetime, days: int = DAYS) -> WeekPlan:
    """Return a plan for so many days from `now`: one call for each window, then a second round, at most as many a day as chosen."""
    chosen = call_windows.rules()
    held = agenda.days(now.date() - timedelta(days=1), now.date() + timedelta(days=days))
    spans, count = call_windows.taken(held), call_windows.calls_on(held)
    windows = call_windows.windows(now, days, chosen)
    found = [window for window in windows if call_windows.room(window, spans, chosen.minutes)]
    planned = {number for entry in follow_ups.open_ones() for number, _ in entry.people}  # those that are late too
    rows = [row for row in today.going_cold(now.date()) if not row.planned and row.id not in planned]
    plan = WeekPlan(found, [], spans, chosen.minutes, rows)
    for _ in range(chosen.a_day):
        for window in found:
            day = window[0].date()
            if plan.waiting and count.get(day, 0) < chosen.a_day:
                entry = _entry(plan.waiting[0], window[0], chosen.minutes)
                if plan.put(entry, window):
                    plan.entries.append(entry)
                    plan.waiting.pop(0)
                    count[day] = count.get(day, 0) + 1
    return plan


def _entry(row: today.ColdRow, start: datetime, minutes: int) -> Entry:
    reason = row.occasions[0] if row.occasions else row.reason
    entry = follow_ups.new([row.id], start, reason, "write" if _can_only_be_written_to(row.id) else "call")
    entry.people, entry.minutes = [(row.id, row.name)], minutes
    return entry


def _can_only_be_written_to(person_id: int) -> bool:
    query = "SELECT EXISTS (SELECT 1 FROM email WHERE person_id = ?1) AND NOT EXISTS (SELECT 1 FROM phone WHERE person_id = ?1)"
    return bool(db.execute_sql(query, (person_id,)).fetchone()[0])
