"""What the columns of a table hold: the guess is shown with a few values of each, and can be changed."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QDate,
    QModelIndex,
    QObject,
    QRectF,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from models.formats import csv_columns, csv_days
from models.formats.records import Columns
from models.words import tr
from ui import theme
from ui.dialogs.form import FormDialog
from ui.dialogs.room import open_at
from ui.language import day_text
from ui.widgets.labels import PlainLabel
from ui.widgets.lines import paint_elided

HEADING, SAMPLES, FIELD = range(3)
_ROW, _SHOWN = 40, 3
_KEY = Qt.ItemDataRole.UserRole
_CHEVRON = str(Path(__file__).parents[2] / "resources" / "icons" / "chevron-down.svg")


class ColumnsModel(QAbstractTableModel):
    """A row for each column of the table: what stands above it, some values, and the field that it is."""

    def __init__(self, columns: Columns, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = columns
        self.has_head = columns.has_head
        self.fields = list(columns.fields)
        self.words = csv_columns.fields()

    def set_has_head(self, has_head: bool) -> None:
        """Take the first row for headings, or for a person."""
        self.has_head = has_head
        self.dataChanged.emit(self.index(0, HEADING), self.index(self.rowCount() - 1, SAMPLES))

    def values(self, number: int) -> list[str]:
        """Return the values of a column that are known."""
        rows = self.columns.samples if self.has_head else [self.columns.headings, *self.columns.samples]
        return list(dict.fromkeys(value for row in rows if number < len(row) and (value := row[number].strip())))

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.fields)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 3

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        return super().flags(index) | (Qt.ItemFlag.ItemIsEditable if index.column() == FIELD else Qt.ItemFlag(0))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (tr("In the file"), tr("For example"), tr("Becomes"))[section]
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == _KEY:
            return self.fields[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (self._text(index.row(), column) for column in (HEADING, FIELD, SAMPLES))
            return ", ".join(filter(None, parts))
        return self._text(index.row(), index.column()) if role == Qt.ItemDataRole.DisplayRole else None

    def _text(self, number: int, column: int) -> str:
        if column == FIELD:
            return self.words.get(self.fields[number], self.fields[number])
        if column == SAMPLES:
            return " · ".join(_isolated(value) for value in self.values(number)[:_SHOWN])
        heading = self.columns.headings[number].strip() if self.has_head else ""
        return heading or tr("Column {n}", n=number + 1)

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or index.column() != FIELD or value not in self.words:
            return False
        self.fields[index.row()] = value
        self.dataChanged.emit(index, index)
        return True


class FieldDelegate(QStyledItemDelegate):
    """A field is painted as a combo box, and is one while it is chosen."""

    def __init__(self, words: dict[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(220, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        super().paint(painter, option, QModelIndex())
        tokens, box = theme.now, QRectF(option.rect).adjusted(4, 4, -5, -5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        view = option.widget
        is_current = isinstance(view, QAbstractItemView) and view.currentIndex() == index and view.hasFocus()
        painter.setPen(QColor(tokens.accent if is_current else tokens.line))
        painter.setBrush(QColor(tokens.panel))
        painter.drawRoundedRect(box, theme.CORNER, theme.CORNER)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        icon = QRectF(box.left() + 8 if mirrored else box.right() - 22, box.center().y() - 7, 14, 14).toRect()
        QIcon(_CHEVRON).paint(painter, icon)
        painter.setPen(QColor(tokens.text if index.data(_KEY) not in ("", csv_columns.OTHER) else tokens.muted))
        room = box.adjusted(28 if mirrored else 10, 0, -10 if mirrored else -28, 0)
        align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        paint_elided(painter, room, int(align), index.data())
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex) -> QWidget:
        box = QComboBox(parent)
        box.setMaxVisibleItems(16)
        for key, word in self._words.items():
            box.addItem(word, key)
        box.activated.connect(lambda: self._done(box))
        QTimer.singleShot(0, box, box.showPopup)
        return box

    def _done(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)

    def setEditorData(self, editor: QWidget, index: QModelIndex) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(index.data(_KEY))))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        editor.setGeometry(option.rect.adjusted(4, 4, -4, -4))


class ColumnsDialog(FormDialog):
    """Asks what the columns of a table hold; `answer()` is what to read it with, and to remember."""

    def __init__(self, columns: Columns, parent: QWidget | None = None, file: str = "") -> None:
        super().__init__(tr("What the columns hold"), parent, save=tr("Continue"))
        open_at(self, 760, 560)
        self._columns = columns
        self.model = ColumnsModel(columns, self)
        said = tr("Say what each column holds. The answer is remembered for tables with the same headings.")
        self.form.addRow(PlainLabel(f"{_short(file)} — {said}" if file else said, "muted", wrap=True))
        self.has_head = QCheckBox(tr("The first row holds &headings"))
        self.has_head.setChecked(columns.has_head)
        self.has_head.toggled.connect(self.model.set_has_head)
        self.form.addRow(self.has_head)
        self.table = _Table(self.model)
        self.form.addRow(self.table)
        self.day_order = QComboBox()
        self.day_order.setAccessibleName(tr("Order of day and month"))
        self.form.addRow(tr("&Days such as"), self.day_order)
        self.model.dataChanged.connect(self._days)
        self._days()
        self.table.setFocus()

    def _days(self) -> None:
        """Ask for the order of day and month where a day could be read both ways."""
        example = self._doubtful()
        self.form.setRowVisible(self.day_order, bool(example))
        if not example:
            self.day_order.clear()
            return
        if self.day_order.count():
            return
        self.day_order.addItem(tr("Choose…"), None)
        for first in (True, False):
            self.day_order.addItem(_read_as(example, first), first)

    def _doubtful(self) -> str:
        """Return a day that could be read both ways, "" when there is none."""
        at = [n for n, field in enumerate(self.model.fields) if field in (*csv_columns.DAYS, "event")]
        values = [value for n in at for value in self.model.values(n)]
        known, doubtful = csv_days.day_first(values)
        if at and self._columns.day_first is None:
            return next((value for value in values if csv_days.day_first([value])[1]), "03/04/1980")
        return next(value for value in values if csv_days.day_first([value])[1]) if doubtful and known is None else ""

    def advice(self) -> str:
        if not csv_columns.names_somebody(self.model.fields):
            said = tr("Say which column holds a name, a phone or an e-mail: the others may stay as they are.")
            return self.lacking(self.table, said)
        if self.day_order.count() and self.day_order.currentData() is None:
            return self.lacking(self.day_order, tr("Say which comes first, the day or the month."))
        return ""

    def answer(self) -> Columns:
        """Return the columns as the user wants them."""
        day_first = self.day_order.currentData() if self.day_order.count() else None
        return replace(
            self._columns, fields=list(self.model.fields), has_head=self.model.has_head, day_first=day_first, sure=True,
            unknown=[],
        )  # fmt: skip


class _Table(QTableView):
    """The columns, one a row. Enter, F2 or a click on a field opens its list."""

    def __init__(self, model: ColumnsModel) -> None:
        super().__init__()
        self.setProperty("look", "panel")
        self.setAccessibleName(tr("Columns of the table"))
        self.setStyleSheet(
            f"QTableView::item {{ padding: 0 6px; }}"
            f"QTableView::item:selected {{ background: {theme.now.soft}; color: {theme.now.text}; }}"
        )
        self.setModel(model)
        self.setItemDelegateForColumn(FIELD, FieldDelegate(model.words, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMinimumHeight(220)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(HEADING, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(SAMPLES, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(FIELD, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(HEADING, 180)
        header.resizeSection(FIELD, 230)
        self.setCurrentIndex(model.index(0, FIELD))
        self.clicked.connect(self._open)

    def _open(self, index: QModelIndex) -> None:
        if index.column() == FIELD:
            self.edit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not event.modifiers():
            self._open(self.model().index(self.currentIndex().row(), FIELD))
            return
        super().keyPressEvent(event)


def _short(name: str, longest: int = 80) -> str:
    """Return the name of a file in a folder or an archive, cut in its middle where it is long: its end is the file's own name."""
    return name if len(name) <= longest else f"{name[:20]}…{name[21 - longest :]}"


def _isolated(text: str) -> str:
    """Return a value on one line that keeps its own direction: a number does not turn round in an Arabic window."""
    return f"\u2068{' '.join(text.split())}\u2069"


def _read_as(example: str, day_first: bool) -> str:
    """Return a day that could be read both ways, and how it is read."""
    text = csv_days.read_day(example, day_first)
    day = QDate.fromString(text if not text.startswith("--") else f"2000{text[1:]}", Qt.DateFormat.ISODate)
    return tr("{day}, read as {meant}", day=example, meant=day_text(day, "d MMMM"))
