"""What is found in files, before anything is compared: for the window this happens in a child process."""

import functools
import gc
import pickle
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import ModuleType
from typing import Any

from models import import_sources
from models.errors import Problem
from models.formats.records import Columns, Contact, Event, Progress, Unread
from models.import_sources import Source
from models.text import clean
from models.words import tr

_LET_GO = 50  # records between two yields
_spared = 0  # by how many
LIMIT = 200_000  # cards and events of one import; nobody knows more people, and each takes memory


def spare_pauses(function: Callable[..., Generator]) -> Callable[..., Generator]:
    """Decorate a generator that holds many objects: no collection of cycles walks them all, which takes up to 0.4 s."""

    @functools.wraps(function)
    def run(*arguments: Any, **options: Any) -> Generator:
        steps = function(*arguments, **options)
        spare(1)
        try:
            while True:
                try:
                    step = next(steps)
                except StopIteration as end:
                    return end.value
                gc.freeze()
                yield step
        finally:
            steps.close()
            spare(-1)

    return run


def spare(more: int) -> None:
    """Spare such pauses until further notice (1), or no longer (-1): who began it ends it."""
    global _spared
    _spared += more
    if _spared:
        gc.freeze()
    else:
        gc.unfreeze()


def let_go(*many: list | dict) -> Generator[tuple[int, int], None, None]:
    """Empty lists and dictionaries from their end, yielding (done, total): where all goes at once, that is a pause too."""
    total, done = sum(map(len, many)), 0
    for one in many:
        take = one.pop if isinstance(one, list) else one.popitem
        while one:
            for _ in range(min(_LET_GO, len(one))):
                take()
            done += _LET_GO
            yield min(done, total), total


class Records:
    """A long list of what a file holds. It goes to another process in pieces: no one moment has to unpack all."""

    _PIECE = 100

    def __init__(self) -> None:
        self._pieces: list[list | bytes] = []
        self._count = 0

    def append(self, record: Contact | Event) -> None:
        """Add a record at the end."""
        if self._count % self._PIECE == 0:
            self._pieces.append([])
        self._pieces[-1].append(record)
        self._count += 1

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Any]:
        for number, piece in enumerate(self._pieces):
            if isinstance(piece, bytes):
                piece = self._pieces[number] = pickle.loads(piece)  # our own child process packed it
            yield from piece

    def pieces(self) -> list:
        """Return the list that holds all of it, to let go of."""
        return self._pieces

    def __getstate__(self) -> tuple[list[bytes], int]:
        for number, piece in enumerate(self._pieces):
            if not isinstance(piece, bytes):
                self._pieces[number] = pickle.dumps(piece, -1)  # in its place: there is no moment with both of all
        return self._pieces, self._count

    def __setstate__(self, state: tuple[list[bytes], int]) -> None:
        self._pieces, self._count = list(state[0]), state[1]


@dataclass
class ReadFile:
    """What was found in one file.

    path      within an archive: archive.zip/inner.vcf
    shown     what it is called, where that is more than its name: the folder or archive that was chosen stands before it
    count     cards or events found, the unreadable ones too
    beyond    how many of them are more than is kept (see LIMIT)
    refused   why nothing could be read at all, "" when something was
    left_out  what was passed over beside it, in its folder or archive
    columns   of a table, what its columns were taken for: a question where `columns.asks`
    """

    path: Path
    shown: str = ""
    format: str = ""  # for people: vCard, iCalendar ...
    reader: str = ""  # the name of its module: vcf, ics ...
    contacts: Records = field(default_factory=Records)
    events: Records = field(default_factory=Records)
    unread: list[Unread] = field(default_factory=list)
    count: int = 0
    beyond: int = 0
    refused: str = ""
    left_out: str = ""
    columns: Columns | None = None

    @property
    def name(self) -> str:
        """What to call the file: its name, in what was chosen. Any bytes may be a name; this is text."""
        return clean(self.shown or self.path.name)


@spare_pauses
def read(
    paths: Sequence[Path], now: datetime | None = None, answers: Mapping[str, Columns] | None = None
) -> Generator[tuple[int, int], None, list[ReadFile]]:
    """Read files, folders and archives; yields (bytes done, bytes in all). Nothing is raised: what cannot be read says why.

    now      calendars are read up to this moment
    answers  what the user said of the columns of tables, see import_columns.py
    """
    finding = import_sources.find(paths)
    try:
        while True:
            next(finding)
            yield 0, 1
    except StopIteration as end:
        sources: list[Source] = end.value
    total, before, room = max(sum(source.work for source in sources), 1), 0, LIMIT
    files = []
    for source in sources:
        file = ReadFile(source.path, source.name, refused=source.refused, left_out=source.left_out)
        files.append(file)
        if not file.refused:
            for done in _read_source(file, source, now, room, answers or {}):
                yield before + min(done, source.work), total
        before += source.work
        room -= len(file.contacts) + len(file.events) + len(file.unread)
    return files


def _read_source(
    file: ReadFile, source: Source, now: datetime | None, room: int, answers: Mapping[str, Columns]
) -> Iterator[int]:
    """Fill `file`, with `room` cards and events at most; yields the bytes done."""
    try:
        with import_sources.unpacked(source) as (steps, path):
            yield from steps
            for progress in _read_file(file, path, now, room, answers):
                yield source.work - source.size + progress.done
    except Problem as problem:
        file.refused = problem.whole()
    except OSError as error:
        file.refused = tr("“{file}” could not be read ({reason})", file=file.name, reason=error.strerror or str(error))
    if not file.count and not file.refused:
        file.refused = (
            tr("“{file}” holds headings and no rows: nothing comes from it", file=file.name)
            if file.columns
            else tr("“{file}” holds no cards and no events: nothing comes from it", file=file.name)
        )


def _read_file(
    file: ReadFile, path: Path, now: datetime | None, room: int, answers: Mapping[str, Columns]
) -> Iterator[Progress]:
    from models import formats

    events: set[int] = set()
    reader = formats.reader_of(path, file.name)
    file.format, file.reader = reader.NAME, reader.__name__.rpartition(".")[2]
    records = reader.read(path, now=now) if file.reader == "ics" else reader.read(path)
    for record in _answered(records, reader, path, answers):
        if isinstance(record, Progress):
            yield record
            continue
        if isinstance(record, Columns):
            file.columns = record
            continue
        first = not isinstance(record, Event) or record.line not in events
        file.count += first
        if isinstance(record, Event):
            events.add(record.line)
        if room > 0:
            _keep(file, record)
        else:
            file.beyond += first
        room -= 1


def _answered(
    records: Iterator[Any], reader: ModuleType, path: Path, answers: Mapping[str, Columns]
) -> Iterator[Progress | Contact | Event | Unread | Columns]:
    """Read a table once more, with the user's answer, where there is one to the question that comes first."""
    for record in records:
        if isinstance(record, Columns) and record.key in answers:
            yield from reader.read(path, answers[record.key])
            return
        yield record


def _keep(file: ReadFile, record: Contact | Event | Unread) -> None:
    kept = file.unread if isinstance(record, Unread) else file.contacts if isinstance(record, Contact) else file.events
    kept.append(record)
