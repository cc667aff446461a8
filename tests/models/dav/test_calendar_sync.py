"""Follow-ups in a calendar of a real server, and meetings out of it: nothing lost, nothing doubled."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

import pytest

from models import (
    calendar_accounts,
    calendar_sync,
    clock,
    database,
    follow_ups,
    interactions,
    passwords,
    people,
    settings,
)
from models.calendar_exchange import exchange
from models.calendar_sync import Report
from models.dav import discovery, syncing, xml
from models.dav.client import Client, Limits, Login
from models.dav.discovery import Collection, Found
from models.dav.syncing import Marks
from models.follow_ups import Entry
from models.formats.records import Contact, Email, Phone
from models.importing import finish

pytestmark = pytest.mark.usefixtures("db")
QUICK = Limits(connect=5, silence=0.4, total=20)
PASSWORD = "pass-9f3a word"


@dataclass
class Calendar:
    """A calendar on a server, as this program has it connected and as another program sees it."""

    account: str
    url: str
    id: int = 0
    now: datetime = None
    last: object = field(default=None, repr=False)

    def sync(self, between: Callable[[], object] = lambda: None, **said) -> Report:
        """Sync once; `between` happens here while the server is spoken with."""
        task = calendar_sync.plan(self.id, self.now, **said)
        task.limits = QUICK
        self.last = finish(exchange(task))
        between()
        made = finish(calendar_sync.compare(self.id, self.last, self.now))
        return finish(calendar_sync.store(self.id, task, self.last, made, self.now))

    def there(self) -> dict[str, bytes]:
        """What stands there: the text of each item by the last part of its path."""
        with Client(Login(self.url, self.account, PASSWORD)) as client:
            found = syncing.changes(client, self.url, Marks(), {}).changed
            return {one.path.rpartition("/")[2]: one.data for one in syncing.items(client, self.url, found)}

    def only(self) -> str:
        """The text of the only item that stands there, unfolded."""
        (data,) = self.there().values()
        return data.decode().replace("\r\n ", "").replace("\r\n", "\n")

    def edit(self, *changes: tuple[str, str], name: str = "") -> None:
        """Change an item there (the only one), as another program would: texts and what stands in their place."""
        with Client(Login(self.url, self.account, PASSWORD)) as client:
            path = f"{self.url}{name or next(iter(self.there()))}"
            data, etag = client.get(path)
            text = data.decode().replace("\r\n ", "")
            for old, new in changes:
                assert old in text
                text = text.replace(old, new)
            stamp = f"LAST-MODIFIED:{(self.now + timedelta(hours=1)):%Y%m%dT%H%M%SZ}\r\n"
            lines = [line for line in text.split("\r\n") if not line.startswith("LAST-MODIFIED")]
            text = "\r\n".join(lines).replace("END:VEVENT\r\n", stamp + "END:VEVENT\r\n")
            text = text.replace("END:VTODO\r\n", stamp + "END:VTODO\r\n")
            client.put(path, text.encode(), etag, "text/calendar")

    def delete(self, *names: str) -> None:
        with Client(Login(self.url, self.account, PASSWORD)) as client:
            for name in names or list(self.there()):
                client.delete(f"{self.url}{name}")


def connected(account: str, url: str, now: datetime, reads: bool = True, writes: bool = True) -> Calendar:
    one = Collection(url, "Work & play", frozenset({"VEVENT", "VTODO"}))
    found = Found([one], ["me@example.com"])
    number = calendar_accounts.connect(Login(url, account, ""), found, [one] if reads else [], one if writes else None)
    passwords.put(calendar_accounts.get(number).secret, PASSWORD)
    return Calendar(account, url, number, now)


@pytest.fixture
def calendar(server, now) -> Calendar:
    """A connected calendar, on each server."""
    return connected(*server.calendar(), now)


@pytest.fixture
def quick_calendar(radicale, now) -> Calendar:
    """A connected calendar on one server, where the other would say the same."""
    return connected(*radicale.calendar(), now)


@pytest.fixture
def ali() -> int:
    return people.save(
        None, Contact(name="Ali Tazi", emails=[Email("ali@example.com")], phones=[Phone("+212 600 000001")])
    )


def planned(ali: int, due: date | datetime, reason: str = "the tender", kind: str = "call") -> Entry:
    return follow_ups.get(follow_ups.save(follow_ups.new([ali], due, reason, kind)))


def at(now: datetime, days: int, hour: int = 12) -> datetime:
    return now.replace(hour=hour, minute=0) + timedelta(days=days)


# --- follow-ups go there ---


def test_a_follow_up_is_written_once_and_never_again_unchanged(calendar, ali):
    entry = planned(ali, at(calendar.now, 3))
    assert calendar.sync().pushed == 1
    text = calendar.only()
    assert f"UID:{entry.uid}" in text and "SUMMARY:Call Ali Tazi" in text and "the tender" in text
    assert "ATTENDEE" not in text and "ORGANIZER" not in text
    for _ in range(2):
        report = calendar.sync()
        assert (report.pushed, report.taken, report.meetings, report.sentences) == (0, 0, 0, [])
    assert len(calendar.there()) == 1


def test_changes_here_are_told_there_and_what_was_added_there_stays(calendar, ali):
    entry = planned(ali, at(calendar.now, 3))
    calendar.sync()
    calendar.edit(("END:VEVENT", "X-MINE:kept\r\nCATEGORIES:Work\r\nEND:VEVENT"))
    follow_ups.postpone([entry.id], 7)
    calendar.sync()
    text = calendar.only()
    assert f"{at(calendar.now, 10):%Y%m%dT120000}" in text and f"{at(calendar.now, 3):%Y%m%dT120000}" not in text
    assert "X-MINE:kept" in text and "CATEGORIES:Work" in text
    assert calendar.sync().pushed == 0


def test_what_is_removed_here_goes_there_and_comes_back_with_undo(calendar, ali):
    entry = planned(ali, at(calendar.now, 3))
    calendar.sync()
    follow_ups.remove([entry.id])
    calendar.sync()
    assert calendar.there() == {}
    database.undo()
    calendar.sync()
    assert entry.uid in calendar.only()


def test_what_was_done_stays_in_the_past_and_leaves_the_future(quick_calendar, ali):
    past = planned(ali, at(quick_calendar.now, -2))
    coming = planned(ali, at(quick_calendar.now, 2))
    quick_calendar.sync()
    for entry in (past, coming):
        follow_ups.done(entry.id, quick_calendar.now.date())
    quick_calendar.sync()
    assert past.uid in quick_calendar.only()
    assert quick_calendar.sync().pushed == 0


def test_nothing_is_asked_of_a_server_that_is_not_connected(ali, now):
    planned(ali, now)
    assert calendar_accounts.all_() == [] and calendar_accounts.due(now + timedelta(days=900)) == []
    with pytest.raises(KeyError):
        calendar_sync.plan(1, now)


# --- and come back ---


@pytest.mark.usefixtures("in_morocco")
def test_a_task_that_is_ticked_off_there_is_done_here(calendar, ali):
    settings.put(settings.EXPORT_AS, "todo")
    entry = planned(ali, at(calendar.now, 3))
    calendar.sync()
    calendar.edit(("STATUS:NEEDS-ACTION", "STATUS:COMPLETED\r\nCOMPLETED:20261122T100000Z\r\nPERCENT-COMPLETE:100"))
    report = calendar.sync()
    found = follow_ups.get(entry.id)
    assert (found.state, found.done_on) == ("done", "2026-11-22")
    assert report.sentences == ["“Call Ali Tazi” was ticked off in your calendar."]
    assert interactions.newest() == []
    assert calendar.sync().pushed == 0
    assert "STATUS:COMPLETED" in calendar.only()


def test_ticking_off_there_logs_the_talk_where_the_user_wants_that(quick_calendar, ali):
    settings.put(settings.EXPORT_AS, "todo")
    calendar_accounts.set_logs(quick_calendar.id, True)
    planned(ali, at(quick_calendar.now, 0))
    quick_calendar.sync()
    quick_calendar.edit(("STATUS:NEEDS-ACTION", "STATUS:COMPLETED"))
    quick_calendar.sync()
    (talk,) = interactions.newest()
    assert (talk.kind, talk.people) == ("call", [(ali, "Ali Tazi")])


def test_a_task_that_repeats_is_open_again_there_after_its_tick(quick_calendar, ali):
    settings.put(settings.EXPORT_AS, "todo")
    entry = follow_ups.new([ali], at(quick_calendar.now, -1))
    follow_ups.set_repeat(entry, 1, "week", by_date=True)
    number = follow_ups.save(entry)
    quick_calendar.sync()
    quick_calendar.edit(("STATUS:NEEDS-ACTION", "STATUS:COMPLETED"))
    assert quick_calendar.sync().pending
    assert follow_ups.get(number).day == at(quick_calendar.now, 6).date()
    assert len(follow_ups.done_ones()) == 1
    quick_calendar.sync()
    text = quick_calendar.only()
    assert "STATUS:NEEDS-ACTION" in text and f"{at(quick_calendar.now, 6):%Y%m%dT120000}" in text
    assert quick_calendar.sync().pushed == 0 and len(follow_ups.every()) == 2


def test_what_is_moved_there_is_moved_here(calendar, ali):
    entry = planned(ali, at(calendar.now, 3))
    calendar.sync()
    old, new = at(calendar.now, 3), at(calendar.now, 5, 15)
    calendar.edit((f"{old:%Y%m%dT120000}", f"{new:%Y%m%dT150000}"), (f"{old:%Y%m%dT123000}", f"{new:%Y%m%dT160000}"))
    calendar.sync()
    found = follow_ups.get(entry.id)
    assert (found.time, found.minutes, found.zone) == (new, 60, "Africa/Casablanca")
    assert database.undo_label() == "What your calendar changed"
    assert calendar.sync().pushed == 0


def test_a_day_that_becomes_an_hour_and_an_hour_that_becomes_a_day(quick_calendar, ali):
    entry = planned(ali, date(2026, 11, 27))
    quick_calendar.sync()
    quick_calendar.edit(
        ("DTSTART;VALUE=DATE:20261127", "DTSTART:20261128T090000Z"),
        ("DTEND;VALUE=DATE:20261128", "DTEND:20261128T093000Z"),
    )
    quick_calendar.sync()
    assert follow_ups.get(entry.id).due == "2026-11-28T09:00:00+00:00"
    quick_calendar.edit(
        ("DTSTART:20261128T090000Z", "DTSTART;VALUE=DATE:20261129"),
        ("DTEND:20261128T093000Z", "DTEND;VALUE=DATE:20261130"),
    )
    quick_calendar.sync()
    assert follow_ups.get(entry.id).due == "2026-11-29"


def test_what_is_deleted_there_is_removed_here_and_one_undo_brings_both_back(calendar, ali):
    entry = planned(ali, at(calendar.now, 3))
    calendar.sync()
    calendar.delete()
    report = calendar.sync()
    assert follow_ups.get(entry.id).state == "removed"
    assert "deleted in your calendar" in report.sentences[0]
    database.undo()
    assert follow_ups.get(entry.id).state == "open"
    calendar.sync()
    assert entry.uid in calendar.only()


def test_an_event_that_is_cancelled_there_is_removed_here(quick_calendar, ali):
    entry = planned(ali, at(quick_calendar.now, 3))
    quick_calendar.sync()
    quick_calendar.edit(("STATUS:CONFIRMED", "STATUS:CANCELLED"))
    quick_calendar.sync()
    assert follow_ups.get(entry.id).state == "removed"


def test_what_is_written_there_becomes_part_of_the_reason(quick_calendar, ali):
    entry = planned(ali, at(quick_calendar.now, 3))
    quick_calendar.sync()
    quick_calendar.edit(
        ("SUMMARY:Call Ali Tazi", "SUMMARY:Call Ali about the roof"),
        ("the tender", "the tender\\nask for the plans\\, all of them"),
    )
    quick_calendar.sync()
    assert follow_ups.get(entry.id).reason == "the tender · Call Ali about the roof · ask for the plans, all of them"
    for _ in range(2):
        quick_calendar.sync()
    assert follow_ups.get(entry.id).reason.count("plans") == 1
    assert "Call Ali about the roof" in quick_calendar.only()


# --- series ---


def weekly(ali: int, calendar: Calendar) -> Entry:
    entry = follow_ups.new([ali], at(calendar.now, 2))
    follow_ups.set_repeat(entry, 1, "week", by_date=True)
    return follow_ups.get(follow_ups.save(entry))


def test_one_time_of_a_series_is_moved_there(calendar, ali):
    entry = weekly(ali, calendar)
    calendar.sync()
    slot, new = at(calendar.now, 2), at(calendar.now, 4)
    moved = (
        f"END:VEVENT\r\nBEGIN:VEVENT\r\nUID:{entry.uid}\r\nDTSTAMP:20261123T000000Z\r\nSUMMARY:Call Ali Tazi\r\n"
        f"RECURRENCE-ID;TZID=Africa/Casablanca:{slot:%Y%m%dT120000}\r\nDTSTART;TZID=Africa/Casablanca:{new:%Y%m%dT120000}\r\n"
        f"DTEND;TZID=Africa/Casablanca:{new:%Y%m%dT123000}\r\nEND:VEVENT"
    )
    calendar.edit(("END:VEVENT", moved))
    calendar.sync()
    found = follow_ups.get(entry.id)
    assert found.time == new and found.moment(found.slot) == slot and found.series == entry.series
    assert calendar.sync().pushed == 0
    follow_ups.done(entry.id, new.date())
    calendar.sync()
    assert follow_ups.get(entry.id).time == at(calendar.now, 9)


def test_one_time_of_a_series_is_left_out_there(quick_calendar, ali):
    entry = weekly(ali, quick_calendar)
    quick_calendar.sync()
    slot = at(quick_calendar.now, 2)
    quick_calendar.edit(("END:VEVENT", f"EXDATE;TZID=Africa/Casablanca:{slot:%Y%m%dT120000}\r\nEND:VEVENT"))
    quick_calendar.sync()
    assert follow_ups.get(entry.id).time == at(quick_calendar.now, 9)
    assert quick_calendar.sync().taken == 0


def test_a_later_time_that_was_moved_there_is_known_when_its_turn_comes(quick_calendar, ali):
    entry = weekly(ali, quick_calendar)
    quick_calendar.sync()
    slot, new = at(quick_calendar.now, 9), at(quick_calendar.now, 11)
    moved = (
        f"END:VEVENT\r\nBEGIN:VEVENT\r\nUID:{entry.uid}\r\nDTSTAMP:20261123T000000Z\r\nDURATION:PT30M\r\n"
        f"RECURRENCE-ID;TZID=Africa/Casablanca:{slot:%Y%m%dT120000}\r\nDTSTART;TZID=Africa/Casablanca:{new:%Y%m%dT120000}\r\n"
        "END:VEVENT"
    )
    quick_calendar.edit(("END:VEVENT", moved))
    quick_calendar.sync()
    assert follow_ups.get(entry.id).time == at(quick_calendar.now, 2)
    follow_ups.done(entry.id, at(quick_calendar.now, 2).date())
    quick_calendar.sync()
    quick_calendar.sync()
    assert f"{new:%Y%m%dT120000}" in quick_calendar.only()


def test_a_series_that_begins_elsewhere_there_does_so_here(quick_calendar, ali):
    entry = weekly(ali, quick_calendar)
    quick_calendar.sync()
    old, new = at(quick_calendar.now, 2), at(quick_calendar.now, 3)
    quick_calendar.edit((f"{old:%Y%m%dT12}", f"{new:%Y%m%dT12}"))
    quick_calendar.sync()
    found = follow_ups.get(entry.id)
    assert found.time == new and found.moment(found.series) == new
    assert quick_calendar.sync().taken == 0


# --- both sides ---


def test_the_later_change_stands_and_the_user_is_told(quick_calendar, ali):
    entry = planned(ali, at(quick_calendar.now, 3))
    quick_calendar.sync()
    old, theirs, ours = at(quick_calendar.now, 3), at(quick_calendar.now, 4), at(quick_calendar.now, 5)
    quick_calendar.edit((f"{old:%Y%m%dT12}", f"{theirs:%Y%m%dT12}"))
    follow_ups.move([entry.id], ours.date())
    stamp = follow_ups.get(entry.id).modified
    report = quick_calendar.sync()
    later = theirs if quick_calendar.now + timedelta(hours=1) > datetime.fromisoformat(stamp) else ours
    assert follow_ups.get(entry.id).time == later and f"{later:%Y%m%dT12}" in quick_calendar.only()
    assert any("the later change was kept" in sentence for sentence in report.sentences)
    quick_calendar.sync()
    assert follow_ups.get(entry.id).time == later and f"{later:%Y%m%dT12}" in quick_calendar.only()


def test_an_edit_here_outlives_a_deletion_there(quick_calendar, ali):
    entry = planned(ali, at(quick_calendar.now, 3))
    quick_calendar.sync()
    quick_calendar.delete()
    follow_ups.postpone([entry.id], 1)
    quick_calendar.sync()
    assert follow_ups.get(entry.id).state == "open"
    assert f"{at(quick_calendar.now, 4):%Y%m%dT12}" in quick_calendar.only()


def test_an_edit_there_outlives_a_removal_here(quick_calendar, ali):
    entry = planned(ali, at(quick_calendar.now, 3))
    quick_calendar.sync()
    quick_calendar.edit((f"{at(quick_calendar.now, 3):%Y%m%dT12}", f"{at(quick_calendar.now, 4):%Y%m%dT12}"))
    follow_ups.remove([entry.id])
    report = quick_calendar.sync()
    found = follow_ups.get(entry.id)
    assert (found.state, found.time) == ("open", at(quick_calendar.now, 4))
    assert "open again" in report.sentences[0]


def test_a_tick_there_outlives_a_move_here(quick_calendar, ali):
    settings.put(settings.EXPORT_AS, "todo")
    entry = planned(ali, at(quick_calendar.now, 3))
    quick_calendar.sync()
    quick_calendar.edit(("STATUS:NEEDS-ACTION", "STATUS:COMPLETED"))
    follow_ups.postpone([entry.id], 1)
    quick_calendar.sync()
    assert follow_ups.get(entry.id).state == "done"


def test_two_changes_of_different_things_both_go_through(quick_calendar, ali):
    entry = planned(ali, at(quick_calendar.now, 3))
    quick_calendar.sync()
    quick_calendar.edit((f"{at(quick_calendar.now, 3):%Y%m%dT12}", f"{at(quick_calendar.now, 4):%Y%m%dT12}"))
    changed = follow_ups.get(entry.id)
    changed.reason, changed.kind = "the roof", "meet"
    follow_ups.save(changed)
    quick_calendar.sync()
    found = follow_ups.get(entry.id)
    assert (found.time, found.reason) == (at(quick_calendar.now, 4), "the roof")
    text = quick_calendar.only()
    assert "Meet Ali Tazi" in text and "the roof" in text and f"{at(quick_calendar.now, 4):%Y%m%dT12}" in text


def test_what_changes_here_while_the_server_is_spoken_with_is_not_overwritten(quick_calendar, ali):
    entry = planned(ali, at(quick_calendar.now, 3))
    quick_calendar.sync()
    quick_calendar.edit((f"{at(quick_calendar.now, 3):%Y%m%dT12}", f"{at(quick_calendar.now, 4):%Y%m%dT12}"))
    report = quick_calendar.sync(between=lambda: follow_ups.postpone([entry.id], 20))
    assert report.taken == 0 and report.pending
    assert follow_ups.get(entry.id).time == at(quick_calendar.now, 23)
    quick_calendar.sync()
    assert f"{follow_ups.get(entry.id).time:%Y%m%dT12}" in quick_calendar.only()


def test_much_that_vanishes_at_once_is_not_believed_without_asking(calendar, ali):
    entries = [planned(ali, at(calendar.now, day), kind="write") for day in range(1, 5)]
    calendar.sync()
    calendar.delete()
    report = calendar.sync()
    assert report.held == 4 and len(follow_ups.open_ones()) == 4
    assert calendar_accounts.get(calendar.id).held == 4
    assert calendar.sync().held == 4
    calendar.sync(removals="put_back")
    assert len(calendar.there()) == 4
    calendar.delete()
    calendar.sync(removals="accept")
    assert follow_ups.open_ones() == [] and calendar_accounts.get(calendar.id).held == 0
    assert {entry.uid for entry in entries} == {entry.uid for entry in follow_ups.every()}


# --- meetings ---


def guests(*emails: str) -> str:
    lines = ["ORGANIZER:mailto:me@example.com", *(f"ATTENDEE;PARTSTAT=ACCEPTED:mailto:{email}" for email in emails)]
    return "\n".join(lines)


@pytest.mark.usefixtures("in_morocco")
def test_meetings_become_interactions_once_and_are_brought_up_to_date(calendar, ali, put_event):
    etag = put_event(calendar.account, calendar.url, "m1", more=guests("ali@example.com", "me@example.com"))
    put_event(calendar.account, calendar.url, "m2", more=guests("stranger@example.com", "me@example.com"))
    assert calendar.sync().meetings == 1
    (talk,) = interactions.newest()
    assert (talk.kind, talk.title, talk.day, talk.people) == ("meeting", "Talk", "2026-11-20", [(ali, "Ali Tazi")])
    assert talk.source == "Work & play"
    assert calendar.sync().meetings == 0
    put_event(
        calendar.account,
        calendar.url,
        "m1",
        etag=etag,
        summary="Long talk",
        more=guests("ali@example.com", "me@example.com"),
    )
    calendar.sync()
    assert [one.title for one in interactions.newest()] == ["Long talk"]
    assert database.undo_label() == "What your calendar changed"


def test_a_meeting_that_is_gone_there_stays_here(quick_calendar, ali, put_event):
    put_event(quick_calendar.account, quick_calendar.url, "m1", more=guests("ali@example.com", "me@example.com"))
    quick_calendar.sync()
    quick_calendar.delete()
    quick_calendar.sync()
    assert len(interactions.newest()) == 1


@pytest.mark.usefixtures("in_morocco")
def test_a_meeting_to_come_is_an_appointment_then_an_interaction_and_not_if_it_is_deleted(calendar, ali, put_event):
    from models import appointments

    for name, day in (("m1", "25"), ("m2", "26")):
        more = guests("ali@example.com", "me@example.com")
        put_event(calendar.account, calendar.url, name, start=f"202611{day}T100000Z", more=more)
    calendar.sync()
    assert len(appointments.between(date(2026, 11, 24), date(2026, 11, 30))) == 2 and interactions.newest() == []
    calendar.delete("m2.ics")
    calendar.sync()
    assert len(appointments.between(date(2026, 11, 24), date(2026, 11, 30))) == 1
    calendar.now += timedelta(days=4)
    assert calendar.sync().meetings == 1
    assert [one.day for one in interactions.newest()] == ["2026-11-25"]
    assert calendar.sync().meetings == 0


def test_who_is_added_later_gets_their_meetings(quick_calendar, put_event):
    put_event(quick_calendar.account, quick_calendar.url, "m1", more=guests("zoe@example.com", "me@example.com"))
    assert quick_calendar.sync().meetings == 0
    people.save(None, Contact(name="Zoé Lefèvre", emails=[Email("zoe@example.com")]))
    assert quick_calendar.sync(thorough=True).meetings == 1
    assert quick_calendar.sync(thorough=True).meetings == 0


def test_a_broken_meeting_costs_only_itself(quick_calendar, ali, proxy, put_event, now):
    proxied = connected(
        quick_calendar.account, quick_calendar.url.replace(proxy.server.url, proxy.url), now, writes=False
    )
    for name in ("good", "bad"):
        put_event(quick_calendar.account, quick_calendar.url, name, more=guests("ali@example.com", "me@example.com"))
    proxy.breaks = lambda asked: (
        (500, {}, b"") if (asked.method == "REPORT" and b"multiget" in asked.body) or "bad" in asked.path else None
    )
    report = proxied.sync()
    assert report.meetings == 1 and report.unreadable == 1
    proxy.heal()
    assert proxied.sync().meetings == 1


# --- faults ---


def through(proxy, now) -> Calendar:
    account, url = proxy.server.calendar()
    return connected(account, url.replace(proxy.server.url, proxy.url), now, reads=False)


FAULTS = [
    ((401, {}, b""), "refused", "PUT"), ((429, {"Retry-After": "7200"}, b""), "busy", "PUT"), ((500, {}, b""), "server", "PUT"),
    ((503, {}, b""), "busy", "PUT"), ("drop", "offline", "PUT"), ("drop after", "offline", "PUT"), ((412, {}, b""), "stale", "PUT"),
    ((200, {"Content-Length": "9"}, b"cut"), "offline", "PUT"), ((200, {"Content-Length": "9"}, b"cut"), "offline", "PROPFIND"),
    ((302, {"Location": "http://evil.example.org/"}, b""), "insecure", "PUT"),
    ((302, {"Location": "http://127.0.0.1:9/"}, b""), "other_host", "PUT"), ((500, {}, b""), "server", "PROPFIND"),
    ((401, {}, b""), "refused", "PROPFIND"), ((429, {}, b""), "busy", "PROPFIND"), ("drop", "offline", "PROPFIND"),
]  # fmt: skip


@pytest.mark.parametrize(("answer", "kind", "method"), FAULTS)
def test_after_any_fault_all_is_there_once(proxy, ali, now, answer, kind, method):
    calendar = through(proxy, now)
    entries = [planned(ali, (now + timedelta(days=day)).date()) for day in (2, 3)]
    (proxy.always if kind in ("refused", "server", "stale") else proxy.once)(answer, method)
    calendar.sync()
    found = calendar_accounts.get(calendar.id)
    assert found.trouble_kind == kind and found.trouble and found.advice and found.failures == 1
    assert len(follow_ups.open_ones()) == 2
    proxy.heal()
    calendar.sync()
    calendar.sync()
    assert calendar_accounts.get(calendar.id).trouble == ""
    assert set(calendar.there()) == {f"{entry.uid}.ics" for entry in entries}
    assert len(follow_ups.open_ones()) == 2
    assert not any(b"evil" in asked.body for asked in proxy.asked)


def test_a_change_whose_answer_was_lost_is_not_taken_for_somebody_elses(proxy, ali, now):
    calendar = through(proxy, now)
    entry = planned(ali, at(now, 2))
    calendar.sync()
    follow_ups.postpone([entry.id], 1)
    proxy.once("drop after", "PUT")
    calendar.sync()
    report = calendar.sync()
    assert not any("changed here and" in sentence for sentence in report.sentences)
    assert follow_ups.get(entry.id).time == at(now, 3) and f"{at(now, 3):%Y%m%dT12}" in calendar.only()


def test_a_change_there_between_our_look_and_our_write_is_merged(proxy, ali, now):
    calendar = through(proxy, now)
    entry = planned(ali, at(now, 2))
    calendar.sync()
    changed = follow_ups.get(entry.id)
    changed.reason = "the roof"
    follow_ups.save(changed)
    direct = Calendar(calendar.account, calendar.url.replace(proxy.url, proxy.server.url), now=now)
    todo = [lambda: direct.edit((f"{at(now, 2):%Y%m%dT12}", f"{at(now, 6):%Y%m%dT12}"))]
    proxy.breaks = lambda asked: todo.pop()() if todo and asked.method == "PUT" else None
    calendar.sync()
    assert follow_ups.get(entry.id).time == at(now, 6)
    text = direct.only()
    assert "the roof" in text and f"{at(now, 6):%Y%m%dT12}" in text


def test_an_empty_listing_or_a_page_for_people_deletes_nothing(proxy, ali, now):
    calendar = through(proxy, now)
    for day in (2, 3):
        planned(ali, at(now, day))
    calendar.sync()
    for answer in (
        (207, {}, b'<d:multistatus xmlns:d="DAV:"/>'), (200, {}, b"<html>Log in</html>"), (404, {}, b""),
        (207, {}, b'<d:multistatus xmlns:d="DAV:"><d:sync-token>x</d:sync-token></d:multistatus>'),
    ):  # fmt: skip
        proxy.breaks = lambda asked, answer=answer: answer if asked.method in ("PROPFIND", "REPORT") else None
        calendar.sync()
        assert len(follow_ups.open_ones()) == 2
    proxy.heal()
    assert calendar.sync().taken == 0
    assert len(calendar.there()) == 2


def test_an_item_that_nobody_can_read_is_left_alone(proxy, ali, now):
    calendar = through(proxy, now)
    entry = planned(ali, at(now, 2))
    calendar.sync()
    calendar.edit(("SUMMARY", "X-SUMMARY"))
    before = len(proxy.asked)
    proxy.breaks = lambda asked: (
        (200, {"ETag": '"odd"'}, b"not a calendar") if asked.method == "GET" and entry.uid in asked.path else None
    )
    assert calendar.sync().unreadable == 1
    assert follow_ups.get(entry.id).state == "open"
    assert "PUT" not in [asked.method for asked in proxy.asked[before:]]


def test_waiting_grows_with_failures_and_heeds_the_server(proxy, ali, now):
    calendar = through(proxy, now)
    proxy.always("drop")
    waits = []
    for _ in range(4):
        calendar.sync()
        waits.append(calendar_accounts.get(calendar.id).next_at - now)
    assert waits == [timedelta(minutes=number) for number in (1, 2, 4, 8)]
    proxy.always((429, {"Retry-After": "7200"}, b""))
    calendar.sync()
    assert calendar_accounts.get(calendar.id).next_at - now == timedelta(hours=2)
    assert calendar_accounts.wait_after(90, None) == timedelta(hours=6)
    proxy.always((401, {}, b""))
    calendar.sync()
    assert calendar_accounts.get(calendar.id).next_at is None  # a wrong password is not tried again and again
    assert calendar_accounts.due(now + timedelta(days=9)) == []
    proxy.heal()
    calendar.sync()
    assert calendar_accounts.get(calendar.id).next_at - now == calendar_accounts.EVERY


# --- the account ---


def test_the_password_is_in_the_keyring_and_nowhere_else(calendar, db, secrets):
    calendar.sync()
    database.close()
    for file in db.parent.iterdir():
        assert PASSWORD.encode() not in file.read_bytes()
    assert list(secrets.kept.values()) == [PASSWORD]


def test_a_locked_keyring_is_said_and_nothing_is_lost(quick_calendar, ali, secrets):
    planned(ali, at(quick_calendar.now, 2))
    secrets.locked = True
    quick_calendar.sync()
    assert "keyring" in calendar_accounts.get(quick_calendar.id).trouble
    secrets.locked = False
    secrets.keep({})
    quick_calendar.sync()
    assert calendar_accounts.get(quick_calendar.id).trouble_kind == "refused"
    assert quick_calendar.sync(password=PASSWORD).pushed == 1


def test_disconnecting_leaves_the_items_or_takes_them_out(calendar, ali):
    planned(ali, at(calendar.now, 2))
    calendar.sync()
    task = calendar_sync.plan(calendar.id, calendar.now, leaving=True)
    assert finish(exchange(task)).fault is None
    assert calendar.there() == {}
    calendar_accounts.disconnect(calendar.id)
    passwords.forget("never kept")
    assert calendar_accounts.all_() == [] and len(follow_ups.open_ones()) == 1


def test_connecting_anew_finds_what_is_there_and_doubles_nothing(quick_calendar, ali, now):
    entry = planned(ali, at(now, 2))
    quick_calendar.sync()
    calendar_accounts.disconnect(quick_calendar.id)
    again = connected(quick_calendar.account, quick_calendar.url, now)
    again.sync()
    assert list(again.there()) == [f"{entry.uid}.ics"]
    assert again.sync().pushed == 0


def test_who_is_erased_leaves_the_calendar_too(quick_calendar, ali):
    from models import erasing

    planned(ali, at(quick_calendar.now, 2))
    quick_calendar.sync()
    erasing.erase([ali])
    database.close()
    assert b"Ali Tazi" not in database.path().read_bytes()
    database.open(database.path())
    quick_calendar.sync()
    assert quick_calendar.there() == {}


def test_discovery_tells_the_calendars_to_choose_from(server):
    account, url = server.calendar()
    login = calendar_accounts.login_of(server.url, account, PASSWORD)
    found = finish(calendar_accounts.look(login))
    assert url in [one.url for one in found.collections]
    assert discovery.CALENDARS.name == "caldav" and xml.path_of(url, url)
    assert clock.now()
