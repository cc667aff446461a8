"""Labels stand and read as they should, in layouts of both directions, and can be reached by key."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.widgets.labels import ElidedLabel, LinkLabel, LongLabel, PlainLabel
from ui.widgets.lines import paint_elided
from ui.widgets.painting import initials
from ui.widgets.text_edit import TextEdit

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
PHONE = "+212 7 90 00 61 71"


@pytest.fixture
def direction(qapp, request):
    qapp.setLayoutDirection(request.param)
    yield request.param
    qapp.setLayoutDirection(LEFT)


def margins(label: QWidget) -> tuple[int, int]:
    """How many pixels are free at the left and at the right of what is drawn."""
    image = label.grab().toImage()
    ground = image.pixelColor(0, 0)
    inked = [x for x in range(image.width()) if any(image.pixelColor(x, y) != ground for y in range(image.height()))]
    return inked[0], image.width() - 1 - inked[-1]


@pytest.mark.parametrize("direction", [LEFT, RIGHT], indirect=True)
@pytest.mark.parametrize("kind", [PlainLabel, ElidedLabel])
@pytest.mark.parametrize("text", ["Samira Benali", "عمر الراشدي", PHONE])
def test_a_label_stands_where_reading_begins_whatever_its_language(qtbot, direction, kind, text):
    label = kind(text)
    qtbot.addWidget(label)
    label.resize(400, 30)
    left, right = margins(label)
    assert (left < 10 < 100 < right) if direction == LEFT else (right < 10 < 100 < left)


@pytest.mark.parametrize("direction", [RIGHT], indirect=True)
@pytest.mark.parametrize("kind", [PlainLabel, ElidedLabel])
def test_a_phone_number_is_written_the_same_way_in_an_arabic_layout(qtbot, qapp, direction, kind):
    mirrored = kind(PHONE)
    qtbot.addWidget(mirrored)
    mirrored.resize(400, 30)
    drawn = mirrored.grab().toImage()
    qapp.setLayoutDirection(LEFT)
    expected = PlainLabel(PHONE)
    qtbot.addWidget(expected)
    expected.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    expected.resize(400, 30)
    assert drawn == expected.grab().toImage()


@pytest.fixture
def links(qtbot):
    box = QWidget()
    qtbot.addWidget(box)
    column = QVBoxLayout(box)
    made = [LinkLabel("One"), LinkLabel("Two")]
    for each in made:
        column.addWidget(each)
    box.resize(200, 100)
    box.show()
    qtbot.waitActive(box)
    yield made
    box.close()


def test_the_link_that_has_the_keyboard_can_be_seen(links):
    links[1].setFocus()
    without = links[0].grab().toImage()
    links[0].setFocus()
    assert links[0].grab().toImage() != without


def test_a_link_answers_to_the_left_button_within_it_and_to_enter(links, qtbot):
    clicked = []
    links[0].clicked.connect(lambda: clicked.append("one"))
    qtbot.mouseClick(links[0], Qt.MouseButton.RightButton)
    qtbot.mousePress(links[0], Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(links[0], Qt.MouseButton.LeftButton, pos=QPoint(500, 500))
    assert clicked == []
    qtbot.mouseClick(links[0], Qt.MouseButton.LeftButton)
    qtbot.keyClick(links[0], Qt.Key.Key_Return)
    assert clicked == ["one", "one"]


@pytest.mark.parametrize("direction", [LEFT, RIGHT], indirect=True)
def test_every_line_of_an_arabic_text_stands_at_the_same_place(qtbot, direction):
    label = PlainLabel(" ".join(["سلام"] * 12), wrap=True)
    qtbot.addWidget(label)
    label.resize(150, 140)
    image = label.grab().toImage()
    ground = image.pixelColor(0, 0)
    ends: list[set[int]] = [set()]
    for y in range(image.height()):
        inked = [x for x in range(image.width()) if image.pixelColor(x, y) != ground]
        if inked:
            ends[-1] |= {inked[0], inked[-1]}
        elif ends[-1]:
            ends.append(set())
    edges = {max(each) if direction == RIGHT else min(each) for each in ends if each}
    assert len([each for each in ends if each]) > 2
    assert max(edges) - min(edges) <= 1


@pytest.mark.parametrize("text", ["سلمى بنعبد الله", "يوسف الإدريسي", "Loubna Benjelloun", "مكالمة \u2068Leïla Amrani\u2069"])
def test_a_line_that_was_cut_has_room_in_its_place(qtbot, text):
    picture = QPixmap(200, 40)
    picture.fill()
    painter = QPainter(picture)
    for room in range(15, 90):
        shown = paint_elided(painter, QRect(0, 0, room, 40), Qt.AlignmentFlag.AlignLeft, text)
        assert shown == "…" or painter.fontMetrics().horizontalAdvance(shown) <= room
        assert shown.count("\u2068") == shown.count("\u2069")
    painter.end()


@pytest.mark.parametrize("direction", [LEFT, RIGHT], indirect=True)
@pytest.mark.parametrize("text", ["تحية طيبة", "Good morning", PHONE])
def test_what_is_written_in_several_lines_stands_where_reading_begins(qtbot, direction, text):
    field = TextEdit(text)
    qtbot.addWidget(field)
    field.setFrameShape(TextEdit.Shape.NoFrame)
    field.resize(400, 60)
    left, right = margins(field.viewport())
    assert (left < 20 < 100 < right) if direction == LEFT else (right < 20 < 100 < left)


def test_a_long_address_in_a_note_is_broken_and_copied_whole(qtbot):
    address = "https://www.example.com/in/abdelouahed-mohammed-benabdeljalil-1234567890?utm_source=share"
    label = LongLabel(f"See {address} and more")
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < 220
    label.setSelection(0, len(label.text()))
    label.copy()
    assert QApplication.clipboard().text() == f"See {address} and more"


@pytest.mark.parametrize(
    ("name", "letters"),
    [("د. سلمى التازي", "س"), ("Dr. Karim Alaoui", "KA"), ("J. R. R. Tolkien", "JT"), ("Dr", "D"), ("زينب الفاسي", "ز")],
)
def test_a_title_is_no_initial(name, letters):
    assert initials(name) == letters
