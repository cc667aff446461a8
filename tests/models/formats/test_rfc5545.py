"""The validator that the tests of calendars use finds what is wrong, and nothing where nothing is."""

import pytest

GOOD = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//a//b//EN
BEGIN:VTIMEZONE
TZID:Europe/Paris
BEGIN:STANDARD
DTSTART:20251026T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:a
DTSTAMP:20261120T093000Z
DTSTART;TZID=Europe/Paris:20261201T123000
DTEND;TZID=Europe/Paris:20261201T130000
SEQUENCE:2
SUMMARY:Call\\, and write
RRULE:FREQ=WEEKLY;INTERVAL=2
EXDATE;TZID=Europe/Paris:20261215T123000
STATUS:CONFIRMED
TRANSP:OPAQUE
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:Call
TRIGGER:-PT10M
END:VALARM
END:VEVENT
BEGIN:VEVENT
UID:a
DTSTAMP:20261120T093000Z
RECURRENCE-ID;TZID=Europe/Paris:20261229T123000
DTSTART;TZID=Europe/Paris:20261230T123000
DURATION:PT30M
END:VEVENT
BEGIN:VTODO
UID:b
DTSTAMP:20261120T093000Z
DUE;VALUE=DATE:20261201
STATUS:NEEDS-ACTION
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:Write
TRIGGER;RELATED=END:PT9H
END:VALARM
END:VTODO
END:VCALENDAR
"""

WRONG = [
    ("VERSION:2.0\n", "", "VCALENDAR without VERSION"),
    ("UID:b\n", "", "VTODO without UID"),
    ("SEQUENCE:2", "SEQUENCE:2\nSEQUENCE:3", "SEQUENCE twice in VEVENT"),
    ("SEQUENCE:2", "SEQUENCE:two", "SEQUENCE:two"),
    ("SEQUENCE:2", "DUE:20261201T123000Z", "DUE in VEVENT"),
    ("STATUS:CONFIRMED", "STATUS:NEEDS-ACTION", "STATUS:NEEDS-ACTION"),
    ("TRANSP:OPAQUE", "TRANSP:BUSY", "TRANSP:BUSY"),
    ("\\, and write", ", and write", "SUMMARY is not escaped"),
    ("DTSTAMP:20261120T093000Z", "DTSTAMP:20261120T093000", "DTSTAMP is not in UTC"),
    ("20261201T130000", "20261201T080000", "is not after DTSTART"),
    ("20261201T130000", "20261301T130000", "is no moment"),
    ("DTEND;TZID=Europe/Paris:20261201T130000", "DTEND;VALUE=DATE:20261202", "DTEND is not of the kind of DTSTART"),
    ("DTEND;TZID=Europe/Paris:20261201T130000", "DTEND:20261201T130000", "is of no zone"),
    ("DTEND;TZID=Europe/Paris:20261201T130000", "DTEND;TZID=Europe/Paris:20261201T120000Z", "TZID beside"),
    ("DTEND;TZID=Europe/Paris", "DTEND;TZID=Europe/Rome", "the zone Europe/Rome is not told"),
    ("DUE;VALUE=DATE:20261201", "DUE:20261201", "and VALUE=DATE-TIME"),
    ("EXDATE;TZID=Europe/Paris:20261215T123000", "EXDATE;VALUE=DATE:20261215", "EXDATE is not of the kind"),
    (
        "RECURRENCE-ID;TZID=Europe/Paris:20261229T123000",
        "RECURRENCE-ID:20261229T113000Z",
        "RECURRENCE-ID is not of the kind",
    ),
    ("RECURRENCE-ID;TZID=Europe/Paris:20261229T123000\n", "", "stands twice"),
    ("FREQ=WEEKLY;INTERVAL=2", "FREQ=WEEKLY;INTERVAL=0", "INTERVAL=0"),
    ("FREQ=WEEKLY;INTERVAL=2", "INTERVAL=2", "no FREQ"),
    ("FREQ=WEEKLY;INTERVAL=2", "FREQ=WEEKLY;BYDAY=1MO", "BYDAY=1MO"),
    ("FREQ=WEEKLY;INTERVAL=2", "FREQ=WEEKLY;COUNT=2;UNTIL=20270101T000000Z", "UNTIL and COUNT"),
    ("FREQ=WEEKLY;INTERVAL=2", "FREQ=MONTHLY;BYMONTHDAY=32", "BYMONTHDAY=32"),
    ("RRULE:FREQ=WEEKLY;INTERVAL=2\n", "", "a time of a series that is none"),
    ("TRIGGER;RELATED=END:PT9H", "TRIGGER:PT9H", "counts from what is not there"),
    ("TRIGGER:-PT10M", "TRIGGER:-PT", "is no duration"),
    ("ACTION:DISPLAY\nDESCRIPTION:Call\n", "ACTION:DISPLAY\n", "VALARM without DESCRIPTION"),
    ("DTSTART:20251026T030000", "DTSTART:20261226T030000", "comes before the zone"),
    ("TZOFFSETTO:+0100", "TZOFFSETTO:-0000", "3.3.14"),
    ("END:VALARM\nEND:VEVENT", "END:VEVENT", "END:VEVENT ends VALARM"),
    ("END:VCALENDAR\n", "", "VCALENDAR has no end"),
    ("SUMMARY:", "SUMMARY", "no content line"),
    ("SUMMARY:", "SUMMARY:" + "x" * 80, "a line of"),
]


def crlf(text: str) -> bytes:
    return text.replace("\n", "\r\n").encode()


def test_a_good_file_has_no_fault(rfc5545):
    assert rfc5545.faults(crlf(GOOD)) == []


@pytest.mark.parametrize(("part", "instead", "fault"), WRONG)
def test_what_is_wrong_is_found(rfc5545, part, instead, fault):
    assert part in GOOD
    found = rfc5545.faults(crlf(GOOD.replace(part, instead, 1)))
    assert any(fault in each for each in found), found


def test_line_ends_and_letters(rfc5545):
    assert "only CRLF ends a line" in rfc5545.faults(GOOD.encode().replace(b"\n", b"\r\n").replace(b"SEQ", b"S\nEQ", 1))
    assert any(
        "fold cuts" in each
        for each in rfc5545.faults(crlf(GOOD).replace(b"Call\\,", "é".encode()[:1] + b"\r\n \xa9", 1))
    )
    assert rfc5545.faults(b"") == ["the last line has no end", "no VCALENDAR"]
    assert "a calendar has at least one component (3.6)" in rfc5545.faults(
        crlf("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:a\nEND:VCALENDAR\n")
    )
