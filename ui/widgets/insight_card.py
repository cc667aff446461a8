"""A card with a picture, its figures, and a menu that saves either."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QPoint, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableWidget, QTableWidgetItem, QWidget

from models import files, insights
from models.errors import Problem
from models.insights import Table
from models.words import tr
from ui import doing, theme, written
from ui.widgets.labels import Panel, PlainLabel, button, mirrored, plain_tooltip
from ui.widgets.lines import line_height, paint_name

if TYPE_CHECKING:
    from ui.window import Window

_ROW, _MOST_HEIGHT = 26, 320  # pixels
_HEAD, _SCALE = 40, 2  # of a picture that is saved: room for the title, and how much finer it is than on the screen


class InsightCard(Panel):
    """`chart` is shown, or the figures in its place, as the user likes. `picture`: can it be saved as one?"""

    def __init__(self, window: "Window", title: str, chart: QWidget, picture: bool = True) -> None:
        super().__init__(title, " ")
        self._window, self.chart = window, chart
        chart.setAccessibleName(title)
        self.table: Table | None = None
        self._names: list[str] = []
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
        if picture:
            menu.addAction(tr("Save the picture…")).triggered.connect(self.save_picture)
        menu.addAction(tr("Save the figures…")).triggered.connect(self.save_figures)
        self.more = button("⋯", "quiet")
        plain_tooltip(self.more, tr("Figures, and saving"))
        self.more.setAccessibleName(tr("{title}: figures, and saving", title=title))
        self.more.setFixedWidth(40)
        self.more.clicked.connect(lambda: menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft())))
        self.header.addWidget(self.more)
        self.header.setContentsMargins(*mirrored(14, 6, 8, 6))
        for widget in (self.nothing, chart, self.figures):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.body.setContentsMargins(1, 0, 1, 1)

    def show_table(self, table: Table, nothing: str = "", names: list[str] | None = None, words: str = "") -> None:
        """Hold these figures.

        nothing  where there are none: what is missing, instead of a picture
        names  what the rows are called on the screen, where that is not what the file says
        words  the picture in sentences, where the table is too long to be read out
        """
        self.table, self._names = table, names or [row.name for row in table.rows]
        self.chart.setAccessibleName(table.title)
        self.chart.setAccessibleDescription(words or table.in_words())
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
        for number, (name, row) in enumerate(zip(self._names, table.rows, strict=True)):
            for column, text in enumerate([name, *map(QLocale().toString, row.figures)]):
                self.figures.setItem(number, column, QTableWidgetItem(text))
        self.figures.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        wanted = self.figures.horizontalHeader().sizeHint().height() + _ROW * len(table.rows) + 4
        self.figures.setFixedHeight(min(wanted, _MOST_HEIGHT))

    def picture(self) -> QImage:
        """Return the picture with its title, as it looks now."""
        width, height = self.chart.width(), self.chart.height() + _HEAD
        image = QImage(width * _SCALE, height * _SCALE, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(_SCALE)
        image.fill(QColor(theme.now.panel))
        painter = QPainter(image)
        colors = (QColor(theme.now.text), QColor(theme.now.muted))
        place = QRectF(14, 12, width - 28, line_height(theme.TEXT))
        paint_name(painter, place, self.table.title, self.remark.text(), self.isRightToLeft(), colors)
        self.chart.render(painter, QPoint(0, _HEAD), renderFlags=QWidget.RenderFlag.DrawChildren)
        painter.end()
        return image

    def save_picture(self) -> None:
        """Ask where, and write the picture as PNG."""
        file = self._ask(tr("Save the picture"), ".png", tr("Pictures (*.png)"))
        if file:
            buffer = QBuffer()
            buffer.open(QIODevice.OpenModeFlag.WriteOnly)
            self.picture().save(buffer, "PNG")
            self._save(file, lambda: files.write(file, [buffer.data().data()]))

    def save_figures(self) -> None:
        """Ask where, and write the figures as CSV."""
        file = self._ask(tr("Save the figures"), ".csv", tr("Tables (*.csv)"))
        if file:
            self._save(file, lambda: insights.save(self.table, file))

    def _save(self, file: Path, write: Callable[[], None]) -> None:
        try:
            write()
        except Problem as problem:
            self._window.show_problem(problem)
        else:
            written.tell(self._window, tr("Saved as “{file}”.", file=file.name), file)

    def _ask(self, title: str, ending: str, kinds: str) -> Path | None:
        return doing.ask_file(self._window, title, f"{self.table.title}{ending}", kinds)
