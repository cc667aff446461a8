"""A person in a list: avatar, name, and the organisation below."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import theme
from ui.tables.rows_model import ROW
from ui.widgets.faces import Faces
from ui.widgets.lines import elided, line_height, paint_lines, paint_name
from ui.widgets.painting import paint_avatar

HEIGHT = 51
_AVATAR, _LEFT = 32, 14

Index = QModelIndex | QPersistentModelIndex


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, last: bool = False) -> None:
    """Paint what is behind a row: soft when selected, a thin line below it, and a frame for the keyboard."""
    tokens, state = theme.now, option.state
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(option.rect, QColor(tokens.soft))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(option.rect, QColor(tokens.hover))
    if not last:
        line = option.rect.adjusted(0, option.rect.height() - 1, 0, 0)
        painter.fillRect(line, QColor(tokens.line))


class PersonDelegate(QStyledItemDelegate):
    """Paints rows that have `id`, `name` and `organization`; `band` (None: not known) where they have it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.faces = Faces(self, 2 * _AVATAR)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, tokens = index.data(ROW), theme.now
        if row is None:
            return
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        paint_ground(painter, option)

        def place(left: int, top: int, width: int, height: int) -> QRectF:
            rect = option.rect.adjusted(left, top, 0, 0)
            rect.setSize(QSize(width, height))
            return QRectF(QStyle.visualRect(option.direction, option.rect, rect))

        face = self.faces.of(row.id)
        paint_avatar(painter, place(_LEFT, 9, _AVATAR, _AVATAR), row.name, getattr(row, "band", None), face)
        left = _LEFT + _AVATAR + 10
        width = option.rect.width() - left - 12
        colors = (QColor(tokens.text), QColor(tokens.muted))
        one = not row.organization
        paint_name(painter, place(left, 16 if one else 8, width, 18), row.name, "", mirrored, colors)
        painter.setPen(colors[1])
        small = line_height(theme.SMALL)
        paint_lines(
            painter,
            place(left, 26, width, small),
            elided(row.organization, width, theme.SMALL),
            theme.SMALL,
            1,
            mirrored,
        )
        painter.restore()
