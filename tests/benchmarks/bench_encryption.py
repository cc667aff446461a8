"""What a passphrase costs, beside the plain file: opening, Today, a change, and the lock: `make bench`.

50,000 people and 500,000 interactions, plain and encrypted in turn; the figures are medians.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parent)]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import bench_start  # noqa: E402

WORDS = "correct horse battery staple"
RUNS, LOCKED, OPENED = 7, 1000, 300  # milliseconds


def took(work: Callable[[], object]) -> float:
    """Return how long a piece of work took, in milliseconds."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def parts(file: Path, words: str) -> dict[str, float]:
    """Return what each step with a file takes, in milliseconds; `words` are its passphrase, "" where it has none."""
    from models import database, encryption, interactions, passphrase, today, warmth_states

    passphrase.forget()
    day, opened = date.today(), (lambda: (encryption.unlock(file, words) if words else None, database.open(file)))
    found = {
        "opening": took(opened),
        "Today": took(lambda: today.coldest(day, 5)),
        "a first change": took(lambda: interactions.save(interactions.new("call", [1], day))),
        "a change": took(lambda: interactions.save(interactions.new("call", [2], day))),
        "all histories anew": took(lambda: (warmth_states.forget(), warmth_states.states(day))),
    }
    database.close()
    return found


def locking(file: Path) -> tuple[float, float]:
    """Return how long the window takes to lock, until the file is closed and the key gone, and to open again, in milliseconds."""
    from PySide6.QtWidgets import QApplication

    from models import passphrase
    from models.connection import db
    from ui import app, opening
    from ui.locking import Cover

    application = QApplication.instance() or QApplication([])
    window = app.Window()
    window.show()
    from models import encryption

    encryption.unlock(file, WORDS)
    window.open_database(file)
    opening.follow_lock(window)
    rested = time.monotonic() + 3
    while time.monotonic() < rested:
        application.processEvents()

    def shut() -> None:
        window.lock.shut()
        while not db.is_closed() or passphrase.held():
            application.processEvents()

    def enter() -> None:
        cover = window.findChild(Cover)
        cover.line.setText(WORDS)
        cover.line.returnPressed.emit()
        while window.lock.is_shut:
            application.processEvents()

    found = took(shut), took(enter)
    window.close()
    return found


def main() -> int:
    """Measure, print the ratios, and return 0 when lock and opening are within the goals."""
    from models import database, encryption

    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = os.environ["HOME"] = folder
        files = {"": Path(folder) / "plain.db", WORDS: Path(folder) / "encrypted.db"}
        for words, file in files.items():
            bench_start.fill(file)
            if words:
                database.open(file)
                encryption.set_passphrase(words)
                database.close()
        runs = {words: [] for words in files}
        for _ in range(RUNS):
            for words, file in files.items():
                runs[words].append(parts(file, words))
        plain, sealed = ({name: statistics.median(run[name] for run in of) for name in of[0]} for of in runs.values())
        for name, ms in sealed.items():
            print(f"{name:28}{plain[name]:8.1f} ms, encrypted{ms:8.1f} ms{ms / plain[name]:8.2f}x")
        shut, entered = locking(files[WORDS])
    print(f"{'the window, locked after':28}{shut:8.0f} ms  (goal {LOCKED} ms)")
    print(f"{'and open again after':28}{entered:8.0f} ms  (goal {OPENED} ms)")
    return 0 if shut <= LOCKED and entered <= OPENED and sealed["opening"] <= OPENED else 1


if __name__ == "__main__":
    sys.exit(main())
