"""The members of a .zip archive: which of them are read, and unpacking one at a time.

A member goes into a file without a name where the system has such a thing, and into a private folder elsewhere. The names
in an archive are for showing only: none of them becomes a place on the disk.
"""

import contextlib
import io
import struct
import tempfile
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from models.errors import Problem
from models.words import tr

MOST_UNPACKED = 2 << 30  # bytes of one archive
MOST_RATIO = 200  # how many times its packed size a member may have; texts have ten

_SMALL = 1 << 20  # bytes; no ratio makes so little dangerous
_LONGEST_DIRECTORY = 10 << 20  # bytes of an archive's list of members: some 100,000
_PIECE = 1 << 20
_UNNAMED = Path("/proc/self/fd")  # where Linux lets a file be opened that has no name

# What zipfile raises for a damaged archive.
_FAULTS = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, RuntimeError, ValueError)


def is_archive(path: Path) -> bool:
    """By name and content: many documents are archives inside, and none of their business is ours."""
    if path.suffix.lower() != ".zip":
        return False
    try:
        with path.open("rb") as stream:
            return stream.read(4) in (b"PK\x03\x04", b"PK\x05\x06")
    except OSError:
        return False  # whoever reads it says why


class Archive:
    """An archive that stays open from its first member to its last, for its list of members may be long."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._open = contextlib.ExitStack()
        self._zip: zipfile.ZipFile | None = None

    def close(self) -> None:
        """Close the file; the next member opens it again."""
        self._zip = None
        self._open.close()

    def _opened(self) -> zipfile.ZipFile:
        if self._zip is None:
            with contextlib.ExitStack() as opening:
                stream = opening.enter_context(_Bounded(self._path))
                self._zip = opening.enter_context(zipfile.ZipFile(stream))
                self._open = opening.pop_all()
        return self._zip

    def members(self, suffixes: tuple[str, ...], most: int) -> tuple[list[tuple[str, zipfile.ZipInfo]], Counter]:
        """Return the members to read, `most` at most, by name, and how many others are left out for which reason.

        The reasons: archive, other (kind of file), locked, method (of packing), large, beyond (`most`). Hidden files do not
        count. Raises OSError, or Problem where the archive is damaged.
        """
        try:
            members = self._opened().infolist()
        except _FAULTS as error:
            raise Problem(
                tr("“{file}” is damaged, or holds more files than Keepwarm opens", file=self._path.name),
                tr("Nothing was changed. Unpack it with another program, and import the folder."),
            ) from error
        finally:
            self.close()
        left, found, room = Counter(), [], MOST_UNPACKED
        for member in members:
            parts = _parts(member)
            if member.is_dir() or not parts or parts[0] == "__MACOSX" or any(part.startswith(".") for part in parts):
                continue
            reason = _reason(member, Path(parts[-1]).suffix.lower(), suffixes, room)
            reason = reason or ("beyond" if len(found) >= most else "")
            if reason:
                left[reason] += 1
            else:
                room -= member.file_size
                found.append(("/".join(parts), member))
        return sorted(found, key=lambda one: one[0]), left

    @contextlib.contextmanager
    def unpacked(self, member: zipfile.ZipInfo, name: str) -> Iterator[tuple[Iterator[int], Path]]:
        """Give the steps that unpack a member, each the bytes done so far, and the path to read after them.

        The copy is gone when the context ends; on Linux even when the process is killed. The steps raise OSError, or
        Problem where the archive is damaged.
        """
        try:
            with _room() as (stream, path):
                yield self._unpack(member, name, stream), path
        except (GeneratorExit, KeyboardInterrupt):
            self.close()
            raise

    def _unpack(self, member: zipfile.ZipInfo, name: str, target: BinaryIO) -> Iterator[int]:
        done = 0
        try:
            with self._opened().open(member) as stream:
                while piece := stream.read(_PIECE):  # never more in all than the size it was accepted for
                    target.write(piece)
                    done += len(piece)
                    yield done
            target.flush()
        except _FAULTS as error:
            raise Problem(
                tr("“{file}” is damaged in its archive and could not be unpacked", file=name),
                tr("Nothing was changed. Unpack the archive with another program, and import what comes out."),
            ) from error


class _Bounded(io.FileIO):
    """A file of which no header makes zipfile ask for more memory than the list of many members takes."""

    def read(self, size: int = -1) -> bytes:
        if size > _LONGEST_DIRECTORY:
            raise zipfile.BadZipFile("too many members")
        return super().read(size)


@contextlib.contextmanager
def _room() -> Iterator[tuple[BinaryIO, Path]]:
    """Give a private file to write to, and where to read it."""
    if _UNNAMED.is_dir():
        with tempfile.TemporaryFile() as stream:
            yield stream, _UNNAMED / str(stream.fileno())
    else:
        with tempfile.TemporaryDirectory(prefix="keepwarm-") as folder:
            path = Path(folder, "unpacked")
            with path.open("wb") as stream:
                yield stream, path


def _parts(member: zipfile.ZipInfo) -> list[str]:
    """Return a member's name as the parts of a path, without those that lead elsewhere."""
    name = member.filename
    if not member.flag_bits & 0x800:  # zipfile took it for the letters of MS-DOS; most programs write UTF-8
        with contextlib.suppress(UnicodeError):
            name = name.encode("cp437").decode("utf-8")
    parts = name[:1_000].replace("\\", "/").split("/")
    return [part for part in parts if part not in ("", ".", "..")]


def _reason(member: zipfile.ZipInfo, suffix: str, suffixes: tuple[str, ...], room: int) -> str:
    """Return why a member is left out, "" where it is not."""
    if suffix == ".zip":
        return "archive"
    if suffix not in suffixes:
        return "other"
    if member.flag_bits & 1:
        return "locked"
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        return "method"  # others unpack a whole block at once, however large it claims to be
    size = member.file_size
    return "large" if size > room or (size > _SMALL and size > MOST_RATIO * member.compress_size) else ""
