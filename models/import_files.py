"""What is found in files, before anything is compared: for the window this happens in a child process."""

import functools
import gc
import pickle
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from models.errors import Problem
from models.formats.records import Contact, Event, Progress, Unread
from models.words import tr

LIMIT = 200_000  # cards or events of one file; nobody knows more people, and each takes memory


def spare_pauses(function: Callable[..., Generator]) -> Callable[..., Generator]:
    """Decorate a generator that holds many objects: no collection of cycles walks them all, which takes up to 0.4 s."""

    @functools.wraps(function)
    def run(*arguments: Any, **options: Any) -> Generator:
        steps = function(*arguments, **options)
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
            gc.unfreeze()

    return run


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

    def __getstate__(self) -> tuple[list[bytes], int]:
        return [piece if isinstance(piece, bytes) else pickle.dumps(piece, -1) for piece in self._pieces], self._count

    def __setstate__(self, state: tuple[list[bytes], int]) -> None:
        self._pieces, self._count = list(state[0]), state[1]


@dataclass
class ReadFile:
    """What was found in one file.

    count    cards or events found, the unreadable ones too
    refused  why nothing could be read at all, "" when something was
    """

    path: Path
    format: str = ""  # for people: vCard, iCalendar ...
    reader: str = ""  # the name of its module: vcf, ics ...
    contacts: Records = field(default_factory=Records)
    events: Records = field(default_factory=Records)
    unread: list[Unread] = field(default_factory=list)
    count: int = 0
    refused: str = ""

    @property
    def name(self) -> str:
        """The file's name without its folder."""
        return self.path.name


@spare_pauses
def read(paths: Sequence[Path], now: datetime | None = None) -> Generator[tuple[int, int], None, list[ReadFile]]:
    """Read files; yields (bytes done, bytes in all). Nothing is raised: a file that cannot be read says why.

    now  calendars are read up to this moment
    """
    sizes = [_size(path) for path in paths]
    files = []
    for number, path in enumerate(paths):
        file = ReadFile(Path(path))
        files.append(file)
        for progress in _read_file(file, now):
            yield sum(sizes[:number]) + progress.done, max(sum(sizes), 1)
    return files


def _size(path: Path) -> int:
    try:
        return Path(path).stat().st_size
    except OSError:
        return 0


def _read_file(file: ReadFile, now: datetime | None) -> Generator[Progress, None, None]:
    from models import formats

    events: set[int] = set()
    try:
        reader = formats.reader_of(file.path)
        file.format, file.reader = reader.NAME, reader.__name__.rpartition(".")[2]
        records = reader.read(file.path, now=now) if file.reader == "ics" else reader.read(file.path)
        for record in records:
            if isinstance(record, Progress):
                yield record
                continue
            if not isinstance(record, Event) or record.line not in events:
                file.count += 1
            if isinstance(record, Event):
                events.add(record.line)
            _keep(file, record)
    except Problem as problem:
        file.refused = str(problem)
    except OSError as error:
        file.refused = tr("“{file}” could not be read ({reason})", file=file.name, reason=error.strerror or str(error))
    if not file.count and not file.refused:
        file.refused = tr("“{file}” holds no cards and no events", file=file.name)


def _keep(file: ReadFile, record: Contact | Event | Unread) -> None:
    if isinstance(record, Unread):
        if len(file.unread) < LIMIT:
            file.unread.append(record)
    elif isinstance(record, Contact):
        if len(file.contacts) < LIMIT:
            file.contacts.append(record)
    elif len(file.events) < LIMIT:
        file.events.append(record)
