"""Starting the window: the shell is painted first, the data comes after."""

import contextlib
import hashlib
import json
import sys
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTimer
from PySide6.QtWidgets import QApplication

from models.words import install_days, tr
from ui import crash, theme
from ui.window import Window


def run(database: Path | None, files: list[Path], demo: bool) -> int:
    """Open the window on a database (the user's own by default, invented people with `demo`); return the exit code."""
    QCoreApplication.setOrganizationName("Keepwarm")
    QCoreApplication.setApplicationName("Keepwarm")
    app = QApplication(sys.argv[:1])
    app.setApplicationDisplayName("Keepwarm")
    app.setDesktopFileName("keepwarm")
    crash.install()
    theme.start(app)
    install_days(_short_day)
    window = Window(demo)
    window.show()
    QTimer.singleShot(0, lambda: _begin(window, database, files, demo))
    code = app.exec()
    _close()
    return code


def _short_day(day: date) -> str:
    return QLocale().toString(day, "ddd d MMM") if QLocale().language() != QLocale.Language.C else day.strftime("%a %-d %b")


def _begin(window: Window, database: Path | None, files: list[Path], demo: bool) -> None:
    """What comes after the first paint: one window a file, then the data, then the files to import."""
    from models.database import default_path

    path = (database or default_path()).absolute()
    if demo:
        path = default_path().with_name("demo.db")
    if _hand_over(path, files):
        print(tr("Keepwarm is open already: its window was brought to the front."))
        QApplication.exit(0)
        return
    _listen(window, path)
    window.open_database(path)
    if files:
        window.import_files(files)


def _name(path: Path) -> str:
    return "keepwarm-" + hashlib.sha256(str(path).encode()).hexdigest()[:24]


def _hand_over(path: Path, files: list[Path]) -> bool:
    """Give our files to the window that has this database open already; False when there is none."""
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(_name(path))
    if not socket.waitForConnected(300):
        return False
    socket.write(json.dumps([str(file.absolute()) for file in files]).encode() + b"\n")
    socket.waitForBytesWritten(1000)
    socket.disconnectFromServer()
    return True


def _listen(window: Window, path: Path) -> None:
    """Let a second start bring this window to the front and hand over its files."""
    from PySide6.QtNetwork import QLocalServer

    server = QLocalServer(window)
    server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)

    def arrived() -> None:
        socket = server.nextPendingConnection()
        socket.readyRead.connect(lambda: _take(socket.readLine().data()))
        socket.disconnected.connect(socket.deleteLater)

    def _take(line: bytes) -> None:
        window.come_to_front()
        with contextlib.suppress(ValueError):  # not one of ours: nothing to open
            files = [Path(name) for name in json.loads(line)]
            if files:
                window.import_files(files)

    server.newConnection.connect(arrived)
    if not server.listen(_name(path)):
        QLocalServer.removeServer(_name(path))  # left by a window that was killed
        server.listen(_name(path))


def _close() -> None:
    if "models.database" in sys.modules:
        from models import database

        database.close()
