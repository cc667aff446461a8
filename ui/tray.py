"""Keepwarm in the tray: the morning's digest and reminders, while the user works elsewhere."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from models import clock, notices
from models.connection import db
from models.notices import Notice
from models.words import tr, trn

if TYPE_CHECKING:
    from ui.window import Window

ICON = str(Path(__file__).parents[1] / "resources" / "icons" / "keepwarm.svg")
EVERY_MS, SHOWN_MS = 30_000, 15_000


class Tray(QObject):
    """The icon with its menu, and what is said beside it.

    said  emitted with the title and the text of each notice
    """

    said = Signal(str, str)

    def __init__(self, window: "Window", now: Callable[[], datetime] = clock.now) -> None:
        super().__init__(window)
        self.window_, self._now = window, now
        self._since = now()
        self._page = "today"
        self.icon = QSystemTrayIcon(QIcon(ICON), self)
        self.icon.setToolTip("Keepwarm")
        self.icon.activated.connect(self._clicked)
        self.icon.messageClicked.connect(lambda: self._open(self._page))
        menu = self._menu = QMenu()
        menu.addAction(tr("Open Keepwarm")).triggered.connect(lambda: self._open())
        menu.addAction(tr("Log an interaction…")).triggered.connect(self._log)
        menu.addSeparator()
        menu.addAction(tr("No more notices")).triggered.connect(self._silence)
        menu.addAction(tr("Quit")).triggered.connect(window.quit)
        self.icon.setContextMenu(menu)
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.look)

    def follow(self) -> None:
        """Be there as the user chose: what they change in Settings is in force at once."""
        wanted = notices.choice()
        self.icon.setVisible(wanted.wanted and QSystemTrayIcon.isSystemTrayAvailable())
        if wanted.digest or wanted.reminders:
            if not self._timer.isActive():
                self._since = self._now()
                self._timer.start()
        else:
            self._timer.stop()

    @property
    def is_there(self) -> bool:
        """Is there a tray with the icon in it, to open the window from?"""
        return self.icon.isVisible()

    @property
    def keeps(self) -> bool:
        """Does Keepwarm stay when its window is closed? Only where there is a tray to open it from again."""
        return self.is_there and not db.is_closed() and notices.choice().stay

    def look(self) -> None:
        """Say what is to be said by now."""
        if db.is_closed() or db.in_transaction():
            return
        now = self._now()
        found = notices.due(self._since, now, notices.choice())
        if found is None:  # quiet hours: it is said when they end
            return
        self._since = now
        if len(found) > 2:
            titles = "\n".join(notice.title for notice in found)
            found = [Notice(trn("{n} reminder", "{n} reminders", len(found)), titles, "follow_ups")]
        for notice in found:
            self._page = notice.page
            title, text = _without_marks(notice.title), _without_marks(notice.text)
            if self.is_there:
                self.icon.showMessage(title, text, self.icon.icon(), SHOWN_MS)
            else:  # this desktop has no tray
                self.window_.say("\n".join((notice.title, notice.text)))
            self.said.emit(title, text)

    def _open(self, page: str = "") -> None:
        self.window_.come_to_front()
        if page and self.window_.sidebar.isEnabled():
            self.window_.show_page(page)

    def _log(self) -> None:
        self._open()
        if not db.is_closed():  # locked
            self.window_.topbar.log.setFocus()

    def _clicked(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self._open()

    def _silence(self) -> None:
        if db.is_closed():
            self._open()
            return
        wanted = notices.choice()
        wanted.digest = wanted.reminders = False
        notices.choose(wanted)
        self.follow()
        self._open()
        self.window_.say(tr("No more notices. Settings has them again."))


def _without_marks(text: str) -> str:
    """Return a text in which no desktop finds HTML: many take a notice for it, and would open the pictures that it names."""
    return text.replace("<", "‹")
