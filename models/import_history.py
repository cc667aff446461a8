"""Past imports: what came from which file and when, and taking one back long after.

Undo takes the newest change back, and so restores exactly. An import further back can be taken back too, for everything
that nobody touched since: a person or meeting that was edited, logged or planned with later stays as it is.
"""

import json
from collections import defaultdict
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime

from models import database
from models import undo as log
from models.connection import db
from models.import_files import spare_pauses
from models.undo import Entry
from models.words import tr, trn

_CHUNK = 500
_TAKEN_BACK = "taken_back"  # in ImportRun.counts
_OF_PERSON = ("phone", "email", "url", "address", "person_tag", "photo", "card", "occasion")
_LINKS = ("participant", "follow_up_person", "membership", "contribution_person", "favour")  # what else hangs on a person

Owner = tuple[str, int]  # ("person", id), ("interaction", id) or ("import_run", id)


@dataclass
class PastImport:
    """One import: its files, when it was (aware), and the counts of all its files together, as Plan.counts() names them."""

    runs: list[int]
    files: list[str]
    at: datetime
    counts: dict[str, int]
    step: tuple[int, str, int, int] | None = None  # in the undo log; None: it can no longer be taken back
    taken_back: datetime | None = None  # when that was done, but for what had been touched

    @property
    def size(self) -> int:
        """How many entries of the undo log there are to look at."""
        return self.step[3] - self.step[2] + 1 if self.step else 0

    @property
    def name(self) -> str:
        """Its file, or how many files."""
        return trn("{name}", "{n} files", len(self.files), name=self.files[0])


@dataclass
class TakingBack:
    """What taking an import back would do."""

    label: str
    removed: int = 0  # people who go
    restored: int = 0  # people who become what they were before
    meetings: int = 0  # meetings that go, or become what they were
    people_staying: list[str] = field(default_factory=list)  # names
    meetings_staying: int = 0
    rows: int = 0  # of tables


def past() -> list[PastImport]:
    """Return the imports that are still there, newest first."""
    steps = db.execute_sql("SELECT id, label, first, last FROM undo_step WHERE NOT undone").fetchall()
    step_of = {run: step for step in steps for run in log.runs_of(step[2], step[3])}
    found: dict[object, PastImport] = {}
    for run, at, file, text in db.execute_sql("SELECT id, at, file, counts FROM import_run ORDER BY id"):
        step, counts = step_of.get(run), json.loads(text)
        key = step[0] if step else ("run", run)
        taken_back = counts.pop(_TAKEN_BACK, None)
        one = found.setdefault(key, PastImport([], [], datetime.fromisoformat(at), {}, step))
        one.runs.append(run)
        one.files.append(file)
        one.counts = {name: one.counts.get(name, 0) + count for name, count in counts.items()}
        if taken_back:
            one.taken_back, one.step = datetime.fromisoformat(taken_back), None
    return sorted(found.values(), key=lambda one: -one.runs[0])


def look(one: PastImport) -> TakingBack:
    """Return what taking an import back would do now; writes nothing. `one.step` must be there."""
    return _look(one)[0]


def _look(one: PastImport) -> tuple[TakingBack, list[Entry]]:
    _, _, first, last = one.step
    at = db.execute_sql("SELECT at FROM undo_step WHERE id = ?", (one.step[0],)).fetchone()[0]
    entries = log.entries_of(first, last)
    owners = _owners(entries)
    touched = _touched(entries, owners, last, at)
    doing = TakingBack(tr("Take back the import of {name}", name=one.name))
    going_back = [entry for entry, owner in zip(entries, owners, strict=True) if owner and owner not in touched]
    people = {number for table, number in touched if table == "person"}
    doing.people_staying = sorted(name for name in _select("SELECT name FROM person WHERE id IN ({})", people, 0))
    doing.meetings_staying = len(touched) - len(people)
    if touched:
        going_back = [entry for entry in going_back if entry[0] != "import_run"]
    going = {owner for owner in owners if owner and owner not in touched}
    new = {row for table, row, data in going_back if table == "person" and data is None}
    doing.removed = len(new)
    doing.restored = sum(table == "person" and number not in new for table, number in going)
    doing.meetings = sum(table == "interaction" for table, _ in going)
    doing.rows = len(going_back)
    return doing, going_back


@spare_pauses
def take_back(one: PastImport) -> Generator[tuple[int, int], None, TakingBack]:
    """Take an import back as far as that touches nothing later, as one change; yields (done, total)."""
    doing, entries = _look(one)
    with database.change(doing.label):
        yield from log.take_back(entries)
        if doing.people_staying or doing.meetings_staying:
            query = f"UPDATE import_run SET counts = json_set(counts, '$.{_TAKEN_BACK}', ?) WHERE id = ?"
            db.connection().executemany(query, [(database.now_text(), run) for run in one.runs])
    return doing


def _owners(entries: list[Entry]) -> list[Owner | None]:
    """Return for each entry whose it is; None where nothing of it is there any more."""
    rows: dict[str, set[int]] = defaultdict(set)
    for table, row, data in entries:
        if log.kind_of(data) != "deleted":
            rows[table].add(row)
    owner_of: dict[tuple[str, int], int] = {}
    for table, numbers in rows.items():
        column = _owner_column(table)
        query = f"SELECT id, {column} FROM {table} WHERE id IN ({{}})"
        owner_of |= {(table, row): owner for row, owner in _select(query, numbers)}
    result = []
    for table, row, data in entries:
        if log.kind_of(data) == "deleted":
            number = int(data[1:].split(",", 2)[0 if _owner_column(table) == "id" else 1])
        else:
            number = owner_of.get((table, row))
        result.append(None if number is None else (_owner_table(table), number))
    return result


def _owner_column(table: str) -> str:
    """Return the column that says whose a row is: where it is not its own, the first one after the id.

    Of two who are kept apart it is the newer one: an import only says that of those it brings.
    """
    if table == "kept_apart":
        return "other_id"
    return "person_id" if table in _OF_PERSON else "interaction_id" if table == "participant" else "id"


def _owner_table(table: str) -> str:
    return "person" if table in (*_OF_PERSON, "kept_apart") else "interaction" if table == "participant" else table


def _touched(entries: list[Entry], owners: list[Owner | None], last: int, at: str) -> set[Owner]:
    """Return who was changed since, or is needed by what came since."""
    present = {owner for owner in owners if owner}
    people = {number for table, number in present if table == "person"}
    meetings = {number for table, number in present if table == "interaction"}
    inserted: dict[str, set[int]] = defaultdict(set)
    for table, row, data in entries:
        if data is None:
            inserted[table].add(row)
    touched: set[Owner] = set()
    for table, numbers in (("person", people), ("interaction", meetings)):
        query = f"SELECT id FROM {table} WHERE id IN ({{}}) AND modified > '{at}'"
        touched |= {(table, number) for number in _select(query, numbers, 0)}
    touched |= _later(entries, owners, last)
    new_people, new_meetings = people & inserted["person"], meetings & inserted["interaction"]
    for table in (*_OF_PERSON, *_LINKS):
        query = f"SELECT id, person_id FROM {table} WHERE person_id IN ({{}})"
        touched |= {("person", owner) for row, owner in _select(query, new_people) if row not in inserted[table]}
    query = "SELECT id, interaction_id FROM participant WHERE interaction_id IN ({})"
    extra = {owner for row, owner in _select(query, new_meetings) if row not in inserted["participant"]}
    touched |= {("interaction", owner) for owner in extra}
    query = (
        "SELECT id FROM person WHERE id IN ({})"
        " AND (keep_up IS NOT NULL OR rhythm IS NOT NULL OR snoozed_until <> '' OR importance <> 1.0)"
    )
    touched |= {("person", number) for number in _select(query, new_people, 0)}
    # Who was at a meeting that stays, stays.
    staying = {number for table, number in touched if table == "interaction"}
    query = "SELECT person_id FROM participant WHERE interaction_id IN ({})"
    return touched | {("person", number) for number in _select(query, staying, 0) if number in new_people}


def _later(entries: list[Entry], owners: list[Owner | None], last: int) -> set[Owner]:
    """Return whose rows were changed again, as far as the log goes back."""
    owner_of = {(table, row): owner for (table, row, _), owner in zip(entries, owners, strict=True) if owner}
    owner_of |= {owner: owner for owner in owners if owner}
    in_force = "id < coalesce((SELECT min(first) FROM undo_step WHERE undone), id + 1)"
    query = f"SELECT DISTINCT tbl, row FROM undo_entry WHERE id > ? AND {in_force}"
    return {owner_of[key] for key in db.execute_sql(query, (last,)) if key in owner_of and key[0] != "import_run"}


def _select(query: str, numbers: Iterable[int], column: int | None = None) -> Iterator:
    """Run a query whose {} is a list of numbers, for many of them; yields rows, or one column of them."""
    wanted = sorted(numbers)
    for start in range(0, len(wanted), _CHUNK):
        marks = ",".join(map(str, wanted[start : start + _CHUNK]))
        for row in db.execute_sql(query.format(marks)):
            yield row if column is None else row[column]
