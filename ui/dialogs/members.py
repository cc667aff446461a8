"""Putting people into a network, and changing what somebody is in it."""

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from models import clock
from models.networks import Member
from models.words import tr
from ui.dialogs.form import FormDialog
from ui.widgets.labels import day_edit
from ui.widgets.month_edit import MonthEdit
from ui.widgets.person_picker import PersonPicker


class AddMembersDialog(FormDialog):
    """Asks whom to add, and what they are in the network."""

    def __init__(self, network_name: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Add people to {name}", name=network_name[:60]), parent, save=tr("Add"))
        self.people = PersonPicker()
        self.role = QLineEdit()
        self.role.setPlaceholderText(tr("Optional: their office in the network"))
        self.form.addRow(tr("Wh&o"), self.people)
        self.form.addRow(tr("&Role"), self.role)
        self.people.setFocus()

    def advice(self) -> str:
        missing = tr("Choose whom: type a part of the name and press Enter.")
        return "" if self.people.chosen() else self.lacking(self.people, missing)


class MemberDialog(FormDialog):
    """Asks what somebody is in a network, since when, and whether they left."""

    def __init__(self, member: Member, network_name: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("{person} in {network}", person=member.name[:40], network=network_name[:40]), parent)
        self.role = QLineEdit(member.role)
        self.role.setPlaceholderText(tr("Optional: their office in the network"))
        self.since = MonthEdit(member.since, tr("Member since"))
        self.has_left = QCheckBox(tr("on"))
        self.has_left.setAccessibleName(tr("Left the network"))
        self.has_left.setChecked(bool(member.left_on))
        today = clock.today()
        self.left_on = day_edit(member.left_on or today)
        self.left_on.setMaximumDate(QDate(today.year, today.month, today.day))
        self.left_on.setAccessibleName(tr("Day of leaving"))
        self.left_on.setEnabled(bool(member.left_on))
        self.has_left.toggled.connect(self.left_on.setEnabled)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.has_left)
        row.addWidget(self.left_on)
        row.addStretch(1)
        holder.setFocusProxy(self.has_left)
        for label, field in ((tr("&Role"), self.role), (tr("Member &since"), self.since), (tr("&Left"), holder)):
            self.form.addRow(label, field)
        self.role.setFocus()

    def advice(self) -> str:
        missing = tr("Say the year too, or leave the month out.")
        return self.lacking(self.since, missing) if self.since.has_month_only() else ""

    def left_day(self) -> str:
        """Return the day of leaving, "" for who is still there."""
        return self.left_on.date().toString("yyyy-MM-dd") if self.has_left.isChecked() else ""
