"""A row of the list of articles: its title, whose it is and when; what was not read is strong and has a dot."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from models import clock
from models.feeds import Item
from models.words import dotted, tr
from ui import theme
from ui.language import day_in_list
from ui.tables.rows_model import ROW
from ui.widgets.lines import elided, font, line_height, paint_lines, paint_name
from ui.widgets.person_delegate import Index, paint_ground

HEIGHT, _LEFT, _RIGHT = 54, 30, 14


def when(item: Item) -> str:
    """Return the day of an article as a list shows it, with the year where it is another one."""
    day = item.published.astimezone(clock.local_zone()).date()
    return day_in_list(day, clock.today())


def title_of(item: Item) -> str:
    """Return an article's title, or words for one that has none."""
    return item.title or tr("Without a title")


def article_text(item: Item) -> str:
    """Return what a screen reader says of an article."""
    parts = ("" if item.is_read else tr("unread"), title_of(item), item.name or item.feed_title, when(item))
    return ", ".join(part for part in parts if part)


class ArticleDelegate(QStyledItemDelegate):
    """Paints rows of feeds.items()."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item: Item | None = index.data(ROW)
        if item is None:
            return
        tokens, mirrored = theme.now, option.direction == Qt.LayoutDirection.RightToLeft
        width = option.rect.width() - _LEFT - _RIGHT
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, last=index.row() == index.model().rowCount() - 1)

        def place(left: int, top: int, wide: int, high: int) -> QRectF:
            rect = option.rect.adjusted(left, top, 0, 0)
            rect.setSize(QSize(wide, high))
            return QRectF(QStyle.visualRect(option.direction, option.rect, rect))

        if not item.is_read:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            painter.drawEllipse(QPointF(place(12, 13, 8, 8).center()), 4, 4)
        colors = QColor(tokens.text), QColor(tokens.muted)
        title = place(_LEFT, 8, width, 18)
        if item.is_read:
            painter.setPen(colors[0])
            painter.setFont(font(theme.TEXT))
            shown = elided(" ".join(title_of(item).split()), width, theme.TEXT)
            paint_lines(painter, title, shown, theme.TEXT, 1, mirrored)
        else:
            painter.setFont(font(theme.TEXT, QFont.Weight.DemiBold))
            paint_name(painter, title, title_of(item), "", mirrored, colors)
        painter.setPen(colors[1])
        said = dotted((item.name or item.feed_title, when(item)))
        below = place(_LEFT, 28, width, line_height(theme.SMALL))
        paint_lines(painter, below, elided(said, width, theme.SMALL), theme.SMALL, 1, mirrored)
        painter.restore()
