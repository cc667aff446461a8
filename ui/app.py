"""Starting the window: the shell is painted first, the data comes after.

What the first paint does not need is imported after it. Qt's namespace `Qt` is such a thing: its enums cost 28 ms.
"""

import gc
import os
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from models.words import tr
from ui import language, theme, zoom
from ui.window import Window

GARBAGE_MS = 500  # between two looks: what gathers meanwhile is looked at in a moment


def run(database: Path | None, files: list[Path], demo: bool, hidden: bool = False) -> int:
    """Open the window on a database (the user's own by default, invented people with `demo`); return the exit code.

    hidden  only in the tray, if there is one and the user wants notices
    """
    if not _has_screen():
        print(
            tr("There is no screen to open the window on. The commands work without one: keepwarm --help"),
            file=sys.stderr,
        )
        return 1
    QCoreApplication.setOrganizationName("Keepwarm")
    QCoreApplication.setApplicationName("Keepwarm")
    with zoom.in_force():
        app = QApplication([*sys.argv[:1], "-style", "fusion"])  # to ask or set it later brings QStyle into Python: 10 ms
    app.setApplicationDisplayName("Keepwarm")
    app.setDesktopFileName(os.environ.get("FLATPAK_ID", "keepwarm"))
    sys.excepthook = _caught
    language.start(app)
    theme.start(app)
    window = Window(demo)
    if hidden:
        QTimer.singleShot(0, lambda: _begin(window, database, files, demo))
    else:
        window.appeared.connect(lambda: QTimer.singleShot(0, lambda: _begin(window, database, files, demo)))
        window.show()
    code = app.exec()
    _close()
    zoom.start_next()
    return code


def _has_screen() -> bool:
    """On a Linux without one, Qt ends the program with a dump of its memory."""
    return sys.platform != "linux" or any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")))


def _caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    from ui import crash

    crash.caught(kind, error, trace)


def _begin(window: Window, database: Path | None, files: list[Path], demo: bool) -> None:
    """What comes after the first paint: one window a file, then the data, then the files to import."""
    from models.database import default_path
    from ui import instance

    path = (database or default_path()).absolute()
    if demo:
        path = default_path().with_name("demo.db")
    if instance.hand_over(path, files):
        print(tr("Keepwarm is open already: its window was brought to the front."))
        QApplication.exit(0)
        return
    window.open_database(path)
    _end_on_signals(window)
    QTimer.singleShot(0, window, lambda: instance.listen(window, path))  # Qt's network module is not for the first page
    QTimer.singleShot(0, _show_icon)
    QTimer.singleShot(0, _name_roles)
    QTimer.singleShot(0, lambda: theme.follow_contrast(QApplication.instance()))
    QTimer.singleShot(0, lambda: theme.follow_desktop(QApplication.instance()))
    QTimer.singleShot(0, _collect_garbage)
    if files:
        window.import_files(files)


def _collect_garbage() -> None:
    """From now on, in this thread only: in another, Python would do away with widgets while Qt works on them, and crash.

    What is there by now stays to the end, and need not be looked at again.
    """
    gc.freeze()
    timer = QTimer(QApplication.instance(), interval=GARBAGE_MS)
    timer.timeout.connect(_collect_some)
    timer.start()


def _collect_some() -> None:
    """Let Python look for garbage, as far as it would have by now: it does so when something is made."""
    gc.enable()
    _ = set()
    gc.disable()


def _name_roles() -> None:
    from ui import roles

    roles.install()


def _show_icon() -> None:
    from PySide6.QtGui import QIcon

    QApplication.setWindowIcon(QIcon(str(Path(__file__).parents[1] / "resources" / "icons" / "keepwarm.svg")))


def _end_on_signals(window: Window) -> None:
    """End when the session does or Ctrl+C is pressed in a terminal, the tray too; the timer of changes.py lets Python notice."""
    import signal

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: window.quit())


def _close() -> None:
    if "models.database" in sys.modules:
        from models import database

        database.close()
