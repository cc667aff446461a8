"""Opening a file of any age: new, of an older version (brought forward step by step), or too new (refused).

Each step is SQL, never today's table classes: those will change, the step must not. To add one, see CONTRIBUTING.md.
"""

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
        if connection.driver.sqlite_version_info >= (3, 42):
            for index in ("person_search", "note_search"):
                db.execute_sql(f"INSERT INTO {index}({index}, rank) VALUES ('secure-delete', 1)")
        db.execute_sql(f"PRAGMA application_id = {connection.APPLICATION_ID}")
        db.execute_sql(f"PRAGMA user_version = {VERSION}")


def bring_forward(version: int) -> None:
    """Run the steps after `version`, each in a transaction of its own with the number it leads to."""
    for number in range(version + 1, VERSION + 1):
        with db.atomic("IMMEDIATE"):
            connection.run_script(STEPS[number])
            db.execute_sql(f"PRAGMA user_version = {number}")


def _lacking() -> tuple[bool, list]:
    """Return whether tables are missing, and the (table, field) of the columns that are."""
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
    return any(table._meta.table_name not in tables for table in TABLES), lacking


def is_lacking() -> bool:
    """Does the file of an earlier build of this version lack tables or columns?"""
    return any(_lacking())


def complete() -> None:
    """Add the tables and columns that the file of an earlier build of this version lacks. Once it is released, none can."""
    without, lacking = _lacking()
    if not without and not lacking:
        return
    with db.atomic("IMMEDIATE"):
        for table, field in lacking:
            column, _ = db.get_sql_context().sql(field.ddl(db.get_sql_context())).query()
            references = ""
            if isinstance(field, ForeignKeyField):
                other = field.rel_model._meta.table_name
                references = f' REFERENCES "{other}" ("id") ON DELETE {field.on_delete}'
            db.execute_sql(f'ALTER TABLE "{table._meta.table_name}" ADD COLUMN {column}{references}')
        db.create_tables(TABLES, safe=True)
        connection.run_script(EXTRA_SQL)
        db.execute_sql("DELETE FROM warmth_state")  # a cache, of rows that may lack what is new


def add_triggers() -> None:
    """Create this connection's triggers, for undo and the notes; temporary ones, so that no file carries stale ones."""
    connection.run_script(undo.triggers_sql())
    note_search.start()
