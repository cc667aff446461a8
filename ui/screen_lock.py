"""Hears from the system, over D-Bus, that the screen is locked or the computer goes to sleep; where there is no bus, nothing.

By jeepney, which comes with keyring on Linux, and not by QtDBus: that calls into Python from a thread of its own while the window
waits for that thread, and both wait for ever.
"""

import os
from collections.abc import Callable
from pathlib import Path

from jeepney import HeaderFields, MatchRule, Message, message_bus
from jeepney.bus import get_bus
from jeepney.io.blocking import DBusConnection, prep_socket
from jeepney.wrappers import DBusErrorResponse
from PySide6.QtCore import QObject, QSocketNotifier

# The standard one, and those that desktops have of their own: https://specifications.freedesktop.org/idle-inhibit-spec/latest/
_SAVERS = [f"org.{name}.ScreenSaver" for name in ("freedesktop", "gnome", "cinnamon", "mate", "xfce")]
_LOGIN = "org.freedesktop.login1"  # https://www.freedesktop.org/software/systemd/man/latest/org.freedesktop.login1.html
_FAULTS = (OSError, ValueError, RuntimeError, DBusErrorResponse)  # no such bus, it does not know us, it went away


class ScreenLock(QObject):
    """Calls `locked()` when the screen is locked or the computer is about to sleep, until stop()."""

    def __init__(self, parent: QObject, locked: Callable[[], None]) -> None:
        super().__init__(parent)
        self._locked = locked
        self._heard: list[tuple[DBusConnection, QSocketNotifier]] = []
        session = Path(os.environ.get("XDG_RUNTIME_DIR", "/"), "bus")
        self._hear("DBUS_SESSION_BUS_ADDRESS", session, [_signal(saver, "ActiveChanged") for saver in _SAVERS])
        lock = _signal(f"{_LOGIN}.Session", "Lock", sender=_LOGIN, path=_own_session())
        sleep = _signal(f"{_LOGIN}.Manager", "PrepareForSleep", sender=_LOGIN)
        self._hear("DBUS_SYSTEM_BUS_ADDRESS", Path("/run/dbus/system_bus_socket"), [lock, sleep])

    def _hear(self, variable: str, socket: Path, signals: list[MatchRule]) -> None:
        """Ask a bus that runs for these signals; none is started for it."""
        try:
            connection = DBusConnection(prep_socket(get_bus(os.environ.get(variable) or f"unix:path={socket}")))
            for signal in signals:
                connection.send(message_bus.AddMatch(signal))
        except _FAULTS:
            return
        notifier = QSocketNotifier(connection.sock.fileno(), QSocketNotifier.Type.Read, self)
        notifier.activated.connect(lambda *_: self._read(connection, notifier))
        self._heard.append((connection, notifier))

    def _read(self, connection: DBusConnection, notifier: QSocketNotifier) -> None:
        """Take what a bus has to say, whole messages; a bus that ended says no more."""
        try:
            while notifier.isEnabled():
                self._take(connection.receive(timeout=0))
        except TimeoutError:
            return
        except _FAULTS:
            notifier.setEnabled(False)

    def _take(self, message: Message) -> None:
        """Take a signal: Lock, or one of those that say whether it begins or ends."""
        member = message.header.fields.get(HeaderFields.member)
        if member == "Lock" or (member in ("ActiveChanged", "PrepareForSleep") and message.body == (True,)):
            self._locked()

    def stop(self) -> None:
        """Hear no more."""
        for connection, notifier in self._heard:
            notifier.setEnabled(False)
            notifier.deleteLater()
            connection.close()
        self._heard.clear()


def _signal(interface: str, member: str, sender: str | None = None, path: str | None = None) -> MatchRule:
    return MatchRule(type="signal", sender=sender, interface=interface, member=member, path=path)


def _own_session() -> str | None:
    """Return the path of the session that this program was started in; None (any) where that is not known."""
    name = os.environ.get("XDG_SESSION_ID", "")
    if name[:1].isdigit():  # may not begin a part of a path
        name = f"_{ord(name[0]):02x}{name[1:]}"
    return f"/org/freedesktop/login1/session/{name}" if name else None
