"""Hears from the system, over D-Bus, that the screen is locked or the computer goes to sleep; where there is no bus, nothing."""

import os
from collections.abc import Callable
from itertools import count
from pathlib import Path

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage

# The standard one, and those that desktops have of their own: https://specifications.freedesktop.org/idle-inhibit-spec/latest/
_SAVERS = [f"org.{name}.ScreenSaver" for name in ("freedesktop", "gnome", "cinnamon", "mate", "xfce")]
_LOGIN = "org.freedesktop.login1"  # https://www.freedesktop.org/software/systemd/man/latest/org.freedesktop.login1.html
_HEARD = SLOT("hear(QDBusMessage)")
_numbers = count(1)


class ScreenLock(QObject):
    """Calls `locked()` when the screen is locked or the computer is about to sleep, until stop()."""

    def __init__(self, parent: QObject, locked: Callable[[], None]) -> None:
        super().__init__(parent)
        self._locked = locked
        self._names: list[str] = []
        session = self._connect("DBUS_SESSION_BUS_ADDRESS", Path(os.environ.get("XDG_RUNTIME_DIR", "/"), "bus"))
        if session:
            for saver in _SAVERS:
                session.connect("", "", saver, "ActiveChanged", self, _HEARD)
        system = self._connect("DBUS_SYSTEM_BUS_ADDRESS", Path("/run/dbus/system_bus_socket"))
        if system:
            system.connect(_LOGIN, _own_session(), f"{_LOGIN}.Session", "Lock", self, _HEARD)
            system.connect(_LOGIN, "", f"{_LOGIN}.Manager", "PrepareForSleep", self, _HEARD)

    def _connect(self, variable: str, socket: Path) -> QDBusConnection | None:
        """Return a connection of its own to a bus that runs; None where none does: asking Qt for it might start one."""
        address = os.environ.get(variable) or (f"unix:path={socket}" if socket.exists() else "")
        if not address.startswith(("unix:", "tcp:")):
            return None
        self._names.append(f"keepwarm lock {next(_numbers)}")
        connection = QDBusConnection.connectToBus(address, self._names[-1])
        return connection if connection.isConnected() else None

    @Slot(QDBusMessage)
    def hear(self, message: QDBusMessage) -> None:
        """Take a signal: Lock, or one of those that say whether it begins or ends."""
        if message.member() == "Lock" or message.arguments() == [True]:
            self._locked()

    def stop(self) -> None:
        """Hear no more."""
        for name in self._names:
            QDBusConnection.disconnectFromBus(name)
        self._names.clear()


def _own_session() -> str:
    """Return the path of the session that this program was started in; "" (any) where that is not known."""
    name = os.environ.get("XDG_SESSION_ID", "")
    if name[:1].isdigit():  # may not begin a part of a path
        name = f"_{ord(name[0]):02x}{name[1:]}"
    return f"/org/freedesktop/login1/session/{name}" if name else ""
