"""LDIF of Thunderbird and of directories, with what is done to it on the way."""

import base64
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import formats
from models.formats import ldif, vcf
from models.formats.records import Address, Contact, Email, Phone, Progress, Unread, Url

LDIF = Path(__file__).parents[4] / "shared" / "corpora" / "ldif"
FILES = sorted(LDIF.rglob("*.ldif")) if LDIF.is_dir() else []
PERSON = "objectclass: top\nobjectclass: person\nobjectclass: inetOrgPerson\nobjectclass: mozillaAbPersonAlpha\n"
ONE = f"dn: cn=Samira Benali,mail=s.benali@example.com\n{PERSON}cn: Samira Benali\nmail: s.benali@example.com\n"

Read = Callable[..., list[Contact | Unread]]


@pytest.fixture
def read(tmp_path) -> Read:
    def read(text: str | bytes, encoding: str = "utf-8") -> list[Contact | Unread]:
        path = tmp_path / "book.ldif"
        path.write_bytes(text if isinstance(text, bytes) else text.encode(encoding))
        return [record for record in ldif.read(path) if not isinstance(record, Progress)]

    return read


def encoded(text: str | bytes) -> str:
    return base64.b64encode(text.encode() if isinstance(text, str) else text).decode()


def png(width: int = 1, height: int = 1) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0\0")) + chunk(b"IEND", b"")


# --- the corpus ---


@pytest.mark.skipif(not FILES, reason="the corpus is not beside the repository")
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(LDIF).as_posix())
def test_every_file_of_the_corpus_is_read(path):
    assert formats.reader_of(path) is ldif
    group, *people = [record for record in ldif.read(path) if not isinstance(record, Progress)]
    assert (group.is_group, group.extras) == (True, ["MEMBER:cn=contact number one,mail=contact1@invalid"])
    assert not any(person.is_group or person.troubles for person in people)
    one = people[0]
    assert (one.name, one.given, one.family) == ("contact number one", "contact", "one")
    assert (one.emails, one.uid) == ([Email("contact1@invalid")], "")
    for two in people[1:]:
        assert (two.title, two.note) == ('"worker"', "here's some unicode text…")
        assert two.extras == [
            "X-CUSTOM1:custom\\, 1", "X-CUSTOM2:custom\t2", "X-CUSTOM3:custom\\n3", "X-CUSTOM4:custom\\n4",
        ]  # fmt: skip


# --- what a person is ---

FULL = (
    ONE
    + """\
givenName: Samira
sn: Benali
mozillaNickname: Sam
mozillaSecondEmail: sam@example.org
telephoneNumber: +212 522 00 00 01
homePhone: +212 522 00 00 02
mobile: +212 661 00 00 03
fax: +212 522 00 00 04
pager: 5
o: OCP Group
ou: Procurement
ou: Africa
title: Buyer
street: 1, rue X
mozillaWorkStreet2: Étage 2
l: Casablanca
st: Casa; Settat
postalCode: 20000
c: Maroc
mozillaHomeStreet: 2 rue Y
mozillaHomeLocalityName: Rabat
mozillaHomePostalCode: 10000
mozillaHomeState: RSK
mozillaHomeCountryName: Maroc
birthyear: 1980
birthmonth: 4
birthday: 12
mozillaWorkUrl: https://example.com/sb
mozillaHomeUrl: https://example.org
description: tea, no milk
nsAIMid: samira
"""
)


def test_everything_thunderbird_writes_of_a_person(read):
    [person] = read(FULL)
    assert (person.name, person.given, person.family, person.nickname) == ("Samira Benali", "Samira", "Benali", "Sam")
    assert person.emails == [Email("s.benali@example.com"), Email("sam@example.org")]
    assert person.phones == [
        Phone("+212 661 00 00 03", "mobile"), Phone("+212 522 00 00 01", "work"), Phone("+212 522 00 00 02", "home"),
        Phone("+212 522 00 00 04", "fax"), Phone("5", "pager"),
    ]  # fmt: skip
    assert (person.organization, person.units, person.title) == ("OCP Group", ["Procurement", "Africa"], "Buyer")
    assert person.addresses == [
        Address("work", "", "Étage 2", "1, rue X", "Casablanca", "Casa; Settat", "20000", "Maroc"),
        Address("home", "", "", "2 rue Y", "Rabat", "RSK", "10000", "Maroc"),
    ]
    assert (person.birthday, person.note) == ("1980-04-12", "tea, no milk")
    assert person.urls == [Url("https://example.com/sb", "work"), Url("https://example.org", "home")]
    assert person.extras == ["X-AIM:samira"]
    assert not person.troubles


def test_an_export_holds_all_of_it(read, tmp_path):
    [person] = read(FULL + f"jpegPhoto:: {encoded(png())}\nmozillaCustom1: chess\n")
    path = tmp_path / "people.vcf"
    path.write_bytes(b"".join(vcf.write([person])))
    [again] = [record for record in vcf.read(path) if isinstance(record, Contact)]
    for name in ("name", "emails", "phones", "addresses", "urls", "birthday", "note", "units", "photo", "uid"):
        assert getattr(again, name) == getattr(person, name), name
    assert sorted(again.extras) == sorted(person.extras)


def test_the_text_that_is_kept_reads_as_the_person(read):
    [person] = read(FULL + f"jpegPhoto:: {encoded(png())}\n")
    again = vcf.read_text(person.source)
    assert (again.emails, again.phones, again.addresses) == (person.emails, person.phones, person.addresses)
    assert encoded(png())[:20] not in person.source


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        ("birthmonth: 04\nbirthday: 12\n", "--04-12"),
        ("birthyear: 0\nbirthmonth: 2\nbirthday: 29\n", "--02-29"),
        ("birthday: 1980-04-12\n", "1980-04-12"),
        ("birthDate: 1980-04-12\n", "1980-04-12"),
        ("birthyear: 1980\nbirthmonth: 13\nbirthday: 12\n", ""),
        ("birthyear: 1980\n", ""),
    ],
)
def test_birthdays(read, lines, day):
    [person] = read(ONE + lines)
    assert person.birthday == day
    assert bool(person.troubles) == (not day)
    assert any(line.startswith("BDAY:") for line in person.extras) == (not day)  # kept as it is


def test_a_directory_has_other_names_for_the_same(read):
    [person] = read(
        "version: 1\n\ndn: uid=sb, ou=People, dc=example, dc=com\nobjectClass: inetOrgPerson\ndisplayName: Samira Benali\n"
        "cn: Benali\ncn;lang-ar: سميرة بنعلي\nlabeledURI: https://example.com Her page\npersonalTitle: Dr\n"
        "postalAddress: 1 rue X$20000 Casablanca$Maroc\nuserPassword:: e1NTSEF9\nmodifytimestamp: 20260101000000Z\n"
    )
    assert (person.name, person.prefix, person.uid) == ("Samira Benali", "Dr", "uid=sb,ou=people,dc=example,dc=com")
    assert person.urls == [Url("https://example.com")]
    assert [address.street for address in person.addresses] == ["1 rue X\n20000 Casablanca\nMaroc"]
    assert person.extras == ["FN:Benali", "FN:سميرة بنعلي"]  # no password is ever kept


@pytest.mark.parametrize(
    ("entry", "uid"),
    [
        ("dn: cn=Zoé\n", ""),  # a namesake may bear it too
        ("dn: cn=Zoé,mail=zoe@example.com\n", ""),  # it changes with the e-mail
        ("dn: UID=Zoe, OU=People,DC=example\n", "uid=zoe,ou=people,dc=example"),
        ("dn: uid=zoe,ou=People\nentryUUID: 85fae69e-1\n", "85fae69e-1"),
        ("", ""),
    ],
)
def test_who_an_entry_is(read, entry, uid):
    [person] = read(entry + "objectclass: person\ncn: Zoé\n")
    assert person.uid == uid


def test_a_photo_is_taken_byte_for_byte_and_an_address_is_only_kept(read):
    one, two = read(ONE + f"jpegPhoto:: {encoded(png())}\n\n" + ONE + "jpegPhoto:< http://example.com/p.png\n")
    assert (one.photo, one.photo_type) == (png(), "image/png")
    assert (two.photo, two.extras) == (b"", ["PHOTO;VALUE=uri:http://example.com/p.png"])


def test_a_local_file_is_never_opened(read, tmp_path):
    (tmp_path / "file.txt").write_text("a secret")
    [person] = read(ONE + f"description:< file://{tmp_path}/file.txt\n")
    assert "a secret" not in str(person)
    assert person.extras == [f"X-LDIF-DESCRIPTION;VALUE=uri:file://{tmp_path}/file.txt"]


# --- groups and what is no person ---


def test_a_group_lists_its_members_however_they_are_written(read):
    group, _ = read(
        "dn: cn=EMI\nobjectclass: groupOfNames\ncn: EMI\nmember: CN=Samira Benali, mail=S.Benali@example.com\n"
        "member:: " + encoded("cn=Zoé\\, Jr,mail=zoe@example.com") + "\n\n" + ONE
    )  # fmt: skip
    assert group.is_group
    assert group.extras == [
        "MEMBER:cn=samira benali,mail=s.benali@example.com", "MEMBER:cn=zoé, jr,mail=zoe@example.com",
    ]  # fmt: skip


def test_units_of_a_directory_are_told_of_once(read):
    units = "dn: ou={0},dc=example\nobjectClass: organizationalUnit\nou: {0}\n\n"
    person, lost = read(units.format("People") + ONE + "\n" + units.format("Rooms"))
    assert person.name == "Samira Benali"
    assert (lost.line, lost.message) == (1, "2 entries of a directory that are no people were left out.")


def test_a_change_is_told_and_an_added_entry_is_read(read):
    added, changed, removed = read(
        ONE.replace("\nobjectclass: top", "\nchangetype: add\nobjectclass: top") + "\n"
        "dn: cn=A,o=B\nchangetype: modify\nreplace: mail\nmail: a@example.com\n-\n\ndn: cn=A,o=B\nchangetype: delete\n"
    )  # fmt: skip
    assert added.name == "Samira Benali"
    assert "modify" in changed.message and "delete" in removed.message
    assert changed.line == 10 and "replace: mail" in changed.source


def test_an_entry_that_names_nobody_can_be_saved(read):
    [lost] = read("dn: x=1,y=2\nobjectclass: person\nemployeeType: none\n")
    assert isinstance(lost, Unread)
    assert lost.source.startswith("dn: x=1,y=2\n")


def test_the_end_of_a_search_is_nobody(read):
    assert len(read(ONE + "\n# search result\nsearch: 2\nresult: 0 Success\n\n# numResponses: 2\n")) == 1


# --- how it is written ---


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_line_ends_and_encodings(read, ends, encoding):
    [person] = read((ONE + "title: Chargée d’études\n").replace("\n", ends), encoding)
    assert (person.name, person.title) == ("Samira Benali", "Chargée d’études")
    assert bool(person.troubles) == (encoding == "cp1252")


def test_folds_comments_and_base64(read):
    [person] = read(
        "# a comment\n  that goes on\nversion: 1\n" + ONE + "# mail: no@example.com\n  , never\n"
        f"description:: {encoded('Première')[:5]}\n {encoded('Première')[5:]}\ntitle: Chief \n Buyer\nemployeeType;x-y: a\n b\n"
    )  # fmt: skip
    assert (person.note, person.title, person.extras) == ("Première", "Chief Buyer", ["X-LDIF-EMPLOYEETYPE:ab"])
    assert len(person.emails) == 1
    assert not person.troubles


def test_entries_without_a_blank_line_between_them(read):
    assert [person.line for person in read(ONE + ONE.replace("dn:", "DN:"))] == [1, 8]


def test_base64_that_is_none_costs_its_line_only(read):
    [person] = read(ONE + "title:: ***\njpegPhoto:: ???\nno colon here\ndescription: tea\n")
    assert (person.note, person.title, person.photo) == ("tea", "", b"")
    assert [trouble.line for trouble in person.troubles] == [8, 9, 10]
    assert person.troubles[0].text == "title:: ***"


def test_nothing_that_a_database_refuses_comes_in(read):
    [person] = read(
        ONE + f"title:: {encoded(b'a' + bytes(1) + b'b')}\ndescription:: {encoded(bytes([0xED, 0xA0, 0x80]))}\n"
    )
    assert person.note.encode() and "\0" not in "".join([*person.extras, person.source, person.title])


@pytest.mark.parametrize("name", ["book.ldif", "book.txt"])
@pytest.mark.parametrize("begin", ["", "version: 1\n\n", "# Thunderbird\n", "\ufeff"])
def test_it_is_known_by_what_it_holds(tmp_path, name, begin):
    path = tmp_path / name
    path.write_text(begin + ONE, encoding="utf-8")
    assert formats.reader_of(path) is ldif


# --- hostile ---


@pytest.mark.parametrize(
    "text",
    [
        "description: " + "a" * 5_000_000,
        "description: a\n" + " b\n" * 500_000,
        "description: a\n" + " \n" * 500_000,
        "description:: " + "QUJD" * 1_000_000,
        "jpegPhoto:: " + "A" * 5_000_000,
        "title: a\n" * 200_000,
        "mail: a@example.com\n" * 200_000,
        "".join(f"x{number}: a\n" for number in range(100_000)),
        "a" * 2_000_000 + ": b",
        ":" * 1_000_000,
        "sn: " + "\\" * 1_000_000,
        "member: " + "a\\,=" * 300_000,
    ],
    ids=[
        "long",
        "folds",
        "empty-folds",
        "base64",
        "photo",
        "titles",
        "mails",
        "names",
        "name",
        "colons",
        "backslashes",
        "dn",
    ],
)
def test_endless_texts_cost_time_by_their_length(read, text):
    [person] = read(ONE + text + "\n")
    assert person.emails[0].value == "s.benali@example.com"
    assert len(person.note) <= 1_000_000


def test_many_entries_and_no_blank_line(read):
    people = read("dn: cn=A,o=B\ncn: A\n" * 20_000)
    assert len(people) == 20_000


PIECES = st.sampled_from(
    ["dn: ", "dn:: ", "cn", "mail", ":", "::", ":<", " ", "\n", "\n\n", "\r", "\t", "=", ",", "\\", "a", "é", "QUJD", "\0", "-",
     "#", "objectclass: groupOfNames", "member: ", "birthday: ", "jpegPhoto:: ", "changetype: add\n", ";lang-fr", "$", "\ud800"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=60), st.binary(max_size=20))
def test_nothing_in_a_file_makes_it_fail_and_all_that_comes_can_be_stored(tmp_path_factory, pieces, noise):
    path = tmp_path_factory.getbasetemp() / "any.ldif"
    path.write_bytes("".join(pieces).encode("utf-8", "surrogatepass") + noise)
    for record in ldif.read(path):
        if not isinstance(record, Progress):
            text = "".join([record.source, *getattr(record, "extras", ()), getattr(record, "note", "")])
            assert "\0" not in text and text.encode()
        if isinstance(record, Contact):
            assert record.name and vcf.read_text(record.source).name == record.name
