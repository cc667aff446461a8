"""Photos: shown when they are pictures, never trusted."""

import struct
import zlib

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from ui.widgets import photo

pytestmark = pytest.mark.usefixtures("qapp")


def picture(kind: str, width: int = 60, height: int = 40) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#c2410c"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)
    return bytes(buffer.data())


def png_that_claims(width: int, height: int) -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + chunk(b"IEND", b"")


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_picture_becomes_a_square_from_its_middle(kind):
    shown = photo.load(picture(kind), 32)
    assert (shown.width(), shown.height()) == (32, 32)
    assert abs(shown.toImage().pixelColor(16, 16).red() - 0xC2) < 8


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"noise" * 50,
        b"<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>",
        b"\x89PNG\r\n\x1a\n" + b"\0" * 40,
        pytest.param(b"\xff\xd8\xff\xe0cut", marks=pytest.mark.qt_log_ignore("JPEG datastream")),
        png_that_claims(30_000, 30_000),
        png_that_claims(2**31 - 1, 2**31 - 1),
    ],
)
def test_what_is_no_picture_or_too_large_is_not_shown(data):
    assert photo.load(data, 32) is None


def test_a_format_that_lies_about_itself_is_not_decoded_as_another():
    svg = b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>"
    assert photo.load(b"GIF89a" + svg, 32) is None
