"""A field to choose one or several people by typing a part of their names."""

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QPushButton, QVBoxLayout, QWidget

from models import people
from models.words import tr
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import clear, scrolled
from ui.widgets.plain import literal

SHOWN = 8
HIGHEST = 110  # pixels: about four lines of chosen people
_ID = Qt.ItemDataRole.UserRole


class PersonPicker(QWidget):
    """Chosen people as buttons that take them off again, and a line to find more. Emits `changed` with every choice."""

    changed = Signal()

    def __init__(self, chosen: list[tuple[int, str]] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: list[tuple[int, str]] = []
        holder = QWidget()
        self._buttons = FlowLayout(4, holder)
        self._place = scrolled(holder)
        self._line = _Line(self)
        self._line.setPlaceholderText(tr("Type a name…"))
        self._line.setAccessibleName(tr("People"))
        self._found = QStandardItemModel(self)
        completer = QCompleter(self._found, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(SHOWN)
        completer.popup().setObjectName("completions")
        completer.activated[QModelIndex].connect(self._take)
        self._line.setCompleter(completer)
        self._line.textEdited.connect(self._look)
        self._line.emptied.connect(self._drop_last)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._place)
        layout.addWidget(self._line)
        self.setFocusProxy(self._line)
        self.choose(chosen or [])

    def chosen(self) -> list[tuple[int, str]]:
        """Return the chosen people as (id, name), in the order of choosing."""
        return list(self._chosen)

    def choose(self, chosen: list[tuple[int, str]]) -> None:
        """Show these people as chosen."""
        self._chosen = [(number, name or people.name_of(number)) for number, name in chosen]
        clear(self._buttons)
        for number, name in self._chosen:
            made = self._button(number, name)
            self._buttons.addWidget(made)
            made.show()  # now, so that the lines can be counted
        self._fit()
        self.changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the chosen people as many lines as they take, up to some; beyond, they scroll."""
        self._place.setVisible(bool(self._chosen))
        self._place.setFixedHeight(min(HIGHEST, self._buttons.heightForWidth(self.width())))

    def _button(self, number: int, name: str) -> QPushButton:
        shown = name if len(name) <= 28 else name[:27] + "…"
        button = QPushButton(literal(f"{shown}  ×"))
        button.setProperty("look", "chip")
        button.setAccessibleName(tr("Take {name} off", name=name))
        button.clicked.connect(lambda: self.choose([entry for entry in self._chosen if entry[0] != number]))
        return button

    def _look(self, text: str) -> None:
        self._found.clear()
        if not text.strip():
            return
        taken = {number for number, _ in self._chosen}
        for row in [row for row in people.search(text) if row.id not in taken][:SHOWN]:
            item = QStandardItem(f"{row.name} · {row.organization}" if row.organization else row.name)
            item.setData(row.id, _ID)
            item.setEditable(False)
            self._found.appendRow(item)

    def _take(self, index: QModelIndex) -> None:
        number = index.data(_ID)
        if number is not None:
            self.choose([*self._chosen, (number, people.name_of(number))])
        # The completer writes the chosen text into the line after this slot.
        QTimer.singleShot(0, self._line, self._line.clear)

    def _drop_last(self) -> None:
        if self._chosen:
            self.choose(self._chosen[:-1])

    def take_first(self) -> bool:
        """Choose the first person that was found for what is typed; False when there is none."""
        if self._line.text().strip() and self._found.rowCount():
            self._take(self._found.index(0, 0))
            self._line.completer().popup().hide()  # it stays open where the line itself takes Enter
            return True
        return False


class _Line(QLineEdit):
    """A line that says when Backspace was pressed in it while empty, and takes the first found person on Enter."""

    emptied = Signal()

    def __init__(self, picker: PersonPicker) -> None:
        super().__init__()
        self._picker = picker

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._picker.take_first():
            return
        super().keyPressEvent(event)
