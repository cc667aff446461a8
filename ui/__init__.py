"""All of Qt. Asks models/, holds no SQL and parses no file."""

import builtins

import PySide6.QtCore  # noqa: F401

# PySide6 stands between every import, to find `from __feature__ import`, and reads the source of each module for that: a
# tenth of a start. Nothing here uses it; Python's own is kept under this name.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
