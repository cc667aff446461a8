"""The one clock of the program: this instant, this day, and the zone the user lives in."""

import os
from collections.abc import Iterator
from datetime import UTC, date, datetime, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


def now() -> datetime:
    """Return this instant, in the user's zone."""
    return datetime.now(local_zone())


def today() -> date:
    """Return the day it is for the user."""
    return now().date()


def local_zone() -> tzinfo:
    """Return the machine's time zone, by its IANA name where that can be told."""
    name = zone_name()
    return ZoneInfo(name) if name else (datetime.now().astimezone().tzinfo or UTC)


def zone_name() -> str:
    """Return the IANA name of the machine's time zone ("Africa/Casablanca"), "" when it cannot be told."""
    for name in _names_told():
        if name and not name.startswith("/"):
            try:
                return ZoneInfo(name).key
            except (ZoneInfoNotFoundError, ValueError, OSError):
                continue
    return ""


def _names_told() -> Iterator[str]:
    """Where the name stands, the likeliest first: it is asked often, and the first that is one is enough."""
    yield os.environ.get("TZ", "").lstrip(":")
    yield os.path.realpath("/etc/localtime").partition("zoneinfo/")[2]
    yield _first_line("/etc/timezone")


def _first_line(file: str) -> str:
    try:
        return Path(file).read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""


def utc_text(instant: datetime) -> str:
    """Return an aware instant as the tables keep it: "2026-11-20T09:30:00+00:00"."""
    return instant.astimezone(UTC).isoformat(timespec="seconds")


def is_day(text: str) -> bool:
    """Is this stored moment a day ("2026-11-20") rather than an instant?"""
    return len(text) == 10


def in_zone(text: str, zone: str) -> datetime:
    """Return a stored instant as the wall clock of `zone` shows it (of the machine's zone when `zone` is "" or unknown)."""
    instant = datetime.fromisoformat(text)
    try:
        return instant.astimezone(ZoneInfo(zone) if zone else local_zone())
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return instant.astimezone(local_zone())


def moment_text(moment: date | datetime) -> str:
    """Return a day or an aware instant as the tables keep it."""
    return utc_text(moment) if isinstance(moment, datetime) else moment.isoformat()
