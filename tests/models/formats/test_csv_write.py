"""People written as a table: what was written is read again, whatever it holds, and no spreadsheet runs it."""

import csv
import io
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.formats import contacts_csv
from models.formats.records import Address, Columns, Contact, Email, Phone, Progress, Url
from tests.filler import TEXTS, Filler

CRAFTED = dict(zip("\ue000\ue001\ue002\ue003\ue004\ue005", ['""', "'=1", "\n\n", "X,Y,Z", ":::", "sep=;"], strict=True))
ODD = "\n;,\\\"'=+-@:|\t\x0b\x85\u2028\u202eéﷺ aZ7漢ع" + "".join(CRAFTED)
LETTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\0\r")
HELD = {"uid", "photo", "photo_type", "is_group", "line", "source", "digest", "troubles"}


TEXT = st.one_of(st.text(LETTERS, max_size=20), st.text(ODD, max_size=20)).map(
    lambda text: text.translate(str.maketrans(CRAFTED)).strip()
)
TEXT = TEXT.filter(lambda text: not any(sign in f" {text} " for sign in (" ::: ", " / ")))
LABELS = ["", "mobile", "home", "work", "fax", "Home", "Work Fax", "Bürö"]
HEADINGS = ["Spouse", "Name", "Birthday", "Email", "", "Custom 1", "Hobby, sport"]


class Known(Filler):
    """What may be known of somebody."""

    def label(self) -> str:
        own = self.text()[:12].strip()
        return self.dice.choice(LABELS) if own.startswith("*") or self.dice.random() < 0.5 else own

    def day(self) -> str:
        day = date.fromordinal(self.dice.randint(1, date.max.toordinal())).isoformat()
        return self.dice.choice(["", "--02-29", *([] if day[:4] == "1604" else [day])])

    def address(self) -> Address:
        return Address(self.label(), *(self.text() for _ in range(6)), self.text(1))


@st.composite
def contacts(draw: st.DrawFn) -> Contact:
    fill = Known(draw(st.integers(0, 1 << 40)), draw(st.lists(TEXT, min_size=1, max_size=6)))
    dice = fill.dice
    return Contact(
        name=" ".join(fill.text(1).split()) or "x",
        **{field: fill.text() for field in TEXTS},
        units=fill.several(lambda: fill.text(1), 2),
        phones=fill.several(lambda: Phone(fill.text(1), fill.label(), dice.random() < 0.5), 5),
        emails=fill.several(lambda: Email(fill.text(1), fill.label(), dice.random() < 0.5), 3),
        urls=fill.several(lambda: Url(fill.text(1), fill.label()), 3),
        addresses=fill.several(fill.address, 3),
        birthday=fill.day(),
        anniversary=fill.day(),
        met_on=fill.day(),
        tags=list(dict.fromkeys(fill.several(lambda: fill.text(1), 3))),
        extras=fill.several(lambda: contacts_csv_line(dice.choice(HEADINGS), fill.text(1)), 3),
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
