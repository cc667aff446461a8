"""The formats that Keepwarm reads: which module reads a file, by what the file holds, whatever it is called."""

from importlib import import_module
from pathlib import Path
from types import ModuleType

from models.errors import Problem
from models.words import tr

NAMES = ("vcf", "ics", "ldif", "contacts_csv")

_PICTURES = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"BM", b"II*\0", b"MM\0*")
_OTHERS = {b"%PDF": "PDF", b"PK\x03\x04": "ZIP", b"\x1f\x8b": "gzip", b"SQLite format 3": "SQLite"}
_CONTROLS = bytes({*range(32)} - set(b"\t\n\v\f\r\x1b"))  # hardly a text holds them; a twentieth is noise


def readers() -> list[ModuleType]:
    """Return the modules that read a format (see records.py)."""
    return [import_module(f"models.formats.{name}") for name in NAMES]


def suffixes() -> tuple[str, ...]:
    """Return how the files that can be read end, in lower case; a file that the user chose may be called anything."""
    return tuple(suffix for reader in readers() for suffix in reader.SUFFIXES)


def patterns() -> str:
    """Return what a file dialog shows first: "*.vcf *.ics ... *.zip", archives of such files among them."""
    return " ".join(f"*{suffix}" for suffix in (*suffixes(), ".zip"))


def reader_of(path: Path, name: str = "") -> ModuleType:
    """Return the module that reads the file at `path`. Raises Problem when there is none, and says why.

    name  what it is called, where `path` does not tell that (a file out of an archive)
    """
    from models.formats.vcf_lines import as_utf8  # here, for whoever wants records.py alone imports this package too

    head = _head(Path(path))
    name = name or Path(path).name
    text = as_utf8(head)
    if not text.strip():
        raise Problem(
            tr("“{file}” is empty", file=name), tr("Nothing was changed. Export it again and choose the new file.")
        )
    found = [reader for reader in readers() if reader.accepts(head)]
    if found:
        return found[0]
    what = _what(head, text)
    if not what:  # the first card may come late
        by_suffix = [reader for reader in readers() if Path(name).suffix.lower() in reader.SUFFIXES]
        if by_suffix:
            return by_suffix[0]
    raise Problem(
        tr("“{file}” is {what}, not contacts or a calendar", file=name, what=what or tr("a text of another kind")),
        tr("Nothing was changed. Choose contacts (.vcf, .csv, .ldif) or a calendar (.ics)."),
    )


def _head(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise Problem(
                tr("“{file}” is not a file", file=path.name)
                if path.exists()
                else tr("“{file}” does not exist", file=path.name),
                tr("Nothing was changed. Choose contacts (.vcf, .csv, .ldif) or a calendar (.ics)."),
            )
        with path.open("rb") as stream:
            return stream.read(4096)
    except OSError as error:
        raise Problem(
            tr("“{file}” cannot be read ({reason})", file=path.name, reason=error.strerror or str(error)),
            tr("Nothing was changed. Check that you may read it, and that its disk is still there."),
        ) from error


def _what(head: bytes, text: bytes) -> str:
    """Return what a file is that holds neither cards nor events, "" for a text that might."""
    if head.startswith(_PICTURES) or (head[:4] == b"RIFF" and head[8:12] == b"WEBP"):
        return tr("a picture")
    for start, name in _OTHERS.items():
        if head.startswith(start):
            return tr("a {kind} file", kind=name)
    if text.lstrip()[:14].lower().startswith((b"<!doctype html", b"<html")):
        return tr("a web page")
    if len(text) - len(text.translate(None, _CONTROLS)) > len(text) / 20:
        return tr("a file of another kind")
    return ""
