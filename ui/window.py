"""The window: sidebar, top bar, pages, menu, shortcuts. Wiring only; what pages do is in ui/pages/."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QSize, QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui.sidebar import Sidebar
from ui.topbar import TopBar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QFrame

    from models.errors import Problem
    from ui.backing_up import BackingUp
    from ui.calendar_sync import CalendarSync
    from ui.feed_watch import FeedWatch
    from ui.kept_file import KeptFile
    from ui.locking import Lock
    from ui.notice import Notice
    from ui.page import Page
    from ui.tray import Tray

READ_AHEAD_MS = 2000  # after the window is there
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
        self.setMinimumSize(1140, 600)
        self.sidebar = Sidebar()
        self.topbar = TopBar()
        self.stack = QStackedWidget()
        self.stack.setObjectName("content")
        self.notice: Notice | None = None
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
            self.resize(QSize(1440, 900).boundedTo(self.screen().availableSize()))

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        self.banner_place = right
        right.addWidget(self.topbar)
        right.addWidget(self.stack, 1)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(right, 1)
        central = QWidget()
        central.setObjectName("content")
        central.setLayout(row)
        self.setCentralWidget(central)
        self.sidebar.chosen.connect(self.show_page)

    # --- opening ---

    def open_database(self, path: Path) -> None:
        """Open a database and show the first page, or say why it could not be opened."""
        from models.errors import Problem
        from models.passphrase import Locked
        from ui import opening

        try:
            opening.open_file(path, self.demo)
        except Locked:
            opening.ask_passphrase(self, path)
            return
        except Problem as problem:
            opening.show_failure(self, path, problem)
            self.show()
            return
        self.begin("today")

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
        from ui import actions, changes, opening

        if not self.actions():
            actions.install(self)
        changes.follow()
        changes.happened.connect(self._count)
        self.topbar.connect_to(self)
        self._count()
        QTimer.singleShot(READ_AHEAD_MS, self, lambda: opening.read_ahead(self))
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
        self.stack.setCurrentWidget(page)
        self.sidebar.mark(key)
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

    def say(self, text: str, undo: bool | Callable[[], object] = False) -> None:
        """Say what happened; with `undo`, offer to take it back: the last change, or by calling `undo`."""
        self._notice().say(text, undo)

    def show_problem(self, problem: Problem) -> None:
        """Show what went wrong and what to do."""
        self._notice().show_problem(problem)

    def _notice(self) -> Notice:
        if self.notice is None:
            from ui.notice import Notice

            self.notice = Notice(self)
        return self.notice

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            self.appeared.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.notice is not None:
            self.notice.place()

    # --- files and the end ---

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files and self.sidebar.isEnabled():
            event.acceptProposedAction()
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
