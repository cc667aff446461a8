"""The password of a calendar account, asked for again."""

from PySide6.QtWidgets import QWidget

from models.words import tr
from ui.dialogs.form import FormDialog
from ui.locking import ShowTyped, passphrase_line
from ui.widgets.labels import PlainLabel


class PasswordDialog(FormDialog):
    """When accepted, `line` holds the password of `account`."""

    def __init__(self, account: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Password"), parent)
        self.line = passphrase_line(tr("Password"))
        self.form.addRow(PlainLabel(tr("Password of {account}", account=account), wrap=True))
        self.form.addRow(tr("&Password"), self.line)
        self.form.addRow("", ShowTyped(tr("&Show the password"), self.line))
        self.line.setFocus()

    def advice(self) -> str:
        return "" if self.line.text() else self.lacking(self.line, tr("Enter the password."))
