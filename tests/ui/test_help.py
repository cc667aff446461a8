"""Help, the first minutes, and that the two name things as the window does."""

import re
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from models import call_windows, settings
from ui import language
from ui.dialogs import help as guide
from ui.dialogs.help import open_help

sys.path.insert(0, str(Path(__file__).parents[2] / "tools"))

import translations


@pytest.mark.parametrize("code", language.NAMES)
def test_the_guide_is_whole_in_every_language(code):
    pages = guide.pages(code)
    assert len(pages) == len(guide.PAGES)
    assert all(title and len(body) > 120 for title, body in pages)
    text = "\n".join(body for _, body in pages)
    for word in ("Ctrl+L", "Ctrl+K", "Ctrl+I", "Ctrl+E", "Ctrl+Z", "F2", "iPhone", "Android", "Outlook", "LinkedIn", "vCard"):
        assert word in text, word
    assert "](" not in text and "http" not in text  # nothing to follow, nothing to load


def test_f1_opens_the_guide_and_every_key_of_the_menu_is_in_it(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_F1)
    (dialog,) = window.findChildren(guide.HelpDialog)
    assert dialog.text.toPlainText().startswith("First steps")
    assert open_help(window, "keys") is dialog
    text = dialog.text.toPlainText()
    for action in window.actions():
        if not action.shortcut().isEmpty():
            assert action.shortcut().toString() in text, action.text()
    assert "In a list: log an interaction" in text
    dialog.close()


def test_f1_opens_what_is_said_of_the_page_that_is_shown(window, qtbot):
    window.show_page("follow_ups")
    qtbot.keyClick(window, Qt.Key.Key_F1)
    (dialog,) = window.findChildren(guide.HelpDialog)
    assert dialog.text.toPlainText().startswith("Follow-ups")
    dialog.close()


def test_the_guide_is_searched(window):
    dialog = open_help(window)
    dialog.find.setText("iphone airdrop")
    shown = [dialog.list.item(row).text() for row in range(dialog.list.count()) if not dialog.list.item(row).isHidden()]
    assert shown == ["Getting your contacts and your calendar"]
    assert "AirDrop" in dialog.text.toPlainText()
    dialog.find.setText("nothing says this")
    assert dialog.text.toPlainText().startswith("Nothing of the help")
    dialog.find.clear()
    dialog.list.setCurrentRow(0)
    assert dialog.text.toPlainText().startswith("First steps")
    dialog.close()


def test_keys_are_named_as_on_the_menu():
    """A key in the guide is one of the window's, whatever language it is in."""
    for code in language.NAMES:
        text = "\n".join(body for _, body in guide.pages(code))
        assert set(re.findall(r"Ctrl\+(?:Shift\+|Maj\+)?\w", text)) <= {
            "Ctrl+I", "Ctrl+1", "Ctrl+Z", "Ctrl+A", "Ctrl+L", "Ctrl+K", "Ctrl+E", "Ctrl+Shift+P", "Ctrl+Maj+P",
            "Ctrl+Shift+L", "Ctrl+Maj+L", "Ctrl+0", "Ctrl+Shift+O", "Ctrl+Maj+O",
        }  # fmt: skip


def test_the_dot_of_a_numbered_line_stands_behind_its_number_in_arabic_too(window, qapp, request):
    request.addfinalizer(lambda: qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    block = guide.HelpDialog(window, "start").text.document().begin()
    while not block.textList():
        block = block.next()
    assert block.textDirection() == Qt.LayoutDirection.RightToLeft
    assert block.textList().itemText(block) == "1."  # which the line turns as a whole


# --- first minutes ---


@pytest.fixture
def welcome(window):
    return window.page("today").empty


def test_three_things_are_asked_each_kept_when_it_is_left(welcome, window, qtbot):
    assert welcome.isVisible()
    welcome.own.setFocus()
    qtbot.keyClicks(welcome.own, "Me@Example.com; work@example.org, nonsense")
    qtbot.keyClick(welcome.own, Qt.Key.Key_Return)
    assert settings.get(settings.OWN_ADDRESSES) == ["me@example.com", "work@example.org"]
    welcome.hours.selectAll()
    qtbot.keyClicks(welcome.hours, "10:00-11:30")
    qtbot.keyClick(welcome.hours, Qt.Key.Key_Return)
    assert call_windows.hours_text(call_windows.rules().hours) == "10:00-11:30"
    welcome.hours.selectAll()
    qtbot.keyClicks(welcome.hours, "noon")
    qtbot.keyClick(welcome.hours, Qt.Key.Key_Return)
    assert welcome.hours.text() == "10:00-11:30" and window.notice.text()


def test_how_to_get_the_contacts_is_a_click_away(welcome, window):
    next(one for one in welcome.findChildren(QPushButton) if one.text() == "How do I get them?").click()
    (dialog,) = window.findChildren(guide.HelpDialog)
    assert "iPhone" in dialog.text.toPlainText()
    dialog.close()


OTHERS = {"contacts"}  # pages about other programs
NO_NAMES = {"them", "eux", "إليه"}  # set off in a sentence
KEY = re.compile(r"\u2066?(?:Ctrl|Shift|Maj)\+\S+|F\d+|[A-Z]|Enter|Entrée|Esc|Échap|Tab")


@pytest.mark.parametrize("code", language.NAMES)
def test_what_the_guide_points_at_is_called_so_in_the_window(code):
    def bare(text: str) -> str:
        return re.sub(r"[\u00a0\u202f]", " ", text).replace("▾", "").strip().rstrip("…").lower()

    known = translations.translated(translations.PLACE / f"keepwarm_{'fr' if code == 'en' else code}.ts")
    texts = {bare(text) for (source, _), forms in known.items() for text in ([source] if code == "en" else forms)}
    unknown = []
    for page, (_, body) in zip(guide.PAGES, guide.pages(code), strict=True):
        for bold, slanted, quoted in re.findall(r"\*\*(.+?)\*\*|\*([^*\n]+)\*|«([^»]+)»", body):
            name = bold or slanted or quoted
            if page not in OTHERS and name not in NO_NAMES and not KEY.fullmatch(name) and bare(name) not in texts:
                unknown += [name] if "," not in name and "،" not in name else []  # with a comma: what one may type
    assert unknown == []
