"""Adding an event of a network, or editing one."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QWidget

from models import events, networks
from models.events import Entry
from models.words import tr
from ui.dialogs.form import FormDialog
from ui.dialogs.moment import MomentEdit
from ui.widgets.labels import roomy
from ui.widgets.text_edit import TextEdit

_LONGEST = 7 * 24 * 60  # minutes


class EventDialog(FormDialog):
    """Asks what, when and where; `result_entry()` is what to save."""

    def __init__(self, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(tr("New event") if entry.id is None else tr("Edit {name}", name=entry.title[:60]), parent)
        self._entry = entry
        self.title = QLineEdit(entry.title)
        self.title.setPlaceholderText(tr("What it is called"))
        self.network = QComboBox()
        self.network.addItem(tr("No network in particular"), None)
        for number, name in networks.names():
            self.network.addItem(name[:60], number)
        self.network.setCurrentIndex(max(0, self.network.findData(entry.network)))
        self.moment = MomentEdit(entry.moment)
        self.minutes = QSpinBox()
        roomy(self.minutes)
        self.minutes.setRange(0, _LONGEST)
        self.minutes.setSingleStep(15)
        self.minutes.setSuffix(tr(" min"))
        self.minutes.setSpecialValueText(tr("not known"))
        self.minutes.setValue(entry.minutes)
        self.moment.timed.toggled.connect(self.minutes.setEnabled)
        self.minutes.setEnabled(self.moment.timed.isChecked())
        self.location = QLineEdit(entry.location)
        self.location.setPlaceholderText(tr("Optional: a place, or a link to meet at"))
        self.url = QLineEdit(entry.url)
        self.url.setPlaceholderText("https://")
        self.note = TextEdit(entry.note)
        self.note.setPlaceholderText(tr("Optional: what it is about; it stands in the announcement"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(80)
        for label, field in (
            (tr("&What"), self.title), (tr("&Network"), self.network), (tr("W&hen"), self.moment),
            (tr("How &long"), self.minutes), (tr("Whe&re"), self.location), (tr("Web &page"), self.url), (tr("N&ote"), self.note),
        ):  # fmt: skip
            self.form.addRow(label, field)
        self.title.setFocus()

    def advice(self) -> str:
        return "" if self.title.text().strip() else self.lacking(self.title, tr("Say what the event is called."))

    def result_entry(self) -> Entry:
        """Return the entry with what the form holds."""
        entry = self._entry
        for name in ("title", "location", "url"):
            setattr(entry, name, getattr(self, name).text().strip())
        entry.network, entry.note = self.network.currentData(), self.note.toPlainText().strip()
        events.set_moment(entry, self.moment.moment(), self.minutes.value())
        return entry
