"""News on Today and the timelines: logged, answered with words to begin with, told to those who were neglected."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLabel, QMenu, QPushButton

from models import clock, database, interactions, letters, news, own_news, people, wordings
from models.formats.records import Contact, Email
from ui import doing_letters, doing_news
from ui.dialogs.log_news import NewsDialog
from ui.dialogs.write import WriteDialog
from ui.pages.timeline import open_row, row_menu


def add(name: str = "Samira Benali", **values: object) -> int:
    return people.save(None, Contact(name=name, emails=[Email(f"p{len(name)}@example.com")], **values))


@pytest.fixture
def samira(window) -> int:
    return add(given="Samira")


def letter_dialog(window) -> WriteDialog:
    return window.findChildren(WriteDialog)[-1]


def labels(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def chosen(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()


def test_a_news_is_logged_and_stands_on_today(window, samira, answer, qtbot):
    def fill(dialog: NewsDialog) -> None:
        dialog.people.choose([(samira, "")])
        dialog.kind.setCurrentIndex(dialog.kind.findData("birth"))
        assert dialog.until.date().toPython() == clock.today() + timedelta(days=60)
        dialog.what.setText("a daughter")
        dialog._try()

    answer(fill)
    doing_news.log_news(window)
    page = window.page("today")
    qtbot.waitUntil(lambda: "Samira Benali has a child" in labels(page.side.occasions))
    assert "a daughter" in labels(page.side.occasions)
    window.notice.undo.click()
    assert not news.fresh(clock.today())


def test_a_news_without_a_person_is_not_saved(window, answer):
    def look(dialog: NewsDialog) -> None:
        dialog._try()
        assert "Choose whose" in labels(dialog)
        dialog.reject()

    answer(look)
    doing_news.log_news(window)


def test_a_congratulation_begins_with_words_and_puts_the_news_away_once_sent(window, samira):
    news.log(news.new("promotion", samira, clock.today(), "head of purchasing"), [samira])
    (entry,) = news.fresh(clock.today())
    dialog = doing_news.answer(window, entry)
    assert dialog.subject.text() == "Congratulations!"
    assert "{first name}" in dialog.text.toPlainText()
    chosen(dialog.wordings_menu(), "العربية")
    assert dialog.subject.text() == "تهانينا"
    dialog.log()
    assert news.fresh(clock.today()) == []
    assert "Samira" in interactions.of_person(samira)[0].note
    database.undo()  # both, in one step
    assert news.fresh(clock.today())
    assert not interactions.newest()


def test_words_of_ones_own_are_kept_from_the_letter(window, samira):
    dialog = doing_letters.write(window, [samira], "birthday")
    dialog.subject.setText("Joyeux 12")
    dialog.text.setPlainText("Coucou {prénom}")
    chosen(dialog.wordings_menu(), "Always begin so: Birthday, English")
    assert wordings.get("birthday", "en") == letters.Letter("Joyeux 12", "Coucou {prénom}")
    chosen(dialog.wordings_menu(), "Back to the first words")
    assert dialog.subject.text() == "Happy birthday"
    assert not wordings.is_own("birthday", "en")


def test_an_empty_page_offers_words_too(window, samira):
    dialog = doing_letters.write(window, [samira])
    assert dialog.text.toPlainText() == ""
    chosen(dialog.wordings_menu(), "Prize")
    assert dialog.subject.text() == "Congratulations on the prize"


def test_own_news_are_logged_and_told_at_once(window, samira, answer):
    interactions.save(interactions.new("call", [samira], clock.today()))
    people_before = people.count()

    def fill(dialog: NewsDialog) -> None:
        dialog.whose.setCurrentIndex(1)
        assert not dialog.people.isVisible()
        assert dialog.note.isVisible()
        dialog.what.setText("I lead the office")
        dialog._try()

    answer(fill)
    doing_news.log_news(window)
    dialog = letter_dialog(window)
    assert "I lead the office" in dialog.text.toPlainText()
    dialog.audience.add([(samira, "")])
    dialog.log()
    (entry,) = own_news.fresh(clock.today())
    assert entry.told == 1
    assert people.count() == people_before


def test_today_shows_what_is_still_to_be_told(window, samira, qtbot):
    own_news.save(own_news.new("birth", clock.today(), "A son <b>"))
    page = window.show_page("today")
    qtbot.waitUntil(lambda: "Your news to tell" in labels(page.side))
    tell, away = (
        next(each for each in page.side.findChildren(QPushButton) if each.accessibleName() == name and each.isVisible())
        for name in ("Tell: A son <b>", "Put away: A son <b>")
    )
    tell.click()
    assert letter_dialog(window).windowTitle() == "Tell: A son <b>"
    away.click()
    assert own_news.fresh(clock.today()) == []


def test_more_news_than_have_room_are_a_click_away(window, qtbot):
    for number in range(6):
        person = add(f"Person {number}")
        news.log(news.new("prize", person, clock.today()), [person])
    page = window.show_page("today")
    next(each for each in page.side.findChildren(QPushButton) if each.text() == "All 6 news").click()
    assert window.shown() == "timeline"
    assert len(window.page("timeline").model.rows()) == 6
    assert window.page("timeline").groups.checkedButton().text() == "Occasions"


def test_an_occasion_offers_a_letter_a_call_and_to_be_put_away(window, samira, qtbot):
    news.log(news.new("move", samira, clock.today(), "to Lyon"), [samira])
    page = window.show_page("today")
    reach = next(each for each in page.side.findChildren(QPushButton) if each.accessibleName() == "Reach Samira Benali")
    reach.click()
    menu = reach.findChildren(QMenu)[0]
    assert [action.text() for action in menu.actions() if action.text()] == [
        "Write…", "Plan a call…", "Log an interaction…", "Edit…", "Put away"]  # fmt: skip
    chosen(menu, "Put away")
    assert news.fresh(clock.today()) == []
    menu.close()


def test_a_news_is_edited_and_deleted_on_the_timeline(window, samira, answer):
    news.log(news.new("prize", samira, clock.today(), "best paper"), [samira])
    page = window.show_page("timeline")
    (row,) = page.model.rows()
    answer(lambda dialog: (dialog.what.setText("best talk"), dialog._try()))
    open_row(window, row)
    (row,) = page.model.rows()
    assert row.text == "best talk"
    chosen(row_menu(window, row, page), "Delete")
    assert page.model.rows() == []
    window.notice.undo.click()
    assert len(page.model.rows()) == 1
