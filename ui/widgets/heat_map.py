"""A calendar as a heat map: a column a week, a square a day, the darker the more happened."""

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent

from models import clock
from models.words import tr, trn
from ui import theme
from ui.language import day_text
from ui.widgets.chart import Chart
from ui.widgets.lines import font, text_width
from ui.widgets.spoken import tell

_HEAD, _FOOT, _SIDE, _GAP, _MOST = 28, 34, 48, 3, 21.0
SHADES = (1, 2, 4, 7)  # interactions a day from which a square is darker


class HeatMap(Chart):
    """Hover and the arrow keys tell a day; a click or Enter emits `day_chosen(date)`."""

    day_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._first = self._last = clock.today()
        self._counts: dict[date, int] = {}
        self._kinds: dict[date, str] = {}
        self._at: date | None = None
        self._side = float(_SIDE)

    def sizeHint(self) -> QSize:
        return QSize(600, _HEAD + 7 * round(_MOST) + _FOOT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        names = [QLocale().standaloneDayName(day, QLocale.FormatType.ShortFormat) for day in range(1, 8)]
        self._side = max(float(_SIDE), 18 + max(text_width(name, theme.SMALL) for name in names))
        self.setFixedHeight(round(_HEAD + 7 * self._step() + _FOOT))  # as narrow as the squares let it be

    def show_days(self, first: date, last: date, counts: dict[date, int], kinds: dict[date, str]) -> None:
        """Show the days from `first` to `last`: how many interactions there were on each, and of which kinds, in words."""
        self._first, self._last, self._counts, self._kinds, self._at = first, last, counts, kinds, None
        self._fit()
        self.update()

    # --- places ---

    def _monday(self) -> date:
        """The first day of the first week; weeks begin as the locale has it."""
        begin = QLocale().firstDayOfWeek().value - 1  # of date.weekday()
        return self._first - timedelta(days=(self._first.weekday() - begin) % 7)

    def _weeks(self) -> int:
        return (self._last - self._monday()).days // 7 + 1

    def _step(self) -> float:
        return min(_MOST, (self.width() - self._side - 14) / max(1, self._weeks()))

    def _square(self, day: date) -> QRectF:
        week, row = divmod((day - self._monday()).days, 7)
        step = self._step()
        square = QRectF(self._side + week * step, _HEAD + row * step, step - _GAP, step - _GAP)
        if self.isRightToLeft():
            square.moveLeft(self.width() - square.right())
        return square

    def _day_at(self, at: QPointF) -> date | None:
        x = self.width() - at.x() if self.isRightToLeft() else at.x()
        week, row = int((x - self._side) // self._step()), int((at.y() - _HEAD) // self._step())
        if x < self._side or not 0 <= row < 7:
            return None
        day = self._monday() + timedelta(days=week * 7 + row)
        return day if self._first <= day <= self._last else None

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(theme.SMALL))
        self._paint_names(painter)
        painter.setPen(Qt.PenStyle.NoPen)
        day = self._first
        while day <= self._last:
            painter.setBrush(shade(self._counts.get(day, 0)))
            painter.drawRoundedRect(self._square(day), 3, 3)
            day += timedelta(days=1)
        if self._at:
            painter.setPen(QColor(theme.now.text))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._square(self._at).adjusted(-1, -1, 1, 1), 4, 4)
        self.paint_focus(painter)
        self._paint_legend(painter)

    def _paint_names(self, painter: QPainter) -> None:
        """Name every second weekday, and each month above the week it begins in."""
        painter.setPen(QColor(theme.now.muted))
        for row in (0, 2, 4):
            day = self._monday() + timedelta(days=row)
            square = self._square(day)
            name = QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
            place = QRectF(14, square.top() - 3, self._side - 16, square.height() + 6)
            if self.isRightToLeft():
                place.moveLeft(self.width() - place.right())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, name)
        month = 0
        for week in range(self._weeks()):
            day = max(self._first, self._monday() + timedelta(days=week * 7))
            if day.month != month and (day.day <= 7 or week == 0) and (week or day.day < 20):
                name = QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
                square = self._square(day)
                place = QRectF(square.left(), 7, 60, _HEAD - 9)
                if self.isRightToLeft():
                    place.moveRight(square.right())
                painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, name)
            month = day.month

    def _paint_legend(self, painter: QPainter) -> None:
        """Say what the shades mean, and the figure of the day that is told."""
        top = _HEAD + 7 * self._step() + 8
        painter.setPen(QColor(theme.now.muted))
        room = QRectF(self._side, top, self.width() - self._side - 14, 18)
        told = self.told(self._at) if self._at else ""
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing, told)
        left = self._side
        for text, count in ((tr("fewer"), -1), *(("", count) for count in (0, *SHADES)), (tr("more"), -1)):
            width = 12.0 if not text else painter.fontMetrics().horizontalAdvance(text) + 6.0
            place = QRectF(left, top + 3, width, 12)
            if self.isRightToLeft():
                place.moveLeft(self.width() - place.right())
            if text:
                painter.setPen(QColor(theme.now.muted))
                painter.drawText(place.adjusted(0, -3, 0, 3), Qt.AlignmentFlag.AlignVCenter, text)
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(shade(count))
                painter.drawRoundedRect(place, 3, 3)
            left += width + _GAP

    def told(self, day: date) -> str:
        """Return a day in words: "3 interactions on 12 March 2026: Meeting 1, Call 2"."""
        name = day_text(day, "d MMMM yyyy")
        count = self._counts.get(day, 0)
        if not count:
            return tr("Nothing on {day}", day=name)
        said = trn("{n} interaction on {day}", "{n} interactions on {day}", count, day=name)
        return tr("{what}: {parts}", what=said, parts=self._kinds[day]) if self._kinds.get(day) else said

    # --- mouse and keys ---

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._tell(self._day_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._tell(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position())
        if day and event.button() == Qt.MouseButton.LeftButton:
            self.day_chosen.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        week = -7 if self.isRightToLeft() else 7
        steps = {Qt.Key.Key_Left: -week, Qt.Key.Key_Right: week, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in steps:
            day = (self._at or self._last) + timedelta(days=steps[event.key()] if self._at else 0)
            self._tell(min(max(day, self._first), self._last))
            tell(self, self.told(self._at))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at:
            self.day_chosen.emit(self._at)
        else:
            super().keyPressEvent(event)

    def told_at(self, point: QPointF) -> str:
        day = self._day_at(point)
        return self.told(day) if day else ""

    def _tell(self, day: date | None) -> None:
        if day != self._at:
            self._at = day
            self.update()


def shade(count: int) -> QColor:
    """Return the colour of a day with so many interactions: from that of a line to the accent."""
    if not count:
        return QColor(theme.now.track)
    share = (0.35, 0.55, 0.75, 1.0)[sum(count >= least for least in SHADES) - 1]
    low, high = QColor(theme.now.soft), QColor(theme.now.accent)
    mixed = (round(one + (other - one) * share) for one, other in zip(low.getRgb()[:3], high.getRgb()[:3], strict=True))
    return QColor(*mixed)
