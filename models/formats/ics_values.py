"""The values of a calendar's properties: text, moments, lengths of time, people."""

import re
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from urllib.parse import unquote

from models.formats.records import Attendee
from models.formats.zones import Zone, Zones
from models.text import clean
from models.words import tr

LONGEST_TEXT = 1_000_000  # characters of one value
LONGEST_DAYS = 36_600  # of an event given by its length
EARLIEST, LATEST = 1600, 9000  # years; Apple counts birthdays without a year from 1604

_ESCAPE = re.compile(r"\\([\\;,nN:\"])")
_LOOSE_MOMENT = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)Z?(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?"
)
_DURATION = re.compile(
    r"([+-]?)P(?:(\d{1,9})W)?(?:(\d{1,9})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?", re.IGNORECASE
)
_STATUSES = {"confirmed", "tentative", "cancelled"}
_ANSWERS = {"accepted", "declined", "tentative", "needs-action"}
_KINDS = {"individual", "group", "room", "resource", "unknown"}


class UnreadableError(ValueError):
    """A value that says nothing; its text is a sentence for the user. `index` is that of its content line, where it is known."""

    index: int | None = None


def text(value: str) -> str:
    """Return the text of an escaped value, without blanks around it."""
    value = value[:LONGEST_TEXT]
    if "\\" in value:
        value = _ESCAPE.sub(lambda escape: "\n" if escape[1] in "nN" else escape[1], value)
    if "\r" in value:
        value = value.replace("\r\n", "\n").replace("\r", "\n")
    return value.strip()


def moment(value: str, params: dict[str, str], zones: Zones) -> tuple[datetime | date, Zone | None]:
    """Return the day or the aware moment of a DTSTART-like value, and the zone it was written in.

    The zone is None for a day and for UTC. Raises UnreadableError.
    """
    value = value.strip(' "')
    zone: Zone | None = None
    try:
        if len(value) == 8:
            return date(int(value[:4]), int(value[4:6]), int(value[6:])), None
        if len(value) in (15, 16) and value[8] == "T" and value[15:] in ("", "Z"):
            if not value[15:]:
                zone = zones.get(params["TZID"]) if "TZID" in params else zones.default
            found = datetime(
                int(value[:4]), int(value[4:6]), int(value[6:8]), int(value[9:11]), int(value[11:13]),
                min(int(value[13:15]), 59), tzinfo=zone.tz if zone else UTC,
            )  # fmt: skip
        else:
            return _loose_moment(value, params, zones)
    except ValueError as error:
        raise UnreadableError(_no_moment(value)) from error
    return found, zone


def _loose_moment(value: str, params: dict[str, str], zones: Zones) -> tuple[datetime | date, Zone | None]:
    """Read what is nearly right: ISO 8601, no seconds, or a zone's name that ran into the value at a colon."""
    value = value.upper()
    match = _LOOSE_MOMENT.fullmatch(value)
    if not match:
        rest, colon, end = value.rpartition(":")
        tail = colon and _LOOSE_MOMENT.fullmatch(end)
        if not tail or "TZID" not in params:
            raise UnreadableError(_no_moment(value))
        return moment(end, {**params, "TZID": f"{params['TZID']}:{rest}"}, zones)
    year, month, day, hour, minute, second, offset = match.groups()
    if hour is None:
        return date(int(year), int(month), int(day)), None
    naive = datetime(int(year), int(month), int(day), int(hour), int(minute), min(int(second or 0), 59))
    if offset:
        shift = timedelta(0)
        if offset != "Z":
            sign = -1 if offset[0] == "-" else 1
            shift = sign * timedelta(hours=int(offset[1:3]), minutes=int(offset[-2:]))
        return (naive - shift).replace(tzinfo=UTC), None
    zone = zones.get(params["TZID"]) if "TZID" in params else zones.default
    return naive.replace(tzinfo=zone.tz), zone


def _no_moment(value: str) -> str:
    return tr("“{value}” is not a date.", value=value[:60])


def duration(value: str) -> timedelta:
    """Return a length of time such as PT1H30M. Raises UnreadableError, also for one that is negative or endless."""
    match = _DURATION.fullmatch(value.strip())
    numbers = [int(number or 0) for number in match.groups()[1:]] if match else []
    if not match or not any(match.groups()[1:]) or match[1] == "-":
        raise UnreadableError(tr("“{value}” is not a length of time.", value=value[:60]))
    weeks, days, hours, minutes, seconds = numbers
    if weeks * 7 + days + hours / 24 > LONGEST_DAYS:
        raise UnreadableError(tr("“{value}” is not a length of time.", value=value[:60]))
    return timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)


def status(value: str) -> str:
    """Return confirmed, tentative, cancelled, or "" for what is none of them."""
    found = value.strip().lower().replace("canceled", "cancelled")
    return found if found in _STATUSES else ""


def sequence(value: str) -> int:
    """Return a SEQUENCE, 0 when it is no sensible number."""
    value = value.strip()
    return int(value) if value.isascii() and value.isdigit() and len(value) < 10 else 0


def attendee(value: str, params: dict[str, str], organizer: bool = False) -> Attendee | None:
    """Return the person of an ATTENDEE or ORGANIZER, None when neither a name nor an address is there."""
    email = address(params.get("EMAIL", "")) or address(value)
    name = text(params.get("CN", "")).replace("\n", " ").strip()
    if not name and "<" in value:
        name = value.partition("<")[0].rpartition(":")[2].strip(' "')
    if len(name) > 1 and name[0] == name[-1] == "'":
        name = name[1:-1].strip()
    if name.lower().removeprefix("mailto:") == email:
        name = ""
    if not name and not email:
        return None
    answer = params.get("PARTSTAT", params.get("STATUS", "")).lower().replace(" ", "-")
    kind = params.get("CUTYPE", "individual").lower()
    return Attendee(
        name=name,
        email=email,
        status=answer if answer in _ANSWERS else "",
        kind=kind if kind in _KINDS else "unknown",
        organizer=organizer,
    )


def address(value: str) -> str:
    """Return the e-mail address in a calendar address, lower case, or "" when there is none."""
    value = value.strip().strip('"')
    if "<" in value:
        value = value.rpartition("<")[2].partition(">")[0]
    if value[:7].lower() == "mailto:":
        value = value[7:].partition("?")[0]
        if "%" in value:
            value = clean(unquote(value))  # %00
    value = value.strip(' "<>').lower()
    name, at, host = value.rpartition("@")
    return value if at and name and host and not re.search(r"[\s:/]", value) else ""


def timed(value: datetime | date) -> bool:
    return isinstance(value, datetime)


def wall_of(value: datetime | date, zone: tzinfo | None) -> datetime:
    """Return the time on the wall in `zone`; midnight for a day, and for a moment where only days count."""
    if not timed(value):
        return datetime.combine(value, time())
    if zone is None:
        return datetime.combine(value.date(), time())
    if value.tzinfo is not zone:
        value = value.astimezone(zone)
    return value.replace(tzinfo=None)


def moment_at(wall: datetime, zone: tzinfo | None) -> datetime | date:
    return wall.replace(tzinfo=zone) if zone else wall.date()


def key_of(value: datetime | date) -> str:
    """Return a moment as text in UTC, a day as a day."""
    return value.astimezone(UTC).isoformat() if timed(value) else value.isoformat()
