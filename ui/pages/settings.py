"""Settings: what the user may choose, each with what it changes and its default. Kept as soon as it is changed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from models import settings, warmth_states
from models.text import fold
from models.words import percent, tr
from ui import doing_settings, language, theme, tips, zoom
from ui.page import Page
from ui.widgets.account_settings import AccountSettings
from ui.widgets.calendar_settings import CalendarSettings
from ui.widgets.call_settings import CallSettings
from ui.widgets.feed_settings import FeedSettings
from ui.widgets.file_settings import FileSettings
from ui.widgets.labels import EmptyState, button, mirrored, scrolled
from ui.widgets.notice_settings import NoticeSettings
from ui.widgets.setting_rows import Group, SettingRow, choice, group, nothing, number, row
from ui.widgets.setting_search import SettingSearch

if TYPE_CHECKING:
    from ui.window import Window

WIDTH, NARROW = 116, 124  # average letters: of the groups at most; of a page that has no room for anything beside them
ABOVE = 80  # pixels that stay above and below what is brought to the eyes


class SettingsPage(Page):
    """Groups of settings, and at their side a search and a list of them."""

    shows = frozenset({"setting", "dav_account"})

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._make_fields()
        self.inner = QWidget()
        self.area = scrolled(self.inner)
        column = QVBoxLayout(self.inner)
        column.setContentsMargins(*mirrored(0, 18, 24, 24))
        column.setSpacing(16)
        self._lay_out(column)
        column.addStretch(1)
        self.groups = self.inner.findChildren(Group)
        self.rows = self.inner.findChildren(SettingRow)
        for each in self.rows:
            each.wants_reset.connect(self._reset)
        self.search = SettingSearch()
        self.search.show_groups(self.groups)
        self.search.jumped.connect(self._jump)
        self.search.searched.connect(self._show_found)
        show_all = button(tr("Show all settings"), tooltip="Esc")
        show_all.clicked.connect(self._show_all)
        self.empty = EmptyState("", "", [show_all])
        self.empty.hide()
        self.search.line.left.connect(self._enter)
        self.area.verticalScrollBar().valueChanged.connect(self._follow_scroll)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._find)
        self._side = QVBoxLayout()
        self._side.addWidget(self.search)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addLayout(self._side)
        self._whole.addWidget(self.area, 1)
        self._whole.addWidget(self.empty, 1)
        theme.changed.connect(self._look_changed)
        tips.changed.connect(self._look_changed)
        self.begins_at = self.search.line

    def _make_fields(self) -> None:
        self.own = QLineEdit()
        self.own.setPlaceholderText(tr("me@example.com, me@work.example"))
        self.own.editingFinished.connect(self._keep_own)
        self.country = self._country_box()
        self.names = number(1, 50)
        self.names.valueChanged.connect(lambda value: settings.put(settings.NAMES_A_DAY, value))
        self.weights = {name: number(0, 100, percent(0)[1:]) for name in settings.WEIGHTS.default}
        for box in self.weights.values():
            box.setKeyboardTracking(False)
            box.valueChanged.connect(lambda _: self._keep_weights())
        self.contributions = number(0, 366)
        self.contributions.setSpecialValueText(tr("no goal"))
        self.contributions.valueChanged.connect(lambda value: settings.put(settings.CONTRIBUTIONS, value))
        languages = [(name, code) for code, name in language.NAMES.items()]
        self.language = choice([(tr("As the system"), "system"), *languages])
        self.language.activated.connect(lambda _: self._choose_language())
        self.theme = choice([(theme.named(mode), mode) for mode in theme.MODES])
        self.theme.activated.connect(lambda _: theme.choose(self.theme.currentData()))
        self.size_ = choice([(percent(size / 100), size) for size in zoom.SIZES])
        self.size_.activated.connect(lambda _: self._choose_size())
        self.tips_again, self.no_tips = button(tr("Show tips again")), button(tr("No tips"))
        self.tips_again.clicked.connect(lambda: tips.keep_gone([]))
        self.no_tips.clicked.connect(lambda: tips.keep_gone(tips.NO_TIPS))
        self.tips = _at_side(self.tips_again, self.no_tips)

    def _lay_out(self, column: QVBoxLayout) -> None:
        every = doing_settings.known()
        form = group(column, tr("You"))
        row(form, tr("Your e-mail addresses"), self.own, tr("In calendars they are you, not somebody to keep up with."),
            every["own_addresses"])  # fmt: skip
        row(form, tr("Country"), self.country,
            tr("For phone numbers without a country code, and for the days that people work."), every["country"])  # fmt: skip
        form = group(column, tr("Look"))
        if self.window_.demo:
            form.remark.setText(tr("It stays when you go back to your own data."))
        row(form, tr("Language"), self.language, tr("What Keepwarm speaks; it changes at once."), every["language"])
        row(form, tr("Theme"), self.theme, tr("Light or dark colours, in high contrast too."), every["theme"],
            also=tr("dark mode night appearance"))  # fmt: skip
        row(form, tr("Text size"), self.size_,
            tr("How large texts and all else are shown (Ctrl++, Ctrl+-); it changes when Keepwarm starts again."), every["size"],
            also=tr("zoom font large print scale magnify"))  # fmt: skip
        row(form, tr("Tips"), self.tips, tr("One line below a page, until you did what it says or put it away."),
            every["tips_gone"], tips.said, also=tr("hints help"))  # fmt: skip
        form = group(column, tr("Today"))
        row(form, tr("Names a day"), self.names,
            tr("How many of those going cold are shown at first; the rest is a click away."), every["names_a_day"])  # fmt: skip
        for name, text, remark in (
            ("note", tr("A note counts"), tr("How much a note keeps somebody warm. A call, a meeting, an e-mail or a message"
                                             " counts in full.")),
            ("mass", tr("A mass message counts"), tr("How much a message to many at once keeps each of them warm.")),
            ("crowd", tr("A large meeting counts"), tr("How much a meeting with more than five people keeps each of them warm.")),
        ):  # fmt: skip
            row(form, text, self.weights[name], remark, every[f"{name}_counts"], _share)
        row(group(column, tr("Networks")), tr("Contributions a year"), self.contributions,
            tr("What you want to bring to your networks; their page shows how far you are."), every["contributions"],
            lambda value: str(value) if value else tr("no goal"))  # fmt: skip
        self.calls = CallSettings(self.window_, column)
        self.calendar = CalendarSettings(self.window_, column)
        self.accounts = AccountSettings(self.window_, column)
        self.notices = NoticeSettings(self.window_, column)
        self.feeds = FeedSettings(self.window_, column)
        self.file = FileSettings(self.window_, column)
        self._lay_out_all(group(column, tr("All settings")))

    def _lay_out_all(self, form: Group) -> None:
        self.export, self.import_, self.reset_all = (
            button(tr("Export…")), button(tr("Import…")), button(tr("Reset all…"))
        )  # fmt: skip
        self.export.clicked.connect(lambda: doing_settings.export(self.window_))
        self.import_.clicked.connect(lambda: doing_settings.import_(self))
        self.reset_all.clicked.connect(lambda: doing_settings.reset_all(self))
        row(form, tr("To a file"), _at_side(self.export), tr("What is chosen on this page, for another computer. Your own e-mail"
            " addresses are in it; passwords, calendar accounts and the people you know are not."))  # fmt: skip
        row(form, tr("From a file"), _at_side(self.import_), tr("You see what would change before anything does."))
        row(form, tr("Back to the defaults"), _at_side(self.reset_all), tr("You see what would change before anything does."
            " Your data, backups, passphrase and calendar accounts stay."))  # fmt: skip

    def _country_box(self) -> QComboBox:
        from phonenumbers import COUNTRY_CODE_TO_REGION_CODE, REGION_CODE_FOR_NON_GEO_ENTITY

        names, apart = language.country_names(), "\u2066{}\u2069" if self.isRightToLeft() else "{}"
        found = [
            (f"{names.get(code, code)} ({apart.format(f'+{dial}')})", code)
            for dial, codes in COUNTRY_CODE_TO_REGION_CODE.items()
            for code in codes
            if code != REGION_CODE_FOR_NON_GEO_ENTITY
        ]
        box = choice(sorted(found, key=lambda name: fold(name[0])))
        box.activated.connect(lambda _: self._keep_country())
        return box

    # --- finding ---

    def by_name(self) -> dict[str, SettingRow]:
        """Return the rows of what can be set here, by the setting's name, in their order."""
        return {each.setting.name: each for each in self.rows if each.setting}

    def reveal(self, field: QWidget) -> None:
        """Bring a field to the user's eyes, whatever was searched, and give it the focus."""
        self.search.line.clear()
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        at = next(at for at, each in enumerate(self.groups) if each.isAncestorOf(field))
        self._jump(at)
        self.search.mark(at)
        self.area.ensureWidgetVisible(field, 0, ABOVE)
        field.setFocus()

    def _show_found(self, number_: int) -> None:
        """Show so many settings from the first on, or say that there is none."""
        self.area.verticalScrollBar().setValue(0)
        self.area.setVisible(number_ > 0)
        self.empty.setVisible(number_ == 0)
        if number_ == 0:
            text = self.search.line.text().strip()[:40]
            self.empty.say(tr("No setting says “{text}”", text=text), tr("Try another word for it, or look through all of them."))

    def _show_all(self) -> None:
        self.search.line.clear()
        self.search.line.setFocus()

    def _find(self) -> None:
        self.search.line.setFocus()
        self.search.line.selectAll()

    def _enter(self) -> None:
        """Give the focus to the first field that was found."""
        found = next((each for each in self.rows if not each.isHidden() and not each.parentWidget().isHidden()), None)
        if found:
            found.field.setFocus()
            self.area.ensureWidgetVisible(found, 0, 0)

    def _jump(self, number_: int) -> None:
        bar = self.area.verticalScrollBar()
        bar.blockSignals(True)  # near the end it cannot come to the top, and yet it is the one that was chosen
        bar.setValue(self._top(self.groups[number_]))
        bar.blockSignals(False)
        self.area.widget().move(0, -bar.value())

    def _follow_scroll(self, value: int) -> None:
        shown = [at for at, each in enumerate(self.groups) if not each.isHidden() and self._top(each) <= value + ABOVE]
        self.search.mark(shown[-1] if shown else 0)

    def _top(self, shown: Group) -> int:
        return shown.mapTo(self.inner, QPoint(0, 0)).y() - self.inner.layout().contentsMargins().top()

    # --- fitting ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_whole"):
            self._fit()

    def _fit(self) -> None:
        """Put the search above, and fields below their texts, where there is too little room for them at the side."""
        letter = self.fontMetrics().averageCharWidth()
        narrow = self.width() < NARROW * letter
        ways = QBoxLayout.Direction
        self._whole.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._side.setContentsMargins(24, 18, 24, 0 if narrow else 18)
        self.inner.layout().setContentsMargins(*mirrored(24 if narrow else 0, 18, 24, 24))
        self.inner.setMaximumWidth(WIDTH * letter)
        self.search.fit(narrow)
        for each in self.rows:
            each.fit(narrow and self.width() < NARROW * letter * 3 // 4)

    # --- reading and keeping ---

    def refresh(self) -> None:
        self.own.setText(", ".join(settings.get(settings.OWN_ADDRESSES)))
        for box, value in (
            (self.country, settings.get(settings.COUNTRY)),
            (self.language, language.chosen()),
            (self.theme, theme.mode()),
            (self.size_, zoom.chosen()),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))
        for field, value in (
            (self.names, settings.get(settings.NAMES_A_DAY)),
            (self.contributions, settings.get(settings.CONTRIBUTIONS)),
            *((self.weights[name], round(100 * weight)) for name, weight in warmth_states.weights().items()),
        ):
            field.blockSignals(True)
            field.setValue(value)
            field.blockSignals(False)
        self.tips_again.setEnabled(bool(tips.gone()))
        self.no_tips.setEnabled(tips.gone() != tips.NO_TIPS)
        for each in (self.calendar, self.calls, self.accounts, self.feeds, self.notices, self.file):
            each.refresh()
        self._mark()

    def _look_changed(self) -> None:
        """Show the theme that the menu chose, the tips that are left."""
        self._changed({"setting"})

    def _mark(self) -> None:
        """Mark what differs from its default."""
        for each in self.rows:
            each.refresh()

    def is_editing(self) -> bool:
        return (self.own.hasFocus() and self.own.isModified()) or self.calls.is_editing()

    def _reset(self, one: SettingRow) -> None:
        default = one.setting.default
        value = one.says(default)
        said = tr("{setting}: back to {value}.", setting=one.label, value=value)
        if value == nothing():
            said = tr("{setting}: nothing is set any more.", setting=one.label)
        doing_settings.put(self.window_, {one.setting.name: default}, said)
        self.refresh()
        one.field.setFocus()

    def _keep_own(self) -> None:
        if self.own.isModified():
            self.own.setModified(False)
            if said := settings.put_own_addresses(self.own.text()):
                self.window_.say(said)

    def _keep_weights(self) -> None:
        warmth_states.set_weights({name: box.value() / 100 for name, box in self.weights.items()})

    def _choose_language(self) -> None:
        before = language.current()
        language.choose(self.language.currentData())
        if language.current() != before:
            QTimer.singleShot(0, self.window_, lambda: doing_settings.renewed(self.window_))
        self._mark()

    def _choose_size(self) -> None:
        zoom.choose(self.size_.currentData())
        zoom.offer(self.window_)
        self._mark()

    def _keep_country(self) -> None:
        settings.put(settings.COUNTRY, self.country.currentData())
        doing_settings.follow_country(self.window_)


def _at_side(*made: QPushButton) -> QWidget:
    """Return buttons at the end of their line."""
    whole = QWidget()
    line = QHBoxLayout(whole)
    line.setContentsMargins(0, 0, 0, 0)
    line.addStretch(1)
    for each in made:
        line.addWidget(each)
    whole.setFocusProxy(made[0])
    return whole


def _share(weight: float) -> str:
    return percent(weight)
