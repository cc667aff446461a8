"""Layouts that put widgets side by side and begin a new line where there is no room."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


def across(rect: QRect, room: QRect) -> QRect:
    """Return where a part of a room stands when the room is mirrored. QStyle.visualRect could: 10 ms at the start, see app.py."""
    return rect.translated(room.left() + room.right() - rect.left() - rect.right(), 0)


class FlowLayout(QLayout):
    """Lines of widgets, each as wide as it wishes."""

    def __init__(self, spacing: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(QMargins())

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, True)

    def minimumSize(self) -> QSize:
        """Return the room of the largest; how high it is in some width, heightForWidth() tells."""
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        return QSize(max((size.width() for size in sizes), default=0), max((size.height() for size in sizes), default=0))

    def sizeHint(self) -> QSize:
        """Return the size of all of it on one line."""
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        wide = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return QSize(wide, max((size.height() for size in sizes), default=0))

    def _place(self, rect: QRect, move: bool) -> int:
        return self._flow(self._items, rect, move)

    def _flow(self, items: list[QLayoutItem], rect: QRect, move: bool) -> int:
        """Lay items out in lines; return the height they take."""
        mirrored = self.parentWidget() is not None and self.parentWidget().isRightToLeft()
        x, y, line = rect.left(), rect.top(), 0
        for item in items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if x > rect.left() and x + size.width() > rect.right() + 1:
                x, y, line = rect.left(), y + line + self.spacing(), 0
            if move:
                place = QRect(QPoint(x, y), size)
                item.setGeometry(across(place, rect) if mirrored else place)
            x += size.width() + self.spacing()
            line = max(line, size.height())
        return y + line - rect.top()


class HeadLayout(FlowLayout):
    """What a page or a panel is headed by, and buttons at the other end of the line; they go below it where there is no room."""

    def __init__(self, head: QWidget | QLayout, *buttons: QWidget, spacing: int = 8) -> None:
        super().__init__(spacing)
        self._buttons = FlowLayout(spacing)
        for part in (head, self._buttons):
            if isinstance(part, QLayout):
                self.addChildLayout(part)
                self.addItem(part)
            else:
                self.addWidget(part)
        for each in buttons:
            self._buttons.addWidget(each)

    def _wanted(self) -> tuple[QSize, QSize]:
        """Return the size of the head and of the buttons, each on a line."""
        return self._items[0].sizeHint(), self._buttons.sizeHint()

    def sizeHint(self) -> QSize:
        head, rest = self._wanted()
        return QSize(head.width() + self.spacing() + rest.width(), max(head.height(), rest.height()))

    def _place(self, rect: QRect, move: bool) -> int:
        """Lay all out on one line, or the head on a line of its own; return the height they take."""
        head, rest = self._wanted()
        if head.width() + self.spacing() + rest.width() > rect.width():
            first = self._items[0]
            high = first.heightForWidth(rect.width()) if first.hasHeightForWidth() else head.height()
            if move:
                first.setGeometry(QRect(rect.left(), rect.top(), rect.width(), high))
            top = high + self.spacing() if rest.height() else high
            below = rect.adjusted(0, top, 0, 0)
            if move:
                self._buttons.setGeometry(below)
            return top + self._buttons.heightForWidth(rect.width())
        high = max(head.height(), rest.height())
        if move:
            mirrored = self.parentWidget().isRightToLeft()
            room = rect.width() - rest.width() - (self.spacing() if rest.width() else 0)
            for item, left, wide, tall in (
                (self._items[0], 0, room, head.height()),
                (self._buttons, rect.width() - rest.width(), rest.width(), rest.height()),
            ):
                at = QRect(rect.left() + left, rect.top() + (high - tall) // 2, wide, tall)
                item.setGeometry(across(at, rect) if mirrored else at)
        return high
