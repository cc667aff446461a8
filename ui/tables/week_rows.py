"""The rows of a plan for the week: each window for calls, and below it what stands in it."""

from dataclasses import dataclass

from models import follow_ups
from models.call_windows import Span
from models.week_plan import WeekPlan
from models.words import listed, short_day, tr
from ui.tables.plan_rows import hour


@dataclass(slots=True)
class WeekLine:
    """A row: the heading of a window, a call (entry), or that a window is free."""

    id: str
    title: str
    remark: str = ""
    when: str = ""
    entry: follow_ups.Entry | None = None
    window: Span | None = None
    is_heading: bool = False


def week_text(row: WeekLine) -> str:
    """Return what a screen reader says of a row."""
    return ", ".join(part for part in (row.when, row.title, row.remark) if part)


def week_lines(plan: WeekPlan) -> list[WeekLine]:
    """Return the rows: windows in their order, then what the user put elsewhere."""
    rows = []
    for number, window in enumerate(plan.windows):
        hours = tr("{first} to {last}", first=hour(window[0]), last=hour(window[1]))
        day = short_day(window[0].date())
        rows.append(WeekLine(f"window {number}", day, when=hours, window=window, is_heading=True))
        inside = plan.in_window(window)
        rows += [_line(entry, window) for entry in inside]
        if not inside:
            rows.append(WeekLine(f"free {number}", tr("free"), window=window))
    elsewhere = plan.elsewhere()
    if elsewhere:
        rows.append(WeekLine("window elsewhere", tr("At another time"), is_heading=True))
        rows += [_line(entry, None) for entry in elsewhere]
    return rows


def _line(entry: follow_ups.Entry, window: Span | None) -> WeekLine:
    when = hour(entry.time)
    if window is None:
        when = listed(part for part in (short_day(entry.day), when) if part)
    people = "-".join(str(number) for number, _ in entry.people)
    return WeekLine(f"entry {people}", follow_ups.title(entry), entry.reason, when, entry, window)
