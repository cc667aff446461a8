"""The page of a dossier: what is held on a person, in words that anybody can read."""

import html
import json
import re
from collections.abc import Iterator
from typing import Any

from models import database, favours, follow_ups, interactions, news, people
from models.words import tr

_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d")
# What leads from row to row, what is folded for the search, and what keeps a calendar in step.
_INNER = frozenset(
    "id person_id digest event_digest folded uid event_uid event_sequence occurrence run_id interaction_id people_count"
    " series slot key e164 skipped".split()
)
_KINDS = {
    "interaction": interactions.kind_name, "follow_up": follow_ups.kind_name, "favour": favours.kind_name,
    "occasion": news.kind_name,
}  # fmt: skip


def column_name(column: str) -> str:
    """Return the word for a value; one that has none yet is told as it is stored."""
    return {
        "name": tr("Name"), "given": tr("First name"), "family": tr("Last name"), "additional": tr("Other names"),
        "prefix": tr("Before the name"), "suffix": tr("After the name"), "nickname": tr("Nickname"),
        "organization": tr("Organisation"), "units": tr("Department"), "title": tr("Title"), "birthday": tr("Birthday"),
        "anniversary": tr("Anniversary"), "met_on": tr("Met on"), "note": tr("Note"), "extras": tr("Other details"),
        "keep_up": tr("You keep up with"), "rhythm": tr("Rhythm in days"), "importance": tr("Importance"),
        "snoozed_until": tr("Snoozed until"), "snoozed_on": tr("Snoozed on"), "snoozes": tr("Times snoozed"),
        "created": tr("Added on"), "modified": tr("Changed on"), "value": tr("Value"), "label": tr("Label"),
        "preferred": tr("Preferred"), "street": tr("Street"), "postcode": tr("Postcode"), "city": tr("City"),
        "region": tr("Region"), "country": tr("Country"), "tag": tr("Tag"), "text": tr("Text"), "format": tr("Format"),
        "kind": tr("Kind"), "day": tr("Day"), "start": tr("Begins"), "end": tr("Ends"), "zone": tr("Time zone"),
        "location": tr("Place"), "source": tr("Where it comes from"), "first_step": tr("Who took the first step"),
        "with": tr("With"), "reason": tr("Reason"), "due": tr("Due on"), "minutes": tr("Minutes"), "state": tr("State"),
        "done_on": tr("Done on"), "old": tr("Before"), "new": tr("Now"), "until": tr("Until"), "network_id": tr("Network"),
        "role": tr("Role"), "since": tr("Since"), "left_on": tr("Left on"), "direction": tr("Direction"),
        "other_id": tr("Other person"), "file": tr("File"), "at": tr("When"),
    }.get(column, column.replace("_", " "))  # fmt: skip


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


def parts(name: str, found: dict[str, list[dict[str, Any]]]) -> Iterator[str]:
    """Yield the page in parts, one for each row between the first and the last."""
    title = html.escape(tr("Everything held on {name}", name=name))
    yield f'<!doctype html><html><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head><body>\n'
    yield f"<h1>{title}</h1><p>{html.escape(tr('Written by Keepwarm on {day}.', day=database.now_text()[:10]))}</p>\n"
    for table, rows in found.items():
        yield f"<h2>{html.escape(table_name(table))}</h2>\n"
        for row in rows:
            yield f"{_photo(row) if table == 'photo' else _table(table, row, found)}\n"
    note = tr("What only serves the program, as numbers of rows, is in the JSON file that Keepwarm writes as well.")
    yield f"<p>{html.escape(note)}</p>\n</body></html>\n"


def _table(table: str, row: dict[str, Any], found: dict[str, list[dict[str, Any]]]) -> str:
    cells = []
    for name, value in row.items():
        text = _said(table, name, value, found)
        if text and not (name == "unit" and not row["every"]):
            cells.append(f'<tr><th>{html.escape(column_name(name))}<td dir="auto">{html.escape(text)}')
    return f"<table>{''.join(cells)}</table>"


def _said(table: str, name: str, value: Any, found: dict[str, list[dict[str, Any]]]) -> str:
    """Return a value as people read it, "" for what says nothing to them."""
    if name == "network_id":
        return next((row["name"] for row in found.get("network", ()) if row["id"] == value), "")
    if name == "other_id":
        return people.name_of(value) if value else ""
    if name == "keep_up" and value is not None:
        return tr("yes") if value else tr("no")
    if name in _INNER or value in (None, "", 0, "[]") or (name, value) == ("importance", 1.0):
        return ""
    if name == "kind" and table in _KINDS:
        return _KINDS[table](value)
    if name == "preferred":
        return tr("yes")
    if name == "units":
        return ", ".join(json.loads(value))
    if isinstance(value, list):
        return ", ".join(map(str, value))
    text = str(value)
    return text[:10] if name in ("created", "modified") else text.replace("T", " ", 1) if _MOMENT.match(text) else text


def _photo(row: dict[str, Any]) -> str:
    return f'<p><img alt="" src="data:{html.escape(row["type"])};base64,{html.escape(row["data"])}"></p>'
