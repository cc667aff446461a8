"""What is true without a screen. Nothing in here imports Qt."""

import importlib.util
import sys
from types import ModuleType


def _run_when_used(name: str) -> ModuleType:
    """Return a module whose code runs when something of it is first asked for: the recipe of importlib's documentation."""
    spec = importlib.util.find_spec(name)
    spec.loader = importlib.util.LazyLoader(spec.loader)
    module = sys.modules[name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


# The first page only reads, and searches nothing: with the tables comes peewee, which takes a third of the time until then.
schema = _run_when_used("models.schema")
undo, search, note_search = map(_run_when_used, ("models.undo", "models.search", "models.note_search"))
