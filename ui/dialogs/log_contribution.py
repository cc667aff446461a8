"""Logging what the user brought to a network, or editing it."""

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from models import clock, contributions, networks
from models.contributions import Entry
from models.words import tr
from ui.dialogs.form import FormDialog
from ui.widgets.labels import day_edit
from ui.widgets.person_picker import PersonPicker
from ui.widgets.text_edit import TextEdit


class ContributionDialog(FormDialog):
    """Asks what was brought, where and when; `result_entry()` is what to save."""

    def __init__(self, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(tr("Log a contribution") if entry.id is None else tr("Edit a contribution"), parent)
        self._entry = entry
        self.kind = QComboBox()
        for kind in contributions.KINDS:
            self.kind.addItem(contributions.kind_name(kind), kind)
        self.kind.setMaxVisibleItems(len(contributions.KINDS))
        self.kind.setCurrentIndex(max(0, self.kind.findData(entry.kind)))
        self.network = QComboBox()
        self.network.addItem(tr("No network in particular"), None)
        for number, name in networks.names():
            self.network.addItem(name[:60], number)
        self.network.setCurrentIndex(max(0, self.network.findData(entry.network)))
        self.title = QLineEdit(entry.title)
        self.title.setPlaceholderText(tr("What it was, in a few words"))
        self.day = day_edit(entry.day)
        today = clock.today()
        self.day.setMaximumDate(QDate(today.year, today.month, today.day))
        self.people = PersonPicker(entry.people)
        self.note = TextEdit(entry.note)
        self.note.setPlaceholderText(tr("Optional: to how many, what came of it…"))
        self.note.setTabChangesFocus(True)
        self.note.setProperty("look", "note")
        self.note.setFixedHeight(80)
        for label, field in (
            (tr("&What"), self.kind), (tr("&Title"), self.title), (tr("&Network"), self.network), (tr("&Day"), self.day),
            (tr("&For"), self.people), (tr("N&ote"), self.note),
        ):  # fmt: skip
            self.form.addRow(label, field)
        self.title.setFocus()

    def advice(self) -> str:
        if not (self.title.text().strip() or self.note.toPlainText().strip() or self.people.chosen()):
            return self.lacking(self.title, tr("Say in a few words what it was: you will be glad of it in a year."))
        return ""

    def result_entry(self) -> Entry:
        """Return the entry with what the form holds."""
        entry = self._entry
        entry.kind, entry.network = self.kind.currentData(), self.network.currentData()
        entry.title, entry.note = self.title.text().strip(), self.note.toPlainText().strip()
        entry.day, entry.people = self.day.date().toString("yyyy-MM-dd"), self.people.chosen()
        return entry
