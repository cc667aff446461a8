"""Everything that is held on one person, in one file: a page that anybody can read, or JSON. The law gives people that right."""

import html
import json
from base64 import b64encode
from pathlib import Path
from typing import Any

from models import database, files, people
from models.connection import db
from models.schema import UNDOABLE, Person
from models.words import tr

_UNSEEN = ("own_news", "event")  # who else was told of it is nothing that they know
_LINKED = ("participant", "follow_up_person", "appointment_person")


def everything(person_id: int) -> dict[str, list[dict[str, Any]]]:
    """Return every row about a person by table name, as {column: value}; bytes as base64. A row without values is left out.

    Of meetings and follow-ups with others, the others' names are told, nothing else of them; of letters to many, not even those.
    """
    found: dict[str, list[dict[str, Any]]] = {"person": _rows("person", "id = ?", person_id)}
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
        for row in rows:
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


def _add_what_they_name(found: dict[str, list[dict[str, Any]]]) -> None:
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
    """Write everything() to `file`: JSON when its name ends so, else a page. Raises Problem."""
    found = everything(person_id)
    if file.suffix.lower() == ".json":
        text = json.dumps(found, ensure_ascii=False, indent=1) + "\n"
    else:
        text = _page(people.name_of(person_id), found)
    files.write(file, [text.encode("utf-8", "replace")])


def _rows(table: str, where: str, number: int) -> list[dict[str, Any]]:
    cursor = db.execute_sql(f"SELECT * FROM {table} WHERE {where} ORDER BY id", (number,))
    names = [column[0] for column in cursor.description]
    return [{name: _plain(value) for name, value in zip(names, row, strict=True)} for row in cursor]


def _plain(value: object) -> object:
    return b64encode(value).decode() if isinstance(value, bytes) else value


def table_name(table: str) -> str:
    """Return the words for a table, for people."""
    return {
        "person": tr("The person"), "phone": tr("Phones"), "email": tr("E-mails"), "url": tr("Web pages"),
        "address": tr("Addresses"), "person_tag": tr("Tags"), "photo": tr("Photo"), "card": tr("Cards as they were imported"),
        "interaction": tr("Interactions"), "follow_up": tr("Follow-ups"), "appointment": tr("Appointments"),
        "occasion": tr("Occasions"), "own_news": tr("News they were told"), "own_news_person": tr("When they were told"),
        "event": tr("Events"), "event_person": tr("At events"), "feed": tr("Feeds"),
        "feed_item": tr("What they published"), "network": tr("Networks"), "membership": tr("Memberships"),
        "contribution": tr("Contributions"), "import_run": tr("Imports"), "favour": tr("Given and received"),
    }.get(table, table.replace("_", " "))  # fmt: skip


_STYLE = "body{font:15px sans-serif;max-width:50em;margin:2em auto;padding:0 1em}th{text-align:start;vertical-align:top;\
padding-inline-end:1em;color:#666;font-weight:normal}table{margin-bottom:1em}td{white-space:pre-wrap;overflow-wrap:anywhere}"


def _page(name: str, found: dict[str, list[dict[str, Any]]]) -> str:
    title = html.escape(tr("Everything held on {name}", name=name))
    parts = [
        f'<!doctype html><html><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head><body>',
        f"<h1>{title}</h1><p>{html.escape(tr('Written by Keepwarm on {day}.', day=database.now_text()[:10]))}</p>",
    ]
    for table, rows in found.items():
        parts.append(f"<h2>{html.escape(table_name(table))}</h2>")
        parts += [_photo(row) if table == "photo" else _table(row) for row in rows]
    return "\n".join([*parts, "</body></html>\n"])


def _table(row: dict[str, Any]) -> str:
    cells = []
    for name, value in row.items():
        text = ", ".join(map(str, value)) if isinstance(value, list) else "" if value is None else str(value)
        if text and name not in ("id", "person_id", "digest", "event_digest", "folded"):
            cells.append(f'<tr><th>{html.escape(name.replace("_", " "))}<td dir="auto">{html.escape(text)}')
    return f"<table>{''.join(cells)}</table>"


def _photo(row: dict[str, Any]) -> str:
    return f'<p><img alt="" src="data:{html.escape(row["type"])};base64,{html.escape(row["data"])}"></p>'
