"""A field for a text of several lines."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_LINE_ENDS = dict.fromkeys((0x2028, 0x2029), "\n")  # of Shift+Enter, and between the document's blocks


class TextEdit(QPlainTextEdit):
    """Its text stands where reading begins in the layout, whatever language it is in: Qt would begin at the left, always."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        ways, document = Qt.AlignmentFlag, self.document()
        option = document.defaultTextOption()
        option.setAlignment(ways.AlignAbsolute | (ways.AlignRight if self.isRightToLeft() else ways.AlignLeft))
        document.setDefaultTextOption(option)

    def toPlainText(self) -> str:
        """Return the text with its no-break spaces, which French puts before ; : ! ? and Qt turns into others."""
        return self.document().toRawText().translate(_LINE_ENDS)
