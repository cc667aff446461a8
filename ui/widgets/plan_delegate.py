"""A follow-up in a list: a box to tick, what and whom, why, and when; and the headings between groups."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import theme
from ui.tables.plan_rows import PlanLine
from ui.tables.rows_model import ROW
from ui.widgets.lines import paint_elided
from ui.widgets.painting import paint_box

HEIGHT, HEAD = 52, 36
Index = QModelIndex | QPersistentModelIndex


class PlanDelegate(QStyledItemDelegate):
    """Paints headings and follow-ups with a box to tick."""

    ticked = Signal(object)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW)
        return QSize(200, HEIGHT if row and (row.entry or row.meeting) else HEAD)

    @staticmethod
    def _box(option: QStyleOptionViewItem) -> QRect:
        rect = QRect(option.rect.left() + 16, option.rect.center().y() - 8, 16, 16)
        return QStyle.visualRect(option.direction, option.rect, rect)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: PlanLine | None = index.data(ROW)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_heading = row.entry is None and not row.meeting
        self._paint_heading(painter, option, row) if is_heading else self._paint_row(painter, option, row)
        painter.restore()

    def _text(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, text: str, look: tuple) -> None:
        """Paint one line, elided; look: pixels, weight, colour, whether at the end of the line."""
        pixels, weight, color, at_end = look
        font = QFont(option.font)
        font.setPixelSize(pixels)
        font.setWeight(weight)
        painter.setFont(font)
        painter.setPen(QColor(color))
        side = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
        align = QStyle.visualAlignment(option.direction, side | Qt.AlignmentFlag.AlignVCenter)
        place = QRectF(QStyle.visualRect(option.direction, option.rect, rect))
        line = " ".join(text.split())[:300]
        paint_elided(painter, place, int(align), line)

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, row: PlanLine) -> None:
        rect = option.rect.adjusted(16, 6, -16, 0)
        self._text(painter, option, rect, row.title, (theme.SECTION, QFont.Weight.Bold, theme.now.text, False))
        self._text(painter, option, rect, row.when, (theme.SMALL, QFont.Weight.Normal, theme.now.muted, True))

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: PlanLine) -> None:
        tokens, done = theme.now, row.entry is not None and row.entry.state == "done"
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(tokens.soft))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(tokens.hover))
        painter.fillRect(option.rect.adjusted(0, option.rect.height() - 1, 0, 0), QColor(tokens.line))
        if row.entry:
            paint_box(painter, QRectF(self._box(option)), done)
        else:
            self._paint_dot(painter, QRectF(self._box(option)))
        font = QFont(option.font)
        font.setPixelSize(theme.SMALL)
        width = min(QFontMetrics(font).horizontalAdvance(row.when) + 4, option.rect.width() // 2)
        main = QRect(option.rect.left() + 46, option.rect.top() + 7, option.rect.width() - 46 - width - 24, 19)
        if not row.remark:  # one line stands in the middle, as box and day do
            main.moveTop(option.rect.top() + (option.rect.height() - main.height()) // 2)
        color = tokens.muted if done else tokens.text
        self._text(painter, option, main, row.title, (theme.TEXT, QFont.Weight.DemiBold, color, False))
        below = main.translated(0, 19)
        remark = tokens.accent if row.late else tokens.muted
        self._text(painter, option, below, row.remark, (theme.SMALL, QFont.Weight.Normal, remark, False))
        end = QRect(option.rect.right() - width - 16, option.rect.top(), width, option.rect.height())
        self._text(painter, option, end, row.when, (theme.SMALL, QFont.Weight.Normal, tokens.muted, True))

    @staticmethod
    def _paint_dot(painter: QPainter, box: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.now.cooling))
        painter.drawEllipse(box.center(), 4, 4)

    def editorEvent(self, event: QEvent, model: object, option: QStyleOptionViewItem, index: Index) -> bool:
        row = index.data(ROW)
        released = isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease
        if (
            released
            and row
            and row.entry
            and self._box(option).adjusted(-8, -8, 8, 8).contains(event.position().toPoint())
        ):
            self.ticked.emit(row)
            return True
        return False
