"""A month as a grid: arrows move, Page Up and Page Down turn the month, a follow-up is carried to another day with the mouse."""

from datetime import date, timedelta

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from models import agenda, clock
from models.words import tr
from ui import theme
from ui.tables.month_model import Day, MonthModel
from ui.tables.plan_rows import hour
from ui.tables.rows_model import ROW
from ui.widgets.carrying import Carrying
from ui.widgets.lines import paint_elided

HEAD, LINE, EDGE = 24, 19, 6  # pixels: the day's number, an entry, around it
ROOM_FOR_TIME = 95  # of an entry, that there is for its time and its name
Index = QModelIndex | QPersistentModelIndex


class MonthGrid(Carrying, QTableView):
    """The weeks of a month; the current cell is the day that is looked at."""

    day_chosen = Signal(object)  # a date
    opened = Signal(object)  # a date: Enter, or a double click beside the entries
    item_opened = Signal(object)  # an agenda.Item: a double click on it
    item_chosen = Signal(object)
    moved = Signal(int, object)  # the follow-up's id, and the date where it was put down
    plan_asked = Signal(object)  # a date

    def __init__(self) -> None:
        super().__init__()
        self.days = MonthModel(self)
        self.setModel(self.days)
        self.setItemDelegate(_DayDelegate(self))
        self.setAccessibleName(tr("Month"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setMinimumSectionSize(24)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def show_day(self, day: date) -> None:
        """Show the month of a day, and make that day current."""
        self.days.show_month(day, clock.today())
        self.setCurrentIndex(self.days.place(day))

    def day(self) -> date | None:
        """Return the day that is looked at."""
        cell: Day | None = self.currentIndex().data(ROW)
        return cell and cell.day

    def over(self) -> date | None:
        """Return the day over which a follow-up is carried, None when none is."""
        at = self.place()
        cell: Day | None = self.indexAt(at).data(ROW) if at is not None else None
        return cell and cell.day

    def item_at(self, at: QPoint) -> agenda.Item | None:
        """Return the entry that is painted at a place of the viewport."""
        index = self.indexAt(at)
        cell: Day | None = index.data(ROW)
        if cell is None:
            return None
        number = (at.y() - self.visualRect(index).top() - HEAD) // LINE
        shown = lines_shown(self.visualRect(index).height(), len(cell.items))
        return cell.items[number] if 0 <= number < shown else None

    # --- keys ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, day = event.key(), self.day()
        if day is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turn(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key == Qt.Key.Key_Home:
            self.show_day(clock.today())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(day)
        elif key in (Qt.Key.Key_F, Qt.Key.Key_N):
            self.plan_asked.emit(day)
        elif not self._step(key, day):
            super().keyPressEvent(event)

    def _step(self, key: int, day: date) -> bool:
        """Go to the day that an arrow asks for, into another month too; False for another key."""
        forward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        steps = {forward: 1, back: -1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
        if key not in steps:
            return False
        target = day + timedelta(days=steps[key])
        place = self.days.place(target)
        if place.isValid() and place.data(ROW).is_of_month:
            self.setCurrentIndex(place)
        else:
            self.show_day(target)
        return True

    def turn(self, months: int) -> None:
        """Show another month, and the same day of it where it has one."""
        from models.repeating import later

        self.show_day(later(self.day() or clock.today(), months, "month"))

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.day_chosen.emit(current.data(ROW).day)

    # --- the mouse ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        item = self.item_at(event.position().toPoint())
        if item:
            self.item_chosen.emit(item)

    def carriable(self, at: QPoint) -> agenda.Item | None:
        item = self.item_at(at)
        return item if item and item.entry and item.entry.state == "open" else None

    def takes(self, what: agenda.Item, at: QPoint) -> bool:
        cell: Day | None = self.indexAt(at).data(ROW)
        return cell is not None and not cell.is_past and cell.day != what.entry.day

    def put_down(self, what: agenda.Item, at: QPoint) -> None:
        self.moved.emit(what.entry.id, self.indexAt(at).data(ROW).day)

    def title_of(self, what: agenda.Item) -> str:
        return what.title

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        item, cell = self.item_at(at), self.indexAt(at).data(ROW)
        if item:
            self.item_opened.emit(item)
        elif cell:
            self.plan_asked.emit(cell.day)


def lines_shown(height: int, items: int) -> int:
    """Return how many entries a cell of this height shows: all, or as many as leave room for "+2 more"."""
    room = max(0, (height - HEAD - EDGE // 2) // LINE)
    return items if items <= room else max(0, room - 1)


class _DayDelegate(QStyledItemDelegate):
    """Paints a day: its number, and what it holds as far as there is room."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell: Day | None = index.data(ROW)
        grid = self.parent()
        if cell is None or not isinstance(grid, MonthGrid):
            return
        tokens, rect = theme.now, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = (
            tokens.soft
            if chosen or grid.over() == cell.day
            else tokens.panel
            if cell.is_of_month
            else tokens.background
        )
        painter.fillRect(rect, QColor(ground))
        painter.setPen(QColor(tokens.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        if chosen and grid.hasFocus():
            painter.setPen(QColor(tokens.accent))
            painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -2.5, -2.5), 4, 4)
        self._paint_number(painter, option, cell)
        shown = lines_shown(rect.height(), len(cell.items))
        for number, item in enumerate(cell.items[:shown]):
            self._paint_item(painter, option, number, item, cell)
        if shown < len(cell.items):
            more = tr("+{n} more", n=len(cell.items) - shown)
            self._paint_text(painter, option, _line(rect, shown), more, tokens.muted)
        painter.restore()

    def _paint_number(self, painter: QPainter, option: QStyleOptionViewItem, cell: Day) -> None:
        place = QRect(option.rect.left() + EDGE - 2, option.rect.top() + 3, 22, 20)
        place = QStyle.visualRect(option.direction, option.rect, place)
        font = QFont(option.font)
        font.setPixelSize(theme.SMALL)
        color = theme.now.text if cell.is_of_month else theme.now.muted
        if cell.is_today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.now.accent))
            painter.drawEllipse(QRectF(place).adjusted(1, 0, -1, 0))
            font.setWeight(QFont.Weight.Bold)
            color = theme.now.on_accent
        painter.setFont(font)
        painter.setPen(QColor(color))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, QLocale().toString(cell.day.day))

    def _paint_item(
        self, painter: QPainter, option: QStyleOptionViewItem, number: int, item: agenda.Item, cell: Day
    ) -> None:
        tokens, line = theme.now, _line(option.rect, number)
        done = item.entry is not None and item.entry.state == "done"
        late = item.entry is not None and not done and cell.is_past
        dot = QRect(line.left(), line.top() + 6, 7, 7)
        dot = QStyle.visualRect(option.direction, option.rect, dot)
        tint = QColor(tokens.cooling if item.entry is None else tokens.muted if done else tokens.accent)
        painter.setPen(tint)
        painter.setBrush(Qt.BrushStyle.NoBrush if done else tint)
        painter.drawEllipse(dot) if item.entry is None else painter.drawRoundedRect(dot, 2, 2)
        color = tokens.muted if done or not cell.is_of_month else tokens.accent if late else tokens.text
        line.setLeft(line.left() + 12)
        if item.time and line.width() >= ROOM_FOR_TIME:  # else there would be no name beside it
            line.setLeft(line.left() + self._paint_text(painter, option, line, hour(item.time), color) + 5)
        self._paint_text(painter, option, line, agenda.told(item), color)

    @staticmethod
    def _paint_text(painter: QPainter, option: QStyleOptionViewItem, line: QRect, text: str, color: str) -> int:
        """Paint a text, elided, and return how wide it is."""
        font = QFont(option.font)
        font.setPixelSize(theme.SMALL)
        painter.setFont(font)
        painter.setPen(QColor(color))
        place = QStyle.visualRect(option.direction, option.rect, line)
        align = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        shown = paint_elided(painter, place, int(align), " ".join(text.split())[:200])
        return QFontMetrics(font).horizontalAdvance(shown)


def _line(cell: QRect, number: int) -> QRect:
    """Return where an entry of a cell is painted."""
    return QRect(cell.left() + EDGE, cell.top() + HEAD + number * LINE, cell.width() - 2 * EDGE, LINE)
