"""The list below Ctrl+K's line: what is found while one types, or who was looked at last."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from models.words import tr
from ui import theme
from ui.found import Found, found, recent
from ui.tables.rows_model import ROW, RowsModel, RowsView
from ui.widgets.labels import ElidedLabel
from ui.widgets.lines import elided, font, paint_marked, paint_name, text_width
from ui.widgets.person_delegate import Index
from ui.widgets.spoken import Spoken

if TYPE_CHECKING:
    from ui.window import Window

_HEIGHT, _TWO_LINES, _PAD, _KIND = 32, 48, 12, 24


class Finder(QObject):
    """Shows a list below the line that has the keyboard: what matches, or who was looked at last.

    Arrows move, Enter takes, Esc puts it away.
    """

    def __init__(self, line: QLineEdit, window: "Window") -> None:
        super().__init__(line)
        self._line, self._window = line, window
        self._model = RowsModel(_said)
        self.list = RowsView(self._model, _FoundDelegate(self), tr("Found"))
        self._model.setParent(self.list)
        self.list.setParent(window)
        self.list.setObjectName("popup")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(lambda index: self._take(index.data(ROW)))
        self.list.hide()
        self._nobody = ElidedLabel("", "muted", self.list)
        self._nobody.setContentsMargins(_PAD, 0, _PAD, 0)
        self._spoken = Spoken(line, self._told)
        line.textEdited.connect(self._look)
        line.installEventFilter(self)

    def eventFilter(self, line: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.list.hide()
        elif event.type() == QEvent.Type.FocusIn:
            self._look(self._line.text())
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event.key())
        return False

    def _key(self, key: int) -> bool:
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._model.rows() and self.list.isVisible():
            place = self.list.currentIndex().row() + (1 if key == Qt.Key.Key_Down else -1)
            self.list.setCurrentIndex(self._model.index(place % self._model.rowCount()))
            self._spoken.soon()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key == Qt.Key.Key_Escape:
            self._line.clear()
            self.list.hide()
            self._window.stack.currentWidget().setFocus()
        else:
            return False
        return True

    def _look(self, text: str) -> None:
        rows = found(self._window, text) if text.strip() else recent(self._window)
        self._model.set_rows(rows)
        self._nobody.setText("" if rows or not text.strip() else _nobody(text))
        self._nobody.setVisible(bool(self._nobody.text()))
        self.list.setVisible(bool(rows or text.strip()))
        self._spoken.soon()
        if self.list.isVisible():
            self.list.setCurrentIndex(self._model.index(0) if text.strip() else QModelIndex())
            width = max(440, self._line.width())
            left = self._line.width() - width if not self._line.isRightToLeft() else 0
            at = self._line.mapTo(self._window, QPoint(left, self._line.height() + 4))
            self.list.move(at)
            height = sum(map(_height, rows)) or _HEIGHT
            self.list.resize(width, min(height + 2, self._window.height() - at.y() - _PAD))
            self._nobody.setGeometry(self.list.rect())
            self.list.raise_()

    def _told(self) -> str:
        """Return what Enter would take, or that nothing matches: the keys stay in the line, so that the list is not read."""
        if not self.list.isVisible():
            return ""
        row = self.list.current()
        return _said(row) if row else self._nobody.text()

    def _enter(self) -> None:
        if self._model.rows() and self.list.isVisible():
            self._take(self.list.current())
        elif self._line.text().strip():
            self._window.say(_nobody(self._line.text()))

    def _take(self, row: Found | None) -> None:
        self._line.clear()
        self.list.hide()
        if row:
            row.do()


def _nobody(text: str) -> str:
    return tr("Nobody here matches “{text}”.", text=text.strip()[:60])


def _said(row: Found) -> str:
    return f"{row.name} {row.more or row.key} {row.excerpt}".strip()


def _height(row: Found) -> int:
    return (_TWO_LINES if row.excerpt else _HEIGHT) + (_KIND if row.kind else 0)


class _FoundDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW)
        return QSize(120, _height(row) if row else _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, tokens, rect = index.data(ROW), theme.now, option.rect
        painter.save()
        if row.kind:
            above = rect.adjusted(_PAD, 2, -_PAD, 0)
            above.setHeight(_KIND - 2)
            painter.setFont(font(theme.SMALL))
            painter.setPen(QColor(tokens.muted))
            painter.drawText(above, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, row.kind)
            rect = rect.adjusted(0, _KIND, 0, 0)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.soft))
        inner = rect.adjusted(_PAD, 0, -_PAD, 0)
        if row.excerpt:
            below = inner.adjusted(0, 26, 0, 0).toRectF()
            painter.setClipRect(inner)
            paint_marked(painter, below, row.excerpt, row.marks, option.direction == Qt.LayoutDirection.RightToLeft)
            inner.setHeight(28)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        key = elided(row.key, 120, theme.SMALL)
        end = round(text_width(key, theme.SMALL)) + _PAD if key else 0
        painter.setFont(font(theme.SMALL))
        painter.setPen(QColor(tokens.muted))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing, key)
        room = inner.adjusted(end, 0, 0, 0) if mirrored else inner.adjusted(0, 0, -end, 0)
        paint_name(painter, room.toRectF(), row.name, row.more, mirrored, (QColor(tokens.text), QColor(tokens.muted)))
        painter.restore()
