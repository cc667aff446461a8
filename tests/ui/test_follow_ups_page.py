"""The Follow-ups page: its groups, several at once, what repeats, and the month to look at and to plan in."""

from datetime import date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtWidgets import QDateEdit

from models import clock, database, follow_ups, interactions, people
from models.formats.records import Contact
from ui.tables.plan_rows import lines
from ui.tables.rows_model import ROW

MONDAY = date(2026, 11, 23)


@pytest.fixture
def ali(window) -> int:
    return people.save(None, Contact(name="Ali Tazi"))


@pytest.fixture
def page(window, ali):
    return window.show_page("follow_ups")


@pytest.fixture
def month(page):
    page.show_month(True)
    return page.month


def plan(person, due, reason="", **repeat) -> int:
    entry = follow_ups.new([person], due, reason)
    if repeat:
        follow_ups.set_repeat(entry, **repeat)
    return follow_ups.save(entry)


def coming(days: int) -> date:
    return clock.today() + timedelta(days=days)


def press(qtbot, widget, key, shift=False):
    qtbot.keyClick(widget, key, Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier)


# --- the list ---


@pytest.mark.parametrize("today", [MONDAY + timedelta(days=number) for number in range(7)])
def test_each_follow_up_stands_in_its_group(window, ali, today):
    for days in (-1, 0, 1, 8):
        plan(ali, today + timedelta(days=days), str(days))
    done = plan(ali, today, "done")
    follow_ups.done(done, today)
    groups, title = {}, ""
    for row in lines(follow_ups.open_ones(), follow_ups.done_ones(), today):
        if row.entry is None:
            title = row.title
        else:
            groups.setdefault(title, []).append(row.entry.reason)
    tomorrow = "Later" if today.weekday() == 6 else "This week"
    later = ["1", "8"] if tomorrow == "Later" else ["8"]
    expected = {"Overdue": ["-1"], "Today": ["0"], "This week": ["1"], "Later": later, "Done": ["done"]}
    if tomorrow == "Later":
        del expected["This week"]
    assert groups == expected


def test_several_are_ticked_off_and_logged_in_one_step(qtbot, window, page, ali):
    ids = [plan(ali, coming(-number), str(number)) for number in range(3)]
    page.list.selectAll()
    press(qtbot, page.list, Qt.Key.Key_Space)
    assert follow_ups.open_ones() == []
    assert len(interactions.newest()) == 3
    window.notice.undo.click()
    assert [entry.id for entry in follow_ups.open_ones()] == ids[::-1]
    assert interactions.newest() == []


def test_a_day_is_picked(qtbot, page, ali, answer):
    number = plan(ali, coming(-4))
    target = coming(40)

    def choose(dialog):
        dialog.findChild(QDateEdit).setDate(QDate(target.year, target.month, target.day))
        dialog.accept()

    answer(choose)
    page.list.first()
    press(qtbot, page.list, Qt.Key.Key_P)
    assert follow_ups.get(number).day == target


def test_what_repeats_says_so_and_tells_when_it_comes_next(qtbot, window, page, ali):
    number = plan(ali, clock.today(), every=2, unit="week", by_date=True)
    page.list.first()
    assert "every 2 weeks" in page.list.current().remark
    press(qtbot, page.list, Qt.Key.Key_Space)
    assert follow_ups.get(number).day == coming(14)
    assert "Next on" in window.notice._title.text()
    page.list.choose(f"plan {number}")
    press(qtbot, page.list, Qt.Key.Key_S)
    assert follow_ups.get(number).day == coming(28)


def test_only_what_repeats_is_skipped(qtbot, window, page, ali):
    number = plan(ali, clock.today())
    page.list.first()
    press(qtbot, page.list, Qt.Key.Key_S)
    assert follow_ups.get(number).day == clock.today()


def test_the_form_makes_it_repeat(window, page, ali, answer):
    number = plan(ali, coming(3))

    def repeat(dialog):
        dialog.repeat.way.setCurrentIndex(dialog.repeat.way.findData("date"))
        dialog.repeat.every.setValue(3)
        dialog.repeat.unit.setCurrentIndex(dialog.repeat.unit.findData("month"))
        dialog.accept()

    answer(repeat)
    page.list.first()
    page.list.opened.emit(page.list.current())
    entry = follow_ups.get(number)
    assert (entry.every, entry.unit, entry.series) == (3, "month", entry.due)


# --- the month ---


def test_m_shows_the_month_and_the_list_again_and_is_remembered(qtbot, window, page):
    page.list.setFocus()
    plan(people.find("ali")[0].id, clock.today())
    press(qtbot, page.list, Qt.Key.Key_M)
    assert page.month.isVisible()
    assert page.month.grid.day() == clock.today()
    from ui.pages.follow_ups import FollowUpsPage

    again = FollowUpsPage(window)
    qtbot.addWidget(again)
    assert again.as_month.isChecked()
    press(qtbot, page.month.grid, Qt.Key.Key_M)
    assert page.list.isVisible()


def test_a_day_holds_its_follow_ups_and_its_meetings(month, ali):
    day = clock.today()
    plan(ali, day, "a reason")
    meeting = interactions.new("meeting", [ali], datetime.combine(day, time(9, 30), clock.local_zone()), title="Board")
    interactions.save(meeting)
    cell = month.grid.currentIndex().data(ROW)
    assert [item.title for item in cell.items] == ["Call Ali Tazi", "Board"]
    assert [(row.title, row.when) for row in month.list.model().rows()] == [("Call Ali Tazi", ""), ("Board", "09:30")]
    assert "Call Ali Tazi" in month.grid.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)


def test_arrows_go_on_into_the_next_month(qtbot, month):
    last = date(2027, 1, 31)
    month.grid.show_day(last)
    press(qtbot, month.grid, Qt.Key.Key_Right)
    assert month.grid.day() == date(2027, 2, 1)
    assert "2027" in month.title.text()
    press(qtbot, month.grid, Qt.Key.Key_Up)
    assert month.grid.day() == date(2027, 1, 25)
    press(qtbot, month.grid, Qt.Key.Key_PageDown)
    assert month.grid.day() == date(2027, 2, 25)
    press(qtbot, month.grid, Qt.Key.Key_Home)
    assert month.grid.day() == clock.today()


def test_shift_and_an_arrow_move_a_follow_up_and_the_day_goes_with_it(qtbot, month, ali):
    number = plan(ali, clock.today())
    press(qtbot, month.grid, Qt.Key.Key_Return)
    assert month.list.current().entry.id == number
    press(qtbot, month.list, Qt.Key.Key_Down, shift=True)
    press(qtbot, month.list, Qt.Key.Key_Right, shift=True)
    assert follow_ups.get(number).day == month.grid.day() == coming(8)
    assert month.list.current().entry.id == number
    press(qtbot, month.list, Qt.Key.Key_Escape)
    assert month.grid.hasFocus()
    assert database.undo() == "Move “Call Ali Tazi”"
    assert follow_ups.get(number).day == coming(7)


def place_of(grid, day, item=None) -> QPoint:
    rect = grid.visualRect(grid.days.place(day))
    return rect.center() if item is None else QPoint(rect.center().x(), rect.top() + 24 + 19 * item + 9)


def drag(qtbot, grid, start: QPoint, end: QPoint):
    view = grid.viewport()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    for at in (start + QPoint(12, 0), end):
        qtbot.mouseMove(view, at)
        qtbot.wait(1)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)


def test_a_follow_up_is_dragged_to_another_day_and_keeps_its_hour(qtbot, month, ali):
    due = datetime.combine(coming(60), time(12, 30), clock.local_zone())
    number = plan(ali, due)
    month.grid.show_day(coming(60))
    shown = [
        index.data(ROW).day for index in (month.grid.days.index(row, column) for row in range(4) for column in range(7))
    ]
    target = shown[9] if shown[9] != coming(60) else shown[10]
    drag(qtbot, month.grid, place_of(month.grid, coming(60), 0), place_of(month.grid, target))
    moved = follow_ups.get(number)
    assert moved.day == target
    assert moved.time.time() == time(12, 30)


def test_a_follow_up_is_not_dragged_into_the_past(qtbot, window, month, ali):
    number = plan(ali, clock.today())
    target = coming(-1)
    if not month.grid.days.place(target).isValid():
        month.grid.show_day(target)
    if month.grid.days.place(clock.today()).isValid():
        drag(qtbot, month.grid, place_of(month.grid, clock.today(), 0), place_of(month.grid, target))
    assert follow_ups.get(number).day == clock.today()


def test_escape_lets_a_carried_follow_up_go(qtbot, month, ali):
    number = plan(ali, coming(60))
    grid = month.grid
    grid.show_day(coming(60))
    other = next(
        grid.days.index(1, column).data(ROW).day
        for column in range(7)
        if grid.days.index(1, column).data(ROW).day != coming(60)
    )
    qtbot.mousePress(grid.viewport(), Qt.MouseButton.LeftButton, pos=place_of(grid, coming(60), 0))
    qtbot.mouseMove(grid.viewport(), place_of(grid, coming(60), 0) + QPoint(14, 2))
    press(qtbot, grid, Qt.Key.Key_Escape)
    qtbot.mouseRelease(grid.viewport(), Qt.MouseButton.LeftButton, pos=place_of(grid, other))
    assert follow_ups.get(number).day == coming(60)


def test_f_plans_on_the_day_that_is_looked_at(qtbot, month, ali, answer):
    month.grid.show_day(coming(10))

    def save(dialog):
        assert dialog.moment.moment() == coming(10)
        dialog.people.choose([(ali, "Ali Tazi")])
        dialog.accept()

    answer(save)
    press(qtbot, month.grid, Qt.Key.Key_F)
    assert follow_ups.open_ones()[0].day == coming(10)
