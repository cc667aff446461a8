"""A birthday, or another day of each year: day and month, with or without the year."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QSizePolicy, QSpinBox, QWidget

from models.words import tr
from ui.widgets.labels import roomy

_FIRST_YEAR = 1849  # shown as "no year"


class DayOfYearEdit(QWidget):
    """Edits "1980-04-12", "--04-12" or ""; another text is kept as long as nothing is touched."""

    def __init__(self, text: str, parent: QWidget | None = None, narrow: bool = False) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # a form would give it more
        self._text = text
        self._day = QSpinBox()
        roomy(self._day)
        self._day.setRange(0, 31)
        self._day.setSpecialValueText("–")
        self._day.setAccessibleName(tr("Day"))
        self._month = QComboBox()
        self._month.addItem("–")
        for month in range(1, 13):
            self._month.addItem(QLocale().standaloneMonthName(month))
        self._month.setAccessibleName(tr("Month"))
        self._year = QSpinBox()
        roomy(self._year)
        self._year.setRange(_FIRST_YEAR, 2200)
        self._year.setSpecialValueText(tr("no year"))
        self._year.setAccessibleName(tr("Year"))
        year, month, day = self._parts(text)
        self._day.setValue(day)
        self._month.setCurrentIndex(month)
        self._year.setValue(year or _FIRST_YEAR)
        self._shown = self._fields()
        layout = QBoxLayout(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight, self)
        layout.setContentsMargins(0, 0, 0, 0)
        first = QHBoxLayout()
        first.addWidget(self._day)
        first.addWidget(self._month, int(narrow))
        layout.addLayout(first)
        layout.addWidget(self._year)
        layout.addStretch(1)
        self.setFocusProxy(self._day)

    @staticmethod
    def _parts(text: str) -> tuple[int, int, int]:
        month, _, day = text[-5:].partition("-")
        if not (month.isdecimal() and day.isdecimal() and 1 <= int(month) <= 12):
            return 0, 0, 0
        year = text[:-6]
        return (int(year) if year.isdecimal() and int(year) > _FIRST_YEAR else 0), int(month), int(day)

    def _fields(self) -> tuple[int, int, int]:
        return self._day.value(), self._month.currentIndex(), self._year.value()

    def text(self) -> str:
        """Return the day as it is stored."""
        day, month, year = self._fields()
        if (day, month, year) == self._shown:
            return self._text
        if not day or not month:
            return ""
        return f"{year:04}-{month:02}-{day:02}" if year > _FIRST_YEAR else f"--{month:02}-{day:02}"
