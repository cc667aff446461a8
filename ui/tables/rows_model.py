"""Lists of plain row objects: the model that holds them, and the view that keeps its place when they are read again."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QAbstractScrollArea, QFrame, QListView, QWidget

from ui.tables import corners

ROW = Qt.ItemDataRole.UserRole  # index.data(ROW) is the row object


PART = 200  # rows
BATCH = 10_000  # rows that are laid out at once, in some 20 ms


class RowsInParts(Sequence[Any]):
    """Many rows, of which a part is read when one of them is seen: `read(ids)` returns the rows of some, in their order."""

    def __init__(self, ids: Sequence[int], read: Callable[[Sequence[int]], Sequence[Any]]) -> None:
        self.ids, self._read = list(ids), read
        self._parts: dict[int, Sequence[Any]] = {}

    def __len__(self) -> int:
        return len(self.ids)

    def __getitem__(self, place: Any) -> Any:
        number, at = divmod(range(len(self.ids))[place], PART)
        if number not in self._parts:
            self._parts[number] = self._read(self.ids[number * PART : (number + 1) * PART])
        return self._parts[number][at]


class RowsModel(QAbstractListModel):
    """Rows with an `id`. `text(row)` is what a screen reader says, and what typing letters looks for.

    Where `editable(row)` says so, F2 lets the delegate edit a row in its place; `edited(row, text)` is emitted with what it gives.
    """

    edited = Signal(object, str)

    def __init__(self, text: Callable[[Any], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.editable: Callable[[Any], bool] | None = None
        self._rows: Sequence[Any] = []
        self._ids: list[int] = []

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows; a RowsView keeps its place. Where no row comes or goes, nothing moves at all."""
        ids = rows.ids if isinstance(rows, RowsInParts) else [row.id for row in rows]
        same = ids == self._ids
        if not same:
            self.beginResetModel()
        self._rows, self._ids = rows if isinstance(rows, RowsInParts) else list(rows), ids
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def add_rows(self, rows: Sequence[Any]) -> None:
        """Show more rows below the others."""
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._ids), len(self._ids) + len(rows) - 1)
            self._rows = [*self._rows, *rows]
            self._ids = [*self._ids, *(row.id for row in rows)]
            self.endInsertRows()

    def rows(self) -> Sequence[Any]:
        """Return the rows that are shown."""
        return self._rows

    def position(self, number: int | None) -> int:
        """Return the place of the row with this id, -1 when there is none."""
        return self._ids.index(number) if number in self._ids else -1

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        found = super().flags(index)
        editable = self.editable is not None and index.isValid() and self.editable(index.data(ROW))
        return found | Qt.ItemFlag.ItemIsEditable if editable else found

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        if role == ROW:
            return self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(self._rows[index.row()])
        return None


class RowsView(QListView):
    """A list that the delegate paints. When the rows are read again it keeps the current row by id, and its scroll.

    When the current row is gone, the one that took its place becomes current. With `fitted` the list is as high as its rows, for a
    page that scrolls as a whole.
    """

    opened = Signal(object)  # the row of Enter or a double click
    became_current = Signal(object)  # the row, or None

    def __init__(self, model: RowsModel, delegate: QAbstractItemDelegate, name: str, fitted: bool = False) -> None:
        super().__init__()
        self._fitted, self._wide, self._wanted = fitted, 0, 0
        self.setEditTriggers(QListView.EditTrigger.EditKeyPressed)
        self._kept: tuple[int | None, int, int] = (None, 0, 0)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._take_viewport()
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(delegate)
        if hasattr(delegate, "faces"):
            delegate.faces.came.connect(self._show_faces)
        self.setModel(model)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(ROW)))
        model.modelAboutToBeReset.connect(self._keep_place)
        model.modelReset.connect(self._find_place)
        model.dataChanged.connect(self._fit)
        if fitted:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            QTimer.singleShot(0, self, self._fit)

    def _take_viewport(self) -> None:
        """Have a viewport of our own: to make sure what Qt's is, Python would bring in every class of widgets there is."""
        ground = QWidget()
        ground.setBackgroundRole(QPalette.ColorRole.Base)
        ground.setAutoFillBackground(True)
        self.setViewport(ground)

    def lay_out_in_batches(self) -> None:
        """Lay out so many rows that it would be a pause a batch at a time: until it is done, those at the end cannot be shown."""
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(BATCH)
        self.verticalScrollBar().rangeChanged.connect(self._reach)

    def doItemsLayout(self) -> None:
        self._wanted = self.verticalScrollBar().value()
        super().doItemsLayout()

    def _reach(self, _: int, end: int) -> None:
        """Where the list was too short for a while, scroll to where it stood."""
        if 0 < self._wanted <= end:
            self.verticalScrollBar().setValue(self._wanted)
            self._wanted = 0

    def dataChanged(self, first: QModelIndex, last: QModelIndex, roles: Sequence[int] = ()) -> None:
        if self.uniformItemSizes():  # rows stand as they stood: QListView would lay out all of them anew
            QAbstractItemView.dataChanged(self, first, last, roles)
        else:
            super().dataChanged(first, last, roles)

    def current(self) -> Any:
        """Return the current row, None when there is none."""
        return self.currentIndex().data(ROW)

    def chosen(self) -> list[Any]:
        """Return the selected rows, in their order."""
        return [index.data(ROW) for index in sorted(self.selectedIndexes(), key=QModelIndex.row)]

    def choose(self, number: int | None) -> bool:
        """Make the row with this id current and show it; False when it is not in the list."""
        place = self.model().position(number)
        if place >= 0:
            index = self.model().index(place)
            alone = QItemSelectionModel.SelectionFlag.ClearAndSelect  # also while Ctrl of the key that led here is held
            self.selectionModel().setCurrentIndex(index, alone)
            self.scrollTo(index)
        return place >= 0

    def is_editing(self) -> bool:
        """Is a row being edited in its place?"""
        return self.state() == QListView.State.EditingState

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self.became_current.emit(current.data(ROW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.current())
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the focus too: the current row is marked whether the keys go to it or not. The panel keeps its round corners."""
        super().paintEvent(event)
        edge = corners.edge_around(self.viewport())
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if edge:
            corners.free(painter, self.viewport(), edge)
        if self.hasFocus():
            index = self.currentIndex()
            room = self.visualRect(index) if index.isValid() else self.viewport().rect()
            corners.frame(painter, QRectF(room), edge)

    def _show_faces(self) -> None:
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell a reader of the screen which row is current: Qt names the list only. It is selected, and told so."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason and not self.selectionModel().hasSelection():
            self.setCurrentIndex(self.currentIndex())
        QTimer.singleShot(0, self, self._tell_current)  # the list itself is told after this

    def _tell_current(self) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleEvent  # not for the first page

        if QAccessible.isActive() and self.hasFocus() and self.currentIndex().isValid():
            reached = QAccessibleEvent(self, QAccessible.Event.Focus)
            reached.setChild(self.currentIndex().row())
            QAccessible.updateAccessibility(reached)

    def event(self, event: QEvent) -> bool:
        """Take another look as what it is: the rows stay as high, and QListView would ask each of thousands for that ten times."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            return QAbstractScrollArea.event(self, event)
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != self._wide:  # the event does not know it, where the page was hidden meanwhile
            self._wide = event.size().width()
            super().resizeEvent(event)
            self.scheduleDelayedItemsLayout()  # QListView does it where the height changed; what a row needs hangs on its width
            self._fit()
        else:  # rows stand as they stood: QListView would ask each of thousands for its height again
            QAbstractItemView.resizeEvent(self, event)

    def _keep_place(self) -> None:
        current = self.current()
        self._kept = (current and current.id, self.currentIndex().row(), self.verticalScrollBar().value())

    def _find_place(self) -> None:
        number, place, scroll = self._kept
        model: QAbstractItemModel = self.model()
        if number is not None and model.rowCount():
            found = model.position(number)
            self.setCurrentIndex(model.index(found if found >= 0 else min(place, model.rowCount() - 1)))
        self.verticalScrollBar().setValue(scroll)
        self._fit()

    def _fit(self) -> None:
        if self._fitted:
            high = sum(
                self.sizeHintForIndex(self.model().index(row)).height() for row in range(self.model().rowCount())
            )
            if high != self.height():
                self.setFixedHeight(max(1, high))
