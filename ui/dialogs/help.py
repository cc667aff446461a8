"""Help: the guide in the user's language, a page at a time, and every key. It stays open beside the window."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QAction,
    QKeySequence,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextListFormat,
    QTextOption,
    QTextTable,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QListWidget, QTextBrowser, QVBoxLayout

from models.text import fold
from models.words import tr
from ui import language, theme
from ui.dialogs.room import open_at

if TYPE_CHECKING:
    from ui.window import Window

PLACE = Path(__file__).resolve().parents[2] / "resources" / "help"
PAGES = (
    "start", "contacts", "today", "log", "follow_ups", "person", "networks", "watch", "keys_size", "data",
)  # fmt: skip (as the guide has them)


def pages(code: str) -> list[tuple[str, str]]:
    """Return the pages of the guide in a language, (title, Markdown) each, in the order of PAGES."""
    file = PLACE / f"{code}.md"
    text = (file if file.exists() else PLACE / "en.md").read_text(encoding="utf-8")
    parts = [part.partition("\n") for part in f"\n{text}".split("\n# ")[1:]]
    return [(title.strip(), body.strip()) for title, _, body in parts]


class HelpDialog(QDialog):
    """The pages at one side, the one that is chosen beside them."""

    def __init__(self, window: "Window", page: str = "start") -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Help"))
        open_at(self, 860, 640)
        self._pages = [*pages(language.current()), (tr("Keys"), _keys(window))]
        self.find = QLineEdit()
        self.find.setPlaceholderText(tr("Search the help"))
        self.find.setAccessibleName(tr("Search the help"))
        self.find.setClearButtonEnabled(True)
        self.find.textChanged.connect(self._search)
        self.list = QListWidget()
        self.list.setFixedWidth(240)
        self.list.setObjectName("chapters")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Pages of the help"))
        self.list.addItems([title for title, _ in self._pages])
        self.list.currentRowChanged.connect(self._show)
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(tr("The page"))
        self.text.document().setDocumentMargin(20)
        self.text.document().setDefaultTextOption(_option(self.layoutDirection()))
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(self.find)
        side.addWidget(self.list, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(12)
        row.addLayout(side)
        row.addWidget(self.text, 1)
        theme.changed.connect(self._again)
        self.open_page(page)
        self.list.setFocus()

    def open_page(self, page: str) -> None:
        """Show a page: one of PAGES, or "keys"."""
        self.list.setCurrentRow(PAGES.index(page) if page in PAGES else len(self._pages) - 1)

    def _again(self) -> None:
        self._show(self.list.currentRow())

    def _show(self, number: int) -> None:
        title, body = self._pages[number] if number >= 0 else ("", "")
        self.text.setMarkdown(f"## {title}\n\n{body}" if number >= 0 else tr("Nothing of the help says that."))
        _space(self.text.document(), self.layoutDirection())

    def _search(self, text: str) -> None:
        """Leave the pages that hold all the words."""
        words, first = fold(text).split(), -1
        for number, (title, body) in enumerate(self._pages):
            said = fold(f"{title} {body}")
            hit = all(word in said for word in words)
            self.list.item(number).setHidden(not hit)
            first = number if hit and first < 0 else first
        if self.list.currentRow() < 0 or self.list.currentItem().isHidden():
            self.list.setCurrentRow(first)


def _option(direction: Qt.LayoutDirection) -> QTextOption:
    option = QTextOption()
    option.setTextDirection(direction)
    option.setAlignment(Qt.AlignmentFlag.AlignLeading)
    return option


def _space(document: QTextDocument, direction: Qt.LayoutDirection) -> None:
    """Set paragraphs apart, and make plain lists of tables, in a direction: Markdown says nothing of these."""
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    apart = QTextBlockFormat()
    apart.setBottomMargin(9)
    apart.setLineHeight(118, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor.mergeBlockFormat(apart)
    if direction == Qt.LayoutDirection.RightToLeft:
        _turn_numbers(document)
    for table in document.rootFrame().childFrames():
        if isinstance(table, QTextTable):
            plain = table.format()
            plain.setBorder(0)
            plain.setCellPadding(2)
            plain.setCellSpacing(4)
            if direction == Qt.LayoutDirection.RightToLeft:  # Qt mirrors no table
                plain.setAlignment(Qt.AlignmentFlag.AlignRight)
                plain.setRightMargin(document.documentMargin())
            table.setFormat(plain)
            table.removeRows(0, 1)  # the head, which Markdown cannot do without
            tight = QTextBlockFormat()
            tight.setBottomMargin(2)
            cursor.setPosition(table.firstPosition())
            cursor.setPosition(table.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeBlockFormat(tight)


def _turn_numbers(document: QTextDocument) -> None:
    """Have the dot of a numbered line stand behind its number as Arabic has it: Qt puts it before, and the line turns both."""
    block = document.begin()
    while block.isValid():
        numbered = block.textList()
        if numbered and numbered.format().style() == QTextListFormat.Style.ListDecimal:
            form = numbered.format()
            form.setNumberPrefix(".")
            form.setNumberSuffix("")
            numbered.setFormat(form)
        block = block.next()


def _keys(window: "Window") -> str:
    """Return every key: those of the menu as they are, then those of the lists."""
    from ui.dialogs.keys import keys

    mirrored = window.isRightToLeft()

    def row(key: str, does: str) -> str:
        key, does = f"**\u2066{key}\u2069**" if mirrored else f"**{key}**", does.replace("|", " ")  # apart: "Ctrl+," would turn
        key += "\u00a0" * 3  # that it does not touch its words
        return f"| {does} | {key} |" if mirrored else f"| {key} | {does} |"

    menu = [
        row(action.shortcut().toString(QKeySequence.SequenceFormat.NativeText), _word(action.text()))
        for action in window.actions()
        if isinstance(action, QAction) and not action.shortcut().isEmpty()
    ]
    lists = [row(key, does) for key, does in keys()]
    head = "|   |   |\n| --- | --- |\n"
    return head + "\n".join(menu) + "\n\n### " + tr("In lists and on pages") + "\n\n" + head + "\n".join(lists)


def _word(text: str) -> str:
    """Return what an action does, without what it would do it to just now ("Undo: Delete Ali")."""
    return text.replace("&", "").partition(":")[0].rstrip("…")


def open_help(window: "Window", page: str = "start") -> HelpDialog:
    """Show the help at a page; where it is open already, there."""
    shown = next((one for one in window.findChildren(HelpDialog) if one.isVisible()), None)
    if shown is None:
        shown = HelpDialog(window, page)
        shown.show()
    else:
        shown.open_page(page)
    shown.raise_()
    shown.activateWindow()
    return shown
