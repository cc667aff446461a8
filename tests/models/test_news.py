"""News: other people's, the user's own, and the words that letters about them begin with."""

from datetime import date, timedelta

import pytest

from models import (
    audiences,
    database,
    dossier,
    duplicates,
    erasing,
    interactions,
    letters,
    networks,
    news,
    own_news,
    people,
    timeline,
    wordings,
)
from models import today as today_page
from models.formats.records import Address, Contact, Email, Phone

pytestmark = pytest.mark.usefixtures("db")


def add(name: str = "Samira Benali", **values: object) -> int:
    return people.save(None, Contact(name=name, **values))


def tell_of(person: int, kind: str, day: date, what: str = "") -> int:
    return news.log(news.new(kind, person, day, what), [person])[0]


# --- about others ---


def test_a_news_is_a_reason_to_write_while_it_is_fresh_and_stays_on_the_timeline(today):
    person = add()
    tell_of(person, "promotion", today - timedelta(days=3), " head of\n purchasing ")
    (found,) = news.fresh(today)
    assert (found.name, found.new) == ("Samira Benali", "head of purchasing")
    assert news.heading(found) == "Samira Benali was promoted"
    assert news.reason(found) == "Promotion: congratulate"
    assert news.fresh(today + timedelta(days=news.FRESH_ELSE)) == []
    assert news.fresh(today - timedelta(days=10)) == []  # it was not known then
    (row,) = timeline.of_person(person)
    assert (row.kind, row.title, row.text, row.day) == (
        "news",
        "Was promoted",
        "head of purchasing",
        today - timedelta(days=3),
    )
    assert [row.title for row in timeline.of_everybody(date.max, "occasion")] == ["Samira Benali was promoted"]


def test_a_birth_is_news_for_longer_and_a_day_can_be_chosen(today):
    born = news.new("birth", add(), today)
    assert born.until == today + timedelta(days=60)
    born.until = today + timedelta(days=1)
    (number,) = news.log(born, [born.person_id])
    assert news.fresh(today)
    assert not news.fresh(today + timedelta(days=1))
    changed = news.get(number)
    changed.kind, changed.new = "prize", "best paper"
    news.save(changed)
    assert news.heading(news.get(number), named=False) == "Won a prize"
    with pytest.raises(KeyError):
        news.get(number + 1)


def test_a_news_of_several_is_one_step_and_can_be_taken_back(today):
    two = [add("Ada"), add("Zoé")]
    news.log(news.new("prize", two[0], today, "the fair"), two)
    assert len(news.fresh(today)) == 2
    database.undo()
    assert news.fresh(today) == []


def test_a_news_is_put_away_or_deleted(today):
    person = add()
    first, second = tell_of(person, "move", today), tell_of(person, "prize", today)
    news.dismiss(first, today)
    assert [entry.id for entry in news.fresh(today)] == [second]
    news.delete([second])
    assert [entry.id for entry in news.of_person(person)] == [first]
    database.undo()
    assert len(news.of_person(person)) == 2


def test_a_news_stands_with_those_who_go_cold(today):
    person = add()
    for back in range(8):
        interactions.save(interactions.new("call", [person], today - timedelta(days=120 + 14 * back)))
    tell_of(person, "birth", today)
    (row,) = today_page.going_cold(today)
    assert row.occasions == ["Birth: congratulate"]


@pytest.mark.parametrize("kind", ["job", *news.KINDS])
def test_every_kind_has_its_words(kind, today):
    entry = news.Entry(1, 1, "Ada", kind, today, "Atlas" if kind == "job" else "", "Numéa")
    assert "Ada" in news.heading(entry)
    assert "Ada" not in news.heading(entry, named=False)
    assert ":" in news.reason(entry)
    assert news.text(entry) == ("Atlas → Numéa" if kind == "job" else "Numéa")
    assert wordings.get(wordings.kind_for(kind), "fr").body


# --- the user's own ---


def test_own_news_are_told_to_those_kept_up_with_the_most_neglected_first(today):
    near, far, member = (add(name, emails=[Email(f"{name}@example.com")]) for name in ("near", "far", "member"))
    for back in range(8):
        interactions.save(interactions.new("call", [near], today - timedelta(days=5 + 20 * back)))
        interactions.save(interactions.new("call", [far], today - timedelta(days=90 + 20 * back)))
    networks.add_members(networks.save(networks.Entry(name="CJD")), [member, near])
    number = own_news.save(own_news.new("promotion", today, "I lead the office"))
    found = own_news.to_tell(number, today)
    assert [one.name for one in found] == ["far", "near", "member"]
    assert [one.chosen for one in found] == [True, True, False]
    assert audiences.remark(found[1], today).startswith("CJD")
    own_news.tell(number, [far, far], today)
    assert [one.name for one in own_news.to_tell(number, today)] == ["near", "member"]
    assert own_news.get(number).told == 1
    database.undo()
    assert own_news.get(number).told == 0


def test_own_news_are_changed_put_away_and_deleted(today):
    number = own_news.save(own_news.new("birth", today, "A son"))
    entry = own_news.get(number)
    entry.note = "Adam, 3.2 kg"
    own_news.save(entry)
    assert [one.note for one in own_news.fresh(today)] == ["Adam, 3.2 kg"]
    own_news.put_away(number, today)
    assert own_news.fresh(today) == []
    assert [one.title for one in own_news.since(today, today)] == ["A son"]
    own_news.delete(number)
    with pytest.raises(KeyError):
        own_news.get(number)


def test_a_letter_with_own_news_notes_who_was_told_in_the_same_step(today, now):
    ids = [add("Ada"), add("Zoé")]
    number = own_news.save(own_news.new("prize", today, "A prize"))
    letters.sent(letters.Letter("News"), ids, now, [lambda told: own_news.tell(number, told, today)])
    assert own_news.get(number).told == 2
    database.undo()
    assert own_news.get(number).told == 0
    assert interactions.newest() == []


# --- people who are merged, erased, asked about ---


def test_news_go_with_people_who_are_merged(today):
    one, other = add("Ada"), add("Ada L.")
    tell_of(one, "prize", today, "the prize")
    tell_of(other, "prize", today, "the prize")
    tell_of(other, "birth", today)
    number = own_news.save(own_news.new("other", today, "News"))
    own_news.tell(number, [one, other], today)
    duplicates.merge(one, other)
    assert sorted(entry.kind for entry in news.of_person(one)) == ["birth", "prize"]
    assert own_news.get(number).told == 1


def test_who_is_erased_leaves_no_news_and_the_dossier_tells_them(today, now):
    person = add()
    tell_of(person, "prize", today, "the prize")
    number = own_news.save(own_news.new("other", today, "I moved"))
    own_news.tell(number, [person], today)
    letters.sent(letters.Letter("I moved"), [person, add("Zoé")], now)
    found = dossier.everything(person)
    assert found["occasion"][0]["new"] == "the prize"
    assert found["own_news"][0]["title"] == "I moved"
    assert "with" not in found["own_news"][0]
    assert "with" not in found["interaction"][0]  # they got hidden copies
    erasing.erase([person])
    assert news.fresh(today) == []
    assert own_news.get(number).told == 0


# --- words to begin with ---


def test_every_occasion_has_words_in_three_languages_with_fields_that_are_known():
    for kind in wordings.KINDS:
        assert wordings.kind_name(kind)
        for language in wordings.LANGUAGES:
            letter = wordings.get(kind, language)
            assert letter.subject
            assert letters.is_personal(letter)
            assert letters.unknown_fields(letter) == []
            filled = letters.fill(letter.body, Contact(name="Samira Benali", given="Samira"))
            assert "Samira" in filled
            assert "{" not in filled


def test_words_of_the_users_own_are_kept_and_given_back():
    first = wordings.get("birthday", "fr")
    wordings.keep("birthday", "fr", letters.Letter("Bon anniversaire", "Salut {prénom} !"))
    wordings.keep("birthday", "fr", letters.Letter("Bon anniv", "Salut {prénom} !"))
    assert wordings.get("birthday", "fr").subject == "Bon anniv"
    assert wordings.get("birthday", "en").subject == "Happy birthday"
    assert wordings.is_own("birthday", "fr")
    database.undo()
    assert wordings.get("birthday", "fr").subject == "Bon anniversaire"
    wordings.give_back("birthday", "fr")
    assert wordings.get("birthday", "fr") == first
    with pytest.raises(KeyError):
        wordings.get("funeral", "fr")


@pytest.mark.parametrize("language", wordings.LANGUAGES)
def test_own_news_have_their_place_in_the_letter(language):
    body = wordings.for_own_news(language, "I moved to Fès").body
    assert "I moved to Fès" in body
    assert body.index("I moved") < body.rindex("\n\n")
    wordings.keep("own_news", language, letters.Letter("S", "My own words."))
    assert wordings.for_own_news(language, "I moved").body == "My own words.\n\nI moved\n"


@pytest.mark.parametrize(
    ("contact", "language"),
    [
        (Contact(name="عمر الراشدي"), "ar"),
        (Contact(name="Omar", phones=[Phone("+212 6 12 34 56 78")]), "fr"),
        (Contact(name="Omar", phones=[Phone("0612345678")]), "fr"),
        (Contact(name="Omar", addresses=[Address("home", country="France")]), "fr"),
        (Contact(name="James", phones=[Phone("+44 20 7946 0000")]), "en"),
        (Contact(name="Nobody"), "fr"),
    ],
)
def test_the_language_of_a_letter_is_that_of_its_reader(contact, language):
    assert wordings.language_of(contact, "fr") == language


def test_an_unknown_language_of_the_window_is_english():
    assert wordings.language_of(Contact(name="X"), "de") == "en"
