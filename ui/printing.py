"""Pages on paper: HTML of models/ written as a PDF file."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument, QTextOption
from PySide6.QtWidgets import QApplication

from models import files

_MARGIN_MM = 5  # beyond the two centimetres that QTextDocument leaves
_SHEET = "h1 { font-size: 18pt; } h2 { font-size: 13pt; } small { font-size: 9pt; color: #555555; }"


def write_pdf(file: Path, page: str, title: str) -> None:
    """Write a page of HTML to `file`, on A4, in the direction of the window. Raises Problem."""
    document = QTextDocument()
    document.setDefaultStyleSheet(_SHEET)
    document.setDefaultFont(QFont(QApplication.font().family(), 11))
    option = QTextOption()
    option.setTextDirection(QApplication.layoutDirection())
    option.setAlignment(Qt.AlignmentFlag.AlignLeading)
    document.setDefaultTextOption(option)
    document.setHtml(page)
    written = QByteArray()
    buffer = QBuffer(written)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Keepwarm")
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(*[_MARGIN_MM] * 4),
            QPageLayout.Unit.Millimeter,
        )
    )  # fmt: skip
    document.print_(writer)
    buffer.close()
    files.write(file, [written.data()])
