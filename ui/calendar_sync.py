"""Keeps the user's calendar and Keepwarm alike while the window is open: in a child process, never more often than agreed."""

import time
from collections.abc import Callable, Generator
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from models import calendar_accounts, calendar_sync, clock
from models.calendar_exchange import exchange
from models.calendar_task import Outcome, Task
from models.connection import db
from models.errors import Problem
from models.import_plan import Plan
from models.words import tr
from ui import changes, job
from ui.job import Job

if TYPE_CHECKING:
    from ui.window import Window

LOOK_MS = 20_000
SOON_MS = 4_000  # after a follow-up was planned or changed
SLICE_S = 0.008
MANY = 300  # meetings at once: stored behind a progress
LIMIT_S = 900


def of(window: "Window") -> "CalendarSync":
    """Return what syncs for this window, made when it is first asked for."""
    if window.calendar_sync is None:
        window.calendar_sync = CalendarSync(window)
    return window.calendar_sync


class CalendarSync(QObject):
    """One sync at a time. `turned(account id)` says that one began or ended."""

    turned = Signal(int)

    def __init__(self, window: "Window", now: Callable[[], datetime] = clock.now) -> None:
        super().__init__(window)
        self.window_, self._now = window, now
        self.passwords: dict[int, str] = {}  # of accounts whose password no keyring keeps: until the window closes
        self.running: int | None = None
        self._storing = False
        self._job: Job | None = None
        self._steps: Generator[Any, None, Plan] | None = None
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._hurry)
        self._slices = QTimer(self, interval=0)
        self._slices.timeout.connect(self._step)
        changes.happened.connect(self._changed)

    def follow(self) -> None:
        """Look now and then whether it is time, if there is anything to look for."""
        if calendar_accounts.all_():
            if not self._timer.isActive():
                self._timer.start()
                self.look()
        else:
            self._timer.stop()

    def look(self) -> None:
        """Sync what is due."""
        if self.running is None and not db.is_closed() and not db.in_transaction():
            for number in calendar_accounts.due(self._now())[:1]:
                self.start(number)

    def start(self, number: int, by_user: bool = False, removals: str = "ask", leaving: bool = False) -> bool:
        """Begin to sync an account; False where another one is under way. See calendar_sync.plan for the rest."""
        if self.running is not None:
            return False
        now = self._now()
        task = calendar_sync.plan(
            number, now, self.passwords.get(number, ""), removals, thorough=by_user, leaving=leaving
        )
        self.running = number
        self._job = Job(exchange, task, parent=self, limit_s=LIMIT_S)
        self._job.finished.connect(lambda outcome: self._spoken(number, task, outcome, by_user, leaving))
        self._job.failed.connect(lambda problem: self._failed(number, task, problem, by_user, leaving))
        self._job.start()
        self.turned.emit(number)
        return True

    def stop(self) -> None:
        """Leave off: the window closes, or another file is opened. What was said to the server is found there next time."""
        self._timer.stop()
        self._soon.stop()
        self._slices.stop()
        if self._steps is not None:
            self._steps.close()
            self._steps = None
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self.running, self._storing = None, False

    # --- what comes of it ---

    def _failed(self, number: int, task: Task, problem: Problem, by_user: bool, leaving: bool) -> None:
        self._spoken(number, task, Outcome(fault=problem, kind="offline"), by_user, leaving)

    def _spoken(self, number: int, task: Task, outcome: Outcome, by_user: bool, leaving: bool) -> None:
        """The server has answered: compare what came, in slices between other events, then store it."""
        self._job = None
        if db.is_closed() or not any(one.id == number for one in calendar_accounts.all_()):
            self._end(number)
        elif leaving:
            self._left(number, outcome)
        else:
            self._steps = calendar_sync.compare(number, outcome, task.now)
            self._then = lambda made: self._store(number, task, outcome, made, by_user)
            self._slices.start()

    def _step(self) -> None:
        if db.is_closed() or self._steps is None:
            self._slices.stop()
            return
        if db.in_transaction():
            return
        until = time.monotonic() + SLICE_S
        try:
            while time.monotonic() < until:
                next(self._steps)
        except StopIteration as end:
            self._slices.stop()
            self._steps = None
            self._then(end.value)

    def _store(self, number: int, task: Task, outcome: Outcome, made: Plan, by_user: bool) -> None:
        storing = calendar_sync.store(number, task, outcome, made, task.now)
        ends = (
            lambda report: self._stored(number, outcome, report, by_user),
            lambda problem: self._broke(number, problem),
        )
        if len(made.rows) > MANY:
            title = tr("Reading your calendar")
            job.drive(self.window_, title, storing, *ends, cancelled=lambda: self._end(number))
            return
        try:
            while True:
                next(storing)
        except StopIteration as end:
            ends[0](end.value)
        except Problem as problem:
            ends[1](problem)

    def _stored(self, number: int, outcome: Outcome, report: calendar_sync.Report, by_user: bool) -> None:
        self._end(number)
        account = calendar_accounts.get(number)
        if outcome.fault is not None and (by_user or (account.next_at is None and account.failures == 1)):
            self.window_.show_problem(Problem(account.trouble, account.advice))
        elif report.sentences:
            self.window_.say(" ".join(report.sentences[:4]), undo=bool(report.taken or report.meetings))
        elif by_user and outcome.fault is None:
            self.window_.say(tr("Your calendar and Keepwarm are alike."))
        if report.pending and outcome.fault is None:
            self._soon.start()

    def _broke(self, number: int, problem: Problem) -> None:
        self._end(number)
        self.window_.show_problem(problem)

    def _left(self, number: int, outcome: Outcome) -> None:
        """The follow-ups were to be taken out of the calendar before the account is forgotten."""
        from ui import doing_calendar

        self._end(number)
        if outcome.fault is not None:
            self.window_.show_problem(
                Problem(
                    outcome.fault.title, tr("The calendar is still connected, and some follow-ups may stand there yet.")
                )
            )
            return
        doing_calendar.forget(self.window_, number)

    def _end(self, number: int) -> None:
        self.running, self._storing = None, False
        self.turned.emit(number)

    # --- what is planned goes there soon ---

    def _changed(self, tables: set[str]) -> None:
        if "dav_account" in tables and not self._timer.isActive():
            self.follow()
        if tables & {"follow_up", "follow_up_person"} and not self._storing and self._timer.isActive():
            self._soon.start()

    def _hurry(self) -> None:
        if db.is_closed() or db.in_transaction() or self.running is not None:
            self._soon.start()
            return
        calendar_accounts.hurry(self._now())
        self.look()
