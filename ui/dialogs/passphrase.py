"""Setting, changing and removing the passphrase of the user's file."""

from PySide6.QtWidgets import QCheckBox, QWidget

from models import encryption
from models.words import tr
from ui.dialogs.form import FormDialog
from ui.locking import ShowTyped, passphrase_line
from ui.widgets.labels import PlainLabel

WIDTH = 480


class PassphraseDialog(FormDialog):
    """When accepted, `words` is the new passphrase, "" to remove it; `remembered` says whether the keyring is to keep it."""

    def __init__(self, parent: QWidget | None, has_one: bool, remembered: bool = False, removes: bool = False) -> None:
        title = (
            tr("Remove the passphrase")
            if removes
            else tr("Change the passphrase")
            if has_one
            else tr("Set a passphrase")
        )
        super().__init__(title, parent, save=tr("Remove") if removes else "")
        self.setFixedWidth(WIDTH)
        self._has_one, self._removes = has_one, removes
        self.now, self.new, self.again = (
            passphrase_line(name) for name in (tr("Passphrase now"), tr("New passphrase"), tr("Once more"))
        )
        self.keeps = QCheckBox(tr("&Keep it in the keyring of this computer"))
        self.keeps.setChecked(remembered)
        means = tr("Your file then opens on this computer without asking, and so it does for whoever is logged in as you.")
        self.keeps.setAccessibleDescription(means)
        remark = (
            tr("Your file and its backups can then be read by whoever gets at this computer.")
            if removes
            else tr(
                "Your file and its backups are encrypted. Nobody opens them without it, and there is no way to get it back: "
                "write it down, and keep it where it is safe."
            )
        )
        said = PlainLabel(remark, "muted", wrap=True)
        said.setMinimumHeight(said.heightForWidth(WIDTH - 48))
        self.form.addRow(said)
        shows = ShowTyped(tr("&Show the passphrase"), self.now, self.new, self.again)
        if has_one:
            self.form.addRow(tr("Passphrase &now"), self.now)
        if removes:
            self.form.addRow(shows)
        else:
            self.form.addRow(tr("N&ew passphrase"), self.new)
            self.form.addRow(tr("&Once more"), self.again)
            rule, below = (PlainLabel(text, "small", wrap=True) for text in (encryption.rule(), means))
            for each in (rule, below):
                each.setMinimumHeight(each.heightForWidth(WIDTH - 48))
            for each in (shows, rule, self.keeps, below):
                self.form.addRow(each)
        self.now.textChanged.connect(lambda _: self.say(""))
        for line in (self.new, self.again):
            line.textChanged.connect(lambda _: self._forgive())
        (self.now if has_one else self.new).setFocus()

    def advice(self) -> str:
        if self._has_one and not encryption.is_right(self.now.text()):
            return self.lacking(self.now, tr("That is not the passphrase now."))
        return "" if self._removes else self.lacking(self.new, encryption.refusal(self.new.text(), self.again.text()))

    def _forgive(self) -> None:
        """Let a refusal go as soon as it no longer holds."""
        if encryption.refusal(self.new.text(), self.again.text()) != self._advice.text():
            self.say("")

    @property
    def words(self) -> str:
        """What was typed as the new one."""
        return self.new.text()

    @property
    def remembered(self) -> bool:
        """Is the keyring to keep it?"""
        return self.keeps.isChecked()
