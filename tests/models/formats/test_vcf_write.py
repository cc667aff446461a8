"""People written as vCards: what was written is read again, whatever it holds, and other programs can read it."""

import re

import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from models.formats import vcf
from models.formats.records import Address, Contact, Email, Phone, Progress, Url

CRAFTED = st.sampled_from(
    [*'\n;,\\":=~\t\x0b\x85\u2028\u202eéﷺ ', "👵🏽", "\\n", "END:VCARD", "=\n", "^n", "BEGIN:VCARD\n"]
)
LETTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\0\r")


def texts(least: int = 0, most: int = 25, single: bool = False) -> st.SearchStrategy[str]:
    """Texts as a form or a file gives them: no blanks around them."""
    pieces = st.lists(st.one_of(LETTERS, CRAFTED), max_size=most).map("".join)
    if single:
        pieces = pieces.map(lambda text: " ".join(text.split()))
    return pieces.map(str.strip).filter(lambda text: len(text) >= least)


LABELS = st.one_of(
    st.sampled_from(
        ["", "mobile", "home", "work", "fax", "pager", "other", "X-Bureau", "Home", "homepage", "main", "WhatsApp"]
    ),
    texts(most=20).filter(lambda text: "!<" not in text),
)
DAYS = st.one_of(
    st.just(""),
    st.dates().map(str).filter(lambda day: not day.startswith("1604")),  # Apple's year for an unknown one
    st.sampled_from(["--02-29", "--12-31", "--01-01"]),
)
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x08\0\0\0\x08" + bytes(range(256))
PHOTOS = st.sampled_from([(b"", ""), (PNG, "image/png"), (b"\xff\xd8\xff\xe0x" * 99, "image/jpeg")])
TEXTS = ("family", "given", "additional", "prefix", "suffix", "nickname", "organization", "title", "note")
VALUES = texts(1).filter(lambda text: not re.match(r"(?i)tel:|mailto:", text))
LINES = st.builds(
    "X-{}:{}".format,
    st.from_regex(r"[A-Z][A-Z0-9-]{0,20}", fullmatch=True).filter(
        lambda name: not name.startswith(("AB", "ANN", "NICK", "KEEP"))
    ),
    texts().map(lambda text: text.replace("\n", "\\n")),
)


@st.composite
def contacts(draw: st.DrawFn) -> Contact:
    photo, kind = draw(PHOTOS)
    places = st.builds(Address, LABELS, *[texts(most=20)] * 6, texts(1, 20))
    return Contact(
        uid=draw(texts()),
        name=draw(texts(1, single=True)),
        **{field: draw(texts()) for field in TEXTS},
        units=draw(st.lists(texts(1), max_size=2)),
        phones=draw(st.lists(st.builds(Phone, VALUES, LABELS, st.booleans()), max_size=3)),
        emails=draw(st.lists(st.builds(Email, VALUES, LABELS, st.booleans()), max_size=3)),
        urls=draw(st.lists(st.builds(Url, texts(1), LABELS), max_size=3)),
        addresses=draw(st.lists(places, max_size=2)),
        birthday=draw(DAYS),
        anniversary=draw(DAYS),
        tags=draw(st.lists(texts(1), max_size=3, unique=True)),
        met_on=draw(DAYS),
        photo=photo,
        photo_type=kind,
        extras=draw(st.lists(LINES, max_size=3)),
        is_group=draw(st.booleans()),
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
@settings(max_examples=25)
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
