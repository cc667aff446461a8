"""Choosing a day, and a time of that day or none."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QTime
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from models import clock
from models.words import tr
from ui.widgets.labels import day_edit, time_edit


class MomentEdit(QWidget):
    """A day, and a time that can be left out."""

    def __init__(self, moment: date | datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = moment.tzinfo if isinstance(moment, datetime) else clock.local_zone()
        self.day = day_edit(clock.today())
        self.day.setAccessibleName(tr("Day"))
        self.timed = QCheckBox(tr("at"))
        self.timed.setAccessibleName(tr("With a time"))
        self.time = time_edit(tr("Time"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.day, self.timed, self.time):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.timed.toggled.connect(self.time.setEnabled)
        self.setFocusProxy(self.day)
        self.set_moment(moment)

    def set_moment(self, moment: date | datetime) -> None:
        """Show a day, or an aware instant."""
        timed = isinstance(moment, datetime)
        shown = moment.time() if timed else time(12, 30)
        self.day.setDate(QDate(moment.year, moment.month, moment.day))
        self.time.setTime(QTime(shown.hour, shown.minute))
        self.timed.setChecked(timed)
        self.time.setEnabled(timed)

    def moment(self) -> date | datetime:
        """Return the day, or the aware instant when a time is set."""
        shown = self.day.date()
        day = date(shown.year(), shown.month(), shown.day())
        if not self.timed.isChecked():
            return day
        at = self.time.time()
        zone = self._zone if isinstance(self._zone, ZoneInfo) else clock.local_zone()
        return datetime(day.year, day.month, day.day, at.hour(), at.minute(), tzinfo=zone)
