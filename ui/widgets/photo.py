"""A person's photo, decoded with care: only kinds that cannot open files, only sizes that fit, scaled while it is read."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap

from models.formats import pictures


def load(data: bytes, side: int) -> QPixmap | None:
    """Return the middle square of a PNG, JPEG, GIF or WebP, `side` pixels wide; None for what is none or is too large."""
    kind = pictures.kind(data)
    if not kind or pictures.too_large(data):
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoDetectImageFormat(False)
    reader.setDecideFormatFromContent(False)
    reader.setFormat(QByteArray(kind.removeprefix("image/").encode()))
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > pictures.MOST_PIXELS:
        return None
    reader.setScaledSize(size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    return None if image.isNull() else QPixmap.fromImage(_middle(image, side))


def _middle(image: QImage, side: int) -> QImage:
    wide = min(image.width(), image.height(), side)
    return image.copy(QRect((image.width() - wide) // 2, (image.height() - wide) // 2, wide, wide))
