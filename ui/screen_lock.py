"""Hears from the system, over D-Bus, that the screen is locked or the computer goes to sleep; where there is no bus, nothing."""

import contextlib
import os
from collections.abc import Callable

from jeepney import HeaderFields, MatchRule, Message
from PySide6.QtCore import QObject

from ui import bus

# The standard one, and those that desktops have of their own: https://specifications.freedesktop.org/idle-inhibit-spec/latest/
_SAVERS = [f"org.{name}.ScreenSaver" for name in ("freedesktop", "gnome", "cinnamon", "mate", "xfce")]
_LOGIN = "org.freedesktop.login1"  # https://www.freedesktop.org/software/systemd/man/latest/org.freedesktop.login1.html


class ScreenLock(QObject):
    """Calls `locked()` when the screen is locked or the computer is about to sleep, until stop()."""

    def __init__(self, parent: QObject, locked: Callable[[], None]) -> None:
        super().__init__(parent)
        self._locked = locked
        self._heard: list[bus.Bus] = []
        lock = _signal(f"{_LOGIN}.Session", "Lock", sender=_LOGIN, path=_own_session())
        sleep = _signal(f"{_LOGIN}.Manager", "PrepareForSleep", sender=_LOGIN)
        savers = [_signal(saver, "ActiveChanged") for saver in _SAVERS]
        for address, signals in ((bus.of_session(), savers), (bus.of_system(), [lock, sleep])):
            with contextlib.suppress(*bus.FAULTS):
                self._heard.append(bus.Bus(self, address, signals, self._take))

    def _take(self, message: Message) -> None:
        """Take a signal: Lock, or one of those that say whether it begins or ends."""
        member = message.header.fields.get(HeaderFields.member)
        if member == "Lock" or (member in ("ActiveChanged", "PrepareForSleep") and message.body == (True,)):
            self._locked()

    def stop(self) -> None:
        """Hear no more."""
        for each in self._heard:
            each.stop()
        self._heard.clear()


def _signal(interface: str, member: str, sender: str | None = None, path: str | None = None) -> MatchRule:
    return MatchRule(type="signal", sender=sender, interface=interface, member=member, path=path)


def _own_session() -> str | None:
    """Return the path of the session that this program was started in; None (any) where that is not known."""
    name = os.environ.get("XDG_SESSION_ID", "")
    if name[:1].isdigit():  # may not begin a part of a path
        name = f"_{ord(name[0]):02x}{name[1:]}"
    return f"/org/freedesktop/login1/session/{name}" if name else None
