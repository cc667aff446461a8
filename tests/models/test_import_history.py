"""Past imports: the list of them, and taking one back long after it was made."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from models import choices, database, follow_ups, import_history, importing, interactions, people
from models.connection import db as engine
from models.formats.records import Contact
from models.schema import UNDOABLE
from models.undo import KEPT, KEPT_IMPORTS

pytestmark = pytest.mark.usefixtures("db")

NAMES = ("Samira Benali", "Karim Alaoui", "عمر الراشدي", "Zoé Lefèvre")


def dump() -> dict[str, list[tuple]]:
    tables = [table._meta.table_name for table in UNDOABLE]
    return {name: engine.execute_sql(f"SELECT * FROM {name} ORDER BY id").fetchall() for name in tables}


@pytest.fixture
def bring(tmp_path, now) -> Callable[..., None]:
    """Import cards: a name, or a name and what else stands on its card."""

    def import_cards(*cards: str, file: str = "phone.vcf") -> None:
        text = ""
        for card in cards:
            name, _, rest = card.partition("\n")
            text += f"BEGIN:VCARD\nVERSION:3.0\nUID:{name}\nFN:{name}\n{rest}\nEND:VCARD\n"
        bring_file(tmp_path / file, text)

    def bring_file(path: Path, text: str) -> None:
        path.write_text(text, encoding="utf-8")
        importing.finish(
            importing.store(importing.finish(importing.plan(importing.finish(importing.read([path])), now)))
        )

    import_cards.file = lambda name, text: bring_file(tmp_path / name, text)
    return import_cards


def names() -> list[str]:
    return sorted(row.name for row in people.search())


def take_back(number: int = 0) -> import_history.TakingBack:
    return importing.finish(import_history.take_back(import_history.past()[number]))


def test_the_list_tells_what_came_from_which_file_and_when(bring):
    bring(*NAMES)
    bring("Inès Kabbaj", file="other.vcf")
    newest, oldest = import_history.past()
    assert (newest.name, oldest.name) == ("other.vcf", "phone.vcf")
    assert oldest.counts["new"] == 4
    assert oldest.at.tzinfo is not None


def test_taking_the_newest_change_back_is_undo(bring):
    people.save(None, Contact(name="Before"))
    before = dump()
    bring(*NAMES)
    done = take_back()
    assert (done.removed, done.people_staying) == (4, [])
    assert dump() == before
    assert import_history.past() == []


def test_what_was_touched_since_stays_and_is_named(bring, today):
    bring(*NAMES)
    samira, karim, zoe = (people.find(name)[0].id for name in ("samira", "karim", "zoé"))
    interactions.save(interactions.new("call", [samira], today, "Hello"))
    follow_ups.save(follow_ups.new([karim], today, "the tender"))
    contact = people.get(zoe)
    contact.title = "Director"
    people.save(zoe, contact)
    before = dump()
    found = import_history.look(import_history.past()[0])
    assert dump() == before
    assert found.people_staying == ["Karim Alaoui", "Samira Benali", "Zoé Lefèvre"]
    done = take_back()
    assert done.removed == 1
    assert names() == ["Karim Alaoui", "Samira Benali", "Zoé Lefèvre"]
    assert [entry.note for entry in interactions.of_person(samira)] == ["Hello"]
    (past,) = import_history.past()
    assert past.taken_back
    assert past.step is None
    database.undo()
    assert dump() == before
    assert import_history.past()[0].step


@pytest.mark.parametrize("knob", ["snooze", "keep_up", "rhythm"])
def test_a_choice_about_somebody_is_a_reason_to_stay(bring, knob, today_):
    bring(*NAMES)
    samira = people.find("samira")[0].id
    {
        "snooze": lambda: choices.snooze([samira], date(2027, 1, 1), today_),
        "keep_up": lambda: choices.set_keep_up([samira], True),
        "rhythm": lambda: choices.set_rhythm([samira], 30),
    }[knob]()
    assert take_back().people_staying == ["Samira Benali"]


@pytest.fixture
def today_(now) -> date:
    return now.date()


def test_an_edit_that_was_undone_is_no_reason_to_stay(bring, today):
    bring(*NAMES)
    interactions.save(interactions.new("call", [people.find("samira")[0].id], today, "Hello"))
    database.undo()
    assert take_back().people_staying == []
    assert names() == []


def test_an_update_is_taken_back_to_what_was_there(bring):
    bring("Samira Benali\nORG:Managem\nTEL:0661000001", "Karim Alaoui")
    before = dump()
    bring(
        "Samira Benali\nORG:OCP Group\nTEL:0661000001\nEMAIL:s@example.com", "Karim Alaoui", "Inès Kabbaj", file="b.vcf"
    )
    people.save(None, Contact(name="Later"))
    done = take_back()
    assert (done.removed, done.restored, done.people_staying) == (1, 1, [])
    people.delete([people.find("later")[0].id])
    assert dump() == before


def test_an_older_import_goes_but_what_a_newer_one_changed_stays(bring):
    bring("Samira Benali\nORG:Managem", "Karim Alaoui")
    bring("Samira Benali\nORG:OCP Group", file="b.vcf")
    done = take_back(1)
    assert (done.removed, done.people_staying) == (1, ["Samira Benali"])
    assert people.get(people.find("samira")[0].id).organization == "OCP Group"


def calendar(*events: str) -> str:
    body = "".join(
        f"BEGIN:VEVENT\nUID:{uid}\nDTSTAMP:20260101T000000Z\nDTSTART:2026{day}T100000Z\nSUMMARY:{uid}\n"
        "ORGANIZER:mailto:me@example.org\nATTENDEE:mailto:s@example.com\nEND:VEVENT\n"
        for uid, day in (event.split() for event in events)
    )
    return f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Test//EN\n{body}END:VCALENDAR\n"


def test_meetings_go_with_their_calendar_and_keep_the_people_they_were_with(bring):
    bring("Samira Benali\nEMAIL:s@example.com", "Karim Alaoui")
    bring.file("c.ics", calendar("lunch 0301", "tea 0401"))
    assert import_history.look(import_history.past()[1]).people_staying == ["Samira Benali"]
    tea = interactions.newest()[0]
    tea.note = "She has a new project"
    interactions.save(tea)
    done = take_back()
    assert (done.meetings, done.meetings_staying) == (1, 1)
    assert [entry.title for entry in interactions.newest()] == ["tea"]


def test_an_import_can_be_taken_back_after_undo_has_forgotten_it(bring):
    bring(*NAMES)
    for number in range(KEPT + 5):
        people.save(None, Contact(name=f"Person {number:02}"))
    assert take_back().removed == 4
    assert database.undo().startswith("Take back")
    while database.undo():
        pass
    assert set(names()) == {*NAMES, *(f"Person {number:02}" for number in range(6))}


def test_only_so_many_imports_are_kept(bring):
    for number in range(KEPT + KEPT_IMPORTS + 3):
        bring(f"Person {number:02}", file=f"{number}.vcf")
    past = import_history.past()
    assert len(past) == KEPT + KEPT_IMPORTS + 3
    assert [one.step is None for one in past] == [False] * (KEPT + KEPT_IMPORTS) + [True] * 3


def test_somebody_deleted_since_is_no_trouble(bring):
    bring(*NAMES)
    people.delete([people.find("samira")[0].id])
    done = take_back()
    assert (done.removed, done.people_staying) == (3, [])
    assert names() == []
