"""Importing cards: plan, look, store, undo, and again."""

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models import database, importing, people
from models.formats.records import Contact, Email, Phone
from models.importing import finish
from models.schema import UNDOABLE, ImportRun, Person

pytestmark = pytest.mark.usefixtures("db")

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
CORPORA = Path(__file__).parents[3] / "shared" / "corpora"


def card(*lines: str, name: str = "Samira Benali", version: str = "3.0") -> str:
    return "\r\n".join(("BEGIN:VCARD", f"VERSION:{version}", f"FN:{name}", *lines, "END:VCARD", ""))


@pytest.fixture
def write(tmp_path) -> Callable[..., Path]:
    def write(*cards: str, name: str = "contacts.vcf") -> Path:
        path = tmp_path / name
        path.write_text("".join(cards), encoding="utf-8", newline="")
        return path

    return write


def planned(*paths: Path) -> importing.Plan:
    return finish(importing.plan(finish(importing.read(paths, NOW)), NOW))


def imported(*paths: Path) -> dict[str, int]:
    return finish(importing.store(planned(*paths))).counts()


def outcomes(plan: importing.Plan) -> list[str]:
    return [row.outcome for row in plan.rows]


def only() -> Contact:
    [(_, contact)] = people.contacts(photos=True)
    return contact


def dump() -> dict[str, list[tuple]]:
    return {
        table._meta.table_name: database.db.execute_sql(
            f"SELECT * FROM {table._meta.table_name} ORDER BY id"
        ).fetchall()
        for table in UNDOABLE
    }


def edit(**values) -> None:
    [row] = people.search()
    contact = people.get(row.id)
    for name, value in values.items():
        setattr(contact, name, value)
    people.save(row.id, contact)


FULL = card(
    "UID:u1", "N:Benali;Samira;;;", "ORG:OCP Group;Procurement", "TITLE:Buyer", "TEL;TYPE=CELL:0661 23 45 67",
    "EMAIL;TYPE=WORK:s.benali@example.com", "ADR;TYPE=WORK:;;1 rue X;Casablanca;;20000;Maroc", "BDAY:1980-04-12",
    "NOTE:tea", "URL:https://example.com/sb", "CATEGORIES:EMI,tender", "X-SPORT:chess",
)  # fmt: skip


# --- new, and the same again ---


def test_a_second_import_of_the_same_file_plans_only_same(write):
    path = write(FULL, card(name="Karim Alaoui"), card("TEL:0522000000", name="Zoé"))
    assert imported(path)["new"] == 3
    before = dump()
    assert set(outcomes(planned(path))) == {"same"}
    assert imported(path)["same"] == 3
    assert dump() == before


def test_planning_writes_nothing(write):
    before = dump()
    planned(write(FULL))
    assert dump() == before
    assert database.undo_label() is None


def test_everything_of_a_card_is_stored_and_found(write):
    imported(write(FULL))
    contact = only()
    assert (contact.name, contact.family, contact.organization, contact.units) == (
        "Samira Benali", "Benali", "OCP Group", ["Procurement"],
    )  # fmt: skip
    assert [phone.value for phone in contact.phones] == ["0661 23 45 67"]
    assert contact.tags == ["EMI", "tender"]
    assert any(line.endswith(":chess") for line in contact.extras)
    assert [row.name for row in people.search("benali proc")] == ["Samira Benali"]


def test_a_run_remembers_what_was_counted(write):
    imported(write(FULL, name="phone.vcf"))
    run = ImportRun.get()
    assert (run.file, run.format, json.loads(run.counts)["new"]) == ("phone.vcf", "vcf", 1)


# --- who is who ---


def test_the_same_person_three_times_in_a_file_is_one(write):
    lines = "N:Lefèvre;Zoé;;;", "TEL;TYPE=CELL:+33 6 39 98 11 01"
    one = card(*lines, name="Zoé Lefèvre")
    more = card(*lines, "EMAIL:zoe@example.org", name="Zoé Lefèvre")
    path = write(one, one, more)
    plan = planned(path)
    assert outcomes(plan) == ["new", "same", "duplicate"]
    assert plan.rows[2].of == 0
    finish(importing.store(plan))
    assert [email.value for email in only().emails] == ["zoe@example.org"]
    assert outcomes(planned(path)) == ["same"] * 3


def test_one_uid_with_two_names_in_a_file_overwrites_nobody(write):
    path = write(card("UID:u1", name="First"), card("UID:u1", name="Second"))
    assert outcomes(planned(path)) == ["new", "duplicate"]
    imported(path)
    assert [row.name for row in people.search()] == ["First", "Second"]
    assert outcomes(planned(path)) == ["same", "same"]


@pytest.mark.parametrize("line", ["EMAIL:S.BENALI@example.com", "TEL:+212 661-23-45-67"])
def test_the_same_address_or_number_and_an_alike_name_is_the_same_person(write, line):
    imported(write(FULL))
    plan = planned(write(card(line, "TITLE:Head of procurement", name="BENALI Samira"), name="other.vcf"))
    assert outcomes(plan) == ["same"]
    assert plan.rows[0].person_id == people.search()[0].id


def test_an_initial_is_asked_about_and_merging_adds_only_what_is_missing(write):
    imported(write(card("TEL:0661234567", "TITLE:Buyer", name="Karim Alaoui")))
    plan = planned(write(card("TEL:0661234567", "TITLE:Boss", "EMAIL:k@example.org", name="K. Alaoui"), name="b.vcf"))
    [row] = plan.rows
    assert (row.outcome, row.merge) == ("duplicate", True)
    assert "Karim Alaoui" in row.why
    finish(importing.store(plan))
    contact = only()
    assert (contact.name, contact.title) == ("Karim Alaoui", "Buyer")
    assert [email.value for email in contact.emails] == ["k@example.org"]


def test_keeping_both_is_a_choice(write):
    imported(write(card("TEL:0661234567", name="Karim Alaoui")))
    path = write(card("TEL:0661234567", name="K. Alaoui"), name="b.vcf")
    plan = planned(path)
    plan.rows[0].merge = False
    finish(importing.store(plan))
    assert len(people.search()) == 2
    assert outcomes(planned(path)) == ["same"]


def test_a_couple_with_one_number_stay_two_and_are_asked_about_once(write):
    path = write(card("TEL:0522000001", name="Paul Martin"), card("TEL:0522000001", name="Anne Durand"))
    assert outcomes(planned(path)) == ["new", "duplicate"]
    imported(path)
    assert len(people.search()) == 2


def test_what_many_share_is_no_reason_to_ask(write):
    names = ["Paul Martin", "Anne Durand", "Luc Petit", "Zoé Roux"]
    plan = planned(write(*(card("TEL:0522000001", name=name) for name in names)))
    assert outcomes(plan) == ["new", "duplicate", "new", "new"]


def test_namesakes_are_two_people_unless_their_organisation_is_one(write):
    imported(write(card("TEL:0661000001", "ORG:OCP", name="Mohamed Alaoui")))
    plan = planned(
        write(
            card("TEL:0661000002", name="Mohamed Alaoui"),
            card("TEL:0661000003", "ORG:ocp", name="Mohamed ALAOUI"),
            name="b.vcf",
        )
    )
    assert outcomes(plan) == ["new", "duplicate"]


def test_a_row_that_is_not_chosen_is_left_out(write):
    path = write(FULL, card("TEL:0522000000", name="Karim Alaoui"))
    plan = planned(path)
    plan.rows[0].chosen = False
    finish(importing.store(plan))
    assert [row.name for row in people.search()] == ["Karim Alaoui"]
    assert outcomes(planned(path)) == ["new", "same"]


def test_what_was_to_be_merged_into_a_row_left_out_stands_by_itself(write):
    path = write(card("TEL:0661234567", name="Zoé Roux"), card("TEL:0661234567", "NOTE:x", name="Zoé Roux"))
    plan = planned(path)
    plan.rows[0].chosen = False
    finish(importing.store(plan))
    assert only().note == "x"


def test_somebody_deleted_between_the_plan_and_its_storing_is_added_anew(write):
    imported(write(FULL))
    plan = planned(write(FULL.replace("Buyer", "Director")))
    people.delete([people.search()[0].id])
    finish(importing.store(plan))
    assert only().title == "Director"


# --- what changed since ---


def test_what_the_file_changed_is_taken_over(write):
    imported(write(FULL))
    newer = (
        FULL.replace("OCP Group", "Managem")
        .replace("TITLE:Buyer", "TITLE:Director")
        .replace("N:Benali", "N:Benali-Tazi")
    )
    newer = newer.replace("FN:Samira Benali", "FN:Samira Benali-Tazi").replace("END:", "TEL:0522 00 00 01\r\nEND:")
    plan = planned(write(newer))
    [row] = plan.rows
    assert row.outcome == "update"
    told = {(change.field, change.old, change.new) for change in row.changes}
    assert ("organization", "OCP Group", "Managem") in told
    assert ("title", "Buyer", "Director") in told
    assert ("phones", "", "0522 00 00 01") in told
    finish(importing.store(plan))
    contact = only()
    assert (contact.name, contact.family, contact.organization) == ("Samira Benali-Tazi", "Benali-Tazi", "Managem")
    assert len(contact.phones) == 2
    assert outcomes(planned(write(newer))) == ["same"]


def test_what_the_user_changed_is_kept_and_the_rest_comes_in(write):
    imported(write(FULL))
    edit(title="Head of procurement", name="Sam Benali", note="")
    newer = FULL.replace("OCP Group", "Managem")
    plan = planned(write(newer))
    assert [(change.field, change.kept) for change in plan.rows[0].changes] == [("organization", False)]
    finish(importing.store(plan))
    contact = only()
    assert (contact.title, contact.name, contact.organization, contact.note) == (
        "Head of procurement", "Sam Benali", "Managem", "",
    )  # fmt: skip


def test_where_both_changed_the_user_s_stays_and_the_conflict_is_told(write):
    imported(write(FULL))
    edit(title="Head of procurement")
    plan = planned(write(FULL.replace("TITLE:Buyer", "TITLE:Director")))
    [row] = plan.rows
    assert [(change.field, change.old, change.new, change.kept) for change in row.changes] == [
        ("title", "Head of procurement", "Director", True)
    ]
    assert row.outcome == "same"
    finish(importing.store(plan))
    assert only().title == "Head of procurement"


def test_an_absent_value_erases_nothing(write):
    imported(write(FULL))
    before = only()
    plan = planned(write(card("UID:u1")))
    assert outcomes(plan) == ["same"]
    finish(importing.store(plan))
    assert only() == before


def test_what_the_user_deleted_does_not_come_back(write):
    imported(write(FULL))
    edit(phones=[Phone("0600000000")], tags=["tender"], emails=[], urls=[], addresses=[])
    finish(importing.store(planned(write(FULL.replace("Buyer", "Director")))))
    contact = only()
    assert [phone.value for phone in contact.phones] == ["0600000000"]
    assert (contact.tags, contact.emails, contact.urls, contact.addresses) == (["tender"], [], [], [])


def test_a_renamed_person_is_known_again_without_a_uid(write):
    imported(write(card("TEL:0661234567", name="Mama")))
    edit(name="Fatima Alaoui")
    plan = planned(write(card("TEL:0661234567", "NOTE:sugar", name="Mama")))
    assert outcomes(plan) == ["update"]
    finish(importing.store(plan))
    assert (only().name, only().note) == ("Fatima Alaoui", "sugar")


def test_a_birthday_gains_its_year_and_never_loses_it(write):
    imported(write(card("UID:u1", "BDAY:--04-12")))
    imported(write(card("UID:u1", "BDAY:1980-04-12")))
    assert only().birthday == "1980-04-12"
    assert imported(write(card("UID:u1", "BDAY:--04-12", "TITLE:x")))["updated"] == 1
    assert only().birthday == "1980-04-12"


def test_a_photo_follows_the_file_unless_the_user_changed_it(write):
    first, second, third = (
        f"PHOTO;ENCODING=b;TYPE=PNG:{data}" for data in ("iVBORw0KGgo=", "iVBORw0KGgox", "iVBORw0KGgoy")
    )
    imported(write(card("UID:u1", "NOTE:a")))
    imported(write(card("UID:u1", "NOTE:a", first)))
    one = only().photo
    assert one
    assert imported(write(card("UID:u1", "NOTE:a", second)))["updated"] == 1
    two = only().photo
    assert two not in (b"", one)
    edit(photo=b"", photo_type="")
    assert imported(write(card("UID:u1", "NOTE:b", second)))["updated"] == 1
    assert only().photo == b""
    assert imported(write(card("UID:u1", "NOTE:b", third)))["same"] == 1
    assert only().photo == b""


def test_an_older_state_of_a_card_changes_nothing(write):
    imported(write(FULL))
    imported(write(FULL.replace("Buyer", "Director")))
    assert outcomes(planned(write(FULL))) == ["same"]
    assert only().title == "Director"


# --- groups ---


def test_a_group_becomes_a_tag_of_its_members(write):
    group = card(
        "UID:g1",
        "KIND:group",
        "MEMBER:urn:uuid:a",
        "MEMBER:urn:uuid:b",
        "MEMBER:urn:uuid:z",
        name="Club",
        version="4.0",
    )
    both = card("UID:urn:uuid:a", name="Ann"), card("UID:urn:uuid:b", name="Bob")
    path = write(group, *both)
    counts = imported(path)
    assert (counts["read"], counts["new"], counts["updated"]) == (3, 2, 1)
    assert {contact.name: contact.tags for _, contact in people.contacts()} == {"Ann": ["Club"], "Bob": ["Club"]}
    assert [row.name for row in people.search("club")] == ["Ann", "Bob"]
    assert set(outcomes(planned(path))) == {"same"}


def test_a_group_that_comes_later_tags_whom_it_finds_and_only_once(write):
    imported(write(card("UID:a", name="Ann")))
    group = card("UID:g1", "KIND:group", "MEMBER:urn:uuid:a", name="Club", version="4.0")
    assert imported(write(group, name="g.vcf"))["updated"] == 1
    assert only().tags == ["Club"]
    edit(tags=[])
    assert imported(write(group, name="g.vcf"))["updated"] == 0
    assert only().tags == []


# --- undo, cancel, counts ---


def test_undo_of_an_import_restores_every_row(write):
    imported(write(FULL, card("TEL:0522000000", name="Karim Alaoui")))
    before = dump()
    newer = write(FULL.replace("Buyer", "Director"), card("TEL:0661999999", name="New One"), name="newer.vcf")
    imported(newer)
    after = dump()
    assert database.undo() == "Import newer.vcf"
    assert dump() == before
    assert database.redo() == "Import newer.vcf"
    assert dump() == after


def test_an_import_stopped_half_way_leaves_nothing(write):
    path = write(*(card(f"TEL:06610{number:05d}", name=f"Person {number}") for number in range(1500)))
    before, plan = dump(), planned(path)
    storing = importing.store(plan)
    for _ in range(10):
        next(storing)
    storing.close()
    assert dump() == before
    assert database.undo_label() is None
    finish(importing.store(plan))
    assert Person.select().count() == 1500
    assert len(people.search("person 1499")) == 1


def test_one_name_or_one_uid_ten_thousand_times_is_no_trouble(write):
    plan = planned(write(*(card("UID:u1", f"NOTE:{number}", name=f"P{number} Q") for number in range(2000))))
    assert plan.counts()["duplicates"] == 1999
    plan = planned(write(*(card(f"TEL:0661{number:06d}", name="Mohamed Alaoui") for number in range(2000))))
    assert plan.counts()["new"] == 2000


def test_problems_and_files_that_cannot_be_read_are_told(write, tmp_path):
    missing = tmp_path / "missing.vcf"
    plan = planned(write(card("BDAY:31 février")), missing)
    assert plan.files[1].refused
    good, bad = importing.summary(plan)
    assert (good["read"], good["new"], bad["read"]) == (1, 1, 0)
    assert good["problems"][0]["line"] == 4
    assert bad["problems"][0]["message"]


def test_the_headless_command_prints_what_it_would_do_and_what_it_did(write, capsys):
    path = write(FULL)
    assert importing.run_headless([path], dry_run=True, as_json=True) == 0
    assert json.loads(capsys.readouterr().out)["files"] == [
        {
            "file": str(path), "format": "vCard", "read": 1, "new": 1, "updated": 0, "same": 0, "duplicates": 0,
            "unreadable": 0, "interactions": 0, "problems": [],
        }
    ]  # fmt: skip
    assert not people.search()
    assert importing.run_headless([path]) == 0
    assert "1 new" in capsys.readouterr().out
    assert len(people.search()) == 1


def test_a_file_that_cannot_be_read_is_told_in_a_line_and_the_others_are_imported(write, tmp_path, capsys):
    assert importing.run_headless([tmp_path / "missing.vcf", write(FULL)]) == 1
    [line] = capsys.readouterr().err.splitlines()
    assert "missing.vcf" in line
    assert len(people.search()) == 1


texts = st.text(
    st.characters(codec="utf-8", exclude_characters="\r\n\x85\u2028\u2029", exclude_categories=("Cc",)), max_size=8
)
cards = st.lists(
    st.builds(
        lambda name, uid, phone, title: card(*(line for line in (uid, phone, title) if line), name=name or "X"),
        st.sampled_from(["Ann Lee", "Lee Ann", "A. Lee", "Bob", "Ann", "Zoé Roux"]),
        st.sampled_from(["", "UID:1", "UID:2"]),
        st.sampled_from(["", "TEL:0661234567", "TEL:0522000001", "EMAIL:x@example.org"]),
        texts.map(lambda text: f"TITLE:{text}"),
    ),
    min_size=1,
    max_size=6,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cards)
def test_whatever_a_file_holds_the_counts_add_up_and_again_is_the_same(write, cards):
    database.db.execute_sql("DELETE FROM person")
    path = write(*cards)
    counts = imported(path)
    assert counts["read"] == len(cards)
    assert counts["read"] == sum(counts[name] for name in ("new", "updated", "same", "duplicates", "unreadable"))
    assert set(outcomes(planned(path))) == {"same"}
    path = write(*reversed(cards), name="reversed.vcf")
    assert set(outcomes(planned(path))) == {"same"}


# --- the corpora ---


def corpus_files() -> Iterator[str]:
    expected = CORPORA / "expected.json"
    if expected.exists():
        told = json.loads(expected.read_text(encoding="utf-8"))["vcf"]
        yield from (name for name, facts in told.items() if facts.get("valid"))


@pytest.mark.skipif(not CORPORA.exists(), reason="the corpora are not beside this repository")
@pytest.mark.parametrize("name", list(corpus_files()))
def test_a_corpus_file_twice_is_the_same(name):
    path = CORPORA / name
    counts = imported(path)
    assert counts["read"] == sum(counts[key] for key in ("new", "updated", "same", "duplicates", "unreadable"))
    again = imported(path)
    assert (again["new"], again["updated"], again["duplicates"]) == (0, 0, 0)


def test_a_conflict_can_be_settled_for_the_file(write):
    imported(write(card("ORG:Managem", "TITLE:Engineer", "UID:1")))
    edit(organization="OCP", title="Head")
    plan = planned(write(card("ORG:ONE", "TITLE:Chief", "UID:1")))
    (row,) = plan.rows
    assert row.outcome == "same"
    row.take_field("organization", True)
    assert row.outcome == "update"
    assert [(change.field, change.kept) for change in row.changes] == [("organization", False), ("title", True)]
    importing.finish(importing.store(plan))
    assert (only().organization, only().title) == ("ONE", "Head")


def test_a_conflict_that_is_turned_back_changes_nothing(write):
    imported(write(card("ORG:Managem", "UID:1")))
    edit(organization="OCP")
    plan = planned(write(card("ORG:ONE", "UID:1")))
    plan.rows[0].take_field("organization", True)
    plan.rows[0].take_field("organization", False)
    assert plan.rows[0].outcome == "same"
    importing.finish(importing.store(plan))
    assert only().organization == "OCP"


def test_what_is_added_and_deleted_while_an_import_is_planned_disturbs_nothing(write, now):
    for number in range(60):
        people.save(None, Contact(name=f"Person {number}", phones=[Phone(f"0661{number:06}")]))
    file = write(*(card(f"TEL:0661{number:06}", name=f"Person {number}") for number in range(60)))
    steps = importing.plan(finish(importing.read([file])), now)
    for count in range(10_000):
        try:
            next(steps)
        except StopIteration as end:
            plan = end.value
            break
        phones, emails = [Phone(f"0662{count:06}")], [Email(f"{count}@example.com")]
        people.save(None, Contact(name=f"Fresh {count}", phones=phones, emails=emails))
        people.delete([people.find(f"Person {59 - count}")[0].id])
    assert count
    assert outcomes(plan).count("new") + outcomes(plan).count("same") == 60
    finish(importing.store(plan))
    assert {f"Person {number}" for number in range(60)} <= {row.name for row in people.search()}
