"""A month as a table of days, whole weeks of it."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from models import agenda
from models.words import trn
from ui.language import day_text
from ui.tables.plan_rows import hour, week_start
from ui.tables.rows_model import ROW

Index = QModelIndex | QPersistentModelIndex


@dataclass(slots=True)
class Day:
    """A cell: a day and what it holds."""

    day: date
    is_of_month: bool
    is_today: bool
    is_past: bool
    items: list[agenda.Item] = field(default_factory=list)


class MonthModel(QAbstractTableModel):
    """The weeks that a month touches; rows are weeks, columns the days of the week as the user's country has them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: list[Day] = []

    def show_month(self, month: date, today: date) -> None:
        """Read the month that the day `month` is in."""
        first = week_start(month.replace(day=1))
        after = (month.replace(day=28) + timedelta(days=4)).replace(day=1)
        weeks = ((after - first).days + 6) // 7
        items = agenda.days(first, first + timedelta(days=7 * weeks - 1))
        days = [first + timedelta(days=number) for number in range(7 * weeks)]
        same = [cell.day for cell in self._days] == days
        if not same:
            self.beginResetModel()
        self._days = [Day(day, day.month == month.month, day == today, day < today, items.get(day, [])) for day in days]
        if same:
            self.dataChanged.emit(self.index(0, 0), self.index(weeks - 1, 6))
        else:
            self.endResetModel()

    def place(self, day: date) -> QModelIndex:
        """Return where a day stands; an invalid index when it is not shown."""
        number = (day - self._days[0].day).days if self._days else -1
        return self.index(*divmod(number, 7)) if 0 <= number < len(self._days) else QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._days) // 7

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 7

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell = self._days[index.row() * 7 + index.column()]
        if role == ROW:
            return cell
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _spoken(cell)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole and self._days:
            weekday = self._days[section].day.isoweekday()
            return QLocale().standaloneDayName(weekday, QLocale.FormatType.ShortFormat)
        return None


def _spoken(cell: Day) -> str:
    """What a screen reader says of a day."""
    day = day_text(cell.day, QLocale().dateFormat(QLocale.FormatType.LongFormat))
    if not cell.items:
        return day
    count = trn("{n} entry", "{n} entries", len(cell.items))
    return ", ".join(
        [day, count, *(" ".join(part for part in (hour(item.time), agenda.told(item)) if part) for item in cell.items)]
    )
