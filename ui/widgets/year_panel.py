"""The panel with the year in bands. It is reckoned between other events, once the page is there."""

import time
from collections.abc import Generator
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout

from models.words import tr, trn
from ui.widgets.labels import Panel

if TYPE_CHECKING:
    from ui.window import Window

WAIT_MS, SLICE_S = 300, 0.008


class YearPanel(Panel):
    """Hidden until there is a year to show."""

    def __init__(self, window: "Window") -> None:
        super().__init__(tr("Your network’s warmth"), " ")
        self._window = window
        self._day: date | None = None
        self._steps: Generator | None = None
        self.chart = None  # made when it is needed: it is not for the first moment
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)
        self.hide()

    def show_year(self, today: date) -> None:
        """Reckon the year anew, a moment later."""
        self._day, self._steps = today, None
        self._timer.start(WAIT_MS)

    def _step(self) -> None:
        from models import warmth_history
        from models.connection import db

        if db.is_closed():
            self._timer.stop()
            return
        if db.in_transaction():
            return
        if self._steps is None:
            self._steps = warmth_history.of_last_year(self._day)
            self._timer.setInterval(0)
        until = time.monotonic() + SLICE_S
        try:
            while time.monotonic() < until:
                next(self._steps)
        except StopIteration as end:
            self._timer.stop()
            self._show(end.value)

    def _show(self, months: list) -> None:
        from ui.widgets.bands_chart import BandsChart

        if self.chart is None:
            self.chart = BandsChart()
            self.chart.band_chosen.connect(
                lambda band: self._window.show_page("people").show_among(f"band {band}")
            )
            inner = QVBoxLayout()
            inner.setContentsMargins(1, 1, 1, 1)
            inner.addWidget(self.chart)
            self.body.addLayout(inner)
        self.chart.show_months(months)
        count = sum(months[-1].counts.values())
        self.remark.setText(
            trn("{n} person you keep up with · last 12 months", "{n} people you keep up with · last 12 months", count)
        )
        self.setVisible(self.chart.most() > 0)
