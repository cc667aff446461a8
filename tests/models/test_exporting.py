"""Follow-ups for a calendar, told again when they change, and as cancelled when they are dropped; people as files."""

import csv
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest

from models import database, exporting, follow_ups, importing, interactions, people, settings
from models.errors import Problem
from models.formats.records import Contact, Phone

pytestmark = pytest.mark.usefixtures("db")
ZONE = ZoneInfo("Africa/Casablanca")
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.fixture
def ali() -> int:
    return people.save(
        None, Contact(name="Ali Tazi, Dr.", phones=[Phone("0661 23 45 67"), Phone("0522 00 00 00", preferred=True)])
    )


@pytest.fixture
def export(tmp_path):
    """Export and return the components by UID."""

    def run(days: int = 0, **options) -> dict[str, icalendar.Component]:
        file = tmp_path / "plans.ics"
        exporting.follow_ups(file, NOW + timedelta(days=days), **options)
        calendar = icalendar.Calendar.from_ical(file.read_bytes())
        return {str(c["UID"]): c for c in calendar.walk() if c.name in ("VEVENT", "VTODO")}

    return run


def plan(person: int, due, reason: str = "") -> follow_ups.Entry:
    return follow_ups.get(follow_ups.save(follow_ups.new([person], due, reason)))


def test_a_follow_up_as_a_calendar_sees_it(ali, export):
    entry = plan(ali, datetime(2026, 12, 1, 12, 30, tzinfo=ZONE), "the tender; lots, of it")
    (event,) = export().values()
    assert event["UID"] == entry.uid
    assert event["SUMMARY"] == "Call Ali Tazi, Dr."
    assert event["DESCRIPTION"] == "the tender; lots, of it\n0522 00 00 00, 0661 23 45 67"
    assert event.start == datetime(2026, 12, 1, 12, 30, tzinfo=ZONE)
    assert event["SEQUENCE"] == 0
    assert [alarm["TRIGGER"].dt for alarm in event.walk("VALARM")] == [timedelta(minutes=-10)]
    assert "ATTENDEE" not in event


def test_only_the_name_when_the_user_wants_it_so(ali, export):
    plan(ali, date(2026, 12, 1), "a secret")
    settings.put(settings.CALENDAR_DETAIL, "name")
    (event,) = export().values()
    assert "DESCRIPTION" not in event
    assert event["SUMMARY"] == "Call Ali Tazi, Dr."


def test_what_a_calendar_may_know_is_for_the_user_to_say(ali, export):
    plan(ali, date(2026, 12, 1), "a secret")
    interactions.save(interactions.new("call", [ali], date(2026, 11, 3), note="the harbour,\nand his son"))
    interactions.save(interactions.new("mass", [ali], date(2026, 11, 20), note="season's greetings"))
    (event,) = export().values()
    assert (
        event["DESCRIPTION"]
        == "a secret\n0522 00 00 00, 0661 23 45 67\nLast: Call on Tue 3 Nov 2026: the harbour, and his son"
    )
    settings.put(settings.CALENDAR_DETAIL, "initials")
    (event,) = export().values()
    assert event["SUMMARY"] == "Call A. D."
    assert "DESCRIPTION" not in event
    assert event["SEQUENCE"] == 1


def test_initials_of_any_script(export):
    for name in ("عمر الراشدي", "Zoé", "田中 太郎", "*", "Marie-Claire de La Tour"):
        plan(people.save(None, Contact(name=name)), date(2026, 12, 1))
    settings.put(settings.CALENDAR_DETAIL, "initials")
    assert {str(event["SUMMARY"]) for event in export().values()} == {
        "Call ع. ر.", "Call Z.", "Call 田. 太.", "Call", "Call M. T.",
    }  # fmt: skip


def test_several_people_each_with_their_phone(ali, export):
    zoe = people.save(None, Contact(name="Zoé", phones=[Phone("0600")]))
    follow_ups.save(follow_ups.new([ali, zoe], date(2026, 12, 1), "the tender"))
    (event,) = export().values()
    assert event["SUMMARY"] == "Call Ali Tazi, Dr. and Zoé"
    assert event["DESCRIPTION"] == "the tender\nAli Tazi, Dr.: 0522 00 00 00, 0661 23 45 67\nZoé: 0600"


def test_a_whole_day_rings_when_the_user_says_and_takes_no_time(ali, export):
    plan(ali, date(2026, 12, 1))
    (event,) = export().values()
    assert [alarm["TRIGGER"].dt for alarm in event.walk("VALARM")] == [timedelta(hours=9)]
    settings.put(settings.DAY_ALARM, 360)
    (event,) = export().values()
    assert [alarm["TRIGGER"].dt for alarm in event.walk("VALARM")] == [timedelta(hours=-6)]
    settings.put(settings.DAY_ALARM, None)
    (event,) = export().values()
    assert not event.walk("VALARM")
    assert event["TRANSP"] == "TRANSPARENT"


def test_the_time_of_a_call_is_busy_or_free_as_chosen(ali, export):
    plan(ali, datetime(2026, 12, 1, 12, 30, tzinfo=ZONE))
    assert [str(event["TRANSP"]) for event in export().values()] == ["OPAQUE"]
    settings.put(settings.CALENDAR_BUSY, "free")
    assert [str(event["TRANSP"]) for event in export().values()] == ["TRANSPARENT"]


@pytest.mark.parametrize("as_todo", [False, True])
@pytest.mark.parametrize("detail", ["full", "name", "initials"])
def test_every_export_keeps_the_rfc_and_invites_nobody(ali, tmp_path, rfc5545, as_todo, detail):
    settings.put(settings.CALENDAR_DETAIL, detail)
    hostile = people.save(None, Contact(name="BEGIN:VEVENT\r\nATTENDEE:mailto:a@b.c", phones=[Phone("1;2,3\\n")]))
    for number, due in enumerate((date(2026, 12, 1), datetime(2026, 12, 1, 12, 30, tzinfo=ZONE), date(2026, 11, 1))):
        for every, unit, by_date in ((0, "week", False), (2, "week", True), (1, "month", True), (1, "year", False)):
            entry = follow_ups.new([ali, hostile], due, "line\none; two, \\three " * 20)
            follow_ups.set_repeat(entry, every, unit, by_date)
            saved = follow_ups.save(entry)
            if number == 1:
                follow_ups.move([saved], date(2026, 12, 3))
    file = tmp_path / "plans.ics"

    def check() -> None:
        exporting.follow_ups(file, NOW, as_todo=as_todo)
        assert rfc5545.faults(file.read_bytes()) == []
        unfolded = file.read_bytes().replace(b"\r\n ", b"").split(b"\r\n")
        assert not [line for line in unfolded if line.startswith((b"ATTENDEE", b"ORGANIZER", b"METHOD"))]

    check()
    for entry in follow_ups.open_ones()[::2]:
        follow_ups.done(entry.id, NOW.date())
    check()
    follow_ups.remove([entry.id for entry in follow_ups.open_ones()])
    check()
    check()


def test_the_sequence_grows_with_each_change_and_only_then(ali, export):
    entry = plan(ali, date(2026, 12, 1))
    first = export()[entry.uid]
    again = export(days=1)[entry.uid]
    assert first["SEQUENCE"] == again["SEQUENCE"] == 0
    assert first["LAST-MODIFIED"] == again["LAST-MODIFIED"]
    follow_ups.postpone([entry.id], 1)
    assert export()[entry.uid]["SEQUENCE"] == 1
    database.undo()  # back to what it was: for the calendar that is one more change
    assert export(days=2)[entry.uid]["SEQUENCE"] == 2
    assert export(days=3)[entry.uid]["SEQUENCE"] == 2


def test_what_was_removed_is_cancelled_in_every_export_until_its_day_is_long_past(ali, export):
    kept, dropped, never_told = (plan(ali, date(2026, 12, day)) for day in (1, 2, 3))
    follow_ups.remove([never_told.id])
    export()
    follow_ups.remove([dropped.id])
    found = export()
    assert set(found) == {kept.uid, dropped.uid}
    assert (found[dropped.uid]["STATUS"], found[dropped.uid]["SEQUENCE"]) == ("CANCELLED", 1)
    again = export(days=38)  # the file of before may have been written over unread
    assert (again[dropped.uid]["STATUS"], again[dropped.uid]["SEQUENCE"]) == ("CANCELLED", 1)
    assert set(export(days=40)) == {kept.uid}
    database.undo()
    found = export()
    assert (found[dropped.uid]["STATUS"], found[dropped.uid]["SEQUENCE"]) == ("CONFIRMED", 2)


def test_what_was_never_planned_after_all_is_cancelled_too(ali, export):
    due = datetime(2026, 12, 1, 12, 30, tzinfo=ZONE)
    entry = plan(ali, due)
    export()
    assert database.undo() == "Plan “Call Ali Tazi, Dr.”"
    (event,) = export().values()
    assert (event["UID"], event["STATUS"], event["SEQUENCE"], event.start) == (entry.uid, "CANCELLED", 1, due)
    (again,) = export(days=38).values()
    assert (again["STATUS"], again["SEQUENCE"]) == ("CANCELLED", 1)
    assert export(days=40) == {}
    database.redo()
    (event,) = export().values()
    assert (event["STATUS"], event["SEQUENCE"], event["SUMMARY"]) == ("CONFIRMED", 2, "Call Ali Tazi, Dr.")


def test_somebody_deleted_takes_their_follow_ups_out_of_the_calendar(ali, export):
    entry = plan(ali, date(2026, 12, 1))
    export()
    people.delete([ali])
    assert export()[entry.uid]["STATUS"] == "CANCELLED"
    assert export(days=40) == {}


def test_what_was_ticked_off_early_leaves_and_what_is_past_stays_as_it_was(ali, export):
    early, past = plan(ali, date(2026, 12, 1)), plan(ali, date(2026, 11, 20))
    export()
    follow_ups.done(early.id, date(2026, 11, 23))
    follow_ups.done(past.id, date(2026, 11, 23))
    found = export()
    assert {uid: event["STATUS"] for uid, event in found.items()} == {early.uid: "CANCELLED"}
    assert export(days=40) == {}


def test_as_to_dos(ali, export):
    entry = plan(ali, date(2026, 12, 1))
    assert export(as_todo=True)[entry.uid].name == "VTODO"
    follow_ups.done(entry.id, date(2026, 11, 23))
    settings.put(settings.EXPORT_AS, "todo")
    assert export()[entry.uid]["STATUS"] == "COMPLETED"
    assert export(days=40) == {}


def test_a_file_that_cannot_be_written_leaves_the_calendar_untold(ali, tmp_path, export):
    entry = plan(ali, date(2026, 12, 1))
    export()
    follow_ups.remove([entry.id])
    with pytest.raises(Problem):
        exporting.follow_ups(tmp_path / "nowhere" / "plans.ics", NOW)
    assert export()[entry.uid]["STATUS"] == "CANCELLED"


def test_an_export_is_no_step_of_undo(ali, export):
    plan(ali, date(2026, 12, 1))
    export()
    assert database.undo_label() == "Plan “Call Ali Tazi, Dr.”"


def test_a_spreadsheet_gets_text_and_no_formula(tmp_path):
    people.save(
        None, Contact(name="=HYPERLINK(1)", note="@cmd", given="+x", family="-1+1", phones=[Phone("+212 661-234567")])
    )
    assert importing.finish(exporting.people(tmp_path / "people.csv")) == 1
    with (tmp_path / "people.csv").open(encoding="utf-8-sig", newline="") as stream:
        (row,) = csv.DictReader(stream)
    assert row["File As"] == "'=HYPERLINK(1)"
    assert row["Notes"] == "'@cmd"
    assert row["First Name"] == "'+x"
    assert row["Last Name"] == "'-1+1"
    assert row["Phone 1 - Value"] == "+212 661-234567"


@pytest.mark.parametrize("name", ["people.vcf", "people.csv"])
def test_an_export_that_is_cancelled_leaves_the_old_file(tmp_path, name):
    for number in range(5):
        people.save(None, Contact(name=f"Person {number}"))
    file = tmp_path / name
    file.write_bytes(b"old")
    steps = exporting.people(file)
    next(steps)
    next(steps)
    steps.close()
    assert file.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir() if "people" in entry.name] == [name]


def test_some_people_are_exported(tmp_path):
    ids = [people.save(None, Contact(name=f"Person {number}")) for number in range(3)]
    assert importing.finish(exporting.people(tmp_path / "some.vcf", ids[:2])) == 2
    text = (tmp_path / "some.vcf").read_text(encoding="utf-8")
    assert text.count("BEGIN:VCARD") == 2
    assert "Person 2" not in text


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_people_are_exported_as_either_version_of_vcard(tmp_path, version):
    people.save(None, Contact(name="A", phones=[Phone("1", "mobile", True)], birthday="--04-12"))
    assert importing.finish(exporting.people(tmp_path / "people.vcf", version=version)) == 1
    lines = (tmp_path / "people.vcf").read_text(encoding="utf-8").splitlines()
    assert f"VERSION:{version}" in lines
    assert ("BDAY:--0412" in lines) == (version == "4.0")
