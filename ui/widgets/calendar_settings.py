"""The part of Settings about the user's calendar: what it is told of follow-ups, and how."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models import clock, settings, settings_copy
from models.words import dotted, short_day, tr
from ui import doing, written
from ui.widgets.labels import ElidedLabel, PlainLabel, button, plain_tooltip
from ui.widgets.setting_rows import Group, choice, group, nothing, number, row

if TYPE_CHECKING:
    from ui.window import Window


class CalendarSettings:
    """Fields in a group of their own; kept as soon as they are changed."""

    def __init__(self, window: "Window", column: QVBoxLayout) -> None:
        self._window = window
        self._hears = False
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
        self._lay_out(group(column, tr("Calendar")))

    def _lay_out(self, form: Group) -> None:
        every = settings_copy.all_()
        for label, field, key, remark in (
            (tr("Private events are"), self.private, settings.PRIVATE_EVENTS,
             tr("What becomes of events that are marked as private when you import a calendar.")),
            (tr("Follow-ups become"), self.export_as, settings.EXPORT_AS,
             tr("What your calendar shows them as. Google Calendar takes events only.")),
            (tr("Follow-ups tell"), self.detail, settings.CALENDAR_DETAIL,
             tr("What stands in your calendar, where others may read it.")),
            (tr("Their time is"), self.busy, settings.CALENDAR_BUSY,
             tr("Whether others who look for a time with you find it taken. A whole day is always free.")),
            (tr("Reminder"), self.alarm, settings.ALARM,
             tr("How long before a follow-up with a time you are reminded. Those that you planned keep theirs.")),
            (tr("Reminder of a whole day"), self.day_alarm, settings.DAY_ALARM,
             tr("When your calendar reminds you of a follow-up that has a day but no time.")),
        ):  # fmt: skip
            row(form, label, field, remark, every[key.name])
        row(
            form, tr("A file kept up to date"), self._file_row(),
            tr("Your follow-ups as a calendar file that other programs read. It is rewritten whenever follow-ups change."),
            default=nothing(), wide=True,
        )  # fmt: skip

    def _file_row(self) -> QWidget:
        self.file = ElidedLabel("", "strong")
        self.file_says = PlainLabel("", "small", wrap=True)
        self.choose, self.stop = button(tr("Choose…")), button(tr("Stop"))
        self.choose.clicked.connect(self._choose)
        self.stop.clicked.connect(self._stop)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.choose)
        line.addWidget(self.stop)
        line.addStretch()
        for each in (self.file, self.file_says):
            column.addWidget(each)
        column.addLayout(line)
        whole.setFocusProxy(self.choose)
        return whole

    def _choose(self) -> None:
        from models import calendar_file
        from ui import kept_file

        kept = calendar_file.chosen()
        name = kept.name if kept else "keepwarm.ics"
        file = doing.ask_file(self._window, tr("A file kept up to date"), name, tr("Calendar (*.ics)"))
        if file:
            calendar_file.choose(file)
            kept_file.follow(self._window).write_now()
            self._hear()

    def _hear(self) -> None:
        """Show from now on how it goes with the file."""
        if self._window.kept_file and not self._hears:
            self._hears = True
            self._window.kept_file.told.connect(self._show_file)

    def _stop(self) -> None:
        from models import calendar_file

        calendar_file.choose(None)
        self._window.say(tr("The file stays as it is, and is no longer written."))

    def _show_file(self) -> None:
        """Show the file that is kept up to date, and when that was done last."""
        path = settings.get(settings.CALENDAR_FILE).get("path", "")
        self.file.setText(dotted((Path(path).name, written.folder_words(Path(path)))) if path else "")
        plain_tooltip(self.file, path)
        self.file.setVisible(bool(path))
        self.stop.setVisible(bool(path))
        problem = self._window.kept_file.problem if self._window.kept_file else None
        text = tr("Put it into a synced folder, or where a calendar subscribes to it.")
        if path and problem:
            text = tr("{problem}. It is tried again.", problem=problem.title)
        elif path and Path(path).exists():
            at = datetime.fromtimestamp(Path(path).stat().st_mtime, tz=clock.local_zone())
            when = QLocale().toString(at.time(), QLocale.FormatType.ShortFormat)
            text = tr(
                "{folder} · written on {day} at {hour}",
                folder=str(Path(path).parent),
                day=short_day(at.date()),
                hour=when,
            )
        self.file_says.setText(text)

    def refresh(self) -> None:
        """Show what is chosen."""
        for box, key in self._choices:
            box.setCurrentIndex(max(0, box.findData(settings.get(key))))
        self.alarm.blockSignals(True)
        self.alarm.setValue(settings.get(settings.ALARM))
        self.alarm.blockSignals(False)
        self._hear()
        self._show_file()
