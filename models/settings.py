"""What the user may set about their data, with its default, a line each. How the window looks is kept by the window."""

import os
from dataclasses import dataclass
from typing import Generic, TypeVar

from models import clock, database
from models.connection import db
from models.words import listed, tr, unlisted

T = TypeVar("T")


@dataclass(frozen=True)
class Key(Generic[T]):
    name: str
    default: T


ZONES = "/usr/share/zoneinfo/zone.tab"
_FOR_THE_LANGUAGE = ("FR", "GB", "US")  # whose locales people of other countries choose too


def _home_country() -> str:
    """The country of the user's locale, Morocco where it tells none; of the clock, where a locale is rather one of language."""
    territory = _territory()
    return (_clock_country() if territory in _FOR_THE_LANGUAGE else "") or territory or "MA"


def _territory() -> str:
    """The country of the user's locale, "" where it tells none."""
    for name in ("LC_ALL", "LC_TELEPHONE", "LC_ADDRESS", "LANG"):
        territory = os.environ.get(name, "").partition(".")[0].partition("_")[2]
        if len(territory) == 2 and territory.isupper():
            return territory
    return ""


def is_country_sure() -> bool:
    """Did the user choose the country, or does the computer tell it: its clock, or a locale that is not one of language?"""
    chosen = db.execute_sql("SELECT 1 FROM setting WHERE key = ?", (COUNTRY.name,)).fetchone()
    return bool(chosen or _territory() not in ("", *_FOR_THE_LANGUAGE) or _clock_country())


def _clock_country() -> str:
    """The country of the computer's time zone, "" where that cannot be told."""
    zone = clock.zone_name()
    try:
        with open(ZONES, encoding="utf-8") as table:
            found = [line[:2] for line in table if line[0] != "#" and line.split()[2:3] == [zone]]
    except OSError:
        return ""
    return found[0] if found else ""


OWN_ADDRESSES: Key[list[str]] = Key("own_addresses", [])  # the user's own e-mail addresses, lower case
ERASED: Key[dict | None] = Key("erased", None)  # see erased.py
ERASING: Key[dict | None] = Key("erasing", None)  # whom backups may still have: see there
RESTORED: Key[dict | None] = Key("restored", None)  # the backup that was put back last: see restoring.py
COUNTRY: Key[str] = Key("country", _home_country())  # of phone numbers without a country code
PEOPLE_FILTERS: Key[dict[str, list[str]]] = Key("people_filters", {})  # name: what is typed, who is shown, the order
NAMES_A_DAY: Key[int] = Key("names_a_day", 5)  # how many going cold Today shows at first
WEIGHTS: Key[dict[str, float]] = Key("weights", {"note": 0.3, "mass": 0.3, "crowd": 0.3})  # see warmth_states.py
CALL_HOURS: Key[list[list[str]]] = Key("call_hours", [["12:00", "14:00"], ["18:00", "20:00"]])  # see call_windows.py
CALLS_A_DAY: Key[int] = Key("calls_a_day", 2)  # that are proposed
CALL_MINUTES: Key[int] = Key("call_minutes", 30)
CALL_DAYS: Key[str] = Key("call_days", "working")  # working days of the user's country, or every
ALARM: Key[int] = Key("alarm", 10)  # minutes before a follow-up with a time
NOTICES: Key[dict] = Key("notices", {})  # see notices.py
PRIVATE_EVENTS: Key[str] = Key("private_events", "full")  # of calendars: full, hidden (no title, note, place) or left_out
EXPORT_AS: Key[str] = Key("export_as", "event")  # follow-ups in a calendar: event, or todo
CALENDAR_DETAIL: Key[str] = Key("calendar_detail", "full")  # full: who, why, phone, last talk; name; initials: "Call S. B."
CALENDAR_BUSY: Key[str] = Key("calendar_busy", "busy")  # follow-ups with a time are shown as busy, or free
DAY_ALARM: Key[int | None] = Key("day_alarm", -540)  # of a whole day: minutes before it begins (negative: after); None: no alarm
CALENDAR_FILE: Key[dict] = Key("calendar_file", {})  # the one that is kept up to date: see calendar_file.py
LOCK_AFTER: Key[int] = Key("lock_after", 10)  # minutes in which nothing was done, of an encrypted file; 0: never
CONTRIBUTIONS: Key[int] = Key("contributions", 12)  # a year, that the user wants to bring; 0: no goal
WATCH: Key[bool] = Key("watch", False)  # are feeds fetched? See feeds.py
COLUMNS: Key[dict[str, dict]] = Key("columns", {})  # what columns hold, by headings: see import_columns.py


def get(key: Key[T]) -> T:
    """Return what the user chose, or the default."""
    row = db.execute_sql("SELECT value FROM setting WHERE key = ?", (key.name,)).fetchone()
    if not row:
        return key.default
    import json  # here, and in other modules that the first page needs: of most files it needs none of it

    return json.loads(row[0])


def put(key: Key[T], value: T) -> None:
    """Keep the user's choice."""
    import json

    with database.change(tr("Settings"), tables={"setting"}):
        db.execute_sql(
            "INSERT INTO setting(key, value) VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value",
            (key.name, json.dumps(value, ensure_ascii=False)),
        )


def put_own_addresses(text: str) -> str:
    """Keep the user's own e-mail addresses, as they are typed: with commas between them. Return what is none, as a sentence."""
    parts = [part.strip() for part in unlisted(text.replace(";", ","))]
    put(OWN_ADDRESSES, [part.lower() for part in parts if "@" in part])
    others = [part[:60] for part in parts if part and "@" not in part]
    return tr("Not kept, as it is no e-mail address: {texts}.", texts=listed(others)) if others else ""
