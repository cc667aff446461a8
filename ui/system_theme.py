"""Hears from the desktop whether it is dark, by its portal: Qt asks for that on some desktops only, and on others not at first.

By jeepney, as screen_lock.py: https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
"""

import os
from collections.abc import Callable
from pathlib import Path

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, message_bus, new_method_call
from jeepney.bus import get_bus
from jeepney.io.blocking import DBusConnection, prep_socket
from jeepney.wrappers import DBusErrorResponse
from PySide6.QtCore import QObject, QSocketNotifier

NO_WISH, DARK, LIGHT = 0, 1, 2
_WHAT = ("org.freedesktop.appearance", "color-scheme")
_NAME, _SETTINGS = "org.freedesktop.portal.Desktop", "org.freedesktop.portal.Settings"
_FAULTS = (OSError, ValueError, RuntimeError, DBusErrorResponse)  # no such bus, it does not know us, it went away


class SystemTheme(QObject):
    """Calls `told()` with NO_WISH, DARK or LIGHT: once soon, and whenever the desktop changes. Where nobody answers: NO_WISH."""

    def __init__(self, parent: QObject, told: Callable[[int], None]) -> None:
        super().__init__(parent)
        self._told = told
        address = os.environ.get("DBUS_SESSION_BUS_ADDRESS") or f"unix:path={_socket()}"
        portal = DBusAddress("/org/freedesktop/portal/desktop", _NAME, _SETTINGS)
        changed = MatchRule(type="signal", sender=_NAME, interface=_SETTINGS, member="SettingChanged")
        try:
            self._connection = DBusConnection(prep_socket(get_bus(address)))
            self._connection.send(message_bus.AddMatch(changed))
            self._asked = next(self._connection.outgoing_serial)
            self._connection.send(new_method_call(portal, "Read", "ss", _WHAT), serial=self._asked)
        except _FAULTS:
            told(NO_WISH)
            return
        self._notifier = QSocketNotifier(self._connection.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(lambda *_: self._read())

    def _read(self) -> None:
        """Take what the bus has to say, whole messages; a bus that ended says no more."""
        try:
            while self._notifier.isEnabled():
                self._take(self._connection.receive(timeout=0))
        except TimeoutError:
            return
        except _FAULTS:
            self._notifier.setEnabled(False)

    def _take(self, message: Message) -> None:
        fields = message.header.fields
        if fields.get(HeaderFields.member) == "SettingChanged" and message.body[:2] == _WHAT:
            self._told(_wish(message.body[2]))
        elif fields.get(HeaderFields.reply_serial) == self._asked:
            is_answer = message.header.message_type == MessageType.method_return
            self._told(_wish(message.body[0]) if is_answer else NO_WISH)


def _socket() -> Path:
    return Path(os.environ.get("XDG_RUNTIME_DIR", "/"), "bus")


def _wish(variant: object) -> int:
    """Return what a variant holds, or one within it; what the standard does not know is no wish."""
    while isinstance(variant, tuple):
        variant = variant[-1]
    return variant if variant in (DARK, LIGHT) else NO_WISH
