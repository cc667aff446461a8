"""The gaps between conversations as bars, the usual one as a line, the present silence as the last bar."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from models import warmth
from models.warmth import State
from models.words import tr, trn
from ui import theme

SHOWN = 16
_TOP, _FOOT = 8, 22


class GapsChart(QWidget):
    """Shows a State; its text equivalent is its accessible description."""

    reads_as = "Chart"  # see ui/roles.py

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._silence, self._usual = State(), 0, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(180)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(290, 118)

    def has_gaps(self) -> bool:
        """Is there anything to show?"""
        return bool(self._state.gaps)

    def show_state(self, state: State, today: int, cadence: int | None) -> None:
        """Show the gaps of `state`, and the rhythm: the chosen one, else the usual gap."""
        self._state, self._silence = state, max(0, today - state.last)
        self._usual = cadence or warmth.usual(state)
        self.setAccessibleName(tr("Days between conversations"))
        self.setAccessibleDescription(
            tr(
                "The last gaps in days: {gaps}. Usual: {usual}. Now: {now}.",
                gaps=", ".join(map(str, state.gaps[-SHOWN:])),
                usual=round(self._usual),
                now=self._silence,
            )
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        gaps = self._state.gaps[-SHOWN:]
        if not gaps:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        tokens = theme.now
        room = QRectF(0, _TOP, self.width(), self.height() - _TOP - _FOOT)
        most = max(*gaps, self._silence, self._usual)
        step = room.width() / (len(gaps) + 1)
        bars = [(gap, QColor(tokens.cooling)) for gap in gaps] + [(self._silence, QColor(tokens.accent))]
        painter.setPen(Qt.PenStyle.NoPen)
        for place, (days, color) in enumerate(bars):
            height = max(2.0, room.height() * days / most)
            painter.setBrush(color)
            bar = QRectF(place * step, room.bottom() - height, max(2.0, min(12.0, step - 4)), height)
            painter.drawRoundedRect(bar, 2, 2)
        y = room.bottom() - room.height() * self._usual / most
        painter.setPen(QPen(QColor(tokens.muted), 1, Qt.PenStyle.DashLine))
        painter.drawLine(0, round(y), self.width(), round(y))
        painter.resetTransform()
        font = painter.font()
        font.setPixelSize(theme.SMALL)
        painter.setFont(font)
        painter.setPen(QColor(tokens.muted))
        words = trn("days between conversations · now: {n}", "days between conversations · now: {n}", self._silence)
        foot = QRectF(0, self.height() - _FOOT, self.width(), _FOOT)
        align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(foot, int(QStyle.visualAlignment(self.layoutDirection(), align)), words)
