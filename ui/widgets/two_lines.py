"""A row of a list with a name, and a muted line below it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import theme
from ui.tables.rows_model import ROW
from ui.widgets.lines import elided, line_height, paint_lines, paint_name
from ui.widgets.person_delegate import Index, paint_ground

HEIGHT, _LEFT = 50, 14


class TwoLinesDelegate(QStyledItemDelegate):
    """Paints what `lines(row)` gives: the name, and what stands below it."""

    def __init__(self, lines: Callable[[Any], tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, tokens = index.data(ROW), theme.now
        if row is None:
            return
        name, more = self._lines(row)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        width = option.rect.width() - 2 * _LEFT
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option)

        def place(top: int, height: int) -> QRectF:
            rect = option.rect.adjusted(_LEFT, top, 0, 0)
            rect.setSize(QSize(width, height))
            return QRectF(QStyle.visualRect(option.direction, option.rect, rect))

        colors = (QColor(tokens.text), QColor(tokens.muted))
        paint_name(painter, place(7, 18), name, "", mirrored, colors)
        painter.setPen(colors[1])
        said = elided(more, width, theme.SMALL)
        paint_lines(painter, place(26, line_height(theme.SMALL)), said, theme.SMALL, 1, mirrored)
        painter.restore()
