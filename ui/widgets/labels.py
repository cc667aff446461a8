"""Labels, buttons and panels in the house's look. Text from outside is plain text, always."""

import html

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

LONGEST = 500  # characters that a label shows: painting a megabyte of text stops the window


class PlainLabel(QLabel):
    """A label that never takes its text for HTML. `look` names its style (see theme.py)."""

    def __init__(self, text: str = "", look: str = "", wrap: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if look:
            self.setProperty("look", look)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(text if len(text) <= LONGEST else text[: LONGEST - 1] + "…")


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
        shown = QFontMetrics(self.font()).elidedText(line, Qt.TextElideMode.ElideRight, room.width())
        if (shown != line) != bool(self.toolTip()):
            plain_tooltip(self, line if shown != line else "")
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(room, int(align), shown)


def plain_tooltip(widget: QWidget, text: str) -> None:
    """Give a widget a tooltip that is shown as it is written, whatever it holds."""
    widget.setToolTip(f"<span>{html.escape(text[:LONGEST])}</span>" if text else "")


def button(text: str, look: str = "", tooltip: str = "", name: str = "") -> QPushButton:
    """Return a push button; `look` is "primary", "quiet", "link" or "" (see theme.py)."""
    made = QPushButton(text.replace("&", "&&") if look == "link" else text)
    made.setAutoDefault(False)
    if look:
        made.setProperty("look", look)
    if tooltip:
        plain_tooltip(made, tooltip)
    made.setAccessibleName(name or text.replace("&", ""))
    return made


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

    def clear(self) -> None:
        """Take everything out of the body."""
        clear(self.body)


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

    def __init__(self, headline: str, sentence: str, buttons: list[QPushButton], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        self.headline = PlainLabel(headline, "title", wrap=True)
        self.sentence = PlainLabel(sentence, "muted", wrap=True)
        for label in (self.headline, self.sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setMaximumWidth(560)
            label.setMinimumWidth(360)
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
