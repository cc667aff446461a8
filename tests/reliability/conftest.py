"""The laboratory for faults: built once a session, where there is a C compiler and a system that can preload."""

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from models import passphrase

HERE = Path(__file__).parent


def _load(name: str) -> ModuleType:
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, HERE / f"{name}.py")
        module = sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    return sys.modules[name]


lab, power, fuzz = _load("lab"), _load("power"), _load("fuzz")


@pytest.fixture
def count(request: pytest.FixtureRequest) -> object:
    """Return how many of a kind to try: `make torture` sets each to more than `make test` does (see the Makefile)."""

    def of(name: str, usual: int) -> int:
        return int(os.environ.get(name, usual))

    return of


@pytest.fixture(scope="session")
def disk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library that counts, writes down and fails calls to the disk."""
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if sys.platform != "linux" or not compiler:
        pytest.skip("needs Linux and a C compiler")
    library = tmp_path_factory.mktemp("disk") / "disk.so"
    subprocess.run([compiler, "-O1", "-shared", "-fPIC", "-o", library, HERE / "disk.c", "-ldl"], check=True)
    return library


@pytest.fixture(scope="session")
def victim(disk: Path) -> Iterator[object]:
    """The process that runs operations over a disk that fails: one for all, for its start takes longer than most of them."""
    with lab.a_room() as room:
        started = lab.Victim(disk, room)
        yield started
        started.stop()


@pytest.fixture(scope="module")
def trial(request: pytest.FixtureRequest, victim: object) -> Iterator[object]:
    """An operation (the parameter) with the victim to run it, in a room of its own."""
    rounds, passphrase.ROUNDS = passphrase.ROUNDS, 1_000  # as in victim.py: hundreds of keys are made
    with lab.a_room() as room:
        try:
            yield lab.Trial(request.param, victim, room)
        finally:
            passphrase.ROUNDS = rounds
