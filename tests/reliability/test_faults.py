"""D1 to D3: whatever is killed, starved of disk or cut from power, the data are as they were or as they were to be."""

import os
import random

import pytest
from lab import ENCRYPTED, OPERATIONS, Trial, start_files
from power import cuts, read_log

_PLAIN_ONLY = ("encrypt", "rekey", "decrypt", "replace")
_KEPT_SECRET = ("edit",) if "POINTS" not in os.environ else [one for one in OPERATIONS if one not in _PLAIN_ONLY]
_EIGHT = frozenset("import edit undo migrate backup restore export erase".split())  # that the bars name
every_operation = pytest.mark.parametrize(
    "trial", [*OPERATIONS, *(one + ENCRYPTED for one in _KEPT_SECRET)], indirect=True
)


def _many(wanted: int, trial: Trial) -> int:
    """Return how many times, where nothing else is asked for: of those that the bars do not name half as often."""
    return wanted if trial.name in _EIGHT else wanted // 2


@every_operation
def test_killed_at_a_call_to_the_disk_nothing_is_lost_or_half(trial: Trial, count):
    points, faults = trial.points(count("POINTS", _many(40, trial))), {}
    killed = points if trial.operation == "erase" else points[::8]  # one that still lives would be left to finish it
    for at, left, acknowledged in trial.victim.halts(trial.name, trial.start, [at for at in points if at not in killed]):
        faults[at] = trial.fault_in(left, acknowledged)
    for at in killed:
        ended = trial.victim.run(trial.name, trial.start, at=at, fault="k")
        assert ended.code == -9 or (ended.code == 0 and ended.calls < at), (at, ended)  # this time it asked less often
        faults[at] = trial.fault_in(trial.victim.data, ended.acknowledged)
    assert {at: fault for at, fault in faults.items() if fault} == {}


@every_operation
def test_cut_from_power_nothing_is_lost_or_half(trial: Trial, count):
    files, folders = start_files(trial.start)
    dice, faults = random.Random(trial.name), []
    for left, acknowledged in cuts(read_log(trial.log), files, folders, count("STATES", _many(300, trial)), dice):
        faults.append(trial.fault_after(left, acknowledged))
    assert [fault for fault in faults if fault] == []


@every_operation
@pytest.mark.parametrize(("fault", "from_then_on"), [("n", True), ("e", False)], ids=["no room", "broken"])
def test_a_disk_that_fails_is_a_sentence_and_changes_nothing(trial: Trial, count, fault, from_then_on):
    faults = {}
    for at in trial.points(max(1, count("POINTS", _many(40, trial)) // 2)):
        ended = trial.victim.run(trial.name, trial.start, at=at, fault=fault, from_then_on=from_then_on)
        lines = ended.said.splitlines()
        if ended.code not in (0, 1) or "Traceback" in ended.said:
            faults[at] = ended
        elif ended.code == 1 and len(lines) != 1:
            faults[at] = lines
        elif wrong := trial.fault_in(trial.victim.data, ended.acknowledged, ended.said):
            faults[at] = (wrong, ended)
    assert faults == {}
