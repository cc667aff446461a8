"""Tables through an import: the second brings nothing new, and what the user said of columns is remembered."""

import json
from datetime import datetime

import pytest

from models import import_columns, importing, people
from models.formats.records import Columns
from models.importing import finish

TABLE = "Wer,Kunde seit,Mobile\nZoé Lefèvre,2019,+33612345678\nAli Alaoui,2020,+212661234567\n"


@pytest.fixture
def table(tmp_path):
    def write(text: str, name: str = "people.csv") -> list:
        (tmp_path / name).write_text(text, encoding="utf-8")
        return [tmp_path / name]

    return write


def planned(files: list, now: datetime) -> importing.Plan:
    return finish(importing.plan(finish(importing.read(files, now, import_columns.answers())), now))


def answered(files: list, **changes: object) -> Columns:
    columns = finish(importing.read(files))[0].columns
    for name, value in changes.items():
        setattr(columns, name, value)
    return columns


def outcomes(made: importing.Plan) -> list[str]:
    return [row.outcome for row in made.rows]


def test_a_second_import_changes_nothing(db, now, table):
    files = table("Name,Email,Notes\nZoé,z@example.org,one\nAli,a@example.org,\n")
    made = planned(files, now)
    assert outcomes(made) == ["new", "new"]
    finish(importing.store(made))
    assert outcomes(planned(files, now)) == ["same", "same"]


def test_a_later_table_updates_what_it_changed(db, now, table):
    headings = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    first = f"{headings}Zoé,Lefèvre,,z@example.org,Managem,CTO,29 Feb 2024\n"
    finish(importing.store(planned(table(first), now)))
    made = planned(table(first.replace("Managem", "OCP Group")), now)
    assert [(row.outcome, [(one.field, one.new) for one in row.changes]) for row in made.rows] == [
        ("update", [("organization", "OCP Group")])
    ]
    finish(importing.store(made))
    (person,) = people.search("")
    assert person.organization == "OCP Group" and people.get(person.id).met_on == "2024-02-29"


def test_what_was_not_understood_is_kept_and_comes_back(db, now, table):
    finish(importing.store(planned(table("Name,Email,Pets\nZoé,z@example.org,Rex\n"), now)))
    (person,) = people.search("")
    assert people.get(person.id).extras == ['X-CSV-COLUMN;X-NAME="Pets":Rex']


def test_an_answer_is_remembered_for_the_same_headings(db, now, table):
    files = table(TABLE)
    assert finish(importing.read(files))[0].columns.asks
    import_columns.remember(answered(files, fields=["name", "", "phone.mobile"]))
    other = table("Wer,Kunde seit,Mobile\nSara Bennani,2021,+212662234567\n", "other.csv")
    made = planned(other, now)
    assert not made.files[0].columns.asks
    assert [(row.contact.name, row.contact.extras) for row in made.rows] == [("Sara Bennani", [])]


def test_an_answer_is_kept_whole(db, table):
    import_columns.remember(answered(table(TABLE), fields=["name", "", "phone"], day_first=False))
    kept = import_columns.answers()["Wer\tKunde seit\tMobile"]
    assert (kept.fields, kept.day_first, kept.has_head) == (["name", "", "phone"], False, True)


def test_answers_are_not_kept_without_end(db):
    for number in range(120):
        import_columns.remember(Columns([], fields=["name"], key=str(number)))
    assert list(import_columns.answers()) == [str(number) for number in range(20, 120)]


def test_tables_without_headings_do_not_share_an_answer(db, table):
    one = answered(table("Ali,Alaoui,+212600000000\n"))
    other = answered(table("Ali Alaoui,a@example.org,+212600000000\n", "other.csv"))
    assert one.key != other.key


def told(capsys) -> list[dict]:
    return json.loads(capsys.readouterr().out)["files"]


def test_a_script_uses_the_guess_and_tells_what_was_not_understood(db, table, capsys):
    assert importing.run_headless(table(TABLE), as_json=True) == 0
    (file,) = told(capsys)
    assert (file["format"], file["read"], file["new"]) == ("CSV", 2, 2)
    assert [problem["message"] for problem in file["problems"]] == [
        "The columns “Wer”, “Kunde seit” were not understood; what they hold is kept with each person as other details."
    ]


def test_a_script_uses_what_the_user_said_in_the_window(db, table, capsys):
    files = table(TABLE)
    import_columns.remember(answered(files, fields=["name", "", "phone"]))
    assert importing.run_headless(files, as_json=True) == 0
    assert told(capsys)[0]["problems"] == []
    assert {row.name for row in people.search("")} == {"Zoé Lefèvre", "Ali Alaoui"}


def test_headings_without_rows_say_so(db, table, capsys):
    assert importing.run_headless(table("Name,Email\n")) == 1
    assert "holds headings and no rows" in capsys.readouterr().err


def test_an_answer_that_leaves_out_every_name_is_told(db, now, table):
    files = table(TABLE)
    import_columns.remember(answered(files, fields=["note", "", ""]))
    assert outcomes(planned(files, now)) == ["unreadable"]


def test_everybody_exported_is_known_again(db, now, table, tmp_path):
    from models import exporting

    finish(importing.store(planned(table("Name,Email,Company\nZoé,z@example.org,A, B\nAli,a@example.org,C\n"), now)))
    finish(exporting.people(tmp_path / "out.csv"))
    made = planned([tmp_path / "out.csv"], now)
    assert outcomes(made) == ["same", "same"]


def test_rows_that_name_nobody_can_be_mended_and_imported_again(db, now, table, tmp_path):
    made = planned(table("Name,Email,Birthday,Notes\nZoé,,,\n,,1980-04-12,\n,,29/02/1984,\n"), now)
    assert outcomes(made) == ["new", "unreadable", "unreadable"]
    (saved,) = importing.save_unread(made, tmp_path / "mend.csv")
    saved.write_text(saved.read_text(encoding="utf-8").replace("\n,,", "\nAli,,"), encoding="utf-8")
    again = planned([saved], now)
    assert [(row.contact.name, row.contact.birthday) for row in again.rows] == [
        ("Ali", "1980-04-12"),
        ("Ali", "1984-02-29"),
    ]
