"""An address book as LDIF, imported, changed, imported again, exported."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from models import database, importing, people
from models.formats import vcf
from models.formats.records import Contact
from models.importing import finish
from models.schema import ImportRun

pytestmark = pytest.mark.usefixtures("db")

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
CORPUS = Path(__file__).parents[3] / "shared" / "corpora" / "ldif"
GROUP = "dn: cn=EMI\nobjectclass: groupOfNames\ncn: EMI\n"


def entry(name: str, mail: str, *lines: str) -> str:
    return "\n".join(
        [f"dn: cn={name},mail={mail}", "objectclass: inetOrgPerson", f"cn: {name}", f"mail: {mail}", *lines, "\n"]
    )


SAMIRA = entry(
    "Samira Benali", "s@example.com", "o: Managem", "title: Buyer", "homePhone: 0522 00 00 01", "mozillaCustom1: x"
)


@pytest.fixture
def write(tmp_path) -> Callable[..., Path]:
    def write(*entries: str, name: str = "book.ldif") -> Path:
        path = tmp_path / name
        path.write_text("".join(entries), encoding="utf-8")
        return path

    return write


def planned(*paths: Path) -> importing.Plan:
    return finish(importing.plan(finish(importing.read(paths, NOW)), NOW))


def imported(*paths: Path) -> dict[str, int]:
    return finish(importing.store(planned(*paths))).counts()


def stored() -> dict[str, Contact]:
    return {contact.name: contact for _, contact in people.contacts(photos=True)}


def test_a_book_is_stored_and_known_again(write):
    path = write(SAMIRA, entry("Zoé Lefèvre", "zoe@example.com"))
    assert imported(path)["new"] == 2
    assert imported(path)["same"] == 2
    assert ImportRun.select().first().format == "ldif"
    assert database.undo_label() == "Import book.ldif"


def test_what_the_book_changed_is_taken_and_what_the_user_changed_is_kept(write):
    imported(write(SAMIRA))
    [row] = people.search()
    contact = people.get(row.id)
    contact.title = "Head of purchasing"
    people.save(row.id, contact)
    counts = imported(write(SAMIRA.replace("o: Managem", "o: OCP Group").replace("homePhone: 0522 00 00 01\n", "")))
    assert counts["updated"] == 1
    samira = stored()["Samira Benali"]
    assert (samira.organization, samira.title) == ("OCP Group", "Head of purchasing")


def test_a_new_e_mail_does_not_make_another_person_unasked(write):
    imported(write(SAMIRA))
    [row] = planned(
        write(SAMIRA.replace("s@example.com", "samira@example.org").replace("homePhone: 0522 00 00 01\n", ""))
    ).rows
    assert row.outcome == "duplicate"


def test_a_list_is_a_tag_of_its_members_wherever_it_stands(write):
    members = "member: cn=Samira Benali,mail=s@example.com\nmember: cn=Nobody,mail=no@example.com\n\n"
    imported(write(GROUP + members + SAMIRA + entry("Zoé", "zoe@example.com")))
    assert {name: contact.tags for name, contact in stored().items()} == {"Samira Benali": ["EMI"], "Zoé": []}


def test_of_two_with_one_address_the_one_that_is_named_is_the_member(write):
    couple = entry("Karim Alaoui", "home@example.com") + entry("Zoé Lefèvre", "home@example.com")
    imported(write(couple, GROUP + "member: cn=Zoé Lefèvre,mail=home@example.com\n"))
    assert stored()["Zoé Lefèvre"].tags == ["EMI"]


def test_a_card_of_4_0_may_name_members_by_e_mail(write):
    group = "BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:EMI\nMEMBER:mailto:S@example.com\nEND:VCARD\n"
    imported(write(SAMIRA))
    imported(write(group, name="group.vcf"))
    assert stored()["Samira Benali"].tags == ["EMI"]


def test_a_person_is_the_same_in_a_card_and_in_a_book(write):
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:Samira Benali\nEMAIL:s@example.com\nTEL:+212 661 00 00 03\nEND:VCARD\n"
    imported(write(card, name="phone.vcf"))
    assert imported(write(SAMIRA))["updated"] == 1
    samira = stored()["Samira Benali"]
    assert [phone.value for phone in samira.phones] == ["+212 661 00 00 03", "0522 00 00 01"]


def test_an_export_of_a_book_is_the_book(write, tmp_path):
    imported(write(SAMIRA))
    path = tmp_path / "out.vcf"
    path.write_bytes(b"".join(vcf.write(stored().values())))
    assert imported(path)["same"] == 1
    assert b"X-CUSTOM1:x" in path.read_bytes()


def test_what_tells_of_nobody_is_saved_mended_and_imported(write, tmp_path):
    made = planned(write("dn: x=1\nobjectclass: person\nemployeeType: buyer\n\n", SAMIRA))
    assert [row.outcome for row in made.rows] == ["new", "unreadable"]
    [path] = importing.save_unread(made, tmp_path / "lost.ldif")
    path.write_text(path.read_text(encoding="utf-8") + "cn: Zoé\n", encoding="utf-8")
    imported(path)
    assert list(stored()) == ["Zoé"]


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus is not beside the repository")
@pytest.mark.parametrize("path", sorted(CORPUS.rglob("*.ldif")), ids=lambda path: path.name)
def test_a_file_of_the_corpus_is_stored(path):
    counts = imported(path)
    assert (counts["new"], counts["updated"], counts["unreadable"]) == (counts["read"] - 1, 1, 0)
    assert stored()["contact number one"].tags
    assert imported(path)["same"] == counts["read"]
