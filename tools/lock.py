"""Writes locked.txt: what Keepwarm needs to run, on any system, with the hashes of every file of those versions.

    python tools/lock.py

The versions are those of constraints.txt; the hashes are what pip's own index tells of them. After changing pyproject.toml or
constraints.txt this is run again: a test holds the three together.
"""

import re
import subprocess
import sys
import tempfile
import tomllib
import zipfile
from collections.abc import Iterator
from email.parser import Parser
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from packaging.markers import Marker
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]
LOCKED = ROOT / "locked.txt"
_HEAD = "# What Keepwarm needs to run, with the hashes of every file. Written by tools/lock.py; pip install --require-hashes -r\n"
_SYSTEMS = [
    {
        "python_version": f"3.{minor}",
        "python_full_version": f"3.{minor}.0",
        "sys_platform": system,
        "platform_system": name,
        "os_name": "nt" if system == "win32" else "posix",
        "platform_machine": machine,
        "extra": "",
    }
    for minor in range(11, 16)
    for system, name in (("linux", "Linux"), ("darwin", "Darwin"), ("win32", "Windows"))
    for machine in ("x86_64", "aarch64", "arm64", "AMD64", "other")
]


def plain(name: str) -> str:
    """Return the name of a package as all its spellings have it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pinned() -> dict[str, Requirement]:
    """Return what constraints.txt says of each package, by its plain name."""
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    found = [Requirement(line) for line in lines if line and not line.startswith("#")]
    return {plain(one.name): one for one in found}


def needed() -> dict[str, set[str]]:
    """Return what is needed to run, on whatever system, with the markers of each way on which it is; "" is always."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found: dict[str, set[str]] = {}
    waiting = [(Requirement(line), "") for line in project["dependencies"]]
    while waiting:
        wanted, above = waiting.pop()
        if wanted.marker and "extra" in str(wanted.marker):
            continue
        marker = _both(above, str(wanted.marker or ""))
        if not any(_holds(marker)):
            continue
        marker = "" if all(_holds(marker)) else marker
        ways = found.setdefault(plain(wanted.name), set())
        if marker not in ways and "" not in ways:
            ways.add(marker)
            waiting += [(Requirement(line), marker) for line in _requires(plain(wanted.name))]
    return {
        name: {""} if all(map(any, zip(*map(_holds, ways), strict=True))) else ways
        for name, ways in sorted(found.items())
    }


def _both(one: str, other: str) -> str:
    if not one or not other or one == other:
        return one or other
    return " and ".join(f"({each})" if " or " in each else each for each in (one, other))


def _holds(marker: str) -> list[bool]:
    """Return whether a marker holds, on each of the systems and Pythons that Keepwarm is for."""
    return [not marker or Marker(marker).evaluate(one) for one in _SYSTEMS]


def _requires(name: str) -> list[str]:
    try:
        return distribution(name).requires or []
    except PackageNotFoundError:  # it is for another system
        return _requires_of_file(name)


def _requires_of_file(name: str) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        words = ["download", "-q", "--no-deps", "--only-binary=:all:", "-d", folder, str(pinned()[name])]
        subprocess.run([sys.executable, "-m", "pip", *words], check=True)
        (wheel,) = Path(folder).iterdir()
        with zipfile.ZipFile(wheel) as inside:
            (told,) = [one for one in inside.namelist() if one.endswith(".dist-info/METADATA")]
            return Parser().parsestr(inside.read(told).decode()).get_all("Requires-Dist", [])


def hashes(wanted: list[Requirement]) -> Iterator[tuple[Requirement, list[str]]]:
    """Yield each version with the hashes of all its files, for whatever system. pip knows its index, and how to speak to it."""
    from pip._internal.commands import create_command
    from pip._internal.index.collector import parse_links
    from pip._internal.models.link import Link

    command = create_command("download")
    options, _ = command.parse_args([])
    with command.main_context():
        finder = command._build_package_finder(options, command.get_default_session(options))
        for one in wanted:
            address = finder.search_scope.get_index_urls_locations(plain(one.name))[0]
            version = str(one.specifier).removeprefix("==")
            links = parse_links(finder._link_collector.fetch_response(Link(address)))
            found = {
                link.hash for link in links if link.hash_name == "sha256" and _is_of(link.filename, one.name, version)
            }
            if not found:
                sys.exit(f"lock: the index tells no hash of {one}")
            yield one, sorted(found)


def _is_of(file: str, name: str, version: str) -> bool:
    """Is this a file of a version: name-version-….whl, or name-version.tar.gz?"""
    rest = file.lower().removesuffix(".tar.gz").removesuffix(".zip")
    spelled = re.sub(r"[-_.]+", "[-_.]+", re.escape(plain(name)).replace(r"\-", "-"))
    return re.fullmatch(rf"{spelled}-{re.escape(version)}(-.*\.whl)?", rest) is not None


def lines() -> Iterator[str]:
    """Yield what locked.txt is to hold."""
    ways, versions = needed(), pinned()
    missing = sorted(ways.keys() - versions.keys())
    if missing:
        sys.exit(f"lock: constraints.txt has no version of {', '.join(missing)}")
    for one, found in hashes([versions[name] for name in ways]):
        markers = sorted(ways[plain(one.name)])
        marker = " or ".join(f"({each})" if len(markers) > 1 else each for each in markers)
        yield f"{one}{f' ; {Marker(marker)}' if marker else ''} \\\n"
        yield " \\\n".join(f"    --hash=sha256:{each}" for each in found) + "\n"


if __name__ == "__main__":
    LOCKED.write_text(_HEAD + "".join(list(lines())), encoding="utf-8")
    print(f"{LOCKED.name}: {len(needed())} packages")
