"""vCard text made well formed: bytes in, cards with their content lines out.

Everything here takes time that grows with the size of the file and no faster. Cards are found by their BEGIN and END, lines are
joined (folds, and the soft breaks of quoted-printable), decoded one by one where the whole is not UTF-8, and split into a head
(group, name, parameters) and a value.
"""

import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from models.formats.ics_lines import windows_1252

DEEPEST = 8  # cards within cards
_LOOK_AHEAD = 20  # marks that are looked at to tell a card within a card from one whose END is missing

_MARK = re.compile(rb"^(?:[\w-]{1,60}\.)?(BEGIN|END)[ \t]*:[ \t]*VCARD([^\n]*)", re.IGNORECASE | re.MULTILINE)
_INDENTED = re.compile(rb"^[ \t]+", re.MULTILINE)
_AGENT = re.compile(rb"\n(?:[\w-]{1,60}\.)?AGENT[^\n:]{0,200}:[ \t]*\n\s*$", re.IGNORECASE)
_NAME = re.compile(r"(?:([\w.-]{0,400})\.)?([A-Za-z0-9_-]{1,100})$")
_QP = re.compile(rb"quoted-printable", re.IGNORECASE)
_QUOTED_HEAD = re.compile(r'([^":]*(?:"[^"]*"[^":]*)*+):')
_PARAMETER = re.compile(r'((?:"[^"]*"|[^;"]+)*+(?:"[^;]*)?);?')
_CARET = {"^n": "\n", "^'": '"', "^^": "^"}
_ENCODINGS = {"QUOTED-PRINTABLE": "qp", "Q": "qp", "BASE64": "base64", "B": "base64", "8BIT": "", "7BIT": "", "BINARY": ""}
# Charsets whose text may look like ASCII or UTF-8 by chance: there the name is believed first.
_BELIEVED = ("iso-2022", "iso2022", "utf-7", "shift", "sjis", "cp932", "euc", "gb", "big5", "ks_c")


@dataclass(slots=True)
class Head:
    """What stands before the colon of a content line."""

    text: str  # as it is written
    name: str  # upper case
    group: str = ""
    types: list[str] = field(default_factory=list)  # as written
    encoding: str = ""  # qp, base64 or ""
    charset: str = ""
    preferred: bool = False
    parameters: dict[str, str] = field(default_factory=dict)  # the others, names in upper case


@dataclass(slots=True)
class RawCard:
    """One card of a file, as bytes with "\\n" at the ends of lines. `line` is where its BEGIN stands, from 1."""

    line: int
    text: bytes
    whole: bool  # its END was there
    agents: list[bytes] = field(default_factory=list)  # cards of assistants, which stood within it


def as_utf8(data: bytes) -> bytes:
    """Return `data` as UTF-8 where it was UTF-16, with "\\n" at the ends of lines, without byte order mark and NUL."""
    head = data[:400]
    odd, even = head[1::2].count(0), head[0::2].count(0)
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        data = data.decode("utf-16", "replace").encode("utf-8", "replace")
    elif len(head) >= 16 and max(odd, even) > len(head) // 3:
        data = data.decode("utf-16-le" if odd > even else "utf-16-be", "replace").encode("utf-8", "replace")
    data = data.removeprefix(b"\xef\xbb\xbf")
    if b"\0" in data:
        data = data.replace(b"\0", b"")
    if b"\r" in data:
        data = data.replace(b"\r\r\n", b"\n").replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return data


def cards(data: bytes) -> Iterator[RawCard]:
    """Yield the cards of normalised `data` in the order of their BEGIN. One within another is a card too, an AGENT's is not.

    A BEGIN closes a card whose END is missing; what stands outside of cards is passed over.
    """
    if not _MARK.search(data) and b"vcard" in data[:4096].lower():
        data = _INDENTED.sub(b"", data)  # a card copied out of a mail
    stack: list[_Open] = []
    waiting: list[RawCard] = []
    line, counted, number = 1, 0, 0
    for mark in _MARK.finditer(data):
        at = mark.start()
        if stack and _in_soft_break(data, at, mark, stack[-1].begins):
            continue
        line += data.count(b"\n", counted, at)
        counted = at
        if mark[1].upper() == b"BEGIN":
            if len(stack) >= DEEPEST:
                waiting.append(stack.pop(0).close(False))
            agent = False
            if stack:
                stack[-1].pieces.append(data[stack[-1].begins : at])
                agent = bool(_AGENT.search(stack[-1].pieces[-1][-300:]))
            stack.append(_Open(line, _next_line(data, mark.end()), number, agent))
            number += 1
            continue
        if not stack:
            continue
        done = stack.pop()
        done.pieces.append(data[done.begins : at])
        after = _next_line(data, mark.end())
        if done.agent and stack:
            stack[-1].agents.append(b"".join(done.pieces))
        else:
            waiting.append(done.close(True))
        if stack:
            stack[-1].begins = after
            if not done.agent and not _goes_on(data, after):
                waiting += [left.close(False) for left in stack]
                waiting.sort(key=lambda card: card.line)
                stack.clear()
        if not stack:
            yield from waiting
            waiting.clear()
    if stack:
        stack[-1].pieces.append(data[stack[-1].begins :])
    waiting += [left.close(False) for left in stack]
    yield from sorted(waiting, key=lambda card: card.line)


@dataclass(slots=True)
class _Open:
    line: int
    begins: int
    number: int
    agent: bool
    pieces: list[bytes] = field(default_factory=list)
    agents: list[bytes] = field(default_factory=list)

    def close(self, whole: bool) -> RawCard:
        return RawCard(self.line, b"".join(self.pieces), whole, self.agents)


def _goes_on(data: bytes, at: int) -> bool:
    """Does the card around the one that ended at `at` go on: is there text of it, or an END that is not another card's?"""
    depth, before = 0, at
    for _, mark in zip(range(_LOOK_AHEAD), _MARK.finditer(data, at), strict=False):
        if depth == 0 and data[before : mark.start()].strip():
            return True
        depth += 1 if mark[1].upper() == b"BEGIN" else -1
        if depth < 0:
            return True
        before = _next_line(data, mark.end())
    return False


def _next_line(data: bytes, at: int) -> int:
    end = data.find(b"\n", at)
    return len(data) if end < 0 else end + 1


def _in_soft_break(data: bytes, at: int, mark: re.Match, start: int) -> bool:
    """Is this mark only text: the rest of a quoted-printable value whose line before ended in "="?

    A line that is END:VCARD and nothing else ends the card all the same: the value was cut.
    """
    if data[at - 2 : at] != b"=\n" or not mark[2].strip():
        return False
    begin = at
    while begin > start and data[begin - 2 : begin] == b"=\n":
        begin = data.rfind(b"\n", start, begin - 1) + 1 or start
    return bool(_QP.search(data, begin, data.find(b":", begin, at) + 1 or at))


def logical_lines(text: bytes) -> list[bytes]:
    """Return the content lines of a card's bytes, folds and soft breaks joined."""
    if b"\n " in text or b"\n\t" in text or _QP.search(text):
        return [line for _, line in numbered_lines(text)]
    return text.split(b"\n")


def numbered_lines(text: bytes) -> list[tuple[int, bytes]]:
    """Return (index of its first physical line, content line) of a card's bytes."""
    if not _QP.search(text):
        if b"\n " not in text and b"\n\t" not in text:
            return list(enumerate(text.split(b"\n")))
        marked = text.replace(b"\n ", b"\0").replace(b"\n\t", b"\0")
        found, index = [], 0
        for line in marked.split(b"\n"):
            joints = line.count(b"\0")
            found.append((index, line.replace(b"\0", b"") if joints else line))
            index += 1 + joints
        return found
    return _with_soft_breaks(text.split(b"\n"))


def _with_soft_breaks(lines: list[bytes]) -> list[tuple[int, bytes]]:
    found: list[tuple[int, list[bytes], bool]] = []
    soft = False
    for index, line in enumerate(lines):
        if soft:
            pieces = found[-1][1]
            pieces.append(line)
            soft = line.endswith(b"=")
            if soft:
                pieces[-1] = pieces[-1][:-1]
            continue
        if line[:1] in (b" ", b"\t") and found:
            found[-1][1].append(line[1:])
            soft = found[-1][2] and line.endswith(b"=")
        else:
            colon = line.find(b":")
            quoted = colon >= 0 and bool(_QP.search(line, 0, colon))
            found.append((index, [line], quoted))
            soft = quoted and line.endswith(b"=")
        if soft:
            found[-1][1][-1] = found[-1][1][-1][:-1]
    return [(index, b"".join(pieces)) for index, pieces, _ in found]


def decode_line(line: bytes) -> tuple[str, bool]:
    """Return a content line as text, and whether its charset had to be guessed."""
    try:
        text = line.decode()
    except UnicodeDecodeError:
        head = line.partition(b":")[0].decode("ascii", "replace")
        return _decode_as(line, split_head(head).charset)
    return text, False


def _decode_as(data: bytes, charset: str) -> tuple[str, bool]:
    """Decode by the charset that is named where it serves; (text, guessed)."""
    for name in (charset,) if charset else ():
        try:
            return data.decode(name), False
        except (UnicodeDecodeError, LookupError):
            continue
    return windows_1252(data), True


def decode_quoted(value: str, charset: str) -> tuple[str, bool]:
    """Return a quoted-printable value as text, and whether its charset had to be guessed.

    What is valid UTF-8 is taken for UTF-8, whatever the file says: other charsets hardly ever look like it.
    """
    data = quopri.decodestring(value.encode("utf-8", "replace")).replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    believed = charset.lower().startswith(_BELIEVED)
    if not believed:
        try:
            return data.decode(), False
        except UnicodeDecodeError as error:
            before = data[: error.start]
            if error.start > len(data) - 6 and not before.isascii():  # cut within a letter
                return before.decode(), False
    return _decode_as(data, charset)


def split_line(line: str, cache: dict[str, Head]) -> tuple[Head | None, str]:
    """Return the head and the value of a content line; None and the line where it has no head."""
    text, colon, value = line.partition(":")
    if not colon:
        return None, line
    head = cache.get(text)
    if head is not None:
        return head, value
    if '"' in text:
        found = _QUOTED_HEAD.match(line)
        if found is None:
            return None, line
        text, value = found[1], line[found.end() :]
    head = split_head(text)
    if not head.name:
        return None, line
    if len(text) < 200 and len(cache) < 5000:
        cache[text] = head
    return head, value


def split_head(text: str) -> Head:
    """Return what a head says; one without a name is no head."""
    first, _, rest = text.partition(";")
    name = _NAME.match(first.strip())
    head = Head(text, name[2].upper() if name else "", (name[1] or "") if name else "")
    if rest:
        for match in _PARAMETER.finditer(rest):
            if match[1]:
                _take_parameter(head, match[1].strip())
    return head


def _take_parameter(head: Head, text: str) -> None:
    key, equals, value = text.partition("=")
    key = key.strip().upper()
    if not equals or key.startswith("X-CUSTOM("):
        if key in _ENCODINGS:
            head.encoding = _ENCODINGS[key]
        else:
            _take_type(head, text)
        return
    value = value.strip()
    if key == "TYPE":
        for part in value.replace('"', "").split(","):
            _take_type(head, part.strip())
        return
    value = value.replace('"', "")
    if "^" in value:
        value = re.sub(r"\^[n'^]", lambda found: _CARET[found[0]], value)
    if key == "ENCODING":
        head.encoding = _ENCODINGS.get(value.upper(), "")
    elif key == "CHARSET":
        head.charset = value.strip()
    elif key == "PREF":
        head.preferred = value == "1"
    else:
        head.parameters[key] = value


def _take_type(head: Head, text: str) -> None:
    if text.lower() == "pref":
        head.preferred = True
    elif text.upper() in _ENCODINGS and len(text) > 1:
        head.encoding = _ENCODINGS[text.upper()]
    elif text and text not in head.types and len(head.types) < 50:
        head.types.append(text)
