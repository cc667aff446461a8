"""The full-text index of people: how it follows its table, and what a typed query means to it."""

import contextlib
import re
from collections.abc import Iterator, Sequence

from models import transliteration
from models.connection import db, run_script
from models.schema_sql import SEARCH_TRIGGERS
from models.text import digits, one_letter_off, two_letters_off, words

_SOME, _MANY = 20, 1000
FORGIVEN, FORGIVEN_TWO = 4, 7  # letters from which a word is forgiven one, or two
_OTHER_LETTERS, _MOST_WORDS = 3, 6  # letters from which, and words up to which, Arabic or Latin ones are looked for too
_MOST_ALIKE = 8  # words that one may stand for
_SLICE = 200  # people whom it takes some 10 ms to index

_by_range = False


@contextlib.contextmanager
def following(rows: int) -> Iterator[None]:
    """Keep the index right while `rows` people change: row by row when few, made anew afterwards when many."""
    if not is_many(rows):
        yield
        return
    with _without_triggers():
        yield
        for _ in remake():
            pass


def is_many(rows: int) -> bool:
    """Are these so many people that making the whole index anew is quicker? (It is ten times as fast for each.)"""
    total = db.execute_sql("SELECT coalesce(max(id), 0) FROM person").fetchone()[0]
    return rows >= _MANY and rows * 10 >= total


@contextlib.contextmanager
def adding(rows: int) -> Iterator[None]:
    """Within it, and for many `rows`, new people are indexed by `add_range`: twice as fast as a trigger for each."""
    global _by_range
    if _by_range or rows < _SOME:
        yield
        return
    _by_range = True
    try:
        with _without_triggers():
            yield
    finally:
        _by_range = False


def add_range(first: int, last: int) -> None:
    """Index the new people whose ids go from `first` to `last`, unless triggers did."""
    if _by_range:
        _index(first, last)


def changing(steps: Iterator[int]) -> Iterator[int]:
    """Run `steps`, which change many people, and make the index anew afterwards, in slices."""
    with _without_triggers():
        yield from steps
        for _ in remake():
            yield 0


def remake() -> Iterator[None]:
    """Make the whole index anew, a slice at a time."""
    db.execute_sql("INSERT INTO person_search(person_search) VALUES ('delete-all')")
    last = db.execute_sql("SELECT coalesce(max(id), 0) FROM person").fetchone()[0]
    for first in range(1, last + 1, _SLICE):
        _index(first, first + _SLICE - 1)
        yield


def _index(first: int, last: int) -> None:
    query = "INSERT INTO person_search(rowid, folded) SELECT id, folded FROM person WHERE id BETWEEN ? AND ?"
    db.execute_sql(query, (first, last))


@contextlib.contextmanager
def _without_triggers() -> Iterator[None]:
    """Without the triggers of the index. An exception needs no care: the transaction brings them back."""
    for event in ("insert", "delete", "update"):
        db.execute_sql(f"DROP TRIGGER person_search_{event}")
    yield
    run_script(SEARCH_TRIGGERS)


def expression(text: str) -> str:
    """Return the FTS5 query that finds people by the beginnings of the words of `text`, or by a phone number."""
    number = digits(text)
    if len(number) >= 5 and not any(letter.isalpha() for letter in text):
        return f'"{number}"* OR "{number.lstrip("0")}"*'
    return " AND ".join(f'"{word}"*' for word in words(text)) or '""'


def forgiving(wanted: Sequence[str]) -> str:
    """Return the FTS5 query that finds people by words a letter off, or by the same names in Arabic or Latin letters; words of
    less than four letters stand as they are, of less than three in any letters."""
    queries, short = [], len(wanted) <= _MOST_WORDS
    for each in dict.fromkeys((tuple(wanted), tuple(transliteration.joined(wanted)))):  # عبد الله is Abdellah
        near = alike(each, "person_search")
        terms = [[*some, *(_in_other_letters(word) if short else ())] for word, some in zip(each, near, strict=True)]
        queries.append(" AND ".join(f"({' OR '.join(some)})" for some in terms))
    return " OR ".join(f"({query})" for query in queries if query) or '""'


def _in_other_letters(word: str) -> list[str]:
    """Return the words of the index of people, as FTS5 writes them, that may be this one in Arabic or Latin letters."""
    found = _quoted(_written(word))
    servant_of = _quoted(_written(word[3:])) if word.startswith("abd") else []
    return [*found, f'("عبد" AND ({" OR ".join(servant_of)}))'] if servant_of else found  # Abdelkader is عبد القادر


def _written(word: str) -> list[str]:
    written = transliteration.in_other_letters(word) if len(word) >= _OTHER_LETTERS else None
    if written is None:
        return []
    query = "SELECT term FROM temp.person_search_words WHERE term >= ? AND term < ?"
    ranges = [(begin, begin[:-1] + chr(ord(begin[-1]) + 1)) for begin in written.begins]
    terms = sorted({term for each in ranges for (term,) in db.execute_sql(query, each)})
    name = re.compile(written.pattern)
    whole = [term for term in terms if name.fullmatch(term)]
    return whole or [term for term in terms if len(word) >= FORGIVEN and name.match(term)]


def _quoted(terms: Sequence[str]) -> list[str]:
    return [f'"{term}"' for term in terms[:_MOST_ALIKE]]


def alike(wanted: Sequence[str], index: str, begin: int = 1) -> list[list[str]]:
    """Return for each word what it may stand for in an index, as FTS5 writes it: itself, or a term that is one letter off and
    begins with the same `begin` letters; two letters off, where there is none and the word is long. Words of less than four
    letters stand for themselves."""
    db.execute_sql(f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.{index}_words USING fts5vocab('main', '{index}', 'row')")
    return [[f'"{word}"*', *_quoted(_near(word, index, begin))] for word in wanted]


def _near(word: str, index: str, begin: int) -> list[str]:
    if len(word) < FORGIVEN:
        return []
    first, off = word[:begin], 2 if len(word) >= FORGIVEN_TWO and word.isalpha() else 1
    query = f"SELECT term FROM temp.{index}_words WHERE term >= ? AND term < ? AND length(term) BETWEEN ? AND ?"
    until = first[:-1] + chr(ord(first[-1]) + 1)
    terms = [term for (term,) in db.execute_sql(query, (first, until, len(word) - off, len(word) + off))]
    near = [term for term in terms if one_letter_off(word, term)]
    if near or off == 1 or any(term.startswith(word) for term in terms):
        return near
    return [term for term in terms if two_letters_off(word, term)]
