"""Locking an encrypted file: every window is covered, the file is closed and its key forgotten, until the passphrase is typed."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QHideEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from models import database, encryption, passphrase, settings
from models.connection import db
from models.errors import Problem
from models.words import tr
from ui.ahead import Ahead
from ui.job import Job
from ui.slowly import Slowly
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import PlainLabel, button

if TYPE_CHECKING:
    from ui.screen_lock import ScreenLock
    from ui.window import Window

LOOK_MS = 10_000
AGAIN_MS = 200  # while something is still being written
SOON_MS = 500  # a timer that is quicker belongs to something under way
WIDTH = 380
_SIGNS_OF_LIFE = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel}
)


def passphrase_line(name: str) -> QLineEdit:
    """Return a field for a passphrase, which is not shown as it is typed: see ShowTyped."""
    line = QLineEdit()
    line.setEchoMode(QLineEdit.EchoMode.Password)
    line.setAccessibleName(name)
    line.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
    return line


class ShowTyped(QCheckBox):
    """Shows what is typed into some such fields, until they are out of sight: locked, closed, or put away."""

    def __init__(self, text: str, *lines: QLineEdit) -> None:
        super().__init__(text)
        self._lines = lines
        self.toggled.connect(self._follow)

    def _follow(self, shown: bool) -> None:
        for line in self._lines:
            line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def hideEvent(self, event: QHideEvent) -> None:
        self.setChecked(False)
        super().hideEvent(event)


class Cover(QWidget):
    """Lies over a window whose content is hidden, and asks for the passphrase of `file`; `opened()` is called when it is right."""

    def __init__(self, host: QWidget, file: Path, opened: Callable[[], None], others: tuple[QWidget, ...] = ()) -> None:
        super().__init__(host)
        self.setObjectName("cover")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._host, self._file, self._opened = host, file, opened
        self._title = host.windowTitle()
        self._had_focus = host.focusWidget()
        self._hidden = [one for one in host.children() if _is_shown(one, host) and one is not self]
        self._keys = [one for one in (*host.actions(), *host.findChildren(QShortcut)) if one.isEnabled()]
        for one in self._hidden:
            one.hide()
        for one in self._keys:
            if not (isinstance(one, QAction) and one.menuRole() == QAction.MenuRole.QuitRole):
                one.setEnabled(False)
        host.setWindowTitle("Keepwarm")
        self._lay_out(others)
        host.installEventFilter(self)
        self.setGeometry(host.rect())
        self.show()
        self.raise_()
        self.line.setFocus()

    def _lay_out(self, others: tuple[QWidget, ...]) -> None:
        self.line = passphrase_line(tr("Passphrase"))
        self.line.setPlaceholderText(tr("Passphrase"))
        self.line.returnPressed.connect(self._try)
        self.says = PlainLabel("", "advice", wrap=True)
        self.says.hide()
        unlock = button(tr("Unlock"), "primary")
        unlock.clicked.connect(self._try)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(PlainLabel(tr("Keepwarm is locked"), "title", wrap=True))
        column.addWidget(PlainLabel(tr("Type the passphrase of “{file}”.", file=self._file.name), "muted", wrap=True))
        column.addWidget(self.line)
        column.addWidget(ShowTyped(tr("&Show the passphrase"), self.line))
        column.addWidget(self.says)
        buttons = FlowLayout(8)
        for each in (unlock, *others):
            buttons.addWidget(each)
        column.addLayout(buttons)
        one_line = sum(each.sizeHint().width() + 8 for each in (unlock, *others)) - 8
        inner.setMaximumWidth(max(WIDTH, one_line + 2 * 16))
        column.addStretch(3)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inner, 4)
        row.addStretch(1)

    def _try(self) -> None:
        try:
            encryption.unlock(self._file, self.line.text())
        except Problem as problem:
            self.say(problem)
        else:
            self._opened()

    def say(self, problem: Problem) -> None:
        """Say why it stays locked."""
        self.says.setText(f"{problem.title}. {problem.advice}")
        self.says.show()
        self.line.selectAll()
        self.line.setFocus()

    def lift(self) -> None:
        """Show what was hidden, as it was."""
        self._host.removeEventFilter(self)
        self._host.setWindowTitle(self._title)
        for one in self._keys:
            one.setEnabled(True)
        for one in self._hidden:
            one.show()
        self.hide()
        if self._had_focus:
            self._had_focus.setFocus()
        self.setParent(None)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(event, QResizeEvent):
            self.resize(event.size())
        return event.type() in (QEvent.Type.DragEnter, QEvent.Type.Drop)


def _is_shown(one: QObject, host: QWidget) -> bool:
    return isinstance(one, QWidget) and not one.isWindow() and one.isVisibleTo(host)


def _hear(lock: "Lock") -> "ScreenLock | None":
    """Shut a lock when the system locks the screen, where Qt can tell."""
    try:
        from ui.screen_lock import ScreenLock
    except ImportError:  # a Qt without D-Bus
        return None
    return ScreenLock(lock, lock.shut)


class Lock(QObject):
    """The lock of one window: shut by key, by its menu, with the screen, or when nothing was done for a while."""

    def __init__(self, window: "Window", now: Callable[[], float] = time.time) -> None:
        super().__init__(window)
        self._window, self._now = window, now
        self._covers: list[Cover] = []
        self._file = Path()
        self._is_wanted = False  # while the file is closed for a child process: as soon as it is open again
        self._last = now()  # by the clock on the wall, which goes on while the computer sleeps
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._closing = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._closing.timeout.connect(self._close)
        self._screen: ScreenLock | None = None

    @property
    def is_shut(self) -> bool:
        """Is it locked?"""
        return bool(self._covers)

    def follow(self) -> None:
        """Watch for idleness and for the screen's own lock, if the file is encrypted and the user wants that."""
        if self._is_wanted and not db.is_closed():
            self._is_wanted = False
            QTimer.singleShot(0, self, self.shut)  # once whoever closed it has done what comes next
        wanted = not db.is_closed() and encryption.is_encrypted() and settings.get(settings.LOCK_AFTER) > 0
        if wanted and not self._timer.isActive():
            self._last = self._now()
            QApplication.instance().installEventFilter(self)
            self._timer.start()
            self._screen = _hear(self)
        elif not wanted and self._timer.isActive():
            self.stop()

    def stop(self) -> None:
        """Watch no more."""
        QApplication.instance().removeEventFilter(self)
        self._timer.stop()
        if self._screen:
            self._screen.stop()
            self._screen.deleteLater()
            self._screen = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE:
            self._last = self._now()
        elif event.type() == QEvent.Type.Show and self.is_shut and isinstance(watched, QMainWindow | QDialog):
            self._cover(watched)
        return False

    def _cover(self, late: QWidget) -> None:
        """Cover what comes after the lock: something that was at work may have ended, and have something to show."""
        if not late.findChildren(Cover):
            self._covers.append(Cover(late, self._file, self._open))

    def look(self) -> None:
        """Lock if nothing was done for as long as the user chose."""
        if self.is_shut or db.is_closed():
            return
        wanted, idle = 60 * settings.get(settings.LOCK_AFTER), self._now() - self._last
        if wanted and not 0 <= idle < wanted:  # a clock that was set back says nothing: lock
            self.shut()

    def shut(self) -> None:
        """Hide every window's content, then let go of the file and its key as soon as nothing is being written."""
        if self.is_shut:
            return
        if db.is_closed() or not encryption.is_encrypted():
            self._is_wanted = db.is_closed()
            return
        self._file = database.path()
        while popup := QApplication.activePopupWidget():
            popup.close()
        self._window.sidebar.setEnabled(False)
        self._window.strip().hold()
        tops = [
            one for one in QApplication.topLevelWidgets() if one.isVisible() and isinstance(one, QMainWindow | QDialog)
        ]
        self._covers = [Cover(one, self._file, self._open) for one in tops] or [
            Cover(self._window, self._file, self._open)
        ]
        QApplication.instance().installEventFilter(self)
        self._close()

    def _close(self) -> None:
        from ui import opening

        opening.pause(self._window)  # a copy takes seconds, and its process has the key
        if db.is_closed():
            return
        if db.in_transaction() or self._is_at_work():
            self._closing.start()
            return
        database.close()
        passphrase.forget()

    def _is_at_work(self) -> bool:
        """Is anything under way that will ask the file again? What only reads leaves off by itself where it is closed."""
        timers = (one for one in self._window.findChildren(QTimer) if not isinstance(one.parent(), Slowly | Ahead))
        soon = (one for one in timers if one.isActive() and one.interval() <= SOON_MS)
        return bool(self._window.findChildren(Job)) or any(one is not self._closing for one in soon)

    def _open(self) -> None:
        from ui import opening

        self._closing.stop()
        try:
            if db.is_closed():
                database.open(self._file)
        except Problem as problem:
            for cover in filter(isValid, self._covers):
                cover.say(problem)
            return
        covers, self._covers = self._covers, []
        for cover in filter(isValid, covers):  # a dialog may have closed in the meantime, its cover with it
            cover.lift()
        if not self._timer.isActive():
            QApplication.instance().removeEventFilter(self)
        self._last = self._now()
        self._window.sidebar.setEnabled(True)
        self._window.strip().release()
        database.tell_all()
        opening.read_ahead(self._window)
        self._window.take_waiting_files()
