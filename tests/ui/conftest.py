"""What the tests of the window may ask for."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from models import connection, database
from tests.databases import make_empty
from ui.job import Progress
from ui.window import Window

Typist = Callable[[QWidget, str], None]


@pytest.fixture(autouse=True)
def own_settings(home: Path) -> None:
    """The window keeps how it looks in this test's home: Qt would keep to the first home it saw."""
    QCoreApplication.setOrganizationName("Keepwarm")
    QCoreApplication.setApplicationName("Keepwarm")
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(home / "config"))


@pytest.fixture(autouse=True)
def nothing_stays(qapp: QApplication) -> Iterator[None]:
    """Widgets of a test are gone after it, and the look that it chose: what stays makes all that come later slower.

    Qt deletes what was closed when its loop runs, and between tests none does.
    """
    before = qapp.styleSheet(), qapp.palette(), qapp.font()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if qapp.styleSheet() != before[0]:
        qapp.setStyleSheet(before[0])
        qapp.setPalette(before[1])
        qapp.setFont(before[2])


@pytest.fixture
def window(qtbot, data_file) -> Iterator[Window]:
    """The window on an empty database of its own, ready to answer."""
    listeners = list(database.listeners)
    shown = Window()
    qtbot.addWidget(shown)
    shown.resize(1440, 900)  # the screen of the tests is smaller
    shown.show()
    shown.open_database(make_empty(data_file))
    qtbot.waitUntil(shown.topbar.isEnabled)
    yield shown
    shown.close()
    database.close()
    connection.wait_at_most(connection.BUSY_MS)
    database.listeners[:] = listeners


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[object]:
    """A D-Bus of our own, which both the desktop and the system's services are on; gives a connection to it."""
    if not shutil.which("dbus-daemon"):
        pytest.skip("needs dbus-daemon")
    blocking = pytest.importorskip("jeepney.io.blocking")
    words = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    daemon = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    address = daemon.stdout.readline().strip()
    if not address:
        pytest.skip("dbus-daemon does not start here")
    for name in ("SESSION", "SYSTEM"):
        monkeypatch.setenv(f"DBUS_{name}_BUS_ADDRESS", address)
    with blocking.open_dbus_connection(address) as connection:
        yield connection
    daemon.kill()
    daemon.communicate()


@pytest.fixture
def answer(qtbot) -> Iterator[Callable[[Callable[[QDialog], None]], None]]:
    """Let `do(dialog)` answer the next modal dialog: one that is left open is closed, one that does not come fails the test."""
    waiting: list[Callable[[QDialog], None]] = []

    def wait_for(do: Callable[[QDialog], None]) -> None:
        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if do not in waiting:
                return
            asks = isinstance(dialog, QDialog) and not isinstance(dialog, Progress)  # that one ends by itself
            if asks and dialog.isActiveWindow():
                waiting.remove(do)
                try:
                    do(dialog)
                    assert not dialog.isVisible(), "the dialog was not answered"
                finally:
                    if dialog.isVisible():
                        dialog.reject()
            else:
                QTimer.singleShot(10, look)

        waiting.append(do)
        QTimer.singleShot(0, look)

    yield wait_for
    left = list(waiting)
    waiting.clear()
    assert not left, "a dialog was to come and did not"


@pytest.fixture
def heard() -> Callable[[QWidget], str]:
    """Return what a reader of the screen was told last in a window while the focus stayed where it is, "" for nothing."""

    def last(window: QWidget) -> str:
        voices = [one for one in window.findChildren(QWidget) if getattr(one, "reads_as", "") == "Notification"]
        return voices[-1].accessibleName() if voices else ""

    return last


@pytest.fixture
def type_text(qtbot: object) -> Typist:
    """Type into a widget as an input method does: qtbot.keyClicks() aborts on letters beyond Latin-1."""

    def type_(widget: QWidget, text: str) -> None:
        widget.setFocus()
        event = QInputMethodEvent()
        event.setCommitString(text)
        QCoreApplication.sendEvent(widget, event)

    return type_
