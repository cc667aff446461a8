"""Networks, what was brought to them, and what people did for each other."""

from datetime import date, timedelta

import pytest

from models import (
    contributions,
    database,
    duplicates,
    favours,
    import_history,
    importing,
    interactions,
    networks,
    people,
)
from models import settings as choices
from models.connection import db as engine
from models.formats.records import Contact, Email
from models.importing import finish

pytestmark = pytest.mark.usefixtures("db")


def add(name: str = "Karim Alaoui") -> int:
    return people.save(None, Contact(name=name))


def network(name: str = "CJD Casablanca", **values: object) -> int:
    return networks.save(networks.Entry(name=name, **values))


def talk(person: int, day: date, every: int = 0, times: int = 1) -> None:
    for number in range(times):
        interactions.save(interactions.new("call", [person], day - timedelta(days=number * every)))


def names(number: int, today: date) -> list[str]:
    return [member.name for member in networks.members(number, today)]


def bring(day: str, to: int | None = None, kind: str = "report", title: str = "", **values: object) -> int:
    entry = contributions.Entry(network=to, kind=kind, day=day, title=title)
    entry.people = [(number, "") for number in values.pop("people", ())]
    return contributions.save(entry)


def owe(kind: str, person: int, direction: str = "given", other: int | None = None, **values: str) -> int:
    entry = favours.new(kind, person, date(2026, 11, 1), direction, other)
    for name, value in values.items():
        setattr(entry, name, value)
    return favours.save(entry)


# --- networks ---


def test_a_network_comes_back_as_it_was_saved_and_can_be_changed():
    entry = networks.Entry(
        name=" جمعية الأمل ", kind="club", since="2021-03", role="treasurer", role_since="2023", role_until="2027", meets="month",
        dues="600 MAD", renewal="--01-31", url="https://example.org", note="Tea.\nLate.", size=38,
    )  # fmt: skip
    entry.id = networks.save(entry)
    stored = networks.get(entry.id)
    assert (stored.name, stored.since, stored.renewal, stored.note, stored.size) == (
        "جمعية الأمل", "2021-03", "--01-31", "Tea.\nLate.", 38,
    )  # fmt: skip
    uid, stored.name = stored.uid, "CJD"
    networks.save(stored)
    assert (networks.get(entry.id).name, networks.get(entry.id).uid) == ("CJD", uid)
    database.undo()
    assert networks.get(entry.id).name == "جمعية الأمل"


def test_networks_are_listed_by_name_whatever_its_case_and_accents():
    for name in ("zèbre", "École", "alumni"):
        network(name)
    assert [name for _, name in networks.names()] == ["alumni", "École", "zèbre"]
    with pytest.raises(KeyError):
        networks.get(99)


def test_a_network_in_a_line(today):
    entry = networks.get(network(kind="association", since="2021-03", role="treasurer", meets="month", size=38))
    figures = networks.Figures(38, 21)
    words = "Association · member since 2021 · treasurer · meets every month · 38 members, 21 you know"
    assert networks.about(entry, figures, today) == words
    entry.role_until = "2026-10"
    assert "treasurer until October 2026" in networks.about(entry, figures, today)
    entry.role_until = "2026"
    assert "treasurer · " in networks.about(entry, figures, today)


@pytest.mark.parametrize(
    "text, next_one",
    [
        ("--01-31", date(2027, 1, 31)),
        ("2028-01-31", date(2028, 1, 31)),
        ("2026-11-23", date(2026, 11, 23)),
        ("2020-12-01", date(2026, 12, 1)),
        ("", None),
        ("soon", None),
    ],
)
def test_a_renewal_comes_round_each_year(today, text, next_one):
    assert networks.renewal_day(networks.Entry(renewal=text), today) == next_one


def test_partial_days_are_read_as_people_say_them():
    asked = ("2021", "2021-03", "2021-03-09", "", "soon", "2021-15")
    assert [networks.partial_day(text) for text in asked] == [
        "2021", "March 2021", "9 March 2021", "", "soon", "2021-15",
    ]  # fmt: skip


def test_many_are_added_at_once_and_nobody_twice(today):
    club, ids = network(), [add(name) for name in ("Zoé", "Ada", "عمر")]
    assert networks.add_members(club, [*ids[:2], ids[0]]) == 2
    assert networks.add_members(club, ids, role="speaker") == 1
    assert names(club, today) == ["عمر", "Ada", "Zoé"]  # who has a role comes first
    assert networks.add_members(club, ids) == 0
    database.undo()
    assert names(club, today) == ["Ada", "Zoé"]


def test_who_left_is_kept_apart_and_can_come_back(today):
    club, ids = network(), [add("Ada"), add("Zoé")]
    networks.add_members(club, ids)
    networks.leave(club, ids[:1], today)
    assert [(member.name, member.left_on) for member in networks.members(club, today)] == [
        ("Zoé", ""),
        ("Ada", "2026-11-23"),
    ]
    assert networks.ids_in(club) == {ids[1]}
    assert [place.left_on for place in networks.of_person(ids[0])] == ["2026-11-23"]
    networks.add_members(club, ids)
    assert networks.ids_in(club) == set(ids)
    networks.change_member(club, ids[0], "president", "2024", "")
    assert networks.of_person(ids[0])[0].role == "president"
    networks.remove_members(club, ids)
    assert networks.members(club, today) == []


def test_how_warm_those_are_whom_one_knows(today):
    club, ids = network(size=10), [add(name) for name in ("Warm", "Cold", "Never", "Gone")]
    talk(ids[0], today, every=14, times=20)
    talk(ids[1], today - timedelta(days=400), every=14, times=10)
    talk(ids[3], today, every=14, times=20)
    networks.add_members(club, ids)
    networks.leave(club, ids[3:], today)
    figures = networks.figures(club, today)
    assert (figures.members, figures.known) == (10, 2)
    assert figures.bands == {"warm": 1, "steady": 0, "cooling": 0, "cold": 1}
    (row,) = networks.every(today)
    assert (row.members, row.known, row.bands) == (10, 2, figures.bands)
    bands = {member.name: member.band for member in networks.members(club, today)}
    assert bands == {"Warm": "warm", "Cold": "cold", "Never": None, "Gone": "warm"}


def test_a_network_that_goes_leaves_its_people_and_what_was_brought(today):
    club, person = network(), add()
    networks.add_members(club, [person])
    bring("2026-11-12", club)
    networks.delete(club)
    assert networks.count() == 0
    assert networks.of_person(person) == []
    assert len(contributions.of_network(None)) == 1
    database.undo()
    assert networks.ids_in(club) == {person}
    assert len(contributions.of_network(club)) == 1


def test_a_person_who_goes_leaves_the_networks_and_comes_back_with_undo(today):
    club, person, friend = network(), add(), add("Marie")
    networks.add_members(club, [person])
    bring("2026-11-12", club, people=[person])
    owe("introduction", friend, other=person)
    people.delete([person])
    assert networks.members(club, today) == []
    assert contributions.of_network(club)[0].people == []
    assert favours.of_person(friend)[0].other_name == ""
    database.undo()
    assert names(club, today) == ["Karim Alaoui"]
    assert contributions.of_network(club)[0].people == [(person, "Karim Alaoui")]
    assert favours.of_person(person)[0].other_name == "Karim Alaoui"


# --- contributions ---


def test_a_contribution_comes_back_with_its_people():
    club, ids = network(), [add("Zoé"), add("Ada")]
    number = bring("2026-11-12", club, title="Financing SMEs", people=ids)
    entry = contributions.get(number)
    assert (entry.network_name, contributions.heading(entry)) == ("CJD Casablanca", "Report “Financing SMEs”")
    assert [name for _, name in entry.people] == ["Zoé", "Ada"]
    entry.people, entry.network = entry.people[1:], None
    contributions.save(entry)
    assert contributions.of_person(ids[0]) == []
    assert [found.id for found in contributions.of_person(ids[1])] == [number]
    contributions.delete([number])
    with pytest.raises(KeyError):
        contributions.get(number)


@pytest.mark.parametrize("kind", contributions.KINDS)
def test_every_kind_of_contribution_has_its_words(kind):
    title = "a {strange} title"
    assert title in contributions.heading(contributions.Entry(kind=kind, title=title))
    assert contributions.heading(contributions.Entry(kind=kind)) == contributions.kind_name(kind) != kind


@pytest.mark.parametrize(
    "days, words",
    [
        ([], "no contribution yet"),
        (["2026-12-01"], "no contribution yet"),
        (["2026-11-02", "2026-10-01"], "2 contributions this quarter"),
        (["2026-11-02", "2026-09-30"], "you contributed this month"),
        (["2026-10-01", "2026-09-30"], "you last contributed in October"),
        (["2026-03-30"], "you last contributed in March"),
        (["2025-11-30", "2025-11-01"], "you last contributed in November 2025"),
    ],
)
def test_how_long_ago_one_contributed(today, days, words):
    assert contributions.last_words(days, today) == words
    club = network()
    for day in days:
        bring(day, club)
    assert networks.every(today)[0].contributed == words


def test_the_goal_is_one_a_month_unless_the_user_says_otherwise(today):
    words = lambda: contributions.goal_words(contributions.goal(today))  # noqa: E731
    assert words() == "goal: one contribution a month"
    bring("2026-10-31")
    assert words() == "goal: one contribution a month"
    bring("2026-11-01")
    assert words() == "goal: one contribution a month, reached"
    choices.put(choices.CONTRIBUTIONS, 8)
    assert words() == "goal: 2 contributions a quarter, reached"
    choices.put(choices.CONTRIBUTIONS, 3)
    bring("2025-12-31")
    assert words() == "goal: 3 contributions a year, 2 so far"
    choices.put(choices.CONTRIBUTIONS, 0)
    assert contributions.goal(today) is None


def test_a_year_of_contributions(today):
    club, other = network(), network("EMI alumni")
    for day, to, kind in (
        ("2026-01-01", club, "report"),
        ("2026-12-31", club, "report"),
        ("2026-05-05", other, "spoke"),
        ("2025-12-31", club, "report"),
    ):
        bring(day, to, kind)
    assert [entry.day for entry in contributions.of_year(2026)] == ["2026-12-31", "2026-05-05", "2026-01-01"]
    assert contributions.by_kind(contributions.of_year(2026)) == [("report", 2), ("spoke", 1)]
    assert [entry.day for entry in contributions.of_year(2025, club)] == ["2025-12-31"]
    assert (contributions.years(), contributions.years(other)) == ([2026, 2025], [2026])


# --- give and take ---


def test_an_introduction_stands_with_both_and_gives_to_both():
    marie, youssef = add("Marie"), add("Youssef")
    number = owe("introduction", marie, other=youssef, text="both work on ports")
    for person in (marie, youssef):
        (entry,) = favours.of_person(person)
        assert favours.heading(entry) == "You introduced Marie to Youssef"
        assert favours.balance(person) == favours.Balance(given=1)
    entry.direction = "received"
    favours.save(entry)
    assert favours.heading(favours.get(number)) == "Marie introduced you to Youssef"
    beside = [favours.heading_beside(entry, person) for person in (marie, youssef)]
    assert beside == ["Introduced you to Youssef", "Marie introduced you"]
    assert favours.balances([marie, youssef]) == {marie: favours.Balance(received=1), youssef: favours.Balance()}


def test_a_promise_counts_once_it_is_kept(today):
    karim = add()
    mine = owe("promise", karim, due="2026-11-26", text="the slides")
    theirs = owe("promise", karim, "received")
    assert favours.balance(karim) == favours.Balance(promised=1, awaited=1)
    assert favours.remark(favours.get(mine)) == "the slides · due Thu 26 Nov"
    assert [entry.id for entry in favours.open_promises()] == [mine, theirs]
    assert favours.open_promises(today) == []
    assert [entry.id for entry in favours.open_promises(date(2026, 11, 26))] == [mine]
    favours.keep(mine, today)
    assert favours.balance(karim) == favours.Balance(given=1, awaited=1)
    assert favours.remark(favours.get(mine)) == "the slides · kept on Mon 23 Nov"
    favours.keep(mine, None)
    assert favours.get(mine).is_open


def test_a_balance_is_told_in_figures_only():
    assert favours.balance_words(favours.Balance()) == ""
    assert favours.balance_words(favours.Balance(3, 1)) == "given 3 · received 1"
    words = "given 0 · received 0 · 1 promise of yours is open · 2 promises of theirs are open"
    assert favours.balance_words(favours.Balance(0, 0, 1, 2)) == words


def test_only_what_belongs_to_its_kind_is_kept():
    karim, marie = add(), add("Marie")
    number = owe("favour", karim, other=marie, due="2026-11-26", done_on="2026-11-27")
    entry = favours.get(number)
    assert (entry.other, entry.due, entry.done_on, entry.is_open) == (None, "", "", False)
    favours.delete([number])
    assert favours.of_person(karim) == []
    database.undo()
    assert len(favours.of_person(karim)) == 1


# --- merging, and imports that are taken back ---


def test_who_is_merged_brings_networks_contributions_and_favours(today):
    keep, other, marie = add(), add("K. Alaoui"), add("Marie")
    both, only = network("Both"), network("Only")
    networks.add_members(both, [keep])
    networks.add_members(both, [other], role="president", since="2019")
    networks.add_members(only, [other])
    networks.leave(both, [keep], today)
    number = bring("2026-11-12", both, people=[keep, other])
    bring("2026-11-13", both, people=[other])
    owe("favour", other)
    owe("introduction", marie, other=other)
    owe("introduction", keep, other=other)
    before = [engine.execute_sql(f"SELECT * FROM {table} ORDER BY id").fetchall() for table in ("membership", "favour")]
    duplicates.merge(keep, other)
    places = [(place.name, place.role, place.since, place.left_on) for place in networks.of_person(keep)]
    assert places == [("Both", "president", "2019", ""), ("Only", "", "", "")]
    assert len(contributions.of_person(keep)) == 2
    assert contributions.get(number).people == [(keep, people.name_of(keep))]
    assert len(favours.of_person(keep)) == 3
    assert [entry.other_name for entry in favours.of_person(keep) if entry.person == keep] == ["", ""]
    database.undo()
    after = [engine.execute_sql(f"SELECT * FROM {table} ORDER BY id").fetchall() for table in ("membership", "favour")]
    assert after == before


def test_who_was_put_into_a_network_stays_when_the_import_is_taken_back(tmp_path, now):
    file = tmp_path / "people.vcf"
    file.write_text("".join(f"BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nEND:VCARD\n" for name in ("Ada", "Zoé")))
    finish(importing.store(finish(importing.plan(finish(importing.read([file])), now))))
    (ada,) = people.find("Ada")
    networks.add_members(network(), [ada.id])
    (past,) = import_history.past()
    finish(import_history.take_back(past))
    assert [row.name for row in people.search()] == ["Ada"]


# --- a list of members that is imported ---


def test_a_list_of_members_goes_straight_into_a_network_with_those_who_are_known(tmp_path, now, today):
    club, known = network(), people.save(None, Contact(name="Ada Lovelace", emails=[Email("ada@example.com")]))
    file = tmp_path / "members.csv"
    file.write_text("Name,E-mail\nAda Lovelace,ada@example.com\nZoé Martin,zoe@example.com\nZoé Martin,zoe@example.com\n"
                    "Left Out,out@example.com\n")  # fmt: skip

    def look(into: int) -> importing.Plan:
        made = finish(importing.plan(finish(importing.read([file])), now))
        made.network = into
        return made

    made = look(club)
    made.rows[-1].chosen = False
    finish(importing.store(made))
    assert names(club, today) == ["Ada Lovelace", "Zoé Martin"]
    assert known in networks.ids_in(club)
    database.undo()
    assert (names(club, today), people.count()) == ([], 1)
    database.redo()
    other = network("Other")
    made = look(other)
    made.rows[-1].chosen = False
    finish(importing.store(made))  # every card is known: only the network is new
    assert names(other, today) == ["Ada Lovelace", "Zoé Martin"]
    finish(importing.store(look(999)))
    assert "Left Out" in [row.name for row in people.search()]
