"""Why somebody is warm or cold: every gap, what counted and how much, and what one talk would change."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QVBoxLayout, QWidget

from models import people, why
from models.warmth import band_name
from models.words import listed, tr, trn
from ui.dialogs.room import Room, open_at
from ui.language import day_text
from ui.widgets.gaps_chart import GapsChart
from ui.widgets.labels import ElidedLabel, PlainLabel, rule

if TYPE_CHECKING:
    from ui.window import Window

SHOWN = 24  # contact days


class WhyDialog(QDialog):
    """Shows models.why.why() of one person on a day."""

    def __init__(self, window: "Window", person_id: int, day: date) -> None:
        super().__init__(window)
        name = people.name_of(person_id)
        self.setWindowTitle(tr("Why {name}", name=name[:60]))
        found = why.why(person_id, day)
        open_at(self, 620, 620 if found.counted else 200)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(ElidedLabel(name, "title"))
        column.addWidget(PlainLabel(found.sentence, wrap=True))
        if found.forecast:
            column.addWidget(PlainLabel(found.forecast, "muted", wrap=True))
        self.chart = GapsChart()
        self.chart.show_state(found.state, day.toordinal(), found.cadence)
        if self.chart.has_gaps():
            self.chart.setFixedHeight(150)
            column.addWidget(self.chart)
        if found.warmth_if is not None:
            column.addWidget(PlainLabel(_if_they_talked(found), wrap=True))
        if found.counted:
            column.addWidget(rule())
            column.addWidget(PlainLabel(_how_it_counts(), "small", wrap=True))
            column.addWidget(_table(found))
        else:
            column.addWidget(PlainLabel(tr("Nothing has counted yet."), "muted"))
        column.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(tr("Close"))
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.addWidget(Room(inner), 1)
        whole.addWidget(buttons)


def _if_they_talked(found: why.Why) -> str:
    after, band_if = _hundredths(found.warmth_if), band_name(found.band_if)
    if found.warmth is None:
        return tr("Had you talked on this day: {band}, a warmth of {after} out of 100.", band=band_if, after=after)
    return tr(
        "Now: {band}, a warmth of {now} out of 100. Had you talked on this day: {band_if}, {after} out of 100.",
        band=band_name(found.band), now=_hundredths(found.warmth), band_if=band_if, after=after,
    )  # fmt: skip


def _hundredths(share: float) -> int:
    return round(100 * share)


def _how_it_counts() -> str:
    return tr(
        "A talk counts 1, a note, a mass message or a crowd less (see Settings); one soon after another counts less."
        " What is left of it halves every 180 days."
    )


def _table(found: why.Why) -> QWidget:
    """What counted: a line for each contact day, newest first."""
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 4, 0, 4)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    heads = (tr("Day"), tr("What"), tr("After"), tr("Counted"), tr("Left of it"))
    for place, head in enumerate(heads):
        grid.addWidget(PlainLabel(head, "small"), 0, place)
    for number, one in enumerate(found.counted[:SHOWN], 1):
        cells = (
            day_text(one.day),
            listed(dict.fromkeys(one.what)),
            trn("{n} day", "{n} days", one.gap) if one.gap else "",
            QLocale().toString(one.added, "f", 2),
            QLocale().toString(one.left, "f", 2),
        )
        for place, cell in enumerate(cells):
            shown = ElidedLabel(cell) if place == 1 else PlainLabel(cell, "muted" if place else "")
            grid.addWidget(shown, number, place)
    more = len(found.counted) - SHOWN
    if more > 0:
        grid.addWidget(PlainLabel(trn("and {n} more", "and {n} more", more), "small"), SHOWN + 1, 0, 1, 5)
    grid.setColumnStretch(1, 1)
    grid.setRowStretch(SHOWN + 2, 1)
    grid.setAlignment(Qt.AlignmentFlag.AlignTop)
    return box
