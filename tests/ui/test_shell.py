"""The shell: theme, pages that re-read, the notice, errors nobody caught, the menu, opening and its failures."""

import re
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from models import clock, database, interactions, people
from models.errors import Problem
from models.formats.records import Contact
from ui import changes, crash, instance, opening, theme
from ui.notice import LEAST_HEIGHT
from ui.page import Page
from ui.widgets.person_picker import PersonPicker
from ui.widgets.plain import PlainLabel, button, plain_tooltip
from ui.window import PAGES, Window

HOSTILE = '<img src="file:///dev/zero"><b>bold</b>'


def luminance(color: str) -> float:
    channels = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize(
    ("tokens", "text", "graphics"),
    [(theme.LIGHT, 4.5, 3), (theme.DARK, 4.5, 3), (theme.LIGHT_CONTRAST, 7, 4.5), (theme.DARK_CONTRAST, 7, 4.5)],
)
def test_every_text_can_be_read_and_every_mark_be_seen(tokens, text, graphics):
    """The figures of WCAG 2.2: 1.4.3 and 1.4.6 for texts, 1.4.11 for marks."""
    for ground in (tokens.background, tokens.panel, tokens.sidebar, tokens.soft, tokens.hover):
        for color in (tokens.text, tokens.muted, tokens.accent, tokens.good, tokens.doubt):
            assert contrast(color, ground) >= text, (color, ground)
    for ground in (tokens.accent, tokens.warm):  # warm: a button under the mouse
        assert contrast(tokens.on_accent, ground) >= text, ground
    for ground in (tokens.background, tokens.panel):
        for color in (tokens.warm, tokens.steady, tokens.cooling, tokens.cold):
            assert contrast(color, ground) >= graphics, (color, ground)


def test_the_theme_is_changed_kept_and_told(qapp, qtbot):
    theme.choose("light")
    with qtbot.waitSignal(theme.changed):
        theme.choose("dark")
    assert theme.now is theme.DARK
    assert theme.mode() == "dark"
    assert "@" not in qapp.styleSheet()
    theme.choose("light")
    assert theme.now is theme.LIGHT


# --- text from outside ---


def test_labels_and_tooltips_show_markup_as_it_is_written(qtbot):
    label = PlainLabel(HOSTILE)
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == HOSTILE
    plain_tooltip(label, HOSTILE)
    assert "<img" not in label.toolTip()
    assert "&lt;img" in label.toolTip()


def test_a_label_shows_no_megabyte(qtbot):
    label = PlainLabel("x" * 1_000_000)
    qtbot.addWidget(label)
    assert len(label.text()) == 500


def test_no_label_of_any_page_takes_text_for_html(window):
    people.save(None, Contact(name=HOSTILE, organization=HOSTILE, note=HOSTILE))
    for key in ("today", "people", "follow_ups", "settings"):
        window.show_page(key)
        window.say(HOSTILE)
        for label in window.findChildren(QLabel):
            assert label.textFormat() == Qt.TextFormat.PlainText, (key, label.text())


def test_every_button_and_line_has_a_name(window):
    from PySide6.QtWidgets import QAbstractButton

    for kind in (QAbstractButton, QLineEdit):
        for widget in window.findChildren(kind):
            if widget.isVisibleTo(window) and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
                assert widget.accessibleName() or getattr(widget, "text", str)(), widget


# --- pages ---


class Shown(Page):
    shows = frozenset({"person"})

    def __init__(self, window):
        super().__init__(window)
        self.read, self.editing = 0, False

    def refresh(self):
        self.read += 1

    def is_editing(self):
        return self.editing


@pytest.fixture
def page(window):
    made = Shown(window)
    window.stack.addWidget(made)
    window.stack.setCurrentWidget(made)
    return made


def test_a_page_reads_again_when_its_tables_changed(page):
    before = page.read
    people.save(None, Contact(name="Ada"))
    assert page.read == before + 1


def test_a_page_ignores_other_tables(page):
    before = page.read
    changes.happened.emit({"follow_up"})
    assert page.read == before


def test_a_hidden_page_reads_when_it_is_shown_and_once(page, window):
    window.show_page("settings")
    before = page.read
    people.save(None, Contact(name="Ada"))
    people.save(None, Contact(name="Grace"))
    assert page.read == before
    window.stack.setCurrentWidget(page)
    assert page.read == before + 1


def test_a_page_with_unsaved_text_is_left_alone(page):
    page.editing, before = True, page.read
    people.save(None, Contact(name="Ada"))
    assert page.read == before


def test_an_error_while_reading_ends_in_the_hook_and_not_in_the_end_of_the_program(window, monkeypatch):
    class Broken(Page):
        def refresh(self):
            return 1 // 0

    told = []
    monkeypatch.setattr("sys.excepthook", lambda kind, error, trace: told.append(kind))
    window.stack.addWidget(made := Broken(window))
    window.stack.setCurrentWidget(made)
    assert told == [ZeroDivisionError]


def test_what_another_program_writes_is_shown(page, data_file, qtbot):
    from models.connection import driver

    before = page.read
    other = driver.connect(str(data_file))
    other.execute("UPDATE person SET name = 'Other' WHERE 0")
    other.execute("INSERT INTO setting(key, value) VALUES ('x', '1')")
    other.commit()
    other.close()
    qtbot.waitUntil(lambda: page.read > before, timeout=5000)


# --- the notice and errors ---


def test_notices_are_of_one_height_with_undo_with_advice_or_without(window):
    heights = set()
    for say in (
        lambda: window.say("Short."),
        lambda: window.say("Short.", undo=True),
        lambda: window.say("Everything is shown at 125% when Keepwarm starts again.", lambda: None, "Start again now"),
        lambda: window.show_problem(Problem("The disk is full", "Make some room.")),
    ):
        say()
        heights.add(window.notice.height())
    assert len(heights) == 1


def test_a_notice_is_as_high_as_its_lines_whatever_was_said_before(window):
    heights = []
    for text in ("Short. " * 40, "Short.", "Short. " * 40, "Short."):
        window.say(text)
        QApplication.processEvents()
        heights.append(window.notice.height())
    high, low = heights[:2]
    assert heights == [high, low, high, low] and low == LEAST_HEIGHT < high < 160


def test_a_long_button_leaves_the_text_of_a_notice_whole(window):
    for words in range(1, 60):
        window.say("x", undo=True)
        window.say("some words " * words, undo=print, verb="Afficher le dossier qui est long")
        QApplication.processEvents()
        text = window.notice.findChild(QLabel)
        assert text.height() >= text.heightForWidth(text.width()), words


def test_the_notice_offers_to_take_back(window, qtbot):
    people.save(None, Contact(name="Ada"))
    window.say("Ada was added.", undo=True)
    assert window.notice.text() == "Ada was added."
    window.notice.undo.click()
    assert people.count() == 0
    assert "Undone" in window.notice.text() and window.notice.undo.text() == "Redo"
    window.notice.undo.click()
    assert people.search()[0].name == "Ada"
    assert "Done again: Add Ada" in window.notice.text() and window.notice.undo.text() == "Undo"


def test_a_problem_stays_until_it_is_put_away(window):
    window.show_problem(Problem("The disk is full", "Make some room."))
    assert window.notice.text() == "The disk is full. Make some room."
    assert not window.notice.undo.isVisible()
    window.notice.close_.click()
    assert window.notice.text() == ""


def test_what_stays_hides_no_row_and_what_goes_by_itself_moves_nothing(window):
    def lower_edge() -> int:
        QApplication.processEvents()
        return window.stack.mapTo(window, window.stack.rect().bottomLeft()).y()

    whole = lower_edge()
    window.say("Logged.", undo=True)
    assert lower_edge() == whole
    window.show_problem(Problem("The disk is full", "Make some room."))
    assert lower_edge() < window.notice.y() < whole
    window.resize(1000, 700)
    assert lower_edge() < window.notice.y()
    window.notice.close_.click()
    window.resize(1440, 900)
    assert lower_edge() == whole


def test_a_problem_that_nobody_caught_is_shown_in_the_window(window):
    crash.caught(Problem, Problem("The file is gone", "Choose another."), None)
    assert "The file is gone" in window.notice.text()


def test_a_fault_of_ours_is_shown_once_with_a_report_that_holds_no_names(window, capsys):
    for _ in range(3):
        try:
            raise ValueError("Samira Benali")
        except ValueError as error:
            crash.caught(ValueError, error, error.__traceback__)
    dialogs = [each for each in QApplication.topLevelWidgets() if isinstance(each, crash.CrashDialog)]
    assert len(dialogs) == 1
    from PySide6.QtWidgets import QPlainTextEdit

    text = dialogs[0].findChild(QPlainTextEdit).toPlainText()
    assert "ValueError" in text
    assert "test_shell.py" in text
    assert "Samira" not in text
    said = capsys.readouterr().err  # no terminal: the system may keep it in a log of its own
    assert "ValueError" in said and "Samira" not in said
    dialogs[0].reject()


def test_a_report_does_not_tell_whose_computer_it_is():
    try:
        exec(compile("1 / 0", "/home/samira.benali/programs/x.py", "exec"))
    except ZeroDivisionError as error:
        text = crash.report(ZeroDivisionError, error.__traceback__)
    assert "x.py:1" in text
    assert "tests/ui/test_shell.py" in text
    assert "samira" not in text


def test_a_report_names_the_version_that_is_installed():
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["version"] == crash.VERSION


# --- the menu, the sidebar, the bar ---


def test_undo_and_redo_name_what_they_take_back(window, qtbot):
    people.save(None, Contact(name="Ada"))
    qtbot.waitUntil(lambda: window.undo_action.isEnabled())
    assert database.undo_label() in window.undo_action.text()
    window.undo_action.trigger()
    assert people.count() == 0
    qtbot.waitUntil(lambda: window.redo_action.isEnabled() and not window.undo_action.isEnabled())
    window.redo_action.trigger()
    assert people.count() == 1


def test_no_page_opens_a_window_of_its_own(window, qtbot):
    for key in PAGES:
        window.show_page(key)
        qtbot.wait(1)
        shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
        assert shown == [window], key


def test_enter_takes_the_first_name_and_puts_the_others_away(window, qtbot, type_text):
    samira = people.save(None, Contact(name="Samira Benali"))
    picker = PersonPicker()
    qtbot.addWidget(picker)
    line = picker.findChild(QLineEdit)
    with qtbot.waitActive(picker):
        picker.show()
        picker.activateWindow()
    type_text(line, "sam")
    names = line.completer().popup()
    qtbot.waitUntil(lambda: names.isVisible() and line.hasFocus())
    qtbot.keyClick(names, Qt.Key.Key_Return)
    assert picker.chosen() == [(samira, "Samira Benali")] and not names.isVisible()


def test_every_command_has_a_key_of_its_own(window):
    assert [action.text() for action in window.actions() if action.shortcut().isEmpty()] == []
    keys = [action.shortcut().toString() for action in window.actions()]
    assert len(keys) == len(set(keys))
    assert {"Ctrl+L", "Ctrl+K", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+N", "Ctrl+I", "F1", "F10"} <= set(keys)


@pytest.mark.parametrize("key", ["today", "people", "follow_ups", "settings"])
def test_the_sidebar_and_the_keys_lead_to_the_pages(window, qtbot, key):
    window.show_page("settings" if key != "settings" else "today")
    window.show_page(key)
    assert window.shown() == key
    window.go_back()
    assert window.shown() != key


def test_the_numbered_keys_are_the_rows_of_the_sidebar(window):
    rows = [row for row in window.sidebar._items if row not in ("import", "settings")]
    by_key = {action.shortcut().toString(): action for action in window.actions()}
    numbered = sorted(key for key in by_key if re.fullmatch(r"Ctrl\+[1-9]", key))
    shown = []
    for key in numbered:
        by_key[key].trigger()
        shown.append(window.shown())
    assert numbered == [f"Ctrl+{number}" for number in range(1, len(rows) + 1)] and shown == rows
    by_key["Ctrl+Shift+O"].trigger()
    assert window.shown() == "openness" and window.sidebar._items["networks"].isChecked()


def test_the_sidebar_counts_people(window, qtbot):
    people.save(None, Contact(name="Ada"))
    item = window.sidebar._items["people"]
    qtbot.waitUntil(lambda: item.accessibleName().endswith("1"))


def test_search_finds_people_and_commands_and_enter_opens(window, qtbot, type_text):
    number = people.save(None, Contact(name="عمر الراشدي"))
    opened = []
    window.open_person = opened.append
    type_text(window.topbar.search, "عمر")
    assert window.topbar.finder.list.isVisible()
    qtbot.keyClick(window.topbar.search, Qt.Key.Key_Return)
    assert opened == [number]
    assert window.topbar.search.text() == ""
    assert not window.topbar.finder.list.isVisible()
    window.show_page("today")
    type_text(window.topbar.search, "setti")
    qtbot.keyClick(window.topbar.search, Qt.Key.Key_Return)
    assert window.shown() == "settings"


def test_search_finds_notes_and_enter_opens_them(window, qtbot, type_text, answer):
    number = people.save(None, Contact(name="Ada"))
    interactions.save(interactions.new("call", [number], clock.today(), "We spoke of the tender"))
    type_text(window.topbar.search, "tend")
    (row,) = window.topbar.finder._model.rows()
    assert (row.name, row.excerpt) == ("Ada", "We spoke of the tender")
    opened = []
    answer(lambda dialog: (opened.append(dialog.note.toPlainText()), dialog.reject()))
    qtbot.keyClick(window.topbar.search, Qt.Key.Key_Return)
    assert opened == ["We spoke of the tender"]


def test_an_empty_search_offers_who_was_looked_at_last(window, qtbot):
    numbers = [people.save(None, Contact(name=name)) for name in ("Ada", "Zoé")]
    for number in numbers:
        window.open_person(number)
    window.activateWindow()
    window.topbar.search.setFocus()
    qtbot.waitUntil(window.topbar.finder.list.isVisible)
    assert [row.name for row in window.topbar.finder._model.rows()] == ["Zoé", "Ada"]
    qtbot.keyClick(window.topbar.search, Qt.Key.Key_Down)
    qtbot.keyClick(window.topbar.search, Qt.Key.Key_Return)
    assert window.page("people").view.person_id == numbers[1]


def test_search_says_when_there_is_nobody(window, qtbot, type_text):
    type_text(window.topbar.search, "zzz")
    qtbot.keyClick(window.topbar.search, Qt.Key.Key_Return)
    assert "zzz" in window.notice.text()
    qtbot.keyClick(window.topbar.search, Qt.Key.Key_Escape)
    assert window.topbar.search.text() == ""


def test_files_dropped_on_the_window_go_to_the_import(window, qtbot, tmp_path):
    file = tmp_path / "people.vcf"
    file.write_text("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada\r\nEND:VCARD\r\n")
    taken = []
    window.import_files = taken.append
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)), QUrl("https://example.com/x.vcf")])
    none = Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none))
    qtbot.waitUntil(lambda: bool(taken))
    assert taken == [[file]]


def test_no_line_of_a_page_takes_the_files_that_are_dropped_on_it(window):
    for key in ("today", "people", "import", "settings"):
        page = window.show_page(key)
        assert not any(line.acceptDrops() for line in (*page.findChildren(QLineEdit), window.topbar.log))


def test_the_menu_ticks_the_theme_that_was_chosen_elsewhere(window):
    menu = next(action.menu() for action in window.menu.actions() if action.menu())
    theme.choose("dark")
    menu.aboutToShow.emit()
    assert [action.data() for action in menu.actions() if action.isChecked()] == ["dark"]
    theme.choose("light")


# --- opening ---


def test_a_file_that_is_no_database_is_refused_in_words_and_another_can_be_chosen(qtbot, tmp_path):
    file = tmp_path / "notes.db"
    file.write_text("x" * 500)
    shown = Window()
    qtbot.addWidget(shown)
    shown.show()
    shown.open_database(file)
    assert any("not a Keepwarm database" in label.text() for label in shown.stack.currentWidget().findChildren(QLabel))
    assert not shown.sidebar.isEnabled()
    assert file.read_text() == "x" * 500
    shown.close()
    database.close()


def test_the_demo_and_the_way_back_keep_to_one_window_a_file(qtbot, tmp_path):
    def shown() -> Window:
        return next(each for each in QApplication.topLevelWidgets() if isinstance(each, Window) and each.isVisible())

    listeners = list(database.listeners)
    mine, other = tmp_path / "mine.db", database.default_path().with_name("demo.db")
    first = Window()
    first.show()
    instance.listen(first, mine)
    first.open_database(mine)
    number = people.save(None, Contact(name="Ada"))
    opening.start_demo(first)
    assert (database.path(), shown().demo) == (other, True)
    assert instance.hand_over(other, [])
    assert not instance.hand_over(mine, [])
    opening.leave_demo(shown())
    assert (database.path(), shown().demo) == (mine, False)
    assert people.name_of(number) == "Ada"
    assert instance.hand_over(mine, [])
    assert not instance.hand_over(other, [])
    shown().close()
    database.close()
    database.listeners[:] = listeners


def test_the_window_comes_back_where_it_was(qtbot, data_file):
    first = Window()
    qtbot.addWidget(first)
    first.resize(900, 640)
    first.show()
    first.close()
    second = Window()
    qtbot.addWidget(second)
    assert second.height() == first.height() == 640


def test_the_window_is_painted_before_anything_of_the_database_is_loaded(tmp_path):
    import os
    import subprocess
    import sys

    program = (
        "import sys, os\n"
        "from ui.window import Window\n"
        "def look():\n"
        "    print([name for name in ('peewee', 'sqlcipher3', 'sqlite3', 'models.database') if name in sys.modules])\n"
        "    sys.stdout.flush()\n"
        "    os._exit(0)\n"
        "class Seen(Window):\n"
        "    def paintEvent(self, event):\n"
        "        look()\n"
        "import ui.app\n"
        "ui.app.Window = Seen\n"
        "ui.app.run(None, [], False)\n"
    )
    root = Path(__file__).parents[2]
    answer = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        cwd=root,
        env=os.environ,
        check=False,
        timeout=60,
    )
    assert answer.stdout == "[]\n", answer.stderr


def test_a_button_shows_an_ampersand_where_its_text_comes_from_outside(qtbot):
    made = button("Smith & Sons", "link")
    qtbot.addWidget(made)
    assert made.text() == "Smith && Sons"


def test_the_key_of_undo_says_that_there_is_nothing_to_undo(window, qtbot):
    qtbot.waitUntil(lambda: bool(window.actions()))
    page = window.show_page("people")
    page.setFocus()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.notice.text() == "There is nothing to undo."


@pytest.mark.parametrize(("key", "page"), [("&", "today"), ("É", "people"), ('"', "timeline"), ("'", "follow_ups"), ("È", "watch")])
def test_figures_of_a_french_keyboard_need_no_shift(window, qtbot, key, page):
    window.show_page("settings")
    qtbot.keyClick(window, Qt.Key(ord(key)), Qt.KeyboardModifier.ControlModifier)
    assert window.shown() == page
