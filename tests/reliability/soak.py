"""Hours of use in minutes: a real window does at random what a user does, and must not grow: `make torture`.

The steps are those of about half a minute of a user's time each. After a quarter of them, memory, handles and threads are noted;
at the end they may not be more than RELIABILITY's X1 allows (a tenth of the memory).
"""

import argparse
import gc
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
STEPS_AN_HOUR, SLACK_KB, MORE_HANDLES = 120, 8_192, 4
ZONES = ("Africa/Casablanca", "Europe/Paris", "Pacific/Kiritimati", "Pacific/Honolulu", "UTC")
WORDS = ("tender", "ports", "coffee", "appel", "قهوة", "report", "0661", "ben", "sam", "zoe", "marsa", "zzz")


def measure() -> dict[str, int]:
    """Return what the process holds: memory in KB, open handles, threads, and widgets."""
    from PySide6.QtWidgets import QApplication

    gc.collect()
    memory = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmRSS"))
    return {
        "memory": int(memory.split()[1]), "handles": len(os.listdir("/proc/self/fd")), "threads": threading.active_count(),
        "widgets": len(QApplication.allWidgets()),
    }  # fmt: skip


class User:
    """Does something with the window, as chance will have it."""

    def __init__(self, window, chance: random.Random, folder: Path) -> None:
        from PySide6.QtTest import QTest

        from models import database

        self.window, self.chance, self.folder = window, chance, folder
        self._wait = QTest.qWait
        self._files = 0
        self._filled = database.undo_label()  # the demo itself, which is not taken back

    def step(self) -> None:
        """Do one thing, and let the window follow."""
        weights = {
            self.page: 9, self.person: 9, self.log: 9, self.search: 9, self.undo: 4, self.redo: 3, self.plan: 4, self.snooze: 2,
            self.bring_in: 1, self.theme: 1, self.zone: 1, self.language: 1, self.export: 1, self.backup: 1, self.headless: 1,
        }  # fmt: skip
        self.chance.choices(list(weights), list(weights.values()))[0]()
        self._wait(20)

    def _somebody(self) -> int:
        from models.connection import db

        rows = db.execute_sql("SELECT id FROM person ORDER BY id").fetchall()
        return self.chance.choice(rows)[0]

    def rest(self) -> dict[str, int]:
        """Show every page once, and return measure(): how many widgets there are depends on those that were shown."""
        from ui.window import PAGES

        for key in (*PAGES, "today"):
            self.window.show_page(key)
            self._wait(200)
        self._wait(1_000)
        return measure()

    def page(self) -> None:
        from ui.window import PAGES

        self.window.show_page(self.chance.choice([key for key in PAGES if key != "import"]))

    def person(self) -> None:
        self.window.open_person(self._somebody())

    def log(self) -> None:
        from models import people

        line = self.window.topbar.log
        name = people.name_of(self._somebody())
        line.setFocus()
        line.setText(
            f"{self.chance.choice(['call', 'coffee', 'e-mail'])} with {name} yesterday about {self.chance.choice(WORDS)}"
        )
        self._wait(20)
        line.clear()
        from models import clock, interactions

        interactions.save(interactions.new("call", [self._somebody()], clock.today(), self.chance.choice(WORDS)))

    def search(self) -> None:
        line = self.window.topbar.search
        line.setFocus()
        for letter in self.chance.choice(WORDS):
            line.insert(letter)
            self._wait(1)
        line.clear()

    def undo(self) -> None:
        from models import database

        if database.undo_label() != self._filled:
            database.undo()

    def redo(self) -> None:
        from models import database

        database.redo()

    def plan(self) -> None:
        from models import clock, follow_ups

        follow_ups.save(follow_ups.new([self._somebody()], clock.today(), self.chance.choice(WORDS)))

    def snooze(self) -> None:
        from ui import doing

        doing.snooze(self.window, [self._somebody()], 14)

    def bring_in(self) -> None:
        """Import a file of ten cards, seven of which came before."""
        from PySide6.QtWidgets import QApplication

        self._files += 1
        first = self._files * 3
        file = self.folder / "cards.vcf"
        file.write_text(
            "".join(
                f"BEGIN:VCARD\r\nVERSION:3.0\r\nUID:s{n}\r\nFN:Soak {n}\r\nTEL:+2126612{n:05}\r\nEND:VCARD\r\n"
                for n in range(first, first + 10)
            )
        )
        self.window.import_files([file])
        page = self.window.page("import")
        until = time.monotonic() + 30
        while page.plan is None and time.monotonic() < until:
            self._wait(20)
        page.import_button.click()
        while QApplication.activeModalWidget():
            self._wait(20)
        self.window.show_page("people")

    def theme(self) -> None:
        from ui import theme

        theme.choose(self.chance.choice(["light", "dark"]))

    def zone(self) -> None:
        os.environ["TZ"] = self.chance.choice(ZONES)
        time.tzset()
        self.page()

    def language(self) -> None:
        from PySide6.QtWidgets import QApplication

        from ui import language, opening
        from ui.window import Window

        language.choose(self.chance.choice(["en", "fr", "ar"]))
        language.start(QApplication.instance())
        opening.renew(self.window, self.window.shown())
        self._wait(300)
        (self.window,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, Window) and one.isVisible()]

    def backup(self) -> None:
        from models import backups

        backups.take("soak")

    def headless(self) -> None:
        """A command of another process writes beside the window."""
        from models import database

        words = ["log", "call", str(self._somebody()), "--note", self.chance.choice(WORDS)]
        command = [sys.executable, str(ROOT / "main.py"), "--database", str(database.path()), *words]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
        if done.returncode:
            raise RuntimeError(done.stderr)
        database.poll()

    def export(self) -> None:
        from models import exporting, importing

        importing.finish(exporting.people(self.folder / "out.vcf"))


def main() -> int:
    """Use the window; return 1 when it grew, or something went wrong."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--hours", type=float, default=8, help="of a user's time")
    options.add_argument(
        "--for", type=float, default=0, dest="real", help="hours by the clock, in place of those of a user"
    )
    options.add_argument(
        "--large", action="store_true", help="50,000 people and 200,000 interactions in place of the demo"
    )
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    sys.path.insert(0, str(ROOT))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ.update(HOME=home, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home, XDG_CACHE_HOME=home)
        return use(Path(home), chosen)


def turns(chosen: argparse.Namespace) -> Iterator[tuple[int, float]]:
    """Yield the number of each step, and how far it is, from 0 to 1."""
    steps, begun, number = int(chosen.hours * STEPS_AN_HOUR), time.monotonic(), 0
    while True:
        part = (time.monotonic() - begun) / (3_600 * chosen.real) if chosen.real else number / steps
        if part >= 1:
            return
        number += 1
        yield number, part


def fill(file: Path) -> None:
    """Make the large file."""
    sys.path.append(str(ROOT / "tests" / "benchmarks"))
    import bench_start

    from models import database

    bench_start.fill(file, 200_000)
    database.close()


def use(home: Path, chosen: argparse.Namespace) -> int:
    """Open the demo or a large file, take the steps, and print what grew."""
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from models import backups
    from ui import theme
    from ui.window import Window

    faults: list[str] = []
    sys.excepthook = lambda *error: faults.append("".join(traceback.format_exception(*error)))
    qInstallMessageHandler(
        lambda _, __, text: "propagateSizeHints" in text or faults.append(f"Qt: {text}")
    )  # no screen
    app = QApplication([])
    theme.start(app)
    if chosen.large:
        fill(home / "soak.db")
    window = Window(demo=not chosen.large)
    window.resize(1440, 900)
    window.show()
    window.open_database(home / "soak.db")
    QTest.qWait(1_000)
    user, begun, first, eighth = User(window, random.Random(chosen.seed), home), time.monotonic(), {}, 0
    for step, part in turns(chosen):
        try:
            user.step()
        except Exception:  # noqa: BLE001 (it is told at the end)
            faults.append(traceback.format_exc())
        if part >= 0.25 and not first:
            first = user.rest()
        if int(part * 8) > eighth:
            eighth = int(part * 8)
            print(f"{step:>6} steps, {time.monotonic() - begun:5.0f} s  {measure()}", flush=True)
    last = user.rest()
    wrong = backups.check()
    user.window.quit()
    grown = [
        f"{name}: {first[name]:,} -> {last[name]:,}"
        for name, most in (
            ("memory", first["memory"] * 1.1 + SLACK_KB), ("handles", first["handles"] + MORE_HANDLES),
            ("threads", first["threads"] + 1), ("widgets", first["widgets"] * 1.2 + 100),
        )
        if last[name] > most
    ]  # fmt: skip
    for line in (*dict.fromkeys(faults), *wrong, *(f"grew: {one}" for one in grown)):
        print(line)
    print(f"{step} steps, {step / STEPS_AN_HOUR:.1f} hours of use: {'FAILED' if faults or wrong or grown else 'well'}")
    return int(bool(faults or wrong or grown))


if __name__ == "__main__":
    raise SystemExit(main())
