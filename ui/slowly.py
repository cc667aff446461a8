"""Reading that takes its time: a generator of models/ run between other events."""

import time
from collections.abc import Callable, Generator
from typing import Any

from PySide6.QtCore import QObject, QTimer

from models.connection import db
from models.engine_words import ENGINE_ERRORS, is_busy

SLICE_S = 0.008  # of each moment: half a frame
AGAIN_MS = 500  # until what could not be read is read again


class Slowly(QObject):
    """Runs one generator at a time, in this thread; what it returns goes to `done`."""

    def __init__(self, parent: QObject, done: Callable[[Any], None]) -> None:
        super().__init__(parent)
        self._done = done
        self._make: Callable[[], Generator] | None = None
        self._steps: Generator | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)

    def start(self, make: Callable[[], Generator], wait_ms: int = 0) -> None:
        """Run `make()`, after `wait_ms`; what was under way is dropped."""
        self._make, self._steps = make, None
        self._timer.start(wait_ms)

    def _step(self) -> None:
        if db.is_closed():
            self._timer.stop()
            return
        if db.in_transaction():
            return
        if self._steps is None:
            self._steps = self._make()
            self._timer.setInterval(0)
        until = time.monotonic() + SLICE_S
        try:
            while time.monotonic() < until:
                next(self._steps)
        except StopIteration as end:
            self._timer.stop()
            self._done(end.value)
        except ENGINE_ERRORS as error:
            if not is_busy(error):
                self._timer.stop()
                raise
            self.start(self._make, AGAIN_MS)  # another program keeps the file to itself
        except Exception:
            self._timer.stop()
            raise
