"""Somebody who is going cold: who, why, the last year, and three buttons to do something about it.

It is part of the first page: QStyle, and the widgets that Qt makes itself (viewport()), are not touched before the mouse comes.
Each would bring hundreds of enums into Python.
"""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QHelpEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from models.today import ColdRow
from models.warmth import band_name
from models.words import dotted, tr
from ui import theme
from ui.tables.rows_model import ROW
from ui.widgets.faces import Faces
from ui.widgets.flow import across
from ui.widgets.lines import count_lines, elided, font, line_height, paint_lines, paint_name, text_width
from ui.widgets.painting import paint_avatar, paint_chip, paint_months

Index = QModelIndex | QPersistentModelIndex

LINES = 4  # of the sentence: it is what the page is for, and longer in some languages
_EDGE, _AVATAR, _GAP, _YEAR = 15, 40, 16, QSize(132, 24)
_TEXT_LEFT = _EDGE + _AVATAR + _GAP
_YEAR_ROOM = 32 + _YEAR.width()
_BUTTON, _BETWEEN = 30, 7
_LEAST_TEXT = 260  # where the sentence would have less, the year is left out


def actions() -> list[tuple[str, str, str]]:
    """Return the buttons: (what is emitted, text, key)."""
    return [("log", tr("Log"), "L"), ("plan", tr("Plan"), "F"), ("snooze", tr("Snooze"), "S")]


def cold_text(row: ColdRow) -> str:
    """Return what a screen reader says of a row."""
    parts = (row.name, row.title, row.organization, band_name(row.band), *row.occasions[:1], row.reason)
    return ", ".join(part for part in parts if part)


class ColdDelegate(QStyledItemDelegate):
    """Paints rows of models.today.going_cold. Emits `pressed_action("log" | "plan" | "snooze" | "why", row)` for a painted
    button, "why" for the sentence."""

    pressed_action = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.faces = Faces(self, 2 * _AVATAR)
        self._under: tuple[int, str] = (-1, "")  # the button under the mouse
        self._down: tuple[int, str] = (-1, "")  # the button that is held

    # --- places ---

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: ColdRow = index.data(ROW)
        width = option.rect.width() or (option.widget.width() if option.widget else 800)
        lines = count_lines(row.reason, self._text_width(width), theme.SMALL, LINES) if row else 1
        return QSize(320, 12 + 18 + 2 + max(1, lines) * line_height(theme.SMALL) + 12)

    def _text_width(self, width: int) -> int:
        room = width - _TEXT_LEFT - _EDGE - self._buttons_width() - 12
        return max(80, room - _YEAR_ROOM if self._has_year(width) else room)

    def _has_year(self, width: int) -> bool:
        return width - _TEXT_LEFT - _EDGE - self._buttons_width() - 12 - _YEAR_ROOM >= _LEAST_TEXT

    @staticmethod
    def _buttons_width() -> int:
        return sum(_button_width(text) + _BETWEEN for _, text, _ in actions()) - _BETWEEN

    def _buttons(self, option: QStyleOptionViewItem) -> list[tuple[str, str, QRect]]:
        """Return the buttons of a row as (action, text, place), the first at the side where reading begins."""
        whole, placed = option.rect, []
        left = whole.right() + 1 - _EDGE - self._buttons_width()
        top = whole.top() + (whole.height() - _BUTTON) // 2
        for action, text, _ in actions():
            rect = QRect(left, top, _button_width(text), _BUTTON)
            placed.append((action, text, _visual(option, rect)))
            left += rect.width() + _BETWEEN
        return placed

    # --- painting ---

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ColdRow | None = index.data(ROW)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, index)
        whole, mirrored = option.rect, option.direction == Qt.LayoutDirection.RightToLeft

        def place(left: int, top: int, width: int, height: int) -> QRectF:
            rect = QRect(whole.left() + left, whole.top() + top, width, height)
            return QRectF(_visual(option, rect))

        disc = place(_EDGE, (whole.height() - _AVATAR) // 2, _AVATAR, _AVATAR)
        paint_avatar(painter, disc, row.name, row.band, self.faces.of(row.id))
        width = self._text_width(whole.width())
        self._paint_head(painter, row, place(_TEXT_LEFT, 12, width, 18), mirrored)
        painter.setPen(QColor(theme.now.muted))
        paint_lines(
            painter, place(_TEXT_LEFT, 32, width, whole.height() - 44), row.reason, theme.SMALL, LINES, mirrored
        )
        if self._has_year(whole.width()):
            top = (whole.height() - _YEAR.height()) // 2
            year = place(_TEXT_LEFT + width + 12, top, _YEAR.width(), _YEAR.height())
            paint_months(painter, year, row.months, theme.now.band(row.band), mirrored)
        for action, text, rect in self._buttons(option):
            self._paint_button(painter, rect, text, (index.row(), action))
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, last, rect = theme.now, index.row() == index.model().rowCount() - 1, option.rect
        if option.widget.selectionModel().isSelected(index):
            self._fill(painter, rect, tokens.soft)
        if not last:
            self._fill(painter, QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line)

    @staticmethod
    def _fill(painter: QPainter, rect: QRect, color: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(color))
        painter.drawRect(rect)  # fillRect brings QGradient into Python

    @staticmethod
    def _paint_head(painter: QPainter, row: ColdRow, rect: QRectF, mirrored: bool) -> None:
        """Paint the name, what the person does, and the reason to write as a chip behind them."""
        chip = row.occasions[0] if row.occasions else ""
        name_width = min(text_width(row.name, theme.TEXT, QFont.Weight.DemiBold), rect.width() / 2)
        chip_width = min(text_width(chip, theme.SMALL) + 18, rect.width() - name_width - 8) if chip else 0
        room = rect.adjusted(chip_width + 8, 0, 0, 0) if mirrored else rect.adjusted(0, 0, -chip_width - 8, 0)
        colors = (QColor(theme.now.text), QColor(theme.now.muted))
        used = paint_name(painter, room if chip else rect, row.name, _role(row), mirrored, colors)
        if chip:
            left = rect.right() - used - 8 - chip_width if mirrored else rect.left() + used + 8
            painter.setFont(font(theme.SMALL))
            paint_chip(painter, QRectF(left, rect.top(), chip_width, 18), elided(chip, chip_width - 16, theme.SMALL))

    def _paint_button(self, painter: QPainter, rect: QRect, text: str, mine: tuple[int, str]) -> None:
        tokens = theme.now
        held, under = self._down == mine, self._under == mine
        painter.setPen(QPen(QColor(tokens.accent if held else tokens.line), 1))
        painter.setBrush(QColor(tokens.soft if held else tokens.hover if under else tokens.panel))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), theme.CORNER, theme.CORNER)
        painter.setPen(QColor(tokens.text))
        painter.setFont(font(theme.TEXT, QFont.Weight.Medium))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)

    # --- the mouse ---

    def editorEvent(self, event: QEvent, model: object, option: QStyleOptionViewItem, index: Index) -> bool:
        if not isinstance(event, QMouseEvent) or event.type() == QEvent.Type.MouseButtonDblClick:
            return self._hit(option, event.position()) != "" if isinstance(event, QMouseEvent) else False
        action, row = self._hit(option, event.position()), index.row()
        view: QAbstractItemView = option.widget
        if event.type() == QEvent.Type.MouseMove:
            self._point_at((row, action) if action else (-1, ""), view)
        elif event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._down = (row, action) if action else (-1, "")
            view.viewport().update()
        elif event.type() == QEvent.Type.MouseButtonRelease:
            held, self._down = self._down, (-1, "")
            view.viewport().update()
            if action and held == (row, action):
                self.pressed_action.emit(action, index.data(ROW))
                return True
        return False

    def _point_at(self, button: tuple[int, str], view: QAbstractItemView) -> None:
        if button != self._under:
            self._under = button
            view.viewport().setCursor(Qt.CursorShape.PointingHandCursor if button[1] else Qt.CursorShape.ArrowCursor)
            view.viewport().update()

    def _hit(self, option: QStyleOptionViewItem, at: QPointF) -> str:
        """Return what is at a place: a button, the sentence ("why"), or "" for the rest of the row."""
        found = next((action for action, _, rect in self._buttons(option) if rect.contains(at.toPoint())), "")
        return found or ("why" if self._sentence(option).contains(at.toPoint()) else "")

    def _sentence(self, option: QStyleOptionViewItem) -> QRect:
        whole = option.rect
        rect = QRect(whole.left() + _TEXT_LEFT, whole.top() + 32, self._text_width(whole.width()), whole.height() - 44)
        return _visual(option, rect)

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        action = self._hit(option, QPointF(event.pos()))
        keys = {name: f"{text} ({key})" for name, text, key in actions()} | {"why": tr("Why? (I)")}
        QToolTip.showText(event.globalPos(), keys.get(action, ""), view)
        return True


def _visual(option: QStyleOptionViewItem, rect: QRect) -> QRect:
    """Return where a part of a row stands: on the other side where one reads from right to left."""
    return across(rect, option.rect) if option.direction == Qt.LayoutDirection.RightToLeft else rect


def _button_width(text: str) -> int:
    return round(text_width(text, theme.TEXT, QFont.Weight.Medium)) + 26


def _role(row: ColdRow) -> str:
    return dotted((row.title, row.organization))
