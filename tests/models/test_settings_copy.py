"""Settings written to a file and read from one: nothing secret goes out, and nothing that does not fit comes in."""

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import call_windows, people, settings, settings_copy
from models.errors import Problem
from models.formats.records import Contact

OTHERS = {
    "own_addresses": ["me@example.com", "moi@exemple.fr"],
    "country": "FR",
    "names_a_day": 9,
    "note_counts": 0.5,
    "mass_counts": 0,
    "crowd_counts": 1.0,
    "private_events": "left_out",
    "export_as": "todo",
    "calendar_detail": "initials",
    "calendar_busy": "free",
    "alarm": 0,
    "day_alarm": None,
    "call_hours": [["09:00", "10:30"]],
    "call_days": "every",
    "calls_a_day": 20,
    "call_minutes": 5,
    "contributions": 0,
    "notice_digest": True,
    "notice_digest_at": "07:15",
    "notice_reminders": True,
    "quiet_hours": ["22:00", "06:45"],
    "notice_stay": True,
    "lock_after": 0,
}
WRONG = [
    ("own_addresses", "me@example.com"),
    ("own_addresses", ["me"]),
    ("own_addresses", ["Me@Example.com"]),
    ("own_addresses", ["a@b\u202e.com"]),
    ("country", "XX"),
    ("names_a_day", 0),
    ("names_a_day", 51),
    ("names_a_day", True),
    ("names_a_day", 5.0),
    ("names_a_day", "5"),
    ("note_counts", math.nan),
    ("note_counts", -0.1),
    ("note_counts", True),
    ("export_as", None),
    ("day_alarm", 10),
    ("call_hours", [["14:00", "12:00"]]),
    ("call_hours", [["12:00"]]),
    ("call_hours", [["12:00", "24:00"]]),
    ("call_hours", {"12:00": "14:00"}),
    ("notice_digest", 1),
    ("notice_digest_at", "8:30"),
    ("quiet_hours", ["20:30"]),
    ("lock_after", 7),
]


def file_of(tmp_path, values, **more):
    file = tmp_path / "settings.json"
    file.write_text(json.dumps({"format": "keepwarm settings", "version": 1, "settings": values} | more))
    return file


def test_every_setting_begins_as_its_default_which_it_may_be(db):
    for setting in settings_copy.all_().values():
        assert setting.is_default and setting.may_be(setting.default), setting.name


def test_what_is_written_comes_back_on_another_computer(db, tmp_path):
    known = settings_copy.all_()
    assert OTHERS.keys() == {name for name, setting in known.items() if setting.travels}
    for name, value in OTHERS.items():
        known[name].put(value)
        assert known[name].get() == value != known[name].default
    file = tmp_path / "mine.json"
    assert settings_copy.write(file, known) == len(OTHERS)
    for name in OTHERS:
        known[name].put(known[name].default)
        assert known[name].is_default
    found = settings_copy.read(file, known)
    assert (found.values, found.refused) == (OTHERS, [])
    assert all(setting.is_default for setting in known.values())  # reading changed nothing
    for name, value in found.values.items():
        known[name].put(value)
    assert call_windows.hours_text(call_windows.rules().hours) == "09:00-10:30"


def test_the_file_holds_nothing_of_others_and_nothing_of_this_computer(db, tmp_path):
    people.save(None, Contact(name="Samira Benali"))
    settings.put(settings.CALENDAR_FILE, {"path": "/home/me/secret-place.ics"})
    settings.put(settings.PEOPLE_FILTERS, {"Samira": {"text": ["Samira"]}})
    settings.put(settings.ERASED, {"salt": "pepper", "marks": []})
    settings.put(settings.WATCH, True)
    file = tmp_path / "mine.json"
    settings_copy.write(file, settings_copy.all_())
    text = file.read_text()
    assert not any(word in text for word in ("Samira", "secret-place", "pepper", "watch"))
    assert file.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(("name", "value"), WRONG)
def test_a_value_that_cannot_be_is_told_and_the_others_are_taken(db, tmp_path, name, value):
    other = "calls_a_day"
    found = settings_copy.read(file_of(tmp_path, {name: value, other: 3}), settings_copy.all_())
    assert found.values == {other: 3}
    assert len(found.refused) == 1 and name in found.refused[0]


def test_what_is_not_known_or_not_for_others_is_told(db, tmp_path):
    values = {"shoe\nsize": 43, "watch": True, "x" * 500: 1, "erased": {}}
    found = settings_copy.read(file_of(tmp_path, values), settings_copy.all_())
    assert found.values == {}
    assert [sentence.partition("”")[2] for sentence in found.refused] == [
        " is no setting of this Keepwarm.",
        " is chosen on each computer.",
        " is no setting of this Keepwarm.",
        " is no setting of this Keepwarm.",
    ]
    assert all("\n" not in sentence and len(sentence) < 120 for sentence in found.refused)


@pytest.mark.parametrize(
    "content",
    [
        b"", b"\xff\xfe", b"[]", b"{}", b"[" * 100_000, b'{"format": "keepwarm"}', b"1" * 10_000,
        b'{"format": "keepwarm settings", "version": 1, "settings": []}',
        b'{"format": "keepwarm settings", "version": 2, "settings": {}}',
        b'{"format": "keepwarm settings", "version": "1", "settings": {}}',
        b" " * (settings_copy.LARGEST + 1),
    ],
)  # fmt: skip
def test_a_file_that_holds_no_settings_is_a_problem_in_words(db, tmp_path, content):
    file = tmp_path / "other.json"
    file.write_bytes(content)
    with pytest.raises(Problem) as told:
        settings_copy.read(file, settings_copy.all_())
    assert "other.json" in told.value.title and told.value.advice.startswith("Nothing was changed")


def test_a_file_that_is_not_there_is_a_problem(db, tmp_path):
    with pytest.raises(Problem, match="could not be read"):
        settings_copy.read(tmp_path / "none.json", settings_copy.all_())
    with pytest.raises(Problem):
        settings_copy.read(tmp_path, settings_copy.all_())


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.just("12:00") | st.just("a@b.c"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=2),
    max_leaves=6,
)


@given(JSON)
def test_no_value_makes_it_stumble(value):
    for setting in settings_copy.all_().values():
        assert setting.may_be(value) in (True, False)
