"""How soon the window is there, beside a bare QMainWindow: `make bench`.

Each run is a process of its own, the two in turn; the figures are medians of the time from the start of the process.
"""

import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PEOPLE, INTERACTIONS, RUNS = 50_000, 500_000, 11
GOALS = {"first paint": 1.3, "first page": 2.0}

BARE = """
import os, time
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print("first paint", time.time() - float(os.environ["STARTED"]), flush=True)
        QApplication.exit(0)
app = QApplication([])
window = Window()
window.setCentralWidget(QLabel("Keepwarm"))
window.resize(1440, 900)
window.show()
app.exec()
"""
OURS = """
import os, sys, time
sys.path.insert(0, sys.argv[1])
import gc, main  # as it is started: the door first
gc.disable()  # as the door does
from pathlib import Path
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from ui import app
def say(what):
    print(what, time.time() - float(os.environ["STARTED"]), flush=True)
class Window(app.Window):
    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.resize(1440, 900)  # the screen that there is not is smaller
        self.sidebar.installEventFilter(self)  # it covers a part of the window, which itself has nothing to paint
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            say("first paint")
        return False
    def open_database(self, path):
        super().open_database(path)
        self.stack.currentWidget().repaint()
        assert self.page("today").model.rowCount() == 5
        say("first page")
        QApplication.exit(0)
app.Window = Window
app.run(Path(sys.argv[2]), [], False)
"""


def fill(file: Path, number_of_people: int = PEOPLE, interactions: int = INTERACTIONS) -> None:
    """Make a database of many people and eight years of interactions: a few daily, some thousands often, most hardly ever."""
    from models import database, people, warmth_states
    from models.connection import db
    from models.formats.records import Contact

    numbers, now = random.Random(7), date.today()
    database.open(file)
    with database.change("Fill"):
        people.add([Contact(name=f"Person {n} of {n % 997}", organization=f"Company {n % 300}") for n in range(number_of_people)])
        days = [(now - timedelta(days=int(numbers.random() * 3000))).isoformat() for _ in range(interactions)]
        who = [int(100 * (numbers.paretovariate(1) - 1)) % number_of_people + 1 for _ in days]
        db.connection().executemany(
            "INSERT INTO interaction(id, kind, start, day) VALUES (?, 'call', ?, ?)",
            [(number, day, day) for number, day in enumerate(days, 1)],
        )
        db.connection().executemany(
            "INSERT INTO participant(interaction_id, person_id) VALUES (?, ?)", list(enumerate(who, 1))
        )
    warmth_states.states(now)
    database.close()


def run(program: str, *arguments: str) -> dict[str, float]:
    """Run one process; return what it says it took, in seconds."""
    env = os.environ | {"STARTED": repr(time.time()), "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    env.pop("PYTHONDONTWRITEBYTECODE", None)  # as it is for a user: compiled once
    done = subprocess.run([sys.executable, "-c", program, *arguments], capture_output=True, text=True, env=env, check=True)
    lines = [line.rpartition(" ") for line in done.stdout.splitlines()]
    return {name: float(seconds) for name, _, seconds in lines}


def main() -> int:
    """Measure, print the ratios, and return 0 when they are within the goals."""
    sys.path.insert(0, str(ROOT))
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = os.environ["HOME"] = folder
        file = Path(folder) / "keepwarm.db"
        fill(file)
        runs = []
        for number in range(RUNS + 1):
            bare, ours = run(BARE), run(OURS, str(ROOT), str(file))
            if number:  # the first warms the disk's cache
                runs.append((bare["first paint"], ours))
    bare = statistics.median(one for one, _ in runs)
    print(f"{'bare QMainWindow, first paint':40}{bare * 1000:8.0f} ms")
    good = True
    for name, goal in GOALS.items():
        took = statistics.median(ours[name] for _, ours in runs)
        ratio = statistics.median(ours[name] / one for one, ours in runs)
        good &= ratio <= goal
        print(f"{f'Keepwarm, {name}':40}{took * 1000:8.0f} ms{ratio:8.2f}x  (goal {goal}x)")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
