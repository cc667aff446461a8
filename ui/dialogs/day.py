"""Asking for a day."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QDialog, QWidget

from models import clock
from models.words import tr
from ui.dialogs.form import FormDialog


def ask_day(parent: QWidget, title: str, day: date) -> date | None:
    """Ask for a day that has come; None when the user thought better of it."""
    dialog = FormDialog(title, parent, save=tr("Show"))
    today = clock.today()
    edit = QDateEdit(QDate(day.year, day.month, day.day))
    edit.setMaximumDate(QDate(today.year, today.month, today.day))
    edit.setCalendarPopup(True)
    dialog.form.addRow(tr("&Day"), edit)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    return edit.date().toPython()
