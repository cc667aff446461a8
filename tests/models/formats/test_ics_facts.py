"""Every calendar of the corpus is split into the components and values that are known to be in it."""

import json
import re
import unicodedata
from functools import cache
from pathlib import Path

import pytest

from models.formats.ics_lines import Component, components, content, decode
from models.formats.ics_values import text

CORPORA = Path(__file__).parents[4] / "shared" / "corpora"
FACTS = CORPORA / "expected.json"
READ_ANYWAY = {  # facts of a reader that gave up on these lines, where ours does not
    "ics/jens-maus__node-ical/test/fixtures/ms_timezones.ics": {"dtstart"},  # a quote that never closes
    "ics/libical__libical/test-data/zday.ics": {"attendees"},
    "ics/pimutils__khal/tests/ics/event_dt_partstat.ics": {"attendees"},  # a blank before a quoted parameter
}
ENTRIES = ("VEVENT", "VTODO", "VJOURNAL")


@cache
def facts() -> dict[str, dict]:
    return json.loads(FACTS.read_text(encoding="utf-8"))["ics"] if FACTS.exists() else {}


def plain(value: str | None) -> str | None:
    """As the corpus compares: blanks collapsed, NFC."""
    return None if value is None else " ".join(unicodedata.normalize("NFC", value).split())


def normal(known: object) -> object:
    if isinstance(known, dict) and "tzid" in known:
        return {**known, "tzid": known["tzid"].strip()}
    return plain(known) if isinstance(known, str) else known


def properties(component: Component, name: str) -> list[tuple[dict[str, str], str]]:
    return [(params, value) for key, params, value in map(content, component.lines) if key == name]


def fact(component: Component, name: str, known: object) -> object:
    """Return what the corpus would say about `name` in this component."""
    if name == "type":
        return component.name
    if name == "alarms":
        return sum(part.name == "VALARM" for part in component.parts)
    if name == "attendees":
        return len(properties(component, "ATTENDEE"))
    if name == "exdates":
        return sum(len(value.split(",")) for _, value in properties(component, "EXDATE"))
    found = properties(component, name.upper())
    if not found:
        return None
    params, value = found[0]
    if isinstance(known, dict):
        said = {"value": value.strip()}
        if "tzid" in known:
            said["tzid"] = params.get("TZID", "").strip()
        if "date_only" in known:
            said["date_only"] = bool(re.fullmatch(r"\d{8}", value.strip()))
        return said
    return plain(value if name in ("rrule", "duration", "uid") else text(value))


@pytest.mark.skipif(not FACTS.exists(), reason="the corpus is not beside the repository")
@pytest.mark.parametrize("name", facts() or ["none"])
def test_components_and_values_are_those_of_the_file(name: str) -> None:
    known = facts()[name]
    found = list(components(decode((CORPORA / name).read_bytes())[0]))
    counts = {"calendars": "VCALENDAR", "events": "VEVENT", "todos": "VTODO", "journals": "VJOURNAL"}
    for key, kind in counts.items():
        if key in known:
            assert sum(component.name == kind for component in found) == known[key], key
    entries = [component for component in found if component.name in ENTRIES]
    for entry, expected in zip(entries, known.get("first", []), strict=False):
        asked = {key: value for key, value in expected.items() if key not in READ_ANYWAY.get(name, ())}
        got = {key: fact(entry, key, value) for key, value in asked.items()}
        assert got == {key: normal(value) for key, value in asked.items()}
