"""The window is dark when the desktop is, from the start and as soon as that changes: by Qt, or by the desktop's portal."""

import pytest
from PySide6.QtCore import QSettings, Qt

from ui import theme

PORTAL, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
SETTINGS, APPEARANCE = "org.freedesktop.portal.Settings", "org.freedesktop.appearance"


@pytest.fixture(autouse=True)
def as_the_system(qapp):
    """The theme follows the system, which is light; so it is left."""
    before = qapp.styleSheet(), qapp.palette()
    theme.start(qapp)
    yield
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    theme.apply(qapp, "light")
    qapp.setStyleSheet(before[0])
    qapp.setPalette(before[1])


def test_qt_tells_and_the_window_follows_unless_the_user_chose(qapp, window, qtbot):
    hints, ground = qapp.styleHints(), lambda: window.grab().toImage().pixelColor(window.width() // 2, 2).name()
    light = ground()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.now is theme.DARK and ground() == theme.DARK.background != light
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.now is theme.LIGHT and ground() == light
    theme.choose("light")
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.now is theme.LIGHT
    theme.choose("system")
    assert theme.now is theme.DARK
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)


def test_the_portal_tells_too_and_what_it_said_is_known_at_the_next_start(qapp, qtbot, bus):
    from jeepney import DBusAddress, HeaderFields, message_bus, new_method_return, new_signal

    def changed(*what):
        bus.send(new_signal(DBusAddress(PATH, interface=SETTINGS), "SettingChanged", "ssv", what))

    bus.send_and_get_reply(message_bus.RequestName(PORTAL))
    theme.follow_desktop(qapp)
    asked = bus.receive(timeout=5)
    while asked.header.fields.get(HeaderFields.member) != "Read":
        asked = bus.receive(timeout=5)
    assert asked.body == (APPEARANCE, "color-scheme")
    bus.send(new_method_return(asked, "v", (("v", ("u", 1)),)))
    qtbot.waitUntil(lambda: theme.now is theme.DARK)
    changed(APPEARANCE, "color-scheme", ("u", 2))
    qtbot.waitUntil(lambda: theme.now is theme.LIGHT)
    changed(APPEARANCE, "accent-color", ("u", 1))  # something else
    changed(APPEARANCE, "color-scheme", ("u", 1))
    qtbot.waitUntil(lambda: theme.now is theme.DARK)
    changed(APPEARANCE, "color-scheme", ("s", "shoes"))  # no wish: as Qt has it
    qtbot.waitUntil(lambda: theme.now is theme.LIGHT)
    changed(APPEARANCE, "color-scheme", ("u", 1))
    qtbot.waitUntil(lambda: theme.now is theme.DARK)
    theme.apply(qapp, "light")
    theme.start(qapp)
    assert theme.now is theme.DARK


def test_where_no_portal_answers_what_was_said_once_is_forgotten(qapp, qtbot, bus, monkeypatch):
    for address in (None, "unix:path=/nowhere/at/all"):  # a bus without a portal, and no bus
        if address:
            monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        QSettings().setValue("system_dark", "dark")
        theme.start(qapp)
        assert theme.now is theme.DARK
        theme.follow_desktop(qapp)
        qtbot.waitUntil(lambda: theme.now is theme.LIGHT)
