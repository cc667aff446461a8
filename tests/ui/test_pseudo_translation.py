"""A made-up language, 40 % longer than English: nothing stays untranslated, nothing is cut off, on any page."""

import contextlib
import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from models import database, people, words
from tests.databases import make_demo, make_empty
from tests.ui.dialogs import every_dialog
from ui import theme
from ui.widgets.labels import ElidedLabel
from ui.window import PAGES, Window

NAMES = {"Keepwarm", "vCard", "iPhone, Android, Google, Outlook, LinkedIn"}
KEYS = re.compile(r"(Ctrl|Alt|Shift)\+.+|F\d+|Enter|Esc")


def longer(text: str, _: int | None = None) -> str:
    """Return a text in the made-up language: in brackets, 40 % longer, with its named places."""
    more = max(1, round(0.4 * len(re.sub(r"\{\w*\}", "", text))))
    return f"⟦{text} {('ééééé ' * more)[:more].strip()}⟧"


@pytest.fixture
def pseudo(qtbot, data_file, now):
    """A window in that language; call it with whether there are people."""
    words.install(longer)
    app = QApplication.instance()
    before = app.styleSheet(), app.palette()
    theme.apply(app, "light")
    listeners = list(database.listeners)
    shown: list[Window] = []

    def make(full: bool) -> Window:
        window = Window()
        qtbot.addWidget(window)
        window.resize(1280, 800)
        window.show()
        window.open_database(make_demo(data_file, now) if full else make_empty(data_file))
        qtbot.waitUntil(window.topbar.isEnabled)
        shown.append(window)
        return window

    yield make
    words.install(None)
    for window in shown:
        window.close()
    app.setStyleSheet(before[0])
    app.setPalette(before[1])
    database.close()
    database.listeners[:] = listeners


def said(widget: QWidget) -> list[str]:
    """Return what a widget tells in words."""
    texts = [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
    if isinstance(widget, QLabel | QAbstractButton):
        texts.append(widget.text())
    if isinstance(widget, QLineEdit):
        texts.append(widget.placeholderText())
    return [re.sub(r"<[^>]*>", "", text).strip() for text in texts if text]


def is_untranslated(text: str) -> bool:
    ours = text not in NAMES and not KEYS.fullmatch(text) and not text.startswith("/")  # paths
    return ours and "⟦" not in text and bool(re.search(r"[A-Za-z]{2}", text))


def is_cut_off(widget: QWidget) -> bool:
    """Has a text less room than it asks for? What ends in … and tells the rest in a tooltip is no loss."""
    if not widget.isVisible() or not widget.width():
        return False
    if isinstance(widget, QPushButton | QCheckBox | QRadioButton) and len(widget.text()) > 1:
        return widget.width() + 1 < widget.minimumSizeHint().width() and not widget.toolTip()
    if isinstance(widget, ElidedLabel) or not isinstance(widget, QLabel) or not widget.text():
        return False
    flag = Qt.TextFlag.TextShowMnemonic if widget.buddy() else Qt.TextFlag.TextExpandTabs
    if widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height() + 1
    return QFontMetrics(widget.font()).size(flag, widget.text()).width() > widget.contentsRect().width() + 1


@pytest.fixture
def measured(pseudo):
    """The same, where texts are as wide as the layout was made for: another font is up to a fifth wider."""
    family = QFontInfo(QApplication.font()).family()
    if family != "Noto Sans":
        pytest.skip(f"widths are those of Noto Sans; here it is {family}")
    return pseudo


def cut_off(window: QWidget) -> dict[str, object]:
    """Return what is cut off, with its size and what it stands in."""
    cut = [widget for widget in window.findChildren(QWidget) if is_cut_off(widget)]
    return {widget.text(): (widget.size().toTuple(), type(widget.parentWidget()).__name__) for widget in cut}


def test_nothing_on_a_page_is_left_untranslated(pseudo, qtbot):
    window = pseudo(False)
    for page in PAGES:
        window.show_page(page)
        qtbot.wait(30)
        left = {text for widget in window.findChildren(QWidget) for text in said(widget) if is_untranslated(text)}
        assert left == set(), page


def reach_out(window: QWidget) -> list[int]:
    """Return by how many pixels what scrolls is wider than its place."""
    areas = [area for area in window.findChildren(QScrollArea) if area.isVisible()]
    return [area.horizontalScrollBar().maximum() for area in areas if area.horizontalScrollBar().maximum()]


@pytest.mark.parametrize("page", PAGES)
def test_nothing_on_a_page_is_cut_off_or_wider_than_the_window(measured, qtbot, page):
    window = measured(True)
    window.show_page(page)
    if page == "people":
        window.open_person(1)

    def settled(found: Callable[[QWidget], object]) -> object:
        with contextlib.suppress(qtbot.TimeoutError):  # layouts follow a moment later
            qtbot.waitUntil(lambda: not found(window), timeout=1500)
        return found(window)

    for size in ((1440, 900), (720, 450)):  # the second is what the first holds where everything is twice as large
        window.resize(*size)
        assert settled(cut_off) == {}, size
    for width in (1280, 1140, 1000, 900, 720):
        window.resize(width, 700)
        assert settled(reach_out) == [], width


def test_no_dialog_cuts_a_text_off(measured, today, qtbot):
    window = measured(True)
    one, two = (row.id for row in people.search("Samira Benali")[:1] + people.search("Marie Lef")[:1])
    cut = {}
    for dialog in every_dialog(window, one, two, today):
        with contextlib.suppress(qtbot.TimeoutError):
            qtbot.waitUntil(lambda shown=dialog: not cut_off(shown), timeout=400)
        cut |= {f"{dialog.windowTitle()}: {text}": why for text, why in cut_off(dialog).items()}
    assert not cut, "\n".join(f"{text} {why}" for text, why in cut.items())
