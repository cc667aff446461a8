"""Connecting a calendar: where it is and who one is there, then which calendars are read and which one gets the follow-ups."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from models import calendar_accounts
from models.dav.client import Login
from models.dav.discovery import Collection, Found
from models.dav.faults import Fault
from models.errors import Problem
from models.words import tr
from ui.dialogs.form import FormDialog
from ui.job import Job
from ui.locking import ShowTyped, passphrase_line
from ui.widgets.labels import PlainLabel, button, clear, scrolled
from ui.widgets.plain import literal

LIMIT_S = 90
LONGEST_NAME = 60


class ConnectCalendarDialog(FormDialog):
    """Two steps in one dialog. When accepted, `login`, `found`, reads() and writes() say what was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Connect a calendar"), parent, save=tr("Find calendars"))
        self.setMinimumWidth(540)
        self.login: Login | None = None
        self.found: Found | None = None
        self._agreed: set[str] = set()
        self._job: Job | None = None
        self.boxes: list[QCheckBox] = []
        self.steps = (self._account_step(), self._calendars_step())
        for step in self.steps:
            self.form.addRow(step)
        self.steps[1].hide()
        self.agree = QCheckBox()
        self.agree.hide()
        self.layout().insertWidget(2, self.agree)
        self.rejected.connect(self._leave_off)
        self.address.setFocus()

    def _account_step(self) -> QWidget:
        step = QWidget()
        form = QFormLayout(step)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(12)
        self.address, self.account, self.password = QLineEdit(), QLineEdit(), passphrase_line(tr("Password"))
        self.address.setPlaceholderText("https://cloud.example.org")
        for label, name, field in (
            (tr("&Address"), tr("Address"), self.address),
            (tr("A&ccount"), tr("Account"), self.account),
            (tr("&Password"), tr("Password"), self.password),
        ):
            field.setAccessibleName(name)
            form.addRow(label, field)
        form.addRow("", ShowTyped(tr("&Show the password"), self.password))
        words = tr(
            "A calendar on a server that speaks CalDAV: Nextcloud, Fastmail, iCloud, mailbox.org, your own. The password is"
            " kept in the keyring of your system. Nothing is sent before you press the button."
        )
        form.addRow(PlainLabel(words, "small", wrap=True))
        return step

    def _calendars_step(self) -> QWidget:
        step = QWidget()
        column = QVBoxLayout(step)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(PlainLabel(tr("Read the meetings of"), "strong"))
        inner = QWidget()
        self.calendars = QVBoxLayout(inner)
        self.calendars.setContentsMargins(0, 0, 0, 0)
        area = scrolled(inner)
        area.setMinimumHeight(130)
        column.addWidget(area, 1)
        column.addSpacing(8)
        column.addWidget(PlainLabel(tr("Put the follow-ups into"), "strong"))
        self.target = QComboBox()
        self.target.setAccessibleName(tr("Put the follow-ups into"))
        column.addWidget(self.target)
        words = tr("What you tick off, move or delete there is noticed here. Nobody is ever invited.")
        column.addWidget(PlainLabel(words, "small", wrap=True))
        self.back = button(tr("Another account"), "link")
        self.back.clicked.connect(lambda: self._show_step(0))
        column.addWidget(self.back, alignment=Qt.AlignmentFlag.AlignLeading)
        return step

    # --- what was chosen ---

    @property
    def chooses(self) -> bool:
        """Were the calendars found, and is it time to choose among them?"""
        return not self.steps[1].isHidden()

    def reads(self) -> list[Collection]:
        """Return the calendars whose meetings are read."""
        return [one for one, box in zip(self.found.collections, self.boxes, strict=True) if box.isChecked()]

    def writes(self) -> Collection | None:
        """Return the calendar that gets the follow-ups; None for none."""
        index = self.target.currentData()
        return None if index is None else self.found.collections[index]

    def advice(self) -> str:
        if self._job is not None:
            return tr("Looking for your calendars…")
        if not self.chooses:
            missing = self.lacking(self.address, tr("Enter the address of your calendar server."))
            return "" if self.address.text().strip() else missing
        return "" if self.reads() or self.writes() else tr("Choose a calendar to read, or one for the follow-ups.")

    def accept(self) -> None:
        """Go on to the calendars, or be done."""
        if self.chooses:
            super().accept()
            return
        if self.agree.isVisible() and self.agree.isChecked():
            self._agreed.add(self.agree.property("host"))
        try:
            login = calendar_accounts.login_of(
                self.address.text(), self.account.text(), self.password.text(), sorted(self._agreed)
            )
        except Problem as problem:
            self._say(problem)
            return
        self.login = login
        self._job = Job(calendar_accounts.look, login, parent=self, limit_s=LIMIT_S)
        self._job.finished.connect(self._looked)
        self._job.failed.connect(self._say)
        self._job.start()
        self._set_busy(True)

    # --- steps ---

    def _looked(self, answer: Found | Fault) -> None:
        if isinstance(answer, Fault):
            self._say(answer)
            return
        self._set_busy(False)
        self.found = answer
        clear(self.calendars)
        self.boxes.clear()
        self.target.clear()
        for number, one in enumerate(answer.collections):
            box = QCheckBox(literal(one.name, LONGEST_NAME))
            box.setChecked(not one.components or "VEVENT" in one.components)
            self.boxes.append(box)
            self.calendars.addWidget(box)
            if one.writable:
                self.target.addItem(one.name[:LONGEST_NAME], number)
        self.calendars.addStretch(1)
        self.target.addItem(tr("None: only read"), None)
        if any(one.writes for one in calendar_accounts.all_()):  # they are in a calendar already
            self.target.setCurrentIndex(self.target.count() - 1)
        self.agree.hide()
        self._show_step(1)

    def _show_step(self, step: int) -> None:
        for number, one in enumerate(self.steps):
            one.setVisible(number == step)
        save = self.buttons.button(self.buttons.StandardButton.Save)
        save.setText(tr("Connect") if step else tr("Find calendars"))
        self._advice.hide()
        self.adjustSize()
        ((self.boxes or [self.target])[0] if step else self.address).setFocus()

    def _say(self, problem: Problem) -> None:
        """Say what went wrong, and where the user may agree to it, how."""
        self._set_busy(False)
        self._advice.setText(f"{problem.title}. {problem.advice}")
        self._advice.show()
        kind = getattr(problem, "kind", "")
        self.agree.setVisible(kind in ("insecure", "other_host"))
        self.agree.setChecked(False)
        if kind == "insecure":
            self.agree.setText(tr("Send the password to {host} unencrypted all the same", host=problem.host))
            self.agree.setProperty("host", f"http://{problem.host}")
        elif kind == "other_host":
            self.agree.setText(tr("I trust {host} too: send it my password", host=problem.host))
            self.agree.setProperty("host", problem.host)

    def _set_busy(self, busy: bool) -> None:
        if not busy:
            self._job = None
        self._advice.setText(tr("Looking for your calendars…") if busy else "")
        self._advice.setVisible(busy)
        self.steps[0].setEnabled(not busy)
        self.buttons.button(self.buttons.StandardButton.Save).setEnabled(not busy)

    def _leave_off(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
