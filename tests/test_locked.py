"""P6: what Keepwarm runs with is held to the hashes of the files of the versions that were tested together."""

import re
import sys
import tomllib
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tools"))

import licences  # noqa: E402 (they stand in tools/)
import lock  # noqa: E402


def locked() -> dict[str, Requirement]:
    """Return what locked.txt names, by plain name; each has a hash at least."""
    found = {}
    for entry in lock.LOCKED.read_text(encoding="utf-8").replace("\\\n", "").splitlines()[1:]:
        wanted, *hashes = re.split(r"\s+--hash=sha256:", entry.strip())
        assert hashes and all(re.fullmatch("[0-9a-f]{64}", one) for one in hashes), wanted
        found[lock.plain(Requirement(wanted).name)] = Requirement(wanted)
    return found


def test_all_that_is_needed_to_run_is_locked_to_the_version_that_was_tested():
    found, pins = locked(), lock.pinned()
    assert {name: one.specifier for name, one in found.items()} == {name: pins[name].specifier for name in found}
    here = {name for name, one in found.items() if not one.marker or one.marker.evaluate({"extra": ""})}
    assert licences.needed().keys() == here  # nothing more, and nothing that is for another system
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert {lock.plain(Requirement(line).name) for line in project["dependencies"]} <= found.keys()
