"""Score models/warmth.py on real contact logs, beside what others do: `make warmth`.

Needs numpy and the folder ../shared/warmth (the logs, and evaluate.py that defines the tasks).
"""

import sys
from pathlib import Path

from models import warmth

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "warmth"
TASKS = ("A30", "A90", "B")
# Within-ego AUC and log loss, means over the sets, as published with the logs.
BASELINES = {
    "recency": ((0.785, 0.744, 0.755), (0.508, 0.587, 0.635)),
    "silence / median gap": ((0.683, 0.630, 0.728), (0.605, 0.724, 0.635)),
    "decayed frequency, 90 days": ((0.796, 0.776, 0.730), (0.447, 0.554, 0.605)),
    "BG/NBD, refitted for each set": ((0.797, 0.779, 0.763), (0.399, 0.543, 0.536)),
    "gradient boosting, 12 features": ((0.808, 0.789, 0.763), (0.411, 0.546, 0.570)),
}
GOAL = ((0.815, 0.793, 0.770), (0.400, 0.532, 0.540))


def score(histories: dict, now: float, horizon: dict) -> dict:
    """The adapter that evaluate.py asks for."""
    return {who: warmth.p_silent([contact[0] for contact in histories[who]], now, days) for who, days in horizon.items()}


def main() -> int:
    if not DATA.is_dir():
        print(f"No logs to score on: {DATA.name} is not beside this checkout.")
        return 1
    sys.path.insert(0, str(DATA))
    import evaluate
    import numpy

    rows, histories, meta = evaluate.make_tasks(str(DATA))
    found = evaluate.report(rows, meta, evaluate.run_model(rows, histories, score), boot=0)
    evaluate.table(found)

    def mean(task: str, figure: str) -> float:
        return float(numpy.nanmean([f[figure] for (_, t), f in found.items() if t == task and f["n"] >= 200]))

    ours = tuple(tuple(mean(task, figure) for task in TASKS) for figure in ("in_ego_auc", "logloss"))
    print(f"\n{'':32}  AUC within ego: {' / '.join(TASKS)}     log loss: {' / '.join(TASKS)}")
    for name, (auc, log_loss) in {**BASELINES, "to reach": GOAL, "Keepwarm": ours}.items():
        print(f"{name:32}  " + "".join(f"{value:8.3f}" for value in auc) + "       " + "".join(f"{v:8.3f}" for v in log_loss))
    reached = all(a >= b for a, b in zip(ours[0], GOAL[0], strict=True)) and all(
        a <= b for a, b in zip(ours[1], GOAL[1], strict=True)
    )
    print("All six are reached." if reached else "Not all six are reached.")
    return 0 if reached else 1


if __name__ == "__main__":
    sys.exit(main())
