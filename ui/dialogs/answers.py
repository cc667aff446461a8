"""The buttons that end a dialog, in the one order that all dialogs have (see button-layout in ui/theme.py)."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialogButtonBox, QPushButton


class Answers(QDialogButtonBox):
    """Lays out the buttons that go on, what comes first of them first, and the one that leaves.

    Enter elsewhere in the dialog presses none of them, as Qt would have it: it belongs to the list or the line there.
    """

    def __init__(self, go_on: Sequence[QPushButton], leave: QPushButton) -> None:
        super().__init__()
        role = QDialogButtonBox.ButtonRole
        for number, each in enumerate(go_on):
            self.addButton(each, role.YesRole if number else role.AcceptRole)  # a second to accept would go beyond `leave`
        self.addButton(leave, role.RejectRole)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.Show:  # when Qt makes the first that goes on the default
            for each in self.buttons():
                each.setDefault(False)
        return done
