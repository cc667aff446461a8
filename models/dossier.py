"""Everything that is held on one person, in one file: a page that anybody can read, or JSON. The law gives people that right."""

import json
from base64 import b64encode
from collections.abc import Generator
from itertools import chain
from pathlib import Path
from typing import Any

from models import database, dossier_page, files, people
from models.connection import db
from models.schema import UNDOABLE, Person

_UNSEEN = ("own_news", "event")  # who else was told of it is nothing that they know
_LINKED = ("participant", "follow_up_person", "appointment_person")


Found = dict[str, list[dict[str, Any]]]


def everything(person_id: int) -> Found:
    """Do what everything_steps() does, in one go."""
    return database.finish(everything_steps(person_id))


def everything_steps(person_id: int) -> Generator[tuple[int, int], None, Found]:
    """Return every row about a person by table name, as {column: value}; bytes as base64. A row without values is left out.

    Yields (done, total), as far as it can be told.

    Of meetings and follow-ups with others, the others' names are told, nothing else of them; of letters to many, not even those.
    """
    total = db.execute_sql("SELECT count(*) FROM participant WHERE person_id = ?", (person_id,)).fetchone()[0]
    yield 0, total
    found: Found = {"person": _rows("person", "id = ?", person_id)}
    for table in UNDOABLE:
        name = table._meta.table_name
        for field in table._meta.refs:
            if field.rel_model is Person and name not in _LINKED:
                found.setdefault(name, []).extend(_rows(name, f"{field.column_name} = ?", person_id))
    for name, link, column in (
        ("interaction", "participant", "interaction_id"),
        ("follow_up", "follow_up_person", "follow_up_id"),
        ("appointment", "appointment_person", "appointment_id"),
        ("own_news", "own_news_person", "own_news_id"),
        ("event", "event_person", "event_id"),
    ):
        rows = _rows(name, f"id IN (SELECT {column} FROM {link} WHERE person_id = ?)", person_id)
        for done, row in enumerate(rows):
            yield min(done, total), total
            others = (
                f"SELECT name FROM {link} JOIN person ON person.id = person_id WHERE {column} = ? AND person_id <> ?"
            )
            if name not in _UNSEEN and row.get("kind") != "mass":
                row["with"] = [other for (other,) in db.execute_sql(others, (row["id"], person_id))]
        found[name] = rows
    theirs = "url IN (SELECT url FROM feed WHERE person_id = ?)"
    found["feed_item"] = _rows("feed_item", theirs, person_id)
    _add_what_they_name(found)
    return {name: rows for name, rows in found.items() if rows}


def _add_what_they_name(found: Found) -> None:
    """Add the rows that these rows name: the network of a membership, the import that a card came with."""
    for table in UNDOABLE:
        for field in table._meta.refs:
            name = field.rel_model._meta.table_name
            wanted = {row[field.column_name] for row in found.get(table._meta.table_name, ())}
            missing = wanted - {row["id"] for row in found.get(name, ())} - {None}
            if field.rel_model is not Person:
                for number in sorted(missing):
                    found.setdefault(name, []).extend(_rows(name, "id = ?", number))


def write(person_id: int, file: Path) -> None:
    """Do what write_steps() does, in one go. Raises Problem."""
    database.finish(write_steps(person_id, file))


def write_steps(person_id: int, file: Path) -> Generator[tuple[int, int], None, None]:
    """Write everything() to `file`: JSON when its name ends so, else a page; yields (done, total). Raises Problem.

    Closing it half-way leaves the file as it was.
    """
    found = yield from everything_steps(person_id)
    if file.suffix.lower() == ".json":
        parts = json.JSONEncoder(ensure_ascii=False, indent=1).iterencode(found)
        parts = chain(parts, "\n")
    else:
        parts = dossier_page.parts(people.name_of(person_id), found)
    with files.replacing(file) as stream:
        for part in parts:
            stream.write(part.encode("utf-8", "replace"))
            yield 1, 1


def _rows(table: str, where: str, number: int) -> list[dict[str, Any]]:
    cursor = db.execute_sql(f"SELECT * FROM {table} WHERE {where} ORDER BY id", (number,))
    names = [column[0] for column in cursor.description]
    return [{name: _plain(value) for name, value in zip(names, row, strict=True)} for row in cursor]


def _plain(value: object) -> object:
    return b64encode(value).decode() if isinstance(value, bytes) else value
