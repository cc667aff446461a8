"""Editing where it stands: a shown value becomes a field, and is a value again when the field is left."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from models.words import tr
from ui.widgets.day_of_year import DayOfYearEdit
from ui.widgets.labels import PlainLabel, button
from ui.widgets.text_edit import TextEdit

NOTE_HEIGHT = 140
Values = dict[str, str]


@dataclass(frozen=True, slots=True)
class Field:
    """One value of what is edited. `how`: line, note, day, or label (a line with words to choose from)."""

    key: str
    name: str
    text: str = ""
    how: str = "line"
    words: Sequence[tuple[str, str]] = ()  # (word, what is stored) to choose from


class InPlace(QWidget):
    """Shows a widget, with a pencil beside it while the mouse or the focus is there; F2 or the pencil edits, Enter where it does
    nothing else.

    Enter saves (Ctrl+Enter in a note), Esc leaves all as it was, leaving the fields saves too. `saved(values)` is emitted with all
    values when one differs. Delete emits `removed` where `removable`. Advice is shown below while one types; it never blocks.
    """

    saved = Signal(object)
    removed = Signal()
    turned = Signal(bool)  # begins to be edited, or ends

    def __init__(
        self, name: str, shown: QWidget, fields: Callable[[], Sequence[Field]], advice: Callable[[Values], str] | None = None,
        removable: bool = False,
    ) -> None:  # fmt: skip
        super().__init__()
        self.setObjectName(name)
        self._shown, self._fields, self._advice, self._removable = shown, fields, advice, removable
        self.editor: Editor | None = None
        focus = shown.focusProxy() or shown
        what = focus.accessibleName() or (shown.text() if isinstance(shown, QLabel) else "")
        self.pencil = button("✎", "pencil", tr("Edit (F2)"), tr("Edit: {what}", what=what) if what else tr("Edit (F2)"))
        self.pencil.setFixedWidth(26)
        self.pencil.clicked.connect(self.edit)
        policy = self.pencil.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.pencil.setSizePolicy(policy)
        self.pencil.setVisible(False)
        self._adds = isinstance(shown, QPushButton)  # it edits by itself: a pencil would be a second way to the same
        self.row = QWidget()
        line = QHBoxLayout(self.row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        line.addWidget(shown, 1)
        line.addWidget(self.pencil, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)  # as high as its lines: Maximum is one
        if shown.focusPolicy() == Qt.FocusPolicy.NoFocus:
            shown.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._by_enter = not hasattr(focus, "clicked")
        if self._by_enter:
            focus.reads_as = "Button"  # see ui/roles.py
        for part in (shown, self.pencil):
            part.installEventFilter(self)
        self.setFocusProxy(shown)

    def edit(self) -> None:
        """Put the fields in the place of what is shown."""
        if self.editor is not None:
            return
        self.editor = Editor(self._fields(), self._advice, self)
        self.editor.ended.connect(self._end)
        self.row.hide()
        self._column.addWidget(self.editor)
        self.show()  # now: what is not shown yet takes no focus
        self.editor.show()
        self.turned.emit(True)
        self.editor.begin()

    def _end(self, values: Values | None) -> None:
        editor, self.editor = self.editor, None
        editor.hide()
        editor.deleteLater()
        self.row.show()
        self._shown.setFocus()
        self.turned.emit(False)
        if values is not None:
            self.saved.emit(values)

    def enterEvent(self, event: QEvent) -> None:
        self._show_pencil()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hide_pencil()
        super().leaveEvent(event)

    def _show_pencil(self) -> None:
        self.pencil.setVisible(not self._adds)

    def _hide_pencil(self) -> None:
        self.pencil.setVisible(not self._adds and (self.underMouse() or self._shown.hasFocus() or self.pencil.hasFocus()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusIn:
            self._show_pencil()
        elif kind == QEvent.Type.FocusOut:
            self._hide_pencil()
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched is self._shown:
            if event.key() == Qt.Key.Key_F2 or (self._by_enter and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)):
                self.edit()
                return True
            if event.key() == Qt.Key.Key_Delete and self._removable:
                self.removed.emit()
                return True
        return super().eventFilter(watched, event)


class Editor(QWidget):
    """The fields of an InPlace. `ended` comes once, with the values where one differs, else None."""

    ended = Signal(object)

    def __init__(
        self, fields: Sequence[Field], advice: Callable[[Values], str] | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._fields, self._advise, self._over = fields, advice, False
        self._words = PlainLabel("", "advice", wrap=True)
        self._words.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 4)
        column.setSpacing(4)
        self.parts = {field.key: self._part(field) for field in fields}
        lines = [field.key for field in fields if field.how == "line"]
        for key, part in self.parts.items():
            if isinstance(part, DayOfYearEdit) or (key in lines and len(lines) > 1):
                column.addWidget(PlainLabel(part.accessibleName(), "small"))
            column.addWidget(part)
        column.addWidget(self._words)
        self._before = self.values()

    def _part(self, field: Field) -> QWidget:
        if field.how == "note":
            part = TextEdit(field.text)
            part.setTabChangesFocus(True)
            part.setFixedHeight(NOTE_HEIGHT)
            part.setToolTip(tr("Ctrl+Enter saves, Esc leaves it as it was"))
        elif field.how == "day":
            part = DayOfYearEdit(field.text, narrow=True)
        elif field.how == "label":
            part = QComboBox()
            part.setEditable(True)
            for word, stored in field.words:
                part.addItem(word, stored)
            part.setCurrentText(next((word for word, stored in field.words if stored == field.text), field.text))
        else:
            part = QLineEdit(field.text)
            part.setPlaceholderText(field.name)
            part.textEdited.connect(self._say)
            if field.words:
                completer = QCompleter([word for word, _ in field.words], part)
                completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
                completer.setFilterMode(Qt.MatchFlag.MatchContains)
                completer.popup().setObjectName("completions")
                part.setCompleter(completer)
        part.setAccessibleName(field.name)
        return part

    def values(self) -> Values:
        """Return what the fields hold, by key."""
        found = {}
        for field in self._fields:
            part = self.parts[field.key]
            if isinstance(part, TextEdit):
                found[field.key] = part.toPlainText()
            elif isinstance(part, QComboBox):
                text = part.currentText().strip()
                found[field.key] = next(
                    (known for word, known in field.words if word.casefold() == text.casefold()), text
                )
            else:
                found[field.key] = part.text().strip()
        return found

    def begin(self) -> None:
        """Take the focus: the first line, all of it selected."""
        first = next(
            (part for part in self.parts.values() if not isinstance(part, QComboBox)), self.parts[self._fields[0].key]
        )
        first.setFocus()
        if isinstance(first, QLineEdit):
            first.selectAll()
        for part in (*self.parts.values(), *self.findChildren(QWidget)):
            part.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._look)

    def _say(self) -> None:
        words = self._advise(self.values()) if self._advise else ""
        self._words.setText(words)
        self._words.setVisible(bool(words))

    def _look(self, _: QWidget | None, now: QWidget | None) -> None:
        """Save when the focus goes elsewhere in this window; not for a popup of a field, nor for another program."""
        if now is not None and now.window() is self.window() and not self.isAncestorOf(now):
            self.end(save=True)

    def end(self, save: bool) -> None:
        """End with what the fields hold, or as it was."""
        if self._over:
            return
        self._over = True
        QApplication.instance().focusChanged.disconnect(self._look)
        values = self.values()
        self.ended.emit(values if save and values != self._before else None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride) and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            plain = not isinstance(watched, TextEdit) or event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if event.key() == Qt.Key.Key_Escape or (enter and plain):
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    self.end(save=enter)
                return True
        return super().eventFilter(watched, event)
