"""What the Settings page is made of: groups of settings, each with its name, what it changes, its field and its default."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTime, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from models.settings_copy import Setting
from models.text import fold
from models.words import listed, tr
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Panel, PlainLabel, button, roomy, rule

FIELD = 46  # average letters that a field is wide
_MANY = 20  # entries of a choice that are searched


class SettingRow(QWidget):
    """One setting. Where it differs from its default it says so, and can be reset.

    says  turns a value into words; what the usual fields say of one is known
    """

    wants_reset = Signal(object)  # this row

    def __init__(
        self, label: str, field: QWidget, remark: str, setting: Setting | None, says: Callable[[Any], str] | None,
        default: str, wide: bool, also: str,
    ) -> None:  # fmt: skip
        super().__init__()
        self.label, self.field, self.setting, self.wide, self._also = label, field, setting, wide, also
        self._says = says or (lambda value: _said_by(field, value))
        default = self.says(setting.default) if setting else default
        told = tr("Default: {value}", value=default) if default else ""
        if default == nothing():
            told = tr("Default: nothing")
        self.title = PlainLabel(label, "strong")
        self.changed = PlainLabel(tr("changed"), "chip")
        self.remark = PlainLabel(remark, "small", wrap=True)
        self.default = PlainLabel(told, "small", wrap=True)
        self.reset = button(tr("Reset"), "link", told, tr("Reset “{setting}”", setting=label))
        self.reset.clicked.connect(lambda: self.wants_reset.emit(self))
        if setting:
            room = self.reset.sizePolicy()
            room.setRetainSizeWhenHidden(True)  # nothing moves when it comes
            self.reset.setSizePolicy(room)
        field.setAccessibleName(label)
        field.setAccessibleDescription(" ".join(filter(None, (remark, told))))
        self._lay_out()
        for each in (self.remark, self.default):  # now that they have a parent: without one they would be windows
            each.setVisible(bool(each.text()))
        self.refresh()

    def _lay_out(self) -> None:
        head = FlowLayout(8)
        head.addWidget(self.title)
        head.addWidget(self.changed)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addLayout(head)
        texts.addWidget(self.remark)
        texts.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.default, 1)
        foot.addWidget(self.reset)
        self.side = QWidget()
        fields = QVBoxLayout(self.side)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(4)
        fields.addWidget(self.field)
        fields.addLayout(foot)
        fields.addStretch(1)
        self._line = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._line.setContentsMargins(14, 12, 14, 12)
        self._line.addLayout(texts, 1)
        beside = QHBoxLayout()  # it asks how high the side is at its own width: a column asks at the whole width
        beside.addWidget(self.side)
        self._line.addLayout(beside)
        self.fit(False)

    def fit(self, narrow: bool) -> None:
        """Put the field beside the texts, or below them where there is little room."""
        below = narrow or self.wide
        self._line.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(8 if below else 24)
        width = self.fontMetrics().averageCharWidth() * FIELD
        self.side.setMinimumWidth(0 if below else width)
        self.side.setMaximumWidth(16_777_215 if self.wide else width)

    def refresh(self) -> None:
        """Say whether it is as it was at first."""
        differs = self.setting is not None and not self.setting.is_default
        self.changed.setVisible(differs)
        self.reset.setVisible(differs)

    def says(self, value: object) -> str:
        """Return a value in the words of this page."""
        return self._says(value)

    def words(self) -> str:
        """Return all that is said here, folded: what a search looks through."""
        said = [self.label, self.remark.text(), self.default.text(), self._also]
        for box in [self.field, *self.field.findChildren(QWidget)]:
            if isinstance(box, QComboBox):
                said += [box.itemText(at) for at in range(box.count())] if box.count() < _MANY else [box.currentText()]
            elif isinstance(box, QAbstractButton | QLabel):
                said.append(box.text())
        return fold(" ".join(said))


class Group(Panel):
    """Settings under one title."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.name = title
        self.rows: list[SettingRow] = []
        self._rules: list[QWidget] = []

    def add(self, row: SettingRow) -> None:
        """Add a setting."""
        line = rule()
        self.body.addWidget(line)
        self.body.addWidget(row)
        line.setVisible(bool(self.rows))
        self._rules.append(line)
        self.rows.append(row)

    def search(self, words: Sequence[str]) -> int:
        """Leave the rows that say all these folded words, all of them where the title does; return how many they are."""
        title, found = fold(self.name), 0
        for row, line in zip(self.rows, self._rules, strict=True):
            said = row.words()
            hit = all(word in title or word in said for word in words)
            row.setVisible(hit)
            line.setVisible(hit and found > 0)
            found += hit
        self.setVisible(found > 0)
        return found


def group(column: QVBoxLayout, title: str) -> Group:
    """Begin a group of settings in `column`."""
    made = Group(title)
    column.addWidget(made)
    return made


def row(
    form: Group, label: str, field: QWidget, remark: str = "", setting: Setting | None = None,
    says: Callable[[Any], str] | None = None, default: str = "", wide: bool = False, also: str = "",
) -> SettingRow:  # fmt: skip
    """Add a setting: its name, its field, what it changes, and what it is at first.

    setting  what the field sets; it knows its default, and can be reset. Without one, `default` tells it in words.
    wide     the field takes the whole width, below the words
    also     more words by which a search finds it
    """
    made = SettingRow(label, field, remark, setting, says, default, wide, also)
    for each in [field, *field.findChildren(QWidget)]:
        if isinstance(each, QComboBox | QAbstractSpinBox):
            each.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            each.installEventFilter(_Wheel(each))
    form.add(made)
    return made


class _Wheel(QObject):
    """Lets the page scroll under a field that has not the focus: a turn of the wheel would change what it passes."""

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and not watched.hasFocus():
            event.ignore()
            return True
        return False


def _said_by(field: QWidget, value: object) -> str:
    """Return what a field would show for a value."""
    if isinstance(field, QComboBox):
        return field.itemText(field.findData(value))
    if isinstance(field, QSpinBox):
        return f"{field.textFromValue(value)}{field.suffix()}"
    if isinstance(field, QCheckBox):
        return tr("ticked") if value else tr("not ticked")
    if isinstance(field, QTimeEdit):
        return hour(str(value))
    if isinstance(field, QLineEdit):
        return listed(value) or nothing()
    raise TypeError(field)


def nothing() -> str:
    """Return what is said of a value that is empty."""
    return tr("none")


def hour(text: str) -> str:
    """Return "08:30" as the locale writes it."""
    return QLocale().toString(QTime.fromString(text, "HH:mm"), QLocale.FormatType.ShortFormat)


def number(least: int, most: int, suffix: str = "") -> QSpinBox:
    """Return a field for a whole number."""
    box = QSpinBox()
    box.setRange(least, most)
    box.setSuffix(suffix)
    roomy(box)
    return box


def choice(entries: Sequence[tuple[str, str | int | None]]) -> QComboBox:
    """Return a field with some choices, (text, value) each."""
    box = QComboBox()
    for text, value in entries:
        box.addItem(text, value)
    return box
