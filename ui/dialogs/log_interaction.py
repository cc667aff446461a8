"""Logging an interaction, or editing one."""

from datetime import date

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from models import clock, interactions
from models.words import tr
from ui.dialogs.form import FormDialog
from ui.dialogs.moment import MomentEdit
from ui.widgets.person_picker import PersonPicker
from ui.widgets.text_edit import TextEdit


class LogDialog(FormDialog):
    """Asks for kind, people, day and note; `result_entry()` is what to save."""

    def __init__(self, entry: interactions.Entry, parent: QWidget | None = None) -> None:
        super().__init__(tr("Log an interaction") if entry.id is None else tr("Edit an interaction"), parent)
        self._entry = entry
        self.kind = QComboBox()
        for kind in interactions.KINDS:
            self.kind.addItem(interactions.kind_name(kind), kind)
        self.kind.setCurrentIndex(max(0, self.kind.findData(entry.kind)))
        self.people = PersonPicker(entry.people)
        timed = entry.start and not clock.is_day(entry.start)
        self.moment = MomentEdit(clock.in_zone(entry.start, entry.zone) if timed else date.fromisoformat(entry.day))
        self.title = QLineEdit(entry.title)
        self.title.setPlaceholderText(tr("Optional"))
        self.first = QComboBox()
        for text, who in ((tr("Not noted"), ""), (tr("I"), "me"), (tr("They"), "they")):
            self.first.addItem(text, who)
        self.first.setCurrentIndex(max(0, self.first.findData(entry.first_step)))
        self.note = TextEdit(entry.note)
        self.note.setPlaceholderText(tr("What was said, what was promised…"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(110)
        for label, field in (
            (tr("&Kind"), self.kind),
            (tr("W&ith"), self.people),
            (tr("&When"), self.moment),
            (tr("&Title"), self.title),
            (tr("Who be&gan"), self.first),
            (tr("&Note"), self.note),
        ):
            self.form.addRow(label, field)
        (self.note if entry.people else self.people).setFocus()

    def advice(self) -> str:
        if not self.people.chosen():
            return self.lacking(self.people, tr("Choose with whom: type a part of the name and press Enter."))
        shown = self.moment.moment()
        if (shown if type(shown) is date else shown.date()) > clock.today():
            said = tr("This day has not come yet. Plan a follow-up instead, or choose an earlier day.")
            return self.lacking(self.moment, said)
        return ""

    def result_entry(self) -> interactions.Entry:
        """Return the entry with what the form holds."""
        entry = self._entry
        before = (entry.start, entry.zone)
        entry.kind, entry.people = self.kind.currentData(), self.people.chosen()
        entry.first_step = self.first.currentData()
        entry.title, entry.note = self.title.text().strip(), self.note.toPlainText().strip()
        interactions.set_start(entry, self.moment.moment())
        if (entry.start, entry.zone) != before:
            entry.end = ""
        return entry
