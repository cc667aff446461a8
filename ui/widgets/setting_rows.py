"""What the Settings page is made of: groups of rows, each with its name and what it changes."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QFormLayout, QSpinBox, QVBoxLayout, QWidget

from ui.widgets.labels import PlainLabel, roomy

LABEL_WIDTH = 170


def group(column: QVBoxLayout, title: str) -> QFormLayout:
    """Begin a group of settings in `column`, and return the form for its rows."""
    column.addSpacing(16)
    column.addWidget(PlainLabel(title, "section"))
    form = QFormLayout()
    form.setHorizontalSpacing(24)
    form.setVerticalSpacing(4)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    column.addLayout(form)
    return form


def row(form: QFormLayout, label: str, field: QWidget, remark: str = "") -> None:
    """Add a setting: its name, its field, and below it what it changes."""
    field.setAccessibleName(label)
    field.setAccessibleDescription(remark)
    name = PlainLabel(label)
    name.setMinimumWidth(LABEL_WIDTH)
    form.addRow(name, field)
    if remark:
        below = PlainLabel(remark, "small", wrap=True)
        below.setContentsMargins(0, 0, 0, 8)
        form.addRow(PlainLabel(), below)


def number(least: int, most: int, suffix: str = "") -> QSpinBox:
    """Return a field for a whole number."""
    box = QSpinBox()
    box.setRange(least, most)
    box.setSuffix(suffix)
    roomy(box)
    return box


def choice(entries: Sequence[tuple[str, str | int | None]]) -> QComboBox:
    """Return a field with some choices, (text, value) each."""
    box = QComboBox()
    for text, value in entries:
        box.addItem(text, value)
    return box
