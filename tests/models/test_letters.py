"""Letters: links for one reader, drafts for many, fields, and what is logged once they are sent."""

from datetime import date, timedelta
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import getaddresses
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import audiences, database, files, interactions, letters, people, timeline
from models.errors import Problem
from models.formats.records import Address, Contact, Email
from models.letters import Attachment, Letter, Reader


def contact(name: str = "Samira Benali", address: str = "samira@example.com", **values: object) -> Contact:
    return Contact(name=name, emails=[Email(address, "work")] if address else [], **values)


def reader(name: str = "Samira Benali", address: str = "samira@example.com", number: int = 1) -> Reader:
    return Reader(number, name, address, contact(name, address))


def parsed(data: bytes) -> EmailMessage:
    return BytesParser(policy=policy.default).parsebytes(data)


def run(steps):
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            return stop.value


# --- addresses ---


@pytest.mark.parametrize(
    "text", ["a@example.com", " a.b+c@example.org ", "zoé@example.com", "a@exämple.com", "o'neil@x.org"]
)
def test_one_address_is_known(text):
    assert letters.is_address(text)


@pytest.mark.parametrize(
    "text",
    [
        "", "nobody", "a@", "@b.c", "a@b@c.org", "a@b.c,d@e.f", "a@b.c;d@e.f", "a@b.c?bcc=x@y.z", "A <a@b.c>", "a b@c.d",
        "a@b.c\nBcc: x@y.z", "a@b.c\r", "a@" + "x" * 300 + ".org", "a@" + "ü" * 70 + ".org", "a\x00@b.c", 'a@b.c"',
    ],
)  # fmt: skip
def test_what_could_be_taken_for_more_than_one_address_is_none(text):
    assert not letters.is_address(text) or text.strip() != text
    assert "\n" not in letters.mailto(text)
    if text != "a@b.c\r":
        assert letters.mailto(text) == ""


def test_the_preferred_address_is_written_to_and_an_unusable_one_passed_over():
    emails = [Email("a@b.c,d@e.f", "work", True), Email("first@example.com"), Email("liked@example.com", "home", True)]
    assert letters.address_of(Contact(name="A", emails=emails)) == "liked@example.com"
    assert letters.address_of(Contact(name="A", emails=emails[:2])) == "first@example.com"
    assert letters.address_of(Contact(name="A", emails=emails[:1])) == ""


# --- a link ---


def test_a_link_carries_subject_and_text_in_any_script():
    subject, body = "Félicitations & 100 % مبروك", "Chère Samira,\n\nBravo + merci? = oui"
    link = letters.mailto("samira+a@example.com", subject, body)
    assert link.isascii()
    assert " " not in link
    parts = urlsplit(link)
    assert parts.scheme == "mailto"
    assert parts.path == "samira%2Ba@example.com"
    assert "+" not in parts.query  # in a mailto link it would be a plus, not a space
    assert parse_qs(parts.query) == {"subject": [subject], "body": [body.replace("\n", "\r\n")]}


@given(st.text(max_size=60), st.text(max_size=60))
def test_no_text_adds_a_recipient_or_another_header(subject, body):
    link = letters.mailto("a@example.com", subject, body)
    query = parse_qs(urlsplit(link).query, keep_blank_values=True)
    assert set(query) <= {"subject", "body"}
    assert all(len(values) == 1 for values in query.values())
    assert urlsplit(link).path == "a@example.com"
    assert "%0D%0A" not in link.partition("subject=")[2].partition("&")[0]


def test_a_link_that_no_system_hands_over_whole_is_not_made():
    assert letters.mailto("a@example.com", "S", "x" * 1900)
    assert letters.mailto("a@example.com", "S", "é" * 1900) == ""


# --- fields ---


def test_fields_are_filled_in_every_language_and_what_is_none_stays():
    who = Contact(name="Samira Benali", given="Samira", family="Benali", organization="Numéa",
                  addresses=[Address("work", city="Rabat")])  # fmt: skip
    text = "Bonjour {Prénom} {nom}, {first name} of {organisation} in {city}: {x} {الاسم الشخصي}"
    assert letters.fill(text, who) == "Bonjour Samira Benali, Samira of Numéa in Rabat: {x} Samira"
    assert letters.unknown_fields(Letter("{x}", text)) == ["x"]
    assert letters.is_personal(Letter("", text))
    assert not letters.is_personal(Letter("{x}", "nothing {here"))


def test_an_empty_field_leaves_no_gap_and_can_have_words_instead():
    who = Contact(name="Atlas")
    assert letters.fill("Hello {title}, you and {company|your team}", who) == "Hello, you and your team"
    assert letters.fill("Dear {first name},", who) == "Dear Atlas,"


def test_a_name_that_looks_like_a_field_is_not_filled_again():
    assert letters.fill("{name}", Contact(name="{title} {x|y}", title="T")) == "{title} {x|y}"


# --- drafts ---


def test_a_draft_opens_for_editing_with_hidden_copies_and_an_attachment():
    letter = Letter(
        "Réunion – التقرير", "Chers tous,\n\nvoilà.\n" + "é" * 300, [Attachment("forum.ics", "text/calendar", b"BEGIN")]
    )
    data = letters.draft(letter, [], [reader(), reader("عمر الراشدي", "omar@example.com")], "me@example.org")
    assert data.isascii()
    assert max(map(len, data.split(b"\r\n"))) <= 998
    found = parsed(data)
    assert found["X-Unsent"] == "1"
    assert found["Subject"] == letter.subject
    assert [str(one) for one in found["To"].addresses] == ["me@example.org"]
    assert [one.display_name for one in found["Bcc"].addresses] == ["Samira Benali", "عمر الراشدي"]
    assert found.get_body().get_content().replace("\r", "").rstrip("\n") == letter.body
    (attached,) = found.iter_attachments()
    assert attached.get_filename() == "forum.ics"
    assert attached.get_content_type() == "text/calendar"


NASTY = "A\r\nBcc: evil@example.com\r\n\r\n<script>"


def test_nothing_that_is_written_becomes_a_header():
    letter = Letter(NASTY, NASTY, [Attachment(NASTY, "text/calendar", b"")])
    found = parsed(letters.draft(letter, [reader(NASTY)], [], "me@example.org\nBcc: evil@example.com"))
    assert found["Bcc"] is None
    assert set(found.keys()) <= {"X-Unsent", "To", "Subject", "MIME-Version", "Content-Type"}
    assert [one.addr_spec for one in found["To"].addresses] == ["samira@example.com"]


@given(st.lists(st.text(max_size=40), min_size=1, max_size=4), st.text(max_size=200), st.text(max_size=300))
def test_any_name_subject_and_text_come_back_from_a_draft(names, subject, body):
    whom = [reader(name, f"n{number}@example.com") for number, name in enumerate(names)]
    found = message_from_bytes(letters.draft(Letter(subject, body), whom[:1], whom[1:]))
    said = getaddresses([found["To"], found["Bcc"] or ""])
    assert [address for _, address in said if address] == [one.address for one in whom]
    shown = [str(make_header(decode_header(name))) for name, address in said if address]
    assert shown == [letters._line(name)[:100].strip() for name in names]
    assert str(make_header(decode_header(found["Subject"]))).strip() == letters._line(subject)
    assert not set(found.keys()) - {
        "X-Unsent", "To", "Bcc", "Subject", "MIME-Version", "Content-Type", "Content-Transfer-Encoding"}  # fmt: skip


def test_addresses_beyond_ascii_are_written_as_mail_programs_read_them():
    found = parsed(letters.draft(Letter("S"), [reader("A", "a@exämple.com")]))
    assert found["To"].addresses[0].addr_spec == "a@xn--exmple-cua.com"
    data = letters.draft(Letter("S"), [reader("Zoé", "zoé@example.com")])
    assert "zoé@example.com".encode() in data


def test_a_letter_to_all_is_one_draft_and_a_personal_one_a_draft_for_each(tmp_path):
    whom = [reader(f"Person {number}", f"p{number}@example.com", number) for number in range(3)] + [
        reader("Without", "")
    ]
    (one,) = run(letters.drafts(tmp_path, Letter("Report: May/June", "Dear all"), whom))
    assert one.parent.name == "Report May June"
    assert len(parsed(one.read_bytes())["Bcc"].addresses) == 3
    made = run(letters.drafts(tmp_path, Letter("Report: May/June", "Dear {name}"), whom))
    assert made[0].parent.name == "Report May June 2"  # nothing is overwritten
    assert [file.name for file in made] == ["1 Person 0.eml", "2 Person 1.eml", "3 Person 2.eml"]
    texts = [parsed(file.read_bytes()) for file in made]
    assert [text.get_content().replace("\r", "") for text in texts] == [
        "Dear Person 0\n",
        "Dear Person 1\n",
        "Dear Person 2\n",
    ]
    assert all(text["Bcc"] is None for text in texts)


def test_more_readers_than_providers_take_become_several_drafts(tmp_path):
    whom = [reader(f"P{number}", f"p{number}@example.com", number) for number in range(2 * letters.A_DRAFT + 1)]
    made = run(letters.drafts(tmp_path, Letter("", "Dear all"), whom))
    assert [len(parsed(file.read_bytes())["Bcc"].addresses) for file in made] == [80, 80, 1]


def test_drafts_that_are_cancelled_leave_nothing(tmp_path):
    whom = [reader(f"P{number}", f"p{number}@example.com", number) for number in range(5)]
    steps = letters.drafts(tmp_path, Letter("S", "{name}"), whom)
    next(steps)
    steps.close()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    file = tmp_path / "file"
    files.write(file, [b""])
    with pytest.raises(Problem, match="could not be made"):
        next(letters.drafts(file, Letter("S"), [reader()]))


def test_names_of_files_hold_on_every_system(tmp_path):
    (made,) = run(letters.drafts(tmp_path, Letter("../../x: y?", "Hi"), [reader('a/b\\c:*?"<>|\n.exe')]))
    assert Path(made).parent.parent == tmp_path
    assert made.name == "1 a b c exe.eml"


# --- who, and what is logged ---


@pytest.fixture
def three(db) -> list[int]:
    with database.change("Add"):
        return people.add([contact("Ada", "ada@example.com"), contact("Omar", ""), contact("Zoé", "zoe@example.com")])


def test_an_address_is_the_same_for_a_list_as_for_one_reader(db):
    emails = [Email("a@b.c,d@e.f", "work", True), Email("first@example.com"), Email(" liked@example.com ", "home", True)]
    with database.change("Add"):
        ids = people.add([Contact(name="A", emails=emails), Contact(name="B", emails=emails[:2]), Contact(name="C")])
    found = letters.addresses(ids)
    assert found == {one.id: (one.name, one.address) for one in letters.readers(ids)}
    assert found[ids[0]] == ("A", "liked@example.com")


def test_readers_stand_in_the_order_asked_for_and_who_is_gone_is_left_out(three):
    assert [one.name for one in letters.readers([three[2], three[0], three[2], 99])] == ["Zoé", "Ada"]
    assert letters.readers([three[1]])[0].address == ""


def test_a_letter_to_many_is_one_mass_message_on_each_timeline_and_one_step_back(three, now):
    told = []
    letters.sent(Letter("Report", "Dear {name}"), three, now, [told.append])
    assert told == [three]
    for person in three:
        (row,) = timeline.of_person(person)
        assert row.kind == "mass"
        assert "Report" in row.title
    assert interactions.newest()[0].first_step == "me"
    database.undo()
    assert not interactions.newest()


def test_a_letter_to_one_is_an_email_in_their_own_words(three, now):
    letters.sent(Letter("To {name}", "Dear {name}"), three[:1], now)
    (entry,) = interactions.of_person(three[0])
    assert (entry.kind, entry.title, entry.note) == ("email", "To Ada", "Dear Ada")


def test_a_letter_that_cannot_be_noted_whole_is_not_logged(three, now):
    def fail(ids: list[int]) -> None:
        raise Problem("no")

    with pytest.raises(Problem):
        letters.sent(Letter("Report"), three, now, [fail])
    assert not interactions.newest()


def test_the_most_neglected_come_first_with_every_reason(three, today):
    ada, omar, zoe = three
    for back in range(10):
        interactions.save(interactions.new("call", [ada], today - timedelta(days=30 * back)))
        interactions.save(interactions.new("call", [zoe], today - timedelta(days=300 + 30 * back)))
    found = audiences.candidates(
        [(ada, "member"), (omar, "member"), (zoe, "CJD"), (ada, "CJD"), (ada, "member")], today
    )
    assert [one.name for one in found] == ["Zoé", "Ada", "Omar"]
    assert found[1].why == ["member", "CJD"]
    assert audiences.remark(found[0], today) == "CJD · last contact in January"
    assert audiences.remark(found[2], today) == "member · never contacted · no e-mail"
    assert audiences.remark(found[0], date(2027, 1, 2)) == "CJD · last contact in January 2026"
