"""What is done with the settings as a whole: put back as at first, written to a file, taken from one. The notice takes it back."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from models import database, feeds, phones, renumbering, settings, settings_copy
from models.errors import Problem
from models.settings_copy import Setting, one_of
from models.words import tr, trn
from ui import autostart, doing, language, opening, theme, tips, written, zoom

if TYPE_CHECKING:
    from ui.pages.settings import SettingsPage
    from ui.window import Window


def known() -> dict[str, Setting]:
    """Return every setting by name: of the computer, of the window, of the data."""
    codes = one_of("system", *language.NAMES)
    window = [
        Setting("autostart", False, autostart.is_on, autostart.turn, one_of(True, False), travels=False),
        Setting("language", "system", language.chosen, language.choose, codes),
        Setting("theme", "system", theme.mode, theme.choose, one_of(*theme.MODES)),
        Setting("size", 100, zoom.chosen, zoom.choose, one_of(*zoom.SIZES)),
        Setting("tips_gone", [], tips.gone, tips.keep_gone, tips.may_be_gone, is_choice=tips.are_refused),
    ]
    return {setting.name: setting for setting in window} | settings_copy.all_()


def put(window: "Window", values: Mapping[str, Any], said: str) -> None:
    """Keep some values by name, let what depends on them follow, and say so; the notice can take it back."""
    every = known()
    before = {name: every[name].get() for name in values}
    code = language.current()
    try:
        with database.change(tr("Settings"), tables={"setting"}):
            for name in sorted(values, key=list(every).index):  # what may be refused comes first
                every[name].put(values[name])
    except Problem as problem:
        window.show_problem(problem)
        return

    def tell(shown: "Window") -> None:
        if zoom.chosen() != before.get("size", zoom.chosen()):
            zoom.offer(shown)
            return
        shown.say(said, undo=lambda: put(shown, before, tr("The settings are as they were.")))

    follow(window)
    if language.current() == code:
        tell(window)
    else:
        QTimer.singleShot(0, window, lambda: tell(renewed(window)))


def follow(window: "Window") -> None:
    """Let what depends on settings be as they say now."""
    follow_country(window)
    opening.follow_lock(window)
    window.follow_tray()
    if feeds.is_on() or window.feed_watch:
        from ui import feed_watch

        feed_watch.of(window).follow()


def follow_country(window: "Window") -> None:
    """Let the numbers that name no country be of the one that is set, the stored ones too; the notice takes those back."""
    if phones.region == settings.get(settings.COUNTRY):
        return
    phones.region = settings.get(settings.COUNTRY)
    code = phones.code_of(phones.region)

    def told(count: int) -> None:
        if count:
            said = trn("{n} phone number is read as {code} now.", "{n} phone numbers are read as {code} now.", count, code=code)
            window.say(said, undo=True)

    doing.drive(window, tr("Country"), renumbering.renumber(), told)


def renewed(window: "Window") -> "Window":
    """Return a new window in the place of this one, in the language that is current now."""
    app = QApplication.instance()
    language.start(app)
    theme.apply(app, theme.mode())  # arrows may point the other way
    return opening.renew(window, "settings")


def export(window: "Window") -> None:
    """Ask where, and write the settings there."""
    file = doing.ask_file(window, tr("Export settings"), "keepwarm-settings.json", tr("JSON (*.json)"))
    if file and doing.try_(window, lambda: settings_copy.write(file, known())):
        text = tr("Your settings are in “{file}”.", file=file.name)
        if settings.get(settings.OWN_ADDRESSES):
            text += " " + tr("Your own e-mail addresses are among them; no password and nobody else is.")
        written.tell(window, text, file)


def import_(page: "SettingsPage") -> None:
    """Ask for a file, show what it would change, and change what the user leaves ticked."""
    window = page.window_
    name, _ = QFileDialog.getOpenFileName(window, tr("Import settings"), str(Path.home()), tr("JSON (*.json)"))
    found = name and doing.try_(window, lambda: settings_copy.read(Path(name), known()))
    if not found:
        return
    file = Path(name).name
    if not found.refused and not _differing(found.values):
        window.say(tr("Your settings are already as “{file}” has them.", file=file))
        return
    title = tr("What “{file}” would change", file=file)
    _look(page, title, found.values, found.refused, tr("Change these"))


def reset_all(page: "SettingsPage") -> None:
    """Show what would change if everything were as at first, and change what the user leaves ticked."""
    values = {name: setting.default for name, setting in known().items() if not setting.is_default}
    if not values:
        page.window_.say(tr("Every setting is as it was at first."))
        return
    _look(page, tr("Back to the defaults"), values, [], tr("Reset these"))


def _differing(values: Mapping[str, Any]) -> list[str]:
    every = known()
    return [name for name, value in values.items() if every[name].get() != value]


def _look(page: "SettingsPage", title: str, values: Mapping[str, Any], refused: list[str], does: str) -> None:
    """Show what these values would change, and put those that the user leaves ticked."""
    from ui.dialogs.setting_changes import Change, SettingChangesDialog

    every, differing = known(), _differing(values)
    changes = []
    for name, shown in page.by_name().items():
        if name in differing:
            changes.append(Change(name, shown.label, shown.says(every[name].get()), shown.says(values[name])))
    dialog = SettingChangesDialog(page.window_, title, changes, refused, does)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        chosen = {name: values[name] for name in dialog.chosen()}
        put(page.window_, chosen, trn("{n} setting changed.", "{n} settings changed.", len(chosen)))
