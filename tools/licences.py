"""The parts that Keepwarm needs here, with the texts of their licences: packaging/keepwarm.spec ships them."""

import re
import tomllib
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]
_TEXT = re.compile(r"\b(licen[cs]e|copying|notice|authors)", re.IGNORECASE)


def needed() -> dict[str, Distribution]:
    """Return everything that pyproject.toml asks for on this system, and what that needs in turn, by its name."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found: dict[str, Distribution] = {}
    waiting = [Requirement(line) for line in project["dependencies"]]
    while waiting:
        wanted = waiting.pop()
        name = re.sub(r"[-_.]+", "-", wanted.name).lower()
        if name in found or (wanted.marker and not wanted.marker.evaluate({"extra": ""})):
            continue
        try:
            found[name] = distribution(wanted.name)
        except PackageNotFoundError:
            continue  # an extra of something, or not for this system
        waiting += [Requirement(line) for line in found[name].requires or ()]
    return found


def texts() -> list[tuple[str, str]]:
    """Return the files of the licences, each with the folder of the bundle where it goes."""
    listed = [(str(ROOT / "packaging" / "LICENCES.md"), "licences")]
    for name, part in needed().items():
        files = [file for file in part.files or () if ".dist-info" in file.parts[0] and _TEXT.search(file.name)]
        listed += [(str(file.locate()), f"licences/{name}") for file in files]
    return listed
