"""Who is going cold, and what is for today."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from models.words import tr
from ui.page import Page
from ui.widgets.labels import EmptyState

if TYPE_CHECKING:
    from ui.window import Window


class TodayPage(Page):
    """Who is going cold, and what is for today."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        QVBoxLayout(self).addWidget(EmptyState(tr("Today"), tr("This page is being made."), []))
