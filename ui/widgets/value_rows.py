"""Rows of labelled values in a form: phones, e-mails, web pages. A row can be added and taken off."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from models.words import tr


def label_name(label: str) -> str:
    """Return the word for a label; the user's own word as it is."""
    known = {
        "mobile": tr("mobile"), "home": tr("home"), "work": tr("work"), "fax": tr("fax"), "pager": tr("pager"),
        "other": tr("other"),
    }  # fmt: skip
    return known.get(label, label)


class ValueRows(QWidget):
    """A label and a value a row. Gives back (label, value, index of the row it was made from or None)."""

    def __init__(
        self, what: str, labels: tuple[str, ...], values: list[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._what = what
        self._labels = labels
        self._rows: list[tuple[QWidget, QComboBox, QLineEdit, int | None]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._add = QPushButton(tr("Add {what}", what=what))
        self._add.setProperty("look", "quiet")
        self._add.setAutoDefault(False)
        self._add.clicked.connect(lambda: self.add_row("", "", None).setFocus())
        self._column.addWidget(self._add, alignment=Qt.AlignmentFlag.AlignLeading)
        for index, (label, value) in enumerate(values):
            self.add_row(label, value, index)

    def add_row(self, label: str, value: str, index: int | None) -> QLineEdit:
        """Show one more row; return its value's field."""
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        combo = QComboBox()
        combo.setEditable(True)
        combo.setFixedWidth(112)
        for known in self._labels:
            combo.addItem(label_name(known), known)
        combo.setCurrentText(label_name(label or (self._labels[0] if index is None else "")))
        combo.setAccessibleName(tr("Label of {what}", what=self._what))
        field = QLineEdit(value)
        field.setAccessibleName(self._what)
        off = QPushButton("×")
        off.setProperty("look", "quiet")
        off.setFixedWidth(32)
        off.setAutoDefault(False)
        off.setAccessibleName(tr("Take {what} off", what=self._what))
        for widget in (combo, field, off):
            layout.addWidget(widget)
        self._column.insertWidget(self._column.count() - 1, row)
        entry = (row, combo, field, index)
        self._rows.append(entry)
        off.clicked.connect(lambda: self._drop(entry))
        return field

    def _drop(self, entry: tuple[QWidget, QComboBox, QLineEdit, int | None]) -> None:
        self._rows.remove(entry)
        self._column.removeWidget(entry[0])
        entry[0].deleteLater()
        self._add.setFocus()

    def values(self) -> list[tuple[str, str, int | None]]:
        """Return the rows that hold something."""
        found = []
        for _, combo, field, index in self._rows:
            if field.text().strip():
                text = combo.currentText().strip()
                known = next((name for name in self._labels if label_name(name).casefold() == text.casefold()), text)
                found.append((known, field.text().strip(), index))
        return found
