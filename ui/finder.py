"""What Ctrl+K finds while one types: people, notes, and the commands of the menu."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QModelIndex, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QAction, QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from models import note_search, people
from models.text import fold, words
from models.words import tr
from ui import theme
from ui.tables.rows_model import ROW, RowsModel, RowsView
from ui.widgets.lines import elided, font, paint_marked, paint_name, text_width
from ui.widgets.person_delegate import Index

if TYPE_CHECKING:
    from ui.window import Window

PEOPLE, NOTES, COMMANDS = 6, 4, 3
RECENT = 6
_HEIGHT, _TWO_LINES, _PAD = 32, 48, 12


@dataclass
class Found:
    """A line of the list: what it says, what stands after it and at its end, and what Enter does.

    excerpt, marks  of a note: a second line, and where in it the words stand
    """

    id: int
    name: str
    more: str
    key: str
    do: Callable[[], object]
    excerpt: str = ""
    marks: list[tuple[int, int]] = field(default_factory=list)


class Finder(QObject):
    """Shows a list below the line that has the keyboard: what matches, or who was looked at last.

    Arrows move, Enter takes, Esc puts it away.
    """

    def __init__(self, line: QLineEdit, window: "Window") -> None:
        super().__init__(line)
        self._line, self._window = line, window
        self._model = RowsModel(lambda row: f"{row.name} {row.more or row.key} {row.excerpt}".strip())
        self.list = RowsView(self._model, _FoundDelegate(self), tr("Found"))
        self._model.setParent(self.list)
        self.list.setParent(window)
        self.list.setObjectName("popup")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(lambda index: self._take(index.data(ROW)))
        self.list.hide()
        line.textEdited.connect(self._look)
        line.installEventFilter(self)

    def eventFilter(self, line: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.list.hide()
        elif event.type() == QEvent.Type.FocusIn:
            self._look(self._line.text())
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event.key())
        return False

    def _key(self, key: int) -> bool:
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.list.isVisible():
            place = self.list.currentIndex().row() + (1 if key == Qt.Key.Key_Down else -1)
            self.list.setCurrentIndex(self._model.index(place % self._model.rowCount()))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key == Qt.Key.Key_Escape:
            self._line.clear()
            self.list.hide()
            self._window.stack.currentWidget().setFocus()
        else:
            return False
        return True

    def _look(self, text: str) -> None:
        rows = list(self._found(text)) if text.strip() else self._recent()
        self._model.set_rows(rows)
        self.list.setVisible(bool(rows))
        if rows:
            self.list.setCurrentIndex(self._model.index(0) if text.strip() else QModelIndex())
            width = max(440, self._line.width())
            left = self._line.width() - width if not self._line.isRightToLeft() else 0
            self.list.move(self._line.mapTo(self._window, QPoint(left, self._line.height() + 4)))
            self.list.resize(width, sum(_TWO_LINES if row.excerpt else _HEIGHT for row in rows) + 2)
            self.list.raise_()

    def _recent(self) -> list[Found]:
        """Return the people who were looked at last."""
        ids = self._window.recent[:RECENT]
        names = {number: (contact.name, contact.organization) for number, contact in people.contacts(ids)} if ids else {}
        return [
            Found(number, *names[number], "", partial(self._window.open_person, number)) for number in ids if number in names
        ]

    def _found(self, text: str) -> list[Found]:
        rows = [
            Found(row.id, row.name, row.organization, "", partial(self._window.open_person, row.id))
            for row in people.quick(text, PEOPLE)
        ]
        for place, note in enumerate(note_search.find(text, NOTES)):
            rows.append(self._note(-1000 - place, note))
        for place, action in enumerate(islice(self._commands(text), COMMANDS)):
            rows.append(Found(-1 - place, action.text(), "", action.shortcut().toString(), action.trigger))
        return rows

    def _note(self, number: int, note: note_search.Note) -> Found:
        if note.person is not None:
            opens = partial(self._window.open_person, note.person)
            return Found(number, note.title, "", tr("note"), opens, note.excerpt, note.marks)
        day = QLocale().toString(note.day, "d MMM yyyy")
        opens = partial(self._edit, note.interaction)
        return Found(number, note.title or tr("Nobody"), "", day, opens, note.excerpt, note.marks)

    def _edit(self, interaction: int) -> None:
        from ui import doing

        doing.edit_interaction(self._window, interaction)

    def _commands(self, text: str) -> list[QAction]:
        wanted = words(text)
        named = ((action, words(fold(action.text()))) for action in self._window.menu.actions() if action.isEnabled())
        return [action for action, have in named if wanted and all(any(h.startswith(w) for h in have) for w in wanted)]

    def _enter(self) -> None:
        if self.list.isVisible():
            self._take(self.list.current())
        elif self._line.text().strip():
            self._window.say(tr("Nobody here matches “{text}”.", text=self._line.text().strip()[:60]))

    def _take(self, row: Found | None) -> None:
        self._line.clear()
        self.list.hide()
        if row:
            row.do()


class _FoundDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW)
        return QSize(120, _TWO_LINES if row and row.excerpt else _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, tokens, rect = index.data(ROW), theme.now, option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.soft))
        inner = rect.adjusted(_PAD, 0, -_PAD, 0)
        if row.excerpt:
            below = inner.adjusted(0, 26, 0, 0).toRectF()
            painter.setClipRect(inner)
            paint_marked(painter, below, row.excerpt, row.marks, option.direction == Qt.LayoutDirection.RightToLeft)
            inner.setHeight(28)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        key = elided(row.key, 120, theme.SMALL)
        end = round(text_width(key, theme.SMALL)) + _PAD if key else 0
        painter.setFont(font(theme.SMALL))
        painter.setPen(QColor(tokens.muted))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing, key)
        room = inner.adjusted(end, 0, 0, 0) if mirrored else inner.adjusted(0, 0, -end, 0)
        paint_name(painter, room.toRectF(), row.name, row.more, mirrored, (QColor(tokens.text), QColor(tokens.muted)))
        painter.restore()
