"""Work on the user's file in a process of its own: however large the file is, the window goes on drawing, behind a progress."""

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any

from models import database, passphrase
from models.child import MUCH
from models.connection import db
from models.errors import Problem
from models.words import tr
from ui import changes, job, opening

if TYPE_CHECKING:
    from ui.window import Window

LIMIT_S = 3600  # that it may take


def run(
    window: "Window",
    title: str,
    function: Callable[..., Generator],
    *arguments: Any,
    done: Callable[[Any], object],
    failed: Callable[[Problem], object] | None = None,
    cancelled: Callable[[], object] | None = None,
    cut_off: Problem | None = None,
) -> None:
    """Run `function(*arguments)`, a generator function of models/ (see job.Job), then call `done(what it returned)`.

    A Problem is shown, or given to `failed`. With `cancelled` the user may end it, and that is called then. What was written
    is noticed first.
    """

    def first(then: Callable[..., object]) -> Callable[..., object]:
        return lambda *values: (db.is_closed() or database.poll(), then(*values))

    work = job.Job(
        function,
        *arguments,
        parent=window,
        limit_s=LIMIT_S,
        keys=passphrase.held(),
        cut_off=cut_off,
        memory=MUCH,
    )
    failed, cancelled = first(failed or window.show_problem), cancelled and first(cancelled)
    changes.wait_for(job.attend(window, title, work, first(done), failed, cancelled))


def say_cancelled(window: "Window") -> None:
    """Say that what was cancelled has left no trace."""
    window.say(tr("Cancelled. Everything is as it was."))


def say_whether_done(
    window: "Window", trace: Callable[[], object], undo: bool | Callable[[], object] = False, verb: str = ""
) -> Callable[[], None]:
    """Return what says, once something was cancelled, that it left no trace, or that it was done just before; see Notice.say().

    trace  gives what tells that it was done, another each time: the id of the undo step, say; None where there is none
    """
    before = trace()

    def say() -> None:
        if db.is_closed() or trace() in (None, before):
            say_cancelled(window)
        else:
            window.say(tr("It was done before it could be stopped."), undo, verb)

    return say


def alone(
    window: "Window",
    title: str,
    function: Callable[..., Generator],
    *arguments: Any,
    done: Callable[[Any], object],
    cut_off: Problem,
    learn: Callable[[Any], object] = lambda _: None,
) -> None:
    """Do what run() does where the child needs the file to itself: it is closed here, and opened again at the end.

    There is no way back once it has begun. `learn(what it returned)` is called before the file is opened again.
    """
    place = database.path()
    followers = opening.pause(window)
    database.close()
    window.centralWidget().setUpdatesEnabled(False)  # what is painted may be read from the file at that moment

    def back() -> None:
        window.centralWidget().setUpdatesEnabled(True)
        try:
            database.open(place)
        except Problem:
            window.open_database(place)  # which says why, or asks for the passphrase
            return
        for one in followers:
            one.follow()
        opening.follow_lock(window)
        database.tell_all()

    run(
        window,
        title,
        function,
        *arguments,
        done=lambda value: (learn(value), back(), done(value)),
        failed=lambda problem: (back(), window.show_problem(problem)),
        cut_off=cut_off,
    )
