"""Tables of people: how they are laid out and written, what their columns are taken for, and how days are read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.formats import contacts_csv, csv_columns, csv_days
from models.formats.records import Address, Columns, Contact, Email, Phone, Progress, Unread


@pytest.fixture
def read(tmp_path):
    def read_table(text: str | bytes, columns: Columns | None = None, encoding: str = "utf-8") -> list:
        path = tmp_path / "people.csv"
        path.write_bytes(text if isinstance(text, bytes) else text.encode(encoding))
        return [one for one in contacts_csv.read(path, columns) if not isinstance(one, Progress)]

    return read_table


def fields_of(text: str) -> list[str | None]:
    return csv_columns.fields_of([heading.strip() for heading in text.split(",")])


# --- headings ---


@pytest.mark.parametrize(
    ("headings", "fields"),
    [
        ("Name,Email", "name email"),
        ("Nom,Prénom,Société,Fonction,Tél. mobile,E-mail", "family given organization title phone.mobile email"),
        ("Nom complet,Tél. professionnel,Ville,Code postal,Pays", "name phone.work address.city address.postcode address.country"),
        ("Vorname,Nachname,Firma,Telefon (geschäftlich),E-Mail-Adresse", "given family organization phone.work email"),
        ("Name,Vorname,Straße,PLZ,Ort", "family given address.street address.postcode address.city"),
        ("Nombre,Apellidos,Empresa,Correo electrónico,Móvil", "given family organization email phone.mobile"),
        ("الاسم الكامل,الشركة,المنصب,رقم الهاتف,البريد الإلكتروني", "name organization title phone email"),
        ("الاسم,النسب,الهاتف المحمول,المدينة,ملاحظات", "given family phone.mobile address.city note"),
        ("Title,First Name,Last Name,Job Title", "prefix given family title"),
        ("Title,Name", "title name"),
        ("Home City,Business Street 2,Autre boîte postale", "address.home.city address.work.street address.other.po_box"),
        ("Geburtsmonat,Geburtstag,Tel. dienstlich,Privat: PLZ", "birth_month birth_day phone.work address.home.postcode"),
        ("Salutation,Account Name,Mailing Street,Mailing Zip/Postal Code", "prefix organization address.street address.postcode"),
        ("Organization 1 - Name,E-mail 1 - Type,E-mail 1 - Value", "organization email.label email"),
        ("Home Fax,Pager,Other Phone", "phone.fax phone.pager phone.other"),
        ("Vorname,Nachname,URL,E-Mail-Adresse,Firma,Position,Verbunden am", "given family url email organization title met_on"),
        ("Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Connecté le", "given family url email organization title met_on"),
    ],
)  # fmt: skip
def test_headings_in_many_languages(headings, fields):
    assert fields_of(headings) == fields.split()


def test_what_is_not_the_persons_own_is_kept_aside():
    assert fields_of("Assistant's Phone,E-mail Type,Company Yomi,Téléphone de l'assistant(e)") == [
        "other",
        "",
        "other",
        "other",
    ]


def test_every_field_of_a_heading_has_its_word():
    words = csv_columns.fields()
    found = {field for name in dir(csv_columns) if name == "_FIELDS" for field in getattr(csv_columns, name).values()}
    assert found - words.keys() == {"either"}


@given(st.text(max_size=60))
def test_any_heading_is_some_field_or_none(heading):
    (field,) = csv_columns.fields_of([heading])
    assert field is None or field in csv_columns.fields()


# --- columns ---


def test_an_unknown_heading_is_told_by_its_values(read):
    columns, person = read("Wer,Kontakt 1,Kontakt 2\nZoé,zoe@example.org,+212 661 234567\n")
    assert columns.fields == ["other", "email", "phone"] and columns.unknown == ["Wer"] and columns.asks
    assert person.extras == ['X-CSV-COLUMN;X-NAME="Wer":Zoé']


def test_an_answer_is_used_instead_of_the_guess(read):
    text = "Wer,Kontakt 1\nZoé,zoe@example.org\n"
    columns = read(text)[0]
    columns.fields = ["name", ""]
    answered, person = read(text, columns)
    assert (person.name, person.emails) == ("Zoé", []) and not answered.asks


def test_an_answer_to_another_table_is_not_used(read):
    columns, _ = read("Name,Email,Phone\nZoé,zoe@example.org,\n", Columns(["A"], fields=["note"], sure=True))
    assert columns.fields == ["name", "email", "phone"]


def test_a_table_that_names_nobody_is_one_problem(read):
    columns, lost = read("alpha,beta\nx,y\nz,w\n")
    assert columns.asks and isinstance(lost, Unread) and lost.line == 1


@pytest.mark.parametrize(
    "text",
    [
        "Liste des membres 2024;;\n;;\nNom;Prénom;Tél.\nLefèvre;Zoé;0600000000\n",
        'Notes :\n"Lors de l\'export, certaines adresses, etc."\n\nPrénom,Nom,URL,Adresse e-mail,Connecté le\nZoé,Lefèvre,,,\n',
    ],
)
def test_what_stands_before_the_headings_is_passed_over(read, text):
    _, person = read(text)
    assert (person.name, person.line) == ("Zoé Lefèvre", text.count("\n"))


@pytest.mark.parametrize(
    ("row", "names"),
    [
        ("Zoé Lefèvre,zoe@example.org", ("Zoé Lefèvre", "", "")),
        ("Zoé,Lefèvre,zoe@example.org", ("Zoé Lefèvre", "Zoé", "Lefèvre")),
        ("Zoé Lefèvre,OCP Group,zoe@example.org", ("Zoé Lefèvre", "", "")),
    ],
)
def test_names_without_headings(read, row, names):
    columns, person = read(row)
    assert (person.name, person.given, person.family) == names
    assert not columns.has_head and columns.asks


# --- how a table is written ---


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_delimiters_and_character_sets(read, delimiter, encoding):
    text = "Nom,Société,Téléphone\r\nZoé Lefèvre,Électricité,0600000000\r\n".replace(",", delimiter)
    _, person = read(text, encoding=encoding)
    assert (person.name, person.organization, person.phones) == ("Zoé Lefèvre", "Électricité", [Phone("0600000000")])
    assert bool(person.troubles) == (encoding == "cp1252")


def test_arabic_and_japanese_of_windows(read):
    _, person = read("الاسم الكامل;الهاتف\nسميرة بنعلي;0600000000\n", encoding="cp1256")
    assert person.name == "سميرة بنعلي"
    _, person = read("Name,Company\n山田太郎,株式会社山田\n", encoding="cp932")
    assert (person.name, person.organization) == ("山田太郎", "株式会社山田")


@pytest.mark.parametrize("text", ["l’église d’Étretat", "déjà vu, où", "l’an dernier", "ÀÉÈÙ"])
def test_french_is_not_taken_for_japanese(read, text):
    _, person = read(f'Nom,Remarques\nZoé,"{text}"\n', encoding="cp1252")
    assert person.note == text


def test_a_quote_left_open_costs_one_row(read):
    good = "Zoé,Lefèvre,z@example.org\n"
    bad = 'Ali,"Alaoui,a@example.org\n'
    _, *people = read("First Name,Last Name,Email\n" + good + bad + good * 30 + 'Sara,"B, C",s@example.org\n')
    assert [one.line for one in people if one.troubles] == [3]
    assert len(people) == 33 and people[-1].family == "B, C"


def test_quotes_left_open_everywhere_cost_no_time(read):
    text = "First Name,Last Name,Email\n" + 'Ali,"Alaoui,a@example.org\n\n' * 3_001 + "A,B,c@d.example\n" * 5_000
    _, *people = read(text)
    assert people[-1].emails == [Email("c@d.example")]


@given(lines=st.lists(st.text("ab\",;\n\t|@='", max_size=12), max_size=12))
def test_no_table_breaks_the_reader(tmp_path_factory, lines):
    path = tmp_path_factory.getbasetemp() / "any.csv"
    path.write_text("Name,Email,Phone\n" + "\n".join(lines), encoding="utf-8")
    contacts_csv.accepts(path.read_bytes())
    for record in contacts_csv.read(path):
        assert isinstance(record, (Progress, Columns, Contact, Unread))


@given(data=st.binary(max_size=200))
def test_no_bytes_break_the_reader(tmp_path_factory, data):
    path = tmp_path_factory.getbasetemp() / "any.csv"
    path.write_bytes(data)
    contacts_csv.accepts(data)
    assert all(isinstance(one, (Progress, Columns, Contact, Unread)) for one in contacts_csv.read(path))


# --- values ---


def test_addresses_of_places_stay_apart(read):
    _, person = read(
        "Name,Business Street,Business Street 2,Business City,Home Street,Home City,Home Country\n"
        "Zoé,1 rue A,Bât. B,Rabat,2 rue C,Fès,Maroc\n"
    )
    assert person.addresses == [
        Address("work", street="1 rue A\nBât. B", city="Rabat"), Address("home", street="2 rue C", city="Fès", country="Maroc"),
    ]  # fmt: skip


def test_tags_of_outlook_and_google(read):
    assert read("Name,Categories\nZoé,Club; Alumni\n")[1].tags == ["Club", "Alumni"]
    assert read("Name,Labels\nZoé,* myContacts ::: Club ::: * starred\n")[1].tags == ["Club"]


def test_birth_in_three_columns(read):
    assert read("Name,Birth Year,Birth Month,Birth Day\nZoé,1984,2,29\n")[1].birthday == "1984-02-29"
    assert read("Name,Birth Year,Birth Month,Birth Day\nZoé,,Mars,5\n")[1].birthday == "--03-05"
    person = read("Name,Birth Year,Birth Month,Birth Day\nZoé,1984,13,29\n")[1]
    assert person.birthday == "" and person.troubles


def test_a_number_written_as_a_formula_is_the_number(read):
    assert read('Name,Phone\nZoé,"=""0600000000"""\n')[1].phones == [Phone("0600000000")]
    assert read("Name,Phone\nZoé,'+212600000000\n")[1].phones == [Phone("+212600000000")]


def test_the_same_row_has_the_same_digest_and_another_has_not(read):
    first, second, third = read("Name,Email\nA,a@x.example\nA,a@x.example\nA,b@x.example\n")[1:]
    assert first.digest == second.digest != third.digest


def test_headings_that_come_again_are_nobody(read):
    _, *people = read("Name,Email\nZoé,z@example.org\nName,Email\nAli,a@example.org\n")
    assert [one.name for one in people] == ["Zoé", "Ali"]


def test_other_columns_of_a_known_source_ask_nothing(read):
    headings = "First Name,Last Name,URL,Email Address,Company,Position,Connected On,Pets"
    columns, person = read(f"{headings}\nZoé,Lefèvre,,,,,29 Feb 2024,Rex\n")
    assert not columns.asks and person.extras == ['X-CSV-COLUMN;X-NAME="Pets":Rex']


# --- days ---


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1980-04-12", "1980-04-12"),
        ("19800412", "1980-04-12"),
        ("1980-04-12T00:00:00Z", "1980-04-12"),
        ("--04-15", "--04-15"),
        ("1980/4/2", "1980-04-02"),
        ("29/02/1984", "1984-02-29"),
        ("12/31/1980", "1980-12-31"),
        ("31/12/80", "1980-12-31"),
        ("1/15/24, 10:11 AM", "2024-01-15"),
        ("03.04.1980", "1980-04-03"),
        ("07/07/1977", "1977-07-07"),
        ("31/12", "--12-31"),
        ("29316", "1980-04-05"),
        ("29316.0", "1980-04-05"),
        ("٣١/١٢/١٩٨٠", "1980-12-31"),
        ("۱۹۸۰-۱۲-۳۱", "1980-12-31"),
        ("\u200f31/12/1980", "1980-12-31"),
        ("12 Mar 2024", "2024-03-12"),
        ("29 févr. 2024", "2024-02-29"),
        ("1er août 1999", "1999-08-01"),
        ("12. Mrz 2024", "2024-03-12"),
        ("3 juil. 2020", "2020-07-03"),
        ("3 juin 2020", "2020-06-03"),
        ("March 4, 1980", "1980-03-04"),
        ("4. März 1980", "1980-03-04"),
        ("12 de abril de 1980", "1980-04-12"),
        ("12-Apr-80", "1980-04-12"),
        ("Saturday, April 12, 1980", "1980-04-12"),
        ("٤ أبريل ١٩٨٠", "1980-04-04"),
        ("12 غشت 1980", "1980-08-12"),
        ("12 mars", "--03-12"),
        ("14-janv.-2021", "2021-01-14"),
        ("00/00/0000", ""),
        ("0/0/00", ""),
        ("0000-00-00", ""),
        ("12/04/1604", "--04-12"),
    ],
)
def test_days_as_they_are_written(text, day):
    if text == "12/04/1604":
        assert csv_days.read_day(text, True) == day
    else:
        assert csv_days.read_day(text, None) == day


@pytest.mark.parametrize(
    "text",
    ["1980-02-30", "31/31/1980", "30/02/1980", "1980", "2", "soon", "ma 12, 1980", "99999999", "/", "12 Foo 1980"],
)
def test_what_is_no_day(text):
    with pytest.raises(ValueError):
        csv_days.read_day(text, None)


def test_a_doubt_is_settled_by_the_rest_of_the_column(read):
    first = read("Name,Birthday\nA,03/04/1980\nB,31/12/1980\n")[1]
    assert (first.birthday, first.troubles) == ("1980-04-03", [])
    first = read("Name,Birthday\nA,03/04/1980\nB,12/31/1980\n")[1]
    assert (first.birthday, first.troubles) == ("1980-03-04", [])


def test_a_doubt_that_nothing_settles_is_told_at_its_line(read):
    columns, first = read("Name,Birthday\nA,03/04/1980\n")
    assert columns.day_first is None and columns.asks
    assert first.birthday == "" and [trouble.line for trouble in first.troubles] == [2]


@given(day=st.dates(), day_first=st.booleans())
def test_the_order_decides(day, day_first):
    text = day.strftime("%d/%m/") if day_first else day.strftime("%m/%d/")
    if day.year != 1604:
        assert csv_days.read_day(f"{text}{day.year:04d}", day_first) == str(day)


@given(text=st.text(max_size=30))
def test_any_text_is_a_day_or_none(text):
    try:
        found = csv_days.read_day(text, True)
    except ValueError:
        return
    assert not found or len(found) in (7, 10)


@pytest.mark.parametrize("heading", ["z@example.org", "03/04/1980", "+212661234567"])
def test_a_heading_that_looks_like_a_value_is_still_one(read, heading):
    columns, person = read(f"First Name,Last Name,Email,Phone,Notes,City,{heading}\nZoé,Lefèvre,,,,,x\n")
    assert columns.has_head and person.name == "Zoé Lefèvre"


def test_many_tags_are_some(read):
    assert len(read(f"Name,Tags\nZoé,\"{';'.join(map(str, range(5_000)))}\"\n")[1].tags) == 1_000


def test_a_field_of_lines_in_a_table_of_other_delimiters(read):
    people = read('Name;Email\nZoé;z@example.org\n"a,b\nc,d,e,f"\n')[1:]
    assert [one.name for one in people] == ["Zoé", "a,b c,d,e,f"]
