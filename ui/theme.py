"""The look: colours, type, and one style sheet for the light and the dark theme, each in high contrast too.

`theme.now` holds the tokens in force; `theme.changed` says that they changed.
"""

import sys
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from models.words import tr

TITLE, SECTION, TEXT, SMALL = 20, 14, 13, 12  # pixels
SPACE = 4
CORNER = 8
MODES = ("system", "light", "dark", "light-contrast", "dark-contrast")
_CONTRAST, _DARK = "system_contrast", "system_dark"
# What leaves, then what goes on, last. Windows and macOS have one order each; elsewhere Qt's own changes with the desktop, and
# with whether its plug-in for that is there, which the bundle leaves out.
_ORDER = "button-layout: 3;"
_ICONS = (Path(__file__).parents[1] / "resources" / "icons").as_posix()


class Tokens(NamedTuple):
    """Colours by what they are for."""

    background: str
    panel: str
    sidebar: str
    text: str
    muted: str
    line: str
    track: str  # of a ring, where it is not filled
    accent: str
    on_accent: str
    soft: str  # behind what is selected
    hover: str
    warm: str
    steady: str
    cooling: str
    cold: str
    good: str
    doubt: str

    def band(self, band: str | None) -> QColor:
        """The colour of a band; of a line when nothing is known."""
        return QColor(getattr(self, band) if band else self.line)


LIGHT = Tokens(
    background="#faf8f5", panel="#ffffff", sidebar="#f3efe9", text="#23201d", muted="#6b645c", line="#e6e0d8", track="#e6e0d8",
    accent="#b4441a", on_accent="#ffffff", soft="#fbeee7", hover="#f7f3ee", warm="#c2410c", steady="#d97706",
    cooling="#5b7fa6", cold="#34557f", good="#26764a", doubt="#ad4f08",
)  # fmt: skip
DARK = Tokens(
    background="#1c1a18", panel="#262320", sidebar="#211e1b", text="#f1ece6", muted="#a79f95", line="#3a352f", track="#3a352f",
    accent="#f08a5d", on_accent="#1c1a18", soft="#3d2a22", hover="#2d2926", warm="#f97316", steady="#fbbf24",
    cooling="#8fb1d6", cold="#6f95c7", good="#6fcf97", doubt="#fbbf24",
)  # fmt: skip
LIGHT_CONTRAST = Tokens(
    background="#ffffff", panel="#ffffff", sidebar="#f4f4f4", text="#000000", muted="#303030", line="#6e6e6e", track="#d9d9d9",
    accent="#8a2b00", on_accent="#ffffff", soft="#ffe9de", hover="#ededed", warm="#8a2b00", steady="#946000",
    cooling="#2a69a8", cold="#0a2850", good="#00552a", doubt="#6b4300",
)  # fmt: skip
DARK_CONTRAST = Tokens(
    background="#000000", panel="#000000", sidebar="#141414", text="#ffffff", muted="#d6d6d6", line="#8f8f8f", track="#3d3d3d",
    accent="#ffb48c", on_accent="#000000", soft="#33190c", hover="#232323", warm="#ff9a57", steady="#ffd34d",
    cooling="#b3d3f7", cold="#8ab8f5", good="#8ff0b5", doubt="#ffd34d",
)  # fmt: skip


def named(mode: str) -> str:
    """Return the word for one of MODES."""
    return {
        "system": tr("As the system"), "light": tr("Light"), "dark": tr("Dark"),
        "light-contrast": tr("Light, high contrast"), "dark-contrast": tr("Dark, high contrast"),
    }[mode]  # fmt: skip


class _Theme(QObject):
    changed = Signal()
    qt_is_dark = False  # as far as Qt knows
    system_is_dark = False
    system_wants_contrast = False


_theme = _Theme()
changed = _theme.changed
now: Tokens = LIGHT


def mode() -> str:
    """Return the user's choice: one of MODES."""
    chosen = str(QSettings().value("theme", "system"))
    return chosen if chosen in MODES else "system"


def choose(wanted: str) -> None:
    """Keep the user's choice and show it."""
    QSettings().setValue("theme", wanted)
    apply(QApplication.instance(), wanted)


def start(app: QApplication) -> None:
    """Dress the application, and follow the system when the user wants that."""
    _theme.qt_is_dark = _is_dark(app.palette())
    _theme.system_is_dark = {"dark": True, "light": False}.get(str(QSettings().value(_DARK)), _theme.qt_is_dark)
    _theme.system_wants_contrast = QSettings().value(_CONTRAST) == "high"
    app.styleHints().setShowShortcutsInContextMenus(True)  # GNOME and macOS hide them
    app.styleHints().colorSchemeChanged.connect(lambda scheme: _take_scheme(app, scheme.name == "Dark"))
    apply(app, mode())


def follow_desktop(app: QApplication) -> None:
    """Learn from the desktop whether it is dark, and follow it. To be called after the first paint, as follow_contrast()."""
    try:
        from ui.system_theme import SystemTheme
    except ImportError:  # no jeepney: another system, where Qt knows
        return
    SystemTheme(app, lambda is_dark: _take_wish(app, is_dark))


def _take_scheme(app: QApplication, is_dark: bool) -> None:
    _theme.qt_is_dark = is_dark
    _take_dark(app, is_dark)


def _take_wish(app: QApplication, is_dark: bool | None) -> None:
    QSettings().setValue(_DARK, {True: "dark", False: "light", None: ""}[is_dark])  # for the next start's first paint
    _take_dark(app, _theme.qt_is_dark if is_dark is None else is_dark)


def _take_dark(app: QApplication, is_dark: bool) -> None:
    if is_dark != _theme.system_is_dark:
        _follow(app, system_is_dark=is_dark)


def follow_contrast(app: QApplication) -> None:
    """Learn whether the system asks for high contrast, and follow it. To be called after the first paint: to ask costs 30 ms."""
    hints = app.styleHints()
    if not hasattr(hints, "accessibility"):  # before Qt 6.10
        return
    access = hints.accessibility()
    access.contrastPreferenceChanged.connect(lambda wish: _take_contrast(app, wish.name))
    _take_contrast(app, access.contrastPreference().name)


def _take_contrast(app: QApplication, wish: str) -> None:
    wanted = wish == "HighContrast"
    if wanted != _theme.system_wants_contrast:
        QSettings().setValue(_CONTRAST, "high" if wanted else "")  # for the next start's first paint
        _follow(app, system_wants_contrast=wanted)


def _follow(app: QApplication, **system: bool) -> None:
    vars(_theme).update(system)
    apply(app, mode())


def _is_dark(palette: QPalette) -> bool:
    return palette.color(QPalette.ColorRole.Window).lightness() < 128


def apply(app: QApplication, wanted: str) -> None:
    """Put the tokens of one of MODES in force."""
    global now
    dark, contrast = wanted.startswith("dark"), wanted.endswith("contrast")
    if wanted == "system":
        dark, contrast = _theme.system_is_dark, _theme.system_wants_contrast
    now = (DARK_CONTRAST if contrast else DARK) if dark else LIGHT_CONTRAST if contrast else LIGHT
    font = QFont(app.font())
    font.setPixelSize(TEXT)
    app.setFont(font)
    app.setPalette(_palette(now))
    app.setStyleSheet(_style_sheet(now))
    changed.emit()


def _palette(tokens: Tokens) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for roles, color in (
        ((role.Window, role.AlternateBase), tokens.background),
        ((role.Base, role.Button, role.ToolTipBase), tokens.panel),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.BrightText), tokens.text),
        ((role.PlaceholderText,), tokens.muted),
        ((role.Highlight, role.Link, role.Accent), tokens.accent),
        ((role.HighlightedText,), tokens.on_accent),
        ((role.Mid, role.Midlight, role.Light, role.Dark), tokens.line),
    ):
        for each in roles:
            palette.setColor(each, QColor(color))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(tokens.muted))
    return palette


_SHEET = """
* { outline: none; }
QMainWindow, QDialog, #page, #content { background: @background; }
QDialogButtonBox, QMessageBox { dialogbuttonbox-buttons-have-icons: 0; @order }
QToolTip { background: @panel; color: @text; border: 1px solid @line; padding: 4px; }
#sidebar { background: @sidebar; border: none; border-right: 1px solid @line; }
#sidebar[mirrored="true"] { border-right: none; border-left: 1px solid @line; }
#topbar { background: @background; border: none; border-bottom: 1px solid @line; }
#brand { font-size: 15px; font-weight: 700; }
QLabel { background: transparent; color: @text; }
QLabel[look="title"] { font-size: 20px; font-weight: 700; }
QLabel[look="section"] { font-size: 14px; font-weight: 700; }
QLabel[look="strong"] { font-weight: 600; }
QLabel[look="muted"] { color: @muted; }
QLabel[look="small"] { font-size: 12px; color: @muted; }
QLabel[look="advice"] { color: @accent; }
QLabel[look="key"] { font-size: 11px; color: @muted; background: @panel; border: 1px solid @line; border-radius: 4px;
    padding: 0px 5px; }
QLabel[look="chip"] { font-size: 12px; color: @accent; background: @soft; border-radius: 9px; padding: 2px 8px; }
QLabel[look="tag"] { font-size: 12px; color: @muted; background: @sidebar; border-radius: 9px; padding: 2px 8px; }
QLabel[look="note"] { border: 1px solid transparent; border-radius: 4px; }
QLabel[look="note"]:focus { border: 1px solid @accent; }
QLabel[look="number"] { font-size: 22px; font-weight: 700; }
QLabel[outcome="new"] { color: @good; }
QLabel[outcome="updated"], QLabel[outcome="unreadable"] { color: @accent; }
QLabel[outcome="same"] { color: @muted; }
QLabel[outcome="duplicates"] { color: @doubt; }
QFrame[look="panel"] { background: @panel; border: 1px solid @line; border-radius: 10px; }
QFrame[look="rule"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
QPushButton, QToolButton { background: @panel; color: @text; border: 1px solid @line; border-radius: 8px; padding: 6px 12px;
    min-height: 16px; }
QPushButton:hover, QToolButton:hover { background: @hover; }
QPushButton:pressed, QToolButton:pressed { background: @soft; }
QPushButton:focus, QToolButton:focus { border: 1px solid @accent; }
QPushButton:disabled, QToolButton:disabled { color: @muted; }
QPushButton:checked { font-weight: 700; border-color: @accent; }
QPushButton:checked:focus { border-color: @text; }
QPushButton[look="primary"], QInputDialog QPushButton:default { background: @accent; color: @on_accent;
    border: 1px solid @accent; }
QPushButton[look="primary"]:hover, QInputDialog QPushButton:default:hover { background: @warm; }
QPushButton[look="primary"]:focus, QInputDialog QPushButton:default:focus { border: 1px solid @text; }
QPushButton[look="primary"]:disabled { background: @line; color: @muted; border-color: @line; }
QPushButton[look="quiet"], QToolButton[look="quiet"] { background: transparent; border: 1px solid transparent; color: @muted; }
QPushButton[look="quiet"]:hover, QToolButton[look="quiet"]:hover { color: @text; background: @hover; }
QPushButton[look="quiet"]:focus, QToolButton[look="quiet"]:focus { border: 1px solid @accent; }
QPushButton[look="link"] { background: transparent; border: none; border-bottom: 2px solid transparent; border-radius: 0;
    padding: 2px 0 0 0; text-align: left; color: @accent; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { background: @soft; border-bottom: 2px solid @accent; }
QPushButton[look="pencil"] { background: transparent; border: 1px solid transparent; color: @muted; padding: 0; }
QPushButton[look="pencil"]:hover { color: @accent; }
QPushButton[look="pencil"]:focus { border: 1px solid @accent; }
QPushButton[look="tag"] { font-size: 12px; color: @muted; background: @sidebar; border: 1px solid transparent; border-radius: 9px;
    padding: 1px 8px; }
QPushButton[look="tag"]:hover { color: @text; }
QPushButton[look="tag"]:focus { border: 1px solid @accent; }
QPushButton[look="chip"] { background: @soft; color: @accent; border: 1px solid transparent; border-radius: 9px; padding: 1px 8px;
    font-size: 12px; }
QPushButton[look="chip"]:focus { border: 1px solid @accent; }
QPushButton[look="nav"] { background: transparent; border: 1px solid transparent; border-radius: 8px; padding: 7px 10px;
    text-align: left; }
QPushButton[look="nav"]:hover { background: @hover; }
QPushButton[look="nav"]:checked { background: @panel; border: 1px solid @line; font-weight: 700; }
QPushButton[look="nav"]:disabled { color: @text; }
QPushButton[look="nav"]:focus { border: 1px solid @accent; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateEdit, QTimeEdit, QSpinBox, QAbstractSpinBox { background: @panel;
    color: @text; border: 1px solid @line; border-radius: 8px; padding: 5px 10px; selection-background-color: @accent;
    selection-color: @on_accent; placeholder-text-color: @muted; min-height: 18px; }
QAbstractSpinBox { padding: 3px 10px 4px 10px; }
QPlainTextEdit[look="note"] { min-height: 68px; }
QTextEdit[look="article"] { border: 1px solid transparent; padding: 0; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QTextEdit[look="article"]:focus, QComboBox:focus,
QAbstractSpinBox:focus { border: 1px solid @accent; }
QComboBox:disabled, QAbstractSpinBox:disabled { background: transparent; color: @muted; }
QLineEdit[look="bar"] { min-height: 22px; }
QLineEdit QToolButton { background: transparent; border: none; padding: 0; min-height: 0; }
QFileDialog QToolButton { padding: 4px; }
QCalendarWidget QToolButton { border: none; padding: 4px 8px; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
#qt_calendar_prevmonth { qproperty-icon: url("@icons/@before.svg"); }
#qt_calendar_nextmonth { qproperty-icon: url("@icons/@after.svg"); }
#qt_calendar_navigationbar, #qt_calendar_calendarview { background: @panel; }
#qt_calendar_calendarview { color: @text; selection-background-color: @accent; selection-color: @on_accent; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 26px; }
QComboBox::down-arrow, QDateEdit::down-arrow, QSpinBox::down-arrow, QTimeEdit::down-arrow { width: 14px; height: 14px;
    image: url("@icons/chevron-down.svg"); }
QSpinBox::up-arrow, QTimeEdit::up-arrow { width: 14px; height: 14px; image: url("@icons/chevron-up.svg"); }
QSpinBox QLineEdit, QTimeEdit QLineEdit { border: none; background: transparent; padding: 0 8px; min-height: 0; }
QSpinBox::up-button, QSpinBox::down-button, QTimeEdit::up-button, QTimeEdit::down-button { border: none; width: 24px;
    background: transparent; }
QComboBox QAbstractItemView, QAbstractItemView#popup, QAbstractItemView#completions { background: @panel; color: @text;
    border: 1px solid @line; selection-background-color: @soft; selection-color: @text; }
QComboBox QAbstractItemView { border: none; margin: 0 1px; padding: 0 3px; }
QAbstractItemView#completions { padding: 0 4px; }
QAbstractItemView#completions::item { padding: 6px 12px; border-radius: 6px; }
QComboBox::item:selected, QAbstractItemView#completions::item:selected { background: @soft; color: @text; border-radius: 6px; }
QListView, QTreeView, QTableView { background: transparent; border: none; color: @text; }
.QListView { background: @panel; border: 1px solid @line; }
QListView[look="panel"], QTableView[look="panel"], QTreeView[look="panel"] { background: @panel; border: 1px solid @line;
    border-radius: 10px; }
QTreeView[look="panel"]:focus { border: 1px solid @accent; }
QHeaderView::section { background: @panel; color: @muted; border: none; border-bottom: 1px solid @line; padding: 6px; }
QScrollArea, QScrollArea > QWidget > QWidget#content { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: @line; border-radius: 3px; min-height: 32px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: @line; border-radius: 3px; min-width: 32px; margin: 2px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QCheckBox { spacing: 8px; color: @text; background: transparent; }
QCheckBox:focus { color: @accent; }
QProgressBar { background: @panel; border: 1px solid @line; border-radius: 4px; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QMenu, QMenuBar { background: @panel; color: @text; }
QMenu { border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 6px; }
QMenu::item:selected, QMenuBar::item:selected { background: @soft; color: @text; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QSplitter::handle { background: @line; }
#notice { background: @text; border-radius: 10px; }
#notice QLabel { color: @background; }
#notice QPushButton { background: transparent; border: 1px solid transparent; color: @background; font-weight: 700; }
#notice QPushButton:focus { border: 1px solid @background; }
#tip { background: @background; border: none; border-top: 1px solid @line; }
#tip QPushButton { padding: 2px 8px; }
#upright { background: @line; border: none; }
#chapters, #chapters:focus { border: none; background: transparent; }
#chapters::item { padding: 6px 9px; border: 1px solid transparent; border-radius: 8px; color: @text; }
#chapters::item:hover { background: @hover; }
#chapters::item:selected { background: @soft; color: @text; font-weight: 600; }
#chapters::item:selected:focus { border: 1px solid @accent; }
QTreeView::item { padding: 4px 2px; }
QTreeView::item:selected { background: @soft; color: @text; }
QCheckBox::indicator, QTreeView::indicator { width: 14px; height: 14px; border: 1px solid @muted; border-radius: 4px;
    background: @panel; }
QCheckBox::indicator:hover, QCheckBox::indicator:focus, QTreeView::indicator:hover { border-color: @accent; }
QTreeView::indicator:indeterminate { background: @soft; border-color: @accent; }
QCheckBox::indicator:checked, QCheckBox::indicator:indeterminate, QTreeView::indicator:checked { background: @accent;
    border-color: @accent;
    image: url("@icons/@tick.svg"); }
QRadioButton { spacing: 0; background: transparent; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @muted; border-radius: 8px; background: @panel; }
QRadioButton::indicator:hover, QRadioButton::indicator:focus { border-color: @accent; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent; background: @on_accent; }
QRadioButton::indicator:checked:focus { border-color: @text; }
#quick { background: @panel; border: 1px solid @line; border-radius: 8px; }
QPushButton[doubt="true"] { color: @doubt; border: 1px solid @doubt; }
#banner { background: @soft; border-bottom: 1px solid @line; }
"""


def _style_sheet(tokens: Tokens) -> str:
    on_light = QColor(tokens.accent).lightness() > 128
    sheet = _SHEET.replace("@icons", _ICONS).replace("@tick", "check-dark" if on_light else "check")
    ways = ("left", "right")[:: -1 if QApplication.isRightToLeft() else 1]
    sheet = sheet.replace("@order", "" if sys.platform in ("win32", "darwin") else _ORDER)
    sheet = sheet.replace("@before", f"chevron-{ways[0]}").replace("@after", f"chevron-{ways[1]}")
    for name in sorted(tokens._fields, key=len, reverse=True):
        sheet = sheet.replace(f"@{name}", getattr(tokens, name))
    return sheet
