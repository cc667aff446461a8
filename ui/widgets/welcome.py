"""What stands on Today while nobody is stored yet: three things to begin with, each of which can wait."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from models import call_windows, settings
from models.errors import Problem
from models.words import tr
from ui.widgets.labels import Panel, PlainLabel, button, scrolled

if TYPE_CHECKING:
    from ui.window import Window

WIDTH = 620


class Welcome(QWidget):
    """A file, the user's own addresses, their hours for calls; the demo; how to get the contacts off a phone."""

    def __init__(self, window: "Window") -> None:
        super().__init__()
        self._window = window
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(14)
        column.addStretch(1)
        column.addWidget(PlainLabel(tr("See which relationships are going cold"), "title", wrap=True))
        said = tr("Three things to begin with; each can wait, and all are in Settings too. Nothing leaves this computer.")
        column.addWidget(PlainLabel(said, "muted", wrap=True))
        column.addWidget(self._file())
        column.addWidget(self._addresses())
        column.addWidget(self._hours())
        column.addLayout(self._demo())
        encrypt = button(tr("Protect my data with a passphrase…"), "link")
        encrypt.clicked.connect(self._encrypt)
        column.addWidget(encrypt, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(2)
        inner.setMaximumWidth(WIDTH)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.addStretch(1)
        row.addWidget(inner, 4)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(middle))
        for line in (self.own, self.hours):
            line.setAcceptDrops(False)  # files dropped there are for the window

    def _step(self, number: int, title: str, sentence: str) -> Panel:
        panel = Panel()
        panel.body.setContentsMargins(18, 14, 18, 14)
        panel.body.setSpacing(8)
        panel.body.addWidget(PlainLabel(f"{number}. {title}", "section"))
        panel.body.addWidget(PlainLabel(sentence, "muted", wrap=True))
        return panel

    def _file(self) -> Panel:
        panel = self._step(
            1, tr("Your contacts and your calendar"),
            tr("Choose the files of your phone (.vcf) and of your calendar (.ics), or drop them on this window."),
        )  # fmt: skip
        first = button(tr("Import a file…"), "primary", tooltip="Ctrl+I")
        first.clicked.connect(lambda: self._window.import_files())
        how = button(tr("How do I get them?"), "link", tr("iPhone, Android, Google, Outlook, LinkedIn"))
        how.clicked.connect(self._help)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(first)
        row.addWidget(how)
        row.addStretch(1)
        panel.body.addLayout(row)
        self.setFocusProxy(first)
        return panel

    def _addresses(self) -> Panel:
        panel = self._step(
            2, tr("Your own e-mail addresses"), tr("In calendars they are you, not somebody to keep up with.")
        )  # fmt: skip
        self.own = QLineEdit(", ".join(settings.get(settings.OWN_ADDRESSES)))
        self.own.setPlaceholderText(tr("me@example.com, me@work.example"))
        self.own.setAccessibleName(tr("Your own e-mail addresses"))
        self.own.editingFinished.connect(self._keep_own)
        panel.body.addWidget(self.own)
        return panel

    def _hours(self) -> Panel:
        panel = self._step(
            3, tr("Your hours for calls"), tr("“Plan” proposes the next of these hours in which nothing else is on.")
        )  # fmt: skip
        self.hours = QLineEdit(call_windows.hours_text(call_windows.rules().hours))
        self.hours.setAccessibleName(tr("Your hours for calls"))
        self.hours.editingFinished.connect(self._keep_hours)
        panel.body.addWidget(self.hours)
        return panel

    def _demo(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(PlainLabel(tr("To look around first:"), "muted"))
        demo = button(tr("Try the demo"))
        demo.clicked.connect(self._open_demo)
        row.addWidget(demo)
        row.addStretch(1)
        return row

    def _help(self) -> None:
        from ui.dialogs.help import open_help

        open_help(self._window, "contacts")

    def _encrypt(self) -> None:
        from ui import doing_passphrase

        doing_passphrase.change(self._window)

    def _open_demo(self) -> None:
        from ui import opening

        opening.start_demo(self._window)

    def _keep_own(self) -> None:
        if self.own.isModified():
            self.own.setModified(False)
            if said := settings.put_own_addresses(self.own.text()):
                self._window.say(said)

    def _keep_hours(self) -> None:
        if not self.hours.isModified():
            return
        self.hours.setModified(False)
        try:
            call_windows.set_hours(self.hours.text())
        except Problem as problem:
            self._window.show_problem(problem)
        self.hours.setText(call_windows.hours_text(call_windows.rules().hours))
