"""A year, and if one likes the month: since when, until when."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QSpinBox, QWidget

from models import clock
from models.words import tr
from ui.widgets.labels import roomy

_FIRST_YEAR = 1899  # shown as "–"


class _Year(QSpinBox):
    """A year; the first step from "–" leads to this one."""

    def stepBy(self, steps: int) -> None:
        if self.value() == _FIRST_YEAR:
            self.setValue(clock.today().year)
        else:
            super().stepBy(steps)


class MonthEdit(QWidget):
    """Edits "2021", "2021-03" or ""; a day is kept as long as nothing is touched. `name` is for who cannot see the label."""

    def __init__(self, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # a form would give it more
        self._text = text
        self._month = QComboBox()
        self._month.addItem("–")
        for month in range(1, 13):
            self._month.addItem(QLocale().standaloneMonthName(month))
        self._month.setAccessibleName(tr("{name}: month", name=name))
        self._year = _Year()
        roomy(self._year)
        self._year.setRange(_FIRST_YEAR, 2200)
        self._year.setSpecialValueText("–")
        self._year.setAccessibleName(tr("{name}: year", name=name))
        parts = [int(part) if part.isdecimal() else 0 for part in (*text.split("-"), "")[:2]]
        self._year.setValue(parts[0])
        self._month.setCurrentIndex(parts[1] if parts[1] <= 12 else 0)
        self._shown = self._fields()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._month)
        layout.addWidget(self._year)
        layout.addStretch(1)
        self.setFocusProxy(self._month)

    def _fields(self) -> tuple[int, int]:
        return self._year.value(), self._month.currentIndex()

    def has_month_only(self) -> bool:
        """Is there a month, and no year to it?"""
        year, month = self._fields()
        return year == _FIRST_YEAR and month > 0

    def text(self) -> str:
        """Return what is stored: "2021-03", "2021", or ""."""
        year, month = self._fields()
        if (year, month) == self._shown:
            return self._text
        if year == _FIRST_YEAR:
            return ""
        return f"{year:04}-{month:02}" if month else f"{year:04}"
