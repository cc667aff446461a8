"""The headless commands: for scripts, cron and tests. No Qt here.

Exit code 0: done; 1: it could not (one line on stderr); 2: wrong usage.
"""

import argparse
import io
import json
import os
import sys
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from models import clock, database, passphrase
from models.command_deeds import export, follow_up, log, one, plain, spare_the_database
from models.engine_words import in_words
from models.errors import Problem, Unusable
from models.text import clean
from models.words import tr

if TYPE_CHECKING:
    from models.today import Facts


def run(words: list[str]) -> int:
    """Answer one command line; return its exit code."""
    options = _parser().parse_args(words)
    _open_output(getattr(options, "json", False))
    try:
        code = _run(options)
        if sys.stdout:
            sys.stdout.flush()  # a disk that is full says so now
        return code
    except Problem as problem:
        print(plain(str(problem)), file=sys.stderr)
        return 1
    except BrokenPipeError:  # the reader of our output left: nothing to tell it
        _drop_output()
        return 1
    except OSError as error:
        _drop_output()
        print(
            plain(tr("The answer could not be written ({reason}).", reason=error.strerror or error)), file=sys.stderr
        )
        return 1
    except KeyboardInterrupt:
        print(tr("Stopped. Nothing half-done was kept."), file=sys.stderr)
        return 1
    finally:
        database.close()


def _run(options: argparse.Namespace) -> int:
    file = options.database or database.default_path()
    _unlock(file)
    try:
        database.open(file)
    except Unusable as problem:
        if options.run is _restore and not options.dry_run:
            return _replace(file, options.file)
        raise _with_offer(problem, file) from problem
    with in_words(file):
        return _answer(options)


def _unlock(file: Path) -> None:
    """Learn the key of a file that is encrypted, from the keyring or the terminal. Raises Problem."""
    if not passphrase.is_locked(file):
        return
    from models import encryption

    if encryption.unlock_remembered(file):
        return
    if not sys.stdin or not sys.stdin.isatty():
        raise passphrase.Locked(file)
    import getpass

    encryption.unlock(file, getpass.getpass(tr("Passphrase of “{file}”: ", file=file.name)))


def _with_offer(problem: Unusable, file: Path) -> Problem:
    """The problem, and the newest good backup that could take the file's place."""
    from models import backups

    copy = backups.newest_good(file.absolute())
    if copy is None:
        return Problem(problem.title, problem.advice + " " + tr("There is no backup of it."))
    offer = tr(
        "The newest good backup is of {at}, with {what}: restore “{copy}”.",
        at=f"{copy.at:%Y-%m-%d %H:%M}",
        what=copy.holding.words(),
        copy=copy.file,
    )
    return Problem(problem.title, f"{problem.advice} {offer}")


def _answer(options: argparse.Namespace) -> int:
    _learn_settings()
    changed: set[str] = set()
    database.listeners.append(changed.update)
    try:
        code = options.run(options) or 0
    finally:
        database.listeners.remove(changed.update)
    _keep_calendar_file(changed)
    return code


def _keep_calendar_file(changed: set[str]) -> None:
    """Bring the user's calendar file up to date with what a command changed; that it could not be is said, and no failure."""
    from models import settings

    if changed and settings.get(settings.CALENDAR_FILE):
        from models import calendar_file

        try:
            if changed & calendar_file.TABLES and not calendar_file.speaks_otherwise():
                calendar_file.keep(clock.now())
        except Problem as problem:
            print(plain(str(problem)), file=sys.stderr)


def _open_output(as_json: bool) -> None:
    """JSON is UTF-8 wherever it goes; a letter that the terminal lacks is told by its number, as JSON has it too."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8" if as_json else None, errors="backslashreplace")


def _drop_output() -> None:
    """Nobody takes what is still to be written: let the interpreter not try again as it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _learn_settings() -> None:
    from models import phones, settings

    phones.region = settings.get(settings.COUNTRY)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="keepwarm", description="Keepwarm without its window.")
    parser.add_argument("--database", type=_path, metavar="FILE", help="use this file instead of your own")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    def command(name: str, does: str, run_: Callable[[argparse.Namespace], int | None]) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=does, description=does)
        sub.set_defaults(run=run_)
        # Also after the command; SUPPRESS keeps what stood before it.
        sub.add_argument("--database", type=_path, metavar="FILE", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
        return sub

    sub = command("import", "import files by their content, and all files of folders and .zip archives", _import)
    sub.add_argument("files", type=_path, nargs="+", metavar="FILE")
    sub.add_argument("--dry-run", action="store_true", help="tell what it would do, and change nothing")
    sub.add_argument("--json", action="store_true")
    sub = command("people", "list people", _people)
    sub.add_argument("--search", type=clean, default="", metavar="TEXT")
    sub.add_argument("--json", action="store_true")
    sub = command("interactions", "list interactions, newest first", _interactions)
    sub.add_argument("--person", type=clean, metavar="NAME_OR_ID")
    sub.add_argument("--json", action="store_true")
    sub = command("cold", "who is going cold, most urgent first", _cold)
    sub.add_argument("--limit", type=_count, metavar="N")
    sub.add_argument("--on", type=_day, metavar="DATE", help="as of that day (2026-11-20)")
    sub.add_argument("--json", action="store_true")
    sub = command("log", "log an interaction", log)
    sub.add_argument("kind", choices=("meeting", "call", "email", "message", "note", "mass"), metavar="KIND")
    sub.add_argument("person", type=clean, metavar="NAME_OR_ID")
    sub.add_argument("--on", type=_day, metavar="DATE", help="the day it happened; today when absent")
    sub.add_argument("--note", type=clean, default="", metavar="TEXT")
    sub = command("follow-up", "plan a follow-up", follow_up)
    sub.add_argument("person", type=clean, metavar="NAME_OR_ID")
    sub.add_argument("--due", type=_moment, required=True, metavar="DATE[THH:MM]")
    sub.add_argument("--reason", type=clean, default="", metavar="TEXT")
    sub = command("export", "write follow-ups or people to a file", export)
    sub.add_argument("what", choices=("followups", "people"))
    sub.add_argument("file", type=_path, metavar="FILE")
    command("undo", "undo the last change", _undo)
    sub = command("backup", "copy the database", _backup)
    sub.add_argument("file", type=_path, nargs="?", metavar="FILE")
    sub = command("restore", "put a copy back", _restore)
    sub.add_argument("file", type=_path, metavar="FILE")
    sub.add_argument("--dry-run", action="store_true", help="tell what would differ, and change nothing")
    command("check", "verify the database", _check)
    return parser


def _path(text: str) -> Path:
    if not text:  # Path("") is the folder one is in: nobody means it by an empty word
        raise argparse.ArgumentTypeError("a file is needed, and its name is empty")
    return Path(text)


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"“{text}” is not a number")
    return int(text)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is not a day such as 2026-11-20") from None


def _moment(text: str) -> date | datetime:
    try:
        if "T" not in text:
            return date.fromisoformat(text)
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is not a day or a time such as 2026-11-20T12:30") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=clock.local_zone())


# --- commands ---


def _import(options: argparse.Namespace) -> int:
    from models import importing

    return importing.run_headless(options.files, options.dry_run, options.json)


def _people(options: argparse.Namespace) -> None:
    from models import people, people_json, today

    rows = people.search(options.search)
    ids = [row.id for row in rows]
    facts = today.warmth_facts(ids, clock.today())
    if options.json:
        texts = people_json.as_json(ids)
        _print_elements([_with_warmth(texts[number], facts[number]) for number in ids])
        return
    if options.search and not rows:  # for whoever reads it: a script sees that nothing came
        print(plain(tr("Nobody matches “{text}”.", text=options.search)), file=sys.stderr)
    for row in rows:
        where = " · ".join(part for part in (row.title, row.organization) if part)
        print(plain("\t".join((str(row.id), row.name, where, facts[row.id].band or ""))))


def _with_warmth(person: str, facts: "Facts") -> str:
    """A person's JSON object with how warm they are at its end."""
    warmth = {"warmth": facts.warmth, "band": facts.band, "last_interaction": facts.last}
    return f"{person[:-1]},{json.dumps(warmth)[1:]}"


def _interactions(options: argparse.Namespace) -> None:
    from models import interactions

    entries = interactions.newest() if options.person is None else interactions.of_person(one(options.person))
    if options.json:
        _print_json([_interaction_json(entry) for entry in entries])
        return
    for entry in entries:
        names = ", ".join(name for _, name in entry.people)
        print(plain("\t".join((entry.day, entry.kind, names, entry.title or entry.note))))


def _interaction_json(entry) -> dict:  # noqa: ANN001
    def moment(text: str) -> str:
        return text if not text or clock.is_day(text) else clock.in_zone(text, entry.zone).isoformat()

    return {
        "id": entry.id,
        "kind": entry.kind,
        "start": moment(entry.start),
        "end": moment(entry.end) or None,
        "title": entry.title,
        "note": entry.note,
        "location": entry.location,
        "people": [name for _, name in entry.people],
        "source": entry.source,
    }


def _cold(options: argparse.Namespace) -> None:
    from models import clock_doubt, today

    doubt = "" if options.on else clock_doubt.doubt(clock.now())
    if doubt:
        print(doubt, file=sys.stderr)
    rows = today.going_cold(options.on or clock.today(), limit=options.limit)
    if options.json:
        _print_json(
            [
                {
                    "id": row.id,
                    "name": row.name,
                    "warmth": row.warmth,
                    "band": row.band,
                    "days_silent": row.days_silent,
                    "usual_days": row.usual_days,
                    "reason": row.reason,
                    "occasions": row.occasions,
                }
                for row in rows
            ]
        )
        return
    for row in rows:
        print(plain(f"{row.name}: {row.reason}"))







def _undo(_: argparse.Namespace) -> int:
    from models import restoring

    if before := restoring.to_take_back():
        restoring.restore(before, takes_back=True)
        print(tr("Undone: {label}", label=tr("Restore a backup")))
        return 0
    label = database.undo()
    if label is None:
        print(tr("There is nothing to undo."), file=sys.stderr)
        return 1
    print(plain(tr("Undone: {label}", label=label)))
    return 0


def _backup(options: argparse.Namespace) -> None:
    from models import backups, erasing

    if options.file:
        spare_the_database(options.file)
    erasing.finish()
    print(backups.take(file=options.file))


def _restore(options: argparse.Namespace) -> None:
    from models import restoring

    _unlock(options.file)
    if options.dry_run:
        print("\n".join(map(plain, restoring.compare(options.file).lines())))
        return
    before = restoring.restore(options.file)
    print(tr("Restored. What was there before is in “{file}”.", file=before))


def _replace(damaged: Path, copy: Path) -> int:
    """Put a copy in the place of a database that cannot be opened."""
    from models import restoring

    _unlock(copy)
    aside = restoring.replace(damaged, copy)
    print(tr("Restored. The file that could not be opened is kept as “{file}”.", file=aside))
    return 0


def _check(_: argparse.Namespace) -> int:
    from models import backups, erasing

    erasing.finish()
    faults = backups.check()
    for fault in faults:
        print(plain(fault), file=sys.stderr)
    if not faults:
        print(tr("The database is sound."))
    return 1 if faults else 0



def _print_json(values: list) -> None:
    _print_elements([json.dumps(value, ensure_ascii=False) for value in values])


def _print_elements(texts: list[str]) -> None:
    """Print a JSON list, an element a line: quick to write (json's indent is not) and to look through."""
    print("[" + ",\n ".join(texts) + "]")
