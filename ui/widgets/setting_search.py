"""The side of the Settings page: a line to search in, and the groups to jump to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QVBoxLayout, QWidget

from models.words import tr, trn
from ui.widgets.labels import PlainLabel
from ui.widgets.setting_rows import Group

_ROOM = 40  # pixels around a title in the list


class SearchLine(QLineEdit):
    """Escape clears it, Down and Enter leave it for what was found."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(tr("Search settings"))
        self.setAccessibleName(tr("Search settings"))
        self.setToolTip("Ctrl+F")
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class SettingSearch(QWidget):
    """What is typed filters the groups; one that is chosen in the list is to be jumped to."""

    jumped = Signal(int)  # to a group
    searched = Signal(int)  # so many settings were found

    def __init__(self) -> None:
        super().__init__()
        self._groups: list[Group] = []
        self.line = SearchLine()
        self.line.textChanged.connect(self._search)
        self.says = PlainLabel("", "small", wrap=True)
        self.says.hide()
        self.list = QListWidget()
        self.list.setObjectName("chapters")
        self.list.setAccessibleName(tr("Groups of settings"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._jump)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(PlainLabel(tr("Settings"), "title"))
        for each in (self.line, self.says):
            column.addWidget(each)
        column.addWidget(self.list, 1)

    def show_groups(self, groups: list[Group]) -> None:
        """List these groups."""
        self._groups = groups
        self.list.addItems([group.name for group in groups])
        self.mark(0)

    def fit(self, narrow: bool) -> None:
        """Be a column as wide as the longest title, or in a narrow page a line above all without the list."""
        self.list.setVisible(not narrow)
        self.list.scheduleDelayedItemsLayout()  # it measured its rows before it had its font
        self.setMinimumWidth(0 if narrow else self.list.sizeHintForColumn(0) + _ROOM)
        self.setMaximumWidth(16_777_215 if narrow else self.minimumWidth())

    def mark(self, number: int) -> None:
        """Show in the list which group one looks at."""
        self.list.blockSignals(True)
        self.list.setCurrentRow(number)
        self.list.blockSignals(False)

    def _search(self, text: str) -> None:
        from models.text import fold

        words, found = fold(text).split(), 0
        for number, group in enumerate(self._groups):
            hits = group.search(words)
            self.list.item(number).setHidden(not hits)
            found += hits
        self.says.setText(trn("{n} setting", "{n} settings", found))
        self.says.setVisible(bool(words) and found > 0)
        self.mark(next((at for at in range(self.list.count()) if not self.list.item(at).isHidden()), -1))
        self.searched.emit(found)

    def _jump(self, number: int) -> None:
        if number >= 0:
            self.jumped.emit(number)
