"""The lines of the house: who may import whom. ruff says it while one types; this says it of every file."""

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
COMMANDS = set("import people interactions cold log follow-up export undo backup restore check".split())
SQL = {"peewee", "playhouse", "sqlite3", "sqlcipher3", "models.schema"}
PARSERS = {"vobject": ("vcf",), "icalendar": ("ics", "zones"), "recurring_ical_events": ("ics",), "feedparser": ("feed",)}


def files(folder: str) -> Iterator[Path]:
    return (file for file in sorted((ROOT / folder).rglob("*.py")) if "__pycache__" not in file.parts)


@cache
def tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


@cache
def imports(file: Path) -> frozenset[str]:
    """The modules that a file imports, wherever in it: "models", and "models.schema" too."""
    found = set()
    for node in ast.walk(tree(file)):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{file.relative_to(ROOT)}: name the module in full"
            found.add(node.module)
            found.update(f"{node.module}.{alias.name}" for alias in node.names)
    return frozenset(found | {name.partition(".")[0] for name in found})


def offenders(folder: str, forbidden: set[str]) -> dict[str, frozenset[str]]:
    found = {str(file.relative_to(ROOT)): imports(file) & forbidden for file in files(folder)}
    return {file: names for file, names in found.items() if names}


def test_models_know_neither_qt_nor_the_window():
    assert offenders("models", {"PySide6", "shiboken6", "ui", "main"}) == {}


def test_the_window_holds_no_sql_and_no_parser():
    assert offenders("ui", SQL | set(PARSERS)) == {}


def test_tests_of_models_need_no_qt():
    assert offenders("tests/models", {"PySide6", "ui"}) == {}


def test_a_foreign_format_ends_at_the_edge_of_its_files():
    for parser, edge in PARSERS.items():
        users = [file for folder in ("models", "ui") for file in files(folder) if parser in imports(file)]
        assert all(file.parent.name == "formats" and file.stem.startswith(edge) for file in users), (parser, users)


def test_formats_know_only_records_errors_and_one_another():
    allowed = {"formats", "errors", "words", "clock", "text", "phones", "files"}
    for file in files("models/formats"):
        ours = {name.split(".")[1] for name in imports(file) if name.startswith("models.")}
        assert ours <= allowed, (file.name, ours - allowed)


def test_what_computes_warmth_and_sameness_stands_alone():
    for name in ("warmth", "matching", "phrases"):
        file = ROOT / "models" / f"{name}.py"
        if file.exists():
            ours = {module for module in imports(file) if module.startswith("models.")}
            assert not ours & {"models.database", "models.schema", "models.connection"}, name


def test_no_test_folder_is_a_package():
    assert list((ROOT / "tests").rglob("__init__.py")) == []


def test_no_folder_has_a_name_that_says_nothing():
    vague = {"utils", "util", "helpers", "helper", "manager", "service", "services", "common", "misc", "controller"}
    found = [file for folder in ("models", "ui", "tests") for file in files(folder) if vague & {file.stem, *file.parts}]
    assert found == []


@pytest.mark.parametrize("words", [("people",), ("cold", "--json"), ("--help",), ("export", "followups", "out.ics")])
def test_a_headless_command_never_loads_qt(words, tmp_path):
    program = (
        "import runpy, sys, contextlib\n"
        "with contextlib.suppress(SystemExit):\n"
        "    runpy.run_path(sys.argv.pop(1), run_name='__main__')\n"
        "print('QT' if any(name.startswith(('PySide6', 'shiboken6', 'ui')) for name in sys.modules) else 'none')"
    )
    answer = subprocess.run(
        [sys.executable, "-c", program, str(ROOT / "main.py"), "--database", str(tmp_path / "mine.db"), *words],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert answer.stderr == ""
    assert answer.stdout.splitlines()[-1] == "none"


def test_every_command_that_is_promised_is_known_at_the_door():
    import main

    assert set(main.COMMANDS) == COMMANDS


_RUNS_TEXT = {"eval", "exec", "compile", "__import__"}
_PACKED_BY_OUR_CHILD = {"models/child.py", "models/import_files.py", "ui/job.py"}  # nobody else's pickles are read


def runs_text(node: ast.AST) -> bool:
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        return node.func.id in _RUNS_TEXT
    if isinstance(node, ast.Attribute):
        return ast.unparse(node) in ("os.system", "os.popen", "tempfile.mktemp")
    return isinstance(node, ast.keyword) and node.arg == "shell"


def test_no_text_is_run_as_a_program():
    """Neither as Python, nor by a shell, nor by what unpacks objects."""
    sources = [ROOT / "main.py", *(file for folder in ("models", "ui", "resources") for file in files(folder))]
    assert [file.name for file in sources if any(runs_text(node) for node in ast.walk(tree(file)))] == []
    unpackers = {"pickle", "marshal", "shelve", "dill", "yaml", "jsonpickle"}
    used = {file.relative_to(ROOT).as_posix() for file in sources if imports(file) & unpackers}
    assert used == _PACKED_BY_OUR_CHILD


def test_few_packages_are_needed_to_run():
    import tomllib

    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    names = {line.partition(";")[0].split(">")[0].split("[")[0].strip() for line in wanted}
    assert len(names - {"tzdata"}) <= 12, names  # tzdata is what Windows lacks
