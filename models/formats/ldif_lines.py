"""LDIF as bytes: entries and their attributes (RFC 2849), with what real writers do to it.

Entries end at a blank line, or where the next `dn:` stands without one. Any line end, UTF-16 and a byte order mark are
dealt with before (vcf_lines.as_utf8).
"""

import base64
import binascii
from collections.abc import Iterator
from dataclasses import dataclass, field

from models.formats import charsets
from models.formats.records import Trouble
from models.words import tr

LONGEST = 20_000_000  # bytes of one value: a photo of 10 MB takes 14 in base64, and some more where it is folded
MOST_TROUBLES = 20  # of one entry


@dataclass(slots=True)
class Value:
    """One attribute of an entry: `name` in lower case and without options, `data` as it stands behind the colon."""

    line: int
    name: str
    data: bytes
    encoding: str = ""  # base64, url or ""

    def decoded(self) -> bytes | None:
        """Return what base64 holds, or the data where it is plain; None where it is no base64."""
        if self.encoding != "base64":
            return self.data
        plain = b"".join(self.data.split()).rstrip(b"=")
        try:
            return base64.b64decode(plain + b"=" * (-len(plain) % 4), validate=True)
        except (binascii.Error, ValueError):
            return None


@dataclass(slots=True)
class Entry:
    """One entry: where it begins (from 1), its bytes, where it ends among those of the file, and what it holds."""

    line: int
    text: bytes
    end: int
    values: list[Value] = field(default_factory=list)
    troubles: list[Trouble] = field(default_factory=list)

    def trouble(self, line: int, message: str, text: str = "") -> None:
        """Note that something could not be read."""
        if len(self.troubles) < MOST_TROUBLES:
            self.troubles.append(Trouble(line, message, text[:200]))


def entries(data: bytes) -> Iterator[Entry]:
    """Yield the entries of `data`, in time that grows with its length alone."""
    lines: list[_Line] = []
    for line in _lines(data):
        begins = line.text[:3].lower() == b"dn:"
        if lines and (begins or not line.text):
            yield _entry(data, lines)
            lines = []
        if line.text and not line.text.startswith(b"#"):
            lines.append(line)
    if lines:
        yield _entry(data, lines)


@dataclass(slots=True)
class _Line:
    """A line with its folds joined; `number` and `start` of its first, `end` of its last. A blank one has no text."""

    number: int
    start: int
    end: int
    text: bytes
    cut: bool = False


def _lines(data: bytes) -> Iterator[_Line]:
    pieces: list[bytes] = []
    first = start = number = at = length = 0
    while at < len(data):
        end = data.find(b"\n", at)
        end = len(data) if end < 0 else end
        number += 1
        if pieces and data[at] in b" \t":
            if end > at + 1 and length <= LONGEST:
                pieces.append(data[at + 1 : end])
            length += end - at - 1
        else:
            if pieces:
                yield _Line(first, start, at - 1, b"".join(pieces)[:LONGEST], length > LONGEST)
            first, start, length, pieces = number, at, end - at, []
            if not data[at:end].strip():
                yield _Line(number, at, end, b"")
            else:
                pieces = [data[at:end]]
        at = end + 1
    if pieces:
        yield _Line(first, start, len(data), b"".join(pieces)[:LONGEST], length > LONGEST)


def _entry(data: bytes, lines: list[_Line]) -> Entry:
    entry = Entry(lines[0].number, data[lines[0].start : lines[-1].end], lines[-1].end)
    for line in lines:
        name, colon, rest = line.text.partition(b":")
        if line.text.strip() == b"-":  # between the parts of a change
            continue
        if not colon or not name.strip() or len(name) > 1_000:
            entry.trouble(line.number, tr("This line was not understood; it was left out."), text_of(line.text[:800])[0])
            continue
        if line.cut:
            entry.trouble(
                line.number, tr("This value is longer than {n} characters; it was left out.", n=LONGEST),
                text_of(line.text[:800])[0],
            )  # fmt: skip
            continue
        encoding = {b":": "base64", b"<": "url"}.get(rest[:1], "")
        plain = name.decode("ascii", "replace").partition(";")[0].strip().lower()
        entry.values.append(Value(line.number, plain, (rest[1:] if encoding else rest).strip(b" "), encoding))
    return entry


def text_of(data: bytes) -> tuple[str, bool]:
    """Return bytes as text, and whether they were no UTF-8, so that Windows-1252 was taken."""
    try:
        return data.decode().replace("\0", ""), False
    except UnicodeDecodeError:
        return charsets.windows_1252(data), True
