"""What was imported comes back: file -> database -> file -> database, for what anybody may write and for every real file."""

import os
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models import database, exporting, importing, people
from models.formats.records import Contact
from models.formats.vcf_kept import essence
from models.import_plan import Plan
from tests.databases import make_empty

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
CORPUS = Path(__file__).parents[3] / "shared" / "corpora" / "vcf"
FILES = sorted(str(file.relative_to(CORPUS)) for file in CORPUS.rglob("*") if file.is_file()) if CORPUS.exists() else []
VERSIONS = pytest.mark.parametrize("version", ["3.0", "4.0"])


@contextmanager
def fresh(folder: Path) -> Iterator[None]:
    """A new database, in the place of the last one."""
    for file in folder.glob("round.db*"):
        file.unlink()
    listeners = list(database.listeners)
    database.open(make_empty(folder / "round.db"))
    try:
        yield
    finally:
        database.close()
        database.listeners[:] = listeners


def plan(path: Path) -> Plan:
    return importing.finish(importing.plan(importing.finish(importing.read([path], NOW)), NOW, []))


def take_all(path: Path) -> Plan:
    """Import everything in a file, and never merge two of its cards."""
    made = plan(path)
    for row in made.rows:
        if row.outcome == "duplicate":
            row.settle(merge=False)
    return importing.finish(importing.store(made))


def everybody() -> dict[int, Contact]:
    return dict(people.contacts(photos=True))


def by_uid() -> dict[str, dict]:
    """Return all that is stored of everybody, whatever the order of the lines that are not understood."""
    return {contact.uid: stored(contact) for contact in everybody().values()}


def stored(contact: Contact) -> dict:
    found = {name: getattr(contact, name) for name in Contact.__slots__ if name != "extras"}
    return {**found, "extras": Counter(map(essence, contact.extras))}


def export(file: Path, version: str) -> Path:
    importing.finish(exporting.people(file, version=version))
    return file


# --- whatever anybody may write ---

PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
TEXTS = st.text(st.one_of(st.characters(exclude_categories=["Cs", "Cc"]), st.sampled_from('\\,;:"=~é ')), max_size=20)
NAMES = st.sampled_from(
    [
        "TEL", "EMAIL", "URL", "ADR", "ORG", "TITLE", "NICKNAME", "NOTE", "CATEGORIES", "BDAY", "ANNIVERSARY", "N", "ROLE",
        "IMPP", "GENDER", "RELATED", "LANG", "TZ", "GEO", "REV", "KEY", "LOGO", "X-SKYPE", "X-Odd.Name", "KIND", "SOUND", "Fn",
        "X-ABDATE", "X-ABLabel", "X-ABRELATEDNAMES", "X-ANDROID-CUSTOM", "VENDOR-THING", "LABEL", "SORT-STRING",
    ]
)  # fmt: skip
PARAMETERS = st.sampled_from(
    [
        "", "", ";TYPE=home", ";type=WORK;type=pref", ";TYPE=cell,voice", ";PREF=1", ";PREF=2", ";TYPE=work;PREF=1",
        ";TYPE=X-Mine", ";LANGUAGE=fr", ';X-ONE="a:b;c"', ";VALUE=uri", ";VALUE=text", ";ALTID=1", ";X-SERVICE-TYPE=Skype",
        ";TYPE=Bureau", ';TYPE="work,voice"', ";HOME;FAX",
    ]
)  # fmt: skip
VALUES = st.one_of(
    TEXTS,
    st.sampled_from(
        [
            "1980-04-12", "19800412", "--0412", "1604-04-12", "tel:+33-6;ext=2", "mailto:a@example.org", "+212 661",
            "a,b;c\\,d\\;e", "one\\ntwo", f"data:image/png;base64,{PNG}", "_$!<Anniversary>!$_", "_$!<Spouse>!$_",
            "vnd.android/nickname;Zo;1;;",
            "https://example.org/a,b;c", "", ";;;", "group",
        ]
    ),
)  # fmt: skip
GROUPS = st.sampled_from(["", "", "", "item1.", "item2.", "HOME."])
LINES = st.builds("{}{}{}:{}".format, GROUPS, NAMES, PARAMETERS, VALUES)
PHOTOS = st.sampled_from(["", f"PHOTO;ENCODING=b;TYPE=PNG:{PNG}\r\n", f"PHOTO:data:image/png;base64,{PNG}\r\n"])


@st.composite
def cards(draw: st.DrawFn) -> bytes:
    version, uid = (
        draw(st.sampled_from(["2.1", "3.0", "4.0"])),
        draw(st.sampled_from(["", "UID:u-1\r\n", "UID:urn:uuid:9\r\n"])),
    )
    lines = "".join(f"{line}\r\n" for line in draw(st.lists(LINES, max_size=8)))
    return f"BEGIN:VCARD\r\nVERSION:{version}\r\nFN:Zoé Lefèvre\r\n{uid}{lines}{draw(PHOTOS)}END:VCARD\r\n".encode()


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("round")


@VERSIONS
@settings(max_examples=int(os.environ.get("EXAMPLES", "30")))
@given(card=cards())
def test_a_card_comes_back(folder, version, card):
    file = folder / "card.vcf"
    file.write_bytes(card)
    with fresh(folder):
        take_all(file)
        before = by_uid()
        export(file, version)
        first = file.read_bytes()
        assert {row.outcome for row in plan(file).rows} <= {"same"}
    with fresh(folder):
        take_all(file)
        assert by_uid() == before
        assert export(file, version).read_bytes() == first


@VERSIONS
@pytest.mark.parametrize("second", ["ANNIVERSARY:20000101", "X-ANNIVERSARY:00000101", "item1.ANNIVERSARY:2000-01-01"])
def test_of_two_anniversaries_the_same_is_taken_again(folder, version, second):
    file = folder / "card.vcf"
    file.write_text(f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoe\r\nANNIVERSARY:--0102\r\n{second}\r\nEND:VCARD\r\n", encoding="utf-8")
    with fresh(folder):
        take_all(file)
        export(file, version)
        assert [row.outcome for row in plan(file).rows] == ["same"] and everybody()[1].anniversary == "--01-02"


# --- every real file ---


@pytest.mark.skipif(not FILES, reason="the corpus is not beside the repository")
@pytest.mark.parametrize("name", FILES or ["none"])
def test_a_real_file_comes_back(tmp_path, name):
    written = {}
    with fresh(tmp_path):
        take_all(CORPUS / name)
        before, here = by_uid(), everybody()
        for version in ("3.0", "4.0"):
            written[version] = export(tmp_path / f"{version}.vcf", version)
            again = take_all(written[version])
            assert {row.outcome for row in again.rows} <= {"same"}
            assert everybody() == here
    with fresh(tmp_path):
        for version, file in written.items():
            take_all(file)
            assert by_uid() == before
            second = export(tmp_path / "second.vcf", version)
            assert chunks(second) == chunks(file)
            if before:
                database.undo()


def chunks(file: Path) -> Counter[bytes]:
    return Counter(re.split(rb"(?<=END:VCARD\r\n)", file.read_bytes()))
