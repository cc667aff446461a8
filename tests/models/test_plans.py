"""Interactions, follow-ups, occasions and settings."""

import json
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from models import clock, database, follow_ups, importing, interactions, news, occasions, people, settings, timeline
from models.formats.records import Contact

pytestmark = pytest.mark.usefixtures("db")
CASABLANCA = ZoneInfo("Africa/Casablanca")


@pytest.fixture
def ali() -> int:
    return people.save(None, Contact(name="Ali Tazi"))


@pytest.fixture
def zoe() -> int:
    return people.save(None, Contact(name="Zoé Lefèvre"))


def test_an_interaction_keeps_its_people_its_day_and_its_instant(ali, zoe):
    late = datetime(2026, 11, 20, 23, 30, tzinfo=ZoneInfo("America/New_York"))
    number = interactions.save(interactions.new("meeting", [ali, zoe], late, "dinner"))
    entry = interactions.get(number)
    assert entry.day == "2026-11-20"  # the user's day there, not the day in UTC
    assert entry.start == "2026-11-21T04:30:00+00:00"
    assert clock.in_zone(entry.start, entry.zone) == late
    assert [name for _, name in entry.people] == ["Ali Tazi", "Zoé Lefèvre"]
    assert interactions.of_person(zoe) == interactions.newest() == [entry]


def test_an_interaction_is_edited_and_deleted(ali, zoe):
    number = interactions.save(interactions.new("call", [ali], date(2026, 11, 20)))
    entry = interactions.get(number)
    entry.kind, entry.note, entry.people = "email", "sent the report", [(zoe, "")]
    interactions.save(entry)
    assert interactions.of_person(ali) == []
    assert interactions.of_person(zoe)[0].note == "sent the report"
    interactions.delete([number])
    with pytest.raises(KeyError):
        interactions.get(number)
    assert database.undo() == "Delete “E-mail with Zoé Lefèvre”"
    assert interactions.get(number).people == [(zoe, "Zoé Lefèvre")]


def test_newest_first(ali):
    for day in (3, 9, 5):
        interactions.save(interactions.new("call", [ali], date(2026, 11, day)))
    assert [entry.day[-2:] for entry in interactions.newest()] == ["09", "05", "03"]
    assert [entry.day[-2:] for entry in interactions.newest(limit=1)] == ["09"]
    assert interactions.days(ali) == ["2026-11-03", "2026-11-05", "2026-11-09"]


def test_a_follow_up_with_a_time_gets_an_alarm_and_one_with_a_day_none(ali):
    settings.put(settings.ALARM, 15)
    timed = follow_ups.get(
        follow_ups.save(follow_ups.new([ali], datetime(2026, 11, 30, 12, 30, tzinfo=CASABLANCA), "tender"))
    )
    assert (timed.alarm, timed.zone, timed.day) == (15, "Africa/Casablanca", date(2026, 11, 30))
    assert timed.time.strftime("%H:%M") == "12:30"
    whole = follow_ups.get(follow_ups.save(follow_ups.new([ali], date(2026, 12, 1), kind="send")))
    assert (whole.alarm, whole.time, whole.day) == (None, None, date(2026, 12, 1))
    assert follow_ups.title(timed) == "Call Ali Tazi"
    assert timed.uid != whole.uid


def test_postponing_keeps_the_hour_when_the_clocks_change(ali):
    paris = ZoneInfo("Europe/Paris")
    number = follow_ups.save(follow_ups.new([ali], datetime(2026, 10, 24, 12, 30, tzinfo=paris)))
    follow_ups.postpone([number], 1)
    assert follow_ups.get(number).time == datetime(2026, 10, 25, 12, 30, tzinfo=paris)
    assert database.undo() == "Postpone “Call Ali Tazi”"
    assert follow_ups.get(number).day == date(2026, 10, 24)


def test_ticking_off_can_log_what_was_done_in_one_step(ali, zoe):
    number = follow_ups.save(follow_ups.new([ali, zoe], date(2026, 11, 23), "the tender"))
    follow_ups.done(number, date(2026, 11, 24), log=True)
    assert follow_ups.open_ones() == []
    assert [entry.done_on for entry in follow_ups.done_ones()] == ["2026-11-24"]
    (logged,) = interactions.newest()
    assert (logged.kind, logged.day, logged.note) == ("call", "2026-11-24", "the tender")
    assert database.undo() == "Tick off “Call Ali Tazi and Zoé Lefèvre”"
    assert interactions.newest() == []
    assert len(follow_ups.open_ones()) == 1


def test_reopening_and_removing(ali):
    number = follow_ups.save(follow_ups.new([ali], date(2026, 11, 23)))
    follow_ups.done(number, date(2026, 11, 23))
    follow_ups.reopen(number)
    assert follow_ups.open_ones()[0].done_on == ""
    follow_ups.remove([number])
    assert follow_ups.open_ones() == follow_ups.of_person(ali) == []
    assert [entry.state for entry in follow_ups.every()] == ["removed"]


def test_birthdays_come_round_with_and_without_a_year(today):
    days = {"Today": "--11-23", "Soon": "1981-11-26", "Last day": "--12-07", "Too late": "--12-08", "Past": "1980-11-22"}
    for name, birthday in days.items():
        people.save(None, Contact(name=name, birthday=birthday))
    found = [(birthday.name, birthday.day, birthday.age) for birthday in occasions.birthdays(today)]
    assert found == [
        ("Today", date(2026, 11, 23), None),
        ("Soon", date(2026, 11, 26), 45),
        ("Last day", date(2026, 12, 7), None),
    ]


def test_birthdays_over_the_new_year_and_on_a_leap_day():
    assert occasions.next_day("--01-02", date(2026, 12, 30)) == date(2027, 1, 2)
    assert occasions.next_day("1984-02-29", date(2027, 2, 1)) == date(2027, 3, 1)
    assert occasions.next_day("1984-02-29", date(2028, 2, 1)) == date(2028, 2, 29)
    assert occasions.next_day("in spring", date(2026, 1, 1)) is None
    assert occasions.next_day("--13-45", date(2026, 1, 1)) is None


@pytest.mark.parametrize("start", [date(2026, 1, 1), date(2027, 2, 27), date(2028, 2, 28)])
def test_the_next_birthday_is_never_past_and_within_a_year(start):
    for offset in range(366):
        born = date(1984, 1, 1) + timedelta(days=offset)
        coming = occasions.next_day(born.isoformat(), start)
        assert start <= coming <= start + timedelta(days=366)


def test_settings_have_defaults_and_are_kept(db):
    assert settings.get(settings.NAMES_A_DAY) == 5
    settings.put(settings.NAMES_A_DAY, 9)
    settings.put(settings.OWN_ADDRESSES, ["moi@exemple.ma"])
    database.open(db)
    assert settings.get(settings.NAMES_A_DAY) == 9
    assert settings.get(settings.OWN_ADDRESSES) == ["moi@exemple.ma"]
    assert json.dumps(settings.get(settings.EXPORT_AS)) == '"event"'


def test_a_change_of_job_that_an_import_brings_is_an_occasion(tmp_path, ali, today):
    contact = people.get(ali)
    card = "BEGIN:VCARD\nVERSION:3.0\nUID:{uid}\nN:Tazi;Ali;;;\nFN:Ali Tazi\nORG:{org}\nEND:VCARD\n"
    file = tmp_path / "phone.vcf"

    def bring(organization: str) -> None:
        file.write_text(card.format(uid=contact.uid, org=organization), encoding="utf-8")
        made = importing.finish(importing.plan(importing.finish(importing.read([file])), clock.now()))
        importing.finish(importing.store(made))

    bring("Managem")
    assert news.of_person(ali) == []
    bring("OCP Group")
    (change,) = news.of_person(ali)
    assert (change.name, change.old, change.new, change.day) == ("Ali Tazi", "Managem", "OCP Group", clock.today())
    assert news.fresh(clock.today()) == [change]
    assert news.fresh(clock.today() + timedelta(days=60)) == []
    assert [row.kind for row in timeline.of_person(ali)] == ["news"]
    news.dismiss(change.id, clock.today())
    assert news.fresh(clock.today()) == []
    database.undo()
    assert database.undo() == "Import phone.vcf"
    assert news.of_person(ali) == []
    assert people.get(ali).organization == "Managem"
