"""Calls are proposed in the user's hours; a week is planned, moved about by key and mouse, and taken back in one step."""

from datetime import datetime, time, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from models import call_windows, clock, database, follow_ups, interactions, people, settings, week_plan
from models.formats.records import Contact, Phone
from ui import doing, doing_plans
from ui.dialogs.plan_week import WeekDialog


@pytest.fixture
def cold(window) -> list[int]:
    """Five people who are going cold, and calls on every day: the tests run on any."""
    settings.put(settings.CALL_DAYS, "every")
    ids = []
    with database.change("Fill"):
        for number in range(5):
            ids.append(people.save(None, Contact(name=f"Person {number}", phones=[Phone("0661234567")])))
            for days in range(70 + number, 350, 14 + number):
                interactions.save(interactions.new("call", [ids[-1]], clock.today() - timedelta(days=days)))
    return ids


@pytest.fixture
def dialog(qtbot, cold):
    """The plan as it stands at nine in the morning of tomorrow."""
    now = datetime.combine(clock.today() + timedelta(days=1), time(9), clock.local_zone())
    shown = WeekDialog(week_plan.propose(now))
    qtbot.addWidget(shown)
    shown.show()
    return shown


def hours(plan: week_plan.WeekPlan) -> list[datetime]:
    return [entry.time for entry in plan.entries]


# --- one call ---


def test_a_call_is_proposed_in_the_next_free_window(window, cold, answer):
    expected = call_windows.next_free(clock.now())

    def save(dialog):
        assert dialog.moment.moment() >= expected  # a quarter may begin while this runs
        dialog.accept()

    answer(save)
    doing.plan(window, cold[:1])
    assert follow_ups.open_ones()[0].time.time().minute % 15 == 0


def test_the_free_hour_after_it_is_a_click_away(window, cold, answer):
    def look(dialog):
        first = dialog.moment.moment()
        dialog._next_free()
        second = dialog.moment.moment()
        assert second > first
        assert second.time() in (time(12), time(18))
        dialog.reject()

    answer(look)
    doing.plan(window, cold[:1])


def test_what_is_no_call_is_planned_for_tomorrow(window, cold, answer):
    def look(dialog):
        assert dialog.moment.moment() == clock.today() + timedelta(days=1)
        dialog.reject()

    answer(look)
    doing.plan(window, cold[:1], kind="write")


# --- the week ---


def test_a_week_is_planned_and_taken_back_in_one_step(qtbot, window, cold, answer):
    answer(lambda dialog: dialog.accept_.click())
    doing_plans.plan_week(window)
    assert len(follow_ups.open_ones()) == 5
    window.notice.undo.click()
    assert follow_ups.open_ones() == []


def test_cancel_stores_nothing(window, cold, answer):
    answer(lambda dialog: dialog.reject())
    doing_plans.plan_week(window)
    assert follow_ups.open_ones() == []


def test_keys_move_drop_and_add(qtbot, dialog):
    plan, first = dialog.plan, dialog.plan.entries[0]
    before = first.time
    assert dialog.list.current().entry is first
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert first.time == before.replace(hour=18, minute=30)
    assert dialog.list.current().entry is first
    qtbot.keyClick(dialog.list, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert first.time == before
    qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert first not in plan.entries
    assert dialog.accept_.text() == "Plan these 4 calls"
    assert not dialog.more.isEnabled()


def test_a_call_is_dragged_to_another_window(qtbot, dialog):
    entry, target = dialog.plan.entries[0], dialog.plan.windows[1]
    rows = dialog.list.rows

    def place(row) -> QPoint:
        return dialog.list.visualRect(rows.index(rows.position(row))).center()

    start, end = place(dialog.list.current().id), place("window 1")
    view = dialog.list.viewport()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    for at in (start + QPoint(0, 14), end):
        qtbot.mouseMove(view, at)
        QTest.qWait(1)
    assert dialog.list.carried is entry
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
    assert target[0] <= entry.time < target[1]
    assert dialog.list.carried is None


def test_enter_changes_a_call(qtbot, dialog, answer):
    entry = dialog.plan.entries[0]

    def change(form):
        form.reason.setText("the tender")
        form.moment.timed.setChecked(False)
        form.accept()

    answer(change)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert (entry.reason, entry.time) == ("the tender", None)
    assert any(row.title == "At another time" for row in dialog.list.rows.rows())


def test_without_hours_or_anybody_it_says_so(qtbot, window, cold):
    settings.put(settings.CALL_HOURS, [])
    nothing = WeekDialog(week_plan.propose(clock.now()))
    qtbot.addWidget(nothing)
    assert "Choose your hours" in nothing.says.text()
    assert nothing.panel.isHidden()
    assert nothing.accept_.isHidden()


def test_hours_are_chosen_from_there(qtbot, window, cold, answer):
    settings.put(settings.CALL_HOURS, [])
    answer(lambda dialog: dialog.hours.click())
    doing_plans.plan_week(window)
    assert window.shown() == "settings"
    assert follow_ups.open_ones() == []


def test_nobody_to_call_is_said(qtbot, window):
    nothing = WeekDialog(week_plan.propose(clock.now()))
    qtbot.addWidget(nothing)
    if nothing.plan.windows:  # a week of holidays has none
        assert "Nobody is going cold" in nothing.says.text()
    assert nothing.accept_.isHidden()


# --- the settings ---


def test_hours_are_kept_and_nonsense_is_said_and_not_kept(qtbot, window, type_text):
    page = window.show_page("settings")
    field = page.calls.hours
    for text, kept in (("9-10, 17h30-19", "09:00-10:00, 17:30-19:00"), ("noon", "09:00-10:00, 17:30-19:00")):
        field.clear()
        type_text(field, text)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert field.text() == kept
    assert "noon" in window.notice._title.text()
    page.calls.a_day.setValue(4)
    page.calls.minutes.setValue(20)
    assert call_windows.rules().a_day == 4
    assert call_windows.rules().minutes == 20
