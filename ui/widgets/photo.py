"""A person's photo, decoded with care: only kinds that cannot open files, only sizes that fit, scaled while it is read."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPixmap

from models.formats import pictures

MOST_FILE = pictures.MOST_BYTES
CAMERA_PIXELS = 64_000_000
KEPT_SIDE, QUALITY = 512, 88  # of the photos that the user chooses


def load(data: bytes, side: int) -> QPixmap | None:
    """Return the middle square of a PNG, JPEG, GIF or WebP, `side` pixels wide; None for what is none or is too large."""
    kind = pictures.kind(data)
    if not kind or pictures.too_large(data):
        return None
    image = _decode(data, kind, side, pictures.MOST_PIXELS)
    return None if image is None else QPixmap.fromImage(_middle(image, side))


def read(data: bytes) -> QImage | None:
    """Return a picture of the user's own, of a camera's size too, scaled down while it is read; None for what is none."""
    kind = pictures.kind(data)
    most = CAMERA_PIXELS if kind == "image/jpeg" else pictures.MOST_PIXELS  # a JPEG is never whole in memory
    return _decode(data, kind, KEPT_SIDE, most) if kind and len(data) <= MOST_FILE else None


def made(image: QImage) -> bytes:
    """Return the middle square of an image as the JPEG to keep, b"" for an image that is none."""
    if image.isNull():
        return b""
    side = min(image.width(), image.height())
    square = _middle(image, side)
    if side > KEPT_SIDE:
        square = square.scaled(KEPT_SIDE, KEPT_SIDE, mode=Qt.TransformationMode.SmoothTransformation)
    ground = QImage(square.size(), QImage.Format.Format_RGB32)  # JPEG knows no transparency
    ground.fill(Qt.GlobalColor.white)
    painter = QPainter(ground)
    painter.drawImage(0, 0, square)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return bytes(buffer.data()) if ground.save(buffer, "JPEG", QUALITY) else b""


def _decode(data: bytes, kind: str, side: int, most_pixels: int) -> QImage | None:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoDetectImageFormat(False)
    reader.setDecideFormatFromContent(False)
    reader.setFormat(QByteArray(kind.removeprefix("image/").encode()))
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > most_pixels:
        return None
    if min(size.width(), size.height()) > side:  # nothing is gained by growing it
        reader.setScaledSize(size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    return None if image.isNull() else image


def _middle(image: QImage, side: int) -> QImage:
    wide = min(image.width(), image.height(), side)
    return image.copy(QRect((image.width() - wide) // 2, (image.height() - wide) // 2, wide, wide))
