"""Horizontal bars of several parts, a name before each and the figures after it."""

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent

from models.insights import Row, Table
from models.words import listed, tr
from ui import theme
from ui.widgets.chart import Chart
from ui.widgets.lines import elided, font, paint_lines, text_width
from ui.widgets.spoken import tell

_ROW, _BAR, _TOP, _FOOT, _EDGE, _GAP = 26, 12, 8, 32, 14, 12


class StackedBars(Chart):
    """Arrow keys and hover tell a row's figures; a click or Enter emits `chosen(key)` of a row that has one.

    colors  the names of the theme's tokens, one for each part
    """

    chosen = Signal(object)

    def __init__(self, colors: tuple[str, ...]) -> None:
        super().__init__()
        self._colors = colors
        self._table: Table | None = None
        self._names: list[str] = []
        self._at = -1

    def sizeHint(self) -> QSize:
        rows = len(self._table.rows) if self._table else 0
        return QSize(320, _TOP + rows * _ROW + _FOOT)

    def show_table(self, table: Table, names: list[str] | None = None) -> None:
        """Show a table; `names` are what its rows are called on the picture, where that is shorter."""
        self._table, self._names, self._at = table, names or [row.name for row in table.rows], -1
        self.updateGeometry()
        self.update()

    # --- places ---

    def _label_width(self) -> float:
        widest = max((text_width(name, theme.SMALL) for name in self._names), default=0)
        return min(widest + 2, self.width() * 0.34)

    def _most(self) -> int:
        return max((sum(row.figures) for row in self._table.rows), default=0) or 1

    def _mirrored(self, place: QRectF) -> QRectF:
        if self.isRightToLeft():
            place.moveLeft(self.width() - place.right())
        return place

    def _row_at(self, y: float) -> int:
        row = int((y - _TOP) // _ROW)
        return row if self._table and y >= _TOP and row < len(self._table.rows) else -1

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._table:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(theme.SMALL))
        figures = max((text_width(_number(sum(row.figures)), theme.SMALL) for row in self._table.rows), default=0) + 4
        left = _EDGE + self._label_width() + _GAP
        room = max(20.0, self.width() - left - figures - _GAP - _EDGE)
        for number, row in enumerate(self._table.rows):
            top = _TOP + number * _ROW
            if number == self._at:
                painter.fillRect(QRectF(1, top, self.width() - 2, _ROW), QColor(theme.now.hover))
            self._paint_name(painter, self._names[number], top)
            right = self._paint_bar(painter, row, left, top, room)
            painter.setPen(QColor(theme.now.muted))
            place = self._mirrored(QRectF(right + 8, top, figures + 8, _ROW))
            painter.drawText(
                place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, _number(sum(row.figures))
            )
        self._paint_legend(painter)
        self.paint_focus(painter)

    def _paint_name(self, painter: QPainter, name: str, top: float) -> None:
        place = self._mirrored(QRectF(_EDGE, top + 4, self._label_width(), _ROW - 8))
        painter.setPen(QColor(theme.now.text))
        paint_lines(painter, place, elided(name, place.width(), theme.SMALL), theme.SMALL, 1, self.isRightToLeft())

    def _paint_bar(self, painter: QPainter, row: Row, left: float, top: float, room: float) -> float:
        """Paint the parts of a row one after the other; return where they end."""
        most = self._most()
        painter.setPen(Qt.PenStyle.NoPen)
        for figure, color in zip(row.figures, self._colors, strict=True):
            if figure:
                width = room * figure / most
                place = self._mirrored(QRectF(left, top + (_ROW - _BAR) / 2, max(1.0, width - 1), _BAR))
                painter.setBrush(QColor(getattr(theme.now, color)))
                painter.drawRoundedRect(place, 2, 2)
                left += width
        return left

    def _paint_legend(self, painter: QPainter) -> None:
        """Name the parts, with the figures of the row that is told."""
        left, top = float(_EDGE), self.height() - _FOOT + 8
        told = self._table.rows[self._at].figures if self._at >= 0 else None
        for number, (part, color) in enumerate(zip(self._table.parts, self._colors, strict=True)):
            text = f"{part} {_number(told[number])}" if told else part
            width = text_width(text, theme.SMALL) + 4
            painter.fillRect(self._mirrored(QRectF(left, top + 4, 9, 9)), QColor(getattr(theme.now, color)))
            painter.setPen(QColor(theme.now.text))
            place = self._mirrored(QRectF(left + 15, top, width, 18))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, text)
            left += width + 30

    # --- mouse and keys ---

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event.position().y())
        self._tell(row)
        opens = row >= 0 and self._table.rows[row].key is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)

    def leaveEvent(self, event: QEvent) -> None:
        self._tell(-1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._choose(self._row_at(event.position().y()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in steps and self._table and self._table.rows:
            self._tell(min(max(self._at + steps[event.key()], 0), len(self._table.rows) - 1))
            tell(self, self.told(self._at))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at >= 0:
            self._choose(self._at)
        else:
            super().keyPressEvent(event)

    def told_at(self, point: QPointF) -> str:
        row = self._row_at(point.y())
        return self.told(row) if row >= 0 else ""

    def told(self, number: int) -> str:
        """Return a row in words: "EMI alumni: warm 12, cold 3"."""
        row = self._table.rows[number]
        parts = zip(self._table.parts, row.figures, strict=True)
        figures = listed(f"{part} {_number(figure)}" for part, figure in parts)
        return tr("{what}: {parts}", what=self._names[number], parts=figures)

    def _tell(self, row: int) -> None:
        if row != self._at:
            self._at = row
            self.update()

    def _choose(self, row: int) -> None:
        if row >= 0 and self._table.rows[row].key is not None:
            self.chosen.emit(self._table.rows[row].key)


def _number(figure: int) -> str:
    return QLocale().toString(figure)
