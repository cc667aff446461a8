"""Labels, buttons and panels in the house's look. Text from outside is plain text, always."""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from models.words import tr
from ui import theme
from ui.widgets.lines import paint_elided
from ui.widgets.plain import MenuButton, PlainLabel, button, mirrored, plain_tooltip

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QAbstractSpinBox, QButtonGroup, QDateEdit, QTimeEdit

__all__ = ["ElidedLabel", "EmptyState", "LinkLabel", "MenuButton", "Panel", "PlainLabel", "Toggle", "button", "clear",
           "day_edit", "mirrored", "plain_tooltip", "roomy", "rule", "scrolled", "time_edit"]  # fmt: skip


EMPTY_WIDTH = 520
_BREAK = "\u200b"  # a space without width: a line may end there
_LONG_WORD, _PIECE = r"\S{25,}", r".{1,20}?(?:[/&?=@._-]|$)|.{20}"


class ElidedLabel(PlainLabel):
    """A one-line label that ends in … where there is no room, and then tells the whole text in its tooltip."""

    def __init__(self, text: str = "", look: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, look, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(24)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        room = self.contentsRect()
        line = " ".join(self.text().split())
        shown = paint_elided(painter, room, int(self.alignment()), line)
        if (shown != line) != bool(self.toolTip()):
            plain_tooltip(self, line if shown != line else "")


class LongLabel(PlainLabel):
    """A label for a whole note, that can be selected and copied. A long address in it is broken where the line ends."""

    longest = 20_000
    reads_as = "StaticText"  # see ui/roles.py

    def __init__(self, text: str, own_side: bool = True) -> None:
        super().__init__(re.sub(_LONG_WORD, lambda word: _BREAK.join(re.findall(_PIECE, word[0])), text), wrap=True)
        if own_side:
            self.setAlignment(Qt.AlignmentFlag.AlignLeft)  # here the side where the note's own language begins
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def paintEvent(self, event: QPaintEvent) -> None:
        QLabel.paintEvent(self, event)  # it paints the selection too, and lays out well

    def copy(self) -> None:
        """Copy what is selected, as it was written."""
        QApplication.clipboard().setText(self.selectedText().replace(_BREAK, ""))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from PySide6.QtGui import QKeySequence  # here and below: not for the first page

        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        from PySide6.QtGui import QKeySequence

        menu = QMenu(self)
        action = menu.addAction(tr("Copy"), self.copy)
        action.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        action.setEnabled(self.hasSelectedText())
        menu.popup(event.globalPos())


class _Clicked:
    """What makes a label one that can be clicked and reached by key: it emits `clicked`, and shows the focus."""

    reads_as = "Link"  # see ui/roles.py

    def become_link(self) -> None:
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QColor(theme.now.accent))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), theme.SPACE, theme.SPACE)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press: otherwise the release would not come here."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)


class LinkLabel(_Clicked, ElidedLabel):
    """A strong one-line text that can be clicked and reached by key."""

    clicked = Signal()

    def __init__(self, text: str, look: str = "strong") -> None:
        super().__init__(text, look)
        self.become_link()


class LinkText(_Clicked, PlainLabel):
    """The same in as many lines as it needs."""

    clicked = Signal()

    def __init__(self, text: str, look: str = "") -> None:
        super().__init__(text, look, wrap=True)
        self.become_link()


class Toggle(QPushButton):
    """A button that stays down. It has room for its text in bold, which it is then."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setCheckable(True)
        self.setAutoDefault(False)

    def join(self, group: "QButtonGroup", number: int) -> None:
        """Be one of several of which one is down; a reader of the screen is told of one to choose, not of a box to check."""
        group.addButton(self, number)
        self.setAutoExclusive(True)

    def sizeHint(self) -> QSize:
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.Bold)
        more = QFontMetrics(bold).horizontalAdvance(self.text()) - QFontMetrics(self.font()).horizontalAdvance(self.text())
        return super().sizeHint() + QSize(max(0, more), 0)


class Panel(QFrame):
    """A rounded card with an optional header: a title, a muted remark, and what else is put in `header`."""

    def __init__(self, title: str = "", remark: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "panel")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.title = PlainLabel(title, "section")
        self.remark = PlainLabel(remark, "small")
        self.header = QHBoxLayout()
        self.header.setContentsMargins(14, 12, 14, 12)
        self.header.setSpacing(8)
        self.header.addWidget(self.title)
        self.header.addStretch(1)
        self.header.addWidget(self.remark)
        if title:
            self.column.addLayout(self.header)
            self.column.addWidget(rule())
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.column.addLayout(self.body)

    def add_list(self, words: QWidget, rows: QWidget) -> None:
        """Put rows into the body, and words for when these are hidden, which then stand where the first row would."""
        self.body.addWidget(words)
        self.body.addWidget(rows, 1)
        self.body.addStretch()

    def clear(self) -> None:
        """Take everything out of the body."""
        clear(self.body)


def scrolled(inner: QWidget) -> QScrollArea:
    """Return a frameless area in which `inner` scrolls: up and down, and aside where it needs more width than there is."""
    inner.setObjectName("content")
    area = QScrollArea()
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def keep_wide(widget: QWidget, pixels: int | None) -> None:
    """Keep a widget so many pixels wide; None: as wide as its place is."""
    widget.setMinimumWidth(pixels or 0)
    widget.setMaximumWidth(pixels or 16_777_215)  # Qt's own word for no limit


def roomy(box: "QAbstractSpinBox") -> None:
    """Keep a spin box's text off its edge, where reading begins: the padding of a style sheet does not reach it."""
    ways = Qt.AlignmentFlag
    box.setAlignment(ways.AlignAbsolute | ways.AlignVCenter | (ways.AlignRight if box.isRightToLeft() else ways.AlignLeft))
    box.lineEdit().setTextMargins(8, 0, 8, 0)


def time_edit(name: str) -> "QTimeEdit":
    """Return a field for a time of day, as the locale writes it."""
    from PySide6.QtWidgets import QTimeEdit

    field = QTimeEdit()
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # else Qt puts the minutes first in Arabic
    field.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
    field.unsetLayoutDirection()
    field.setAccessibleName(name)
    roomy(field)
    return field


def day_edit(day: "date | str") -> "QDateEdit":
    """Return a field for a day, "2026-11-23" or a date, as the locale writes it with the whole year."""
    from PySide6.QtWidgets import QDateEdit

    field = QDateEdit(QDate.fromString(str(day), "yyyy-MM-dd"))
    field.setCalendarPopup(True)
    short = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    field.setDisplayFormat(short.replace("yyyy", "yy").replace("yy", "yyyy"))
    return field


def rule() -> QFrame:
    """Return a thin line."""
    line = QFrame()
    line.setProperty("look", "rule")
    line.setFixedHeight(1)
    return line


def clear(layout: QVBoxLayout | QHBoxLayout) -> None:
    """Take everything out of a layout."""
    while layout.count():
        item = layout.takeAt(0)
        if item.widget():
            item.widget().hide()
            item.widget().deleteLater()
        elif item.layout():
            clear(item.layout())


class EmptyState(QWidget):
    """What a page says when there is nothing to show: what it is for, and how to begin."""

    reads_as = "Grouping"  # see ui/roles.py: its name is told before the button that has the focus

    def __init__(self, headline: str, sentence: str, buttons: list[QPushButton], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        self.headline = PlainLabel("", "title", wrap=True)
        self.sentence = PlainLabel("", "muted", wrap=True)
        self.say(headline, sentence)
        for label in (self.headline, self.sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setFixedWidth(EMPTY_WIDTH)
            column.addWidget(label, alignment=Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for each in buttons:
            row.addWidget(each)
        row.addStretch(1)
        column.addSpacing(4)
        column.addLayout(row)
        column.addStretch(3)

    def say(self, headline: str, sentence: str) -> None:
        """Say something else."""
        self.setAccessibleName(f"{headline}. {sentence}")
        for label, text in ((self.headline, headline), (self.sentence, sentence)):
            label.setText(text)
            label.setMinimumHeight(max(0, label.heightForWidth(EMPTY_WIDTH)))
