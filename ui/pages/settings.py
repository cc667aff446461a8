"""Settings: what the user may choose, each with what it changes. Kept as soon as it is changed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QVBoxLayout, QWidget

from models import phones, settings, warmth_states
from models.words import tr
from ui import language, opening, theme
from ui.page import Page
from ui.widgets.account_settings import AccountSettings
from ui.widgets.calendar_settings import CalendarSettings
from ui.widgets.call_settings import CallSettings
from ui.widgets.feed_settings import FeedSettings
from ui.widgets.file_settings import FileSettings
from ui.widgets.labels import PlainLabel, scrolled
from ui.widgets.notice_settings import NoticeSettings
from ui.widgets.setting_rows import choice, group, number, row

if TYPE_CHECKING:
    from ui.window import Window

WIDTH = 720


class SettingsPage(Page):
    """One form, in groups."""

    shows = frozenset({"setting", "dav_account"})

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.own = QLineEdit()
        self.own.setPlaceholderText(tr("me@example.com, me@work.example"))
        self.own.editingFinished.connect(self._keep_own)
        self.country = self._country_box()
        self.names = number(1, 50)
        self.names.valueChanged.connect(lambda value: settings.put(settings.NAMES_A_DAY, value))
        self.weights = {name: number(0, 100, " %") for name in settings.WEIGHTS.default}
        for box in self.weights.values():
            box.setKeyboardTracking(False)
            box.valueChanged.connect(lambda _: self._keep_weights())
        languages = [(name, code) for code, name in language.NAMES.items()]
        self.language = choice([(tr("As the system"), "system"), *languages])
        self.language.activated.connect(lambda _: self._choose_language())
        self.theme = choice([(tr("As the system"), "system"), (tr("Light"), "light"), (tr("Dark"), "dark")])
        self.theme.activated.connect(lambda _: theme.choose(self.theme.currentData()))
        inner = QWidget()
        inner.setMaximumWidth(WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 18, 24, 24)
        column.setSpacing(8)
        column.addWidget(PlainLabel(tr("Settings"), "title"))
        self._lay_out(column)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inner))
        self.setFocusProxy(self.own)

    def _lay_out(self, column: QVBoxLayout) -> None:
        form = group(column, tr("You"))
        row(
            form, tr("Your e-mail addresses"), self.own, tr("In calendars they are you, not somebody to keep up with.")
        )
        row(form, tr("Country"), self.country, tr("For phone numbers without a country code, and for the days that people work."))
        form = group(column, tr("Today"))
        row(
            form,
            tr("Names a day"),
            self.names,
            tr("How many of those going cold are shown at first; the rest is a click away."),
        )
        remark = tr("A call, a meeting, an e-mail or a message counts in full.")
        for name, text in (("note", tr("A note counts")), ("mass", tr("A mass message counts"))):
            row(form, text, self.weights[name], remark if name == "mass" else "")
        row(form, tr("A crowd counts"), self.weights["crowd"], tr("A meeting with more than five people."))
        self.calendar = CalendarSettings(self.window_, column)
        self.calls = CallSettings(self.window_, column)
        self.accounts = AccountSettings(self.window_, column)
        self.feeds = FeedSettings(self.window_, column)
        self.notices = NoticeSettings(self.window_, column)
        form = group(column, tr("Look"))
        row(form, tr("Language"), self.language)
        row(form, tr("Theme"), self.theme)
        self.file = FileSettings(self.window_, column)

    def _country_box(self) -> QComboBox:
        from phonenumbers import SUPPORTED_REGIONS
        from PySide6.QtCore import QLocale

        names = []
        for code in SUPPORTED_REGIONS:
            territory = QLocale.codeToTerritory(code)
            name = QLocale.territoryToString(territory) if territory != QLocale.Country.AnyCountry else code
            names.append((f"{name} (+{_dial(code)})", code))
        box = choice(sorted(names))
        box.activated.connect(lambda _: self._keep_country())
        return box

    # --- reading and keeping ---

    def refresh(self) -> None:
        self.own.setText(", ".join(settings.get(settings.OWN_ADDRESSES)))
        for box, value in (
            (self.country, settings.get(settings.COUNTRY)),
            (self.language, language.chosen()),
            (self.theme, theme.mode()),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))
        for field, value in (
            (self.names, settings.get(settings.NAMES_A_DAY)),
            *((self.weights[name], round(100 * weight)) for name, weight in warmth_states.weights().items()),
        ):
            field.blockSignals(True)
            field.setValue(value)
            field.blockSignals(False)
        self.calendar.refresh()
        self.calls.refresh()
        self.accounts.refresh()
        self.feeds.refresh()
        self.notices.refresh()
        self.file.refresh()

    def is_editing(self) -> bool:
        return (self.own.hasFocus() and self.own.isModified()) or self.calls.is_editing()

    def _keep_own(self) -> None:
        if self.own.isModified():
            self.own.setModified(False)
            settings.put_own_addresses(self.own.text())

    def _keep_weights(self) -> None:
        warmth_states.set_weights({name: box.value() / 100 for name, box in self.weights.items()})

    def _choose_language(self) -> None:
        before = language.current()
        language.choose(self.language.currentData())
        if language.current() != before:
            language.start(QApplication.instance())
            QTimer.singleShot(0, self.window_, lambda: opening.renew(self.window_, "settings"))

    def _keep_country(self) -> None:
        settings.put(settings.COUNTRY, self.country.currentData())
        phones.region = self.country.currentData()


def _dial(code: str) -> int:
    from phonenumbers import country_code_for_region

    return country_code_for_region(code)
