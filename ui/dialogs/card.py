"""A person's cards as files gave them, and as they would be written now: plain text, to read and to copy."""

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from models import cards, people
from models.words import tr
from ui.dialogs.room import open_at


class CardDialog(QDialog):
    """Shows one card at a time."""

    def __init__(self, person_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Card of {name}", name=people.name_of(person_id)[:60]))
        open_at(self, 640, 560)
        self._cards = cards.of_person(person_id)
        self.which = QComboBox()
        self.which.setAccessibleName(tr("Which card"))
        for card in self._cards:
            self.which.addItem(card.title)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(tr("The card"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(tr("Close"))
        copy = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(self.text.toPlainText()))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self.which)
        column.addWidget(self.text, 1)
        column.addWidget(buttons)
        self.which.currentIndexChanged.connect(self._show)
        self._show(0)
        self.text.setFocus()

    def _show(self, place: int) -> None:
        self.text.setPlainText(self._cards[place].text)
