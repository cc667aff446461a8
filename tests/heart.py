"""The heart of a window: how long it stands still. Of a machine that others use too, their share is taken off."""

import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

BEAT_MS = 5
BAR_S = 0.1  # that a window may stand still
SELDOM = 200  # one beat in so many may be late all the same: what others do to the caches of a processor is not taken off
_TOLD = Path("/proc/thread-self/schedstat")


def _waited() -> float:
    """Return for how many seconds this thread could have run and no processor was free: Linux tells, elsewhere it is 0."""
    try:
        return int(_TOLD.read_text().split()[1]) / 1e9
    except OSError:
        return 0.0


def stands_still(gaps: list[float]) -> bool:
    """Did the window stand still more often than one time in so many?"""
    return sum(gap > BAR_S for gap in gaps) > 1 + len(gaps) // SELDOM


def holds_up(gaps: list[float]) -> bool:
    """Did the window stand still as often, where a long time counts for as many bars as it holds? For work that is done once."""
    return sum(int(gap / BAR_S) for gap in gaps) > 1 + len(gaps) // SELDOM


class Heart:
    """Beats every five milliseconds, and keeps the `gaps` between two beats in seconds, without those that others cost."""

    def __init__(self, window: QObject) -> None:
        self.gaps: list[float] = []
        self._last = time.monotonic(), _waited()
        self._timer = QTimer(window, interval=BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.monotonic(), _waited()
        gap = max(0.0, now[0] - self._last[0] - (now[1] - self._last[1]))
        self.gaps.append(gap)
        self._last = now

    def __str__(self) -> str:
        late = sum(gap > BAR_S for gap in self.gaps)
        return f"of {len(self.gaps)} beats {late} came late; the longest gap was {1000 * max(self.gaps, default=0):.0f} ms"
