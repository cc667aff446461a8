"""What stands behind the paths that an import is given: files, all files of a folder, the members of a .zip archive."""

import contextlib
import os
import stat
import zipfile
from collections import Counter
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from models import formats
from models.errors import Problem
from models.import_archives import Archive, is_archive
from models.words import together, tr, trn

MOST_FILES = 10_000  # of one folder or archive


@dataclass
class Source:
    """One file to read.

    path      where it is, for people: `archive.zip/inner.vcf` within an archive
    name      the same without the folders above what was chosen
    size      in bytes, unpacked
    refused   why it is not read, "" where it is
    left_out  what was passed over beside it
    member    of `archive`
    last      no other member of it follows
    """

    path: Path
    name: str
    size: int = 0
    refused: str = ""
    left_out: str = ""
    archive: Archive | None = None
    member: zipfile.ZipInfo | None = None
    last: bool = False

    @property
    def work(self) -> int:
        """What reading it takes, in bytes: those of an archive are unpacked first."""
        return self.size * 2 if self.member else self.size


def find(paths: Sequence[Path]) -> Generator[None, None, list[Source]]:
    """Return the files behind `paths`; yields now and then, for a folder may be large. Raises nothing."""
    found: list[Source] = []
    for path in map(Path, paths):
        is_folder = os.path.isdir(path)  # noqa: PTH112 (Path.is_dir raises where it may not look)
        found += (yield from _folder(path)) if is_folder else _file(path, path.name)
    return found


def _file(path: Path, name: str) -> list[Source]:
    if is_archive(path):
        return _archive(path, name)
    try:
        return [Source(path, name, path.stat().st_size)]
    except OSError:
        return [Source(path, name)]  # whoever reads it says why


@contextlib.contextmanager
def unpacked(source: Source) -> Iterator[tuple[Iterator[int], Path]]:
    """Give the steps that unpack a source, each the bytes done so far, and the path to read after them.

    A file is where it is; of a member of an archive it is a private copy, gone when the context ends. The steps raise
    OSError, or Problem where the archive is damaged.
    """
    if source.member is None:
        yield iter(()), source.path
        return
    try:
        with source.archive.unpacked(source.member, source.name) as (steps, path):
            yield steps, path
    finally:
        if source.last:
            source.archive.close()


def _archive(path: Path, name: str) -> list[Source]:
    archive = Archive(path)
    try:
        members, left = archive.members(formats.suffixes(), MOST_FILES)
    except Problem as problem:
        return [Source(path, name, refused=problem.whole())]
    except OSError as error:
        refused = tr("“{file}” could not be read ({reason})", file=name, reason=error.strerror or str(error))
        return [Source(path, name, refused=refused)]
    sources = [
        Source(path / inner, f"{name}/{inner}", member.file_size, archive=archive, member=member)
        for inner, member in members
    ]
    if sources:
        sources[-1].last = True
    return _told(sources, path, name, left)


# --- folders ---


def _folder(folder: Path) -> Generator[None, None, list[Source]]:
    """All files in a folder and the folders in it. Hidden ones and links are none; one that no reader is for is counted."""
    suffixes, found, left = (*formats.suffixes(), ".zip"), [], Counter()
    for place, folders, names in os.walk(folder, onerror=lambda _: left.update(["closed"])):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(place, name)
            if name.startswith(".") or not _is_plain(path):
                continue
            if path.suffix.lower() not in suffixes:
                left["other"] += 1
            elif len(found) >= MOST_FILES:
                left["beyond"] += 1
            else:
                found.append(path)
        yield
    sources: list[Source] = []
    for path in sorted(found):
        if len(sources) >= MOST_FILES:  # archives among them hold more
            left["beyond"] += 1
            continue
        sources += _file(path, str(Path(_name(folder), path.relative_to(folder))))
        yield
    return _told(sources, folder, _name(folder), left)


def _is_plain(path: Path) -> bool:
    """Is it a file, and no link?"""
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except OSError:
        return False


def _name(folder: Path) -> str:
    return folder.name or folder.absolute().name or str(folder)


def _told(sources: list[Source], path: Path, name: str, left: Counter) -> list[Source]:
    """Say beside the first of `sources` what was left out, or why there is none."""
    text = together(_sentences(left, name))
    if not sources:
        refused = tr("“{name}” holds no file that Keepwarm reads.", name=name)
        return [Source(path, name, refused=together((refused, text)))]
    sources[0].left_out = together((text, sources[0].left_out))
    return sources


def _sentences(left: Counter, name: str) -> Iterator[str]:
    if count := left["other"]:
        yield trn(
            "{n} file of another kind in “{name}” was left out.",
            "{n} files of other kinds in “{name}” were left out.", count, name=name,
        )  # fmt: skip
    if count := left["beyond"]:
        yield trn(
            "“{name}” holds {n} file more than the {most} that were read.",
            "“{name}” holds {n} files more than the {most} that were read.", count, name=name, most=MOST_FILES,
        )  # fmt: skip
    if count := left["closed"]:
        yield trn("{n} folder in it may not be opened.", "{n} folders in it may not be opened.", count)
    if count := left["locked"]:
        yield trn(
            "{n} file in “{name}” is locked with a password; unpack it first.",
            "{n} files in “{name}” are locked with a password; unpack them first.", count, name=name,
        )  # fmt: skip
    if count := left["archive"]:
        yield trn(
            "{n} archive within “{name}” was not opened; unpack it first.",
            "{n} archives within “{name}” were not opened; unpack them first.", count, name=name,
        )  # fmt: skip
    if count := left["large"]:
        yield trn(
            "{n} file in “{name}” would unpack to more than is safe; it was left out.",
            "{n} files in “{name}” would unpack to more than is safe; they were left out.", count, name=name,
        )  # fmt: skip
    if count := left["method"]:
        yield trn(
            "{n} file in “{name}” is packed in a way that cannot be read here; unpack it first.",
            "{n} files in “{name}” are packed in a way that cannot be read here; unpack them first.", count, name=name,
        )  # fmt: skip
