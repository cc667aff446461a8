"""A card with a picture, its figures, and a menu that saves either."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableWidget, QTableWidgetItem, QWidget

from models import insights
from models.errors import Problem
from models.insights import Table
from models.words import tr
from ui import doing
from ui.widgets.labels import Panel, PlainLabel, button, plain_tooltip

if TYPE_CHECKING:
    from ui.window import Window

_ROW, _MOST_HEIGHT = 26, 320  # pixels


class InsightCard(Panel):
    """`chart` is shown, or the figures in its place, as the user likes."""

    def __init__(self, window: "Window", title: str, chart: QWidget) -> None:
        super().__init__(title, " ")
        self._window, self.chart = window, chart
        self.table: Table | None = None
        self.nothing = PlainLabel("", "muted", wrap=True)
        self.nothing.setContentsMargins(14, 14, 14, 14)
        self.figures = QTableWidget()
        self.figures.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.figures.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.figures.verticalHeader().hide()
        self.figures.verticalHeader().setDefaultSectionSize(_ROW)
        self.figures.setTabKeyNavigation(False)
        self.figures.hide()
        menu = QMenu(self)
        self.as_figures = menu.addAction(tr("Show figures"))
        self.as_figures.setCheckable(True)
        self.as_figures.toggled.connect(lambda _: self._turn())
        menu.addSeparator()
        menu.addAction(tr("Save the picture…")).triggered.connect(self.save_picture)
        menu.addAction(tr("Save the figures…")).triggered.connect(self.save_figures)
        self.more = button("⋯", "quiet")
        plain_tooltip(self.more, tr("Figures, and saving"))
        self.more.setAccessibleName(tr("{title}: figures, and saving", title=title))
        self.more.setFixedWidth(40)
        self.more.clicked.connect(lambda: menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft())))
        self.header.addWidget(self.more)
        self.header.setContentsMargins(14, 6, 8, 6)
        for widget in (self.nothing, chart, self.figures):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.body.setContentsMargins(1, 0, 1, 1)

    def show_table(self, table: Table, nothing: str = "") -> None:
        """Hold these figures; where there are none, say what is missing instead of a picture."""
        self.table = table
        self.chart.setAccessibleName(table.title)
        self.chart.setAccessibleDescription(table.in_words())
        self.nothing.setText(nothing)
        self.nothing.setVisible(bool(nothing))
        self.more.setEnabled(not nothing)
        self._turn()

    def _turn(self) -> None:
        shown, figures = not self.nothing.text(), self.as_figures.isChecked()
        self.chart.setVisible(shown and not figures)
        self.figures.setVisible(shown and figures)
        if figures and self.table:
            self._fill(self.table)

    def _fill(self, table: Table) -> None:
        self.figures.setColumnCount(1 + len(table.parts))
        self.figures.setRowCount(len(table.rows))
        self.figures.setHorizontalHeaderLabels([table.of, *table.parts])
        self.figures.setAccessibleName(table.title)
        for number, row in enumerate(table.rows):
            for column, text in enumerate([row.name, *map(QLocale().toString, row.figures)]):
                self.figures.setItem(number, column, QTableWidgetItem(text))
        self.figures.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        wanted = self.figures.horizontalHeader().sizeHint().height() + _ROW * len(table.rows) + 4
        self.figures.setFixedHeight(min(wanted, _MOST_HEIGHT))

    def save_picture(self) -> None:
        """Ask where, and write the picture as it is shown."""
        file = self._ask(tr("Save the picture"), ".png", tr("Pictures (*.png)"))
        if file and not self.chart.grab().save(str(file), "PNG"):
            self._window.show_problem(
                Problem(
                    tr("“{file}” could not be written", file=file.name), tr("Nothing was changed. Choose another place.")
                )
            )
        elif file:
            self._window.say(tr("Saved as “{file}”.", file=file.name))

    def save_figures(self) -> None:
        """Ask where, and write the figures as CSV."""
        file = self._ask(tr("Save the figures"), ".csv", tr("Tables (*.csv)"))
        if not file:
            return
        try:
            insights.save(self.table, file)
        except Problem as problem:
            self._window.show_problem(problem)
        else:
            self._window.say(tr("Saved as “{file}”.", file=file.name))

    def _ask(self, title: str, ending: str, kinds: str) -> Path | None:
        return doing.ask_file(self._window, title, f"{self.table.title}{ending}", kinds)
