"""Bytes to text by the charset that a file names, which may be wrong, unknown, or none at all."""

import codecs

# What Python decodes, but is no charset; some take time that grows with the square of the text.
_NONE = frozenset({"idna", "punycode", "raw-unicode-escape", "undefined", "unicode-escape"})


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
