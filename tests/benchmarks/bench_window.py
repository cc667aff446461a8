"""The window with 50,000 people and 500,000 interactions: turning pages, scrolling, filtering, memory: `make bench`."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parent)]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import bench_start  # noqa: E402

TURN, FRAME, KEY, MEMORY = 50, 16, 16, 250  # milliseconds, and MB
FRAMES, TURNS, REST = 60, 5, 6


def resident() -> int:
    """Return the memory that this process has now, in MB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") >> 20


def took(work: Callable[[], object]) -> float:
    """Return how long a piece of work took until it was painted, in milliseconds."""
    from PySide6.QtWidgets import QApplication

    start = time.perf_counter()
    work()
    QApplication.processEvents()
    return (time.perf_counter() - start) * 1000


def measure(window) -> list[tuple[str, float, int]]:
    """Return what was measured: name, milliseconds or MB, and the most that it may be."""
    from PySide6.QtWidgets import QApplication

    from ui.window import PAGES

    found = []
    firsts = {page: took(lambda page=page: window.show_page(page)) for page in PAGES}
    print("first time:", ", ".join(f"{page} {ms:.0f}" for page, ms in firsts.items()), "ms")
    window.show_page("today")
    rested = time.monotonic() + REST
    while time.monotonic() < rested:  # what pages read a moment later is read
        QApplication.processEvents()
    turns: dict[str, list[float]] = {page: [] for page in PAGES if page != "duplicates"}  # which begins a search
    for _ in range(TURNS):
        for page in turns:
            turns[page].append(took(lambda page=page: window.show_page(page)))
    slowest = max(turns, key=lambda page: statistics.median(turns[page]))
    found.append((f"turning to a page again, slowest ({slowest})", statistics.median(turns[slowest]), TURN))
    for page in ("people", "timeline"):
        view = window.show_page(page).list
        QApplication.processEvents()
        bar = view.verticalScrollBar()
        frames = [took(partial(bar.setValue, 60 * at)) for at in range(1, FRAMES + 1)]
        found.append((f"a frame of scrolling, {page}, median", statistics.median(frames), FRAME))
    page = window.show_page("people")
    page.filter.setText("Person")
    print(f"the list of People read anew, once one stops to type: {took(page.refresh):.0f} ms")
    page.filter.clear()
    box = window.topbar.search
    box.setFocus()
    keys = [took(lambda end=end: box.setText("person 123"[:end])) for end in range(1, 11)]
    found.append(("a keystroke in Ctrl+K, in the window", statistics.median(keys), KEY))
    return found


def main() -> int:
    """Measure, print, and return 0 when all of it is within the goals."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = os.environ["HOME"] = folder
        file = Path(folder) / "keepwarm.db"
        bench_start.fill(file)
        _give_photos(file)
        return subprocess.run([sys.executable, __file__, file], check=False).returncode  # whose memory is its own


def _give_photos(file: Path) -> None:
    """Give everybody one and the same photo, as phones keep them."""
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImage

    from models import database
    from models.connection import db

    image, buffer = QImage(256, 256, QImage.Format.Format_RGB32), QBuffer()
    for x in range(256):
        for y in range(256):
            image.setPixel(x, y, x * y * 977 % 0xFFFFFF)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", 60)
    database.open(file)
    with database.change("Photos"):
        db.execute_sql(
            "INSERT INTO photo(person_id, data, type) SELECT id, ?, 'image/jpeg' FROM person", (bytes(buffer.data()),)
        )
    database.close()


def _look(file: Path) -> int:
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtWidgets import QApplication

    from ui import theme
    from ui.window import Window

    QCoreApplication.setOrganizationName("Keepwarm")
    QCoreApplication.setApplicationName("Keepwarm")
    app = QApplication(["keepwarm", "-style", "fusion"])
    theme.start(app)
    window = Window()
    window.resize(1440, 900)
    window.show()
    app.processEvents()
    window.open_database(file)
    while not window.topbar.isEnabled():
        app.processEvents()
    opened = resident()
    found = measure(window)
    found.append(("memory with every page shown", resident(), MEMORY))
    print(f"{'memory with Today shown':55}{opened:8.1f}")
    for name, value, goal in found:
        print(f"{name:55}{value:8.1f}  (goal {goal}){'  MISSED' if value > goal else ''}")
    sys.stdout.flush()
    return int(any(value > goal for _, value, goal in found))


if __name__ == "__main__":
    raise SystemExit(_look(Path(sys.argv[1])) if sys.argv[1:] else main())
