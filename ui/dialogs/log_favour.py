"""Logging an introduction, a favour or a promise, or editing one."""

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QWidget

from models import clock, favours
from models.favours import Entry
from models.words import tr
from ui.dialogs.form import FormDialog
from ui.widgets.labels import day_edit
from ui.widgets.person_picker import PersonPicker

_WEEK = 7


class FavourDialog(FormDialog):
    """Asks who did what for whom; `result_entries()` is what to save: an entry for each person."""

    def __init__(self, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(tr("Give and take") if entry.id is None else tr("Edit"), parent)
        self._entry = entry
        self.kind = QComboBox()
        for kind in favours.KINDS:
            for direction in favours.DIRECTIONS:
                self.kind.addItem(_sentence(kind, direction), f"{kind} {direction}")
        self.kind.setCurrentIndex(max(0, self.kind.findData(f"{entry.kind} {entry.direction}")))
        self.people = PersonPicker([(entry.person, entry.person_name)] if entry.person else [])
        self.other = PersonPicker([(entry.other, entry.other_name)] if entry.other else [])
        self.text = QLineEdit(entry.text)
        self.text.setPlaceholderText(tr("What it was about"))
        self.day = day_edit(entry.day)
        self.due = _OptionalDay(entry.due, tr("by"), tr("Has a day by which it is due"), _WEEK)
        self.kept = _OptionalDay(entry.done_on, tr("on"), tr("The promise was kept"), 0)
        for label, field in (
            (tr("&What"), self.kind), (tr("W&ith"), self.people), (tr("&To"), self.other), (tr("&About"), self.text),
            (tr("&Day"), self.day), (tr("D&ue"), self.due), (tr("&Kept"), self.kept),
        ):  # fmt: skip
            self.form.addRow(label, field)
        self.kind.currentIndexChanged.connect(self._show_rows)
        self._show_rows()
        (self.text if entry.person else self.people).setFocus()

    def _show_rows(self) -> None:
        kind, direction = self.kind.currentData().split()
        self.form.setRowVisible(self.other, kind == "introduction")
        for row in (self.due, self.kept):
            self.form.setRowVisible(row, kind == "promise")
        label = self.form.labelForField(self.people)
        other = self.form.labelForField(self.other)
        received = direction == "received"
        label.setText(tr("Wh&o") if received or kind == "introduction" else tr("W&hom"))
        other.setText(tr("Introduced you &to") if received else tr("Introduced &to"))

    def advice(self) -> str:
        kind, _ = self.kind.currentData().split()
        if not self.people.chosen():
            return self.lacking(self.people, tr("Choose whom: type a part of the name and press Enter."))
        if kind == "introduction":
            if not self.other.chosen():
                return self.lacking(self.other, tr("Choose to whom: type a part of the name and press Enter."))
            if {number for number, _ in self.people.chosen()} & {number for number, _ in self.other.chosen()}:
                return self.lacking(self.other, tr("Nobody is introduced to themselves: choose another person."))
        return ""

    def result_entries(self) -> list[Entry]:
        """Return an entry for each person who was chosen (of an introduction, for each two), with what the form holds."""
        kind, direction = self.kind.currentData().split()
        others = [number for number, _ in self.other.chosen()] if kind == "introduction" else [None]
        found = []
        for person, _ in self.people.chosen():
            for other in others:
                first = self._entry if not found else None
                entry = Entry(first.id if first else None, first.uid if first else "", person, "", other)
                entry.kind, entry.direction, entry.text = kind, direction, self.text.text().strip()
                entry.day = self.day.date().toString("yyyy-MM-dd")
                entry.due, entry.done_on = self.due.text(), self.kept.text()
                found.append(entry)
        return found


def _sentence(kind: str, direction: str) -> str:
    return {
        ("introduction", "given"): tr("You introduced two people"),
        ("introduction", "received"): tr("You were introduced to somebody"),
        ("favour", "given"): tr("You did a favour"),
        ("favour", "received"): tr("Somebody did you a favour"),
        ("promise", "given"): tr("You promised something"),
        ("promise", "received"): tr("Somebody promised you something"),
    }[kind, direction]


class _OptionalDay(QWidget):
    """A day that can be left out; ticked, it begins so many days from today."""

    def __init__(self, day: str, word: str, name: str, ahead: int) -> None:
        super().__init__()
        today = clock.today()
        self._box = QCheckBox(word)
        self._box.setAccessibleName(name)
        self._box.setChecked(bool(day))
        self._day = day_edit(day or QDate(today.year, today.month, today.day).addDays(ahead).toString("yyyy-MM-dd"))
        self._day.setEnabled(bool(day))
        self._day.setAccessibleName(tr("Day"))
        self._box.toggled.connect(self._day.setEnabled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._box)
        row.addWidget(self._day)
        row.addStretch(1)
        self.setFocusProxy(self._box)

    def text(self) -> str:
        """Return the day, "" for none."""
        return self._day.date().toString("yyyy-MM-dd") if self._box.isChecked() else ""
