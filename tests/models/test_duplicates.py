"""People who are stored twice: found by the rules of the import, merged with nothing lost, or kept apart for good."""

import base64
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models import choices, database, duplicates, follow_ups, import_history, importing, interactions, matching, people
from models.connection import db as engine
from models.formats.records import Address, Contact, Email, Phone, Url
from models.importing import finish
from models.matching import MERGE, SURE, Shared
from models.merging import plain
from models.schema import UNDOABLE, Interaction, KeptApart, Occasion, Person
from models.text import fold

pytestmark = pytest.mark.usefixtures("db")

PNG = b"\x89PNG\r\n\x1a\n" + bytes.fromhex("0000000d4948445200000001000000010806000000") + b"one"


def add(name: str = "Karim Alaoui", **values: object) -> int:
    values = {key: [made(kind, value) for value in values.pop(key, ())] for key, kind in LISTS.items()} | values
    return people.save(None, Contact(name=name, **values))


LISTS = {"phones": Phone, "emails": Email, "urls": Url}


def made(kind: type, value: object) -> object:
    return value if isinstance(value, kind) else kind(value)


def found() -> list[tuple[int, int]]:
    return [(pair.one, pair.other) for pair in finish(duplicates.find())]


def dump() -> dict[str, list[tuple]]:
    tables = [table._meta.table_name for table in UNDOABLE]
    return {name: engine.execute_sql(f"SELECT * FROM {name} ORDER BY id").fetchall() for name in tables}


def card(name: str, *lines: str) -> str:
    return "\n".join(("BEGIN:VCARD", "VERSION:3.0", f"FN:{name}", *lines, "END:VCARD", ""))


@pytest.fixture
def plan(tmp_path, now) -> Callable[..., importing.Plan]:
    def plan_cards(*cards: str) -> importing.Plan:
        path = tmp_path / "phone.vcf"
        path.write_text("".join(cards), encoding="utf-8")
        return finish(importing.plan(finish(importing.read([path])), now))

    return plan_cards


@pytest.fixture
def bring(plan) -> Callable[..., importing.Plan]:
    return lambda *cards: finish(importing.store(plan(*cards)))


def outcomes(made: importing.Plan) -> list[str]:
    return [row.outcome for row in made.rows]


# --- finding ---


def test_a_shared_address_or_number_makes_a_pair_the_likeliest_first():
    karim = add(phones=["0661000002"])
    omar = add("Omar Idrissi", emails=["omar@example.com"])
    k = add("K. Alaoui", phones=["+212 661 00 00 02"])
    again = add("Idrissi Omar", emails=["Omar@Example.com "])
    add("Inès Kabbaj", phones=["0661000003"])
    one, other = finish(duplicates.find())
    assert (one.one, one.other, one.match.sure) == (omar, again, True)
    assert (other.one, other.other, other.match.sure) == (karim, k, False)
    assert one.match.why == "same e-mail as Omar Idrissi"
    assert other.match.why == "same phone as Karim Alaoui"


def test_the_same_name_and_organisation_make_a_pair_whatever_the_cards_uids(bring):
    bring(
        card("Zoé Lefèvre", "UID:1", "ORG:Managem", "TEL:0661000001"),
        card("Lefevre Zoe", "UID:2", "ORG:Managem", "TEL:0661000002"),
    )
    assert len(found()) == 1


def test_the_same_whole_name_alone_is_asked_about_after_all_that_is_surer(plan, bring):
    cards = card("Samira Benali", "ORG:OCP", "TEL:0661000001"), card("BENALI Samíra", "ORG:Managem", "TEL:0661000002")
    assert outcomes(plan(*cards)) == ["new", "new"]
    bring(*cards, card("Samira", "TEL:0661000003"), card("Samira", "TEL:0661000004"), card("Karim Alaoui", "TEL:0661000005"))
    add("K. Alaoui", phones=["0661000005"])
    surer, pair = finish(duplicates.find())
    assert surer.match.why == "same phone as Karim Alaoui"
    assert (pair.one, pair.other) == (1, 2)
    assert pair.match.why == "only the same name as Samira Benali"
    duplicates.keep_apart(1, 2)
    assert (1, 2) not in found()


@pytest.mark.parametrize(("birthday", "why"), [("1955-05-12", "same name and birthday as"), ("--05-12", "only the same name as")])
def test_the_same_birthday_with_its_year_is_a_reason(bring, birthday, why):
    firms = enumerate(("OCP", "Managem"))
    bring(*(card("Samira Benali", f"ORG:{firm}", f"TEL:066100000{n}", f"BDAY:{birthday}") for n, firm in firms))
    (pair,) = finish(duplicates.find())
    assert pair.match.why == f"{why} Samira Benali"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mohammed Bensaïd", "Mohamed Bensaid"),
        ("Muhammad Ben Said", "BENSAÏD Mohamed"),
        ("Rachid Ouali", "Rashid Wali"),
        ("Khadija Qadiri", "Khadijah Kadiri"),
    ],
)
@pytest.mark.parametrize("values", [{}, {"phones": ["0661000001"], "organization": "OCP"}])
def test_two_spellings_of_one_name_are_asked_about_last(one, other, values):
    add(one, **values)
    add(other, emails=["other@example.com"])
    add("Inès Kabbaj", organization="OCP")
    add("Ines Kabbaj", phones=["0661000009"])
    surer, pair = finish(duplicates.find())
    assert surer.match.score > pair.match.score > 0
    assert (pair.one, pair.other, pair.match.why) == (1, 2, f"only another spelling of {one}")
    duplicates.keep_apart(1, 2)
    assert found() == [(3, 4)]


def test_an_import_does_not_ask_about_another_spelling_alone(plan):
    assert outcomes(plan(card("Mohammed Bensaïd"), card("Mohamed Bensaid", "EMAIL:m@example.com"))) == ["new", "new"]


@pytest.mark.parametrize("other", ["Mohamed Alami", "Ahmad Alaoui", "Hamid Alami", "Ahmed Alami Tazi", "Ahmed"])
def test_another_name_is_no_other_spelling(other):
    add("Ahmed Alami")
    add(other)
    assert found() == []


def test_one_spelling_is_enough_of_many():
    names = ["Mohamed Tazi", "Mohammed Tazi", "Muhammad Tazi", "Mohamed Tazi"] * 50
    with database.change("Add"):
        people.add([Contact(name=name) for name in names])
    assert len(found()) == 199


def test_two_spellings_with_one_number_are_proposed_as_one_and_brothers_at_home_are_not(bring, plan):
    cards = [card(name, "TEL:0661000002") for name in ("Youssef El Amrani", "Yousef Elamrani")]
    brothers = [card(name, "TEL:0522000002") for name in ("Mohamed Alami", "Ahmed Alami")]
    rows = plan(*cards, *brothers).rows
    assert [(row.outcome, row.merge) for row in rows] == [
        ("new", False), ("duplicate", True), ("new", False), ("duplicate", False)
    ]  # fmt: skip
    assert rows[1].score >= MERGE > rows[3].score
    with database.change("Add"):
        people.add([row.contact for row in rows])
    one, other = finish(duplicates.find())
    assert (one.one, one.other, one.match.why) == (1, 2, "same phone as Youssef El Amrani")
    assert SURE > one.match.score >= MERGE > other.match.score


def test_one_who_was_renamed_is_known_by_the_name_of_their_card(bring):
    bring(card("Karim Alaoui", "TEL:0661000002"))
    contact = people.get(1)
    contact.name = "My cousin"
    people.save(1, contact)
    add("K. Alaoui", phones=["0661000002"])
    (pair,) = finish(duplicates.find())
    assert pair.match.score > 0.9
    assert pair.match.why == "same phone as My cousin, who was Karim Alaoui before"


@pytest.mark.parametrize("line", ["TEL:0522000001", "EMAIL:office@example.com"])
def test_a_name_of_former_days_makes_no_pair_certain(bring, line):
    bring(card("Snow Leopard", "UID:2", "TEL:0522000002", line))
    bring(card("Mulberry Contact", "UID:2", "TEL:0522000002", line))  # one UID and number: a newer state of the same card
    assert [row.name for row in people.search()] == ["Mulberry Contact"]
    bring(card("Mulberry Contact", "UID:2", "TEL:0522000003", line))
    add("Snow Leopard", **({"phones": ["0522000001"]} if "TEL" in line else {"emails": ["office@example.com"]}))
    (pair,) = finish(duplicates.find())
    assert MERGE <= pair.match.score < SURE
    assert pair.match.why.endswith("as Mulberry Contact, who was Snow Leopard before")


def test_a_uid_makes_no_pair_certain_whose_names_share_nothing(bring):
    mine = "EMAIL:m@example.com", "TEL:0522000001"
    bring(card("Mulberry Contact", "UID:1", *mine))
    bring(card("Snow Leopard", "UID:2", "TEL:0522000001"))
    bring(card("Mulberry Contact", "UID:2", *mine))
    pair = finish(duplicates.find())[0]
    assert MERGE <= pair.match.score < SURE
    assert pair.match.why == "the same UID as Mulberry Contact, but another name"


given_, family_ = st.sampled_from(["Karim", "Omar", "Zoé", "محمد"]), st.sampled_from(["Alaoui", "Lefèvre", "Tazi", "العلوي"])


@settings(max_examples=50)
@given(
    one=st.builds("{} {}".format, given_, family_), other=st.builds("{} {}".format, given_, family_),
    shared=st.builds(Shared, uid=st.booleans(), email=st.sampled_from(["", "k@example.com"]), phone=st.sampled_from(["", "0661"])),
    alike=st.sampled_from([0.0, 0.5, 0.9, 1.0]),
)  # fmt: skip
def test_no_doubted_match_is_sure_where_the_names_share_nothing(one, other, shared, alike):
    former = other if alike else ""
    match = matching.judge(shared, one, other, alike, former)
    if match:
        likely = matching.doubted(match, shared, one, other)
        assert likely.score <= match.score
        assert not likely.sure or set(one.split()) & set(other.split())


def test_three_of_one_make_two_pairs_and_a_switchboard_makes_none():
    first = add(emails=["karim@example.com"])
    others = [add(emails=["karim@example.com"]) for _ in range(2)]
    for name in ("Samira Benali", "Omar Idrissi", "Inès Kabbaj"):
        add(name, phones=["0522000000"])
    assert found() == [(first, other) for other in others]


@pytest.mark.parametrize(
    "values", [{}, {"organization": "OCP"}, {"emails": ["k@example.com"]}, {"phones": ["0661000002"]}]
)
def test_many_of_one_name_do_not_make_a_pair_of_every_two(values):
    values = {key: [made(LISTS[key], one) for one in value] if key in LISTS else value for key, value in values.items()}
    with database.change("Add"):
        people.add([Contact(name="Karim Alaoui", **values) for _ in range(1000)])
    steps = list(duplicates.find())
    assert len(steps) >= 1000 // duplicates._SLICE
    assert steps[-1] == (1000, 1000)
    assert len(found()) == 999


def test_who_was_kept_apart_is_not_found_again_but_their_namesakes_are():
    one, two, three = add(), add(), add()
    assert found() == [(one, two), (one, three)]
    duplicates.keep_apart(two, one)
    assert found() == [(one, three)]
    duplicates.keep_apart(one, three)
    assert found() == [(two, three)]
    database.undo()
    assert found() == [(one, three)]
    database.undo()
    assert found() == [(one, two), (one, three)]


def test_an_answer_goes_with_either_person():
    one, two = add(), add()
    duplicates.keep_apart(one, two)
    people.delete([two])
    assert KeptApart.select().count() == 0
    database.undo()
    assert found() == []


# --- merging ---


def test_the_one_who_stays_gets_everything(today):
    keep = add(phones=["0661000002"], emails=["karim@example.com"], note="Likes tea", tags=["tennis"])
    other = add(
        "Karim Alaoui",
        phones=[Phone("+212661000002", "mobile"), Phone("+212 5 22 11 22 33", "work")],
        emails=["KARIM@example.com", "k.alaoui@ocp.ma"],
        urls=["https://example.com"],
        addresses=[Address("home", street="1 rue Ghandi", city="Casablanca")],
        organization="OCP", units=["Mines"], title="Buyer", birthday="--04-12", nickname="Kiko", note="Met in Rabat",
        tags=["Tennis", "alumni"], photo=PNG, photo_type="image/png", extras=["X-SKYPE:karim"], prefix="Dr.",
    )  # fmt: skip
    duplicates.merge(keep, other)
    assert people.count() == 1
    got = people.get(keep)
    assert got.phones == [Phone("0661000002", "mobile"), Phone("+212 5 22 11 22 33", "work")]
    assert [email.value for email in got.emails] == ["karim@example.com", "k.alaoui@ocp.ma"]
    assert (got.urls[0].value, got.addresses[0].city) == ("https://example.com", "Casablanca")
    assert (got.organization, got.units, got.title, got.birthday) == ("OCP", ["Mines"], "Buyer", "--04-12")
    assert (got.nickname, got.prefix, got.note) == ("Kiko", "Dr.", "Likes tea\nMet in Rabat")
    assert (got.tags, got.photo, got.extras) == (["tennis", "alumni"], PNG, ["X-SKYPE:karim"])
    assert [row.id for row in people.search("alumni")] == [keep]


def test_of_two_texts_the_one_who_stays_keeps_theirs_unless_the_other_is_chosen():
    values = {"organization": "OCP", "title": "Buyer", "birthday": "1980-04-12", "met_on": "2020-01-02"}
    keep, other = add(**values), add("K. Alaoui", organization="Managem", title="Director", birthday="1981-04-12")
    duplicates.merge(keep, other, {"title": other, "name": other, "organization": keep})
    got = people.get(keep)
    assert (got.name, got.organization, got.title, got.birthday) == ("K. Alaoui", "OCP", "Director", "1980-04-12")
    assert got.note == "Merged with Karim Alaoui: organisation Managem · title Buyer · birthday 1981-04-12"
    assert database.undo_label() == "Merge Karim Alaoui and K. Alaoui"


def test_a_second_photo_comes_out_again_with_an_export(bring):
    keep = add(photo=PNG, photo_type="image/png")
    other = add(photo=PNG + b"two", photo_type="image/png")
    duplicates.merge(keep, other, {"photo": other})
    got = people.get(keep)
    assert got.photo == PNG + b"two"
    assert got.extras == [f"PHOTO;ENCODING=b;TYPE=PNG:{__import__('base64').b64encode(PNG).decode()}"]


def test_an_extension_is_another_number_and_a_spelling_of_a_name_is_kept():
    keep = add("Zoe Lefevre", phones=["+212 522 11 22 33"])
    other = add("Zoé Lefèvre", phones=["+212 522 11 22 33 ext 12", "0522 112233"])
    duplicates.merge(keep, other)
    got = people.get(keep)
    assert [phone.value for phone in got.phones] == ["+212 522 11 22 33", "+212 522 11 22 33 ext 12"]
    assert got.note == "Merged with Zoé Lefèvre"


def test_history_and_plans_go_over_and_undo_restores_both_exactly(bring, today):
    bring(card("Karim Alaoui", "UID:1", "TEL:0661000002"), card("K. Alaoui", "UID:2", "EMAIL:k@example.com"))
    keep, other = 1, 2
    third = add("Samira Benali")
    both = interactions.save(interactions.new("meeting", [keep, other, third], today, "Tender"))
    alone = interactions.save(interactions.new("call", [other], today))
    plan_ = follow_ups.save(follow_ups.new([keep, other], today, "The offer"))
    his = follow_ups.save(follow_ups.new([other], today))
    choices.set_rhythm([other], 30)
    choices.set_circle([other], "inner")
    choices.set_keep_up([other], True)
    choices.snooze([other], date(2027, 1, 1), today)
    with database.change("News"):
        Occasion.create(person=other, kind="job", day=today.isoformat(), old="OCP", new="Managem", until="2027-01-01")
    duplicates.keep_apart(other, third)
    before = dump()
    duplicates.merge(keep, other)
    after = dump()
    assert interactions.get(both).people == [(keep, "Karim Alaoui"), (third, "Samira Benali")]
    assert Interaction.get_by_id(both).people_count == 2
    assert interactions.get(alone).people == [(keep, "Karim Alaoui")]
    assert follow_ups.get(plan_).people == follow_ups.get(his).people == [(keep, "Karim Alaoui")]
    chosen, person = choices.choices_of(keep), Person.get_by_id(keep)
    assert (chosen.keep_up, chosen.rhythm, chosen.circle, chosen.snoozed_until) == (True, 30, "inner", "2027-01-01")
    assert person.snoozed_on == today.isoformat()
    assert Occasion.get().person_id == keep
    (apart,) = KeptApart.select()
    assert (apart.one_id, apart.other_id) == (keep, third)
    database.undo()
    assert dump() == before
    database.redo()
    assert dump() == after


def test_importing_either_file_again_finds_the_merged_person_and_changes_nothing(bring, plan):
    mine = card("Karim Alaoui", "UID:1", "TEL:0661000002", "TITLE:Buyer")
    theirs = card("Alaoui K.", "UID:2", "EMAIL:k@example.com", "TITLE:Director")
    bring(mine, theirs)
    duplicates.merge(1, 2)
    before = dump()
    assert outcomes(plan(mine)) == outcomes(plan(theirs)) == ["same"]
    newer = theirs.replace("END:", "REV:20261123\nEND:")
    assert [(row.outcome, row.person_id) for row in plan(newer).rows] == [("same", 1)]
    bring(mine, theirs)
    assert dump() == before
    bring(newer.replace("END:", "TEL:0522112233\nEND:"))
    assert [phone.value for phone in people.get(1).phones] == ["0661000002", "0522112233"]


@pytest.mark.parametrize("uids", [("UID:1", "UID:2"), ("NOTE:tea", "NOTE:cakes"), ("UID:1", "NOTE:cakes")])
@pytest.mark.parametrize("took", [(), ("title",), ("name", "title", "organization", "birthday")])
def test_whatever_was_chosen_newer_versions_of_both_cards_do_not_turn_it_round(bring, plan, uids, took):
    mine = card("Karim Alaoui", uids[0], "TEL:0661000002", "TITLE:Buyer", "ORG:OCP", "BDAY:1980-04-12")
    theirs = card("Kiko", uids[1], "EMAIL:k@example.com", "TITLE:Director", "ORG:Managem", "BDAY:1981-04-12")
    bring(mine, theirs)
    duplicates.merge(1, 2, dict.fromkeys(took, 2))
    before = people.get(1)
    newer = [text.replace("END:", "REV:20261123\nEND:") for text in (mine, theirs)]
    assert [(row.outcome, row.person_id) for row in plan(*newer).rows] == [("same", 1), ("same", 1)]
    bring(*newer)
    assert people.get(1) == before
    bring(newer[0].replace("TITLE:Buyer", "TITLE:Chief buyer"), newer[1].replace("ORG:Managem", "ORG:Managem Group"))
    got = people.get(1)
    assert got.title == ("Director" if took else "Chief buyer")
    assert got.organization == ("Managem Group" if "organization" in took else "OCP")


def test_a_card_is_known_by_the_name_that_gave_way(bring, plan):
    bring(card("Karim Alaoui", "TEL:0661000002"), card("Kiko Bennis", "NOTE:cakes"))
    duplicates.merge(1, 2)
    made = plan(card("Kiko Bennis", "NOTE:cakes", "TITLE:Buyer"))
    assert [(row.outcome, row.person_id) for row in made.rows] == [("duplicate", 1)]


def test_the_same_news_of_both_is_one(today):
    keep, other = add(), add()
    with database.change("News"):
        for person in (keep, other):
            Occasion.create(
                person=person, kind="job", day=today.isoformat(), old="OCP", new="Managem", until="2027-01-01"
            )
    duplicates.merge(keep, other)
    assert Occasion.select().count() == 1


def test_an_export_from_before_finds_who_a_person_became(bring, plan, tmp_path):
    from models import exporting

    keep, other = add(phones=["0661000002"]), add("My cousin", organization="OCP", note="Anis")
    file = tmp_path / "before.vcf"
    finish(exporting.people(file, [other]))
    duplicates.merge(keep, other)
    made = plan(file.read_text(encoding="utf-8"))
    assert [(row.outcome, row.person_id) for row in made.rows] == [("same", keep)]


def test_taking_an_import_back_leaves_who_was_merged_since(bring):
    keep = add(phones=["0661000002"])
    bring(card("K. Alaoui", "UID:2", "EMAIL:k@example.com"), card("Inès Kabbaj", "UID:3"))
    duplicates.merge(keep, people.find("K. Alaoui")[0].id)
    finish(import_history.take_back(import_history.past()[0]))
    assert [row.name for row in people.search()] == ["Karim Alaoui"]
    assert [email.value for email in people.get(keep).emails] == ["k@example.com"]


def test_one_cannot_be_merged_with_themselves_nor_with_nobody():
    one = add()
    before = dump()
    with pytest.raises(ValueError, match="themselves"):
        duplicates.merge(one, one)
    with pytest.raises(KeyError):
        duplicates.merge(one, 99)
    duplicates.keep_apart(one, 99)
    assert dump() == before


def test_many_pairs_are_merged_as_one_step():
    one, two, three = (add(emails=[f"k{n}@example.com", f"k{n + 1}@example.com"]) for n in range(3))
    inès = [add("Inès Kabbaj", phones=["0661000003"]) for _ in range(2)]
    before = dump()
    assert finish(duplicates.merge_all([(two, three, None), (one, two, None), (one, three, None), inès])) == 3
    assert [row.id for row in people.search()] == [inès[0], one]
    assert [email.value for email in people.get(one).emails] == [f"k{n}@example.com" for n in range(4)]
    assert database.undo_label() == "Merge 4 pairs"
    database.undo()
    assert dump() == before


def test_no_detour_merges_who_is_kept_apart():
    one, two, three = add(), add(), add()
    duplicates.keep_apart(one, three)
    assert finish(duplicates.merge_all([(one, two), (two, three)])) == 1
    assert sorted(row.id for row in people.search()) == [one, three]


def test_merging_many_can_be_left_half_way():
    one, two, three = add(), add(), add()
    before = dump()
    steps = duplicates.merge_all([(one, two), (one, three)])
    next(steps)
    steps.close()
    assert dump() == before


words_ = st.sampled_from(["", "Karim", "Alaoui", "Zoé", "Zoe", "عمر", "OCP", "Buyer", "a b", "x" * 40])
contacts = st.builds(
    Contact,
    name=st.sampled_from(["Karim Alaoui", "K. Alaoui", "Zoé", "Zoe", "عمر الراشدي"]),
    family=words_, given=words_, additional=words_, prefix=words_, suffix=words_, nickname=words_, organization=words_,
    title=words_, units=st.lists(words_.filter(bool), max_size=2),
    birthday=st.sampled_from(["", "--04-12", "1980-04-12", "1981-04-12", "--01-01"]),
    anniversary=st.sampled_from(["", "2001-01-01", "2002-02-02"]), met_on=st.sampled_from(["", "2020-01-02", "2021-01-02"]),
    note=st.sampled_from(["", "Tea", "Tea and cakes", "Rabat\nCasablanca"]),
    phones=st.lists(st.builds(Phone, st.sampled_from(["0661000002", "+212661000002", "0522 11 22 33 ext 4", "190"])), max_size=3),
    emails=st.lists(st.builds(Email, st.sampled_from(["k@example.com", "K@example.com", "z@example.com"])), max_size=2),
    urls=st.lists(st.builds(Url, st.sampled_from(["https://a.example/", "https://b.example"])), max_size=2),
    addresses=st.lists(st.builds(Address, city=words_, street=words_), max_size=2),
    tags=st.lists(st.sampled_from(["tennis", "Tennis", "alumni"]), max_size=2, unique=True),
    photo=st.sampled_from([b"", PNG, PNG + b"two"]), photo_type=st.just("image/png"),
    extras=st.lists(st.sampled_from(["X-SKYPE:karim", "item1.X-A:b", "LANG:fr"]), max_size=2, unique=True),
)  # fmt: skip


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(one=contacts, two=contacts, took=st.sets(st.sampled_from(["name", "title", "units", "birthday", "photo"])))
def test_a_merge_loses_no_value(one, two, took):
    with database.change("Add"):
        keep, other = people.add([one, two])
    before = dump()
    one, two = people.get(keep), people.get(other)
    duplicates.merge(keep, other, dict.fromkeys(took, other))
    text = everything(people.get(keep))
    for value in sorted(values(one) | values(two)):
        assert value in text or alike(value, people.get(keep)), value
    database.undo()
    assert dump() == before
    people.delete([keep, other])


def values(contact: Contact) -> set[str]:
    texts = [contact.name, contact.family, contact.given, contact.additional, contact.prefix, contact.suffix,
             contact.nickname, contact.organization, contact.title, *contact.units, contact.birthday,
             contact.anniversary, contact.met_on, *contact.note.splitlines()]  # fmt: skip
    texts += [fold(part) for address in contact.addresses for part in (address.city, address.street)]
    texts += [line.rpartition(".")[2] for line in contact.extras]
    texts += [entry.value for entry in (*contact.phones, *contact.emails, *contact.urls)]
    if contact.photo:
        texts.append(base64.b64encode(contact.photo).decode())
    return {plain(text) for text in (*texts, *contact.tags) if text}


def everything(contact: Contact) -> str:
    return "\n".join(sorted(values(contact)))


def alike(value: str, contact: Contact) -> bool:
    """Is an e-mail, a tag or a number there in another spelling?"""
    from models.merging import phone_key

    spellings = {email.value.lower() for email in contact.emails} | {tag.lower() for tag in contact.tags}
    numbers = {phone_key(phone.value) for phone in contact.phones if "ext" not in value}
    return value.lower() in spellings or phone_key(value) in numbers or contact.birthday[4:] == value[1:]


# --- keep both ---


def test_keep_both_in_the_preview_is_remembered(bring, plan):
    bring(card("Karim Alaoui", "TEL:0661000002"))
    theirs = card("K. Alaoui", "TEL:0661000002", "NOTE:the cousin")
    made = plan(theirs)
    assert outcomes(made) == ["duplicate"]
    made.rows[0].settle(merge=False)
    finish(importing.store(made))
    assert people.count() == 2
    assert found() == []
    newer = theirs.replace("END:", "TITLE:Buyer\nEND:")
    assert outcomes(plan(theirs)) == ["same"]
    assert [(row.outcome, row.person_id) for row in plan(newer).rows] == [("update", 2)]
    database.undo()
    assert (people.count(), KeptApart.select().count()) == (1, 0)


def test_the_answer_stays_with_those_who_stay_when_an_import_is_taken_back(bring, plan, today):
    add(phones=["0661000002"])
    made = plan(card("K. Alaoui", "TEL:0661000002"))
    made.rows[0].settle(merge=False)
    finish(importing.store(made))
    interactions.save(interactions.new("call", [2], today))
    bring(card("Samira Benali"))
    finish(import_history.take_back(import_history.past()[1]))
    assert people.count() == 3
    assert found() == []


def test_what_was_only_proposed_is_no_answer(bring):
    add(phones=["0661000002"])
    bring(card("Karim Alaoui"))
    assert people.count() == 2
    assert len(found()) == 1


def test_keeping_both_of_one_file_is_remembered_too(bring, plan):
    pair = card("Karim Alaoui", "TEL:0661000002"), card("K. Alaoui", "TEL:0661000002", "NOTE:the cousin")
    made = plan(*pair)
    assert outcomes(made) == ["new", "duplicate"]
    made.rows[1].merge = False
    finish(importing.store(made))
    assert found() == []
    assert outcomes(plan(*pair)) == ["same", "same"]


@pytest.mark.parametrize("uid", ["", "UID:7"])
@pytest.mark.parametrize(
    "first, second, newer",
    [
        ("TEL:0661000002", "NOTE:the cousin", "TITLE:Buyer"),  # the same name, and nothing else to go by
        ("TEL:0661000002", "ORG:OCP", "TEL:0522112233"),
        ("EMAIL:k@example.com", "EMAIL:k@example.com", "TITLE:Buyer"),
        ("ORG:OCP", "ORG:OCP", "NICKNAME:Kiko"),
    ],
)
def test_a_newer_version_of_a_card_goes_to_the_one_it_became(bring, plan, uid, first, second, newer):
    bring(card("Karim Alaoui", "X-SIDE:first", first))
    theirs = card("Karim Alaoui", *([uid] if uid else []), "X-SIDE:second", "X-SHOE:43", second)
    with database.change("Keep both"):
        made = plan(theirs)
        for row in made.rows:
            row.outcome, row.of = "new", None
        finish(importing.store(made))
        duplicates.keep_apart(1, 2)
    later = theirs.replace("END:", f"{newer}\nEND:")
    assert [(row.outcome, row.person_id) for row in plan(later).rows] == [("update", 2)]
    mine = card("Karim Alaoui", "X-SIDE:first", first, "TITLE:Director")
    assert [(row.outcome, row.person_id) for row in plan(mine).rows] == [("update", 1)]


def test_one_uid_for_two_people_stays_two(bring, plan):
    bring(card("Karim Alaoui", "UID:7"))
    made = plan(card("Zoé Martin", "UID:7"))
    made.rows[0].settle(merge=False)
    finish(importing.store(made))
    later = card("Zoé Durand Martin", "UID:7", "TITLE:Buyer")
    assert [(row.outcome, row.person_id) for row in plan(later).rows] == [("update", 2)]
