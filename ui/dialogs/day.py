"""Asking for a day: one that has come, or one that is to come."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDialog, QWidget

from models import clock
from models.words import tr
from ui.dialogs.form import FormDialog
from ui.widgets.labels import day_edit


def ask_day(parent: QWidget, title: str, day: date) -> date | None:
    """Ask for a day that has come; None when the user thought better of it."""
    return _ask(parent, title, tr("Show"), day, None, clock.today())


def ask_coming_day(parent: QWidget, title: str, day: date) -> date | None:
    """Ask for today or a later day; None when the user thought better of it."""
    return _ask(parent, title, title, day, clock.today(), None)


def _ask(parent: QWidget, title: str, accept: str, day: date, first: date | None, last: date | None) -> date | None:
    dialog = FormDialog(title, parent, save=accept)
    edit = day_edit(day)
    if first:
        edit.setMinimumDate(QDate(first.year, first.month, first.day))
    if last:
        edit.setMaximumDate(QDate(last.year, last.month, last.day))
    dialog.form.addRow(tr("&Day"), edit)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    return edit.date().toPython()
