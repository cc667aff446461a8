"""A list and, beside it, what is chosen in it; where there is no room for both, one of them at a time."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from models.words import tr
from ui.widgets.labels import button, keep_wide


class TwoPanes(QWidget):
    """`side` holds `list_` and is `wide` pixels wide; `main` has the rest. Enter or a click goes to `main`, Esc comes back.

    first  what has the focus first in `main`
    needs  the pixels of width that both need
    gap    between them; 0: a thin line
    """

    turned = Signal()  # the other one is shown now

    def __init__(
        self, side: QWidget, list_: QListView, main: QWidget, first: QWidget, wide: int, needs: int, gap: int = 0
    ) -> None:
        super().__init__()
        self._side, self._list, self._main, self._first = side, list_, main, first
        self._wide, self._needs = wide, needs
        self.narrow, self._within, self._room = False, False, 0
        self.back = button(tr("‹ Back to the list"), "link", "Esc")
        self.back.clicked.connect(self.go_back)
        list_.clicked.connect(lambda _: self._clicked())
        column = self._column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = self._top = QWidget()
        line = QHBoxLayout(top)
        line.setContentsMargins(24, 8, 24, 0)
        line.addWidget(self.back)
        line.addStretch(1)
        column.addWidget(top)
        column.addWidget(main, 1)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap)
        row.addWidget(side)
        self._line = QFrame(self)  # without a parent it would be a window
        self._line.setObjectName("upright")
        self._line.setFixedWidth(0 if gap else 1)
        if not gap:
            row.addWidget(self._line)
        row.addLayout(column)
        self._show()

    def fit(self, room: int) -> None:
        """Show both or one, in so many pixels of width; some languages, and some people, need more than others."""
        self._room = room
        needs = self._wide + max(1, self._row.spacing()) + self._main.minimumSizeHint().width()
        narrow = room < max(self._needs, needs)
        if narrow != self.narrow:
            self.narrow = narrow
            self._show()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self._room:  # something within needs other room than before
            self.fit(self._room)
        return super().event(event)

    def _clicked(self) -> None:
        if self.narrow and not QApplication.keyboardModifiers():
            self.go_in()

    def shown(self) -> QWidget:
        """Return where the keys go first: the list, or `first` while `main` alone is shown."""
        return self._first if self.narrow and self._within else self._list

    def go_in(self) -> None:
        """Go to what is chosen."""
        self._within = True
        self._show()
        self._first.setFocus()

    def go_back(self) -> None:
        """Go back to the list."""
        self._within = False
        self._show()
        self._list.setFocus()

    def _show(self) -> None:
        one = self.narrow
        self._line.setVisible(not one)
        self._row.setStretchFactor(self._column, int(not one or self._within))
        keep_wide(self._side, None if one else self._wide)
        self._side.setVisible(not one or not self._within)
        self._top.setVisible(one and self._within)
        self._main.setVisible(not one or self._within)
        self.turned.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.narrow and self._within and event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)
