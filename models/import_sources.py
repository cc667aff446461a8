"""What stands behind the paths that an import is given: files, all files of a folder, the members of a .zip archive.

An archive is unpacked one member at a time, into a file without a name where the system has such a thing, and a private
folder elsewhere. The names in it are for showing only: none of them becomes a place on the disk.
"""

import contextlib
import io
import os
import struct
import tempfile
import zipfile
import zlib
from collections import Counter
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from models import formats
from models.errors import Problem
from models.words import tr, trn

MOST_FILES = 10_000  # of one folder or archive
MOST_UNPACKED = 2 << 30  # bytes of one archive
MOST_RATIO = 200  # how many times its packed size a member may have; texts have ten

# What zipfile raises for a damaged archive.
_FAULTS = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, RuntimeError, ValueError)
_SMALL = 1 << 20  # bytes; no ratio makes so little dangerous
_LONGEST_DIRECTORY = 10 << 20  # bytes of an archive's list of members: some 100,000
_PIECE = 1 << 20
_UNNAMED = Path("/proc/self/fd")  # where Linux lets a file be opened that has no name


@dataclass
class Source:
    """One file to read.

    path      where it is, for people: `archive.zip/inner.vcf` within an archive
    name      the same without the folders above what was chosen
    size      in bytes, unpacked
    refused   why it is not read, "" where it is
    left_out  what was passed over beside it
    member    of the archive at `archive`
    """

    path: Path
    name: str
    size: int = 0
    refused: str = ""
    left_out: str = ""
    archive: Path | None = None
    member: zipfile.ZipInfo | None = None

    @property
    def work(self) -> int:
        """What reading it takes, in bytes: those of an archive are unpacked first."""
        return self.size * 2 if self.member else self.size


def find(paths: Sequence[Path]) -> Generator[None, None, list[Source]]:
    """Return the files behind `paths`; yields now and then, for a folder may be large. Raises nothing."""
    found: list[Source] = []
    for path in map(Path, paths):
        if path.is_dir():
            found += yield from _folder(path)
        elif _is_archive(path):
            found += _archive(path, path.name)
        else:
            found.append(Source(path, path.name, _size(path)))
    return found


@contextlib.contextmanager
def unpacked(source: Source) -> Iterator[tuple[Iterator[int], Path]]:
    """Give the steps that unpack a source, each the bytes done so far, and the path to read after them.

    A file is where it is. A member's copy is private, and gone when the context ends; on Linux even when the process is
    killed. The steps raise OSError, or Problem where the archive is damaged.
    """
    if source.member is None:
        yield iter(()), source.path
    elif _UNNAMED.is_dir():
        with tempfile.TemporaryFile() as stream:
            yield _unpack(source, stream), _UNNAMED / str(stream.fileno())
    else:
        with tempfile.TemporaryDirectory(prefix="keepwarm-") as folder:
            path = Path(folder, "unpacked")
            with path.open("wb") as stream:
                yield _unpack(source, stream), path


def _unpack(source: Source, target: BinaryIO) -> Iterator[int]:
    done = 0
    try:
        with _opened(source.archive) as archive, archive.open(source.member) as stream:
            while piece := stream.read(_PIECE):  # never more in all than the size it was accepted for
                target.write(piece)
                done += len(piece)
                yield done
        target.flush()
    except _FAULTS as error:
        raise Problem(
            tr("“{file}” is damaged in its archive and could not be unpacked", file=source.name),
            tr("Nothing was changed. Unpack the archive with another program, and import what comes out."),
        ) from error


# --- folders ---


def _folder(folder: Path) -> Generator[None, None, list[Source]]:
    """Hidden files and links are none of them; a file that no reader is for is counted."""
    suffixes, found, left = (*formats.suffixes(), ".zip"), [], Counter()
    for place, folders, names in os.walk(folder, onerror=lambda _: left.update(["closed"])):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(place, name)
            if name.startswith(".") or path.is_symlink() or not path.is_file():
                continue
            if path.suffix.lower() not in suffixes:
                left["other"] += 1
            elif len(found) >= MOST_FILES:
                left["beyond"] += 1
            else:
                found.append(path)
        yield
    sources = []
    for path in sorted(found):
        name = str(Path(_name(folder), path.relative_to(folder)))
        if _is_archive(path):
            sources += _archive(path, name)
        else:
            sources.append(Source(path, name, _size(path)))
    return _told(sources, folder, _name(folder), left)


def _name(folder: Path) -> str:
    return folder.name or folder.absolute().name or str(folder)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _told(sources: list[Source], path: Path, name: str, left: Counter) -> list[Source]:
    """Say beside the first of `sources` what was left out, or why there is none."""
    text = " ".join(_sentences(left, name))
    if not sources:
        refused = tr("“{name}” holds no file that Keepwarm reads.", name=name)
        return [Source(path, name, refused=f"{refused} {text}".rstrip())]
    sources[0].left_out = f"{text} {sources[0].left_out}".strip()
    return sources


def _sentences(left: Counter, name: str) -> Iterator[str]:
    count = left["other"]
    if count:
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


# --- archives ---


class _Bounded(io.FileIO):
    """A file of which no header makes zipfile ask for more memory than the list of many members takes."""

    def read(self, size: int = -1) -> bytes:
        if size > _LONGEST_DIRECTORY:
            raise zipfile.BadZipFile("too many members")
        return super().read(size)


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    with _Bounded(path) as stream, zipfile.ZipFile(stream) as archive:
        yield archive


def _is_archive(path: Path) -> bool:
    """By name and content: many documents are archives inside, and none of their business is ours."""
    if path.suffix.lower() != ".zip":
        return False
    try:
        with path.open("rb") as stream:
            return stream.read(4) in (b"PK\x03\x04", b"PK\x05\x06")
    except OSError:
        return False  # whoever reads it says why


def _archive(path: Path, name: str) -> list[Source]:
    try:
        with _opened(path) as archive:
            members = archive.infolist()
    except (OSError, *_FAULTS):
        refused = tr("“{file}” is damaged, or holds more files than Keepwarm opens; unpack it first.", file=name)
        return [Source(path, name, refused=refused)]
    left, sources, room = Counter(), [], MOST_UNPACKED
    for member in members:
        parts = _parts(member)
        if member.is_dir() or not parts or parts[0] == "__MACOSX" or any(part.startswith(".") for part in parts):
            continue
        reason = _reason(member, parts[-1], room)
        if not reason and len(sources) >= MOST_FILES:
            reason = "beyond"
        if reason:
            left[reason] += 1
            continue
        room -= member.file_size
        inner = "/".join(parts)
        sources.append(Source(path / inner, f"{name}/{inner}", member.file_size, archive=path, member=member))
    return _told(sorted(sources, key=lambda source: source.name), path, name, left)


def _parts(member: zipfile.ZipInfo) -> list[str]:
    """Return a member's name as the parts of a path, without those that lead elsewhere."""
    name = member.filename
    if not member.flag_bits & 0x800:  # zipfile took it for the letters of MS-DOS; most programs write UTF-8
        with contextlib.suppress(UnicodeError):
            name = name.encode("cp437").decode("utf-8")
    parts = name[:1_000].replace("\\", "/").split("/")
    return [part for part in parts if part not in ("", ".", "..")]


def _reason(member: zipfile.ZipInfo, name: str, room: int) -> str:
    """Return why a member is left out (see _sentences), "" where it is not."""
    suffix = Path(name).suffix.lower()
    if suffix == ".zip":
        return "archive"
    if suffix not in formats.suffixes():
        return "other"
    if member.flag_bits & 1:
        return "locked"
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        return "method"  # others unpack a whole block at once, however large it claims to be
    size = member.file_size
    return "large" if size > room or (size > _SMALL and size > MOST_RATIO * member.compress_size) else ""
