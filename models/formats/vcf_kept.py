"""Lines that were kept as they were read (Contact.extras), on their way out again.

Most are properties that Keepwarm does not know, and go out untouched. Some are the whole form of a value that a Contact
holds too (see vcf_card.py): they go out in its place, as long as it is what they were read as. The two versions of vCard
differ in how they embed data and in how they say what is preferred, so such lines are put in the manner of the one that
is written.
"""

import re

from models.formats import vcf_heads
from models.formats.records import Address, Contact, Email, Phone, Url
from models.formats.vcf_values import KEPT

_GROUP = re.compile(r"([\w-]+)\.")
_HEAD = re.compile(r'(?:[^":]|"[^"]*")*+:')
_EMBEDDED = re.compile(r"(?i);ENCODING=\"?(?:b|BASE64)\"?(?=[;:])")
_TYPE_OF_DATA = re.compile(r"(?i);TYPE=\"?([\w./+-]+)\"?(?=[;:])")
_AS_URI = re.compile(r"(?i)((?:[\w-]+\.)?(PHOTO|LOGO|SOUND|KEY)(?:;[^:\"]*)?):data:([\w.+-]+)/([\w.+-]+);base64,")
_VALUE_URI = re.compile(r"(?i);VALUE=\"?URI\"?(?=[;:]|$)")
_PREFERRED = re.compile(r"(?i);(?:TYPE=)?(?:\"?[\w,-]*,)?\"?pref\"?(?=[;:,])")
_FAMILIES = {"PHOTO": "image", "LOGO": "image", "SOUND": "audio", "KEY": "application"}
_ALWAYS_OURS = frozenset({"BEGIN", "END", "VERSION", "PRODID"})

Originals = dict[object, list[list[str]]]  # what lines of the file are read as -> those lines, with their label
Line = tuple[str, str, list[list[str]], str]  # group, name, parameters, value as it stands in the file


def originals(contact: Contact) -> Originals:
    """Return, for values whose line in the file said more than the value holds, those lines: by what they are read as."""
    kept = [line.replace(KEPT, "", 1) for line in contact.extras if KEPT in line and _is_original(line)]
    found: Originals = {}
    if not kept:
        return found
    from models.formats.vcf_card import read_lines

    labels = {line.partition(".")[0].lower(): line for line in kept if ".x-ablabel" in line[:500].lower()}
    for line in kept:
        group = _GROUP.match(line)
        label = labels.get(group[1].lower()) if group else None
        if line == label:
            continue
        lines = [line, label] if label else [line]
        read = read_lines(lines)
        for entry in (*read.phones, *read.emails, *read.addresses, *read.urls):
            found.setdefault(key(entry), []).append(lines)
        if read.family or read.given or read.additional or read.prefix or read.suffix:
            found[("N", read.family, read.given, read.additional, read.prefix, read.suffix)] = [lines]
    return found


def key(entry: Phone | Email | Url | Address) -> object:
    """Return what tells one value from another, all its fields."""
    return type(entry), *(getattr(entry, name) for name in entry.__slots__)


def goes_out(line: str) -> bool:
    """Is this extra a line of its own, which nothing that is written for the contact's fields stands for?"""
    name = re.split("[;:]", line.rpartition(".")[2] if "." in line.partition(":")[0] else line, maxsplit=1)[0].upper()
    return ":" in line and not _is_original(line) and name not in _ALWAYS_OURS


def is_familiar(line: str) -> bool:
    """Would a reader take this line for a property wherever it stands?"""
    from models.formats import vcf_card

    parts = vcf_heads.split(line)
    return parts is not None and vcf_card.is_familiar(vcf_heads.read(parts[0]))


def as_it_was(line: str) -> Line:
    """A line goes out as it was read: to vobject, all that stands before its value is its name."""
    line = re.sub(r"\r\n|\r|\n", r"\\n", line)
    end = _head_end(line)
    return "", line[: end - 1], [], line[end:]


def original_for(line: str, version: str) -> str:
    """Return the whole form of a value as `version` has it: 4.0 says PREF=1 of what is preferred."""
    end = _head_end(line)
    head = line[: end - 1]
    if version != "4.0" or not _PREFERRED.search(line[:end]) or re.search("(?i);PREF=", head):
        return line
    return f"{head.removesuffix(vcf_heads.PREFERRED)};PREF=1{line[end - 1 :]}"


def data_for(line: str, version: str) -> str:
    """Return a line with an embedded logo, sound, key or further photo as `version` has it; another line as it is."""
    return _as_uri(line) if version == "4.0" else _as_base64(line)


def essence(line: str) -> str:
    """Return what a line says whatever its group, and whichever version's way to embed data it has."""
    line = _GROUP.sub("", line, count=1) if _GROUP.match(line) else line
    if "data:" in line[:500] or "ncoding" in line[:500].lower():
        line = _as_uri(_as_base64(line))
    return line.strip()


def _is_original(line: str) -> bool:
    found = _GROUP.match(line)
    return line.startswith(KEPT, found.end() if found else 0)


def _head_end(line: str) -> int:
    found = _HEAD.match(line)
    return found.end() if found else line.index(":") + 1


def _as_uri(line: str) -> str:
    head, colon, data = line.partition(":")
    name = re.split("[;:]", head.rpartition(".")[2], maxsplit=1)[0].upper()
    if name not in _FAMILIES or not _EMBEDDED.search(head + colon):
        return line
    kind = _TYPE_OF_DATA.search(head + colon)
    subtype = kind[1].lower() if kind else "octet-stream"
    head = _TYPE_OF_DATA.sub("", _EMBEDDED.sub("", head + colon), count=1).removesuffix(":")
    return f"{head}:data:{subtype if '/' in subtype else f'{_FAMILIES[name]}/{subtype}'};base64,{data}"


def _as_base64(line: str) -> str:
    found = _AS_URI.match(line)
    if not found:
        return line
    head, name, family, subtype = found.groups()
    kind = subtype.upper() if family.lower() == _FAMILIES[name.upper()] else f'"{family}/{subtype}"'
    return f"{_VALUE_URI.sub('', head)};ENCODING=b;TYPE={kind}:{line[found.end() :]}"
