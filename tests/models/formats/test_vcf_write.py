"""People written as vCards: what was written is read again, whatever it holds, and other programs can read it."""

import re
import string
from datetime import date

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from models.formats import vcf
from models.formats.records import Address, Contact, Email, Phone, Progress, Url
from tests.filler import TEXTS, Filler

CRAFTED = dict(zip("\ue000\ue001\ue002\ue003\ue004\ue005", ["👵🏽", "\\n", "END:VCARD", "=\n", "^n", "BEGIN:VCARD\n"], strict=True))
ODD = '\n;,\\":=~\t\x0b\x85\u2028\u202eéﷺ aZ7漢ع' + "".join(CRAFTED)
LETTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\0\r")


TEXT = st.one_of(st.text(LETTERS, max_size=25), st.text(ODD, max_size=25)).map(
    lambda text: text.translate(str.maketrans(CRAFTED)).strip()  # as a form or a file gives them: no blanks around them
)
LABELS = ["", "mobile", "home", "work", "fax", "pager", "other", "X-Bureau", "Home", "homepage", "main", "WhatsApp"]
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x08\0\0\0\x08" + bytes(range(256))
PHOTOS = [(b"", ""), (PNG, "image/png"), (b"\xff\xd8\xff\xe0x" * 99, "image/jpeg")]


class Known(Filler):
    """What may be known of somebody."""

    def value(self) -> str:
        found = self.text(1)
        return "y" if re.match(r"(?i)tel:|mailto:", found) else found

    def label(self) -> str:
        own = self.text()[:20].strip()
        return self.dice.choice(LABELS) if "!<" in own or self.dice.random() < 0.5 else own

    def day(self) -> str:
        day = date.fromordinal(self.dice.randint(1, date.max.toordinal())).isoformat()
        return self.dice.choice(["", "--02-29", "--12-31", "--01-01", *([] if day[:4] == "1604" else [day])])  # Apple's none

    def line(self) -> str:
        first, *rest = self.dice.choices(string.ascii_uppercase, k=self.dice.randint(1, 20))
        name = first + "".join(self.dice.choice((letter, "-", "7")) for letter in rest)
        known = name.startswith(("AB", "ANN", "NICK", "KEEP"))
        return f"X-{'Q' if known else ''}{name}:{self.text()}".replace("\n", "\\n")

    def address(self) -> Address:
        return Address(self.label(), *(self.text()[:20].strip() for _ in range(6)), self.text(1)[:20].strip())


@st.composite
def contacts(draw: st.DrawFn) -> Contact:
    fill = Known(draw(st.integers(0, 1 << 40)), draw(st.lists(TEXT, min_size=1, max_size=6)))
    dice = fill.dice
    photo, kind = dice.choice(PHOTOS)
    return Contact(
        uid=fill.text(),
        name=" ".join(fill.text(1).split()) or "x",
        **{field: fill.text() for field in TEXTS},
        units=fill.several(lambda: fill.text(1), 2),
        phones=fill.several(lambda: Phone(fill.value(), fill.label(), dice.random() < 0.5), 3),
        emails=fill.several(lambda: Email(fill.value(), fill.label(), dice.random() < 0.5), 3),
        urls=fill.several(lambda: Url(fill.text(1), fill.label()), 3),
        addresses=fill.several(fill.address, 2),
        birthday=fill.day(),
        anniversary=fill.day(),
        tags=list(dict.fromkeys(fill.several(lambda: fill.text(1), 3))),
        met_on=fill.day(),
        photo=photo,
        photo_type=kind,
        extras=fill.several(fill.line, 3),
        is_group=dice.random() < 0.5,
    )


def fields(contact: Contact) -> dict:
    left_out = ("line", "source", "digest", "troubles")
    return {name: getattr(contact, name) for name in Contact.__slots__ if name not in left_out}


def written(*people: Contact, version: str = "3.0") -> bytes:
    return b"".join(vcf.write(people, version))


def read(data: bytes, folder) -> list[Contact]:
    path = folder / "export.vcf"
    path.write_bytes(data)
    return [record for record in vcf.read(path) if not isinstance(record, Progress)]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("exports")


@pytest.mark.parametrize("version", ["3.0", "4.0"])
@given(people=st.lists(contacts(), min_size=1, max_size=2))
def test_what_was_written_is_read_again(folder, version, people):
    data = written(*people, version=version)
    for line in data.split(b"\r\n"):  # short, and no letter cut
        assert len(line) <= 75 and not {10, 13} & set(line)
        line.decode()
    again = read(data, folder)
    assert [fields(one) for one in again] == [fields(one) for one in people]
    assert not any(one.troubles for one in again)


@given(note=st.text(st.characters(codec="utf-8"), max_size=50))
def test_every_kind_of_line_break_becomes_one(folder, note):
    (again,) = read(written(Contact(name="A", note=f"a{note}b")), folder)
    assert again.note == f"a{note}b".replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")


@pytest.mark.parametrize("label", ["X-MOBILE", "x-internet", "X-Bureau"])
def test_a_word_of_ones_own_is_no_type_that_means_something_else(folder, label):
    (again,) = read(written(Contact(name="A", phones=[Phone("1", label)])), folder)
    assert again.phones == [Phone("1", label)]


def test_a_card_as_it_stands():
    person = Contact(
        uid="u1", name="Zoé Lefèvre", family="Lefèvre", given="Zoé", organization="A, B", units=["C"], note="one\ntwo; three",
        phones=[Phone("+33 6", "mobile", True), Phone("1", "Standard")], emails=[Email("z@example.org", "home")],
        urls=[Url("https://example.org/a,b;c", "homepage")], birthday="--04-12", anniversary="2012-06-30", tags=["a,b", "c"],
        addresses=[Address("work", street="1 rue X", city="Paris")],
    )  # fmt: skip
    assert written(person).decode().split("\r\n")[:-1] == [
        "BEGIN:VCARD",
        "VERSION:3.0",
        "PRODID:-//Keepwarm//Keepwarm//EN",
        "UID:u1",
        "FN:Zoé Lefèvre",
        "N:Lefèvre;Zoé;;;",
        "NOTE:one\\ntwo\\; three",
        "ORG:A\\, B;C",
        "TEL;TYPE=CELL,pref:+33 6",
        "item1.TEL:1",
        "item1.X-ABLabel:Standard",
        "EMAIL;TYPE=INTERNET,HOME:z@example.org",
        "ADR;TYPE=WORK:;;1 rue X;Paris;;;",
        "item2.URL:https://example.org/a,b;c",
        "item2.X-ABLabel:_$!<HomePage>!$_",
        "BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12",
        "item3.X-ABDATE:2012-06-30",
        "item3.X-ABLabel:_$!<Anniversary>!$_",
        "CATEGORIES:a\\,b,c",
        "END:VCARD",
    ]


def test_version_4_says_some_things_in_its_own_way():
    person = Contact(
        name="A", phones=[Phone("1", "home", True)], birthday="1980-04-12", anniversary="--06-30", is_group=True
    )
    lines = written(person, version="4.0").decode().split("\r\n")
    assert {"VERSION:4.0", "TEL;PREF=1;TYPE=HOME:1", "BDAY:19800412", "ANNIVERSARY:--0630", "KIND:group"} <= set(lines)


def test_other_programs_read_it():
    person = Contact(
        name="Zoé, Lefèvre", family="Lefèvre;X", given="Zoé", note="a, b\nc", tags=["x, y", "z"], photo=PNG,
        photo_type="image/png", emails=[Email("z@example.org", "work")], organization="A; B", units=["C"],
    )  # fmt: skip
    card = vobject.readOne(written(person).decode())
    assert (card.fn.value, card.n.value.family, card.note.value) == ("Zoé, Lefèvre", "Lefèvre;X", "a, b\nc")
    assert card.categories.value == ["x, y", "z"]
    assert card.org.value == ["A; B", "C"]
    assert card.photo.value == PNG
    assert card.email.params["TYPE"] == ["INTERNET", "WORK"]


KEPT = [
    "BEGIN:VCARD",
    "VERSION:3.0",
    "FN:A B",
    'N;SORT-AS="B,A":B;A;;;',
    "TEL;type=IPHONE;type=CELL;type=VOICE;type=pref:1",
    "TEL;TYPE=WORK,FAX:2",
    "TEL;TYPE=WORK:3",
    "item3.ADR;type=HOME:;;street;city;;;",
    "item3.X-ABLabel:Chalet",
    "item3.X-ABADR:ma",
    "EMAIL;X-EVOLUTION-UI-SLOT=1:a@example.org",
    "TITLE:one",
    "TITLE:two",
    "item5.X-ABRELATEDNAMES:Paul",
    "item5.X-ABLabel:_$!<Spouse>!$_",
    'X-Long.Name;p="a:b;c",d:value: with; all, of\\n it',
    "IMPP;X-SERVICE-TYPE=Skype:skype:me",
    "END:VCARD",
    "",
]


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_lines_that_say_more_come_back_as_they_were(folder, version):
    (contact,) = read("\r\n".join(KEPT).encode(), folder)
    lines = written(contact, version=version).decode().split("\r\n")
    preferred = {"3.0": "type=VOICE;type=pref:1", "4.0": "type=VOICE;type=pref;PREF=1:1"}[version]
    wanted = {line.replace("type=VOICE;type=pref:1", preferred).replace("VERSION:3.0", f"VERSION:{version}") for line in KEPT}
    assert wanted <= set(lines)
    assert len([line for line in lines if "TEL" in line]) == 3


def test_lines_of_values_that_were_changed_do_not_come_back(folder):
    (contact,) = read("\r\n".join(KEPT).encode(), folder)
    contact.phones[1].value = "22"
    contact.family = "C"
    del contact.addresses[0]
    lines = written(contact).decode().split("\r\n")
    assert "TEL;TYPE=FAX:22" in lines and "N:C;A;;;" in lines
    assert not [line for line in lines if line.startswith(("item3.ADR", "TEL;TYPE=WORK,FAX", "N;SORT"))]


def test_labels_take_groups_that_are_free(folder):
    person = Contact(name="A", phones=[Phone("1", "Chalet")], extras=["item1.X-ABADR:ma", "ITEM2.X-FOO:1"])
    assert "item3.TEL:1" in written(person).decode().split("\r\n")


def test_data_that_is_embedded_is_written_as_version_4_wants():
    person = Contact(name="A", extras=["LOGO;ENCODING=b;TYPE=PNG:AAAA", "KEY;TYPE=X509;ENCODING=b:BBBB"])
    lines = written(person, version="4.0").decode().split("\r\n")
    assert {"LOGO:data:image/png;base64,AAAA", "KEY:data:application/x509;base64,BBBB"} <= set(lines)


def test_a_line_of_version_4_says_what_is_preferred_in_either_version(folder):
    lines = ["BEGIN:VCARD", "VERSION:4.0", "FN:A", "TEL;PREF=1;TYPE=work,fax:1", "X-A;PREF=1:2", "END:VCARD", ""]
    (contact,) = read("\r\n".join(lines).encode(), folder)
    as_3, as_4 = (written(contact, version=version).decode().split("\r\n") for version in ("3.0", "4.0"))
    assert {"TEL;TYPE=work,fax;TYPE=pref:1", "X-A;PREF=1:2"} <= set(as_3)
    assert {"TEL;TYPE=work,fax;PREF=1:1", "X-A;PREF=1:2"} <= set(as_4)


def test_version_4_is_told_where_a_uid_is_no_uri():
    assert b"\r\nUID;VALUE=text:a1\r\n" in written(Contact(uid="a1", name="A"), version="4.0")
    assert b"\r\nUID:urn:uuid:a1\r\n" in written(Contact(uid="urn:uuid:a1", name="A"), version="4.0")


@pytest.mark.parametrize("line", ["LOGO;ENCODING=b;TYPE=PNG:AAAA", 'KEY;ENCODING=b;TYPE="text/x-key":BBBB'])
def test_data_that_was_embedded_by_version_4_is_written_as_version_3_wants(folder, line):
    (contact,) = read(written(Contact(name="A", extras=[line]), version="4.0"), folder)
    assert contact.extras != [line]
    assert line in written(contact).decode().split("\r\n")


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_the_second_export_is_the_first(folder, version):
    data = written(*read("\r\n".join(KEPT).encode(), folder), version=version)
    assert written(*read(data, folder), version=version) == data


def test_a_nameless_person_gets_a_name():
    assert b"FN:a@example.org\r\nN:;;;;\r\n" in written(Contact(emails=[Email("a@example.org")]))
    assert b"\r\nFN:No name\r\n" in written(Contact())
