"""Opening a file of any age: new, of an older version (brought forward step by step), or too new (refused).

Each step is SQL, never today's table classes: those will change, the step must not. To add one, see CONTRIBUTING.md.
"""

import re
from functools import cache

from peewee import ForeignKeyField

from models import connection, note_search, undo
from models.connection import db
from models.schema import EXTRA_SQL, SEARCH_TRIGGERS, TABLES

VERSION = 1

# Version that a step leads to -> its SQL.
STEPS: dict[int, str] = {}


def create() -> None:
    """Make every table in an empty file."""
    with db.atomic("IMMEDIATE"):
        db.create_tables(TABLES, safe=False)
        connection.run_script(EXTRA_SQL)
        connection.run_script(SEARCH_TRIGGERS)
        connection.run_script(note_search.table_sql())
        _delete_safely("person_search", "note_search")
        db.execute_sql(f"PRAGMA application_id = {connection.APPLICATION_ID}")
        db.execute_sql(f"PRAGMA user_version = {VERSION}")


def bring_forward(version: int) -> None:
    """Run the steps after `version`, each in a transaction of its own with the number it leads to."""
    for number in range(version + 1, VERSION + 1):
        with db.atomic("IMMEDIATE"):
            connection.run_script(STEPS[number])
            db.execute_sql(f"PRAGMA user_version = {number}")


def _lacking() -> tuple[bool, list, bool]:
    """Return whether tables are missing, the (table, field) of the columns that are, and whether the indexes are others."""
    columns = "SELECT one.name, two.name FROM sqlite_master AS one JOIN pragma_table_info(one.name) AS two"
    present = set(db.execute_sql(f"{columns} WHERE one.type = 'table'"))
    tables = {name for name, _ in present}
    lacking = [
        (table, field)
        for table in TABLES
        if table._meta.table_name in tables
        for field in table._meta.sorted_fields
        if (table._meta.table_name, field.column_name) not in present
    ]
    without = not {"note_search", *(table._meta.table_name for table in TABLES)} <= tables
    return without, lacking, _indexes() != _wanted_indexes()


def _indexes() -> set[str]:
    return {name for (name,) in db.execute_sql("SELECT name FROM sqlite_master WHERE type = 'index' AND sql NOT NULL")}


@cache
def _wanted_indexes() -> frozenset[str]:
    of_fields = {index._name for table in TABLES for index in table._meta.fields_to_index()}
    return frozenset(of_fields.union(re.findall(r"CREATE (?:UNIQUE )?INDEX IF NOT EXISTS (\w+)", EXTRA_SQL)))


def is_lacking() -> bool:
    """Does the file of an earlier build of this version lack tables or columns?"""
    return any(_lacking()[:2])


def complete() -> None:
    """Add what the file of an earlier build of this version lacks: tables, columns, indexes. Once it is released, none can."""
    without, lacking, other_indexes = _lacking()
    if not (without or lacking or other_indexes):
        return
    with db.atomic("IMMEDIATE"):
        for table, field in lacking:
            column, _ = db.get_sql_context().sql(field.ddl(db.get_sql_context())).query()
            references = ""
            if isinstance(field, ForeignKeyField):
                other = field.rel_model._meta.table_name
                references = f' REFERENCES "{other}" ("id") ON DELETE {field.on_delete}'
            db.execute_sql(f'ALTER TABLE "{table._meta.table_name}" ADD COLUMN {column}{references}')
        for name in _indexes() - _wanted_indexes():  # an old one may forbid what is right today
            db.execute_sql(f'DROP INDEX "{name}"')
        db.create_tables(TABLES, safe=True)
        connection.run_script(EXTRA_SQL)
        if not db.table_exists("note_search"):
            _make_note_search()
        db.execute_sql("DELETE FROM warmth_state")  # a cache, of rows that may lack what is new


def _make_note_search() -> None:
    connection.run_script(note_search.table_sql())
    _delete_safely("note_search")
    note_search.learn_words()
    note_search.remake()


def _delete_safely(*indexes: str) -> None:
    """Let nothing of what is deleted stay in these indexes."""
    if connection.driver.sqlite_version_info >= (3, 42):
        for index in indexes:
            db.execute_sql(f"INSERT INTO {index}({index}, rank) VALUES ('secure-delete', 1)")


def add_triggers() -> None:
    """Create this connection's triggers, for undo and the notes; temporary ones, so that no file carries stale ones."""
    connection.run_script(undo.triggers_sql())
    note_search.start()
