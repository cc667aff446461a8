"""Bytes to text by the charset that a file names, which may be wrong, unknown, or none at all."""

import codecs
import contextlib
import re

# What Python decodes, but is no charset; some take time that grows with the square of the text.
_NONE = frozenset({"idna", "punycode", "raw-unicode-escape", "undefined", "unicode-escape"})

_RUN = re.compile(rb"[\x80-\xff]{3,}")  # in Western Europe, accents stand alone
_JAPANESE = re.compile(rb"(?:[\x81-\x9f\xe0-\xef][\x40-\x7e\x80-\xfc]){2,}")
_ALEF_LAM = re.compile(rb"[\xc7\xe1]")  # the commonest Arabic letters in Windows-1256


def decode(data: bytes, charset: str) -> str:
    """Decode by a named charset, without what hides in some and no database takes: NUL, halves of surrogate pairs.

    Raises LookupError where there is no such charset, and UnicodeError where the data is not written in it.
    """
    if codecs.lookup(charset).name in _NONE:
        raise LookupError(charset)
    return data.decode(charset).replace("\0", "").encode("utf-8", "replace").decode()


def windows_1252(data: bytes) -> str:
    """Decode Windows-1252, and the five bytes it leaves undefined as Latin-1. NUL is left out."""
    data = data.replace(b"\0", b"")
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def unnamed(data: bytes) -> tuple[str, bool]:
    """Return text that does not say how it is written, and whether that is a guess.

    It is UTF-8, else, by what stands side by side in it, Shift_JIS or the Arabic Windows-1256, else Windows-1252.
    """
    try:
        return data.decode(), False
    except UnicodeDecodeError:
        sample = data[: 1 << 18]
    high = sum(byte > 0x7F for byte in sample)
    in_runs = sum(map(len, _RUN.findall(sample)))
    candidates = []
    if in_runs and sum(map(len, _JAPANESE.findall(sample))) > high // 2:
        candidates.append("cp932")
    if in_runs > high // 2 and len(_ALEF_LAM.findall(sample)) > high // 10:
        candidates.append("cp1256")
    for charset in candidates:
        with contextlib.suppress(UnicodeDecodeError):
            return data.decode(charset), True
    return windows_1252(data), True
