"""The buttons that end a dialog stand in one order everywhere, and what goes on is marked the same way."""

import sys

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QInputDialog, QLabel, QMessageBox, QPushButton

from models import people
from tests.databases import make_demo
from tests.ui.dialogs import every_dialog
from ui import doing, theme

ROLE = QDialogButtonBox.ButtonRole
ORDER = [ROLE.ActionRole, ROLE.DestructiveRole, ROLE.RejectRole, ROLE.AcceptRole, ROLE.YesRole]


@pytest.fixture(autouse=True)
def dressed(qapp):
    theme.apply(qapp, "light")


@pytest.fixture
def full(window, data_file, now, qtbot):
    """The window on the demo."""
    window.open_database(make_demo(data_file.with_name("demo.db"), now))
    qtbot.waitUntil(lambda: bool(window.actions()))
    return window


def filled(button: QPushButton) -> str:
    """Return the colour that a button is filled with."""
    return button.grab().toImage().pixelColor(QPoint(8, button.height() // 2)).name()


def out_of_order(dialog: QDialog) -> list[str]:
    """Return what is wrong with the buttons that end a dialog."""
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    found = []
    boxes = dialog.findChildren(QDialogButtonBox)
    buttons = [one for one in dialog.findChildren(QPushButton) if one.isVisible()]
    loose = [one for one in buttons if one.text().replace("&", "") in ("Cancel", "Close", "Save")
             and not any(one in box.buttons() for box in boxes)]  # fmt: skip
    found += [f"{one.text()} is laid out by hand" for one in loose]
    for box in boxes:
        shown = [one for one in box.buttons() if one.isVisible()]
        shown.sort(key=lambda one: one.mapTo(dialog, QPoint()).x(), reverse=dialog.isRightToLeft())
        roles = [box.buttonRole(one) for one in shown]
        wanted = sorted(roles, key=ORDER.index)
        primary = [box.buttonRole(one) for one in shown if one.property("look") == "primary"]
        goes_on = bool({ROLE.AcceptRole, ROLE.YesRole} & set(roles))
        if roles != wanted or len(primary) != goes_on or ROLE.RejectRole in primary:
            found.append(", ".join(one.text() for one in shown))
    return found


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="has an order of its own")
@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_what_goes_on_comes_last_and_is_marked_in_every_dialog(full, today, way):
    one, two = (row.id for row in people.search("Samira Benali")[:1] + people.search("Marie Lef")[:1])
    faults = {}
    for dialog in every_dialog(full, one, two, today):
        dialog.setLayoutDirection(way)
        QApplication.processEvents()
        if found := out_of_order(dialog):
            faults[f"{type(dialog).__name__} {dialog.windowTitle()}"] = found
    assert faults == {}


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="has an order of its own")
@pytest.mark.parametrize("for_good", [False, True])
def test_a_question_has_its_buttons_in_that_order(window, answer, for_good):
    def look(box: QMessageBox) -> None:
        cancel, yes = sorted(box.buttons(), key=lambda one: one.x())
        assert (cancel.text(), yes.text()) == ("Cancel", "Erase")
        assert (filled(yes) == theme.now.accent) == (box.defaultButton() is yes) == (not for_good)
        assert all(label.textFormat() != Qt.TextFormat.RichText for label in box.findChildren(QLabel))
        cancel.click()

    answer(look)
    assert not doing.ask(window, "Erase?", "Gone is gone.", "Erase", for_good=for_good)


def test_a_line_to_fill_in_marks_what_enter_does(window, qtbot):
    dialog = QInputDialog(window)
    dialog.show()
    box = dialog.findChild(QDialogButtonBox)
    save = box.button(QDialogButtonBox.StandardButton.Ok)
    assert save.isDefault()
    assert filled(save) == theme.now.accent
    dialog.close()


def test_enter_in_a_letter_does_not_send_it(full, today, monkeypatch):
    opened = []
    monkeypatch.setattr("ui.dialogs.write.QDesktopServices.openUrl", opened.append)
    one = people.search("Samira Benali")[0].id
    for dialog in every_dialog(full, one, one, today):
        if hasattr(dialog, "subject") and hasattr(dialog, "hand_over"):
            dialog.activateWindow()
            dialog.subject.setFocus()
            QTest.keyClick(dialog.subject, Qt.Key.Key_Return)
            assert not any(button.isDefault() for button in dialog.findChildren(QPushButton))
    assert opened == []
