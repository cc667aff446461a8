"""Two people who may be one, as a row: one name above the other, why, and how likely."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import theme
from ui.tables.pair_rows import PairLine
from ui.tables.rows_model import ROW
from ui.widgets.lines import elided, line_height, paint_lines, paint_name, text_width
from ui.widgets.person_delegate import paint_ground

HEIGHT = 70
_LEFT = 14

Index = QModelIndex | QPersistentModelIndex


class PairDelegate(QStyledItemDelegate):
    """Paints rows of pair_rows."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: PairLine | None = index.data(ROW)
        if row is None:
            return
        tokens, mirrored = theme.now, option.direction == Qt.LayoutDirection.RightToLeft
        wide, small = option.rect.width() - 2 * _LEFT, line_height(theme.SMALL)
        colors = (QColor(tokens.text), QColor(tokens.muted))

        def place(left: float, top: int, width: float, height: int) -> QRectF:
            rect = option.rect.adjusted(round(left), top, 0, 0)
            rect.setSize(QSize(round(width), height))
            return QRectF(QStyle.visualRect(option.direction, option.rect, rect))

        painter.save()
        paint_ground(painter, option)
        end = text_width(row.remark, theme.SMALL, QFont.Weight.Normal) + 2
        paint_name(painter, place(_LEFT, 8, wide - end - 12, 18), row.one, "", mirrored, colors)
        paint_name(painter, place(_LEFT, 26, wide, 18), row.other, "", mirrored, colors)
        painter.setPen(QColor(tokens.good if row.sure else tokens.doubt))
        paint_lines(painter, place(_LEFT + wide - end, 9, end, small), row.remark, theme.SMALL, 1, not mirrored)
        painter.setPen(colors[1])
        why = elided(" ".join(row.why.split()), wide, theme.SMALL)
        paint_lines(painter, place(_LEFT, 46, wide, small), why, theme.SMALL, 1, mirrored)
        painter.restore()
