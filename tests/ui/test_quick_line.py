"""The one-second log: what is understood is shown, put right by key, and stored by Enter."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from models import clock, database, follow_ups, interactions, people
from models.formats.records import Contact


@pytest.fixture(autouse=True)
def known(window) -> None:
    for name in ("Samira Benali", "Karim Alaoui", "Zoé Lefèvre"):
        people.save(None, Contact(name=name))


@pytest.fixture
def quick(window, qtbot, type_text):
    """Type a line; give back what shows it."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    def type_(text: str):
        window.topbar.log.clear()
        type_text(window.topbar.log, text)
        QApplication.processEvents()
        return window.topbar.quick

    return type_


def chips(quick) -> list[str]:
    return [chip.text().removesuffix(" ▾") for chip in quick._buttons()]


def choose(quick, chip: str, entry: str) -> None:
    """Choose an entry of a chip's menu."""
    next(each for each in quick._buttons() if each.text().startswith(chip)).click()
    menu = QApplication.activePopupWidget()
    next(action for action in menu.actions() if action.text() == entry).trigger()
    menu.close()


def press(qtbot, window, key=Qt.Key.Key_Return, *modifiers) -> None:
    qtbot.keyClick(window.topbar.log, key, *modifiers)


def test_what_is_understood_and_the_keys_stand_below_each_other(quick):
    for text in ("call", "call Samira yesterday 10 min about the tender, follow up thursday"):
        shown = quick(text)
        places = [shown.chips.itemAt(number).widget() for number in range(shown.chips.count())]
        assert all(place.isVisible() for place in places)
        assert not [place for place in places if place.geometry().intersects(shown.hint.geometry())]
        assert shown.hint.geometry().bottom() < shown.panel.height()


def test_a_line_is_shown_as_chips_and_enter_stores_all_of_it(quick, qtbot, window):
    shown = quick("coffee with Samira and Karim yesterday about the tender, follow up in 2 weeks")
    plan = clock.today() + timedelta(days=14)
    assert chips(shown)[1:4] == ["Samira Benali", "Karim Alaoui", "Yesterday"]
    assert str(plan.day) in chips(shown)[5]
    press(qtbot, window)
    (entry,) = interactions.newest()
    assert (entry.kind, entry.day) == ("meeting", (clock.today() - timedelta(days=1)).isoformat())
    assert [name for _, name in entry.people] == ["Samira Benali", "Karim Alaoui"]
    assert "the tender" in entry.note
    (follow_up,) = follow_ups.open_ones()
    assert (follow_up.day, [name for _, name in follow_up.people]) == (plan, ["Samira Benali", "Karim Alaoui"])
    assert window.topbar.log.text() == ""
    assert not shown.panel.isVisible()
    window.notice.undo.click()
    assert interactions.newest() == follow_ups.open_ones() == []


def test_french_and_a_length(quick, qtbot, window):
    quick("appel Karim hier 10 min, relancer jeudi")
    press(qtbot, window)
    (entry,) = interactions.newest()
    assert (entry.kind, entry.people[0][1], entry.note) == ("call", "Karim Alaoui", "10 min")
    assert follow_ups.open_ones()[0].day.weekday() == 3


def test_a_length_today_is_that_of_a_talk_that_has_just_ended(quick, qtbot, window):
    quick("called Karim 1 min")
    press(qtbot, window)
    (entry,) = interactions.newest()
    assert entry.end > entry.start


def test_each_part_can_be_put_right(quick, qtbot, window):
    shown = quick("call Samira yesterday 10 min, follow up in 2 weeks")
    choose(shown, "Call", "E-mail")
    choose(shown, "Yesterday", "The day before yesterday")
    choose(shown, "10 min", "Leave it out")
    assert chips(shown)[0] == "E-mail"
    plan = next(chip for chip in chips(shown) if chip.startswith("Call:") or ":" in chip)
    choose(shown, plan, "No follow-up")
    press(qtbot, window)
    (entry,) = interactions.newest()
    assert (entry.kind, entry.day, entry.note) == ("email", (clock.today() - timedelta(days=2)).isoformat(), "")
    assert follow_ups.open_ones() == []


def test_an_unknown_name_is_asked_about_and_may_be_a_new_person(quick, qtbot, window):
    shown = quick("lunch with Wolfgang Amadeus")
    press(qtbot, window)
    assert interactions.newest() == []
    QApplication.activePopupWidget().close()
    doubtful = next(chip for chip in shown._buttons() if chip.property("doubt"))
    name = doubtful.text().partition(":")[0]
    choose(shown, name, f"New person “{name}”")
    press(qtbot, window)
    (entry,) = interactions.newest()
    assert [person for _, person in entry.people] == [name]
    assert people.count() == 4
    assert database.undo()
    assert people.count() == 3


@pytest.mark.parametrize("down", [0, 1])
def test_a_name_that_fits_two_is_asked_about_and_the_notice_says_whom_it_was(quick, qtbot, window, down):
    ids = [people.find("Samira Benali")[0].id, people.save(None, Contact(name="Samira Benali", organization="OCP"))]
    quick("appel Samira hier")
    press(qtbot, window)
    assert interactions.newest() == []
    menu = QApplication.activePopupWidget()
    assert [action.text() for action in menu.actions()][:2] == ["Samira Benali", "Samira Benali (OCP)"]
    for _ in range(down):
        qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert window.topbar.log.text() == "appel Samira hier"
    press(qtbot, window)
    (entry,) = interactions.newest()
    assert entry.people[0][0] == ids[down]
    assert window.notice.text() == ["Call with Samira Benali logged.", "Call with Samira Benali (OCP) logged."][down]


def test_escape_from_the_question_who_is_back_in_the_line(quick, qtbot, window):
    people.save(None, Contact(name="Samira Benali", organization="OCP"))
    quick("appel Samira hier")
    press(qtbot, window)
    qtbot.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Escape)
    assert window.topbar.log.hasFocus() and window.topbar.log.text() == "appel Samira hier"
    press(qtbot, window, Qt.Key.Key_Escape)
    assert window.topbar.log.text() == ""


def test_a_plan_alone_says_whom_it_is_with(quick, qtbot, window):
    quick("call Karim tomorrow")
    press(qtbot, window)
    assert window.notice.text().startswith("Follow-up with Karim Alaoui planned for ")


def test_the_chips_are_reached_by_key(quick, qtbot, window):
    shown = quick("call Samira yesterday")
    press(qtbot, window, Qt.Key.Key_Down)
    first, second = shown._buttons()[:2]
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert second.hasFocus()
    assert shown.panel.isVisible()
    qtbot.keyClick(second, Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.close()
    qtbot.keyClick(second, Qt.Key.Key_Escape)
    assert window.topbar.log.hasFocus()
    press(qtbot, window, Qt.Key.Key_Escape)
    assert window.topbar.log.text() == ""
    assert not shown.panel.isVisible()


def test_without_a_name_the_form_opens_with_what_was_said(quick, qtbot, window, answer):
    seen = []
    answer(lambda dialog: (seen.append(dialog.note.toPlainText()), dialog.reject()))
    quick("the tender is out")
    press(qtbot, window)
    assert seen == ["the tender is out"]
    assert window.topbar.log.text() == "the tender is out"


def test_a_plan_alone_logs_nothing(quick, qtbot, window):
    quick("call Karim tomorrow")
    press(qtbot, window)
    assert interactions.newest() == []
    (entry,) = follow_ups.open_ones()
    assert (entry.day, entry.people[0][1]) == (clock.today() + timedelta(days=1), "Karim Alaoui")


def test_text_is_shown_as_it_is(quick):
    shown = quick("call Samira <b>bold</b>")
    assert all("<" not in chip.toolTip() for chip in shown.panel.findChildren(QPushButton))


def test_the_chips_and_the_keys_below_them_have_room(quick):
    for text in ("call Samira", "coffee with Samira and Karim yesterday about the tender, follow up in 2 weeks"):
        shown = quick(text)
        for chip in shown._buttons():
            assert chip.geometry().bottom() < shown.hint.geometry().top()
        assert shown.panel.rect().contains(shown.hint.geometry())


def test_a_name_that_is_sure_can_still_be_put_right_from_the_closest_or_from_all(quick, qtbot, window, answer, type_text):
    other = people.save(None, Contact(name="Nadia Samira"))
    shown = quick("coffee with Samira Benali 10 min about prices, follow up in 2 weeks")
    choose(shown, "Coffee", "Call")
    assert chips(shown)[0] == "Call"

    def choose_nadia(dialog) -> None:
        type_text(dialog.people.focusProxy(), "nadia")
        assert dialog.people.take_first()
        dialog.accept()

    answer(choose_nadia)
    choose(shown, "Samira Benali", "Somebody else…")
    assert "Nadia Samira" in chips(shown)
    choose(shown, "10 min", "45 min")
    plan = next(chip for chip in chips(shown) if ":" in chip)
    choose(shown, plan, "Meet")
    assert any(chip.startswith("Meet:") for chip in chips(shown))
    choose(shown, "“prices”", "Leave it out")
    press(qtbot, window)
    (entry,) = interactions.newest()
    assert (entry.kind, entry.note, [number for number, _ in entry.people]) == ("call", "", [other])
    assert follow_ups.open_ones()[0].kind == "meet"
