"""The languages of the window: every text has its places, and a change is in force at once."""

import re
import sys
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from models import database, words
from models.words import tr, trn
from ui import language
from ui.dialogs.repeat import RepeatEdit
from ui.widgets.labels import day_edit, time_edit
from ui.widgets.lines import cut, is_right_to_left
from ui.window import Window

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tools"))

import translations  # noqa: E402 (it stands in tools/)

LANGUAGES = sorted(translations.FORMS)
ONE = {"fr": 0, "ar": 1}  # which plural form stands for one thing


@pytest.fixture
def speaking(qapp):
    """Let the program speak a language; English again afterwards."""

    def speak(code: str) -> None:
        language.choose(code)
        language.start(qapp)

    yield speak
    speak("en")
    words.install(None)
    words.install_direction(None)
    words.install_digits("0")
    words.install_days(None)
    QLocale.setDefault(QLocale.c())
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def known(code: str) -> dict[tuple[str, bool], list[str]]:
    return translations.translated(translations.PLACE / f"keepwarm_{code}.ts")


@pytest.mark.parametrize("code", LANGUAGES)
def test_translations_have_the_named_places_of_their_text(code: str) -> None:
    wrong, singulars = [], translations.singulars()
    for (text, plural), forms in known(code).items():
        wanted = [
            set(re.findall(r"{(\w+)", one)) - ({"n"} if plural else set()) for one in (text, singulars.get(text, text))
        ]
        for number, form in enumerate(forms):
            allowed = wanted if plural and number == ONE[code] else wanted[:1]
            wrong += [text] if set(re.findall(r"{(\w+)", form)) - ({"n"} if plural else set()) not in allowed else []
        wrong += [text for form in forms if "{n" in form and "{n" not in text]
    assert wrong == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_plurals_have_all_their_forms(code: str) -> None:
    forms = [forms for (_, plural), forms in known(code).items() if plural]
    assert all(len(one) == translations.FORMS[code] and all(one) for one in forms)


def test_every_text_is_written_out_where_it_is_used() -> None:
    assert len(translations.texts()) > 1000


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_is_in_force_at_once(speaking, code: str) -> None:
    speaking(code)
    assert QLocale.languageToCode(QLocale().language()) == code
    assert QApplication.layoutDirection() == QLocale().textDirection()
    assert tr("Today") == known(code).get(("Today", False), ["Today"])[0]
    assert "3" in trn("{n} person", "{n} people", 3)


def test_settings_change_the_language_in_a_new_window(speaking, qtbot, data_file) -> None:
    listeners = list(database.listeners)
    window = Window()
    window.show()
    window.open_database(data_file)
    qtbot.waitUntil(window.topbar.isEnabled)
    box = window.show_page("settings").language
    box.setCurrentIndex(box.findData("ar"))
    box.activated.emit(box.currentIndex())
    shown = [window]

    def renewed() -> bool:
        shown[:] = [one for one in QApplication.topLevelWidgets() if isinstance(one, Window) and one.isVisible()]
        return shown != [window] and len(shown) == 1 and shown[0].topbar.isEnabled()

    qtbot.waitUntil(renewed)
    assert shown[0].shown() == "settings"
    assert shown[0].layoutDirection() == Qt.LayoutDirection.RightToLeft
    shown[0].close()
    database.close()
    database.listeners[:] = listeners


def test_the_words_of_file_dialogs_that_qt_does_not_translate_are_ours(speaking, qtbot):
    speaking("fr")
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert "&Chercher dans\N{NO-BREAK SPACE}:" in said
    assert "Fichiers de &type\N{NO-BREAK SPACE}:" in said
    assert not [text for text in said if "Files" in text or "Look" in text]


def test_one_full_stop_ends_a_sentence_and_one_week_is_no_weeks(speaking, qtbot):
    speaking("fr")
    day = words.short_day(date(2026, 12, 14))
    assert day.endswith("déc.")
    assert tr("{names} will be back on {day}.", names="Ali", day=day) == "Retour d’Ali le lun. 14 déc."
    edit = RepeatEdit(1, "week", True)
    qtbot.addWidget(edit)
    assert edit.unit.currentText() == "semaine"
    edit.every.setValue(2)
    assert edit.unit.currentText() == "semaines"


@pytest.mark.parametrize(
    ("name", "said"),
    [("Antoine", "d’Antoine"), ("Élodie", "d’Élodie"), ("Yves", "d’Yves"), ("Youssef", "de Youssef"), ("Hicham", "de Hicham"),
     ("سميرة", "de \u2068سميرة\u2069")],
)  # fmt: skip
def test_french_has_no_e_before_a_vowel(speaking, name, said):
    speaking("fr")
    assert tr("{names} will be back on {day}.", names=name, day="lundi") == f"Retour {said} le lundi."


def test_french_has_no_e_before_a_vowel_after_qu_either(speaking):
    speaking("fr")
    names = [tr("same name as {name}", name=name) for name in ("Antoine", "Karim")]
    assert names == ["même nom qu’Antoine", "même nom que Karim"]


def test_days_and_times_are_in_one_way_where_the_system_is_not_english(speaking):
    speaking("en")
    assert day_edit(date(2026, 12, 1)).text() == "01/12/2026"  # beside "Tue 1 Dec"
    assert words.short_time(time(18, 30)) == "18:30"
    edit = time_edit("at")
    edit.setTime(QTime(18, 30))
    assert edit.text() == "18:30"
    speaking("fr")
    assert words.long_day(date(2026, 10, 1)) == "1er octobre 2026"
    assert words.short_time(time(18, 30)) == "18:30"


def test_arabic_has_no_lines_below_letters(speaking):
    speaking("ar")
    assert tr("Who be&gan") == "من بادر"  # with a line below, it was read as "من يادر"


def test_a_language_that_is_not_known_is_the_systems() -> None:
    language.choose("tlh")
    assert language.chosen() == "system"


@pytest.mark.parametrize(
    ("code", "value", "apart"),
    [
        ("en", "عمر", True),
        ("en", "Omar", False),
        ("fr", "عمر", True),
        ("ar", "Omar", True),
        ("ar", "0661 23", True),
        ("ar", "عمر", False),
    ],
)
def test_a_name_of_the_other_direction_is_set_apart(speaking, code: str, value: str, apart: bool) -> None:
    speaking(code)
    assert ("\u2068" + value + "\u2069" in tr("Erase {name}", name=value)) is apart


def test_what_comes_before_a_name_and_after_it_tells_the_direction_of_a_line() -> None:
    assert is_right_to_left("\u2068Omar\u2069: ترقية")
    assert not is_right_to_left("\u2068عمر\u2069: promotion")
    assert is_right_to_left("\u2068عمر\u2069")
    assert cut("لقاء \u2068Om") == "لقاء \u2068Om\u2069…"


def test_names_in_a_row_are_separated_as_the_language_does(speaking) -> None:
    assert words.listed(["Omar", "Sara"]) == "Omar, Sara"
    speaking("ar")
    assert words.listed(["Omar", "سارة"]) == "\u2068Omar\u2069، سارة"
    assert tr("with {names}", names=words.listed(["Omar", "Sara"])) == "مع \u2068Omar\u2069، \u2068Sara\u2069"


def test_numbers_in_sentences_have_the_digits_of_dates(speaking) -> None:
    speaking("en")
    words.install_digits("٠")
    assert trn("{n} person", "{n} people", 12) == "١٢ people"
    assert tr("{h} h {m:02}", h=1, m=5) == "١ h ٠٥"
    assert words.percent(0.41) == "٤١٪"


def test_counts_are_written_as_figures_are_and_years_are_not(speaking) -> None:
    assert trn("{n} person", "{n} people", 1234) == "1234 people"
    speaking("en")
    assert trn("{n} person", "{n} people", 1234567) == "1,234,567 people"
    assert tr("Show all {n}", n=1234) == "Show all 1,234"
    assert tr("{day} {month} {year}", day=1, month="May", year=2026) == "1 May 2026"
    speaking("fr")
    assert trn("{n} person", "{n} people", 1234) == "1\u202f234 personnes"


def test_what_is_known_stands_in_one_line_each_part_for_itself(speaking) -> None:
    speaking("ar")
    assert words.dotted(["CJD", "", "كل شهر"]) == "\u2068CJD\u2069 · كل شهر"
    assert tr("{file}", file=Path("/home/x")) == "\u2068/home/x\u2069"
    assert words.unlisted("ports, نقل،  ") == ["ports", "نقل"]


def test_hours_come_before_minutes_in_arabic_too(speaking, qtbot) -> None:
    speaking("ar")
    field = time_edit("")
    qtbot.addWidget(field)
    field.setTime(QTime(9, 45))
    assert field.isRightToLeft()
    assert field.text().index("9") < field.text().index("45")


def test_a_figure_does_not_set_a_part_apart(speaking) -> None:
    speaking("ar")
    assert words.dotted(["عطاء: 1", "12 عضواً", "لقاء Omar"]) == "عطاء: 1 · 12 عضواً · لقاء Omar"


@pytest.mark.parametrize(("code", "name"), [("en", "Morocco"), ("fr", "Maroc"), ("ar", "المغرب")])
def test_countries_have_their_names_in_each_language(speaking, code, name):
    speaking(code)
    names = language.country_names()
    assert names["MA"] == name
    assert len(names) > 240 and all(names.values())


def test_the_first_of_a_month_is_written_as_french_does(speaking):
    speaking("fr")
    assert words.short_day(date(2026, 12, 1)) == "mar. 1er déc."
    assert words.short_day(date(2026, 12, 2)) == "mer. 2 déc."
    assert language.day_text(date(2026, 12, 1)) == "1er déc. 2026"
    assert language.day_text(date(2026, 12, 21)) == "21 déc. 2026"
    assert language.day_text(date(2026, 12, 1), "dddd d MMMM") == "mardi 1er décembre"
    assert (
        language.day_text(date(2026, 12, 1), QLocale().dateFormat(QLocale.FormatType.LongFormat))
        == "mardi 1er décembre 2026"
    )
    speaking("ar")
    assert language.day_text(date(2026, 12, 1)) == "1 دجنبر 2026"


def test_days_go_through_the_one_door_that_knows_how_each_language_writes_them():
    asks = re.compile(r"""toString\([^)]*["']d{1,4} M|FormatType\.LongFormat\)""")
    for file in (Path(__file__).parents[2] / "ui").rglob("*.py"):
        for line in file.read_text(encoding="utf-8").splitlines():
            assert not asks.search(line) or "day_text(" in line, f"{file.name}: {line}"


@pytest.mark.parametrize(("code", "written"), [("en", "41%"), ("fr", "41\u202f%"), ("ar", "41%")])
def test_a_share_is_written_as_the_language_does(speaking, code, written):
    speaking(code)
    assert words.percent(0.41) == written
