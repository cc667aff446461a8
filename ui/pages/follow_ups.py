"""What is planned."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from models.words import tr
from ui.page import Page
from ui.widgets.labels import EmptyState

if TYPE_CHECKING:
    from ui.window import Window


class FollowUpsPage(Page):
    """What is planned."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        QVBoxLayout(self).addWidget(EmptyState(tr("Follow-ups"), tr("This page is being made."), []))
