"""vCards as phones, Google and Outlook write them: what is read of each."""

import base64
from pathlib import Path

import pytest

from models.formats import vcf
from models.formats.records import Address, Contact, Email, Phone, Progress, Unread, Url

PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)  # a PNG of one pixel


@pytest.fixture
def read(tmp_path: Path):
    def read(content: str | bytes) -> list[Contact | Unread]:
        path = tmp_path / "contacts.vcf"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return [record for record in vcf.read(path) if not isinstance(record, Progress)]

    return read


@pytest.fixture
def one(read):
    """Read the lines of one card, its BEGIN, VERSION and END left out."""

    def one(*lines: str, version: str = "3.0") -> Contact:
        (contact,) = read("\r\n".join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""]))
        return contact

    return one


def test_an_iphone(one):
    contact = one(
        "PRODID:-//Apple Inc.//iPhone OS 18.1//EN",
        "N:Lefèvre;Zoé;Marie\\, Anne;Dr;",
        "FN:Dr Zoé Marie\\, Anne Lefèvre",
        "ORG:Société Générale;Études;",
        "item1.EMAIL;type=INTERNET;type=pref:zoe@example.org",
        "item1.X-ABLabel:_$!<Work>!$_",
        "TEL;type=CELL;type=VOICE;type=pref:+33 6 39 98 11 01",
        "TEL;type=WORK;type=FAX:01 99 00 11 03",
        "item2.TEL:01 99 00 11 02",
        "item2.X-ABLabel:Standard été",
        "item3.ADR;type=HOME;type=pref:;;12 rue de l’Église\\nBâtiment B;Besançon;;25000;France",
        "item3.X-ABADR:fr",
        "item4.URL;type=pref:https\\://example.org/a,b",
        "item4.X-ABLabel:_$!<HomePage>!$_",
        "BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29",
        "item5.X-ABDATE;type=pref:2012-06-30",
        "item5.X-ABLabel:_$!<Anniversary>!$_",
        "X-SOCIALPROFILE;type=twitter;x-user=me:http://twitter.com/me",
    )
    assert (contact.name, contact.additional, contact.prefix) == ("Dr Zoé Marie, Anne Lefèvre", "Marie, Anne", "Dr")
    assert (contact.organization, contact.units) == ("Société Générale", ["Études"])
    assert contact.emails == [Email("zoe@example.org", "work", True)]
    assert contact.phones == [
        Phone("+33 6 39 98 11 01", "mobile", True),
        Phone("01 99 00 11 03", "fax"),
        Phone("01 99 00 11 02", "Standard été"),
    ]
    street = "12 rue de l’Église\nBâtiment B"
    assert contact.addresses == [Address("home", "", "", street, "Besançon", "", "25000", "France")]
    assert contact.urls == [Url("https://example.org/a,b", "homepage")]
    assert (contact.birthday, contact.anniversary) == ("--02-29", "2012-06-30")
    assert "X-SOCIALPROFILE;type=twitter;x-user=me:http://twitter.com/me" in contact.extras
    assert "item3.X-ABADR:fr" in contact.extras
    assert not contact.troubles


def test_an_android_of_the_old_days(one):
    contact = one(
        "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=4C=65=66=C3=A8=76=72=65;=5A=6F=",
        "=C3=A9;;;",
        "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=5A=6F=C3=A9=20=4C=65=66=C3=A8=76=72=65",
        "TEL;CELL;PREF:+33639981101",
        "TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=43=68=61=6C=65=74=20=64=E2=80=99=C3=A9=74=C3=A9):0199001102",
        "NOTE;ENCODING=QUOTED-PRINTABLE:Appeler =",
        "TEL:vise le standard=0D=0A=",
        "fin",
        f"PHOTO;ENCODING=BASE64;PNG:{base64.b64encode(PIXEL).decode()}",
        "",
        "X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Zo;1;;;;;;;;;;;;;",
        "X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2012-06-30;1;;;;;;;;;;;;;",
        "X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Paul;14;;;;;;;;;;;;;",
        version="2.1",
    )
    assert (contact.name, contact.family, contact.given) == ("Zoé Lefèvre", "Lefèvre", "Zoé")
    assert contact.phones == [Phone("+33639981101", "mobile", True), Phone("0199001102", "Chalet d’été")]
    assert contact.note == "Appeler TEL:vise le standard\nfin"
    assert (contact.photo, contact.photo_type) == (PIXEL, "image/png")
    assert (contact.nickname, contact.anniversary) == ("Zo", "2012-06-30")
    assert [line for line in contact.extras if "relation" in line]


def test_google(one):
    contact = one(
        "FN:Jürgen Groß, Prof.",
        "N:Groß;Jürgen;;;Prof.",
        "EMAIL;TYPE=INTERNET;TYPE=HOME:j.gross@example.net",
        "item1.TEL:030 55501202",
        "item1.X-ABLabel:Grand Central",
        "item2.ORG:Müller & Söhne GmbH",
        "item2.X-ABLabel:",
        "BDAY:--0415",
        "NOTE:Messe 2019, Stand 4\\nzweite",
        "CATEGORIES:myContacts,Clients\\, Nord",
    )
    assert (contact.name, contact.suffix) == ("Jürgen Groß, Prof.", "Prof.")
    assert contact.emails == [Email("j.gross@example.net", "home")]
    assert contact.phones == [Phone("030 55501202", "Grand Central")]
    assert contact.organization == "Müller & Söhne GmbH"
    assert (contact.birthday, contact.note) == ("--04-15", "Messe 2019, Stand 4\nzweite")
    assert contact.tags == ["myContacts", "Clients, Nord"]
    assert contact.extras == []


def test_outlook(read):
    text = (
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;LANGUAGE=fr;CHARSET=Windows-1252:Lefèvre;Zoé\r\n"
        "FN;CHARSET=Windows-1252:Zoé Lefèvre\r\nORG;CHARSET=Windows-1252:Société d’Étude;Paris\r\n"
        "NOTE;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:Prix : 25 =80, dont TV=\r\nA=0D=0Adeux\r\n"
        "TEL;WORK;VOICE:01 99 00 11 02\r\nADR;WORK;PREF;CHARSET=Windows-1252:;;12 rue de l’Église;Besançon;;25000;France\r\n"
        "LABEL;WORK;PREF;ENCODING=QUOTED-PRINTABLE:12 rue=0D=0A=\r\n25000 Paris\r\nEND:VCARD\r\n"
    )
    (contact,) = read(text.encode("cp1252"))
    assert (contact.name, contact.organization, contact.units) == ("Zoé Lefèvre", "Société d’Étude", ["Paris"])
    assert contact.note == "Prix : 25 €, dont TVA\ndeux"
    assert contact.phones == [Phone("01 99 00 11 02", "work")]
    assert contact.addresses[0].street == "12 rue de l’Église"
    assert "LABEL;TYPE=WORK;TYPE=PREF:12 rue\\n25000 Paris" in contact.extras
    assert not contact.troubles


def test_version_4(one):
    data = base64.b64encode(PIXEL).decode()
    contact = one(
        "FN:Łucja Żak",
        'N;SORT-AS="Zak,Lucja":Żak;Łucja;;;',
        'TEL;VALUE=uri;TYPE="cell,voice";PREF=1:tel:+48-699-881-301;ext=12',
        "EMAIL;TYPE=work:mailto:lucja@example.com",
        "BDAY:19800412",
        "ANNIVERSARY:--0630",
        f"PHOTO:data:image/png;base64\\,{data}",
        "GENDER:F",
        version="4.0",
    )
    assert contact.phones == [Phone("+48-699-881-301 ext. 12", "mobile", True)]
    assert contact.emails == [Email("lucja@example.com", "work")]
    assert (contact.birthday, contact.anniversary) == ("1980-04-12", "--06-30")
    assert contact.photo == PIXEL
    assert contact.extras == ['~N;SORT-AS="Zak,Lucja":Żak;Łucja;;;', "GENDER:F"]


@pytest.mark.parametrize("line", ["KIND:group", "X-ADDRESSBOOKSERVER-KIND:group"])
def test_a_group_is_not_a_person(one, line):
    contact = one("FN:Équipe", line, "MEMBER:urn:uuid:1")
    assert contact.is_group
    assert contact.extras == ["MEMBER:urn:uuid:1"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1980-04-12", "1980-04-12"),
        ("19800412", "1980-04-12"),
        ("1980-04-12T23:30:00-10:00", "1980-04-12"),
        ("1980-4-2", "1980-04-02"),
        ("12.04.1980", "1980-04-12"),
        ("--0412", "--04-12"),
        ("--04-12", "--04-12"),
        ("1604-04-12", "--04-12"),
        ("0000-04-12", "--04-12"),
    ],
)
def test_birthdays_in_many_ways(one, text, day):
    contact = one("FN:A", f"BDAY:{text}")
    assert contact.birthday == day
    assert not contact.troubles and not contact.extras


@pytest.mark.parametrize("text", ["1980", "1980-04", "---12", "circa 1800", "2023-02-30", "1980-W05-3", "٢٠٢٠-٠١-٠١"])
def test_what_is_no_day_is_kept_and_told(one, text):
    contact = one("FN:A", f"BDAY:{text}")
    assert contact.birthday == ""
    assert contact.extras == [f"BDAY:{text}"]
    assert [trouble.line for trouble in contact.troubles] == [4]


@pytest.mark.parametrize(
    ("types", "label", "preferred"),
    [
        ("TYPE=CELL", "mobile", False),
        ("TYPE=HOME,VOICE", "home", False),
        ("TYPE=WORK;TYPE=FAX", "fax", False),
        ("TYPE=PAGER;TYPE=pref", "pager", True),
        ('TYPE="work,voice";PREF=1', "work", True),
        ("TYPE=VOICE", "", False),
        ("TYPE=ISDN", "isdn", False),
        ("TYPE=WhatsApp", "WhatsApp", False),
        ("HOME;CELL", "mobile", False),
        ("WORK,FAX,PREF", "fax", True),
        ('TYPE="CELL;VOICE"', "mobile", False),
        ("PREF=99999999999999999999999", "", False),
    ],
)
def test_types_become_a_label(one, types, label, preferred):
    assert one("FN:A", f"TEL;{types}:1").phones == [Phone("1", label, preferred)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r", "\r\r\n"])
def test_any_charset_and_any_line_end(read, encoding, end):
    (contact,) = read(end.join(["BEGIN:VCARD", "VERSION:3.0", "FN:Zoë Dupré", "END:VCARD", ""]).encode(encoding))
    assert contact.name == "Zoë Dupré"
    assert bool(contact.troubles) == (encoding == "cp1252")


def test_a_guessed_charset_is_told_once_for_a_file(read):
    cards = "BEGIN:VCARD\nFN:Zoë\nEND:VCARD\n" * 3
    assert [len(contact.troubles) for contact in read(cards.encode("cp1252"))] == [1, 0, 0]


def test_japanese_charsets(read):
    name = "安藤ロイド"
    for charset in ("SHIFT_JIS", "ISO-2022-JP", "EUC-JP"):
        (contact,) = read(f"BEGIN:VCARD\nVERSION:2.1\nN;CHARSET={charset}:{name}\nEND:VCARD\n".encode(charset))
        assert contact.family == name, charset


def test_a_fold_may_cut_a_letter(read):
    line = "NOTE:Rencontrée à Noël".encode()
    (contact,) = read(b"BEGIN:VCARD\r\nFN:A\r\n" + line[:12] + b"\r\n " + line[12:] + b"\r\nEND:VCARD\r\n")
    assert contact.note == "Rencontrée à Noël"


def test_lines_that_were_not_folded_go_on_with_the_note(one):
    contact = one("FN:A", "NOTE:first", "second", "", "third http://example.org", "TEL:1")
    assert contact.note == "first\nsecond\nthird http://example.org"
    assert contact.phones == [Phone("1")]


def test_a_line_that_is_no_property_costs_only_itself(one):
    contact = one("FN:A", "N:A;B", "THIS IS NOTHING", "TEL;TYPE" + "=" * 60, "TEL:1")
    assert [(trouble.line, trouble.text) for trouble in contact.troubles] == [
        (5, "THIS IS NOTHING"),
        (6, "TEL;TYPE" + "=" * 60),
    ]
    assert (contact.family, contact.phones) == ("A", [Phone("1")])


def test_second_values_are_kept(one):
    contact = one(
        "FN:A",
        "FN;LANGUAGE=fr:Ah",
        "ORG:X;Y",
        "ORG:Z",
        "TITLE:T",
        "TITLE:U",
        "NOTE:one",
        "NOTE:two",
        "BDAY:1980-01-02",
        "BDAY:1981",
    )
    assert (contact.name, contact.organization, contact.title, contact.note) == ("A", "X", "T", "one\ntwo")
    assert contact.extras == ["FN;LANGUAGE=fr:Ah", "ORG:Z", "TITLE:U", "BDAY:1981"]


def test_the_backslash_of_2_1_is_mostly_itself(one):
    contact = one(
        "N:Roux;Léa", "NOTE:C:\\temp, clé 12\\; code A", "ADR;HOME:;;1\\; rue X;Paris;;75001;France", version="2.1"
    )
    assert contact.note == "C:\\temp, clé 12; code A"
    assert contact.addresses[0].street == "1; rue X"


def test_cards_within_cards(read):
    inner = "BEGIN:VCARD\nN:nest{0}\nEND:VCARD\n"
    records = read(f"BEGIN:VCARD\nN:parent\n{inner.format(1)}{inner.format(2)}TEL:1\nEND:VCARD\n{inner.format(3)}")
    assert [contact.family for contact in records] == ["nest1", "nest2", "parent", "nest3"]
    assert records[2].phones == [Phone("1")]


def test_an_assistant_is_not_a_contact_and_stays(read):
    for begin in ("AGENT:\nBEGIN:VCARD\n", "AGENT:BEGIN:VCARD\n"):
        (contact,) = read(f"BEGIN:VCARD\nFN:Boss\n{begin}FN:Help, Me\nEND:VCARD\nTEL:1\nEND:VCARD\n")
        assert (contact.name, contact.phones) == ("Boss", [Phone("1")])
        assert contact.extras == ["AGENT:BEGIN:VCARD\\nFN:Help\\, Me\\nEND:VCARD\\n"]


def test_cards_without_an_end(read):
    records = read("BEGIN:VCARD\nFN:A\nTEL:1\nBEGIN:VCARD\nFN:B\nEND:VCARD\nBEGIN:VCARD\nFN:C\n")
    assert [contact.name for contact in records] == ["A", "B", "C"]
    assert [len(contact.troubles) for contact in records] == [1, 0, 1]
    assert records[0].phones == [Phone("1")]


def test_text_around_cards(read):
    records = read(
        "Subject: a card\n\nHello\nbegin:vCard  \nFN:A\nEND:VCARD.\nbye\nBEGIN:VCARD\nFN:B\nEND:VCARDBEGIN:VCARD\nFN:C\nEND:VCARD"
    )
    assert [contact.name for contact in records] == ["A", "B", "C"]
    assert read("> BEGIN:VCARD\n> FN:Quoted\n> NOTE:a\n>  b\n> END:VCARD\n")[0].note == "ab"


def test_a_card_that_names_nobody_is_told(read):
    (record,) = read("\nBEGIN:VCARD\nVERSION:3.0\nGEO:1,2\nEND:VCARD\n")
    assert isinstance(record, Unread)
    assert (record.line, bool(record.message)) == (2, True)


@pytest.mark.parametrize(
    ("line", "name"),
    [("N:;;;;", ""), ("ORG:Acme", "Acme"), ("EMAIL:a@b.example", "a@b.example"), ("TEL:+212 6", "+212 6")],
)
def test_a_name_is_found_where_there_is_none(read, line, name):
    (record,) = read(f"BEGIN:VCARD\n{line}\nEND:VCARD\n")
    assert (record.name if isinstance(record, Contact) else "") == name


def test_equal_cards_have_equal_digests_whatever_ends_their_lines(read):
    card = "BEGIN:VCARD\nFN:A\nEND:VCARD\n"
    first, second, third = read(card + card.replace("\n", "\r\n") + card.replace("FN:A", "FN:B"))
    assert first.digest == second.digest != third.digest
    assert len(first.digest) == 16


def test_the_source_has_the_whole_card_but_the_photo(one):
    data = base64.b64encode(PIXEL).decode()
    contact = one("FN:A", f"PHOTO;ENCODING=b:{data}", "NOTE:long", " er", "X-A:1")
    assert contact.source == "BEGIN:VCARD\nVERSION:3.0\nFN:A\nPHOTO;ENCODING=b:\nNOTE:longer\nX-A:1\nEND:VCARD"
    again = vcf.read_text(contact.source)
    assert (again.name, again.note, again.photo, again.extras) == ("A", "longer", b"", ["X-A:1"])


def test_text_without_a_person_reads_as_nobody():
    assert vcf.read_text("") == Contact()


def test_photos_that_are_none(one):
    links = ["PHOTO;VALUE=URI:http://example.org/p.jpg", "PHOTO:https://example.org/p.jpg"]
    contact = one("FN:A", *links, "PHOTO;ENCODING=b:@@@@", f"PHOTO;ENCODING=b:{base64.b64encode(b'<svg/>').decode()}")
    assert contact.photo == b""
    assert contact.extras == [*links, "PHOTO;ENCODING=b:PHN2Zy8+"]
    assert [trouble.line for trouble in contact.troubles] == [6, 7]


def test_progress_ends_at_the_end(tmp_path):
    path = tmp_path / "many.vcf"
    path.write_text("BEGIN:VCARD\nFN:A\nEND:VCARD\n" * 500)
    steps = [record for record in vcf.read(path) if isinstance(record, Progress)]
    assert [step.done for step in steps] == sorted(step.done for step in steps)
    assert steps[-1] == Progress(path.stat().st_size, path.stat().st_size)
    assert len(steps) == 3


def test_what_is_accepted():
    assert vcf.accepts(b"\xef\xbb\xbfbegin:vcard\r\n")
    assert vcf.accepts("BEGIN:VCARD\r\n".encode("utf-16"))
    assert not vcf.accepts(b"BEGIN:VCALENDAR\r\nDESCRIPTION:BEGIN:VCARD\r\n")
    assert not vcf.accepts(b"")


def test_a_card_reads_the_same_each_time(read):
    text = "BEGIN:VCARD\nVERSION:3.0\nFN:A\nNOTE:At home\nOffice: 12 rue Sésame\nEND:VCARD\n"
    assert [contact.note for contact in read(text * 3)] == ["At home\nOffice: 12 rue Sésame"] * 3


@pytest.mark.parametrize(
    "head",
    [
        "NOTE;CHARSET=utf-7:",
        "NOTE;CHARSET=unicode_escape:ÿ",
        "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=unicode_escape:=FF",
    ],
)
@pytest.mark.parametrize("value", ["+2AA-", "+AAA-", "\\ud800", "\\x00", "=5Cud800", "=00"])
def test_no_charset_brings_in_what_cannot_be_stored(read, head, value):
    (contact,) = read(f"BEGIN:VCARD\nVERSION:3.0\nFN:A\n{head}{value}\nEND:VCARD\n".encode("latin-1"))
    stored = "".join((contact.note, contact.source, *contact.extras))
    assert "\0" not in stored
    assert stored.encode().decode() == stored


def test_what_is_no_charset_is_not_believed(read):
    line = b"NOTE;CHARSET=punycode:" + b"a" * 500_000 + b"\xe9-" + b"0" * 500_000  # Python would need minutes
    (contact,) = read(b"BEGIN:VCARD\nVERSION:2.1\nN:A\n" + line + b"\nEND:VCARD\n")
    assert contact.note.startswith("aaa")


def test_a_card_of_very_many_photos(read):
    photos = "".join(f"PHOTO;ENCODING=b:{'A' * 500}{number:08}\n" for number in range(20_000))
    (contact,) = read(f"BEGIN:VCARD\nVERSION:3.0\nFN:A\n{photos}TEL:1\nEND:VCARD\n")
    assert contact.phones == [Phone("1")]
    assert "AAAA" not in contact.source


@pytest.mark.parametrize("place", range(-4, 4))
@pytest.mark.parametrize("between", ["\r\n", "\r\r\n", "\r", "\n"])
def test_ends_of_lines_are_known_where_a_large_file_is_read_in_pieces(read, between, place):
    first = between.join(["BEGIN:VCARD", "VERSION:3.0", "FN:A", "NOTE:"])
    filler = "x" * ((1 << 20) + place - len(first))
    second = between.join(["", " y", "END:VCARD", "", "BEGIN:VCARD", "FN:B", "NOT ONE", "END:VCARD", ""])
    one, two = read(first + filler + second)
    assert one.note == (filler + "y")[:1_000_000]
    assert two.line == 8 and [trouble.line for trouble in two.troubles] == [10]


def test_many_notes_are_one_note_no_longer_than_a_long_one(read):
    one, two, many = read("\n".join(
        f"BEGIN:VCARD\nFN:A\n{notes}\nEND:VCARD" for notes in ("NOTE:a", "NOTE:a\nNOTE:b", f"NOTE:{'n' * 600}\n" * 2_000)
    ))  # fmt: skip
    assert (one.note, two.note, len(many.note)) == ("a", "a\nb", 1_000_000)
    assert [trouble.message for trouble in many.troubles] == ["This text is longer than 1000000 characters; it was cut."]
