"""Whom a letter goes to: a list to tick, the most neglected first, with the reasons and what stands against it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from models import audiences, clock, networks, people
from models.audiences import Candidate
from models.words import dotted, tr, trn
from ui import changes, theme
from ui.page import Begins
from ui.tables.rows_model import ROW, RowsModel, RowsView
from ui.widgets.flow import HeadLayout
from ui.widgets.labels import MenuButton, Panel, PlainLabel, button
from ui.widgets.lines import elided, line_height, paint_lines, paint_name
from ui.widgets.painting import paint_box
from ui.widgets.person_delegate import Index, paint_ground
from ui.widgets.person_picker import PersonPicker
from ui.widgets.plain import literal

HEIGHT = 50
_BOX, _LEFT = 14, 42


def candidate_text(candidate: Candidate) -> str:
    """Return what a screen reader says of somebody in the list."""
    state = tr("gets it") if candidate.chosen else tr("does not get it")
    return ", ".join((candidate.name, state, audiences.remark(candidate, clock.today())))


class _Delegate(QStyledItemDelegate):
    """A box, the name, and the reasons below it. Emits `toggled(row)` for a click on the box."""

    toggled = Signal(object)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Candidate | None = index.data(ROW)
        if row is None:
            return
        tokens, mirrored = theme.now, option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option)

        def place(left: int, top: int, width: int, height: int) -> QRectF:
            rect = option.rect.adjusted(left, top, 0, 0)
            rect.setSize(QSize(width, height))
            return QRectF(QStyle.visualRect(option.direction, option.rect, rect))

        paint_box(painter, place(_BOX, (HEIGHT - 16) // 2, 16, 16), row.chosen)
        width = option.rect.width() - _LEFT - 12
        colors = (QColor(tokens.text if row.chosen else tokens.muted), QColor(tokens.muted))
        paint_name(painter, place(_LEFT, 7, width, 18), row.name, "", mirrored, colors)
        painter.setPen(colors[1])
        said = elided(audiences.remark(row, clock.today()), width, theme.SMALL)
        paint_lines(painter, place(_LEFT, 26, width, line_height(theme.SMALL)), said, theme.SMALL, 1, mirrored)
        painter.restore()

    def editorEvent(self, event: QEvent, model: object, option: QStyleOptionViewItem, index: QModelIndex) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            rect = option.rect.adjusted(0, 0, 0, 0)
            rect.setWidth(_LEFT)
            if QStyle.visualRect(option.direction, option.rect, rect).contains(event.position().toPoint()):
                self.toggled.emit(index.data(ROW))
                return True
        return super().editorEvent(event, model, option, index)


class Audience(Begins, QWidget):
    """Emits `changed` when somebody is added, ticked or not, and `looked_at(candidate or None)` for the current row.

    Space ticks the chosen rows; all and nobody are a button away; more people come by name, or by network and tag.
    """

    changed = Signal()
    looked_at = Signal(object)

    def __init__(self, candidates: Sequence[Candidate]) -> None:
        super().__init__()
        self.model = RowsModel(candidate_text, self)
        delegate = _Delegate(self)
        delegate.toggled.connect(lambda row: self.tick([row], not row.chosen))
        self.list = RowsView(self.model, delegate, tr("Who gets it"))
        self.list.setUniformItemSizes(True)
        self.list.setSelectionMode(RowsView.SelectionMode.ExtendedSelection)
        self.list.opened.connect(lambda row: self.tick([row], not row.chosen))
        self.list.installEventFilter(self)
        self.list.became_current.connect(self.looked_at)
        self.picker = PersonPicker()
        self.picker.changed.connect(self._take_picked)
        self.count = PlainLabel("", "small", wrap=True)
        self.nobody = PlainLabel(tr("Nobody yet. Type a name above, or add a network or a tag."), "muted", wrap=True)
        self.nobody.setContentsMargins(14, 12, 14, 12)
        panel = Panel()
        panel.add_list(self.nobody, self.list)
        panel.body.setContentsMargins(1, 1, 1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._head())
        column.addWidget(self.picker)
        column.addWidget(panel, 1)
        column.addWidget(self.count)
        self.begins_at = self.picker
        self._show(list(candidates))
        changes.happened.connect(self._follow)

    def _head(self) -> HeadLayout:
        self.more = MenuButton(tr("Add"), "quiet", tr("Add the people of a network or with a tag"))
        self.more.clicked.connect(
            lambda: self.groups_menu().popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        )
        every, none = button(tr("All"), "quiet"), button(tr("None"), "quiet")
        every.clicked.connect(lambda: self.tick(self.model.rows(), True))
        none.clicked.connect(lambda: self.tick(self.model.rows(), False))
        return HeadLayout(PlainLabel(tr("To"), "section"), self.more, every, none, spacing=4)

    # --- who ---

    def candidates(self) -> list[Candidate]:
        """Return everybody in the list."""
        return list(self.model.rows())

    def chosen_ids(self) -> list[int]:
        """Return the ids of those who get it."""
        return audiences.chosen_ids(self.model.rows())

    def current(self) -> Candidate | None:
        """Return whose row is current."""
        return self.list.current()

    def add(self, reasons: Sequence[tuple[int, str]], by_name: bool = False) -> None:
        """Put more people into the list; those who are in it get the reason too.

        They are ticked where a letter can reach them, and always when they were chosen by name.
        """
        known = {row.id: row for row in self.model.rows()}
        old = [(row.id, reason) for row in known.values() for reason in (row.why or [""])]
        found = audiences.candidates([*old, *reasons], clock.today())
        added = {number for number, _ in reasons}
        for row in found:
            if row.id in added:
                row.chosen |= by_name
            else:
                row.chosen = known[row.id].chosen
        self._show(found)

    def tick(self, rows: Sequence[Candidate], chosen: bool) -> None:
        """Let these people get it, or not."""
        for row in rows:
            row.chosen = chosen
        self._show(self.model.rows())

    def _show(self, rows: list[Candidate]) -> None:
        self.model.set_rows(rows)
        if rows and self.list.current() is None:
            self.list.choose(rows[0].id)
        self.list.setVisible(bool(rows))
        self.nobody.setVisible(not rows)
        ids = self.chosen_ids()
        without = sum(row.chosen and not row.address for row in rows)
        said = [trn("{n} person", "{n} people", len(ids))] if rows else []
        said += [trn("{n} without an e-mail address", "{n} without an e-mail address", without)] if without else []
        self.count.setText(dotted(said))
        self.changed.emit()

    def _follow(self, tables: set[str]) -> None:
        """Let those go who are there no more, and know new addresses."""
        if tables & {"person", "email"}:
            self.add([])

    def _take_picked(self) -> None:
        picked = self.picker.chosen()
        if picked:
            self.picker.choose([])
            self.add([(number, "") for number, _ in picked], by_name=True)
            self.list.choose(picked[-1][0])

    def groups_menu(self) -> QMenu:
        """Return a menu that adds the members of a network, those with a tag, or those the user keeps up with."""
        menu = QMenu(self)
        menu.addAction(tr("Those you keep up with"), lambda: self.add(audiences.kept_up(clock.today())))
        menu.addSeparator()
        for number, name in networks.names():
            menu.addAction(literal(name, 60), partial(self._add_network, number))
        menu.addSeparator()
        for tag in people.tags():
            menu.addAction(literal(tag, 60), partial(self._add_tag, tag))
        return menu

    def _add_network(self, number: int) -> None:
        self.add(audiences.of_network(number))

    def _add_tag(self, tag: str) -> None:
        self.add(audiences.of_tag(tag))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Space:
            rows = self.list.chosen() or ([self.list.current()] if self.list.current() else [])
            self.tick(rows, not all(row.chosen for row in rows))
            return True
        return super().eventFilter(watched, event)
