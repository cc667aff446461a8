"""Tips: one line below a page, gone for good once it was put away or its command was used."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from models import feeds, people
from models.formats.records import Contact
from ui import tips


@pytest.fixture
def line(window):
    """The line, on Today, with somebody in the file."""
    people.add([Contact(name="Samira Benali")])
    window.show_page("today")
    return window.tip


def test_nothing_is_said_where_the_page_itself_says_how_to_begin(window):
    assert window.tip.text() == ""
    window.show_page("import")
    assert "dropped anywhere" in window.tip.text()


def test_a_tip_that_was_put_away_stays_away_and_no_other_takes_its_place(line, window, qtbot):
    assert line.text().startswith("Log what happened in one line")
    assert line.accessibleName().startswith("Ctrl+L Log what happened") and line.close_.accessibleName()
    line.close_.setFocus()
    qtbot.keyClick(line.close_, Qt.Key.Key_Space)
    assert line.text() == "" and window.page("today").isAncestorOf(QApplication.focusWidget())
    window.show_page("people")
    assert line.text().startswith("Find anybody")
    line.close_.click()
    assert line.text() == ""
    window.show_page("today")
    assert line.text() == ""
    window.show_page("people")  # has another one, at the next visit
    assert line.text().startswith("Write to whoever")
    assert tips.gone() == ["people", "today"]


def test_a_tip_goes_once_its_command_was_used_by_key_or_by_page(line, window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.topbar.log.hasFocus() and line.text() == ""
    page = window.show_page("openness")
    assert line.text().startswith("In the picture")
    page.web.chosen.emit(people.find("Samira Benali")[0].id)
    assert tips.gone() == ["openness", "today"]


def test_what_is_said_of_articles_waits_until_feeds_are_followed(line, window):
    window.show_page("watch")
    assert line.text() == ""
    feeds.save(feeds.Entry(None, "https://example.com/feed", "News"))
    feeds.turn(True)
    window.show_page("today")
    window.show_page("watch")
    assert line.text().startswith("S shares")


def test_settings_show_them_again_or_none(line, window):
    page = window.show_page("settings")
    row = page.by_name()["tips_gone"]
    assert not page.tips_again.isEnabled() and not row.changed.isVisible()
    page.no_tips.click()
    assert row.says(row.setting.get()) == "no tip" and row.changed.isVisible() and not page.no_tips.isEnabled()
    window.show_page("today")
    assert line.text() == ""
    window.show_page("settings")
    page.tips_again.click()
    assert tips.gone() == [] and not page.tips_again.isEnabled()
    window.show_page("today")
    assert line.text()


def test_tips_that_went_by_themselves_are_no_choice_of_the_user(line, window):
    tips.learned("today")
    page = window.show_page("settings")
    row = page.by_name()["tips_gone"]
    assert not row.changed.isVisible() and not row.reset.isVisible() and page.tips_again.isEnabled()
    page.reset_all.click()
    assert "as it was at first" in window.notice.text() and tips.gone() == ["today"]
    page.no_tips.click()
    assert row.changed.isVisible() and row.reset.isVisible()


def test_a_file_of_settings_may_say_which_are_gone(window):
    setting = window.show_page("settings").by_name()["tips_gone"].setting
    assert setting.travels
    for value in ([], ["today", "people"], ["*"]):
        assert setting.may_be(value)
        setting.put(value)
        assert sorted(setting.get()) == sorted(value)
    for value in (None, "today", [1], ["shoes"], {"today": 1}):
        assert not setting.may_be(value)
