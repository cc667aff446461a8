"""For those who use no mouse, or do not see the screen: names, an order of focus that leads everywhere, a focus that shows."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QButtonGroup,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QTextEdit,
    QTimeEdit,
    QWidget,
)

from models import people
from tests.databases import make_demo
from tests.ui.dialogs import every_dialog
from ui import roles, theme
from ui.widgets.labels import EmptyState, Toggle
from ui.window import PAGES

# What a reader of the screen makes nothing of, where it has the focus
MUTE = (QAccessible.Role.Client, QAccessible.Role.Border, QAccessible.Role.StaticText, QAccessible.Role.NoRole)
SIGNS = set("▾⋯✎×☰‹")
ASKED = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView, QPlainTextEdit, QTextEdit)


@pytest.fixture
def full(window, data_file, now, qtbot):
    """The window on the demo, as it looks."""
    app = QApplication.instance()
    before = app.styleSheet(), app.palette()
    theme.apply(app, "light")
    roles.install()
    window.resize(1440, 900)
    window.open_database(make_demo(data_file.with_name("demo.db"), now))
    qtbot.waitUntil(lambda: bool(window.actions()))
    yield window
    app.setStyleSheet(before[0])
    app.setPalette(before[1])


def show(window, page: str) -> QWidget:
    shown = window.show_page(page)
    if page == "people":
        window.open_person(1)
    QApplication.processEvents()
    return shown


def told(widget: QWidget) -> str:
    """Return what a reader of the screen says a widget is called."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def unlabelled(shown: QWidget) -> list[str]:
    """Return the boxes of which only what is chosen would be read: neither a label tells what for, nor the description."""
    found, boxes = [], [box for box in shown.findChildren(QComboBox) if box.isVisible()]
    for box in boxes:
        QAccessible.queryAccessibleInterface(box)
    QApplication.processEvents()
    for box in boxes:
        reading = QAccessible.queryAccessibleInterface(box)
        name, told_ = box.accessibleName(), reading.text(QAccessible.Text.Description)
        if not reading.relations(QAccessible.RelationFlag.Label) and told(box) != name:
            found += [] if name and told_.startswith(name) else [f"{box.currentText()}: {told_}"]
    return found


def nameless(shown: QWidget) -> list[str]:
    """Return what can be used on it and has no name; parts of a field are named by the field."""
    used = [one for one in shown.findChildren(QWidget) if isinstance(one, ASKED) and one.isVisible()]
    parts = [one for one in used if isinstance(one.parentWidget(), QComboBox | QAbstractSpinBox | QLineEdit)]
    return [f"{type(one).__name__} {one.objectName()}" for one in used if one not in parts and not told(one)]


def unreadable(shown: QWidget) -> list[str]:
    """Return what can have the focus, or is painted, and says nothing of what it is, or shows."""
    found = []
    for one in shown.findChildren(QWidget):
        if not one.isVisible() or isinstance(one.parentWidget(), QComboBox | QAbstractSpinBox) or isinstance(one, QTextEdit):
            continue  # parts of a field; what is read line by line
        reading = QAccessible.queryAccessibleInterface(one)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and not one.focusProxy() and reading.role() in MUTE:
            found.append(f"{type(one).__name__} {told(one)}: {reading.role().name}")
        if reading.role() == QAccessible.Role.Chart and not told(one):
            found.append(f"{type(one).__name__}: a picture that is not told")
        if "<" in reading.text(QAccessible.Text.Description):
            found.append(f"{told(one)}: marks are read out")
        if SIGNS & set(told(one)) and isinstance(one, ASKED):
            found.append(f"{told(one)}: signs are read out")
        if isinstance(one, QLabel) and one.focusPolicy() and told(one) == reading.text(QAccessible.Text.Description):
            found.append(f"{told(one)}: told twice")
        if isinstance(one, Toggle) and (one.group() is not None) != (reading.role() == QAccessible.Role.RadioButton):
            found.append(f"{told(one)}: {reading.role().name}")
    return found


def same_keys(dialog: QWidget) -> list[str]:
    """Return the keys with Alt that two fields or buttons of a dialog share."""
    parts = [one for one in dialog.findChildren(QWidget) if isinstance(one, QLabel | QAbstractButton) and one.isVisible()]
    keys = [QKeySequence.mnemonic(one.text()).toString() for one in parts if isinstance(one, QAbstractButton) or one.buddy()]
    return [f"{key} twice" for key in set(keys) if key and keys.count(key) > 1]


def headings(shown: QWidget) -> list[str]:
    labels = (one for one in shown.findChildren(QLabel) if one.isVisible())
    return [told(one) for one in labels if QAccessible.queryAccessibleInterface(one).role() == QAccessible.Role.Heading]


def lines_of(view: QAbstractItemView) -> list[str]:
    """Return what is read of each line of a list."""
    reading = QAccessible.queryAccessibleInterface(view)
    return [reading.child(row).text(QAccessible.Text.Name) for row in range(reading.childCount())]


def stops(shown: QWidget) -> list[QWidget]:
    """Return where Tab should stop: of buttons of which one is chosen, at that one; arrows lead to the others."""
    grouped = {one for group in shown.window().findChildren(QButtonGroup) if group.exclusive() for one in group.buttons()}
    found = [one for one in shown.findChildren(QWidget) if one not in grouped or one.isChecked()]
    return [
        one for one in found
        if one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus and not one.focusProxy()
        and not isinstance(one.parentWidget(), QComboBox | QAbstractSpinBox)
    ]  # fmt: skip


def walk(qtbot, top: QWidget, count: int) -> list[QWidget]:
    """Press Tab so often, and return where the focus was."""
    seen = []
    for _ in range(count):
        seen.append(top.focusWidget())
        qtbot.keyClick(seen[-1] or top, Qt.Key.Key_Tab)
    return seen


@pytest.mark.parametrize("page", PAGES)
def test_everything_on_a_page_has_a_name_and_tab_leads_there(full, page, qtbot):
    shown = show(full, page)
    assert nameless(full) == unreadable(full) == []
    assert unlabelled(full) == []
    assert headings(full), "a reader of the screen goes from heading to heading"
    assert all(all(lines_of(view)) for view in shown.findChildren(QListView) if view.isVisible())
    wanted = stops(shown)
    seen = walk(qtbot, full, 2 * len(stops(full)) + 10)
    missed = [f"{type(one).__name__}: {told(one)}" for one in wanted if one not in seen]
    stuck = [told(one) for one, after in pairwise(seen) if one is after and not isinstance(one, QTimeEdit)]
    assert (missed, stuck) == ([], [])


def test_everything_in_a_dialog_has_a_name_and_tab_leads_there(full, today, qtbot):
    one, two = (row.id for row in people.search("Samira Benali")[:1] + people.search("Marie Lef")[:1])
    faults = {}
    for dialog in every_dialog(full, one, two, today):
        QApplication.processEvents()
        wanted = stops(dialog)
        (dialog.focusWidget() or wanted[0]).setFocus()
        seen = walk(qtbot, dialog, 2 * len(wanted) + 6)
        missed = [f"{type(one).__name__}: {told(one)}" for one in wanted if one not in seen]
        if found := nameless(dialog) + unreadable(dialog) + unlabelled(dialog) + same_keys(dialog) + missed:
            faults[f"{type(dialog).__name__} {dialog.windowTitle()}"] = found
    assert faults == {}


@pytest.mark.parametrize("page", PAGES)
def test_on_an_empty_page_the_focus_is_on_what_is_there(window, page):
    shown = window.show_page(page)
    QApplication.processEvents()
    one = window.focusWidget()
    assert one.isVisible() and shown.isAncestorOf(one)
    states = [state for state in shown.findChildren(EmptyState) if state.isVisible()]
    assert all(told(state).startswith(state.headline.text()) for state in states)


def test_a_page_of_the_sidebar_is_a_button_and_the_one_that_is_shown_says_so(full):
    show(full, "timeline")
    pages = [one for one in full.sidebar.findChildren(QAbstractButton) if one.isChecked()]
    assert [told(one) for one in pages] == ["Timeline"]
    reading = QAccessible.queryAccessibleInterface(pages[0])
    assert reading.role() == QAccessible.Role.Button
    assert reading.text(QAccessible.Text.Description) == "This page is shown"


def test_what_happened_is_told(full, heard):
    full.say("Logged \u2068عمر\u2069.")
    assert heard(full) == "Logged عمر."


def test_what_adds_something_is_reached_once(full, qtbot):
    shown = show(full, "people")
    seen = {told(one) for one in walk(qtbot, full, 2 * len(stops(full)) + 10) if shown.isAncestorOf(one)}
    assert "Add a tag" in seen
    assert not [name for name in seen if name.startswith("Edit: Add")]


def test_turning_a_page_the_focus_goes_nowhere_in_between(full, qtbot):
    show(full, "today")
    full.activateWindow()
    qtbot.waitUntil(full.isActiveWindow)
    seen = []
    QApplication.instance().focusChanged.connect(lambda _, now: now and seen.append(now))
    for page in ("people", "follow_ups", "settings", "networks", "today"):
        shown = full.show_page(page)
        assert len(seen) == 1 and shown.isAncestorOf(seen[0]), page
        seen.clear()


def _looks(one: QWidget) -> tuple:
    return type(one), one.property("look"), isinstance(one, QAbstractButton) and one.isChecked()


def unseen(shown: QWidget) -> list[str]:
    """Return what looks the same with the focus and without: one of each kind and look."""
    found = []
    for one in {_looks(one): one for one in stops(shown)}.values():
        one.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if not one.isVisible() or not one.hasFocus():
            continue
        there = one.grab().toImage()
        one.clearFocus()
        QApplication.processEvents()
        if one.grab().toImage() == there:
            found.append(f"{type(one).__name__}: {told(one)}")
    return found


@pytest.mark.parametrize("page", PAGES)
def test_the_focus_can_be_seen(full, page):
    theme.apply(QApplication.instance(), "dark")
    shown = show(full, page)
    full.activateWindow()
    QApplication.processEvents()
    assert unseen(shown) == []


def test_the_focus_can_be_seen_in_a_dialog(full, today):
    one, two = (row.id for row in people.search("Samira Benali")[:1] + people.search("Marie Lef")[:1])
    faults = {}
    for dialog in every_dialog(full, one, two, today):
        dialog.activateWindow()
        QApplication.processEvents()
        if found := unseen(dialog):
            faults[type(dialog).__name__] = found
    assert faults == {}
