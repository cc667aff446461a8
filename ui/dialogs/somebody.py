"""Asking who is meant, among everybody."""

from PySide6.QtWidgets import QDialog, QWidget

from models.words import tr
from ui.dialogs.form import FormDialog
from ui.widgets.person_picker import PersonPicker


class SomebodyDialog(FormDialog):
    """Asks for one person."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent, save=tr("Choose"))
        self.people = PersonPicker()
        self.people.changed.connect(self._keep_one)
        self.form.addRow(tr("Wh&o"), self.people)
        self.people.setFocus()

    def _keep_one(self) -> None:
        if len(self.people.chosen()) > 1:
            self.people.choose(self.people.chosen()[-1:])

    def advice(self) -> str:
        missing = tr("Choose whom: type a part of the name and press Enter.")
        return "" if self.people.chosen() else self.lacking(self.people, missing)


def ask_somebody(parent: QWidget, title: str) -> int | None:
    """Ask for a person; None when the user thought better of it."""
    dialog = SomebodyDialog(title, parent)
    return dialog.people.chosen()[0][0] if dialog.exec() == QDialog.DialogCode.Accepted else None
