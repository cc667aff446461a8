"""A text of several lines with its links underlined, as a delegate paints it; which link lies under a point."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from models import timeline
from models.links import opened
from ui import theme
from ui.widgets.lines import is_right_to_left

Place = tuple[int, int, str]  # start, end and address of a link


class LinkedText:
    """A text laid out in a width; `mirrored` as the layout is."""

    def __init__(self, text: str, places: tuple[Place, ...], pixels: int, width: int, mirrored: bool) -> None:
        self._text, self._places = text, places
        font = QFont()
        font.setPixelSize(pixels)
        self._layout = QTextLayout(text.replace("\n", "\u2028"), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        written = Qt.LayoutDirection.RightToLeft if is_right_to_left(text) else Qt.LayoutDirection.LeftToRight
        option.setTextDirection(written)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self._layout.setTextOption(option)
        self.height = self._lay_out(max(60, width))

    def _lay_out(self, width: int) -> int:
        high = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, high))
            high += line.height()
        self._layout.endLayout()
        return round(high)

    def paint(self, painter: QPainter, at: QPointF) -> None:
        """Paint it with the painter's pen, the links in the accent."""
        formats = []
        for start, end, _ in self._places:
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = start, end - start, QTextCharFormat()
            part.format.setForeground(QColor(theme.now.accent))
            part.format.setFontUnderline(True)
            formats.append(part)
        self._layout.draw(painter, at, formats)

    def link_at(self, point: QPointF) -> str:
        """Return the link under a point of the text, "" for none."""
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            if line.naturalTextRect().contains(point):
                letter = line.xToCursor(point.x(), line.CursorPosition.CursorOnCharacter)
                return next((link for start, end, link in self._places if start <= letter < end), "")
        return ""

    def place_of(self, link: str) -> QRectF:
        """Return where the first line of a link stands, in the text."""
        start, end = next((start, end) for start, end, other in self._places if other == link)
        line = self._layout.lineForTextPosition(start)
        left, right = line.cursorToX(start), line.cursorToX(min(end, line.textStart() + line.textLength()))
        left, right = (part[0] if isinstance(part, tuple) else part for part in (left, right))
        return QRectF(min(left, right), line.y(), abs(right - left), line.height())


@lru_cache(maxsize=500)
def linked(text: str, pixels: int, width: int, mirrored: bool) -> LinkedText | None:
    """Return the text laid out, None where it has no link: rows are painted again and again."""
    places = tuple(place for place in timeline.link_places(text) if opened(place[2]))
    return LinkedText(text, places, pixels, width, mirrored) if places else None
