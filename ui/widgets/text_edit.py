"""A field for a text of several lines."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit


class TextEdit(QPlainTextEdit):
    """Its text stands where reading begins in the layout, whatever language it is in: Qt would begin at the left, always."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        ways, document = Qt.AlignmentFlag, self.document()
        option = document.defaultTextOption()
        option.setAlignment(ways.AlignAbsolute | (ways.AlignRight if self.isRightToLeft() else ways.AlignLeft))
        document.setDefaultTextOption(option)
