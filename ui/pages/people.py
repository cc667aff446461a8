"""Everybody: the list, and one person with their timeline."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from models.words import tr
from ui.page import Page
from ui.widgets.labels import EmptyState

if TYPE_CHECKING:
    from ui.window import Window


class PeoplePage(Page):
    """Everybody: the list, and one person with their timeline."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        QVBoxLayout(self).addWidget(EmptyState(tr("People"), tr("This page is being made."), []))

    def open_person(self, person_id: int) -> None:
        """Show this person."""
