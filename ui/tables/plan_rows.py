"""The rows of the follow-ups: each under the heading of its group, in words; and those of one day, its meetings among them."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QLocale

from models import agenda, follow_ups
from models.words import dotted, listed, tr, trn
from ui.language import day_in_list


@dataclass(slots=True)
class PlanLine:
    """A row: a follow-up, a meeting, or (entry None) the heading of a group."""

    id: str
    title: str
    remark: str = ""
    when: str = ""
    entry: follow_ups.Entry | None = None
    late: bool = False
    meeting: bool = False


def plan_text(row: PlanLine) -> str:
    """Return what a screen reader says of a row."""
    return ", ".join(part for part in (row.title, row.when, row.remark) if part)


def lines(entries: list[follow_ups.Entry], done: list[follow_ups.Entry], today: date) -> list[PlanLine]:
    """Return the rows: each group that is not empty under its heading. A week ends as the user's country has it."""
    sunday = week_start(today) + timedelta(days=6)
    groups = [
        ("overdue", tr("Overdue"), [entry for entry in entries if entry.day < today]),
        ("today", tr("Today"), [entry for entry in entries if entry.day == today]),
        ("week", tr("This week"), [entry for entry in entries if today < entry.day <= sunday]),
        ("later", tr("Later"), [entry for entry in entries if entry.day > max(today, sunday)]),
        ("done", tr("Done"), done),
    ]
    rows = []
    for key, title, members in groups:
        if members:
            rows.append(PlanLine(f"head {key}", title, when=QLocale().toString(len(members))))
            rows += [_line(entry, today) for entry in members]
    return rows


def week_start(day: date) -> date:
    """Return the first day of the week that `day` is in, as the user's country has it."""
    return day - timedelta(days=(day.isoweekday() - QLocale().firstDayOfWeek().value) % 7)


def day_lines(items: list[agenda.Item], today: date) -> list[PlanLine]:
    """Return the rows of one day."""
    return [_of_day(item, today) for item in items]


def _of_day(item: agenda.Item, today: date) -> PlanLine:
    line = _line(item.entry, today) if item.entry else PlanLine(item.id, item.title, item.remark, meeting=True)
    line.when = hour(item.time)
    return line


def hour(time: datetime | None) -> str:
    """Return the hour as the user's country writes it, "" for none."""
    return QLocale().toString(time.time(), QLocale.FormatType.ShortFormat) if time else ""


def _line(entry: follow_ups.Entry, today: date) -> PlanLine:
    late = entry.state == "open" and entry.day < today
    day = date.fromisoformat(entry.done_on) if entry.done_on else entry.day
    when = day_in_list(day, today)
    if entry.time and entry.state == "open":
        when = listed((when, hour(entry.time)))
    overdue = trn("{n} day late", "{n} days late", (today - entry.day).days) if late else ""
    repeat = follow_ups.repeat_name(entry.every, entry.unit, bool(entry.series)) if entry.every else ""
    remark = dotted((overdue, entry.reason, repeat))
    return PlanLine(f"plan {entry.id}", follow_ups.title(entry), remark, when, entry, late)
