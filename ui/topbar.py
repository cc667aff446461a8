"""The bar above the pages: a line to log something, and a line to find somebody."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QFrame, QHBoxLayout, QLineEdit

from models.words import tr
from ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from ui.window import Window

FOUND = 8
_ID = Qt.ItemDataRole.UserRole


class TopBar(QFrame):
    """Ctrl+L logs, Ctrl+K finds; each line shows its key while it is empty."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self.setFixedHeight(64)
        self.log = _KeyLine(tr("Log something… “lunch, talked about the tender”"), "Ctrl+L", tr("Log an interaction"))
        self.search = _KeyLine(tr("Search people"), "Ctrl+K", tr("Search people"))
        self.search.setFixedWidth(230)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(12)
        row.addWidget(self.log, 1)
        row.addWidget(self.search)
        self._found = QStandardItemModel(self)
        self._completer = QCompleter(self._found, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(FOUND)
        self.search.setCompleter(self._completer)
        self.setEnabled(False)

    def connect_to(self, window: "Window") -> None:
        """Begin to answer, once there are data."""
        from ui import doing

        def log() -> None:
            text = self.log.text().strip()
            self.log.clear()
            doing.log(window, [], text)

        self.setEnabled(True)
        self.log.returnPressed.connect(log)
        self.search.textEdited.connect(self._look)
        self._completer.activated[QModelIndex].connect(lambda index: self._open(window, index.data(_ID)))
        self.search.returnPressed.connect(lambda: self._enter(window))

    def _look(self, text: str) -> None:
        from models import people

        self._found.clear()
        for row in people.search(text)[:FOUND] if text.strip() else []:
            item = QStandardItem(f"{row.name} · {row.organization}" if row.organization else row.name)
            item.setData(row.id, _ID)
            self._found.appendRow(item)

    def _enter(self, window: "Window") -> None:
        if self._found.rowCount():
            self._open(window, self._found.item(0).data(_ID))
        elif self.search.text().strip():
            window.say(tr("Nobody here matches “{text}”.", text=self.search.text().strip()[:60]))

    def _open(self, window: "Window", person_id: int) -> None:
        QTimer.singleShot(0, self.search.clear)
        self._found.clear()
        window.open_person(person_id)


class _KeyLine(QLineEdit):
    """A line that shows its shortcut at its end while it is empty."""

    def __init__(self, placeholder: str, key: str, name: str) -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)
        self.setProperty("look", "bar")
        self._key = PlainLabel(key, "key", parent=self)
        self._key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.textChanged.connect(lambda text: self._key.setVisible(not text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self._key.sizeHint()
        left = 10 if self.isRightToLeft() else self.width() - size.width() - 10
        self._key.setGeometry(left, (self.height() - size.height()) // 2, size.width(), size.height())
