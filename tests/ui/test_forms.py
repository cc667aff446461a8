"""What the small dialogs share: Save says what is missing, takes one there, and the words go once it is mended."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel

from models import events, interactions, people
from models.formats.records import Contact
from ui.dialogs.edit_event import EventDialog
from ui.dialogs.form import FormDialog
from ui.dialogs.log_interaction import LogDialog


@pytest.fixture
def save(qtbot):
    """Show a dialog and press its Save with the mouse; return what it says is missing."""

    def press(dialog: FormDialog) -> str:
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        button = dialog.buttons.button(QDialogButtonBox.StandardButton.Save)
        button.setFocus()
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        return said(dialog)

    return press


def said(dialog: FormDialog) -> str:
    label = dialog.findChild(QLabel, "advice")
    return label.text() if label.isVisible() else ""


def test_the_field_that_lacks_something_has_the_focus(db, today, save):
    dialog = EventDialog(events.new(None, today), None)
    assert "called" in save(dialog)
    assert dialog.focusWidget() is dialog.title


def test_what_was_missing_is_no_longer_said_once_it_is_mended(db, today, save, type_text, qtbot):
    people.save(None, Contact(name="Ali Tazi"))
    dialog = LogDialog(interactions.new("call", [], today), None)
    assert "with whom" in save(dialog)
    line = dialog.people.focusProxy()
    assert dialog.focusWidget() is line
    type_text(line, "ali")
    assert said(dialog) == ""
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert [name for _, name in dialog.people.chosen()] == ["Ali Tazi"]
    assert said(dialog) == ""
