"""The language of the window: English, French or Arabic, as the system has it or as the user chose."""

import re
import sys
from datetime import date, time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QSettings, QTranslator
from PySide6.QtWidgets import QApplication

from models import words
from models.words import tr

NAMES = {"en": "English", "fr": "Français", "ar": "العربية"}
RIGHT_TO_LEFT = ("ar",)
CONTEXT, PLURAL = "Keepwarm", "plural"  # a text may be both, one thing and many
_PLACE = Path(__file__).parents[1] / "resources" / "translations"
_installed: list[QTranslator] = []
_ELSEWHERE = {"ar": QLocale.Country.Morocco, "en": QLocale.Country.UnitedKingdom}
_ARABIC_KEY = "&(?=[\u0600-\u06ff])"  # of a field: its line hides the dots of letters, "الأجل" would read "الأحل"
_ONE_D = "(?<!d)d(?!d)"


def chosen() -> str:
    """Return the code of the language that the user chose, or "system"."""
    code = QSettings().value("language", "system")
    return code if code in NAMES else "system"


def current() -> str:
    """Return the code of the language that is shown, or is to be."""
    code = chosen()
    if code != "system":
        return code
    spoken = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((name for name in spoken if name in NAMES), "en")


def start(app: QApplication) -> None:
    """Let every text and date be in the current language. Windows that are there keep theirs."""
    code, system = current(), QLocale.system()
    while _installed:
        app.removeTranslator(_installed.pop())
    words.install(None)
    if code != "en":
        _load(app, code)
        words.install(_translate)
    QLocale.setDefault(system if code == QLocale.languageToCode(system.language()) else _locale(code, system))
    if app.isRightToLeft() != (code in RIGHT_TO_LEFT):  # asked of QLocale, it costs 24 ms: see app.py
        app.setLayoutDirection(QLocale().textDirection())
    words.install_direction(app.isRightToLeft())
    locale = QLocale()
    words.install_digits(locale.zeroDigit(), locale.toString(1111)[1:-3])
    short, long = partial(day_text, form="ddd d MMM"), partial(day_text, form="d MMMM yyyy")
    words.install_days(short, locale.standaloneMonthName, time_text, long)
    words.install_elision(code == "fr")


def _locale(code: str, system: QLocale) -> QLocale:
    """Return a language as the system's country writes it.

    Elsewhere it is Arabic as in Morocco and English as in the United Kingdom, where Qt would take Egypt and the United States:
    our sentences say "Tue 1 Dec", so 1/12 is that day.
    """
    found = QLocale(QLocale.codeToLanguage(code), system.territory())
    if code in _ELSEWHERE and found.territory() != system.territory():
        return QLocale(found.language(), _ELSEWHERE[code])
    return found


def time_text(at: time) -> str:
    """Return a time of day as the current language writes it."""
    return QLocale().toString(at, QLocale.FormatType.ShortFormat)


def day_text(day: date, form: str = "d MMM yyyy") -> str:
    """Return a day as the current language writes it. `form` is Qt's; French has "1er déc. 2026", which Qt does not know."""
    locale = QLocale()
    if day.day == 1 and locale.language() == QLocale.Language.French:
        form = re.sub(_ONE_D, "d'er'", form)
    return locale.toString(day, form)


def day_in_list(day: date, today: date) -> str:
    """Return a day as a list shows it, with the year where it is another one."""
    return words.short_day(day) if day.year == today.year else day_text(day)


def country_names() -> dict[str, str]:
    """Return the countries' names in the current language, by their codes. Qt has them in English, or each in its own."""
    import json

    code, found = current(), json.loads((_PLACE / "countries.json").read_text(encoding="utf-8"))
    if code == "en":
        return {country: QLocale.territoryToString(QLocale.codeToTerritory(country)) for country in found}
    return {country: names[("fr", "ar").index(code)] for country, names in found.items()}


def choose(code: str) -> None:
    """Keep the user's choice ("system", or a key of NAMES); start() puts it in force."""
    QSettings().setValue("language", code)


def _translate(text: str, number: int | None) -> str:
    if number is None:
        translated = QCoreApplication.translate(CONTEXT, text)
    else:
        translated = QCoreApplication.translate(CONTEXT, text, PLURAL, number)
    return re.sub(_ARABIC_KEY, "", translated) if "&" in translated else translated


class _Gaps(QTranslator):
    """What Qt's own translations lack: their dialogs have these words with other marks for keys than Qt itself has now."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        if context != "QFileDialog":
            return None
        return {"&Look in:": tr("&Look in:"), "Files of &type:": tr("Files of &type:")}.get(text)


def _load(app: QApplication, code: str) -> None:
    """Install our texts, and those of Qt's own dialogs."""
    gaps = _Gaps(app)  # first, to be asked last
    app.installTranslator(gaps)
    _installed.append(gaps)
    for file in (_compiled(code), Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{code}.qm"):
        translator = QTranslator(app)
        if file and translator.load(str(file)):
            app.installTranslator(translator)
            _installed.append(translator)
        else:
            print(f"keepwarm: no translations in “{file or code}”; some texts stay English", file=sys.stderr)


def _compiled(code: str) -> Path | None:
    """Return the file of our texts, compiled now where set-up did not; None where that cannot be."""
    source, file = _PLACE / f"keepwarm_{code}.ts", _PLACE / f"keepwarm_{code}.qm"
    if not source.exists() or (file.exists() and file.stat().st_mtime >= source.stat().st_mtime):
        return file if file.exists() else None
    import subprocess

    import PySide6
    from platformdirs import user_cache_path

    file = user_cache_path("Keepwarm", appauthor=False, ensure_exists=True) / file.name
    if not file.exists() or file.stat().st_mtime < source.stat().st_mtime:
        program = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
        try:
            subprocess.run([program, "-silent", source, "-qm", file], check=True, capture_output=True, timeout=60)
        except (OSError, subprocess.SubprocessError):
            return None
    return file
