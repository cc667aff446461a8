"""What the tests of the window may ask for."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QWidget

Typist = Callable[[QWidget, str], None]


@pytest.fixture
def type_text(qtbot: object) -> Typist:
    """Type into a widget as an input method does: qtbot.keyClicks() aborts on letters beyond Latin-1."""

    def type_(widget: QWidget, text: str) -> None:
        widget.setFocus()
        event = QInputMethodEvent()
        event.setCommitString(text)
        QCoreApplication.sendEvent(widget, event)

    return type_
