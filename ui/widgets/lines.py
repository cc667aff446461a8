"""Painting text by hand: a line with a bold and a muted part, a sentence on a few lines, in either direction of writing.

What is written from right to left keeps its own order inside a layout from left to right, and stands at the layout's side.
"""

import unicodedata
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QLabel

from ui import theme

_AFTER_NAME = 5  # pixels to what comes after it
_LEAST_AFTER = 60  # for what comes after it, where that is cut: two letters of it tell nothing
LONGEST = 500  # characters: laying out a megabyte of text stops the window


def font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the program's font in a size and weight."""
    made = QFont(QApplication.font())
    made.setPixelSize(pixels)
    made.setWeight(weight)
    return made


def text_width(text: str, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> float:
    """Return how wide one line of this text is, in pixels."""
    return _laid_out(text[:LONGEST], pixels, weight, -1, 1)[1]


def line_height(pixels: int) -> int:
    """Return the height of a line of text of this size."""
    return round(pixels * 1.25) + 1


def count_lines(text: str, width: float, pixels: int, most: int) -> int:
    """Return on how many lines a text stands, `most` at the most."""
    return _laid_out(text[:LONGEST], pixels, QFont.Weight.Normal, int(width), most)[2]


def paint_name(
    painter: QPainter, rect: QRectF, name: str, more: str, mirrored: bool, colors: tuple[QColor, QColor]
) -> float:
    """Paint a bold name and, smaller, what comes after it, on one line that ends in … without room; return its width."""
    name, more = " ".join(name[:LONGEST].split()), " ".join(more[:LONGEST].split())
    name = elided(name, rect.width(), theme.TEXT, QFont.Weight.DemiBold)
    layout, width, _ = _laid_out(name, theme.TEXT, QFont.Weight.DemiBold, -1, 1)
    top = rect.top() + (rect.height() - layout.boundingRect().height()) / 2
    painter.setPen(colors[0])
    layout.draw(painter, QPointF(rect.right() - width if mirrored else rect.left(), top))
    room = rect.width() - width - _AFTER_NAME
    told = elided(more, room, theme.SMALL) if room > 0 else ""
    if not told or (told != more and room < _LEAST_AFTER):
        return width
    smaller, wide, _ = _laid_out(told, theme.SMALL, QFont.Weight.Normal, -1, 1)
    base = layout.lineAt(0).ascent() - smaller.lineAt(0).ascent()
    left = rect.right() - width - _AFTER_NAME - wide if mirrored else rect.left() + width + _AFTER_NAME
    painter.setPen(colors[1])
    smaller.draw(painter, QPointF(left, top + base))
    return width + _AFTER_NAME + wide


def paint_lines(painter: QPainter, rect: QRectF, text: str, pixels: int, most: int, mirrored: bool) -> None:
    """Paint a text with the painter's pen on up to `most` lines, at the side where the layout begins."""
    text, width = text[:LONGEST], int(rect.width())
    layout, _, lines = _laid_out(text, pixels, QFont.Weight.Normal, width, most + 1)
    if lines > most:
        last = layout.lineAt(most - 1).textStart()
        text = text[:last] + elided(text[last:], width, pixels)
        layout, _, lines = _laid_out(text, pixels, QFont.Weight.Normal, width, most)
    for number in range(lines):
        line = layout.lineAt(number)
        left = rect.right() - line.naturalTextWidth() if mirrored else rect.left()
        line.draw(painter, QPointF(left, rect.top()))


def paint_marked(painter: QPainter, rect: QRectF, text: str, marks: list[tuple[int, int]], mirrored: bool) -> None:
    """Paint one small muted line, the parts at `marks` (start, end) bold and in the colour of text."""
    from PySide6.QtGui import QTextCharFormat  # a hundred enum members, which the first page need not wait for

    layout = QTextLayout(text[:LONGEST], font(theme.SMALL))
    layout.setTextOption(_option(text))
    formats = []
    for start, end in marks:
        strong = QTextLayout.FormatRange()
        strong.start, strong.length = start, end - start
        strong.format = QTextCharFormat()
        strong.format.setFontWeight(QFont.Weight.DemiBold)
        strong.format.setForeground(QColor(theme.now.text))
        formats.append(strong)
    layout.setFormats(formats)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(rect.width())
    layout.endLayout()
    painter.setPen(QColor(theme.now.muted))
    left = rect.right() - line.naturalTextWidth() if mirrored else rect.left()
    line.draw(painter, QPointF(left, rect.top()))


def paint_elided(painter: QPainter, place: QRect | QRectF, align: int, text: str) -> str:
    """Paint one line in the painter's font; return it as it is painted, ending in … where there is no room for all."""
    metrics, room = painter.fontMetrics(), int(place.width())
    shown = _shortened(metrics, text, room)
    while shown != text and room > 0 and metrics.horizontalAdvance(shown) > place.width():
        room -= 1  # an Arabic letter takes another shape, and more room, at the end: Qt does not count with that
        shown = _shortened(metrics, text, room)
    before = painter.layoutDirection()
    side = _visual(align, before)
    ways = Qt.LayoutDirection  # of the text, not of the layout: a phone number is written the same way everywhere
    painter.setLayoutDirection(ways.RightToLeft if is_right_to_left(shown) else ways.LeftToRight)
    painter.drawText(place, int(side) | int(Qt.TextFlag.TextDontClip), shown)  # some letters reach out of their place
    painter.setLayoutDirection(before)
    return shown


def _visual(align: int, direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """Return an alignment as it is seen. QStyle could say it too, and would cost the first page 10 ms: see app.py."""
    ways, align = Qt.AlignmentFlag, Qt.AlignmentFlag(align)
    sides = ways.AlignLeft | ways.AlignRight
    if not align & ways.AlignHorizontal_Mask:
        align |= ways.AlignLeft
    if direction == Qt.LayoutDirection.RightToLeft and align & sides and not align & ways.AlignAbsolute:
        align ^= sides
    return align | ways.AlignAbsolute


def _shortened(metrics: QFontMetrics, text: str, room: int) -> str:
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    return text if shown == text else cut(shown.rpartition("…")[0])


def paint_wrapped(label: QLabel) -> None:
    """Paint a label's text that is written from right to left. By QLabel the space at the end of a line takes room, and the
    line stands that much beside its place, its last letter cut off."""
    painter, room = QPainter(label), label.contentsRect()
    label.drawFrame(painter)
    align = _visual(label.alignment(), label.layoutDirection())
    painter.setPen(label.palette().color(label.foregroundRole()))
    layout = QTextLayout(label.text().replace("\n", "\u2028"), label.font())
    layout.setTextOption(_option(label.text(), QTextOption.WrapMode.WordWrap))
    layout.beginLayout()
    high = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room.width())
        line.setPosition(QPointF(0, high))
        high += line.height()
    layout.endLayout()
    top = room.top() if align & Qt.AlignmentFlag.AlignTop else room.top() + (room.height() - high) / 2
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        free = room.width() - line.naturalTextWidth()
        if align & Qt.AlignmentFlag.AlignHCenter:
            free /= 2
        elif not align & Qt.AlignmentFlag.AlignRight:
            free = 0.0
        line.draw(painter, QPointF(room.left() + free, top))


def elided(text: str, room: float, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> str:
    """Return the text, or as much of it as has room and …"""
    if text_width(text, pixels, weight) <= room:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if text_width(cut(text[:middle]), pixels, weight) <= room:
            low = middle
        else:
            high = middle - 1
    return cut(text[:low])


def cut(text: str) -> str:
    """Return the beginning of a longer text with … at its end, which is not part of a name that was cut."""
    return text.rstrip() + "\u2069" * (text.count("\u2068") - text.count("\u2069")) + "…"


def is_right_to_left(text: str) -> bool:
    """Is the first letter that has a direction one that is written from right to left? Names set apart come last."""
    if text.isascii():
        return False
    depth, apart = 0, ""
    for letter in text:
        way = unicodedata.bidirectional(letter)
        if way == "FSI":
            depth += 1
        elif way == "PDI":
            depth = max(0, depth - 1)
        elif way in ("L", "R", "AL") and not depth:
            return way != "L"
        elif way in ("L", "R", "AL") and not apart:
            apart = way
    return apart in ("R", "AL")


def _option(text: str, wrap: QTextOption.WrapMode = QTextOption.WrapMode.NoWrap) -> QTextOption:
    option = QTextOption()
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if is_right_to_left(text) else Qt.LayoutDirection.LeftToRight
    )
    option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(wrap)
    return option


@lru_cache(maxsize=2000)
def _laid_out(text: str, pixels: int, weight: QFont.Weight, width: int, most: int) -> tuple[QTextLayout, float, int]:
    """Return a text laid out, the width of its widest line, and how many lines it has. Kept: rows are painted again and again."""
    layout = QTextLayout(text, font(pixels, weight))
    wrap = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if width > 0 else QTextOption.WrapMode.NoWrap
    layout.setTextOption(_option(text, wrap))
    widest, high, lines = 0.0, 0.0, 0
    layout.beginLayout()
    while lines < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width if width > 0 else 1e6)
        line.setPosition(QPointF(0, high))
        high += line_height(pixels)
        widest = max(widest, line.naturalTextWidth())
        lines += 1
    layout.endLayout()
    return layout, widest, lines
