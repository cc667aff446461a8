"""Looks at the feeds that the user follows, while the window is open and they want that: in a child process, every few hours."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from models import clock, feed_fetch, feeds
from models.connection import db
from models.errors import Problem
from models.feed_fetch import Fetched, Wanted
from models.words import tr, trn
from ui.job import Job

if TYPE_CHECKING:
    from ui.window import Window

LOOK_MS = 60_000
AGAIN_MS = 300  # while something else is being written
AT_ONCE = 10  # feeds in a batch
LIMIT_S, LIMIT_ONE_S = 240, 60  # for a batch, and for a feed that spoils its batch


def of(window: "Window") -> "FeedWatch":
    """Return what looks at feeds for this window, made when it is first asked for."""
    if window.feed_watch is None:
        window.feed_watch = FeedWatch(window)
    return window.feed_watch


class FeedWatch(QObject):
    """One batch of feeds at a time. `turned()` says that looking began or ended."""

    turned = Signal()

    def __init__(self, window: "Window", now: Callable[[], datetime] = clock.now) -> None:
        super().__init__(window)
        self._window, self._now = window, now
        self._batches: list[list[Wanted]] = []
        self._job: Job | None = None
        self._by_user = False
        self._new = self._failed = 0
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)

    @property
    def is_looking(self) -> bool:
        """Are feeds being fetched?"""
        return self._job is not None

    def follow(self) -> None:
        """Look now and then whether it is time, if the user wants that."""
        if not feeds.is_on():
            self.stop()
        elif not self._timer.isActive():
            self._timer.start()
            self.look()

    def look(self, by_user: bool = False) -> None:
        """Fetch what is due; what the user asks for is fetched whether it is due or not."""
        if self.is_looking or db.is_closed() or db.in_transaction():
            return
        wanted = feeds.due(self._now(), all_=by_user)
        self._batches = [wanted[at : at + AT_ONCE] for at in range(0, len(wanted), AT_ONCE)]
        self._by_user, self._new, self._failed = by_user, 0, 0
        if wanted:
            self._next()
            self.turned.emit()
        elif by_user:
            self._window.say(tr("You follow no feed yet."))

    def stop(self) -> None:
        """Leave off: the window closes, another file is opened, or the user wants it no longer."""
        self._timer.stop()
        self._batches = []
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self.turned.emit()

    def _next(self) -> None:
        batch = self._batches.pop(0)
        self._job = Job(feed_fetch.fetch, batch, parent=self, limit_s=LIMIT_S if len(batch) > 1 else LIMIT_ONE_S)
        self._job.finished.connect(self._keep)
        self._job.failed.connect(lambda problem: self._spoiled(batch, problem))
        self._job.start()

    def _spoiled(self, batch: list[Wanted], problem: Problem) -> None:
        """A feed took too long or too much: the others are asked for without it."""
        if len(batch) > 1:
            self._batches[:0] = [[one] for one in batch]
            self._next()
            return
        advice = tr("What came before is kept. Stop following it if this goes on.")
        self._keep([Fetched(batch[0].url, trouble=problem.title, advice=advice)])

    def _keep(self, fetched: list[Fetched]) -> None:
        """Store what came, a feed at a time, between what the user does."""
        if self._job is None or db.is_closed():
            return
        if db.in_transaction():
            QTimer.singleShot(AGAIN_MS, self, lambda: self._keep(fetched))
            return
        if fetched:
            self._new += feeds.store(fetched[:1], self._now())
            self._failed += bool(fetched[0].trouble)
            QTimer.singleShot(0, self, lambda: self._keep(fetched[1:]))
            return
        if self._batches:
            self._next()
            return
        self._job = None
        self.turned.emit()
        if self._by_user:
            self._tell()

    def _tell(self) -> None:
        """Say what came of it, when the user asked for it."""
        said = trn("{n} new article.", "{n} new articles.", self._new) if self._new else tr("Nothing new.")
        if self._failed:
            said += " " + trn("{n} feed could not be had: “Feeds…” says why.", "{n} feeds could not be had: “Feeds…” says why.",
                              self._failed)  # fmt: skip
        self._window.say(said)
