"""The rows of the follow-ups: each under the heading of its group, in words."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QLocale

from models import follow_ups
from models.words import short_day, tr, trn


@dataclass(slots=True)
class PlanLine:
    """A row: a follow-up, or (entry None) the heading of a group."""

    id: str
    title: str
    remark: str = ""
    when: str = ""
    entry: follow_ups.Entry | None = None
    late: bool = False


def plan_text(row: PlanLine) -> str:
    """Return what a screen reader says of a row."""
    return ", ".join(part for part in (row.title, row.when, row.remark) if part)


def lines(entries: list[follow_ups.Entry], done: list[follow_ups.Entry], today: date) -> list[PlanLine]:
    """Return the rows: each group that is not empty under its heading."""
    week = today + timedelta(days=7)
    groups = [
        ("overdue", tr("Overdue"), [entry for entry in entries if entry.day < today]),
        ("today", tr("Today"), [entry for entry in entries if entry.day == today]),
        ("week", tr("Within a week"), [entry for entry in entries if today < entry.day <= week]),
        ("later", tr("Later"), [entry for entry in entries if entry.day > week]),
        ("done", tr("Done"), done),
    ]
    rows = []
    for key, title, members in groups:
        if members:
            rows.append(PlanLine(f"head {key}", title, when=QLocale().toString(len(members))))
            rows += [_line(entry, today) for entry in members]
    return rows


def _line(entry: follow_ups.Entry, today: date) -> PlanLine:
    late = entry.state == "open" and entry.day < today
    day = date.fromisoformat(entry.done_on) if entry.done_on else entry.day
    when = short_day(day) if day.year == today.year else QLocale().toString(day, "d MMM yyyy")
    if entry.time and entry.state == "open":
        when += ", " + QLocale().toString(entry.time.time(), QLocale.FormatType.ShortFormat)
    remark = entry.reason
    if late:
        overdue = trn("{n} day late", "{n} days late", (today - entry.day).days)
        remark = " · ".join(part for part in (overdue, remark) if part)
    return PlanLine(f"plan {entry.id}", follow_ups.title(entry), remark, when, entry, late)
