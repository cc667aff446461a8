"""Choosing whether something repeats: how often, and counted from what."""

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox, QWidget

from models import repeating
from models.words import tr, trn
from ui.widgets.labels import roomy

_ONCE, _BY_DATE, _AFTER = "once", "date", "done"


class RepeatEdit(QWidget):
    """Once, or every so many days, weeks, months or years: by date, or after it is done."""

    def __init__(self, every: int, unit: str, by_date: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.way = QComboBox()
        for text, way in ((tr("Once"), _ONCE), (tr("By date"), _BY_DATE), (tr("After it is done"), _AFTER)):
            self.way.addItem(text, way)
        self.way.setAccessibleName(tr("Repeats"))
        self.way.setToolTip(
            tr("By date: it comes back on its day, whatever happens. After it is done: so long after that day.")
        )
        self.every = QSpinBox()
        self.every.setAccessibleName(tr("How many"))
        roomy(self.every)
        self.unit = QComboBox()
        for each in repeating.UNITS:
            self.unit.addItem("", each)
        self.every.valueChanged.connect(lambda n: name_units(self.unit, n))
        self.unit.setAccessibleName(tr("Days, weeks, months or years"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.way, self.every, self.unit):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.setFocusProxy(self.way)
        self.way.setCurrentIndex(self.way.findData((_BY_DATE if by_date else _AFTER) if every else _ONCE))
        self.unit.setCurrentIndex(self.unit.findData(unit if every else "week"))
        self.unit.currentIndexChanged.connect(self._bound)
        self.way.currentIndexChanged.connect(self._enable)
        self._bound()
        self.every.setValue(every or 1)
        name_units(self.unit, self.every.value())
        self._enable()

    def _bound(self) -> None:
        self.every.setRange(1, max(repeating.MOST[self.unit.currentData()], self.every.value()))

    def _enable(self) -> None:
        for field in (self.every, self.unit):
            field.setEnabled(self.way.currentData() != _ONCE)

    def repeat(self) -> tuple[int, str, bool]:
        """Return (every, unit, by date); every is 0 for once."""
        way = self.way.currentData()
        return (0 if way == _ONCE else self.every.value()), self.unit.currentData(), way == _BY_DATE


def name_units(units: QComboBox, n: int) -> None:
    """Call the units of repeating.UNITS in a box as so many of them are called: "1 week", "2 weeks"."""
    names = {
        "day": trn("day", "days", n), "week": trn("week", "weeks", n),
        "month": trn("month", "months", n), "year": trn("year", "years", n),
    }  # fmt: skip
    for place, unit in enumerate(repeating.UNITS):
        units.setItemText(place, names[unit])
