"""The part of Settings about feeds."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from models import feeds, settings_copy
from models.words import tr
from ui import doing_feeds, feed_watch
from ui.widgets.labels import button
from ui.widgets.setting_rows import group, row

if TYPE_CHECKING:
    from ui.window import Window


class FeedSettings:
    """One box, off until the user ticks it."""

    def __init__(self, window: "Window", column: QVBoxLayout) -> None:
        self._window = window
        self.box = QCheckBox(tr("fetch the feeds that I follow"))
        self.box.clicked.connect(self._turn)
        form = group(column, tr("Watch"))
        remark = tr("New articles of the blogs and sites that you follow are fetched every few hours while the window is open, from"
                    " nowhere else. Their servers see your internet address, as when you open the page; no account or cookie is"
                    " sent, and pictures are not loaded.")  # fmt: skip
        row(form, tr("Feeds"), self.box, remark, settings_copy.all_()["watch"], also=tr("blogs news internet privacy"))
        self.manage = button(tr("Feeds…"))
        self.manage.clicked.connect(lambda: doing_feeds.show(window))
        whole = QWidget()
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.manage)
        line.addStretch(1)
        row(form, tr("Whom you follow"), whole, tr("Add a feed, take one off, or bring a list from another reader."))

    def refresh(self) -> None:
        """Show what is chosen."""
        self.box.setChecked(feeds.is_on())

    def ask(self) -> None:
        """Bring the box to the user's eyes."""
        self._window.page("settings").reveal(self.box)

    def _turn(self, on: bool) -> None:
        feeds.turn(on)
        feed_watch.of(self._window).follow()
