"""What stands before the colon of a content line: group, name, parameters, and what they come to."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

LONGEST = 20_000  # characters; what is longer is no head
PREFERRED = ";TYPE=pref"
MOST_TYPES = 50

_NAME = re.compile(r"(?:([\w.-]{0,400})\.)?([A-Za-z0-9_/-]{1,100})$")
_QUOTED = re.compile(r'([^":]*(?:"[^"]*"[^":]*)*+):')
_PARAMETER = re.compile(r'((?:"[^"]*"|[^;"]+)*+(?:"[^;]*)?);?')
_CARET = {"^n": "\n", "^'": '"', "^^": "^"}
_ENCODINGS = {
    "QUOTED-PRINTABLE": "qp",
    "Q": "qp",
    "BASE64": "base64",
    "B": "base64",
    "8BIT": "",
    "7BIT": "",
    "BINARY": "",
}


@dataclass(slots=True)
class Head:
    """A head, read once however many lines bear it."""

    text: str  # as it is written
    name: str = ""  # upper case; "" where it is no head
    group: str = ""  # lower case
    types: list[str] = field(default_factory=list)  # as written
    encoding: str = ""  # qp, base64 or ""
    charset: str = ""
    preferred: bool = False
    parameters: dict[str, str] = field(default_factory=dict)  # the others, names in upper case
    label: str = ""  # what the types come to
    more: bool = False  # it says more than the label and `preferred` do
    take: Callable | None = None  # what is done with the value (vcf_card.py); None keeps the line as it is


def split(line: str) -> tuple[str, str] | None:
    """Return a content line's head and value; None where it has none. A colon in quotes is not the one."""
    text, colon, value = line.partition(":")
    if '"' in text:
        found = _QUOTED.match(line)
        if found is None:
            return None
        text, value = found[1], line[found.end() :]
    return (text, value) if colon and len(text) <= LONGEST else None


def read(text: str) -> Head:
    """Return what a head says."""
    first, _, rest = text.partition(";")
    name = _NAME.match(first.strip())
    head = Head(text)
    if name:
        head.name, head.group = name[2].upper(), (name[1] or "").lower()
        for match in _PARAMETER.finditer(rest) if rest else ():
            if match[1]:
                _take_parameter(head, match[1].strip())
    return head


def _take_parameter(head: Head, text: str) -> None:
    key, equals, value = text.partition("=")
    key = key.strip().upper()
    if not equals or key.startswith("X-CUSTOM("):
        if key in _ENCODINGS:
            head.encoding = _ENCODINGS[key]
        elif key.startswith("X-CUSTOM("):
            _take_type(head, text)
        else:
            _take_types(head, text)
        return
    value = value.strip()
    if key == "TYPE":
        _take_types(head, value)
        return
    value = value.replace('"', "")
    if "^" in value:
        value = re.sub(r"\^[n'^]", lambda found: _CARET[found[0]], value)
    if key == "ENCODING":
        head.encoding = _ENCODINGS.get(value.upper(), "")
    elif key == "CHARSET":
        head.charset = value.strip()
    else:
        if key == "PREF" and value == "1":
            head.preferred = True
        elif key == "PREF" or key not in head.parameters:
            head.parameters[key] = value


def _take_types(head: Head, text: str) -> None:
    for part in re.split("[,;]", text.replace('"', "")):
        _take_type(head, part.rpartition("=")[2].strip())


def _take_type(head: Head, text: str) -> None:
    if text.lower() == "pref":
        head.preferred = True
    elif text.upper() in _ENCODINGS and len(text) > 1:
        head.encoding = _ENCODINGS[text.upper()]
    elif text and text not in head.types and len(head.types) < MOST_TYPES:
        head.types.append(text)


def kept_line(head: Head, value: str, mark: str = "") -> str:
    """Return a line as it is kept for export: in the manner of 3.0, whatever it was written in.

    value  as written, or decoded where it was quoted-printable
    mark   goes before the name
    """
    before, dot, name = head.text.partition(";")[0].strip().rpartition(".")
    first = f"{before}{dot}{mark}{name}"
    if ";" in head.text:
        parts = [part.strip() for part in _PARAMETER.findall(head.text.partition(";")[2])]
        if mark and head.preferred:
            parts = [part for part in parts if part.replace('"', "").upper() != "PREF=1"]
        kept = [text for part in parts if part and (text := _kept_parameter(part))]
        first += "".join(f";{text}" for text in kept)
        if mark and head.preferred and not any(_says_preferred(text) for text in kept):
            first += PREFERRED
    if "\n" in value:
        value = value.replace("\n", "\\n")
    return f"{first}:{value}"


def _kept_parameter(text: str) -> str:
    """Return a parameter in the manner of 3.0: no charset, TYPE= before a type; "" for one that has done its work."""
    key, equals, value = text.partition("=")
    bare = key.strip().upper()
    if bare == "CHARSET":
        return ""
    if bare == "ENCODING" or (not equals and bare in _ENCODINGS):
        kind = _ENCODINGS.get((value if equals else text).strip().strip('"').upper())
        return "ENCODING=b" if kind == "base64" else ""
    return (
        text if equals and not bare.startswith("X-CUSTOM(") else f"TYPE={text}" if _is_token(text) else f'TYPE="{text}"'
    )


def _says_preferred(parameter: str) -> bool:
    key, _, value = parameter.partition("=")
    return key.strip().upper() == "TYPE" and "pref" in re.split('[,;"= ]', value.lower())


def _is_token(text: str) -> bool:
    return re.fullmatch(r"[\w.+/-]+", text) is not None
