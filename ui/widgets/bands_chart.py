"""The year in bands: how many people were warm, steady, cooling and cold at the end of each month, one upon the other."""

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from models.warmth import BANDS, band_name
from models.warmth_history import MonthBands
from models.words import listed, tr
from ui import theme
from ui.language import day_text
from ui.widgets.lines import font, text_width

_TOP, _FOOT, _EDGE = 10, 34, 14


class BandsChart(QWidget):
    """Hover and the arrow keys tell a month's figures; a click in a band emits `band_chosen(band)`."""

    reads_as = "Chart"  # see ui/roles.py
    band_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._months: list[MonthBands] = []
        self._at = -1  # the month that is told
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(400, 178)

    def show_months(self, months: list[MonthBands]) -> None:
        """Show these months, the oldest first."""
        self._months, self._at = months, -1
        self.setAccessibleName(tr("Warmth of the people you keep up with, over the last 12 months"))
        self.setAccessibleDescription(" ".join(map(_told, months)))
        self.update()

    def most(self) -> int:
        """Return how many people the highest month has."""
        return max((sum(month.counts.values()) for month in self._months), default=0)

    # --- places ---

    def _room(self) -> QRectF:
        return QRectF(_EDGE, _TOP, self.width() - 2 * _EDGE, self.height() - _TOP - _FOOT)

    def _x(self, number: int) -> float:
        room = self._room()
        share = number / max(1, len(self._months) - 1)
        return room.right() - share * room.width() if self.isRightToLeft() else room.left() + share * room.width()

    def _heights(self, month: MonthBands) -> list[float]:
        """Return where the bands end, from the bottom: warm first."""
        room, most, edges, total = self._room(), max(1, self.most()), [], 0
        for band in BANDS:
            total += month.counts[band]
            edges.append(room.bottom() - room.height() * total / most)
        return edges

    def _month_at(self, x: float) -> int:
        return min(range(len(self._months)), key=lambda number: abs(self._x(number) - x), default=-1)

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._months:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        edges = [self._heights(month) for month in self._months]
        for number, band in reversed(list(enumerate(BANDS))):
            top = [QPointF(self._x(month), edges[month][number]) for month in range(len(self._months))]
            bottom = self._room().bottom()
            painter.setBrush(QColor(theme.now.band(band)))
            painter.drawPolygon(QPolygonF([*top, QPointF(top[-1].x(), bottom), QPointF(top[0].x(), bottom)]))
        if self._at >= 0:
            painter.setPen(QPen(QColor(theme.now.text), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(self._x(self._at), _TOP), QPointF(self._x(self._at), self._room().bottom()))
        if self.hasFocus():
            painter.setPen(QColor(theme.now.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -2.5), 6, 6)
        self._paint_legend(painter)

    def _paint_legend(self, painter: QPainter) -> None:
        """Name the bands with their figures: of the month that is told, else the latest."""
        month = self._months[self._at]
        painter.setFont(font(theme.SMALL))
        left, top = float(_EDGE), self.height() - _FOOT + 8
        for band in BANDS:
            text = f"{band_name(band)} {QLocale().toString(month.counts[band])}"
            width = text_width(text, theme.SMALL) + 8
            square, words = QRectF(left, top + 4, 9, 9), QRectF(left + 15, top, width, 18)
            if self.isRightToLeft():
                square.moveLeft(self.width() - square.right())
                words.moveLeft(self.width() - words.right())
            painter.fillRect(square, QColor(theme.now.band(band)))
            painter.setPen(QColor(theme.now.text))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, text)
            left += width + 24
        if self._at >= 0:
            painter.setPen(QColor(theme.now.muted))
            said = QRectF(_EDGE, top, self.width() - 2 * _EDGE, 18)
            painter.drawText(said, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing, _day(month))

    # --- mouse and keys ---

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._tell(self._month_at(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:
        self._tell(-1)

    def _tell(self, month: int) -> None:
        if month != self._at:
            self._at = month
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        band = self._band_at(event.position())
        if band and event.button() == Qt.MouseButton.LeftButton:
            self.band_chosen.emit(band)

    def _band_at(self, at: QPointF) -> str:
        if not self._months or not self._room().contains(at):
            return ""
        edges = self._heights(self._months[self._month_at(at.x())])
        return next((band for band, edge in zip(BANDS, edges, strict=True) if at.y() >= edge), "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from ui.widgets.spoken import tell  # not for the first page

        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps and self._months:
            step = steps[event.key()] * (-1 if self.isRightToLeft() else 1)
            last = len(self._months) - 1
            self._tell(min(last, max(0, (last if self._at < 0 else self._at + step))))
            tell(self, _told(self._months[self._at]))
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._months:
            QToolTip.showText(event.globalPos(), _told(self._months[self._month_at(event.pos().x())]), self)
            return True
        return super().event(event)


def _day(month: MonthBands) -> str:
    return day_text(month.day)


def _told(month: MonthBands) -> str:
    figures = listed(f"{band_name(band)} {month.counts[band]}" for band in BANDS)
    return tr("{day}: {figures}.", day=_day(month), figures=figures)
