"""What is painted by hand: initials in a ring that tells the warmth, and a year as twelve bars."""

import unicodedata

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from models.warmth import band_name
from models.words import tr
from ui import theme

# How much of the ring is drawn: warmth is told by shape too, for those who do not see the colours.
RING = {"warm": 1.0, "steady": 0.75, "cooling": 0.5, "cold": 0.25}
_TITLES = frozenset("dr pr prof mr mrs ms mme mlle الدكتور الدكتورة السيد السيدة".split())


def initials(name: str) -> str:
    """Return a letter or two for a name: the first and last word's; one in Arabic, where two make another word."""
    words = [word for word in name.split() if word[0].isalnum()]
    words = [word for word in words if not _is_title(word)] or words
    if not words:
        return "?"
    if unicodedata.bidirectional(words[0][0]) in ("R", "AL"):
        return words[0].removeprefix("ال")[:1]
    letters = words[0][0] + (words[-1][0] if len(words) > 1 else "")
    return letters.upper()


def _is_title(word: str) -> bool:
    """Is this no name: "Dr", or a letter with a dot in Arabic ("د."), where people have no initials?"""
    alone = len(word) == 2 and word[1] == "." and unicodedata.bidirectional(word[0]) in ("R", "AL")
    return alone or word.rstrip(".").lower() in _TITLES


def paint_avatar(painter: QPainter, rect: QRectF, name: str, band: str | None, photo: QPixmap | None = None) -> None:
    """Paint initials (or a photo) on a disc, and around it the ring of the band: the warmer, the fuller."""
    tokens = theme.now
    width = max(2.0, rect.width() / 14)
    ring = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tokens.track), width))
    painter.setBrush(QColor(tokens.sidebar))
    painter.drawEllipse(ring)
    if photo is not None:
        disc = QPainterPath()
        disc.addEllipse(ring)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipPath(disc)
        painter.drawPixmap(ring, photo, QRectF(photo.rect()))
        painter.restore()
    if band:
        pen = QPen(tokens.band(band), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawArc(ring, 90 * 16, -round(360 * 16 * RING[band]))
    if photo is not None:
        painter.restore()
        return
    font = QFont(painter.font())
    font.setPixelSize(max(9, round(rect.width() * 0.32)))
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(QColor(tokens.text))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, initials(name))
    painter.restore()


def paint_months(painter: QPainter, rect: QRectF, months: list[int], color: QColor, mirrored: bool = False) -> None:
    """Paint a year as bars, this month last (first when mirrored); a month of silence is a dash."""
    if not months:
        return
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    step = rect.width() / len(months)
    most = max(*months, 1)
    for index, count in enumerate(months):
        place = len(months) - 1 - index if mirrored else index
        height = 4 + (rect.height() - 4) * count / most if count else 2
        painter.setBrush(color if count else QColor(theme.now.line))
        bar = QRectF(rect.left() + place * step, rect.bottom() - height, max(2.0, step - 3), height)
        painter.drawRoundedRect(bar, 1.5, 1.5)
    painter.restore()


def paint_chip(painter: QPainter, rect: QRectF, text: str) -> None:
    """Paint a small rounded label in the accent colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.now.soft))
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    painter.setPen(QColor(theme.now.accent))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


_CHECK = (QPointF(3.5, 7.5), QPointF(6.5, 10.5), QPointF(11.5, 4.5))


def paint_box(painter: QPainter, rect: QRectF, ticked: bool, enabled: bool = True) -> None:
    """Paint a box of 16 pixels to tick."""
    tokens = theme.now
    box = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    frame = tokens.accent if ticked else tokens.muted if enabled else tokens.line
    painter.setPen(QPen(QColor(frame), 1.2))
    painter.setBrush(QColor(tokens.accent if ticked else tokens.panel))
    painter.drawRoundedRect(box, 4, 4)
    if ticked:
        painter.setPen(QPen(QColor(tokens.on_accent), 1.8))
        painter.drawPolyline([box.topLeft() + point for point in _CHECK])


class Avatar(QWidget):
    """A person's ring and initials as a widget."""

    reads_as = "Graphic"  # see ui/roles.py

    def __init__(self, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._band, self._photo = "", None, None
        self.setFixedSize(size, size)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_person(self, name: str, band: str | None, photo: QPixmap | None = None) -> None:
        """Show this person."""
        self._name, self._band, self._photo = name, band, photo
        self.setAccessibleName(tr("{name}, {band}", name=name, band=band_name(band)))
        self.update()

    def paintEvent(self, event) -> None:  # noqa: ANN001
        painter = QPainter(self)
        paint_avatar(painter, QRectF(self.rect()), self._name, self._band, self._photo)
