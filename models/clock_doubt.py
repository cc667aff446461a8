"""Is the computer's clock wrong? What was written last tells; a word is said before warmth, birthdays and plans go by it."""

from datetime import datetime, timedelta

from models.connection import db
from models.words import tr

BACK, AHEAD = timedelta(days=1), timedelta(days=200)
_TABLES = ("person", "interaction", "follow_up")


def doubt(now: datetime) -> str:
    """Return what is odd about `now` (an aware moment), "" when nothing is: earlier than what was written, or very long after."""
    last = _last_written()
    if last is None:
        return ""
    days = {"today": now.date().isoformat(), "day": last.astimezone(now.tzinfo).date().isoformat()}
    if now < last - BACK:
        return tr("Your computer says that it is {today}, but on {day} you wrote here: check its clock.", **days)
    if now > last + AHEAD:
        return tr(
            "The last that you wrote here is of {day}. If it is not {today}, check your computer’s clock.", **days
        )
    return ""


def _last_written() -> datetime | None:
    """When the newest rows were made; those that are numbered last, so that one wrong clock is forgotten with the next row."""
    moments = []
    for table in _TABLES:
        row = db.execute_sql(f"SELECT created FROM {table} ORDER BY id DESC LIMIT 1").fetchone()
        if row and row[0]:
            moments.append(datetime.fromisoformat(row[0]))
    return max(moments, default=None)
