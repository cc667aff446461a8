"""What every page shares: it reads again what it shows when that changed, and only while somebody looks.

A page is a `Page` with the tables it `shows` and a `refresh()` that reads all of it again, keeping selection and scroll by id. What
it wants of the window (open a person, say what happened) it asks through `self.window_`, the Window it was made with.
"""

import math
import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui import changes, theme
from ui.slowly import AGAIN_MS

if TYPE_CHECKING:
    from ui.window import Window


class Begins:
    """A part of the window that hands the focus to `begins_at`. With a focus proxy Tab would pass over what stands before that."""

    begins_at: QWidget | None = None

    def setFocus(self, *why: object) -> None:
        if self.begins_at is not None:
            self.begins_at.setFocus(*why)


class Page(Begins, QWidget):
    """One page of the window."""

    shows: frozenset[str] = frozenset()

    def __init__(self, window: "Window") -> None:
        super().__init__(window.stack)  # from the start: where a part is put, Qt dresses all that it holds anew
        self.setObjectName("page")
        self.window_ = window
        self._stale = True
        self._busy_since: float | None = None
        changes.happened.connect(self._changed)
        theme.changed.connect(self.update)

    def setFocus(self, *why: object) -> None:
        """Begin at what is there: where a list is empty and hidden, at the first button of what stands in its place."""
        place = self.begins_at
        if place is not None and not place.isVisibleTo(self):
            buttons = (one for one in self.findChildren(QPushButton) if one.isVisibleTo(self) and one.isEnabled())
            place = next(buttons, place)
        if place is not None:
            place.setFocus(*why)

    def refresh(self) -> None:
        """Read again all that the page shows."""

    def fit(self, room: int) -> None:
        """Lay out for so many pixels of width: called before it is shown, and when the window has another width."""

    def people_chosen(self) -> list[int]:
        """Return the ids of those whom a command of the window is about."""
        return []

    def is_editing(self) -> bool:
        """Does the page hold text that is not saved yet? Then it is left alone until it is shown again."""
        return False

    def leave(self) -> None:
        """The window closes: stop what is under way."""

    def _changed(self, tables: set[str]) -> None:
        if self.shows & tables:
            self._stale = True
            if self.isVisible() and not self.is_editing():
                self.refresh_if_stale()

    def refresh_if_stale(self) -> None:
        """Read again if something changed since the last time. An error goes to the exception hook.

        It must not leave through showEvent: PySide on Python 3.11 ends the process on a ZeroDivisionError, an IndexError or any
        other error that C code raised, when it crosses an override that Python called (seen with 6.11.3).
        """
        if self._stale:
            self._stale = False
            try:
                self.refresh()
                self._busy_since = None
            except Exception as error:  # noqa: BLE001 (it is shown, not swallowed)
                if not self._reads_later(error):
                    sys.excepthook(*sys.exc_info())

    def _reads_later(self, error: Exception) -> bool:
        """Where another program keeps the file to itself, read again in a moment; once that takes long, it is told."""
        from models import database
        from models.engine_words import ENGINE_ERRORS, is_busy, problem_of

        if not (isinstance(error, ENGINE_ERRORS) and is_busy(error)):
            return False
        now = time.monotonic()
        if self._busy_since is None:
            self._busy_since = now
        elif now - self._busy_since > database.LONGEST_S:
            self.window_.show_problem(problem_of(error, database.path()))
            self._busy_since = math.inf  # told once
        self._stale = True
        QTimer.singleShot(AGAIN_MS, self, lambda: self.isVisible() and self.refresh_if_stale())
        return True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        try:
            self.refresh_if_stale()
        except Exception as error:
            raise error  # made whole: PySide on Python 3.11 aborts on an error that C code raised within an override
