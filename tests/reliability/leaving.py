"""Windows that are left in the middle of their work, one after the other in one process: `leaving.py`, for test_leaving.py.

A line of its input for each: WORK WAY MS DATABASE CARDS.

WORK  read (cards), store (them), export, backup or search
WAY   close (the window), quit (the menu), cancel (the work, then close) or signal (SIGTERM)
MS    after the work began

It says of each how long it took to end, and the gaps between the beats of its heart while it worked: see tests/heart.py.
"""

import json
import multiprocessing
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


class Life:
    """A window from its opening to its end."""

    def __init__(self, is_among_others: bool, work: str, way: str, ms: str, database: str, cards: str) -> None:
        self._is_among_others, self._work, self._way, self._ms = is_among_others, work, way, int(ms)
        self._database, self._cards = Path(database), Path(cards)

    def begin(self, window, *arguments: object) -> None:
        """What comes after the first paint, then the work, then the end."""
        from PySide6.QtCore import QTimer

        from tests.heart import Heart
        from ui.ahead import MODULES, Ahead

        def work() -> None:
            self.heart = Heart(window)
            begin_work(window, self._work, self._cards, lambda: QTimer.singleShot(self._ms, lambda: self._leave(window)))

        app_begin(window, *arguments)
        Ahead(window, work, MODULES if self._is_among_others else ())  # as some seconds after the start

    def _leave(self, window) -> None:
        """Leave the window, or end the process from outside."""
        from ui.job import Progress

        self.left = time.monotonic()
        if self._way == "signal":
            os.kill(os.getpid(), signal.SIGTERM)
        elif self._way == "quit":
            window.quit()
        else:
            if self._way == "cancel":
                for progress in window.findChildren(Progress):
                    progress.reject()
                window.page("import").cancel()
            window.close()

    def live(self) -> int:
        """Live in the application that is there, or in a new one."""
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication

        from ui import app
        from ui.window import Window

        app._begin = self.begin
        if QApplication.instance() is None:
            code = app.run(self._database, [], demo=False)
        else:
            window = Window(False)
            window.appeared.connect(lambda: QTimer.singleShot(0, lambda: self.begin(window, self._database, [], False)))
            window.show()
            code = QApplication.exec()
            app._close()
            window.deleteLater()
        for child in multiprocessing.active_children():  # as when a process ends
            child.terminate()
            child.join()
        print(json.dumps({"code": code, "ended": time.monotonic() - self.left, "gaps": self.heart.gaps}), flush=True)
        return code


def main() -> int:
    global app_begin
    from ui import app

    app_begin = app._begin
    lines = sys.stdin.read().splitlines()
    return max([Life(len(lines) > 1, *line.split("\t")).live() for line in lines])


if __name__ == "__main__":
    sys.exit(main())
