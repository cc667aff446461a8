"""Every table of the corpus is read with every fact that is known of it, and comes back from an export."""

import json
import unicodedata
from functools import cache
from pathlib import Path

import pytest

from models.formats import contacts_csv
from models.formats.records import Columns, Contact, Progress, Unread

CORPORA = Path(__file__).parents[4] / "shared" / "corpora"
FACTS = CORPORA / "expected.json"
TEXTS = {"family": "family", "given": "given", "title": "title", "org": "organization", "note": "note",
         "bday": "birthday", "connected": "met_on"}  # fmt: skip
LABELS = {"cell": "mobile"}
COUNTS = {  # people and what tells one of them, of the files that expected.json has nothing of
    "import.csv": (1, "contact number one", "contact1@invalid"),
    "export.csv": (2, "contact number two", "contact2@invalid"),
    "basic_addressbook.csv": (1, "John Doe", "johndoe@host.invalid"),
    "basic_csv_addressbook.csv": (2, "Jane Doe", "jane@doe.invalid"),
    "csv_no_header.csv": (2, "John Doe", "john@doe.invalid"),
    "csv_semicolon.csv": (2, "Jane Doe", "jane@doe.invalid"),
    "quote.csv": (1, "Acer America", ""),
    "shiftjis_addressbook.csv": (1, "名無しの権兵衛", "名無しの権兵衛@host.invalid"),
    "tab_comma_mixed.csv": (4, "3 3", "3@host.invalid"),
    "utf16_addressbook.csv": (1, "John Doe", "johndoe@host.invalid"),
    "Connections.csv": (10, "Carol Davis", ""),
}

pytestmark = pytest.mark.skipif(not FACTS.exists(), reason="the corpus is not beside the repository")


@cache
def facts() -> dict[str, dict]:
    known = json.loads(FACTS.read_text(encoding="utf-8"))["other"] if FACTS.exists() else {}
    return {name: of for name, of in known.items() if name.startswith(("contacts_csv/", "linkedin/"))}


def names() -> list[str]:
    files = [*CORPORA.glob("contacts_csv/**/*.csv"), *CORPORA.glob("linkedin/**/*.csv")]
    return sorted(str(file.relative_to(CORPORA)) for file in files) or ["none"]


def read(path: Path) -> list[Contact | Unread]:
    return [record for record in contacts_csv.read(path) if not isinstance(record, (Progress, Columns))]


def plain(text: str | None) -> str:
    """As the corpus compares: blanks collapsed, NFC."""
    return " ".join(unicodedata.normalize("NFC", text or "").split())


@pytest.mark.parametrize("name", names())
def test_a_file_is_known_for_what_it_is(name: str) -> None:
    assert contacts_csv.accepts((CORPORA / name).read_bytes()[:4096])
    assert not any(isinstance(record, Unread) for record in read(CORPORA / name))


@pytest.mark.parametrize("name", facts() or ["none"])
def test_a_file_tells_what_is_known_of_it(name: str) -> None:
    known = facts()[name]
    people = read(CORPORA / name)
    assert len(people) == known["rows"]
    for person, one in zip(people, known["expected"], strict=True):
        for fact, field in TEXTS.items():
            if fact in one:
                assert plain(getattr(person, field)) == plain(one[fact]), fact
        if "phones" in one:
            wanted = [(value, LABELS.get(kind, kind.removeprefix("custom:"))) for value, kind in one["phones"]]
            assert [(phone.value, phone.label) for phone in person.phones] == wanted
        if "emails" in one:
            assert [email.value for email in person.emails] == one["emails"]
        assert person.tags == one.get("groups", person.tags)
        assert person.units == [one["department"]] if "department" in one else True


@pytest.mark.parametrize("name", [name for name in names() if Path(name).name in COUNTS] or ["none"])
def test_people_of_other_programs_files(name: str) -> None:
    count, person, email = COUNTS[Path(name).name]
    people = {one.name: one for one in read(CORPORA / name)}
    assert len(people) == count
    assert [one.value for one in people[person].emails] == [email] * bool(email)


@pytest.mark.parametrize("name", names())
def test_a_file_comes_back_from_an_export(name: str, tmp_path: Path) -> None:
    people = read(CORPORA / name)
    (tmp_path / "export.csv").write_bytes(b"".join(contacts_csv.write(people)))
    again = read(tmp_path / "export.csv")
    assert [comparable(one) for one in again] == [comparable(one) for one in people]


def comparable(contact: Contact) -> dict:
    found = {name: getattr(contact, name) for name in Contact.__slots__}
    for name in ("line", "source", "digest", "troubles"):
        del found[name]
    return {**found, "extras": sorted(contact.extras)}


def test_a_connection_has_its_day_employer_and_page() -> None:
    person = read(CORPORA / "linkedin/synthetic/Connections_en.csv")[0]
    assert (person.met_on, person.title) == ("2024-02-29", "Chargée d’études")
    assert [(url.value, url.label) for url in person.urls] == [("https://www.linkedin.com/in/xa1", "LinkedIn")]


def test_courtesy_and_job_share_a_heading_in_french() -> None:
    person = read(CORPORA / "contacts_csv/synthetic/outlook_classic_fr_cp1252.csv")[0]
    assert (person.prefix, person.title, person.name) == ("M.", "Chargée d’études", "Zoé Lefèvre")
    (address,) = person.addresses
    assert (address.label, address.street, address.city, address.postcode) == (
        "work",
        "12 rue de l’Église",
        "Besançon",
        "25000",
    )


def test_the_preferred_address_is_marked() -> None:
    person = read(CORPORA / "contacts_csv/synthetic/google_2024.csv")[0]
    assert [(email.label, email.preferred) for email in person.emails] == [("work", True), ("work", False)]
