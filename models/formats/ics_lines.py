"""Calendar text made well formed: bytes in, components with their content lines out.

Files come in any charset and with any line end, cut, unfolded, or wrapped in a mail. All of it is mended here, in
time that grows with the size of the file and no faster, so that nothing behind this page meets a raw file.
"""

import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from models.formats import charsets

FOLD = "\0"  # stands where a line of the file was joined to the one before, so that lines can still be counted
DEEPEST = 8  # components within components; a calendar needs three

TOP = frozenset({"VEVENT", "VTODO", "VJOURNAL", "VTIMEZONE", "VFREEBUSY", "VAVAILABILITY", "VPOLL"})
TEXTS = frozenset({"DESCRIPTION", "SUMMARY", "LOCATION", "COMMENT", "CONTACT", "X-ALT-DESC", "STYLED-DESCRIPTION"})

_MAIL_ESCAPE = re.compile(rb"(?m)^[A-Z-]+(?:;[A-Z-]+=3D[^\r\n]*|:[^\r\n]*=3D[^\r\n]*=\r?$)")
_MARK = re.compile(r"^(BEGIN|END):([^\n]*)", re.IGNORECASE | re.MULTILINE)
_BROKEN = re.compile(r"^(?![A-Z][A-Z0-9-]*[;:]|\0*$)", re.MULTILINE)
_NAME = re.compile(r"([A-Za-z0-9-]+)[;:]")
_QUOTED_HEAD = re.compile(r'([^":]*(?:"[^"]*"[^":]*)*+):')
_PARAMETER = re.compile(r';?([^=;:]+)(?:=((?:"[^"]*"|[^;"]+)*+(?:"[^;]*)?))?')
_CARET = {"^n": "\n", "^'": '"', "^^": "^"}


@dataclass(slots=True)
class Component:
    """One BEGIN ... END of a file. `lines` are its own content lines, those of `parts` (alarms, ...) left out."""

    name: str  # VEVENT; upper case
    line: int  # where its BEGIN stands, from 1
    lines: list[str] = field(default_factory=list)  # a FOLD at the end for each line that was joined
    parts: list["Component"] = field(default_factory=list)
    whole: bool = True  # False when its END is missing

    def line_of(self, index: int) -> int:
        """Return the line of the file where content line `index` begins."""
        return self.line + 1 + index + sum(line.count(FOLD) for line in self.lines[:index])


def decode(data: bytes) -> tuple[str, bool]:
    """Return the text of a calendar file, and whether its charset had to be guessed.

    Lines end with "\\n" and are unfolded, FOLD standing at each joint. UTF-8 and UTF-16 are known by a mark or by
    their shape; a line that is not UTF-8 is taken for Windows-1252. A character that was cut by a fold is whole.
    """
    data = _utf8(data)
    if b"=3D" in data and _MAIL_ESCAPE.search(data):
        data = quopri.decodestring(data)
    data = data.replace(b"\r\r\n", b"\n").replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    data = data.replace(b"\n ", b"\0").replace(b"\n\t", b"\0")
    guessed = False
    try:
        text = data.decode()
    except UnicodeDecodeError:
        lines, guessed = _decode_lines(data)
        text = "\n".join(lines)
    if "QUOTED-PRINTABLE" in text.upper():
        text = "\n".join(_soft_breaks(text.split("\n")))
    return text, guessed


def _utf8(data: bytes) -> bytes:
    """Return `data` as UTF-8 where it was UTF-16, without its mark and without NUL."""
    head = data[:400]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace").replace("\0", "").encode(errors="replace")
    odd, even = head[1::2].count(0), head[0::2].count(0)
    if len(head) >= 16 and max(odd, even) > len(head) // 3:
        name = "utf-16-le" if odd > even else "utf-16-be"
        return data.decode(name, "replace").replace("\0", "").encode(errors="replace")
    return data.removeprefix(b"\xef\xbb\xbf").replace(b"\0", b"")


def _decode_lines(data: bytes) -> tuple[list[str], bool]:
    lines, guessed = [], False
    for raw in data.split(b"\n"):
        try:
            lines.append(raw.decode())
            continue
        except UnicodeDecodeError:
            joints, plain = FOLD * raw.count(b"\0"), raw.replace(b"\0", b"")
        try:
            lines.append(plain.decode() + joints)
        except UnicodeDecodeError:
            guessed = True
            lines.append(charsets.windows_1252(plain) + joints)
    return lines, guessed


def _soft_breaks(lines: list[str]) -> Iterator[str]:
    """Join the lines that quoted-printable cut with a "=" at their end."""
    pending: list[str] = []
    for line in lines:
        if not pending and "QUOTED-PRINTABLE" not in line.partition(":")[0].upper():
            yield line
            continue
        line = line.replace("=" + FOLD, FOLD)
        if line.endswith("="):
            pending += (line[:-1], FOLD)
        else:
            yield "".join((*pending, line))
            pending.clear()
    if pending:
        yield "".join(pending)


def components(text: str) -> Iterator[Component]:
    """Yield each VCALENDAR (with its own lines, no parts) and each component in it, in the order of the file.

    A missing END is closed by what follows it; an END without its BEGIN closes what is open, or is passed over.
    """
    stack: list[_Open] = []
    line, counted = 1, 0
    for mark in _MARK.finditer(text):
        at = mark.start()
        line += text.count("\n", counted, at) + text.count(FOLD, counted, at)
        counted = at
        name = mark[2].replace(FOLD, "").strip().upper()
        if mark[1].upper() == "BEGIN":
            if len(stack) > DEEPEST:
                continue
            if name in TOP or name == "VCALENDAR":
                yield from _close(stack, 0 if name == "VCALENDAR" else _inside(stack), text, at)
            if stack and stack[0].component.name == "VCALENDAR" and not stack[0].given:
                stack[0].given = True
                yield stack[0].finish(text, at)
            stack.append(_Open(Component(name, line), mark.end() + 1))
            continue
        depth = next((i for i in range(len(stack) - 1, -1, -1) if stack[i].component.name == name), None)
        if depth is not None:
            yield from _close(stack, depth, text, at, mark.end() + 1)
        elif name in TOP:
            yield from _close(stack, _inside(stack), text, at)
    yield from _close(stack, 0, text, len(text))


def _inside(stack: list["_Open"]) -> int:
    """Return the depth of what stands directly in a calendar, or in the file when there is none."""
    return 1 if stack and stack[0].component.name == "VCALENDAR" else 0


@dataclass(slots=True)
class _Open:
    """A component whose END was not seen yet: the pieces of its own text, and where the next piece begins."""

    component: Component
    begins: int
    pieces: list[str] = field(default_factory=list)
    given: bool = False

    def finish(self, text: str, at: int) -> Component:
        self.pieces.append(text[self.begins : at])
        self.component.lines = _content_lines("".join(self.pieces))
        self.pieces.clear()
        return self.component


def _close(stack: list[_Open], depth: int, text: str, at: int, after: int = 0) -> Iterator[Component]:
    """Close all that is open from `depth` on; yield what stands in no other component than a calendar.

    `after` is the place behind the END that closes the component at `depth`, 0 when there is none.
    """
    while len(stack) > depth:
        found = stack.pop()
        found.component.whole = bool(after) and len(stack) == depth
        outer = stack[-1] if stack else None
        if found.component.name == "VCALENDAR":
            if not found.given:
                yield found.finish(text, at)
        elif outer is None or outer.component.name == "VCALENDAR":
            yield found.finish(text, at)
        else:
            outer.component.parts.append(found.finish(text, at))
            _leave_out(outer, found, text, after if found.component.whole else at)


def _leave_out(outer: _Open, part: _Open, text: str, after: int) -> None:
    """Take `part` out of the lines of `outer`, a line of FOLDs standing for it in the count of lines."""
    begin = text.rfind("\n", 0, part.begins - 1) + 1
    taken = text.count("\n", begin, after) + text.count(FOLD, begin, after)
    outer.pieces += (text[outer.begins : begin], FOLD * (taken - 1), "\n")
    outer.begins = after


def _content_lines(block: str) -> list[str]:
    lines = block.split("\n")
    if FOLD in block:  # a line may be folded even within its name
        lines = [_folds_last(line) if FOLD in line else line for line in lines]
        block = "\n".join(lines)
    return _rejoin(lines) if _BROKEN.search(block) else lines


def _folds_last(line: str) -> str:
    return line.replace(FOLD, "") + FOLD * line.count(FOLD)


def _rejoin(lines: list[str]) -> list[str]:
    """Put lines that no property begins behind the text before them, as the line break they were meant to be.

    What follows something that is not a text is dropped (its place in the count is kept).
    """
    groups: list[list[str]] = []
    current = ""
    for line in lines:
        match = _NAME.match(line)
        name = match[1].upper() if match else ""
        starts = match and (match[1].isupper() or name in PROPERTIES or name.startswith("X-") or current not in TEXTS)
        if starts or not groups:
            groups.append([line])
            current = name
            continue
        if current in TEXTS or current.startswith("X-"):
            groups[-1] += ("\\n", FOLD, line)
        elif line[:1] in (":", ";"):  # a property cut between its parameters and its value
            groups[-1] += (FOLD, line)
        else:
            groups[-1].append(FOLD * (1 + line.count(FOLD)))
    return [_folds_last("".join(group)) for group in groups]


def content(raw: str) -> tuple[str, dict[str, str], str]:
    """Split a content line into its name (upper case), its parameters and its value, decoded where it is escaped."""
    line = raw.replace(FOLD, "") if FOLD in raw else raw
    head, _, value = line.partition(":")
    if '"' in head:
        match = _QUOTED_HEAD.match(line)
        if match:
            head, value = match[1], line[match.end() :]
    name, semicolon, rest = head.partition(";")
    if not semicolon:
        return name.upper(), {}, value
    params = parameters(rest)
    if params.get("ENCODING", "").upper() == "QUOTED-PRINTABLE":
        value = _unquote(value, params.get("CHARSET", ""))
    return name.upper(), params, value


def parameters(text: str) -> dict[str, str]:
    """Split `CN="Doe, John";RSVP=TRUE` into names (upper case) and values; the first of a name counts."""
    found: dict[str, str] = {}
    for match in _PARAMETER.finditer(text):
        name, value = match[1].strip().upper(), match[2]
        if value is None:  # vCalendar 1.0 leaves the name out
            name, value = ("ENCODING", name) if name in ("QUOTED-PRINTABLE", "BASE64") else (name, "")
        if '"' in value:
            value = value.replace('"', "")
        if "^" in value:
            value = re.sub(r"\^[n'^]", lambda caret: _CARET[caret[0]], value)
        found.setdefault(name, value.strip())
    return found


def _unquote(value: str, charset: str) -> str:
    data = quopri.decodestring(value.encode())
    for name in (charset, "utf-8"):
        try:
            return charsets.decode(data, name or "utf-8")
        except (LookupError, UnicodeError):
            continue
    return charsets.windows_1252(data)


PROPERTIES = frozenset(
    ("ACTION", "ATTACH", "ATTENDEE", "CALSCALE", "CATEGORIES", "CLASS", "COLOR", "COMMENT", "COMPLETED",
     "CONFERENCE", "CONTACT", "CREATED", "DALARM", "DAYLIGHT", "DESCRIPTION", "DTEND", "DTSTAMP", "DTSTART",
     "DUE", "DURATION", "EXDATE", "EXRULE", "FREEBUSY", "GEO", "IMAGE", "LAST-MODIFIED", "LOCATION", "METHOD",
     "NAME", "ORGANIZER", "PERCENT-COMPLETE", "PRIORITY", "PRODID", "RDATE", "RECURRENCE-ID", "RELATED-TO",
     "REPEAT", "REQUEST-STATUS", "RESOURCES", "RRULE", "SEQUENCE", "SOURCE", "STATUS", "SUMMARY", "TRANSP",
     "TRIGGER", "TZ", "TZID", "TZNAME", "TZOFFSETFROM", "TZOFFSETTO", "TZURL", "UID", "URL", "VERSION")
)  # fmt: skip
