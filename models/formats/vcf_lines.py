"""vCard text made well formed: bytes in, cards with their content lines out.

Everything here takes time that grows with the size of the file and no faster. Cards are found by their BEGIN and END;
lines are joined on bytes (folds, which may cut a letter, and the soft breaks of quoted-printable), then decoded, one by
one where the whole is not UTF-8.
"""

import quopri
import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import BinaryIO

from models.formats import charsets

DEEPEST = 8  # cards within cards
LONGEST_LINE = 14_000_000  # bytes: a photo of 10 MB in base64
_LOOK_AHEAD = 20  # marks that are looked at to tell a card within a card from one whose END is missing
_BLOCK = 1 << 20
_MARK_ROOM = 120  # bytes of a line before the word VCARD

_MARK = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:END[ \t]*:[ \t]*VCARD[ \t]*)?(?:[\w-]{1,40}\.)?(AGENT[^:]{0,40}:[ \t]*)?(BEGIN|END)[ \t]*:[ \t]*$",
    re.IGNORECASE,
)
_SET_OFF = re.compile(rb"^([ \t>|]+)BEGIN[ \t]*:[ \t]*VCARD", re.IGNORECASE | re.MULTILINE)
_AGENT = re.compile(rb"(?:^|\n)(?:[\w-]{1,60}\.)?AGENT[^\n:]{0,200}:\s*$", re.IGNORECASE)
_QUOTED = re.compile(rb"^[^:]*?;[ \t]*(?:ENCODING=)?\"?QUOTED-PRINTABLE\"?[ \t]*[;:]", re.IGNORECASE)
_CHARSET = re.compile(rb";[ \t]*CHARSET=\"?([\w.:-]{1,40})", re.IGNORECASE)
# Charsets whose text may look like UTF-8 by chance: there the name is believed first.
_BELIEVED = ("iso-2022", "iso2022", "utf-7", "hz", "shift", "sjis", "cp932", "euc", "gb", "big5", "ks_c")


@dataclass(slots=True)
class RawCard:
    """One card of a file, as bytes with "\\n" at the ends of lines, its BEGIN and END left out."""

    line: int  # where its BEGIN stands, from 1
    text: bytes
    whole: bool  # its END was there
    agents: list[bytes] = field(default_factory=list)  # cards of assistants, which stood within it
    end: int = 0  # where it ends in the file's text
    stray: int = 0  # the line before it of an END that ends nothing, else 0


def as_utf8(data: bytes) -> bytes:
    """Return `data` as UTF-8 where it was UTF-16, with "\n" at the ends of lines, without byte order mark and NUL."""
    charset = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else _unmarked_utf_16(data[:400])
    if charset:
        data = data.decode(charset, "replace").encode("utf-8", "replace")
    return _plain_ends(data.removeprefix(b"\xef\xbb\xbf"))


def _unmarked_utf_16(head: bytes) -> str:
    """Return which UTF-16 a text without a mark begins in, "" for none.

    Half of it is zeros, or one of two neighbours is always one of few bytes (that of the script, and zero) and the other no zero.
    """
    even, odd = head[0::2], head[1::2]
    for name, high, low in (("utf-16-le", odd, even), ("utf-16-be", even, odd)):
        zeros = high.count(0)
        few = zeros > 0 and 0 not in low and len(set(high)) * 8 <= len(high)
        if few or (len(head) >= 16 and zeros > len(head) // 3 and zeros >= low.count(0)):
            return name
    return ""


def _plain_ends(data: bytes) -> bytes:
    """Return `data` with "\n" at the ends of lines, and without NUL."""
    if b"\0" in data:
        data = data.replace(b"\0", b"")
    if b"\r" in data:
        data = data.replace(b"\r\r\n", b"\n").replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return data


def text_of(stream: BinaryIO, size: int) -> bytes | bytearray:
    """Return what as_utf8 does of the first `size` bytes of a file; a large one is never in memory twice."""
    first = stream.read(min(size, _BLOCK))
    if size <= _BLOCK or 0 in first[:400] or first.startswith((b"\xff\xfe", b"\xfe\xff")):
        return as_utf8(first + stream.read(size - len(first)))
    text, left, block = bytearray(), size - len(first), first.removeprefix(b"\xef\xbb\xbf")
    while block:
        more = stream.read(min(left, _BLOCK)).replace(b"\0", b"")
        left = max(0, left - _BLOCK)
        cut = len(block)
        while more and len(block) - cut < 8 and block.endswith(b"\r", 0, cut):  # an end of line may be cut in pieces
            cut -= 1
        text += _plain_ends(block[:cut])
        block = block[cut:] + more
    return text


def begins(data: bytes) -> bool:
    """Does a card begin in `data` (see as_utf8)?"""
    return any(begin for begin, _, _ in _marks(data)) or _SET_OFF.search(data) is not None


def cards(data: bytes) -> Iterator[RawCard]:
    """Yield the cards of `data` (see as_utf8). One within another is a card too and comes before it; an AGENT's is not.

    A BEGIN closes a card whose END is missing; what stands outside of cards is passed over.
    """
    set_off = _SET_OFF.search(data, 0, _BLOCK) if next(_marks(data), None) is None else None
    if set_off:  # a card that was copied out of a mail
        data = data.replace(b"\n" + set_off[1], b"\n").removeprefix(set_off[1])
    stack: list[_Open] = []
    waiting: list[RawCard] = []
    marks = _Marks(data)
    line, counted, stray = 1, 0, 0
    for begin, start, after in marks:
        line += data.count(b"\n", counted, start)
        counted = start
        if begin:
            if len(stack) >= DEEPEST:
                waiting.append(stack.pop(0).close(False, start))
            agent = bool(stack) and stack[-1].pause(data, start)
            stack.append(_Open(line, after, stray, agent))
            stray = 0
        elif stack:
            done = stack.pop()
            done.pieces.append(data[done.begins : start])
            if done.agent and stack:
                stack[-1].agents.append(b"".join(done.pieces))
            else:
                waiting.append(done.close(True, after))
            if stack and not done.agent and not _goes_on(data, after, marks.ahead(_LOOK_AHEAD)):
                waiting += [left.close(False, after) for left in stack]
                waiting.sort(key=lambda card: card.line)
                stack.clear()
            elif stack:
                stack[-1].resume(line - done.line + data.count(b"\n", start, after), after)
        else:
            stray = stray or line
        if waiting and (not stack or len(waiting) > 100):
            yield from waiting
            waiting.clear()
    if stack:
        stack[-1].pieces.append(data[stack[-1].begins :])
    waiting += [left.close(False, len(data)) for left in stack]
    waiting.sort(key=lambda card: card.line)
    yield from waiting


Mark = tuple[bool, int, int]  # a BEGIN (else an END), where its line starts, where the next line starts


def _marks(data: bytes) -> Iterator[Mark]:
    """Yield the places of BEGIN:VCARD and END:VCARD at the start of a line, whatever their case."""
    for block in range(0, len(data), _BLOCK):
        window = data[block : block + _BLOCK + 4].upper()
        at = window.find(b"VCARD")
        while at >= 0:
            mark = _mark_at(data, block + at)
            if mark:
                yield mark
            at = window.find(b"VCARD", at + 5)


def _mark_at(data: bytes, at: int) -> Mark | None:
    low = max(0, at - _MARK_ROOM)
    start = data.rfind(b"\n", low, at) + 1
    if start == 0 and low > 0:
        return None
    before = data[start:at]
    if before == b"BEGIN:":
        begin = True
    elif before == b"END:":
        begin = False
    else:
        found = _MARK.match(before)
        if not found:
            return None
        begin = found[2].upper() == b"BEGIN"
        start += found.start(2)
    after = at + 5
    if data[after : after + 1] == b"\n":
        return begin, start, after + 1
    rest = data[after : after + _MARK_ROOM].split(b"\n", 1)[0].strip()
    if rest[:1].isalnum() or rest[:1] in (b"=", b"\\"):  # text that begins alike, or two marks on one line
        if begin or not rest.upper().startswith(b"BEGIN:"):
            return None
        return begin, start, after
    end = data.find(b"\n", after)
    return begin, start, len(data) if end < 0 else end + 1


class _Marks:
    """The marks of a file, one by one, with a look at those ahead."""

    def __init__(self, data: bytes) -> None:
        self._marks = _marks(data)
        self._ahead: deque[Mark] = deque()

    def __iter__(self) -> Iterator[Mark]:
        while True:
            if self._ahead:
                yield self._ahead.popleft()
            else:
                mark = next(self._marks, None)
                if mark is None:
                    return
                yield mark

    def ahead(self, count: int) -> list[Mark]:
        self._ahead.extend(islice(self._marks, max(0, count - len(self._ahead))))
        return list(islice(self._ahead, count))


@dataclass(slots=True)
class _Open:
    """A card whose END was not seen yet: what was read of its own text, and where the next piece begins."""

    line: int
    begins: int
    stray: int
    agent: bool
    pieces: list[bytes] = field(default_factory=list)
    agents: list[bytes] = field(default_factory=list)

    def pause(self, data: bytes, at: int) -> bool:
        """Take the text up to a card within this one; return whether that is the card of an AGENT."""
        self.pieces.append(data[self.begins : at])
        self.begins = at
        return bool(_AGENT.search(self.pieces[-1][-300:]))

    def resume(self, lines: int, after: int) -> None:
        """Go on after a card within this one, which had so many lines."""
        self.pieces.append(b"\n" * lines)
        self.begins = after

    def close(self, whole: bool, end: int) -> RawCard:
        return RawCard(self.line, b"".join(self.pieces), whole, self.agents, end, self.stray)


def _goes_on(data: bytes, at: int, marks: list[Mark]) -> bool:
    """Does the card around the one that ended at `at` go on: is there text of it, or an END that is not another card's?"""
    depth, before = 0, at
    for begin, start, after in marks:
        if depth == 0 and data[before:start].strip():
            return True
        depth += 1 if begin else -1
        if depth < 0:
            return True
        before = after
    return False


def plain_text(text: bytes) -> str | None:
    """Return a card's text with its folds joined, or None where that takes more care (see numbered_lines)."""
    if b"=\n" in text and b"QUOTED-PRINTABLE" in text.upper():
        return None
    if len(text) > LONGEST_LINE:
        return None
    if b"\n " in text:
        text = text.replace(b"\n ", b"")
    if b"\n\t" in text:
        text = text.replace(b"\n\t", b"")
    try:
        return text.decode()
    except UnicodeDecodeError:
        return None


def numbered_lines(text: bytes) -> tuple[list[tuple[int, str]], bool]:
    """Return the content lines of a card, each with its place (from 0) in the file's, and whether a charset was guessed."""
    careful = b"=\n" in text and b"QUOTED-PRINTABLE" in text.upper()
    found = _joined(text.split(b"\n")) if careful else _unfolded(text)
    named = _CHARSET.search(text)
    fallback = named[1].decode("ascii") if named else ""
    lines, any_guessed = [], False
    for index, line in found:
        decoded, guessed = decode_line(line[:LONGEST_LINE], fallback)
        lines.append((index, decoded))
        any_guessed = any_guessed or guessed
    return lines, any_guessed


def _unfolded(text: bytes) -> Iterator[tuple[int, bytes]]:
    """Join folds where no soft break stands in the text."""
    number = 0
    for line in re.split(rb"\n(?![ \t])", text):
        yield number, line.replace(b"\n ", b"").replace(b"\n\t", b"")
        number += line.count(b"\n") + 1


def _joined(lines: list[bytes]) -> Iterator[tuple[int, bytes]]:
    """Join folds, and soft breaks: what follows one belongs to the value, whatever it looks like."""
    pieces: list[bytes] = []
    first, headed, quoted, soft = 0, False, False, False
    for index, line in enumerate(lines):
        if soft:
            pieces.append(line)
        elif pieces and line[:1] in (b" ", b"\t"):
            pieces.append(line[1:])
        else:
            if pieces:
                yield first, b"".join(pieces)
            first, pieces, headed = index, [line], False
            quoted = False
        if not headed and b":" in line:  # a head may be folded too
            headed = True
            quoted = bool(_QUOTED.search(b"".join(pieces)))
        soft = quoted and line.endswith(b"=")
        if soft:
            pieces[-1] = pieces[-1][:-1]
    if pieces:
        yield first, b"".join(pieces)


def decode_line(line: bytes, fallback: str = "") -> tuple[str, bool]:
    """Return a content line as text, and whether its charset had to be guessed.

    It is UTF-8, else what its CHARSET says, else what `fallback` names, else Windows-1252.
    """
    try:
        return line.decode(), False
    except UnicodeDecodeError:
        named = _CHARSET.search(line.partition(b":")[0])
    return _decode_as(line, named[1].decode("ascii") if named else "", fallback)


def _decode_as(data: bytes, charset: str, fallback: str = "") -> tuple[str, bool]:
    for name, guessed in ((charset, False), (fallback, True)):
        if name and name.lower() not in ("utf-8", "utf8"):
            try:
                return charsets.decode(data, name), guessed
            except (UnicodeError, LookupError):
                continue
    return charsets.windows_1252(data), True


def decode_quoted(value: str, charset: str) -> tuple[str, bool]:
    """Return a quoted-printable value as text, and whether its charset had to be guessed.

    What is valid UTF-8 is taken for UTF-8, whatever the file says: other charsets hardly ever look like it.
    """
    data = quopri.decodestring(_encode(value, charset)).replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    if not charset.lower().startswith(_BELIEVED):
        try:
            return charsets.decode(data, "utf-8"), False
        except UnicodeDecodeError as error:
            before = data[: error.start]
            if error.start > len(data) - 4 and not before.isascii():  # cut within a letter
                return charsets.decode(before, "utf-8"), False
    return _decode_as(data, charset)


def _encode(value: str, charset: str) -> bytes:
    """Return the bytes that a value stood for, letters that quoted-printable left as they are among them."""
    if charset and not value.isascii():
        try:
            return value.encode(charset)
        except (UnicodeError, LookupError):
            pass  # the charset is not what it says
    return value.encode("utf-8", "replace")


def decode_seven_bit(value: str, charset: str) -> str:
    """Return a value in a charset that hides its letters in ASCII, such as ISO-2022-JP."""
    try:
        return charsets.decode(value.encode("ascii"), charset)
    except (UnicodeError, LookupError):
        return value
