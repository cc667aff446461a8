"""The part of Settings about notices of the desktop."""

from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QTimeEdit, QVBoxLayout, QWidget

from models import notices
from models.errors import Problem
from models.words import tr
from ui import doing_settings
from ui.widgets.labels import PlainLabel, time_edit
from ui.widgets.setting_rows import Group, group, hour, row

if TYPE_CHECKING:
    from ui.window import Window


class NoticeSettings:
    """Fields in a group of their own; kept as soon as they are changed."""

    def __init__(self, window: "Window", column: QVBoxLayout) -> None:
        self._window = window
        self.digest, self.digest_at = QCheckBox(tr("each morning")), _hour(tr("Hour of the digest"))
        self.reminders = QCheckBox(tr("of follow-ups that have a time"))
        self.quiet_from, self.quiet_until = _hour(tr("Quiet from")), _hour(tr("Quiet until"))
        self.stay = QCheckBox(tr("when the window is closed"))
        self.autostart = QCheckBox(tr("in the tray"))
        self._lay_out(group(column, tr("Notifications")))
        for box in (self.digest, self.reminders, self.stay):
            box.clicked.connect(self._keep)
        for field in (self.digest_at, self.quiet_from, self.quiet_until):
            field.editingFinished.connect(self._keep)
        self.autostart.clicked.connect(self._turn_autostart)

    def _lay_out(self, form: Group) -> None:
        every = doing_settings.known()
        also = tr("notification pop-up message desktop")
        quiet = _beside(self.quiet_from, PlainLabel(tr("until")), self.quiet_until)
        row(form, tr("Digest"), self.digest, tr("What the day brings, in one small message on your desktop."),
            every["notice_digest"], also=also)  # fmt: skip
        row(form, tr("Hour of the digest"), self.digest_at, tr("At what time of the day it comes."),
            every["notice_digest_at"])  # fmt: skip
        row(form, tr("Reminders"), self.reminders, tr("A small message on your desktop, as long before as the follow-up says."),
            every["notice_reminders"], also=also)  # fmt: skip
        row(form, tr("Quiet hours"), quiet, tr("No message then; what is due is said when they end."), every["quiet_hours"],
            _quiet_said)  # fmt: skip
        row(form, tr("Stay in the tray"), self.stay,
            tr("Keepwarm goes on as a small picture beside the clock. Without it, messages come only while the window is open."),
            every["notice_stay"])  # fmt: skip
        row(form, tr("Start with the computer"), self.autostart,
            tr("Keepwarm begins beside the clock as soon as you log in, so that no message is missed."),
            every["autostart"])  # fmt: skip

    def refresh(self) -> None:
        """Show what is chosen."""
        from ui import autostart

        wanted = notices.choice()
        self.digest.setChecked(wanted.digest)
        self.reminders.setChecked(wanted.reminders)
        self.stay.setChecked(wanted.stay)
        self.autostart.setChecked(autostart.is_on())
        for field, text in (
            (self.digest_at, wanted.digest_at),
            (self.quiet_from, wanted.quiet_from),
            (self.quiet_until, wanted.quiet_until),
        ):
            field.setTime(QTime(*_parts(text)))

    def _keep(self) -> None:
        wanted = notices.Choice(
            self.digest.isChecked(), _text(self.digest_at), self.reminders.isChecked(), _text(self.quiet_from),
            _text(self.quiet_until), self.stay.isChecked(),
        )  # fmt: skip
        if wanted != notices.choice():
            notices.choose(wanted)
            self._window.follow_tray()

    def _turn_autostart(self, on: bool) -> None:
        from ui import autostart

        try:
            autostart.turn(on)
        except Problem as problem:
            self._window.show_problem(problem)
            self.autostart.setChecked(not on)


def _hour(name: str) -> QTimeEdit:
    field = time_edit(name)
    field.setFixedWidth(110)
    return field


def _beside(*fields: QWidget) -> QWidget:
    whole = QWidget()
    line = QHBoxLayout(whole)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    for field in fields:
        line.addWidget(field)
    line.addStretch(1)
    whole.setFocusProxy(fields[0])
    return whole


def _parts(text: str) -> tuple[int, int]:
    at = time.fromisoformat(text)
    return at.hour, at.minute


def _text(field: QTimeEdit) -> str:
    at = field.time()
    return f"{at.hour():02}:{at.minute():02}"


def _quiet_said(hours: list[str]) -> str:
    return tr("{first} until {last}", first=hour(hours[0]), last=hour(hours[1]))
