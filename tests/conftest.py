"""What every test may ask for. Nothing here imports Qt: tests/ui/conftest.py does.

No test sees the user: home, data folder, language and time zone are invented ones.
"""

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, datetime
from itertools import count
from pathlib import Path
from types import ModuleType
from zoneinfo import ZoneInfo

import pytest
from hypothesis import settings

os.environ.update(TZ=os.environ.get("ZONE", "Africa/Casablanca"), LANG="C.UTF-8", LC_ALL="C.UTF-8", LANGUAGE="",
                  LC_TELEPHONE="fr_MA.UTF-8")  # fmt: skip
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The same examples each time, so that a run says something of the change; `--hypothesis-profile=search` looks for new ones.
settings.register_profile("same", deadline=None, derandomize=True, max_examples=int(os.environ.get("EXAMPLES", "500")))
settings.register_profile("search", deadline=None)
settings.load_profile("same")

# Thousands of small files, most of them databases that wait for their disk: in memory, where there is room for them.
MEMORY, ROOM = Path("/dev/shm"), 2 << 30
if os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))

SHARED = Path(__file__).parents[2] / "shared"
HOMES = {
    "HOME": "",
    "XDG_DATA_HOME": "data",
    "XDG_CONFIG_HOME": "config",
    "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state",
    "USERPROFILE": "",
    "WIN_PD_OVERRIDE_LOCAL_APPDATA": "data",  # platformdirs asks Windows itself, but looks here first
    "WIN_PD_OVERRIDE_APPDATA": "data",
}


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Places for homes. Made by mktemp() each, every test would look through those of all tests before it."""
    folder = tmp_path_factory.mktemp("homes")
    return (folder / str(number) for number in count())


@pytest.fixture(autouse=True)
def home(homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home for each test, child processes included."""
    place = next(homes)
    place.mkdir()
    for name, folder in HOMES.items():
        monkeypatch.setenv(name, str(place / folder))
    return place


@pytest.fixture
def today() -> date:
    return date(2026, 11, 23)


@pytest.fixture
def now(today: date) -> datetime:
    return datetime(today.year, today.month, today.day, 10, 30, tzinfo=ZoneInfo("Africa/Casablanca"))


@pytest.fixture
def in_morocco(monkeypatch: pytest.MonkeyPatch) -> None:
    """For tests that ask on which day an instant falls: ZONE=Pacific/Honolulu in the environment moves all others."""
    monkeypatch.setenv("TZ", "Africa/Casablanca")


@pytest.fixture
def shared() -> Path:
    """The folder of corpora that stands beside the repository."""
    if not SHARED.is_dir():
        pytest.skip(f"{SHARED} is not here")
    return SHARED


@pytest.fixture(scope="session")
def hostile_files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the files of shared/hostile, made once; of the big ones, only the names."""
    made = tmp_path_factory.mktemp("hostile") / "hostile"
    shutil.copytree(SHARED / "hostile", made, ignore=shutil.ignore_patterns("files", "big", "special"))
    (made / "big").mkdir()
    for line in (made / "INDEX.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith("big/"):
            (made / line.partition("\t")[0]).touch()
    subprocess.run([sys.executable, "make.py"], cwd=made, check=True, capture_output=True)
    return made


@pytest.fixture
def data_file(tmp_path: Path) -> Path:
    """Where `db` keeps its file; not made yet."""
    return tmp_path / "keepwarm.db"


@pytest.fixture
def db(data_file: Path) -> Iterator[Path]:
    """An open, empty database; gives its path."""
    from models import database
    from tests.databases import make_empty

    listeners = list(database.listeners)
    database.open(make_empty(data_file))
    yield data_file
    database.close()
    database.listeners[:] = listeners


@pytest.fixture(scope="session")
def rfc5545() -> ModuleType:
    """The validator of calendars beside this file; it stands in no package."""
    spec = importlib.util.spec_from_file_location("rfc5545", Path(__file__).with_name("rfc5545.py"))
    module = importlib.util.module_from_spec(spec)
    sys.modules["rfc5545"] = module
    spec.loader.exec_module(module)
    return module
