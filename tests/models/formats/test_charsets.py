"""Bytes to text by a charset that a file names."""

import pytest

from models.formats import charsets
from models.formats.ics_lines import content


@pytest.mark.parametrize(
    ("data", "charset", "text"),
    [
        (b"Zo\xc3\xa9", "utf-8", "Zoé"),
        (b"Zo\xe9", "ISO-8859-15", "Zoé"),
        (b"\x83]\x83C", "Shift_JIS", "ゾイ"),
        (b"a\0b", "utf-8", "ab"),
        (b"a+2AA-b", "utf-7", "a?b"),
    ],
)
def test_text_is_what_a_database_takes(data: bytes, charset: str, text: str) -> None:
    assert charsets.decode(data, charset) == text


@pytest.mark.parametrize(
    "charset", ["idna", "punycode", "unicode_escape", "raw_unicode_escape", "hex", "rot13", "x-none", ""]
)
def test_what_is_no_charset_is_refused(charset: str) -> None:
    with pytest.raises(LookupError):
        charsets.decode(b"abc", charset)


def test_windows_1252_takes_every_byte() -> None:
    assert charsets.windows_1252(b"na\xefve \x80 ") == "naïve € "
    assert len(charsets.windows_1252(bytes(range(256)))) == 255


def test_a_calendar_text_brings_in_nothing_that_cannot_be_stored() -> None:
    line = "SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET={}:a=00b=5Cud800+2AA-"
    for charset in ("utf-8", "unicode_escape", "utf-7", "utf-16"):
        text = content(line.format(charset))[2]
        assert "\0" not in text
        assert text.encode().decode() == text
