"""Opening a file of any age: new, of an older version (brought forward step by step), or too new (refused).

Each step is SQL, never today's table classes: those will change, the step must not. To add one, see CONTRIBUTING.md.
"""

import re

from models import connection, note_search, schema, undo
from models.connection import db
from models.schema_sql import EXTRA_SQL, NOTE_SEARCH_SQL, SEARCH_TRIGGERS

VERSION = 3
_UNRELEASED = 1  # of all builds before the first release, which differ in their tables

_NAMES = "SELECT name FROM sqlite_master WHERE type ="

# Version that a step leads to -> its SQL.
STEPS: dict[int, str] = {
    3: """
        CREATE INDEX person_importance ON person(id) WHERE importance != 1;
        CREATE INDEX person_snoozed ON person(id) WHERE snoozed_until != '';
        DROP INDEX warmth_state_due;
        CREATE INDEX warmth_state_loss ON warmth_state(due_from, person_id, most) WHERE due_from NOT NULL;
    """,
}


def create() -> None:
    """Make every table in an empty file."""
    with db.transaction():
        schema.tables.create_tables(schema.TABLES, safe=False)
        connection.run_script(EXTRA_SQL)
        connection.run_script(SEARCH_TRIGGERS)
        connection.run_script(NOTE_SEARCH_SQL)
        _delete_safely("person_search", "note_search")
        db.execute_sql(f"PRAGMA application_id = {connection.APPLICATION_ID}")
        db.execute_sql(f"PRAGMA user_version = {VERSION}")


def bring_forward(version: int) -> None:
    """Run the steps after `version`, each in a transaction of its own with the number it leads to."""
    if version == _UNRELEASED:
        _complete()
        return
    for number in range(version + 1, VERSION + 1):
        with db.transaction():
            connection.run_script(STEPS[number])
            db.execute_sql(f"PRAGMA user_version = {number}")


def _lacking() -> list[tuple]:
    """Return the (table, field) of the columns that are missing in tables that are there."""
    columns = "SELECT one.name, two.name FROM sqlite_master AS one JOIN pragma_table_info(one.name) AS two"
    present = set(db.execute_sql(f"{columns} WHERE one.type = 'table'"))
    tables = {name for name, _ in present}
    return [
        (table, field)
        for table in schema.TABLES
        if table._meta.table_name in tables
        for field in table._meta.sorted_fields
        if (table._meta.table_name, field.column_name) not in present
    ]


def _indexes() -> set[str]:
    return {name for (name,) in db.execute_sql(f"{_NAMES} 'index' AND sql NOT NULL")}


def _wanted_indexes() -> set[str]:
    of_fields = {index._name for table in schema.TABLES for index in table._meta.fields_to_index()}
    return of_fields.union(re.findall(r"CREATE (?:UNIQUE )?INDEX IF NOT EXISTS (\w+)", EXTRA_SQL))


def _complete() -> None:
    """Bring the file of a build before the first release to this version: add the tables, columns and indexes that it lacks."""
    with db.transaction():
        for table, field in _lacking():
            context = schema.tables.get_sql_context
            column, _ = context().sql(field.ddl(context())).query()
            references = ""
            if isinstance(field, schema.ForeignKeyField):
                other = field.rel_model._meta.table_name
                references = f' REFERENCES "{other}" ("id") ON DELETE {field.on_delete}'
            db.execute_sql(f'ALTER TABLE "{table._meta.table_name}" ADD COLUMN {column}{references}')
        for name in _indexes() - _wanted_indexes():  # an old one may forbid what is right today
            db.execute_sql(f'DROP INDEX "{name}"')
        schema.tables.create_tables(schema.TABLES, safe=True)
        for (name,) in db.execute_sql(f"{_NAMES} 'trigger' AND name LIKE 'warmth%'").fetchall():
            db.execute_sql(f'DROP TRIGGER "{name}"')  # of other wording
        connection.run_script(EXTRA_SQL)
        if not schema.tables.table_exists("note_search"):
            _make_note_search()
        db.execute_sql("DELETE FROM warmth_state")
        db.execute_sql("INSERT INTO warmth_state(person_id, data) SELECT DISTINCT person_id, x'' FROM participant")
        db.execute_sql(f"PRAGMA user_version = {VERSION}")


def _make_note_search() -> None:
    connection.run_script(NOTE_SEARCH_SQL)
    _delete_safely("note_search")
    note_search.learn_words()
    note_search.remake()


def _delete_safely(*indexes: str) -> None:
    """Let nothing of what is deleted stay in these indexes."""
    if connection.driver.sqlite_version_info >= (3, 42):
        for index in indexes:
            db.execute_sql(f"INSERT INTO {index}({index}, rank) VALUES ('secure-delete', 1)")


def add_triggers() -> None:
    """Create this connection's triggers, for undo and the notes; temporary ones, so that no file carries stale ones.

    Where another program came between, it may be done again: those that are there stay.
    """
    db.connection().executescript(undo.triggers_sql())  # no transaction is open, and one by one takes half as long again
    note_search.start()
