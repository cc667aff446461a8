"""Follow-ups: overdue, today, this week, later, done."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from models import clock, follow_ups
from models.words import short_day, tr, trn
from ui import doing, theme
from ui.page import Page
from ui.tables.rows_model import ROW, RowsModel, RowsView
from ui.widgets.labels import EmptyState, Panel, PlainLabel, button

if TYPE_CHECKING:
    from ui.window import Window

HEIGHT, HEAD = 52, 36
_CHECK = (QPointF(3.5, 7.5), QPointF(6.5, 10.5), QPointF(11.5, 4.5))
Index = QModelIndex | QPersistentModelIndex


@dataclass(slots=True)
class PlanLine:
    """A row: a follow-up, or (entry None) the heading of a group."""

    id: str
    title: str
    remark: str = ""
    when: str = ""
    entry: follow_ups.Entry | None = None
    late: bool = False


def plan_text(row: PlanLine) -> str:
    """Return what a screen reader says of a row."""
    return ", ".join(part for part in (row.title, row.when, row.remark) if part)


def lines(entries: list[follow_ups.Entry], done: list[follow_ups.Entry], today: date) -> list[PlanLine]:
    """Return the rows: each group that is not empty under its heading."""
    week = today + timedelta(days=7)
    groups = [
        ("overdue", tr("Overdue"), [entry for entry in entries if entry.day < today]),
        ("today", tr("Today"), [entry for entry in entries if entry.day == today]),
        ("week", tr("Within a week"), [entry for entry in entries if today < entry.day <= week]),
        ("later", tr("Later"), [entry for entry in entries if entry.day > week]),
        ("done", tr("Done"), done),
    ]
    rows = []
    for key, title, members in groups:
        if members:
            rows.append(PlanLine(f"head {key}", title, when=QLocale().toString(len(members))))
            rows += [_line(entry, today) for entry in members]
    return rows


def _line(entry: follow_ups.Entry, today: date) -> PlanLine:
    late = entry.state == "open" and entry.day < today
    day = date.fromisoformat(entry.done_on) if entry.done_on else entry.day
    when = short_day(day) if day.year == today.year else QLocale().toString(day, "d MMM yyyy")
    if entry.time and entry.state == "open":
        when += ", " + QLocale().toString(entry.time.time(), QLocale.FormatType.ShortFormat)
    remark = entry.reason
    if late:
        overdue = trn("{n} day late", "{n} days late", (today - entry.day).days)
        remark = " · ".join(part for part in (overdue, remark) if part)
    return PlanLine(f"plan {entry.id}", follow_ups.title(entry), remark, when, entry, late)


class FollowUpsPage(Page):
    """The list. Space ticks off and logs, D ticks off only, T tomorrow, W next week, Enter edits, Delete removes."""

    shows = frozenset({"follow_up", "follow_up_person", "person"})

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.model = RowsModel(plan_text, self)
        delegate = PlanDelegate(self)
        delegate.ticked.connect(self._tick)
        self.list = RowsView(self.model, delegate, tr("Follow-ups"))
        self.list.opened.connect(self._edit)
        self.list.installEventFilter(self)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._menu)
        add = button(tr("Plan a follow-up…"), "primary", tooltip="Ctrl+Shift+F")
        add.clicked.connect(lambda: doing.plan(window, []))
        export = button(tr("Export to calendar…"), tooltip="Ctrl+E")
        export.clicked.connect(lambda: doing.export_follow_ups(window))
        first = button(tr("Plan a follow-up…"), "primary")
        first.clicked.connect(lambda: doing.plan(window, []))
        self.empty = EmptyState(
            tr("Nothing planned"),
            tr("Plan a call or a message with somebody. Exported to your calendar, it reminds you there."),
            [first],
        )
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(PlainLabel(tr("Follow-ups"), "title"))
        head.addStretch(1)
        head.addWidget(export)
        head.addWidget(add)
        panel = Panel()
        panel.body.setContentsMargins(1, 4, 1, 4)
        panel.body.addWidget(self.list)
        keys = tr("↑↓ move · Space done and logged · D done · T tomorrow · W in a week · Enter edit · Delete remove")
        self.full = QWidget()
        inner = QVBoxLayout(self.full)
        inner.setContentsMargins(24, 18, 24, 16)
        inner.setSpacing(12)
        inner.addLayout(head)
        inner.addWidget(panel, 1)
        inner.addWidget(PlainLabel(keys, "small"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.full)
        column.addWidget(self.empty)
        self.setFocusProxy(self.list)

    def refresh(self) -> None:
        rows = lines(follow_ups.open_ones(), follow_ups.done_ones(), clock.today())
        self.full.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.model.set_rows(rows)
        if rows and (self.list.current() is None or self.list.current().entry is None):
            self._first()

    def _first(self) -> None:
        row = next((row for row in self.model.rows() if row.entry), None)
        if row:
            self.list.setCurrentIndex(self.model.index(self.model.position(row.id)))

    def _edit(self, row: PlanLine) -> None:
        if row.entry:
            doing.edit_follow_up(self.window_, row.entry.id)

    def _tick(self, row: PlanLine, log: bool = True) -> None:
        if row.entry and row.entry.state == "done":
            follow_ups.reopen(row.entry.id)
            self.window_.say(tr("Open again: {title}.", title=row.title), undo=True)
        elif row.entry:
            doing.tick_off(self.window_, row.entry.id, log)

    def eventFilter(self, watched, event) -> bool:  # noqa: ANN001
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() == event.Type.KeyPress:
            row = self.list.current()
            if row and row.entry and not event.modifiers() and self._key(event.key(), row):
                return True
        return super().eventFilter(watched, event)

    def _key(self, key: int, row: PlanLine) -> bool:
        number, is_open = row.entry.id, row.entry.state == "open"
        if key == Qt.Key.Key_Space:
            self._tick(row)
        elif key == Qt.Key.Key_D:
            self._tick(row, log=False)
        elif key in (Qt.Key.Key_T, Qt.Key.Key_W) and is_open:
            doing.postpone_to(self.window_, number, 1 if key == Qt.Key.Key_T else 7)
        elif key == Qt.Key.Key_Delete:
            doing.remove_follow_ups(self.window_, [number])
        else:
            return False
        return True

    def _menu(self, at) -> None:  # noqa: ANN001
        row = self.list.current()
        if not row or not row.entry:
            return
        number, menu = row.entry.id, QMenu(self)
        if row.entry.state == "open":
            menu.addAction(tr("Done, and log it"), partial(self._tick, row))
            menu.addAction(tr("Done"), partial(self._tick, row, False))
            menu.addAction(tr("Tomorrow"), partial(doing.postpone_to, self.window_, number, 1))
            menu.addAction(tr("In a week"), partial(doing.postpone_to, self.window_, number, 7))
            menu.addSeparator()
        else:
            menu.addAction(tr("Open again"), partial(self._tick, row))
        menu.addAction(tr("Edit…"), partial(doing.edit_follow_up, self.window_, number))
        for person, name in row.entry.people[:5]:
            menu.addAction(tr("Go to {name}", name=name[:40]), partial(self.window_.open_person, person))
        menu.addAction(tr("Remove"), partial(doing.remove_follow_ups, self.window_, [number]))
        menu.popup(self.list.viewport().mapToGlobal(at))


class PlanDelegate(QStyledItemDelegate):
    """Paints headings and follow-ups with a box to tick."""

    ticked = Signal(object)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW)
        return QSize(200, HEIGHT if row and row.entry else HEAD)

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
        self._paint_row(painter, option, row) if row.entry else self._paint_heading(painter, option, row)
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
        shown = QFontMetrics(font).elidedText(line, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(place, int(align), shown)

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, row: PlanLine) -> None:
        rect = option.rect.adjusted(16, 6, -16, 0)
        self._text(painter, option, rect, row.title, (theme.SECTION, QFont.Weight.Bold, theme.now.text, False))
        self._text(painter, option, rect, row.when, (theme.SMALL, QFont.Weight.Normal, theme.now.muted, True))

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: PlanLine) -> None:
        tokens, done = theme.now, row.entry.state == "done"
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(tokens.soft))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(tokens.hover))
        painter.fillRect(option.rect.adjusted(0, option.rect.height() - 1, 0, 0), QColor(tokens.line))
        box = QRectF(self._box(option)).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(tokens.accent if done else tokens.muted), 1.2))
        painter.setBrush(QColor(tokens.accent) if done else QColor(tokens.panel))
        painter.drawRoundedRect(box, 4, 4)
        if done:
            painter.setPen(QPen(QColor(tokens.on_accent), 1.8))
            painter.drawPolyline([box.topLeft() + point for point in _CHECK])
        width = 150
        main = QRect(option.rect.left() + 46, option.rect.top() + 7, option.rect.width() - 46 - width - 24, 19)
        color = tokens.muted if done else tokens.text
        self._text(painter, option, main, row.title, (theme.TEXT, QFont.Weight.DemiBold, color, False))
        below = main.translated(0, 19)
        remark = tokens.accent if row.late else tokens.muted
        self._text(painter, option, below, row.remark, (theme.SMALL, QFont.Weight.Normal, remark, False))
        end = QRect(option.rect.right() - width - 16, option.rect.top(), width, option.rect.height())
        self._text(painter, option, end, row.when, (theme.SMALL, QFont.Weight.Normal, tokens.muted, True))

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
