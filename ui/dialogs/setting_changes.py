"""What would change in the settings, before it does: each change can be left out."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QCheckBox, QDialog, QVBoxLayout, QWidget

from models.words import tr, trn
from ui.dialogs.answers import Answers
from ui.dialogs.room import open_at
from ui.widgets.labels import Panel, PlainLabel, button, rule, scrolled
from ui.widgets.plain import literal

_TOLD = 6  # lines of what is not taken
_INDENT = 24  # pixels: where the text of a check box begins


class Change(NamedTuple):
    """A setting by name, what it is called, and what it is and would be, in words."""

    name: str
    label: str
    now: str
    then: str


class SettingChangesDialog(QDialog):
    """When accepted, chosen() tells what to change.

    refused  a sentence for each thing in a file that cannot be taken
    does     what the button says
    """

    def __init__(
        self, parent: QWidget, title: str, changes: Sequence[Change], refused: Sequence[str], does: str
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        open_at(self, 560, 520 if changes else 200)
        self.boxes: dict[str, QCheckBox] = {}
        self.accept_ = button(does, "primary")
        self.accept_.clicked.connect(self.accept)
        leave = button(tr("Cancel") if changes else tr("Close"))
        leave.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(PlainLabel(title, "section", wrap=True))
        says = (
            tr("Untick what should stay as it is. Nothing is changed yet.") if changes else tr("Nothing would change.")
        )
        column.addWidget(PlainLabel(says, "muted", wrap=True))
        if changes:
            column.addWidget(self._panel(changes), 1)
        self.refused = PlainLabel(_told(refused), "advice", wrap=True)
        column.addWidget(self.refused)
        if not changes:
            column.addStretch(1)
        column.addWidget(Answers([self.accept_], leave))
        self.accept_.setVisible(bool(changes))
        self.refused.setVisible(bool(refused))
        (self.accept_ if changes else leave).setFocus()

    def _panel(self, changes: Sequence[Change]) -> Panel:
        inner, panel = QWidget(), Panel()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for number, change in enumerate(changes):
            if number:
                rows.addWidget(rule())
            rows.addLayout(self._row(change))
        rows.addStretch(1)
        panel.body.addWidget(scrolled(inner))
        return panel

    def _row(self, change: Change) -> QVBoxLayout:
        said = tr("{now} → {then}", now=change.now, then=change.then)
        box = QCheckBox(literal(change.label))
        box.setChecked(True)
        box.setAccessibleDescription(said)
        box.toggled.connect(lambda _: self.accept_.setEnabled(bool(self.chosen())))
        self.boxes[change.name] = box
        below = PlainLabel(said, "small", wrap=True)
        below.setContentsMargins(_INDENT, 0, _INDENT, 0)
        row = QVBoxLayout()
        row.setContentsMargins(14, 9, 14, 9)
        row.setSpacing(2)
        row.addWidget(box)
        row.addWidget(below)
        return row

    def chosen(self) -> list[str]:
        """Return the names of the settings that are ticked."""
        return [name for name, box in self.boxes.items() if box.isChecked()]


def _told(refused: Sequence[str]) -> str:
    more = len(refused) - _TOLD
    left = [trn("{n} more is left out.", "{n} more are left out.", more)] if more > 0 else []
    return "\n".join([tr("Left out:"), *refused[:_TOLD], *left])
