"""The full-text index of people: how it follows its table, and what a typed query means to it."""

import contextlib
from collections.abc import Iterator

from models.connection import db, run_script
from models.schema import SEARCH_TRIGGERS
from models.text import digits, words

_MANY = 1000


@contextlib.contextmanager
def following(rows: int) -> Iterator[None]:
    """Keep the index right while `rows` people change: row by row when few, made anew afterwards when many (10 times faster)."""
    total = db.execute_sql("SELECT coalesce(max(id), 0) FROM person").fetchone()[0]
    if rows < _MANY or rows * 10 < total:
        yield
        return
    for event in ("insert", "delete", "update"):
        db.execute_sql(f"DROP TRIGGER person_search_{event}")
    yield
    db.execute_sql("INSERT INTO person_search(person_search) VALUES ('rebuild')")
    run_script(SEARCH_TRIGGERS)


def expression(text: str) -> str:
    """Return the FTS5 query that finds people by the beginnings of the words of `text`, or by a phone number."""
    number = digits(text)
    if len(number) >= 5 and not any(letter.isalpha() for letter in text):
        return f'"{number}"* OR "{number.lstrip("0")}"*'
    return " AND ".join(f'"{word}"*' for word in words(text)) or '""'
