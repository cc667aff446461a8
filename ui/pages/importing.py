"""Read, look, import."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from models.words import tr
from ui.page import Page
from ui.widgets.labels import EmptyState

if TYPE_CHECKING:
    from ui.window import Window


class ImportPage(Page):
    """Read, look, import."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        QVBoxLayout(self).addWidget(EmptyState(tr("Import"), tr("This page is being made."), []))

    def read(self, files: list[Path]) -> None:
        """Read these files into the preview."""

    def choose(self) -> None:
        """Let the user choose files."""
