"""Erasing people for good leaves nothing of them anywhere; and everything that is held on one can be written down."""

import json
from base64 import b64encode
from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from models import (
    backups,
    database,
    demo,
    dossier,
    erasing,
    exporting,
    follow_ups,
    importing,
    interactions,
    people,
    restoring,
    schema,
)
from models.connection import db as engine
from models.formats.records import Address, Contact, Email, Phone
from models.importing import finish

pytestmark = pytest.mark.usefixtures("db")
DAY = date(2026, 11, 23)
SECRETS = ("Zubeidovna", "zubeida@secret.example", "0667998877", "+212667998877", "xylophone", "Zanzibar", "quokka")


@pytest.fixture
def zubeida() -> int:
    """Somebody with everything, beside somebody else."""
    person = people.save(
        None,
        Contact(
            name="Zubeida Zubeidovna", note="plays the xylophone", phones=[Phone("0667998877")], tags=["quokka"],
            emails=[Email("zubeida@secret.example")], addresses=[Address(city="Zanzibar")], photo=b"\xff\xd8xylophone",
            photo_type="image/jpeg",
        ),
    )  # fmt: skip
    other = people.save(None, Contact(name="Ali"))
    interactions.save(interactions.new("call", [person], DAY, "about the xylophone"))
    interactions.save(interactions.new("meeting", [person, other], DAY - timedelta(days=3), "lunch"))
    follow_ups.save(follow_ups.new([person], DAY, "xylophone lessons"))
    edited = people.get(person)
    edited.title = "Quokka keeper"
    people.save(person, edited)
    backups.take("before")
    return person


def everywhere() -> Iterator[tuple[str, bytes]]:
    file = database.path()
    for path in (*file.parent.glob(f"{file.name}*"), *backups.folder().iterdir()):
        yield path.name, path.read_bytes()


def traces() -> list[tuple[str, str]]:
    found = []
    for word in SECRETS:
        forms = {word, word.lower(), word.upper()}
        needles = [form.encode(coding) for form in forms for coding in ("utf-8", "utf-16-le")]
        needles += [b64encode(word.encode())[:-4]]
        found += [(name, word) for name, data in everywhere() for needle in needles if needle in data]
    return found


def test_nothing_of_an_erased_person_is_left_in_any_byte(zubeida):
    assert {word for _, word in traces()} == set(SECRETS)
    looked = erasing.look([zubeida])
    assert (looked.names, looked.interactions, looked.shared, looked.follow_ups, looked.backups) == (
        ["Zubeida Zubeidovna"], 1, 1, 1, 1,
    )  # fmt: skip
    erasing.erase([zubeida])
    assert traces() == []
    assert [row.name for row in people.search()] == ["Ali"]
    assert [entry.note for entry in interactions.newest()] == ["lunch"]
    assert database.undo() is None
    assert backups.check() == []
    (copy,) = backups.taken()
    restoring.restore(copy)
    assert [row.name for row in people.search()] == ["Ali"]


def test_the_calendar_is_still_told_to_drop_what_it_has(zubeida, tmp_path, now):
    file = tmp_path / "plans.ics"
    exporting.follow_ups(file, now)
    erasing.erase([zubeida])
    exporting.follow_ups(file, now)
    text = file.read_text()
    assert "STATUS:CANCELLED" in text
    assert not any(word in text for word in SECRETS)


@pytest.mark.parametrize("line", ["TEL:0667 99 88 77", "EMAIL:Zubeida@secret.example"])
def test_an_import_does_not_bring_somebody_back_unasked(zubeida, tmp_path, now, line):
    erasing.erase([zubeida])
    file = tmp_path / "phone.vcf"
    file.write_text(f"BEGIN:VCARD\nVERSION:3.0\nFN:Z\n{line}\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:New\nEND:VCARD\n")
    plan = finish(importing.plan(finish(importing.read([file])), now))
    assert [(row.outcome, row.chosen) for row in plan.rows] == [("new", False), ("new", True)]
    assert plan.rows[0].why == "you erased this person for good"
    finish(importing.store(plan))
    assert [row.name for row in people.search()] == ["Ali", "New"]
    assert traces() == []


def test_undo_works_again_after_erasing(zubeida):
    erasing.erase([zubeida])
    people.save(None, Contact(name="Omar"))
    assert database.undo() == "Add Omar"
    assert database.redo() == "Add Omar"


def test_everything_held_on_a_person_is_in_one_file(zubeida, tmp_path):
    dossier.write(zubeida, tmp_path / "z.json")
    found = json.loads((tmp_path / "z.json").read_text())
    text = json.dumps(found, ensure_ascii=False)
    assert all(word.lower() in text.lower() for word in SECRETS if word != "+212667998877")
    assert {"person", "phone", "email", "address", "person_tag", "photo", "interaction", "follow_up"} <= set(found)
    assert sorted(map(len, (found["interaction"], found["follow_up"]))) == [1, 2]
    assert [row["with"] for row in found["interaction"]] == [[], ["Ali"]]
    dossier.write(zubeida, tmp_path / "z.html")
    page = (tmp_path / "z.html").read_text()
    assert "about the xylophone" in page
    assert "data:image/jpeg;base64," in page
    for said in ("<th>Name", "Added on", "Call", "lunch", "Quokka keeper", "Zanzibar", "<th>With<td dir=\"auto\">Ali"):
        assert said in page
    for inner in ("e164", "event sequence", "person id", "importance", "folded"):
        assert inner not in page


_SERVES_THE_PROGRAM = {"warmth_state", "kept_apart"}  # figures of the model, and that two are not one


def test_no_row_that_leads_to_a_person_is_left_out(db, now):
    """Each row that names them, and each row that these name, by the schema itself: a new table fails until it is told."""
    for _ in demo.build(now):
        pass
    person = people.search("Samira Benali")[0].id
    rows = {table: set() for table in schema.TABLES}
    for table in schema.TABLES:
        for field in table._meta.refs:
            if field.rel_model is schema.Person:
                query = f"SELECT id FROM {table._meta.table_name} WHERE {field.column_name} = ?"
                rows[table] |= {number for (number,) in database.db.execute_sql(query, (person,))}
    for table, ids in list(rows.items()):
        for field in table._meta.refs:
            if field.rel_model is not schema.Person:
                marks = ",".join(map(str, ids)) or "NULL"
                query = f"SELECT {field.column_name} FROM {table._meta.table_name} WHERE id IN ({marks})"
                rows[field.rel_model] |= {number for (number,) in database.db.execute_sql(query)} - {None}
    told = dossier.everything(person)
    left = {
        table._meta.table_name
        for table, ids in rows.items()
        if not ids <= {row["id"] for row in told.get(table._meta.table_name, ())}
    }
    assert left - _SERVES_THE_PROGRAM <= {"participant", "follow_up_person", "appointment_person"}  # told as “with”
    assert {"network", "membership", "favour", "interaction", "follow_up"} <= set(told)


def test_the_page_shows_text_as_it_is(tmp_path):
    number = people.save(None, Contact(name="<script>alert(1)</script>", note="<img src=x>"))
    dossier.write(number, tmp_path / "p.html")
    page = (tmp_path / "p.html").read_text()
    assert "<script>" not in page
    assert "<img src=x>" not in page
    assert "&lt;img src=x&gt;" in page
    assert engine.execute_sql("SELECT 1").fetchone() == (1,)


def test_notes_that_stay_and_have_the_name_are_counted_before(zubeida):
    assert erasing.look([zubeida]).naming == 0
    ali = people.find("Ali")[0].id
    people.save(ali, Contact(name="Ali", note="Introduced by Zubeida  ZUBEIDOVNA"))
    interactions.save(interactions.new("meeting", [zubeida, ali], DAY, "Zubeidovna, Zubeida and I: loses the name"))
    interactions.save(interactions.new("call", [zubeida], DAY, "Zubeida Zubeidovna herself: goes with her"))
    interactions.save(interactions.new("call", [ali], DAY, "another Zubeida"))
    assert erasing.look([zubeida]).naming == 1
