"""Making two people of one: what goes to the second is ticked."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from models import people, person_split
from models.words import tr, trn
from ui.dialogs.form import FormDialog
from ui.dialogs.room import open_at
from ui.widgets.labels import PlainLabel

_KEY = Qt.ItemDataRole.UserRole


class SplitDialog(FormDialog):
    """Asks for the second person's name and parts; name() and keys() are what to split with."""

    def __init__(self, person_id: int, parent: QWidget | None = None) -> None:
        contact = people.get(person_id)
        super().__init__(tr("Split {name}", name=contact.name[:60]), parent, save=tr("Split"))
        open_at(self, 560, 640)
        self.field = QLineEdit(person_split.former_name(contact))
        self.field.setPlaceholderText(tr("Name of the second person"))
        said = tr(
            "Tick what belongs to the second person. All else stays, note and dates too; undo makes them one again."
        )
        self.form.addRow(PlainLabel(said, "muted", wrap=True))
        self.form.addRow(tr("&Name"), self.field)
        self.tree = QTreeWidget()
        self.tree.setProperty("look", "panel")
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(tr("What goes to the second person"))
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.setUniformRowHeights(True)
        self._fill(person_split.parts(person_id))
        self.tree.itemChanged.connect(lambda *_: self._count())
        self.form.addRow(self.tree)
        self.chosen = PlainLabel("", "small")
        self.form.addRow(self.chosen)
        self._count()
        self.tree.setFocus()  # not on what splits

    def _fill(self, parts: list[person_split.Part]) -> None:
        groups: dict[str, QTreeWidgetItem] = {}
        for part in parts:
            if part.group not in groups:
                group = QTreeWidgetItem(self.tree, [person_split.group_name(part.group)])
                group.setFlags(group.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate)
                group.setCheckState(0, Qt.CheckState.Unchecked)
                groups[part.group] = group
            row = QTreeWidgetItem(groups[part.group], [f"\u2068{' '.join(part.text.split())[:120]}\u2069"])
            row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            row.setCheckState(0, Qt.CheckState.Unchecked)
            row.setData(0, _KEY, part.key)
        for group in groups.values():
            group.setExpanded(group.childCount() <= 12)
        if groups:
            self.tree.setCurrentItem(self.tree.topLevelItem(0))

    def _count(self) -> None:
        self.chosen.setText(trn("{n} thing goes to them", "{n} things go to them", len(self.keys())))

    def name(self) -> str:
        """Return the second person's name."""
        return self.field.text().strip()

    def keys(self) -> list[str]:
        """Return the keys of what is ticked."""
        groups = [self.tree.topLevelItem(place) for place in range(self.tree.topLevelItemCount())]
        rows = [group.child(place) for group in groups for place in range(group.childCount())]
        return [row.data(0, _KEY) for row in rows if row.checkState(0) == Qt.CheckState.Checked]

    def advice(self) -> str:
        return "" if self.name() else self.lacking(self.field, tr("Give the second person a name."))
