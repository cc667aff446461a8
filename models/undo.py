"""Undo by triggers: every row that changes writes down what takes it back.

This is the technique that SQLite documents ("Automatic Undo/Redo Using SQLite"): it covers every write, bulk statements and
cascades included, with no code for each operation. The log is a table, so it survives a restart. Running the opposite
statements fires the same triggers, which is how an undone step becomes one that can be redone.

An entry's `data` is NULL when its row was inserted (delete it), "(...)" when it was deleted (these were its values), and
otherwise the SET clause with the values before an update. Neighbours of one kind are run together: an import is many rows.
"""

from collections.abc import Generator
from functools import cache
from itertools import groupby

from models import schema, search
from models.connection import db
from models.words import kept

KEPT = 50  # steps
KEPT_IMPORTS = 20  # beyond those: see import_history.py
_ROWS_A_STATEMENT = 200
_MOST_RUNS = 10_000  # files of one import

Entry = tuple[str, int, str | None]


@cache
def _columns() -> dict[str, list[str]]:
    """The columns of each table that undo covers."""
    return {table._meta.table_name: [field.column_name for field in table._meta.sorted_fields] for table in schema.UNDOABLE}


def triggers_sql() -> str:
    """Return the statements that create the temporary triggers of this connection."""
    return "\n".join(_triggers(name, columns) for name, columns in _columns().items())


def _triggers(name: str, columns: list[str]) -> str:
    others = [column for column in columns if column != "id"]
    before = " || ".join(
        f"""CASE WHEN old."{c}" IS NOT new."{c}" THEN ',"{c}"=' || quote(old."{c}") ELSE '' END""" for c in others
    )
    values = " || ',' || ".join(f'quote(old."{c}")' for c in columns)
    differs = " OR ".join(f'old."{c}" IS NOT new."{c}"' for c in others)
    return f"""
CREATE TEMP TRIGGER IF NOT EXISTS undo_{name}_insert AFTER INSERT ON main.{name} BEGIN
    INSERT INTO undo_entry(tbl, row, data) VALUES ('{name}', new.id, NULL);
END;
CREATE TEMP TRIGGER IF NOT EXISTS undo_{name}_update AFTER UPDATE ON main.{name} WHEN {differs} BEGIN
    INSERT INTO undo_entry(tbl, row, data) VALUES ('{name}', new.id, 'id=id' || {before});
END;
CREATE TEMP TRIGGER IF NOT EXISTS undo_{name}_delete BEFORE DELETE ON main.{name} BEGIN
    INSERT INTO undo_entry(tbl, row, data) VALUES ('{name}', old.id, '(' || {values} || ')');
END;"""


def position() -> int:
    """Return the id of the newest entry of the log: entries after it belong to what happens now."""
    return db.execute_sql("SELECT coalesce(max(id), 0) FROM undo_entry").fetchone()[0]


def tables_since(start: int) -> set[str]:
    """Return the names of the tables that changed after `start`."""
    return {name for (name,) in db.execute_sql("SELECT DISTINCT tbl FROM undo_entry WHERE id > ?", (start,))}


def close_step(label: str, at: str, start: int) -> None:
    """Make one step of all that was logged after `start`; what could be redone no longer can."""
    for first, last in db.execute_sql("SELECT first, last FROM undo_step WHERE undone").fetchall():
        db.execute_sql("DELETE FROM undo_entry WHERE id BETWEEN ? AND ?", (first, last))
    db.execute_sql("DELETE FROM undo_step WHERE undone")
    db.execute_sql(
        "INSERT INTO undo_step(label, at, first, last, undone) VALUES (?, ?, ?, ?, 0)",
        (kept(label), at, start + 1, position()),
    )
    _forget_oldest()


def _forget_oldest() -> None:
    """Forget the steps beyond the newest; an import stays a while, apart from those that undo takes back in order."""
    beyond = "id <= coalesce((SELECT id FROM undo_step WHERE NOT apart ORDER BY id DESC LIMIT 1 OFFSET ?), 0)"
    old = db.execute_sql(f"SELECT id, first, last FROM undo_step WHERE NOT apart AND {beyond}", (KEPT,)).fetchall()
    for number, first, last in old:
        if runs_of(first, last):
            db.execute_sql("UPDATE undo_step SET apart = 1 WHERE id = ?", (number,))
        else:
            _forget(number, first, last)
    query = "SELECT id, first, last FROM undo_step WHERE apart ORDER BY id DESC LIMIT -1 OFFSET ?"
    for step in db.execute_sql(query, (KEPT_IMPORTS,)).fetchall():
        _forget(*step)


def _forget(number: int, first: int, last: int) -> None:
    db.execute_sql("DELETE FROM undo_entry WHERE id BETWEEN ? AND ?", (first, last))
    db.execute_sql("DELETE FROM undo_step WHERE id = ?", (number,))


def runs_of(first: int, last: int) -> list[int]:
    """Return the ids of the import runs that a step stored: an import writes them before anything else."""
    query = "SELECT row FROM undo_entry WHERE id BETWEEN ? AND ? AND tbl = 'import_run' AND data IS NULL"
    return [row for (row,) in db.execute_sql(query, (first, min(last, first + _MOST_RUNS)))]


def next_step(undone: bool) -> tuple[int, str, int, int] | None:
    """Return (id, label, first, last) of the step that undo (False) or redo (True) would take; the label as the file keeps it."""
    order = "ASC" if undone else "DESC"
    return db.execute_sql(
        f"SELECT id, label, first, last FROM undo_step WHERE undone = ? AND NOT apart ORDER BY id {order} LIMIT 1",
        (int(undone),),
    ).fetchone()


def run_step(step: tuple[int, str, int, int], undone: bool) -> Generator[tuple[int, int], None, set[str]]:
    """Take a step back, newest entry first, and keep what does it again in its place.

    Yields (done, total) entries, inside the caller's transaction; returns the tables changed.
    """
    number, _, first, last = step
    start = position()
    yield from take_back(entries_of(first, last))
    changed = tables_since(start)
    db.execute_sql("DELETE FROM undo_entry WHERE id BETWEEN ? AND ?", (first, last))
    db.execute_sql(
        "UPDATE undo_step SET first = ?, last = ?, undone = ? WHERE id = ?",
        (start + 1, position(), int(not undone), number),
    )
    return changed


def entries_of(first: int, last: int) -> list[Entry]:
    """Return a step's entries as (table, row, data), newest first."""
    query = "SELECT tbl, row, data FROM undo_entry WHERE id BETWEEN ? AND ? ORDER BY id DESC"
    return db.execute_sql(query, (first, last)).fetchall()


def take_back(entries: list[Entry]) -> Generator[tuple[int, int], None, None]:
    """Take rows back, in this order, inside the caller's transaction; yields (done, total)."""
    db.execute_sql("PRAGMA defer_foreign_keys = ON")
    done = 0
    people = sum(table == "person" for table, _, _ in entries)
    with search.following(people):
        for (table, kind), group in groupby(entries, key=lambda entry: (entry[0], kind_of(entry[2]))):
            of_one_kind = list(group)
            for at in range(0, len(of_one_kind), _ROWS_A_STATEMENT):
                slice_ = of_one_kind[at : at + _ROWS_A_STATEMENT]
                _take_back(table, kind, slice_)
                done += len(slice_)
                yield done, len(entries)


def kind_of(data: str | None) -> str:
    """Return what happened to an entry's row: inserted, deleted or updated."""
    return "inserted" if data is None else "deleted" if data.startswith("(") else "updated"


def _take_back(table: str, kind: str, entries: list[Entry]) -> None:
    connection = db.connection()
    if kind == "inserted":
        connection.executemany(f"DELETE FROM {table} WHERE id = ?", [(row,) for _, row, _ in entries])
    elif kind == "deleted":
        columns = ",".join(f'"{column}"' for column in _columns()[table])
        connection.execute(f"INSERT INTO {table}({columns}) VALUES {','.join(data for _, _, data in entries)}")
    else:
        for _, row, data in entries:
            connection.execute(f"UPDATE {table} SET {data} WHERE id = {row}")
