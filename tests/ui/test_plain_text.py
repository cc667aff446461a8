"""Text from outside is text: with HTML of nine kinds in every field, no page, no dialog and no notice takes any of it for more.

Whether the picture that it names is opened, the system tells (inotify): see Opened.
"""

import contextlib
import ctypes
import itertools
import os
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QPoint
from PySide6.QtGui import QColor, QImage, Qt, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QTextEdit,
    QToolButton,
    QWidget,
)

from models import (
    clock,
    database,
    demo,
    feeds,
    follow_ups,
    networks,
    newsletters,
    notices,
    own_news,
    people,
)
from models.connection import db as engine
from models.errors import Problem
from models.feed_fetch import Fetched
from models.formats.feed import Item
from models.schema import UNDOABLE
from tests.ui.dialogs import every_dialog
from ui.tray import Tray
from ui.window import PAGES

SIGN = "EVIL"
ONE, TWO = 1, 2  # people of the demo
NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
FREE = set(
    "name family given nickname organization title note label value role dues text old new reason location subject body city street"
    " country tag".split()
)


class Opened:
    """Tells which files of a folder were opened, by whatever part of the program, since it was last asked."""

    IN_OPEN = 0x20

    def __init__(self, folder: Path) -> None:
        self._watch = -1
        if sys.platform == "linux":
            libc = ctypes.CDLL(None, use_errno=True)
            self._watch = libc.inotify_init1(os.O_NONBLOCK)
            assert libc.inotify_add_watch(self._watch, bytes(folder), self.IN_OPEN) > 0

    def any(self) -> bool:
        try:
            return self._watch >= 0 and bool(os.read(self._watch, 65_536))
        except BlockingIOError:
            return False

    def close(self) -> None:
        if self._watch >= 0:
            os.close(self._watch)


def kinds(red: Path) -> list[str]:
    """Nine kinds of HTML, most of which turn a careless page red: each has the sign in bold."""
    bold = f"<b>{SIGN}</b>"
    return [
        f"<img src='file://{red}'>{bold}&amp;<a href='file:///etc/passwd'>x</a>",
        f"<img src='{red}'>{bold}",
        f"{'<div>' * 40}{bold}<font color='#ff0000'>████</font>",
        f"<a href='javascript:open(0)'>{bold}</a>",
        f"<p style='background-image:url(file://{red})'>{bold}<span style='background-color:#ff0000'>█████</span></p>",
        f"<table border=9 bgcolor='#ff0000' background='{red}'><tr><td>{bold}</td></tr></table>",
        f"{bold}<![CDATA[<img src='{red}'>]]>&lt;img src='{red}'&gt;&#60;u&#62;&amp;lt;",
        f"\u202e{bold}\u2066<img src='{red}'>\u2069\u200f</b></html>",
        f"<script>open('{red}')</script><html>{bold}<link rel=stylesheet href='{red}'><object data='{red}'>",
    ]


@pytest.fixture
def planted(tmp_path) -> Iterator[tuple[list[str], Opened]]:
    """The kinds of HTML, and who tells whether the picture in them was opened."""
    folder = tmp_path / "planted"
    folder.mkdir()
    red = QImage(400, 400, QImage.Format.Format_RGB32)
    red.fill(QColor(255, 0, 0))
    red.save(str(folder / "red.png"))
    opened = Opened(folder)
    yield kinds(folder / "red.png"), opened
    assert not opened.any()
    opened.close()


@pytest.fixture
def evil(window, planted) -> str:
    """The demo, with HTML in every text, of another kind in each row and column."""
    html = planted[0][0]
    for _ in demo.build(clock.now()):
        pass
    own = own_news.new("promotion", clock.today(), html)
    own_news.save(own)
    newsletters.save(newsletters.Entry(name=html, network=networks.names()[0][0], due=clock.today().isoformat()))
    feeds.turn(True)
    feeds.save(feeds.Entry(None, "https://example.org/feed", html, ONE, tags=[html]))
    items = [
        Item(str(number), kind, f"https://example.org/{number}", kind * 9, NOW)
        for number, kind in enumerate(planted[0])
    ]
    feeds.store(
        [Fetched("https://example.org/feed", is_new=True, title=html, items=items, trouble=html, advice=html)], NOW
    )
    fill(planted[0])
    return html


def fill(kinds: list[str]) -> None:
    """Put HTML before every text that somebody wrote."""
    choose = " ".join(f"WHEN {number} THEN ?" for number in range(len(kinds)))
    for table in UNDOABLE:
        name = table._meta.table_name
        for number, field in enumerate(table._meta.sorted_fields):
            if field.column_name in FREE and field.field_type == "TEXT":
                column = f'"{field.column_name}"'
                kind = f"CASE (id + {number}) % {len(kinds)} {choose} END"
                engine.execute_sql(f"UPDATE {name} SET {column} = {kind} || {column} WHERE {column} <> ''", kinds)
    database.tell_all()


def is_told_whole(text: str) -> bool:
    """Does one who reads what Qt makes of a text (in a tooltip, say) see the marks that were in it?"""
    if Qt.mightBeRichText(text):
        page = QTextDocument()
        page.setHtml(text)
        text = page.toPlainText()
    return text.count(SIGN) == text.count(f"<b>{SIGN}")


def interprets(widget: QWidget) -> list[str]:
    """What a widget would read as HTML, or take away from it."""
    found = []
    if isinstance(widget, QLabel) and SIGN in widget.text() and widget.textFormat() != Qt.TextFormat.PlainText:
        found.append("label")
    if isinstance(widget, QTextEdit) and not is_told_whole(widget.toPlainText()):
        found.append("text")
    if not is_told_whole(widget.toolTip()) or "<b>" in widget.whatsThis():
        found.append("tooltip")
    if isinstance(widget, QToolButton) or (isinstance(widget, QMenu) and widget.toolTipsVisible()):
        found += ["tooltip of an action" for action in widget.actions() if not is_told_whole(action.toolTip())]
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        found += tooltips(widget.model())
    if isinstance(widget, QMenu):
        found += ["an & that is not shown" for action in widget.actions() if eats(action.text())]
    if isinstance(widget, QAbstractButton) and eats(widget.text()):
        found.append("an & that is not shown")
    return [f"{type(widget).__name__} {widget.accessibleName()[:40]}: {what}" for what in found]


def eats(text: str) -> bool:
    """Does a menu or a button take an & of somebody's words for the mark of a key?"""
    return SIGN in text and "&" in text.replace("&&", "")


def tooltips(model: QAbstractItemModel) -> list[str]:
    found = []
    for row in range(min(30, model.rowCount())):
        for column in range(4):
            said = model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
            if said and not is_told_whole(str(said)):
                found.append("tooltip of a row")
    return found


def is_red(widget: QWidget) -> bool:
    """Is any of it as red as the picture?"""
    image = widget.grab().toImage().scaled(160, 100, mode=Qt.TransformationMode.FastTransformation)
    colors = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    return QColor(255, 0, 0).rgb() in colors


def menus(shown: QWidget) -> Iterator[QMenu]:
    """Open the menus of what is shown, one after the other, with those within them: of buttons, and of a right click."""
    for widget in (shown, *shown.findChildren(QWidget)):
        with contextlib.suppress(RuntimeError):  # it went when another was clicked
            if widget.isVisible() and widget.isEnabled():
                yield from popups(widget)


def popups(widget: QWidget) -> Iterator[QMenu]:
    if isinstance(widget, QAbstractButton) and widget.text().endswith(("▾", "⋯")):
        widget.click()
        yield from opened()
    elif widget.contextMenuPolicy() == Qt.ContextMenuPolicy.CustomContextMenu:
        places = [QPoint(1, 1)]
        if isinstance(widget, QAbstractItemView):
            rows = [widget.model().index(row, 0) for row in range(min(4, widget.model().rowCount()))]
            places = [widget.visualRect(row).center() for row in rows]
        for place in places:
            QTest.mouseClick(getattr(widget, "viewport", lambda: widget)(), Qt.MouseButton.RightButton, pos=place)
            widget.customContextMenuRequested.emit(place)
            yield from opened()


def opened() -> Iterator[QMenu]:
    menu = QApplication.activePopupWidget()
    if isinstance(menu, QMenu):
        yield menu
        for inner in menu.findChildren(QMenu):
            inner.aboutToShow.emit()
            yield inner
        menu.close()


def look_at_menus(shown: QWidget) -> tuple[list[str], int]:
    """Return what menus would take for more than text, and in how many of their actions there was something."""
    faults, told = [], 0
    for menu in menus(shown):
        faults += interprets(menu) + (["red"] if menu.isVisible() and is_red(menu) else [])
        told += sum(SIGN in action.text() for action in menu.actions())
    return faults, told


def look_at(shown: QWidget) -> list[str]:
    QApplication.processEvents()
    faults = [fault for widget in (shown, *shown.findChildren(QWidget)) for fault in interprets(widget)]
    return [*faults, *(["red"] if is_red(shown) else [])]


def shows(page: QWidget) -> bool:
    """Was there anything on a page to be interpreted, in a label or a list?"""
    models = [view.model() for view in page.findChildren(QAbstractItemView) if view.model()]
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.UserRole, Qt.ItemDataRole.AccessibleTextRole)
    listed = (
        str(model.index(row, 0).data(role)) for model in models for row in range(model.rowCount()) for role in roles
    )
    return any(SIGN in text for text in (*(label.text() for label in page.findChildren(QLabel)), *listed))


def open_all(window, page: str) -> Iterator[None]:
    """Show a page, with whatever stands on it one after the other."""
    shown = window.show_page(page)
    if page == "people":
        for number in range(1, 10):
            window.open_person(number)
            yield
    elif page == "networks":
        for number, _ in networks.names():
            shown.open_network(number)
            yield
    else:
        yield


def test_no_page_interprets_what_people_are_called(window, evil, qtbot):
    window.resize(1300, 900)
    for page in PAGES:
        for _ in open_all(window, page):
            if page == "today":
                qtbot.waitUntil(lambda: window.page("today").side.more.count() > 0)
            window.say(evil)
            assert look_at(window) == [], page
        assert page in ("import", "settings", "insights", "duplicates") or shows(window.page(page)), page


def test_no_menu_interprets_it(window, evil, qtbot):
    window.resize(1300, 900)
    told = {}
    for page in PAGES:
        for _ in itertools.islice(open_all(window, page), 2):
            if page == "today":
                qtbot.waitUntil(lambda: window.page("today").side.more.count() > 0)
            QApplication.processEvents()
            faults, count = look_at_menus(window.page(page))
            assert faults == [], page
            told[page] = told.get(page, 0) + count
    assert {page for page, count in told.items() if count} >= {"today", "people", "follow_ups", "watch"}, told


def test_no_completion_and_no_list_of_what_was_found_interprets_it(window, evil, qtbot):
    typed, seen = people.name_of(3).split()[-1], 0  # of neither whom the dialogs are about
    for dialog in every_dialog(window, ONE, TWO):
        for line in dialog.findChildren(QLineEdit):
            if line.isVisible() and line.completer() is not None and line.completer().popup() is not None:
                line.setText(typed)
                line.textEdited.emit(typed)
                line.completer().complete()
                popup = line.completer().popup()
                assert look_at(popup) == []
                seen += popup.model().rowCount()
                popup.hide()
    assert seen
    for line in (window.topbar.search, window.topbar.log):
        line.setFocus()
        line.setText(typed)
        line.textEdited.emit(typed)
        assert look_at(window) == []


def test_a_careless_label_would_be_seen(qtbot, planted):
    """What finds nothing elsewhere finds this."""
    html, opened = planted
    for kind in (html[0], html[1], html[5]):
        careless = QLabel(kind)
        qtbot.addWidget(careless)
        careless.show()
        assert any("label" in fault for fault in look_at(careless)) and is_red(careless)
    assert sys.platform != "linux" or opened.any()
    careless.setToolTip(html[6])
    assert any("tooltip" in fault for fault in look_at(careless))
    opened.any()


def test_no_dialog_interprets_it(window, evil, qtbot):
    for dialog in every_dialog(window, ONE, TWO):
        assert look_at(dialog) == [] and look_at_menus(dialog)[0] == [], dialog.windowTitle()


def test_no_notice_and_no_question_interprets_it(window, evil, answer):
    window.show_problem(Problem(evil, evil))
    assert look_at(window) == []
    from ui import doing_erasing

    seen = []

    def look(box: QDialog) -> None:
        seen.extend(look_at(box))
        box.reject()

    answer(look)
    doing_erasing.erase_people(window, [ONE, TWO])
    assert seen == []


def test_no_notice_of_the_desktop_has_marks(window, evil, planted):
    """Many desktops read what stands in a notice as HTML, pictures too, and some do so outside of the program."""
    notices.choose(notices.Choice(reminders=True, quiet_from="00:00", quiet_until="00:00"))
    now = [clock.now() + timedelta(days=400)]
    tray = Tray(window, lambda: now[0])
    for kind in planted[0]:
        entry = follow_ups.new([ONE], now[0] + timedelta(minutes=5), kind)
        entry.alarm = 0
        follow_ups.save(entry)
        now[0] += timedelta(minutes=5)
        told: list[str] = []
        tray.said.connect(lambda *words, told=told: told.extend(words))
        tray.look()
        assert any(SIGN in text for text in told) and not any("<" in text for text in told)
        assert look_at(window) == []
