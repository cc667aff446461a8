"""Today: filters, orders, the past, the reasons, and a kind word after several snoozes."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton

from models import choices, clock, database, favours, follow_ups, interactions, networks, people
from models.formats.records import Contact
from ui.widgets.labels import LinkLabel


def talk(person: int, *ago: int) -> None:
    with database.change("Talks"):
        for days in ago:
            interactions.save(interactions.new("call", [person], clock.today() - timedelta(days=days)))


@pytest.fixture
def page(window):
    """Ali and Zoé are going cold, she for longer; Paul is not; Omar was never met."""
    for name, tags in (("Ali", ["club"]), ("Zoé", []), ("Paul", ["club"]), ("Omar", [])):
        people.save(None, Contact(name=name, tags=tags))
    talk(number("ali"), *range(90, 800, 20))
    talk(number("zoé"), *range(150, 800, 20))
    talk(number("paul"), *range(3, 800, 20))
    return window.show_page("today")


def number(name: str) -> int:
    return people.find(name)[0].id


def names(page) -> list[str]:
    return [row.name for row in page.model.rows()]


def entries(menu: QMenu) -> dict[str, object]:
    return {action.text(): action for action in menu.actions() if action.text()}


def test_the_count_says_of_whom_and_leads_to_them(page, window):
    assert page.counts.text() == "2 of the 3 people you keep up with need you this week"
    page.whom.click()
    shown = window.page("people")
    assert window.shown() == "people"
    assert [row.name for row in shown.model.rows()] == ["Ali", "Paul", "Zoé"]
    assert "four contacts" in shown.rule_.text()


def test_those_never_met_have_a_pile_of_their_own(page, window):
    assert page.never.text() == "1 person was never contacted"
    page.never.click()
    assert [row.name for row in window.page("people").model.rows()] == ["Omar"]


def test_only_some_are_shown_and_in_another_order(page):
    entries(page._among_menu())["club"].trigger()
    assert names(page) == ["Ali"]
    assert page.counts.text() == "1 of club is going cold"
    entries(page._among_menu())["Everybody"].trigger()
    entries(page._order_menu())["Longest silence first"].trigger()
    assert names(page) == ["Zoé", "Ali"]
    entries(page._order_menu())["By name"].trigger()
    assert names(page) == ["Ali", "Zoé"]


def test_the_sidebar_says_how_many_need_the_user(page, window, qtbot):
    shown = window.sidebar._items["today"]._number
    qtbot.waitUntil(lambda: shown.text() == "2")
    follow_ups.save(follow_ups.new([number("ali")], clock.today() + timedelta(days=1)))
    qtbot.waitUntil(lambda: shown.text() == "1")


def test_the_past_can_be_asked(page):
    talk(number("ali"), 0)
    assert names(page) == ["Zoé"]
    entries(page._day_menu())["A month ago"].trigger()
    assert names(page) == ["Ali", "Zoé"] or names(page) == ["Zoé", "Ali"]
    assert page.counts.text().startswith("On ")
    entries(page._day_menu())["Today"].trigger()
    assert names(page) == ["Zoé"]


def test_another_day_is_asked_for(page, answer):
    def choose(dialog) -> None:
        edit = dialog.form.itemAt(1).widget()
        edit.setDate(edit.date().addDays(-30))
        dialog.accept()

    answer(choose)
    entries(page._day_menu())["Another day…"].trigger()
    assert page._day == clock.today() - timedelta(days=30)


def test_w_and_a_click_on_the_sentence_tell_why(page, qtbot, answer):
    said = []

    def read(dialog) -> None:
        QApplication.processEvents()
        said.append("\n".join(label.text() for label in dialog.findChildren(QLabel)))
        dialog.reject()

    page.list.choose(number("ali"))
    answer(read)
    qtbot.keyClick(page.list, Qt.Key.Key_I)
    answer(read)
    row = page.list.visualRect(page.list.currentIndex())
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=row.topLeft() + QPoint(120, 40))
    assert len(said) == 2
    assert said[0] == said[1]
    assert all(word in said[0] for word in ("Ali", "Silent for 3 months", "Had you talked on this day", "20 days"))


def test_a_plan_calms_and_is_not_counted_as_a_need(page):
    follow_ups.save(follow_ups.new([number("zoé")], clock.today() + timedelta(days=3), "hello"))
    assert page.counts.text() == "1 of the 3 people you keep up with needs you this week · 1 more has a plan"
    assert "A call is planned for" in page.model.rows()[1].reason


def test_after_several_snoozes_a_slower_rhythm_or_letting_go_is_offered(page, qtbot):
    ali = number("ali")
    day = clock.today()
    for before in (2, 1):
        choices.snooze([ali], day - timedelta(days=before - 1), day - timedelta(days=before))
    page.list.choose(ali)
    qtbot.keyClick(page.list, Qt.Key.Key_S)
    menu = QApplication.activePopupWidget()
    offers = entries(menu)
    assert "Expect each other less often: every 4 weeks" in offers
    assert "Until something happens" in offers
    offers["Let go: no longer keep up"].trigger()
    menu.close()
    assert choices.choices_of(ali).keep_up is False
    assert names(page) == ["Zoé"]


# --- the year ---


def test_the_year_is_shown_told_by_key_and_its_bands_lead_to_people(page, qtbot, window):
    qtbot.waitUntil(page.year.isVisible)
    chart = page.year.chart
    assert "3 people you keep up with" in page.year.remark.text()
    assert "warm 1" in chart.accessibleDescription()
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart._at == 12
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart._at == 11
    before = chart.grab().toImage()
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.grab().toImage() != before
    room = chart._room()
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(int(room.right()) - 2, int(room.bottom()) - 3))
    assert window.shown() == "people"
    assert window.page("people")._among == "band warm"


def test_there_is_no_year_before_anything_is_known(window, qtbot):
    people.save(None, Contact(name="Ali"))
    page = window.show_page("today")
    qtbot.waitUntil(lambda: page.year.chart is not None)
    assert not page.year.isVisible()


# --- networks and promises ---


def said(widget) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def test_networks_show_their_pulse_and_filter_the_list(page, qtbot, window):
    club = networks.save(networks.Entry(name="CJD & friends"))
    networks.add_members(club, [number("ali"), number("paul")])
    qtbot.waitUntil(lambda: "CJD & friends" in said(page.side))
    assert "no contribution yet" in said(page.side)
    entries(page._among_menu())["CJD && friends"].trigger()
    assert names(page) == ["Ali"]
    assert page.counts.text() == "1 of CJD & friends is going cold"
    next(each for each in page.side.findChildren(LinkLabel) if each.text() == "CJD & friends").clicked.emit()
    assert window.shown() == "networks"


def test_a_promise_that_is_due_can_be_kept_and_taken_back(page, qtbot, window):
    entry = favours.new("promise", number("ali"), clock.today() - timedelta(days=9))
    entry.due, entry.text = (clock.today() - timedelta(days=2)).isoformat(), "the list of suppliers"
    favours.save(entry)
    qtbot.waitUntil(lambda: "the list of suppliers · 2 days late" in said(page.side))
    next(each for each in page.side.findChildren(QPushButton) if each.text() == "Kept").click()
    qtbot.waitUntil(lambda: "the list of suppliers" not in said(page.side))
    window.notice.undo.click()
    qtbot.waitUntil(lambda: "the list of suppliers" in said(page.side))
