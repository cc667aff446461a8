"""Time zones by the names that calendars give them: IANA, Windows in several languages, a maker's path, or none.

Known names win over the rules that a file brings along, which are often wrong and can be hostile; the rules are used
for the names nobody knows.
"""

import os
import re
import time
import unicodedata
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, tzinfo
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo, available_timezones

from models.formats.ics_lines import Component, content
from models.words import tr

LONGEST_NAME = 200
MOST_OBSERVANCES = 400

_IANA = re.compile(r"[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*")
_STATED_OFFSET = re.compile(r"\(?\s*(?:UTC|GMT)\s*([+-]\d{1,2})(?:[:.]?(\d\d))?\b")
_UTC_OFFSET = re.compile(r"([+-])(\d\d)(\d\d)(\d\d)?")
_YEARLY = re.compile(
    r"FREQ=YEARLY(;(INTERVAL=1|UNTIL=\w+|WKST=\w\w|BYMONTH=\d+|BYDAY=[+-]?\d?\w\w|BYMONTHDAY=[-\d,]+))*"
)

# What Windows and Outlook write in other languages, and older short names; English names come from the IANA list.
_LOCALISED = {
    "Africa/Algiers": "Alger",
    "Africa/Cairo": "Le Caire, Kairo, Egypte, القاهرة",
    "Africa/Casablanca": "Maroc, Morocco, Marokko, Marruecos, الدار البيضاء",
    "Africa/Johannesburg": "Pretoria, Harare",
    "Africa/Lagos": "Afrique centrale - Ouest",
    "America/Anchorage": "Alaska",
    "America/Bogota": "Bogota",
    "America/Chicago": "Central Time, Heure du Centre, Central, CDT",
    "America/Denver": "Mountain Time, Rocheuses, Montagnes Rocheuses, Mountain, MDT",
    "America/Halifax": "Atlantic Time, Heure de l'Atlantique, Atlantic",
    "America/Los_Angeles": "Pacific Time, Pacifique, Heure du Pacifique, Pacific, PST, PDT",
    "America/Mexico_City": "Mexico",
    "America/New_York": "Eastern Time, Heure de l'Est, Est, Eastern, EDT",
    "America/Phoenix": "Arizona",
    "America/Regina": "Saskatchewan",
    "America/Sao_Paulo": "Brasilia, Brésil",
    "America/St_Johns": "Newfoundland, Terre-Neuve",
    "Asia/Baghdad": "Bagdad, بغداد",
    "Asia/Calcutta": "Chennai, Mumbai, New Delhi, Inde, Bombay",
    "Asia/Dubai": "Abu Dhabi, Abou Dhabi, Muscat, أبوظبي",
    "Asia/Hong_Kong": "Hongkong",
    "Asia/Jerusalem": "Jérusalem",
    "Asia/Kuwait": "Koweït, الكويت",
    "Asia/Riyadh": "Riyad, Riad, الرياض",
    "Asia/Seoul": "Séoul",
    "Asia/Shanghai": "Beijing, Pékin, Peking, Chongqing, 北京",
    "Asia/Singapore": "Singapour, Singapur, Kuala Lumpur",
    "Asia/Tehran": "Téhéran, Teheran",
    "Asia/Tokyo": "Osaka, Sapporo, 東京, 大阪, 札幌",
    "Asia/Yekaterinburg": "Ekaterinburg, Екатеринбург",
    "Atlantic/Azores": "Açores, Azoren",
    "Australia/Sydney": "Canberra",
    "Europe/Athens": "Athènes, Athen, Atenas, Atene",
    "Europe/Belgrade": "Belgrad, Belgrado",
    "Europe/Berlin": "W. Europe, Europe de l'Ouest, Mitteleuropäische Zeit, Europe occidentale, Westeuropa",
    "Europe/Brussels": "Bruxelles, Brüssel, Brussel, Bruselas",
    "Europe/Bucharest": "Bucarest, Bukarest, Europe de l'Est",
    "Europe/Budapest": "Europe centrale, Central Europe, Central European Time",
    "Europe/Copenhagen": "Copenhague, Kopenhagen, København",
    "Europe/Dublin": "Dublin",
    "Europe/Helsinki": "Helsinki",
    "Europe/Istanbul": "Istanbul, İstanbul, Turquie",
    "Europe/Kiev": "Kyiv, Kiev, Kiew",
    "Europe/Lisbon": "Lisbonne, Lissabon, Lisboa",
    "Europe/London": "Londres, Londra, Edinburgh, Édimbourg, Greenwich Mean Time",
    "Europe/Moscow": "Moscou, Moskau, Moscú, St. Petersburg, Russie, Москва",
    "Europe/Paris": "Paris, Romance",
    "Europe/Prague": "Praha, Prag",
    "Europe/Rome": "Rom, Roma",
    "Europe/Sarajevo": "Sarajewo",
    "Europe/Stockholm": "Estocolmo",
    "Europe/Vienna": "Vienne, Wien, Viena",
    "Europe/Warsaw": "Varsovie, Warschau, Warszawa, Varsovia",
    "Europe/Zurich": "Bern, Berne",
    "Pacific/Auckland": "Wellington",
    "Pacific/Honolulu": "Hawaii, Hawaï",
}


class Zone(NamedTuple):
    """A time zone: its IANA name ("" when it has none), its rules, and what is wrong with it ("" when all is well)."""

    name: str
    tz: tzinfo
    trouble: str = ""


class Zones:
    """The zones of one file, by TZID."""

    def __init__(self, definitions: dict[str, Component], default: Zone) -> None:
        """Take the VTIMEZONEs of a file by their TZID, and the zone for times that name none that can be known."""
        self.default = default
        self._known: dict[str, Zone] = {}
        self._definitions = definitions

    def get(self, tzid: str) -> Zone:
        """Return the zone of `tzid`; the default, with its trouble, when nobody knows it."""
        found = self._known.get(tzid)
        if found is None:
            found = self._known[tzid] = self._find(tzid)
        return found

    def _find(self, tzid: str) -> Zone:
        name = known_name(tzid)
        definition = self._definitions.get(tzid.strip())
        if not name and definition:
            name = known_name(said(definition, "X-LIC-LOCATION"))
        if name:
            return Zone(name, ZoneInfo(name))
        rules = definition and from_definition(definition)
        if rules:
            return Zone("", rules)
        name = guessed_name(tzid)
        if name:
            return Zone(name, ZoneInfo(name))
        trouble = tr("The time zone “{zone}” is not known; the time was kept as written.", zone=tzid[:60])
        return self.default._replace(trouble=trouble)


def named(name: str) -> ZoneInfo | None:
    """Return the IANA zone of exactly this name. Nothing but the zone database is ever opened."""
    if len(name) > LONGEST_NAME or not _IANA.fullmatch(name):
        return None
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # unknown, not a zone file, a folder of zones
        return None


@lru_cache(maxsize=1_000)
def known_name(tzid: str) -> str:
    """Return the IANA name that `tzid` says in one of the usual ways, or "": itself, Windows, or behind a path."""
    text = tzid.strip(' "')
    if not text or len(text) > LONGEST_NAME:
        return ""
    if named(text):
        return text
    windows = _windows().get(text.casefold())
    if windows and named(windows):
        return windows
    if text.casefold() == "tzone://microsoft/utc":  # Exchange
        return "UTC"
    parts = text.strip("/").split("/")
    for start in range(len(parts)):
        rest = "/".join(parts[start:])
        for candidate in (rest, rest.replace("_", "/", 1), rest.replace("-", "/", 1)):
            found = _lower_names().get(candidate.casefold())
            if found and ("/" in candidate or start == 0):
                return found
    return ""


@lru_cache(maxsize=1_000)
def guessed_name(tzid: str) -> str:
    """Return the IANA name that a label for people points to, by its cities or its offset, or "".

    "(UTC+01:00) Bruxelles, Copenhague, Madrid, Paris" is Europe/Brussels; "(GMT-03:00)" is Etc/GMT+3.
    """
    text = tzid.strip(' "')
    if not text or len(text) > LONGEST_NAME:
        return ""
    stated = _STATED_OFFSET.match(text.upper())
    offset = None
    if stated:
        minutes = int(stated[2] or 0)
        offset = timedelta(hours=int(stated[1]), minutes=-minutes if stated[1][0] == "-" else minutes)
    label = text[stated.end() :] if stated else text
    for word in (label, *re.split(r"[,/、;()&:]| and | et | und ", label)):
        name = _cities().get(_folded(word), "")
        if name and (offset is None or offset in _offsets(name)):
            return name
    if stated and not int(stated[2] or 0) and abs(int(stated[1])) <= 12:
        hours = int(stated[1])
        return f"Etc/GMT{-hours:+d}" if hours else "Etc/UTC"
    return "Etc/UTC" if re.match(r"\(?(UTC|GMT|Z)\b", text.upper()) else ""


def said(component: Component, name: str) -> str:
    """Return the value of the first property `name`, "" when there is none."""
    return next((value.strip() for key, _, value in map(content, component.lines) if key == name), "")


def from_definition(definition: Component) -> tzinfo | None:
    """Return the rules of a VTIMEZONE, or None when it has none that can be used.

    Observances with an offset no place can have (macOS writes local mean time as +5328) are left out.
    """
    parts = [text for part in definition.parts[:MOST_OBSERVANCES] for text in _observance(part)]
    if not parts:
        return None
    text = "\r\n".join(("BEGIN:VTIMEZONE", "TZID:of the file", *parts, "END:VTIMEZONE", ""))
    from icalendar import Timezone

    try:
        rules = Timezone.from_ical(text).to_tz(lookup_tzid=False)
        rules.utcoffset(datetime(2026, 1, 1))
    except (ValueError, TypeError, KeyError, AttributeError, IndexError, OverflowError):
        return None
    return rules


def _observance(part: Component) -> Iterable[str]:
    """Return the lines of a STANDARD or DAYLIGHT that can be trusted, none when something is missing."""
    found: dict[str, str] = {}
    for raw in part.lines:
        name, _, value = content(raw)
        found.setdefault(name, value.strip().upper())
    after, before = found.get("TZOFFSETTO", ""), found.get("TZOFFSETFROM", "")
    start = re.match(r"\d{8}T\d{6}", found.get("DTSTART", ""))
    if part.name not in ("STANDARD", "DAYLIGHT") or not _possible(after) or not start:
        return
    yield f"BEGIN:{part.name}"
    yield f"DTSTART:{start[0]}"
    yield f"TZOFFSETTO:{after}"
    yield f"TZOFFSETFROM:{before if _possible(before) else after}"
    rule, dates = found.get("RRULE", ""), found.get("RDATE", "")
    if _YEARLY.fullmatch(rule):
        yield f"RRULE:{rule}"
    elif re.fullmatch(r"\d{8}T\d{6}(,\d{8}T\d{6}){,999}", dates):
        yield f"RDATE:{dates}"
    yield f"END:{part.name}"


def _possible(offset: str) -> bool:
    match = _UTC_OFFSET.fullmatch(offset)
    return bool(match) and int(match[2]) <= 15 and int(match[3]) < 60 and int(match[4] or 0) < 60


def local() -> Zone:
    """Return the zone that this computer is set to."""
    name = os.environ.get("TZ", "").removeprefix(":")
    if not named(name):
        try:
            name = str(Path("/etc/localtime").resolve()).partition("zoneinfo/")[2]
        except OSError:
            name = ""
    name = name if named(name) else known_name(time.tzname[0])
    return Zone(name, ZoneInfo(name)) if name else Zone("", datetime.now(UTC).astimezone().tzinfo or UTC)


def _offsets(name: str) -> set[timedelta | None]:
    zone = ZoneInfo(name)
    return {datetime(2026, month, 1, tzinfo=zone).utcoffset() for month in (1, 7)}


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.replace("’", "'")).casefold()
    return " ".join("".join(char for char in plain if not unicodedata.combining(char)).split())


@cache
def _windows() -> dict[str, str]:
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    return {name.casefold(): zone for name, zone in WINDOWS_TO_OLSON.items()}


@cache
def _lower_names() -> dict[str, str]:
    return {name.casefold(): name for name in available_timezones()}


@cache
def _cities() -> dict[str, str]:
    """Return the zone of each city that a zone is named after, and of the words in _LOCALISED."""
    regions = ("Africa/", "America/", "Asia/", "Atlantic/", "Australia/", "Europe/", "Indian/", "Pacific/")
    found = {
        _folded(name.rpartition("/")[2].replace("_", " ")): name
        for name in sorted(available_timezones())
        if name.startswith(regions)
    }
    found.update((_folded(word), name) for name, words in _LOCALISED.items() for word in words.split(","))
    return found
