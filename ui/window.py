"""The window: sidebar, top bar, pages, menu, shortcuts. Wiring only; what pages do is in ui/pages/."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSettings, QSize, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui import zoom
from ui.sidebar import Sidebar
from ui.topbar import TopBar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QPaintEvent, QResizeEvent

    from models.errors import Problem
    from ui.backing_up import BackingUp
    from ui.calendar_sync import CalendarSync
    from ui.feed_watch import FeedWatch
    from ui.kept_file import KeptFile
    from ui.locking import Lock
    from ui.notice import Notice
    from ui.page import Page
    from ui.tips import TipLine
    from ui.tray import Tray

READ_AHEAD_MS = 2000  # after the window is there
SMALLEST = 640, 380  # a screen of 1280 by 760 pixels where everything is shown twice as large
FRAME = QSize(16, 56)  # what a window's frame and title take at most
NARROW = 1140  # below this width the sidebar comes only when it is called
# key, module and class of each page; made when it is first shown.
PAGES = {
    "today": "ui.pages.today:TodayPage",
    "people": "ui.pages.people:PeoplePage",
    "timeline": "ui.pages.timeline:TimelinePage",
    "follow_ups": "ui.pages.follow_ups:FollowUpsPage",
    "networks": "ui.pages.networks:NetworksPage",
    "watch": "ui.pages.watch:WatchPage",
    "insights": "ui.pages.insights:InsightsPage",
    "openness": "ui.pages.openness:OpennessPage",
    "import": "ui.pages.importing:ImportPage",
    "duplicates": "ui.pages.duplicates:DuplicatesPage",
    "settings": "ui.pages.settings:SettingsPage",
}


class Window(QMainWindow):
    """The one window of the program. `appeared` is emitted once, when the window is there to be seen."""

    appeared = Signal()

    def __init__(self, demo: bool = False) -> None:
        super().__init__()
        self.demo = demo
        self.own_file: Path | None = None  # where the demo was started from
        self.setWindowTitle("Keepwarm")
        self.setAcceptDrops(True)
        self.setMinimumSize(*SMALLEST)
        self.sidebar = Sidebar()
        self.topbar = TopBar()
        self.stack = QStackedWidget()
        self.stack.setObjectName("content")
        self.notice: Notice | None = None
        self.tip: TipLine | None = None
        self._pages: dict[str, Page] = {}
        self._before: list[str] = []
        self.recent: list[int] = []  # the people who were looked at, the last first
        self._seen = False
        self.tray: Tray | None = None
        self.calendar_sync: CalendarSync | None = None
        self.kept_file: KeptFile | None = None
        self.feed_watch: FeedWatch | None = None
        self.lock: Lock | None = None
        self.banner: QFrame | None = None
        self.backing_up: BackingUp | None = None
        self._waiting: list[Path] = []  # files that came before there was anything to import them into
        self.leaving = False  # closing it ends it, whatever the tray keeps
        self._lay_out()
        geometry = QSettings().value("geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(QSize(1440, 900).boundedTo(self.screen().availableSize() - FRAME))

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        self.banner_place = right
        right.addWidget(self.topbar)
        self._room = _Room(self.stack)
        right.addWidget(self._room, 1)
        row = self._row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(right, 1)
        central = QWidget()
        central.setObjectName("content")
        self.setCentralWidget(central)
        central.setLayout(row)
        self.sidebar.chosen.connect(self.show_page)
        self.sidebar.left.connect(self._put_sidebar_away)
        self.topbar.sidebar.clicked.connect(self.call_sidebar)

    # --- opening ---

    def open_database(self, path: Path, checked: bool = False) -> None:
        """Open a database and show the first page, or say why it could not be opened; `checked` as in opening.open_file()."""
        from models.errors import Problem
        from ui import opening

        try:
            opening.open_file(path, self.demo, checked)
        except Problem as problem:
            opening.not_opened(self, path, problem)
            return
        self.begin(zoom.page())

    def begin(self, page: str) -> None:
        """Show a page of the database that is open."""
        from ui import opening

        opening.show_banner(self)
        self.sidebar.setEnabled(True)
        if self.calendar_sync:
            self.calendar_sync.stop()  # it was about another file
        if self.feed_watch:
            self.feed_watch.stop()
        self.show_page(page)
        self.take_waiting_files()
        QTimer.singleShot(0, self, self._finish_opening)

    def _finish_opening(self) -> None:
        """What the first page does not need: menu, top bar, figures."""
        from models.connection import db
        from ui import actions, ahead, changes, opening, tips

        if db.is_closed():  # another window took it over
            return
        if not self.actions():
            actions.install(self)
        changes.follow()
        changes.happened.connect(self._count)
        self.topbar.connect_to(self)
        self._count()
        tips.follow(self)
        QTimer.singleShot(READ_AHEAD_MS, self, lambda: ahead.Ahead(self, lambda: opening.read_ahead(self)))
        self.follow_tray()
        if not self.isVisible() and not (self.tray and self.tray.is_there):
            self.show()

    def follow_tray(self) -> None:
        """Be in the tray if the user wants that."""
        from models import notices

        if self.tray is None and notices.choice().wanted:
            from ui.tray import Tray

            self.tray = Tray(self)
        if self.tray is not None:
            self.tray.follow()

    def _count(self, tables: set[str] | None = None) -> None:
        """Show the sidebar's figures and what undo would take back, once the page had its turn."""
        from ui import actions

        QTimer.singleShot(0, self, lambda: (self.sidebar.count(tables), actions.update(self)))

    # --- pages ---

    def page(self, key: str) -> Page:
        """Return a page, made when it is first asked for."""
        if key not in self._pages:
            module, _, name = PAGES[key].partition(":")
            page = getattr(import_module(module), name)(self)
            for line in page.findChildren(QLineEdit):
                line.setAcceptDrops(False)  # files dropped there are for the window
            self._pages[key] = page
            self.stack.addWidget(page)
        return self._pages[key]

    def show_page(self, key: str) -> Page:
        """Show a page and return it."""
        page = self.page(key)
        shown = self.shown()
        if shown and shown != key:
            self._before.append(shown)
            del self._before[:-20]
        if self.tip is not None:
            self.tip.show_for(key)  # before the page comes: it is laid out once
        page.fit(self._room.width())
        page.setFocus()  # before it is there: else Qt hands the focus to whatever comes first on it, and that is read out
        self.stack.setCurrentWidget(page)
        self.sidebar.mark(key)
        self._put_sidebar_away()
        page.setFocus()
        return page

    def shown(self) -> str:
        """Return the key of the page that is shown, "" before the first."""
        current = self.stack.currentWidget()
        return next((key for key, page in self._pages.items() if page is current), "")

    def go_back(self) -> None:
        """Show the page that was shown before."""
        if self._before:
            key = self._before.pop()
            self.show_page(key)
            self._before.pop()

    def open_person(self, person_id: int) -> None:
        """Show a person on the People page."""
        self.show_page("people").open_person(person_id)
        self.recent = [person_id, *(number for number in self.recent if number != person_id)][:20]

    def import_files(self, files: Sequence[Path] = ()) -> None:
        """Read files into the import preview; without any, let the user choose. While nothing is open they wait."""
        if not self.sidebar.isEnabled():
            self._waiting = list(files)
            return
        page = self.show_page("import")
        if files:
            page.read(list(files))
        else:
            page.choose()

    def take_waiting_files(self) -> None:
        """Read the files that came while nothing was open."""
        files, self._waiting = self._waiting, []
        if files:
            self.import_files(files)

    # --- words ---

    def say(self, text: str, undo: bool | Callable[[], object] = False, verb: str = "") -> None:
        """Say what happened; with `undo`, offer to take it back: the last change, or by calling `undo` (see Notice)."""
        self.strip().say(text, undo, verb)

    def show_problem(self, problem: Problem) -> None:
        """Show what went wrong and what to do."""
        self.strip().show_problem(problem)

    def strip(self) -> Notice:
        """Return the notice, made when it is first needed."""
        if self.notice is None:
            from ui.notice import Notice

            self.notice = Notice(self)
            self.notice.covers.connect(lambda room: self.banner_place.setContentsMargins(0, 0, 0, room))
        return self.notice

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from ui import actions

        actions.say_nothing_to_undo(self, event) or super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            self.appeared.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.notice is not None:
            self.notice.place()
        self._fit_sidebar()

    def _fit_sidebar(self) -> None:
        """Have the sidebar beside the pages, or above them when it is called where there is no room for it."""
        narrow = self.width() < NARROW
        if narrow == self.topbar.sidebar.isHidden():
            self.topbar.sidebar.setVisible(narrow)
            self.sidebar.setVisible(not narrow)
            if narrow:
                self._row.removeWidget(self.sidebar)
            else:
                self._row.insertWidget(0, self.sidebar)
        if narrow:
            left = self.width() - self.sidebar.width() if self.isRightToLeft() else 0
            self.sidebar.setGeometry(left, 0, self.sidebar.width(), self.height())

    def call_sidebar(self) -> None:
        """Show the sidebar above the page, for as long as the focus is in it."""
        self.sidebar.show()
        self.sidebar.raise_()
        self.sidebar.setFocus()

    def _put_sidebar_away(self) -> None:
        if not self.topbar.sidebar.isHidden() and not self.sidebar.isHidden():
            within = self.sidebar.isAncestorOf(QApplication.focusWidget())
            self.sidebar.hide()
            if within and (page := self.stack.currentWidget()):
                page.setFocus()

    # --- files and the end ---

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files and self.sidebar.isEnabled():
            from ui import tips

            event.acceptProposedAction()
            tips.learned("import")
            QTimer.singleShot(0, lambda: self.import_files(files))

    def come_to_front(self) -> None:
        """Show the window above the others."""
        from PySide6.QtCore import Qt

        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def quit(self) -> None:
        """Close the window and end the program, the tray included."""
        self.leaving = True
        self.close()
        QApplication.quit()

    def closeEvent(self, event: QCloseEvent) -> None:
        QSettings().setValue("geometry", self.saveGeometry())
        for page in self._pages.values():
            page.leave()
        if self.tray and not self.leaving and self.tray.keeps:
            event.ignore()
            self.hide()
            return
        if self.kept_file:
            self.kept_file.close()
        for each in (self.calendar_sync, self.feed_watch):
            if each:
                each.stop()
        super().closeEvent(event)


class _Room(QScrollArea):
    """Where the pages are. What needs more room than there is can be reached all the same, by scrolling."""

    def __init__(self, pages: QStackedWidget) -> None:
        super().__init__()
        self._pages = pages
        self.setWidget(_Ground(pages))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("focusPolicy", 0)  # Qt.FocusPolicy.NoFocus: Tab has nothing to do here

    def resizeEvent(self, event: QResizeEvent) -> None:
        page = self._pages.currentWidget()
        if page:
            page.fit(self.width())
        super().resizeEvent(event)


class _Ground(QWidget):
    """It needs the room of the page that is shown: a layout would give it that of the largest."""

    def __init__(self, pages: QStackedWidget) -> None:
        super().__init__()
        self._pages = pages
        pages.setParent(self)

    def minimumSizeHint(self) -> QSize:
        page = self._pages.currentWidget()
        if page is None:
            return QSize()
        least = page.minimumSizeHint()
        if page.layout() and page.layout().hasHeightForWidth():  # texts are higher where it is narrow
            wide = max(least.width(), self.parentWidget().width())
            least.setHeight(page.layout().totalMinimumHeightForWidth(wide))
        return least

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # the page needs other room than before
            self.updateGeometry()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pages.resize(event.size())
