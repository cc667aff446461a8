"""What the first bytes of a picture tell: its kind and its size, before anything decodes it."""

import struct

MOST_BYTES = 10_000_000
LONGEST_SIDE = 4_096  # pixels
MOST_PIXELS = 16_000_000


def kind(data: bytes) -> str:
    """Return the media type of a PNG, JPEG, GIF or WebP, "" for anything else."""
    if data.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if data.startswith((b"GIF87a", b"GIF89a")):
        return "image/gif"
    return "image/webp" if data[:4] == b"RIFF" and data[8:12] == b"WEBP" else ""


def too_large(data: bytes) -> bool:
    """Is this picture too large to be decoded without care, in bytes or in pixels?"""
    width, height = size(data)
    return len(data) > MOST_BYTES or max(width, height) > LONGEST_SIDE or width * height > MOST_PIXELS


def size(data: bytes) -> tuple[int, int]:
    """Return the width and height in pixels that a picture claims, (0, 0) where it does not say."""
    try:
        return _READERS[kind(data)](data) if kind(data) else (0, 0)
    except (struct.error, IndexError):
        return 0, 0


def _png(data: bytes) -> tuple[int, int]:
    return struct.unpack_from(">II", data, 16)


def _gif(data: bytes) -> tuple[int, int]:
    return struct.unpack_from("<HH", data, 6)


def _jpeg(data: bytes) -> tuple[int, int]:
    """Walk the segments up to the one that begins the picture."""
    at = 2
    while at + 9 < len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
        elif 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack_from(">HH", data, at + 5)
            return width, height
        else:
            at += 2 + struct.unpack_from(">H", data, at + 2)[0]
    return 0, 0


def _webp(data: bytes) -> tuple[int, int]:
    if data[12:16] == b"VP8X":
        return 1 + int.from_bytes(data[24:27], "little"), 1 + int.from_bytes(data[27:30], "little")
    if data[12:16] == b"VP8L":
        bits = struct.unpack_from("<I", data, 21)[0]
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    width, height = struct.unpack_from("<HH", data, 26)
    return width & 0x3FFF, height & 0x3FFF


_READERS = {"image/jpeg": _jpeg, "image/png": _png, "image/gif": _gif, "image/webp": _webp}
