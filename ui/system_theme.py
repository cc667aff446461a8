"""Hears from the desktop whether it is dark, by its portal: Qt asks for that on some desktops only, and on others not at first.

See https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
"""

from collections.abc import Callable

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, new_method_call
from PySide6.QtCore import QObject

from ui import bus

_WHAT = ("org.freedesktop.appearance", "color-scheme")
_NAME, _SETTINGS = "org.freedesktop.portal.Desktop", "org.freedesktop.portal.Settings"


class SystemTheme(QObject):
    """Calls `told()` with whether the desktop is dark, once soon and whenever that changes; None: no wish, or nobody answers."""

    def __init__(self, parent: QObject, told: Callable[[bool | None], None]) -> None:
        super().__init__(parent)
        self._told = told
        portal = DBusAddress("/org/freedesktop/portal/desktop", _NAME, _SETTINGS)
        changed = MatchRule(type="signal", sender=_NAME, interface=_SETTINGS, member="SettingChanged")
        try:
            session = bus.Bus(self, bus.of_session(), [changed], self._take)
            self._asked = session.ask(new_method_call(portal, "Read", "ss", _WHAT))
        except bus.FAULTS:
            told(None)

    def _take(self, message: Message) -> None:
        fields = message.header.fields
        if fields.get(HeaderFields.member) == "SettingChanged" and message.body[:2] == _WHAT:
            self._told(_wish(message.body[2]))
        elif fields.get(HeaderFields.reply_serial) == self._asked:
            is_answer = message.header.message_type == MessageType.method_return
            self._told(_wish(message.body[0]) if is_answer else None)


def _wish(variant: object) -> bool | None:
    """Return what a variant holds, or one within it: 1 is dark, 2 is light; what the standard does not know is no wish."""
    while isinstance(variant, tuple):
        variant = variant[-1]
    return variant == 1 if variant in (1, 2) else None
