"""A line of the timeline: a dot, what it was, when, and the note below in full."""

import html

from PySide6.QtCore import (
    QEvent,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from models import clock, timeline
from models.words import listed, tr
from ui import theme
from ui.language import day_in_list
from ui.links import open_link, told
from ui.tables.rows_model import ROW, RowsModel
from ui.widgets.lines import paint_elided
from ui.widgets.linked_text import LinkedText, linked
from ui.widgets.text_edit import TextEdit

_LEFT, _RIGHT, _TOP, _BETWEEN, _BOTTOM = 38, 14, 10, 2, 10
EDITOR_HEIGHT = 96
_LONGEST = 2000  # characters of a note that are laid out

Index = QModelIndex | QPersistentModelIndex


def when(row: timeline.Row) -> str:
    """Return the day, the time and the length of a row as a list shows them."""
    day = day_in_list(row.day, clock.today())
    at = QLocale().toString(row.time.time(), QLocale.FormatType.ShortFormat) if row.time else ""
    return listed(part for part in (day, at) if part) + (f" · {timeline.length(row.minutes)}" if row.minutes else "")


def timeline_text(row: timeline.Row) -> str:
    """Return what a screen reader says of a row."""
    return ", ".join(part for part in (row.title, when(row), row.text[:300]) if part)


class TimelineDelegate(QStyledItemDelegate):
    """Paints rows of models.timeline; edits their note in its place. Ctrl+Enter saves, Esc leaves it as it was."""

    _pressed = ""  # the link on which the mouse was pressed

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = TextEdit(parent=parent)
        editor.setTabChangesFocus(True)
        editor.setAccessibleName(tr("Note"))
        return editor

    def setEditorData(self, editor: TextEdit, index: Index) -> None:
        if not editor.property("filled"):  # the model may tell of a change while one types
            editor.setProperty("filled", True)
            editor.setPlainText(timeline.note_of(index.data(ROW)))
            editor.selectAll()

    def setModelData(self, editor: TextEdit, model: RowsModel, index: Index) -> None:
        if editor.document().isModified():
            model.edited.emit(index.data(ROW), editor.toPlainText())

    def updateEditorGeometry(self, editor: TextEdit, option: QStyleOptionViewItem, index: Index) -> None:
        line = QFontMetrics(self._fonts(option)[0]).height()
        place = option.rect.adjusted(0, _TOP + line + _BETWEEN, 0, 0)
        place.setHeight(max(place.height() - _BETWEEN, EDITOR_HEIGHT))
        below = editor.parentWidget().height()
        if place.bottom() > below > place.height():
            place.moveBottom(below - 1)
        inner = place.adjusted(_LEFT - 8, 0, -_RIGHT + 8, 0)
        editor.setGeometry(QStyle.visualRect(option.direction, place, inner))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and isinstance(editor, TextEdit) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.commitData.emit(editor)
                self.closeEditor.emit(editor)
                return True
            if enter:
                return False  # a new line: QStyledItemDelegate would take it for the end
        return super().eventFilter(editor, event)

    def _fonts(self, option: QStyleOptionViewItem) -> tuple[QFont, QFont, QFont]:
        text, strong, small = QFont(option.font), QFont(option.font), QFont(option.font)
        text.setPixelSize(theme.TEXT)
        strong.setPixelSize(theme.TEXT)
        strong.setWeight(QFont.Weight.Bold)
        small.setPixelSize(theme.SMALL)
        return strong, text, small

    @staticmethod
    def _note(row: timeline.Row, width: int, font: QFont) -> QRect:
        flags = int(Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere)
        return QFontMetrics(font).boundingRect(QRect(0, 0, max(60, width), 100_000), flags, row.text[:_LONGEST])

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW)
        strong, text, _ = self._fonts(option)
        width = (option.widget.viewport().width() if option.widget else 600) - _LEFT - _RIGHT
        height = _TOP + QFontMetrics(strong).height() + _BOTTOM
        if row and row.text:
            links = linked(row.text[:_LONGEST], theme.TEXT, width, option.direction == Qt.LayoutDirection.RightToLeft)
            height += _BETWEEN + (links.height if links else self._note(row, width, text).height())
        return QSize(width, height)

    def _links(self, option: QStyleOptionViewItem, row: timeline.Row) -> tuple[LinkedText | None, QRect]:
        """Return the text of a row that has links, and where it stands."""
        width = option.rect.width() - _LEFT - _RIGHT
        top = _TOP + QFontMetrics(self._fonts(option)[0]).height() + _BETWEEN
        inner = QRect(option.rect.left() + _LEFT, option.rect.top() + top, width, option.rect.height() - top)
        place = QStyle.visualRect(option.direction, option.rect, inner)
        return linked(row.text[:_LONGEST], theme.TEXT, width, option.direction == Qt.LayoutDirection.RightToLeft), place

    def link_at(self, option: QStyleOptionViewItem, index: Index, point: QPoint) -> str:
        """Return the link under a point of the view, "" for none."""
        row = index.data(ROW)
        text, place = self._links(option, row) if row and row.text else (None, QRect())
        return text.link_at(QPointF(point - place.topLeft())) if text else ""

    def editorEvent(self, event: QEvent, model: RowsModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """A link is opened by a click on it, and by nothing else."""
        kind = event.type()
        if isinstance(event, QMouseEvent) and option.widget:
            link = self.link_at(option, index, event.position().toPoint())
            if kind == QEvent.Type.MouseMove:
                shape = Qt.CursorShape.PointingHandCursor if link else Qt.CursorShape.ArrowCursor
                option.widget.viewport().setCursor(shape)
            elif kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
                self._pressed = link
            elif kind == QEvent.Type.MouseButtonRelease and event.button() == Qt.MouseButton.LeftButton:
                if link and link == self._pressed:
                    open_link(link, option.widget)
                self._pressed = ""
        return super().editorEvent(event, model, option, index)

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        link = self.link_at(option, index, event.pos())
        QToolTip.showText(event.globalPos(), f"<span>{html.escape(told(link))}</span>" if link else "", view)
        return True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: timeline.Row | None = index.data(ROW)
        if row is None:
            return
        tokens = theme.now
        strong, text, small = self._fonts(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected and option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(option.rect, QColor(tokens.soft))

        def place(left: int, top: int, width: int, height: int) -> QRectF:
            rect = QRect(option.rect.left() + left, option.rect.top() + top, width, height)
            return QRectF(QStyle.visualRect(option.direction, option.rect, rect))

        colors = {"follow_up": tokens.accent, "done": tokens.muted, "news": tokens.steady, "birthday": tokens.steady}
        color = colors.get(row.kind, tokens.cooling)
        line = QFontMetrics(strong).height()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(color))
        painter.drawEllipse(place(14, _TOP + (line - 10) // 2, 10, 10))
        inner = option.rect.width() - _LEFT - _RIGHT
        said = when(row)
        said_width = QFontMetrics(small).horizontalAdvance(said) + 8
        lead, trail = (
            QStyle.visualAlignment(option.direction, side | Qt.AlignmentFlag.AlignVCenter)
            for side in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
        )
        painter.setFont(strong)
        painter.setPen(QColor(tokens.text))
        title = " ".join(row.title.split())[:300]
        paint_elided(painter, place(_LEFT, _TOP, inner - said_width, line), int(lead), title)
        painter.setFont(small)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(place(_LEFT + inner - said_width, _TOP, said_width, line), int(trail), said)
        if row.text:
            painter.setFont(text)
            painter.setPen(QColor(tokens.text))
            flags = (
                int(Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere)
                | int(Qt.AlignmentFlag.AlignTop)
                | int(QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft))
            )
            links, at = self._links(option, row)
            if links:
                links.paint(painter, at.topLeft().toPointF())
            else:
                below = place(_LEFT, _TOP + line + _BETWEEN, inner, option.rect.height())
                painter.drawText(below, flags, row.text[:_LONGEST])
        painter.restore()


def empty_words() -> str:
    """Return what an empty timeline says."""
    return tr("Nothing yet. Log a call or a meeting with “Log interaction”, or import your calendar.")
