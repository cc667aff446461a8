"""Adding a newsletter, or editing one."""

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSpinBox, QWidget

from models import networks, people, repeating
from models.newsletters import Entry
from models.words import tr
from ui.dialogs.form import FormDialog
from ui.dialogs.repeat import name_units
from ui.widgets.labels import day_edit, roomy


class NewsletterDialog(FormDialog):
    """Asks what it is called, who gets it and how often; `result_entry()` is what to save."""

    def __init__(self, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(tr("New newsletter") if entry.id is None else tr("Edit {name}", name=entry.name[:60]), parent)
        self._entry = entry
        self.name = QLineEdit(entry.name)
        self.name.setPlaceholderText(tr("It stands in the subject: News from the ports"))
        self.network, self.tag = QComboBox(), QComboBox()
        self.network.addItem(tr("No network"), None)
        for number, name in networks.names():
            self.network.addItem(name[:60], number)
        self.network.setCurrentIndex(max(0, self.network.findData(entry.network)))
        self.tag.addItem(tr("None of the tags"), "")
        for tag in people.tags():
            self.tag.addItem(tag[:60], tag)
        self.tag.setCurrentIndex(max(0, self.tag.findData(entry.tag)))
        self.every, self.unit = QSpinBox(), QComboBox()
        roomy(self.every)
        self.every.setAccessibleName(tr("Every how many"))
        self.unit.setAccessibleName(tr("Days, weeks, months or years"))
        for unit in repeating.UNITS:
            self.unit.addItem("", unit)
        self.unit.setCurrentIndex(max(0, self.unit.findData(entry.unit)))
        self.every.setRange(1, repeating.MOST["day"])
        self.every.setValue(entry.every)
        self.every.valueChanged.connect(lambda n: name_units(self.unit, n))
        name_units(self.unit, self.every.value())
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.every)
        row.addWidget(self.unit)
        row.addStretch(1)
        holder.setFocusProxy(self.every)
        self.due = day_edit(entry.due)
        for label, field in (
            (tr("&Name"), self.name), (tr("Members &of"), self.network), (tr("Those with the &tag"), self.tag),
            (tr("&Every"), holder), (tr("Next one &due"), self.due),
        ):  # fmt: skip
            self.form.addRow(label, field)
        self.name.setFocus()

    def advice(self) -> str:
        if not self.name.text().strip():
            return self.lacking(self.name, tr("Give the newsletter a name."))
        if self.network.currentData() is None and not self.tag.currentData():
            said = tr("Choose who gets it: the members of a network, those with a tag, or both.")
            return self.lacking(self.network, said)
        return ""

    def result_entry(self) -> Entry:
        """Return the entry with what the form holds."""
        entry = self._entry
        entry.name, entry.due = self.name.text().strip(), self.due.date().toString("yyyy-MM-dd")
        entry.network, entry.tag = self.network.currentData(), self.tag.currentData()
        entry.every, entry.unit = self.every.value(), self.unit.currentData()
        return entry
