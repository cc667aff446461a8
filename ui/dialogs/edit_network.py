"""Adding a network, or editing one."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QWidget

from models import networks
from models.networks import Entry
from models.words import tr
from ui.dialogs.form import FormDialog
from ui.dialogs.room import open_at
from ui.widgets.day_of_year import DayOfYearEdit
from ui.widgets.labels import roomy
from ui.widgets.month_edit import MonthEdit
from ui.widgets.text_edit import TextEdit


class NetworkDialog(FormDialog):
    """Asks what a network is, and what the user is in it; `result_entry()` is what to save."""

    def __init__(self, entry: Entry, parent: QWidget | None = None) -> None:
        new = entry.id is None
        super().__init__(tr("New network") if new else tr("Edit {name}", name=entry.name[:60]), parent, scrolls=True)
        open_at(self, 580, 700)
        self._entry = entry
        self.name = QLineEdit(entry.name)
        self.name.setPlaceholderText(tr("An association, alumni group, club or company"))
        self.kind = _choice([(kind, networks.kind_name(kind)) for kind in networks.KINDS], entry.kind)
        self.since = MonthEdit(entry.since, tr("Member since"))
        self.role = QLineEdit(entry.role)
        self.role.setPlaceholderText(tr("treasurer, member of the board…"))
        self.role_since = MonthEdit(entry.role_since, tr("In office from"))
        self.role_until = MonthEdit(entry.role_until, tr("In office until"))
        self.meets = _choice(
            [(meets, networks.meets_name(meets) or tr("not known")) for meets in networks.MEETS], entry.meets
        )
        self.size = QSpinBox()
        roomy(self.size)
        self.size.setRange(0, 10_000_000)
        self.size.setSpecialValueText(tr("not known"))
        self.size.setGroupSeparatorShown(True)
        self.size.setValue(entry.size or 0)
        self.dues = QLineEdit(entry.dues)
        self.dues.setPlaceholderText(tr("What it costs, in your own words"))
        self.renewal = DayOfYearEdit(entry.renewal)
        for box, name in zip(
            self.renewal.findChildren(QSpinBox), (tr("Day of renewal"), tr("Year of renewal")), strict=False
        ):
            box.setAccessibleName(name)
        self.renewal.findChild(QComboBox).setAccessibleName(tr("Month of renewal"))
        self.url = QLineEdit(entry.url)
        self.url.setPlaceholderText("https://")
        self.note = TextEdit(entry.note)
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(90)
        self._lay_out()
        self.name.setFocus()

    def _lay_out(self) -> None:
        for label, field in (
            (tr("&Name"), self.name), (tr("&Kind"), self.kind), (tr("Member &since"), self.since),
            (tr("Your &role or office"), self.role), (tr("In office &from"), self.role_since),
            (tr("&Until"), self.role_until), (tr("It &meets"), self.meets), (tr("Members in &all"), self.size),
            (tr("&Dues"), self.dues), (tr("Renewed &by"), self.renewal), (tr("&Web page"), self.url), (tr("N&ote"), self.note),
        ):  # fmt: skip
            self.form.addRow(label, field)

    def advice(self) -> str:
        if not self.name.text().strip():
            return self.lacking(self.name, tr("Give the network a name."))
        for edit in (self.since, self.role_since, self.role_until):
            if edit.has_month_only():
                return self.lacking(edit, tr("Say the year too, or leave the month out."))
        since, until = self.role_since.text(), self.role_until.text()
        if since and until and until < since[: len(until)]:
            return self.lacking(self.role_until, tr("The office ends before it begins."))
        return ""

    def result_entry(self) -> Entry:
        """Return the entry with what the form holds."""
        entry = self._entry
        for name in ("name", "role", "dues", "url"):
            setattr(entry, name, getattr(self, name).text().strip())
        for name in ("since", "role_since", "role_until", "renewal"):
            setattr(entry, name, getattr(self, name).text())
        entry.kind, entry.meets = self.kind.currentData(), self.meets.currentData()
        entry.size, entry.note = self.size.value() or None, self.note.toPlainText().strip()
        return entry


def _choice(entries: list[tuple[str, str]], current: str) -> QComboBox:
    box = QComboBox()
    for value, text in entries:
        box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(current)))
    return box
