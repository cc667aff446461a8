"""The part of Settings about calendars on a server: which are connected, how the last sync went, and what to do about it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from models import calendar_accounts
from models.calendar_accounts import Account
from models.words import listed, short_day, tr, trn
from ui import calendar_sync, doing_calendar
from ui.widgets.labels import ElidedLabel, Panel, PlainLabel, button, clear
from ui.widgets.setting_rows import group, nothing, row

if TYPE_CHECKING:
    from ui.window import Window


class AccountSettings:
    """A panel for each account, and a button to connect one."""

    def __init__(self, window: "Window", column: QVBoxLayout) -> None:
        self._window = window
        self._hears = False
        self.accounts = QVBoxLayout()
        self.accounts.setSpacing(8)
        self.connect_button = button(tr("Connect a calendar…"))
        self.connect_button.clicked.connect(lambda: doing_calendar.connect(window))
        line = QHBoxLayout()
        line.addWidget(self.connect_button)
        line.addStretch(1)
        whole = QWidget()
        inner = QVBoxLayout(whole)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        inner.addLayout(self.accounts)
        inner.addLayout(line)
        whole.setFocusProxy(self.connect_button)
        remark = tr("Follow-ups live in your own calendar, and come back from it; its meetings are read. Nothing is sent to anybody"
                    " before you connect an account.")  # fmt: skip
        row(
            group(column, tr("Calendar account")), tr("Your calendars"), whole, remark, default=nothing(), wide=True,
            also=tr("sync synchronise CalDAV Nextcloud iCloud Google server password"),
        )  # fmt: skip
        self._heard = False

    def refresh(self) -> None:
        """Show the accounts as they are."""
        if not self._heard:
            self._heard = True
            calendar_sync.of(self._window).turned.connect(lambda _: self.refresh())
        clear(self.accounts)
        found = calendar_accounts.all_()
        for account in found:
            self.accounts.addWidget(self._panel(account))
        self.connect_button.setText(tr("Connect another…") if found else tr("Connect a calendar…"))

    def _panel(self, account: Account) -> QWidget:
        window, number = self._window, account.id
        running = calendar_sync.of(window).running == number
        panel = Panel()
        inner = QVBoxLayout()
        inner.setContentsMargins(14, 12, 14, 12)
        inner.setSpacing(4)
        panel.body.addLayout(inner)
        where = account.url.partition("://")[2].partition("/")[0]
        title = tr("{account} on {host}", account=account.account, host=where) if account.account else where
        inner.addWidget(ElidedLabel(title, "strong"))
        if account.reads:
            inner.addWidget(ElidedLabel(tr("Meetings of {names}", names=listed(account.reads)), "muted"))
        if account.writes:
            inner.addWidget(ElidedLabel(tr("Follow-ups in {name}", name=account.writes), "muted"))
        inner.addWidget(PlainLabel(tr("Syncing…") if running else _when(account), "small"))
        for text in _trouble(account):
            inner.addWidget(PlainLabel(text, "advice", wrap=True))
        inner.addSpacing(4)
        if account.writes:
            logs = QCheckBox(tr("Log the call or meeting when I tick it off there"))
            logs.setChecked(account.logs)
            logs.clicked.connect(lambda on: calendar_accounts.set_logs(number, on))
            inner.addWidget(logs)
        inner.addLayout(self._buttons(account, running))
        return panel

    def _buttons(self, account: Account, running: bool) -> QHBoxLayout:
        window, number = self._window, account.id
        line = QHBoxLayout()
        line.setContentsMargins(0, 4, 0, 0)
        line.setSpacing(8)
        asked = [(tr("Sync now"), lambda: calendar_sync.of(window).start(number, by_user=True))]
        if account.held:
            asked = [
                (tr("Put them back there"), lambda: doing_calendar.answer_removals(window, number, "put_back")),
                (tr("Remove them here too"), lambda: doing_calendar.answer_removals(window, number, "accept")),
            ]
        if account.trouble_kind == "refused":
            asked.append((tr("Enter the password…"), lambda: doing_calendar.enter_password(window, number)))
        for text, do in asked:
            made = button(text)
            made.clicked.connect(do)
            made.setEnabled(not running)
            line.addWidget(made)
        line.addStretch(1)
        leave = button(tr("Disconnect…"), "quiet")
        leave.clicked.connect(lambda: doing_calendar.disconnect(window, number))
        line.addWidget(leave)
        return line


def _when(account: Account) -> str:
    if account.synced is None:
        return tr("Not synced yet")
    at = account.synced.astimezone()
    hour = QLocale().toString(at.time(), QLocale.FormatType.ShortFormat)
    return tr("Last synced {day}, {hour}", day=short_day(at.date()), hour=hour)


def _trouble(account: Account) -> list[str]:
    texts = [f"{account.trouble}. {account.advice}"] if account.trouble else []
    if account.held:
        texts.append(
            trn("{n} follow-up is gone from the calendar. Was it you who deleted it?",
                "{n} follow-ups are gone from the calendar at once. Was it you who deleted them?", account.held)
        )  # fmt: skip
    return texts
