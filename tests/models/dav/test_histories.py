"""Two sides that change at random, with a server that fails now and then: they come together, and nothing is lost or doubled."""

import os
import random
from datetime import timedelta

import pytest

from models import follow_ups, people, settings
from models.formats import ics_back
from models.formats.ics_values import key_of
from models.formats.records import Contact
from tests.models.dav.test_calendar_sync import Calendar, at, connected

pytestmark = pytest.mark.usefixtures("db")
SEEDS = range(int(os.environ.get("SYNCS", "6")))


def there(calendar: Calendar) -> dict[str, str]:
    """When each follow-up is there, by its UID."""
    found = {}
    for name, data in calendar.there().items():
        told = ics_back.read(data)
        assert told.due, data.decode()
        found[name.removesuffix(".ics")] = "done" if told.status == "done" else key_of(told.due)
    return found


def here() -> dict[str, str]:
    """The same of those that are planned here, and of those that were ticked off."""
    found = {}
    for entry in follow_ups.every():
        if entry.state != "removed":
            found[entry.uid] = "done" if entry.state == "done" else key_of(entry.time)
    return found


@pytest.mark.parametrize("seed", SEEDS)
def test_two_sides_come_together(proxy, now, seed):
    settings.put(settings.EXPORT_AS, "todo")
    chance, person = random.Random(seed), people.save(None, Contact(name="Ali Tazi"))
    account, url = proxy.server.calendar()
    calendar = connected(account, url.replace(proxy.server.url, proxy.url), now, reads=False)
    direct = Calendar(account, url, now=now)
    planned, edited = [], 0
    for _ in range(12):
        calendar.now = direct.now = calendar.now + timedelta(minutes=1)
        _change_here(chance, person, now, planned)
        if chance.random() < 0.5:
            edited += _change_there(chance, direct, planned)
        if chance.random() < 0.3:
            answer = chance.choice(["drop", "drop after", (500, {}, b""), (412, {}, b""), (429, {}, b"")])
            proxy.once(answer, chance.choice(["PUT", "DELETE", "GET", "REPORT", "PROPFIND"]))
        calendar.sync(removals="accept")
        proxy.heal()
    for _ in range(4):
        calendar.sync(removals="accept")
    shown, kept = there(direct), here()
    assert shown == {uid: when for uid, when in kept.items() if uid in shown}
    assert {uid for uid, when in kept.items() if when != "done"} <= set(shown)
    assert set(shown) <= {entry.uid for entry in follow_ups.every()}
    assert {entry.uid for entry in follow_ups.every()} == set(planned)
    report = calendar.sync()
    assert (report.pushed, report.taken) == (0, 0)


def _change_here(chance: random.Random, person: int, now, planned: list[str]) -> None:
    entries = follow_ups.open_ones()
    what = chance.choice(["plan", "plan", "move", "remove", "done", "reason", "rest"])
    if what == "plan":
        number = follow_ups.save(follow_ups.new([person], at(now, chance.randrange(1, 30)), f"reason {len(planned)}"))
        planned.append(follow_ups.get(number).uid)
    elif entries and what != "rest":
        entry = chance.choice(entries)
        if what == "move":
            follow_ups.postpone([entry.id], chance.randrange(1, 9))
        elif what == "remove":
            follow_ups.remove([entry.id])
        elif what == "done":
            follow_ups.done(entry.id, now.date())
        else:
            entry.reason += " more"
            follow_ups.save(entry)


def _change_there(chance: random.Random, calendar: Calendar, planned: list[str]) -> int:
    names = [f"{uid}.ics" for uid in planned if f"{uid}.ics" in calendar.there()]  # in an order that each run has
    if not names:
        return 0
    name, text = chance.choice(names), None
    data = calendar.there()[name].decode().replace("\r\n", "\n").replace("\n ", "")
    what = chance.choice(["move", "tick", "delete", "write"])
    if what == "delete":
        calendar.delete(name)
        return 1
    if what == "move":
        line = next(line for line in data.split("BEGIN:VTODO")[1].splitlines() if line.startswith("DUE"))
        text = line.rpartition(":")[0] + f":{at(calendar.now, chance.randrange(1, 30)):%Y%m%dT%H0000}"
        calendar.edit((line, text), name=name)
    elif what == "tick" and "STATUS:NEEDS-ACTION" in data:
        calendar.edit(("STATUS:NEEDS-ACTION", "STATUS:COMPLETED"), name=name)
    else:
        calendar.edit(("SUMMARY:", "SUMMARY:Again "), name=name)
    return 1


@pytest.fixture
def sides(proxy, now):
    """The calendar as it is synced, through a server that may fail, and as its other user sees it; and a person."""
    settings.put(settings.EXPORT_AS, "todo")
    account, url = proxy.server.calendar()
    calendar = connected(account, url.replace(proxy.server.url, proxy.url), now, reads=False)
    return calendar, Calendar(account, url, now=now), people.save(None, Contact(name="Ali Tazi"))


@pytest.mark.parametrize("end", ["done", "remove"])
def test_what_was_written_without_an_answer_is_settled_though_it_is_over_here(sides, proxy, now, end):
    calendar, direct, person = sides
    number = follow_ups.save(follow_ups.new([person], at(now, 3)))
    proxy.once("drop after", "PUT")
    calendar.sync()
    proxy.heal()
    assert list(there(direct).values()) == [key_of(at(now, 3))]
    follow_ups.done(number, now.date()) if end == "done" else follow_ups.remove([number])
    calendar.sync()
    assert list(there(direct).values()) == (["done"] if end == "done" else [])


def test_a_deletion_that_the_server_would_not_tell_is_looked_at_again(sides, proxy, now):
    calendar, direct, person = sides
    first, second = (follow_ups.save(follow_ups.new([person], at(now, days))) for days in (3, 5))
    calendar.sync()
    direct.delete(f"{follow_ups.get(first).uid}.ics")
    follow_ups.postpone([second], 2)
    proxy.once((500, {}, b""), "GET")
    calendar.sync(removals="accept")
    proxy.heal()
    calendar.sync(removals="accept")
    assert (follow_ups.get(first).state, follow_ups.get(second).state) == ("removed", "open")
