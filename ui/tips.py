"""Tips: one quiet line below a page, the most useful thing there, until it was done or the line is put away; then never again.

Which are gone is kept beside the theme and the language: as a step in the file, undo would take it back.
"""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from models import people
from models.connection import db, waiting
from models.engine_words import ENGINE_ERRORS
from models.words import tr, trn
from ui.widgets.labels import PlainLabel, button, mirrored

if TYPE_CHECKING:
    from ui.window import Window

NO_TIPS = ["*"]  # those of later versions are not wanted either
_GONE = "tips_gone"
_ON_A_PAGE = {"people": ("people", "person")}  # where it is not one of the page's own name


class Tip(NamedTuple):
    """What is said, and the key of the menu that does it; "" where the page itself tells that it was done."""

    key: str
    text: str


def all_() -> dict[str, Tip]:
    """Return every tip by its name."""
    return {
        "today": Tip("Ctrl+L", tr("Log what happened in one line: “coffee with Karim yesterday, follow up in 2 weeks”.")),
        "people": Tip("Ctrl+K", tr("Find anybody by name, company, number or note, from every page.")),
        "person": Tip("Ctrl+Shift+W", tr("Write to whoever is chosen, with your last talk beside the letter.")),
        "follow_ups": Tip("Ctrl+Shift+P", tr("Spread calls to the most urgent over your week, and store them at once.")),
        "networks": Tip("Ctrl+Shift+B", tr("Note what you brought to a network: the year adds it up.")),
        "openness": Tip("", tr("In the picture of who meets whom, arrow keys go from person to person, and Enter opens one.")),
        "watch": Tip("", tr("S shares the article that is chosen with whom it may interest.")),
        "import": Tip("", tr("Files, folders and .zip archives can be dropped anywhere on this window.")),
        "insights": Tip("", tr("A click or Enter on a day opens it in the timeline.")),
    }  # fmt: skip


def _has_use(page: str) -> bool:
    """Is there something on a page that its tip is about?"""
    if page == "import":
        return True
    try:
        with waiting(0):
            return people.count() > 0 and (page != "watch" or _follows_feeds())
    except ENGINE_ERRORS:  # another program has the file: the page waits for it, and says so
        return False


def _follows_feeds() -> bool:
    from models import feeds  # not for the first page

    return feeds.is_on() and bool(feeds.every())


class _Tips(QObject):
    changed = Signal()


_tips = _Tips()
changed = _tips.changed  # other tips are gone than before


def gone() -> list[str]:
    """Return the names of the tips that are gone, NO_TIPS for all of them."""
    return [name for name in str(QSettings().value(_GONE, "")).split(",") if name]


def keep_gone(names: list[str]) -> None:
    """Have these gone, and no others."""
    QSettings().setValue(_GONE, ",".join(sorted(set(names))))
    changed.emit()


def are_refused(names: list[str]) -> bool:
    """Are these gone because the user wants none? Others go by themselves, as they are put away or what they say is done."""
    return names == NO_TIPS


def may_be_gone(value: object) -> bool:
    """Is this something to keep, as a file of settings may hold it?"""
    known = [*all_(), *NO_TIPS]
    return isinstance(value, list) and all(isinstance(name, str) and name in known for name in value)


def learned(name: str) -> None:
    """Have a tip gone for good: it was put away, or what it says was done."""
    before = gone()
    if name not in before and before != NO_TIPS:
        keep_gone([*before, name])


def said(value: list[str]) -> str:
    """Return in words which tips are shown."""
    left = [] if value == NO_TIPS else [name for name in all_() if name not in value]
    if not left:
        return tr("no tip")
    return tr("all of them") if len(left) == len(all_()) else trn("{n} tip left", "{n} tips left", len(left))


def follow(window: "Window") -> None:
    """Have the line in a window, and in it what goes with the page that is shown."""
    if window.tip is None:
        window.tip = TipLine(window)
        window.banner_place.addWidget(window.tip)
        QWidget.setTabOrder(window.topbar.search, window.tip.close_)  # on every page at the same place
    window.tip.show_for(window.shown())


class TipLine(QFrame):
    """The line. It stands below the pages, so that nothing moves when it comes and goes, and is made after the first of them."""

    def __init__(self, window: "Window") -> None:
        super().__init__()
        self.setObjectName("tip")
        self._window, self.name = window, ""
        self._key, self._text = PlainLabel("", "key"), PlainLabel("", "small", wrap=True)
        self.close_ = button("×", "quiet", tr("Put this tip away; it does not come back"), tr("Put this tip away"))
        self.close_.clicked.connect(self._put_away)
        row = QHBoxLayout(self)
        row.setContentsMargins(*mirrored(24, 2, 16, 2))
        row.setSpacing(8)
        row.addWidget(self._key, alignment=Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1)
        row.addWidget(self.close_)
        by_key = {action.shortcut(): action for action in window.actions() if isinstance(action, QAction)}
        for name, tip in all_().items():
            if tip.key:
                by_key[QKeySequence(tip.key)].triggered.connect(lambda _=False, name=name: learned(name))
        changed.connect(self._changed)
        self.hide()

    def show_for(self, page: str) -> None:
        """Show the first tip of a page that is not gone yet, or nothing. Where nobody is, the page itself says how to begin."""
        before, every = gone(), all_()
        left = [name for name in _ON_A_PAGE.get(page, (page,)) if name in every and name not in before]
        wanted = left and before != NO_TIPS and not db.is_closed() and _has_use(page)
        self.name = left[0] if wanted else ""
        if self.name:
            tip = every[self.name]
            key = QKeySequence(tip.key).toString(QKeySequence.SequenceFormat.NativeText)
            self._key.setText(key)
            self._key.setVisible(bool(key))
            self._text.setText(tip.text)
            self.setAccessibleName(f"{key} {tip.text}".strip())
        if bool(self.name) == self.isHidden():
            self.setVisible(bool(self.name))
            self._window.centralWidget().layout().activate()

    def text(self) -> str:
        """Return what is said, "" while nothing is."""
        return self._text.text() if self.isVisible() else ""

    def _put_away(self) -> None:
        learned(self.name)
        page: QWidget | None = self._window.stack.currentWidget()
        if page is not None:
            page.setFocus()

    def _changed(self) -> None:
        """Hide the one that is gone now; the next is for another visit. Show one again that is back."""
        if self.name in gone() or gone() == NO_TIPS:
            self.hide()
            self.name = ""
        elif not gone():
            self.show_for(self._window.shown())
