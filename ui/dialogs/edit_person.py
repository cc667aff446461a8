"""Adding a person, or editing one."""

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from models import people
from models.formats.records import Address, Contact, Email, Phone, Url
from models.words import tr, unlisted
from ui.dialogs.form import FormDialog
from ui.dialogs.room import open_at
from ui.widgets.day_of_year import DayOfYearEdit
from ui.widgets.text_edit import TextEdit
from ui.widgets.value_rows import ValueRows

_LINES = ("given", "family", "name", "nickname", "organization", "title")


class PersonDialog(FormDialog):
    """A form for a Contact; `result_contact()` is what to save. What the form does not show is kept."""

    def __init__(self, contact: Contact, new: bool, parent: QWidget | None = None) -> None:
        super().__init__(tr("New person") if new else tr("Edit {name}", name=contact.name[:60]), parent, scrolls=True)
        self._contact = contact
        self.lines = {name: QLineEdit(getattr(contact, name)) for name in _LINES}
        self._composed = self._compose() == contact.name
        self.units = QLineEdit(" / ".join(contact.units))
        self.tags = QLineEdit(", ".join(contact.tags))
        self.note = TextEdit(contact.note)
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(90)
        self.birthday = DayOfYearEdit(contact.birthday)
        self.phones = ValueRows(
            tr("phone"), ("mobile", "work", "home", "fax", "other"), [(p.label, p.value) for p in contact.phones]
        )
        self.emails = ValueRows(tr("e-mail"), ("work", "home", "other"), [(e.label, e.value) for e in contact.emails])
        self.urls = ValueRows(tr("web page"), ("work", "home", "other"), [(u.label, u.value) for u in contact.urls])
        self.addresses = [_AddressRow(address) for address in contact.addresses or [Address("home")]]
        self._lay_out()
        self.lines["given"].setFocus()

    def _lay_out(self) -> None:
        rows = [
            (tr("&First name"), self.lines["given"]),
            (tr("&Last name"), self.lines["family"]),
            (tr("Shown &as"), self.lines["name"]),
            (tr("Nic&kname"), self.lines["nickname"]),
            (tr("&Organisation"), self.lines["organization"]),
            (tr("&Units"), self.units),
            (tr("&Job title"), self.lines["title"]),
            (tr("Phones"), self.phones),
            (tr("E-mails"), self.emails),
            (tr("Web"), self.urls),
            *[(tr("Address") if index == 0 else "", row) for index, row in enumerate(self.addresses)],
            (tr("&Birthday"), self.birthday),
            (tr("Ta&gs"), self.tags),
            (tr("&Note"), self.note),
        ]
        for label, field in rows:
            self.form.addRow(label, field)
        self.tags.setPlaceholderText(tr("separated by commas"))
        self.units.setPlaceholderText(tr("department / team"))
        for name in ("given", "family"):
            self.lines[name].textEdited.connect(self._follow)
        open_at(self, 600, 720)

    def _compose(self) -> str:
        shown = replace(
            self._contact, given=self.lines["given"].text().strip(), family=self.lines["family"].text().strip()
        )
        parts = (shown.prefix, shown.given, shown.additional, shown.family, shown.suffix)
        return " ".join(part for part in parts if part)

    def _follow(self) -> None:
        """Keep the name shown in step with its parts, unless the user wrote one of their own."""
        if self._composed:
            self.lines["name"].setText(self._compose())

    def advice(self) -> str:
        filled = (
            any(field.text().strip() for field in self.lines.values()) or self.phones.values() or self.emails.values()
        )
        missing = tr("Give at least a name, an organisation, a phone or an e-mail.")
        return "" if filled else self.lacking(self.lines["given"], missing)

    def result_contact(self) -> Contact:
        """Return the contact with what the form holds."""
        old = self._contact
        values = {name: field.text().strip() for name, field in self.lines.items()}
        return replace(
            old,
            **values,
            units=[part.strip() for part in self.units.text().split(" / ") if part.strip()],
            tags=list(dict.fromkeys(unlisted(self.tags.text()))),
            note=self.note.toPlainText(),
            birthday=self.birthday.text(),
            phones=[
                Phone(value, label, index is not None and old.phones[index].preferred)
                for label, value, index in self.phones.values()
            ],
            emails=[
                Email(value, label, index is not None and old.emails[index].preferred)
                for label, value, index in self.emails.values()
            ],
            urls=[Url(value, label) for label, value, _ in self.urls.values()],
            addresses=[row.address() for row in self.addresses if people.has_address(row.address())],
        )


class _AddressRow(QWidget):
    """The parts of an address that people write; the others are kept."""

    def __init__(self, address: Address, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._address = address
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self._fields = {}
        for name, words, stretch in (
            ("street", tr("Street"), 3),
            ("postcode", tr("Postcode"), 1),
            ("city", tr("City"), 2),
            ("country", tr("Country"), 2),
        ):
            field = QLineEdit(getattr(address, name))
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
            field.setMinimumWidth(min(130, field.fontMetrics().horizontalAdvance(words) + 34))
            self._fields[name] = field
            layout.addWidget(field, stretch)

    def address(self) -> Address:
        return replace(self._address, **{name: field.text().strip() for name, field in self._fields.items()})
