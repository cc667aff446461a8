"""A window that is left in the middle of its work: `leaving.py WORK WAY MS DATABASE CARDS`, for test_leaving.py.

WORK  read (cards), store (them), export, backup or search
WAY   close (the window), quit (the menu), cancel (the work, then close) or signal (SIGTERM)
MS    after the work began

It says when it left.
"""

import os
import signal
import sys
import time
from collections.abc import Callable
from itertools import cycle
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))


def begin_work(window, work: str, cards: Path, begun: Callable[[], None]) -> None:
    """Start what is to be interrupted; `begun` is called then."""
    from PySide6.QtCore import QTimer

    from models import backups, database, exporting
    from ui import doing
    from ui.job import Job

    timer = QTimer(window, interval=10)
    if work in ("read", "store"):
        window.import_files([cards])
        page = window.page("import")
    if work == "store":
        timer.timeout.connect(lambda: page.plan and (timer.stop(), begun(), page.import_button.click()))
        timer.start()
        return
    if work == "export":
        doing.drive(window, "Export", exporting.people(cards.with_name("out.vcf")), lambda _: None, 0)
    elif work == "backup":
        Job(backups.copying, database.path(), parent=window).start()
    elif work == "search":
        window.show_page("people")
        letters = cycle("person 2")
        timer.timeout.connect(lambda: window.topbar.search.setText((window.topbar.search.text() + next(letters))[-9:]))
        timer.start()
    begun()


def leave(window, way: str) -> None:
    """Leave the window, or end the process from outside."""
    from ui.job import Driver

    print(time.time(), flush=True)
    if way == "signal":
        os.kill(os.getpid(), signal.SIGTERM)
    elif way == "quit":
        window.quit()
    else:
        if way == "cancel":
            for driver in window.findChildren(Driver):
                driver.reject()
            window.page("import").cancel()
        window.close()


def main(work: str, way: str, ms: str, database: str, cards: str) -> int:
    from PySide6.QtCore import QTimer

    from ui import app

    begin = app._begin

    def begin_then_leave(window, *arguments: object) -> None:
        begin(window, *arguments)
        begin_work(window, work, Path(cards), lambda: QTimer.singleShot(int(ms), lambda: leave(window, way)))

    app._begin = begin_then_leave
    return app.run(Path(database), [], demo=False)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
