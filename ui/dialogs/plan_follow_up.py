"""Planning a follow-up, or editing one."""

from datetime import date, datetime, timedelta

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QSpinBox, QWidget

from models import call_windows, clock, follow_ups, settings
from models.words import tr
from ui.dialogs.form import FormDialog
from ui.dialogs.moment import MomentEdit
from ui.dialogs.repeat import RepeatEdit
from ui.widgets.labels import roomy
from ui.widgets.person_picker import PersonPicker


class PlanDialog(FormDialog):
    """Asks for kind, people, day or time, and reason; `result_entry()` is what to save."""

    def __init__(self, entry: follow_ups.Entry, parent: QWidget | None = None) -> None:
        super().__init__(tr("Plan a follow-up") if entry.id is None else tr("Edit a follow-up"), parent)
        self.setMinimumWidth(580)
        self._entry = entry
        self.kind = QComboBox()
        for kind in follow_ups.KINDS:
            self.kind.addItem(follow_ups.kind_name(kind), kind)
        self.kind.setCurrentIndex(max(0, self.kind.findData(entry.kind)))
        self.people = PersonPicker(entry.people)
        self.moment = MomentEdit(entry.time or entry.day)
        self.repeat = RepeatEdit(entry.every, entry.unit, bool(entry.series))
        self.reason = QLineEdit(entry.reason)
        self.reason.setPlaceholderText(tr("What about? It will stand in the reminder"))
        self.minutes = QSpinBox()
        roomy(self.minutes)
        self.minutes.setRange(5, 24 * 60)
        self.minutes.setSingleStep(5)
        self.minutes.setSuffix(tr(" min"))
        self.minutes.setValue(entry.minutes)
        self.alarm = QSpinBox()
        roomy(self.alarm)
        self.alarm.setRange(-1, 7 * 24 * 60)
        self.alarm.setSpecialValueText(tr("no reminder"))
        self.alarm.setSuffix(tr(" min before"))
        self.alarm.setValue(self._alarm_to_show())
        for field in (self.minutes, self.alarm):
            self.moment.timed.toggled.connect(field.setEnabled)
            field.setEnabled(self.moment.timed.isChecked())
        for label, field in (
            (tr("&What"), self.kind),
            (tr("W&ith"), self.people),
            (tr("&Due"), self.moment),
            ("", self._shortcuts()),
            (tr("&Takes"), self.minutes),
            (tr("Re&peat"), self.repeat),
            (tr("Re&mind"), self.alarm),
            (tr("&Reason"), self.reason),
        ):
            self.form.addRow(label, field)
        (self.reason if entry.people else self.people).setFocus()

    def _alarm_to_show(self) -> int:
        if self._entry.alarm is not None:
            return self._entry.alarm
        timed_without = self._entry.id is not None and self._entry.time is not None
        return -1 if timed_without else settings.get(settings.ALARM)

    def _shortcuts(self) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for text, days in ((tr("Today"), 0), (tr("Tomorrow"), 1), (tr("In a week"), 7), (tr("In a month"), 30)):
            button = QPushButton(text)
            button.setProperty("look", "quiet")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, days=days: self._in_days(days))
            layout.addWidget(button)
        free = QPushButton(tr("Free hour"))
        free.setProperty("look", "quiet")
        free.setAutoDefault(False)
        free.setToolTip(tr("The next of your hours for calls in which nothing is on; again for the one after it"))
        free.clicked.connect(self._next_free)
        layout.addWidget(free)
        layout.addStretch(1)
        return row

    def _next_free(self) -> None:
        """Show the next free window after the one that is shown."""
        shown, now = self.moment.moment(), clock.now()
        after = shown if isinstance(shown, datetime) and shown > now else now
        found = next((moment for moment in call_windows.free(now) if moment > after), None)
        if found:
            self.moment.set_moment(found)

    def _in_days(self, days: int) -> None:
        day = clock.today() + timedelta(days=days)
        shown = self.moment.moment()
        moment = datetime.combine(day, shown.timetz()) if isinstance(shown, datetime) else day
        self.moment.set_moment(moment)

    def advice(self) -> str:
        if not self.people.chosen():
            return self.lacking(self.people, tr("Choose with whom: type a part of the name and press Enter."))
        return ""

    def result_entry(self) -> follow_ups.Entry:
        """Return the entry with what the form holds."""
        entry = self._entry
        entry.kind, entry.people, entry.reason = (
            self.kind.currentData(),
            self.people.chosen(),
            self.reason.text().strip(),
        )
        due: date | datetime = self.moment.moment()
        follow_ups.set_due(entry, due)
        follow_ups.set_repeat(entry, *self.repeat.repeat())
        if isinstance(due, datetime):
            entry.minutes = self.minutes.value()
            entry.alarm = self.alarm.value() if self.alarm.value() >= 0 else None
        return entry
