"""Keepwarm's door: opens the window, or answers one headless command (see models/commands.py)."""

import contextlib
import gc
import sys

COMMANDS = ("import", "people", "interactions", "cold", "log", "follow-up", "export", "undo", "backup", "restore", "check")
WAIT_MS = 9_000  # for another program that writes: within ten seconds, the start among them, a command is done or has said why


def main(arguments: list[str] | None = None) -> int:
    """Run with the words of the command line; return the exit code. Qt is imported for the window only."""
    words = sys.argv[1:] if arguments is None else arguments
    _leave_no_core()
    if _command(words) is not None:
        from models import commands, connection

        connection.wait_at_most(WAIT_MS)
        return commands.run(words)
    options = _window_options(words)
    gc.disable()  # start-up makes much and drops nothing: a ninth of its time goes into looking; ui/app.py turns it on again
    from ui.app import run

    return run(options.database, options.files, options.demo, options.tray)


def _leave_no_core() -> None:
    """A fault of the program must not write its memory, with everybody in it, to the disk."""
    with contextlib.suppress(ImportError):  # Windows writes none by itself
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _command(words: list[str]) -> str | None:
    """Return the headless command among `words`, None when they ask for the window."""
    skip = False
    for word in words:
        if skip or word.startswith("-"):
            skip = word == "--database" and not skip
            continue
        return word if word in COMMANDS else None
    return None


def _window_options(words: list[str]):  # noqa: ANN202 (an argparse namespace)
    import argparse
    from pathlib import Path

    parser = argparse.ArgumentParser(
        prog="keepwarm",
        description="Keep your relationships warm. Opens the window; FILEs open in the import preview.",
        epilog=f"Without a window: keepwarm [--database FILE] COMMAND, one of {', '.join(COMMANDS)}.",
    )
    parser.add_argument("--database", type=Path, metavar="FILE", help="use this file instead of your own")
    parser.add_argument("--demo", action="store_true", help="open invented people in a database of their own")
    parser.add_argument("--tray", action="store_true", help="start in the tray, without the window")
    parser.add_argument("files", type=Path, nargs="*", metavar="FILE", help="files, folders and .zip archives to import")
    options = parser.parse_args(words)
    for file in options.files:
        if file.name == str(file) and not file.suffix and not file.exists():
            parser.error(f"“{file}” is no command, and there is no such file" + _meant(file.name))
    return options


def _meant(word: str) -> str:
    from difflib import get_close_matches

    return "".join(f"; did you mean “{command}”?" for command in get_close_matches(word, COMMANDS, n=1))


if __name__ == "__main__":
    if getattr(sys, "frozen", False):  # the child process that reads files starts this program again
        import multiprocessing

        multiprocessing.freeze_support()
    sys.exit(main())
