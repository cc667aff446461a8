"""What the tests of the window may ask for."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QWidget

Typist = Callable[[QWidget, str], None]


@pytest.fixture(autouse=True)
def own_settings(home: Path) -> None:
    """The window keeps how it looks in this test's home: Qt would keep to the first home it saw."""
    QCoreApplication.setOrganizationName("Keepwarm")
    QCoreApplication.setApplicationName("Keepwarm")
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(home / "config"))


@pytest.fixture
def type_text(qtbot: object) -> Typist:
    """Type into a widget as an input method does: qtbot.keyClicks() aborts on letters beyond Latin-1."""

    def type_(widget: QWidget, text: str) -> None:
        widget.setFocus()
        event = QInputMethodEvent()
        event.setCommitString(text)
        QCoreApplication.sendEvent(widget, event)

    return type_
