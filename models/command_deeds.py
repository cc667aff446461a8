"""The headless commands that log, plan and export, and what they have in common with the others: whom is meant, plain words."""

import argparse
from datetime import date, datetime
from pathlib import Path

from models import clock, database
from models.errors import Problem
from models.words import short_day, tr, trn


def log(options: argparse.Namespace) -> None:
    """The command `log`."""
    from models import interactions, people

    person, day = one(options.person), options.on or clock.today()
    interactions.save(interactions.new(options.kind, [person], day, options.note))
    kind = interactions.kind_name(options.kind).lower()
    _say(tr("Logged: {kind} with {name}, {day}.", kind=kind, name=people.name_of(person), day=_said(day)))


def follow_up(options: argparse.Namespace) -> None:
    """The command `follow-up`."""
    from models import follow_ups

    number = follow_ups.save(follow_ups.new([one(options.person)], options.due, options.reason))
    title = follow_ups.title(follow_ups.get(number))
    _say(tr("Planned: {what}, {day}.", what=title[:1].lower() + title[1:], day=_said(options.due)))


def export(options: argparse.Namespace) -> None:
    """The command `export`."""
    from models import exporting, people

    spare_the_database(options.file)
    if options.what == "followups":
        count = exporting.follow_ups(options.file, clock.now())
        _say(trn("{n} follow-up is in “{file}”.", "{n} follow-ups are in “{file}”.", count, file=options.file))
    else:
        for _ in exporting.people(options.file):
            pass
        count = people.count()
        _say(trn("{n} person is in “{file}”.", "{n} people are in “{file}”.", count, file=options.file))


def spare_the_database(file: Path) -> None:
    """Raise Problem where a file to write is the database itself."""
    if file.exists() and file.samefile(database.path()):
        raise Problem(
            tr("“{file}” is the database itself", file=file.name), tr("Nothing was changed. Choose another file.")
        )


def one(name_or_id: str) -> int:
    """Return the id of the one person that is meant. Raises Problem."""
    from models import people

    found = people.find(name_or_id)
    if not found:
        raise Problem(tr("Nobody here is called “{name}”", name=name_or_id), tr("Nothing was changed."))
    if len(found) > 1:
        some = ", ".join([*(f"{row.name} ({row.id})" for row in found[:5]), *(["…"] if len(found) > 5 else [])])
        raise Problem(
            tr("{n} people match “{name}”", n=len(found), name=name_or_id),
            tr("Nothing was changed. Say which by the number: {some}", some=some),
        )
    return found[0].id


def _say(sentence: str) -> None:
    print(plain(sentence))


def _said(moment: date | datetime) -> str:
    """Return a day or a time as a sentence has it: "Sun 29 Nov 2026, 12:30"."""
    day = f"{short_day(moment)} {moment.year}"
    return f"{day}, {moment:%H:%M}" if isinstance(moment, datetime) else day


def plain(text: str) -> str:
    """Text for a terminal: no line break and no control or bidirectional override character gets through."""
    return "".join(letter if letter.isprintable() or letter == "\t" or letter == "\u200f" else " " for letter in text)
