"""Text from outside is text: with HTML in every field, no page and no dialog takes any of it for more."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QGroupBox,
    QLabel,
    QTextEdit,
    QWidget,
)

from models import (
    clock,
    database,
    demo,
    feeds,
    networks,
    newsletters,
    own_news,
)
from models.connection import db as engine
from models.errors import Problem
from models.feed_fetch import Fetched
from models.formats.feed import Item
from models.schema import UNDOABLE
from tests.ui.dialogs import every_dialog
from ui.window import PAGES

SIGN = "EVIL"
ONE, TWO = 1, 2  # people of the demo
NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
FREE = set(
    "name family given nickname organization title note label value role dues text old new reason location subject body city street"
    " country tag".split()
)


@pytest.fixture
def evil(window, tmp_path) -> str:
    """The demo, with HTML in every text: a picture that turns the page red, a link, bold."""
    red = QImage(400, 400, QImage.Format.Format_RGB32)
    red.fill(QColor(255, 0, 0))
    red.save(str(tmp_path / "red.png"))
    html = f"<img src='file://{tmp_path}/red.png'><b>{SIGN}</b>&amp;<a href='file:///etc/passwd'>x</a>"
    for _ in demo.build(clock.now()):
        pass
    own = own_news.new("promotion", clock.today(), html)
    own_news.save(own)
    newsletters.save(newsletters.Entry(name=html, network=networks.names()[0][0], due=clock.today().isoformat()))
    feeds.turn(True)
    feeds.save(feeds.Entry(None, "https://example.org/feed", html, ONE, tags=[html]))
    item = Item("1", html, "https://example.org/1", html * 9, NOW)
    feeds.store(
        [Fetched("https://example.org/feed", is_new=True, title=html, items=[item], trouble=html, advice=html)], NOW
    )
    for table in UNDOABLE:
        name = table._meta.table_name
        for field in table._meta.sorted_fields:
            if field.column_name in FREE and field.field_type == "TEXT":
                column = f'"{field.column_name}"'
                engine.execute_sql(f"UPDATE {name} SET {column} = ? || {column} WHERE {column} <> ''", (html,))
    database.tell_all()
    return html


def interprets(widget: QWidget) -> list[str]:
    """What a widget would read as HTML, or take away from it."""
    found = []
    if isinstance(widget, QLabel) and SIGN in widget.text() and widget.textFormat() != Qt.TextFormat.PlainText:
        found.append("label")
    if isinstance(widget, QTextEdit) and SIGN in widget.toPlainText() and "<b>" not in widget.toPlainText():
        found.append("text")
    if isinstance(widget, QAbstractButton | QGroupBox) and SIGN in widget.toolTip() and "<b>" in widget.toolTip():
        found.append("tooltip")
    if "<b>" in widget.toolTip() or "<img" in widget.toolTip() or "<b>" in widget.whatsThis():
        found.append("tooltip")
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        found += tooltips(widget.model())
    return [f"{type(widget).__name__} {widget.accessibleName()[:40]}: {what}" for what in found]


def tooltips(model: QAbstractItemModel) -> list[str]:
    found = []
    for row in range(min(30, model.rowCount())):
        for column in range(4):
            said = model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
            if said and "<b>" in str(said):
                found.append("tooltip of a row")
    return found


def is_red(widget: QWidget) -> bool:
    """Is any of it as red as the picture?"""
    image = widget.grab().toImage().scaled(160, 100, mode=Qt.TransformationMode.FastTransformation)
    colors = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    return QColor(255, 0, 0).rgb() in colors


def look_at(shown: QWidget) -> list[str]:
    QApplication.processEvents()
    faults = [fault for widget in (shown, *shown.findChildren(QWidget)) for fault in interprets(widget)]
    return [*faults, *(["red"] if is_red(shown) else [])]


@pytest.mark.parametrize("page", PAGES)
def test_no_page_interprets_what_people_are_called(window, evil, page, qtbot):
    window.resize(1300, 900)
    window.show_page(page)
    if page == "people":
        window.open_person(ONE)
    if page == "networks":
        window.page(page).open_network(networks.names()[0][0])
    if page == "today":
        qtbot.waitUntil(lambda: window.page("today").side.more.count() > 0)
    window.say(evil)
    assert look_at(window) == []
    shown = [label.text() for label in window.findChildren(QLabel) if SIGN in label.text()]
    assert page in ("import", "settings", "insights", "duplicates") or shown  # it was there to be interpreted


def test_no_dialog_interprets_it(window, evil, qtbot):
    for dialog in every_dialog(window, ONE, TWO):
        assert look_at(dialog) == [], dialog.windowTitle()


def test_no_notice_and_no_question_interprets_it(window, evil, answer):
    window.show_problem(Problem(evil, evil))
    assert look_at(window) == []
    from ui import doing

    seen = []

    def look(box: QDialog) -> None:
        seen.extend(look_at(box))
        box.reject()

    answer(look)
    doing.erase_people(window, [ONE, TWO])
    assert seen == []
