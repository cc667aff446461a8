"""The headless commands, through the door that scripts come by; where the process itself counts, in one of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from models import commands, phones

ROOT = Path(__file__).resolve().parents[2]
CARDS = """BEGIN:VCARD
VERSION:3.0
UID:one
N:Benali;Samira;;;
FN:Samira Benali
ORG:OCP Group;Procurement
TITLE:Buyer
TEL;TYPE=CELL:+212 661-234567
EMAIL;TYPE=WORK:s.benali@example.com
BDAY:--0304
CATEGORIES:tender
END:VCARD
BEGIN:VCARD
VERSION:3.0
UID:two
N:Tazi;Ali;;;
FN:Ali Tazi
END:VCARD
"""
MEETING = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Test//Test//EN
BEGIN:VEVENT
UID:event-1
DTSTAMP:20260901T000000Z
DTSTART;TZID=Africa/Casablanca:20260910T103000
DTEND;TZID=Africa/Casablanca:20260910T113000
SUMMARY:Tender
LOCATION:Rabat
ORGANIZER:mailto:me@example.org
ATTENDEE;CN=Samira:mailto:s.benali@example.com
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def keepwarm(tmp_path, monkeypatch, capfd):
    """Run a command in this process: a start of Python takes longer than most. Return (exit code, stdout, stderr)."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LANG", "fr_MA.UTF-8")
    monkeypatch.setattr(phones, "region", phones.region)

    def run(*words: str) -> tuple[int, str, str]:
        try:
            code = commands.run(["--database", "mine.db", *words])
        except SystemExit as end:  # wrong usage
            code = end.code
        return code, *capfd.readouterr()

    return run


@pytest.fixture
def process(tmp_path):
    """Run a command as a program; return (exit code, stdout, stderr)."""

    def run(*words: str) -> tuple[int, str, str]:
        done = subprocess.run(
            [sys.executable, str(ROOT / "main.py"), "--database", "mine.db", *words],
            capture_output=True, text=True, encoding="utf-8", cwd=tmp_path, stdin=subprocess.DEVNULL,
            env=os.environ | {"PYTHONIOENCODING": "utf-8", "TZ": "Africa/Casablanca", "LANG": "fr_MA.UTF-8"},
        )  # fmt: skip
        return done.returncode, done.stdout, done.stderr

    return run


@pytest.fixture
def with_people(keepwarm, tmp_path):
    (tmp_path / "phone.vcf").write_text(CARDS, encoding="utf-8")
    assert keepwarm("import", "phone.vcf")[0] == 0
    return keepwarm


def test_import_people_and_again(keepwarm, tmp_path):
    (tmp_path / "phone.vcf").write_text(CARDS, encoding="utf-8")
    code, out, _ = keepwarm("import", "phone.vcf", "--dry-run", "--json")
    (file,) = json.loads(out)["files"]
    assert code == 0
    assert {key: file[key] for key in ("read", "new", "updated", "same", "duplicates", "unreadable", "interactions")} == {
        "read": 2, "new": 2, "updated": 0, "same": 0, "duplicates": 0, "unreadable": 0, "interactions": 0,
    }  # fmt: skip
    assert file["problems"] == []
    assert json.loads(keepwarm("people", "--json")[1]) == []
    assert keepwarm("import", "phone.vcf")[0] == 0
    (file,) = json.loads(keepwarm("import", "phone.vcf", "--json")[1])["files"]
    assert (file["read"], file["same"], file["new"]) == (2, 2, 0)


def test_what_was_done_is_said(with_people):
    assert with_people("log", "call", "samira", "--on", "2026-11-29")[1] == (
        "Logged: call with Samira Benali, Sun 29 Nov 2026.\n"
    )
    assert with_people("follow-up", "samira", "--due", "2026-12-01T12:30")[1] == (
        "Planned: call Samira Benali, Tue 1 Dec 2026, 12:30.\n"
    )
    assert with_people("export", "followups", "plans.ics")[1] == "1 follow-up is in “plans.ics”.\n"
    assert with_people("export", "people", "all.vcf")[1] == "2 people are in “all.vcf”.\n"


def test_who_is_not_found_is_said_and_no_failure(with_people):
    assert with_people("people", "--search", "nobody at all") == (0, "", "Nobody matches “nobody at all”.\n")
    assert with_people("people", "--search", "nobody at all", "--json") == (0, "[]\n", "")


def test_people_as_json(with_people):
    code, out, _ = with_people("people", "--search", "samira", "--json")
    (person,) = json.loads(out)
    assert code == 0
    assert person.pop("id") > 0
    assert person == {
        "uid": "one", "name": "Samira Benali", "family": "Benali", "given": "Samira", "additional": "", "prefix": "",
        "suffix": "", "nickname": "", "organization": "OCP Group", "units": ["Procurement"], "title": "Buyer",
        "phones": [{"value": "+212 661-234567", "e164": "+212661234567", "label": "mobile", "preferred": False}],
        "emails": [{"value": "s.benali@example.com", "label": "work", "preferred": False}], "urls": [], "addresses": [],
        "birthday": "--03-04", "anniversary": "", "note": "", "tags": ["tender"], "has_photo": False, "warmth": None,
        "band": None, "last_interaction": None,
    }  # fmt: skip


def test_a_calendar_becomes_interactions(with_people, tmp_path):
    (tmp_path / "meetings.txt").write_text(MEETING, encoding="utf-8")  # by content, whatever the extension
    (file,) = json.loads(with_people("import", "meetings.txt", "--json")[1])["files"]
    assert (file["read"], file["interactions"]) == (1, 1)
    (entry,) = json.loads(with_people("interactions", "--json")[1])
    assert entry.pop("id") > 0
    assert entry.pop("source")
    assert entry == {
        "kind": "meeting", "start": "2026-09-10T10:30:00+01:00", "end": "2026-09-10T11:30:00+01:00", "title": "Tender",
        "note": "", "location": "Rabat", "people": ["Samira Benali"],
    }  # fmt: skip
    assert json.loads(with_people("interactions", "--person", "ali tazi", "--json")[1]) == []


def test_log_cold_and_undo(with_people):
    for month in range(1, 11):
        assert with_people("log", "call", "samira", "--on", f"2025-{month:02}-05", "--note", "hello")[0] == 0
    code, out, _ = with_people("cold", "--on", "2026-03-01", "--limit", "3", "--json")
    (row,) = json.loads(out)
    assert code == 0
    assert list(row) == ["id", "name", "warmth", "band", "days_silent", "usual_days", "reason", "occasions"]
    assert (row["name"], row["days_silent"], row["usual_days"]) == ("Samira Benali", 147, 31)
    assert row["reason"] == "You usually talk every month. Silent for 5 months, longer than every gap so far."
    assert row["occasions"] == ["Birthday Wed 4 Mar"]
    assert 0 < row["warmth"] < 1
    assert "Undone: Log “Call with Samira Benali”" in with_people("undo")[1]
    assert len(json.loads(with_people("interactions", "--json")[1])) == 9


def test_follow_ups_are_exported(with_people, tmp_path, in_morocco):
    assert with_people("follow-up", "samira", "--due", "2026-12-01T12:30", "--reason", "the tender")[0] == 0
    assert with_people("follow-up", "ali", "--due", "2026-12-02")[0] == 0
    assert with_people("export", "followups", "plans.ics")[0] == 0
    text = (tmp_path / "plans.ics").read_text(encoding="utf-8")
    assert text.count("BEGIN:VEVENT") == 2
    assert "TZID=Africa/Casablanca:20261201T123000" in text
    assert "SUMMARY:Call Samira Benali" in text
    assert "DTSTART;VALUE=DATE:20261202" in text


@pytest.mark.parametrize("name", ["all.vcf", "all.csv"])
def test_people_are_exported(with_people, tmp_path, name):
    assert with_people("export", "people", name)[0] == 0
    assert "Samira Benali" in (tmp_path / name).read_text(encoding="utf-8-sig")


def test_backup_restore_and_check(with_people, tmp_path):
    assert with_people("backup", "copy.db")[0] == 0
    assert with_people("log", "call", "ali")[0] == 0
    assert with_people("restore", "copy.db")[0] == 0
    assert json.loads(with_people("interactions", "--json")[1]) == []
    assert with_people("undo")[1] == "Undone: Restore a backup\n"
    assert len(json.loads(with_people("interactions", "--json")[1])) == 1
    assert with_people("undo")[1] == "Undone: Log “Call with Ali Tazi”\n"
    assert with_people("check")[0] == 0
    assert with_people("backup")[0] == 0


def test_a_damaged_database_is_put_aside_and_a_copy_in_its_place(with_people, tmp_path):
    assert with_people("backup", "copy.db")[0] == 0
    (tmp_path / "mine.db").write_bytes(b"noise" * 1000)
    code, _, err = with_people("people")
    assert (code, len(err.splitlines())) == (1, 1)
    assert with_people("restore", "copy.db")[0] == 0
    assert "Samira" in with_people("people")[1]
    assert any(entry.read_bytes() == b"noise" * 1000 for entry in tmp_path.glob("mine *unreadable*"))


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["log", "call", "nobody at all"], 1),
        (["log", "call", "e"], 1),
        (["undo"], 1),
        (["restore", "missing.db"], 1),
        (["export", "people", "people.xyz"], 1),
        (["export", "followups", "no/such/folder/plans.ics"], 1),
        (["import", "missing.vcf"], 1),
        (["log", "shout", "ali"], 2),
        (["log", "call"], 2),
        (["cold", "--on", "yesterday"], 2),
        (["cold", "--limit", "-1"], 2),
        (["follow-up", "ali", "--due", "soon"], 2),
        (["people", "--nonsense"], 2),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line_without_a_traceback(keepwarm, words, code):
    found, out, err = keepwarm(*words)
    assert found == code
    assert err.strip()
    assert "Traceback" not in err
    if code == 1:
        assert len(err.strip().splitlines()) == 1
        assert out == ""


def test_an_ambiguous_name_asks_for_the_number(with_people, tmp_path):
    (tmp_path / "more.vcf").write_text(
        CARDS.replace("two", "three").replace("Ali Tazi", "Ali Tahiri").replace("Tazi", "Tahiri")
    )
    with_people("import", "more.vcf")
    code, _, err = with_people("log", "call", "ali")
    assert code == 1
    assert "2 people match" in err
    assert "Ali Tazi (" in err


def test_problems_name_file_line_and_what_was_done(keepwarm, tmp_path):
    (tmp_path / "phone.vcf").write_text(CARDS.replace("BDAY:--0304", "BDAY:31 février"), encoding="utf-8")
    code, _, err = keepwarm("import", "phone.vcf")
    assert code == 0
    (line,) = err.strip().splitlines()
    assert line.startswith("phone.vcf:10: ")
    assert "février" in line


# --- odd places, odd terminals ---


def test_json_is_utf_8_and_lists_are_readable_wherever_the_output_goes(keepwarm, tmp_path):
    (tmp_path / "phone.vcf").write_text("BEGIN:VCARD\nFN:Zoé عمر\nEND:VCARD\n", encoding="utf-8")
    assert keepwarm("import", "phone.vcf")[0] == 0
    for encoding in ("ascii", "cp1252"):
        words = [sys.executable, str(ROOT / "main.py"), "people", "--database", str(tmp_path / "mine.db")]
        env = os.environ | {"PYTHONIOENCODING": encoding}
        listed = subprocess.run(words, capture_output=True, env=env, check=True)
        assert listed.stdout.decode(encoding).split("\t")[1].startswith("Zo")
        told = subprocess.run([*words, "--json"], capture_output=True, env=env, check=True)
        assert json.loads(told.stdout.decode("utf-8"))[0]["name"] == "Zoé عمر"


@pytest.mark.skipif(sys.platform != "linux", reason="names of any bytes, full disks and pipes as Linux has them")
class TestOddPlaces:
    def test_a_file_and_a_folder_may_have_any_bytes_for_a_name(self, process, tmp_path):
        folder = os.fsdecode(b"d\xe9")
        (tmp_path / folder).mkdir()
        card = tmp_path / folder / os.fsdecode(b"caf\xe9.vcf")
        card.write_text(CARDS, encoding="utf-8")
        for path in (card, tmp_path / folder):
            code, out, err = process("import", str(path), "--json")
            assert (code, err) == (0, "")
            assert json.loads(out)["files"][0]["file"] == str(card)
        assert process("undo")[:2] == (0, "Undone: Import caf?.vcf\n")
        assert process("import", str(card))[0] == 0
        assert process("log", "call", "Samira", "--note", os.fsdecode(b"caf\xe9"))[0] == 0

    @pytest.mark.parametrize("command", [["people"], ["people", "--json"], ["cold"], ["check"]])
    def test_a_full_disk_is_told_and_a_reader_who_left_is_not(self, with_people, tmp_path, command):
        words = [sys.executable, str(ROOT / "main.py"), "--database", str(tmp_path / "mine.db"), *command]
        with open("/dev/full", "w") as full:
            done = subprocess.run(words, stdout=full, stderr=subprocess.PIPE, text=True, encoding="utf-8", check=False)
        if command != ["cold"]:  # which has nothing to say
            assert done.returncode == 1
            assert done.stderr.startswith("The answer could not be written (")
        assert len(done.stderr.splitlines()) <= 1
        reader, writer = os.pipe()
        os.close(reader)
        done = subprocess.run(words, stdout=writer, stderr=subprocess.PIPE, text=True, check=False)
        os.close(writer)
        assert done.stderr == ""

    def test_without_a_screen_the_window_says_so(self, tmp_path):
        env = {
            name: text
            for name, text in os.environ.items()
            if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
        }
        words = [sys.executable, str(ROOT / "main.py"), "--database", str(tmp_path / "mine.db")]
        done = subprocess.run(words, env=env, capture_output=True, text=True, check=False)
        assert done.returncode == 1
        assert len(done.stderr.splitlines()) == 1
        assert "no screen" in done.stderr


@pytest.mark.parametrize("words", [["export", "people"], ["export", "followups"], ["backup"]])
def test_the_database_is_not_written_over(with_people, tmp_path, words):
    (tmp_path / "mine.vcf").symlink_to("mine.db")
    code, _, err = with_people(*words, "mine.vcf")
    assert code == 1
    assert "is the database itself" in err
    assert "Samira" in with_people("people")[1]


def test_an_empty_word_is_not_taken_for_the_folder_one_is_in(with_people):
    assert with_people("import", "")[0] == 2
    assert with_people("people", "--database", "")[0] == 2


def test_a_mistyped_command_opens_no_window(process):
    code, out, err = process("colld")
    assert (code, out) == (2, "")
    assert "did you mean “cold”?" in err
    assert process("--demo", "frobnicate")[0] == 2


def test_a_headless_command_imports_no_qt(tmp_path):
    program = (
        "import sys, main; main.main(['--database', sys.argv[1], 'people']); "
        "sys.exit(any(name.startswith(('PySide6', 'shiboken6', 'ui')) for name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program, str(tmp_path / "mine.db")], cwd=ROOT, check=False)
    assert done.returncode == 0
