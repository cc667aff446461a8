"""People written as a table: what was written is read again, whatever it holds, and no spreadsheet runs it."""

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.formats import contacts_csv
from models.formats.records import Address, Columns, Contact, Email, Phone, Progress, Url

CRAFTED = st.sampled_from([*"\n;,\\\"'=+-@:|\t\x0b\x85\u2028\u202eéﷺ ", '""', "'=1", "\n\n", "X,Y,Z", ":::", "sep=;"])
LETTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\0\r")
HELD = {"uid", "photo", "photo_type", "is_group", "line", "source", "digest", "troubles"}


def texts(least: int = 0, most: int = 20, single: bool = False) -> st.SearchStrategy[str]:
    pieces = st.lists(st.one_of(LETTERS, CRAFTED), max_size=most).map("".join)
    if single:
        pieces = pieces.map(lambda text: " ".join(text.split()))
    pieces = pieces.map(str.strip).filter(lambda text: not any(sign in text for sign in (" ::: ", " / ")))
    return pieces.filter(lambda text: len(text) >= least)


LABELS = st.one_of(
    st.sampled_from(["", "mobile", "home", "work", "fax", "Home", "Work Fax", "Bürö"]),
    texts(most=12).filter(lambda text: not text.startswith("*")),
)
DAYS = st.one_of(st.just(""), st.dates().map(str).filter(lambda day: not day.startswith("1604")), st.just("--02-29"))
HEADINGS = st.sampled_from(["Spouse", "Name", "Birthday", "Email", "", "Custom 1", "Hobby, sport"])
TEXTS = ("family", "given", "additional", "prefix", "suffix", "nickname", "organization", "title", "note")


@st.composite
def contacts(draw: st.DrawFn) -> Contact:
    places = st.builds(Address, LABELS, *[texts()] * 6, texts(1))
    kept = st.tuples(HEADINGS, texts(1)).map(lambda pair: contacts_csv_line(*pair))
    return Contact(
        name=draw(texts(1, single=True)),
        **{field: draw(texts()) for field in TEXTS},
        units=draw(st.lists(texts(1), max_size=2)),
        phones=draw(st.lists(st.builds(Phone, texts(1), LABELS, st.booleans()), max_size=5)),
        emails=draw(st.lists(st.builds(Email, texts(1), LABELS, st.booleans()), max_size=3)),
        urls=draw(st.lists(st.builds(Url, texts(1), LABELS), max_size=3)),
        addresses=draw(st.lists(places, max_size=3)),
        birthday=draw(DAYS),
        anniversary=draw(DAYS),
        met_on=draw(DAYS),
        tags=draw(st.lists(texts(1), max_size=3, unique=True)),
        extras=draw(st.lists(kept, max_size=3)),
    )


def contacts_csv_line(heading: str, value: str) -> str:
    escaped = value.replace("\\", "\\\\").replace("\n", "\\n").replace(",", "\\,").replace(";", "\\;")
    return f'X-CSV-COLUMN;X-NAME="{heading}":{escaped}' if heading else f"X-CSV-COLUMN:{escaped}"


def fields(contact: Contact) -> dict:
    found = {name: getattr(contact, name) for name in Contact.__slots__ if name not in HELD}
    return {**found, "extras": sorted(contact.extras)}


def read(data: bytes, folder) -> list[Contact]:
    path = folder / "export.csv"
    path.write_bytes(data)
    return [one for one in contacts_csv.read(path) if not isinstance(one, (Progress, Columns))]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("exports")


@settings(max_examples=15)
@given(people=st.lists(contacts(), min_size=1, max_size=3))
def test_what_was_written_is_read_again(folder, people):
    data = b"".join(contacts_csv.write(people))
    assert contacts_csv.accepts(data[:4096])
    again = read(data, folder)
    assert [fields(one) for one in again] == [fields(one) for one in people]
    assert not any(one.troubles for one in again)


@given(text=st.text(st.characters(codec="utf-8"), min_size=1, max_size=20))
def test_no_cell_is_a_formula(text):
    """What begins one is written as text; a number with its country code is none."""
    data = b"".join(contacts_csv.write([Contact(name=text, given=text, note=text, phones=[Phone(text, text)])]))
    for row in csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")):
        for cell in row:
            assert not cell.startswith(("=", "@", "\t", "\r"))
            assert (
                not cell.startswith(("+", "-"))
                or set(cell[1:]) <= set("0123456789 +-")
                or cell[1:].strip(" +-").isdecimal()
            )


@pytest.mark.parametrize("number", ["+212 661-234567", "+33612345678", "-12"])
def test_a_phone_number_stays_whole(number, folder):
    data = b"".join(contacts_csv.write([Contact(name="A", phones=[Phone(number)])]))
    assert f",{number}".encode() in data
    assert read(data, folder)[0].phones == [Phone(number)]


def test_many_columns_stay_beside_their_headings():
    people = [
        Contact(name="A", phones=[Phone(str(n)) for n in range(9)]),
        Contact(name="B", addresses=[Address(city="C")] * 3),
    ]
    rows = list(csv.reader(io.StringIO(b"".join(contacts_csv.write(people)).decode("utf-8-sig"), newline="")))
    assert {len(row) for row in rows} == {len(rows[0])}
    assert rows[1][rows[0].index("Phone 9 - Value")] == "8"
    assert rows[2][rows[0].index("Address 3 - City")] == "C"
