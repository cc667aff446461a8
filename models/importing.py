"""Imports: read files, plan what they would change, look, store, undo.

    files = finish(read(paths))      # cards and events as plain values, and what could not be read
    made = finish(plan(files, now))  # a row for each: new, update, same, duplicate, unreadable
    finish(store(made))              # one change that undo takes back
    summary(made)                    # the counts, for people and for --json

All three are generators of (done, total) that return their result. `read` touches no database: the window runs it in
a child process, because files are hostile; what it returns goes over in pieces. `plan` reads the database and `store`
writes it, both in slices of some 10 ms in the process that owns it. Closing `store` half-way takes everything back.
"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from models import files, import_columns, import_words
from models.database import finish
from models.formats.records import Trouble
from models.import_files import LIMIT, ReadFile, read
from models.import_plan import Plan, PlanRow, plan
from models.import_store import store
from models.words import tr, trn

__all__ = [
    "LIMIT", "Plan", "PlanRow", "ReadFile", "finish", "plan", "read",
    "run_headless", "save_unread", "store", "summary", "unread",
]  # fmt: skip

_SUFFIX = {"contacts_csv": ".csv"}
_AROUND = {"ics": ("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Keepwarm//EN\n", "END:VCALENDAR\n")}


def summary(made: Plan) -> list[dict[str, Any]]:
    """Return what an import did, or would do, as `import --json` tells it: counts and problems, a dict for each file."""
    result = []
    troubles: dict[int, list[Trouble]] = {}
    for row in made.rows:
        troubles.setdefault(row.file, []).extend(row.troubles)
    for number, (file, counts) in enumerate(zip(made.files, made.counts_of_each(), strict=True)):
        problems = [{"line": 0, "message": file.refused}] if file.refused else []
        problems += [{"line": found.line, "message": found.message} for found in troubles.get(number, ())]
        if file.columns and (said := import_columns.not_understood(file.columns)):
            problems.append({"line": 0, "message": said})
        if file.left_out:
            problems.append({"line": 0, "message": file.left_out})
        if file.beyond:
            problems.append({"line": 0, "message": tr("Only the first {n} were read.", n=LIMIT)})
        result.append({"file": str(file.path), "format": file.format, **counts, "problems": problems})
    return result


def unread(made: Plan) -> list[tuple[str, str]]:
    """Return what could not be read at all as (reader, text), where its text is known."""
    found, begun = [], set()
    for row in made.rows:
        if row.outcome == "unreadable" and row.text:
            file, text = made.files[row.file], row.text
            if file.columns and row.file not in begun:
                text = import_columns.with_headings(file.columns, text)
            begun.add(row.file)
            found.append((file.reader, text))
    return found


def save_unread(made: Plan, file: Path) -> list[Path]:
    """Write what could not be read to `file`, a file of each format; return the files. Raises Problem.

    It is meant for mending with a text editor and importing again.
    """
    texts: dict[str, list[str]] = {}
    for reader, text in unread(made):
        texts.setdefault(reader, []).append(text)
    written = []
    for reader, parts in texts.items():
        before, after = _AROUND.get(reader, ("", ""))
        path = file if len(texts) == 1 else file.with_suffix(_SUFFIX.get(reader, f".{reader}"))
        files.write(path, [(before + "\n\n".join(parts) + "\n" + after).encode("utf-8", "surrogateescape")])
        written.append(path)
    return written


def run_headless(paths: Sequence[Path], dry_run: bool = False, as_json: bool = False) -> int:
    """The command `import`: print what it did or would do, problems to stderr; return the exit code."""
    from models import backups, clock

    now = clock.now()
    made = finish(plan(finish(read(paths, now, import_columns.answers())), now))
    if not dry_run:
        backups.take_before_import()
        finish(store(made))
    told = summary(made)
    if as_json:
        print(json.dumps({"files": told}, ensure_ascii=False, indent=1))
    else:
        for number, file in enumerate(told):
            if file["read"]:
                print(_sentence(file, import_words.left(made, number), dry_run))
        if told_country := import_words.country(made):
            print(told_country)
    for file in told:
        for problem in file["problems"]:
            place = f"{file['file']}:{problem['line']}" if problem["line"] else file["file"]
            print(_line(f"{place}: {problem['message']}"), file=sys.stderr)
    return 1 if any(file.refused for file in made.files) else 0


def _sentence(file: dict[str, Any], left: dict[str, str], dry_run: bool) -> str:
    counts = tr(
        "{new} new, {updated} updated, {left}, {doubles}, {unreadable} unreadable, {talks}",
        left=", ".join(left.values()) or trn("{n} unchanged", "{n} unchanged", 0),
        doubles=trn("{n} possible duplicate", "{n} possible duplicates", file["duplicates"]),
        talks=trn("{n} interaction", "{n} interactions", file["interactions"]),
        **file,
    )
    if dry_run:
        return _line(tr("{file}: {read} found; it would be {counts}", counts=counts, **file))
    return _line(tr("{file}: {read} found; {counts}", counts=counts, **file))


def _line(text: str) -> str:
    return "".join(letter if letter.isprintable() else " " for letter in text)
