"""Today with 10,000 people and 1,000,000 interactions, after one log and reckoned anew from everything: `make bench`."""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parent)]

from bench_start import fill  # noqa: E402

from models import database, interactions, settings, today, warmth_states  # noqa: E402
from models.connection import db  # noqa: E402

PEOPLE, INTERACTIONS, LOGS = 10_000, 1_000_000, 9
AFTER_A_LOG, ANEW = 50, 3.0  # milliseconds; times the plain SQL that reads the same days
DAYS = "SELECT person_id, day, kind, people_count FROM participant JOIN interaction ON interaction.id = interaction_id"


def took(do: Callable[[], object]) -> float:
    """Return how many seconds something takes."""
    start = time.perf_counter()
    do()
    return time.perf_counter() - start


def show(day: date) -> tuple:
    """Return what the page shows at first."""
    return today.coldest(day, settings.NAMES_A_DAY.default), len(today.kept_up(day)), len(today.never_met())


def main() -> int:
    """Measure, print, and return 0 when all is within the goals."""
    day = date.today()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "keepwarm.db"
        fill(file, PEOPLE, INTERACTIONS)
        database.open(file)
        rows = today.going_cold(day)
        logs = []
        for row in rows[:LOGS]:
            interactions.save(interactions.new("call", [row.id], day))
            logs.append(took(lambda: show(day)) * 1000)
            assert row.id not in [left.id for left in today.going_cold(day)]
        plain, anew = [], []
        for _ in range(3):
            warmth_states.forget()
            database.close()
            database.open(file)
            plain.append(took(lambda: db.execute_sql(DAYS).fetchall()))
            anew.append(took(lambda: (warmth_states.states(day), show(day))))
        database.close()
    log, ratio = statistics.median(logs), statistics.median(a / b for a, b in zip(anew, plain, strict=True))
    print(f"{'Today after one log':40}{log:8.0f} ms  (goal {AFTER_A_LOG} ms)")
    print(f"{'plain SQL that reads the days':40}{statistics.median(plain) * 1000:8.0f} ms")
    print(f"{'Today reckoned anew':40}{statistics.median(anew) * 1000:8.0f} ms{ratio:8.2f}x  (goal {ANEW}x)")
    return 0 if log <= AFTER_A_LOG and ratio <= ANEW else 1


if __name__ == "__main__":
    sys.exit(main())
