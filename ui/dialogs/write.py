"""Writing to people: whom, what, and out to the user's own mail program. It stays open beside the window."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from models import clock, interactions, letters, settings
from models.audiences import Candidate
from models.errors import Problem
from models.letters import Letter, Reader
from models.words import long_day, tr, trn
from ui import doing, written
from ui.dialogs.answers import Answers
from ui.dialogs.room import open_at, side_width
from ui.widgets.audience import Audience
from ui.widgets.labels import MenuButton, Panel, PlainLabel, Toggle, button, clear
from ui.widgets.text_edit import TextEdit

if TYPE_CHECKING:
    from ui.window import Window

AUDIENCE_WIDTH = 330


@dataclass
class Writing:
    """What is to be written, and what belongs to it."""

    title: str
    letter: Letter = field(default_factory=Letter)
    candidates: Sequence[Candidate] = ()
    also: Sequence[Callable[[list[int]], object]] = ()  # done when it was sent, in the same change
    keep: Callable[[Letter], object] | None = None  # keeps an unfinished text; without it, closing asks
    wordings: Callable[[QMenu, Callable[[Letter], None], Callable[[], Letter]], None] | None = (
        None  # fills the menu of them
    )


class WriteDialog(QDialog):
    """Readers at one side, subject and text at the other; below, what can be done with it. Not modal."""

    def __init__(self, window: "Window", writing: Writing) -> None:
        super().__init__(window)
        self.window_ = window
        self._writing = writing
        self._kept = (writing.letter.subject, writing.letter.body)
        self._is_out = False  # the mail program has it
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(writing.title)
        open_at(self, 960, 660)
        self.audience = Audience(writing.candidates)
        wide = side_width(self, AUDIENCE_WIDTH)
        self.audience.setFixedWidth(wide)
        self.last = Panel(tr("Last talk"))
        self.last.setFixedWidth(wide)
        self.last.title.setWordWrap(True)
        self.last.remark.hide()
        self.last.header.setStretch(0, 1)
        self.last.header.setStretch(1, 0)
        self.last.body.setContentsMargins(14, 8, 14, 12)
        self.last.body.setSpacing(2)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self.audience, 1)
        left.addWidget(self.last)
        right = self._text_part()
        columns = QHBoxLayout()
        columns.setSpacing(20)
        columns.addLayout(left)
        columns.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 16)
        whole.setSpacing(12)
        whole.addLayout(columns, 1)
        whole.addLayout(self._buttons())
        self.audience.changed.connect(self._show)
        self.audience.looked_at.connect(self._look_at)
        self._show()
        self._show_last(self.audience.current())
        (self.text if writing.candidates else self.audience).setFocus()

    # --- laying out ---

    def _text_part(self) -> QVBoxLayout:
        letter = self._writing.letter
        self.subject = QLineEdit(letter.subject)
        self.subject.setPlaceholderText(tr("Subject"))
        self.subject.setAccessibleName(tr("Subject"))
        self.text = TextEdit(letter.body)
        self.text.setPlaceholderText(tr("Write as you talk. A question brings an answer."))
        self.text.setAccessibleName(tr("Text"))
        self.text.setTabChangesFocus(True)
        self.seen = TextEdit()
        self.seen.setReadOnly(True)
        self.seen.setAccessibleName(tr("As it is read"))
        self.seen.hide()
        self.subject.textChanged.connect(self._show)
        self.text.textChanged.connect(self._show)
        self.advice = PlainLabel("", "small", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(PlainLabel(tr("Letter"), "section"), 1)
        self.wordings = MenuButton(tr("Wordings"), "quiet", tr("Begin with other words, or keep these"))
        self.wordings.setVisible(self._writing.wordings is not None)
        self.wordings.clicked.connect(lambda: _popup(self.wordings, self.wordings_menu()))
        self.insert = MenuButton(
            tr("Insert"), "quiet", tr("Insert what differs from reader to reader: their first name…")
        )
        self.insert.clicked.connect(lambda: _popup(self.insert, self.fields_menu()))
        self.preview = Toggle(tr("Preview"))
        self.preview.setToolTip("Ctrl+P")
        self.preview.toggled.connect(self._show)
        for each in (self.wordings, self.insert, self.preview):
            row.addWidget(each)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.subject)
        column.addWidget(self.text, 1)
        column.addWidget(self.seen, 1)
        for attachment in letter.attachments:
            column.addWidget(PlainLabel(tr("Attached: {file}", file=attachment.name), "small"))
        column.addWidget(self.advice)
        return column

    def _buttons(self) -> QHBoxLayout:
        self.copy = MenuButton(tr("Copy"), tooltip=tr("Copy the text, or the addresses"))
        self.copy.clicked.connect(lambda: _popup(self.copy, self.copy_menu()))
        self.out = button("", "primary", "Ctrl+Enter")
        self.out.clicked.connect(self.hand_over)
        self.sent = button(tr("I sent it"), tooltip="Ctrl+Shift+Enter")
        self.sent.clicked.connect(self.log)
        close = button(tr("Close"), tooltip="Esc")
        close.clicked.connect(self.reject)
        for keys, do in (
            ("Ctrl+Return", self.hand_over), ("Ctrl+Enter", self.hand_over), ("Ctrl+Shift+Return", self.log),
            ("Ctrl+Shift+Enter", self.log), ("Ctrl+P", self.preview.toggle),
        ):  # fmt: skip
            QShortcut(QKeySequence(keys), self, do)
        self.said = PlainLabel("", "muted", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.copy)
        row.addWidget(self.said, 1)
        row.addWidget(Answers([self.out, self.sent], close))
        return row

    # --- showing ---

    def letter(self) -> Letter:
        """Return what is written now."""
        return Letter(self.subject.text(), self.text.toPlainText(), self._writing.letter.attachments)

    def readers(self) -> list[Reader]:
        """Return those who get it."""
        return letters.readers(self.audience.chosen_ids())

    def _show(self, *_: object) -> None:
        letter, current, ids = self.letter(), self.audience.current(), self.audience.chosen_ids()
        reached = sum(bool(row.address) for row in self.audience.candidates() if row.chosen)
        preview = self.preview.isChecked() and current is not None
        self.text.setVisible(not preview)
        self.seen.setVisible(preview)
        self.subject.setReadOnly(preview)
        if preview:
            own = letters.for_one(letter, current.id)
            self.seen.setPlainText(f"{own.subject}\n\n{own.body}")
        self.advice.setText(self._advice(letter, len(ids), reached))
        self.advice.setVisible(bool(self.advice.text()))
        one = reached == 1 and len(ids) == 1
        self.out.setText(tr("Open in mail program") if one or not reached else tr("Write drafts…"))
        self.out.setEnabled(reached > 0)
        self.sent.setEnabled(bool(ids))

    def _look_at(self, current: Candidate | None) -> None:
        self._show()
        self._show_last(current)

    def _advice(self, letter: Letter, chosen: int, reached: int) -> str:
        unknown = letters.unknown_fields(letter)
        if unknown:
            return tr("“{field}” is not a field: it would go out as it stands.", field=f"{{{unknown[0]}}}")
        if chosen and not reached:
            return tr("No e-mail address is known. Copy the text, and send it your own way.")
        if reached > 1 and letters.is_personal(letter):
            return trn("A draft for each of the {n}, in their own words.", "A draft for each of the {n}, in their own words.",
                       reached)  # fmt: skip
        if reached > 1:
            return tr("One draft for all. Nobody sees the others: they get hidden copies.")
        return ""

    def _show_last(self, current: Candidate | None) -> None:
        clear(self.last.body)
        self.last.setVisible(current is not None)
        if current is None:
            return
        talk = next((entry for entry in interactions.of_person(current.id) if entry.kind != "mass"), None)
        self.last.title.setText(tr("Last talk with {name}", name=current.name[:30]))
        if talk is None:
            self.last.body.addWidget(PlainLabel(tr("None yet."), "muted"))
            return
        day = clock.today().fromisoformat(talk.day)
        when = long_day(day)
        kind = interactions.kind_name(talk.kind)
        self.last.body.addWidget(PlainLabel(f"{kind} · {when}", "small"))
        text = "\n".join(part for part in (talk.title, talk.note) if part)
        if text:
            self.last.body.addWidget(PlainLabel(text[:300], wrap=True))

    # --- doing ---

    def fields_menu(self) -> QMenu:
        """Return a menu of what differs from reader to reader."""
        menu = QMenu(self)
        for name in letters.field_names():
            menu.addAction(name, lambda name=name: self._insert(f"{{{name}}}"))
        return menu

    def _insert(self, text: str) -> None:
        if self.subject.hasFocus():
            self.subject.insert(text)
        else:
            self.text.insertPlainText(text)
            self.text.setFocus()

    def wordings_menu(self) -> QMenu:
        """Return the menu of other words to begin with."""
        menu = QMenu(self)
        if self._writing.wordings:
            self._writing.wordings(menu, self.begin_with, self.letter)
        return menu

    def begin_with(self, letter: Letter) -> None:
        """Put other words in the place of these; Ctrl+Z in the text brings the text back."""
        self.subject.setText(letter.subject)
        self.text.selectAll()
        self.text.insertPlainText(letter.body)
        self._kept = (letter.subject, letter.body)

    def copy_menu(self) -> QMenu:
        """Return a menu of what can be copied; a text with fields in the words of the current reader."""
        menu, current = QMenu(self), self.audience.current()
        letter = letters.for_one(self.letter(), current.id) if current else self.letter()
        addresses = ", ".join(reader.address for reader in self.readers() if reader.address)
        menu.addAction(tr("The text"), lambda: self._copy(letter.body))
        menu.addAction(tr("Subject and text"), lambda: self._copy(f"{letter.subject}\n\n{letter.body}"))
        menu.addAction(tr("The addresses"), lambda: self._copy(addresses)).setEnabled(bool(addresses))
        return menu

    def _copy(self, text: str) -> None:
        QApplication.clipboard().setText(text)
        self._say(tr("Copied. Once you have sent it, say so here."))

    def hand_over(self) -> None:
        """Give the letter to the mail program: as a link to one, else as drafts in a folder of the user's choice."""
        whom, letter = [reader for reader in self.readers() if reader.address], self.letter()
        if not whom:
            return
        if len(whom) == 1 and not letter.attachments:
            own = letters.for_one(letter, whom[0].id)
            link = letters.mailto(whom[0].address, own.subject, own.body)
            if link:
                if QDesktopServices.openUrl(QUrl(link, QUrl.ParsingMode.StrictMode)):
                    self._say(tr("It is in your mail program. Once you have sent it, say so here."))
                else:
                    self.said.setText(tr("No mail program answered: copy the letter, and paste it where you write your mail."))
                return
        folder = QFileDialog.getExistingDirectory(self, tr("Where to write the drafts"), str(Path.home()))
        if folder:
            own = settings.get(settings.OWN_ADDRESSES)
            steps = letters.drafts(Path(folder), letter, whom, own[0] if own else "")
            doing.drive(self.window_, tr("Write drafts"), steps, self._show_drafts, quick=10)

    def _show_drafts(self, made: list[Path]) -> None:
        place = made[0] if len(made) == 1 else made[0].parent
        written.open_here(place)
        text = trn("The draft is in “{folder}”: open it, send it, and say so here.",
                   "{n} drafts are in “{folder}”: open and send them, then say so here.", len(made),
                   folder=made[0].parent.name)  # fmt: skip
        self._say(text)

    def _say(self, text: str) -> None:
        """Say what was done; what comes next is to say that it was sent."""
        self.said.setText(text)
        if not self._is_out:
            self._is_out = True
            for each, look in ((self.sent, "primary"), (self.out, "")):
                each.setProperty("look", look)
                each.style().polish(each)

    def log(self) -> None:
        """Note with everybody who got it that it was sent, and close."""
        ids = self.audience.chosen_ids()
        if not ids:
            return
        try:
            letters.sent(self.letter(), ids, clock.now(), self._writing.also)
        except Problem as problem:
            self.window_.show_problem(problem)
            return
        self.window_.say(trn("Noted with one person.", "Noted with {n} people.", len(ids)), undo=True)
        self.accept()

    def reject(self) -> None:
        letter = self.letter()
        written = letter.subject.strip(), letter.body.strip()
        if written != ("", "") and (letter.subject, letter.body) != self._kept:
            if self._writing.keep:
                self._writing.keep(letter)
            elif not doing.ask(self, tr("Throw this letter away?"), tr("It was not noted as sent."), tr("Throw away"), True):
                return
        super().reject()


def _popup(under: QWidget, menu: QMenu) -> None:
    menu.popup(under.mapToGlobal(under.rect().bottomLeft()))
