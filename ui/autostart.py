"""Starting with the computer, in the tray: an entry where each system looks for them, made and removed by the user's choice."""

import plistlib
import sys
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths

from models import files
from models.errors import Problem
from models.words import tr

_RUN = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run"
_AGENT = "org.keepwarm.Keepwarm"


def command() -> list[str]:
    """Return the words that start Keepwarm in the tray."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--tray"]
    return [sys.executable, str(Path(__file__).parents[1] / "main.py"), "--tray"]


def is_on() -> bool:
    """Does Keepwarm start with the computer?"""
    if sys.platform == "win32":
        return QSettings(_RUN, QSettings.Format.NativeFormat).contains("Keepwarm")
    return _entry().exists()


def turn(on: bool) -> None:
    """Start with the computer from now on, or no longer. Raises Problem."""
    if sys.platform == "win32":
        run = QSettings(_RUN, QSettings.Format.NativeFormat)
        if on:
            run.setValue("Keepwarm", " ".join(f'"{word}"' for word in command()))
        else:
            run.remove("Keepwarm")
        return
    entry = _entry()
    try:
        if on:
            entry.parent.mkdir(parents=True, exist_ok=True)
            files.write(entry, [_agent() if sys.platform == "darwin" else _desktop_entry()])
        else:
            entry.unlink(missing_ok=True)
    except OSError as error:
        raise Problem(
            tr("Keepwarm could not be set to start with the computer"),
            tr("“{file}” cannot be written ({reason}).", file=entry, reason=error.strerror or error),
        ) from error


def _entry() -> Path:
    if sys.platform == "darwin":
        return Path.home() / "Library" / "LaunchAgents" / f"{_AGENT}.plist"
    config = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return Path(config) / "autostart" / "keepwarm.desktop"


def _desktop_entry() -> bytes:
    words = " ".join(_quoted(word) for word in command())
    lines = ("[Desktop Entry]", "Type=Application", "Name=Keepwarm", f"Exec={words}", "Terminal=false", "Icon=keepwarm", "")
    return "\n".join(lines).encode()


def _quoted(word: str) -> str:
    """Quote a word as the Desktop Entry Specification has it ("The Exec key")."""
    for letter in '\\"`$':
        word = word.replace(letter, f"\\{letter}")
    return '"' + word.replace("\\", "\\\\").replace("%", "%%") + '"'


def _agent() -> bytes:
    return plistlib.dumps({"Label": _AGENT, "ProgramArguments": command(), "RunAtLoad": True})
