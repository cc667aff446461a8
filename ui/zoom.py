"""How large everything is shown, from 100 to 200 %: Qt draws the whole window so much larger, rows and pictures too.

Qt takes the factor once, when the program starts: another size needs another start, which `begin_again` does.
"""

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from models.words import percent, tr

if TYPE_CHECKING:
    from ui.window import Window

SIZES = (100, 110, 125, 150, 175, 200)  # percent
_FACTOR = "QT_SCALE_FACTOR"
_BEGIN_AT = "begin_at"
_shown = 100
_next: list[str] = []  # the command of the program that takes this one's place


def chosen() -> int:
    """Return the size that the user chose, in percent: one of SIZES."""
    value = str(QSettings().value("size", 100))
    return int(value) if value.isdecimal() and int(value) in SIZES else 100


def choose(percent: int) -> None:
    """Keep the user's choice for the next start; Settings show it, wherever it was made."""
    from ui import changes

    QSettings().setValue("size", percent)
    changes.happened.emit({"setting"})


@contextmanager
def in_force() -> Generator[None]:
    """Have the chosen size in force for the QApplication that is made within; what was set outside counts on top."""
    global _shown
    _shown, before = chosen(), os.environ.get(_FACTOR)
    if _shown != 100:
        try:
            outside = float(before or 1)
        except ValueError:
            outside = 1.0
        os.environ[_FACTOR] = str(outside * _shown / 100)
    yield
    if before is None:
        os.environ.pop(_FACTOR, None)  # not for the programs that this one starts
    else:
        os.environ[_FACTOR] = before


def step(window: "Window", way: int) -> None:
    """Choose the next larger (1), the next smaller (-1) or the normal (0) size."""
    at = SIZES.index(chosen())
    choose(SIZES[max(0, min(len(SIZES) - 1, at + way))] if way else 100)
    offer(window)


def offer(window: "Window") -> None:
    """Say which size comes with the next start, and offer to start again now."""
    size = percent(chosen() / 100)
    if chosen() == _shown:
        window.say(tr("Everything is shown at {size}.", size=size))
        return
    text = tr("Everything is shown at {size} when Keepwarm starts again.", size=size)
    window.say(text, lambda: begin_again(window), tr("Start again now"))


def begin_again(window: "Window") -> None:
    """End this window; the program starts anew on the same file and page."""
    from models import database
    from ui import instance

    words = ["--demo"] if window.demo else ["--database", str(database.path())]
    frozen = getattr(sys, "frozen", False)
    _next[:] = (
        [sys.executable, *words] if frozen else [sys.executable, str(Path(__file__).parents[1] / "main.py"), *words]
    )
    QSettings().setValue(_BEGIN_AT, window.shown())
    instance.stop(window)
    window.quit()


def page() -> str:
    """Return the page to begin at: once, the one that was shown before the program started again."""
    memory = QSettings()
    found = str(memory.value(_BEGIN_AT, ""))
    if found:
        memory.remove(_BEGIN_AT)
    return found or "today"


def start_next() -> None:
    """Start what takes this program's place, if anything does; to be called when all is closed."""
    if _next:
        from PySide6.QtCore import QProcess

        QProcess.startDetached(_next[0], _next[1:])
        _next.clear()
