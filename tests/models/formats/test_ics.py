"""Calendars become events: zones, days, series and broken files, on the made files of the corpus and on small ones."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from models.formats import ics
from models.formats.records import Event, Progress, Unread

MADE = Path(__file__).parents[4] / "shared" / "corpora" / "ics" / "synthetic"
NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
PARIS = ZoneInfo("Europe/Paris")
CASABLANCA = ZoneInfo("Africa/Casablanca")

Reader = Callable[..., list[Event | Unread]]


@pytest.fixture
def given(tmp_path: Path) -> Reader:
    """Read an event of these lines (or a whole file), in a zone of the machine that is not UTC."""

    def read(*lines: str | bytes, now: datetime = NOW, header: str = "") -> list[Event | Unread]:
        path = tmp_path / "file.ics"
        if len(lines) == 1 and isinstance(lines[0], bytes):
            path.write_bytes(lines[0])
        else:
            body = "".join(line + "\r\n" for line in lines)
            if "BEGIN:VEVENT" not in body:
                body = f"BEGIN:VEVENT\r\nUID:a\r\n{body}END:VEVENT\r\n"
            path.write_bytes(f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{header}{body}END:VCALENDAR\r\n".encode())
        return [record for record in ics.read(path, now, CASABLANCA) if not isinstance(record, Progress)]

    return read


def events(records: list[Event | Unread]) -> list[Event]:
    return [record for record in records if isinstance(record, Event)]


def utc(record: Event) -> str:
    return record.start.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def made(name: str, now: datetime = NOW) -> list[Event | Unread]:
    if not MADE.exists():
        pytest.skip("the corpus is not beside the repository")
    return [record for record in ics.read(MADE / name, now, CASABLANCA) if not isinstance(record, Progress)]


# ---------------------------------------------------------------- the made files


@pytest.mark.parametrize(
    ("name", "start", "title"),
    [
        ("apple_lmt_offset.ics", "2025-07-12T16:00:00Z", "Sommerfest"),
        ("teams_invite_fr.ics", "2025-07-07T12:30:00Z", "Revue de l’été, v2"),
        ("vtimezone_empty.ics", "2025-01-07T08:00:00Z", "Fuseau vide"),
        ("zoom_invite.ics", "2025-01-07T08:00:00Z", None),
    ],
)
def test_made_file_starts_at_the_right_moment(name: str, start: str, title: str | None) -> None:
    (event,) = made(name)
    assert utc(event) == start
    assert title is None or event.title == title
    assert not event.troubles


@pytest.mark.parametrize(
    ("name", "titles"),
    [
        ("cr_only.ics", ["Réunion Notes"]),
        ("leading_mail_text.ics", ["Joint"]),
        ("missing_end_vevent.ics", ["Un", "Deux"]),
        ("utf16.ics", ["Été"]),
        ("vcal10_qp.vcs", ["Réunion"]),
        ("fold_splits_utf8_char.ics", ["é" * 40 + " fin"]),
    ],
)
def test_made_file_has_these_titles(name: str, titles: list[str]) -> None:
    found = {event.line: event.title for event in events(made(name))}
    assert [found[line] for line in sorted(found)] == titles


def test_all_day_events_end_on_their_last_day() -> None:
    found = events(made("birthdays_allday.ics"))
    leap = [event.start.isoformat() for event in found if event.start.month == 2]
    assert leap[:2] == ["1984-02-29", "1988-02-29"]
    (holiday,) = [event for event in found if event.start.month != 2]
    assert holiday.end == date(2025, 8, 22)
    assert all(type(event.start) is date for event in found)


def test_a_windows_1252_file_is_read_and_its_floating_time_is_local() -> None:
    (event,) = made("cp1252_raw.ics")
    assert event.title == "Café de l’été — 5 €"
    assert event.start == datetime(2025, 5, 1, 12, tzinfo=CASABLANCA)
    assert (event.zone, len(event.troubles)) == ("", 1)


def test_a_series_with_changes_gives_what_took_place() -> None:
    found = events(made("google_series_exceptions.ics"))
    assert len({event.line for event in found}) == 3
    took_place = sorted(utc(event) for event in found if event.status != "cancelled")
    assert took_place == [
        "2025-03-03T09:00:00Z",
        "2025-03-18T13:00:00Z",
        "2025-03-31T08:00:00Z",
        "2025-04-07T08:00:00Z",
    ]
    (moved,) = [event for event in found if event.title == "Point déplacé"]
    assert moved.occurrence == "2025-03-17T09:00:00+00:00"
    cancelled = sorted(event.occurrence for event in found if event.status == "cancelled")
    assert cancelled == ["2025-03-10T09:00:00+00:00", "2025-03-24T09:00:00+00:00"]


def test_one_bad_event_costs_that_event() -> None:
    found = made("one_bad_among_good.ics")
    titles = [event.title for event in events(found)]
    assert sorted(titles) == sorted(
        ["Bon 1", "Bon 2", "Règle fausse", "Fin avant début", "Date et heure mêlées", "Vide"]
    )
    unread = [record for record in found if isinstance(record, Unread)]
    assert [(record.line, record.text) for record in unread] == [(15, "SUMMARY:30 février"), (18, "SUMMARY:Sans début")]
    assert {event.title: len(event.troubles) for event in events(found)} == {
        "Bon 1": 0, "Bon 2": 0, "Règle fausse": 1, "Fin avant début": 1, "Date et heure mêlées": 1, "Vide": 0,
    }  # fmt: skip


def test_text_that_was_never_folded_is_kept() -> None:
    (event,) = made("text_unfolded.ics")
    assert event.note == "ligne un\nligne deux sans espace\net: une troisième"
    assert event.location == "Paris"


def test_two_calendars_behind_a_byte_order_mark() -> None:
    assert len(events(made("two_calendars_bom.ics"))) == 2


def test_windows_and_localised_zone_names() -> None:
    starts = {event.title: utc(event) for event in events(made("windows_tz_without_vtimezone.ics"))}
    assert starts == {"Un": "2025-01-07T08:00:00Z", "Deux": "2025-07-07T07:00:00Z", "Trois": "2025-07-07T07:00:00Z"}


def test_a_rule_by_the_second_gives_its_first_occurrence() -> None:
    found = events(made("dos_rrule.ics"))
    assert sorted(event.title for event in found) == ["Normal", "Toutes les secondes"]
    assert sum(len(event.troubles) for event in found) == 1


def test_a_weekly_rule_of_1996_is_understood() -> None:
    found = events(made("vcal10_qp.vcs"))
    assert len(found) == 11  # Tuesday the 7th, where it starts, and ten Mondays
    assert found[0].note == "ligne 1\nligne 2"


# ---------------------------------------------------------------- times


@pytest.mark.parametrize(
    ("start", "moment", "zone"),
    [
        ("DTSTART:20260105T090000Z", "2026-01-05T09:00:00Z", ""),
        ("DTSTART;TZID=Europe/Paris:20260105T090000", "2026-01-05T08:00:00Z", "Europe/Paris"),
        ("DTSTART;TZID=Europe/Paris:20260329T023000", "2026-03-29T01:30:00Z", "Europe/Paris"),
        ("DTSTART;TZID=Europe/Paris:20261025T023000", "2026-10-25T00:30:00Z", "Europe/Paris"),
        ("DTSTART;TZID=Africa/Casablanca:20260217T090000", "2026-02-17T09:00:00Z", "Africa/Casablanca"),
        ("DTSTART;TZID=Africa/Casablanca:20260420T090000", "2026-04-20T08:00:00Z", "Africa/Casablanca"),
        ("DTSTART;TZID=Morocco Standard Time:20260420T090000", "2026-04-20T08:00:00Z", "Africa/Casablanca"),
        ("DTSTART;TZID=/mozilla.org/20050126_1/Europe/Berlin:20260105T090000", "2026-01-05T08:00:00Z", "Europe/Berlin"),
        ("DTSTART;TZID=(UTC+01:00) Brussels, Paris:20260705T090000", "2026-07-05T07:00:00Z", "Europe/Brussels"),
        ("DTSTART:20260420T090000", "2026-04-20T08:00:00Z", ""),
        ("DTSTART:2026-04-20T09:00:00+02:00", "2026-04-20T07:00:00Z", ""),
        ("DTSTART:20260420T0900", "2026-04-20T08:00:00Z", ""),
        ("DTSTART;TZID=UTC:20260105T235960", "2026-01-05T23:59:59Z", "UTC"),
        ("DTSTART;TZID=Europe/Paris:20260105T090000Z", "2026-01-05T09:00:00Z", ""),
    ],
)
def test_a_start_is_the_right_moment(given: Reader, start: str, moment: str, zone: str) -> None:
    (event,) = given(start)
    assert (utc(event), event.zone, event.troubles) == (moment, zone, [])


def test_the_zone_of_the_calendar_is_for_times_without_one(given: Reader) -> None:
    (event,) = given("DTSTART:20260105T090000", header="X-WR-TIMEZONE:Asia/Tokyo\r\n")
    assert (utc(event), event.zone) == ("2026-01-05T00:00:00Z", "Asia/Tokyo")


def test_an_unknown_zone_keeps_the_time_as_written_and_says_so(given: Reader) -> None:
    (event,) = given("DTSTART;TZID=Nowhere/Middle:20260420T090000")
    assert event.start == datetime(2026, 4, 20, 9, tzinfo=CASABLANCA)
    assert "Nowhere/Middle" in event.troubles[0].message
    assert event.troubles[0].line == 5


def test_a_zone_of_the_files_own_is_used_when_its_name_is_unknown(given: Reader) -> None:
    rules = (
        "BEGIN:VTIMEZONE\r\nTZID:Ours\r\nBEGIN:STANDARD\r\nDTSTART:16010101T030000\r\nTZOFFSETFROM:+0530\r\n"
        "TZOFFSETTO:+0430\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\n"
        "DTSTART:16010101T020000\r\nTZOFFSETFROM:+5328\r\nTZOFFSETTO:+0530\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
        "END:DAYLIGHT\r\nEND:VTIMEZONE\r\n"
    )
    (winter,) = given("DTSTART;TZID=Ours:20260105T090000", "DURATION:PT1H", header=rules)
    (summer,) = given("DTSTART;TZID=Ours:20260705T090000", header=rules)
    assert (utc(winter), utc(summer)) == ("2026-01-05T04:30:00Z", "2026-07-05T03:30:00Z")
    assert winter.end - winter.start == timedelta(hours=1)
    assert winter.start.tzinfo is UTC


def test_a_known_zone_wins_over_what_the_file_makes_of_it(given: Reader) -> None:
    rules = (
        "BEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:-1100\r\n"
        "TZOFFSETTO:-1100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
    )
    (event,) = given("DTSTART;TZID=Europe/Paris:20260105T090000", header=rules)
    assert event.start == datetime(2026, 1, 5, 9, tzinfo=PARIS)


@pytest.mark.parametrize(
    ("lines", "end", "troubles"),
    [
        (("DTSTART;VALUE=DATE:20260329", "DTEND;VALUE=DATE:20260331"), date(2026, 3, 30), 0),
        (("DTSTART;VALUE=DATE:20260329", "DTEND;VALUE=DATE:20260329"), date(2026, 3, 29), 0),
        (("DTSTART;VALUE=DATE:20260329",), date(2026, 3, 29), 0),
        (("DTSTART;VALUE=DATE:20260329", "DURATION:P2D"), date(2026, 3, 30), 0),
        (("DTSTART:20260329T090000Z",), None, 0),
        (("DTSTART:20260329T090000Z", "DURATION:PT1H30M"), datetime(2026, 3, 29, 10, 30, tzinfo=UTC), 0),
        (("DTSTART:20260329T090000Z", "DURATION:-PT1H"), None, 1),
        (("DTSTART:20260329T090000Z", "DTEND:20260329T080000Z"), None, 1),
        (("DTSTART:20260329T090000Z", "DTEND;VALUE=DATE:20260330"), None, 1),
        (("DTSTART;TZID=Asia/Tokyo:20260329T090000", "DTEND:20260329T100000"),
         datetime(2026, 3, 29, 1, 0, tzinfo=UTC), 0),
    ],
)  # fmt: skip
def test_an_end(given: Reader, lines: tuple[str, ...], end: date | None, troubles: int) -> None:
    (event,) = given(*lines)
    assert event.end == end
    assert len(event.troubles) == troubles


def test_outlooks_whole_days_are_days(given: Reader) -> None:
    (event,) = given(
        "DTSTART;TZID=Romance Standard Time:20260713T000000", "DTEND;TZID=Romance Standard Time:20260715T000000",
        "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE",
    )  # fmt: skip
    assert (event.start, event.end, event.zone) == (date(2026, 7, 13), date(2026, 7, 14), "")


@pytest.mark.parametrize("start", ["", "garbage", "20260230T090000Z", "00000101T000000Z", "99991231T235959Z", "2026"])
def test_an_impossible_start_is_reported(given: Reader, start: str) -> None:
    (record,) = given(f"DTSTART:{start}", "SUMMARY:Meet")
    assert isinstance(record, Unread)
    assert (record.line, record.text) == (5, "SUMMARY:Meet")  # the line of DTSTART itself
    assert record.message.endswith("The event was left out.")


# ---------------------------------------------------------------- people and words


def test_attendees_and_the_organizer_among_them(given: Reader) -> None:
    (event,) = given(
        "DTSTART:20260105T090000Z",
        'ORGANIZER;CN="Lefèvre, Zoé":MAILTO:Zoe@Example.org',
        "ATTENDEE;CN='Karim';PARTSTAT=ACCEPTED:mailto:karim@example.org?subject=x",
        "ATTENDEE;CUTYPE=ROOM;CN=Salle 1;PARTSTAT=DECLINED:urn:uuid:1",
        "ATTENDEE;CN=zoe@example.org;PARTSTAT=X-ODD;CUTYPE=X-ODD:mailto:zoe@example.org",
        'ATTENDEE;CN="Say ^\'hi^\'";EMAIL="S@example.org":/principals/1234/',
        "ATTENDEE:javascript:alert(1)",
        "ATTENDEE:mailto:",
        'ATTENDEE;CN="unclosed:mailto:last@example.org',
    )
    found = [(one.name, one.email, one.status, one.kind, one.organizer) for one in event.attendees]
    assert found == [
        ("Karim", "karim@example.org", "accepted", "individual", False),
        ("Salle 1", "", "declined", "room", False),
        ("", "zoe@example.org", "", "unknown", True),
        ('Say "hi"', "s@example.org", "", "individual", False),
        ("unclosed", "last@example.org", "", "individual", False),
    ]


def test_an_address_holds_no_nul_however_it_is_written(given: Reader) -> None:
    (event,) = given("DTSTART:20260105T090000Z", "ATTENDEE:mailto:zoe%00@example.%00org")
    assert [one.email for one in event.attendees] == ["zoe@example.org"]


def test_an_organizer_who_is_no_attendee_is_added(given: Reader) -> None:
    (event,) = given("DTSTART:20260105T090000Z", "ORGANIZER:mailto:zoe@example.org")
    assert [(one.email, one.organizer) for one in event.attendees] == [("zoe@example.org", True)]


def test_texts_status_and_privacy(given: Reader) -> None:
    (event,) = given(
        "DTSTART:20260105T090000Z", "SUMMARY;LANGUAGE=fr:A\\, b\\; c\\nd", "DESCRIPTION:one\\ntwo\\\\three",
        "CLASS:CONFIDENTIAL", "STATUS:Canceled", "SEQUENCE:abc", "LAST-MODIFIED:20260102T030405Z", "LOCATION:1", "LOCATION:2",
    )  # fmt: skip
    assert (event.title, event.note) == ("A, b; c d", "one\ntwo\\three")
    assert (event.private, event.status, event.sequence, event.location) == (True, "cancelled", 0, "1")
    assert event.modified == "2026-01-02T03:04:05+00:00"


def test_a_cancellation_by_mail_is_cancelled(given: Reader) -> None:
    (event,) = given("DTSTART:20260105T090000Z", header="METHOD:CANCEL\r\n")
    assert event.status == "cancelled"


def test_the_digest_tells_whether_anything_that_matters_changed(given: Reader) -> None:
    def digest(*lines: str) -> bytes:
        return given("DTSTART:20260105T090000Z", *lines)[0].digest

    assert digest("SUMMARY:A", "DTSTAMP:20260101T000000Z") == digest("DTSTAMP:20260202T000000Z", "SUMMARY:A")
    assert len({digest("SUMMARY:A"), digest("SUMMARY:B"), digest("SUMMARY:A", "ATTENDEE:mailto:a@b.example")}) == 3
    assert digest("SUMMARY:A") != digest("SUMMARY:A", "DURATION:PT1H")


def test_events_without_a_uid_get_one_of_their_own(given: Reader) -> None:
    def body(title: str) -> str:
        return f"BEGIN:VEVENT\r\nDTSTART:20260105T090000Z\r\nSUMMARY:{title}\r\nEND:VEVENT"

    first, second = events(given(body("A"), body("B")))
    assert first.uid
    assert second.uid
    assert first.uid != second.uid
    assert events(given(body("A")))[0].uid == first.uid


# ---------------------------------------------------------------- series


def starts(records: list[Event | Unread]) -> list[str]:
    return [event.start.strftime("%Y%m%dT%H%M") for event in events(records) if event.status != "cancelled"]


def test_a_series_is_read_up_to_now_and_six_weeks_ahead(given: Reader) -> None:
    found = given("DTSTART;TZID=Europe/Paris:20261102T100000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY")
    assert starts(found)[:4] == ["20261102T1000", "20261109T1000", "20261116T1000", "20261123T1000"]
    assert starts(found)[-1] == "20261228T1000"
    assert events(found)[0].occurrence == "2026-11-02T09:00:00+00:00"
    assert all(event.end - event.start == timedelta(hours=1) for event in events(found))


def test_a_series_keeps_its_hour_when_the_clocks_change(given: Reader) -> None:
    found = given("DTSTART;TZID=Europe/Paris:20260323T100000", "RRULE:FREQ=WEEKLY;COUNT=2")
    assert [utc(event) for event in events(found)] == ["2026-03-23T09:00:00Z", "2026-03-30T08:00:00Z"]


def test_days_left_out_and_days_added(given: Reader) -> None:
    found = given(
        "DTSTART;TZID=Europe/Paris:20260302T100000", "RRULE:FREQ=DAILY;UNTIL=20260306T090000Z",
        "EXDATE:20260303T090000Z", "EXDATE;VALUE=DATE:20260304", "EXDATE:broken", "RDATE;TZID=Europe/Paris:20260310T110000",
        "EXRULE:FREQ=DAILY",
    )  # fmt: skip
    assert starts(found) == ["20260302T1000", "20260305T1000", "20260306T1000", "20260310T1100"]
    left_out = [event.occurrence[:10] for event in events(found) if event.status == "cancelled"]
    assert left_out == ["2026-03-03", "2026-03-04"]
    assert len(events(found)[0].troubles) == 2


def test_whole_days_in_series(given: Reader) -> None:
    found = given(
        "DTSTART;VALUE=DATE:20260105", "DTEND;VALUE=DATE:20260107", "RRULE:FREQ=MONTHLY;COUNT=3;BYMONTHDAY=5",
        "EXDATE;VALUE=DATE:20260205",
    )  # fmt: skip
    kept = [(event.start, event.end, event.occurrence) for event in events(found) if event.status != "cancelled"]
    assert kept == [
        (date(2026, 1, 5), date(2026, 1, 6), "2026-01-05"),
        (date(2026, 3, 5), date(2026, 3, 6), "2026-03-05"),
    ]


def test_all_that_follows_can_be_changed(given: Reader) -> None:
    found = given(
        "BEGIN:VEVENT", "UID:s", "DTSTART:20260302T100000Z", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=4", "SUMMARY:Old",
        "END:VEVENT", "BEGIN:VEVENT", "UID:s", "RECURRENCE-ID;RANGE=THISANDFUTURE:20260316T100000Z",
        "DTSTART:20260317T120000Z", "DURATION:PT2H", "SUMMARY:New", "END:VEVENT",
    )  # fmt: skip
    said = [(utc(event), event.title, event.occurrence[:10]) for event in events(found)]
    assert sorted(said) == [
        ("2026-03-02T10:00:00Z", "Old", "2026-03-02"),
        ("2026-03-09T10:00:00Z", "Old", "2026-03-09"),
        ("2026-03-17T12:00:00Z", "New", "2026-03-16"),
        ("2026-03-24T12:00:00Z", "New", "2026-03-23"),
    ]


def test_a_changed_occurrence_may_come_before_its_series_and_alone(given: Reader) -> None:
    change = ("BEGIN:VEVENT", "UID:s", "RECURRENCE-ID:20260309T100000Z", "DTSTART:20260310T100000Z", "END:VEVENT")
    master = ("BEGIN:VEVENT", "UID:s", "DTSTART:20260302T100000Z", "RRULE:FREQ=WEEKLY;COUNT=2", "END:VEVENT")
    assert sorted(starts(given(*change, *master))) == ["20260302T1000", "20260310T1000"]
    (alone,) = given(*change)
    assert (alone.start.day, alone.occurrence) == (10, "2026-03-09T10:00:00+00:00")


def test_a_vevent_that_comes_to_nothing_is_still_counted(given: Reader) -> None:
    change = ("BEGIN:VEVENT", "UID:s", "RECURRENCE-ID:20260302T100000Z", "DTSTART:20260303T100000Z", "END:VEVENT")
    master = ("BEGIN:VEVENT", "UID:s", "DTSTART:20260302T100000Z", "RRULE:FREQ=DAILY;COUNT=1", "END:VEVENT")
    found = events(given(*master, *change, *change))
    assert len({event.line for event in found}) == 3
    assert [event.start for event in found if event.status == "cancelled"] == [None, None]
    assert starts(found) == ["20260303T1000"]


@pytest.mark.parametrize(
    "rule",
    ["FREQ=SECONDLY", "FREQ=MINUTELY;COUNT=3", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;INTERVAL=-1", "FREQ=NEVER", "COUNT=5",
     "FREQ=DAILY;UNTIL=notadate", "FREQ=DAILY;BYMONTH=13", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=HOURLY;BYDAY=MO",
     "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31", "FREQ=DAILY;INTERVAL=7;BYDAY=TU", "RSCALE=HEBREW;FREQ=YEARLY",
     "FREQ=WEEKLY\\;BYDAY=TH", "FREQ=YEARLY;BYEASTER=0", "FREQ=DAILY;FREQ=DAILY", "FREQ=DAILY;BYHOUR=" + "1," * 900 + "1"],
)  # fmt: skip
def test_a_rule_that_cannot_be_leaves_the_first_occurrence(given: Reader, rule: str) -> None:
    found = events(given("DTSTART:20260105T090000Z", f"RRULE:{rule}"))
    assert [utc(event) for event in found] == ["2026-01-05T09:00:00Z"]
    assert len(found[0].troubles) == 1


def test_an_old_daily_series_gives_its_latest_thousand(given: Reader) -> None:
    found = events(given("DTSTART:20000101T090000Z", "RRULE:FREQ=DAILY"))
    past = [event for event in found if event.start <= NOW]
    assert (len(past), past[-1].start) == (1000, datetime(2026, 11, 20, 9, tzinfo=UTC))
    assert len(found[0].troubles) == 1
    assert found[1000].start == datetime(2026, 11, 21, 9, tzinfo=UTC)


def test_a_series_of_the_future_gives_its_first_time(given: Reader) -> None:
    assert starts(given("DTSTART:20270101T090000Z", "RRULE:FREQ=DAILY")) == ["20270101T0900"]


# ---------------------------------------------------------------- files


GOOD = (
    b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:g\r\nDTSTART:20260105T090000Z\r\nSUMMARY:R\xc3\xa9union\r\nEND:VEVENT\r\n"
)


@pytest.mark.parametrize(
    "data",
    [
        GOOD,
        GOOD + b"END:VCALENDAR\r\n",
        GOOD.replace(b"\r\n", b"\r"),
        GOOD.replace(b"\r\n", b"\r\r\n"),
        GOOD.replace(b"BEGIN:VCALENDAR\r\n", b""),
        GOOD.lower().replace(b"r\xc3\xa9union", b"R\xc3\xa9union"),
        b"\xef\xbb\xbf" + GOOD,
        GOOD.decode().encode("utf-16"),
        GOOD.decode().encode("utf-16-be"),
        GOOD.decode().encode("cp1252"),
        GOOD.replace(b"\xc3\xa9", b"\xc3\r\n \xa9"),
        GOOD.replace(b"UID:", b"UID\r\n :"),
        GOOD.replace(b"R\xc3\xa9", b"R\0\xc3\xa9"),
        GOOD.replace(b"SUMMARY:R\xc3\xa9union", b"SUMMARY;ENCODING=quoted-printable;CHARSET=klingon:R=C3=A9=\r\nunion"),
        GOOD.replace(b"SUMMARY:", b"ATTENDEE;CN=3DA:mailto:a@b.example\r\nSUMMARY:").replace(b"\xc3\xa9", b"=C3=A9"),
        b"Dear all,\r\nsee below\r\n" + GOOD + b"END:VCALENDAR\r\n-- \r\nZoe\r\n",
        GOOD.replace(b"END:VEVENT", b"BEGIN:VALARM\r\nSUMMARY:Alarm\r\nEND:VALARM\r\nEND:VEVENT"),
        GOOD.replace(b"END:VEVENT", b"BEGIN:VALARM\r\nSUMMARY:Alarm"),
    ],
)  # fmt: skip
def test_however_it_is_written_the_event_is_read(given: Reader, data: bytes) -> None:
    (event,) = given(data)
    assert (event.uid, event.title, utc(event)) == ("g", "Réunion", "2026-01-05T09:00:00Z")


def test_a_trouble_names_its_line_behind_folds_and_alarms(given: Reader) -> None:
    (event,) = given(
        b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\n b\nDTSTART:20260105T090000Z\nDESCRIPTION:x\n y\n\n z\nunfolded\n"
        b"BEGIN:VALARM\nTRIGGER:-PT\n 5M\nEND:VALARM\nDURATION:soon\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    assert [(trouble.line, trouble.text) for trouble in event.troubles] == [(15, "DURATION:soon")]
    assert event.uid == "ab"


@pytest.mark.parametrize(
    "data", [b"", b"\xef\xbb\xbf", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, b"END:VCALENDAR", b"BEGIN:"]
)
def test_what_is_no_calendar_gives_nothing(given: Reader, data: bytes) -> None:
    assert given(data) == []
    assert not ics.accepts(data)


def test_a_calendar_is_known_by_its_content() -> None:
    assert ics.accepts(b"From: x\r\n\r\nbegin:vcalendar")
    assert ics.accepts("BEGIN:VCALENDAR".encode("utf-16"))
    assert not ics.accepts(b"BEGIN:VCARD")


def test_progress_ends_with_the_size_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.ics"
    path.write_bytes(GOOD * 1000)
    steps = [record for record in ics.read(path, NOW) if isinstance(record, Progress)]
    assert len(steps) > 3
    assert [step.done for step in steps] == sorted(step.done for step in steps)
    assert (steps[-1].done, steps[-1].total) == (len(GOOD) * 1000, len(GOOD) * 1000)
