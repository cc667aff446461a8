"""The menu: every command with its key. It opens from the button in the sidebar or with F10."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

from models.words import tr
from ui import theme, zoom
from ui.focus_keys import FocusKeys
from ui.page import Page
from ui.widgets.plain import literal

if TYPE_CHECKING:
    from ui.window import Window


# That of 6 is "-", which makes smaller.
_ON_FRENCH_KEYS = {"1": "&", "2": "É", "3": '"', "4": "'", "5": "(", "7": "È", "0": "À"}


def install(window: "Window") -> None:
    """Make the menu and its shortcuts; those that need data wait until update()."""
    menu = QMenu(window)
    window.menu = menu
    window.undo_action = _action(window, tr("Undo"), "Ctrl+Z", lambda: _doing().turn(window, "undo"))
    window.redo_action = _action(window, tr("Redo"), "Ctrl+Shift+Z", lambda: _doing().turn(window, "redo"))
    window.redo_action.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
    FocusKeys(window)
    groups: list[list[QAction]] = [
        [
            _action(window, tr("New person…"), "Ctrl+N", lambda: _doing().new_person(window)),
            _action(window, tr("Log an interaction…"), "Ctrl+L", lambda: _focus(window.topbar.log)),
            _action(window, tr("Plan a follow-up…"), "Ctrl+Shift+F", lambda: _doing().plan(window, _chosen(window))),
            _action(window, tr("Write…"), "Ctrl+Shift+W", lambda: _letters().write(window, _chosen(window))),
            _action(window, tr("Plan my week…"), "Ctrl+Shift+P", lambda: _plans().plan_week(window)),
            _action(window, tr("Log news…"), "Ctrl+Shift+N", lambda: _news().log_news(window, _chosen(window))),
            _action(window, tr("Newsletters…"), "Ctrl+Shift+K", lambda: _newsletters().show(window)),
            _action(window, tr("Follow a feed…"), "Ctrl+Shift+A", lambda: _feeds().follow(window)),
            _action(window, tr("Log a contribution…"), "Ctrl+Shift+B", lambda: _log_contribution(window)),
            _action(window, tr("Give and take…"), "Ctrl+Shift+G", lambda: _networks().log_favour(window)),
            _action(window, tr("Find…"), "Ctrl+K", lambda: _focus(window.topbar.search)),
        ],
        [window.undo_action, window.redo_action],
        [
            _action(window, tr("Today"), "Ctrl+1", lambda: window.show_page("today")),
            _action(window, tr("People"), "Ctrl+2", lambda: window.show_page("people")),
            _action(window, tr("Timeline"), "Ctrl+3", lambda: window.show_page("timeline")),
            _action(window, tr("Follow-ups"), "Ctrl+4", lambda: window.show_page("follow_ups")),
            _action(window, tr("Networks"), "Ctrl+5", lambda: window.show_page("networks")),
            _action(window, tr("Insights"), "Ctrl+6", lambda: window.show_page("insights")),
            _action(window, tr("Watch"), "Ctrl+7", lambda: window.show_page("watch")),
            _action(window, tr("Open or closed"), "Ctrl+Shift+O", lambda: window.show_page("openness")),
            _action(window, tr("Settings"), "Ctrl+,", lambda: window.show_page("settings")),
            _action(window, tr("Back"), "Alt+Left", window.go_back),
        ],
        [
            _action(window, tr("Import…"), "Ctrl+I", window.import_files),
            _action(window, tr("Find duplicates"), "Ctrl+D", lambda: window.show_page("duplicates")),
            _action(
                window, tr("Export follow-ups to a calendar…"), "Ctrl+E", lambda: _doing().export_follow_ups(window)
            ),
            _action(window, tr("Sync with the calendar"), "F5", lambda: _calendar().sync_now(window)),
            _action(window, tr("Export people…"), "Ctrl+Shift+E", lambda: _doing().export_people(window)),
            _action(window, tr("Export everything (JSON)…"), "Ctrl+Shift+S", lambda: _data().export_everything(window)),
            _action(window, tr("Import everything (JSON)…"), "Ctrl+Shift+I", lambda: _data().import_everything(window)),
            _action(window, tr("Back up…"), "Ctrl+B", lambda: _backups().back_up(window)),
            _action(window, tr("Restore…"), "Ctrl+Shift+R", lambda: _backups().restore(window)),
            _action(window, tr("Lock"), "Ctrl+Shift+L", lambda: _lock(window)),
        ],
    ]
    for group in groups:
        menu.addActions(group)
        menu.addSeparator()
    window.data_actions = [action for group in groups for action in group]
    for action in window.data_actions:
        action.setEnabled(False)
    menu.addMenu(_theme_menu(window))
    menu.addMenu(_size_menu(window))
    menu.addAction(_action(window, tr("Help"), "F1", lambda: _help(window, _HELP.get(window.shown(), "start"))))
    menu.addAction(_action(window, tr("Keys"), "Shift+F1", lambda: _help(window, "keys")))
    menu.addAction(_action(window, tr("About Keepwarm"), "Ctrl+F1", lambda: _show_about(window)))
    leave = _action(window, tr("Quit"), "Ctrl+Q", window.quit)
    leave.setMenuRole(QAction.MenuRole.QuitRole)
    menu.addAction(leave)
    _action(window, tr("Menu"), "F10", lambda: _open(window))
    _action(window, tr("Pages"), "F6", window.call_sidebar)
    window.sidebar.menu.clicked.connect(lambda: _open(window))


def _action(window: "Window", text: str, keys: str, do) -> QAction:  # noqa: ANN001
    action = QAction(text, window)
    if keys:
        action.setShortcuts(_also_french(keys))
    action.triggered.connect(lambda: do())
    window.addAction(action)
    return action


def _also_french(keys: str) -> list[QKeySequence]:
    """Return a key, and for Ctrl with a figure what the same key writes on a French keyboard, where figures are with Shift."""
    written = _ON_FRENCH_KEYS.get(keys.removeprefix("Ctrl+"))
    return [QKeySequence(each) for each in (keys, f"Ctrl+{written}" if written else "") if each]


def _lock(window: "Window") -> None:
    from ui import doing_passphrase

    doing_passphrase.lock(window)


def _doing():  # noqa: ANN202 (a module; imported when it is needed)
    from ui import doing

    return doing


def _backups():  # noqa: ANN202 (a module; imported when it is needed)
    from ui import doing_backups

    return doing_backups


def _plans():  # noqa: ANN202 (a module; imported when it is needed)
    from ui import doing_plans

    return doing_plans


def _calendar():  # noqa: ANN202 (a module; imported when it is needed)
    from ui import doing_calendar

    return doing_calendar


def _networks():  # noqa: ANN202 (a module; imported when it is needed)
    from ui import doing_networks

    return doing_networks


def _newsletters():  # noqa: ANN202 (a module; imported when it is needed)
    from ui import doing_newsletters

    return doing_newsletters


def _news():  # noqa: ANN202 (a module; imported when it is needed)
    from ui import doing_news

    return doing_news


def _chosen(window: "Window") -> list[int]:
    page = window.stack.currentWidget()
    return page.people_chosen() if isinstance(page, Page) else []


def _letters():  # noqa: ANN202 (a module; imported when it is needed)
    from ui import doing_letters

    return doing_letters


def _feeds():  # noqa: ANN202 (a module; imported when it is needed)
    from ui import doing_feeds

    return doing_feeds


def _data():  # noqa: ANN202 (a module; imported when it is needed)
    from ui import doing_data

    return doing_data


def _focus(line) -> None:  # noqa: ANN001
    line.setFocus()
    line.selectAll()


def _log_contribution(window: "Window") -> None:
    """To the network that is shown, if one is."""
    shown = window.page("networks").view.number if window.shown() == "networks" else None
    _networks().log_contribution(window, shown)


def _open(window: "Window") -> None:
    window.call_sidebar()
    button = window.sidebar.menu
    window.menu.popup(button.mapToGlobal(button.rect().bottomLeft()))


def update(window: "Window") -> None:
    """Say in the menu what would be undone and redone."""
    from models import database, restoring
    from models.connection import db

    if db.is_closed():
        return
    for action in window.data_actions:
        action.setEnabled(True)
    last = tr("Restore a backup") if restoring.to_take_back() else database.undo_label()
    undo, redo = (label and literal(label) for label in (last, database.redo_label()))
    window.undo_action.setText(tr("Undo: {label}", label=undo) if undo else tr("Undo"))
    window.redo_action.setText(tr("Redo: {label}", label=redo) if redo else tr("Redo"))
    window.undo_action.setEnabled(undo is not None)
    window.redo_action.setEnabled(redo is not None)


def say_nothing_to_undo(window: "Window", event: QKeyEvent) -> bool:
    """Answer the keys of undo and redo, which come to the window only where there is nothing to do; False for other keys."""
    from models.connection import db

    if not window.actions():  # they are made after the first paint
        return False
    keys = QKeySequence(event.keyCombination())
    texts = {window.undo_action: tr("There is nothing to undo."), window.redo_action: tr("There is nothing to redo.")}
    text = next((text for action, text in texts.items() if action.shortcut() == keys and not action.isEnabled()), "")
    if text and not db.is_closed():
        window.say(text)
    return bool(text)


def _theme_menu(window: "Window") -> QMenu:
    menu = QMenu(tr("Theme"), window)
    group = QActionGroup(menu)
    for mode in theme.MODES:
        action = menu.addAction(theme.named(mode))
        action.setCheckable(True)
        action.setData(mode)
        action.triggered.connect(lambda _=False, mode=mode: theme.choose(mode))
        group.addAction(action)

    def tick() -> None:
        for action in group.actions():
            action.setChecked(action.data() == theme.mode())

    menu.aboutToShow.connect(tick)  # Settings choose the theme too
    return menu


def _size_menu(window: "Window") -> QMenu:
    menu = QMenu(tr("Text size"), window)
    keys = QKeySequence.StandardKey
    for text, key, way in (
        (tr("Larger"), keys.ZoomIn, 1),
        (tr("Smaller"), keys.ZoomOut, -1),
        (tr("Normal"), None, 0),
    ):
        action = _action(window, text, "", lambda way=way: zoom.step(window, way))
        action.setShortcuts(key if way else _also_french("Ctrl+0"))
        menu.addAction(action)
    return menu


_HELP = {
    "people": "person", "follow_ups": "follow_ups", "networks": "networks", "openness": "networks", "watch": "watch",
    "import": "contacts",
}  # fmt: skip


def _help(window: "Window", page: str) -> None:
    from ui.dialogs.help import open_help

    open_help(window, page)


def _show_about(window: "Window") -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QMessageBox

    from models import database
    from ui.crash import VERSION

    box = QMessageBox(window)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(tr("About Keepwarm"))
    box.setText(tr("Keepwarm {version}", version=VERSION))
    where = tr("Everything stays in one file on this computer:")
    box.setInformativeText(f"{where}\n{database.path()}")
    box.open()
