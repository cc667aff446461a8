"""One window a file: a second start hands its files to the window that is there, and ends."""

import contextlib
import os
import sys
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.window import Window


def hand_over(database: Path, files: list[Path]) -> bool:
    """Bring the window to the front that has this database open, and give it our files; False when there is none."""
    if sys.platform == "linux" and not Path(os.environ.get("TMPDIR") or "/tmp", _name(database)).exists():  # noqa: S108
        return False  # where Qt would look: the first window need not wait for its network module
    import json

    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(_name(database))
    if not socket.waitForConnected(300):
        return False
    socket.write(json.dumps([str(file.absolute()) for file in files]).encode() + b"\n")
    socket.waitForBytesWritten(1000)
    socket.disconnectFromServer()
    return True


def listen(window: "Window", database: Path) -> None:
    """Answer, for this window, to later starts on this database; to no other any more."""
    from PySide6.QtNetwork import QLocalServer

    stop(window)
    server = QLocalServer(window)
    server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)

    def arrived() -> None:
        socket = server.nextPendingConnection()
        socket.readyRead.connect(lambda: _take(window, socket.readLine().data()) if socket.canReadLine() else None)
        socket.disconnected.connect(socket.deleteLater)

    server.newConnection.connect(arrived)
    if not server.listen(_name(database)):
        QLocalServer.removeServer(_name(database))  # left by a window that was killed
        server.listen(_name(database))


def stop(window: "Window") -> None:
    """Answer to nobody any more."""
    from PySide6.QtNetwork import QLocalServer

    for server in window.findChildren(QLocalServer):
        server.close()
        server.setParent(None)
        server.deleteLater()


def _take(window: "Window", line: bytes) -> None:
    import json

    window.come_to_front()
    with contextlib.suppress(ValueError):  # not one of ours: nothing to open
        files = [Path(name) for name in json.loads(line)]
        if files:
            window.import_files(files)


def _name(database: Path) -> str:
    return f"keepwarm-{zlib.crc32(str(database.resolve()).encode()):08x}"  # not by hashlib: OpenSSL is not for the first page
