"""Lists keep their place when they are read again; painted buttons can be pressed."""

from dataclasses import dataclass
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage

from models.today import ColdRow
from ui import theme
from ui.tables.rows_model import ROW, RowsModel, RowsView
from ui.widgets.cold_delegate import ColdDelegate, cold_text
from ui.widgets.labels import Panel
from ui.widgets.person_delegate import PersonDelegate


@dataclass
class Line:
    id: int
    name: str
    organization: str = ""
    band: str | None = None


@pytest.fixture
def view(qtbot):
    model = RowsModel(lambda row: row.name)
    shown = RowsView(model, PersonDelegate(), "People")
    model.setParent(shown)
    qtbot.addWidget(shown)
    shown.resize(250, 300)
    shown.show()
    model.set_rows([Line(number, f"Person {number}") for number in range(1, 41)])
    return shown


def test_the_current_row_is_kept_by_id(view):
    view.choose(30)
    view.model().set_rows([Line(number, f"Person {number}") for number in range(40, 0, -1)])
    assert view.current().id == 30


def test_a_row_that_is_gone_gives_its_place_to_the_next(view):
    view.choose(30)
    view.model().set_rows([Line(number, f"Person {number}") for number in range(1, 41) if number != 30])
    assert view.current().id == 31


def test_the_last_row_gone_leaves_the_one_before(view):
    view.choose(40)
    view.model().set_rows([Line(number, f"Person {number}") for number in range(1, 40)])
    assert view.current().id == 39


def test_a_new_reading_keeps_the_scroll(view):
    view.choose(30)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    before = view.verticalScrollBar().value()
    view.model().set_rows([Line(number, f"Person {number}") for number in range(1, 60)])
    assert view.verticalScrollBar().value() == before > 0


def test_new_words_for_the_same_people_move_nothing(view, qtbot):
    view.choose(3)
    with qtbot.assertNotEmitted(view.model().modelReset):
        view.model().set_rows([Line(number, f"Renamed {number}") for number in range(1, 41)])
    assert view.current().name == "Renamed 3"


def test_enter_opens_and_arrows_move(view, qtbot):
    view.choose(1)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened.args[0].id == 2


def test_an_empty_list_has_no_current_row(view):
    view.model().set_rows([])
    assert view.current() is None
    assert view.choose(1) is False


def cold(number: int, **changes) -> ColdRow:
    values = {
        "id": number, "name": "Samira Benali", "organization": "OCP", "title": "Procurement", "warmth": 0.1, "band": "cold",
        "days_silent": 77, "usual_days": 21, "reason": "You usually talk every 3 weeks. Silent for 11 weeks.", "loss": 1.0,
        "occasions": ["Birthday Thu 26 Nov"], "months": [3, 2, 4, 1, 0, 0, 2, 3, 1, 0, 0, 0],
    }  # fmt: skip
    return ColdRow(**{**values, **changes})


STRANGE = [
    cold(1),
    cold(2, name="عمر الراشدي", title="مدير", organization="البنك", occasions=[]),
    cold(3, name="x" * 5000, title="y" * 5000, organization="", reason="z" * 5000),
    cold(4, name="<img src='file:///dev/zero'>", reason="", months=[], occasions=[], band="warm"),
    cold(5, name="", title="", organization="", months=[0] * 12),
    cold(6, name="two\nlines\tand\0more", reason="word " * 200, months=[10**12] * 12),
]


@pytest.fixture
def cold_view(qtbot):
    model = RowsModel(cold_text)
    delegate = ColdDelegate()
    shown = RowsView(model, delegate, "Going cold", fitted=True)
    model.setParent(shown)
    delegate.setParent(shown)
    qtbot.addWidget(shown)
    shown.resize(830, 500)
    shown.show()
    model.set_rows(STRANGE)
    return shown


@pytest.mark.parametrize("width", [200, 500, 830, 2000])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_whatever_a_name_holds_it_is_painted(cold_view, qapp, width, direction, mode):
    theme.apply(qapp, mode)
    cold_view.setLayoutDirection(direction)
    cold_view.resize(width, 500)
    assert not cold_view.grab().isNull()


def test_a_fitted_list_is_as_high_as_its_rows(cold_view):
    bottom = cold_view.visualRect(cold_view.model().index(len(STRANGE) - 1)).bottom()
    assert cold_view.height() == bottom + 1


def test_rows_stand_upon_one_another_when_the_list_becomes_narrower(cold_view):
    places = [cold_view.model().index(row) for row in range(len(STRANGE))]
    tall = cold_view.visualRect(places[0]).height()
    cold_view.resize(440, cold_view.height())
    rects = [cold_view.visualRect(place) for place in places]
    assert rects[0].height() > tall, "its sentence takes another line"
    assert all(one.bottom() + 1 == below.top() for one, below in pairwise(rects))


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_painted_buttons_say_which_was_pressed(cold_view, qtbot, direction):
    cold_view.setLayoutDirection(direction)
    pressed = []
    cold_view.itemDelegate().pressed_action.connect(lambda action, row: pressed.append((action, row.id)))
    rect = cold_view.visualRect(cold_view.model().index(1))
    for from_edge in (40, 115, 170):
        x = rect.right() - from_edge if direction == Qt.LayoutDirection.LeftToRight else rect.left() + from_edge
        qtbot.mouseClick(cold_view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, rect.center().y()))
    assert pressed == [("snooze", 2), ("plan", 2), ("log", 2)]


def test_leaving_a_button_before_letting_go_does_nothing(cold_view, qtbot):
    pressed = []
    cold_view.itemDelegate().pressed_action.connect(lambda action, row: pressed.append(action))
    rect = cold_view.visualRect(cold_view.model().index(0))
    here, away = QPoint(rect.right() - 40, rect.center().y()), QPoint(300, rect.center().y())
    qtbot.mousePress(cold_view.viewport(), Qt.MouseButton.LeftButton, pos=here)
    qtbot.mouseRelease(cold_view.viewport(), Qt.MouseButton.LeftButton, pos=away)
    assert pressed == []


def test_a_screen_reader_hears_who_and_why(cold_view):
    said = cold_view.model().index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Samira Benali" in said
    assert "cold" in said
    assert "Silent for 11 weeks" in said
    assert cold_view.model().index(0).data(ROW).id == 1


def test_warmth_is_told_by_shape_not_by_colour_alone(qtbot):
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter

    from ui.widgets.painting import paint_avatar

    drawn = {}
    for band in ("warm", "steady", "cooling", "cold"):
        image = QImage(40, 40, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        paint_avatar(painter, QRectF(0, 0, 40, 40), "A B", band)
        painter.end()
        drawn[band] = sum(image.pixelColor(x, y) == theme.now.band(band) for x in range(40) for y in range(40))
    assert drawn["warm"] > drawn["steady"] > drawn["cooling"] > drawn["cold"] > 0


def test_a_chosen_row_leaves_the_round_corners_of_its_panel_free(qtbot, qapp):
    theme.apply(qapp, "light")
    panel = Panel()
    qtbot.addWidget(panel)
    rows = RowsView(RowsModel(lambda row: row.name, panel), PersonDelegate(panel), "People", fitted=True)
    panel.body.setContentsMargins(1, 1, 1, 1)
    panel.body.addWidget(rows)
    rows.model().set_rows([Line(1, "Ada")])
    rows.choose(1)
    panel.resize(200, 53)
    panel.show()
    rows.setFocus()
    qtbot.waitUntil(rows.hasFocus)
    seen, place = panel.grab().toImage(), rows.geometry()
    corners = (place.topLeft(), place.topRight(), place.bottomLeft(), place.bottomRight())
    assert {seen.pixelColor(corner).name() for corner in corners} == {theme.now.background}
    assert seen.pixelColor(place.right() - 4, place.center().y()).name() == theme.now.soft
