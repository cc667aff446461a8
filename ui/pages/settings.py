"""What the user may set."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from models.words import tr
from ui.page import Page
from ui.widgets.labels import EmptyState

if TYPE_CHECKING:
    from ui.window import Window


class SettingsPage(Page):
    """What the user may set."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        QVBoxLayout(self).addWidget(EmptyState(tr("Settings"), tr("This page is being made."), []))
