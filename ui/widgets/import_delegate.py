"""A row of the import preview: a box, the name, the outcome, what it would do, and what there is to decide."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from models.words import tr
from ui import theme
from ui.tables.import_rows import Line
from ui.tables.rows_model import ROW
from ui.widgets.lines import paint_elided
from ui.widgets.painting import paint_box

HEIGHT = 39
_NAME, _OUTCOME, _DETAILS, _END = 46, 248, 356, 190

_WEIGHTS = (QFont.Weight.DemiBold, QFont.Weight.Normal)  # of what is chosen, and of what is not

Index = QModelIndex | QPersistentModelIndex


def outcome_color(outcome: str) -> str:
    """Return the colour of an outcome in the theme in force."""
    tokens = theme.now
    colors = {"new": tokens.good, "update": tokens.accent, "duplicate": tokens.doubt, "unreadable": tokens.accent}
    return colors.get(outcome, tokens.muted)


class ImportDelegate(QStyledItemDelegate):
    """Emits `toggled(row)` for the box, `decided(row)` for the choice of a duplicate."""

    toggled = Signal(object)
    decided = Signal(object)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(400, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Line | None = index.data(ROW)
        if row is None:
            return
        tokens = theme.now
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(tokens.soft))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(tokens.hover))
        painter.fillRect(option.rect.adjusted(0, option.rect.height() - 1, 0, 0), QColor(tokens.line))
        paint_box(painter, self._place(option, 16, 16), row.chosen, row.outcome not in ("same", "unreadable"))
        normal, bold = QFont.Weight.Normal, QFont.Weight.DemiBold
        self._text(painter, option, (_NAME, _OUTCOME - _NAME - 12), row.name, (bold, tokens.text))
        self._text(painter, option, (_OUTCOME, 100), row.word, (bold, outcome_color(row.outcome)))
        at_end = _end(option, row)
        width = option.rect.width() - _DETAILS - at_end - 24
        if row.outcome == "duplicate":
            (chosen, other), left = _choice(option, row)
            self._text(painter, option, (_DETAILS, left - _DETAILS), tr("{reason}:", reason=row.details), (normal, tokens.text))
            self._text(painter, option, (left, chosen[1]), chosen[0], (bold, tokens.accent))
            self._text(painter, option, (left + chosen[1], other[1]), other[0], (normal, tokens.muted))
        else:
            self._text(painter, option, (_DETAILS, width), row.details, (normal, tokens.text))
        end = option.rect.width() - at_end - 12
        self._text(painter, option, (end, at_end), row.remark, (normal, tokens.muted), at_end=True)
        painter.restore()

    @staticmethod
    def _place(option: QStyleOptionViewItem, left: int, width: int) -> QRectF:
        height = 16 if width == 16 else option.rect.height()
        top = option.rect.top() + (option.rect.height() - height) // 2
        rect = QRect(option.rect.left() + left, top, width, height)
        return QRectF(QStyle.visualRect(option.direction, option.rect, rect))

    def _text(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        span: tuple[int, int],
        text: str,
        look: tuple,
        at_end: bool = False,
    ) -> None:
        font = _font(option, look[0])
        painter.setFont(font)
        painter.setPen(QColor(look[1]))
        side = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
        align = QStyle.visualAlignment(option.direction, side | Qt.AlignmentFlag.AlignVCenter)
        line = " ".join(text[:500].split())
        paint_elided(painter, self._place(option, span[0], max(10, span[1])), int(align), line)

    def editorEvent(self, event: QEvent, model: object, option: QStyleOptionViewItem, index: Index) -> bool:
        if not isinstance(event, QMouseEvent) or event.type() != QEvent.Type.MouseButtonRelease:
            return False
        row, at = index.data(ROW), event.position()
        if self._place(option, 16, 16).adjusted(-8, -8, 8, 8).contains(at):
            self.toggled.emit(row)
            return True
        if row.outcome == "duplicate":
            words, left = _choice(option, row)
            if self._place(option, left, sum(width for _, width in words)).contains(at):
                self.decided.emit(row)
                return True
        return False

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        import html

        row: Line | None = index.data(ROW)
        if row is not None:
            lines = [row.name, row.details, row.remark, *(trouble.text for trouble in row.troubles[:3])]
            text = "<br>".join(html.escape(line[:300]) for line in lines if line)
            QToolTip.showText(event.globalPos(), f"<span>{text}</span>", view)
        return True


def _choice(option: QStyleOptionViewItem, row: Line) -> tuple[list[tuple[str, int]], int]:
    """Return what will be done with a possible duplicate and what else could be, each with its width, and where they begin."""
    words = [tr("merge"), tr("keep both")] if row.source.merge else [tr("keep both"), tr("merge")]
    words[1] = f" / {words[1]}"
    widths = [
        QFontMetrics(_font(option, weight)).horizontalAdvance(word) + 4
        for word, weight in zip(words, _WEIGHTS, strict=True)
    ]
    said = QFontMetrics(_font(option, QFont.Weight.Normal)).horizontalAdvance(tr("{reason}:", reason=row.details) + " ")
    room = option.rect.width() - _DETAILS - _end(option, row) - 24 - sum(widths)
    return list(zip(words, widths, strict=True)), _DETAILS + max(40, min(said, room))


def _end(option: QStyleOptionViewItem, row: Line) -> int:
    """Return the room for the remark at the end of the line, as much as it needs, up to a measure or a fourth of the line."""
    most = max(_END, option.rect.width() // 4)
    return min(most, QFontMetrics(_font(option, QFont.Weight.Normal)).horizontalAdvance(row.remark) + 4)


def _font(option: QStyleOptionViewItem, weight: QFont.Weight) -> QFont:
    font = QFont(option.font)
    font.setPixelSize(theme.TEXT)
    font.setWeight(weight)
    return font
