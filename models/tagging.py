"""Tags given to people and taken from them, however many they are."""

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import replace

from models import database, people, search
from models.formats.records import Contact
from models.text import fold
from models.words import tr

_SLICE = 10  # people who are written in some 5 ms

Steps = Generator[tuple[int, int], None, None]


def tag(ids: Sequence[int], name: str) -> None:
    """Give people a tag; those who have it, in whatever case, keep theirs."""
    for _ in tag_steps(ids, name):
        pass


def untag(ids: Sequence[int], name: str) -> None:
    """Take a tag from people."""
    for _ in untag_steps(ids, name):
        pass


def tag_steps(ids: Sequence[int], name: str) -> Steps:
    """Do what tag() does, yielding (done, total); closing it half-way leaves all as it was."""

    def with_it(contact: Contact) -> list[str]:
        return contact.tags if fold(name) in map(fold, contact.tags) else [*contact.tags, name]

    return _steps(tr("Tag “{tag}”", tag=name), ids, with_it)


def untag_steps(ids: Sequence[int], name: str) -> Steps:
    """Do what untag() does, yielding (done, total); closing it half-way leaves all as it was."""

    def without_it(contact: Contact) -> list[str]:
        return [tag for tag in contact.tags if fold(tag) != fold(name)]

    return _steps(tr("Take the tag “{tag}” away", tag=name), ids, without_it)


def _steps(label: str, ids: Sequence[int], wanted: Callable[[Contact], list[str]]) -> Steps:
    yield 0, len(ids)
    with database.change(label):
        writing = _write(ids, wanted)
        for done in search.changing(writing) if search.is_many(len(ids)) else writing:
            yield done, len(ids)


def _write(ids: Sequence[int], wanted: Callable[[Contact], list[str]]) -> Iterator[int]:
    for at in range(0, len(ids), _SLICE):
        for number, contact in list(people.contacts(ids[at : at + _SLICE])):
            if (tags := wanted(contact)) != contact.tags:
                people.update(number, replace(contact, tags=tags), contact)
        yield at + _SLICE
