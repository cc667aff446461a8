"""The part of Settings about the user's calendar: what it is told of follow-ups, and how."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from models import settings
from models.words import tr
from ui.widgets.setting_rows import choice, group, number, row

if TYPE_CHECKING:
    from ui.window import Window


class CalendarSettings:
    """Fields in a group of their own; kept as soon as they are changed."""

    def __init__(self, window: "Window", column: QVBoxLayout) -> None:
        self._window = window
        self.private = choice(
            [(tr("Read like others"), "full"), (tr("Read without title, note and place"), "hidden"),
             (tr("Left out"), "left_out")]
        )  # fmt: skip
        self.export_as = choice([(tr("Events, with an alarm"), "event"), (tr("Tasks (to-dos)"), "todo")])
        self.detail = choice(
            [(tr("Who, why, the phone number and the last talk"), "full"), (tr("Only who: “Call Samira Benali”"), "name"),
             (tr("Only initials: “Call S. B.”"), "initials")]
        )  # fmt: skip
        self.busy = choice([(tr("Busy"), "busy"), (tr("Free"), "free")])
        self.day_alarm = choice(
            [(tr("At nine that morning"), -540), (tr("At six the evening before"), 360), (tr("Never"), None)]
        )
        self.alarm = number(0, 7 * 24 * 60, tr(" min before"))
        self.alarm.valueChanged.connect(lambda value: settings.put(settings.ALARM, value))
        self._choices = (
            (self.private, settings.PRIVATE_EVENTS),
            (self.export_as, settings.EXPORT_AS),
            (self.detail, settings.CALENDAR_DETAIL),
            (self.busy, settings.CALENDAR_BUSY),
            (self.day_alarm, settings.DAY_ALARM),
        )
        for box, key in self._choices:
            box.activated.connect(lambda _, box=box, key=key: settings.put(key, box.currentData()))
        form = group(column, tr("Calendar"))
        row(form, tr("Private events are"), self.private, tr("When a calendar is imported."))
        row(form, tr("Follow-ups become"), self.export_as, tr("Google Calendar takes events only."))
        row(form, tr("They tell"), self.detail, tr("What others may read who see your calendar."))
        row(
            form,
            tr("Their time is"),
            self.busy,
            tr("What others see who look for a time with you. A whole day is always free."),
        )
        row(form, tr("Reminder"), self.alarm, tr("For new follow-ups that have a time."))
        row(form, tr("A whole day rings"), self.day_alarm)

    def refresh(self) -> None:
        """Show what is chosen."""
        for box, key in self._choices:
            box.setCurrentIndex(max(0, box.findData(settings.get(key))))
        self.alarm.blockSignals(True)
        self.alarm.setValue(settings.get(settings.ALARM))
        self.alarm.blockSignals(False)
