"""Every vCard file of the corpus is read with every fact that is known of it, and comes back from an export."""

import json
import re
import unicodedata
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from models.formats import vcf
from models.formats.records import Address, Contact, Email, Phone, Progress, Unread
from models.formats.vcf_kept import essence

CORPORA = Path(__file__).parents[4] / "shared" / "corpora"
FACTS = CORPORA / "expected.json"
LABELS = {"cell": "mobile"}
TEXTS = {"family": "family", "given": "given", "additional": "additional", "prefix": "prefix", "suffix": "suffix",
         "title": "title", "org": "organization", "note": "note"}  # fmt: skip

pytestmark = pytest.mark.skipif(not FACTS.exists(), reason="the corpus is not beside the repository")


@cache
def facts() -> dict[str, dict]:
    return json.loads(FACTS.read_text(encoding="utf-8"))["vcf"] if FACTS.exists() else {}


def read(path: Path) -> list[Contact | Unread]:
    return [record for record in vcf.read(path) if not isinstance(record, Progress)]


def plain(text: str | None) -> str:
    """As the corpus compares: blanks collapsed, NFC."""
    return " ".join(unicodedata.normalize("NFC", text or "").split())


def types_said(contact: Contact, entry: Phone | Email) -> set[str]:
    """What the label says, and what a line says that is kept for its export because it says more."""
    said = {entry.label.lower()}
    for line in contact.extras:
        if "~" in line and line.endswith(entry.value):
            said |= set(re.split('[;,=:"]', line.lower()))
    return said


def check_entries(contact: Contact, found: list[Phone] | list[Email], known: list[dict]) -> None:
    wanted = [plain(one["value"] + (f" ext. {one['ext']}" if one.get("ext") else "")) for one in known]
    assert [plain(one.value) for one in found] == wanted
    for entry, one in zip(found, known, strict=True):
        said = types_said(contact, entry)
        assert entry.preferred or "pref" not in one["types"]
        for kind in set(one["types"]) - {"pref"}:
            if kind.startswith("custom:"):
                assert plain(entry.label) == plain(kind.removeprefix("custom:"))
            else:
                assert {kind, LABELS.get(kind, kind)} & said
        if not set(one["types"]) - {"pref"}:
            assert entry.label == ""


def parts(address: Address) -> list[str]:
    return [
        address.po_box,
        address.extended,
        address.street,
        address.city,
        address.region,
        address.postcode,
        address.country,
    ]


def check_photo(contact: Contact, known: dict) -> None:
    links = [line for line in contact.extras if re.match(r"(?i)photo\b[^:]*:\w+:", line)]
    assert bool(contact.photo) == known["has_photo"]
    assert len(contact.photo) == known.get("photo_bytes", len(contact.photo))
    assert bool(links) or not known.get("photo_is_link")
    assert known.get("photo_uri", "") in "".join(links)


def check_contact(contact: Contact, known: dict) -> None:
    for fact, field in TEXTS.items():
        if fact in known:
            assert plain(getattr(contact, field)) == plain(known[fact]), fact
    if known.get("fn"):
        assert plain(contact.name) == plain(known["fn"])
    assert contact.name
    for fact in ("phones", "emails"):
        if fact in known:
            check_entries(contact, getattr(contact, fact), known[fact])
    if "org_units" in known:
        assert [plain(unit) for unit in contact.units] == [plain(unit) for unit in known["org_units"]]
    if "bday" in known:
        assert contact.birthday == (known["bday"] or "")
    if "adrs" in known:
        lines = [["\n".join(map(plain, part.split("\n"))) for part in parts(address)] for address in contact.addresses]
        assert lines == [["\n".join(map(plain, part.split("\n"))) for part in address] for address in known["adrs"]]
    assert plain(contact.note).startswith(plain(known.get("note_startswith", "")))
    for piece in known.get("note_contains", []):
        assert piece in contact.note
    check_photo(contact, known)


@pytest.mark.parametrize("name", facts() or ["none"])
def test_a_file_tells_what_is_known_of_it(name: str) -> None:
    known = facts()[name]
    records = read(CORPORA / name)
    assert len(records) == known["cards"]
    assert sum(isinstance(record, Unread) for record in records) == known["empty"]
    assert sum(isinstance(record, Contact) and record.is_group for record in records) == known["groups"]
    for one in known.get("full", []):
        check_contact(records[one["card"]], one)


@pytest.mark.parametrize("name", facts() or ["none"])
@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_a_file_comes_back_from_an_export(name: str, version: str, tmp_path: Path) -> None:
    people = [record for record in read(CORPORA / name) if isinstance(record, Contact)]
    (tmp_path / "export.vcf").write_bytes(b"".join(vcf.write(people, version)))
    again = read(tmp_path / "export.vcf")
    assert [comparable(one) for one in again] == [comparable(one) for one in people]


def comparable(contact: Contact) -> dict:
    """What an export has to keep: the fields, and the other lines in any order, with data embedded either way."""
    found = {name: getattr(contact, name) for name in Contact.__slots__}
    for name in ("line", "source", "digest", "troubles"):
        del found[name]
    return {**found, "extras": Counter(map(essence, contact.extras))}


@pytest.mark.parametrize("name", facts() or ["none"])
def test_a_card_that_was_stored_can_be_read_again(name: str) -> None:
    for contact in read(CORPORA / name)[:50]:
        if isinstance(contact, Contact):
            again = vcf.read_text(contact.source)
            for field in (
                "name",
                "family",
                "given",
                "organization",
                "note",
                "birthday",
                "phones",
                "emails",
                "addresses",
                "urls",
            ):
                assert getattr(again, field) == getattr(contact, field)
