"""The demo: invented people, in a file of their own, believable on any day."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import phonenumbers
import pytest

from models import database, demo, favours, networks, occasions, people, today
from models.connection import db as engine

FILMS = ("+33 6 39 98", "+33 1 99 00", "+44 7700 900", "+44 20 7946 0", "+49 171 39200", "+49 30 23125")  # kept for them
DAYS = (date(2026, 11, 23), date(2027, 1, 1), date(2028, 2, 17), date(2028, 2, 29))
FACTS = (
    "SELECT uid, name, organization, title, birthday, note, rhythm, snoozed_until FROM person ORDER BY id",
    "SELECT kind, start, end, day, note, people_count FROM interaction ORDER BY id",
    "SELECT interaction_id, person_id FROM participant ORDER BY 1, 2",
    "SELECT kind, reason, due FROM follow_up ORDER BY id",
    "SELECT network_id, person_id, role, left_on FROM membership ORDER BY id",
    "SELECT network_id, kind, day, title FROM contribution ORDER BY id",
)

TOLD = (  # tables and columns of what people said
    ("person", "title"), ("person", "note"), ("address", "city"), ("address", "country"), ("person_tag", "tag"),
    ("interaction", "note"), ("interaction", "title"), ("follow_up", "reason"), ("network", "name"), ("network", "note"),
    ("network", "role"), ("network", "dues"), ("membership", "role"), ("contribution", "title"), ("contribution", "note"),
    ("favour", "text"), ("event", "title"), ("event", "location"), ("event", "note"), ("newsletter", "name"),
    ("issue", "subject"), ("own_news", "title"), ("occasion", "new"), ("feed", "title"), ("feed_item", "title"),
)  # fmt: skip
FIGURES = (
    "SELECT uid, name, organization, birthday, rhythm, snoozed_until FROM person ORDER BY id",
    "SELECT kind, start, end, day, people_count FROM interaction ORDER BY id",
    "SELECT network_id, person_id, left_on FROM membership ORDER BY 1, 2",
    "SELECT kind, day FROM contribution ORDER BY id",
    "SELECT contribution_id, person_id FROM contribution_person ORDER BY 1, 2",
    "SELECT kind, due FROM follow_up ORDER BY id",
)
IN_FRENCH_TOO = {
    "CJD", "CJD Casablanca", "Forum Emploi", "300 MAD", "1 200 MAD", "Riad Digital", "Appel de midi", "Point trimestriel",
    "Casablanca", "Rabat", "Tanger", "Paris", "Lyon", "Lille", "Leeds", "Bonn", "Maroc", "France", "Consultant",
}  # fmt: skip


def at(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 10, 30, tzinfo=ZoneInfo("Africa/Casablanca"))


def fill(file: Path, now: datetime, language: str = "en") -> list[tuple[int, int]]:
    database.open(file)
    return list(demo.build(now, language))


def ask(query: str) -> list[tuple]:
    return engine.execute_sql(query).fetchall()


@pytest.fixture(params=DAYS, ids=str)
def filled(request, tmp_path):
    """A file filled on one of DAYS, open; gives the day."""
    fill(tmp_path / "demo.db", at(request.param))
    yield request.param
    database.close()


def test_the_same_moment_gives_the_same_people(tmp_path):
    found = []
    for name in ("one.db", "two.db"):
        fill(tmp_path / name, at(DAYS[0]))
        found.append([ask(query) for query in FACTS])
        database.close()
    assert found[0] == found[1]


def test_progress_grows_to_its_end_and_all_of_it_is_one_step_to_undo(db):
    steps = list(demo.build(at(DAYS[0])))
    assert steps == sorted(steps)
    assert steps[-1][0] == steps[-1][1]
    while database.undo():
        pass
    assert [ask(f"SELECT count(*) FROM {table}") for table in ("person", "interaction", "follow_up")] == [[(0,)]] * 3


def test_a_demo_that_is_left_half_way_leaves_nothing(db):
    making = demo.build(at(DAYS[0]))
    for _ in range(5):
        next(making)
    making.close()
    assert people.count() == 0


def test_nothing_has_happened_yet_and_three_years_have(filled):
    (last,), = ask("SELECT max(max(start, end)) FROM interaction")
    assert last <= at(filled).astimezone(UTC).isoformat()
    (first,), = ask("SELECT min(day) FROM interaction")
    assert 1000 < (filled - date.fromisoformat(first)).days < 1140


def test_every_band_every_script_and_company(filled):
    rows = people.search()
    assert len(rows) == 80
    assert len({row.name for row in rows}) == 80
    bands = [facts.band for facts in today.warmth_facts([row.id for row in rows], filled).values()]
    assert all(bands.count(band) >= 3 for band in ("warm", "steady", "cooling", "cold", None))
    assert sum("\u0600" <= row.name[0] <= "\u06ff" for row in rows) >= 5
    assert any("é" in row.name for row in rows)
    assert not any(row.name.endswith(" الله") and not row.name.endswith("بنعبد الله") for row in rows)
    crowds = [count for (count,) in ask("SELECT people_count FROM interaction")]
    assert crowds.count(2) >= 10
    assert sum(count > 2 for count in crowds) >= 5


def test_today_has_something_to_show(filled):
    cold = today.going_cold(filled)
    assert 6 <= len(cold) <= 20
    assert cold[0].name == "Samira Benali"
    assert "Silent for 11 weeks" in cold[0].reason
    assert any(row.reason.startswith("You asked for every 90 days. 41 days overdue.") for row in cold)
    assert any(row.occasions for row in cold)
    assert len(list(occasions.birthdays(filled))) >= 4
    due = [date.fromisoformat(text[:10]) for (text,) in ask("SELECT due FROM follow_up")]
    assert any(day < filled for day in due)
    assert filled in due
    assert any(filled < day <= filled + timedelta(days=14) for day in due)
    assert len(ask("SELECT 1 FROM person WHERE snoozed_until <> ''")) >= 2
    assert len(ask("SELECT 1 FROM person WHERE rhythm IS NOT NULL")) >= 3


def test_networks_have_members_contributions_and_promises(filled):
    rows = {row.name: row for row in networks.every(filled)}
    assert list(rows) == ["CJD Casablanca", "EMI alumni", "Procurement forum"]
    assert all(row.known >= 8 and sum(count > 0 for count in row.bands.values()) >= 3 for row in rows.values())
    assert rows["Procurement forum"].contributed == "no contribution yet"
    assert "contribut" in rows["CJD Casablanca"].contributed
    club = rows["CJD Casablanca"].id
    assert [member.left_on != "" for member in networks.members(club, filled)].count(True) == 1
    assert favours.open_promises(filled + timedelta(days=14))
    samira = people.find("Samira Benali")[0].id
    assert favours.balance(samira) == favours.Balance(given=1, received=1, promised=1)


def test_birthdays_are_days_that_exist(filled):
    for (text,) in ask("SELECT birthday FROM person WHERE birthday <> ''"):
        date.fromisoformat(text.replace("--", "2000-"))


def test_nobody_can_be_reached_by_accident(filled):
    assert all(text.endswith(("@example.com", "@example.org")) for (text,) in ask("SELECT value FROM email"))
    for value, e164 in ask("SELECT value, e164 FROM phone"):
        number = phonenumbers.parse(value)
        assert e164, value
        assert value.startswith(FILMS) or not phonenumbers.is_valid_number(number), value


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_it_speaks_the_language_of_its_user_and_tells_the_same(tmp_path, language):
    figures, told = [], []
    for code in ("en", language):
        fill(tmp_path / f"{code}.db", at(DAYS[0]), code)
        figures.append([ask(query) for query in FIGURES])
        told.append({text for table, column in TOLD for (text,) in ask(f"SELECT DISTINCT {column} FROM {table}") if text})
        database.close()
    assert figures[0] == figures[1]
    english, others = told
    arabic = {text for text in others if any("\u0600" <= letter <= "\u06ff" for letter in text)}
    if language == "ar":
        assert others - arabic == {"Riad Digital"}
    else:
        assert arabic == set()
        same = {text for text in others & english if text.isascii()}
        assert same - IN_FRENCH_TOO == set()
