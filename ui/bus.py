"""Hearing a D-Bus of the system.

By jeepney, which comes with keyring on Linux, and not by QtDBus: that calls into Python from a thread of its own while the window
waits for that thread, and both wait for ever.
"""

import os
from collections.abc import Callable, Iterable
from pathlib import Path

from jeepney import MatchRule, Message, message_bus
from jeepney.bus import get_bus
from jeepney.io.blocking import DBusConnection, prep_socket
from jeepney.wrappers import DBusErrorResponse
from PySide6.QtCore import QObject, QSocketNotifier

FAULTS = (OSError, ValueError, RuntimeError, DBusErrorResponse)  # no such bus, it does not know us, it went away


def of_session() -> str:
    """Return the address of the bus of the user's session."""
    return os.environ.get("DBUS_SESSION_BUS_ADDRESS") or f"unix:path={Path(os.environ.get('XDG_RUNTIME_DIR', '/'), 'bus')}"


def of_system() -> str:
    """Return the address of the bus of the whole computer."""
    return os.environ.get("DBUS_SYSTEM_BUS_ADDRESS") or "unix:path=/run/dbus/system_bus_socket"


class Bus(QObject):
    """Gives each message of a bus that runs to `take`, `signals` among them, until stop(). Raises FAULTS where none runs."""

    def __init__(
        self, parent: QObject, address: str, signals: Iterable[MatchRule], take: Callable[[Message], None]
    ) -> None:
        connection = DBusConnection(prep_socket(get_bus(address)))
        for signal in signals:
            connection.send(message_bus.AddMatch(signal))
        super().__init__(parent)
        self._connection, self._take = connection, take
        self._notifier = QSocketNotifier(connection.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(lambda *_: self._read())

    def ask(self, question: Message) -> int:
        """Send a question; the answer is a message whose reply_serial is the number returned. Raises FAULTS."""
        serial = next(self._connection.outgoing_serial)
        self._connection.send(question, serial=serial)
        return serial

    def _read(self) -> None:
        """Take what the bus has to say, whole messages; a bus that ended says no more."""
        try:
            while self._notifier.isEnabled():
                self._take(self._connection.receive(timeout=0))
        except TimeoutError:
            return
        except FAULTS:
            self._notifier.setEnabled(False)

    def stop(self) -> None:
        """Hear no more."""
        self._notifier.setEnabled(False)
        self._connection.close()
        self.deleteLater()
