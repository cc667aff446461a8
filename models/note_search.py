"""The full-text index of what was noted: interactions (title, note, place) and the notes about people.

A row of the index is an interaction's id, or a person's id with a minus. Temporary triggers keep it, since they may call our
own function: the text is folded as everywhere (models/text.py), which SQLite cannot do.
"""

from dataclasses import dataclass
from datetime import date

from models import connection, search
from models.connection import db
from models.text import words

_NEWEST = 400  # matches that are looked at: the newest by id, which are nearly the newest by day
_LATEST, _ALIKE = 300, 12  # interactions and people that are looked at where the words are of both
_MOST_WORDS = 4  # of which some may name people
_WIDTH = 90  # characters of an excerpt
_LEAD = 24  # of them, before the match
_LONGEST = 20_000  # characters of a text that are indexed
_LOOKED_AT = 2000  # of them, where the words are of people too


@dataclass(slots=True)
class Note:
    """A text that matches. `marks`: where in `excerpt` the words stand, as (start, end)."""

    interaction: int | None
    person: int | None  # whose note it is; None for an interaction
    title: str  # whom it was with, or whose note
    day: date | None
    excerpt: str
    marks: list[tuple[int, int]]


def learn_words(to: connection.driver.Connection | None = None) -> None:
    """Let a connection (the open one) call our function."""
    (to or db.connection()).create_function("note_words", -1, _note_words, deterministic=True)


def start() -> None:
    """Keep the index from now on, over the open connection."""
    learn_words()
    sources = (("interaction", "", ("title", "note", "location")), ("person", "-", ("note",)))
    connection.run_script("\n".join(_triggers(*source) for source in sources))


def _note_words(*texts: str) -> str:
    return " ".join(dict.fromkeys(word for text in texts for word in _all_words(text[:_LONGEST])))


def _all_words(text: str) -> list[str]:
    """Return the words of a text; of "l'équipe" both "lequipe" and "equipe", which is what one looks for."""
    found = words(text)
    if "'" in text or "’" in text:
        found += words(text.replace("'", " ").replace("’", " "))
    return found


def _triggers(table: str, sign: str, columns: tuple[str, ...]) -> str:
    def filled(row: str) -> str:
        return " OR ".join(f"{row}.{column} <> ''" for column in columns)

    texts = ", ".join(f"new.{column}" for column in columns)
    differs = " OR ".join(f"old.{column} <> new.{column}" for column in columns)
    add = f"INSERT INTO main.note_search(rowid, folded) VALUES ({sign}new.id, note_words({texts}));"
    # One that has no text was not indexed: deleting it changes nothing.
    drop = f"DELETE FROM main.note_search WHERE rowid = {sign}old.id;"
    return f"""
CREATE TEMP TRIGGER IF NOT EXISTS note_{table}_insert AFTER INSERT ON main.{table} WHEN {filled("new")} BEGIN
    {add}
END;
CREATE TEMP TRIGGER IF NOT EXISTS note_{table}_delete AFTER DELETE ON main.{table} WHEN {filled("old")} BEGIN
    {drop}
END;
CREATE TEMP TRIGGER IF NOT EXISTS note_{table}_update AFTER UPDATE ON main.{table} WHEN {differs} BEGIN
    {drop}
    {add}
END;"""


def remake() -> None:
    """Make the whole index anew, inside the transaction that is open."""
    db.execute_sql("DELETE FROM note_search")
    db.execute_sql(
        "INSERT INTO note_search(rowid, folded) SELECT id, note_words(title, note, location) FROM interaction"
        " WHERE title <> '' OR note <> '' OR location <> ''"
    )
    db.execute_sql("INSERT INTO note_search(rowid, folded) SELECT -id, note_words(note) FROM person WHERE note <> ''")


def find(text: str, limit: int = 20) -> list[Note]:
    """Return the texts that hold every word of `text` (the last one may be a beginning), the newest first; of one letter, none.

    Where no text does, some of the words may be of the people who took part.
    """
    wanted = words(text)
    if wanted and len(wanted[-1]) == 1:
        wanted.pop()  # a word that has only begun: so many begin like it that they tell nothing
    if not wanted:
        return []
    found = _rows(_expression(wanted))
    if not found and 2 <= len(wanted) <= _MOST_WORDS:
        found = _with_somebody(wanted)
    return _notes(found, wanted, limit)


def find_alike(text: str, limit: int = 20) -> list[Note]:
    """Return the texts whose words are those of `text` or a letter off, the newest first: for when find() has none.

    A word is forgiven a letter from its third on: to look through all words that begin with the same one would be felt.
    """
    wanted = [word for word in words(text) if len(word) > 1][:_MOST_WORDS]
    terms = search.alike(wanted, "note_search", begin=2)
    if all(len(each) == 1 for each in terms):
        return []
    found = _rows(" AND ".join(f"({' OR '.join(each)})" for each in terms))
    return _notes(found, [term.strip('"*') for each in terms for term in each], limit)


def _rows(expression: str) -> list[int]:
    """Return the newest rows of the index that an FTS5 query finds."""
    query = f"SELECT rowid FROM note_search WHERE note_search MATCH ? ORDER BY rowid DESC LIMIT {_NEWEST}"
    return [number for (number,) in db.execute_sql(query, (expression,))]


def _notes(found: list[int], wanted: list[str], limit: int) -> list[Note]:
    of_interactions, of_people = [n for n in found if n > 0], [-n for n in found if n < 0]
    return [*_interactions(of_interactions, wanted, limit), *_people(of_people[:limit], wanted)][:limit]


def _expression(wanted: list[str]) -> str:
    return " AND ".join([*(f'"{word}"' for word in wanted[:-1]), f'"{wanted[-1]}"*'])


def _with_somebody(wanted: list[str]) -> list[int]:
    """Return the interactions whose texts hold some of the words, and whose people the others: "samira lunch"."""
    query = (
        "SELECT interaction.id, title, note, location FROM participant JOIN interaction ON interaction.id = interaction_id"
        f" WHERE person_id IN ({{}}) ORDER BY participant.id DESC LIMIT {_LATEST}"
    )
    people = f"SELECT rowid FROM person_search WHERE person_search MATCH ? LIMIT {_ALIKE + 1}"
    found: set[int] = set()
    known: dict[int, list[str]] = {}  # the words of an interaction
    for picked in range(1, 2 ** len(wanted) - 1):
        names, rest = ([w for at, w in enumerate(wanted) if (picked >> at & 1) == part] for part in (1, 0))
        ids = db.execute_sql(people, (" AND ".join(f'"{word}"*' for word in names),)).fetchall()
        if not 0 < len(ids) <= _ALIKE:
            continue  # nobody, or so many that the words tell nothing
        for number, *texts in db.execute_sql(query.format(",".join(str(one) for (one,) in ids))):
            have = known.get(number)
            if have is None:
                have = known[number] = _all_words(" ".join(texts)[:_LOOKED_AT])
            if all(any(one.startswith(word) for one in have) for word in rest):
                found.add(number)
    return sorted(found, reverse=True)


def interactions_with(wanted: list[str]) -> list[int]:
    """Return the ids of the interactions that hold all of these folded words somewhere; none without a word."""
    return [number for number in rows_with(wanted) if number > 0]


def rows_with(wanted: list[str]) -> list[int]:
    """Return the rows of the index that hold all of these folded words: interactions, and people with a minus."""
    expression = " AND ".join(f'"{word}"' for word in wanted)
    query = "SELECT rowid FROM note_search WHERE note_search MATCH ?"
    return [number for (number,) in db.execute_sql(query, (expression,))] if wanted else []


def _interactions(ids: list[int], wanted: list[str], limit: int) -> list[Note]:
    names = (
        "SELECT group_concat(name, ', ') FROM participant JOIN person ON person.id = person_id"
        " WHERE interaction_id = interaction.id"
    )
    query = (
        f"SELECT id, day, title, note, location, ({names}) FROM interaction WHERE id IN ({','.join(map(str, ids))})"
        " ORDER BY day DESC, id DESC LIMIT ?"
    )
    return [
        Note(number, None, people or "", date.fromisoformat(day), *excerpt(" · ".join(filter(None, texts)), wanted))
        for number, day, *texts, people in db.execute_sql(query, (limit,))
    ]


def _people(ids: list[int], wanted: list[str]) -> list[Note]:
    query = f"SELECT id, name, note FROM person WHERE id IN ({','.join(map(str, ids))}) ORDER BY folded"
    return [Note(None, number, name, None, *excerpt(note, wanted)) for number, name, note in db.execute_sql(query)]


def excerpt(text: str, wanted: list[str]) -> tuple[str, list[tuple[int, int]]]:
    """Return the part of `text` around the first of the `wanted` (folded) words, and where in it they begin a word."""
    line = " ".join(text[:_LONGEST].split())
    places = _places(line, wanted)
    start = max(0, places[0][0] - _LEAD) if places else 0
    if start:
        start = line.find(" ", start, places[0][0]) + 1 or start
    shown = line[start : start + _WIDTH]
    before, after = "… " if start else "", " …" if start + _WIDTH < len(line) else ""
    move = len(before) - start
    marks = [(left + move, right + move) for left, right in places if left >= start and right <= start + len(shown)]
    return before + shown + after, marks


def _places(line: str, wanted: list[str]) -> list[tuple[int, int]]:
    """Return where words stand in a line that begin as wanted: whole words are compared, as folding may change lengths."""
    places, at = [], 0
    for part in line.split(" "):
        if any(word.startswith(tuple(wanted)) for word in _all_words(part)):
            places.append((at, at + len(part)))
        at += len(part) + 1
    return places
