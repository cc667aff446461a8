"""What would change in the settings, before it does: each change can be left out."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from models.words import tr, trn
from ui.widgets.labels import PlainLabel, button

_TOLD = 6  # lines of what is not taken


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
        self.resize(680, 460)
        self.list = self._list(changes)
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
        column.addWidget(self.list, 1)
        self.refused = PlainLabel(_told(refused), "advice", wrap=True)
        self.refused.setVisible(bool(refused))
        column.addWidget(self.refused)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(self.accept_)
        column.addLayout(foot)
        for each in (self.list, self.accept_):
            each.setVisible(bool(changes))
        if not changes:
            column.insertStretch(3, 1)
        self.list.itemChanged.connect(lambda *_: self.accept_.setEnabled(bool(self.chosen())))
        (self.accept_ if changes else leave).setFocus()

    def _list(self, changes: Sequence[Change]) -> QTreeWidget:
        made = QTreeWidget()
        made.setProperty("look", "panel")
        made.setAccessibleName(tr("What would change"))
        made.setRootIsDecorated(False)
        made.setWordWrap(True)
        made.setHeaderLabels([tr("Setting"), tr("Now"), tr("Then")])
        for name, label, now, then in changes:
            item = QTreeWidgetItem(made, [label, now, then])
            item.setData(0, Qt.ItemDataRole.UserRole, name)
            item.setCheckState(0, Qt.CheckState.Checked)
        for section in range(3):
            made.header().setSectionResizeMode(section, QHeaderView.ResizeMode.Stretch)
        made.setCurrentItem(made.topLevelItem(0))
        return made

    def chosen(self) -> list[str]:
        """Return the names of the settings that are ticked."""
        items = (self.list.topLevelItem(at) for at in range(self.list.topLevelItemCount()))
        return [item.data(0, Qt.ItemDataRole.UserRole) for item in items if item.checkState(0) == Qt.CheckState.Checked]


def _told(refused: Sequence[str]) -> str:
    more = len(refused) - _TOLD
    left = [trn("{n} more is left out.", "{n} more are left out.", more)] if more > 0 else []
    return "\n".join([tr("Left out:"), *refused[:_TOLD], *left])
