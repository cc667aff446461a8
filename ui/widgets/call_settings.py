"""The part of Settings about calls: when they are proposed, and how many a day."""

from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from models import call_windows, settings, settings_copy
from models.errors import Problem
from models.words import tr
from ui.widgets.setting_rows import choice, group, nothing, number, row

if TYPE_CHECKING:
    from ui.window import Window


class CallSettings:
    """Fields in a group of their own; kept as soon as they are changed."""

    def __init__(self, window: "Window", column: QVBoxLayout) -> None:
        self._window = window
        self.hours = QLineEdit()
        self.hours.setPlaceholderText(tr("12:00-14:00, 18:00-20:00"))
        self.hours.editingFinished.connect(self._keep_hours)
        self.days = choice([(tr("Working days of your country"), "working"), (tr("Every day"), "every")])
        self.days.activated.connect(lambda _: settings.put(settings.CALL_DAYS, self.days.currentData()))
        self.a_day = number(0, 20)
        self.a_day.valueChanged.connect(lambda value: settings.put(settings.CALLS_A_DAY, value))
        self.minutes = number(5, 180, tr(" min"))
        self.minutes.setSingleStep(5)
        self.minutes.valueChanged.connect(lambda value: settings.put(settings.CALL_MINUTES, value))
        form = group(column, tr("Calls"))
        every = settings_copy.all_()
        row(form, tr("Your hours for calls"), self.hours,
            tr("“Plan” proposes the next of these hours in which nothing else is on."), every["call_hours"],
            _hours_said)  # fmt: skip
        row(form, tr("Days for calls"), self.days, tr("Weekends and public holidays are those of the country above."),
            every["call_days"])  # fmt: skip
        row(form, tr("Calls a day"), self.a_day, tr("How many are proposed at most; those that you planned count too."),
            every["calls_a_day"])  # fmt: skip
        row(form, tr("A call takes"), self.minutes, tr("How much free time one needs, and how long it is in your calendar."),
            every["call_minutes"])  # fmt: skip

    def refresh(self) -> None:
        """Show what is chosen."""
        chosen = call_windows.rules()
        if not self.is_editing():
            self.hours.setText(call_windows.hours_text(chosen.hours))
        self.days.setCurrentIndex(self.days.findData("every" if chosen.every_day else "working"))
        for field, value in ((self.a_day, chosen.a_day), (self.minutes, chosen.minutes)):
            field.blockSignals(True)
            field.setValue(value)
            field.blockSignals(False)

    def is_editing(self) -> bool:
        """Is there a text that is not kept yet?"""
        return self.hours.hasFocus() and self.hours.isModified()

    def _keep_hours(self) -> None:
        if not self.hours.isModified():
            return
        self.hours.setModified(False)
        try:
            call_windows.set_hours(self.hours.text())
        except Problem as problem:
            self._window.show_problem(problem)
        self.hours.setText(call_windows.hours_text(call_windows.rules().hours))


def _hours_said(hours: list[list[str]]) -> str:
    spans = [(time.fromisoformat(first), time.fromisoformat(last)) for first, last in hours]
    return call_windows.hours_text(spans) or nothing()
