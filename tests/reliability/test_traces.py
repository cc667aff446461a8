"""P1: of somebody who was erased no byte is left, whatever happened to them before, in any file and however it is written."""

import os
import random
import time
from base64 import b64encode
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from quopri import encodestring

import pytest

from models import (
    backups,
    clock,
    commands,
    connection,
    database,
    encryption,
    erased,
    erasing,
    follow_ups,
    importing,
    interactions,
    passphrase,
    people,
    person_merge,
    restoring,
)
from models.errors import Problem
from models.formats.records import Address, Contact, Email, Phone
from models.importing import finish

WORDS = ("Zubéïdovna", "zubeida@secret.example", "667998877", "xylophone", "Zanzibar", "quokka", "Zéphyrine")
CARD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:zub\r\nFN:Zoé Zubéïdovna\r\nN:Zubéïdovna;Zoé;;;\r\nEMAIL:zubeida@secret.example\r\n"
    "TEL:+212 667 998877\r\nX-PET:quokka in Zanzibar\r\nEND:VCARD\r\n"
)


def forms(word: str) -> Iterator[bytes]:
    """Yield a word as it may stand in a file; in base64 at each of the three places that it may begin at."""
    for one in {word, word.lower(), word.upper()}:
        yield from (one.encode(), one.encode("utf-16-le"), one.encode("utf-16-be"), one.encode("latin-1"))
        yield encodestring(one.encode()).rstrip(b"=\n")
        for before in range(3):
            coded = b64encode(b"\0" * before + one.encode())
            yield coded[(before * 4 + 2) // 3 : len(coded) - 4 if len(coded) > 12 else None]


def traces(*folders: Path) -> list[tuple[str, str]]:
    found = []
    for file in (file for folder in folders for file in folder.rglob("*") if file.is_file()):
        data = file.read_bytes()
        found += [(file.name, word) for word in WORDS if any(form in data for form in forms(word))]
    return found


class Life:
    """Changes what is known of somebody, as chance will have it."""

    def __init__(self, seed: str, folder: Path) -> None:
        self.dice, self.folder = random.Random(seed), folder
        self.others = [people.save(None, Contact(name=f"Other {number}")) for number in range(20)]
        self.person = people.save(
            None,
            Contact(
                name="Zoé Zubéïdovna", note="plays the xylophone", phones=[Phone("0667998877")], tags=["quokka"],
                emails=[Email("zubeida@secret.example")], addresses=[Address(city="Zanzibar")],
            ),
        )  # fmt: skip

    def step(self) -> None:
        doings: tuple[Callable[[], object], ...] = (
            self.edit, self.edit, self.meet, self.meet, self.plan, self.bring_in, self.undo, self.redo, self.keep,
        )  # fmt: skip
        self.dice.choice(doings)()
        if not self.is_there:
            database.redo()

    @property
    def is_there(self) -> bool:
        return any(row.id == self.person for row in people.search())

    def edit(self) -> None:
        found = people.get(self.person)
        found.title = self.dice.choice(("Quokka keeper", "of Zanzibar", "Zéphyrine"))
        found.note = " ".join(self.dice.choices(WORDS, k=self.dice.randrange(1, 60)))
        people.save(self.person, found)

    def meet(self) -> None:
        day = clock.today() - timedelta(self.dice.randrange(900))
        with_others = self.dice.random() < 0.4
        whom = [self.person, *(self.others[:2] if with_others else [])]
        note = (
            "lunch with Zoé Zubéïdovna (zubeida@secret.example)"
            if with_others
            else f"about the {self.dice.choice(WORDS)}"
        )
        interactions.save(interactions.new("meeting", whom, day, note))

    def plan(self) -> None:
        follow_ups.save(follow_ups.new([self.person], clock.today(), f"{self.dice.choice(WORDS)} lessons"))

    def bring_in(self) -> None:
        file = self.folder / f"{self.dice.choice(WORDS)}.vcf"
        file.write_text(CARD.replace("quokka", self.dice.choice(WORDS)), encoding="utf-8")
        finish(importing.store(finish(importing.plan(finish(importing.read([file])), clock.now()))))
        file.unlink()

    def undo(self) -> None:
        for _ in range(self.dice.randrange(1, 4)):
            if self.is_there:  # when they were added themselves, it was the last that happened
                database.undo()

    def redo(self) -> None:
        database.redo()

    def keep(self) -> None:
        if len(backups.taken()) < 4:
            backups.take("before")


@pytest.mark.parametrize("seed", ["one", "two"])
def test_of_somebody_erased_no_byte_is_left_whatever_was_before(db, home, tmp_path_factory, seed, count):
    life = Life(seed, tmp_path_factory.mktemp("elsewhere"))
    for _ in range(count("EDITS", 60)):
        life.step()
    theirs = [row.id for row in people.search() if row.id not in life.others]
    assert theirs and {word for _, word in traces(db.parent, home)} == set(WORDS)
    erasing.erase(theirs)
    assert traces(db.parent, home) == []
    assert len(people.search()) == 20
    database.undo()
    assert len(people.search()) == 20


def test_in_a_file_with_a_passphrase_too_and_its_plain_backup_is_clean(db, home, tmp_path_factory, monkeypatch):
    monkeypatch.setattr(passphrase, "ROUNDS", 1_000)
    life = Life("secret", tmp_path_factory.mktemp("elsewhere"))
    for _ in range(10):
        life.step()
    backups.take("in the clear")
    plain = {one.name for one in backups.taken()}
    encryption.set_passphrase("four words in a row")
    try:
        life.edit()
        copy = backups.take("with a passphrase")
        assert {name for name, _ in traces(db.parent, home)} == plain
        theirs = [row.id for row in people.search() if row.id not in life.others]
        erasing.erase(theirs)
        assert traces(db.parent, home) == [] and backups.look(copy).holding.people == 20
        encryption.remove_passphrase()  # what was hidden can be read now
        assert traces(db.parent, home) == [] and len(people.search()) == 20
    finally:
        passphrase.forget()


# --- what must not be in the way of erasing ---


@pytest.fixture
def zoe(db) -> int:
    people.save(None, Contact(name="Other"))
    return people.save(None, Contact(name="Zoé Zubéïdovna", emails=[Email("zubeida@secret.example")]))


def test_who_had_another_uid_in_an_older_backup_is_erased_from_it_too(db, zoe):
    backups.take("before they were deleted")
    people.delete([zoe])
    again = Contact(name="Zoé Zubéïdovna", note="quokka", emails=[Email("ZUBEIDA@secret.example")])
    double = people.save(None, Contact(name="Z. Zubéïdovna", note="Zanzibar"))
    zoe = people.save(None, again)
    backups.take("before they were merged")
    person_merge.merge_two(zoe, double, {})
    erasing.erase([zoe])
    assert traces(db.parent) == [] and [row.name for row in people.search()] == ["Other"]


def test_somebody_else_with_their_number_or_name_stays_in_the_backups(db, zoe):
    wife = people.save(None, Contact(name="Ali", emails=[Email("zubeida@secret.example")]))
    namesake = people.save(None, Contact(name="Zoé Zubéïdovna", emails=[Email("other@example.org")]))
    copy = backups.take("all of them")
    erasing.erase([zoe])
    assert backups.look(copy).holding.people == 3
    assert {row.id for row in people.search()} >= {wife, namesake}


def test_a_backup_that_cannot_be_rewritten_is_named_and_the_others_are(db, zoe):
    first = backups.take("sound")
    people.save(zoe, Contact(name="Zoé Zubéïdovna", note="xylophone"))
    second = backups.take("not sound")
    second.write_bytes(second.read_bytes()[:-4096])
    heard: list[set[str]] = []
    database.listeners.append(heard.append)
    with pytest.raises(Problem, match="not sound") as told:
        erasing.erase([zoe])
    database.listeners.remove(heard.append)
    assert first.name not in str(told.value) and heard
    assert {name for name, _ in traces(db.parent)} == {second.name}


def test_a_file_that_was_put_aside_is_named_for_it_may_hold_them(db, zoe):
    copy, file = backups.take("sound"), database.path()
    database.close()
    content = file.read_bytes()
    file.write_bytes(b"rubbish" + content[7:])
    aside = restoring.replace(file, copy)
    database.open(file)
    with pytest.raises(Problem, match="unreadable"):
        erasing.erase([zoe])
    assert {name for name, _ in traces(db.parent)} == {aside.name}


def test_a_program_that_still_reads_what_was_before_is_told(db, zoe):
    reader = connection.connect_to(db)
    reader.execute("BEGIN")
    assert reader.execute("SELECT count(*) FROM person").fetchone() == (2,)
    people.save(None, Contact(name="Later"))
    with pytest.raises(Problem, match="in the log"):
        erasing.erase([zoe])
    reader.close()
    assert [row.name for row in people.search()] == ["Later", "Other"]
    database.close()
    assert traces(db.parent) == []


def test_what_a_program_that_was_cut_off_left_beside_goes(db, zoe):
    for number, suffix in ((999_999_999, "part"), (999_999_999, "like"), (os.getpid(), "part")):
        db.with_name(f".{db.name}.{number}.{suffix}").write_bytes(b"Zanzibar")
    erasing.erase([zoe])
    assert [file.name for file in db.parent.glob(".*")] == [
        f".{db.name}.{os.getpid()}.part"
    ]  # somebody is at work on that


def test_an_erasing_that_was_cut_off_is_finished_by_the_next_check(db, zoe):
    backups.take("older")
    people.save(zoe, Contact(name="Zoé Zubéïdovna", emails=[Email("zubeida@secret.example")], note="quokka"))
    backups.take("newer")
    steps = erasing.erase_steps([zoe])
    assert [next(steps), next(steps)] == [(0, 2), (1, 2)]
    steps.close()
    backups.take("after it was cut off")
    database.close()
    assert {name[5:] for name, _ in traces(db.parent)} == {name[5:] for name in [backups.taken(db)[-1].name]}
    assert commands.run(["--database", str(db), "check"]) == 0
    assert traces(db.parent) == [] and len(backups.taken(db)) == 3
    assert b'"names"' not in db.read_bytes()  # nor any mark of a name


def test_what_was_not_finished_is_before_an_old_backup_is_put_back(db, zoe):
    copy = backups.take("with them")
    steps = erasing.erase_steps([zoe])
    next(steps)
    with pytest.raises(RuntimeError):
        steps.throw(RuntimeError)  # nothing was begun
    assert people.count() == 2 and not erased.is_unfinished()
    steps = erasing.erase_steps([zoe])
    backups.take("two are two steps").touch()
    next(steps)
    next(steps)
    steps.close()
    restoring.restore(copy)
    assert [row.name for row in people.search()] == ["Other"] and traces(db.parent) == []


def test_backups_in_a_folder_that_is_away_lose_them_when_it_is_there_again(db, zoe, tmp_path_factory):
    stick = tmp_path_factory.mktemp("mnt") / "stick"
    stick.mkdir()
    backups.choose_folder(stick)
    backups.take("on the stick")
    gone = stick.rename(stick.with_name("in a drawer"))
    with pytest.raises(Problem, match="which is not there now"):
        erasing.erase([zoe])
    assert not erased.is_unfinished() and traces(gone) != []
    restoring.restore(backups.take())
    gone.rename(stick)
    assert erased.is_unfinished()
    erasing.finish()
    assert traces(db.parent, stick) == [] and not erased.is_unfinished()


@pytest.mark.parametrize("moment", ["fsync", "replace"])
def test_a_backup_that_is_being_made_meanwhile_does_not_have_them(db, zoe, monkeypatch, moment):
    """Erased from while the copy is written, and just before it takes its place."""
    whom, real = [zoe], getattr(os, moment)

    def erase_first(*arguments: object) -> None:
        while whom:
            erasing.erase([whom.pop()])
        real(*arguments)

    monkeypatch.setattr(os, moment, erase_first)
    copy = backups.take("meanwhile")
    assert not whom and backups.look(copy).holding.people == 1
    assert traces(db.parent) == [] and backups.taken() == [copy]


def test_of_three_thousand_one_is_gone_in_five_seconds(db, home, tmp_path_factory):
    with database.change("Many"):
        people.add([Contact(name=f"Other {number}", note=f"note {number} " * 20) for number in range(3_000)])
    life = Life("many", tmp_path_factory.mktemp("elsewhere"))
    for _ in range(10):
        life.edit()
        life.meet()
    backups.take("one")
    begun = time.process_time()
    erasing.erase([life.person])
    assert time.process_time() - begun < 5
    assert traces(db.parent, home) == [] and people.count() == 3_020
