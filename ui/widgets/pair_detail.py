"""Two people side by side, field by field: what differs, and which value to take where there is place for one."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QPixmap
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from models import duplicates, people
from models.formats.records import Contact
from models.merging import field_name
from models.person_merge import conflicts
from models.text import fold
from models.words import dotted, tr, trn
from ui.language import day_text
from ui.tables.pair_rows import PairLine
from ui.widgets import photo
from ui.widgets.contact_facts import facts
from ui.widgets.labels import ElidedLabel, LongLabel, PlainLabel, button, clear, scrolled
from ui.widgets.painting import Avatar

_FACE, _PICTURE = 44, 64
_LONGEST = 20_000  # characters of a value
_MOST = 40  # values of a field
_NAMES = 120


class PairDetail(QWidget):
    """Shows one PairLine. `merge_wanted` and `both_wanted` are emitted by its buttons; `choices` tells what was chosen."""

    merge_wanted = Signal()
    both_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._row: PairLine | None = None
        self._groups: dict[str, QButtonGroup] = {}
        self.setAccessibleName(tr("Side by side"))
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(16, 14, 16, 14)
        self._column.setSpacing(10)
        self._area = scrolled(inner)
        self.both = button(tr("Keep both"), tooltip="B")
        self.both.clicked.connect(self.both_wanted)
        self.merge = button(tr("Merge"), "primary", tooltip="M")
        self.merge.clicked.connect(self.merge_wanted)
        self.said = PlainLabel("", "small", wrap=True)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 10, 16, 12)
        foot.setSpacing(8)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.both)
        foot.addWidget(self.merge)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._area, 1)
        whole.addLayout(foot)

    def show_row(self, row: PairLine | None) -> None:
        """Show a pair as it is now, or nothing. What was chosen for the pair that is shown stays chosen."""
        chosen: dict[str, int] = {}
        if row and self._row and row.id == self._row.id:
            chosen = {field: group.checkedId() for field, group in self._groups.items()}
        else:
            self._area.verticalScrollBar().setValue(0)
        self._row, self._groups = row, {}
        clear(self._column)
        found = dict(people.contacts([row.pair.one, row.pair.other], photos=True)) if row else {}
        there = len(found) == 2
        self.setEnabled(there)
        if there:
            one, other = found[row.pair.one], found[row.pair.other]
            if row.why:
                self._column.addWidget(PlainLabel(row.why, "muted", wrap=True))
            self._column.addWidget(self._compared(one, other))
            self._column.addStretch(1)
        for field in chosen.keys() & self._groups.keys():
            self._groups[field].button(chosen[field]).setChecked(True)
        self.said.setText(self._sentence() if there else "")

    def _sentence(self) -> str:
        kept = tr("Everything of both is kept: numbers, addresses, meetings, follow-ups.")
        return f"{kept} {tr('What you do not choose goes into the note.')}" if self._groups else kept

    def _compared(self, one: Contact, other: Contact) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, 110)
        for column, contact in enumerate((one, other), 1):
            grid.setColumnStretch(column, 1)
            grid.addWidget(_head(contact), 0, column)
        left, right = facts(one), facts(other)
        left[""], right[""] = (_history(number) for number in self._row.pair[:2])
        asked = conflicts(one, other)
        for line, field in enumerate((field for field in left if left[field] or right[field]), 1):
            name = field_name(field) if field else tr("history")
            grid.addWidget(PlainLabel(name, "muted"), line, 0, Qt.AlignmentFlag.AlignTop)
            if field in asked:
                self._ask(grid, line, field, (one, other), (left[field], right[field]))
                continue
            look = "muted" if fold(left[field]) == fold(right[field]) else ""
            for column, text in enumerate((left[field], right[field]), 1):
                grid.addWidget(_value(text, look), line, column, Qt.AlignmentFlag.AlignTop)
        return box

    def _ask(self, grid: QGridLayout, line: int, field: str, both: tuple, texts: tuple[str, str]) -> None:
        group = self._groups[field] = QButtonGroup(grid.parentWidget())
        for column, (contact, text) in enumerate(zip(both, texts, strict=True), 1):
            picture = photo.load(contact.photo, _PICTURE) if field == "photo" else None
            choice = _Choice(text, picture, tr("{name}: {text}", name=field_name(field), text=text))
            group.addButton(choice.radio, column - 1)
            grid.addWidget(choice, line, column, Qt.AlignmentFlag.AlignTop)
        group.button(0).setChecked(True)

    def choices(self) -> dict[str, int]:
        """Return for each field that was to be chosen whose value is taken."""
        return {field: self._row.pair[group.checkedId()] for field, group in self._groups.items()}

    def take_side(self, side: int) -> None:
        """Choose all values of the first person (0) or of the second (1)."""
        for group in self._groups.values():
            group.button(side).setChecked(True)

    def go_in(self) -> None:
        """Give the keyboard to the first choice, or to the button where there is nothing to choose."""
        first = next(iter(self._groups.values()), None)
        (first.checkedButton() if first else self.merge).setFocus(Qt.FocusReason.TabFocusReason)


class _Choice(QWidget):
    """One of two values: a round box, and a text of any length (or a picture) that can be clicked too."""

    def __init__(self, text: str, picture: QPixmap | None, name: str) -> None:
        super().__init__()
        self.radio = QRadioButton()
        self.radio.setAccessibleName(name[:_NAMES])
        label: QLabel = _value(text)
        if picture:
            label = PlainLabel()
            label.setPixmap(picture)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.radio, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.radio.setChecked(True)


def _head(contact: Contact) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 4)
    row.setSpacing(10)
    face = Avatar(_FACE)
    face.show_person(contact.name, None, photo.load(contact.photo, 2 * _FACE) if contact.photo else None)
    row.addWidget(face)
    row.addWidget(ElidedLabel(contact.name, "section"), 1)
    return box


def _value(text: str, look: str = "") -> LongLabel:
    label = LongLabel(text[:_LONGEST])
    side = Qt.AlignmentFlag.AlignRight if label.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    if look:
        label.setProperty("look", look)
    return label


def _history(person_id: int) -> str:
    found = duplicates.history(person_id)
    parts = [
        trn("{n} interaction", "{n} interactions", found.interactions) if found.interactions else "",
        tr("the last on {day}", day=_day(found.last)) if found.last else "",
        trn("{n} follow-up", "{n} follow-ups", found.plans) if found.plans else "",
    ]
    return dotted(parts)


def _day(text: str) -> str:
    return day_text(date.fromisoformat(text))
