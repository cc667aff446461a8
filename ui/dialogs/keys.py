"""Every key of the program on one page."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QVBoxLayout, QWidget

from models.words import tr
from ui.widgets.labels import PlainLabel


def keys() -> list[tuple[str, str]]:
    """Return what each key does."""
    return [
        ("Ctrl+L", tr("Log an interaction")),
        ("Ctrl+K", tr("Find a person")),
        ("Ctrl+N", tr("New person")),
        ("Ctrl+Shift+F", tr("Plan a follow-up")),
        ("Ctrl+Shift+P", tr("Plan my week")),
        ("Ctrl+Shift+W", tr("Write")),
        ("Ctrl+Shift+N", tr("Log a news")),
        ("Ctrl+Shift+K", tr("Newsletters")),
        ("Ctrl+Z · Ctrl+Shift+Z", tr("Undo, redo")),
        ("Ctrl+1 … Ctrl+8", tr("The pages, in their order")),
        ("Ctrl+I", tr("Import")),
        ("Ctrl+D", tr("Find duplicates")),
        ("Ctrl+E", tr("Export follow-ups to a calendar")),
        ("↑ ↓ · Enter · Esc", tr("Move, open, go back")),
        ("L", tr("In a list: log an interaction with the chosen person")),
        ("F", tr("In a list: plan a follow-up with them")),
        ("W", tr("In a list: write to them")),
        ("E · A · G", tr("On a person: edit the name, add a phone, go to a day")),
        ("F2 · Delete", tr("On a person: edit the value or the note here, take it off")),
        ("S", tr("On Today: snooze for two weeks")),
        ("M · B", tr("In Find duplicates and in an import: merge, keep both")),
        ("S · O · U", tr("On Watch: share an article, open it in the browser, mark it as unread")),
        ("Space · T · W · P", tr("In Follow-ups: tick off, tomorrow, in a week, another day")),
        ("M", tr("In Follow-ups: the list or the month")),
        ("F10", tr("Menu")),
    ]


class KeysDialog(QDialog):
    """The list of keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        for row, (key, does) in enumerate(keys()):
            grid.addWidget(PlainLabel(key, "strong"), row, 0)
            grid.addWidget(PlainLabel(does), row, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addLayout(grid)
        column.addWidget(buttons)
