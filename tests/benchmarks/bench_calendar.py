"""Import of 10,000 events, a twentieth of them recurring, against icalendar.Calendar.from_ical on their text: `make bench`."""

import random
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parent)]

from bench_import import timed, whole_import  # noqa: E402

from models import database, interactions, people  # noqa: E402
from models.formats.records import Contact, Email  # noqa: E402

EVENTS, PEOPLE, BAR, ROUNDS = 10_000, 1_000, 1.0, 3
FIRST = datetime(2023, 1, 2, 8, 0, tzinfo=UTC)
RULES = (
    "FREQ=WEEKLY",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH",
    "FREQ=MONTHLY;BYDAY=1MO",
    "FREQ=DAILY;COUNT=30",
    "FREQ=YEARLY",
)
ZONE = """BEGIN:VTIMEZONE
TZID:Europe/Paris
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE"""


def calendar(count: int) -> str:
    """Return `count` meetings of three years, every twentieth a series, as Google Calendar writes them."""
    chance = random.Random(2026)
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Google Inc//Google Calendar 70.9054//EN", *ZONE.split("\n")]
    for number in range(count):
        start = FIRST + timedelta(days=chance.randrange(1400), minutes=15 * chance.randrange(36))
        end = start + timedelta(minutes=15 * chance.randrange(1, 9))
        lines += [
            "BEGIN:VEVENT", f"DTSTART;TZID=Europe/Paris:{start:%Y%m%dT%H%M%S}", f"DTEND;TZID=Europe/Paris:{end:%Y%m%dT%H%M%S}",
            *([f"RRULE:{chance.choice(RULES)}"] if number % 20 == 0 else []), "DTSTAMP:20261120T080000Z",
            "ORGANIZER;CN=me@example.org:mailto:me@example.org", f"UID:{number:08x}5q2v1k@google.com",
            "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=me\r\n ;X-NUM-GUESTS=0:mailto:me@example.org",
            *(_attendee(chance.randrange(PEOPLE * 2)) for _ in range(chance.randrange(1, 4))), "CREATED:20230101T080000Z",
            "DESCRIPTION:The tender\\, the offer and what is left to do until the end of the\r\n  year.\\n\\nhttps://meet.example.org/abc",
            "LAST-MODIFIED:20261101T080000Z", "LOCATION:Casablanca", "SEQUENCE:0", "STATUS:CONFIRMED",
            f"SUMMARY:Meeting {number}", "TRANSP:OPAQUE", "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:This is a reminder",
            "TRIGGER:-P0DT0H10M0S", "END:VALARM", "END:VEVENT",
        ]  # fmt: skip
    return "\r\n".join([*lines, "END:VCALENDAR", ""])


def _attendee(number: int) -> str:
    said = f"CN=Person {number};X-NUM-GUESTS=0:mailto:p{number}@company.example"
    return f"ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;\r\n {said}"


def measure(count: int) -> dict[str, float]:
    """Return the seconds of each step."""
    import icalendar

    text, seconds = calendar(count), {}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "calendar.ics"
        path.write_text(text, encoding="utf-8", newline="")
        seconds["icalendar.Calendar.from_ical"] = timed(lambda: icalendar.Calendar.from_ical(text))
        database.open(Path(folder) / "keepwarm.db")
        try:
            with database.change("Fill"):
                people.add(
                    [Contact(name=f"Person {n}", emails=[Email(f"p{n}@company.example")]) for n in range(PEOPLE)]
                )
            seconds["import"] = timed(lambda: whole_import(path))
            assert len(interactions.newest(limit=count)) >= count // 2
            seconds["the same again"] = timed(lambda: whole_import(path))
        finally:
            database.close()
    return seconds


def main() -> int:
    """Print the table; return 1 when the bar is missed."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else EVENTS
    runs = [measure(count) for _ in range(ROUNDS)]
    best = {name: min(run[name] for run in runs) for name in runs[0]}
    base = best["icalendar.Calendar.from_ical"]
    print(f"{count:,} events, best of {ROUNDS} {'seconds':>17} {'x icalendar':>12}")
    for name, seconds in best.items():
        print(f"{name:<28} {seconds:>16.2f} {seconds / base:>12.2f}")
    ratio = best["import"] / base
    print(f"import / icalendar: {ratio:.2f}x, at most {BAR}x{'  MISSED' if ratio > BAR else ''}")
    return int(ratio > BAR)


if __name__ == "__main__":
    raise SystemExit(main())
