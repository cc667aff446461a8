"""The one signal that says that the data changed."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

ASK_AGAIN_MS = 10
SETTLE_MS = 5_000  # after the last change


class _Changes(QObject):
    happened = Signal(object)  # the set of names of the tables that changed


_changes = _Changes()
happened = _changes.happened
_timer: QTimer | None = None
_settling: QTimer | None = None
_progress: QWidget | None = None


def follow() -> None:
    """From now on, emit for every change of the open database, those of other programs too (within a second)."""
    global _timer, _settling
    from models import connection, database

    database.meanwhile = _meanwhile
    connection.wait_at_most(connection.WINDOW_BUSY_MS)
    if _tell not in database.listeners:
        database.listeners.append(_tell)
    if _timer is None:
        _timer = QTimer(interval=1000)
        _timer.timeout.connect(_poll)
        _timer.start()
        _settling = QTimer(singleShot=True)
        _settling.timeout.connect(database.settle)


def _meanwhile() -> bool:
    """While another program writes: draw, and let clicks and keys wait. False when the program was told to end."""
    from PySide6.QtCore import QEventLoop  # not for the first page

    loop = QEventLoop()
    QTimer.singleShot(ASK_AGAIN_MS, loop, lambda: loop.exit(1))
    return loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents) == 1


def _tell(tables: set[str]) -> None:
    _settling.start(SETTLE_MS)
    happened.emit(tables)


def wait_for(progress: QWidget) -> None:
    """While this is open, do not notice what is written: it is not whole yet. Whoever opened it polls at the end."""
    global _progress
    _progress = progress


def _poll() -> None:
    from models import database
    from models.connection import db
    from models.engine_words import ENGINE_ERRORS, is_busy

    waits = _progress is not None and isValid(_progress) and _progress.isVisible()
    if not waits and not db.is_closed() and not db.in_transaction():
        try:
            database.poll()
        except ENGINE_ERRORS as error:
            if not is_busy(error):  # else there is another time in a second
                raise
