"""The panel with the year in bands. It is reckoned between other events, once the page is there."""

from collections.abc import Generator
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from models.words import tr, trn
from ui.slowly import Slowly
from ui.widgets.labels import Panel

if TYPE_CHECKING:
    from ui.window import Window

WAIT_MS = 300


def _of_last_year(today: date) -> Generator[None, None, list]:
    from models import warmth_history  # not for the first moment

    return warmth_history.of_last_year(today)


class YearPanel(Panel):
    """Hidden until there is a year to show."""

    def __init__(self, window: "Window") -> None:
        super().__init__(tr("Your network’s warmth"), " ")
        self._window = window
        self.chart = None  # made when it is needed: it is not for the first moment
        self._reading = Slowly(self, self._show)
        self.hide()

    def show_year(self, today: date) -> None:
        """Reckon the year anew, a moment later."""
        self._reading.start(lambda: _of_last_year(today), WAIT_MS)

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
