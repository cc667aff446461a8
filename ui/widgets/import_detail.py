"""Beside the preview's list: what the current row would do, field by field, and what there is to decide."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from models import people
from models.formats.records import Contact
from models.import_plan import Plan, PlanRow
from models.merging import FieldChange, field_name
from models.text import fold
from models.words import tr, trn
from ui.tables.import_rows import Line, file_of
from ui.widgets import photo
from ui.widgets.contact_facts import facts
from ui.widgets.labels import ElidedLabel, LongLabel, PlainLabel, Toggle, button, clear, scrolled

_MOST = 60  # rows of fields that are shown
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
_PICTURE = 72  # pixels
_LONGEST = 20_000  # characters of a card's text


class ImportDetail(QWidget):
    """Shows one Line of a Plan. Emits `decided(row)` after the user settled something in it."""

    decided = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._row: Line | None = None
        self._plan: Plan | None = None
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(8)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._area = scrolled(inner)
        whole.addWidget(self._area)
        self.setAccessibleName(tr("What this row would do"))

    def show_row(self, row: Line | None, plan: Plan | None) -> None:
        """Show a row, or nothing."""
        if row is not self._row:
            self._area.verticalScrollBar().setValue(0)
        self._row, self._plan = row, plan
        clear(self._column)
        if row is None or plan is None:
            return
        self._column.addLayout(self._head(row))
        for part in self._parts(row):
            self._column.addWidget(part)
        self._column.addStretch(1)

    def _head(self, row: Line) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(ElidedLabel(row.name, "section"), 1)
        if row.outcome == "duplicate":
            for merge, text, key in ((True, tr("Merge"), "M"), (False, tr("Keep both"), "B")):
                choice = Toggle(text)
                choice.setToolTip(key)
                choice.setChecked(row.source.merge == merge)
                choice.clicked.connect(lambda _=False, merge=merge: self.settle(merge))
                head.addWidget(choice)
        else:
            head.addWidget(PlainLabel(row.word, "small"))
        return head

    def settle(self, merge: bool) -> None:
        """For a possible duplicate: merge, or keep both."""
        if self._row and self._row.outcome == "duplicate":
            self._row.source.settle(merge)
            self._decided()

    def _decided(self) -> None:
        row = self._row
        self.show_row(row, self._plan)
        self.decided.emit(row)

    def _parts(self, row: Line) -> list[QWidget]:
        source = row.source
        if not isinstance(source, PlanRow):
            return [PlainLabel(row.details, "muted", wrap=True)]
        where = file_of(source, self._plan)
        said = source.why and not (row.outcome == "unreadable" and source.troubles)
        parts: list[QWidget] = [PlainLabel(text, "muted", wrap=True) for text in (where, said and source.why) if text]
        twin = self._twin(source) if row.outcome == "duplicate" else None
        if twin and source.contact:
            parts.append(_compared(twin, source.contact))
        elif source.contact and source.changes:
            parts.append(self._changes(source))
        elif source.contact:
            held = facts(source.contact).items()
            parts.append(_grid([[field_name(field), _shown(field, value, source.contact)] for field, value in held if value]))
        elif source.event:
            parts += self._meeting(source)
        parts += _troubles(source)
        return parts

    def _twin(self, source: PlanRow) -> Contact | None:
        if source.of is not None:
            return self._plan.rows[source.of].contact
        found = people.contacts([source.person_id]) if source.person_id is not None else ()
        return next((contact for _, contact in found), None)

    def _changes(self, source: PlanRow) -> QWidget:
        heads: list[str | QWidget] = [tr("Field"), tr("Now"), tr("In the file"), ""]
        rows = [
            [field_name(change.field), change.old, change.new, self._result(source, change)]
            for change in source.changes[:_MOST]
        ]
        return _grid([heads, *rows], headed=True)

    def _result(self, source: PlanRow, change: FieldChange) -> str | QWidget:
        if not change.conflict:
            return tr("added") if not change.old else tr("changes")
        choice = button(tr("Take the file's") if change.kept else tr("Keep yours"), "link")
        choice.clicked.connect(lambda: self._take(source, change))
        box = QWidget()
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(PlainLabel(tr("yours stays") if change.kept else tr("changes")))
        line.addWidget(choice)
        line.addStretch(1)
        return box

    def _take(self, source: PlanRow, change: FieldChange) -> None:
        source.take_field(change.field, change.kept)
        self._decided()

    def _meeting(self, source: PlanRow) -> list[QWidget]:
        event = source.event
        who = [one.name or one.email for one in (source.meetings[0].attendees if source.meetings else event.attendees)]
        facts_ = [
            (tr("Place"), event.location),
            (tr("With"), "\n".join(who[:_MOST])),
            (tr("Times"), str(len(source.meetings)) if len(source.meetings) > 1 else ""),
            (tr("Note"), event.note),
        ]
        parts: list[QWidget] = [_grid([[name, value] for name, value in facts_ if value])]
        if source.cancelled:
            text = trn("Delete the meeting that was cancelled since", "Delete the {n} meetings that were cancelled since",
                       len(source.cancelled))  # fmt: skip
            choice = button(text)
            choice.setCheckable(True)
            choice.setChecked(source.remove)
            choice.toggled.connect(lambda on: self._remove(source, on))
            parts.append(choice)
        return parts

    def _remove(self, source: PlanRow, on: bool) -> None:
        source.remove = source.chosen = on
        self.decided.emit(self._row)


def _compared(stored: Contact, incoming: Contact) -> QWidget:
    """The person who is known and the card, side by side; where they say the same, in a quieter colour."""
    left, right = facts(stored), facts(incoming)
    rows: list[list[str | QWidget]] = [["", tr("Known: {name}", name=stored.name), tr("In the file")]]
    for field, one in left.items():
        other = right[field]
        if not one and not other:
            continue
        look = "muted" if fold(one) == fold(other) else ""
        rows.append([field_name(field), _value(one, look), _value(other, look)])
    return _grid(rows, headed=True)


def _shown(field: str, value: str, contact: Contact) -> str | QWidget:
    """Return a value as it is shown: a photo as a picture, where it is one."""
    picture = photo.load(contact.photo, _PICTURE) if field == "photo" else None
    if picture is None:
        return value
    label = PlainLabel()
    label.setAccessibleName(value)
    label.setPixmap(picture)
    return label


def _troubles(source: PlanRow) -> list[QWidget]:
    parts: list[QWidget] = []
    for trouble in source.troubles[:_MOST]:
        parts.append(PlainLabel(tr("Line {line}: {message}", line=trouble.line, message=trouble.message), wrap=True))
        if trouble.text:
            parts.append(_value(trouble.text, "muted"))
    text = source.text or (source.contact.source if source.contact else "")
    if text and (source.troubles or source.outcome == "unreadable"):
        show = button(tr("Show its text"), "quiet")
        label = _value(text, "muted")
        label.hide()
        show.clicked.connect(lambda: (label.setVisible(not label.isVisible()), show.setText(_shown_words(label))))
        parts += [show, label]
    return parts


def _shown_words(label: QWidget) -> str:
    return tr("Hide its text") if label.isVisible() else tr("Show its text")


def _value(text: str, look: str = "") -> LongLabel:
    label = LongLabel(text[:_LONGEST])
    label.setAlignment(Qt.AlignmentFlag.AlignLeading if not label.isRightToLeft() else _RIGHT)
    if look:
        label.setProperty("look", look)
    return label


def _grid(rows: list[list[str | QWidget]], headed: bool = False) -> QWidget:
    """Lay out rows of cells: the first column holds names, the others values."""
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    grid.setColumnMinimumWidth(0, 110)
    make: Callable[[str, int, int], QWidget] = lambda text, row, column: (  # noqa: E731
        PlainLabel(text, "muted") if column == 0 or (headed and row == 0) else _value(text)
    )
    for number, row in enumerate(rows):
        for column, cell in enumerate(row):
            widget = make(cell, number, column) if isinstance(cell, str) else cell
            grid.addWidget(widget, number, column, Qt.AlignmentFlag.AlignTop)
    for column in range(1, 3):
        grid.setColumnStretch(column, 2)
    grid.setColumnStretch(3, 1)
    return box
