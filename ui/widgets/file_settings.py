"""The part of Settings about the user's file: where it is, its backups, its passphrase."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from models import backup_plan, backups, clock, database, encryption, settings, settings_copy
from models.words import dotted, short_day, tr, trn
from ui import doing, doing_backups, doing_passphrase, opening
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import PlainLabel, button
from ui.widgets.setting_rows import choice, group, nothing, row

if TYPE_CHECKING:
    from ui.window import Window


class FileSettings:
    """A group of its own; what is chosen is in force at once."""

    def __init__(self, window: "Window", column: QVBoxLayout) -> None:
        self._window = window
        self.where, self.kept, self.state = (PlainLabel("", wrap=True) for _ in range(3))
        self.back_up, self.restore = (
            _made(tr("Back up now"), self._back_up),
            _made(tr("Restore…"), lambda: doing_backups.restore(window)),
        )
        self.copy = _made(tr("Copy to a file…"), lambda: doing_backups.back_up(window))
        self.choose, self.beside = (
            _made(tr("Another folder…"), self._choose),
            _made(tr("Beside the file"), self._keep_beside),
        )
        self.set = _made(tr("Set a passphrase…"), lambda: doing_passphrase.change(window))
        self.remove = _made(tr("Remove…"), lambda: doing_passphrase.change(window, removes=True))
        self.lock = _made(tr("Lock now"), lambda: doing_passphrase.lock(window))
        self.along = _made(tr("Bring them along"), lambda: doing_passphrase.bring_along(window))
        self.after = choice(
            [(trn("After {n} minute", "After {n} minutes", n), n) for n in (1, 5, 10, 30, 60)] + [(tr("Never"), 0)]
        )
        self.after.activated.connect(lambda _: self._keep_after())
        form = group(column, tr("Your data"))
        row(form, tr("Your file"), self.where, tr("All that Keepwarm knows is in this one file, on this computer."), wide=True)
        row(form, tr("Backups"), _stacked(self.kept, self.back_up, self.restore, self.copy, self.choose, self.beside),
            tr("Every half hour while something changes, before each import and each upgrade: all of two days, then seven days, "
               "four weeks and twelve months. Each is checked once it is written."),
            default=tr("beside the file"), wide=True)  # fmt: skip
        row(form, tr("Passphrase"), _stacked(self.state, self.set, self.remove, self.lock, self.along),
            tr("Encrypts your file and its backups. It is asked for at each start, and after Ctrl+Shift+L."),
            default=nothing(), wide=True, also=tr("password encryption lock security"))  # fmt: skip
        row(
            form,
            tr("Lock by itself"),
            self.after,
            tr("Asks for the passphrase again when nothing was done for so long, the computer slept, or its screen was locked."),
            settings_copy.all_()["lock_after"],
        )

    def _back_up(self) -> None:
        doing_backups.copy(self._window, lambda _: self.refresh())

    def _choose(self) -> None:
        place = QFileDialog.getExistingDirectory(self._window, tr("A folder for backups"), str(Path.home()))
        if place and doing.try_(self._window, lambda: backups.choose_folder(Path(place)) or True):
            self._back_up()

    def _keep_beside(self) -> None:
        if doing.try_(self._window, lambda: backups.choose_folder(None) or True):
            self.refresh()

    def _keep_after(self) -> None:
        settings.put(settings.LOCK_AFTER, self.after.currentData())
        opening.follow_lock(self._window)

    def refresh(self) -> None:
        """Show how things are."""
        self.where.setText(str(database.path()))
        self.kept.setText(_kept())
        self.beside.setVisible(backups.chosen_folder() is not None)
        locked, possible = encryption.is_encrypted(), encryption.is_possible()
        unlike = len(encryption.unlike())
        self.state.setText(_state(locked, possible, unlike))
        self.set.setText(tr("Change…") if locked else tr("Set a passphrase…"))
        self.set.setEnabled(possible and not database.is_read_only())
        for each in (self.remove, self.lock):
            each.setVisible(locked)
        self.along.setVisible(bool(unlike))
        self.after.setEnabled(locked)
        self.after.setCurrentIndex(max(0, self.after.findData(settings.get(settings.LOCK_AFTER))))


def _kept() -> str:
    """Return where the copies are, how many, and when the last was taken."""
    copies = backups.taken()
    last = backup_plan.parse(copies[0].name) if copies else None
    when = _last(last.at) if last else ""
    away = backups.chosen_folder()
    if away is not None and away != backups.folder():
        when = dotted(
            [when, tr("“{folder}” is away: until it is back they are kept beside the file", folder=str(away.parent))]
        )
    return dotted([str(backups.folder()), trn("{n} copy", "{n} copies", len(copies)), when])


def _last(at: datetime) -> str:
    if at.date() == clock.today():
        return tr("the last today at {time}", time=QLocale().toString(at.time(), QLocale.FormatType.ShortFormat))
    return tr("the last on {day}", day=short_day(at.date()))


def _state(locked: bool, possible: bool, unlike: int) -> str:
    """Return whether the file is encrypted, and whether the backups are as it is."""
    if not possible:
        return tr("This computer’s Keepwarm cannot encrypt.")
    said = tr("Set: your file is encrypted.") if locked else tr("None: your file can be read by whoever gets at it.")
    if unlike:
        return f"{said} {doing_passphrase.left_behind(unlike)}"
    return said


def _made(text: str, do) -> QPushButton:  # noqa: ANN001 (something to call)
    made = button(text)
    made.clicked.connect(lambda: do())
    return made


def _stacked(text: QWidget, *buttons: QPushButton) -> QWidget:
    """Return a text with buttons below it."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 4)
    column.setSpacing(6)
    column.addWidget(text)
    flow = FlowLayout(8)
    for each in buttons:
        flow.addWidget(each)
    column.addLayout(flow)
    whole.setFocusProxy(buttons[0])
    return whole
